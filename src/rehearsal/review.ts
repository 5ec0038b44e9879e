// The debrief of a try: the line of turns from the opening to one answer, read as any talk is, with what only a played person
// can tell: where it turned, what other words would have done, what was never told. For its owner alone.

import { namesOf } from '../access/people.ts';
import { phrases, render } from '../content/content.ts';
import type { Move } from '../contract/moves.ts';
import type { Debrief, Difficulty, RehearsalState, SpokenTurn } from '../contract/rehearsal.ts';
import type { RehearsalReview } from '../contract/review.ts';
import type { Person } from '../db/db.ts';
import { notFound } from '../errors.ts';
import { debrief } from './debrief.ts';
import { momentsOf, type PlayedTurn } from './moments.ts';
import {
  castOf,
  type RehearsalDeps,
  readSetup,
  type Scene,
  type SceneResult,
  type Setup,
} from './rehearse.ts';

export type ReviewDeps = RehearsalDeps;
type Row = {
  id: string;
  parent: string | null;
  role: 'user' | 'persona';
  text: string;
  scene: Scene | null;
  played: Pick<SceneResult, 'state' | 'moves' | 'reasons'> | null;
};

/** @param leaf the answer at which the try ends; null: the newest. @throws AppError not_found */
export async function reviewTry(
  deps: ReviewDeps,
  actor: Person,
  input: { conversation: string; leaf: string | null },
): Promise<RehearsalReview> {
  const ids = [input.conversation, ...(input.leaf === null ? [] : [input.leaf])];
  if (!ids.every((id) => UUID.test(id))) throw notFound('There is no such rehearsal.');
  const setup = await readSetup(deps, actor, input.conversation);
  const { scenario, persona } = castOf(deps.content, setup);
  const rows = await deps.db.query<Row>(actor, TRY, [input.conversation, input.leaf]);
  const last = rows.at(-1);
  if (!last) throw notFound('There is no such try in this rehearsal.');
  const turns = playedIn(rows);
  const spoken = rows.map(
    (row): SpokenTurn => ({
      speaker: row.role === 'user' ? 'manager' : 'other',
      text: row.text,
    }),
  );
  const read = debrief(deps, { turns: spoken, framework: scenario.framework });
  const masker = await deps.masking.masker();
  const names = await namesOf(deps.db, setup.subject === null ? [] : [setup.subject]);
  const told = last.scene?.standing.opened ?? [];
  return {
    conversation: input.conversation,
    leaf: last.id,
    title: scenario.title,
    name: setup.subject === null ? persona.name : (names.get(setup.subject) ?? ''),
    turnIds: rows.map(({ id }) => id),
    debrief: read,
    curve: rows
      .filter(({ role, played }) => role === 'persona' && played !== null)
      .map(({ parent, played }) => ({
        turn: parent,
        state: played?.state as RehearsalState,
        reasons: played?.reasons ?? [],
      })),
    moments: momentsOf(
      { ...deps, mask: (text) => masker.mask(text).masked },
      { setup, scenario, persona },
      turns,
    ),
    concerns: persona.concerns.map(({ id, what, needs }) => ({ what, needs, told: told.includes(id) })),
    handover: scenario.must_hand_over ? handoverIn(deps, rows, turns) : null,
    earlier: await earlierTries(deps, actor, setup),
    drill: drillFor(deps, setup, read),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The line of turns that ends with the given answer, or with the newest; whole turns only. */
const TRY = `
with recursive leaf as (
  select id from turn
  where conversation_id = $1 and role = 'persona' and ($2::uuid is null or id = $2)
  order by place desc limit 1
), line as (
  select t.id, t.parent_id, t.role, t.text, t.document, 1 as step from turn t join leaf using (id)
  union all
  select t.id, t.parent_id, t.role, t.text, t.document, step + 1 from turn t join line on t.id = line.parent_id
)
select id, parent_id as parent, role, text, document -> 'scene' as scene, document -> 'played' as played
from line order by step desc`;

/** The manager's turns that the person answered. */
function playedIn(rows: readonly Row[]): PlayedTurn[] {
  return rows.flatMap((row, i): PlayedTurn[] => {
    const reply = rows[i + 1];
    const before = rows[i - 1];
    if (row.role !== 'user' || !reply?.played || !reply.scene || !before?.scene) return [];
    const result = { ...reply.played, scene: reply.scene };
    return [
      { turn: row.id, parent: row.parent, text: row.text, reply: reply.text, before: before.scene, result },
    ];
  });
}

const SECRET =
  /(?<!(?:can(?:'|’)?t|cannot|not|won(?:'|’)?t|never) (?:promise (?:you )?(?:to |that |i(?:'|’)?ll )?)?)\b(?:keep (?:it|this|that) (?:secret|quiet|between us|to myself|confidential)|(?:it|this|that) (?:stays|is|will stay) (?:just |only )?(?:between (?:us|you and me)|in this room|here with me)|just between (?:us|you and me)|won(?:'|’)?t tell (?:anyone|anybody|a soul|hr)|nobody (?:else )?(?:will|has to|needs to) know)\b/i;

function handoverIn(
  deps: ReviewDeps,
  rows: readonly Row[],
  turns: readonly PlayedTurn[],
): NonNullable<RehearsalReview['handover']> {
  const say = (key: string) => phrases(deps.content, `rehearsal.handover.${key}`)[0] ?? '';
  const secret = rows.find(({ role, text }) => role === 'user' && SECRET.test(text));
  if (secret) return { verdict: 'no', text: say('no_secret'), quote: secret.text, better: say('better') };
  const given = turns.find(({ result }) => result.moves.some(({ move }) => move === 'handover'));
  if (given) return { verdict: 'yes', text: say('yes_words'), quote: given.text, better: null };
  if (turns.length < 2) return { verdict: 'cannot tell', text: say('no_words'), quote: null, better: null };
  return { verdict: 'no', text: say('no_words'), quote: null, better: say('better') };
}

/** By their newest try, the oldest first. */
async function earlierTries(
  deps: ReviewDeps,
  actor: Person,
  setup: Setup,
): Promise<RehearsalReview['earlier']> {
  const rows = await deps.db.query<{
    conversation: string;
    at: Date;
    difficulty: Difficulty;
    texts: Array<{ role: string; text: string }>;
    trust: number | null;
  }>(
    actor,
    `select r.conversation_id as conversation, c.changed_at as at, r.difficulty,
       (select jsonb_agg(jsonb_build_object('role', t.role, 'text', t.text) order by t.place) from turn t
        where t.conversation_id = r.conversation_id) as texts,
       (select (t.document -> 'played' -> 'state' ->> 'trust')::float8 from turn t
        where t.conversation_id = r.conversation_id and t.role = 'persona' and t.document ? 'played'
        order by t.place desc limit 1) as trust
     from rehearsal r join conversation c on c.id = r.conversation_id
     where r.owner_id = actor() and r.scenario = $1
     order by c.changed_at desc limit ${PLOTTED}`,
    [setup.scenario],
  );
  return rows.reverse().map(({ conversation, at, difficulty, texts, trust }) => {
    const mine = texts.filter(({ role }) => role === 'user');
    const coarse = texts.flatMap(({ role, text }, i) =>
      role === 'user' ? [deps.moves.read(text, texts[i - 1]?.text ?? null).coarse] : [],
    );
    const count = (kind: string) => coarse.filter((one) => one === kind).length;
    return {
      conversation,
      at: at.toISOString(),
      difficulty,
      turns: mine.length,
      difference: count('reflection') - count('telling'),
      trust: trust ?? 0,
    };
  });
}
const PLOTTED = 12;

const LINES_OF_A_DRILL = 5;
/** What hurt most decides what is drilled; the lines are the person's own of this scene. */
function drillFor(deps: ReviewDeps, setup: Setup, read: Debrief): RehearsalReview['drill'] {
  const { counts, listening, questions } = read;
  const move: Move | null =
    counts.label + counts.blame + counts.absolute > 0
      ? 'behaviour'
      : listening.difference < 0 || listening.reflections === 0
        ? 'reflection'
        : questions.open < questions.closed
          ? 'open_question'
          : null;
  if (move === null) return null;
  const scene = deps.content.scenes.find(({ scenario }) => scenario === setup.scenario);
  const intents =
    move === 'behaviour'
      ? (['push_back', 'deflect'] as const)
      : (['justify', 'show_strain', 'deflect'] as const);
  const pool = intents
    .flatMap((intent) => scene?.lines[intent] ?? [])
    .filter(
      ({ say, on, after, who, temper }) =>
        on.length + after.length + who.length === 0 &&
        !say.includes('{') &&
        say.split(' ').length >= 5 &&
        (temper.length === 0 || temper.includes(setup.temperament)),
    );
  const chance = deps.clock.chance(`drill ${setup.conversation} ${move}`);
  const lines = pool
    .map(({ say }) => ({ say, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, LINES_OF_A_DRILL)
    .map(({ say }) => say);
  return { move, says: render(phrases(deps.content, `rehearsal.drill.${move}.says`)[0] ?? ''), lines };
}
