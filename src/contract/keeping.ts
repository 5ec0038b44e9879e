// What administrators see before they act: whom they mean, and what an erasure would take away. Zod only.
import { z } from 'zod';
import { PersonId } from './api.ts';

export const PeopleQuery = z.object({ find: z.string().max(200).default('') });
export const FoundPerson = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  team: z.string().nullable(),
  /** a legal hold about them is in force */
  isHeld: z.boolean(),
});
export type FoundPerson = z.infer<typeof FoundPerson>;
/** `hold` is about the person, `entries` about a range of the log, `administrator`: it is the last one. */
export const ErasureObstacle = z.enum(['hold', 'entries', 'administrator']);
export type ErasureObstacle = z.infer<typeof ErasureObstacle>;
/** Counts as of an erasure at this moment; nothing is changed. Empty where something stands in the way. */
export const ErasurePreview = z.object({
  person: PersonId,
  name: z.string(),
  at: z.string(),
  obstacle: z.object({ kind: ErasureObstacle, message: z.string() }).nullable(),
  /** rows that would go, and rows that would stay without the person, by table */
  removed: z.record(z.string(), z.number().int()),
  changed: z.record(z.string(), z.number().int()),
});
export type ErasurePreview = z.infer<typeof ErasurePreview>;
