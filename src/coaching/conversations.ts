// Conversations and their stored turns. They belong to their owner: every query runs with the owner's rights, and nobody
// else has any. What was recommended or drafted in a turn is read back by the reader's rights of today.
import { randomUUID } from 'node:crypto';
import { readPerson, relationTo } from '../access/people.ts';
import { readBrief } from '../briefs/brief.ts';
import type { Choice, Citation, Conversation, ConversationSummary, StoredTurn } from '../contract/api.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { readRecommendations } from '../recommendations/responses.ts';
import type { CoachDeps, Memory, Played } from './context.ts';

/** What is kept with an answer beside its text. */
export type AnswerDocument = {
  sentences: Array<{ text: string; citations: Citation[] }>;
  recommendations: string[];
  brief: string | null;
  handover: { rule: string; message: string } | null;
  choices: Choice[];
  reading: string | null;
  memory: Memory | null;
  /** of a rehearsal: what the page shows of it, and what the next turn goes by */
  played?: Played['shown'];
  scene?: unknown;
};
export const emptyDocument = (memory: Memory | null): AnswerDocument => ({
  sentences: [],
  recommendations: [],
  brief: null,
  handover: null,
  choices: [],
  reading: null,
  memory,
});

export const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** A rehearsal about a person is its owner's only as long as the one reports to the other. For rows of `conversation`. */
export const STILL_THEIRS = `(kind <> 'rehearsal' or subject_id is null or subject_id = any (actor_reports())
  or subject_id = (select manager_id from person where id = actor()))`;

/** Puts a rehearsal's conversation and the first words of its other side down, within the caller's transaction. */
export async function openRehearsal(
  tx: Tx,
  actor: Person,
  input: {
    id: string;
    subject: string | null;
    title: string;
    at: Date;
    opening: { turn: string; text: string; document: Pick<Played, 'scene' | 'shown'> };
  },
): Promise<void> {
  const { id, at, opening } = input;
  await tx.query(
    `insert into conversation (id, owner_id, kind, subject_id, title, created_at, changed_at)
     values ($1, $2, 'rehearsal', $3, $4, $5, $5)`,
    [id, actor.id, input.subject, input.title, at],
  );
  const document: AnswerDocument = {
    ...emptyDocument(null),
    sentences: [{ text: opening.text, citations: [] }],
    played: opening.document.shown,
    scene: opening.document.scene,
  };
  await tx.query(
    `insert into turn (id, conversation_id, owner_id, parent_id, role, text, document, outcome, mode, created_at, ended_at)
     values ($1, $2, $3, null, 'persona', $4, $5::jsonb, 'complete', 'guided', $6, $6)`,
    [opening.turn, id, actor.id, opening.text, JSON.stringify(document), at],
  );
}

/** @throws AppError not_found where the subject is nobody the actor may be coached about */
export async function createConversation(
  deps: CoachDeps,
  actor: Person,
  input: { subject?: string | undefined },
): Promise<{ id: string; kind: 'coaching' }> {
  const id = randomUUID();
  const now = deps.clock.now();
  await deps.db.transaction(actor, async (tx) => {
    if (input.subject !== undefined && input.subject !== actor.id) {
      await readPerson(tx, input.subject);
      if ((await relationTo(tx, actor, input.subject)) !== 'manager')
        throw new AppError('not_found', 'No such person among those who report to you.');
    }
    await tx.query(
      `insert into conversation (id, owner_id, kind, subject_id, created_at, changed_at) values ($1, $2, 'coaching', $3, $4, $4)`,
      [id, actor.id, input.subject === actor.id ? null : (input.subject ?? null), now],
    );
  });
  return { id, kind: 'coaching' };
}

export async function listConversations(deps: CoachDeps, actor: Person): Promise<ConversationSummary[]> {
  const rows = await deps.db.query<{
    id: string;
    kind: string;
    title: string | null;
    at: Date;
    turns: number;
  }>(
    actor,
    `
    select c.id, c.kind, c.title, c.changed_at as at, (select count(*) from turn t where t.conversation_id = c.id and t.role = 'user') as turns
    from conversation c
    where c.owner_id = actor() and ${STILL_THEIRS}
    order by c.changed_at desc, c.id
    limit 500`,
  );
  return rows.map(({ at, title, ...row }) => ({ ...row, title: title ?? '', at: at.toISOString() }));
}

export async function deleteConversation(deps: CoachDeps, actor: Person, id: string): Promise<void> {
  if (!isUuid(id)) throw notFound('No such conversation');
  const rows = await deps.db.query(
    actor,
    `delete from conversation where id = $1 and owner_id = actor() and ${STILL_THEIRS} returning id`,
    [id],
  );
  if (rows.length === 0) throw notFound('No such conversation');
}

type TurnRow = {
  turn: string;
  parent: string | null;
  role: 'user' | 'coach' | 'persona';
  text: string;
  document: Partial<AnswerDocument>;
  outcome: 'complete' | 'cancelled' | 'failed' | null;
  mode: 'guided' | 'connected' | null;
  at: Date;
};

/** The whole tree, in order of time. @throws AppError not_found */
export async function readConversation(deps: CoachDeps, actor: Person, id: string): Promise<Conversation> {
  if (!isUuid(id)) throw notFound('No such conversation');
  const { kind, turns } = await deps.db.transaction(actor, async (tx) => {
    const [row] = await tx.query<{ kind: string }>(
      `select kind from conversation where id = $1 and owner_id = actor() and ${STILL_THEIRS}`,
      [id],
    );
    if (!row) throw notFound('No such conversation');
    return {
      kind: row.kind,
      turns: await tx.query<TurnRow>(
        `select id as turn, parent_id as parent, role, text, document, outcome, mode, created_at as at
         from turn where conversation_id = $1 order by place`,
        [id],
      ),
    };
  });
  const recommendations = new Map(
    (
      await readRecommendations(
        deps,
        actor,
        turns.flatMap(({ document }) => document.recommendations ?? []),
      )
    ).map((r) => [r.id, r]),
  );
  const briefs = new Map<string, Awaited<ReturnType<typeof readBrief>>>();
  for (const { document } of turns)
    if (document.brief) {
      const brief = await readBrief(deps, actor, document.brief).catch((error) => {
        if (error instanceof AppError && error.code === 'not_found') return null; // the person reports to somebody else now
        throw error;
      });
      if (brief) briefs.set(document.brief, brief);
    }
  // How a turn was read is kept with its answer.
  const answers = new Map(
    turns.flatMap(({ parent, document }) => (parent ? [[parent, document.played]] : [])),
  );
  return {
    id,
    kind,
    turns: turns.map((row) => {
      const read = row.role === 'user' ? answers.get(row.turn) : undefined;
      return { ...storedTurn(row, recommendations, briefs), ...(read ? { moves: read.moves } : {}) };
    }),
  };
}

function storedTurn(
  row: TurnRow,
  recommendations: ReadonlyMap<string | null, NonNullable<StoredTurn['recommendations']>[number]>,
  briefs: ReadonlyMap<string, NonNullable<StoredTurn['brief']>>,
): StoredTurn {
  const { document } = row;
  const base: StoredTurn = {
    turn: row.turn,
    parent: row.parent,
    role: row.role,
    text: row.text,
    at: row.at.toISOString(),
    citations: (document.sentences ?? []).flatMap(({ citations }) => citations),
    outcome: row.outcome,
    mode: row.mode,
  };
  if (row.role === 'user') return base;
  const brief = document.brief ? briefs.get(document.brief) : undefined;
  return {
    ...base,
    sentences: document.sentences ?? [],
    choices: document.choices ?? [],
    recommendations: (document.recommendations ?? []).flatMap((id) => recommendations.get(id) ?? []),
    ...(brief ? { brief } : {}),
    ...(document.handover ? { handover: document.handover } : {}),
    ...(document.reading ? { reading: document.reading } : {}),
    ...(document.played ? { state: document.played.state, played: document.played } : {}),
  };
}
