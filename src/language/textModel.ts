// A small linear classifier of messages over words, pairs of neighbouring words and the sentence embedding; trained by
// evals/train/linear.ts. Deterministic and local. What its classes mean and from what share on one is believed is for its users.
import { plain } from './english.ts';
import { words } from './sentences.ts';

/** `names[i]` is the feature of row i; embedding rows follow. Weights are bytes: weight = scale * byte. */
export type StoredTextModel = {
  classes: string[];
  names: string[];
  scale: number;
  bias: number[];
  weights: string;
};
/** Shares by class, in the order of `classes`; they add up to 1. */
export type TextModel = { classes: readonly string[]; shares(text: string): Float64Array };

/** The built-in embedding, handed in: this folder knows no models. */
export type Embed = { embed(text: string): Float32Array | null };

export function openTextModel(stored: StoredTextModel, embedding: Embed): TextModel {
  const index = new Map(stored.names.map((name, row) => [name, row]));
  const bytes = new Int8Array(Buffer.from(stored.weights, 'base64'));
  const count = stored.classes.length;
  return {
    classes: stored.classes,
    shares(text) {
      const sums = Float64Array.from(stored.bias);
      for (const [row, value] of rowsOf(text, index, embedding))
        for (let c = 0; c < count; c++)
          sums[c] = (sums[c] as number) + stored.scale * (bytes[row * count + c] as number) * value;
      const highest = Math.max(...sums);
      const raised = sums.map((sum) => Math.exp(sum - highest));
      const total = raised.reduce((sum, share) => sum + share, 0);
      return raised.map((share) => share / total);
    },
  };
}

/** Words and neighbouring pairs, lower case and without accents; numbers are one word. */
export function featuresOf(text: string): string[] {
  const list = words(text).map((word) => plain(word.text).replace(/\d+/g, '0'));
  const pairs = list.slice(1).map((word, i) => `${list[i]} ${word}`);
  return [...new Set([...list, ...pairs])];
}

const EMBEDDING_WEIGHT = 3;

/** Non-zero inputs: known features share length 2, the embedding follows in its own rows. */
export function rowsOf(
  text: string,
  index: ReadonlyMap<string, number>,
  embedding: Embed,
): Array<[number, number]> {
  const known = featuresOf(text).flatMap((name) => index.get(name) ?? []);
  const share = known.length === 0 ? 0 : 2 / Math.sqrt(known.length);
  const vector = embedding.embed(text);
  const dense: Array<[number, number]> = vector
    ? Array.from(vector, (value, i) => [index.size + i, value * EMBEDDING_WEIGHT])
    : [];
  return [...known.map((row): [number, number] => [row, share]), ...dense];
}
