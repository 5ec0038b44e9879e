import { describe, expect, test } from 'vitest';
import { averagePrecision, kappa, lowerBound, macroF1, ndcg, upperBound, wilson } from './rates.ts';

// Values computed with scipy and scikit-learn, as the design lists them.
describe('the statistics reproduce values computed elsewhere', () => {
  test('Wilson intervals', () => {
    expect(wilson(71, 94)?.[0]).toBeCloseTo(0.659524, 6);
    expect(wilson(71, 94)?.[1]).toBeCloseTo(0.831065, 6);
    expect(wilson(2, 83)?.[0]).toBeCloseTo(0.006633, 6);
    expect(wilson(2, 83)?.[1]).toBeCloseTo(0.083663, 6);
    expect(wilson(0, 60)?.[1]).toBeCloseTo(0.060172, 6);
    expect(wilson(0, 0)).toBeNull();
  });

  test('exact bounds: no failure in 59 proves less than 5 %, in 299 less than 1 %', () => {
    expect(upperBound(0, 59)).toBeLessThan(0.05);
    expect(upperBound(0, 58)).toBeGreaterThan(0.05);
    expect(upperBound(0, 299)).toBeLessThan(0.01);
    expect(upperBound(0, 298)).toBeGreaterThan(0.01);
    expect(lowerBound(59, 59)).toBeGreaterThan(0.95);
    expect(lowerBound(0, 0)).toBeNull();
    expect(upperBound(5, 5)).toBe(1);
  });

  test('kappa and quadratic weighted kappa', () => {
    const a = [1, 2, 3, 3, 2, 1, 2, 3, 1, 2];
    const b = [1, 2, 3, 2, 2, 1, 1, 3, 1, 3];
    expect(kappa(a, b)).toBeCloseTo(0.5522388, 7);
    expect(kappa(a, b, 'quadratic')).toBeCloseTo(0.7692308, 7);
    expect(kappa([], [])).toBeNull();
  });

  test('nDCG and average precision', () => {
    expect(ndcg([1, 0, 1, 0, 0], [1, 1], 5)).toBeCloseTo(0.9197207891, 10);
    expect(averagePrecision([1, 0, 1, 0, 0], 2)).toBeCloseTo(0.8333333, 7);
    expect(ndcg([0, 0], [], 5)).toBeNull();
  });

  test('macro-F1 counts a label that is never answered as 0', () => {
    const set = (...labels: string[]) => new Set(labels);
    expect(
      macroF1([
        { truth: set('a'), answer: set('a') },
        { truth: set('b'), answer: set() },
      ]),
    ).toBe(0.5);
    expect(macroF1([])).toBeNull();
  });
});
