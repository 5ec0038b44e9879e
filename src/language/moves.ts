// Reads what a turn of a conversation does: moves with their places, sentence by sentence, and the coarse class that the turn
// is counted by. Pure and deterministic. It judges nobody and knows nothing of the talk but what was said last.
import { createHash } from 'node:crypto';
import type { Coarse, Move, MoveAt, SentenceRead } from '../contract/moves.ts';
import { coarseOf, type Hit, hitsOf, isEmptyTalk, placeOf } from './movesLook.ts';
import { type Piece, pieces } from './movesText.ts';
import type { Embed } from './textModel.ts';

/** `before` is what the other side said last. Certainties are 0 to 1; places are UTF-16 units of `text`. */
export type MoveReader = {
  version: string;
  read(text: string, before?: string | null): { sentences: SentenceRead[]; coarse: Coarse };
};

export function createMoveReader(_embedding: Embed): MoveReader {
  const version = createHash('sha256').update('rules').digest('hex').slice(0, 12);
  return {
    version,
    read(text) {
      const read = pieces(text).map((piece) => readPiece(piece));
      const sentences = read.map(({ sentence }) => sentence);
      return { sentences, coarse: turnOf(read) };
    },
  };
}

type PieceRead = { sentence: SentenceRead; empty: boolean };

function readPiece(piece: Piece): PieceRead {
  const { start, end, text } = piece;
  const empty = isEmptyTalk(piece);
  if (empty) return { sentence: { start, end, text, coarse: 'other', moves: [] }, empty };
  const best = new Map<Move, Hit>();
  for (const hit of hitsOf(piece))
    if (hit.cue.certainty > (best.get(hit.cue.move)?.cue.certainty ?? 0)) best.set(hit.cue.move, hit);
  const scores = { question: 0, reflection: 0, telling: 0, other: 0 };
  for (const [move, { cue }] of best)
    scores[coarseOf[move]] = Math.max(scores[coarseOf[move]], cue.certainty);
  if (piece.asks && (best.get('advice')?.cue.certainty ?? 0) < 0.9)
    scores.question = Math.max(scores.question + 0.2, 0.8);
  const [coarse, score] = Object.entries(scores).reduce((a, b) => (b[1] > a[1] ? b : a)) as [Coarse, number];
  const moves: MoveAt[] = [...best.values()]
    .filter(({ cue }) => cue.certainty >= 0.75)
    .map((hit) => ({ move: hit.cue.move, ...placeOf(piece, hit), certainty: hit.cue.certainty }));
  const sure = score >= 0.5;
  return { sentence: { start, end, text, coarse: sure ? coarse : 'not_sure', moves }, empty };
}

/** The last sentence that says something decides. */
function turnOf(read: readonly PieceRead[]): Coarse {
  const last = read.findLast(({ empty }) => !empty);
  return last ? last.sentence.coarse : 'other';
}
