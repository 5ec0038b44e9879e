import { expect, test } from 'vitest';
import type { Brief } from '../src/contract/api.ts';
import { citationsOf, sectionsOf, toMarkdown, wording } from './letter.ts';

const line = (
  section: string,
  text: string,
  more: Partial<Brief['lines'][number]> = {},
): Brief['lines'][number] => ({ section, text, citations: [], marks: [], alternatives: [], ...more });
const brief: Brief = {
  id: 'b',
  logSeq: 7,
  subject: 'jonas',
  scenario: 'missed_deadlines',
  title: 'Missed deadlines',
  lines: [
    line('opening', 'Thank you for the time.', { alternatives: ['Let us start.'] }),
    line('evidence', 'A colleague: “late”', {
      citations: [{ passage: 'p1', quote: 'late\nagain' }],
      marks: ['stale'],
    }),
    line('evidence', 'Note: “late”', {
      citations: [
        { passage: 'p2', quote: 'late' },
        { passage: 'p1', quote: 'late\nagain' },
      ],
    }),
  ],
};

test('lines keep their order within their sections', () => {
  expect(sectionsOf(brief).map(({ section, lines }) => [section, lines.length])).toEqual([
    ['opening', 1],
    ['evidence', 2],
  ]);
});

test('wordings go round', () => {
  const [first] = brief.lines;
  if (!first) throw new Error('no line');
  expect([0, 1, 2].map((choice) => wording(first, choice))).toEqual([
    'Thank you for the time.',
    'Let us start.',
    'Thank you for the time.',
  ]);
});

test('Markdown carries the chosen wording, marks in words, and each source once as a note on one line', () => {
  const text = toMarkdown(brief, 'Jonas Eberhardt', { 0: 1 });
  expect(text).toContain('# Missed deadlines: Jonas Eberhardt');
  expect(text).toContain('- Let us start.');
  expect(text).toContain('[^1] *(older than six months)*');
  expect(text).toContain('- Note: “late”[^2][^1]');
  expect(text.match(/^\[\^\d\]: .*$/gm)).toEqual(['[^1]: late again', '[^2]: late']);
  expect(citationsOf(brief)).toHaveLength(2);
});
