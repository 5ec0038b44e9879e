// What the log holds about one person: the entries they may read, as lines, and who opened a record about them.
import type { Held } from '../contract/api.ts';
import type { HeldLogLine, HeldRead } from '../contract/held.ts';
import type { Db, Person } from '../db/db.ts';
import { readPage } from './read.ts';

const LATEST = 200;

export async function heldLog(db: Db, actor: Person): Promise<Held['kinds']> {
  const { entries } = await readPage(db, actor, { limit: LATEST });
  // Whoever is of HR reads entries about others; those are not held about them.
  const own = entries.filter(({ subject, actor: by }) => subject === actor.id || by === actor.id);
  const reads = await readPage(db, actor, { kind: 'read', subject: actor.id, limit: LATEST });
  return [
    {
      kind: 'log',
      title: `Log entries about you or by you (the latest ${LATEST})`,
      withheld: 0,
      reason: null,
      items: own.map(
        ({ seq, time, kind, summary, actor: by, actorName }): HeldLogLine => ({
          seq,
          time,
          kind,
          summary,
          by,
          byName: actorName,
        }),
      ),
    },
    {
      kind: 'reads',
      title: 'When HR opened a record about you',
      withheld: 0,
      reason: null,
      items: reads.entries.map(
        ({ seq, time, refersTo, actor: by, actorName }): HeldRead => ({
          seq,
          time,
          by,
          byName: actorName,
          role: 'HR',
          refersTo,
        }),
      ),
    },
  ];
}
