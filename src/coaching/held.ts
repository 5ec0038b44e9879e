// What conversations hold: the person's own, which nobody else reads.
import type { Held } from '../contract/api.ts';
import type { Person } from '../db/db.ts';
import type { CoachDeps } from './context.ts';
import { listConversations } from './conversations.ts';

export async function heldConversations(deps: CoachDeps, actor: Person): Promise<Held['kinds']> {
  const items = await listConversations(deps, actor);
  return [
    { kind: 'conversations', title: 'Your conversations with the coach', items, withheld: 0, reason: null },
  ];
}
