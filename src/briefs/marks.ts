// What to know before leaning on a line of a brief: how its words are put, and what its pieces are together. Every mark says
// what it is about and what to do; none of them takes a line out.
import { daysBetween } from '../clock.ts';
import { type Brief, COUNTS_FROM, type Polarity } from '../contract/api.ts';
import { ageAsTold, marksWithin } from '../evidence/hygiene.ts';
import type { Hit } from '../evidence/search.ts';
import { type EvidenceItem, hygieneOf, type ItemsMark } from '../language/hygieneItems.ts';

type Note = NonNullable<Brief['lines'][number]['notes']>[number];
export type LineMarks = { marks: string[]; notes: Note[] };
export type Together = { today: string; items: ItemsMark[] };

/**
 * @param wanted the competencies that the talk is about; empty: any
 * @param changed when a goal last changed, by the goal's id
 */
export function lookTogether(
  hits: readonly Hit[],
  wanted: readonly string[],
  changed: ReadonlyMap<string, string>,
  today: string,
): Together {
  const items = hits
    .filter(({ source }) => source !== 'commitment')
    .map((hit): EvidenceItem => {
      const at = hit.source === 'goal' ? changed.get(hit.record.id) : undefined;
      return {
        id: hit.id,
        // Where the author is withheld, whether two pieces are of one hand is not to be told either.
        voice: hit.author ?? `${hit.source} ${hit.record.id}`,
        source: hit.source,
        ageDays: ageAsTold(hit.date, today),
        polarity: sideOf(hit, wanted),
        changedDaysAgo: at === undefined ? null : daysBetween(at, today),
      };
    });
  return { today, items: hits.some(({ source }) => source !== 'goal') ? hygieneOf(items) : [] };
}

/** What of the marks a line has that shows this hit by these words. */
export function marksOf(hit: Hit, quote: string, together: Together): LineMarks {
  const words = marksWithin(hit, quote).map(({ kind, text, better }): Note => ({ kind, text, better }));
  const pieces = together.items.filter(({ items }) => items.includes(hit.id)).map(noteOf);
  const unsure: Note[] =
    hit.readings.length === 0
      ? [{ kind: 'not_sure', text: null, better: 'Ask what they meant before you build on it.' }]
      : [];
  return withKinds([...pieces, ...unsure, ...words]);
}

/** What is missing and belongs to no line: a question is the place to make up for it. */
export function marksOfQuestions({ items }: Together): LineMarks {
  return withKinds(items.filter((mark) => mark.items.length === 0).map(noteOf));
}

const noteOf = ({ kind, say }: ItemsMark): Note => ({ kind, text: null, better: say });
const withKinds = (notes: Note[]): LineMarks => ({
  marks: [...new Set(notes.map(({ kind }) => kind))],
  notes,
});

/** As what it surely reads on what the talk is about; both sides are neither. */
function sideOf({ readings }: Hit, wanted: readonly string[]): Polarity | null {
  const sides = new Set(
    readings
      .filter(
        ({ competency, certainty }) =>
          certainty >= COUNTS_FROM && (wanted.length === 0 || wanted.includes(competency)),
      )
      .map(({ polarity }) => polarity),
  );
  const [only] = sides;
  return sides.size > 1 ? 'neutral' : (only ?? null);
}
