// Rehearsals go with their conversations. Notes after talks and kept debriefs of a person and about them go; in those of
// others, and in what others set a rehearsal up with, the name goes.
import { type Erased, type Erasing, type ErasureShare, forgetTexts, rows } from '../access/erase.ts';
import type { Tx } from '../db/db.ts';
import { forgetIn } from '../language/forgetting.ts';

export const eraseTalks: ErasureShare = async (tx, erasing): Promise<Erased> => {
  const gone = (table: string) =>
    rows(tx, `delete from ${table} where $1 in (owner_id, subject_id) returning 1`, [erasing.id]);
  const removed = { after_note: await gone('after_note'), kept_debrief: await gone('kept_debrief') };
  const notes = await forgetTexts(tx, erasing, {
    table: 'after_note',
    columns: ['text'],
    near: ['owner_id', 'subject_id'],
    key: 'uuid',
  });
  return {
    removed,
    changed: {
      after_note: notes.length,
      kept_debrief: await rewrite(tx, erasing, DEBRIEFS),
      rehearsal: await rewrite(tx, erasing, REHEARSALS),
    },
  };
};

type Documents = { read: string; write: string };
const DEBRIEFS: Documents = {
  read: `select id, document, array_remove(array[owner_id, subject_id], null) as near from kept_debrief order by id`,
  write: 'update kept_debrief set document = $2::jsonb where id = $1',
};
const REHEARSALS: Documents = {
  read: `select conversation_id as id, facts as document, array_remove(array[owner_id, subject_id], null) as near
    from rehearsal where facts <> '{}' order by conversation_id`,
  write: 'update rehearsal set facts = $2::jsonb where conversation_id = $1',
};

/** These are kept for months, not years: one pass reads them all. */
async function rewrite(tx: Tx, { forget }: Erasing, { read, write }: Documents): Promise<number> {
  const all = await tx.query<{ id: string; document: unknown; near: string[] }>(read);
  let count = 0;
  for (const { id, document, near } of all) {
    const now = JSON.stringify(forgetIn(document, forget, near));
    if (now === JSON.stringify(document)) continue;
    await tx.query(write, [id, now]);
    count++;
  }
  return count;
}
