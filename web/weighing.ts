// Ranking weights as percentages that are typed: their sum, scaling them to 100, and what differs between two sets. Pure.
import { WeightShares } from '../src/contract/weights.ts';

export type Factor = keyof WeightShares;
export const factors = Object.keys(WeightShares.shape) as Factor[];
/** As typed: a field may be empty or hold no number while somebody is at it. */
export type Percents = Record<Factor, string>;

export function percentsOf(shares: WeightShares): Percents {
  return Object.fromEntries(factors.map((name) => [name, percent(shares[name])])) as Percents;
}

/** 0.15 is "15", without the dust of the binary. */
export const percent = (share: number): string => String(Number((share * 100).toFixed(4)));

/** From 0 to 100; null where the field holds no such number. */
export function numberIn(text: string): number | null {
  const value = /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return value >= 0 && value <= 100 ? value : null;
}

/** null where a field holds no number. */
export function sumOfPercents(percents: Percents): number | null {
  const values = factors.map((name) => numberIn(percents[name]));
  if (values.includes(null)) return null;
  return Number(values.reduce<number>((sum, value) => sum + (value ?? 0), 0).toFixed(7));
}

/** null where they do not add up to 100. */
export function sharesOf(percents: Percents): WeightShares | null {
  if (sumOfPercents(percents) !== 100) return null;
  return WeightShares.parse(
    Object.fromEntries(factors.map((name) => [name, (numberIn(percents[name]) ?? 0) / 100])),
  );
}

/** The same proportions, together 100, to a hundredth; null where there are none. What rounding leaves goes to the largest rests. */
export function scaled(percents: Percents): Percents | null {
  const sum = sumOfPercents(percents);
  if (sum === null || sum === 0) return null;
  const exact = factors.map((name) => ((numberIn(percents[name]) ?? 0) / sum) * 10_000);
  const whole = exact.map(Math.floor);
  const left = 10_000 - whole.reduce((total, value) => total + value, 0);
  const byRest = exact.map((value, i) => ({ i, rest: value - Math.floor(value) }));
  byRest.sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRest.slice(0, left)) whole[i] = (whole[i] ?? 0) + 1;
  return Object.fromEntries(factors.map((name, i) => [name, String((whole[i] ?? 0) / 100)])) as Percents;
}

export type Change = { name: Factor; was: number; is: number };

export function changesBetween(before: WeightShares, after: WeightShares): Change[] {
  return factors
    .filter((name) => Math.abs(before[name] - after[name]) > 1e-9)
    .map((name) => ({ name, was: before[name], is: after[name] }));
}
