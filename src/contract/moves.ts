// What a sentence of a manager does (a move), and the coarse class that a turn is counted by. Ids are those of domain.md.
import { z } from 'zod';

export const moveIds = [
  'open_question',
  'closed_question',
  'reflection',
  'validation',
  'affirmation',
  'situation',
  'behaviour',
  'impact',
  'intent_question',
  'expectation',
  'information',
  'ask_permission',
  'advice',
  'label',
  'absolute',
  'blame',
  'minimise',
  'hedge',
  'own',
  'next_step',
  'support_offer',
  'summary',
  'handover',
] as const;
export const Move = z.enum(moveIds);
export type Move = z.infer<typeof Move>;
export const Coarse = z.enum(['question', 'reflection', 'telling', 'other', 'not_sure']);
export type Coarse = z.infer<typeof Coarse>;
/** A move at its place: UTF-16 units in the turn's text; certainty 0..1. */
export const MoveAt = z.object({
  move: Move,
  start: z.number().int(),
  end: z.number().int(),
  certainty: z.number(),
});
export type MoveAt = z.infer<typeof MoveAt>;
/** One sentence of a turn, or a clause where a sentence does two things. */
export const SentenceRead = z.object({
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  coarse: Coarse,
  moves: z.array(MoveAt),
});
export type SentenceRead = z.infer<typeof SentenceRead>;
/** What of a text is to be read, and what the other side had said before it. */
export const MovesQuestion = z.object({
  text: z.string().min(1).max(8000),
  before: z.string().max(8000).nullable().default(null),
});
export const MovesRead = z.object({ sentences: z.array(SentenceRead), coarse: Coarse });
