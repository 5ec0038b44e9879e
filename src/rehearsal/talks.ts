// The loop on one page: for each person one leads what was prepared, practised, held and agreed, and what comes next. It is
// the reader's own work and what both sides agreed; it deliberately counts nobody's talks and compares no people.
import { namesOf, readPerson, relationTo, reportsOf } from '../access/people.ts';
import { preparedTalks } from '../briefs/prepared.ts';
import type { Difficulty } from '../contract/rehearsal.ts';
import type { Commitment, CommitmentChange, TalkStep, Talks } from '../contract/talks.ts';
import type { Person, Tx } from '../db/db.ts';
import { notFound } from '../errors.ts';
import { calendarOf } from '../records/calendar.ts';
import { type CommitmentRow, changeCommitment, readCommitments } from '../records/talks.ts';
import {
  commitmentOf,
  noteOf,
  peopleOf,
  readAfterNote,
  readNoteRows,
  scenarioTitle,
  type TalkDeps,
} from './afterNotes.ts';
import { debriefOf, readDebriefRows } from './keptDebriefs.ts';

/** @throws AppError not_found where `person` does not report to the actor today */
export async function readTalks(deps: TalkDeps, actor: Person, person: string | null): Promise<Talks> {
  const found = await deps.db.read(actor, async (tx) => ({
    people: await peopleFor(tx, actor, person),
    plans: await preparedTalks(tx, person),
    practice: await practised(tx, person),
    notes: await readNoteRows(tx, person === null ? {} : { person }),
    debriefs: await readDebriefRows(tx),
    commitments: await readCommitments(tx),
  }));
  const names = await namesOf(deps.db, peopleOf(found.commitments));
  const debriefs = (of: string | null) =>
    found.debriefs.filter((row) => row.person === of).map((row) => debriefOf(deps.content, row));
  return {
    debriefs: person === null ? debriefs(null) : [],
    people: found.people.map(({ id, name, title }) => {
      const mine = <Row extends { person: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.person === id);
      const [plans, practice, notes] = [mine(found.plans), mine(found.practice), mine(found.notes)];
      return {
        person: id,
        name,
        title,
        next: nextStep(plans, practice, notes),
        plans: plans.map(({ brief, scenario, at }) => ({
          brief,
          scenario,
          scenarioTitle: scenarioTitle(deps.content, scenario),
          at: at.toISOString(),
        })),
        practice: practice.map(({ rehearsal, scenario, difficulty, turns, at }) => ({
          rehearsal,
          scenario,
          scenarioTitle: scenarioTitle(deps.content, scenario),
          difficulty,
          turns,
          at: at.toISOString(),
        })),
        notes: notes.map((row) => noteOf(deps.content, row, names)),
        debriefs: debriefs(id),
        commitments: found.commitments
          .filter((row) => isBetween(row, actor.id, id))
          .map((row) => commitmentOf(row, names)),
      };
    }),
  };
}

/**
 * What was noted closes a round. In the open one: without a plan or practice, prepare; with a plan that nobody has practised
 * since, rehearse; after practice, hold the talk and note how it went.
 */
export function nextStep(
  plans: ReadonlyArray<{ at: Date }>,
  practice: ReadonlyArray<{ at: Date }>,
  notes: ReadonlyArray<{ at: Date }>,
): TalkStep {
  const newest = (rows: ReadonlyArray<{ at: Date }>) => Math.max(0, ...rows.map(({ at }) => at.getTime()));
  const [planned, practised, noted] = [newest(plans), newest(practice), newest(notes)];
  if (practised > noted && practised >= planned) return 'note';
  return planned > noted ? 'rehearse' : 'prepare';
}

/** What the one promised the other; of the person also what they promised nobody in particular. */
const isBetween = ({ owner, to }: CommitmentRow, actor: string, person: string): boolean =>
  (owner === person && (to === null || to === actor)) || (owner === actor && to === person);

async function peopleFor(
  tx: Tx,
  actor: Person,
  person: string | null,
): Promise<Array<{ id: string; name: string; title: string }>> {
  if (person === null) return reportsOf(tx, actor.id);
  const { id, name, title } = await readPerson(tx, person);
  if ((await relationTo(tx, actor, person)) !== 'manager')
    throw notFound('No such person among those who report to you');
  return [{ id, name, title }];
}

type Practised = {
  rehearsal: string;
  person: string;
  scenario: string;
  difficulty: Difficulty;
  turns: number;
  at: Date;
};

async function practised(tx: Tx, person: string | null): Promise<Practised[]> {
  return tx.query<Practised>(
    `select r.conversation_id as rehearsal, r.subject_id as person, r.scenario, r.difficulty, c.changed_at as at,
       (select count(*)::int from turn t where t.conversation_id = c.id and t.role = 'user') as turns
     from rehearsal r join conversation c on c.id = r.conversation_id
     where r.owner_id = actor() and r.subject_id = any (actor_reports()) and ($1::text is null or r.subject_id = $1)
     order by c.changed_at desc, c.id`,
    [person],
  );
}

// ---- what was agreed, for either side

/** All that the actor promised, was promised, or that was promised by who reports to them. */
export async function listCommitments(deps: TalkDeps, actor: Person): Promise<Commitment[]> {
  const rows = await deps.db.read(actor, (tx) => readCommitments(tx));
  const names = await namesOf(deps.db, peopleOf(rows));
  return rows.map((row) => commitmentOf(row, names));
}

/** @throws AppError not_found; forbidden where the actor may read and not change it; conflict */
export async function updateCommitment(
  deps: TalkDeps,
  actor: Person,
  id: string,
  change: CommitmentChange,
): Promise<Commitment> {
  const row = await deps.db.transaction(actor, (tx) => changeCommitment(tx, id, change));
  return commitmentOf(row, await namesOf(deps.db, peopleOf([row])));
}

/** A calendar file of the open ones with a day. @param note of one talk only; @throws AppError not_found */
export async function commitmentCalendar(
  deps: TalkDeps,
  actor: Person,
  note: string | null,
): Promise<string> {
  const commitments =
    note === null ? await listCommitments(deps, actor) : (await readAfterNote(deps, actor, note)).agreed;
  return calendarOf(deps, commitments);
}
