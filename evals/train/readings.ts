// Trains the reading model on the labelled lines of evals/train/readings and the signs of prompts/competencies.yaml, and
// writes src/evidence/readings.weights.json. Deterministic: no chance, full batches. `--folds 5` measures instead, on
// src/evidence/readings.cases.jsonl, each fifth read by a model that was trained without it. It sees no other file of cases.
//   node --import tsx evals/train/readings.ts [--folds 5] [--errors]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Competency } from '../../src/content/content.ts';
import { parts } from '../../src/evidence/readingFeatures.ts';
import {
  createEye,
  openModel,
  polarities,
  type Seen,
  type StoredModel,
} from '../../src/evidence/readingModel.ts';
import { createReader } from '../../src/evidence/readings.ts';
import { loadStaticEmbedding } from '../../src/models/embedding.ts';
import { type Case, measure, readCases } from './measure.ts';

const LINES = new URL('./readings/', import.meta.url);
const CASES = new URL('../../src/evidence/readings.cases.jsonl', import.meta.url);
const WEIGHTS = new URL('../../src/evidence/readings.weights.json', import.meta.url);
const ROUNDS = 120;
const SMALLEST_COUNT = 2;
const RIDGE = 2e-4;
const CUTS = [
  [0.25, 0.3],
  [0.3, 0.35],
  [0.35, 0.4],
  [0.35, 0.45],
  [0.4, 0.4],
  [0.4, 0.45],
  [0.45, 0.45],
  [0.5, 0.5],
] as const;

type Example = { text: string; labels: Array<{ competency: number; polarity: number }>; weight: number };
type Input = { columns: Int32Array; values: Float64Array };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { folds: { type: 'string' }, errors: { type: 'boolean', default: false } },
  });
  const embedding = await loadStaticEmbedding();
  const competencies = parse(
    readFileSync(new URL('../../prompts/competencies.yaml', import.meta.url), 'utf8'),
  ) as Competency[];
  const lines = readLines(competencies);
  const cases = readCases(CASES);
  const learn = (used: Case[]) =>
    train([...lines, ...used], competencies, (order) => createEye(order, competencies, embedding));
  if (values.folds === undefined) {
    const stored = learn(cases);
    writeFileSync(WEIGHTS, `${JSON.stringify(stored)}\n`);
    console.log(
      `${lines.length + cases.length} passages, ${stored.topicNames.length} + ${stored.stanceNames.length} features`,
    );
    return;
  }
  const folds = Number(values.folds);
  const models = Array.from({ length: folds }, (_, fold) =>
    openModel(learn(cases.filter((_, i) => folds > 1 && i % folds !== fold))),
  );
  for (const [first, further] of CUTS) {
    const readers = models.map((model) =>
      createReader({ competencies, embedding }, model, { first, further }),
    );
    const fold = new Map(cases.map(({ id }, i) => [id, i % folds]));
    console.log(
      first,
      further,
      JSON.stringify(measure(cases, ({ id, text }) => readers[fold.get(id) ?? 0]?.read(text) ?? [])),
    );
  }
  if (values.errors) {
    const reader = createReader({ competencies, embedding }, models[0]);
    measure(cases, ({ text }) => reader.read(text), true);
  }
}

function readLines(competencies: readonly Competency[]): Case[] {
  const byCode = new Map(competencies.map(({ id }) => [id.slice(0, 3), id]));
  const signs = { '+': 'strength', '-': 'need', '0': 'neutral' } as const;
  byCode
    .set('com', 'communication')
    .set('col', 'collaboration')
    .set('con', 'conflict')
    .set('coa', 'coaching_others');
  const written = readdirSync(LINES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, LINES), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, i): Case => {
          const bar = line.indexOf('|');
          const labels = line.slice(0, bar) === '-' ? [] : line.slice(0, bar).split(' ');
          return {
            id: `${name}:${i + 1}`,
            text: line.slice(bar + 1),
            readings: labels.map((label) => ({
              competency: byCode.get(label.slice(0, 3)) ?? fail(`${name}:${i + 1} ${label}`),
              polarity: signs[label.slice(3) as keyof typeof signs] ?? fail(`${name}:${i + 1} ${label}`),
            })),
          };
        }),
    );
  const fromSigns = competencies.flatMap(({ id, strength_signs, need_signs }) => [
    ...strength_signs.map(
      (text): Case => ({ id: text, text, readings: [{ competency: id, polarity: 'strength' }] }),
    ),
    ...need_signs.map((text): Case => ({ id: text, text, readings: [{ competency: id, polarity: 'need' }] })),
  ]);
  return [...written, ...fromSigns];
}

function fail(where: string): never {
  throw new Error(`no such label: ${where}`);
}

/** A passage with as many parts as readings teaches each part its own; else the whole teaches all of them. */
function examplesOf({ text, readings }: Case, order: readonly string[]): Example[] {
  const labels = readings.map(({ competency, polarity }) => ({
    competency: order.indexOf(competency),
    polarity: polarities.indexOf(polarity),
  }));
  const whole: Example = { text, labels, weight: 1 };
  if (labels.length < 2) return [whole];
  const found = parts(text);
  if (found.length !== labels.length) return [whole];
  return [
    whole,
    ...found.map((part, i): Example => ({ text: part, labels: labels.slice(i, i + 1), weight: 0.7 })),
  ];
}

function train(
  cases: readonly Case[],
  competencies: readonly Competency[],
  open: (order: string[]) => ReturnType<typeof createEye>,
): StoredModel {
  const order = competencies.map(({ id }) => id);
  const eye = open(order);
  const none = order.length;
  const examples = cases
    .flatMap((c) => examplesOf(c, order))
    .flatMap((example) => {
      const look = eye.see(example.text);
      return look ? [{ ...example, seen: look.seen }] : [];
    });
  const topicNames = frequent(examples.map(({ seen }) => seen.topic.map(([name]) => name)));
  const stanceNames = frequent(examples.map(({ seen }) => seen.stance.map(([name]) => name)));
  const indexOf = (names: readonly string[]) => new Map(names.map((name, i) => [name, i]));
  const topicIndex = indexOf(topicNames);
  const stanceIndex = indexOf(stanceNames);
  const topicInputs = examples.map(({ seen }) => inputOf(seen, 'topic', topicIndex));
  const stanceInputs = examples.map(({ seen }) => inputOf(seen, 'stance', stanceIndex));
  const dense = examples[0]?.seen.dense.length ?? 0;
  const targets = (classes: number, of: (example: Example) => number[]) =>
    examples.map((example) => {
      const wanted = of(example);
      return {
        weight: wanted.length === 0 ? 0 : example.weight,
        share: Float64Array.from(
          { length: classes },
          (_, c) => wanted.filter((w) => w === c).length / wanted.length,
        ),
      };
    });
  const onePolarity = ({ labels }: Example) =>
    new Set(labels.map(({ polarity }) => polarity)).size === 1 ? [labels[0]?.polarity ?? 0] : [];
  return {
    competencies: order,
    topicNames,
    stanceNames,
    topic: regress(
      topicInputs,
      targets(none + 1, ({ labels }) => (labels.length === 0 ? [none] : labels.map((l) => l.competency))),
      topicNames.length + dense,
      none + 1,
    ),
    stance: regress(stanceInputs, targets(3, onePolarity), stanceNames.length + dense, 3),
    joint: regress(
      stanceInputs,
      targets(3 * none + 1, ({ labels }) =>
        labels.length === 0 ? [3 * none] : labels.map((l) => 3 * l.competency + l.polarity),
      ),
      stanceNames.length + dense,
      3 * none + 1,
    ),
  };
}

function frequent(lists: readonly string[][]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= SMALLEST_COUNT)
    .map(([name]) => name)
    .sort();
}

function inputOf(seen: Seen, kind: 'topic' | 'stance', index: ReadonlyMap<string, number>): Input {
  const named = seen[kind].flatMap(([name, value]) => {
    const column = index.get(name);
    return column === undefined ? [] : [[column, value] as const];
  });
  const dense = Array.from(seen.dense, (value, i) => [index.size + i, value] as const);
  const all = [...named, ...dense].filter(([, value]) => value !== 0);
  return {
    columns: Int32Array.from(all, ([column]) => column),
    values: Float64Array.from(all, ([, value]) => value),
  };
}

/** Multinomial logistic regression with a ridge, by Adam on the full batch, falling rate. */
function regress(
  inputs: readonly Input[],
  targets: ReadonlyArray<{ weight: number; share: Float64Array }>,
  rows: number,
  classes: number,
): StoredModel['topic'] {
  const size = rows * classes;
  const [weights, gradient, mean, square] = [0, 0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= ROUNDS; round++) {
    gradient.fill(0);
    inputs.forEach(({ columns, values }, i) => {
      const { weight, share } = targets[i] as { weight: number; share: Float64Array };
      if (weight === 0) return;
      const sums = new Float64Array(classes);
      for (let j = 0; j < columns.length; j++) {
        const at = (columns[j] as number) * classes;
        for (let c = 0; c < classes; c++)
          sums[c] = (sums[c] as number) + (weights[at + c] as number) * (values[j] as number);
      }
      const highest = Math.max(...sums);
      let total = 0;
      for (let c = 0; c < classes; c++) {
        const raised = Math.exp((sums[c] as number) - highest);
        sums[c] = raised;
        total += raised;
      }
      for (let c = 0; c < classes; c++)
        sums[c] = weight * ((sums[c] as number) / total - (share[c] as number));
      for (let j = 0; j < columns.length; j++) {
        const at = (columns[j] as number) * classes;
        for (let c = 0; c < classes; c++)
          gradient[at + c] = (gradient[at + c] as number) + (sums[c] as number) * (values[j] as number);
      }
    });
    const rate = 0.1 * (1 - round / (ROUNDS + 1));
    for (let k = 0; k < size; k++) {
      const g = (gradient[k] as number) / inputs.length + RIDGE * (weights[k] as number);
      mean[k] = 0.9 * (mean[k] as number) + 0.1 * g;
      square[k] = 0.999 * (square[k] as number) + 0.001 * g * g;
      weights[k] =
        (weights[k] as number) -
        (rate * ((mean[k] as number) / (1 - 0.9 ** round))) /
          (Math.sqrt((square[k] as number) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9);
  const scale = largest / 127;
  return {
    classes,
    scale: Number(scale.toPrecision(8)),
    rows: Buffer.from(Int8Array.from(weights, (w) => Math.round(w / scale)).buffer).toString('base64'),
  };
}

await main();
