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

/** The sentence that says it, with its place; the first one where nothing tells. */
export function tellingSentence(
  text: string,
  readings: readonly Reading[],
  competency: string,
  polarity: Polarity,
): { n: number; text: string } {
  const own = readings.filter((reading) => reading.competency === competency);
  const n = (own.find((reading) => reading.polarity === polarity) ?? own[0])?.sentence ?? 0;
  const spans = sentences(text);
  const span = spans[n] ?? spans[0];
  return { n: span === spans[n] ? n : 0, text: span?.text ?? text };
}
