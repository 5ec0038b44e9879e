// What records hold about one person, as access.md lets them read it; of the rest a count and the reason.

import { namesOf, readPerson } from '../access/people.ts';
import { quarter } from '../clock.ts';
import { type Content, expectations } from '../content/content.ts';
import type { Held } from '../contract/api.ts';
import type {
  HeldAttribute,
  HeldCommitment,
  HeldFeedback,
  HeldGoal,
  HeldNote,
  HeldRating,
  HeldWritten,
} from '../contract/held.ts';
import { type Db, type Person, system, type Tx } from '../db/db.ts';

type Kind = Held['kinds'][number];

export async function heldRecords(deps: { db: Db; content: Content }, actor: Person): Promise<Kind[]> {
  const hidden = await countHidden(deps.db, actor);
  const read = await deps.db.transaction(actor, (tx) => readAll(tx, actor));
  const names = await namesOf(deps.db, [
    ...read.feedback.flatMap((row) => (row.author && shows(row) ? [row.author] : [])),
    ...read.written.flatMap(({ about }) => about ?? []),
    ...read.notes.flatMap(({ other }) => other ?? []),
    ...read.commitments.flatMap(({ owner }) => (owner === actor.id ? [] : [owner])),
  ]);
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return [
    kind(
      'feedback',
      'Feedback about you',
      inTellingOrder(read.feedback).map((row) => feedbackAsTold(row, name(row.author))),
      hidden.upward,
      'Feedback from people who report to you is shown once three of them have written.',
    ),
    kind(
      'feedback_written',
      'Feedback you wrote',
      read.written.map((row): HeldWritten => ({ ...row, about: name(row.about) })),
    ),
    kind('goals', 'Your goals', read.goals),
    kind(
      'one_to_ones',
      'One-to-one notes',
      read.notes.map(({ other, ...row }): HeldNote => ({ ...row, with: name(other) })),
      hidden.notes,
      'They are your manager’s private notes; nobody else reads them, and the coach does not use them.',
    ),
    kind(
      'commitments',
      'What you agreed to, and what was promised to you',
      read.commitments.map(
        ({ owner, ...row }): HeldCommitment => ({ ...row, by: owner === actor.id ? null : name(owner) }),
      ),
    ),
    kind('ratings', 'Ratings of your competencies', inWords(deps.content, read)),
    kind('attributes', 'What you told us voluntarily, for fairness checks only', read.attributes),
  ];
}

const kind = (
  name: string,
  title: string,
  items: Kind['items'],
  withheld = 0,
  reason: string | null = null,
): Kind => ({ kind: name, title, items, withheld, reason: withheld > 0 ? reason : null });

async function countHidden(db: Db, actor: Person): Promise<{ notes: number; upward: number }> {
  const [counts] = await db.query<{ notes: number; upward: number }>(
    system('index'),
    `
    select
      (select count(*) from one_to_one where report_id = $1 and visible = 'manager') as notes,
      (select count(*) from feedback where subject_id = $1 and relation = 'upward' and upward_authors($1) < 3) as upward`,
    [actor.id],
  );
  return counts ?? { notes: 0, upward: 0 };
}

async function readAll(tx: Tx, actor: Person) {
  const of = <Row>(statement: string) => tx.query<Row>(statement, [actor.id]);
  return {
    person: await readPerson(tx, actor.id),
    goals: await of<HeldGoal>(
      `select id, title, description, status, progress, start_date as start, due_date as due, metric, baseline, target,
         current, updated_on as updated
       from goal where person_id = $1 order by status = 'open' desc, due_date desc nulls last, id`,
    ),
    feedback: await of<Feedback>(
      `select id, author_id as author, relation, date, text, author_visible as visible, context
       from feedback where subject_id = $1`,
    ),
    written: await of<HeldWritten>(
      `select id, subject_id as about, relation, date, text, author_visible as visible, context
       from feedback where author_id = $1 and subject_id <> $1 order by date desc, id`,
    ),
    notes: await of<Omit<HeldNote, 'with'> & { other: string | null }>(
      `select id, date, text, visible, case when report_id = $1 then manager_id else report_id end as other
       from one_to_one where report_id = $1 or manager_id = $1 order by date desc, id`,
    ),
    commitments: await of<Omit<HeldCommitment, 'by'> & { owner: string }>(
      `select id, text, due_date as due, status, owner_id as owner from commitment
       where owner_id = $1 or one_to_one_id in (select id from one_to_one where report_id = $1)
       order by status = 'open' desc, due_date desc nulls last, id`,
    ),
    ratings: await of<Rating>(
      'select competency, relation, level, date from rating where person_id = $1 order by date desc, competency',
    ),
    attributes: await of<HeldAttribute>('select sex, ethnicity from fairness.attribute where person_id = $1'),
  };
}

type Rating = Pick<HeldRating, 'competency' | 'relation' | 'level' | 'date'>;

/** A number alone says nothing: what the level means, and what the role expects. */
function inWords(
  content: Content,
  read: { person: { role: string; level: number }; ratings: readonly Rating[] },
): HeldRating[] {
  const { expected } = expectations(content, read.person.role, read.person.level);
  return read.ratings.map((rating) => {
    const competency = content.competencies.find(({ id }) => id === rating.competency);
    return {
      ...rating,
      title: competency?.title ?? rating.competency,
      means: competency?.levels[rating.level] ?? null,
      expected: expected[rating.competency] ?? null,
    };
  });
}

type Feedback = Omit<HeldFeedback, 'author'> & { author: string | null; visible: string };
/** Manager and self are never withheld; a colleague as they chose; upward never. */
const shows = (row: Feedback) =>
  row.relation === 'manager' ||
  row.relation === 'self' ||
  (row.relation === 'peer' && row.visible === 'named');

const told = (row: Feedback) => (shows(row) ? row.date : quarter(row.date));

/** What it was about may tell who was there, so it goes with the name. */
const feedbackAsTold = (row: Feedback, author: string | null): HeldFeedback => ({
  id: row.id,
  relation: row.relation,
  date: told(row),
  text: row.text,
  author: shows(row) ? author : null,
  context: shows(row) ? row.context : null,
});

/** By the date as it is told, then by text: the order must not tell who wrote when. Upward feedback comes last. */
function inTellingOrder(rows: readonly Feedback[]): Feedback[] {
  const place = (row: Feedback) => (row.relation === 'upward' ? '' : told(row));
  return [...rows].sort((a, b) =>
    place(a) < place(b) ? 1 : place(a) > place(b) ? -1 : a.text < b.text ? -1 : 1,
  );
}
