// What a passage tells: clauses with who does what, the act somebody could have seen, when it was. An act is
// told by a verb that shows something; "is careless", "did a great job" and "needs to step up" show nothing.
import { isNoun, type Noun, type Sentence, subjectOf } from './hygieneText.ts';
import { occasionClause, timesIn, type When } from './hygieneTimes.ts';
import type { Token } from './hygieneTokens.ts';
import {
  actVerbs,
  bases,
  emptyVerbs,
  isAmong,
  isPast,
  lightVerbs,
  sameInPast,
  thinVerbs,
} from './hygieneVerbs.ts';
import type { Span } from './sentences.ts';

export interface Clause extends Span {
  subject: Noun;
  sentence: Sentence;
  /** Its verb, without helping verbs. */
  verb: Token;
  past: boolean;
  /** What stands between subject and verb: modal verbs, "has", "did not". */
  helped: 'modal' | 'perfect' | 'passive' | 'linked' | 'plain';
  act: boolean;
  thin: boolean;
}
export interface Story {
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  times: readonly When[];
  /** Seen or heard, of somebody; the first is the behaviour. */
  acts: readonly Clause[];
  /** Past, once, of somebody; thinly told ones too. */
  events: readonly Clause[];
}

export function readStory(sentences: readonly Sentence[]): Story {
  const clauses = sentences.flatMap(clausesIn);
  const about = clauses.filter(({ subject, sentence }) => isSomebody(subject, sentence));
  const times = sentences.flatMap(timesIn);
  const others = sentences.some(({ tokens }) =>
    tokens.some(({ tag, low }) => tag === 'name' || /^(?:you|your|he|she|his|her|him)$/u.test(low)),
  );
  return {
    sentences,
    clauses,
    times: times.length > 0 ? times : sentences.flatMap((one) => occasionClause(one) ?? []),
    acts: about.filter(
      (one) => one.act && (one.helped === 'plain' || one.helped === 'perfect') && !isWritersOwn(one),
    ),
    events: about.filter((one) => isEvent(one) && !(others && one.subject.head.low === 'i')),
  };
}

const groups =
  /^(?:team|crew|staff|people|folk|folks|everyone|everybody|nobody|anyone|anybody|someone|somebody|management|department|squad|hr|adult|adults)$/u;
export const reporting =
  /^(?:hear|tell|see|expect|notice|think|feel|want|find|have|be|ask|say|believe|hope|know|like|love|observe|learn|understand|remember|receive|get|watch|speak|write|appreciate|enjoy|value|mention|agree|discuss|talk|suggest|wonder|recommend|work)$/u;

/** "was late", "was asleep at the desk": a state that somebody was found in. */
const atOnePoint =
  /\b(?:was|were|wasn't|weren't) (?:not )?(?:very |so |quite |again |once |half an hour |ten minutes )*(?:late|absent|asleep|drunk|unprepared|missing|unreachable|unavailable|on (?:his|her|your) phone|there)\b/iu;

function isSomebody({ is, head, from }: Noun, { tokens }: Sentence): boolean {
  if (/^(?:some|others?|several|many|few|most)$/u.test(tokens[from]?.low ?? '')) return false;
  return is === 'person' && !groups.test(head.low) && head.low !== 'we' && head.tag !== 'manner';
}

/** "I noticed", "I told you": how the writer knows, or what the writer did about it. */
function isWritersOwn({ subject, verb }: Clause): boolean {
  return subject.head.low === 'i' && bases(verb.low).some((base) => reporting.test(base));
}

function isEvent(one: Clause): boolean {
  if (!one.past || one.helped === 'modal' || one.helped === 'passive') return false;
  if (!one.act && !one.thin && !(one.helped === 'linked' && atOnePoint.test(one.text))) return false;
  if (isWritersOwn(one)) return false;
  if (
    one.subject.head.tag === 'person' &&
    bases(one.verb.low).some((base) => reporting.test(base) || /^(?:complain|report|feel)$/u.test(base))
  )
    return false;
  if (one.subject.head.low === 'they' && /^(?:tell|say)$/u.test(bases(one.verb.low)[0] ?? '')) return false;
  const { flat, start, tokens } = one.sentence;
  const before = tokens[one.subject.from - 1];
  // "the plan she made", "estimate he had given": told beside something else.
  if (
    before &&
    (isNoun(before) || before.tag === 'number') &&
    !/^(?:days?|time|weeks?|months?|years?|mornings?|afternoons?|evenings?|nights?|occasion|point|ago|summer|winter|spring|autumn|minutes?|hours?)$/u.test(
      before.low,
    ) &&
    one.subject.head.tag === 'pronoun'
  )
    return false;
  const clause = flat.slice(one.start - start, one.end - start);
  if (
    /\b(?:always|never|often|usually|regularly|every (?:day|week|month|time|shift|morning|evening|year|night|\w+day)|whenever|sometimes|used to|constantly|rarely|seldom|each (?:day|week|month|time|shift|morning|evening|year)|generally|mostly|so far|since)\b/u.test(
      clause,
    )
  )
    return false;
  return !/\b(?:if|unless|whether)\s*$/u.test(flat.slice(0, one.start - start));
}

/** Clauses of a sentence with a subject, in order. */
export function clausesIn(sentence: Sentence): Clause[] {
  const { tokens } = sentence;
  const found: Clause[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (!mayBeVerb(tokens, at)) continue;
    const subject = subjectOf(sentence, at);
    if (
      !subject ||
      subject.to >= at ||
      /^(?:me|us|him|them|myself|himself|herself|yourself)$/u.test(subject.head.low)
    )
      continue;
    const known = found.at(-1);
    if (known && known.subject.from === subject.from) continue;
    const clause = clauseFrom(sentence, subject, at);
    if (clause) found.push(clause);
  }
  return found;
}

function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const { low, tag } = tokens[at] as Token;
  if (tag === 'aux' || tag === 'be' || tag === 'seem') return true;
  if ((tag !== 'word' && tag !== 'manner') || tokens[at]?.glued) return false;
  let before = at - 1;
  while (tokens[before]?.tag === 'adv' || tokens[before]?.tag === 'not') before -= 1;
  const left = tokens[before];
  if (!left) return false;
  if (left.tag === 'pronoun')
    return !/^(?:me|us|him|them|myself|himself|herself|yourself|her)$/u.test(left.low);
  if (!isNoun(left) && left.low !== 'none' && left.low !== 'who' && left.tag !== 'number') return false;
  if (isPast(low)) return !isNoun(tokens[at + 1] ?? left) || isAfterPerson(left) || !/ed$/u.test(low);
  if (left.tag === 'name' || left.tag === 'person' || left.low === 'who')
    return sameInPast.has(low) || (low.endsWith('s') && isAmong(low, actVerbs));
  return false;
}
const isAfterPerson = ({ tag }: Token) => tag === 'name' || tag === 'person';

function clauseFrom(sentence: Sentence, subject: Noun, first: number): Clause | null {
  const { tokens } = sentence;
  let at = first;
  let helped: Clause['helped'] = 'plain';
  let past = false;
  let present = false;
  for (; at < tokens.length; at += 1) {
    const { low, tag } = tokens[at] as Token;
    if (tag === 'adv' || tag === 'not') continue;
    if (tag === 'aux') {
      if (helped === 'modal') continue;
      if (/^(?:would|could|should|shall|may|might|must|can|will|'ll|'d|ought|cannot)$/u.test(low))
        helped = 'modal';
      else if (/^(?:has|have|had|'ve|having)$/u.test(low)) {
        if (!followedByVerb(tokens, at)) break;
        helped = tokens[at + 1]?.low === 'to' ? 'modal' : 'perfect';
        past = true;
      } else if (!followedByVerb(tokens, at)) break;
      else if (low === 'did') past = true;
      else present = true;
      continue;
    }
    if (tag === 'be') {
      const next = tokens.slice(at + 1).find((one) => one.tag !== 'adv' && one.tag !== 'not');
      past = past || /^(?:was|were|been)$/u.test(low);
      if (next && isGoingOn(next) && helped !== 'modal') continue;
      helped =
        helped === 'modal'
          ? 'modal'
          : next && (isPast(next.low) || /(?:en|wn|ne)$/u.test(next.low))
            ? 'passive'
            : 'linked';
      break;
    }
    if (tag === 'seem') {
      if (!isAmong(low, actVerbs) || low.startsWith('com') || tokens[at + 1]?.tag !== 'prep')
        helped = 'linked';
      break;
    }
    if (low === 'to' && helped === 'modal') continue;
    break;
  }
  const verb = tokens[Math.min(at, tokens.length - 1)] as Token;
  if (helped === 'plain' && !present && (isPast(verb.low) || sameInPast.has(verb.low))) past = true;
  const to = clauseEnd(tokens, Math.min(at, tokens.length - 1));
  const [start, end] = [tokens[subject.from]?.start ?? 0, tokens[to]?.end ?? 0];
  const rest = tokens.slice(at + 1, to + 1);
  const empty = helped === 'linked' || verb.tag === 'aux' || isEmpty(verb, rest);
  const thin = !empty && isThin(verb, rest);
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { start, end, text, subject, sentence, verb, past, helped, act: !empty && !thin, thin };
}

/** "was talking", not "was amazing". */
function isGoingOn({ low, tag }: Token): boolean {
  return (
    tag === 'word' &&
    low.endsWith('ing') &&
    [actVerbs, thinVerbs, emptyVerbs].some((verbs) => isAmong(low, verbs))
  );
}

function followedByVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find(({ tag }) => tag !== 'adv' && tag !== 'not');
  if (!next) return false;
  if (next.low === 'to') return true;
  const has = /^(?:has|have|had|'ve|having)$/u.test(tokens[at]?.low ?? '');
  if (has)
    return (
      next.tag === 'be' ||
      isPast(next.low) ||
      /(?:en|wn|ne|un|um|et|ut)$/u.test(next.low) ||
      sameInPast.has(next.low)
    );
  if (!/^(?:not|'t|never|n)$/u.test(tokens[at + 1]?.low ?? '') && tokens[at]?.low !== 'let') return false;
  return isNoun(next) || next.tag === 'seem' || next.tag === 'be' || next.low === 'have' || next.low === 'do';
}

const praised =
  /\b(?:well|great|greatly|good|excellent|excellently|amazing|amazingly|brilliant|brilliantly|fantastic|fantastically|wonderful|wonderfully|superb|superbly|perfectly|nicely|badly|poorly|better|best|awesome|hard|exceptionally|beautifully|professionally|flawlessly|admirably|terribly|a lot|effectively|efficiently|properly)\b/u;
const light =
  /^(?:job|work|stuff|things|effort|difference|impression|progress|contribution|attitude|game|value|mile|year|performance|ownership|initiative|responsibility|energy|positivity|lead|leadership|level|bar|best|need|needs|time|part|role|expectations?|standards?|lack|empathy|respect|interest|commitment|maturity|professionalism|presence|confidence|enthusiasm|motivation|passion|okay|ok|fine|well|great|good|alright|promise|potential|improvement|skills?|weight|way|ways)$/u;

const reaching = new Set('fail manage try begin start continue agree decide choose omit'.split(' '));

function isEmpty(verb: Token, rest: readonly Token[]): boolean {
  const roots = bases(verb.low);
  if (
    rest[0]?.low === 'it' &&
    roots.some((base) => /^(?:kill|crush|smash|nail|rock|ace|own|get)$/u.test(base))
  )
    return true;
  if (roots.includes('step') && /^(?:in|out|aside|down|onto|over|between|back)$/u.test(rest[0]?.low ?? ''))
    return false;
  if (rest[0]?.low === 'to' && rest[1] && roots.some((base) => reaching.has(base)))
    return isEmpty(rest[1], rest.slice(2));
  const stop = rest.findIndex(({ tag }) => tag === 'stop');
  const words = stop < 0 ? rest : rest.slice(0, stop);
  if (roots.some((base) => lightVerbs.has(base))) {
    const ends = words.findIndex(({ tag }) => tag === 'prep' || tag === 'conj' || tag === 'pronoun');
    const object = words.slice(0, ends < 0 ? words.length : ends).filter((one) => isNoun(one));
    if (object.length === 0 || object.every(({ low }) => light.test(low)))
      return (
        !roots.some((base) => /^(?:take|give|put|show|play|hold|meet)$/u.test(base)) || object.length > 0
      );
    return object.some(({ low }) => light.test(low)) && object.length < 3;
  }
  return roots.some((base) => emptyVerbs.has(base));
}

/** A verb without an object of its own, or one that is only praised. */
function isThin(verb: Token, rest: readonly Token[]): boolean {
  const words = rest.map(({ low }) => low).join(' ');
  const content = rest.filter((one) => isNoun(one) || one.tag === 'number').length;
  if (isAmong(verb.low, thinVerbs)) return praised.test(words) ? content < 3 : content === 0;
  return praised.test(words) && content < 2;
}

/** The last token of the clause that has its verb at `from`. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at + 1 < tokens.length) {
    const next = tokens[at + 1] as Token;
    const after = tokens[at + 2];
    if (next.tag === 'stop' && /^[.;:!?()–—…]$/u.test(next.low)) break;
    if (
      next.low === ',' &&
      after &&
      (after.tag === 'conj' || after.tag === 'pronoun' || after.tag === 'prep' || /ing$/u.test(after.low))
    )
      break;
    if (/^(?:so|because|which|but|although|though|while|whereas|therefore)$/u.test(next.low)) break;
    if (next.low === 'and' && after && startsClause(tokens, at + 2)) break;
    at += 1;
  }
  while (at > from && /^(?:,|and|or)$/u.test(tokens[at]?.low ?? '')) at -= 1;
  return at;
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first?.tag === 'pronoun' || first?.tag === 'thing') return true;
  let to = at;
  while (
    to < at + 5 &&
    tokens[to] &&
    (tokens[to]?.tag === 'det' ||
      tokens[to]?.tag === 'poss' ||
      tokens[to]?.tag === 'number' ||
      isNoun(tokens[to] as Token))
  ) {
    to += 1;
    const verb = tokens[to];
    if (
      to > at &&
      verb &&
      (verb.tag === 'be' ||
        verb.tag === 'aux' ||
        (verb.tag === 'word' && isPast(verb.low) && isNoun(tokens[to - 1] as Token)))
    )
      return true;
  }
  return false;
}
