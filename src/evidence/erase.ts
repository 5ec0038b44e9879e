// Passages about a person go; those that name the person are made anew from the rewritten records, and the old ones, which
// the log may cite, are overwritten, so that the name is nowhere. A correction of how a passage is read stays in force.
import { type Erased, type Erasing, rows } from '../access/erase.ts';
import type { Tx } from '../db/db.ts';
import { derivedFrom, type IndexDeps, indexRecords } from './passages.ts';

/** @param rewritten the records whose text has changed, by kind */
export async function erasePassages(
  tx: Tx,
  deps: IndexDeps,
  erasing: Erasing,
  rewritten: ReadonlyMap<string, readonly string[]>,
): Promise<Erased> {
  const { id } = erasing;
  const removed = {
    passage: await rows(tx, 'delete from passage where subject_id = $1 returning 1', [id]),
  };
  const orphaned = await rows(tx, ORPHAN, [id]);
  const corrections = await tx.query<Record<string, unknown>>(CORRECTIONS);
  const overwritten = await overwrite(tx, deps, erasing);
  await indexRecords(tx, deps, rewritten);
  if (corrections.length > 0) await tx.query(CORRECT_AGAIN, [JSON.stringify(corrections)]);
  return { removed, changed: { passage: orphaned + overwritten } };
}

const PAGE = 2000;

/** Live and retired ones alike. */
async function overwrite(tx: Tx, deps: IndexDeps, { forget }: Erasing): Promise<number> {
  const derived = await derivedFrom(tx, deps);
  let after = '00000000-0000-0000-0000-000000000000';
  let count = 0;
  for (;;) {
    const page = await tx.query<{ id: string; text: string; masked: string; near: string[] }>(
      `select id, text, masked, array_remove(array[subject_id, author_id, counterpart_id], null) as near
       from passage where id > $1::uuid order by id limit ${PAGE}`,
      [after],
    );
    const changed = page.flatMap(({ id, text, masked, near }) => {
      const [now, nowMasked] = [forget(text, near), forget(masked, near)];
      return now === text && nowMasked === masked ? [] : [{ id, text: now, ...derived(now) }];
    });
    if (changed.length > 0) await tx.query(OVERWRITE, [JSON.stringify(changed)]);
    count += changed.length;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return count;
    after = last.id;
  }
}

const ORPHAN = `
update passage set author_id = nullif(author_id, $1), counterpart_id = nullif(counterpart_id, $1),
  corrected_by = nullif(corrected_by, $1)
where author_id = $1 or counterpart_id = $1 or corrected_by = $1
returning 1`;
const OVERWRITE = `
update passage p set text = r.text, masked = r.masked, terms = r.terms, embedding = r.embedding::vector,
  embedding_model = r.embedding_model, readings = r.readings, readings_by = r.readings_by
from jsonb_to_recordset($1::jsonb) as r(id uuid, text text, masked text, terms int[], embedding text, embedding_model text,
  readings jsonb, readings_by text)
where p.id = r.id`;

/** Passages of a record by their place in it: a rewritten record is cut at the same sentences. */
const PLACED = `
select id, record_kind as kind, record_id as record, correction, corrected_by, corrected_at,
  row_number() over (partition by record_kind, record_id order by start_at) as place,
  count(*) over (partition by record_kind, record_id) as places
from passage where retired_at is null`;
const CORRECTIONS = `select * from (${PLACED}) placed where correction is not null`;
const CORRECT_AGAIN = `
update passage p set correction = r.correction, corrected_by = r.corrected_by, corrected_at = r.corrected_at
from (${PLACED}) placed
join jsonb_to_recordset($1::jsonb) as r(kind text, record text, correction jsonb, corrected_by text, corrected_at timestamptz,
  place bigint, places bigint) on r.kind = placed.kind and r.record = placed.record and r.place = placed.place and r.places = placed.places
where p.id = placed.id and p.correction is null`;
