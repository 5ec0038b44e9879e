// Finding the person an administrator or HR means, by name, id, title or team. It shows what access.md lets them read of
// everybody, and whether a legal hold is in force.
import type { FoundPerson } from '../contract/keeping.ts';
import type { Db, Person } from '../db/db.ts';

const MOST = 20;

/** By name; at most 20. An empty text finds the first ones. */
export async function findPeople(db: Db, actor: Person, text: string): Promise<FoundPerson[]> {
  return db.query<FoundPerson>(
    actor,
    `select p.id, p.name, p.title, p.team,
       exists (select 1 from legal_hold h where h.person_id = p.id and h.lifted_at is null) as "isHeld"
     from person p
     where strpos(lower(concat_ws(' ', p.name, p.id, p.title, p.team)), lower($1)) > 0
     order by p.name, p.id
     limit ${MOST}`,
    [text.trim()],
  );
}
