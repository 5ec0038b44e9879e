// What was agreed in a talk, as records that both sides read: written by the one who led it, kept up to date by either. Row-
// level security decides who may. It deliberately makes no passages: whoever calls lets evidence/pending.ts do that after.
import { randomUUID } from 'node:crypto';
import type { AgreedLine, Commitment, CommitmentChange } from '../contract/talks.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';

export type Talk = {
  report: string;
  /** YYYY-MM-DD */
  date: string;
  note: { visible: 'both' | 'mine'; text: string } | null;
  agreed: readonly AgreedLine[];
  /** the words of the shared record where something was agreed and nobody wrote a note for both */
  bare: string;
};

/**
 * As the actor, who leads `report` today. What was agreed hangs on a record that both read, for only so does the other side
 * see what was promised to them. Answers with the ids of that record and of the private note; null where there is none.
 */
export async function writeTalk(
  tx: Tx,
  actor: Person,
  talk: Talk,
): Promise<{ shared: string | null; private: string | null }> {
  const { note, agreed } = talk;
  const own = note?.visible === 'mine' ? await writeNote(tx, actor, talk, note.text, 'manager') : null;
  if (note?.visible !== 'both' && agreed.length === 0) return { shared: null, private: own };
  const words = note?.visible === 'both' ? note.text : talk.bare;
  const shared = await writeNote(tx, actor, talk, words, 'both');
  const lines = agreed.map(({ owner, text, due }, i) => ({
    id: `${shared}-${String(i + 1).padStart(2, '0')}`, // in the order in which they were written
    owner: owner === 'me' ? actor.id : talk.report,
    text,
    due,
  }));
  await tx.query(
    `insert into commitment (id, one_to_one_id, owner_id, text, due_date, status)
     select id, $2, owner, text, due, 'open'
     from jsonb_to_recordset($1::jsonb) as r(id text, owner text, text text, due date)`,
    [JSON.stringify(lines), shared],
  );
  return { shared, private: own };
}

async function writeNote(
  tx: Tx,
  actor: Person,
  { report, date }: Talk,
  text: string,
  visible: 'both' | 'manager',
): Promise<string> {
  const id = `gw-${randomUUID()}`;
  await tx.query(
    `insert into one_to_one (id, manager_id, report_id, date, text, visible) values ($1, $2, $3, $4::date, $5, $6)`,
    [id, actor.id, report, date, text, visible],
  );
  return id;
}

/** A commitment without names, which the caller looks up, and with the record it hangs on. */
export type CommitmentRow = Omit<Commitment, 'ownerName' | 'toName'> & { talk: string | null };

/** All that the actor may read: open ones first, by day; then the others, the newest talk first. */
export async function readCommitments(tx: Tx, only: { id?: string } = {}): Promise<CommitmentRow[]> {
  return tx.query<CommitmentRow>(COMMITMENTS, [only.id ?? null]);
}

/**
 * @throws AppError not_found, also where the actor may read it and change nothing of it; conflict where it has changed since
 * `version`
 */
export async function changeCommitment(tx: Tx, id: string, change: CommitmentChange): Promise<CommitmentRow> {
  const { status, due, version } = change;
  const changed = await tx.query(
    `update commitment
     set status = coalesce($2, status), due_date = case when $3 then $4::date else due_date end, version = version + 1
     where id = $1 and ($5::int is null or version = $5)
     returning id`,
    [id, status ?? null, due !== undefined, due ?? null, version ?? null],
  );
  const [row] = await readCommitments(tx, { id });
  if (!row) throw notFound('No such commitment');
  if (changed.length > 0) return row;
  if (!row.isTheirs) throw new AppError('forbidden', 'You may read this and not change it.');
  throw new AppError('conflict', 'Somebody changed this meanwhile. Load it again.');
}

// Two sides: who promised, and the other one of the talk it comes from.
const COMMITMENTS = `
select c.id, c.text, c.owner_id as owner, c.due_date as due, c.status, c.version, o.date as "agreedOn",
  c.one_to_one_id as talk, case when o.report_id = c.owner_id then o.manager_id else o.report_id end as "to",
  (c.owner_id = actor() or (c.owner_id = any (actor_reports()) and not promised_to_report(c.id))
    or actor_is_owed(c.one_to_one_id)) as "isTheirs"
from commitment c
left join one_to_one o on o.id = c.one_to_one_id and o.visible = 'both'
where $1::text is null or c.id = $1
order by c.status <> 'open', case when c.status = 'open' then c.due_date end nulls last, o.date desc nulls last, c.id`;
