// Intervals and agreement for eval rows. Distributions come from jstat; each formula names its source, and golden.test.ts
// holds values computed elsewhere.
import jstat from 'jstat';

const { beta } = jstat;

/** One-sided exact (Clopper-Pearson) lower bound of `hits` in `n`; null where n is 0. */
export function lowerBound(hits: number, n: number, confidence = 0.95): number | null {
  if (n === 0) return null;
  return hits === 0 ? 0 : beta.inv(1 - confidence, hits, n - hits + 1);
}

/** One-sided exact (Clopper-Pearson) upper bound; null where n is 0. No failure in 59 proves < 5 %, in 299 < 1 %. */
export function upperBound(hits: number, n: number, confidence = 0.95): number | null {
  if (n === 0) return null;
  return hits === n ? 1 : beta.inv(confidence, hits + 1, n - hits);
}

/** Wilson score interval, two-sided 95 %, for display. */
export function wilson(hits: number, n: number, z = 1.959963984540054): [number, number] | null {
  if (n === 0) return null;
  const p = hits / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** Percentile bootstrap of a statistic over clusters; `sides` 1 gives the one-sided 95 % bounds, 2 the interval. */
export function bootstrap<T>(
  clusters: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
  chance: () => number,
  sides: 1 | 2 = 1,
  rounds = 2000,
): [number, number] | null {
  if (clusters.length === 0) return null;
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = clusters.map(() => clusters[Math.floor(chance() * clusters.length)] as T);
    const value = statistic(sample);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const tail = sides === 1 ? 0.05 : 0.025;
  const at = (share: number) =>
    values[Math.min(values.length - 1, Math.max(0, Math.round(share * (values.length - 1))))] as number;
  return [at(tail), at(1 - tail)];
}

/** Cohen's kappa of two labellings; null where chance agreement is complete. Weighted quadratically for ordered labels. */
export function kappa(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
  weighted: 'none' | 'quadratic' = 'none',
): number | null {
  const labels = [...new Set([...a, ...b])].sort((x, y) => (x < y ? -1 : 1));
  const k = labels.length;
  const n = a.length;
  if (n === 0 || k < 2) return null;
  const place = new Map(labels.map((label, i) => [label, i]));
  const count = (items: readonly (string | number)[]) =>
    labels.map((label) => items.filter((item) => item === label).length);
  const [rows, columns] = [count(a), count(b)];
  const weight = (i: number, j: number) =>
    weighted === 'none' ? (i === j ? 0 : 1) : ((i - j) / (k - 1)) ** 2;
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++) expected += (weight(i, j) * (rows[i] as number) * (columns[j] as number)) / n;
  a.forEach((label, at) => {
    observed += weight(place.get(label) as number, place.get(b[at] as string | number) as number);
  });
  return expected === 0 ? null : 1 - observed / expected;
}

/** Mean F1 over labels that occur in truth or answer; null where there is none. */
export function macroF1(
  pairs: ReadonlyArray<{ truth: ReadonlySet<string>; answer: ReadonlySet<string> }>,
): number | null {
  const labels = new Set(pairs.flatMap(({ truth }) => [...truth]));
  if (labels.size === 0) return null;
  let sum = 0;
  for (const label of labels) {
    let [hit, missed, wrong] = [0, 0, 0];
    for (const { truth, answer } of pairs) {
      if (truth.has(label) && answer.has(label)) hit++;
      else if (truth.has(label)) missed++;
      else if (answer.has(label)) wrong++;
    }
    sum += hit === 0 ? 0 : (2 * hit) / (2 * hit + missed + wrong);
  }
  return sum / labels.size;
}

/** nDCG at k with graded relevance in rank order; ideal order from the same gains. Null where nothing is relevant. */
export function ndcg(gains: readonly number[], ideal: readonly number[], k: number): number | null {
  const dcg = (list: readonly number[]) =>
    list.slice(0, k).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
  const best = dcg([...ideal].sort((a, b) => b - a));
  return best === 0 ? null : dcg(gains) / best;
}

/** Average precision of a 0/1 list in rank order over `relevant` items. */
export function averagePrecision(hits: readonly number[], relevant: number): number | null {
  if (relevant === 0) return null;
  let found = 0;
  let sum = 0;
  hits.forEach((hit, i) => {
    if (!hit) return;
    found++;
    sum += found / (i + 1);
  });
  return sum / relevant;
}
