// The weights of the ranking over HTTP: what is in force, its versions, a trial of others, saving and rolling back.
import { z } from 'zod';

const share = z.number().min(0).max(1);
/** How much each factor counts; together 1. */
export const WeightShares = z.strictObject({
  gap: share,
  sources: share,
  recency: share,
  goal: share,
  aspiration: share,
  fit: share,
  variety: share,
});
export type WeightShares = z.infer<typeof WeightShares>;
/** Tells 1 from what rounding makes of 1. */
export const WEIGHTS_TOLERANCE = 1e-9;
export const sumOf = (shares: WeightShares): number =>
  Object.values(shares).reduce((sum, value) => sum + value, 0);
const Proposed = WeightShares.refine(
  (shares) => Math.abs(sumOf(shares) - 1) <= WEIGHTS_TOLERANCE,
  'The weights have to add up to 1.',
);
const reason = z
  .string()
  .trim()
  .min(1, 'Say why: the reason stands with the version.')
  .max(2000)
  .refine((text) => !/[\0\p{Surrogate}]/u.test(text), 'holds a character that cannot be stored');

export const WeightsVersion = z.object({
  version: z.string(),
  weights: WeightShares,
  /** null: as shipped, where each factor has a reason of its own */
  reason: z.string().nullable(),
  /** the id, the pseudonym once erased; null: as shipped */
  setBy: z.string().nullable(),
  setByName: z.string().nullable(),
  at: z.string().nullable(),
  /** a roll back: the version it equals */
  restores: z.string().nullable(),
});
export type WeightsVersion = z.infer<typeof WeightsVersion>;
export const WeightFactor = z.object({
  name: z.string(),
  why: z.string(),
  /** what the weight rests on, or that it is a choice nobody has measured */
  source: z.string(),
});
export const WeightsDocument = z.object({
  inForce: z.string(),
  factors: z.array(WeightFactor),
  /** newest first; the shipped ones are the last */
  versions: z.array(WeightsVersion),
});
export type WeightsDocument = z.infer<typeof WeightsDocument>;

export const WeightsTrial = z.object({ weights: Proposed });
/** `basedOn`: the version that was in force when the editing began. */
export const WeightsEdit = z.object({ weights: Proposed, reason, basedOn: z.string().max(100) });
export type WeightsEdit = z.infer<typeof WeightsEdit>;
export const WeightsRollBack = z.object({
  version: z.string().max(100),
  reason,
  basedOn: z.string().max(100),
});
export type WeightsRollBack = z.infer<typeof WeightsRollBack>;

const Placed = z.object({ action: z.string(), title: z.string(), score: z.number() });
/** One answer: the suggestions that somebody was given at one time, each of them an entry of the log. */
export const WeightsChange = z.object({
  entries: z.array(z.number().int()),
  at: z.string(),
  subject: z.string(),
  subjectName: z.string().nullable(),
  /** the weights it was made with */
  version: z.string(),
  change: z.enum(['first', 'order']),
  was: z.array(Placed),
  is: z.array(Placed),
});
export type WeightsChange = z.infer<typeof WeightsChange>;
export const WeightsPreview = z.object({
  simulated: z.literal(true),
  /** the `preview` entry that this trial left */
  logSeq: z.number().int(),
  /** entries looked at, at most 100, and the answers they belong to */
  recommendations: z.number().int(),
  answers: z.number().int(),
  /** of the answers: the four add up */
  firstChanged: z.number().int(),
  orderChanged: z.number().int(),
  scoreChanged: z.number().int(),
  unchanged: z.number().int(),
  /** answers made with other weights than those in force */
  otherWeights: z.number().int(),
  /** answers where the log may not hold every action that was in the running */
  cutOff: z.number().int(),
  /** entries whose body cannot be ranked again */
  unreadable: z.number().int(),
  changes: z.array(WeightsChange),
});
export type WeightsPreview = z.infer<typeof WeightsPreview>;
