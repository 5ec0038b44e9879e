// Reads what a turn of a conversation does: moves with their places, sentence by sentence, and the coarse class that the turn
// is counted by. Pure and deterministic. It judges nobody and knows nothing of the talk but what was said last.
import { createHash } from 'node:crypto';
import type { Coarse, Move, MoveAt, SentenceRead } from '../contract/moves.ts';
import stored from './moves.weights.json' with { type: 'json' };
import { type Around, aroundOf } from './movesFeatures.ts';
import { coarseOf, type Hit, hitsOf, isEmptyTalk, placeOf } from './movesLook.ts';
import { coarseClasses, type MoveModel, moveClasses, openMoveModel, type StoredMoves } from './movesModel.ts';
import { type Piece, pieces } from './movesText.ts';
import type { Embed } from './textModel.ts';

/** `before` is what the other side said last. Certainties are 0 to 1; places are UTF-16 units of `text`. */
export type MoveReader = {
  version: string;
  read(text: string, before?: string | null): { sentences: SentenceRead[]; coarse: Coarse };
};

/** Belief from which a first, and a further, move counts; below `coarse` a piece is not sure. Set by folds over files. */
const thresholds = { coarse: 0.34, first: 0.25, further: 0.26 };

export function createMoveReader(embedding: Embed, weights: StoredMoves = stored): MoveReader {
  const model = openMoveModel(weights, embedding);
  const version = createHash('sha256')
    .update(JSON.stringify([thresholds, weights]))
    .digest('hex')
    .slice(0, 12);
  return {
    version,
    read(text, before) {
      const around = aroundOf(before, embedding);
      const read = pieces(text).map((piece) => readPiece(piece, around, model));
      return { sentences: read.map(({ sentence }) => sentence), coarse: turnOf(read) };
    },
  };
}

type PieceRead = { sentence: SentenceRead; empty: boolean };

function readPiece(piece: Piece, around: Around, model: MoveModel): PieceRead {
  const { start, end, text } = piece;
  const empty = isEmptyTalk(piece);
  if (empty) return { sentence: { start, end, text, coarse: 'other', moves: [] }, empty };
  const hits = hitsOf(piece);
  const shares = model.look(piece, hits, around);
  const best = shares.coarse.indexOf(Math.max(...shares.coarse));
  const coarse = coarseClasses[best] as Exclude<Coarse, 'not_sure'>;
  const sure = (shares.coarse[best] as number) >= thresholds.coarse;
  const moves = movesOf(piece, hits, shares.moves, coarse);
  return { sentence: { start, end, text, coarse: sure ? coarse : 'not_sure', moves }, empty };
}

/** What the model believes, at the place of its surest cue; a piece without one is all of it the place. */
function movesOf(
  piece: Piece,
  hits: readonly Hit[],
  shares: Float64Array,
  coarse: Exclude<Coarse, 'not_sure'>,
): MoveAt[] {
  const ranked = [...moveClasses]
    .map((move, i) => ({ move, share: shares[i] as number }))
    .sort((a, b) => b.share - a.share);
  const kept: Array<{ move: Move; share: number }> = [];
  for (const { move, share } of ranked) {
    if (move === 'none') {
      if (kept.length === 0 && coarse === 'other') break;
      continue;
    }
    if (share >= (kept.length === 0 ? thresholds.first : thresholds.further)) kept.push({ move, share });
  }
  if (coarse !== 'other' && !kept.some(({ move }) => fits(move, coarse))) {
    const main = ranked.find(({ move }) => move !== 'none' && coarseOf[move] === coarse);
    if (main) kept.push({ move: main.move as Move, share: main.share });
  }
  return kept.map(({ move, share }) => ({
    move,
    ...placeFor(piece, hits, move),
    certainty: Math.min(1, share),
  }));
}

function fits(move: Move, coarse: Coarse): boolean {
  return (
    coarseOf[move] === coarse || (coarse === 'question' && (move === 'next_step' || move === 'support_offer'))
  );
}

function placeFor(piece: Piece, hits: readonly Hit[], move: Move): { start: number; end: number } {
  const surest = hits
    .filter(({ cue }) => cue.move === move)
    .reduce<Hit | null>((best, hit) => (best && best.cue.certainty >= hit.cue.certainty ? best : hit), null);
  return surest ? placeOf(piece, surest) : { start: piece.start, end: piece.end };
}

/** The last sentence that says something decides. */
function turnOf(read: readonly PieceRead[]): Coarse {
  const last = read.findLast(({ empty }) => !empty);
  return last ? last.sentence.coarse : 'other';
}
