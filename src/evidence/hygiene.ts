// Evidence hygiene where evidence is shown: marks of the words of one passage, and the pieces of which language/hygieneItems.ts
// says what to know before leaning on them. It deliberately hides nothing: a mark stands beside a passage and never keeps it
// from being found, counted or shown.
import { addDays, daysBetween } from '../clock.ts';
import type { PassageMark, Source } from '../contract/api.ts';
import type { Tx } from '../db/db.ts';
import { checkLanguage } from '../language/hygiene.ts';

/** What somebody wrote about a person's work. A goal or a promise tells no act that could be dated or seen. */
const TOLD: ReadonlySet<Source> = new Set(['peer', 'manager', 'self', 'upward', 'one_to_one']);

/** Places are UTF-16 units in the passage's text. */
export function wordingMarks({ source, text }: { source: Source; text: string }): PassageMark[] {
  return TOLD.has(source) ? checkLanguage(text).marks : [];
}

/** Those of the words that are quoted. */
export function marksWithin(passage: { source: Source; text: string }, quote: string): PassageMark[] {
  const start = passage.text.indexOf(quote);
  const end = start + quote.length;
  return start < 0 ? [] : wordingMarks(passage).filter((mark) => mark.start < end && start < mark.end);
}

/** Of a date as it is told. A quarter counts from its last day, so that no day within it can be found out. */
export function ageAsTold(date: string, today: string): number {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (!quarter) return daysBetween(date, today);
  const month = Number(quarter[2]) * 3;
  const next =
    month === 12
      ? `${Number(quarter[1]) + 1}-01-01`
      : `${quarter[1]}-${String(month + 1).padStart(2, '0')}-01`;
  return Math.max(0, daysBetween(addDays(next, -1), today));
}

/** The day on which a goal's wording, metric, target or due date last changed, by the goal's id. */
export async function goalsChanged(tx: Tx, subject: string): Promise<Map<string, string>> {
  const rows = await tx.query<{ goal: string; at: Date }>(
    'select id as goal, changed_at as at from goal where person_id = $1 and changed_at is not null',
    [subject],
  );
  return new Map(rows.map(({ goal, at }) => [goal, at.toISOString().slice(0, 10)]));
}
