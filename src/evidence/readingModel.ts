// Linear models over a passage's words, word classes, embedding and the words of each competency: which competency, which
// polarity, and both at once. Weights are trained by evals/train/readings.ts and lie beside this file.
// It deliberately knows no people and no thresholds.
import type { Competency } from '../content/content.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';
import { type Feature, featuresOf } from './readingFeatures.ts';

export const polarities = ['strength', 'need', 'neutral'] as const;
export type Polarity = (typeof polarities)[number];
/** `rows`: a row of classes for each named feature. `columns`: for each class its weights of the dense part. */
type Matrix = { classes: number; rows: Float32Array; columns: Float32Array };
export type ReadingModel = {
  competencies: readonly string[];
  topicNames: ReadonlyMap<string, number>;
  stanceNames: ReadonlyMap<string, number>;
  topic: Matrix;
  stance: Matrix;
  joint: Matrix;
};
export type StoredModel = {
  competencies: string[];
  topicNames: string[];
  stanceNames: string[];
  topic: StoredMatrix;
  stance: StoredMatrix;
  joint: StoredMatrix;
};
/** Rows of bytes: the named features, then the dense part. */
type StoredMatrix = { classes: number; scale: number; rows: string };
export type Seen = { topic: Feature[]; stance: Feature[]; dense: Float64Array };
export type Score = { topic: Float64Array; stance: Float64Array; joint: Float64Array };
/** How near the signs of a competency are and how many of its words occur. */
export type Likeness = { strength: number; need: number; hits: number };
export type Eye = {
  see(text: string): { seen: Seen; vector: Float32Array } | null;
  likeness(text: string, vector: Float32Array, competency: string): Likeness;
};

export function openModel(stored: StoredModel): ReadingModel {
  const index = (names: string[]) => new Map(names.map((name, i) => [name, i]));
  return {
    competencies: stored.competencies,
    topicNames: index(stored.topicNames),
    stanceNames: index(stored.stanceNames),
    topic: openMatrix(stored.topic, stored.topicNames.length),
    stance: openMatrix(stored.stance, stored.stanceNames.length),
    joint: openMatrix(stored.joint, stored.stanceNames.length),
  };
}

function openMatrix({ classes, scale, rows }: StoredMatrix, named: number): Matrix {
  const bytes = Buffer.from(rows, 'base64');
  const weights = Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    (w) => w * scale,
  );
  const dense = weights.length / classes - named;
  const columns = new Float32Array(classes * dense);
  for (let i = 0; i < dense; i++)
    for (let c = 0; c < classes; c++) columns[c * dense + i] = weights[(named + i) * classes + c] as number;
  return { classes, rows: weights.slice(0, named * classes), columns };
}

/** `order`: the competencies as the model knows them; one that content no longer has is seen as absent. */
export function createEye(
  order: readonly string[],
  competencies: readonly Competency[],
  embedding: StaticEmbedding,
): Eye {
  const vectors = (signs: readonly string[]) => signs.flatMap((sign) => embedding.embed(sign) ?? []);
  const known = new Map(competencies.map((c) => [c.id, { words: wordsOf(c.words), signs: c }] as const));
  const signs = new Map<string, { strength: Float32Array[]; need: Float32Array[] }>();
  const hitsOf = (id: string, lower: string) => new Set(lower.match(known.get(id)?.words ?? /$^/g)).size;
  return {
    see(written) {
      const text = withoutDates(written);
      const vector = embedding.embed(text);
      if (!vector) return null;
      const lower = text.toLowerCase();
      const dense = new Float64Array(1 + vector.length + order.length);
      dense[0] = 1;
      vector.forEach((x, i) => {
        dense[1 + i] = 2 * x;
      });
      order.forEach((id, i) => {
        dense[1 + vector.length + i] = 0.4 * Math.min(hitsOf(id, lower), 2);
      });
      return { seen: { ...featuresOf(text), dense }, vector };
    },
    likeness(text, vector, id) {
      const competency = known.get(id)?.signs;
      let own = signs.get(id);
      if (!own) {
        own = {
          strength: vectors(competency?.strength_signs ?? []),
          need: vectors(competency?.need_signs ?? []),
        };
        signs.set(id, own);
      }
      const nearest = (list: readonly Float32Array[]) =>
        list.reduce((best, sign) => Math.max(best, dot(vector, sign)), 0);
      return {
        strength: nearest(own.strength),
        need: nearest(own.need),
        hits: hitsOf(id, text.toLowerCase()),
      };
    },
  };
}

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const DATES: ReadonlyArray<readonly [RegExp, string]> = [
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})\\b(?:,? \\d{4})?`, 'g'), 'that day'],
  [new RegExp(`\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?\\b`, 'g'), 'that day'],
  [
    new RegExp(`\\b(in|since|until|till|by|of|from|last|all|early|late|mid|end of) (?:${MONTH})\\b`, 'gi'),
    '$1 that month',
  ],
  [/\b\d{1,2}[:.]\d{2}\b/g, 'that hour'],
  [/\b\d{1,2}(?:st|nd|rd|th)\b/g, 'that day'],
  [/\b\d[\d.,]*\b/g, 'several'],
];

/** When it was and how many there were says nothing of what it is evidence of, and dates of the demo move with the day. */
export function withoutDates(text: string): string {
  return /\d|[JFMASOND][a-z]{2}/.test(text)
    ? DATES.reduce((plain, [date, other]) => plain.replace(date, other), text)
    : text;
}

/** Words and stems as one pattern, matched at the start of a word. */
function wordsOf(words: readonly string[]): RegExp {
  const plain = words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim(),
    )
    .filter((word) => word !== '');
  return plain.length === 0 ? /$^/g : new RegExp(`\\b(?:${plain.join('|')})`, 'g');
}

/** Share of belief for each competency and for none (last), for each polarity, and for each pair and none (last). */
export function score(model: ReadingModel, seen: Seen): Score {
  const topic = rowsOf(model.topicNames, seen.topic);
  const stance = rowsOf(model.stanceNames, seen.stance);
  return {
    topic: belief(model.topic, topic, seen.dense),
    stance: belief(model.stance, stance, seen.dense),
    joint: belief(model.joint, stance, seen.dense),
  };
}

type Rows = { count: number; at: Int32Array; values: Float64Array };

function rowsOf(names: ReadonlyMap<string, number>, features: readonly Feature[]): Rows {
  const rows: Rows = {
    count: 0,
    at: new Int32Array(features.length),
    values: new Float64Array(features.length),
  };
  for (const [name, value] of features) {
    const row = names.get(name);
    if (row === undefined) continue;
    rows.at[rows.count] = row;
    rows.values[rows.count] = value;
    rows.count += 1;
  }
  return rows;
}

function belief(
  { classes, rows, columns }: Matrix,
  { count, at: known, values }: Rows,
  dense: Float64Array,
): Float64Array {
  const sums = new Float64Array(classes);
  const size = dense.length;
  for (let c = 0; c < classes; c++) {
    let sum = 0;
    for (let i = 0, at = c * size; i < size; i++, at++) sum += (dense[i] as number) * (columns[at] as number);
    sums[c] = sum;
  }
  for (let j = 0; j < count; j++) {
    const value = values[j] as number;
    for (let c = 0, at = (known[j] as number) * classes; c < classes; c++, at++)
      sums[c] = (sums[c] as number) + value * (rows[at] as number);
  }
  const highest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
  let total = 0;
  for (let c = 0; c < classes; c++) {
    const raised = Math.exp((sums[c] as number) - highest);
    sums[c] = raised;
    total += raised;
  }
  for (let c = 0; c < classes; c++) sums[c] = (sums[c] as number) / total;
  return sums;
}
