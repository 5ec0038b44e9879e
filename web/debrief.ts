// What a debrief shows beside words: the path of a curve, and its numbers as a file. Pure.
import type { RehearsalReview } from '../src/contract/review.ts';

/** An SVG path for values in [0,1] in a box of 300 by 100, high values on top. */
export function plotOf(values: readonly number[]): string {
  const step = values.length > 1 ? 300 / (values.length - 1) : 0;
  return values
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${round(i * step)} ${round(96 - 92 * value)}`)
    .join(' ');
}
const round = (n: number) => Math.round(n * 10) / 10;

export function csvOf(curve: RehearsalReview['curve']): string {
  const rows = curve.map(({ state, reasons }, i) =>
    [
      i,
      state.trust,
      state.defensiveness,
      state.clarity,
      state.commitment,
      state.stage,
      `"${reasons.map(({ why }) => why.replaceAll('"', '""')).join('; ')}"`,
    ].join(','),
  );
  return `turn,trust,defensiveness,clarity,commitment,stage,reasons\n${rows.join('\n')}\n`;
}
