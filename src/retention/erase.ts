// Erasing a person: every folder's share, in one transaction. It deliberately knows no table of theirs: app.ts puts the
// shares together and says in which order they come.
import { type Erased, type Erasing, type ErasureShare, forgetTexts, rows } from '../access/erase.ts';
import type { Clock } from '../clock.ts';
import type { Erasure } from '../contract/api.ts';
import { ErasureObstacle, type ErasurePreview } from '../contract/keeping.ts';
import { type Db, system, type Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { createForget, type Forgotten } from '../language/forgetting.ts';
import type { NameLists } from '../language/nameLists.ts';
import { createMasker } from '../language/names.ts';
import { eraseFromLog } from '../log/erase.ts';
import { type By, counted, noteAct } from './audit.ts';
import { assertEntriesNotHeld, assertNotHeld } from './hold.ts';
import { findReturned, noteErasure, readLedger, writeLedger } from './ledger.ts';

export type EraseDeps = {
  db: Db;
  clock: Clock;
  names: NameLists;
  /** Where the file of erasures lies: outside the database. */
  ledgerFolder: string;
  /** In this order. The log comes after them, then the person's row. */
  shares: readonly ErasureShare[];
  /** The last share: the row itself. */
  personRow: ErasureShare;
  /** After the transaction: who keeps names in memory forgets them. */
  erased: () => Promise<void>;
};

/**
 * @throws AppError not_found; conflict for the last administrator and under a legal hold; invalid where the ledger cannot
 * be written. At the start a restored backup has brought the person back: what stood in the way then was dealt with then.
 */
export async function erasePerson(deps: EraseDeps, id: string, by: By): Promise<Erasure> {
  const at = deps.clock.now();
  const known = await readLedger(deps.ledgerFolder);
  await writeLedger(deps.ledgerFolder, []); // before anything is gone
  const { result, line } = await deps.db.transaction(system('erase'), async (tx) => {
    const isAgain = by === 'start';
    const { erasing, done, tombstones } = await takeAway(tx, deps, id, isAgain);
    await noteAct(tx, deps, by, {
      act: 'erase',
      person: erasing.pseudonym,
      detail: `${isAgain ? 'again, after a restore: ' : ''}removed ${counted(done.removed)}; log entry ${tombstones.join(', ')}`,
    });
    const noted = await noteErasure(tx, known, { id, pseudonym: erasing.pseudonym, at });
    return { line: noted, result: { person: id, at: at.toISOString(), ...done, tombstones } };
  });
  // Were this not to happen any more, the next start brings the file up to the table.
  if (!known.some(({ pseudonym }) => pseudonym === line.pseudonym))
    await writeLedger(deps.ledgerFolder, [line]);
  await deps.erased();
  return result;
}

/**
 * What an erasure at this moment would take away: it is carried out and undone, so the counts are its own. Nothing is
 * noted, and the file of erasures is not touched. @throws AppError not_found
 */
export async function previewErasure(deps: EraseDeps, id: string): Promise<ErasurePreview> {
  const undo = new Error('a preview');
  const at = deps.clock.now().toISOString();
  let name = '';
  let done: Erased = { removed: {}, changed: {} };
  try {
    await deps.db.transaction(system('erase'), async (tx) => {
      const [person] = await tx.query<{ name: string }>('select name from person where id = $1', [id]);
      name = person?.name ?? '';
      done = (await takeAway(tx, deps, id, false)).done;
      throw undo;
    });
  } catch (error) {
    const kind =
      error instanceof AppError
        ? ErasureObstacle.safeParse(error.issues?.[0]?.path)
        : { success: false as const };
    if (kind.success && error instanceof AppError)
      return {
        person: id,
        name,
        at,
        obstacle: { kind: kind.data, message: error.message },
        removed: {},
        changed: {},
      };
    if (error !== undo) throw error;
  }
  return { person: id, name, at, obstacle: null, ...done };
}

/** @param isAgain after a restore: what stood in the way then was dealt with then */
async function takeAway(
  tx: Tx,
  deps: EraseDeps,
  id: string,
  isAgain: boolean,
): Promise<{ erasing: Erasing; done: Erased; tombstones: number[] }> {
  const erasing = await lookUp(tx, deps, id);
  if (!isAgain) await assertNotHeld(tx, id);
  if (!isAgain) await assertNotLastAdministrator(tx, id);
  const done: Erased = { removed: {}, changed: {} };
  for (const share of deps.shares) add(done, await share(tx, erasing));
  const { tombstones, ...log } = await eraseFromLog(
    tx,
    deps,
    erasing,
    done.removed,
    isAgain ? async () => undefined : assertEntriesNotHeld,
  );
  add(done, log);
  add(done, await eraseHolds(tx, erasing));
  add(done, await deps.personRow(tx, erasing));
  // Somebody else erased the person while this one waited.
  if (done.removed.person === 0) throw notFound('No such person');
  return { erasing, done, tombstones };
}

/** Holds that no longer stand, and the name in the reasons of others. The audit list has neither. */
const eraseHolds: ErasureShare = async (tx, erasing) => {
  const gone = await rows(tx, 'delete from legal_hold where person_id = $1 returning 1', [erasing.id]);
  const hold = {
    table: 'legal_hold',
    columns: ['reason', 'lift_reason'],
    near: ['person_id'],
    key: 'uuid',
  } as const;
  const named = await forgetTexts(tx, erasing, hold);
  return { removed: { legal_hold: gone }, changed: { legal_hold: named.length } };
};

/** At the start: whoever a restored backup brought back is erased again. @returns how many */
export async function eraseReturned(deps: EraseDeps): Promise<number> {
  const { returned, missing } = await findReturned(deps.db, deps.ledgerFolder);
  for (const id of returned)
    await erasePerson(deps, id, 'start').catch((error: unknown) => {
      // Another replica that starts with this one was quicker.
      if (!(error instanceof AppError && error.code === 'not_found')) throw error;
    });
  if (missing.length > 0) await writeLedger(deps.ledgerFolder, missing);
  return returned.length;
}

async function lookUp(tx: Tx, deps: EraseDeps, id: string): Promise<Erasing> {
  const [person] = await tx.query<Forgotten & { pseudonym: string }>(
    'select id, pseudonym, name, email from person where id = $1',
    [id],
  );
  if (!person) throw notFound('No such person');
  const people = await tx.query<Forgotten>('select id, name, email from person order by id');
  const masker = createMasker(
    deps.names,
    people.map(({ id: each, name, email }) =>
      email === null ? { id: each, name } : { id: each, name, email },
    ),
  );
  const others = people.filter((other) => other.id !== id);
  return { id, pseudonym: person.pseudonym, forget: createForget(masker, deps.names, person, others) };
}

async function assertNotLastAdministrator(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.query<{ last: boolean }>(
    `select bool_and(person_id = $1) as last from person_access where access = 'administrator'`,
    [id],
  );
  if (row?.last)
    throw new AppError(
      'conflict',
      'This is the last administrator. Make somebody else administrator first (people.csv, access).',
      { issues: [{ path: 'administrator', message: 'the last one' }] },
    );
}

function add(sum: Erased, { removed, changed }: Erased): void {
  for (const [into, counts] of [
    [sum.removed, removed],
    [sum.changed, changed],
  ] as const)
    for (const [table, n] of Object.entries(counts)) into[table] = (into[table] ?? 0) + n;
}
