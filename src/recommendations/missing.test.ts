import { beforeAll, expect, test } from 'vitest';
import { addDays } from '../clock.ts';
import { type Content, loadContent } from '../content/content.ts';
import type { Polarity, Source } from '../contract/api.ts';
import { explain } from './explain.ts';
import { type Evidence, rank, type Standing } from './rank.ts';

const TODAY = '2026-06-30';
let content: Content;
beforeAll(async () => {
  content = await loadContent();
});

const piece = (
  voice: string,
  ageDays: number,
  more: Partial<Evidence> & { side?: Polarity; from?: Source } = {},
): Evidence => {
  const { side = 'need', from = 'peer', ...rest } = more;
  return {
    id: `${voice}-${ageDays}`,
    voice,
    source: from,
    circle: 'named',
    date: addDays(TODAY, -ageDays),
    ageDays,
    openGoal: false,
    readings: [{ competency: 'planning', polarity: side, certainty: 0.9 }],
    ...rest,
  };
};
const missing = (evidence: Evidence[]) => {
  const standing: Standing = {
    evidence,
    expected: { planning: 4 },
    ratings: { planning: 2 },
    aspired: null,
    learningStyle: null,
    minutesPerWeek: null,
    history: [],
  };
  const ranked = rank(content.actions, content.weights, standing);
  const [candidate] = ranked;
  if (!candidate) throw new Error('nothing was ranked');
  const input = {
    content,
    weights: content.weights,
    standing,
    ranked,
    candidate,
    self: true,
    nearestRole: false,
  };
  return explain({ ...input, withheld: new Set() }).missing.join('\n');
};
const whole = [
  piece('a', 10),
  piece('b', 20),
  piece('c', 30),
  piece('d', 5, { side: 'strength' }),
  piece('me', 5, { from: 'self' }),
];

test('nothing is missing where three people saw it lately, somebody saw the other side, and there is a view of one’s own', () => {
  expect(missing(whole)).toBe('');
});

test('each gap is said', () => {
  expect(missing(whole.filter(({ voice }) => voice !== 'c'))).toMatch(/Only two independent sources/);
  expect(missing(whole.filter(({ voice }) => voice !== 'd'))).toMatch(/points one way/);
  expect(missing(whole.filter(({ voice }) => voice !== 'me'))).toMatch(/how you see your own/);
  expect(missing([...whole, piece('a', 300)])).toMatch(
    /^Some of what speaks for it is older than six months\.$/,
  );
  const old = [piece('a', 200), piece('b', 201), piece('c', 202), ...whole.slice(3)];
  expect(missing(old)).toMatch(/^Everything that speaks for it is older than six months\.$/);
});

test('a goal that was worded anew after some of it was written is said, one that changed before is not', () => {
  const goal = (changedDaysAgo: number | null) =>
    piece('me', 100, { id: 'goal', from: 'goal', openGoal: true, changedDaysAgo });
  expect(missing([...whole, goal(15)])).toMatch(/The goal about it has changed since/);
  expect(missing([...whole, goal(90)])).toBe('');
  expect(missing([...whole, goal(null)])).toBe('');
});
