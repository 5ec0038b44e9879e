// What the reader is not sure of and a person could settle in a moment: what a passage may be evidence of, and which passages
// are worth asking about. A guess counts for nothing; only the answer does (a correction, which is logged and wins).
import { COUNTS_FROM, type Reading, type Source } from '../contract/api.ts';
import { sentences } from '../language/sentences.ts';
import type { Guess, Reader } from './readings.ts';
import { quoteAround } from './telling.ts';

type Row = {
  id: string;
  source: Source;
  text: string;
  masked: string;
  author: string | null;
  date: string;
  readings: readonly Reading[];
  correction: readonly Reading[] | null;
};
type Mask = (text: string) => string;
/** `need`: share of belief, 0 to 1, that the sentence to quote tells something to work on, whatever it is about. */
type Open = { guesses: Guess[]; need: number; quote: string };
export type Unsure = { passage: string; quote: string };

/** From here on a sentence is more likely a need than not, though what it is about may be open. */
const LIKELY_NEED = 0.5;
/** Of less belief a guess is as good as none. */
const LEAST_BELIEF = 0.05;
const MOST_GUESSES = 4;
/** Reading sentence by sentence takes a millisecond or two a passage: of a long record only the newest are looked at. */
const MOST_LOOKED_AT = 60;
const VOICES: ReadonlySet<Source> = new Set(['peer', 'manager', 'upward', 'one_to_one']);

/** What a passage may be evidence of, likeliest first, at most four; none where it was corrected or is surely read. */
export function guessesFor(reader: Reader, mask: Mask, row: Omit<Row, 'id' | 'author' | 'date'>): Guess[] {
  return openNeed(reader, mask, row)?.guesses ?? (isSure(row) ? [] : worthSaying(reader.guesses(row.masked)));
}

/**
 * Passages that likely tell a need and are not surely read as one, the most useful to settle first: what may be about what
 * somebody else has surely described comes before the rest, and one voice is asked about once.
 * @param alone competencies that one voice alone describes as a need, with that voice
 */
export function unsureNeeds(
  reader: Reader,
  mask: Mask,
  rows: readonly Row[],
  alone: ReadonlyMap<string, string>,
  most = 5,
): Unsure[] {
  const newest = rows
    .filter(({ source }) => VOICES.has(source))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)) // stable: one day's stay in order
    .slice(0, MOST_LOOKED_AT);
  const found = newest.flatMap((row) => {
    const open = openNeed(reader, mask, row);
    if (!open) return [];
    const seconds = open.guesses.some(({ competency }) => {
      const first = alone.get(competency);
      return first !== undefined && first !== row.author;
    });
    return [{ row, quote: open.quote, worth: open.need + (seconds ? 1 : 0) }];
  });
  const asked = new Set<string>();
  return found
    .sort((a, b) => b.worth - a.worth) // stable: equals stay in the order of the records
    .filter(({ row }) => {
      const voice = row.author ?? 'unknown';
      return asked.has(voice) ? false : asked.add(voice);
    })
    .slice(0, most)
    .map(({ row, quote }) => ({ passage: row.id, quote }));
}

/** The sentence that likeliest tells something to work on, where nothing is surely read as that and it likely is. */
function openNeed(reader: Reader, mask: Mask, row: Omit<Row, 'id' | 'author' | 'date'>): Open | null {
  if (row.correction !== null || !VOICES.has(row.source)) return null;
  if (row.readings.some(({ polarity, certainty }) => polarity === 'need' && certainty >= COUNTS_FROM))
    return null;
  const spans = sentences(row.text);
  const each = spans.map((span) => {
    const guesses = reader.guesses(mask(span.text));
    const needs = guesses.filter(({ polarity }) => polarity === 'need');
    return { guesses, needs, need: needs.reduce((sum, { belief }) => sum + belief, 0) };
  });
  const n = each.reduce((best, { need }, i) => (need > (each[best]?.need ?? 0) ? i : best), 0);
  const found = each[n];
  if (!found || found.need < LIKELY_NEED) return null;
  // It may be praise after all, and then there must be a button for that.
  const praise = found.guesses.find(({ polarity }) => polarity === 'strength');
  const guesses = [...worthSaying(found.needs).slice(0, MOST_GUESSES - 1), ...(praise ? [praise] : [])];
  return { guesses, need: found.need, quote: quoteAround(row.text, spans, n) };
}

const isSure = ({ correction, readings }: Pick<Row, 'correction' | 'readings'>) =>
  correction !== null || readings.some(({ certainty }) => certainty >= COUNTS_FROM);

const worthSaying = (guesses: readonly Guess[]) =>
  guesses.filter(({ belief }) => belief >= LEAST_BELIEF).slice(0, MOST_GUESSES);
