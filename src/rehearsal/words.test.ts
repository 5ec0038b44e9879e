import { beforeAll, describe, expect, test } from 'vitest';
import { type Content, loadContent, phrases } from '../content/content.ts';
import { loadStaticEmbedding } from '../models/embedding.ts';
import { hintKinds } from './hints.ts';
import { createWords, type Said, slotNames, type Words } from './words.ts';

let content: Content;
let words: Words;
beforeAll(async () => {
  content = await loadContent();
  words = createWords(content, await loadStaticEmbedding());
});
const said = (more: Partial<Said> = {}): Said => ({
  heard: '',
  moves: [],
  before: [],
  asks: false,
  temperament: 'guarded',
  persona: 'jonas',
  slots: {},
  used: [],
  behind: [],
  isAboutIt: false,
  chance: () => 0.5,
  ...more,
});
const justify = { intent: 'justify', also: [], concern: null } as const;
const choose = (more: Partial<Said>, act: Parameters<Words['choose']>[1] = { ...justify, also: [] }) =>
  words.choose('missed_deadlines', act, said(more));

describe('what a person says', () => {
  test('answers what was asked', () => {
    const heard = 'why did you not tell me';
    expect(choose({ heard, asks: true, temperament: 'anxious' }).text).toBe(
      "I didn't want to bother you with a maybe.",
    );
  });

  test('is never said twice', () => {
    const used: string[] = [];
    for (let i = 0; i < 30; i++) used.push(choose({ heard: 'what happened', asks: true, used }).text);
    const lines = used.filter((text) => text !== '…');
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('is what stands behind the last line where the manager asks about it, and only then', () => {
    const behind = ['The first half, I mean.', 'That is all there is.'];
    const heard = 'half of what?';
    expect(choose({ heard, asks: true, behind, isAboutIt: true })).toMatchObject({
      text: 'The first half, I mean.',
      behind: ['That is all there is.'],
    });
    expect(choose({ heard, asks: true, behind }).text).not.toBe('The first half, I mean.');
  });

  test('speaks of a fact only where it is known, and takes up a word only where it was said', () => {
    const spoken = (more: Partial<Said>) => {
      const used: string[] = [];
      for (let i = 0; i < 60; i++) used.push(choose({ heard: 'it was due that week', used, ...more }).text);
      return used;
    };
    expect(spoken({}).join(' ')).not.toMatch(/\{\w+\}/);
    const deliverable = 'the carrier comparison';
    expect(spoken({ slots: { deliverable } }).join(' ')).toContain(deliverable);
  });

  test('a concern is told in its own lines', () => {
    const act = { ...justify, also: [], concern: { id: 'borrowed', part: 'open' as const } };
    const own = content.scenes.find(({ scenario }) => scenario === 'missed_deadlines')?.concerns.borrowed
      ?.open;
    expect(own?.map(({ say }) => say)).toContain(choose({ heard: 'what else was on your desk' }, act).text);
  });
});

test('every slot in a line is one that can be filled', () => {
  const known: ReadonlySet<string> = new Set(slotNames);
  const texts = content.scenes
    .flatMap(({ lines, concerns }) => [
      ...Object.values(lines).flat(),
      ...Object.values(concerns).flatMap(({ hint, open, more }) => [...hint, ...open, ...more]),
    ])
    .flatMap((line) => (line ? [line.say, ...line.behind] : []));
  expect(texts.length).toBeGreaterThan(4000);
  const used = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot as string));
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter((slot) => !known.has(slot))).toEqual([]);
});

test('a hint has twelve words at most, and there is one for every way a talk can stand', () => {
  for (const kind of hintKinds)
    for (const text of phrases(content, `rehearsal.hints.${kind}`))
      expect(text.split(' ').length, text).toBeLessThanOrEqual(12);
});
