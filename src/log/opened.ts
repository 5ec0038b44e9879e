// Opening one entry. HR reads entries about everybody, so that they did is in the log too, where whoever the entry is about
// finds it. It deliberately notes neither lists, which show a line each, nor what people read about or by themselves.
import { peopleBehind } from '../access/people.ts';
import { DAY_MS, day } from '../clock.ts';
import type { LogEntry, LogKind } from '../contract/api.ts';
import type { Db, Person, Tx } from '../db/db.ts';
import { READING } from './explain.ts';
import { append, type LogDeps, lockLog } from './log.ts';
import { readEntry } from './read.ts';

/** Noted before it is shown, and as it stood before. @throws AppError not_found, also where the actor may not read it */
export async function openEntry(deps: LogDeps, actor: Person, seq: number): Promise<LogEntry> {
  const entry = await readEntry(deps.db, actor, seq);
  await noteReading(deps, actor, seq);
  return entry;
}

/** Of the `read` entries about the actor, those where the log was read and no passage; unknown once its body is gone. */
export async function entriesRead(db: Db, actor: Person): Promise<Set<number>> {
  const rows = await db.query<{ seq: number }>(
    actor,
    `select e.seq from log_entry e join log_body b using (seq)
     where e.kind = 'read' and e.subject = (select actor_pseudonym()) and ${PURPOSE} = $1`,
    [READING],
  );
  return new Set(rows.map(({ seq }) => seq));
}

async function noteReading(deps: LogDeps, actor: Person, seq: number): Promise<void> {
  const [entry] = await deps.db.query<{ kind: LogKind; subject: string | null }>(
    actor,
    `select kind, subject from log_entry
     where seq = $1 and ((select actor_has('hr')) or seq = any ((select actor_reviews())::bigint[]))
       and actor is distinct from (select actor_pseudonym()) and subject is distinct from (select actor_pseudonym())`,
    [seq],
  );
  if (!entry) return;
  const people = await peopleBehind(deps.db, entry.subject === null ? [] : [entry.subject]);
  await deps.db.transaction(actor, async (tx) => {
    if (await isNoted(tx, deps, seq)) return;
    // Looked up once more under the lock: a page that loads twice asks twice at once.
    await lockLog(tx);
    if (await isNoted(tx, deps, seq)) return;
    await append(tx, deps, actor, [
      {
        kind: 'read',
        subject: entry.subject === null ? null : (people.get(entry.subject)?.id ?? null),
        refersTo: seq,
        summary: 'Read an entry of the log',
        citations: [],
        body: { purpose: READING, entry: { seq, kind: entry.kind } },
      },
    ]);
  });
}

/** Today, in UTC, so that a page that is loaded again and again is one entry. */
async function isNoted(tx: Tx, { clock }: LogDeps, seq: number): Promise<boolean> {
  const today = new Date(`${day(clock.now())}T00:00:00Z`);
  const rows = await tx.query(
    `select 1 from log_entry e join log_body b using (seq)
     where e.refers_to = $1 and e.kind = 'read' and e.actor = (select actor_pseudonym())
       and e.time >= $2 and e.time < $3 and ${PURPOSE} = $4
     limit 1`,
    [seq, today, new Date(today.getTime() + DAY_MS), READING],
  );
  return rows.length > 0;
}

const PURPOSE = `convert_from(b.body, 'UTF8')::jsonb ->> 'purpose'`;
