// Ranks again from a log entry's body alone: nothing is read but the bytes that the chain covers. What was known of the
// person stands there as counts and ages, so passages are made up that give the same counts and ages, and rank.ts, which
// ranked then, ranks now. It deliberately does not look at the records, which go on changing.
import { type Action, type Content, type FactorName, factorNames, type Weights } from '../content/content.ts';
import { contentInForce } from '../content/weights.ts';
import { type Db, system } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { readStored } from '../log/read.ts';
import { codeVersion } from '../log/version.ts';
import { type Candidate, type Evidence, rank, type Standing } from './rank.ts';
import { Recorded } from './recorded.ts';

type Version = 'weights' | 'content' | 'code';
export type Difference = {
  /** where in the body */
  path: string;
  was: string | number | null;
  is: string | number | null;
  /** the version that is another now and explains it; null where none does */
  version: Version | null;
};
export type Recomputed = {
  seq: number;
  same: boolean;
  differences: Difference[];
  versions: Record<Version, { was: string; is: string }>;
  /** the same standing under the weights and actions in force now: what the entry would say today, never a fault */
  now: { same: boolean; differences: Difference[] };
};

type Weighing = ReadonlyArray<{ name: FactorName; weight: number }>;
type Change = Omit<Difference, 'version'>;

/** @throws AppError not_found, conflict (the body was erased), invalid (no recommendation, or not one to be read) */
export async function recompute(
  deps: { db: Db; content: Content },
  input: { seq: number },
): Promise<Recomputed> {
  const { seq } = input;
  const stored = Number.isSafeInteger(seq) && seq > 0 ? await readStored(deps.db, seq) : null;
  if (!stored) throw new AppError('not_found', `The log has no entry ${seq}.`);
  if (stored.kind !== 'recommendation')
    throw new AppError('invalid', `Entry ${seq} is no recommendation but of the kind ${stored.kind}.`);
  if (!stored.body)
    throw new AppError('conflict', `The body of entry ${seq} was erased: there is nothing to rank again.`);
  const content = await deps.db.transaction(system('log'), (tx) => contentInForce(tx, deps.content));
  return { seq, ...recomputeBody(content, readRecorded(seq, stored.body)) };
}

/** Pure: the actions of a body under other weights. */
export function rankRecorded(content: Content, body: Recorded, weights: Weights): Candidate[] {
  return rank(actionsOf(content, body), weights, standingOf(content, body));
}

/** @throws AppError invalid where it is no body that can be ranked again */
export function readRecorded(seq: number, bytes: Uint8Array): Recorded {
  const unreadable = (why: string, cause?: unknown) =>
    new AppError('invalid', `The body of entry ${seq} cannot be ranked again: ${why}.`, { cause });
  try {
    const parsed = Recorded.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw unreadable(`${issue?.path.join('.')} ${issue?.message}`);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw unreadable('it is no JSON', error);
  }
}

/** Pure: the body against itself, and against what is in force. */
export function recomputeBody(content: Content, body: Recorded): Omit<Recomputed, 'seq'> {
  // In the order of then, for the last digit of a sum depends on it, and a tie on the last digit.
  const then: Weighing = body.factors.map(({ name }) => ({ name, weight: body.weights[name] }));
  const today: Weighing = content.weights.weights;
  const used = actionsOf(content, body);
  const inForce = used.flatMap(({ id }) => content.actions.find((action) => action.id === id) ?? []);
  const standing = standingOf(content, body);
  const again = (weights: Weighing, actions: readonly Action[]) =>
    changes(body, weights, rank(actions, asWeights(weights), standing));

  const versions = {
    weights: { was: body.versions.weights, is: content.weights.version },
    content: { was: body.versions.content, is: content.version },
    code: { was: body.versions.code, is: codeVersion },
  };
  const differs = (version: Version) => versions[version].was !== versions[version].is;
  const isWhole =
    body.ranking.every(({ tier }) => tier !== undefined) && body.person.answeredKinds !== undefined;
  const own = again(then, used);
  const differences = own.map((change): Difference => {
    const version = differs('code') ? 'code' : !isWhole && differs('content') ? 'content' : null;
    return { ...change, version };
  });

  const because: Array<{ version: Version | null; changes: Change[] }> = [
    { version: differs('code') ? 'code' : null, changes: own },
    { version: 'weights', changes: again(today, used) },
    { version: 'content', changes: again(then, inForce) },
  ];
  const now = again(today, inForce).map((change): Difference => {
    const reason = because.find(({ changes: made }) =>
      made.some((one) => one.path === change.path && one.is === change.is),
    );
    return { ...change, version: reason ? reason.version : 'content' };
  });
  return {
    same: differences.length === 0,
    differences,
    versions,
    now: { same: now.length === 0, differences: now },
  };
}

/** The actions near the top as ranking saw them; what it does not look at is left blank. */
function actionsOf(content: Content, body: Recorded): Action[] {
  const words = { title: '', first_step: '', effort: '', measure: '', with: 'nobody' as const };
  return body.ranking.map((row) => ({
    ...words,
    id: row.action,
    competency: row.competency,
    tier: row.tier ?? content.actions.find(({ id }) => id === row.action)?.tier ?? 1,
    kind: row.kind,
    style: row.style,
    minutes_per_week: row.minutesPerWeek,
  }));
}

function standingOf(content: Content, body: Recorded): Standing {
  const standing = Object.entries(body.standing);
  const column = (value: (of: Recorded['standing'][string]) => number) =>
    Object.fromEntries(standing.map(([competency, of]) => [competency, value(of)]));
  return {
    evidence: standing.flatMap(([competency, of]) => evidenceOf(competency, of)),
    expected: column(({ expected }) => expected),
    aspired: column(({ expected, aspires }) => expected + (aspires ? 1 : 0)),
    ratings: Object.fromEntries(
      standing.flatMap(([competency, { estimated, rating }]) => (estimated ? [] : [[competency, rating]])),
    ),
    learningStyle: body.person.learningStyle,
    minutesPerWeek: body.person.minutesPerWeek,
    history: historyOf(content, body),
  };
}

/** As many needs, strengths, voices and goals as were counted, of the ages that were. */
function evidenceOf(competency: string, of: Recorded['standing'][string]): Evidence[] {
  const item = (
    kind: string,
    i: number,
    more: Partial<Evidence>,
    polarity: 'need' | 'strength' | 'neutral',
  ) => ({
    id: `${competency} ${kind} ${i}`,
    voice: 'nobody',
    circle: 'named' as const, // whose circles were compared with none are no longer among the ages
    source: 'peer' as const,
    date: '',
    ageDays: 0,
    openGoal: false,
    readings: [{ competency, polarity, certainty: 1 }],
    ...more,
  });
  const many = (n: number) => Array.from({ length: Math.max(0, n) }, (_, i) => i);
  const ages = of.voiceAgesDays;
  return [
    ...ages.map((ageDays, i) => item('voice', i, { voice: `${i}`, ageDays }, 'need')),
    // Further needs of a voice are no newer than its newest, and only that one counts.
    ...many(of.needs - ages.length).map((i) =>
      item('need', i, { voice: '0', ageDays: ages[0] ?? 0 }, 'need'),
    ),
    ...many(of.strengths).map((i) => item('strength', i, {}, 'strength')),
    ...many(of.openGoals).map((i) => item('goal', i, { source: 'goal', openGoal: true }, 'neutral')),
  ];
}

function historyOf(content: Content, { person, ranking }: Recorded): Standing['history'] {
  const kinds =
    person.answeredKinds === undefined
      ? person.answered.flatMap((id) => content.actions.find((action) => action.id === id) ?? [])
      : Object.entries(person.answeredKinds).flatMap(([competency, all]) =>
          all.map((kind) => ({ competency, kind })),
        );
  return [
    ...ranking
      .filter(({ action }) => person.answered.includes(action))
      .map(({ action, competency, kind }) => ({
        action,
        competency,
        kind,
        isWithdrawn: person.withdrawn?.includes(action) ?? false,
      })),
    ...kinds.map(({ competency, kind }) => ({ action: '', competency, kind })),
  ];
}

const asWeights = (weights: Weighing) => ({
  version: '',
  weights: weights.map(({ name, weight }) => ({ name, weight, why: '', source: '' })),
});

/** What the body says and what came out, wherever they are not the same. */
function changes(body: Recorded, weights: Weighing, ranked: readonly Candidate[]): Change[] {
  const found: Change[] = [];
  const compare = (path: string, was: string | number | null, is: string | number | undefined) => {
    if (!alike(was, is ?? null)) found.push({ path, was, is: is ?? null });
  };
  const of = (action: string) => ranked.find((candidate) => candidate.action.id === action);
  for (const [i, row] of body.ranking.entries()) {
    const candidate = of(row.action);
    compare(`ranking[${i}].action`, row.action, ranked[i]?.action.id);
    compare(`ranking[${i}].score`, row.score, candidate?.score);
    for (const name of factorNames)
      compare(`ranking[${i}].factors.${name}`, row.factors[name], candidate?.factors[name]);
  }
  for (const [competency, { rating }] of Object.entries(body.standing)) {
    const candidate = ranked.find(({ ground }) => ground.competency === competency);
    if (candidate) compare(`standing.${competency}.rating`, rating, candidate.ground.rating);
  }
  const made = of(body.output.action);
  compare('output.rank', body.output.rank, made ? ranked.indexOf(made) + 1 : undefined);
  compare('output.score', body.output.score, made?.score);
  for (const [i, factor] of body.factors.entries()) {
    const weight = weights.find(({ name }) => name === factor.name)?.weight ?? 0;
    const value = made?.factors[factor.name];
    compare(`factors[${i}].weight`, factor.weight, weight);
    compare(`factors[${i}].value`, factor.value, value);
    compare(
      `factors[${i}].contribution`,
      factor.contribution,
      value === undefined ? undefined : weight * value,
    );
  }
  const others = ranked.filter((candidate) => candidate !== made);
  for (const [i, { action, score }] of body.alternatives.entries()) {
    compare(`alternatives[${i}].action`, action, others[i]?.action.id);
    compare(`alternatives[${i}].score`, score, others[i]?.score);
  }
  return found;
}

/** To the 1e-9 to which contributions add up to a score: engines may differ in the last digit of a power. */
const alike = (a: string | number | null, b: string | number | null) =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
