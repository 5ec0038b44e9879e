// Ranking of development actions by named factors in [0,1] with published weights. Pure: the same standing gives the same
// order. It deliberately sees no name, no pronoun and no demographic fact, and nothing but these factors may enter.
import type { Action, FactorName, Weights } from '../content/content.ts';
import type { Polarity, Source } from '../contract/api.ts';

/** Who is told who wrote a passage: the person it is about too, their manager but not they, or neither. */
export type Circle = 'named' | 'manager' | 'nobody';
/**
 * A passage as ranking sees it. `voice` tells independent sources apart: one author is one voice. Where the person it is about
 * is not told the author, `date` is a quarter and `ageDays` counts from its middle, for a score that moved with the day
 * would tell the day.
 */
export type Evidence = {
  id: string;
  voice: string;
  circle: Circle;
  source: Source;
  date: string;
  ageDays: number;
  openGoal: boolean;
  /** of a goal: days since its wording, metric, target or due date changed; ranking does not look at it */
  changedDaysAgo?: number | null;
  readings: ReadonlyArray<{ competency: string; polarity: Polarity; certainty: number }>;
};
export type Standing = {
  evidence: readonly Evidence[];
  /** 0..5 by competency, of the role and level that count for this purpose */
  expected: Readonly<Record<string, number>>;
  /** latest manager rating by competency */
  ratings: Readonly<Record<string, number>>;
  /** of the role aimed at, at this person's level; null where none is set */
  aspired: Readonly<Record<string, number>> | null;
  learningStyle: Action['style'] | null;
  minutesPerWeek: number | null;
  /** actions that are open, were declined or are contested; withdrawn after an upheld contest: never offered again */
  history: ReadonlyArray<{
    action: string;
    competency: string;
    kind: Action['kind'];
    isWithdrawn?: boolean;
  }>;
};
/** What a competency's factors rest on. */
export type Ground = {
  competency: string;
  expected: number;
  rating: number;
  estimated: boolean;
  needs: Evidence[];
  strengths: Evidence[];
  /** newest need passage of each voice that is surely another person; see `sureVoices` */
  voices: Evidence[];
  /** more people may have described it, but who they are may not be compared */
  mayBeMore: boolean;
  goals: Evidence[];
  aspires: boolean;
};
export type Factors = Readonly<Record<FactorName, number>>;
export type Candidate = { action: Action; ground: Ground; factors: Factors; score: number };

/** Two independent sources are needed before anything is advised on a competency. */
export const NEEDED_VOICES = 2;
const HALF_LIFE_DAYS = 180;
const COUNTING: ReadonlySet<Source> = new Set(['peer', 'manager', 'upward', 'one_to_one']);

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const byId = (a: { action: Action }, b: { action: Action }) =>
  a.action.id < b.action.id ? -1 : a.action.id > b.action.id ? 1 : 0;

/** Candidates, best first: the best action of every competency before a second one of any. Empty: not enough to go on. */
export function rank(actions: readonly Action[], weights: Weights, standing: Standing): Candidate[] {
  const competencies = [...new Set(actions.map(({ competency }) => competency))].sort();
  const all = competencies.flatMap((competency) => {
    const ground = groundOf(standing, competency);
    if (ground.voices.length < NEEDED_VOICES) return [];
    return fitting(unanswered(actions, standing), ground)
      .map((action): Candidate => {
        const factors = factorsOf(standing, ground, action);
        return { action, ground, factors, score: scoreOf(weights, factors) };
      })
      .sort((a, b) => b.score - a.score || byId(a, b))
      .map((candidate, place) => ({ candidate, place }));
  });
  return all
    .sort(
      (a, b) => a.place - b.place || b.candidate.score - a.candidate.score || byId(a.candidate, b.candidate),
    )
    .map(({ candidate }) => candidate);
}

/** What was taken, declined or contested is not offered again, unless nothing else is left of its competency; what was withdrawn never is. */
function unanswered(actions: readonly Action[], { history }: Standing): readonly Action[] {
  const answered = new Set(history.map(({ action }) => action));
  const withdrawn = new Set(history.flatMap(({ action, isWithdrawn }) => (isWithdrawn ? [action] : [])));
  const left = actions.filter(({ id }) => !answered.has(id));
  const covered = new Set(left.map(({ competency }) => competency));
  return [...left, ...actions.filter(({ id, competency }) => !covered.has(competency) && !withdrawn.has(id))];
}

/** How many of the ranked are shown: up to three competencies; two actions where there is but one. */
export function shownOf(ranked: readonly Candidate[]): Candidate[] {
  const competencies = new Set(ranked.map(({ ground }) => ground.competency)).size;
  return ranked.slice(0, competencies === 1 ? 2 : Math.min(3, competencies));
}

export function scoreOf(weights: Weights, factors: Factors): number {
  return weights.weights.reduce((sum, { name, weight }) => sum + weight * factors[name], 0);
}

export function groundOf(standing: Standing, competency: string): Ground {
  const reads = (polarity: Polarity) =>
    standing.evidence.filter(
      (item) =>
        COUNTING.has(item.source) &&
        item.readings.some((r) => r.competency === competency && r.polarity === polarity),
    );
  const needs = reads('need');
  const strengths = reads('strength');
  const { sure, mayBeMore } = sureVoices(needs);
  const expected = standing.expected[competency] ?? 0;
  const rated = standing.ratings[competency];
  const balance = (2 * (strengths.length - needs.length)) / (strengths.length + needs.length + 2);
  return {
    competency,
    expected,
    rating: rated ?? expected + balance,
    estimated: rated === undefined,
    needs,
    strengths,
    voices: sure,
    mayBeMore,
    goals: standing.evidence.filter(
      (item) => item.openGoal && item.readings.some((r) => r.competency === competency),
    ),
    aspires: standing.aspired !== null && (standing.aspired[competency] ?? 0) > expected,
  };
}

/**
 * The newest passage of each voice, of as many as are surely different people. Whether somebody who wrote by name also wrote
 * where their name is withheld must not be worked out from any number, so the two are never compared: of the circles the one
 * with the most voices counts, for so many people there are at the least. Within one circle voices are told apart, which says
 * of none of them who it is. Who leads the person and who writes as somebody else are taken for two people.
 */
export function sureVoices(items: readonly Evidence[]): { sure: Evidence[]; mayBeMore: boolean } {
  const counting = items.filter(({ source }) => COUNTING.has(source));
  const isLead = ({ source }: Evidence) => source === 'manager' || source === 'one_to_one';
  const leading = new Set(counting.filter(isLead).map(({ voice }) => voice));
  const byLeads = ({ circle, voice }: Evidence) => circle === 'named' && leading.has(voice);
  const [most = [], next = []] = circles
    .map((circle) => newestOfEach(counting.filter((item) => item.circle === circle && !byLeads(item))))
    .sort((a, b) => b.length - a.length); // stable: of equals the one that is named
  return { sure: [...newestOfEach(counting.filter(byLeads)), ...most], mayBeMore: next.length > 0 };
}

/** One author is one voice within one circle; across circles they are not compared. */
export const voiceKey = ({ circle, voice }: Evidence) => `${circle} ${voice}`;

const circles: readonly Circle[] = ['named', 'manager', 'nobody'];

function newestOfEach(items: readonly Evidence[]): Evidence[] {
  const newest = new Map<string, Evidence>();
  for (const item of items) {
    const known = newest.get(item.voice);
    if (!known || item.ageDays < known.ageDays) newest.set(item.voice, item);
  }
  return [...newest.values()];
}

/** Actions of the tier that suits the present level: first steps below 2, leading from 3.5; else the nearest there is. */
function fitting(actions: readonly Action[], ground: Ground): Action[] {
  const wanted = ground.rating < 2 ? 1 : ground.rating < 3.5 ? 2 : 3;
  const own = actions.filter(({ competency }) => competency === ground.competency);
  const distance = Math.min(...own.map(({ tier }) => Math.abs(tier - wanted)));
  return own.filter(({ tier }) => Math.abs(tier - wanted) === distance);
}

function factorsOf(standing: Standing, ground: Ground, action: Action): Factors {
  const recent = ground.voices
    .map(({ ageDays }) => 2 ** (-Math.max(0, ageDays) / HALF_LIFE_DAYS))
    .sort((a, b) => a - b); // the last digit of a sum depends on its order, and a tie on the last digit
  return {
    gap: clamp((ground.expected - ground.rating) / 3),
    sources: Math.min(1, ground.voices.length / 3),
    recency: recent.length === 0 ? 0 : recent.reduce((sum, value) => sum + value, 0) / recent.length,
    goal: ground.goals.length > 0 ? 1 : 0,
    aspiration: ground.aspires ? 1 : 0,
    fit: fitOf(standing, action),
    variety: varietyOf(standing, action),
  };
}

/** Mean of style and time, each 1 where it suits, 0 where it does not, .5 where it is not known. */
function fitOf({ learningStyle, minutesPerWeek }: Standing, action: Action): number {
  const style = learningStyle === null ? 0.5 : learningStyle === action.style ? 1 : 0;
  const time = minutesPerWeek === null ? 0.5 : action.minutes_per_week <= minutesPerWeek ? 1 : 0;
  return (style + time) / 2;
}

/** 1 for something new; less the more like it is to what is open or was declined. */
function varietyOf({ history }: Standing, action: Action): number {
  return history.reduce((least, past) => {
    if (past.action === action.id) return 0;
    if (past.competency !== action.competency) return least;
    return Math.min(least, past.kind === action.kind ? 0.4 : 0.7);
  }, 1);
}
