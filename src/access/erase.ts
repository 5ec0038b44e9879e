// Erasing a person: what every folder's share is given and answers with, how texts that stay lose a name, and the share of
// this folder, which is the person's own row. It deliberately decides nothing: retention/erase.ts does.
import type { Tx, Value } from '../db/db.ts';
import type { Forget } from '../language/forgetting.ts';

export type Erasing = { id: string; pseudonym: string; forget: Forget };
/** Rows deleted, and rows of others that stayed without the person, by table. */
export type Erased = { removed: Record<string, number>; changed: Record<string, number> };
/** One folder's part, inside the one transaction of the erasure, as the system actor `erase`. */
export type ErasureShare = (tx: Tx, erasing: Erasing) => Promise<Erased>;

/** Sessions, rights and the row itself; reports stay without a manager. Comes last: the others still look the person up. */
export const erasePersonRow: ErasureShare = async (tx, erasing) => {
  const { id } = erasing;
  const removed = {
    session: await rows(tx, 'delete from session where person_id = $1 returning 1', [id]),
    person_access: await rows(tx, 'delete from person_access where person_id = $1 returning 1', [id]),
    notice_accepted: await rows(tx, 'delete from notice_accepted where person_id = $1 returning 1', [id]),
  };
  const led = await rows(
    tx,
    'update person set manager_id = null, version = version + 1 where manager_id = $1 returning 1',
    [id],
  );
  const gone = await rows(tx, 'delete from person where id = $1 returning 1', [id]);
  const named = await forgetTexts(tx, erasing, {
    table: 'person',
    columns: ['title', 'team'],
    near: ['id'],
    isVersioned: true,
  });
  return { removed: { ...removed, person: gone }, changed: { person: led + named.length } };
};

/** How many rows a statement with `returning` touched. */
export async function rows(tx: Tx, statement: string, values: readonly Value[]): Promise<number> {
  return (await tx.query(statement, values)).length;
}

/** Names of tables and columns are ours. `near` are columns that say to whom the row belongs. */
type Texts = {
  table: string;
  columns: readonly string[];
  near: readonly string[];
  key?: 'text' | 'uuid';
  isVersioned?: boolean;
};
const PAGE = 1000;

/** Rewrites the texts that name who is erased; the other rows are not touched. @returns the ids of the rewritten rows */
export async function forgetTexts(tx: Tx, { forget }: Erasing, texts: Texts): Promise<string[]> {
  const { table, columns, near, key = 'text', isVersioned = false } = texts;
  const read = ['id', ...new Set([...near, ...columns])].filter((name, i, all) => all.indexOf(name) === i);
  const rewritten: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Array<Record<string, string | null>> = await tx.query(
      `select ${read.join(', ')} from ${table} where $1::${key} is null or id > $1::${key} order by id limit ${PAGE}`,
      [after],
    );
    const changed = page.flatMap((row) => {
      const people = near.flatMap((name) => row[name] ?? []);
      const now = columns.map((name) => {
        const text = row[name] ?? null;
        return [name, text === null ? null : forget(text, people)] as const;
      });
      return now.some(([name, text]) => text !== row[name])
        ? [{ id: row.id, ...Object.fromEntries(now) }]
        : [];
    });
    if (changed.length > 0)
      await tx.query(
        `update ${table} t set ${columns.map((name) => `${name} = r.${name}`).join(', ')}${isVersioned ? ', version = t.version + 1' : ''}
         from jsonb_to_recordset($1::jsonb) as r(id ${key}, ${columns.map((name) => `${name} text`).join(', ')})
         where t.id = r.id`,
        [JSON.stringify(changed)],
      );
    rewritten.push(...changed.map(({ id }) => String(id)));
    const last = page.at(-1);
    if (!last?.id || page.length < PAGE) return rewritten;
    after = last.id;
  }
}
