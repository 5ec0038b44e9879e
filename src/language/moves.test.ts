import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Coarse, Move } from '../contract/moves.ts';
import { loadStaticEmbedding } from '../models/embedding.ts';
import { oneMove, speech, turns, typed } from './moves.cases.ts';
import { createMoveReader, type MoveReader } from './moves.ts';

let reader: MoveReader;

beforeAll(async () => {
  reader = createMoveReader(await loadStaticEmbedding());
});

describe('a move is found at its place', () => {
  test.each(oneMove)('$move in "$text"', ({ text, move, has, before }) => {
    const found = reader.read(text, before).sentences.flatMap(({ moves }) => moves);
    expect(found.map((one) => one.move)).toContain(move);
    const one = found.find((other) => other.move === move)!;
    const at = text.indexOf(has);
    expect(one.start).toBeLessThan(at + has.length);
    expect(one.end).toBeGreaterThan(at);
  });

  test('every move has three sentences here', () => {
    for (const move of Move.options)
      expect(oneMove.filter((one) => one.move === move).length, move).toBeGreaterThanOrEqual(3);
  });

  test('several moves of one sentence keep spans of their own', () => {
    const text = 'On Tuesday you cut Ana off twice, so she stopped presenting.';
    const found = reader.read(text).sentences.flatMap(({ moves }) => moves);
    expect(found.map(({ move }) => move)).toEqual(expect.arrayContaining(['behaviour']));
    const words = 'You always leave it to me.';
    const absolute = reader.read(words).sentences[0]?.moves.find(({ move }) => move === 'absolute');
    expect(words.slice(absolute?.start, absolute?.end)).toMatch(/always/);
    expect(words.slice(absolute?.start, absolute?.end).length).toBeLessThan(words.length);
  });
});

describe('the class of a turn', () => {
  test.each(typed)('typed chat: $coarse: "$text"', ({ text, coarse, before }) => {
    expect(reader.read(text, before).coarse).toBe(coarse);
  });

  test.each(speech)('transcribed speech: $coarse: "$text"', ({ text, coarse, before }) => {
    expect(reader.read(text, before).coarse).toBe(coarse);
  });

  test.each(turns)('the last that says something decides: $coarse: "$text"', ({ text, coarse, before }) => {
    expect(reader.read(text, before).coarse).toBe(coarse);
  });

  test('a question behind a comma outranks what leads up to it, whatever that was', () => {
    for (const opening of ['you were late', 'it sounds hard', 'the plan changed', 'I should have called'])
      expect(reader.read(`${opening}, what happened`).coarse).toBe('question');
  });
});

describe('whatever is said', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...oneMove.map(({ text }) => text)),
          fc.constantFrom(
            'um',
            '👩‍👧',
            '\n',
            '\r\n',
            '- ',
            '...',
            '?',
            "you're",
            'ｗｈａｔ',
            '\ud83d',
            'and',
            ',',
            '\t',
            'İ',
            'ﬁ',
          ),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
  );

  test('places are right, in order, and the text is what stands there', () => {
    fc.assert(
      fc.property(odd, fc.option(odd), (text, before) => {
        const { sentences, coarse } = reader.read(text, before);
        expect(Coarse.options).toContain(coarse);
        let end = 0;
        for (const sentence of sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
          for (const move of sentence.moves) {
            expect(move.start).toBeGreaterThanOrEqual(sentence.start);
            expect(move.end).toBeLessThanOrEqual(sentence.end);
            expect(move.end).toBeGreaterThan(move.start);
            expect(move.certainty).toBeGreaterThanOrEqual(0);
            expect(move.certainty).toBeLessThanOrEqual(1);
          }
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test('the same words are read the same', () => {
    fc.assert(
      fc.property(odd, fc.option(odd), (text, before) => {
        expect(reader.read(text, before)).toEqual(reader.read(text, before));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  test('eight thousand characters of one word, of one line and of no words are read', () => {
    for (const text of [
      'a'.repeat(8000),
      'what do you and i '.repeat(440),
      '👩‍👧'.repeat(1600),
      '?'.repeat(8000),
      ' '.repeat(8000),
    ])
      expect(() => reader.read(text, text)).not.toThrow();
  });

  test('no name of a prototype is taken for a word that is known', () => {
    expect(() => reader.read('constructor toString __proto__ hasOwnProperty valueOf')).not.toThrow();
  });
});
