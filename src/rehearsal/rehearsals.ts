// Setting a rehearsal up and looking it up again: who is played, where each trait comes from, and what the page needs to go on.
// It deliberately invents nothing about a real person: concerns are the scenario's and marked as assumed.
import { randomUUID } from 'node:crypto';
import { namesOf, readPerson, relationTo } from '../access/people.ts';
import type { Scenario } from '../content/content.ts';
import type { Persona } from '../content/scenes.ts';
import type { RehearsalSetup, RehearsalStart } from '../contract/api.ts';
import {
  fictionalOnly,
  type RehearsalState,
  rehearsedWithHr,
  type Temperament,
} from '../contract/rehearsal.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { readCommitments } from '../records/talks.ts';
import { castOf, opened, type RehearsalDeps, readSetup, type Scene, type Setup } from './rehearse.ts';
import type { Slots } from './words.ts';

/** Puts the conversation down, in the caller's transaction; the folder that owns conversations does it. */
export type Open = (
  tx: Tx,
  actor: Person,
  input: {
    id: string;
    subject: string | null;
    title: string;
    at: Date;
    opening: {
      turn: string;
      text: string;
      document: { scene: Scene; shown: { state: RehearsalState; moves: []; reasons: [] } };
    };
  },
) => Promise<void>;
export type Begun = {
  id: string;
  kind: 'rehearsal';
  state: RehearsalState;
  temperament: Temperament;
  concerns: number;
  opening: { turn: string; text: string };
};

/**
 * @throws AppError not_found where the scenario, the person or the brief is none of the actor's; invalid where the scenario is
 * not rehearsed, or not with a person from the records
 */
export async function beginRehearsal(
  deps: RehearsalDeps,
  actor: Person,
  input: RehearsalStart,
  open: Open,
): Promise<Begun> {
  const scenario = deps.content.scenarios.find(({ id }) => id === input.scenario);
  if (!scenario) throw notFound('No such scenario.');
  if (scenario.personas.length === 0)
    throw new AppError('invalid', `“${scenario.title}” can be prepared, not rehearsed.`);
  const subject = 'person' in input.counterpart ? input.counterpart.person : null;
  if (subject !== null && fictionalOnly.includes(scenario.id))
    throw new AppError(
      'invalid',
      rehearsedWithHr.includes(scenario.id)
        ? 'There is no script for this talk with the person. Rehearse bringing it to HR: choose a fictional person.'
        : 'Choose a fictional person: nobody real is made to say such a thing in a rehearsal.',
    );
  const id = randomUUID();
  const now = deps.clock.now();
  const names = await namesOf(deps.db, subject === null ? [] : [subject]);
  return deps.db.transaction(actor, async (tx) => {
    if (subject !== null) await assertCounterpart(tx, actor, scenario, subject);
    const brief = input.brief === undefined ? null : await ownBrief(tx, input.brief, subject);
    const seed = input.seed ?? (await nextSeed(tx, deps, actor, scenario.id));
    const persona = personaFor(scenario, input, seed);
    const setup: Setup = {
      conversation: id,
      subject,
      scenario: scenario.id,
      persona: persona.id,
      temperament: input.temperament ?? persona.temperament,
      difficulty: input.difficulty,
      seed,
      facts: given(input.facts ?? {}),
      brief,
    };
    const name = subject === null ? persona.name : (names.get(subject) ?? '');
    const begun = firstWords(deps, setup, scenario, persona);
    const turn = randomUUID();
    const { state } = begun.scene.standing;
    await open(tx, actor, {
      id,
      subject,
      title: `${scenario.title}, with ${name}`,
      at: now,
      opening: {
        turn,
        text: begun.said,
        document: { scene: begun.scene, shown: { state, moves: [], reasons: [] } },
      },
    });
    await tx.query(
      `insert into rehearsal (conversation_id, owner_id, subject_id, scenario, persona, temperament, difficulty, seed, facts,
         brief_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11)`,
      [
        id,
        actor.id,
        subject,
        setup.scenario,
        setup.persona,
        setup.temperament,
        setup.difficulty,
        seed,
        JSON.stringify(setup.facts),
        brief,
        now,
      ],
    );
    return {
      id,
      kind: 'rehearsal',
      state,
      temperament: setup.temperament,
      concerns: persona.concerns.length,
      opening: { turn, text: begun.said },
    };
  });
}

/** What the page shows beside the scene. @throws AppError not_found */
export async function readRehearsal(deps: RehearsalDeps, actor: Person, id: string): Promise<RehearsalSetup> {
  const setup = await readSetup(deps, actor, id);
  const { scenario, persona } = castOf(deps.content, setup);
  const { subject } = setup;
  const names = await namesOf(deps.db, subject === null ? [] : [subject]);
  // Of the person one reports to one reads the name and no record.
  const recorded =
    subject === null || scenario.for === 'employee'
      ? null
      : await deps.db.transaction(actor, async (tx) => ({
          person: await readPerson(tx, subject),
          goals: await tx.query<{ title: string }>(
            `select title from goal where person_id = $1 and status = 'open' order by updated_on desc nulls last, id limit 2`,
            [subject],
          ),
          agreed: (await readCommitments(tx)).filter(
            ({ owner, status, to }) =>
              owner === subject && status === 'open' && (to === null || to === actor.id),
          ),
        }));
  return {
    scenario: scenario.id,
    title: scenario.title,
    for: scenario.for,
    framework: scenario.framework,
    subject,
    name: subject === null ? persona.name : (names.get(subject) ?? ''),
    temperament: setup.temperament,
    difficulty: setup.difficulty,
    seed: setup.seed,
    concerns: persona.concerns.length,
    brief: setup.brief,
    traits: [
      ...(recorded
        ? [
            { text: recorded.person.title, origin: 'record' as const },
            ...(recorded.person.startDate
              ? [{ text: `Here since ${recorded.person.startDate.slice(0, 4)}`, origin: 'record' as const }]
              : []),
            ...recorded.goals.map(({ title }) => ({ text: `Works on: ${title}`, origin: 'record' as const })),
            ...recorded.agreed
              .slice(0, 2)
              .map(({ text }) => ({ text: `Agreed to: ${text}`, origin: 'record' as const })),
          ]
        : subject !== null
          ? []
          : [
              { text: `${persona.title}, ${persona.tenure}`, origin: 'invented' as const },
              { text: persona.stands, origin: 'invented' as const },
            ]),
      {
        text: setup.temperament,
        origin:
          subject === null && setup.temperament === persona.temperament
            ? ('invented' as const)
            : ('chosen' as const),
      },
      {
        text:
          persona.concerns.length === 1
            ? 'Something about the work that is not said at once'
            : `${persona.concerns.length} things about the work that are not said at once`,
        origin: subject === null ? ('invented' as const) : ('assumed' as const),
      },
    ],
  };
}

async function assertCounterpart(tx: Tx, actor: Person, scenario: Scenario, subject: string): Promise<void> {
  if (scenario.for === 'employee') {
    const self = await readPerson(tx, actor.id);
    if (self.manager !== subject) throw notFound('This is rehearsed with the person you report to.');
    return;
  }
  await readPerson(tx, subject);
  if ((await relationTo(tx, actor, subject)) !== 'manager')
    throw notFound('No such person among those who report to you.');
}

async function ownBrief(tx: Tx, id: string, subject: string | null): Promise<string> {
  const rows = /^[0-9a-f-]{36}$/i.test(id)
    ? await tx.query<{ subject: string }>(
        'select subject_id as subject from brief where id = $1 and owner_id = actor()',
        [id],
      )
    : [];
  if (!rows[0] || rows[0].subject !== subject) throw notFound('No such brief about this person.');
  return id;
}

/** The same person's next rehearsal of a scenario differs from the one before; asked again, the same. */
async function nextSeed(tx: Tx, deps: RehearsalDeps, actor: Person, scenario: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>('select count(*) as n from rehearsal where owner_id = actor()');
  return Math.floor(deps.clock.chance(`rehearsal of ${actor.id} ${scenario} ${row?.n ?? 0}`)() * 2 ** 31);
}

/** The one that is asked for; else one of the chosen temperament; else by the seed. @throws AppError not_found */
function personaFor(scenario: Scenario, input: RehearsalStart, seed: number): Persona {
  const { personas } = scenario;
  if (input.persona !== undefined) {
    const named = personas.find(({ id }) => id === input.persona);
    if (!named) throw notFound('No such person in this scenario.');
    return named;
  }
  const fitting = personas.filter(({ temperament }) => temperament === input.temperament);
  const pool = fitting.length > 0 ? fitting : personas;
  return pool[seed % pool.length] as Persona;
}

const given = (facts: Record<string, string | undefined>): Slots =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );

/** How the person comes in. */
export function firstWords(
  deps: Pick<RehearsalDeps, 'words' | 'clock'>,
  setup: Setup,
  scenario: Scenario,
  persona: Persona,
): { said: string; scene: Scene } {
  const scene = opened(setup, persona, scenario);
  const { text, behind } = deps.words.choose(
    scenario.id,
    { intent: 'opening', also: [], concern: null },
    {
      heard: '',
      moves: [],
      before: [],
      asks: false,
      temperament: setup.temperament,
      persona: persona.id,
      slots: scene.slots,
      used: [],
      behind: [],
      isAboutIt: false,
      chance: deps.clock.chance(`rehearsal ${setup.seed} 0 ${setup.persona}`),
    },
  );
  return { said: text, scene: { ...scene, used: [text], lastSaid: text, behind } };
}
