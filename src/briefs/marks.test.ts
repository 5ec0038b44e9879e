import { describe, expect, test } from 'vitest';
import type { Hit } from '../evidence/search.ts';
import { lookTogether, marksOf, marksOfQuestions } from './marks.ts';

const TODAY = '2026-06-30';
const hit = (id: string, more: Partial<Hit> = {}): Hit => ({
  id,
  subject: 'ben',
  source: 'peer',
  date: '2026-06-01',
  text: 'On Monday Ben sent the plan without dates, and support waited a day.',
  readings: [{ competency: 'planning', polarity: 'need', certainty: 0.9 }],
  score: 1,
  why: { lexical: 0, vector: 0, recency: 0 },
  record: { kind: 'feedback', id: `f-${id}`, start: 0 },
  author: id,
  visible: 'named',
  withheld: false,
  ...more,
});
const none: ReadonlyMap<string, string> = new Map();
const look = (hits: Hit[], changed = none) => lookTogether(hits, ['planning'], changed, TODAY);
const kindsAt = (one: Hit, hits: Hit[], changed = none) => marksOf(one, one.text, look(hits, changed)).marks;

describe('marks of a line', () => {
  const self = hit('ben', { source: 'self' });
  const praise = hit('b', { readings: [{ competency: 'planning', polarity: 'strength', certainty: 0.9 }] });
  const balanced = [hit('a'), praise, self];

  test('none where two people saw it lately, from both sides, and there is a view of their own', () => {
    for (const one of balanced) expect(kindsAt(one, balanced)).toEqual([]);
    expect(marksOfQuestions(look(balanced)).marks).toEqual([]);
  });

  test('a manager’s feedback and note are one source', () => {
    const hits = [
      hit('m', { author: 'ana', source: 'manager' }),
      hit('n', { author: 'ana', source: 'one_to_one', readings: praise.readings }),
      self,
    ];
    expect(kindsAt(hits[0] as Hit, hits)).toEqual(['single_source']);
    expect(kindsAt(self, hits)).toEqual([]);
  });

  test('of two pieces whose authors are withheld nothing tells whether they are of one hand', () => {
    const hits = [
      hit('a', { author: null, withheld: true }),
      hit('b', { ...praise, author: null, withheld: true }),
    ];
    expect(kindsAt(hits[0] as Hit, hits)).not.toContain('single_source');
  });

  test('old from the 181st day on; a quarter only when its last day is', () => {
    const old = (date: string) => {
      const one = hit('o', { date });
      return kindsAt(one, [...balanced, one]).includes('stale');
    };
    expect([old('2026-01-01'), old('2025-12-31')]).toEqual([false, true]);
    expect([old('2026-Q1'), old('2025-Q4'), old('2025-Q3')]).toEqual([false, true, true]);
  });

  test('one-sided goes by what the talk is about and by what is surely read', () => {
    const unsure = hit('c', { readings: [{ competency: 'planning', polarity: 'strength', certainty: 0.2 }] });
    const other = hit('d', { readings: [{ competency: 'quality', polarity: 'strength', certainty: 0.9 }] });
    expect(kindsAt(hit('a'), [hit('a'), hit('b'), unsure, other, self])).toEqual(['one_sided']);
    expect(kindsAt(hit('a'), [hit('a'), praise, self])).toEqual([]);
  });

  test('written before the goal was worded anew', () => {
    const goal = hit('g', { source: 'goal', record: { kind: 'goal', id: 'g-1', start: 0 } });
    const late = hit('late', { date: '2026-06-29' });
    const hits = [...balanced, late, goal];
    const changed = new Map([['g-1', '2026-06-20']]);
    expect(kindsAt(hit('a'), hits, changed)).toEqual(['goal_changed']);
    expect(kindsAt(late, hits, changed)).toEqual([]);
    expect(kindsAt(hit('a'), hits)).toEqual([]);
  });

  test('no view of their own is for the questions, and says what to do', () => {
    const { marks, notes } = marksOfQuestions(look([hit('a'), praise]));
    expect(marks).toEqual(['no_self_view']);
    expect(notes[0]?.better).toMatch(/Ask how they see it/);
  });

  test('words are marked where they are quoted, each with what to write instead', () => {
    const said = hit('w', {
      text: 'On Monday Ben sent the plan without dates. He is lazy and he always forgets.',
    });
    const together = look([said, praise, self]);
    expect(marksOf(said, 'On Monday Ben sent the plan without dates.', together).marks).toEqual([]);
    const { marks, notes } = marksOf(said, 'He is lazy and he always forgets.', together);
    expect(marks).toEqual(expect.arrayContaining(['trait', 'absolute']));
    for (const { text, better } of notes) {
      expect(said.text).toContain(text as string);
      expect(better).toMatch(/\w{3}/);
    }
  });

  test('the words of a goal are nobody’s observation', () => {
    const goal = hit('g', { source: 'goal', text: 'Always be a great leader.' });
    expect(marksOf(goal, goal.text, look([goal])).notes).toEqual([]);
  });
});
