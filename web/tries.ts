// A rehearsal as tries: every answer can be gone on from again, and what is said there a second time begins another try.
// Pure: from the exchanges to tries, the line that leads to an answer, curves, and what two tries share.
import type { MoveAt } from '../src/contract/moves.ts';
import type { RehearsalState, StatePart } from '../src/contract/rehearsal.ts';
import type { Exchange, Talk } from './state.ts';

export const stateParts: readonly StatePart[] = ['trust', 'defensiveness', 'clarity', 'commitment'];

export type Dot = {
  exchange: Exchange;
  /** answer that is gone on from here */
  answer: string;
  /** the manager's turn of its line, from 1; 0 are the opening words */
  turn: number;
};
export type Try = {
  /** from 1, in the order in which they were begun: it never changes */
  number: number;
  /** the answer it goes on from, and the try and turn that this is */
  from: { answer: string; number: number; turn: number };
  /** its own turns only */
  dots: Dot[];
};

/**
 * What is said first after an answer goes on with its try, anything said there later begins a new one. Turns that were lost
 * or still run are no part of a try.
 */
export function triesOf(talk: Talk): Try[] {
  const opening = talk.rehearsal?.opening.id;
  if (opening === undefined) return [];
  const tries: Try[] = [{ number: 1, from: { answer: opening, number: 1, turn: 0 }, dots: [] }];
  const at = new Map<string, { number: number; turn: number }>([[opening, { number: 1, turn: 0 }]]);
  const goneOn = new Set<string>();
  for (const exchange of played(talk)) {
    const { parent, answer } = exchange;
    const from = parent === null ? undefined : at.get(parent);
    if (parent === null || answer.id === null || !from) continue;
    let number = from.number;
    if (goneOn.has(parent)) {
      number = tries.length + 1;
      tries.push({ number, from: { answer: parent, ...from }, dots: [] });
    }
    goneOn.add(parent);
    const turn = from.turn + 1;
    tries[number - 1]?.dots.push({ exchange, answer: answer.id, turn });
    at.set(answer.id, { number, turn });
  }
  return tries;
}

/** Where an answer stands; null where it is in no try. */
export function placeOf(tries: readonly Try[], answer: string): { number: number; turn: number } | null {
  if (tries[0]?.from.answer === answer) return { number: 1, turn: 0 };
  for (const { number, dots } of tries) {
    const dot = dots.find((one) => one.answer === answer);
    if (dot) return { number, turn: dot.turn };
  }
  return null;
}

/** The exchanges that lead from the opening to an answer, in order. */
export function lineTo(tries: readonly Try[], answer: string): Dot[] {
  const place = placeOf(tries, answer);
  if (!place || place.turn === 0) return [];
  const own = tries[place.number - 1];
  if (!own) return [];
  return [...lineTo(tries, own.from.answer), ...own.dots.filter(({ turn }) => turn <= place.turn)];
}

/** The last answer of a try. */
export function endOf(tries: readonly Try[], number: number): string | null {
  const one = tries[number - 1];
  return one ? (one.dots.at(-1)?.answer ?? one.from.answer) : null;
}

/** Where somebody goes on who comes back: the answer that was given last. */
export function newestOf(tries: readonly Try[], talk: Talk): string | null {
  const last = played(talk).findLast(({ answer }) => answer.id !== null && placeOf(tries, answer.id));
  return last?.answer.id ?? tries[0]?.from.answer ?? null;
}

/** Nothing came of it: refused, broken off before the other person had said anything, and not gone on from. */
export function isLost(exchange: Exchange, talk: Talk): boolean {
  const { answer } = exchange;
  if (answer.phase === 'refused') return true;
  if (answer.phase !== 'over') return false;
  const isAnswered = answer.sentences.length > 0 && (answer.played !== null || answer.handover !== null);
  return !isAnswered && !talk.exchanges.some(({ parent }) => parent === answer.id);
}

/** Turns that two lines begin with. */
export function sharedBy(one: readonly Dot[], other: readonly Dot[]): number {
  const parts = one.findIndex(({ answer }, i) => other[i]?.answer !== answer);
  return parts === -1 ? one.length : parts;
}

/** The state at the opening and after each turn; a turn that moved nothing leaves it as it was. */
export function curveOf(talk: Talk, line: readonly Dot[]): RehearsalState[] {
  const states: RehearsalState[] = [];
  for (const state of [
    talk.rehearsal?.opening.played?.state,
    ...line.map(({ exchange }) => exchange.answer.played?.state),
  ]) {
    const next = state ?? states.at(-1);
    if (next) states.push(next);
  }
  return states;
}

/**
 * The points of a polyline in a box of 100 × `height`.
 * @param values 0..1 each, 1 at the top
 * @param length how many values the whole width holds, so that two lines of one chart keep step
 */
export function pointsOf(values: readonly number[], length: number, height: number): string {
  const step = length > 1 ? 100 / (length - 1) : 0;
  return values.map((value, i) => `${tenth(i * step)},${tenth((1 - value) * height)}`).join(' ');
}
const tenth = (value: number) => Math.round(value * 10) / 10;

/** The text in pieces, with what is lit apart. Places are UTF-16 units and may overlap. */
export function litPieces(
  text: string,
  lit: ReadonlyArray<Pick<MoveAt, 'start' | 'end'>>,
): Array<{ text: string; lit: boolean }> {
  const cuts = [0, text.length, ...lit.flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(cuts)].filter((at) => at <= text.length).sort((a, b) => a - b);
  const pieces: Array<{ text: string; lit: boolean }> = [];
  places.slice(1).forEach((to, i) => {
    const from = places[i] ?? 0;
    const isLit = lit.some(({ start, end }) => start <= from && to <= end);
    const last = pieces.at(-1);
    if (last && last.lit === isLit) last.text += text.slice(from, to);
    else pieces.push({ text: text.slice(from, to), lit: isLit });
  });
  return pieces;
}

/** Its owner said how it is to be read: the only reading that is wholly sure. */
export function isTold(moves: readonly MoveAt[]): boolean {
  return moves.length > 0 && moves.every(({ certainty }) => certainty === 1);
}

/** A change as it is told: "+0.11", with a true minus. */
export function signed(change: number): string {
  const text = Math.abs(change).toFixed(2);
  return Number(text) === 0 ? text : `${change < 0 ? '−' : '+'}${text}`;
}

function played(talk: Talk): Exchange[] {
  return talk.exchanges.filter((exchange) => exchange.answer.phase === 'over' && !isLost(exchange, talk));
}
