// Capabilities that the organisation can switch off, and how they stand.
import { z } from 'zod';

export const Feature = z.enum(['suggestions', 'briefs', 'reports', 'language_model']);
export type Feature = z.infer<typeof Feature>;
export const features = Feature.options;
/** As it stands now; `at` and `reason` are null where nobody has ever touched it: it is on. */
export const FeatureState = z.object({
  feature: Feature,
  isOn: z.boolean(),
  reason: z.string().nullable(),
  at: z.string().nullable(),
});
export type FeatureState = z.infer<typeof FeatureState>;
export const FeatureAct = z.object({
  feature: Feature,
  isOn: z.boolean(),
  reason: z.string(),
  /** the id, the pseudonym once erased */
  setBy: z.string(),
  setByName: z.string().nullable(),
  at: z.string(),
});
export type FeatureAct = z.infer<typeof FeatureAct>;
/** `acts`: everything that was switched, newest first. */
export const FeaturesDocument = z.object({ features: z.array(FeatureState), acts: z.array(FeatureAct) });
export type FeaturesDocument = z.infer<typeof FeaturesDocument>;
export const FeatureRequest = z.object({
  isOn: z.boolean(),
  reason: z
    .string()
    .trim()
    .min(1, 'Say why: the reason is shown to everybody.')
    .max(2000)
    .refine((text) => !/[\0\p{Surrogate}]/u.test(text), 'holds a character that cannot be stored'),
});
