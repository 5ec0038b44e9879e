// Trains the reading model on the labelled lines of evals/train/readings, on src/evidence/readings.cases.jsonl and on the signs of
// prompts/competencies.yaml, and writes src/evidence/readings.weights.json. Deterministic: its chance is seeded. `--hold NAMES`
// measures instead: a model trained without the files whose names begin so reads them. It sees no file of evals/cases.
//   node --import tsx evals/train/readings.ts [--hold author-14,author-8] [--out weights.json] [--errors]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Competency } from '../../src/content/content.ts';
import { parts } from '../../src/evidence/readingFeatures.ts';
import { createEye, openModel, polarities, type StoredModel } from '../../src/evidence/readingModel.ts';
import { createReader } from '../../src/evidence/readings.ts';
import { sentences } from '../../src/language/sentences.ts';
import { loadStaticEmbedding } from '../../src/models/embedding.ts';
import { type Case, measure, readCases } from './measure.ts';
import { type Example, trainNetwork } from './network.ts';

const LINES = new URL('./readings/', import.meta.url);
const CASES = new URL('../../src/evidence/readings.cases.jsonl', import.meta.url);
const WEIGHTS = new URL('../../src/evidence/readings.weights.json', import.meta.url);
const LENGTHS: ReadonlyArray<readonly [string, (sentences: number) => boolean]> = [
  ['all', () => true],
  ['one sentence', (n) => n === 1],
  ['two', (n) => n === 2],
  ['three or more', (n) => n > 2],
];

type Labelled = { text: string; labels: number[]; weight: number };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      hold: { type: 'string' },
      out: { type: 'string' },
      errors: { type: 'boolean', default: false },
    },
  });
  const embedding = await loadStaticEmbedding();
  const competencies = parse(
    readFileSync(new URL('../../prompts/competencies.yaml', import.meta.url), 'utf8'),
  ) as Competency[];
  const all = [...readLines(competencies), ...readCases(CASES)];
  const isHeld = ({ id }: Case) => values.hold?.split(',').some((name) => id.startsWith(name)) ?? false;
  const stored = train(
    all.filter((c) => !isHeld(c)),
    competencies,
    (order) => createEye(order, competencies, embedding),
  );
  if (values.hold === undefined || values.out !== undefined)
    writeFileSync(values.out ?? WEIGHTS, `${JSON.stringify(stored)}\n`);
  console.log(`${all.length} passages, ${stored.network.names.length} features`);
  const held = all.filter(isHeld);
  const reader = createReader({ competencies, embedding }, openModel(stored));
  for (const [name, holds] of LENGTHS) {
    const some = held.filter(({ text }) => holds(sentences(text).length));
    if (some.length > 0)
      console.log(
        name,
        measure(some, ({ text }) => reader.read(text), values.errors),
      );
  }
}

function readLines(competencies: readonly Competency[]): Case[] {
  const byCode = new Map(competencies.map(({ id }) => [id.slice(0, 3), id]));
  const signs = { '+': 'strength', '-': 'need', '0': 'neutral' } as const;
  byCode
    .set('com', 'communication')
    .set('col', 'collaboration')
    .set('con', 'conflict')
    .set('coa', 'coaching_others')
    .set('dec', 'decision_making')
    .set('lea', 'learning')
    .set('imp', 'improvement');
  const offered = new Set(competencies.map(({ id }) => id));
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
  // A line that is evidence of what the content does not have (yet) teaches nothing.
  return [...written, ...fromSigns].filter(({ readings }) =>
    readings.every((r) => offered.has(r.competency)),
  );
}

function fail(where: string): never {
  throw new Error(`no such label: ${where}`);
}

/** A passage with as many parts as readings teaches each part its own; else the whole teaches all of them. */
function examplesOf({ text, readings }: Case, order: readonly string[]): Labelled[] {
  const labels = readings.map(
    ({ competency, polarity }) =>
      polarities.length * order.indexOf(competency) + polarities.indexOf(polarity),
  );
  const whole: Labelled = { text, labels, weight: 1 };
  if (labels.length < 2) return [whole];
  const found = parts(text);
  if (found.length !== labels.length) return [whole];
  return [
    whole,
    ...found.map((part, i): Labelled => ({ text: part, labels: labels.slice(i, i + 1), weight: 0.7 })),
  ];
}

function train(
  cases: readonly Case[],
  competencies: readonly Competency[],
  open: (order: string[]) => ReturnType<typeof createEye>,
): StoredModel {
  const order = competencies.map(({ id }) => id);
  const classes = [...order.flatMap((id) => polarities.map((polarity) => `${id} ${polarity}`)), 'none'];
  const eye = open(order);
  const examples = cases
    .flatMap((c) => examplesOf(c, order))
    .flatMap(({ text, labels, weight }): Example[] => {
      const look = eye.see(text);
      if (!look) return [];
      const wanted = labels.length === 0 ? [classes.length - 1] : labels;
      const shares = Float64Array.from(
        classes,
        (_, c) => wanted.filter((w) => w === c).length / wanted.length,
      );
      return [{ input: look.seen, shares, weight }];
    });
  return { competencies: order, network: trainNetwork(classes, examples) };
}

await main();
