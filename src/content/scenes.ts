// The shape of what a rehearsal is made of: personas of a scenario (prompts/scenarios/) and the lines they may say
// (prompts/rehearsal/). Authors write it; content.ts reads and checks it.
import { z } from 'zod';
import { Move } from '../contract/moves.ts';
import { Temperament } from '../contract/rehearsal.ts';

/** What a person decides to do in a turn; lines are written for each. */
export const intents = [
  'opening',
  'deflect',
  'justify',
  'push_back',
  'go_quiet',
  'show_strain',
  'ask_back',
  'clarify',
  'acknowledge',
  'propose',
  'bargain',
  'commit',
  'close',
] as const;
export const Intent = z.enum(intents);
export type Intent = z.infer<typeof Intent>;

export const Concern = z.strictObject({
  id: z.string(),
  what: z.string(),
  needs: z.string(),
  /** how much trust it takes before it is told, at medium difficulty */
  trust: z.number().min(0.3).max(0.8),
  asked_by: z.array(Move).min(1),
  cues: z.array(z.string()).min(3),
});
export type Concern = z.infer<typeof Concern>;
export const Persona = z.strictObject({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  tenure: z.string(),
  temperament: Temperament,
  stands: z.string(),
  facts: z.strictObject({ deliverable: z.string(), date: z.string(), project: z.string() }).partial(),
  concerns: z.array(Concern).min(1).max(3),
});
export type Persona = z.infer<typeof Persona>;

export const Line = z.strictObject({
  say: z.string().min(1).max(240),
  /** what the other may just have said that this answers */
  to: z.array(z.string()).default([]),
  /** one of these moves must be in what was just said */
  on: z.array(Move).default([]),
  /** one of these moves must have been made in an earlier turn */
  after: z.array(Move).default([]),
  /** only these temperaments say it; empty: all */
  temper: z.array(Temperament).default([]),
  /** only these personas say it; empty: all */
  who: z.array(z.string()).default([]),
  /** what stands behind it: said in order where the manager asks about this very line */
  behind: z.array(z.string().min(1).max(240)).default([]),
});
export type Line = z.infer<typeof Line>;
const Lines = z.array(Line);
export const ConcernLines = z.strictObject({ hint: Lines, open: Lines.min(1), more: Lines.min(1) });
export type ConcernLines = z.infer<typeof ConcernLines>;
export const SceneLines = z.strictObject({
  scenario: z.string(),
  lines: z.partialRecord(Intent, Lines),
  concerns: z.record(z.string(), ConcernLines).default({}),
});
export type SceneLines = z.infer<typeof SceneLines>;

/** What of a scene's lines points at nothing, or cannot be played; empty where it is whole. */
export function faultsOfScene(
  scenario: { id: string; personas: readonly Persona[] },
  lines: SceneLines | undefined,
): string[] {
  if (scenario.personas.length === 0 && lines === undefined) return [];
  if (lines === undefined) return [`scenario ${scenario.id} has personas and no lines`];
  const concerns = scenario.personas.flatMap(({ concerns }) => concerns.map(({ id }) => id));
  const known = new Set(scenario.personas.map(({ id }) => id));
  const strangers = Object.values(lines.lines)
    .flatMap((list) => list ?? [])
    .flatMap(({ who }) => who)
    .filter((id) => !known.has(id));
  return [
    ...(scenario.personas.length < 2 ? [`scenario ${scenario.id} has fewer than two personas`] : []),
    ...concerns.filter((id, i) => concerns.indexOf(id) !== i).map((id) => `concern ${id} twice`),
    ...concerns.filter((id) => !lines.concerns[id]).map((id) => `${scenario.id}: no lines for ${id}`),
    ...Object.keys(lines.concerns)
      .filter((id) => !concerns.includes(id))
      .map((id) => `${scenario.id}: lines for an unknown concern ${id}`),
    ...intents
      .filter((intent) => !lines.lines[intent]?.length)
      .map((i) => `${scenario.id}: no lines to ${i}`),
    ...strangers.map((id) => `${scenario.id}: lines for an unknown persona ${id}`),
  ];
}
