// The two small networks beside the rules: the coarse class of a piece, and its moves. Trained by evals/train/moves.ts. They
// know no thresholds and no turn.
import { Coarse, moveIds } from '../contract/moves.ts';
import { type Around, inputOf } from './movesFeatures.ts';
import type { Hit } from './movesLook.ts';
import type { Piece } from './movesText.ts';
import { openNetwork, type StoredNetwork } from './network.ts';
import type { Embed } from './textModel.ts';

export const coarseClasses = Coarse.exclude(['not_sure']).options;
/** The moves, and none (last). */
export const moveClasses = [...moveIds, 'none'] as const;
export type StoredMoves = { coarse: StoredNetwork; moves: StoredNetwork };
/** Shares in the order of `coarseClasses` and `moveClasses`; each adds up to 1. */
export type MoveModel = {
  look(piece: Piece, hits: readonly Hit[], around: Around): { coarse: Float64Array; moves: Float64Array };
};

export function openMoveModel(stored: StoredMoves, embedding: Embed): MoveModel {
  const [coarse, moves] = [openNetwork(stored.coarse), openNetwork(stored.moves)];
  return {
    look(piece, hits, around) {
      const input = inputOf(piece, hits, around, embedding);
      return { coarse: coarse.shares(input), moves: moves.shares(input) };
    },
  };
}
