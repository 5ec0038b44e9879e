// What one coaching turn works with, and what it leaves for the next one. Shared by guided and connected mode.
import type { BriefDeps } from '../briefs/brief.ts';
import type { Citation, Held, StoredTurn } from '../contract/api.ts';
import type { Move } from '../contract/moves.ts';
import type { TurnEvent } from '../contract/socket.ts';
import type { Person } from '../db/db.ts';
import type { Reader } from '../evidence/readings.ts';
import type { Router } from '../language/router.ts';
import type { Models } from '../models/models.ts';
import type { Intent, IntentReader } from './intents.ts';

export type CoachDeps = BriefDeps & {
  models: Models;
  readIntent: IntentReader;
  route: Router;
  reader: Reader;
  emergencyNumber: string;
  held: (actor: Person) => Promise<Held>;
};
/** What follow-ups ("the second one", "shorter", "and Priya?") go back to; stored with the answer. */
export type Memory = {
  intent: Intent;
  subject: string | null;
  topic: string;
  recommendations: string[];
  items: string[];
  brief: string | null;
  /** the item last spoken of, from 1: "why?" means that one */
  focus?: number;
  /** what was suggested before answers that suggested nothing: "why?" and "the second one" still mean it */
  suggested?: string[];
};
export type TurnInput = {
  conversation: string;
  text: string;
  /** the person the conversation was opened about */
  subject: string | null;
  memory: Memory | null;
  role: 'manager' | 'employee' | 'hr';
  /** what a model's attempt at this turn has already made and logged; guided mode shows that and makes nothing again */
  made?: { recommendations: readonly string[]; brief: string | null; collect?: string[] };
  /** the turns before this one, oldest first */
  history: ReadonlyArray<{ role: 'user' | 'coach'; text: string }>;
};
/** A turn of a rehearsal; `scene` is what `Played` left with the answer that it goes on from, null where there is none. */
export type SceneTurn = {
  conversation: string;
  text: string;
  readAs: readonly Move[] | null;
  scene: unknown;
};
export type Played = {
  scene: unknown;
  shown: NonNullable<StoredTurn['played']>;
  mode: 'guided' | 'connected';
  fellBack: boolean;
};
/** Given by app.ts: this folder stores and sends what is played, and knows nothing of it. Null: nothing was played. */
export type Rehearse = (
  actor: Person,
  turn: SceneTurn,
  signal: AbortSignal,
) => AsyncGenerator<TurnEvent, Played | null>;
/** Events of a turn but for its end; returns what to remember. */
export type TurnRun = AsyncGenerator<TurnEvent, Memory | null>;

export const say = (text: string, citations: readonly Citation[] = []): TurnEvent => ({
  type: 'turn.text',
  text: `${text}\n\n`,
  citations: [...citations],
});
export const sayOn = (text: string, citations: readonly Citation[] = []): TurnEvent => ({
  type: 'turn.text',
  text: `${text} `,
  citations: [...citations],
});

export function roleOf(actor: Person): TurnInput['role'] {
  return actor.access.includes('hr') ? 'hr' : actor.access.includes('manager') ? 'manager' : 'employee';
}
