// A small network over named features and a dense vector: one hidden layer of rectified sums, beside it the dense vector
// directly, then shares by class. Trained by evals/train/network.ts. Deterministic and local. What its classes mean and from
// what share on one is believed is for its users.

export type Feature = readonly [name: string, value: number];
export type NetworkInput = { named: readonly Feature[]; dense: Float64Array };
/** Matrices are bytes, row-major: weight = scale * byte. Rows of `input`: the named features, then the dense part. */
export type StoredNetwork = {
  classes: string[];
  names: string[];
  dense: number;
  hidden: number;
  /** rows x hidden, of names and dense */
  input: StoredMatrix;
  inputBias: number[];
  /** hidden x classes, then dense x classes */
  output: StoredMatrix;
  outputBias: number[];
};
export type StoredMatrix = { scale: number; rows: string };
/** Shares by class, in the order of `classes`; they add up to 1. */
export type Network = { classes: readonly string[]; shares(input: NetworkInput): Float64Array };

/** @throws RangeError where a matrix has not the size that its shape asks for */
export function openNetwork(stored: StoredNetwork): Network {
  const { hidden, dense } = stored;
  const count = stored.classes.length;
  const index = new Map(stored.names.map((name, row) => [name, row]));
  const input = openMatrix(stored.input, (stored.names.length + dense) * hidden);
  const output = openMatrix(stored.output, (hidden + dense) * count);
  const inputBias = Float64Array.from(stored.inputBias);
  return {
    classes: stored.classes,
    shares(given) {
      const sums = inputBias.slice();
      const add = (row: number, value: number) => {
        for (let h = 0, at = row * hidden; h < hidden; h++, at++)
          sums[h] = (sums[h] as number) + value * (input[at] as number);
      };
      for (const [name, value] of given.named) {
        const row = index.get(name);
        if (row !== undefined) add(row, value);
      }
      given.dense.forEach((value, i) => {
        if (value !== 0) add(stored.names.length + i, value);
      });
      const shares = Float64Array.from(stored.outputBias);
      const out = (row: number, value: number) => {
        for (let c = 0, at = row * count; c < count; c++, at++)
          shares[c] = (shares[c] as number) + value * (output[at] as number);
      };
      sums.forEach((sum, h) => {
        if (sum > 0) out(h, sum);
      });
      given.dense.forEach((value, i) => {
        if (value !== 0) out(hidden + i, value);
      });
      return toShares(shares);
    },
  };
}

function openMatrix({ scale, rows }: StoredMatrix, size: number): Float32Array {
  const bytes = Buffer.from(rows, 'base64');
  if (bytes.length !== size) throw new RangeError(`${bytes.length} weights where ${size} are due`);
  return Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), (w) => w * scale);
}

/** Softmax in place. */
export function toShares(sums: Float64Array): Float64Array {
  const highest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
  let total = 0;
  for (let c = 0; c < sums.length; c++) {
    const raised = Math.exp((sums[c] as number) - highest);
    sums[c] = raised;
    total += raised;
  }
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) / total;
  return sums;
}
