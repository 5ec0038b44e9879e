// Legal holds: while one is in force, nothing about a person, or in a range of the log, is erased or swept away. HR and
// administrators set and lift them, though not about themselves. It deliberately does not hide: what is held stays as
// readable as it was, and no more.
import { randomUUID } from 'node:crypto';
import { namesOf, peopleBehind } from '../access/people.ts';
import type { Clock } from '../clock.ts';
import type { Hold } from '../contract/api.ts';
import type { Db, Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { noteAct } from './audit.ts';

type HoldDeps = { db: Db; clock: Clock };
type Row = {
  id: string;
  person: string | null;
  from: number | null;
  to: number | null;
  reason: string;
  setBy: string;
  at: Date;
  liftedBy: string | null;
  liftedAt: Date | null;
  liftReason: string | null;
};
const SELECT = `select id, person_id as person, from_seq as "from", to_seq as "to", reason, set_by as "setBy", at,
  lifted_by as "liftedBy", lifted_at as "liftedAt", lift_reason as "liftReason" from legal_hold`;
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
const who = 'HR or an administrator can lift it';

/** Newest first, lifted ones too. */
export async function listHolds(db: Db, actor: Person): Promise<Hold[]> {
  const rows = await db.query<Row>(actor, `${SELECT} order by at desc, id limit 1000`);
  return shown(db, rows);
}

/** Where one is in force already, it stays if its reason is the same, else it is lifted and a new one is set. */
export async function holdPerson(
  deps: HoldDeps,
  actor: Person,
  input: { person: string; reason: string },
): Promise<Hold> {
  assertNotSelf(actor, input.person);
  const row = await deps.db.transaction(actor, async (tx) => {
    const pseudonym = await pseudonymOf(tx, input.person);
    const [inForce] = await tx.query<Row>(`${SELECT} where person_id = $1 and lifted_at is null`, [
      input.person,
    ]);
    if (inForce?.reason === input.reason) return inForce;
    if (inForce) await lift(tx, deps, actor, inForce, { pseudonym });
    return set(tx, deps, actor, { ...input, pseudonym });
  });
  return one(deps.db, row);
}

/** @throws AppError not_found where nothing is held */
export async function releasePerson(
  deps: HoldDeps,
  actor: Person,
  input: { person: string; reason?: string | undefined },
): Promise<void> {
  const { person, reason } = input;
  assertNotSelf(actor, person);
  await deps.db.transaction(actor, async (tx) => {
    const pseudonym = await pseudonymOf(tx, person);
    const [row] = await tx.query<Row>(`${SELECT} where person_id = $1 and lifted_at is null`, [person]);
    if (!row) throw notFound('No such hold');
    await lift(tx, deps, actor, row, { pseudonym, reason });
  });
}

/** Both ends are held. @throws AppError invalid */
export async function holdEntries(
  deps: HoldDeps,
  actor: Person,
  input: { from: number; to: number; reason: string },
): Promise<Hold> {
  if (input.from > input.to) throw new AppError('invalid', 'from is after to.');
  return one(deps.db, await deps.db.transaction(actor, (tx) => set(tx, deps, actor, input)));
}

/** @throws AppError not_found where it is unknown or lifted */
export async function releaseHold(
  deps: HoldDeps,
  actor: Person,
  input: { id: string; reason?: string | undefined },
): Promise<void> {
  const { id, reason } = input;
  await deps.db.transaction(actor, async (tx) => {
    const [row] = isUuid(id)
      ? await tx.query<Row>(`${SELECT} where id = $1 and lifted_at is null`, [id])
      : [];
    if (!row) throw notFound('No such hold');
    if (row.person !== null) assertNotSelf(actor, row.person);
    const pseudonym = row.person === null ? undefined : await pseudonymOf(tx, row.person);
    await lift(tx, deps, actor, row, { pseudonym, reason });
  });
}

/** @throws AppError conflict, naming who can lift it */
export async function assertNotHeld(tx: Tx, person: string): Promise<void> {
  const [row] = await tx.query<Row>(`${SELECT} where person_id = $1 and lifted_at is null`, [person]);
  if (row)
    throw new AppError(
      'conflict',
      `${person} is under a legal hold since ${row.at.toISOString().slice(0, 10)}: nothing is erased. ${who} (DELETE /api/people/${encodeURIComponent(person)}/hold).`,
      { issues: [{ path: 'hold', message: 'under a legal hold' }] },
    );
}

/** @throws AppError conflict where a body that would go is held */
export async function assertEntriesNotHeld(tx: Tx, seqs: readonly number[]): Promise<void> {
  const [row] = await tx.query<Row>(
    `${SELECT} where lifted_at is null and from_seq is not null
       and exists (select 1 from unnest($1::bigint[]) as seq where seq between from_seq and to_seq) limit 1`,
    [seqs],
  );
  if (row)
    throw new AppError(
      'conflict',
      `Entries ${row.from} to ${row.to} of the log are under a legal hold: nothing is erased. ${who} (DELETE /api/holds/${row.id}).`,
      { issues: [{ path: 'entries', message: 'under a legal hold' }] },
    );
}

type NewHold = { reason: string; person?: string; pseudonym?: string; from?: number; to?: number };

async function set(tx: Tx, deps: HoldDeps, actor: Person, hold: NewHold): Promise<Row> {
  const { person = null, from = null, to = null, reason, pseudonym } = hold;
  const id = randomUUID();
  await tx.query(
    `insert into legal_hold (id, person_id, from_seq, to_seq, reason, set_by, at)
     values ($1, $2, $3, $4, $5, pseudonym_of($6), $7)`,
    [id, person, from, to, reason, actor.id, deps.clock.now()],
  );
  const detail =
    from === null ? 'nothing about this person is erased' : `entries ${from} to ${to} of the log`;
  await noteAct(tx, deps, actor, { act: 'hold', detail, ...(pseudonym ? { person: pseudonym } : {}) });
  const [row] = await tx.query<Row>(`${SELECT} where id = $1`, [id]);
  if (!row) throw new Error('a hold that was set is not there');
  return row;
}

async function lift(
  tx: Tx,
  deps: HoldDeps,
  actor: Person,
  row: Row,
  { pseudonym, reason }: { pseudonym?: string | undefined; reason?: string | undefined },
): Promise<void> {
  await tx.query(
    'update legal_hold set lifted_by = pseudonym_of($2), lifted_at = $3, lift_reason = $4 where id = $1',
    [row.id, actor.id, deps.clock.now(), reason ?? null],
  );
  const what = row.from === null ? 'the hold' : `the hold on entries ${row.from} to ${row.to}`;
  const detail = `${what} of ${row.at.toISOString().slice(0, 10)} no longer stands`;
  await noteAct(tx, deps, actor, { act: 'lift', detail, ...(pseudonym ? { person: pseudonym } : {}) });
}

function assertNotSelf(actor: Person, person: string): void {
  if (actor.id === person)
    throw new AppError('forbidden', 'A hold about yourself is for somebody else of HR or administration.');
}

async function pseudonymOf(tx: Tx, person: string): Promise<string> {
  const [row] = await tx.query<{ pseudonym: string }>('select pseudonym from person where id = $1', [person]);
  if (!row) throw notFound('No such person');
  return row.pseudonym;
}

async function one(db: Db, row: Row): Promise<Hold> {
  const [hold] = await shown(db, [row]);
  if (!hold) throw new Error('a hold that was set is not there');
  return hold;
}

async function shown(db: Db, rows: readonly Row[]): Promise<Hold[]> {
  const people = await peopleBehind(
    db,
    rows.flatMap(({ setBy, liftedBy }) => (liftedBy === null ? [setBy] : [setBy, liftedBy])),
  );
  const name = (pseudonym: string) => people.get(pseudonym)?.id ?? pseudonym;
  const held = await namesOf(
    db,
    rows.flatMap(({ person }) => person ?? []),
  );
  const names = Object.fromEntries([
    ...held,
    ...[...people.values()].map(({ id, name: said }) => [id, said]),
  ]);
  return rows.map(({ at, liftedAt, liftedBy, setBy, ...row }) => ({
    ...row,
    names,
    setBy: name(setBy),
    at: at.toISOString(),
    liftedBy: liftedBy === null ? null : name(liftedBy),
    liftedAt: liftedAt?.toISOString() ?? null,
  }));
}
