// The wire protocol of GET /socket, subprotocol groundwork.1: JSON text frames, one message each.
// Rules (tests name them):
// P1  No session: HTTP 401 before the upgrade. Another subprotocol: 400. A foreign Origin: 403.
// P2  The first frame from the server is `ready`.
// P3  A frame that is not JSON, not an object, of unknown type, with a field missing or of another type, with a `turn`
//     that is no UUID, binary, or over 64 KiB closes the socket with 4400.
// P4  Every event of a turn carries `turn` and `seq`, counted 1, 2, 3, ... without gaps.
// P5  Every accepted turn ends in exactly one `turn.end`; every refused start in one `turn.error` with seq 1, and
//     nothing is stored, so the same `turn` may be sent again.
// P6  A repeated `turn.start` with a known own `turn` replays the stored events; it never runs twice.
// P7  `turn.cancel` of a turn that is over or unknown is ignored. What was sent before a cancel is the stored answer.
// P8  `turn.resume` after n sends the events n+1, n+2, ... stored so far, then the live ones. Unknown or another's
//     turn: `error` not_found. Beyond the last: nothing.
// P9  A turn that ran when the process died is closed at the next start by `turn.end` failed after its stored events.
// P10 Joining the `text` of a turn's `turn.text` events in order gives the stored answer.
// P11 Close codes: 4400 bad message, 4401 session over, 4408 reader too slow, 4429 one socket too many, 1001 going away.
import { z } from 'zod';
import { Brief, Choice, Citation, Mode, Recommendation } from './api.ts';
import { Move, MoveAt } from './moves.ts';
import { RehearsalState, StateReason } from './rehearsal.ts';

export const PROTOCOL = 'groundwork.1';
export const MAX_FRAME_BYTES = 64 * 1024;
export const MAX_TEXT_CHARACTERS = 8000;
export const closeCodes = {
  badMessage: 4400,
  sessionOver: 4401,
  tooSlow: 4408,
  tooMany: 4429,
  goingAway: 1001,
} as const;

const Turn = z.uuid();
export const ClientMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('turn.start'),
    turn: Turn,
    conversation: z.string(),
    parent: z.string().nullable(),
    text: z.string(),
    /** rehearsals only: the moves that the turn is to be read as, in place of our reading */
    readAs: z.array(Move).max(12).optional(),
  }),
  z.object({ type: z.literal('turn.cancel'), turn: Turn }),
  z.object({ type: z.literal('turn.resume'), turn: Turn, after: z.number().int().min(0) }),
  z.object({
    type: z.literal('hint.ask'),
    conversation: z.string(),
    /** after which answer of the other person; the newest where it is not said */
    answer: z.string().optional(),
  }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

export const TurnErrorCode = z.enum([
  'not_found',
  'forbidden',
  'invalid',
  'too_long',
  'rate_limited',
  'turn_in_progress',
  'unavailable',
]);
export type TurnErrorCode = z.infer<typeof TurnErrorCode>;
export const Step = z.enum(['reading', 'searching', 'ranking', 'writing', 'checking']);

/** What a turn yields; the socket adds `turn` and `seq`. */
export const TurnEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('turn.status'), step: Step, note: z.string().optional() }),
  z.object({ type: z.literal('turn.text'), text: z.string(), citations: z.array(Citation) }),
  z.object({ type: z.literal('turn.withheld'), reason: z.string() }),
  z.object({ type: z.literal('turn.recommendation'), recommendation: Recommendation }),
  z.object({ type: z.literal('turn.brief'), brief: Brief }),
  /** Rehearsals: how the manager's turn was read, and where it left the other person. */
  z.object({
    type: z.literal('turn.state'),
    state: RehearsalState,
    moves: z.array(MoveAt),
    reasons: z.array(StateReason),
  }),
  z.object({ type: z.literal('turn.handover'), rule: z.string(), message: z.string() }),
  /** How the coach read the message, how sure it is (0..1), and the buttons it offers. */
  z.object({
    type: z.literal('turn.reading'),
    intent: z.string(),
    text: z.string(),
    certainty: z.number(),
    choices: z.array(Choice),
  }),
  z.object({
    type: z.literal('turn.end'),
    answer: z.string(),
    outcome: z.enum(['complete', 'cancelled', 'failed']),
    mode: Mode,
    fellBack: z.boolean(),
    withheld: z.number().int(),
  }),
  z.object({
    type: z.literal('turn.error'),
    code: TurnErrorCode,
    message: z.string(),
    retryAfter: z.number().optional(),
  }),
]);
export type TurnEvent = z.infer<typeof TurnEvent>;
const Sequenced = z.object({ turn: z.string(), seq: z.number().int() });
export type ServerTurnMessage = TurnEvent & z.infer<typeof Sequenced>;
export type ServerMessage =
  | { type: 'ready'; protocol: 1; mode: z.infer<typeof Mode> }
  | ServerTurnMessage
  | { type: 'hint'; conversation: string; text: string }
  | { type: 'error'; code: 'not_found' | 'invalid' | 'unavailable'; message: string; turn?: string };
