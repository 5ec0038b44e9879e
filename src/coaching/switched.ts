// Which capability a message asks for, and whether the organisation has switched that off. Guided and connected mode ask here
// before they fetch anything.
import { isOn } from '../access/features.ts';
import type { Feature } from '../contract/features.ts';
import type { Person } from '../db/db.ts';
import type { CoachDeps, Memory } from './context.ts';
import type { Intent } from './intents.ts';

/** @param isOther is it about somebody else than who asks */
export async function switchedOff(
  deps: Pick<CoachDeps, 'db'>,
  actor: Person,
  asked: { intent: Intent; isOther: boolean; memory: Memory | null },
): Promise<Feature | null> {
  const wanted = featureOf(asked);
  if (wanted === null) return null;
  return (await deps.db.transaction(actor, (tx) => isOn(tx, wanted))) ? null : wanted;
}

function featureOf({
  intent,
  isOther,
  memory,
}: {
  intent: Intent;
  isOther: boolean;
  memory: Memory | null;
}): Feature | null {
  if (intent === 'brief') return 'briefs';
  const goesOnAboutOther = GOING_ON.has(intent) && memory !== null && memory.subject !== null;
  if ((isOther && !WORDS_ONLY.has(intent)) || goesOnAboutOther) return 'reports';
  return SUGGESTING.has(intent) ? 'suggestions' : null;
}

const SUGGESTING: ReadonlySet<Intent> = new Set(['develop', 'next_level', 'smaller']);
/** What goes back to the answer before. */
const GOING_ON: ReadonlySet<Intent> = new Set(['why', 'item', 'shorter', 'more', 'smaller', 'source']);
/** Help with words for somebody: no record about them is looked up. */
const WORDS_ONLY: ReadonlySet<Intent> = new Set([
  'talk_up',
  'give_feedback',
  'advice',
  'after',
  'privacy',
  'log',
  'small_talk',
  'out_of_scope',
  'held',
  'disagree',
  'refine',
]);
