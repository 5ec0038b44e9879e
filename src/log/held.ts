// What the log holds about one person: the entries they may read, as lines.
import type { Held } from '../contract/api.ts';
import type { Db, Person } from '../db/db.ts';
import { readPage } from './read.ts';

export async function heldLog(db: Db, actor: Person): Promise<Held['kinds']> {
  const { entries } = await readPage(db, actor, { limit: 200 });
  const read = entries.filter(({ kind, subject }) => kind === 'read' && subject === actor.id);
  return [
    {
      kind: 'log',
      title: 'Log entries about you or by you (the latest 200)',
      withheld: 0,
      reason: null,
      items: entries.map(({ seq, time, kind, summary, actor: by }) => ({ seq, time, kind, summary, by })),
    },
    {
      kind: 'reads',
      title: 'When HR opened a record about you',
      withheld: 0,
      reason: null,
      items: read.map(({ seq, time, actor: by }) => ({ seq, time, by })),
    },
  ];
}
