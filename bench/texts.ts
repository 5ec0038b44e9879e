// Texts for the benches: sentences of the demo organisation, put together anew, so that words, lengths and names are those
// of real feedback. The same seed gives the same texts. It deliberately makes no nonsense words: full text search on
// random letters has no common words and looks faster than it is.

import { parse } from 'csv-parse/sync';
import { sentences } from '../src/language/sentences.ts';
import { demoFiles } from '../src/records/demo.ts';

export type Random = () => number;
export const TODAY = '2026-06-30';

/** Every sentence of the demo's feedback and notes. */
export async function demoSentences(): Promise<string[]> {
  const files = await demoFiles(TODAY);
  return files
    .filter(({ name }) => name === 'feedback.csv' || name === 'one_to_ones.csv')
    .flatMap(({ bytes }) =>
      (parse(Buffer.from(bytes), { columns: true, bom: true }) as Array<{ text: string }>).flatMap(
        ({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)),
      ),
    );
}

/** A text of one to four sentences. */
export function madeText(from: readonly string[], random: Random): string {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(from, random)).join(' ');
}

/** Texts of 12.9 words on average, as shared measurements of the embedding use them: 11 to 15 words of one sentence or two. */
export function shortTexts(from: readonly string[], count: number, random: Random): string[] {
  return Array.from({ length: count }, (_, i) => {
    const words = [pick(from, random), pick(from, random), pick(from, random), pick(from, random)]
      .join(' ')
      .split(/\s+/);
    return words.slice(0, i % 10 === 0 ? 12 : 13).join(' ');
  });
}

export function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Numbers in [0, 1) that are the same in every run: a linear congruential generator (Numerical Recipes). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const questions: readonly string[] = [
  'What do people say about missed deadlines?',
  'How are the presentations to customers seen?',
  'Is there any feedback about interrupting others in meetings?',
  'What did people write about planning ahead?',
  'delegation',
  'Does anyone mention code reviews?',
  'How are conflicts in the team handled?',
  'What is said about helping new colleagues?',
  'Where was the communication with support unclear?',
  'listening',
  'What about decisions that were made without asking?',
  'Who noticed the work on the release?',
];
