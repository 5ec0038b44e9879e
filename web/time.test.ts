import { expect, test } from 'vitest';
import { ago, exactly } from './time.ts';

const now = new Date(2026, 5, 30, 15, 0, 0);

test.each([
  ['2026-06-30', 'today'],
  ['2026-06-29', 'yesterday'],
  ['2026-06-09', '3 weeks ago'],
  ['2026-01-30', '5 months ago'],
  ['2024-06-30', '2 years ago'],
  ['2026-Q2', 'quarter 2 of 2026'],
  ['someday', 'someday'],
])('%s is %s', (date, said) => {
  expect(ago(date, now)).toBe(said);
});

test('an instant is told by the minute while it is fresh', () => {
  expect(ago(new Date(now.getTime() - 20_000).toISOString(), now)).toBe('just now');
  expect(ago(new Date(now.getTime() - 5 * 60_000).toISOString(), now)).toBe('5 minutes ago');
});

test('the whole date is there for hovering', () => {
  expect(exactly('2026-06-09')).toBe('9 June 2026');
  expect(exactly('2026-Q2')).toBe('quarter 2 of 2026');
});
