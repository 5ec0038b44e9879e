// The built-in sentence embedding: a table of 30,690 token vectors, summed and scaled to length 1. No network, no native
// code. It knows no word order and hardly any negation: never let it judge sentiment or agreement. Mask names first.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export type StaticEmbedding = {
  model: string;
  dimensions: number;
  /** Rows of the pieces of `text`, unknown words skipped. */
  tokens(text: string): number[];
  /** The `most` heaviest pieces of a text, each once; a row's length is its weight. */
  terms(text: string, most: number): number[];
  /**
   * How near the asked terms come to some term of each text, each for itself, in [0,1]: sum of w * max(0, max cos)^2 over sum
   * of w, w the row's length. Sees what a summed vector blurs. 0 where nothing is asked.
   */
  nearness(asked: readonly number[], texts: readonly (readonly number[])[]): number[];
  /** Sum of the rows over all pieces, scaled to length 1; null where nothing is known. */
  embed(text: string): Float32Array | null;
};

const HEADER_BYTES = 64;
const MOVED = 2 ** 26;
const modelsFolder = new URL('../../models/', import.meta.url);

/** @throws Error where the table does not fit its vocabulary (checksum, sizes). Format: models/README.md */
export async function loadStaticEmbedding(folder: URL = modelsFolder): Promise<StaticEmbedding> {
  const [table, vocabulary] = await Promise.all([
    readFile(new URL('static-english-256.bin', folder)),
    readFile(new URL('static-english-256.vocab.txt', folder)),
  ]);
  if (table.toString('latin1', 0, 8) !== 'STATEMB1')
    throw new Error('the embedding table has an unknown format');
  const [rows, dimensions, longestWord, , scalesAt, tableAt] = [8, 12, 16, 20, 24, 28].map((at) =>
    table.readUInt32LE(at),
  ) as [number, number, number, number, number, number];
  if (!createHash('sha256').update(vocabulary).digest().equals(table.subarray(32, HEADER_BYTES)))
    throw new Error('the embedding table belongs to another vocabulary');
  if (dimensions % 2 === 1 || table.length !== tableAt + rows * dimensions)
    throw new Error('the embedding table is cut short');

  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) scales[row] = table.readFloatLE(scalesAt + 4 * row);
  const values = new Int8Array(table.buffer, table.byteOffset + tableAt, rows * dimensions);
  const lengths = new Float32Array(rows); // 0: not computed yet
  const lengthOf = (row: number): number => {
    if (lengths[row] === 0) {
      let square = 0;
      for (let i = 0, at = row * dimensions; i < dimensions; i++, at++) square += (values[at] as number) ** 2;
      lengths[row] = Math.sqrt(square);
    }
    return lengths[row] as number;
  };
  const weightOf = (row: number) => (scales[row] as number) * lengthOf(row);
  const packs: Packs = [0, 1, 2].map(() => new Float64Array(dimensions)) as Packs;
  const products = new Float64Array(2 * packs.length);
  const places = new Int32Array(rows); // where a term stands among the distinct ones of a call; what an earlier call left is seen as such
  const pack = (into: Float64Array, low: number, high: number): void => {
    for (let i = 0, x = low * dimensions, y = high * dimensions; i < dimensions; i++, x++, y++)
      into[i] = (values[x] as number) + MOVED * (values[y] as number);
  };
  /**
   * The greatest cosine of each asked row with any term of each text, at least 0; 1 where the row is among them. Texts of one
   * person share many of their terms, so each is multiplied once however many have it.
   */
  const nearest = (asked: readonly number[], texts: readonly (readonly number[])[]): number[][] => {
    const best = texts.map((terms) => asked.map((row) => (terms.includes(row) ? 1 : 0)));
    const distinct: number[] = [];
    for (const terms of texts)
      for (const term of terms)
        if (distinct[places[term] as number] !== term) places[term] = distinct.push(term) - 1;
    const cosines = new Float64Array(distinct.length * products.length);
    for (let n = 0; n < asked.length; n += products.length) {
      const some = asked.slice(n, n + products.length);
      packs.forEach((into, i) => {
        pack(into, some[2 * i] ?? 0, some[2 * i + 1] ?? 0);
      });
      distinct.forEach((term, place) => {
        multiply(packs, values, term * dimensions, products);
        for (let i = 0; i < some.length; i++)
          cosines[place * products.length + i] =
            (products[i] as number) / (lengthOf(some[i] as number) * lengthOf(term));
      });
      texts.forEach((terms, text) => {
        const own = best[text] as number[];
        for (const term of terms) {
          const at = (places[term] as number) * products.length;
          for (let i = 0; i < some.length; i++) {
            const cosine = cosines[at + i] as number;
            if (cosine > (own[n + i] as number)) own[n + i] = Math.min(1, cosine);
          }
        }
      });
    }
    return best;
  };
  const pieces = createPieces(vocabulary.toString('utf8').split('\n').slice(0, rows), longestWord);
  const tokens = (text: string): number[] => {
    const found: number[] = [];
    for (const word of wordsOf(text)) for (const row of pieces(word)) found.push(row);
    return found;
  };
  const sum = new Float64Array(dimensions); // filled anew by each call, which never waits
  const addOne = (row: number): void => {
    const scale = scales[row] as number;
    for (let i = 0, at = row * dimensions; i < dimensions; i++, at++)
      sum[i] = (sum[i] as number) + scale * (values[at] as number);
  };
  /** Four rows in one pass: the sum is read and written a quarter as often, which is twice as fast. */
  const addFour = (one: number, two: number, three: number, four: number): void => {
    const [a, b, c, d] = [
      scales[one] as number,
      scales[two] as number,
      scales[three] as number,
      scales[four] as number,
    ];
    const [to2, to3, to4] = [(two - one) * dimensions, (three - one) * dimensions, (four - one) * dimensions];
    for (let i = 0, at = one * dimensions; i < dimensions; i++, at++)
      sum[i] =
        (sum[i] as number) +
        a * (values[at] as number) +
        b * (values[at + to2] as number) +
        c * (values[at + to3] as number) +
        d * (values[at + to4] as number);
  };
  return {
    model: 'static-english-256',
    dimensions,
    tokens,
    terms: (text, most) =>
      [...new Set(wordsOf(text).flatMap(pieces))]
        .filter((row) => lengthOf(row) > 0)
        .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
        .slice(0, most),
    nearness: (asked, texts) => {
      const weights = asked.map(weightOf);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return nearest(asked, texts).map((best) =>
        total > 0
          ? best.reduce((sum, cosine, i) => sum + (weights[i] as number) * cosine ** 2, 0) / total
          : 0,
      );
    },
    embed: (text) => {
      sum.fill(0);
      const found = tokens(text);
      let n = 0;
      for (; n + 3 < found.length; n += 4)
        addFour(found[n] as number, found[n + 1] as number, found[n + 2] as number, found[n + 3] as number);
      for (; n < found.length; n++) addOne(found[n] as number);
      return scaledToOne(sum);
    },
  };
}

type Packs = [Float64Array, Float64Array, Float64Array];

/**
 * The products of the row at `at` with the six that are packed: two rows in one array of numbers, the second moved up by 26 bits,
 * so that a product with a third row gives both products at once, and exactly, for each is below 2^23. Two numbers a pass (the
 * table's dimensions are even) keep the processor busy: a third of the time of one a pass.
 */
function multiply([one, two, three]: Packs, values: Int8Array, at: number, products: Float64Array): void {
  let [p, q, r, s, t, u] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < one.length; i += 2) {
    const [v, w] = [values[at + i] as number, values[at + i + 1] as number];
    p += (one[i] as number) * v;
    q += (two[i] as number) * v;
    r += (three[i] as number) * v;
    s += (one[i + 1] as number) * w;
    t += (two[i + 1] as number) * w;
    u += (three[i + 1] as number) * w;
  }
  unpack(p + s, products, 0);
  unpack(q + t, products, 2);
  unpack(r + u, products, 4);
}

function unpack(total: number, products: Float64Array, place: number): void {
  const high = Math.round(total / MOVED);
  products[place] = total - high * MOVED;
  products[place + 1] = high;
}

/** Scales to length 1; null for the zero vector. */
export function scaledToOne(vector: ArrayLike<number>): Float32Array | null {
  let square = 0;
  for (let i = 0; i < vector.length; i++) square += (vector[i] as number) ** 2;
  const length = Math.sqrt(square);
  if (!(length > 0)) return null;
  // A loop, for Float32Array.from with a function takes ten times as long.
  const scaled = new Float32Array(vector.length);
  for (let i = 0; i < scaled.length; i++) scaled[i] = (vector[i] as number) / length;
  return scaled;
}

/** Cosine of two vectors of length 1. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

const ASCII = /^[\x20-\x7e]*$/;
const SPLIT =
  /[\p{P}\p{S}\p{Script=Han}\u3400-\u4dbf\u{20000}-\u{2ebef}]|[^\s\p{P}\p{S}\p{Script=Han}\u3400-\u4dbf\u{20000}-\u{2ebef}]+/gu;
const SPLIT_ASCII = /[!-/:-@[-`{-~]|[0-9a-z]+/g;

function wordsOf(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(SPLIT_ASCII) ?? [];
  const plain = text
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\uFFFD\p{C}]/gu, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.match(SPLIT) ?? [];
}

/** Greedy longest match from the left; a word with an unknown part vanishes whole. Results are kept for common words. */
function createPieces(vocabulary: string[], longestWord: number): (word: string) => number[] {
  const first = new Map<string, number>();
  const later = new Map<string, number>();
  vocabulary.forEach((piece, row) => {
    if (row === 0) return;
    if (piece.startsWith('##') && piece.length > 2) later.set(piece.slice(2), row);
    else first.set(piece, row);
  });
  const known = new Map<string, number[]>();
  const split = (word: string): number[] => {
    const points = [...word];
    if (points.length > longestWord) return [];
    const rows: number[] = [];
    for (let start = 0; start < points.length; ) {
      const pool = start === 0 ? first : later;
      let end = points.length;
      let row: number | undefined;
      for (; end > start; end--) {
        row = pool.get(points.slice(start, end).join(''));
        if (row !== undefined) break;
      }
      if (row === undefined) return [];
      rows.push(row);
      start = end;
    }
    return rows;
  };
  return (word) => {
    let rows = known.get(word);
    if (rows === undefined) {
      const direct = first.get(word);
      rows = direct === undefined ? split(word) : [direct];
      if (known.size < 50_000) known.set(word, rows);
    }
    return rows;
  };
}
