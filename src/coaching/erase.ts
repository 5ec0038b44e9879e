// Conversations of a person go; so do those that others opened about the person. In the rest, a turn that spoke of the person
// or cited a record about them keeps its place and says that it is gone; other turns lose the name only.
import { type Erased, type Erasing, rows } from '../access/erase.ts';
import type { Tx } from '../db/db.ts';
import { forgetIn } from '../language/forgetting.ts';
import { type AnswerDocument, emptyDocument } from './conversations.ts';
import { replacedBy } from './turns.ts';

type TurnRow = {
  id: string;
  owner: string;
  parent: string | null;
  role: 'user' | 'coach' | 'persona';
  text: string;
  document: Partial<AnswerDocument>;
  events: Array<Record<string, unknown>>;
};
type Words = { text: string; document: unknown; events: TurnRow['events'] };

/**
 * Runs before the folders whose passages, recommendations and briefs it recognises turns by.
 * @param gone what stands in place of a turn about the person
 */
export async function eraseConversations(tx: Tx, erasing: Erasing, gone: string): Promise<Erased> {
  // Turns that run now find out at their end.
  await tx.query(`select pg_advisory_xact_lock(hashtext('groundwork erasure'))`);
  const { id } = erasing;
  const doomed = '(select id from conversation where $1 in (owner_id, subject_id))';
  const events = await rows(
    tx,
    `delete from turn_event where turn_id in (select id from turn where conversation_id in ${doomed}) returning 1`,
    [id],
  );
  const turns = await rows(tx, `delete from turn where conversation_id in ${doomed} returning 1`, [id]);
  const conversations = await rows(
    tx,
    'delete from conversation where $1 in (owner_id, subject_id) returning 1',
    [id],
  );
  const changed = await rewriteOthers(tx, erasing, gone);
  return { removed: { conversation: conversations, turn: turns, turn_event: events }, changed };
}

/** One conversation at a time: a turn is judged together with its answer. */
async function rewriteOthers(tx: Tx, erasing: Erasing, gone: string): Promise<Record<string, number>> {
  const marks = await marksOf(tx, erasing.id);
  const all = await tx.query<{ id: string; title: string | null; owner: string; subject: string | null }>(
    'select id, title, owner_id as owner, subject_id as subject from conversation order by id',
  );
  let changed = 0;
  let titles = 0;
  for (const { id, title, owner, subject } of all) {
    const turns = await tx.query<TurnRow>(TURNS, [id]);
    const about = aboutPerson(turns, marks);
    for (const turn of turns)
      changed += await rewriteTurn(tx, erasing, turn, about.has(turn.id) ? gone : null);
    const first = turns[0];
    const now =
      title === null
        ? null
        : first && about.has(first.id)
          ? gone
          : erasing.forget(title, subject === null ? [owner] : [owner, subject]);
    if (now === title) continue;
    await tx.query('update conversation set title = $2 where id = $1', [id, now]);
    titles++;
  }
  return { turn: changed, conversation: titles };
}

const TURNS = `
select t.id, t.owner_id as owner, t.parent_id as parent, t.role, t.text, t.document,
  coalesce((select jsonb_agg(e.event order by e.seq) from turn_event e where e.turn_id = t.id), '[]') as events
from turn t
where t.conversation_id = $1
order by t.place`;

/** Ids by which a turn about the person is known, the person's own among them. */
async function marksOf(tx: Tx, id: string): Promise<ReadonlySet<string>> {
  const marks = await tx.query<{ id: string }>(
    `select id::text from passage where subject_id = $1
     union all select id::text from recommendation where subject_id = $1
     union all select id::text from brief where subject_id = $1`,
    [id],
  );
  return new Set([id, ...marks.map((row) => row.id)]);
}

/** Turns about the person: a user's turn and its answers are about the same. */
function aboutPerson(turns: readonly TurnRow[], marks: ReadonlySet<string>): Set<string> {
  const about = new Set<string>();
  for (const { id, parent, role, document, events } of turns) {
    const { memory, ...shown } = document;
    if (!holds([shown, memory?.subject ?? null, events], marks)) continue;
    about.add(id);
    if (role !== 'user' && parent) about.add(parent);
  }
  // The answer of a turn whose events, and not whose stored form, tell about whom it was.
  for (const { id, parent, role } of turns) if (role !== 'user' && parent && about.has(parent)) about.add(id);
  return about;
}

function holds(value: unknown, marks: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return marks.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => holds(item, marks));
}

/** @param gone what to say instead; null: only the name goes. @returns 1 where something was changed */
async function rewriteTurn(tx: Tx, erasing: Erasing, turn: TurnRow, gone: string | null): Promise<number> {
  const { id, role, owner } = turn;
  const now = gone === null ? withoutName(erasing, turn) : withoutWords(turn, gone);
  const isSame =
    now.text === turn.text &&
    JSON.stringify([now.document, now.events]) === JSON.stringify([turn.document, turn.events]);
  if (isSame) return 0;
  await tx.query('update turn set text = $2, document = $3::jsonb where id = $1', [
    id,
    now.text,
    JSON.stringify(now.document),
  ]);
  if (role === 'user' && turn.events.length > 0) {
    await tx.query('delete from turn_event where turn_id = $1', [id]);
    await tx.query(
      `insert into turn_event (turn_id, seq, owner_id, event)
       select $1, (event ->> 'seq')::int, $2, event from jsonb_array_elements($3::jsonb) as event`,
      [id, owner, JSON.stringify(now.events)],
    );
  }
  return 1;
}

function withoutName({ forget }: Erasing, { owner, text, document, events }: TurnRow): Words {
  const near = [owner, ...(document.memory?.subject ? [document.memory.subject] : [])];
  return {
    text: forget(text, near),
    document: forgetIn(document, forget, near),
    events: forgetIn(events, forget, near),
  };
}

/** The stored answer is what its events say (P10), and every turn has its end (P5). */
function withoutWords({ id, role, events }: TurnRow, gone: string): Words {
  const end = events.find(({ type }) => type === 'turn.end');
  return {
    text: gone,
    document: role === 'user' ? {} : { ...emptyDocument(null), sentences: [{ text: gone, citations: [] }] },
    events: end ? replacedBy(gone, id, end) : [],
  };
}
