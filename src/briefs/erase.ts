// Briefs about a person or drafted by them go, with their edits. One about somebody else that names the person stays without
// the name, and so does what its owner made of it.
import { type Erasing, type ErasureShare, rows } from '../access/erase.ts';
import type { Tx } from '../db/db.ts';
import { forgetIn } from '../language/forgetting.ts';

type Row = { id: string; subject: string | null; owner: string; document: Record<string, unknown> };
const PAGE = 500;

export const eraseBriefs: ErasureShare = async (tx, erasing) => {
  const [edits] = await tx.query<{ count: number }>(
    `select count(*) as count from brief_edit e join brief b on b.id = e.brief_id where $1 in (b.subject_id, b.owner_id)`,
    [erasing.id],
  );
  const gone = await rows(tx, 'delete from brief where $1 in (subject_id, owner_id) returning 1', [
    erasing.id,
  ]);
  return { removed: { brief: gone, brief_edit: edits?.count ?? 0 }, changed: await rewrite(tx, erasing) };
};

async function rewrite(tx: Tx, erasing: Erasing): Promise<Record<string, number>> {
  let after = '00000000-0000-0000-0000-000000000000';
  const changed = { brief: 0, brief_edit: 0 };
  for (;;) {
    const page = await tx.query<Row>(
      `select id, subject_id as subject, owner_id as owner, document from brief where id > $1::uuid order by id limit ${PAGE}`,
      [after],
    );
    for (const row of page) {
      changed.brief += await rewriteBrief(tx, erasing, row);
      changed.brief_edit += await rewriteEdits(tx, erasing, row);
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return changed;
    after = last.id;
  }
}

async function rewriteBrief(tx: Tx, { forget }: Erasing, { id, document, ...people }: Row): Promise<number> {
  const lines = forgetIn(document.lines, forget, near(people));
  if (JSON.stringify(lines) === JSON.stringify(document.lines)) return 0;
  await tx.query('select brief_forget($1, $2::jsonb)', [id, JSON.stringify({ ...document, lines })]);
  return 1;
}

async function rewriteEdits(tx: Tx, { forget }: Erasing, { id, ...people }: Row): Promise<number> {
  const edits = await tx.query<{ version: number; lines: unknown }>(
    'select version, lines from brief_edit where brief_id = $1 order by version',
    [id],
  );
  let count = 0;
  for (const { version, lines } of edits) {
    const without = forgetIn(lines, forget, near(people));
    if (JSON.stringify(without) === JSON.stringify(lines)) continue;
    await tx.query('select brief_edit_forget($1, $2, $3::jsonb)', [id, version, JSON.stringify(without)]);
    count++;
  }
  return count;
}

const near = ({ subject, owner }: Pick<Row, 'subject' | 'owner'>) => [
  owner,
  ...(subject === null ? [] : [subject]),
];
