// Briefs about a person or drafted by them go. One about somebody else whose quotes name the person is put in again without
// the name: the app may not change a brief, and nobody but the erasure may delete one.
import { type Erasing, type ErasureShare, rows } from '../access/erase.ts';
import type { Tx } from '../db/db.ts';
import { forgetIn } from '../language/forgetting.ts';

type Row = { id: string; subject: string; owner: string; document: Record<string, unknown> };
const PAGE = 500;

export const eraseBriefs: ErasureShare = async (tx, erasing) => {
  const gone = await rows(tx, 'delete from brief where $1 in (subject_id, owner_id) returning 1', [
    erasing.id,
  ]);
  return { removed: { brief: gone }, changed: { brief: await rewrite(tx, erasing) } };
};

async function rewrite(tx: Tx, { forget }: Erasing): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000';
  let count = 0;
  for (;;) {
    const page = await tx.query<Row>(
      `select id, subject_id as subject, owner_id as owner, document from brief where id > $1::uuid order by id limit ${PAGE}`,
      [after],
    );
    for (const { id, subject, owner, document } of page) {
      const lines = forgetIn(document.lines, forget, [subject, owner]);
      if (JSON.stringify(lines) === JSON.stringify(document.lines)) continue;
      await tx.query(PUT_AGAIN, [id, JSON.stringify({ ...document, lines })]);
      count++;
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return count;
    after = last.id;
  }
}

const PUT_AGAIN = `
with old as (delete from brief where id = $1 returning id, log_seq, subject_id, owner_id, scenario, created_at)
insert into brief (id, log_seq, subject_id, owner_id, scenario, document, created_at)
select id, log_seq, subject_id, owner_id, scenario, $2::jsonb, created_at from old`;
