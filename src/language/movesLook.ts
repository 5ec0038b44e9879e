// What the rules see in a piece: which cue of which move stands where. Moves that are words ("always", "lazy") keep the words
// as their span; the others keep the part of the sentence that they stand in.
import type { Coarse, Move } from '../contract/moves.ts';
import { judgingCues } from './movesJudging.ts';
import { listeningCues } from './movesListening.ts';
import { emptyTalk, offeringCues } from './movesOffering.ts';
import { type Cue, readCues } from './movesPatterns.ts';
import { questionCues } from './movesQuestions.ts';
import { tellingCues } from './movesTelling.ts';
import { isMark, type Piece } from './movesText.ts';

/** `from` and `to` are words of the piece, `to` not included. */
export type Hit = { cue: Cue; from: number; to: number };

const cues: readonly Cue[] = readCues({
  ...questionCues,
  ...listeningCues,
  ...tellingCues,
  ...judgingCues,
  ...offeringCues,
});

export function hitsOf(piece: Piece): Hit[] {
  const words = new Set(piece.words.map(({ word }) => word));
  return cues.flatMap((cue): Hit[] => {
    if ((cue.asks && !piece.asks) || !mayHold(cue, words)) return [];
    const match = cue.pattern.exec(piece.plain);
    if (!match || cue.unless?.test(piece.plain)) return [];
    const from = wordAt(piece, match.index);
    return [{ cue, from, to: Math.max(from + 1, wordAt(piece, match.index + match[0].length)) }];
  });
}

function mayHold({ needs }: Cue, words: ReadonlySet<string>): boolean {
  if (needs === null) return true;
  if (needs.size < words.size) {
    for (const word of needs) if (words.has(word)) return true;
    return false;
  }
  for (const word of words) if (needs.has(word)) return true;
  return false;
}

/** Nods and greetings are no longer; the pattern has more than one way through a long row of them. */
const MOST_NODS = 14;

/** Nothing but nods, greetings and the like; a piece without a word too. */
export function isEmptyTalk({ words, plain }: Piece): boolean {
  if (words.length > MOST_NODS) return words.every(({ word }) => isMark(word));
  return emptyTalk.test(plain);
}

const asWords: ReadonlySet<Move> = new Set<Move>(['label', 'absolute', 'hedge', 'situation']);

/** The place of a hit in UTF-16 units of the turn. */
export function placeOf(piece: Piece, { cue, from, to }: Hit): { start: number; end: number } {
  if (asWords.has(cue.move)) return bounds(piece, from, to);
  let [first, last] = [from, to];
  while (first > 0 && !isEdge(piece, first)) first--;
  while (last < piece.words.length && !isEdge(piece, last)) last++;
  return bounds(piece, first, last);
}

/** Words that a match took before what it is about are no part of the span. */
function bounds(piece: Piece, from: number, to: number): { start: number; end: number } {
  let [first, last] = [from, to];
  while (first < last - 1 && isMark(piece.words[first]?.word ?? '')) first++;
  while (last > first + 1 && isMark(piece.words[last - 1]?.word ?? '')) last--;
  return { start: piece.words[first]?.start ?? piece.start, end: piece.words[last - 1]?.end ?? piece.end };
}

const joins = new Set('and but so because'.split(' '));
const subjects = new Set('i you we he she it they that this there the'.split(' '));

/** Whether a clause of its own begins at this word. */
function isEdge({ words }: Piece, at: number): boolean {
  const [before, word, next] = [words[at - 1]?.word ?? '', words[at]?.word ?? '', words[at + 1]?.word ?? ''];
  if (/^[,;:—.!?]$/u.test(before)) return subjects.has(word) || joins.has(word);
  return joins.has(word) && subjects.has(next);
}

/** The index of the word that has the letter at `place`, or of the first behind it. */
function wordAt({ at, words }: Piece, place: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, words.length);
}

export const coarseOf: Readonly<Record<Move, Exclude<Coarse, 'not_sure'>>> = {
  open_question: 'question',
  closed_question: 'question',
  intent_question: 'question',
  ask_permission: 'question',
  reflection: 'reflection',
  validation: 'reflection',
  summary: 'reflection',
  information: 'telling',
  advice: 'telling',
  expectation: 'telling',
  situation: 'telling',
  behaviour: 'telling',
  impact: 'telling',
  label: 'telling',
  absolute: 'telling',
  blame: 'telling',
  minimise: 'telling',
  hedge: 'telling',
  affirmation: 'other',
  own: 'other',
  next_step: 'other',
  support_offer: 'other',
  handover: 'other',
};
