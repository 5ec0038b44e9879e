// What a connected turn is about and what code fetches before any model is asked: the same reading of the message as in guided
// mode, so that a model that makes no tool calls has all it needs. It deliberately words nothing.
import type { TurnEvent } from '../contract/socket.ts';
import type { Person } from '../db/db.ts';
import { topicOf } from '../evidence/question.ts';
import type { CoachDeps, Memory, TurnInput } from './context.ts';
import { type Intent, intents, SURE } from './intents.ts';
import type { peopleIn } from './people.ts';
import { briefFor, goalsOf, type Known, recommendFor, searchFor, type Turn } from './tools.ts';

export type Asked = { intent: Intent; certainty: number; subject: string; alias: string; topic: string };

/** Null where code alone answers: somebody unknown, two of a name, or what is listed word for word. */
export function subjectOf(
  reading: TurnEvent,
  input: TurnInput,
  actor: Person,
  people: Awaited<ReturnType<typeof peopleIn>>,
): Asked | null {
  if (reading.type !== 'turn.reading') return null;
  const intent = intents.find((one) => one === reading.intent) ?? 'out_of_scope';
  const named = people.find(({ kind }) => kind === 'person') ?? people[0];
  if (EXACT.has(intent) || named?.kind === 'ambiguous') return null;
  if (named?.kind === 'unknown' && FROM_BEFORE.has(intent)) return null;
  const carried = input.memory?.subject ?? input.subject;
  const speaksOfSelf = /\b(?:i|me|my|mine|myself)\b/i.test(input.text);
  const isCarried =
    !named && carried !== null && FROM_BEFORE.has(intent) && (!speaksOfSelf || intent === 'brief');
  const subject = named?.kind === 'person' ? named.id : isCarried ? carried : actor.id;
  if (named?.kind === 'person' && named.relation === 'skip' && intent !== 'goals') return null;
  if (intent === 'brief' && subject === actor.id) return null;
  const goesOn =
    /^(?:and|what about|how about|same for|the same for)\b/i.test(input.text.trim()) && input.memory !== null;
  return {
    intent,
    certainty: reading.certainty,
    subject,
    alias: subject === actor.id ? 'YOU' : 'P1',
    topic: goesOn ? (input.memory?.topic ?? '') : '',
  };
}

/** Null where a person carried over from before may no longer be read. */
export async function knownAtFirst(
  deps: CoachDeps,
  actor: Person,
  ids: readonly string[],
): Promise<Known | null> {
  const wanted = [...new Set([actor.id, ...ids])];
  const rows = await deps.db.query<{ id: string; name: string; pronouns: string | null; leads: boolean }>(
    actor,
    'select id, name, pronouns, id = any (actor_reports()) as leads from person where id = any ($1)',
    [wanted],
  );
  const people: Known['people'] = new Map();
  for (const [i, id] of wanted.entries()) {
    const row = rows.find((one) => one.id === id);
    if (!row) return null;
    people.set(i === 0 ? 'YOU' : `P${i}`, {
      id,
      name: row.name,
      pronouns: row.pronouns,
      isReader: i === 0,
      relation: i === 0 ? 'self' : row.leads ? 'manager' : 'skip',
    });
  }
  return {
    people,
    passages: new Map(),
    actions: new Map(),
    groundsOf: new Map(),
    recommendations: [],
    collect: [],
    brief: null,
    handover: null,
    pending: [],
  };
}

/** What guided mode would look at too: a model that makes no tool calls has all it needs, and others need fewer. */
export async function fetchFirst(turn: Turn, about: Asked): Promise<string> {
  const question = about.topic || topicOf(turn.masker.mask(turn.input.text).masked);
  const isSure = about.certainty >= SURE || turn.input.memory !== null;
  switch (about.intent) {
    case 'develop':
    case 'next_level':
      return isSure
        ? recommendFor(turn, about.alias, about.intent === 'next_level' ? 'next_level' : 'develop')
        : '{}';
    case 'brief':
      return isSure ? briefFor(turn, about.alias, turn.input.text) : '{}';
    case 'goals':
      return goalsOf(turn, about.alias);
    case 'self_assessment':
      return searchFor(turn, 'YOU', '');
    case 'about':
    case 'strengths':
    case 'needs':
      return searchFor(turn, about.alias, question);
    case 'doing':
      return searchFor(turn, about.alias, '');
    default:
      return '{}';
  }
}

/** Does an answer to this rest on records? Then courtesies alone are none. */
export function rests(about: Asked): boolean {
  return RESTING.has(about.intent);
}

/** What follow-ups go back to. */
export function memoryOf(turn: Turn, about: Asked, cited: readonly string[]): Memory {
  const { known, actor, input } = turn;
  const items =
    known.recommendations.length > 0
      ? known.recommendations.map(({ action }) => action.title)
      : known.collect.length > 0
        ? known.collect
        : [...new Set(cited)];
  return {
    intent: about.intent,
    subject: about.subject === actor.id ? null : about.subject,
    topic: about.topic || topicOf(turn.masker.mask(input.text).masked),
    recommendations: known.recommendations.flatMap(({ id }) => id ?? []),
    items: [...items],
    brief: known.brief?.id ?? null,
  };
}

/** What is listed from the records word for word is listed by code, with a model or without. */
const EXACT: ReadonlySet<Intent> = new Set([
  'held',
  'why',
  'item',
  'shorter',
  'more',
  'ask_feedback',
  'refine',
  'smaller',
  'source',
  'disagree',
  'privacy',
  'log',
]);
const FROM_BEFORE: ReadonlySet<Intent> = new Set([
  'develop',
  'next_level',
  'about',
  'strengths',
  'needs',
  'doing',
  'brief',
  'goals',
  'other_person',
]);
const RESTING: ReadonlySet<Intent> = new Set([
  'about',
  'strengths',
  'needs',
  'doing',
  'goals',
  'self_assessment',
]);
