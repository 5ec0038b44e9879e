// The note after a talk: in two minutes how it went against the plan, which stays its owner's, and what was agreed, which
// becomes records of both. It deliberately judges nothing and computes nothing from how a talk went.
import { randomUUID } from 'node:crypto';
import { namesOf, readPerson, relationTo } from '../access/people.ts';
import { type Clock, day } from '../clock.ts';
import { type Content, phrases } from '../content/content.ts';
import type { AfterNote, Commitment, HowItWent, NewAfterNote } from '../contract/talks.ts';
import type { Db, Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { type CommitmentRow, readCommitments, writeTalk } from '../records/talks.ts';

export type TalkDeps = { db: Db; clock: Clock; content: Content };

/**
 * @returns the note, and whether this call wrote it: sent again under the same id, it is answered from what is stored
 * @throws AppError not_found where the person does not report to the actor, or the brief or rehearsal is not about them;
 * invalid for a day to come, a day due before the talk, an unknown scenario, or agreements of a talk that was not held
 */
export async function saveAfterNote(
  deps: TalkDeps,
  actor: Person,
  input: NewAfterNote,
): Promise<{ note: AfterNote; isNew: boolean }> {
  assertSound(deps, input);
  const id = input.id ?? randomUUID();
  const isNew = await deps.db.transaction(actor, async (tx) => {
    await readPerson(tx, input.person);
    if ((await relationTo(tx, actor, input.person)) !== 'manager')
      throw notFound('No such person among those who report to you');
    await assertAbout(tx, input);
    // Twice at once: the second waits here, and finds the first.
    const first = await tx.query(
      `insert into after_note (id, owner_id, subject_id, scenario, brief_id, rehearsal_id, held_on, went, text, created_at)
       values ($1, $2, $3, $4, $5, $6, $7::date, $8, $9, $10) on conflict (id) do nothing returning id`,
      [
        id,
        actor.id,
        input.person,
        input.scenario,
        input.brief,
        input.rehearsal,
        input.heldOn,
        input.went,
        input.text,
        deps.clock.now(),
      ],
    );
    if (first.length === 0) return false;
    const { person: report, heldOn: date, note, agreed } = input;
    const [bare = ''] = phrases(deps.content, 'talk.bare_note');
    const records = await writeTalk(tx, actor, { report, date, note, agreed, bare });
    await tx.query('update after_note set talk_id = $2, private_id = $3 where id = $1', [
      id,
      records.shared,
      records.private,
    ]);
    return true;
  });
  return { note: await readAfterNote(deps, actor, id), isNew };
}

function assertSound(deps: TalkDeps, { heldOn, scenario, went, agreed, note }: NewAfterNote): void {
  if (!hasCome(deps.clock, heldOn))
    throw new AppError('invalid', 'A talk that is still to come has no note yet.');
  if (scenario !== null && !deps.content.scenarios.some(({ id }) => id === scenario))
    throw new AppError('invalid', 'There is no such scenario.');
  if (went === 'not_held' && (agreed.length > 0 || note?.visible === 'both'))
    throw new AppError('invalid', 'Of a talk that was not held there is nothing for both sides.');
  if (agreed.some(({ due }) => due !== null && due < heldOn))
    throw new AppError('invalid', 'Something is due before the day of the talk.');
}

const EARLIEST_ZONE_MS = 14 * 60 * 60 * 1000;

/** Is this day, YYYY-MM-DD, today or past, wherever on earth somebody is. */
export const hasCome = (clock: Clock, date: string): boolean =>
  date <= day(new Date(clock.now().getTime() + EARLIEST_ZONE_MS));

/** Row-level security answers only what is the actor's own. */
async function assertAbout(tx: Tx, { brief, rehearsal, person }: NewAfterNote): Promise<void> {
  for (const [id, statement, what] of [
    [brief, 'select 1 from brief where id = $1 and owner_id = actor() and subject_id = $2', 'brief'],
    [
      rehearsal,
      'select 1 from rehearsal where conversation_id = $1 and owner_id = actor() and subject_id = $2',
      'rehearsal',
    ],
  ] as const)
    if (id !== null && (await tx.query(statement, [id, person])).length === 0)
      throw notFound(`No such ${what} about this person`);
}

/** @throws AppError not_found */
export async function readAfterNote(deps: TalkDeps, actor: Person, id: string): Promise<AfterNote> {
  const [note] = await readAfterNotes(deps, actor, { id });
  if (!note) throw notFound('No such note');
  return note;
}

/** The newest talk first. */
export async function readAfterNotes(
  deps: TalkDeps,
  actor: Person,
  only: { id?: string; person?: string } = {},
): Promise<AfterNote[]> {
  const found = await deps.db.read(actor, (tx) => readNoteRows(tx, only));
  const names = await namesOf(deps.db, peopleOf(found.flatMap(({ agreed }) => agreed)));
  return found.map((row) => noteOf(deps.content, row, names));
}

/** The records it wrote are kept: what both read belongs to both. @throws AppError not_found */
export async function deleteAfterNote(deps: TalkDeps, actor: Person, id: string): Promise<void> {
  const gone = await deps.db.query(actor, 'delete from after_note where id = $1 returning id', [id]);
  if (gone.length === 0) throw notFound('No such note');
}

export type NoteRow = {
  id: string;
  person: string;
  scenario: string | null;
  brief: string | null;
  rehearsal: string | null;
  heldOn: string;
  went: HowItWent;
  text: string;
  at: Date;
  talk: string | null;
  shared: string | null;
  private: string | null;
  agreed: CommitmentRow[];
};

export async function readNoteRows(tx: Tx, only: { id?: string; person?: string } = {}): Promise<NoteRow[]> {
  const rows = await tx.query<Omit<NoteRow, 'agreed'>>(
    `select n.id, n.subject_id as person, n.scenario, n.brief_id as brief, n.rehearsal_id as rehearsal, n.held_on as "heldOn",
       n.went, n.text, n.created_at as at, n.talk_id as talk, shared.text as shared, own.text as private
     from after_note n
     left join one_to_one shared on shared.id = n.talk_id
     left join one_to_one own on own.id = n.private_id
     where n.owner_id = actor() and ($1::text is null or n.id::text = $1) and ($2::text is null or n.subject_id = $2)
     order by n.held_on desc, n.created_at desc, n.id`,
    [only.id ?? null, only.person ?? null],
  );
  const all = rows.some(({ talk }) => talk !== null) ? await readCommitments(tx) : [];
  return rows.map((row) => ({
    ...row,
    agreed: row.talk === null ? [] : all.filter(({ talk }) => talk === row.talk),
  }));
}

export function noteOf(content: Content, row: NoteRow, names: ReadonlyMap<string, string>): AfterNote {
  const { talk: _talk, at, agreed, ...note } = row;
  return {
    ...note,
    scenarioTitle: row.scenario === null ? null : scenarioTitle(content, row.scenario),
    agreed: agreed.map((line) => commitmentOf(line, names)),
    at: at.toISOString(),
  };
}

/** Whose names are needed to show these. */
export const peopleOf = (rows: readonly CommitmentRow[]): string[] =>
  rows.flatMap(({ owner, to }) => (to === null ? [owner] : [owner, to]));

export function commitmentOf(row: CommitmentRow, names: ReadonlyMap<string, string>): Commitment {
  const { talk: _talk, ...shown } = row;
  return {
    ...shown,
    ownerName: names.get(row.owner) ?? row.owner,
    toName: row.to === null ? null : (names.get(row.to) ?? null),
  };
}

/** As the content in force calls it; its id where it is no longer there. */
export const scenarioTitle = (content: Content, id: string): string =>
  content.scenarios.find((one) => one.id === id)?.title ?? id.replaceAll('_', ' ');
