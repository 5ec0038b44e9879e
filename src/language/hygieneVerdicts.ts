// Praise that says nothing and criticism nobody can act on. Both stand only where the passage tells neither act nor result, and
// criticism only where it asks for nothing that can be done. Verdicts on a process, a product or a dish are left alone.
import type { Story } from './hygieneEvents.ts';
import { works } from './hygieneNouns.ts';
import { asksForAct } from './hygieneRequests.ts';
import { nounBefore, type Sentence, subjectOf, tokenAt } from './hygieneText.ts';
import { plural, type Token } from './hygieneTokens.ts';
import { actVerbs, isAmong } from './hygieneVerbs.ts';
import { blame, praise } from './hygieneVerdictWords.ts';

export interface Verdict {
  kind: 'vague' | 'unactionable';
  start: number;
  end: number;
}

export function findVerdicts({ sentences, acts }: Story): Verdict[] {
  if (acts.length > 0 || sentences.some(namesAct)) return [];
  const read = sentences.map((sentence) => ({
    sentence,
    blamed: matches(sentence, blame, 'unactionable'),
    praised: matches(sentence, praise, 'vague'),
  }));
  const asks = read.some(({ sentence, blamed }) => asksForAct(sentence, blamed));
  const blamed = asks ? [] : read.flatMap((one) => one.blamed);
  const praised = read
    .flatMap((one) => one.praised)
    .filter((one) => !blamed.some((other) => other.start < one.end && one.start < other.end));
  return [...praised, ...blamed];
}

/** "Thank you for calling the plumber", "by reading her letter aloud". */
function namesAct({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ low, tag }, at) =>
      tag === 'word' &&
      low.endsWith('ing') &&
      /^(?:for|by)$/u.test(tokens[at - 1]?.low ?? '') &&
      isAmong(low, actVerbs) &&
      tokens.slice(at + 1, at + 5).some((one) => one.tag === 'word' || one.tag === 'number'),
  );
}

function matches(sentence: Sentence, patterns: readonly RegExp[], kind: Verdict['kind']): Verdict[] {
  const found: Verdict[] = [];
  for (const pattern of patterns)
    for (const match of sentence.flat.matchAll(pattern)) {
      const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
      const text = match[0].trim();
      const from = match.index + lead;
      if (text === '' || isOfThing(sentence, from, text, kind)) continue;
      found.push({ kind, start: sentence.start + from, end: sentence.start + from + text.length });
    }
  return found;
}

/** Whether the verdict is on a thing: its subject is one, with no owner and not somebody's work. */
function isOfThing(sentence: Sentence, from: number, text: string, kind: Verdict['kind']): boolean {
  const { tokens, start, flat } = sentence;
  const at = tokenAt(sentence, start + from);
  if (tokens[at]?.quoted) return true;
  const near = tokens.slice(Math.max(0, at - 3), at);
  if (
    kind === 'vague' &&
    near.some(({ low, tag }) => tag === 'not' || /^(?:no|nobody|none|hardly|without|less)$/u.test(low))
  )
    return true;
  const inside = tokens.filter(
    (token) => token.start >= start + from && token.end <= start + from + text.length,
  );
  if (owned(inside)) return false;
  if (
    at === 1 &&
    /^(?:keeps?|needs?|shows?|gets?|makes?|delivers?|brings?|meets?|does|has|goes|could|should|can|still|just|seems?|comes|remains?|often|currently)$/u.test(
      tokens[0]?.low ?? '',
    )
  )
    return false;
  const after = tokens.filter((token) => token.start >= start + from + text.length).slice(0, 6);
  const about = /^(?:in|on|with|for|about|from|of|at|by)$/u.test(after[0]?.low ?? '') ? after.slice(1) : [];
  if (about.length > 0 && owned(about)) return false;
  const before = tokens.slice(0, at);
  const clause = before.slice(before.findLastIndex(({ tag }) => tag === 'stop') + 1);
  const subject = subjectOf(sentence, at) ?? (clause.length > 0 ? nounBefore(sentence, at) : null);
  if (subject) {
    if (subject.is === 'person') return false;
    if (owned(tokens.slice(subject.from, subject.to + 1)) || owned(clause)) return false;
    if (alwaysSomebodys.test(subject.head.low) && subject.to - subject.from < 2)
      return about.length > 0 && !owned(about) && isThing(about);
    return subject.head.tag !== 'thing' || isThing(about) || kind === 'vague';
  }
  if (owned(clause)) return false;
  return isThing(about) && !/\b(?:night shift|qq)/u.test(flat);
}

const alwaysSomebodys =
  /^(?:work|performance|communication|quality|attitude|leadership|effort|teamwork|timekeeping|punctuality|delivery|output|listening|commitment|engagement|collaboration|productivity|skills)$/u;
const owned = (tokens: readonly Token[]) =>
  tokens.some(
    ({ tag, low }) =>
      tag === 'name' ||
      tag === 'person' ||
      /^(?:you|your|he|she|his|her|him|they|their|them|i|my)$/u.test(low),
  );

/** Where somebody works: "well in the new role" is of the person. */
const settings = new Set(
  'role job position post desk team office shop branch ward kitchen department project quarter year meeting call week month floor shift night course side field front business company group'.split(
    ' ',
  ),
);

/** "in the search of the app": what follows is a thing that is nobody's work. */
function isThing(about: readonly Token[]): boolean {
  if (!/^(?:the|this|our)$/u.test(about[0]?.low ?? '')) return false;
  const run = about.slice(1);
  const length = run.findIndex(({ tag }) => tag !== 'word');
  const head = run.slice(0, length < 0 ? run.length : length).at(-1);
  return head !== undefined && !plural(head.low, works) && !settings.has(head.low);
}
