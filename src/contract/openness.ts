// What everybody who has signed in may know of the system itself: what it collects, who sees it, how long it stays, what
// counts in a suggestion, what was measured. Nothing in it is about a person.
import { z } from 'zod';
import { FeatureState } from './features.ts';

/** One row of the table of rights: `R`, `W`, `RW`, `A` (aggregates of five or more) or `-`, some with ` if …`. */
export const RightsRow = z.object({
  resource: z.string(),
  self: z.string(),
  author: z.string(),
  manager: z.string(),
  skip: z.string(),
  hr: z.string(),
  administrator: z.string(),
});
export type RightsRow = z.infer<typeof RightsRow>;
export const Measurement = z.object({
  metric: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.number().int(),
  unit: z.string(),
  /** what it has to be; null: shown, and nothing is asked of it */
  gate: z.string().nullable(),
  /** null: no cases, or no gate */
  pass: z.boolean().nullable(),
});
export type Measurement = z.infer<typeof Measurement>;
export const Measured = z.object({
  /** the day of the runs */
  on: z.string(),
  mode: z.enum(['guided', 'connected']),
  rows: z.array(Measurement),
});
export type Measured = z.infer<typeof Measured>;
export const Openness = z.object({
  /** `model`: null where no language model is connected */
  mode: z.enum(['guided', 'connected']),
  model: z.string().nullable(),
  /** null where the built-in embedding is used, which runs here */
  embedding: z.string().nullable(),
  notice: z.string(),
  features: z.array(FeatureState),
  rights: z.array(RightsRow),
  retention: z.array(
    z.object({
      class: z.string(),
      /** null: until the person is erased */
      months: z.number().int().nullable(),
      reason: z.string(),
    }),
  ),
  weights: z.object({
    version: z.string(),
    /** null: as shipped */
    at: z.string().nullable(),
    reason: z.string().nullable(),
    factors: z.array(z.object({ name: z.string(), weight: z.number(), why: z.string(), source: z.string() })),
  }),
  /** null where this build carries no figures */
  measured: Measured.nullable(),
});
export type Openness = z.infer<typeof Openness>;
