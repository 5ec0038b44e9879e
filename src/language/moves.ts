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

/** Shares: below `coarse` a piece is not sure; from `further` on a second move counts, from `backed` on one that a cue speaks for. */
const thresholds = { coarse: 0.34, further: 0.24, backed: 0.12, cue: 0.8 };

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

type PieceRead = { sentence: SentenceRead; empty: boolean; share: number; words: number };

function readPiece(piece: Piece, around: Around, model: MoveModel): PieceRead {
  const { start, end, text, words } = piece;
  if (isEmptyTalk(piece))
    return { sentence: { start, end, text, coarse: 'other', moves: [] }, empty: true, share: 1, words: 0 };
  const hits = hitsOf(piece);
  const shares = model.look(piece, hits, around);
  const share = Math.max(...shares.coarse);
  const coarse = coarseClasses[shares.coarse.indexOf(share)] as Exclude<Coarse, 'not_sure'>;
  const moves = movesOf(piece, hits, shares.moves, coarse);
  const sentence: SentenceRead = {
    start,
    end,
    text,
    coarse: share >= thresholds.coarse ? coarse : 'not_sure',
    moves,
  };
  return { sentence, empty: coarse === 'other' && moves.length === 0, share, words: words.length };
}

type Believed = { move: Move | 'none'; share: number };

/** The likeliest move of the piece's class first, then what else it does, each at the place of its surest cue. */
function movesOf(
  piece: Piece,
  hits: readonly Hit[],
  shares: Float64Array,
  coarse: Exclude<Coarse, 'not_sure'>,
): MoveAt[] {
  const ranked: Believed[] = moveClasses.map((move, i) => ({ move, share: shares[i] as number }));
  ranked.sort((a, b) => b.share - a.share);
  const main = ranked.find(({ move, share }) =>
    move === 'none'
      ? coarse === 'other'
      : coarseOf[move] === coarse ||
        (coarse === 'question' && asksToo.has(move) && share > thresholds.further),
  );
  const surest = (move: Move) => surestOf(hits, move);
  const further = ranked.filter(
    ({ move, share }) =>
      move !== 'none' &&
      move !== main?.move &&
      (share >= thresholds.further ||
        (share >= thresholds.backed && (surest(move)?.cue.certainty ?? 0) >= thresholds.cue)),
  );
  return [...(main ? [main] : []), ...further].flatMap(({ move, share }): MoveAt[] => {
    if (move === 'none') return [];
    const hit = surest(move);
    const place = hit ? placeOf(piece, hit) : { start: piece.start, end: piece.end };
    return [{ move, ...place, certainty: Math.min(1, share) }];
  });
}

/** What may be asked for as well as said. */
const asksToo: ReadonlySet<Move> = new Set<Move>(['next_step', 'support_offer']);

function surestOf(hits: readonly Hit[], move: Move): Hit | null {
  return hits.reduce<Hit | null>(
    (best, hit) => (hit.cue.move !== move || (best && best.cue.certainty >= hit.cue.certainty) ? best : hit),
    null,
  );
}

/** A few words behind a question ("Be honest.") that might be anything leave it a question. */
const AFTERTHOUGHT = { words: 5, share: 0.75 };

/** The last sentence that says something decides. */
function turnOf(read: readonly PieceRead[]): Coarse {
  const last = read.findLastIndex(({ empty }) => !empty);
  const deciding = read[last];
  if (!deciding) return 'other';
  const isAfterthought = deciding.words <= AFTERTHOUGHT.words && deciding.share < AFTERTHOUGHT.share;
  return isAfterthought && read[last - 1]?.sentence.coarse === 'question'
    ? 'question'
    : deciding.sentence.coarse;
}
