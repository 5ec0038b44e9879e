// The debrief of a try in a rehearsal: the debrief of its words, and what only a played person can tell.
import { z } from 'zod';
import { MoveAt } from './moves.ts';
import { Debrief, Difficulty, RehearsalState, StateReason, Verdict } from './rehearsal.ts';

/** A turn that mattered. `worth`: how far it brought the two together, about -1 to 1. */
export const Moment = z.object({
  /** the manager's turn and the answer that it was a reply to */
  turn: z.string(),
  parent: z.string().nullable(),
  text: z.string(),
  reply: z.string(),
  worth: z.number(),
  moves: z.array(MoveAt),
  reasons: z.array(StateReason),
  /** what could have been said, and what the person really answers to it at that place; null where it was good */
  instead: z
    .object({ text: z.string(), why: z.string(), reply: z.string(), state: RehearsalState })
    .nullable(),
});
export type Moment = z.infer<typeof Moment>;
export const RehearsalReview = z.object({
  conversation: z.string(),
  /** the answer at which the try ends */
  leaf: z.string(),
  title: z.string(),
  name: z.string(),
  /** of each manager turn of the debrief, by its index there: the stored turn */
  turnIds: z.array(z.string()),
  debrief: Debrief,
  /** after the opening and after each turn of the manager */
  curve: z.array(
    z.object({ turn: z.string().nullable(), state: RehearsalState, reasons: z.array(StateReason) }),
  ),
  moments: z.array(Moment),
  /** what the person had not said at once; `told` in this try */
  concerns: z.array(z.object({ what: z.string(), needs: z.string(), told: z.boolean() })),
  /** what belongs to other people, where the scene asks for it */
  handover: z
    .object({
      verdict: Verdict,
      text: z.string(),
      quote: z.string().nullable(),
      better: z.string().nullable(),
    })
    .nullable(),
  /** earlier tries at this kind of talk by the same owner, the oldest first, this one last */
  earlier: z.array(
    z.object({
      conversation: z.string(),
      at: z.string(),
      difficulty: Difficulty,
      turns: z.number().int(),
      difference: z.number().int(),
      trust: z.number(),
    }),
  ),
  /** two minutes on one move; null where nothing stands out */
  drill: z.object({ move: z.string(), says: z.string(), lines: z.array(z.string()) }).nullable(),
});
export type RehearsalReview = z.infer<typeof RehearsalReview>;
