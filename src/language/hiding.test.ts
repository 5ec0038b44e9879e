import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadStaticEmbedding } from '../models/embedding.ts';
import { createMoveReader, type MoveReader } from './moves.ts';
import { loadNameLists } from './nameLists.ts';
import { createMasker } from './names.ts';

describe('moves are read without names', () => {
  const masker = createMasker(loadNameLists(), []);
  let reader: MoveReader;
  beforeAll(async () => {
    reader = createMoveReader(await loadStaticEmbedding(), masker);
  });

  test('what is hidden is as long as it was, and says neither who nor he or she', () => {
    const text =
      'When José Ibáñez opened the crate, she told Priya that her count was done. Thanks, Konstantinos';
    const hidden = masker.hideNames(text);
    expect(hidden).toHaveLength(text.length);
    expect(hidden).not.toMatch(/José|Ibáñez|Priya|Konst|\bshe\b|\bher\b/i);
    expect(hidden).toContain('opened the crate');
  });

  test('any text keeps its length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(masker.hideNames(text)).toHaveLength(text.length);
      }),
    );
  });

  test.each([
    ['Maria', 'James'],
    ['Aisha', 'Peter'],
    ['Konstantinos', 'Bo'],
  ])('a turn reads the same whether it is about %s or %s', (one, other) => {
    const read = (name: string) =>
      reader
        .read(`On Tuesday you cut ${name} off twice. What was going on for you there, and thanks, ${name}`)
        .sentences.map(({ coarse, moves }) => [coarse, moves.map(({ move }) => move)]);
    expect(read(one)).toEqual(read(other));
  });

  test('what is shown is what was said, names included', () => {
    const text = 'Thanks for that, Konstantinos. Can you tell Maria by Friday?';
    for (const { start, end, text: shown } of reader.read(text).sentences)
      expect(shown).toBe(text.slice(start, end));
    expect(
      reader
        .read(text)
        .sentences.map(({ text }) => text)
        .join(' '),
    ).toMatch(/Konstantinos.*Maria/);
  });
});
