// Passages of records that people write themselves. The record is kept first, as its writer; its passages follow in a
// transaction of their own, since only system actors make them. What a crash leaves between the two stands in
// `record_changed` (filled by the database) and is made up for by the next run: after every writing, at the start, daily.
import { type Db, system } from '../db/db.ts';
import { type IndexDeps, indexRecords } from './passages.ts';

/** @returns how many records' passages were brought up to date; 0 also while an import runs, which ends in another run */
export async function indexPending(deps: IndexDeps & { db: Db }): Promise<number> {
  return deps.db.transaction(system('index'), async (tx) => {
    // An import and an erasure make passages of the same records; neither is waited for by who has just saved a note.
    const [free] = await tx.query<{ free: boolean }>(
      `select pg_try_advisory_xact_lock_shared(hashtext('groundwork import')) as free`,
    );
    if (!free?.free) return 0;
    const changed = await tx.query<{ kind: string; id: string }>(
      'delete from record_changed returning kind, id',
    );
    const byKind = new Map<string, string[]>();
    for (const { kind, id } of changed) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
    await indexRecords(tx, deps, byKind);
    return changed.length;
  });
}
