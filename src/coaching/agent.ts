// The coach with a language model: code reads the question and fetches what the records say, a LangChain agent words the
// answer and may fetch more, and every sentence is checked before it is said. Any fault hands the turn back for guided mode
// to finish. It deliberately keeps nothing between turns and gives the model no name, id or unmasked text.
import { createAgent, createMiddleware, ToolMessage } from 'langchain';
import { phrases, render } from '../content/content.ts';
import type { Citation } from '../contract/api.ts';
import type { TurnEvent } from '../contract/socket.ts';
import type { Person } from '../db/db.ts';
import { topicOf } from '../evidence/question.ts';
import { NoTracer, openChat } from '../models/chat.ts';
import { checkSentence, createSentenceReader, type Ear, type Said, sentenceFormat } from '../models/sentences.ts';
import { readStream, StreamFault } from '../models/stream.ts';
import { explanations, type Reason } from '../models/unsaid.ts';
import { markShown } from '../recommendations/recommend.ts';
import { type CoachDeps, type Memory, say, sayOn, type TurnInput } from './context.ts';
import { guidedTurn } from './guided.ts';
import { type Intent, intents } from './intents.ts';
import { peopleIn } from './people.ts';
import { briefFor, createTools, goalsOf, type Known, recommendFor, searchFor, type Turn } from './tools.ts';
import { earOf, handoverWords, historyFor, maskedFor, messageFor, promptOf, recordsFor } from './wording.ts';

export type ConnectedResult = {
  outcome: 'complete' | 'fallback'; memory: Memory | null; withheld: number; said: number;
  /** why guided mode is to finish: for logs, holds no text of anybody's */
  reason: string | null;
};
export type ConnectedLimits = { stallMs: number; modelCalls: number; toolCalls: number; sentences: number; rewrites: number; characters: number };
export const limits: ConnectedLimits = { stallMs: 20_000, modelCalls: 5, toolCalls: 8, sentences: 12, rewrites: 4, characters: 24_000 };

/** What is listed from the records word for word is listed by code, with a model or without. */
const EXACT: ReadonlySet<Intent> = new Set(['held', 'why', 'item', 'shorter', 'more']);
const FROM_BEFORE: ReadonlySet<Intent> = new Set(['develop', 'next_level', 'about', 'brief', 'goals', 'other_person']);
const SURE = 0.42;
/** Characters of one sentence with its form around it; small models fall into loops that never end. */
const LONGEST_SENTENCE = 1200;

export async function* connectedTurn(
  deps: CoachDeps, actor: Person, input: TurnInput, signal: AbortSignal, limit: ConnectedLimits = limits,
): AsyncGenerator<TurnEvent, ConnectedResult> {
  const endpoint = deps.models.chat;
  if (!endpoint) throw new Error('connected mode needs a chat model');
  const guide = guidedTurn(deps, actor, input, signal);
  const first = await guide.next();
  if (first.done) return complete(first.value, 0, 0);
  yield first.value;
  const people = await peopleIn(deps, actor, input.text);
  const about = subjectOf(first.value, input, actor, people);
  const known = about && (await knownAtFirst(deps, actor, [about.subject, ...people.flatMap((one) => (one.kind === 'person' ? [one.id] : []))]));
  if (!about || !known) return complete(yield* guide, 0, 1);
  await guide.return(null);

  const masker = await deps.masking.masker();
  const turn: Turn = {
    deps, actor, input, signal, masker, via: { mode: 'connected', model: endpoint.model, provider: new URL(endpoint.baseUrl).host },
    known, handoverWords: (rule) => handoverWords(deps, rule, input.role),
  };
  yield { type: 'turn.status', step: about.intent === 'develop' || about.intent === 'next_level' ? 'ranking' : 'searching' };
  const given = await fetchFirst(turn, about);
  if (turn.known.collect.length > 0) return yield* sayWhatToCollect(turn, about);
  yield { type: 'turn.status', step: 'writing' };
  return yield* converse(turn, about, given, limit);
}

type Asked = { intent: Intent; certainty: number; subject: string; alias: string; topic: string };

/** Null where code alone answers: somebody unknown, two of a name, or what is listed word for word. */
function subjectOf(reading: TurnEvent, input: TurnInput, actor: Person, people: Awaited<ReturnType<typeof peopleIn>>): Asked | null {
  if (reading.type !== 'turn.reading') return null;
  const intent = intents.find((one) => one === reading.intent) ?? 'out_of_scope';
  const named = people.find(({ kind }) => kind === 'person') ?? people[0];
  if (EXACT.has(intent) || named?.kind === 'ambiguous') return null;
  if (named?.kind === 'unknown' && FROM_BEFORE.has(intent)) return null;
  const carried = input.memory?.subject ?? input.subject;
  const speaksOfSelf = /\b(?:i|me|my|mine|myself)\b/i.test(input.text);
  const isCarried = !named && carried !== null && FROM_BEFORE.has(intent) && (!speaksOfSelf || intent === 'brief');
  const subject = named?.kind === 'person' ? named.id : isCarried ? carried : actor.id;
  if (named?.kind === 'person' && named.relation === 'skip' && intent !== 'goals') return null;
  if (intent === 'brief' && subject === actor.id) return null;
  const goesOn = /^(?:and|what about|how about|same for|the same for)\b/i.test(input.text.trim()) && input.memory !== null;
  return { intent, certainty: reading.certainty, subject, alias: subject === actor.id ? 'YOU' : 'P1', topic: goesOn ? (input.memory?.topic ?? '') : '' };
}

/** Null where a person carried over from before may no longer be read. */
async function knownAtFirst(deps: CoachDeps, actor: Person, ids: readonly string[]): Promise<Known | null> {
  const wanted = [...new Set([actor.id, ...ids])];
  const rows = await deps.db.query<{ id: string; name: string; pronouns: string | null; leads: boolean }>(actor,
    'select id, name, pronouns, id = any (actor_reports()) as leads from person where id = any ($1)', [wanted]);
  const people: Known['people'] = new Map();
  for (const [i, id] of wanted.entries()) {
    const row = rows.find((one) => one.id === id);
    if (!row) return null;
    people.set(i === 0 ? 'YOU' : `P${i}`, {
      id, name: row.name, pronouns: row.pronouns, isReader: i === 0, relation: i === 0 ? 'self' : row.leads ? 'manager' : 'skip',
    });
  }
  return { people, passages: new Map(), actions: new Map(), groundsOf: new Map(), recommendations: [], collect: [], brief: null, handover: null, pending: [] };
}

/** What guided mode would look at too: a model that makes no tool calls has all it needs, and others need fewer. */
async function fetchFirst(turn: Turn, about: Asked): Promise<string> {
  const question = about.topic || maskedFor(turn.masker, turn.known, turn.input.text);
  const isSure = about.certainty >= SURE || turn.input.memory !== null;
  switch (about.intent) {
    case 'develop':
    case 'next_level':
      return isSure ? recommendFor(turn, about.alias, about.intent === 'next_level' ? 'next_level' : 'develop') : '{}';
    case 'brief':
      return isSure ? briefFor(turn, about.alias, question) : '{}';
    case 'goals':
      return goalsOf(turn, about.alias);
    case 'self_assessment':
      return searchFor(turn, 'YOU', '');
    case 'about':
      return searchFor(turn, about.alias, question);
    default:
      return '{}';
  }
}

async function* sayWhatToCollect(turn: Turn, about: Asked): AsyncGenerator<TurnEvent, ConnectedResult> {
  const person = turn.known.people.get(about.alias);
  const words = (path: string, values: Record<string, string> = {}) => render(phrases(turn.deps.content, `coach.${path}`)[0] ?? '', values);
  yield say(person?.isReader ? words('develop.collect_intro') : words('develop.collect_intro_report', { person: person?.name ?? '' }));
  for (const line of turn.known.collect) yield say(`• ${line}`);
  return complete(memoryOf(turn, about, []), 0, turn.known.collect.length + 1);
}

/** What a server may refuse is left out one after the other: bounds in the form, then tools. */
const FORMS = [{ tools: true, bounded: true }, { tools: true, bounded: false }, { tools: false, bounded: false }] as const;
type Form = (typeof FORMS)[number];

type Unsaid = { sentence: unknown; reason: Reason };

/** One conversation with the model: first without, then with what a server may refuse left out. */
async function* converse(turn: Turn, about: Asked, given: string, limit: ConnectedLimits): AsyncGenerator<TurnEvent, ConnectedResult> {
  const tally = { said: 0, withheld: 0, cited: [] as string[] };
  const unsaid: Unsaid[] = [];
  const ear = earOf(turn);
  let reason: string | null = null;
  for (const form of FORMS) {
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
  if (reason === null && unsaid.length > 0) yield* mend(turn, unsaid, ear, tally, limit);
  else
    for (const { reason: why } of unsaid) yield* withhold(tally, why);
  if (reason === null && tally.said === 0) reason = 'nothing_said';
  if (tally.said > 0) await markShown(turn.deps, turn.actor, turn.known.recommendations);
  const memory = memoryOf(turn, about, tally.cited);
  return { outcome: reason === null ? 'complete' : 'fallback', memory, withheld: tally.withheld, said: tally.said, reason };
}

type Tally = { said: number; withheld: number; cited: string[] };

async function* listen(turn: Turn, events: ReturnType<typeof readStream>, ear: Ear, unsaid: Unsaid[], tally: Tally, limit: ConnectedLimits): AsyncGenerator<TurnEvent> {
  let reader = createSentenceReader();
  let message = '';
  for await (const event of events) {
    if (event.type === 'tool') {
      reader = createSentenceReader(); // what was said before a tool call was no answer yet
      if (event.state === 'called') yield { type: 'turn.status', step: event.name === 'recommend' ? 'ranking' : 'searching' };
      continue;
    }
    if (event.message !== message) {
      message = event.message;
      reader = createSentenceReader();
    }
    for (const read of reader.push(event.text)) {
      if ('fault' in read) throw new StreamFault('failed');
      const verdict = checkSentence(read.sentence, turn.known, ear);
      if (verdict.say) yield* utter(turn, verdict, tally);
      else unsaid.push({ sentence: read.sentence, reason: verdict.reason });
    }
    if (reader.pending() > LONGEST_SENTENCE) throw new StreamFault('too_long');
    if (tally.said >= limit.sentences) return;
    if (unsaid.length > limit.sentences) throw new StreamFault('failed');
  }
  if (reader.isEmpty()) throw new StreamFault('failed');
  if (!reader.isComplete()) throw new StreamFault('truncated');
}

async function* utter(turn: Turn, said: Said, tally: Tally): AsyncGenerator<TurnEvent> {
  // What was logged first is shown first.
  yield* turn.known.pending.splice(0);
  const grounds = said.cited.length > 0 ? said.cited : said.pieces.flatMap(({ slot }) => (slot?.kind === 'action' ? (turn.known.groundsOf.get(slot.id) ?? []) : []));
  const citations: Citation[] = grounds.map(({ passage, quote }) => ({ passage, quote }));
  tally.said += 1;
  tally.cited.push(...citations.map(({ passage }) => passage));
  yield said.pieces.some(({ slot }) => slot?.kind === 'quote' || slot?.kind === 'action') ? say(said.text, citations) : sayOn(said.text, citations);
}

function* withhold(tally: Tally, reason: Reason): Generator<TurnEvent> {
  tally.withheld += 1;
  yield { type: 'turn.withheld', reason: explanations[reason] };
}

/** Asks once for all sentences that could not be said; what still cannot is withheld. */
async function* mend(turn: Turn, unsaid: readonly Unsaid[], ear: Ear, tally: Tally, limit: ConnectedLimits): AsyncGenerator<TurnEvent> {
  yield { type: 'turn.status', step: 'checking' };
  const tried = unsaid.slice(0, limit.rewrites);
  const mended: Said[] = [];
  try {
    const reader = createSentenceReader();
    for await (const event of rewriting(turn, tried, limit))
      if (event.type === 'text')
        for (const read of reader.push(event.text)) {
          const verdict = 'sentence' in read ? checkSentence(read.sentence, turn.known, ear) : null;
          if (verdict?.say && mended.length < tried.length) mended.push(verdict);
        }
  } catch (error) {
    if (!(error instanceof StreamFault)) throw error; // not mended then; what was said already stands
  }
  for (const said of mended) yield* utter(turn, said, tally);
  for (const { reason } of unsaid.slice(mended.length)) yield* withhold(tally, reason);
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
      return handler({ ...request, modelSettings: { response_format: sentenceFormat([...turn.known.passages.keys()], form.bounded) } });
    },
    wrapToolCall: async (request, handler) => {
      counted.tools += 1;
      if (counted.tools > limit.toolCalls) throw new StreamFault('looped');
      const refuse = (content: string) => new ToolMessage({ content, tool_call_id: request.toolCall.id ?? '', name: request.toolCall.name, status: 'error' });
      if (!request.tool) return refuse('There is no such tool.');
      try {
        return await handler(request);
      } catch {
        return refuse('The tool could not be used that way.');
      }
    },
  });
  const agent = createAgent({
    model: openChat(endpoint, { firstByteMs: limit.stallMs }), tools: form.tools ? createTools(turn) : [],
    systemPrompt: promptOf(turn.deps.content, 'coach/system.md', { reader: turn.input.role === 'manager' ? 'a manager' : 'an employee' }), middleware: [within],
  });
  const messages = [...historyFor(turn), { role: 'user' as const, content: messageFor(turn, given) }];
  return readStream(
    async () => agent.stream({ messages }, { streamMode: 'messages', signal: abort.signal, callbacks: [new NoTracer()], recursionLimit: 40 }),
    { stallMs: limit.stallMs, mostCharacters: limit.characters, abort });
}

function rewriting(turn: Turn, unsaid: readonly Unsaid[], limit: ConnectedLimits) {
  const endpoint = turn.deps.models.chat;
  if (!endpoint) throw new Error('connected mode needs a chat model');
  const abort = abortWith(turn.signal);
  const model = openChat(endpoint, { firstByteMs: limit.stallMs });
  const content = `Sentences that could not be said, each with the reason (quoted data):\n${JSON.stringify(unsaid.map(({ sentence, reason }) => ({ sentence, because: explanations[reason] })))}\n\n${messageFor(turn, recordsFor(turn))}`;
  const messages = [{ role: 'system' as const, content: promptOf(turn.deps.content, 'coach/rewrite.md', {}) }, { role: 'user' as const, content }];
  return readStream(
    async () => model.stream(messages, { signal: abort.signal, callbacks: [new NoTracer()], response_format: sentenceFormat([...turn.known.passages.keys()], false) }),
    { stallMs: limit.stallMs, mostCharacters: limit.characters, abort });
}

function abortWith(signal: AbortSignal): AbortController {
  const abort = new AbortController();
  if (signal.aborted) abort.abort();
  else signal.addEventListener('abort', () => abort.abort(), { once: true, signal: abort.signal });
  return abort;
}

function memoryOf(turn: Turn, about: Asked, cited: readonly string[]): Memory {
  const { known, actor, input } = turn;
  const items = known.recommendations.length > 0 ? known.recommendations.map(({ action }) => action.title) : known.collect.length > 0 ? known.collect : [...new Set(cited)];
  return {
    intent: about.intent, subject: about.subject === actor.id ? null : about.subject, topic: about.topic || topicOf(turn.masker.mask(input.text).masked),
    recommendations: known.recommendations.flatMap(({ id }) => id ?? []), items: [...items], brief: known.brief?.id ?? null,
  };
}

const complete = (memory: Memory | null, withheld: number, said: number): ConnectedResult => ({ outcome: 'complete', memory, withheld, said, reason: null });

