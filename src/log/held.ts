// What the log holds about one person: the entries they may read, as lines, and who of HR opened a record or an entry about them.
import type { Held } from '../contract/api.ts';
import type { HeldLogLine, HeldRead } from '../contract/held.ts';
import type { Db, Person } from '../db/db.ts';
import { OWN_EXPORT } from './explain.ts';
import { append, type LogDeps } from './log.ts';
import { entriesRead } from './opened.ts';
import { readPage } from './read.ts';

const LATEST = 200;

export async function heldLog(db: Db, actor: Person): Promise<Held['kinds']> {
  const { entries } = await readPage(db, actor, { limit: LATEST });
  // Whoever is of HR reads entries about others; those are not held about them.
  const own = entries.filter(({ subject, actor: by }) => subject === actor.id || by === actor.id);
  const reads = await readPage(db, actor, { kind: 'read', subject: actor.id, limit: LATEST });
  const ofLog = await entriesRead(db, actor);
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
      title: 'When HR read a record or an entry of the log about you',
      withheld: 0,
      reason: null,
      items: reads.entries.map(
        ({ seq, time, refersTo, summary, actor: by, actorName }): HeldRead => ({
          seq,
          time,
          by,
          byName: actorName,
          role: 'HR',
          // without its summary its body is gone, and with it what was read
          what: summary === null ? null : ofLog.has(seq) ? 'entry' : 'record',
          refersTo,
        }),
      ),
    },
  ];
}

/** That somebody takes along what is held about them: in the log before they have it, with counts by kind and no text. */
export async function noteOwnExport(deps: LogDeps, actor: Person, held: Held): Promise<void> {
  const counts = Object.fromEntries(held.kinds.map(({ kind, items }) => [kind, items.length]));
  await deps.db.transaction(actor, (tx) =>
    append(tx, deps, actor, [
      {
        kind: 'exported',
        subject: actor.id,
        summary: 'Took along what is held about them',
        citations: [],
        body: { purpose: OWN_EXPORT, counts },
      },
    ]),
  );
}
