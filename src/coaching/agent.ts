// The coach with a language model: code reads the question and fetches what the records say, a LangChain agent words the
// answer and may fetch more, and every sentence is checked before it is said. Any fault hands the turn back for guided mode
// to finish. It deliberately keeps nothing between turns and gives the model no name, id or unmasked text.
import { createAgent, createMiddleware, ToolMessage } from 'langchain';
import type { TurnEvent } from '../contract/socket.ts';
import type { Person } from '../db/db.ts';
import { NoTracer, openChat } from '../models/chat.ts';
import { sentenceFormat } from '../models/sentences.ts';
import { readStream, StreamFault } from '../models/stream.ts';
import { explanations } from '../models/unsaid.ts';
import { markShown } from '../recommendations/recommend.ts';
import { type Asked, fetchFirst, knownAtFirst, memoryOf, rests, subjectOf } from './asked.ts';
import type { CoachDeps, Memory, TurnInput } from './context.ts';
import { guidedTurn } from './guided.ts';
import { handoverWords } from './handover.ts';
import { peopleIn } from './people.ts';
import { switchedOff } from './switched.ts';
import { createTools, type Turn } from './tools.ts';
import { flush, listen, mend, type Tally, type Unsaid, withhold } from './uttering.ts';
import { earOf, historyFor, messageFor, promptOf, recordsFor } from './wording.ts';

export type ConnectedResult = {
  outcome: 'complete' | 'fallback';
  memory: Memory | null;
  withheld: number;
  said: number;
  /** why guided mode is to finish: for logs, holds no text of anybody's */
  reason: string | null;
};
export type ConnectedLimits = {
  stallMs: number;
  modelCalls: number;
  toolCalls: number;
  sentences: number;
  rewrites: number;
  characters: number;
  /** the connected half in all; guided mode needs time to finish */
  totalMs: number;
};
export const limits: ConnectedLimits = {
  stallMs: 20_000,
  modelCalls: 5,
  toolCalls: 8,
  sentences: 12,
  rewrites: 4,
  characters: 24_000,
  totalMs: 60_000,
};

export async function* connectedTurn(
  deps: CoachDeps,
  actor: Person,
  input: TurnInput,
  signal: AbortSignal,
  limit: ConnectedLimits = limits,
): AsyncGenerator<TurnEvent, ConnectedResult> {
  const endpoint = deps.models.chat;
  if (!endpoint) throw new Error('connected mode needs a chat model');
  const guide = guidedTurn(deps, actor, input, signal);
  const first = await guide.next();
  if (first.done) return complete(first.value, 0, 0);
  yield first.value;
  const people = await peopleIn(deps, actor, input.text);
  const about = subjectOf(first.value, input, actor, people);
  const known =
    about &&
    (await knownAtFirst(deps, actor, [
      about.subject,
      ...people.flatMap((one) => (one.kind === 'person' ? [one.id] : [])),
    ]));
  const asked = about && {
    intent: about.intent,
    isOther: about.subject !== actor.id,
    memory: input.memory,
  };
  const off = asked && (await switchedOff(deps, actor, asked));
  if (!about || !known || off) return complete(yield* guide, 0, 1);

  // Not AbortSignal.any over AbortSignal.timeout: Node 20 lets that pair be collected, and then it never fires.
  const abort = abortWith(signal);
  const timer = setTimeout(() => abort.abort(), limit.totalMs);
  const turn: Turn = {
    deps,
    actor,
    input,
    signal: abort.signal,
    masker: await deps.masking.masker(),
    via: { mode: 'connected', model: endpoint.model, provider: new URL(endpoint.baseUrl).host },
    known,
    handoverWords: (rule) => handoverWords(deps, rule, input.role),
  };
  try {
    const result = yield* answer(turn, about, guide, limit);
    return result.reason === 'aborted' && !signal.aborted ? { ...result, reason: 'too_slow' } : result;
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** @param guide the same turn in guided mode, begun: it goes on where code alone has the answer */
async function* answer(
  turn: Turn,
  about: Asked,
  guide: ReturnType<typeof guidedTurn>,
  limit: ConnectedLimits,
): AsyncGenerator<TurnEvent, ConnectedResult> {
  const { known } = turn;
  yield {
    type: 'turn.status',
    step: about.intent === 'develop' || about.intent === 'next_level' ? 'ranking' : 'searching',
  };
  const given = await fetchFirst(turn, about);
  // That nothing was found is said by code, which knows it.
  if (rests(about) && known.passages.size === 0) return complete(yield* guide, 0, 1);
  await guide.return(null);
  if (known.collect.length > 0) return yield* sayWhatToCollect(turn);
  yield { type: 'turn.status', step: 'writing' };
  return yield* converse(turn, about, given, limit);
}

/** What to collect is logged already; guided mode says it, with what one voice alone saw. Its reading has been said. */
async function* sayWhatToCollect(turn: Turn): AsyncGenerator<TurnEvent, ConnectedResult> {
  const { deps, actor, input, known, signal } = turn;
  const made = { recommendations: [], brief: null, collect: known.collect };
  const guide = guidedTurn(deps, actor, { ...input, made }, signal);
  await guide.next();
  return complete(yield* guide, 0, known.collect.length + 1);
}

/** What a server may refuse is left out one after the other: bounds in the form, then tools. */
const FORMS = [
  { tools: true, bounded: true },
  { tools: true, bounded: false },
  { tools: false, bounded: false },
] as const;
type Form = (typeof FORMS)[number];

/** One conversation with the model: first without, then with what a server may refuse left out. */
async function* converse(
  turn: Turn,
  about: Asked,
  given: string,
  limit: ConnectedLimits,
): AsyncGenerator<TurnEvent, ConnectedResult> {
  const tally: Tally = { said: 0, withheld: 0, cited: [], heard: new Set(), repeated: 0, shown: [] };
  const unsaid: Unsaid[] = [];
  const ear = earOf({ content: turn.deps.content, masker: turn.masker, text: turn.input.text });
  let reason: string | null = null;
  let isBounded = true;
  for (const form of FORMS) {
    isBounded = form.bounded;
    try {
      yield* listen(turn, modelOutput(turn, given, form, limit), ear, unsaid, tally, limit);
      reason = null;
      break;
    } catch (error) {
      if (!(error instanceof StreamFault)) throw error;
      reason = error.kind;
      // A server that refuses a form says so at once; nothing has been said then.
      if (error.kind !== 'refused' || error.status === 429 || error.status === 401 || tally.said > 0) break;
    }
  }
  if (reason === null && unsaid.length > 0)
    yield* mend(turn, unsaid, (tried) => rewriting(turn, tried, limit, isBounded), ear, tally, limit);
  else for (const { reason: why } of unsaid) yield* withhold(tally, why);
  if (reason === null && tally.said === 0) reason = 'nothing_said';
  if (
    reason === null &&
    rests(about) &&
    tally.cited.length === 0 &&
    !turn.known.brief &&
    turn.known.recommendations.length === 0
  )
    reason = 'nothing_of_substance';
  if (reason === null) yield* flush(turn, tally);
  else yield* turn.known.pending.filter(({ type }) => type === 'turn.handover');
  await markShown(turn.deps, turn.actor, tally.shown);
  const memory = memoryOf(turn, about, tally.cited);
  return {
    outcome: reason === null ? 'complete' : 'fallback',
    memory,
    withheld: tally.withheld,
    said: tally.said,
    reason,
  };
}

function modelOutput(turn: Turn, given: string, form: Form, limit: ConnectedLimits) {
  const endpoint = turn.deps.models.chat;
  if (!endpoint) throw new Error('connected mode needs a chat model');
  const abort = abortWith(turn.signal);
  const counted = { models: 0, tools: 0 };
  const within = createMiddleware({
    name: 'limits',
    wrapModelCall: (request, handler) => {
      counted.models += 1;
      if (counted.models > limit.modelCalls) throw new StreamFault('looped');
      // Only what was read in this turn can be cited, and tools may have read more since the last call.
      return handler({
        ...request,
        modelSettings: { response_format: sentenceFormat([...turn.known.passages.keys()], form.bounded) },
      });
    },
    wrapToolCall: async (request, handler) => {
      counted.tools += 1;
      if (counted.tools > limit.toolCalls) throw new StreamFault('looped');
      const refuse = (content: string) =>
        new ToolMessage({
          content,
          tool_call_id: request.toolCall.id ?? '',
          name: request.toolCall.name,
          status: 'error',
        });
      if (!request.tool) return refuse('There is no such tool.');
      try {
        return await handler(request);
      } catch {
        return refuse('The tool could not be used that way.');
      }
    },
  });
  const agent = createAgent({
    model: openChat(endpoint, { firstByteMs: limit.stallMs }),
    tools: form.tools ? createTools(turn) : [],
    systemPrompt: promptOf(turn.deps.content, 'coach/system.md', {
      reader: turn.input.role === 'manager' ? 'a manager' : 'an employee',
    }),
    middleware: [within],
  });
  const messages = [...historyFor(turn), { role: 'user' as const, content: messageFor(turn, given) }];
  return readStream(
    async () =>
      agent.stream(
        { messages },
        { streamMode: 'messages', signal: abort.signal, callbacks: [new NoTracer()], recursionLimit: 40 },
      ),
    { stallMs: limit.stallMs, mostCharacters: limit.characters, abort },
  );
}

function rewriting(turn: Turn, unsaid: readonly Unsaid[], limit: ConnectedLimits, isBounded: boolean) {
  const endpoint = turn.deps.models.chat;
  if (!endpoint) throw new Error('connected mode needs a chat model');
  const abort = abortWith(turn.signal);
  const model = openChat(endpoint, { firstByteMs: limit.stallMs });
  const content = `Sentences that could not be said, each with the reason (quoted data):\n${JSON.stringify(unsaid.map(({ sentence, reason }) => ({ sentence, because: explanations[reason] })))}\n\n${messageFor(turn, recordsFor(turn))}`;
  const messages = [
    { role: 'system' as const, content: promptOf(turn.deps.content, 'coach/rewrite.md', {}) },
    { role: 'user' as const, content },
  ];
  return readStream(
    async () =>
      model.stream(messages, {
        signal: abort.signal,
        callbacks: [new NoTracer()],
        response_format: sentenceFormat([...turn.known.passages.keys()], isBounded),
      }),
    { stallMs: limit.stallMs, mostCharacters: limit.characters, abort },
  );
}

function abortWith(signal: AbortSignal): AbortController {
  const abort = new AbortController();
  if (signal.aborted) abort.abort();
  else signal.addEventListener('abort', () => abort.abort(), { once: true, signal: abort.signal });
  return abort;
}

const complete = (memory: Memory | null, withheld: number, said: number): ConnectedResult => ({
  outcome: 'complete',
  memory,
  withheld,
  said,
  reason: null,
});
