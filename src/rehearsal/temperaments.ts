// What temperament and difficulty change about a person: where they start, how fast they come closer or draw back, and which
// moves reach them. Numbers are ours, set by playing; the order of difficulties is held by a test.
import type { Move } from '../contract/moves.ts';
import type { Difficulty, StatePart, Temperament } from '../contract/rehearsal.ts';

type Character = {
  start: { trust: number; defensiveness: number };
  /** factors on what helps and on what hurts */
  gain: number;
  loss: number;
  /** factors on single moves */
  moves: Partial<Record<Move, Partial<Record<StatePart, number>>>>;
};

export const characters: Readonly<Record<Temperament, Character>> = {
  guarded: {
    start: { trust: 0.28, defensiveness: 0.42 },
    gain: 0.9,
    loss: 1,
    moves: { reflection: { trust: 1.15 }, information: { clarity: 1.2 } },
  },
  talkative: {
    start: { trust: 0.38, defensiveness: 0.32 },
    gain: 1,
    loss: 0.9,
    moves: { summary: { clarity: 1.4 }, open_question: { clarity: 0.5 } },
  },
  anxious: {
    start: { trust: 0.32, defensiveness: 0.42 },
    gain: 1,
    loss: 1.2,
    moves: { validation: { trust: 1.4, defensiveness: 1.4 }, support_offer: { trust: 1.4 } },
  },
  proud: {
    start: { trust: 0.32, defensiveness: 0.46 },
    gain: 0.95,
    loss: 1.15,
    moves: { affirmation: { trust: 1.5 }, label: { defensiveness: 1.3 }, advice: { trust: 1.4 } },
  },
  withdrawn: {
    start: { trust: 0.28, defensiveness: 0.34 },
    gain: 0.92,
    loss: 1.05,
    moves: { open_question: { trust: 0.7 }, reflection: { trust: 1.25 } },
  },
  direct: {
    start: { trust: 0.36, defensiveness: 0.38 },
    gain: 1,
    loss: 0.95,
    moves: { hedge: { clarity: 1.8 }, expectation: { clarity: 1.4 }, validation: { trust: 0.7 } },
  },
  conciliatory: {
    start: { trust: 0.4, defensiveness: 0.26 },
    gain: 1,
    loss: 0.9,
    moves: { next_step: { commitment: 0.8 } },
  },
};

/**
 * `goodMoves`: turns that help before a concern is told (3, 5, 7: domain.md). `threshold`: added to the trust that a concern
 * takes. `start`: added to trust, taken from defensiveness. `gain`, `loss`: factors.
 */
export const levels: Readonly<
  Record<Difficulty, { goodMoves: number; threshold: number; start: number; gain: number; loss: number }>
> = {
  easy: { goodMoves: 3, threshold: -0.08, start: 0.06, gain: 1.15, loss: 0.85 },
  medium: { goodMoves: 5, threshold: 0, start: 0, gain: 0.85, loss: 1.1 },
  hard: { goodMoves: 7, threshold: 0.06, start: -0.06, gain: 0.62, loss: 1.35 },
};
