// A second look beside the rules: a small linear model over words, pairs of words and the sentence embedding, trained on
// labelled messages (evals/train/handover.ts). It finds what is said around the bush, which no list of words holds.
// Deterministic and local. It can only add caution: what the rules hand over stays handed over.
import { readFileSync } from 'node:fs';
import { plain } from './english.ts';
import { sentences, words } from './sentences.ts';

/** `names[i]` is the feature of row i; embedding rows follow. Weights are bytes: weight = scale * byte. */
export type StoredHandover = {
  classes: string[];
  names: string[];
  scale: number;
  bias: number[];
  weights: string;
};
/** Probability by class, the most alarming part of the message deciding; `answer` is one of the classes. */
export type HandoverModel = { look(text: string): { rule: string; probability: number } };

/** The built-in embedding, handed in: this folder knows no models. */
type Embed = { embed(text: string): Float32Array | null };

const ANSWER = 'answer';

export function loadHandoverModel(embedding: Embed): HandoverModel {
  const file = new URL('./handover.weights.json', import.meta.url);
  return openHandoverModel(JSON.parse(readFileSync(file, 'utf8')) as StoredHandover, embedding);
}

export function openHandoverModel(stored: StoredHandover, embedding: Embed): HandoverModel {
  const index = new Map(stored.names.map((name, row) => [name, row]));
  const bytes = new Int8Array(Buffer.from(stored.weights, 'base64'));
  const count = stored.classes.length;
  const answer = stored.classes.indexOf(ANSWER);
  const score = (text: string): { rule: string; probability: number } => {
    const sums = Float64Array.from(stored.bias);
    for (const [row, value] of rowsOf(text, index, embedding))
      for (let c = 0; c < count; c++)
        sums[c] = (sums[c] as number) + stored.scale * (bytes[row * count + c] as number) * value;
    const highest = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - highest));
    const total = shares.reduce((sum, share) => sum + share, 0);
    let best = answer === 0 ? 1 : 0;
    for (let c = 0; c < count; c++)
      if (c !== answer && (shares[c] as number) > (shares[best] as number)) best = c;
    return { rule: stored.classes[best] as string, probability: 1 - (shares[answer] as number) / total };
  };
  return {
    look: (text) =>
      windows(text)
        .map(score)
        .reduce((worst, one) => (one.probability > worst.probability ? one : worst)),
  };
}

/** The whole message, and each sentence with the one after it, so that a long message cannot hide a short disclosure. */
export function windows(text: string): string[] {
  const spans = sentences(text);
  if (spans.length < 3) return [text];
  return [text, ...spans.map((span, i) => text.slice(span.start, (spans[i + 1] ?? span).end))];
}

/** Words and neighbouring pairs, lower case and without accents; numbers are one word. */
export function featuresOf(text: string): string[] {
  const list = words(text).map((word) => plain(word.text).replace(/\d+/g, '0'));
  const pairs = list.slice(1).map((word, i) => `${list[i]} ${word}`);
  return [...new Set([...list, ...pairs])];
}

const EMBEDDING_WEIGHT = 3;

/** Non-zero inputs: known features share length 1, the embedding follows in its own rows. */
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
