// What the trainers of message classifiers share: labelled lines, and multinomial logistic regression. Deterministic.
import { readdirSync, readFileSync } from 'node:fs';
import { featuresOf, rowsOf, type StoredTextModel } from '../../src/language/textModel.ts';
import type { StaticEmbedding } from '../../src/models/embedding.ts';

export type Labelled = { label: string; text: string };
const ROUNDS = 160;
const RIDGE = 2e-4;

/** `label|text` lines of every .txt file in `folder`, by file name. @throws Error naming file and line without a label */
export function readLabelled(folder: URL): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .flatMap((line, i): Labelled[] => {
          if (line.trim() === '') return [];
          const bar = line.indexOf('|');
          if (bar < 1) throw new Error(`${name}:${i + 1} has no class`);
          return [{ label: line.slice(0, bar).trim(), text: line.slice(bar + 1).trim() }];
        }),
    );
}

/** Multinomial logistic regression with a ridge, by Adam on the full batch, falling rate. */
export function train(list: readonly Labelled[], table: StaticEmbedding): StoredTextModel {
  const classes = [...new Set(list.map(({ label }) => label))].sort();
  const counts = new Map<string, number>();
  for (const { text } of list)
    for (const name of featuresOf(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= 2)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, row) => [name, row]));
  const inputs = list.map(({ text }) => rowsOf(text, index, table));
  const targets = list.map(({ label }) => classes.indexOf(label));
  const rows = names.length + table.dimensions;
  const k = classes.length;
  const size = (rows + 1) * k; // the last row is the bias
  const [weights, mean, square] = [0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    inputs.forEach((input, i) => {
      const all: Array<[number, number]> = [...input, [rows, 1]];
      const sums = new Float64Array(k);
      for (const [row, value] of all)
        for (let c = 0; c < k; c++) sums[c] = (sums[c] as number) + (weights[row * k + c] as number) * value;
      const highest = Math.max(...sums);
      let total = 0;
      for (let c = 0; c < k; c++) {
        sums[c] = Math.exp((sums[c] as number) - highest);
        total += sums[c] as number;
      }
      for (const [row, value] of all)
        for (let c = 0; c < k; c++)
          gradient[row * k + c] =
            (gradient[row * k + c] as number) +
            ((sums[c] as number) / total - (targets[i] === c ? 1 : 0)) * value;
    });
    const rate = 0.1 * (1 - round / (ROUNDS + 1));
    for (let j = 0; j < size; j++) {
      const g = (gradient[j] as number) / inputs.length + RIDGE * (weights[j] as number);
      mean[j] = 0.9 * (mean[j] as number) + 0.1 * g;
      square[j] = 0.999 * (square[j] as number) + 0.001 * g * g;
      weights[j] =
        (weights[j] as number) -
        (rate * ((mean[j] as number) / (1 - 0.9 ** round))) /
          (Math.sqrt((square[j] as number) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const body = weights.subarray(0, rows * k);
  const scale = body.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / 127;
  return {
    classes,
    names,
    scale,
    bias: [...weights.subarray(rows * k)].map((w) => Number(w.toFixed(5))),
    weights: Buffer.from(Int8Array.from(body, (w) => Math.round(w / scale))).toString('base64'),
  };
}
