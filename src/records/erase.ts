// What records say about a person goes; what the person wrote about others stays without its author; records of others
// that name the person are kept without the name. Private notes are their owner's alone and go with the owner.
import { type Erased, type Erasing, forgetTexts, rows } from '../access/erase.ts';
import type { Tx } from '../db/db.ts';
import type { Changes } from './import.ts';
import type { TableName } from './tables.ts';

/** @returns also the records that were rewritten, whose passages are to be made anew */
export async function eraseRecords(tx: Tx, erasing: Erasing): Promise<Erased & { rewritten: Changes }> {
  // An import that runs now has checked its rows against a person who would be gone.
  await tx.query(`select pg_advisory_xact_lock(hashtext('groundwork import'))`);
  const { id } = erasing;
  const gone = (table: string, whose: string) =>
    rows(tx, `delete from ${table} where ${whose} returning 1`, [id]);
  const removed = {
    goal: await gone('goal', 'person_id = $1'),
    feedback: await gone('feedback', 'subject_id = $1'),
    commitment: await gone('commitment', 'owner_id = $1'),
    one_to_one: await gone('one_to_one', `report_id = $1 or (manager_id = $1 and visible = 'manager')`),
    rating: await gone('rating', 'person_id = $1'),
    'fairness.attribute': await gone('fairness.attribute', 'person_id = $1'),
  };
  const orphaned = {
    feedback: await rows(tx, 'update feedback set author_id = null where author_id = $1 returning 1', [id]),
    one_to_one: await rows(tx, 'update one_to_one set manager_id = null where manager_id = $1 returning 1', [
      id,
    ]),
  };
  const rewritten = new Map<TableName, string[]>();
  for (const [table, columns, near] of named)
    rewritten.set(table, await forgetTexts(tx, erasing, { table, columns, near, isVersioned: true }));
  const count = (table: TableName) => rewritten.get(table)?.length ?? 0;
  return {
    removed,
    changed: {
      goal: count('goal'),
      feedback: orphaned.feedback + count('feedback'),
      one_to_one: orphaned.one_to_one + count('one_to_one'),
      commitment: count('commitment'),
    },
    rewritten,
  };
}

const named: ReadonlyArray<readonly [TableName, columns: readonly string[], near: readonly string[]]> = [
  ['goal', ['title', 'description', 'metric', 'baseline', 'target', 'current'], ['person_id']],
  ['feedback', ['text', 'context'], ['subject_id', 'author_id']],
  ['one_to_one', ['text'], ['report_id', 'manager_id']],
  ['commitment', ['text'], ['owner_id']],
];
