import { describe, expect, test } from 'vitest';
import type { Guess, Reader } from './readings.ts';
import { guessesFor, unsureNeeds } from './unsure.ts';

const guess = (competency: string, polarity: Guess['polarity'], belief: number): Guess => ({
  competency,
  polarity,
  belief,
});
/** Believes what its table says of a sentence, and nothing of any other. */
const readerOf = (beliefs: Record<string, Guess[]>): Reader => ({
  version: 'test',
  read: () => [],
  guesses: (text) => beliefs[text] ?? [],
});
const plain = (text: string) => text;
const row = (id: string, text: string, more: object = {}) => ({
  id,
  source: 'peer' as const,
  text,
  masked: text,
  author: `author of ${id}`,
  date: '2026-06-01',
  readings: [],
  correction: null,
  ...more,
});
const late = 'The figures came after the board had met and nobody had been warned of it at all.';
const odd = 'The folder lay on the second shelf as it had done for the whole of that long winter.';
const praise = 'You walked the new colleague through every step until she could do it alone on the line.';
const reader = readerOf({
  [late]: [
    guess('planning', 'need', 0.4),
    guess('communication', 'need', 0.3),
    guess('quality', 'strength', 0.05),
  ],
  [odd]: [guess('quality', 'need', 0.2), guess('planning', 'strength', 0.1)],
  [praise]: [guess('coaching_others', 'strength', 0.8)],
});

describe('a passage worth asking about', () => {
  const asked = (
    rows: ReturnType<typeof row>[],
    alone: ReadonlyMap<string, string> = new Map(),
    most?: number,
  ) => unsureNeeds(reader, plain, rows, alone, most).map(({ passage }) => passage);

  test('is one that likely tells a need, with the sentence that tells it', () => {
    expect(unsureNeeds(reader, plain, [row('a', `${praise} ${late}`), row('b', odd)], new Map())).toEqual([
      { passage: 'a', quote: late },
    ]);
  });

  test.each([
    [
      'is surely read as a need',
      { readings: [{ competency: 'planning', polarity: 'need', certainty: 0.6 }] },
    ],
    ['was corrected', { correction: [] }],
    ['is the view of the person themselves', { source: 'self' }],
    ['is a goal', { source: 'goal' }],
  ])('is none that %s', (_name, more) => {
    expect(asked([row('a', late, more)])).toEqual([]);
  });

  test('may be surely read as praise, for one sentence can say both', () => {
    const strength = { readings: [{ competency: 'quality', polarity: 'strength', certainty: 0.8 }] };
    expect(asked([row('a', late, strength)])).toEqual(['a']);
  });

  test('is looked for among the newest of a long record only', () => {
    const old = row('old', late, { date: '2020-01-01' });
    const many = Array.from({ length: 5000 }, (_, i) => row(`n${i}`, odd));
    expect(asked([old, ...many.slice(0, 59)])).toEqual(['old']);
    expect(asked([old, ...many])).toEqual([]);
  });

  test('comes first where somebody else has described the same, and asks each voice once', () => {
    const other = `${late} So it went.`;
    const rows = [
      row('a', late, { author: 'x' }),
      row('b', late, { author: 'x' }),
      row('c', other, { author: 'y' }),
    ];
    expect(asked(rows)).toEqual(['a', 'c']);
    expect(asked(rows, new Map([['planning', 'x']]))).toEqual(['c', 'a']);
    expect(asked(rows, new Map(), 1)).toEqual(['a']);
  });
});

describe('what a passage may be', () => {
  test('is the needs of its likeliest sentence, likeliest first, and praise after all', () => {
    expect(guessesFor(reader, plain, row('a', late)).map(({ competency }) => competency)).toEqual([
      'planning',
      'communication',
      'quality',
    ]);
  });

  test('is anything where no need is likely and nothing is surely read', () => {
    expect(guessesFor(reader, plain, row('a', odd)).map(({ competency }) => competency)).toEqual([
      'quality',
      'planning',
    ]);
  });

  test('is not asked where it was corrected or is surely read', () => {
    expect(guessesFor(reader, plain, row('a', odd, { correction: [] }))).toEqual([]);
    const sure = { readings: [{ competency: 'quality', polarity: 'neutral', certainty: 0.9 }] };
    expect(guessesFor(reader, plain, row('a', odd, sure))).toEqual([]);
  });
});
