// People drawn at random as ranking sees them, and what must hold of everything that is said about each: shared by the tests
// beside the code and by evals. Statements are carried out from their words alone, as a reader would.
import { addDays, createClock, spokenDate } from '../src/clock.ts';
import type { Content } from '../src/content/content.ts';
import type { Polarity, Source } from '../src/contract/api.ts';
import { sourceWords } from '../src/recommendations/changes.ts';
import { explain, type Input, rankWithout } from '../src/recommendations/explain.ts';
import {
  type Candidate,
  type Circle,
  type Evidence,
  rank,
  type Standing,
  shownOf,
  sureVoices,
} from '../src/recommendations/rank.ts';

const TODAY = '2026-06-30';
const SOURCES: readonly Source[] = [
  'peer',
  'peer',
  'peer',
  'manager',
  'upward',
  'one_to_one',
  'self',
  'goal',
  'commitment',
];
const COMPETENCIES = ['planning', 'communication', 'delegation', 'conflict', 'quality'];
const pieceWords: Readonly<Record<string, Source>> = {
  'named feedback from colleagues': 'peer',
  'manager feedback': 'manager',
  'self-assessment': 'self',
  goal: 'goal',
  'one-to-one note': 'one_to_one',
  commitment: 'commitment',
};

export function randomPeople(content: Content, n: number): Standing[] {
  const clock = createClock({ seed: 1 });
  return Array.from({ length: n }, (_, i) => randomPerson(content, clock.chance(`person ${i}`)));
}

function randomPerson(content: Content, chance: () => number): Standing {
  const below = (n: number) => Math.floor(chance() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const levels = () =>
    Object.fromEntries(COMPETENCIES.flatMap((id) => (chance() < 0.5 ? [[id, below(6)]] : [])));
  const evidence = Array.from({ length: 2 + below(24) }, (_, i): Evidence => {
    const source = pick(SOURCES);
    const circle =
      source === 'peer'
        ? pick<Circle>(['named', 'manager', 'nobody'])
        : source === 'upward'
          ? 'manager'
          : 'named';
    const ageDays = below(500);
    return {
      id: `p${String(i).padStart(2, '0')}`,
      voice: source === 'manager' || source === 'one_to_one' ? 'lead' : pick(['a', 'b', 'c', 'd', 'lead']),
      circle,
      source,
      date: addDays(TODAY, -ageDays),
      ageDays,
      openGoal: source === 'goal' && chance() < 0.7,
      readings: Array.from({ length: 1 + below(2) }, () => ({
        competency: pick(COMPETENCIES),
        polarity: pick<Polarity>(['need', 'need', 'strength', 'neutral']),
        certainty: 0.9,
      })),
    };
  });
  return {
    evidence,
    expected: Object.fromEntries(COMPETENCIES.map((id) => [id, 1 + below(5)])),
    ratings: levels(),
    aspired: chance() < 0.5 ? levels() : null,
    learningStyle: chance() < 0.5 ? pick(['doing', 'talking', 'reading'] as const) : null,
    minutesPerWeek: chance() < 0.5 ? below(200) : null,
    history: Array.from({ length: below(4) }, () => pick(content.actions)).map(
      ({ id, competency, kind }) => ({
        action: id,
        competency,
        kind,
      }),
    ),
  };
}

const rankedOf = (content: Content, standing: Standing) => rank(content.actions, content.weights, standing);
const inputOf = (content: Content, standing: Standing, ranked: Candidate[], candidate: Candidate): Input => ({
  content,
  weights: content.weights,
  standing,
  ranked,
  candidate,
  withheld: new Set(standing.evidence.flatMap(({ id, circle }) => (circle === 'named' ? [] : [id]))),
  self: true,
  nearestRole: false,
});

/** What is said of one person and is not so; and how much was said. */
export function unfaithful(content: Content, standing: Standing): { said: number; faults: string[] } {
  const ranked = rankedOf(content, standing);
  const faults: string[] = [];
  let said = 0;
  const claim = (isSo: boolean, fault: () => string) => {
    said++;
    if (!isSo) faults.push(fault());
  };
  for (const candidate of shownOf(ranked)) {
    const input = inputOf(content, standing, ranked, candidate);
    const { factors, leaveOut, wouldChange } = explain(input);
    const sum = (of: 'contribution' | 'weight') => factors.reduce((total, factor) => total + factor[of], 0);
    claim(
      Math.abs(sum('contribution') - candidate.score) < 1e-9,
      () => `contributions: ${sum('contribution')}`,
    );
    claim(Math.abs(sum('weight') - 1) < 1e-9, () => `weights: ${sum('weight')}`);
    for (const { weight, value, contribution } of factors)
      claim(contribution === weight * value && value >= 0 && value <= 1, () => `factor: ${contribution}`);
    for (const item of leaveOut) {
      const left = (e: Evidence) => ('passage' in item ? e.id === item.passage : e.source === item.source);
      const again = rankedOf(content, { ...standing, evidence: standing.evidence.filter((e) => !left(e)) });
      const place = again.findIndex(({ action }) => action.id === candidate.action.id);
      const isSo =
        item.newRank === (place < 0 ? null : place + 1) &&
        item.newScore === (again[place]?.score ?? null) &&
        rankWithout(input, left).newRank === item.newRank;
      claim(isSo, () => `leave-one-out: ${JSON.stringify(item)}`);
    }
    for (const statement of wouldChange)
      claim(happens(content, standing, ranked, candidate, statement), () => statement);
  }
  return { said, faults };
}

/** Carries out a statement from its words alone; false also where they cannot be understood. */
function happens(
  content: Content,
  standing: Standing,
  ranked: Candidate[],
  candidate: Candidate,
  statement: string,
): boolean {
  const stays =
    /^No single record( whose author is shown)? and no single kind of source .* stays at place (\d+) /.exec(
      statement,
    );
  if (stays) return nothingDecides(content, standing, candidate, Number(stays[2]));
  const tried = triedBy(content, standing, candidate, statement);
  return (
    tried.length > 0 &&
    tried.every((changed) => hasEffect(statement, ranked, candidate, rankedOf(content, changed), changed))
  );
}

const without = (standing: Standing, left: (item: Evidence) => boolean): Standing => ({
  ...standing,
  evidence: standing.evidence.filter((item) => !left(item)),
});

/** The standings that the first half of a statement speaks of, each of which must have the effect in its second half. */
function triedBy(content: Content, standing: Standing, { ground }: Candidate, statement: string): Standing[] {
  const rating = /^With a manager rating of (\d) for (.+), what the role expects, /.exec(statement);
  if (rating) {
    const about = content.competencies.find(({ title }) => title.toLowerCase() === rating[2]);
    return about ? [{ ...standing, ratings: { ...standing.ratings, [about.id]: Number(rating[1]) } }] : [];
  }
  if (/^With (the|every) open goal about this closed, /.test(statement)) {
    const isAbout = (item: Evidence) =>
      item.readings.some(({ competency }) => competency === ground.competency);
    const evidence = standing.evidence.map((item) => (isAbout(item) ? { ...item, openGoal: false } : item));
    return [{ ...standing, evidence }];
  }
  const pieces = [...statement.matchAll(/the ([a-z- ]+?) of (\d+ [A-Z][a-z]+ \d{4})/g)];
  if (pieces.length > 0)
    return pieces.map(([, words = '', date]) =>
      without(
        standing,
        (item) =>
          item.circle === 'named' &&
          item.source === pieceWords[words] &&
          spokenDate(item.date) === date &&
          item.readings.some(({ competency }) => competency === ground.competency),
      ),
    );
  const source = Object.entries(sourceWords).find(([, words]) =>
    statement.startsWith(`Without ${words}, `),
  )?.[0];
  return source === undefined ? [] : [without(standing, (item) => item.source === source)];
}

function hasEffect(
  statement: string,
  ranked: Candidate[],
  candidate: Candidate,
  again: Candidate[],
  changed: Standing,
): boolean {
  const placeIn = (list: Candidate[]) =>
    list.findIndex(({ action }) => action.id === candidate.action.id) + 1;
  const { competency } = candidate.ground;
  const moved = /this would move from place (\d+) to place (\d+)\.$/.exec(statement);
  if (moved)
    return (
      placeIn(ranked) === Number(moved[1]) && placeIn(again) === Number(moved[2]) && moved[1] !== moved[2]
    );
  const scored = /the score would (fall|rise) from (\d\.\d\d) to (\d\.\d\d)\.$/.exec(statement);
  if (scored) {
    const score = again[placeIn(again) - 1]?.score ?? Number.NaN;
    const isSo = candidate.score.toFixed(2) === scored[2] && score.toFixed(2) === scored[3];
    return isSo && (scored[1] === 'fall' ? score < candidate.score : score > candidate.score);
  }
  if (placeIn(again) !== 0) return false;
  const isOther = again.some(({ ground }) => ground.competency === competency);
  if (statement.endsWith('another action for the same would fit, and this one no longer.')) return isOther;
  const needs = changed.evidence.filter((item) =>
    item.readings.some((r) => r.competency === competency && r.polarity === 'need'),
  );
  return (
    statement.endsWith('there would no longer be enough to suggest this.') &&
    !isOther &&
    sureVoices(needs).sure.length < 2
  );
}

function nothingDecides(content: Content, standing: Standing, candidate: Candidate, place: number): boolean {
  const stays = (changed: Standing) =>
    rankedOf(content, changed)[place - 1]?.action.id === candidate.action.id;
  return (
    standing.evidence
      .filter(({ circle }) => circle === 'named')
      .every(({ id }) => stays(without(standing, (e) => e.id === id))) &&
    Object.keys(sourceWords).every((source) => stays(without(standing, (e) => e.source === source)))
  );
}

/** Everything that is shown of a ranking and its explanation, passages as a set. */
export function saidOf(content: Content, standing: Standing): string {
  const ranked = rankedOf(content, standing);
  const sorted = (ids: readonly string[]) => [...ids].sort();
  const said = shownOf(ranked).map((candidate) => {
    const { factors, leaveOut, evidence, counterEvidence, ...rest } = explain(
      inputOf(content, standing, ranked, candidate),
    );
    return {
      ...rest,
      action: candidate.action.id,
      score: candidate.score,
      factors: factors.map((factor) => ({ ...factor, passages: sorted(factor.passages) })),
      evidence: sorted(evidence),
      counterEvidence: sorted(counterEvidence),
      leaveOut: leaveOut.map((item) => JSON.stringify(item)).sort(),
    };
  });
  return JSON.stringify([said, ranked.map(({ action, score }) => [action.id, score])]);
}

/** The same person with the evidence in another order. */
export function reordered(standing: Standing, seed: number): Standing {
  const chance = createClock({ seed }).chance('order');
  const keyed = standing.evidence.map((item) => ({ item, key: chance() }));
  return { ...standing, evidence: keyed.sort((a, b) => a.key - b.key).map(({ item }) => item) };
}

/** The same person, described by authors of other names. */
export function withOtherAuthors(standing: Standing): Standing {
  const names = new Map(
    [...new Set(standing.evidence.map(({ voice }) => voice))].map((voice, i) => [
      voice,
      `zz${9 - i} ${voice}`,
    ]),
  );
  return {
    ...standing,
    evidence: standing.evidence.map((item) => ({ ...item, voice: names.get(item.voice) ?? item.voice })),
  };
}
