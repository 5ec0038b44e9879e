// Which sentence of a passage says what it was read as. Found once, when the passage is made, and kept with the reading, so
// that quoting it later costs nothing.
import type { Polarity, Reading } from '../contract/api.ts';
import { sentences } from '../language/sentences.ts';
import type { Reader } from './readings.ts';

/** Readings of a passage, each with the sentence (from 0) that says it most surely. */
export function readTelling(reader: Reader, mask: (text: string) => string, text: string): Reading[] {
  const readings = reader.read(mask(text));
  const spans = sentences(text);
  if (spans.length < 2 || readings.length === 0)
    return readings.map((reading) => ({ ...reading, sentence: 0 }));
  const each = spans.map((span) => reader.read(mask(span.text)));
  return readings.map((reading) => {
    const sure = each.map((own) =>
      Math.max(
        0,
        ...own
          .filter((r) => r.competency === reading.competency && r.polarity === reading.polarity)
          .map((r) => r.certainty),
      ),
    );
    return { ...reading, sentence: sure.indexOf(Math.max(...sure)) };
  });
}

/** Of fewer words a sentence is seldom understood alone; with more a quote is no longer read. */
const LEAST_WORDS = 14;
const MOST_WORDS = 34;

/**
 * The sentence that says it, with its place `n` from 0 (the first one where nothing tells), and `text`, the words to quote:
 * that sentence, with its neighbours where it is too short to be understood alone. Verbatim in the passage.
 */
export function tellingQuote(
  text: string,
  readings: readonly Reading[],
  competency: string,
  polarity: Polarity,
): { n: number; text: string } {
  const own = readings.filter((reading) => reading.competency === competency);
  const wanted = (own.find((reading) => reading.polarity === polarity) ?? own[0])?.sentence ?? 0;
  const spans = sentences(text);
  const n = wanted < spans.length ? wanted : 0;
  return { n, text: quoteAround(text, spans, n) };
}

/** Sentence `n` of `text` with what comes after it, else before it, until it can be understood. */
export function quoteAround(text: string, spans: ReturnType<typeof sentences>, n: number): string {
  let [first, last] = [n, n];
  const cut = (from: number, to: number) =>
    text.slice(spans[from]?.start ?? 0, spans[to]?.end ?? text.length);
  const count = (from: number, to: number) => cut(from, to).split(/\s+/).length;
  while (count(first, last) < LEAST_WORDS) {
    if (last + 1 < spans.length && count(first, last + 1) <= MOST_WORDS) last += 1;
    else if (first > 0 && count(first - 1, last) <= MOST_WORDS) first -= 1;
    else break;
  }
  return cut(first, last);
}
