// Claims that carry no witness and claims without bounds, about a person. Talk about things, rules for everybody, news and counts
// are left alone; so is "never" within a stated period, which can be checked.
import { hearsay, ofAll, ofConduct, ofPeople } from './hygieneClaimWords.ts';
import { nounFrom, type Sentence, subjectOf, tokenAt } from './hygieneText.ts';
import { timesIn } from './hygieneTimes.ts';

export interface Claim {
  kind: 'hearsay' | 'absolute';
  start: number;
  end: number;
  /** Where the claim itself begins. */
  rest: number;
}

const after = /\b(?:told|hear|heard|hearing|informed|gather|gathered|understand)$/u;

export function findHearsay(sentence: Sentence): Claim[] {
  const { flat, start } = sentence;
  const found: Claim[] = [];
  for (const frame of hearsay)
    for (const match of flat.matchAll(frame)) {
      const to = match.index + match[0].length;
      if (!aboutPerson(sentence, match.index, to, match[0])) continue;
      found.push({ kind: 'hearsay', start: start + match.index, end: start + to, rest: start + to });
    }
  return found.slice(0, 1);
}

const own = /^(?:i|we|me|us|my|our)$/u;

function aboutPerson(sentence: Sentence, from: number, to: number, frame: string): boolean {
  const { flat, tokens, start } = sentence;
  const rest = flat.slice(to);
  if (after.test(frame)) {
    // A named witness, an instruction: "told by the auditor to keep both", "heard from Anna that".
    if (
      /^ (?:by|from) (?:qq+|(?:the|my|our|a|your) (?!team|others|crew|staff|floor|colleague)\w+)/u.test(rest)
    )
      return false;
    if (/^(?: by [\w ]+?)? to\b/u.test(rest)) return false;
    if (/^ (?:what|how|why) (?:to|the)\b/u.test(rest)) return false;
  }
  const named = /^ (?:from|by|in|on|around|among)\b[^,.;:]{0,45}? that\b/u.exec(rest);
  let at = tokenAt(sentence, start + to + (named ? named[0].length : 0));
  const skipped =
    /^(?:that|about|how|of|from|the|other|others|is|,|:|to|me|us|only|good|bad|great|things|in|on|feel|a|lot|and|around|team|crew|people|colleagues|two|several|some|when|why|complaints|complaint|regarding|over|like|as|with|by|for|everyone|everybody|behind|his|back|you know|concerns)$/u;
  while (
    at >= 0 &&
    tokens[at] &&
    skipped.test(tokens[at]?.low ?? '') &&
    !/^(?:his|her|your)$/u.test(tokens[at]?.low ?? '')
  )
    at += 1;
  const known = /^(?:has|have|had|got|gets|having|earned|with|is|are|was|were|'s|'re)\b/u.test(frame);
  if (known) {
    const before = tokens
      .filter((token) => token.end <= start + from)
      .findLast(({ tag }) => tag !== 'adv' && tag !== 'not');
    return (
      before !== undefined && (before.tag === 'pronoun' || before.tag === 'name' || before.tag === 'person')
    );
  }
  if (at < 0 || tokens.slice(at).every(({ tag }) => tag === 'stop')) {
    // The frame comes last: "he takes the easy calls, I hear".
    return frameLast(sentence, from);
  }
  const noun = nounFrom(sentence, at);
  if (!noun) return false;
  if (/^(?: me| us)? (?:how|what|why) /u.test(rest)) return /^[^.,;]*?\b(?:he|she|you|qq+)\b/u.test(rest);
  if (noun.head.tag === 'pronoun' && own.test(noun.head.low)) return false;
  if (noun.is === 'person') return true;
  if (/\b(?:by|with|about|of|to|from) (?:you|him|her|qq+)\b/u.test(rest)) return true;
  // A thing first, a person's part in it after: "about the tone of your mails".
  return (
    /\b(?:your|his|her|qq+'s)\b/u.test(rest) &&
    /\b(?:about|complain\w*|comments?|concerns?|feedback|reports?)\b/u.test(`${frame}${rest.slice(0, 12)}`)
  );
}

function frameLast({ tokens, start }: Sentence, from: number): boolean {
  const first = tokens.find((token) => token.end <= start + from && token.tag !== 'adv');
  return (
    first !== undefined &&
    (first.tag === 'pronoun' || first.tag === 'name' || first.tag === 'person') &&
    !own.test(first.low)
  );
}

export function findAbsolutes(sentence: Sentence): Claim[] {
  const { flat, start } = sentence;
  const found: Claim[] = [];
  const add = (patterns: readonly RegExp[], fits: (index: number, text: string) => boolean) => {
    for (const pattern of patterns)
      for (const match of flat.matchAll(pattern)) {
        const end = start + match.index + match[0].length;
        if (fits(match.index, match[0]))
          found.push({ kind: 'absolute', start: start + match.index, end, rest: end });
      }
  };
  add(ofConduct, (index, text) => boundless(sentence, index, text));
  add(ofPeople, (index) => personIn(sentence, index, false));
  add(ofAll, (index) => personIn(sentence, index, true));
  return found;
}

const idioms =
  /\b(?:as (?:always|ever)|never ?mind|always (?:on|up|open|welcome|worth|possible|available)\b(?= (?:service|mode|switch|to|for|server|line|display|sign|monitor\w*|vpn|support))|never two|once and for all|now or never|better late than never|never[- ]ending|never before|never again|almost never|not always|not constantly|i'?(?:ll| will) (?:always|never)|we'?(?:ll| will) (?:always|never)|evergreen|nearly always|not every|always been (?:a|the) (?:rule|plan))\b/u;
const periods =
  /\b(?:in|since|during|over|throughout|for|within|of|from|until|between|this|last|these|past)\b/u;

/** Always and never of a person's conduct: with somebody as the subject before it, or a note that leaves the subject out. */
function boundless(sentence: Sentence, index: number, text: string): boolean {
  const { flat, tokens, start } = sentence;
  if (flat.charAt(index + text.length) === '-') return false;
  const idiom = idioms.exec(flat.slice(Math.max(0, index - 12)));
  if (idiom && idiom.index <= 12 + text.length && idiom.index + idiom[0].length >= Math.min(12, index))
    return false;
  if (/^(?:every day|every morning|every shift|every meeting)$/u.test(text)) return false;
  const stated = timesIn(sentence).some((when) =>
    periods.test(flat.slice(when.start - start, when.end - start)),
  );
  const counted =
    /\b(?:in|for|over|since) (?:the (?:last |past )?)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty) (?:days|weeks|months|years|shifts|audits|sprints|quarters|deliveries|projects|seasons)\b/u.test(
      flat,
    );
  if (
    (stated || counted) &&
    /\b(?:never|not once|always|without exception|without fail|every (?:single )?time)\b/u.test(text)
  )
    return false;
  const at = tokens.findIndex((token) => token.start >= start + index);
  const before = tokens.slice(0, at);
  const clause = before.slice(
    before.findLastIndex(
      ({ tag, low }) => tag === 'stop' || /^(?:because|but|so|if|when|while|which)$/u.test(low),
    ) + 1,
  );
  const noun = subjectOf(sentence, at)?.head;
  const subject =
    noun ??
    clause.find(({ tag }) =>
      ['pronoun', 'name', 'person', 'thing', 'poss', 'word', 'outsider'].includes(tag),
    );
  const first = clause[0]?.low ?? '';
  if (subject) {
    if (/^(?:i|we)$/u.test(subject.low)) {
      const person = tokens.slice(at).some(({ low }) => /^(?:he|she|you|him|her)$/u.test(low));
      return person && /^(?:every|each|not)/u.test(text);
    }
    if (subject.tag === 'pronoun' || subject.tag === 'name' || subject.tag === 'person')
      return !/^(?:we|i)$/u.test(subject.low);
    if (subject.tag === 'poss') return /^(?:your|his|her)$/u.test(subject.low);
    const owner = clause.some(({ tag, low }) => tag === 'name' || /^(?:your|his|her|he|she|you)$/u.test(low));
    return owner;
  }
  if (clause.length > 0 && !/^(?:is|are|it|'s)$/u.test(first) && clause.every(({ tag }) => tag === 'det'))
    return false;
  // Nothing before it: an order ("Always lock …"), a question, or a note ("Always late", "Never on time").
  const next = tokens.slice(at).find((token) => token.start >= start + index + text.length);
  if (!next) return false;
  if (/^(?:without|not|every|each|all|time)/u.test(text)) return personIn(sentence, index, false);
  if (text === 'never' && /^(?:any|an?|enough)$/u.test(next.low)) return true;
  if (text === 'never' && /^(?:any|an?|enough)$/u.test(next.low)) return true;
  return (
    /(?:ing)$/u.test(next.low) ||
    next.tag === 'prep' ||
    /^(?:late|early|negative|busy|happy|ready|absent|cheerful|on|the|first|last|there|prepared|unprepared|willing|helpful|so|too|complaining)$/u.test(
      next.low,
    )
  );
}

function personIn({ tokens, start }: Sentence, index: number, after: boolean): boolean {
  const looked = after ? tokens.filter((token) => token.start > start + index) : tokens;
  const is = looked.filter(
    ({ low, tag }) =>
      tag === 'name' ||
      /^(?:he|she|you|him|her|his|your|they|them|their)$/u.test(low) ||
      (tag === 'person' &&
        !/^(?:nobody|everyone|everybody|team|staff|crew|people|colleagues?|department|guests)$/u.test(low)),
  );
  return is.length > 0;
}
