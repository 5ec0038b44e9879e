import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from './words/en.ts';

test('whatever is measured is said in words, not by the name it has in the evals', () => {
  const file = new URL('../src/openness/measured.json', import.meta.url);
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: Array<{ metric: string }> };
  expect(rows.length).toBeGreaterThan(0);
  const said: Readonly<Record<string, string>> = words.openness.measured.metrics;
  expect(rows.map(({ metric }) => metric).filter((metric) => !said[metric])).toEqual([]);
});
