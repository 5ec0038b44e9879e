// Who is who: people as a reader may see them, the directory for masking and for names in messages, and the relations
// from which rights follow. It deliberately holds no rights of its own: migrations/ and policy.ts do.
import type { Access } from '../contract/api.ts';
import { type Actor, type Db, type Person, system, type Tx } from '../db/db.ts';
import { notFound } from '../errors.ts';

export type PersonRow = {
  id: string;
  pseudonym: string;
  name: string;
  email: string | null;
  pronouns: string | null;
  title: string;
  role: string;
  level: number;
  team: string | null;
  manager: string | null;
  startDate: string | null;
  aspiration: string | null;
  learningStyle: 'doing' | 'watching' | 'reading' | 'talking' | null;
  minutesPerWeek: number | null;
};
const COLUMNS = `
  id, pseudonym, name, email, pronouns, title, role, level, team, manager_id as manager, start_date as "startDate",
  aspiration, learning_style as "learningStyle", minutes_per_week as "minutesPerWeek"`;

/** The person as this transaction's actor may see them. @throws AppError not_found, also where they may not */
export async function readPerson(tx: Tx, id: string): Promise<PersonRow> {
  const [row] = await tx.query<PersonRow>(`select ${COLUMNS} from person where id = $1`, [id]);
  if (!row) throw notFound('No such person');
  return row;
}

export type Relation = 'self' | 'manager' | 'skip' | 'hr' | 'administrator' | 'none';

/** What `actor` is to `subject` today. */
export async function relationTo(tx: Tx, actor: Person, subject: string): Promise<Relation> {
  if (actor.id === subject) return 'self';
  const [row] = await tx.query<{ relation: Relation }>(
    `select case
       when $1 = any (actor_reports()) then 'manager'
       when $1 = any (actor_skips()) then 'skip'
       when actor_has('hr') then 'hr'
       when actor_has('administrator') then 'administrator'
       else 'none' end as relation`,
    [subject],
  );
  return row?.relation ?? 'none';
}

export async function reportsOf(
  tx: Tx,
  manager: string,
): Promise<Array<{ id: string; name: string; title: string }>> {
  return tx.query('select id, name, title from person where manager_id = $1 order by id', [manager]);
}

/** Everybody's names, for masking and for finding people in a message; never for showing. */
export async function directory(db: Db): Promise<Array<{ id: string; name: string; email?: string }>> {
  const rows = await db.query<{ id: string; name: string; email: string | null }>(
    system('directory'),
    'select id, name, email from person order by id',
  );
  return rows.map(({ id, name, email }) => (email === null ? { id, name } : { id, name, email }));
}

/** Names of people for display, by id; the caller has made sure that this reader may know these ids. */
export async function namesOf(db: Db, ids: Iterable<string>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.query<{ id: string; name: string }>(
    system('directory'),
    'select id, name from person where id = any ($1)',
    [wanted],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Ids and names behind pseudonyms of the log; an erased person is absent. */
export async function peopleBehind(
  db: Db,
  pseudonyms: Iterable<string>,
): Promise<Map<string, { id: string; name: string }>> {
  const wanted = [...new Set(pseudonyms)];
  const rows = await db.query<{ pseudonym: string; id: string; name: string }>(
    system('directory'),
    'select pseudonym, id, name from person where pseudonym = any ($1)',
    [wanted],
  );
  return new Map(rows.map(({ pseudonym, id, name }) => [pseudonym, { id, name }]));
}

/** The actor for somebody who has signed in. @throws AppError not_found */
export async function actorFor(db: Db, id: string): Promise<Person> {
  const [row] = await db.query<{ id: string; access: Access[]; leads: boolean }>(
    system('auth'),
    `
    select p.id, array(select access from person_access where person_id = p.id order by access) as access,
      exists (select 1 from person below where below.manager_id = p.id) as leads
    from person p
    where p.id = $1`,
    [id],
  );
  if (!row) throw notFound('No such person');
  const access = new Set<Access>(['employee', ...row.access]);
  if (row.leads) access.add('manager');
  return { kind: 'person', id: row.id, access: [...access].sort() };
}

export function isPerson(actor: Actor): actor is Person {
  return actor.kind === 'person';
}
