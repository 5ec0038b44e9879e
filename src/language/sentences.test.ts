import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences, words } from './sentences.ts';

const split = (text: string): string[] => sentences(text).map((sentence) => sentence.text);

test.each<[string, string, string[]]>([
  ['plain sentences', 'He was late. I waited! Why?', ['He was late.', 'I waited!', 'Why?']],
  ['typed chat in lower case', 'ok. so what now? idk', ['ok.', 'so what now?', 'idk']],
  [
    'abbreviations',
    'Dr. Lee met Mr. Roy at 9 a.m. on Jan. 5, e.g. for planning.',
    ['Dr. Lee met Mr. Roy at 9 a.m. on Jan. 5, e.g. for planning.'],
  ],
  [
    'an abbreviation that ends a sentence',
    'We did slides, demos etc. Then we left.',
    ['We did slides, demos etc.', 'Then we left.'],
  ],
  [
    'the word no before a full stop',
    'She said no. I agreed. See no. 4 below.',
    ['She said no.', 'I agreed.', 'See no. 4 below.'],
  ],
  [
    'decimals and versions',
    'It fell by 3.5 points in v2.1.0 today. Good.',
    ['It fell by 3.5 points in v2.1.0 today.', 'Good.'],
  ],
  ['file names', 'Open notes.md in node.js please. Thanks', ['Open notes.md in node.js please.', 'Thanks']],
  ['a missing space', 'I am done.Now you go.', ['I am done.', 'Now you go.']],
  [
    'bullets',
    'Plan:\n- send the report\n- call Ben\n1. first thing',
    ['Plan:', 'send the report', 'call Ben', 'first thing'],
  ],
  ['lines without marks', 'hi\ncan you help\nit is about Tom', ['hi', 'can you help', 'it is about Tom']],
  [
    'hard-wrapped text',
    'I wanted to talk about the release that slipped last week and\nwhat we do next. Ok',
    ['I wanted to talk about the release that slipped last week and\nwhat we do next.', 'Ok'],
  ],
  [
    'emoji as the only mark',
    'great call today 👍 Next one is Friday 🎉🎉',
    ['great call today 👍', 'Next one is Friday 🎉🎉'],
  ],
  ['emoji after a stop', 'Thanks! 😀 Bye.', ['Thanks! 😀', 'Bye.']],
  ['quotes that close', 'He said "no way." Then he left.', ['He said "no way."', 'Then he left.']],
  ['dots for a pause', 'well... maybe not. Wait… Really?', ['well... maybe not.', 'Wait…', 'Really?']],
  [
    'initials',
    'J. Smith and I spoke. So did I. Then we left.',
    ['J. Smith and I spoke.', 'So did I.', 'Then we left.'],
  ],
  ['mixed marks', 'What?! No way!!', ['What?!', 'No way!!']],
  ['nothing', '  \n ', []],
])('splits %s', (_, text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('every span is a slice, in order, and loses no letter', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    'we',
    '. ',
    '.',
    '! ',
    '?',
    '\n',
    '\r\n',
    '- ',
    ' ',
    '😀',
    '…',
    '"',
    '3',
    'e.g. ',
    ':)',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const sentence of sentences(text)) {
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(text.slice(last, sentence.start)).toMatch(/^[\s\-0-9.]*(?:a\))?\s*$/u);
        last = sentence.end;
      }
    }),
  );
});

test('words keep apostrophes, hyphens and decimals together', () => {
  expect(words("She's doing a follow-up, 3.5 days – ok?").map((found) => found.text)).toEqual([
    "She's",
    'doing',
    'a',
    'follow-up',
    '3.5',
    'days',
    'ok',
  ]);
});
