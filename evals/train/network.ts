// Trains src/language/network.ts: cross-entropy with a ridge, by Adam on the full batch with a falling rate; some named
// features and hidden units are left out of every round, so that none is leant on alone. Deterministic: chance is seeded.
import { createClock } from '../../src/clock.ts';
import {
  type NetworkInput,
  type StoredMatrix,
  type StoredNetwork,
  toShares,
} from '../../src/language/network.ts';

/** `shares`: how the belief should be spread over the classes; adds up to 1. `weight`: how much the example counts. */
export type Example = { input: NetworkInput; shares: Float64Array; weight: number };
export type Settings = {
  hidden: number;
  rounds: number;
  rate: number;
  ridge: number;
  /** share of hidden units, and of named features, left out of a round */
  dropHidden: number;
  dropNamed: number;
  /** a feature seen less often is not learned */
  smallestCount: number;
  /** networks trained from different starts and averaged, so that a verdict hangs less on one start */
  members: number;
};
export const settings: Settings = {
  hidden: 24,
  rounds: 80,
  rate: 0.02,
  ridge: 5e-4,
  dropHidden: 0.35,
  dropNamed: 0.2,
  smallestCount: 3,
  members: 3,
};

type Row = {
  rows: Int32Array;
  values: Float64Array;
  dense: Float64Array;
  shares: Float64Array;
  weight: number;
};

/** The mean of the members' sums is the sum of one network that has all their hidden units. */
export function trainNetwork(
  classes: readonly string[],
  examples: readonly Example[],
  chosen: Settings = settings,
): StoredNetwork {
  const names = frequent(examples, chosen.smallestCount);
  const { members, hidden } = chosen;
  const dense = examples[0]?.input.dense.length ?? 0;
  const count = classes.length;
  const trained = Array.from({ length: members }, (_, member) =>
    trainMember(names, classes, examples, chosen, member),
  );
  const input = new Float64Array((names.length + dense) * hidden * members);
  const output = new Float64Array((hidden * members + dense) * count);
  trained.forEach((member, m) => {
    for (let row = 0; row < names.length + dense; row++)
      input.set(member.input.subarray(row * hidden, (row + 1) * hidden), (row * members + m) * hidden);
    for (let i = 0; i < hidden * count; i++)
      output[m * hidden * count + i] = (member.output[i] as number) / members;
    for (let i = hidden * count, at = members * hidden * count; i < member.output.length; i++, at++)
      output[at] = (output[at] as number) + (member.output[i] as number) / members;
  });
  return {
    classes: [...classes],
    names,
    dense,
    hidden: hidden * members,
    input: toBytes(input),
    inputBias: trained.flatMap(({ inputBias }) => [...inputBias].map(short)),
    output: toBytes(output),
    outputBias: Array.from({ length: count }, (_, c) =>
      short(trained.reduce((sum, { outputBias }) => sum + (outputBias[c] as number), 0) / members),
    ),
  };
}

function trainMember(
  names: readonly string[],
  classes: readonly string[],
  examples: readonly Example[],
  { hidden, rounds, rate, ridge, dropHidden, dropNamed }: Settings,
  member: number,
): { input: Float64Array; inputBias: Float64Array; output: Float64Array; outputBias: Float64Array } {
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((example) => rowOf(example, index));
  const dense = rows[0]?.dense.length ?? 0;
  const count = classes.length;
  const chance = createClock({ seed: 1 }).chance(`network ${member}`);
  const start = (size: number, reach: number) =>
    Float64Array.from({ length: size }, () => reach * (2 * chance() - 1));
  const direct = 1 / Math.sqrt(Math.max(1, dense));
  const input = join(start(names.length * hidden, 0.017), start(dense * hidden, direct));
  const output = join(start(hidden * count, 1 / Math.sqrt(hidden)), start(dense * count, direct));
  const parts = {
    input: learner(input, ridge),
    inputBias: learner(new Float64Array(hidden), 0),
    output: learner(output, ridge),
    outputBias: learner(new Float64Array(count), 0),
  };
  const rowsFrom = (first: number, size: number) => Int32Array.from({ length: size }, (_, i) => first + i);
  const [units, denseIn, denseOut] = [
    rowsFrom(0, hidden),
    rowsFrom(names.length, dense),
    rowsFrom(hidden, dense),
  ];
  const sums = new Float64Array(hidden);
  const back = new Float64Array(hidden);
  const kept = new Float64Array(hidden);
  for (let round = 0; round < rounds; round++) {
    for (const part of Object.values(parts)) part.gradient.fill(0);
    for (const { rows: named, values, dense: vector, shares: wanted, weight } of rows) {
      if (weight === 0) continue;
      const left = Float64Array.from(values, (value) => (chance() < dropNamed ? 0 : value / (1 - dropNamed)));
      sums.set(parts.inputBias.weights);
      spread(named, left, input, hidden, sums);
      spread(denseIn, vector, input, hidden, sums);
      for (let h = 0; h < hidden; h++) {
        kept[h] = (sums[h] as number) > 0 && chance() >= dropHidden ? 1 / (1 - dropHidden) : 0;
        sums[h] = (sums[h] as number) * (kept[h] as number);
      }
      const error = Float64Array.from(parts.outputBias.weights);
      spread(units, sums, output, count, error);
      spread(denseOut, vector, output, count, error);
      toShares(error);
      for (let c = 0; c < count; c++) error[c] = weight * ((error[c] as number) - (wanted[c] as number));
      for (let h = 0; h < hidden; h++) {
        if (kept[h] === 0) {
          back[h] = 0;
          continue;
        }
        let sum = 0;
        for (let c = 0, at = h * count; c < count; c++, at++)
          sum += (error[c] as number) * (output[at] as number);
        back[h] = sum * (kept[h] as number);
      }
      collect(units, sums, parts.output.gradient, count, error);
      collect(denseOut, vector, parts.output.gradient, count, error);
      collect(named, left, parts.input.gradient, hidden, back);
      collect(denseIn, vector, parts.input.gradient, hidden, back);
      for (let h = 0; h < hidden; h++)
        parts.inputBias.gradient[h] = (parts.inputBias.gradient[h] as number) + (back[h] as number);
      for (let c = 0; c < count; c++)
        parts.outputBias.gradient[c] = (parts.outputBias.gradient[c] as number) + (error[c] as number);
    }
    for (const part of Object.values(parts)) part.step(rate * (1 - round / rounds), rows.length);
  }
  return {
    input,
    inputBias: parts.inputBias.weights,
    output,
    outputBias: parts.outputBias.weights,
  };
}

function frequent(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { input } of examples)
    for (const name of new Set(input.named.map(([n]) => n))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= least)
    .map(([name]) => name)
    .sort();
}

function rowOf({ input, shares, weight }: Example, index: ReadonlyMap<string, number>): Row {
  const known = input.named.flatMap(([name, value]) => {
    const row = index.get(name);
    return row === undefined ? [] : [[row, value] as const];
  });
  return {
    rows: Int32Array.from(known, ([row]) => row),
    values: Float64Array.from(known, ([, value]) => value),
    dense: input.dense,
    shares,
    weight,
  };
}

/** Adam over one matrix, the ridge added to the gradient's mean. */
function learner(weights: Float64Array, ridge: number) {
  const [gradient, mean, square] = [0, 0, 0].map(() => new Float64Array(weights.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let steps = 0;
  return {
    weights,
    gradient,
    step(rate: number, examples: number): void {
      steps += 1;
      const [first, second] = [1 - 0.9 ** steps, 1 - 0.999 ** steps];
      for (let k = 0; k < weights.length; k++) {
        const g = (gradient[k] as number) / examples + ridge * (weights[k] as number);
        const m = 0.9 * (mean[k] as number) + 0.1 * g;
        const s = 0.999 * (square[k] as number) + 0.001 * g * g;
        mean[k] = m;
        square[k] = s;
        weights[k] = (weights[k] as number) - (rate * (m / first)) / (Math.sqrt(s / second) + 1e-8);
      }
    },
  };
}

/** sums += value * row, for each of `rows`. */
function spread(
  rows: Int32Array,
  values: Float64Array,
  matrix: Float64Array,
  width: number,
  sums: Float64Array,
): void {
  for (let j = 0; j < rows.length; j++) {
    const value = values[j] as number;
    if (value === 0) continue;
    for (let h = 0, at = (rows[j] as number) * width; h < width; h++, at++)
      sums[h] = (sums[h] as number) + value * (matrix[at] as number);
  }
}

/** row += value * error, for each of `rows` of the gradient. */
function collect(
  rows: Int32Array,
  values: Float64Array,
  gradient: Float64Array,
  width: number,
  error: Float64Array,
): void {
  for (let j = 0; j < rows.length; j++) {
    const value = values[j] as number;
    if (value === 0) continue;
    for (let h = 0, at = (rows[j] as number) * width; h < width; h++, at++)
      gradient[at] = (gradient[at] as number) + value * (error[h] as number);
  }
}

function join(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const short = (w: number) => Number(w.toFixed(5));

function toBytes(weights: Float64Array): StoredMatrix {
  const scale = Number((weights.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / 127).toPrecision(8));
  return {
    scale,
    rows: Buffer.from(
      Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))),
    ).toString('base64'),
  };
}
