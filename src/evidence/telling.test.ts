import { describe, expect, test } from 'vitest';
import type { Reading } from '../contract/api.ts';
import { withCompounds } from './question.ts';
import { tellingQuote } from './telling.ts';

const need = (sentence: number): Reading[] => [
  { competency: 'communication', polarity: 'need', certainty: 0.7, sentence },
];
const quote = (text: string, sentence: number) => tellingQuote(text, need(sentence), 'communication', 'need');

describe('what is quoted of a passage', () => {
  test('a sentence that can be understood alone stands alone', () => {
    const text =
      'He came late. On Tuesday he spoke over the port officer four times and the map was corrected again afterwards. We laughed.';
    expect(quote(text, 1)).toEqual({
      n: 1,
      text: 'On Tuesday he spoke over the port officer four times and the map was corrected again afterwards.',
    });
  });

  test('a short one has what follows with it, or what came before, and is verbatim', () => {
    const text = 'In the planning week there were five meetings with the port.\n\nShe spoke four times.';
    const { n, text: words } = quote(text, 1);
    expect(n).toBe(1);
    expect(words).toBe(text);
    expect(text).toContain(words);
  });

  test('never grows beyond what is read in one go', () => {
    const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(quote(`Too short. ${long}.`, 0).text).toBe('Too short.');
  });

  test('a place that the text does not have is the first one', () => {
    expect(quote('One sentence only, and it is long enough to stand here by itself as a whole.', 7).n).toBe(
      0,
    );
  });
});

describe('words that people write together or apart', () => {
  test.each([
    ['handovers', 'handovers hand-overs'],
    ['follow-ups', 'follow-ups followups'],
    ['standup', 'standup stand-up'],
    ['planning', 'planning'],
    ['discussion reason station', 'discussion reason station'],
  ])('%s is looked for as %s', (topic, wanted) => expect(withCompounds(topic)).toBe(wanted));
});
