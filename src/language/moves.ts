// Reads what a turn of a conversation does: moves with their places, sentence by sentence, and the coarse class that the turn
// is counted by. Pure and deterministic. It judges nobody and knows nothing of the talk but what was said last.
import { createHash } from 'node:crypto';
import type { Coarse, Move, MoveAt, SentenceRead } from '../contract/moves.ts';
import stored from './moves.weights.json' with { type: 'json' };
import { type Around, aroundOf, isEcho } from './movesFeatures.ts';
import { coarseOf, type Hit, hitsOf, isEmptyTalk, placeOf } from './movesLook.ts';
import { coarseClasses, type MoveModel, moveClasses, openMoveModel, type StoredMoves } from './movesModel.ts';
import { type Piece, pieces } from './movesText.ts';
import type { Embed } from './textModel.ts';

/** `before` is what the other side said last. Certainties are 0 to 1; places are UTF-16 units of `text`. */
export type MoveReader = {
  version: string;
  read(text: string, before?: string | null): { sentences: SentenceRead[]; coarse: Coarse };
};

/** Shares: below `coarse` a piece is not sure; from `further` on a second move counts, from `backed` on one that a
 * cue speaks for, from `plain` on, or where it suits the class, one whose cue is hardly ever wrong. */
const thresholds = { coarse: 0.34, further: 0.24, backed: 0.12, cue: 0.8, plain: 0.03, sureCue: 0.95 };

/** @param names takes names out of what is read, so that who it is about changes nothing; places stay as they are */
export function createMoveReader(
  embedding: Embed,
  names: { hideNames(text: string): string } = { hideNames: (text) => text },
  weights: StoredMoves = stored,
): MoveReader {
  const model = openMoveModel(weights, embedding);
  const version = createHash('sha256')
    .update(JSON.stringify([thresholds, weights]))
    .digest('hex')
    .slice(0, 12);
  return {
    version,
    read(text, before) {
      const around = aroundOf(before && names.hideNames(before), embedding);
      const hidden = names.hideNames(text);
      const read = pieces(hidden).map((piece) => readPiece(piece, around, model));
      return { sentences: read.map(({ sentence }) => shown(sentence, text, hidden)), coarse: turnOf(read) };
    },
  };
}

/** In the words as they stand; a name at its end may be longer than what stood for it. */
function shown(sentence: SentenceRead, text: string, hidden: string): SentenceRead {
  const { start, moves } = sentence;
  let { end } = sentence;
  while (end < text.length && hidden[end] === ' ' && text[end] !== ' ') end++;
  return {
    ...sentence,
    end,
    text: text.slice(start, end),
    moves: moves.map((move) => (move.end === sentence.end ? { ...move, end } : move)),
  };
}

type PieceRead = { sentence: SentenceRead; empty: boolean; share: number; words: number };

function readPiece(piece: Piece, around: Around, model: MoveModel): PieceRead {
  const { start, end, text, words } = piece;
  if (isEmptyTalk(piece))
    return { sentence: { start, end, text, coarse: 'other', moves: [] }, empty: true, share: 1, words: 0 };
  const hits = hitsOf(piece);
  const shares = model.look(piece, hits, around);
  const [coarse, share] = isEcho(piece, around) ? (['reflection', ECHO] as const) : classOf(shares);
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

/** How sure it is that few words, all of them the other side's, give back what they said. */
const ECHO = 0.85;

/** Both networks have a say: what they were taught differs, so they err on different sentences. */
function classOf({ coarse, moves }: ReturnType<MoveModel['look']>): [Exclude<Coarse, 'not_sure'>, number] {
  const belief = coarseClasses.map((name, c) => {
    const fromMoves = moveClasses.reduce(
      (sum, move, m) =>
        sum + ((move === 'none' ? 'other' : coarseOf[move]) === name ? (moves[m] as number) : 0),
      0,
    );
    return ((coarse[c] as number) + fromMoves) / 2;
  });
  const share = Math.max(...belief);
  return [coarseClasses[belief.indexOf(share)] as Exclude<Coarse, 'not_sure'>, share];
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
        (share >= thresholds.backed && certaintyOf(surest(move)) >= thresholds.cue) ||
        ((share >= thresholds.plain || suits(move, coarse)) &&
          certaintyOf(surest(move)) >= thresholds.sureCue)),
  );
  return [...(main ? [main] : []), ...further].flatMap(({ move, share }): MoveAt[] => {
    if (move === 'none') return [];
    const hit = surest(move);
    const place = hit ? placeOf(piece, hit) : { start: piece.start, end: piece.end };
    return [{ move, ...place, certainty: Math.min(1, share) }];
  });
}

const suits = (move: Move, coarse: Coarse): boolean =>
  coarseOf[move] === coarse || (coarse === 'question' && asksToo.has(move));

const certaintyOf = (hit: Hit | null): number => hit?.cue.certainty ?? 0;

/** What may be asked for as well as said. */
const asksToo: ReadonlySet<Move> = new Set<Move>(['next_step', 'support_offer']);

/** The surest cue of a move; of two alike the first in the sentence. */
function surestOf(hits: readonly Hit[], move: Move): Hit | null {
  return hits
    .filter(({ cue }) => cue.move === move)
    .reduce<Hit | null>((best, hit) => {
      const ahead = hit.cue.certainty - certaintyOf(best);
      return ahead > 0 || (ahead === 0 && best && hit.from < best.from) ? hit : best;
    }, null);
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
