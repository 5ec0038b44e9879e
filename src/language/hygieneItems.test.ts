import { describe, expect, test } from 'vitest';
import { type EvidenceItem, hygieneOf, type ItemsMarkKind } from './hygieneItems.ts';

const item = (id: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id,
  voice: id,
  source: 'peer',
  ageDays: 20,
  polarity: 'need',
  ...more,
});
const balanced = [
  item('a'),
  item('b', { source: 'manager', polarity: 'strength' }),
  item('s', { source: 'self' }),
];

describe('what is marked in several pieces of evidence', () => {
  test.each<[string, EvidenceItem[], Array<[ItemsMarkKind, string[]]>]>([
    ['nothing in nothing', [], []],
    ['nothing where two voices differ and there is a self view', balanced, []],
    [
      'one voice in two records',
      [
        item('a', { voice: 'm', source: 'manager' }),
        item('b', { voice: 'm', source: 'one_to_one', polarity: 'strength' }),
        item('s', { source: 'self' }),
      ],
      [['single_source', ['a', 'b']]],
    ],
    [
      'a self view is no second source',
      [item('a'), item('s', { source: 'self' })],
      [['single_source', ['a']]],
    ],
    [
      '181 days are stale, 180 are not',
      [...balanced, item('old', { ageDays: 181 }), item('edge', { ageDays: 180 })],
      [['stale', ['old']]],
    ],
    [
      'needs only, what is not sure aside',
      [item('a'), item('b'), item('n', { polarity: null }), item('s', { source: 'self' })],
      [['one_sided', ['a', 'b']]],
    ],
    ['no self view', balanced.slice(0, 2), [['no_self_view', []]]],
    [
      'a goal that changed after one of them',
      [...balanced, item('g', { source: 'goal', changedDaysAgo: 15 }), item('new', { ageDays: 3 })],
      [['goal_changed', ['a', 'b']]],
    ],
    [
      'a goal that stands as it was set',
      [...balanced, item('g', { source: 'goal', ageDays: 400, changedDaysAgo: null })],
      [],
    ],
    [
      'goals alone: nobody has seen anything',
      [item('g', { source: 'goal', changedDaysAgo: 1 })],
      [['no_self_view', []]],
    ],
  ])('%s', (_, items, marks) => {
    expect(hygieneOf(items).map(({ kind, items: about }) => [kind, about])).toEqual(marks);
  });

  test('says what to ask', () => {
    for (const { say } of hygieneOf([item('a', { ageDays: 300 }), item('b', { ageDays: 300 })]))
      expect(say).toMatch(/\. (?:Ask|Read) .+\.$/);
  });

  test('the order of the pieces changes the order of ids and nothing else', () => {
    const items = [...balanced, item('old', { ageDays: 300 })];
    const kinds = (some: EvidenceItem[]) => hygieneOf(some).map(({ kind }) => kind);
    expect(kinds([...items].reverse())).toEqual(kinds(items));
  });
});
