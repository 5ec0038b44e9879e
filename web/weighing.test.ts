import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeightShares } from '../src/contract/weights.ts';
import {
  changesBetween,
  factors,
  numberIn,
  type Percents,
  percentsOf,
  scaled,
  sharesOf,
  sumOfPercents,
} from './weighing.ts';

const shipped: WeightShares = {
  gap: 0.3,
  sources: 0.2,
  recency: 0.1,
  goal: 0.15,
  aspiration: 0.1,
  fit: 0.05,
  variety: 0.1,
};
const typed = (values: readonly (number | string)[]) =>
  Object.fromEntries(factors.map((name, i) => [name, String(values[i])])) as Percents;

test('weights become percentages and the same weights again', () => {
  expect(percentsOf(shipped)).toEqual(typed([30, 20, 10, 15, 10, 5, 10]));
  expect(sharesOf(percentsOf(shipped))).toEqual(shipped);
});

test('a field takes a comma for a point, and nothing that is no share of a hundred', () => {
  expect(['7', ' 7.5 ', '7,5', '0', '100'].map(numberIn)).toEqual([7, 7.5, 7.5, 0, 100]);
  for (const text of ['', ' ', '-1', '101', '1e1', 'ten', '7.', '1 0'])
    expect(numberIn(text), text).toBeNull();
});

test('what does not add up to a hundred cannot be sent', () => {
  expect(sumOfPercents(typed([30, 20, 10, 15, 10, 5, 11]))).toBe(101);
  expect(sharesOf(typed([30, 20, 10, 15, 10, 5, 11]))).toBeNull();
  expect(sumOfPercents(typed([30, 20, 10, 15, 10, 5, '']))).toBeNull();
  expect(sharesOf(typed(['33.4', '33.3', '33.3', 0, 0, 0, 0]))).not.toBeNull();
});

test('scaled weights add up to a hundred and keep their proportions to a hundredth', () => {
  expect(scaled(typed([0, 0, 0, 0, 0, 0, 0]))).toBeNull();
  expect(scaled(typed([1, 1, 1, 0, 0, 0, 0]))).toEqual(typed(['33.34', '33.33', '33.33', 0, 0, 0, 0]));
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(values, (numbers) => {
      const sum = numbers.reduce((total, n) => total + n, 0);
      fc.pre(sum > 0);
      const made = scaled(typed(numbers)) as Percents;
      expect(sumOfPercents(made)).toBe(100);
      expect(sharesOf(made)).not.toBeNull();
      for (const [i, name] of factors.entries())
        expect(Math.abs(Number(made[name]) - ((numbers[i] ?? 0) / sum) * 100)).toBeLessThanOrEqual(
          0.01 + 1e-9,
        );
    }),
  );
});

test('what differs is named with both numbers', () => {
  expect(changesBetween(shipped, shipped)).toEqual([]);
  expect(changesBetween(shipped, { ...shipped, gap: 0.25, goal: 0.2 })).toEqual([
    { name: 'gap', was: 0.3, is: 0.25 },
    { name: 'goal', was: 0.15, is: 0.2 },
  ]);
});
