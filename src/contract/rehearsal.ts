// Rehearsals and their debriefs: what a second client, the page and scripts may rely on.
import { z } from 'zod';
import { Coarse, MoveAt, SentenceRead } from './moves.ts';

export const temperaments = [
  'guarded',
  'talkative',
  'anxious',
  'proud',
  'withdrawn',
  'direct',
  'conciliatory',
] as const;
export const Temperament = z.enum(temperaments);
export type Temperament = z.infer<typeof Temperament>;
export const Difficulty = z.enum(['easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof Difficulty>;
export const Stage = z.enum(['opening', 'exploring', 'agreeing', 'closing']);
export type Stage = z.infer<typeof Stage>;

/** All numbers in [0,1]. */
export const RehearsalState = z.object({
  trust: z.number(),
  defensiveness: z.number(),
  clarity: z.number(),
  commitment: z.number(),
  stage: Stage,
});
export type RehearsalState = z.infer<typeof RehearsalState>;
export const StatePart = z.enum(['trust', 'defensiveness', 'clarity', 'commitment']);
export type StatePart = z.infer<typeof StatePart>;
/** One change, after bounds: the changes of a part add up to how it moved. `why` is a sentence to the manager. */
export const StateReason = z.object({ part: StatePart, change: z.number(), why: z.string() });
export type StateReason = z.infer<typeof StateReason>;

// ---- content in force, as routes tell it
export const ScenarioContent = z.object({
  id: z.string(),
  title: z.string(),
  for: z.enum(['manager', 'employee']),
  framework: z.string(),
  temperaments: z.array(Temperament),
  handover: z.array(z.string()),
  purpose: z.string(),
  stakes: z.string(),
  /** whom one can rehearse it with as a fictional person; empty: it is prepared only */
  personas: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      title: z.string(),
      tenure: z.string(),
      temperament: Temperament,
      stands: z.string(),
    }),
  ),
});
export type ScenarioContent = z.infer<typeof ScenarioContent>;
/** Scenarios with no script for the person: HR comes first, and what is rehearsed is the talk with HR. */
export const rehearsedWithHr: readonly string[] = ['termination'];
/** Rehearsed with somebody fictional only: nobody real is made to say such a thing. */
export const fictionalOnly: readonly string[] = [...rehearsedWithHr, 'harassment_disclosed'];
export const FrameworkContent = z.object({
  id: z.string(),
  title: z.string(),
  checks: z.array(z.object({ id: z.string(), question: z.string() })),
});

// ---- debrief
export const MAX_DEBRIEF_TURNS = 2000;
export const Speaker = z.enum(['manager', 'other']);
export const SpokenTurn = z.object({ speaker: Speaker, text: z.string().max(20_000) });
export type SpokenTurn = z.infer<typeof SpokenTurn>;
export const DebriefRequest = z.object({
  turns: z.array(SpokenTurn).max(MAX_DEBRIEF_TURNS),
  framework: z.string().optional(),
});
/** Verbatim: `text` is the turn's text from `start` to `end` (UTF-16 units); `turn` is the index in the input. */
export const DebriefQuote = z.object({
  turn: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
});
export type DebriefQuote = z.infer<typeof DebriefQuote>;
export const Verdict = z.enum(['yes', 'no', 'cannot tell']);
export type Verdict = z.infer<typeof Verdict>;
export const CheckResult = z.object({
  id: z.string(),
  question: z.string(),
  verdict: Verdict,
  quotes: z.array(DebriefQuote),
  /** for a no: a better wording from the talk's own facts, or what to say where a fact is missing */
  better: z.string().nullable(),
});
export type CheckResult = z.infer<typeof CheckResult>;
export const Debrief = z.object({
  framework: z.string(),
  /** what happened, in one sentence */
  summary: z.string(),
  checks: z.array(CheckResult),
  sentences: z.array(SentenceRead.extend({ turn: z.number().int() })),
  turns: z.array(z.object({ turn: z.number().int(), coarse: Coarse })),
  listening: z.object({
    reflections: z.number().int(),
    telling: z.number().int(),
    difference: z.number().int(),
    reflectionToQuestion: z.number().nullable(),
  }),
  questions: z.object({ open: z.number().int(), closed: z.number().int() }),
  counts: z.object({ label: z.number().int(), absolute: z.number().int(), blame: z.number().int() }),
  /** where the words counted above stand */
  found: z.array(DebriefQuote.extend({ kind: z.enum(['label', 'absolute', 'blame']) })),
  talkShare: z.number().nullable(),
  practise: z.string(),
});
export type Debrief = z.infer<typeof Debrief>;
export { Coarse, MoveAt };
