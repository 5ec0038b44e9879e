// What records hold about one person, as access.md lets them read it; of the rest a count and the reason.

import { namesOf } from '../access/people.ts';
import { quarter } from '../clock.ts';
import type { Held } from '../contract/api.ts';
import { type Db, type Person, system, type Tx } from '../db/db.ts';

type Kind = Held['kinds'][number];
type Rows = Array<Record<string, unknown>>;

export async function heldRecords(db: Db, actor: Person): Promise<Kind[]> {
  const hidden = await db.query<{ notes: number; upward: number }>(
    system('index'),
    `
    select
      (select count(*) from one_to_one where report_id = $1 and visible = 'manager') as notes,
      (select count(*) from feedback where subject_id = $1 and relation = 'upward' and upward_authors($1) < 3) as upward`,
    [actor.id],
  );
  const read = await db.transaction(actor, async (tx) => ({
    goals: await tx.query<Record<string, unknown>>(
      `select id, title, description, status, progress, due_date as due from goal where person_id = $1 order by id`,
      [actor.id],
    ),
    feedback: await tx.query<Feedback>(
      `select id, author_id as author, relation, date, text, author_visible as visible from feedback where subject_id = $1`,
      [actor.id],
    ),
    written: await tx.query<Record<string, unknown>>(
      `select id, subject_id as about, relation, date, text from feedback where author_id = $1 and subject_id <> $1 order by date desc, id`,
      [actor.id],
    ),
    notes: await tx.query<Record<string, unknown>>(
      `select id, date, text, visible from one_to_one where report_id = $1 or manager_id = $1 order by date desc, id`,
      [actor.id],
    ),
    commitments: await tx.query<Record<string, unknown>>(
      `select id, text, due_date as due, status from commitment where owner_id = $1 order by id`,
      [actor.id],
    ),
    ratings: await tx.query<Record<string, unknown>>(
      `select competency, relation, level, date from rating where person_id = $1 order by date desc, competency`,
      [actor.id],
    ),
    attributes: await attributes(tx, actor),
  }));
  const names = await namesOf(
    db,
    read.feedback.flatMap((row) => (row.author && shows(row) ? [row.author] : [])),
  );
  const kind = (
    name: string,
    title: string,
    items: Rows,
    withheld = 0,
    reason: string | null = null,
  ): Kind => ({ kind: name, title, items, withheld, reason });
  return [
    kind(
      'feedback',
      'Feedback about you',
      inTellingOrder(read.feedback).map((row) => ({
        id: row.id,
        relation: row.relation,
        date: told(row),
        text: row.text,
        author: row.author && shows(row) ? (names.get(row.author) ?? null) : null,
      })),
      hidden[0]?.upward ?? 0,
      hidden[0]?.upward
        ? 'Feedback from people who report to you is shown once three of them have written.'
        : null,
    ),
    kind('feedback_written', 'Feedback you wrote', read.written),
    kind('goals', 'Your goals', read.goals),
    kind(
      'one_to_ones',
      'One-to-one notes',
      read.notes,
      hidden[0]?.notes ?? 0,
      hidden[0]?.notes
        ? 'They are your manager’s private notes; nobody else reads them, and the coach does not use them.'
        : null,
    ),
    kind('commitments', 'What you agreed to', read.commitments),
    kind('ratings', 'Ratings of your competencies', read.ratings),
    kind('attributes', 'What you told us voluntarily, for fairness checks only', read.attributes),
  ];
}

type Feedback = {
  id: string;
  author: string | null;
  relation: string;
  date: string;
  text: string;
  visible: string;
};
/** Manager and self are never withheld; a colleague as they chose; upward never. */
const shows = (row: Feedback) =>
  row.relation === 'manager' ||
  row.relation === 'self' ||
  (row.relation === 'peer' && row.visible === 'named');

const told = (row: Feedback) => (shows(row) ? row.date : quarter(row.date));

/** By the date as it is told, then by text: the order must not tell who wrote when. Upward feedback comes last. */
function inTellingOrder(rows: readonly Feedback[]): Feedback[] {
  const place = (row: Feedback) => (row.relation === 'upward' ? '' : told(row));
  return [...rows].sort((a, b) =>
    place(a) < place(b) ? 1 : place(a) > place(b) ? -1 : a.text < b.text ? -1 : 1,
  );
}

async function attributes(tx: Tx, actor: Person): Promise<Rows> {
  return tx.query('select sex, ethnicity from fairness.attribute where person_id = $1', [actor.id]);
}
