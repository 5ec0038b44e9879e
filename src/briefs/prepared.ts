// Which talks the actor has prepared with the people who report to them today.
import type { Tx } from '../db/db.ts';

export type Prepared = { brief: string; person: string; scenario: string; at: Date };

/** The newest first. */
export async function preparedTalks(tx: Tx, person: string | null): Promise<Prepared[]> {
  return tx.query<Prepared>(
    `select id as brief, subject_id as person, scenario, created_at as at from brief
     where owner_id = actor() and ($1::text is null or subject_id = $1)
     order by created_at desc, log_seq desc`,
    [person],
  );
}
