// Weighs a message against the rules for handing over and refusing: look-alikes are taken out, then patterns of who, what and
// to whom add up to a score per rule. The rules lie in harmRules.ts, statusRules.ts, broadRules.ts and refusalRules.ts, their
// notation is explained in cuePatterns.ts. It decides nothing (route.ts does), keeps no state and calls no model.
import { byRarestElement, type Cue, cues, type Element, erasers } from './cuePatterns.ts';
import { readSentence, type Sentence, seenIn } from './cueTokens.ts';
import { sentences } from './sentences.ts';

export interface Evidence {
  rule: string;
  /** Sum over cue groups; 1 or more means that the rule fires. */
  score: number;
  /** Where in the message, in UTF-16 units, and by which line of the rule files. */
  hits: Hit[];
}

export interface Hit {
  start: number;
  end: number;
  line: string;
}

/** Evidence per rule, for every rule with any, in no particular order. Looks at the first 12,000 characters. */
export function weigh(text: string): Evidence[] {
  const read = sentences(text.slice(0, longest)).map(readSentence);
  for (const sentence of read) takeOutLookalikes(sentence);
  const found = new Map<string, { groups: Map<string, number>; hits: Hit[] }>();
  for (const [cue, hits] of allHits(read)) {
    const evidence = found.get(cue.rule) ?? { groups: new Map<string, number>(), hits: [] };
    evidence.groups.set(cue.group, Math.max(cue.weight, evidence.groups.get(cue.group) ?? 0));
    evidence.hits.push(...hits);
    found.set(cue.rule, evidence);
  }
  return [...found].map(([rule, { groups, hits }]) => ({
    rule,
    score: [...groups.values()].reduce((sum, weight) => sum + weight, 0),
    hits,
  }));
}

interface Match {
  from: number;
  to: number;
  taken: number[];
}

const longest = 12_000;
const cuesBy = byRarestElement(cues);
const erasersBy = byRarestElement(erasers);
const questionWords = new Set('who whom whose which whos'.split(' '));
const leadsToQuestion = new Set(
  'me tell know say see decide find out ask wonder show list and or so but on of about then now please if exactly just team people reports'.split(
    ' ',
  ),
);

function takeOutLookalikes(sentence: Sentence): void {
  const out = new Set<number>();
  for (const cue of candidates(sentence, erasersBy)) {
    const elements = cue.all[0];
    if (!elements || overlap(sentence.seen, cue.unless)) continue;
    for (let from = 0; from < sentence.tokens.length; ) {
      const match = findMatch(elements, sentence, from);
      if (!match) break;
      for (const at of match.taken) out.add(at);
      from = match.from + 1;
    }
  }
  if (out.size === 0) return;
  sentence.tokens.forEach((token, at) => {
    if (out.has(at)) token.tags = [];
  });
  sentence.seen = seenIn(sentence.tokens);
}

function allHits(read: Sentence[]): Map<Cue, Hit[]> {
  const found = new Map<Cue, Hit[]>();
  for (const sentence of read) {
    for (const cue of candidates(sentence, cuesBy)) {
      const first = cue.all[0];
      if (!first || (cue.all.length === 1 && overlap(sentence.seen, cue.unless))) continue;
      const match = findMatch(first, sentence, 0, cue.asking);
      const from = match && sentence.tokens[match.from];
      const to = match && sentence.tokens[match.to - 1];
      if (from && to)
        found.set(cue, [...(found.get(cue) ?? []), { start: from.start, end: to.end, line: cue.line }]);
    }
  }
  const anywhere = new Set(read.flatMap((sentence) => [...sentence.seen]));
  for (const cue of found.keys()) {
    if (cue.all.length === 1) continue;
    const complete = cue.all
      .slice(1)
      .every((part) => mayMatch(part, anywhere) && read.some((sentence) => findMatch(part, sentence)));
    if (!complete || overlap(anywhere, cue.unless)) found.delete(cue);
  }
  return found;
}

/** The cues whose rarest element occurs in the sentence. */
function candidates(sentence: Sentence, by: Map<number, Cue[]>): Set<Cue> {
  const found = new Set<Cue>();
  for (const id of sentence.seen) for (const cue of by.get(id) ?? []) found.add(cue);
  return found;
}

function findMatch(elements: Element[], sentence: Sentence, from = 0, asking = false): Match | null {
  if (!mayMatch(elements, sentence.seen)) return null;
  for (let at = from; at < sentence.tokens.length; at += 1) {
    if (asking && !isQuestionWord(sentence, at)) continue;
    const taken: number[] = [];
    const to = matchFrom(elements, 0, sentence, at, taken);
    if (to !== null) return { from: at, to: Math.max(to, at + 1), taken };
  }
  return null;
}

/** Whether every word that must be there is. */
function mayMatch(elements: Element[], seen: Set<number>): boolean {
  return elements.every((one) => one.kind !== 'words' || one.optional || one.orEnd || overlap(seen, one.ids));
}

/** Whether a who or which asks: early in the sentence, in a sentence with a question mark, or after words that lead to it. */
function isQuestionWord(sentence: Sentence, at: number): boolean {
  if (at < 4 || sentence.asks || !questionWords.has(sentence.tokens[at]?.word ?? '')) return true;
  return leadsToQuestion.has(sentence.tokens[at - 1]?.word ?? '');
}

/** The index after the last matched token, or null; `taken` collects the tokens that were matched by words. */
function matchFrom(
  elements: Element[],
  index: number,
  sentence: Sentence,
  at: number,
  taken: number[],
): number | null {
  const element = elements[index];
  if (!element) return at;
  const ended = at >= sentence.tokens.length;
  const next = (to: number): number | null => matchFrom(elements, index + 1, sentence, to, taken);
  switch (element.kind) {
    case 'start':
      return at === 0 ? next(at) : null;
    case 'end':
      return ended ? next(at) : null;
    case 'question':
      return sentence.asks ? next(at) : null;
    case 'gap':
      for (let to = at; to <= Math.min(at + element.most, sentence.tokens.length); to += 1) {
        const end = next(to);
        if (end !== null) return end;
      }
      return null;
    case 'words':
      for (const tag of sentence.tokens[at]?.tags ?? []) {
        if (!element.ids.has(tag.id)) continue;
        const mark = taken.length;
        if (!element.keep) for (let one = 0; one < tag.length; one += 1) taken.push(at + one);
        const end = next(at + tag.length);
        if (end !== null) return end;
        taken.length = mark;
      }
      return element.optional || (element.orEnd && ended) ? next(at) : null;
  }
}

function overlap(seen: Set<number>, wanted: Set<number>): boolean {
  const [small, large] = seen.size < wanted.size ? [seen, wanted] : [wanted, seen];
  for (const id of small) if (large.has(id)) return true;
  return false;
}
