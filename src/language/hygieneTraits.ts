// Words for what a person is, where they are said of a person: "she is careless", "a careless clerk", "careless with the keys",
// "her carelessness". The same words of a schedule, a stain or a customer are left alone. It knows no list of look-alikes: what
// is neither a person nor somebody's manner is a thing.
import { people } from './hygieneNouns.ts';
import { isAboutWords } from './hygieneQuotes.ts';
import { isNoun, type Noun, nounBefore, nounFrom, type Sentence, subjectOf } from './hygieneText.ts';
import { firstNames, plural, type Token } from './hygieneTokens.ts';
import { type Hit, hasOtherSense, hitAt, singular } from './hygieneTraitWords.ts';
import { isPast, sameInPast } from './hygieneVerbs.ts';

export interface Found {
  start: number;
  end: number;
  /** Of whom; null where the sentence names nobody. */
  who: Noun | null;
  coded: boolean;
}

export function findTraits(sentence: Sentence): Found[] {
  const found: Found[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = hitAt(tokens, at);
    if (!hit) continue;
    const target =
      isAboutWords(sentence, at, hit.to) || hasOtherSense(tokens, at, hit.to)
        ? null
        : targetOf(sentence, at, hit);
    if (target) {
      const [start, end] = [tokens[at]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0];
      found.push({ start, end, who: target.who, coded: hit.coded });
    }
    at = hit.to - 1;
  }
  return found;
}

function targetOf(sentence: Sentence, at: number, hit: Hit): { who: Noun | null } | null {
  switch (hit.kind) {
    case 'adjective':
      return adjectiveTarget(sentence, at, hit.to, false);
    case 'weak':
      return adjectiveTarget(sentence, at, hit.to, true);
    case 'adverb':
      return adverbTarget(sentence, at);
    case 'quality':
      return qualityTarget(sentence, at, hit.to);
    case 'sure':
    case 'label':
      return labelTarget(sentence, at, hit.to, hit.kind === 'sure');
  }
}

const ofPerson = (noun: Noun | null) => (noun?.is === 'person' ? { who: noun } : null);

/** Attributive before a person or a manner, or said of one by a verb; without either, of the one the note is about. */
function adjectiveTarget(
  sentence: Sentence,
  at: number,
  to: number,
  weak: boolean,
): { who: Noun | null } | null {
  const { tokens } = sentence;
  const next = tokens[to];
  // "how careless you are", "that was immature of you"
  if (tokens[at - 1]?.low === 'how') return ofPerson(nounFrom(sentence, to));
  if (next?.low === 'of' && tokens[to + 1] && /^(?:pronoun|name)$/u.test(tokens[to + 1]?.tag ?? ''))
    return ofPerson(nounFrom(sentence, to + 1));
  const left = leftOf(sentence, at);
  const linked = left >= 0 && isLink(tokens[left] as Token);
  if (next && linked && left === at - 1 && !isNoun(next)) return ofPerson(subjectOf(sentence, left));
  const noun = attributed(tokens, to);
  if (noun === 'thing' && !(linked && nounIsLoose(sentence, left))) return null;
  if (noun === 'outsider') return null;
  if (noun === 'person') {
    const owner = tokens.slice(Math.max(0, at - 2), at).some(({ tag }) => tag === 'poss' || tag === 'name');
    const pointed = /^(?:that|this|such|these|those|any)$/u.test(tokens[left]?.low ?? '');
    if (manner(tokens, to) && pointed) return { who: personNear(sentence, at) };
    if (manner(tokens, to) && !owner && !linked)
      return manner(tokens, to) === 'has' ? havingPerson(sentence, at) : null;
    if (weak && !owner && !beforePerson.has(tokens[at]?.low ?? '')) return null;
    const subject = linked ? subjectOf(sentence, left) : personNear(sentence, at);
    return linked && subject && subject.is !== 'person' ? null : { who: subject };
  }
  if (linked) return ofPerson(subjectOf(sentence, left));
  if (left >= 0 && tokens[left]?.low === 'as') {
    return /^(?:across|off|seen|described|perceived|viewed|regarded|known|reads?|labelled|labeled|remembered)$/u.test(
      tokens[left - 1]?.low ?? '',
    ) || personNear(sentence, left)
      ? { who: personNear(sentence, left) }
      : null;
  }
  const object = left >= 0 ? objectAt(sentence, left) : null;
  if (object && tokens.slice(Math.max(0, object.from - 3), object.from).some(({ low }) => judging.has(low)))
    return ofPerson(object);
  if (left >= 0 && judging.has(tokens[left]?.low ?? ''))
    return ofPerson(object) ?? (weak ? null : { who: null });
  if (weak) return null;
  // "Lazy and unreliable." "A skilled welder, but stubborn as a mule."
  if (left < 0) return startsVerbless(sentence, to) ? { who: null } : null;
  const beside = tokens[left];
  if (beside && (beside.tag === 'stop' || beside.tag === 'conj')) return coordinated(sentence, left, to);
  return null;
}

/** "call her ruthless": what looks like an owner is whom it is said of. */
function objectAt(sentence: Sentence, left: number): Noun | null {
  const head = sentence.tokens[left];
  return head?.low === 'her' ? { is: 'person', from: left, to: left, head } : nounBefore(sentence, left + 1);
}

const beforePerson = new Set('nice mean cold strange odd weird difficult negative'.split(' '));
const judging = new Set(
  'find finds found consider considers considered think thinks call calls called calling made makes make keep keeps kept deem deemed label labelled rate believe'.split(
    ' ',
  ),
);
const isLink = ({ tag }: Token) => tag === 'be' || tag === 'seem';

/** The token left of an adjective, over adverbs of degree, "a bit", negation and other adjectives in a list. */
function leftOf({ tokens }: Sentence, at: number): number {
  let left = at - 1;
  for (; left >= 0; left -= 1) {
    const { low, tag } = tokens[left] as Token;
    if (tag === 'adv' || tag === 'not') continue;
    if (
      /^(?:a|an|the)$/u.test(low) &&
      /^(?:bit|little|touch|tad|most|more|least|too|very|rather|quite|really|truly|so)$/u.test(
        tokens[left + 1]?.low ?? '',
      )
    )
      continue;
    if (
      /^(?:touch|tad|same|nothing|anything|short|of|being)$/u.test(low) &&
      tokens[left + 1]?.low !== 'the'
    ) {
      if (low === 'of' && !/^(?:kind|sort|short|bit)$/u.test(tokens[left - 1]?.low ?? '')) break;
      if (low !== 'being') continue;
    }
    if (/^(?:kind|sort|side)$/u.test(low) && tokens[left + 1]?.low === 'of') continue;
    if (/^(?:across|off)$/u.test(low)) continue;
    const list = /^(?:and|or|nor|,|\/|&)$/u.test(low) && endsTrait(tokens, left);
    if (!list) break;
    left = endsTrait(tokens, left) as number;
  }
  return left;
}

/** Where an adjective of a list ends right before `at`: where that adjective starts. */
function endsTrait(tokens: readonly Token[], at: number): number | null {
  let end = at;
  while (tokens[end - 1]?.low === ',') end -= 1;
  for (const length of [3, 2, 1]) {
    const start = end - length;
    const hit = start >= 0 ? hitAt(tokens, start) : null;
    if (hit && hit.to === end && (hit.kind === 'adjective' || hit.kind === 'weak')) return start;
  }
  const before = tokens[end - 1];
  return before?.tag === 'word' &&
    /(?:ful|ous|ive|ent|ant|ic|al|ed|ing|able|less|y|old|young|smart|strong|good|nice)$/u.test(before.low)
    ? end - 1
    : null;
}

/** What the adjective stands before: a person, somebody from outside, a thing, or nothing. */
function attributed(tokens: readonly Token[], to: number): 'person' | 'outsider' | 'thing' | null {
  let at = to;
  for (; at < to + 5; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (token.low === ',' || token.low === 'and' || token.low === 'but') {
      const more = tokens[at + 1];
      if (!more || !hitAt(tokens, at + 1)) return null;
      continue;
    }
    const hit = hitAt(tokens, at);
    if (hit && (hit.kind === 'adjective' || (hit.kind === 'weak' && at > to))) {
      at = hit.to - 1;
      continue;
    }
    if (
      /^(?:new|old|young|older|younger|senior|junior|little|big|working)$/u.test(token.low) &&
      isNoun(tokens[at + 1] ?? token)
    )
      continue;
    if (/^(?:thing|soul|creature|cookie)$/u.test(token.low)) return 'person';
    if (token.tag === 'number' || !isNoun(token) || indefinite.test(token.low)) return null;
    const after = tokens[at + 1];
    if (token.tag === 'outsider') return 'outsider';
    if (token.tag === 'name')
      return firstNames.has(token.low) && !(after?.tag === 'word' && compounds(after)) ? 'person' : 'thing';
    if (machines.has(token.low) || machines.has(singular(token.low))) return 'thing';
    if (token.tag === 'person' || token.tag === 'manner')
      return after && compounds(after) && !plural(token.low, people) ? 'thing' : 'person';
    if (
      after &&
      (after.tag === 'person' || after.tag === 'manner') &&
      token.tag === 'word' &&
      !/(?:ed|ing)$/u.test(token.low)
    )
      return 'person';
    if (after && after.tag === 'outsider') return 'outsider';
    return 'thing';
  }
  return null;
}

const indefinite = /^(?:nobody|everybody|everyone|somebody|someone|anybody|anyone)$/u;

/** Words for people that are words for things as well. */
const machines = new Set(
  'cleaner server planner scheduler guide host agent guard chair loader picker packer reader rider model producer conductor driver-less marker porter scribe carrier player printer operator-less dispatcher-less'.split(
    ' ',
  ),
);
const compounds = (token: Token) => token.tag === 'word' && !/(?:ed|ing|s)$/u.test(token.low);
function manner(tokens: readonly Token[], to: number): 'has' | 'is' | null {
  const token = tokens.slice(to, to + 3).find(({ tag }) => tag === 'manner');
  if (!token) return null;
  return /^(?:attitude|streak|temper|ego|side|manner|personality|nature|character|tone|style|presence|disposition|demeanou?r|way)$/u.test(
    token.low,
  )
    ? 'has'
    : 'is';
}
function havingPerson(sentence: Sentence, at: number): { who: Noun | null } | null {
  const having = sentence.tokens
    .slice(0, at)
    .findLastIndex(({ low }) => /^(?:has|have|had|with|got|shows?|showed|displays?|takes?)$/u.test(low));
  if (having < 0) return having < 0 && at <= 2 ? { who: null } : null;
  return sentence.tokens[having]?.low === 'with' ? { who: null } : ofPerson(subjectOf(sentence, having));
}

/** A word after a predicate that is no noun it belongs to: "is arrogant some days". */
const nounIsLoose = (sentence: Sentence, left: number) => {
  const noun = subjectOf(sentence, left);
  return noun?.is === 'person' && /^(?:pronoun|name)$/u.test(noun.head.tag);
};

/** No finite verb before the first stop, and what follows the adjective is no noun: a note, not a sentence. */
function startsVerbless({ tokens }: Sentence, to: number): boolean {
  const next = tokens[to];
  if (!next) return true;
  if (next.tag === 'be' || next.tag === 'aux') return false;
  return next.tag === 'stop' || ['prep', 'conj', 'adv', 'not', 'pronoun'].includes(next.tag);
}

function coordinated(sentence: Sentence, left: number, to: number): { who: Noun | null } | null {
  const { tokens } = sentence;
  if (isNoun(tokens[to] ?? ({ tag: 'stop' } as Token))) return null;
  const before = tokens
    .slice(0, left)
    .findLast(({ tag }) => tag === 'pronoun' || tag === 'name' || tag === 'person' || tag === 'thing');
  if (before?.tag === 'thing') return null;
  if (before) return { who: personNear(sentence, left) };
  return tokens.slice(0, left).some(({ tag }) => tag === 'det') ? null : { who: null };
}

/** The nearest person before a place, else after it. */
function personNear(sentence: Sentence, at: number): Noun | null {
  const { tokens } = sentence;
  const is = ({ tag }: Token) => tag === 'pronoun' || tag === 'name' || tag === 'person';
  let index = tokens.slice(0, at).findLastIndex(is);
  if (index < 0) index = tokens.findIndex((token, i) => i >= at && is(token));
  return index < 0 ? null : nounBefore(sentence, index + 1);
}

const conduct =
  /^(?:behav|act(?:s|ed|ing)?$|react|respond|sp(?:eak|oke)|talk|answer|repl(?:y|ied)|wr(?:ite|ote)|treat|conduct|interrupt|dismiss|refus|carr|came|come|deal|handle|approach)/u;
function adverbTarget(sentence: Sentence, at: number): { who: Noun | null } | null {
  const { tokens } = sentence;
  const near = tokens.slice(Math.max(0, at - 5), at + 2);
  if (!near.some(({ low }) => conduct.test(low))) return null;
  const verb = tokens.findIndex(({ low }, i) => i >= Math.max(0, at - 5) && conduct.test(low));
  return ofPerson(subjectOf(sentence, Math.min(verb, at)));
}

/** "her arrogance", "has no integrity", "a lack of empathy", "works on his attitude". */
function qualityTarget(sentence: Sentence, at: number, to: number): { who: Noun | null } | null {
  const { tokens } = sentence;
  const next = tokens[to];
  if (
    next &&
    next.tag === 'word' &&
    !/(?:ed|s|es)$/u.test(next.low) &&
    !isPast(next.low) &&
    !sameInPast.has(next.low) &&
    !/^(?:problem|issue|issues)$/u.test(next.low)
  )
    return null;
  if (/^(?:about|in)$/u.test(next?.low ?? '') && /^(?:pronoun|name)$/u.test(tokens[to + 1]?.tag ?? ''))
    return ofPerson(nounFrom(sentence, to + 1));
  const left = leftOf(sentence, at);
  const before = tokens.slice(Math.max(0, left - 2), left + 1);
  if (before.some(({ tag, low }) => (tag === 'poss' && low !== 'its') || (low === "'s" && tag !== 'be')))
    return { who: personNear(sentence, at) };
  if (
    before.some(({ low }) =>
      /^(?:lack|lacks|lacking|lacked|show(?:s|ed|ing)?|display(?:s|ed)?|demonstrate[sd]?|without|no|zero|little|has|have|had|got|with|much|more|enough|full)$/u.test(
        low,
      ),
    )
  ) {
    const verb = tokens.findIndex(
      ({ low }, i) =>
        i < at &&
        /^(?:lack|lacks|lacking|lacked|show(?:s|ed|ing)?|display(?:s|ed)?|demonstrate[sd]?|has|have|had|got|need|needs)$/u.test(
          low,
        ),
    );
    if (verb < 0)
      return /^(?:no|zero|full|without|little)$/u.test(tokens[0]?.low ?? '') ? { who: null } : null;
    return verb === 0 ? { who: null } : ofPerson(subjectOf(sentence, verb));
  }
  return null;
}

/** "is a perfectionist", "such a diva", "our gossip Ann"; not "the gossip column". */
function labelTarget(sentence: Sentence, at: number, to: number, sure: boolean): { who: Noun | null } | null {
  const { tokens } = sentence;
  const next = tokens[to];
  if (next && compounds(next) && next.tag === 'word' && next.low !== "'s") return null;
  if (next?.low === "'s" && next.tag !== 'be') return null;
  let left = at - 1;
  while (
    left >= 0 &&
    !isLink(tokens[left] as Token) &&
    !/^[.;:!?]$/u.test(tokens[left]?.low ?? '') &&
    at - left < 9
  )
    left -= 1;
  const link = tokens[left];
  const subject = link && isLink(link) ? subjectOf(sentence, left) : null;
  if (subject) return ofPerson(subject);
  const object = nounBefore(sentence, at - (tokens[at - 1]?.tag === 'det' ? 1 : 0));
  const judged = tokens.slice(0, at).findLastIndex(({ low }) => judging.has(low));
  if (judged >= 0 && object?.is === 'person') return { who: object };
  if (sure) return { who: personNear(sentence, at) };
  const opens = tokens
    .slice(0, at)
    .every(({ tag, low }) => tag === 'det' || tag === 'adv' || tag === 'word' || low === 'of');
  const verbless = !tokens.some(({ tag }) => tag === 'be' || tag === 'aux');
  return opens && verbless && at < 5 && tokens.length <= at + 4 ? { who: null } : null;
}
