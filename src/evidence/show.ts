// One passage as one reader may see it, and the correction of how it was read. Rights are the transaction's.

import { namesOf } from '../access/people.ts';
import { quarter } from '../clock.ts';
import type { Content } from '../content/content.ts';
import type { Passage, Reading, Source } from '../contract/api.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { append, type LogDeps } from '../log/log.ts';
import { wordingMarks } from './hygiene.ts';
import type { Masking } from './masking.ts';
import type { Reader } from './readings.ts';
import { authorWithheld, readingsFor, readingsInForce } from './search.ts';
import { guessesFor } from './unsure.ts';

export type ShowDeps = LogDeps & { masking: Masking; reader: Reader };

type Row = {
  id: string;
  subject: string;
  author: string | null;
  counterpart: string | null;
  source: Source;
  date: string;
  text: string;
  visible: string;
  kind: string;
  record: string;
  start: number;
  end: number;
  readings: Reading[];
  correction: Reading[] | null;
  corrected_by: string | null;
  masked: string;
  retired: boolean;
};
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** @throws AppError not_found, also where the reader may not see it */
export async function showPassage(deps: ShowDeps, actor: Person, id: string): Promise<Passage> {
  const { row, recordText, viaHr, distant } = await deps.db.transaction(actor, async (tx) => {
    const found = await readRow(tx, id);
    // HR gets here only through an entry under review; that it was opened is itself logged.
    const [related] = await tx.query<{ own: boolean; distant: boolean }>(
      `select $1 = actor() or coalesce($2 = actor(), false) or coalesce($3 = actor(), false) or $1 = any (actor_reports()) as own,
         $4 = 'goal' and $1 = any (actor_skips()) as distant`,
      [found.subject, found.author, found.counterpart, found.source],
    );
    const text = await readRecord(tx, found);
    const hr = !related?.own && !related?.distant;
    if (hr) await append(tx, deps, actor, [await readEvent(tx, found)]);
    return { row: found, recordText: text, viaHr: hr, distant: !related?.own && !hr };
  });
  const passage = await present(deps, actor, row, viaHr ? null : recordText);
  // How a goal was read is between its owner and their manager.
  return distant ? { ...passage, readings: [] } : passage;
}

/** The correction wins over the computed readings and is logged. @throws AppError not_found, forbidden, invalid */
export async function correctReadings(
  deps: ShowDeps & { content: Content },
  actor: Person,
  id: string,
  readings: ReadonlyArray<Pick<Reading, 'competency' | 'polarity'>>,
): Promise<Passage> {
  const known = new Set(deps.content.competencies.map((competency) => competency.id));
  const unknown = readings.find(({ competency }) => !known.has(competency));
  if (unknown) throw new AppError('invalid', `There is no competency ${unknown.competency}.`);
  if (new Set(readings.map(({ competency, polarity }) => `${competency} ${polarity}`)).size < readings.length)
    throw new AppError('invalid', 'The same reading is given twice.');
  const corrected = await deps.db.transaction(actor, async (tx) => {
    const row = await readRow(tx, id);
    if (actor.id !== row.subject && actor.id !== row.author)
      throw new AppError(
        'forbidden',
        'Only the person it is about and its author correct how a passage is read.',
      );
    await tx.query(
      'update passage set correction = $2::jsonb, corrected_by = $3, corrected_at = $4 where id = $1',
      [row.id, JSON.stringify(readings), actor.id, deps.clock.now()],
    );
    const before = readingsInForce(row).map(({ competency, polarity, certainty }) => ({
      competency,
      polarity,
      certainty,
    }));
    await append(tx, deps, actor, [
      {
        kind: 'corrected',
        // To be the author is to be found out, where the name is withheld from whom it is about or from everybody.
        actorWithheld:
          actor.id !== row.subject && authorWithheld({ kind: 'person', id: row.subject, access: [] }, row),
        subject: row.subject,
        summary: 'Corrected how a passage is read',
        citations: [row.id],
        body: {
          purpose: 'correction of a reading',
          passage: row.id,
          was: before,
          is: readings.map((r) => ({ ...r })),
        },
      },
    ]);
    return {
      ...row,
      correction: readings.map((reading) => ({ ...reading, certainty: 1 })),
      corrected_by: actor.id,
    };
  });
  return present(deps, actor, corrected, null, true);
}

async function readRow(tx: Tx, id: string): Promise<Row> {
  const [row] = isUuid(id)
    ? await tx.query<Row>(
        `select id, subject_id as subject, author_id as author, counterpart_id as counterpart, source, date, text, visible,
         record_kind as kind, record_id as record, start_at as start, end_at as end, readings, correction, corrected_by, masked,
         retired_at is not null as retired
       from passage where id = $1`,
        [id],
      )
    : [];
  if (!row) throw notFound('No such passage');
  return row;
}

async function readEvent(tx: Tx, row: Row) {
  const [entry] = await tx.query<{ seq: number }>(
    'select seq from log_citation where passage_id = $1 and log_open(seq) order by seq desc limit 1',
    [row.id],
  );
  return {
    kind: 'read' as const,
    subject: row.subject,
    summary: 'Opened a cited passage for review',
    citations: [],
    ...(entry ? { refersTo: entry.seq } : {}),
    body: { purpose: 'review', passage: row.id },
  };
}

/** The record as it stands, where this reader may read it and it still is the version the passage came from. */
async function readRecord(tx: Tx, row: Row): Promise<string | null> {
  const texts: Record<string, string> = {
    goal: `select title || coalesce(E'\\n' || description, '') as text from goal where id = $1`,
    feedback: 'select text from feedback where id = $1',
    one_to_one: 'select text from one_to_one where id = $1',
    commitment: 'select text from commitment where id = $1',
  };
  const [record] = await tx.query<{ text: string }>(texts[row.kind] ?? '', [row.record]);
  return record && record.text.slice(row.start, row.end) === row.text ? record.text : null;
}

async function present(
  deps: ShowDeps,
  actor: Person,
  row: Row,
  recordText: string | null,
  alone = false,
): Promise<Passage> {
  const withheld = authorWithheld(actor, row);
  const masker = await deps.masking.masker();
  const names = await namesOf(deps.db, [row.subject, ...(row.author && !withheld ? [row.author] : [])]);
  const whole = recordText !== null && !alone;
  const mayCorrect = !row.retired && (actor.id === row.subject || actor.id === row.author);
  return {
    id: row.id,
    subject: row.subject,
    author: withheld ? null : row.author,
    source: row.source,
    date: withheld ? quarter(row.date) : row.date,
    text: row.text,
    record: {
      kind: row.kind,
      id: row.record,
      start: row.start,
      end: row.end,
      text: whole ? recordText : row.text,
    },
    readings: readingsFor(row, withheld),
    retired: row.retired,
    authorName: row.author && !withheld ? (names.get(row.author) ?? null) : null,
    subjectName: names.get(row.subject) ?? row.subject,
    mayCorrect,
    guesses: mayCorrect
      ? guessesFor(deps.reader, (text) => masker.mask(text).masked, row).map(({ competency, polarity }) => ({
          competency,
          polarity,
        }))
      : [],
    marks: wordingMarks(row),
  };
}
