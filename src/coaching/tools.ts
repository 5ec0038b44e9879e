// What a model may do in a turn: search, read goals, recommend, prepare a talk, hand over. The same domain functions as in
// guided mode, with the actor's rights whatever the model asks; it knows people, records and actions by aliases of this
// turn only and is given masked text. It deliberately tells a model nothing of why something failed.
import { tool } from 'langchain';
import { z } from 'zod';
import { assertOn } from '../access/features.ts';
import { draftBrief } from '../briefs/brief.ts';
import { findScenarios } from '../briefs/scenarios.ts';
import { quarter } from '../clock.ts';
import type { Brief, Reading, Recommendation, Source } from '../contract/api.ts';
import type { TurnEvent } from '../contract/socket.ts';
import type { Person } from '../db/db.ts';
import { readQuestion } from '../evidence/question.ts';
import { authorWithheld, readingsInForce, search } from '../evidence/search.ts';
import type { Masker } from '../language/names.ts';
import { sentences } from '../language/sentences.ts';
import type { PassageFact, PersonFact } from '../models/slots.ts';
import { recommend, type Via } from '../recommendations/recommend.ts';
import type { Purpose } from '../recommendations/standing.ts';
import type { CoachDeps, TurnInput } from './context.ts';

/** What a turn has come to know, by alias; grows with every tool call. */
export type Known = {
  people: Map<string, PersonFact & { relation: 'self' | 'manager' | 'skip' }>;
  passages: Map<string, PassageFact>;
  actions: Map<string, string>;
  /** records that an action rests on */
  groundsOf: Map<string, Array<{ passage: string; quote: string }>>;
  recommendations: Recommendation[];
  collect: string[];
  brief: Brief | null;
  handover: { rule: string; message: string } | null;
  /** made but not yet shown: they go out before the first sentence does */
  pending: TurnEvent[];
};
export type Turn = {
  deps: CoachDeps;
  actor: Person;
  input: TurnInput;
  signal: AbortSignal;
  masker: Masker;
  known: Known;
  via: Via;
  /** the words for a rule of the handover content; null where it has none */
  handoverWords: (rule: string) => string;
};

const NOBODY = 'There is nobody of that id here. Ids are those given with the message.';
const FAILED = 'That could not be done. Answer from what you have.';
const MOST_PASSAGES = 12;
const HANDOVER_RULES = [
  'harassment',
  'discrimination',
  'retaliation',
  'violence',
  'self_harm',
  'medical',
  'pregnancy',
  'disability',
  'pay_equity',
  'legal_threat',
  'whistle_blowing',
  'dismissal',
  'immigration',
  'union',
] as const;

export function createTools(turn: Turn) {
  const subject = z.string().describe('YOU for the reader, or P1, P2 ... as given with the message');
  const made = [
    tool(({ subject: alias, question }) => constant(() => searchFor(turn, alias, question)), {
      name: 'search_evidence',
      description: 'Find what the records say about one person on one subject.',
      schema: z.object({
        subject,
        question: z.string().max(500).describe('what to look for, in a few words'),
      }),
    }),
    tool(({ subject: alias }) => constant(() => goalsOf(turn, alias)), {
      name: 'read_goals',
      description: 'Read open goals and commitments of one person.',
      schema: z.object({ subject }),
    }),
    tool(({ subject: alias, purpose }) => constant(() => recommendFor(turn, alias, purpose ?? 'develop')), {
      name: 'recommend',
      description: 'Work out development suggestions for one person. The only source of such advice.',
      schema: z.object({ subject, purpose: z.enum(['develop', 'next_level']).optional() }),
    }),
    tool(({ subject: alias, talk }) => constant(() => briefFor(turn, alias, talk)), {
      name: 'draft_brief',
      description: 'Prepare a page for a talk with somebody who reports to the reader.',
      schema: z.object({ subject, talk: z.string().max(500).describe('what the talk is about') }),
    }),
    tool(({ rule }) => constant(async () => handOver(turn, rule)), {
      name: 'hand_over',
      description: 'Hand over to HR: harassment, discrimination, health, danger, the law, dismissal.',
      schema: z.object({ rule: z.enum(HANDOVER_RULES) }),
    }),
  ];
  return made;
}

/** A tool answers; what went wrong inside is no business of the model's. */
export async function constant(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch {
    return FAILED;
  }
}

export async function searchFor(
  turn: Turn,
  alias: string,
  question: string,
  only?: Source[],
): Promise<string> {
  const person = turn.known.people.get(alias.toUpperCase());
  if (!person) return NOBODY;
  const { deps, actor } = turn;
  const topic = await lookFor(turn, question);
  const hits = await deps.db.transaction(actor, async (tx) => {
    if (person.id !== actor.id) await assertOn(tx, 'reports');
    return search(tx, deps, actor, {
      subject: person.id,
      ...topic,
      limit: only ? 8 : 5,
      ...(only ? { sources: only } : {}),
    });
  });
  return JSON.stringify({
    records: remember(
      turn,
      hits.map((hit) => ({ ...hit, isByReader: hit.author === actor.id })),
    ),
  });
}

const lookFor = (turn: Turn, words: string) => {
  const { models, content } = turn.deps;
  return readQuestion(
    { masker: turn.masker, embedder: models.embedder, competencies: content.competencies },
    withoutAliases(words),
    turn.signal,
  );
};

export const goalsOf = (turn: Turn, alias: string) => searchFor(turn, alias, '', ['goal', 'commitment']);

/** Once for each person and turn: asked again, the same suggestions are told again. */
export async function recommendFor(turn: Turn, alias: string, purpose: Purpose): Promise<string> {
  const person = turn.known.people.get(alias.toUpperCase());
  if (!person || person.relation === 'skip') return NOBODY;
  const { deps, actor, known } = turn;
  if (!known.recommendations.some(({ subject }) => subject === person.id)) {
    const answer = await recommend(deps, actor, { subject: person.id, purpose, via: turn.via });
    if (answer.collect) known.collect.push(...answer.collect);
    for (const recommendation of answer.recommendations ?? []) {
      known.recommendations.push(recommendation);
      known.pending.push({ type: 'turn.recommendation', recommendation });
    }
  }
  const made = known.recommendations.filter(({ subject }) => subject === person.id);
  if (made.length === 0)
    return JSON.stringify({
      suggestions: [],
      reason: 'Too little on record; the reader is told what to collect.',
    });
  const records = await rememberIds(
    turn,
    made.flatMap(({ evidence, counterEvidence }) =>
      [...evidence.slice(0, 2), ...counterEvidence.slice(0, 1)].map(({ passage }) => passage),
    ),
  );
  const suggestions = made.map(({ action, competency, evidence }) => {
    const id = aliasOf(known.actions, action.title, 'A');
    known.groundsOf.set(
      id,
      evidence.slice(0, 2).map(({ passage, quote }) => ({ passage, quote })),
    );
    return {
      action: id,
      about: alias.toUpperCase(),
      competency,
      kind: action.kind,
      what: action.title,
      first_step: action.firstStep,
    };
  });
  return JSON.stringify({ suggestions, records });
}

export async function briefFor(turn: Turn, alias: string, talk: string): Promise<string> {
  const person = turn.known.people.get(alias.toUpperCase());
  if (person?.relation !== 'manager') return NOBODY;
  const { deps, actor, known } = turn;
  if (known.brief === null) {
    const masked = turn.masker.mask(withoutAliases(talk)).masked;
    const [found] = findScenarios(deps, masked);
    if (!found) return FAILED;
    const { scenario } = found;
    const topic = await lookFor(turn, masked);
    known.brief = await draftBrief(deps, actor, { subject: person.id, scenario, topic, via: turn.via });
    known.pending.push({ type: 'turn.brief', brief: known.brief });
  }
  const records = await rememberIds(
    turn,
    known.brief.lines.flatMap(({ citations }) => citations.map(({ passage }) => passage)).slice(0, 5),
  );
  return JSON.stringify({
    page: 'The reader sees the page. Say how to use it; do not repeat it.',
    talk: known.brief.title ?? known.brief.scenario,
    records,
  });
}

function handOver(turn: Turn, rule: string): string {
  const message = turn.handoverWords(rule);
  if (turn.known.handover) return FAILED;
  turn.known.handover = { rule, message };
  turn.known.pending.push({ type: 'turn.handover', rule, message });
  return 'The reader is told whom to go to. Say nothing on the matter itself.';
}

type Row = {
  id: string;
  subject: string;
  source: Source;
  date: string;
  text: string;
  author: string | null;
  visible: string;
  readings: Reading[];
  correction: Reading[] | null;
  corrected_by: string | null;
};

async function rememberIds(turn: Turn, ids: readonly string[]) {
  const rows = await turn.deps.db.query<Row>(
    turn.actor,
    `
    select id, subject_id as subject, source, date, text, author_id as author, visible, readings, correction, corrected_by
    from passage
    where id = any ($1::uuid[])`,
    [[...new Set(ids)]],
  );
  const inOrder = [...new Set(ids)].flatMap((id) => rows.filter((row) => row.id === id));
  return remember(
    turn,
    inOrder.map((row) => ({
      ...row,
      readings: readingsInForce(row),
      isByReader: row.author === turn.actor.id,
      date: authorWithheld(turn.actor, row) ? quarter(row.date) : row.date,
    })),
  );
}

type Found = Pick<Row, 'id' | 'subject' | 'source' | 'date' | 'text' | 'readings'> & { isByReader: boolean };

/** Gives passages their aliases and tells what a model may see of them. */
function remember(turn: Turn, found: readonly Found[]) {
  const { known, masker } = turn;
  return found.flatMap((passage) => {
    const about = [...known.people].find(([, person]) => person.id === passage.subject)?.[0];
    const before = [...known.passages].find(([, fact]) => fact.id === passage.id)?.[0];
    if (about === undefined || (before === undefined && known.passages.size >= MOST_PASSAGES)) return [];
    const alias = before ?? `E${known.passages.size + 1}`;
    const spans = sentences(passage.text).map(({ text }) => text);
    const masked = spans.map((text) => masker.mask(text).masked);
    known.passages.set(alias, {
      id: passage.id,
      subject: about,
      source: passage.source,
      date: passage.date,
      text: passage.text,
      sentences: spans,
      masked,
      readings: passage.readings.map(({ competency, polarity }) => ({ competency, polarity })),
      isByReader: passage.isByReader,
    });
    return [
      {
        id: alias,
        about,
        source: passage.source,
        written_by_reader: passage.isByReader,
        reads_as: passage.readings.map(({ competency, polarity }) => `${competency} ${polarity}`),
        sentences: Object.fromEntries(masked.map((text, i) => [String(i + 1), text])),
      },
    ];
  });
}

function aliasOf(named: Map<string, string>, value: string, letter: string): string {
  const before = [...named].find(([, known]) => known === value)?.[0];
  const alias = before ?? `${letter}${named.size + 1}`;
  named.set(alias, value);
  return alias;
}

const withoutAliases = (text: string) =>
  text
    .replace(/\b(?:P\d+|YOU)\b(?:['’]s)?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
