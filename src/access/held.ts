// Which notices a person has read, and when.
import type { Held } from '../contract/api.ts';
import type { Db, Person } from '../db/db.ts';

export async function heldNotices(db: Db, actor: Person): Promise<Held['kinds']> {
  const rows = await db.query<{ version: string; at: Date }>(
    actor,
    'select version, at from notice_accepted where person_id = $1 order by at desc',
    [actor.id],
  );
  const items = rows.map(({ version, at }) => ({ version, at: at.toISOString() }));
  return [{ kind: 'notices', title: 'Notices you have read', items, withheld: 0, reason: null }];
}
