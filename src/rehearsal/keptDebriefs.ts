// Debriefs of real transcripts that their owner chose to keep: the owner's own words as the debrief quotes them, and never
// the transcript. Where nobody chose to, nothing is stored.
import { randomUUID } from 'node:crypto';
import { relationTo } from '../access/people.ts';
import type { Content } from '../content/content.ts';
import type { Debrief } from '../contract/rehearsal.ts';
import type { KeptDebrief, KeptDebriefWhole } from '../contract/talks.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { hasCome, type TalkDeps } from './afterNotes.ts';

/** @throws AppError not_found where `person` does not report to the actor; invalid for a day to come */
export async function keepDebrief(
  deps: TalkDeps,
  actor: Person,
  input: { debrief: Debrief; person: string | null; heldOn: string },
): Promise<KeptDebrief> {
  const id = randomUUID();
  const { debrief, person, heldOn } = input;
  if (!hasCome(deps.clock, heldOn))
    throw new AppError('invalid', 'A talk that is still to come has no transcript yet.');
  await deps.db.transaction(actor, async (tx) => {
    if (person !== null && (await relationTo(tx, actor, person)) !== 'manager')
      throw notFound('No such person among those who report to you');
    await tx.query(
      `insert into kept_debrief (id, owner_id, subject_id, framework, held_on, document, created_at)
       values ($1, $2, $3, $4, $5::date, $6::jsonb, $7)`,
      [id, actor.id, person, debrief.framework, heldOn, JSON.stringify(debrief), deps.clock.now()],
    );
  });
  const { debrief: _whole, ...kept } = await readKeptDebrief(deps, actor, id);
  return kept;
}

/** @throws AppError not_found */
export async function readKeptDebrief(deps: TalkDeps, actor: Person, id: string): Promise<KeptDebriefWhole> {
  const [row] = await deps.db.query<DebriefRow & { document: Debrief }>(
    actor,
    `select ${COLUMNS}, document from kept_debrief where id = $1 and owner_id = actor()`,
    [id],
  );
  if (!row) throw notFound('No such debrief');
  const { document, ...kept } = row;
  return { ...debriefOf(deps.content, kept), debrief: document };
}

/** @throws AppError not_found */
export async function deleteKeptDebrief(deps: TalkDeps, actor: Person, id: string): Promise<void> {
  const gone = await deps.db.query(
    actor,
    'delete from kept_debrief where id = $1 and owner_id = actor() returning id',
    [id],
  );
  if (gone.length === 0) throw notFound('No such debrief');
}

export type DebriefRow = { id: string; person: string | null; framework: string; heldOn: string; at: Date };
const COLUMNS = `id, subject_id as person, framework, held_on as "heldOn", created_at as at`;

/** The newest talk first. */
export async function readDebriefRows(tx: Tx): Promise<DebriefRow[]> {
  return tx.query<DebriefRow>(
    `select ${COLUMNS} from kept_debrief where owner_id = actor() order by held_on desc, created_at desc, id`,
  );
}

export function debriefOf(content: Content, { at, ...row }: DebriefRow): KeptDebrief {
  const framework = content.frameworks.find(({ id }) => id === row.framework);
  return { ...row, frameworkTitle: framework?.title ?? row.framework, at: at.toISOString() };
}
