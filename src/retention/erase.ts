// Erasing a person: every folder's share, in one transaction. It deliberately knows no table of theirs: app.ts puts the
// shares together and says in which order they come.
import type { Erased, Erasing, ErasureShare } from '../access/erase.ts';
import type { Clock } from '../clock.ts';
import type { Erasure } from '../contract/api.ts';
import { type Db, system, type Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { createForget, type Forgotten } from '../language/forgetting.ts';
import type { NameLists } from '../language/nameLists.ts';
import { createMasker } from '../language/names.ts';
import { eraseFromLog } from '../log/erase.ts';

export type EraseDeps = {
  db: Db;
  clock: Clock;
  names: NameLists;
  /** In this order; the log and the person's row come after them. */
  shares: readonly ErasureShare[];
  /** The last share: the row itself. */
  personRow: ErasureShare;
  /** After the transaction: who keeps names in memory forgets them. */
  erased: () => Promise<void>;
};

/** @throws AppError not_found; conflict for the last administrator */
export async function erasePerson(deps: EraseDeps, id: string): Promise<Erasure> {
  const at = deps.clock.now();
  const result = await deps.db.transaction(system('erase'), async (tx) => {
    const erasing = await lookUp(tx, deps, id);
    await assertNotLastAdministrator(tx, id);
    const done: Erased = { removed: {}, changed: {} };
    for (const share of deps.shares) add(done, await share(tx, erasing));
    const { tombstones, ...log } = await eraseFromLog(tx, deps, erasing, done.removed);
    add(done, log);
    add(done, await deps.personRow(tx, erasing));
    return { person: id, at: at.toISOString(), ...done, tombstones };
  });
  await deps.erased();
  return result;
}

async function lookUp(tx: Tx, deps: EraseDeps, id: string): Promise<Erasing> {
  // Whoever writes about the person meanwhile waits, and then finds nobody.
  const [person] = await tx.query<Forgotten & { pseudonym: string }>(
    'select id, pseudonym, name, email from person where id = $1 for update',
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
    );
}

function add(sum: Erased, { removed, changed }: Erased): void {
  for (const [into, counts] of [
    [sum.removed, removed],
    [sum.changed, changed],
  ] as const)
    for (const [table, n] of Object.entries(counts)) into[table] = (into[table] ?? 0) + n;
}
