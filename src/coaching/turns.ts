// Running turns: accepts a start, stores the message, runs the coach, stores every event before it is sent, and ends each
// turn exactly once. A client that comes back is answered from the store. Rules P4 to P10 of contract/socket.ts.
import { randomUUID } from 'node:crypto';
import { phrases } from '../content/content.ts';
import { UNSTORABLE } from '../contract/api.ts';
import type { Move } from '../contract/moves.ts';
import {
  MAX_TEXT_CHARACTERS,
  type ServerTurnMessage,
  type TurnErrorCode,
  type TurnEvent,
} from '../contract/socket.ts';
import { HOLD_CLASS, type Person, system, type Tx } from '../db/db.ts';
import { coachTurn, type TurnResult } from './coach.ts';
import {
  type CoachDeps,
  type Memory,
  type Played,
  type Rehearse,
  roleOf,
  type SceneTurn,
  type TurnInput,
} from './context.ts';
import { type AnswerDocument, emptyDocument, isUuid, STILL_THEIRS } from './conversations.ts';

export type Send = (message: ServerTurnMessage) => void;
export type Start = {
  turn: string;
  conversation: string;
  parent: string | null;
  text: string;
  /** in a rehearsal: how the owner says the turn is to be read */
  readAs?: readonly Move[] | undefined;
};
export type Refusal = { code: TurnErrorCode; message: string; retryAfter?: number };
/** Reports a bug in a turn; the reader gets `turn.end` failed. */
export type Report = (error: unknown, ids: { turn: string }) => void;
export type Turns = {
  start(actor: Person, message: Start, send: Send): Promise<void>;
  cancel(actor: Person, turn: string): void;
  /** false: unknown, or another's */
  resume(actor: Person, turn: string, after: number, send: Send): Promise<boolean>;
  /** Stops hearing about any turn, when a socket is gone; the turns go on and are stored. */
  forget(send: Send): void;
  closeUnfinished(): Promise<number>;
  /** Waits for what runs, up to `ms`, then ends it. */
  drain(ms: number): Promise<void>;
};

/** `rehearse` plays the turns of rehearsals, of which this folder knows nothing. */
type TurnDeps = CoachDeps & { rehearse: Rehearse; report: Report };
type Running = {
  owner: string;
  conversation: string;
  /** past the first checks: no other turn of its conversation may start */
  isAdmitted: boolean;
  events: ServerTurnMessage[];
  hearers: Set<Send>;
  abort: AbortController;
  done: Promise<void>;
};
const TURN_LIMIT_MS = 120_000;

const unknown: Refusal = { code: 'not_found', message: 'There is no such conversation.' };
const closing: Refusal = {
  code: 'unavailable',
  message: 'The server is closing. Send it again in a moment.',
  retryAfter: 5,
};

/** @param deps.server the number under which this process is held alive (db.hold) */
export function createTurns(deps: TurnDeps & { maxTurnsPerMinute: number; server: number }): Turns {
  const running = new Map<string, Running>();
  const starts = new Map<string, number[]>();
  let draining = false;

  const start: Turns['start'] = async (actor, message, send) => {
    const refuseTo = (hearers: Iterable<Send>, refusal: Refusal) => {
      for (const hear of hearers) hear({ type: 'turn.error', turn: message.turn, seq: 1, ...refusal });
    };
    const live = running.get(message.turn);
    if (live) return live.owner === actor.id ? replay(live, 0, send) : refuseTo([send], unknown);
    if (draining) return refuseTo([send], closing);
    // Claimed before the first wait: a second start joins it, and a cancel that follows at once finds it.
    const turn: Running = {
      owner: actor.id,
      conversation: message.conversation,
      isAdmitted: false,
      events: [],
      hearers: new Set([send]),
      abort: new AbortController(),
      done: Promise.resolve(),
    };
    running.set(message.turn, turn);
    let accepted: Accepted | Refusal | null = null;
    try {
      const known = await storedEvents(deps, actor, message.turn, 0);
      if (known === 'foreign') accepted = unknown;
      else if (known) for (const hear of turn.hearers) known.forEach(hear);
      else
        accepted =
          admit(actor, message) ??
          (await accept(deps, actor, { ...message, text: message.text.trim() }, deps.server));
    } catch (error) {
      deps.report(error, { turn: message.turn });
      accepted = {
        code: 'unavailable',
        message: 'That did not work on our side. Send it again.',
        retryAfter: 5,
      };
    } finally {
      if (accepted === null || 'code' in accepted) running.delete(message.turn);
    }
    if (accepted === null) return;
    if ('code' in accepted) return refuseTo(turn.hearers, accepted);
    starts.set(actor.id, [...(starts.get(actor.id) ?? []), deps.clock.wall().getTime()]);
    turn.done = run(deps, actor, message.turn, accepted, turn)
      .catch((error) => deps.report(error, { turn: message.turn }))
      .finally(() => running.delete(message.turn));
    await turn.done;
  };

  /** What can be refused without asking the database; null where nothing is wrong. */
  const admit = (actor: Person, message: Start): Refusal | null => {
    if (message.text.trim() === '') return { code: 'invalid', message: 'The message is empty.' };
    if (message.text.length > MAX_TEXT_CHARACTERS)
      return {
        code: 'too_long',
        message: `A message holds at most ${MAX_TEXT_CHARACTERS.toLocaleString('en')} characters; this one has ${message.text.length.toLocaleString('en')}.`,
      };
    if (UNSTORABLE.test(message.text))
      return { code: 'invalid', message: 'The message holds a character that cannot be stored.' };
    const wait = waitFor(starts, actor.id, deps.maxTurnsPerMinute, deps.clock.wall().getTime());
    if (wait > 0)
      return { code: 'rate_limited', message: 'That was a lot at once. Wait a little.', retryAfter: wait };
    const others = [...running.values()].filter((other) => other.isAdmitted && other.owner === actor.id);
    if (others.some(({ conversation }) => conversation === message.conversation))
      return { code: 'turn_in_progress', message: 'The answer before is still being written.' };
    const own = running.get(message.turn);
    if (own) own.isAdmitted = true;
    return null;
  };

  return {
    start,
    cancel: (actor, turn) => {
      const live = running.get(turn);
      if (live?.owner === actor.id) live.abort.abort('cancelled');
    },
    resume: async (actor, turn, after, send) => {
      const live = running.get(turn);
      if (live && live.owner !== actor.id) return false;
      if (live) {
        replay(live, after, send);
        return true;
      }
      const events = await storedEvents(deps, actor, turn, after);
      if (events === null || events === 'foreign') return false;
      events.forEach(send);
      return true;
    },
    forget: (send) => {
      for (const { hearers } of running.values()) hearers.delete(send);
    },
    closeUnfinished: () => closeUnfinished(deps),
    drain: async (ms) => {
      draining = true;
      const all = [...running.values()];
      const timer = setTimeout(() => {
        for (const { abort } of all) abort.abort('closing');
      }, ms);
      await Promise.allSettled(all.map(({ done }) => done));
      clearTimeout(timer);
    },
  };
}

function replay(turn: Running, after: number, send: Send): void {
  for (const event of turn.events) if (event.seq > after) send(event);
  turn.hearers.add(send);
}

/** Seconds until another turn may start; 0 now. */
function waitFor(starts: Map<string, number[]>, person: string, limit: number, now: number): number {
  const recent = (starts.get(person) ?? []).filter((at) => now - at < 60_000 && at <= now);
  if (recent.length === 0) starts.delete(person);
  else starts.set(person, recent);
  return recent.length < limit ? 0 : Math.max(1, Math.ceil((60_000 - (now - (recent[0] ?? now))) / 1000));
}

/** `erasures`: how many there had been when it was accepted. */
type Accepted = { conversation: string; erasures: number } & (
  | { kind: 'coaching'; input: TurnInput }
  | { kind: 'rehearsal'; input: SceneTurn }
);

async function accept(
  deps: CoachDeps,
  actor: Person,
  message: Start,
  server: number,
): Promise<Accepted | Refusal> {
  const gone = unknown;
  if (!isUuid(message.conversation)) return gone;
  const now = deps.clock.now();
  return deps.db.transaction(actor, async (tx) => {
    const erasures = await countErasures(tx);
    const [conversation] = await tx.query<{
      kind: 'coaching' | 'rehearsal';
      subject: string | null;
      reports: boolean;
    }>(
      `select kind, subject_id as subject, coalesce(subject_id = any (actor_reports()), true) as reports
       from conversation
       where id = $1 and owner_id = actor() and ${STILL_THEIRS}
       for update`,
      [message.conversation],
    );
    if (!conversation) return gone;
    if (message.readAs && conversation.kind !== 'rehearsal')
      return { code: 'invalid', message: 'Only a turn of a rehearsal can be read anew.' } as const;
    const [parent] =
      message.parent === null
        ? await tx.query<Parent>(
            `${PARENT} where conversation_id = $1 and role <> 'user' order by place desc limit 1`,
            [message.conversation],
          )
        : isUuid(message.parent)
          ? await tx.query<Parent>(`${PARENT} where conversation_id = $1 and id = $2 and role <> 'user'`, [
              message.conversation,
              message.parent,
            ])
          : [];
    if (message.parent !== null && !parent)
      return {
        code: 'invalid',
        message: 'The answer that this goes on from is not in this conversation.',
      } as const;
    const inserted = await tx.query(
      `insert into turn (id, conversation_id, owner_id, parent_id, role, text, created_at, server)
       values ($1, $2, $3, $4, 'user', $5, $6, $7) on conflict (id) do nothing returning id`,
      [message.turn, message.conversation, actor.id, parent?.id ?? null, message.text, now, server],
    );
    if (inserted.length === 0) return gone; // another's turn has this id
    await tx.query('update conversation set changed_at = $2, title = coalesce(title, $3) where id = $1', [
      message.conversation,
      now,
      title(message.text),
    ]);
    const { conversation: id, text } = message;
    if (conversation.kind === 'rehearsal') {
      const [last] = await tx.query<{ scene: unknown }>(LAST_SCENE, [parent?.id ?? null]);
      const input = { conversation: id, text, readAs: message.readAs ?? null, scene: last?.scene ?? null };
      return { erasures, conversation: id, kind: 'rehearsal', input };
    }
    const history = await tx.query<{ role: 'user' | 'coach'; text: string }>(HISTORY, [parent?.id ?? null]);
    return {
      erasures,
      conversation: message.conversation,
      kind: 'coaching',
      input: {
        conversation: message.conversation,
        text: message.text,
        memory: parent?.document.memory ?? null,
        role: roleOf(actor),
        subject: conversation.reports ? conversation.subject : null,
        history: history.reverse(),
      },
    };
  });
}

type Parent = { id: string; document: { memory?: Memory | null } };
const PARENT = 'select id, document from turn';
/** The last six turns before this one, newest first. */
const HISTORY = `
with recursive line as (
  select id, parent_id, role, text, 1 as step from turn where id = $1
  union all
  select t.id, t.parent_id, t.role, t.text, step + 1 from turn t join line on t.id = line.parent_id where step < 6
)
select role, text from line order by step`;

/** Where the last answer on the way that was played to its end left the scene. */
const LAST_SCENE = `
with recursive line as (
  select id, parent_id, document, 1 as step from turn where id = $1
  union all
  select t.id, t.parent_id, t.document, step + 1 from turn t join line on t.id = line.parent_id
)
select document -> 'scene' as scene from line where document ? 'scene' order by step limit 1`;

const title = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};

async function run(
  deps: TurnDeps,
  actor: Person,
  turnId: string,
  accepted: Accepted,
  turn: Running,
): Promise<void> {
  // Not AbortSignal.any with AbortSignal.timeout: on Node 20 that can be collected before it fires.
  const limit = new AbortController();
  const { signal } = limit;
  const stop = () => limit.abort(turn.abort.signal.reason);
  turn.abort.signal.addEventListener('abort', stop, { once: true });
  if (turn.abort.signal.aborted) stop(); // cancelled while it was being accepted
  const timer = setTimeout(() => limit.abort('too long'), TURN_LIMIT_MS);
  const remembered = accepted.kind === 'coaching' ? accepted.input.memory : null;
  const document = emptyDocument(remembered);
  const emit = createWriter(deps, actor, turnId, turn);
  let result: TurnResult = {
    mode: deps.models.chat ? 'connected' : 'guided',
    fellBack: false,
    withheld: 0,
    memory: remembered,
  };
  let outcome: 'complete' | 'cancelled' | 'failed' = 'complete';
  try {
    const events =
      accepted.kind === 'coaching'
        ? coachTurn(deps, actor, accepted.input, signal)
        : sceneTurn(deps, actor, accepted.input, document, signal);
    for (;;) {
      const next = await untilAborted(events.next(), signal);
      if (next === 'aborted') {
        outcome = turn.abort.signal.aborted ? 'cancelled' : 'failed';
        void events.return(result).catch((error) => deps.report(error, { turn: turnId }));
        break;
      }
      if (next.done) {
        result = next.value;
        break;
      }
      note(document, next.value);
      await emit(next.value);
    }
  } catch (error) {
    if (turn.abort.signal.aborted) outcome = 'cancelled';
    else {
      outcome = 'failed';
      deps.report(error, { turn: turnId });
    }
  }
  clearTimeout(timer);
  turn.abort.signal.removeEventListener('abort', stop);
  const answer = randomUUID();
  document.memory = result.memory;
  await emit.end(
    {
      type: 'turn.end',
      answer,
      outcome,
      mode: result.mode,
      fellBack: result.fellBack,
      withheld: result.withheld,
    },
    {
      answer,
      role: accepted.kind === 'coaching' ? 'coach' : 'persona',
      conversation: accepted.conversation,
      document,
      erasures: accepted.erasures,
    },
  );
}

/** A turn of a rehearsal; where it was played, the answer keeps what the next one goes on from. */
async function* sceneTurn(
  deps: TurnDeps,
  actor: Person,
  input: SceneTurn,
  document: AnswerDocument,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, TurnResult> {
  const played: Played | null = yield* deps.rehearse(actor, input, signal);
  if (played) document.played = played.shown;
  if (played) document.scene = played.scene;
  const { mode = 'guided', fellBack = false } = played ?? {};
  return { mode, fellBack, withheld: 0, memory: null };
}

/** Waits for an erasure that is under way; none begins before the end of this transaction. */
async function countErasures(tx: Tx): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock_shared(hashtext('groundwork erasure'))`);
  const [row] = await tx.query<{ n: number }>('select erasures() as n');
  return row?.n ?? 0;
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | 'aborted'> {
  if (signal.aborted) {
    work.catch(() => undefined); // its outcome no longer matters: the turn is over
    return 'aborted';
  }
  return new Promise((resolve, reject) => {
    const stop = () => resolve('aborted');
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Keeps of an event what the stored answer shows again. */
function note(document: AnswerDocument, event: TurnEvent): void {
  switch (event.type) {
    case 'turn.text':
      document.sentences.push({ text: event.text, citations: event.citations });
      break;
    case 'turn.recommendation':
      if (event.recommendation.id) document.recommendations.push(event.recommendation.id);
      break;
    case 'turn.brief':
      document.brief = event.brief.id;
      break;
    case 'turn.handover':
      document.handover = { rule: event.rule, message: event.message };
      break;
    case 'turn.reading':
      document.reading = event.text || document.reading;
      document.choices = event.choices.length > 0 ? event.choices : document.choices;
      break;
    default:
  }
}

type End = {
  answer: string;
  role: 'coach' | 'persona';
  conversation: string;
  document: AnswerDocument;
  erasures: number;
};

/** Numbers events, stores each before anybody hears it, and gathers those that come while a write is under way. */
function createWriter(deps: CoachDeps, actor: Person, turnId: string, turn: Running) {
  const [gone = ''] = phrases(deps.content, 'coach.erased_turn');
  let seq = 0;
  const number = (event: TurnEvent): ServerTurnMessage => ({ ...event, turn: turnId, seq: ++seq });
  const publish = (events: readonly ServerTurnMessage[]) => {
    for (const event of events) {
      turn.events.push(event);
      for (const send of turn.hearers) send(event);
    }
  };
  let waiting: ServerTurnMessage[] = [];
  let writing: Promise<void> = Promise.resolve();
  const flush = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    await deps.db.query(actor, STORE_EVENTS, [turnId, actor.id, JSON.stringify(batch)]);
    publish(batch);
  };
  const emit = async (event: TurnEvent): Promise<void> => {
    waiting.push(number(event));
    writing = writing.then(flush);
    // Status lines need not be waited for; text is, so that a turn cannot run far ahead of what is stored.
    if (event.type === 'turn.text' && waiting.length > 4) await writing;
  };
  const end = async (
    event: TurnEvent,
    { answer, role, conversation, document: made, erasures }: End,
  ): Promise<void> => {
    await writing;
    const last = [...waiting, number(event)];
    waiting = [];
    const now = deps.clock.now();
    const [ending] = last.slice(-1);
    if (ending?.type !== 'turn.end') throw new Error('a turn ends with turn.end');
    await deps.db.transaction(actor, async (tx) => {
      // Somebody was erased meanwhile: what this turn had read of them must not come back by its answer.
      const isStale = (await countErasures(tx)) !== erasures;
      // The conversation may have been deleted meanwhile; then there is nothing to store.
      const [row] = await tx.query('update turn set ended_at = $2 where id = $1 returning id', [turnId, now]);
      if (!row) return;
      const document = isStale
        ? { ...emptyDocument(null), sentences: [{ text: gone, citations: [] }] }
        : made;
      if (isStale) await tx.query('delete from turn_event where turn_id = $1', [turnId]);
      const stored = isStale ? replacedBy(gone, turnId, ending) : last;
      await tx.query(STORE_EVENTS, [turnId, actor.id, JSON.stringify(stored)]);
      await tx.query(
        `insert into turn (id, conversation_id, owner_id, parent_id, role, text, document, outcome, mode, created_at, ended_at)
         values ($1, $2, $3, $4, $10, $5, $6::jsonb, $7, $8, $9, $9)`,
        [
          answer,
          conversation,
          actor.id,
          turnId,
          document.sentences.map(({ text }) => text).join(''),
          JSON.stringify(document),
          ending.outcome,
          ending.mode,
          now,
          role,
        ],
      );
    });
    publish(last);
  };
  return Object.assign(emit, { end });
}

/** What is stored in place of a turn's events; the texts are the stored answer (P10), the end is kept (P5). */
export function replacedBy<End extends object>(text: string, turn: string, end: End) {
  return [
    { type: 'turn.text' as const, turn, seq: 1, text, citations: [] },
    { ...end, seq: 2 },
  ];
}

const STORE_EVENTS = `
insert into turn_event (turn_id, seq, owner_id, event)
select $1, (event ->> 'seq')::int, $2, event from jsonb_array_elements($3::jsonb) as event
where exists (select 1 from turn where id = $1)`;

async function storedEvents(
  deps: CoachDeps,
  actor: Person,
  turn: string,
  after: number,
): Promise<ServerTurnMessage[] | 'foreign' | null> {
  const rows = await deps.db.query<{ event: ServerTurnMessage }>(
    actor,
    'select event from turn_event where turn_id = $1 and owner_id = actor() and seq > $2 order by seq',
    [turn, after],
  );
  if (rows.length > 0) return rows.map(({ event }) => event);
  const [own] = await deps.db.query(
    actor,
    `select 1 from turn where id = $1 and role = 'user' and owner_id = actor()`,
    [turn],
  );
  if (own) return [];
  const [any] = await deps.db.query(system('coach'), 'select 1 from turn where id = $1', [turn]);
  return any ? 'foreign' : null;
}

/** Turns whose process is gone get their end, after their stored events; the user's message stays. */
async function closeUnfinished(deps: CoachDeps): Promise<number> {
  const now = deps.clock.now();
  return deps.db.transaction(system('coach'), async (tx) => {
    const open = await tx.query<{
      id: string;
      owner: string;
      conversation: string;
      role: 'coach' | 'persona';
      last: number;
      texts: Array<{ text: string; citations: [] }> | null;
    }>(`
      select t.id, t.owner_id as owner, t.conversation_id as conversation,
        case c.kind when 'rehearsal' then 'persona' else 'coach' end as role,
        coalesce((select max(seq) from turn_event e where e.turn_id = t.id), 0) as last,
        (select jsonb_agg(jsonb_build_object('text', e.event ->> 'text', 'citations', e.event -> 'citations') order by e.seq)
         from turn_event e where e.turn_id = t.id and e.event ->> 'type' = 'turn.text') as texts
      from turn t join conversation c on c.id = t.conversation_id
      where t.role = 'user' and t.ended_at is null
        and (t.server is null or pg_try_advisory_xact_lock(${HOLD_CLASS}, t.server))
      for update of t skip locked`);
    for (const turn of open) {
      const answer = randomUUID();
      const event: ServerTurnMessage = {
        type: 'turn.end',
        turn: turn.id,
        seq: turn.last + 1,
        answer,
        outcome: 'failed',
        mode: 'guided',
        fellBack: false,
        withheld: 0,
      };
      const document = { ...emptyDocument(null), sentences: turn.texts ?? [] };
      await tx.query('update turn set ended_at = $2 where id = $1', [turn.id, now]);
      await tx.query(
        'insert into turn_event (turn_id, seq, owner_id, event) values ($1, $2, $3, $4::jsonb)',
        [turn.id, event.seq, turn.owner, JSON.stringify(event)],
      );
      await tx.query(
        `insert into turn (id, conversation_id, owner_id, parent_id, role, text, document, outcome, mode, created_at, ended_at)
         values ($1, $2, $3, $4, $8, $5, $6::jsonb, 'failed', 'guided', $7, $7)`,
        [
          answer,
          turn.conversation,
          turn.owner,
          turn.id,
          document.sentences.map(({ text }) => text).join(''),
          JSON.stringify(document),
          now,
          turn.role,
        ],
      );
    }
    return open.length;
  });
}
