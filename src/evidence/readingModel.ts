// Linear models over a passage's words, word classes, embedding and likeness to the signs of each competency: which
// competency, which polarity, and both at once. Weights are trained by evals/train/readings.ts and lie beside this file.
// It deliberately knows no people and no thresholds.
import type { Competency } from '../content/content.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';
import { type Feature, featuresOf } from './readingFeatures.ts';

export const polarities = ['strength', 'need', 'neutral'] as const;
export type Polarity = (typeof polarities)[number];
/** Rows are features in the order of `names`, then the dense part; columns are classes. */
export type Matrix = { classes: number; scale: number; rows: Int8Array };
export type ReadingModel = {
  competencies: readonly string[];
  topicNames: ReadonlyMap<string, number>;
  stanceNames: ReadonlyMap<string, number>;
  topic: Matrix;
  stance: Matrix;
  joint: Matrix;
};
export type StoredModel = {
  competencies: string[]; topicNames: string[]; stanceNames: string[];
  topic: StoredMatrix; stance: StoredMatrix; joint: StoredMatrix;
};
type StoredMatrix = { classes: number; scale: number; rows: string };
export type Seen = { topic: Feature[]; stance: Feature[]; dense: number[] };
/** What one competency looks like to the eye that reads: how near its signs are and whether its words occur. */
export type Likeness = { strength: number; need: number; hits: number };
export type Eye = { see(text: string): { seen: Seen; likeness: ReadonlyMap<string, Likeness> } | null };

export function openModel(stored: StoredModel): ReadingModel {
  const matrix = ({ classes, scale, rows }: StoredMatrix): Matrix => {
    const bytes = Buffer.from(rows, 'base64');
    return { classes, scale, rows: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  };
  const index = (names: string[]) => new Map(names.map((name, i) => [name, i]));
  return {
    competencies: stored.competencies, topicNames: index(stored.topicNames), stanceNames: index(stored.stanceNames),
    topic: matrix(stored.topic), stance: matrix(stored.stance), joint: matrix(stored.joint),
  };
}

/** `order`: the competencies as the model knows them; one that content no longer has is seen as absent. */
export function createEye(
  order: readonly string[], competencies: readonly Competency[], embedding: StaticEmbedding,
): Eye {
  const vectors = (signs: readonly string[]) => signs.flatMap((sign) => embedding.embed(sign) ?? []);
  const known = competencies.map(({ id, strength_signs, need_signs, words }) => ({
    id, strength: vectors(strength_signs), need: vectors(need_signs),
    words: new RegExp(`\\b(?:${words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '')).join('|')})`, 'gu'),
  }));
  const nearest = (vector: Float32Array, signs: readonly Float32Array[]) =>
    signs.reduce((best, sign) => Math.max(best, dot(vector, sign)), 0);
  return {
    see(text) {
      const vector = embedding.embed(text);
      if (!vector) return null;
      const lower = text.toLowerCase();
      const likeness = new Map(known.map(({ id, strength, need, words }) => [id, {
        strength: nearest(vector, strength), need: nearest(vector, need), hits: new Set(lower.match(words)).size,
      }] as const));
      const dense = [1, ...Array.from(vector, (x) => 2 * x)];
      for (const id of order) {
        const { strength, need, hits } = likeness.get(id) ?? { strength: 0, need: 0, hits: 0 };
        dense.push(0.4 * Math.min(hits, 2));
      }
      return { seen: { ...featuresOf(text), dense }, likeness };
    },
  };
}

/** Share of belief for each competency and for none (last), for each polarity, and for each pair and none (last). */
export function score(model: ReadingModel, seen: Seen): { topic: Float64Array; stance: Float64Array; joint: Float64Array } {
  return {
    topic: belief(model.topic, model.topicNames, seen.topic, seen.dense),
    stance: belief(model.stance, model.stanceNames, seen.stance, seen.dense),
    joint: belief(model.joint, model.stanceNames, seen.stance, seen.dense),
  };
}

function belief(
  { classes, scale, rows }: Matrix, names: ReadonlyMap<string, number>, features: readonly Feature[], dense: readonly number[],
): Float64Array {
  const sums = new Float64Array(classes);
  const add = (row: number, value: number) => {
    for (let c = 0, at = row * classes; c < classes; c++, at++) sums[c] = (sums[c] as number) + value * (rows[at] as number);
  };
  for (const [name, value] of features) {
    const row = names.get(name);
    if (row !== undefined) add(row, value);
  }
  dense.forEach((value, i) => add(names.size + i, value));
  const highest = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(scale * (sum - highest)));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}
