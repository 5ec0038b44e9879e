// The log as its readers see it: a page of rows, and one entry with what happened to it and an explanation in plain
// words. Rights are the transaction's; names are put in for pseudonyms until a person is erased.

import type { z } from 'zod';
import { peopleBehind } from '../access/people.ts';
import { quarter } from '../clock.ts';
import type { LogEntry, LogKind, LogPage, LogQuery, LogRow } from '../contract/api.ts';
import { type Db, type Person, system, type Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { explainEntry } from './explain.ts';

type Row = {
  seq: number;
  time: Date;
  kind: LogKind;
  actor: string;
  subject: string | null;
  refersTo: number | null;
  mode: string | null;
  outcome: string | null;
  summary: string | null;
  isWithheld: boolean;
  verdict: string | null;
  contest: 'open' | 'upheld' | 'rejected' | null;
};
type EventRow = Row & { text: string | null };
const VERDICT = `convert_from(b.body, 'UTF8')::jsonb -> 'output' ->> 'verdict'`;
const ROW = `
  select e.seq, e.time, e.kind, e.actor, e.subject, e.refers_to as "refersTo", 
    -- From the body, which the chain covers; the index is only for finding.
    said.body ->> 'mode' as mode, said.body ->> 'summary' as summary,
    -- With the body gone, nobody knows any more whether the author of a correction may be told.
    coalesce(i.actor_withheld, e.kind = 'corrected') as "isWithheld",
    case when i.seq is null then null else (
      select r.kind from log_entry r
      where r.refers_to = e.seq and r.kind in ('accepted', 'edited', 'declined', 'contested')
      order by r.seq desc limit 1) end as outcome,
    case when e.kind = 'reviewed' then said.body -> 'output' ->> 'verdict' else (
      select ${VERDICT} from log_entry r join log_body b on b.seq = r.seq
      where r.refers_to = e.seq and r.kind = 'reviewed'
      order by r.seq desc limit 1) end as verdict,
    (select coalesce(c.outcome, 'open') from contest c where c.entry_seq = e.seq order by c.seq desc limit 1) as contest
  from log_entry e
  left join log_index i on i.seq = e.seq
  left join log_body b on b.seq = e.seq
  left join lateral (select convert_from(b.body, 'UTF8')::jsonb as body) said on b.seq is not null`;

/** What happened to an entry, with what was said: a reason, another wording, a review. */
const EVENTS = `
  select row.*, coalesce(output ->> 'text', output ->> 'reason') as text
  from (${ROW} where e.refers_to = $1) row
  left join lateral (
    select convert_from(b.body, 'UTF8')::jsonb -> 'output' as output from log_body b
    where b.seq = row.seq and row.kind in ('edited', 'declined', 'contested', 'reviewed')) said on true
  order by row.seq`;

export async function readPage(db: Db, actor: Person, query: z.infer<typeof LogQuery>): Promise<LogPage> {
  const cursor = query.cursor === undefined ? null : Number(query.cursor);
  if (cursor !== null && !(Number.isSafeInteger(cursor) && cursor > 0))
    throw new AppError('invalid', 'cursor is not one of ours.');
  const [from, to] = [instantOf('from', query.from), instantOf('to', query.to)];
  const rows = await db.transaction(actor, async (tx) => {
    const [subject] =
      query.subject === undefined
        ? [null]
        : await tx.query<{ pseudonym: string }>('select pseudonym from person where id = $1', [
            query.subject,
          ]);
    return tx.query<Row>(
      `select * from (${ROW}) row
       where ($1::timestamptz is null or time >= $1) and ($2::timestamptz is null or time <= $2)
         and ($3::text is null or kind = $3) and ($4::text is null or subject = $4)
         and ($14::boolean is not false or kind not in ('shown', 'read'))
         and ($5::text is null or outcome = $5) and ($6::text is null or mode = $6) and ($7::bigint is null or seq < $7)
         and ${FACETS}
       order by seq desc limit $8`,
      [
        from,
        to,
        query.kind ?? null,
        subject?.pseudonym ?? query.subject ?? null,
        query.outcome ?? null,
        query.mode ?? null,
        cursor,
        query.limit + 1,
        query.action ?? null,
        query.competency ?? null,
        query.thin === undefined ? null : query.thin === 'true',
        query.team ?? null,
        query.contested ?? null,
        query.views === undefined ? null : query.views === 'true',
      ],
    );
  });
  const shown = rows.slice(0, query.limit);
  return {
    entries: await named(db, actor, shown),
    next: rows.length > query.limit ? String(shown.at(-1)?.seq) : null,
  };
}

/** A day or an instant; a day as `to` is meant to its end. @throws AppError invalid */
export function instantOf(name: 'from' | 'to', text: string | undefined): Date | null {
  if (!text) return null;
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) && name === 'to' ? `${text}T23:59:59.999Z` : text);
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(text) || Number.isNaN(at.getTime()))
    throw new AppError('invalid', `${name} is no date.`, {
      issues: [{ path: name, message: 'is no date' }],
    });
  return at;
}

/** What the index finds, with the body's word for it shown; whom a team's entries are about is as the reader may know. */
const FACETS = `
  (coalesce($9::text, $10::text) is null and $11::boolean is null or exists (
    select 1 from log_index i
    where i.seq = row.seq and ($9::text is null or i.action = $9) and ($10::text is null or i.competency = $10)
      and ($11::boolean is null or (i.is_thin = $11 and row.kind in ('recommendation', 'collect')))))
  and ($12::text is null or subject in (select pseudonym from person where team = $12))
  and case $13::text
    when 'true' then exists (select 1 from log_entry c where c.refers_to = row.seq and c.kind = 'contested')
    else $13 is null or contest = $13 end`;

/** Those of these entries that the actor may read, in the order given. */
export async function readRows(db: Db, actor: Person, seqs: readonly number[]): Promise<LogRow[]> {
  const rows = await db.query<Row>(actor, `${ROW} where e.seq = any ($1::bigint[])`, [seqs]);
  const shown = await named(db, actor, rows);
  return seqs.flatMap((seq) => shown.find((row) => row.seq === seq) ?? []);
}

export async function readEntry(db: Db, actor: Person, seq: number): Promise<LogEntry> {
  const { row, events, more } = await db.transaction(actor, async (tx) => {
    const [found] = await tx.query<Row>(`${ROW} where e.seq = $1`, [seq]);
    if (!found) throw notFound('No such entry');
    return {
      row: found,
      more: await readBody(tx, seq),
      events: await tx.query<EventRow>(EVENTS, [seq]),
    };
  });
  const [entry, ...rows] = await named(db, actor, [row, ...events]);
  if (!entry) throw notFound('No such entry');
  const later = rows.map((event, i) => ({ ...event, text: events[i]?.text ?? null }));
  return {
    entry: {
      ...entry,
      hash: more.hash,
      prev: more.prev,
      bodyHash: more.bodyHash,
      body: bodyFor(actor, entry, more.body),
    },
    events: later,
    explanation: explainEntry(entry, bodyFor(actor, entry, more.body), later),
  };
}

/** The very bytes of an entry, for checks that act as the log itself; null where there is no such entry. */
export async function readStored(
  db: Db,
  seq: number,
): Promise<{ kind: LogKind; body: Uint8Array | null } | null> {
  const [row] = await db.query<{ kind: LogKind; body: Uint8Array | null }>(
    system('log'),
    'select e.kind, b.body from log_entry e left join log_body b on b.seq = e.seq where e.seq = $1',
    [seq],
  );
  return row ?? null;
}

/**
 * What of a body this reader may have. Which talk a manager prepares is the manager's and HR's to know. Nobody gets the day on
 * which somebody wrote whose name is withheld from them, nor the ages that would give it away.
 */
function bodyFor(actor: Person, entry: LogRow, body: Body): Body {
  if (body === null) return null;
  const shown = withoutDays(body, entry.subject === actor.id ? 'withheldFromSubject' : 'withheldFromOthers');
  if (entry.subject === actor.id) return shown.useClass === 'brief' ? withoutScenario(shown) : shown;
  if (entry.kind === 'brief' && entry.actor !== actor.id && !actor.access.includes('hr'))
    return withoutScenario(shown);
  return shown;
}

type Body = Record<string, unknown> | null;

function withoutScenario(body: Record<string, unknown>): Body {
  const { scenario: _scenario, ...output } = body.output as Record<string, unknown>;
  return { ...body, output };
}

type Withheld = 'withheldFromSubject' | 'withheldFromOthers';

function withoutDays(body: Record<string, unknown>, withheld: Withheld): Record<string, unknown> {
  const evidence = (body.evidence ?? []) as Array<{ date?: string } & Partial<Record<Withheld, boolean>>>;
  const standing = Object.entries((body.standing ?? {}) as Record<string, Record<string, unknown>>);
  const hidden = evidence.some((item) => item[withheld]);
  const shown: Record<string, unknown> = {
    ...body,
    evidence: evidence.map((item) => withoutDay(item, withheld)),
    standing: Object.fromEntries(
      standing.map(([id, { voiceAgesDays, ...rest }]) => [id, hidden ? rest : { ...rest, voiceAgesDays }]),
    ),
  };
  if (!('evidence' in body)) delete shown.evidence;
  if (!('standing' in body)) delete shown.standing;
  return shown;
}

/** Whether a withheld author would be told to others is a trait of the author's too. */
function withoutDay(
  { withheldFromOthers, ...item }: { date?: string } & Partial<Record<Withheld, boolean>>,
  withheld: Withheld,
) {
  const shown = withheld === 'withheldFromSubject' ? item : { ...item, withheldFromOthers };
  return (withheld === 'withheldFromSubject' ? item.withheldFromSubject : withheldFromOthers) && item.date
    ? { ...shown, date: quarter(item.date) }
    : shown;
}

async function readBody(tx: Tx, seq: number) {
  const [row] = await tx.query<{
    hash: Uint8Array;
    prev: Uint8Array;
    bodyHash: Uint8Array;
    body: Uint8Array | null;
  }>(
    `select e.hash, e.prev, e.body_hash as "bodyHash", b.body
     from log_entry e left join log_body b on b.seq = e.seq where e.seq = $1`,
    [seq],
  );
  if (!row) throw notFound('No such entry');
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const body =
    row.body === null
      ? null
      : (JSON.parse(Buffer.from(row.body).toString('utf8')) as Record<string, unknown>);
  return { hash: hex(row.hash), prev: hex(row.prev), bodyHash: hex(row.bodyHash), body };
}

async function named(db: Db, reader: Person, rows: readonly Row[]): Promise<LogRow[]> {
  const people = await peopleBehind(
    db,
    rows.flatMap(({ actor, subject }) => (subject === null ? [actor] : [actor, subject])),
  );
  return rows.map((row) => ({
    seq: row.seq,
    time: row.time.toISOString(),
    kind: row.kind,
    mode: row.mode,
    outcome: row.outcome,
    summary: row.summary,
    refersTo: row.refersTo,
    verdict: row.verdict,
    contest: row.contest,
    ...(row.isWithheld && people.get(row.actor)?.id !== reader.id
      ? { actor: 'author', actorName: null }
      : { actor: people.get(row.actor)?.id ?? row.actor, actorName: people.get(row.actor)?.name ?? null }),
    subject: row.subject === null ? null : (people.get(row.subject)?.id ?? row.subject),
    subjectName: row.subject === null ? null : (people.get(row.subject)?.name ?? null),
  }));
}
