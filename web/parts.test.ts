import { describe, expect, test } from 'vitest';
import type { Recommendation } from '../src/contract/api.ts';
import { partsOf, passagesOf } from './parts.ts';
import type { Sentence } from './state.ts';

const recommendation = (id: string, rank: number, title: string): Recommendation => ({
  id,
  logSeq: rank,
  subject: 'p',
  madeFor: 'p',
  rank,
  competency: 'planning',
  score: 0.5,
  evidence: [{ passage: `${id}-e`, source: 'peer', date: '2026-01-01', quote: 'q' }],
  action: {
    id: `action-${id}`,
    title,
    kind: 'experience',
    firstStep: 'Begin.',
    effort: 'little',
    measure: 'It works.',
  },
  factors: [
    { name: 'goal', weight: 1, value: 0.5, contribution: 0.5, passages: [`${id}-g`], why: 'A goal.' },
  ],
  counterEvidence: [],
  leaveOut: [],
  missing: [],
  wouldChange: [],
  alternatives: [],
  summary: 'Because.',
  versions: { weights: '1', content: '1', code: '1', model: null },
});

const text = (words: string, passage?: string): Sentence => ({
  text: words,
  citations: passage ? [{ passage, quote: words }] : [],
});

describe('an answer with recommendations', () => {
  const answer = {
    sentences: [
      text('Here is what the records say.\n\n'),
      text('1. Ask earlier. '),
      text('Two people said so. ', 'p1'),
      text('First step: begin.\n\n'),
      text('You decide.\n\n'),
    ],
    recommendations: [recommendation('r1', 1, 'Ask earlier.'), recommendation('r2', 2, 'Write it down')],
    brief: null,
  };

  test('a paragraph that opens with a rank and title belongs to that card; a card nobody described stands at the end', () => {
    const parts = partsOf(answer);
    expect(parts.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'recommendation',
      'paragraph',
      'recommendation',
    ]);
    const [, first, , last] = parts;
    if (first?.kind !== 'recommendation' || last?.kind !== 'recommendation') throw new Error('no cards');
    expect(first.because.map((sentence) => sentence.text.trim())).toEqual([
      'Two people said so.',
      'First step: begin.',
    ]);
    expect(last.recommendation.id).toBe('r2');
  });

  test('passages are numbered in the order of first mention, those behind a card after those in sentences', () => {
    expect(passagesOf(answer)).toEqual(['p1', 'r1-e', 'r1-g', 'r2-e', 'r2-g']);
  });
});
