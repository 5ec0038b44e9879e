// Objecting to what was recommended: opens a contest with a due date, and shows those whom it concerns how it stands. How
// HR works through contests is in contests.ts. It deliberately keeps no words: reason and outcome are in the log.
import { namesOf, peopleBehind } from '../access/people.ts';
import { addDays, day } from '../clock.ts';
import type { ContestOutcome, ContestSeen } from '../contract/api.ts';
import { type Db, type Person, system, type Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { append, type LogDeps } from '../log/log.ts';

/**
 * Until when a contest is to be decided. Two weeks: half of the month that a person may have to wait for an answer about
 * their records (GDPR, article 12(3)), so that one reviewer's absence and a second one's start still fit into it.
 */
export const CONTEST_DAYS = 14;

/** Where everybody of HR has a part in what is contested. */
export const WAY_OUT =
  'Everybody of HR has a part in this. An administrator can name a person without one, who then reads this entry until it is decided; the works council can be asked to take part.';

export async function hrPeople(db: Db): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    system('auth'),
    `select person_id as id from person_access where access = 'hr' order by person_id`,
  );
  return rows.map(({ id }) => id);
}

/** Has everybody of HR a part in it? Also where there is no HR. */
export const isInAll = (hr: readonly string[], { subject, owner }: { subject: string; owner: string }) =>
  hr.every((id) => id === subject || id === owner);

export type Contested = { entry: number; opened: number; subject: string; owner: string };

/** In the transaction that appended the `contested` entry. While one is open about the entry, it goes on. */
export async function openContest(tx: Tx, deps: LogDeps, contested: Contested): Promise<void> {
  const now = deps.clock.now();
  await tx.query(
    `insert into contest (seq, entry_seq, subject_id, owner_id, opened_at, due)
     select $1, $2, $3, $4, $5::timestamptz, $6::date
     where not exists (select 1 from contest c where c.entry_seq = $2 and c.outcome is null)`,
    [
      contested.opened,
      contested.entry,
      contested.subject,
      contested.owner,
      now,
      addDays(day(now), CONTEST_DAYS),
    ],
  );
}

/**
 * Contests a brief from its log entry, for whom it is about or for whom it was made. (A recommendation is contested by a
 * response to it.) @throws AppError not_found, forbidden, invalid
 */
export async function contestEntry(
  deps: LogDeps,
  actor: Person,
  seq: number,
  reason: string,
): Promise<{ logSeq: number }> {
  const [entry] = await deps.db.query<{ kind: string; actor: string; subject: string | null }>(
    actor,
    'select kind, actor, subject from log_entry where seq = $1',
    [seq],
  );
  if (!entry) throw notFound('No such entry');
  const people = await peopleBehind(deps.db, [entry.actor, entry.subject ?? '']);
  const subject = people.get(entry.subject ?? '')?.id;
  const owner = people.get(entry.actor)?.id ?? subject;
  if (subject === undefined || owner === undefined || (actor.id !== subject && actor.id !== owner))
    throw new AppError('forbidden', 'Whom it is about and for whom it was made may object.');
  if (entry.kind !== 'brief')
    throw new AppError('invalid', 'Briefs are contested here, recommendations by a response to them.');
  if (await isWithdrawn(deps.db, actor, seq)) throw withdrawnAlready();
  return deps.db.transaction(actor, async (tx) => {
    const [opened = 0] = await append(tx, deps, actor, [
      {
        kind: 'contested',
        subject,
        refersTo: seq,
        citations: [],
        summary: 'Contested: HR is to look at it',
        body: { purpose: 'contest', output: { kind: 'contested', text: null, reason } },
      },
    ]);
    await openContest(tx, deps, { entry: seq, opened, subject, owner });
    return { logSeq: opened };
  });
}

export const withdrawnAlready = () =>
  new AppError('conflict', 'A contest of this was upheld: it is withdrawn, and there is nothing to answer.');

async function isWithdrawn(db: Db, actor: Person, seq: number): Promise<boolean> {
  const rows = await db.query(
    actor,
    `select 1 from contest where entry_seq = $1 and outcome = 'upheld' limit 1`,
    [seq],
  );
  return rows.length > 0;
}

/** By entry, as far as the actor may see: the newest contest, and whether one was upheld. */
export async function contestsOf(
  db: Db,
  actor: Person,
  entries: readonly number[],
): Promise<Map<number, { contest: ContestSeen; withdrawn?: true }>> {
  const rows = await db.query<SeenRow>(actor, SEEN, [[...entries]]);
  // Whom a contest concerns is told who looks into it, whoever else they may see.
  const names = await namesOf(
    db,
    rows.flatMap(({ reviewer }) => reviewer ?? []),
  );
  const hr = rows.some(({ reviewer, outcome }) => reviewer === null && outcome === null)
    ? await hrPeople(db)
    : [];
  const seen = new Map<number, { contest: ContestSeen; withdrawn?: true }>();
  for (const row of rows) {
    const isUpheld = row.outcome === 'upheld' || seen.get(row.entry)?.withdrawn === true;
    seen.set(row.entry, {
      contest: {
        state: row.outcome !== null ? 'decided' : row.reviewer === null ? 'received' : 'in_review',
        at: row.at.toISOString(),
        due: row.due,
        reviewer: row.reviewer === null ? null : (names.get(row.reviewer) ?? null),
        outcome: row.outcome,
        text: row.text,
        decidedAt: row.decidedAt?.toISOString() ?? null,
        wayOut: row.outcome === null && row.reviewer === null && isInAll(hr, row) ? WAY_OUT : null,
      },
      ...(isUpheld ? { withdrawn: true } : {}),
    });
  }
  return seen;
}

type SeenRow = {
  entry: number;
  subject: string;
  owner: string;
  at: Date;
  due: string;
  reviewer: string | null;
  outcome: ContestOutcome | null;
  text: string | null;
  decidedAt: Date | null;
};
/** Oldest first, so that the newest of an entry comes last. */
const SEEN = `
  select c.entry_seq as entry, c.subject_id as subject, c.owner_id as owner, c.opened_at as at, c.due, c.reviewer_id as reviewer, c.outcome, c.decided_at as "decidedAt",
    convert_from(b.body, 'UTF8')::jsonb -> 'output' ->> 'text' as text
  from contest c
  left join log_body b on b.seq = c.outcome_seq
  where c.entry_seq = any ($1::bigint[])
  order by c.seq`;
