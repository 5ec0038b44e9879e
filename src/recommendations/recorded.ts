// Every number that ranking used for the actions near the top, as a log entry holds it: how it is written, and how it is
// read back to rank again. It deliberately holds counts and ages and no passage: those are cited beside it.
import { z } from 'zod';
import { factorNames, type Weights } from '../content/content.ts';
import { ActionKind } from '../contract/api.ts';
import type { Candidate, Standing } from './rank.ts';

/** So many of the ranked an entry keeps. */
export const NEAR_THE_TOP = 6;

/** The parts `standing`, `ranking`, `person` and `weights` of a recommendation's body. */
export function recordRanking(weights: Weights, standing: Standing, ranked: readonly Candidate[]) {
  const near = ranked.slice(0, NEAR_THE_TOP);
  return {
    standing: Object.fromEntries(
      [...new Map(near.map((c) => [c.ground.competency, c.ground]))].map(([id, ground]) => [
        id,
        {
          expected: ground.expected,
          rating: ground.rating,
          estimated: ground.estimated,
          needs: ground.needs.length,
          strengths: ground.strengths.length,
          voiceAgesDays: ground.voices.map(({ ageDays }) => ageDays),
          openGoals: ground.goals.length,
          aspires: ground.aspires,
        },
      ]),
    ),
    ranking: near.map((c) => ({
      action: c.action.id,
      competency: c.ground.competency,
      factors: c.factors,
      score: c.score,
      // What fit and variety compared with the chosen way of learning, the time there is, and what was answered before.
      tier: c.action.tier,
      kind: c.action.kind,
      style: c.action.style,
      minutesPerWeek: c.action.minutes_per_week,
    })),
    person: {
      learningStyle: standing.learningStyle,
      minutesPerWeek: standing.minutesPerWeek,
      answered: standing.history.map(({ action }) => action),
      withdrawn: standing.history.flatMap(({ action, isWithdrawn }) => (isWithdrawn ? [action] : [])),
      answeredKinds: answeredKinds(standing, near),
      // Not among the ranked: for whoever asks why an action is missing.
    },
    weights: Object.fromEntries(weights.weights.map(({ name, weight }) => [name, weight])),
  };
}

/** What variety compared with: by competency near the top, the kinds of action that were answered before. */
function answeredKinds({ history }: Standing, near: readonly Candidate[]) {
  const competencies = [...new Set(near.map(({ ground }) => ground.competency))];
  return Object.fromEntries(
    competencies.flatMap((id) => {
      const kinds = history.filter(({ competency }) => competency === id).map(({ kind }) => kind);
      return kinds.length === 0 ? [] : [[id, [...new Set(kinds)].sort()]];
    }),
  );
}

const ByFactor = z.record(z.enum(factorNames), z.number());
const Style = z.enum(['doing', 'watching', 'reading', 'talking']);
/** Of a body, what ranking used and what it came to. The first bodies lack `tier`, `answeredKinds` and `withdrawn`. */
export const Recorded = z.object({
  versions: z.object({ weights: z.string(), content: z.string(), code: z.string() }),
  standing: z.record(
    z.string(),
    z.object({
      expected: z.number(),
      rating: z.number(),
      estimated: z.boolean(),
      needs: z.number().int(),
      strengths: z.number().int(),
      voiceAgesDays: z.array(z.number()),
      openGoals: z.number().int(),
      aspires: z.boolean(),
    }),
  ),
  person: z.object({
    learningStyle: Style.nullable(),
    minutesPerWeek: z.number().nullable(),
    answered: z.array(z.string()),
    withdrawn: z.array(z.string()).optional(),
    answeredKinds: z.record(z.string(), z.array(ActionKind)).optional(),
  }),
  ranking: z.array(
    z.object({
      action: z.string(),
      competency: z.string(),
      factors: ByFactor,
      score: z.number(),
      tier: z.number().int().optional(),
      kind: ActionKind,
      style: Style,
      minutesPerWeek: z.number(),
    }),
  ),
  weights: ByFactor,
  factors: z.array(
    z.object({
      name: z.enum(factorNames),
      weight: z.number(),
      value: z.number(),
      contribution: z.number(),
    }),
  ),
  output: z.object({ action: z.string(), rank: z.number().int(), score: z.number() }),
  alternatives: z.array(z.object({ action: z.string(), score: z.number() })),
});
export type Recorded = z.infer<typeof Recorded>;
