// What conversations hold: the person's own, which nobody else reads, and how many of others were begun about them.
import type { Held } from '../contract/api.ts';
import { type Person, system } from '../db/db.ts';
import type { CoachDeps } from './context.ts';
import { listConversations } from './conversations.ts';

export async function heldConversations(deps: CoachDeps, actor: Person): Promise<Held['kinds']> {
  const items = await listConversations(deps, actor);
  const [others] = await deps.db.query<{ count: number }>(
    system('coach'),
    'select count(*) as count from conversation where subject_id = $1 and owner_id <> $1',
    [actor.id],
  );
  const withheld = others?.count ?? 0;
  return [
    {
      kind: 'conversations',
      title: 'Your conversations with the coach',
      items,
      withheld,
      reason:
        withheld > 0
          ? 'They are conversations that others began about you; each is its owner’s alone. What was recommended in them is in the log.'
          : null,
    },
  ];
}
