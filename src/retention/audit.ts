// The list of what administrators and HR did with the records as a whole: import, export, erase, hold, retention. Only
// added to. It deliberately holds no text of a record: who acted, when, what, about whom (a pseudonym), and counts.
import type { z } from 'zod';
import { peopleBehind } from '../access/people.ts';
import type { Clock } from '../clock.ts';
import type { Audit, AuditAct, AuditQuery } from '../contract/api.ts';
import type { Db, Person, Tx } from '../db/db.ts';
import { instantOf } from '../log/read.ts';

/** A command on the machine has no person; nor has the start of the server, nor what it does on its own every day. */
export type By = Person | 'command' | 'start' | 'schedule';

export async function noteAct(
  tx: Tx,
  deps: { clock: Clock },
  by: By,
  entry: { act: AuditAct; detail: string /** pseudonym */; person?: string },
): Promise<void> {
  await tx.query(
    `insert into audit (at, actor, act, person, detail)
     values ($1, coalesce(pseudonym_of($2), $3), $4, $5, $6)`,
    [
      deps.clock.now(),
      typeof by === 'string' ? null : by.id,
      // Who has just erased themselves is whom the act was about.
      typeof by === 'string' ? by : (entry.person ?? null),
      entry.act,
      entry.person ?? null,
      entry.detail,
    ],
  );
}

/**
 * Newest first. Whoever is neither HR nor administrator gets nothing: the route says that there is nothing.
 * @throws AppError invalid where a date is none
 */
export async function readAudit(db: Db, actor: Person, query: z.infer<typeof AuditQuery>): Promise<Audit> {
  const rows = await db.query<{
    seq: number;
    at: Date;
    actor: string;
    act: AuditAct;
    person: string | null;
    detail: string;
  }>(
    actor,
    `select seq, at, actor, act, person, detail from audit
     where ($1::bigint is null or seq < $1)
       and ($3::text is null or act = $3)
       and ($4::text is null or actor in ($4, (select pseudonym from person where id = $4)))
       and ($5::text is null or person in ($5, (select pseudonym from person where id = $5)))
       and ($6::timestamptz is null or at >= $6) and ($7::timestamptz is null or at <= $7)
     order by seq desc
     limit $2`,
    [
      query.before ?? null,
      query.limit,
      query.act ?? null,
      query.actor ?? null,
      query.person ?? null,
      instantOf('from', query.from),
      instantOf('to', query.to),
    ],
  );
  const people = await peopleBehind(
    db,
    rows.flatMap(({ actor: by, person }) => (person === null ? [by] : [by, person])),
  );
  const shown = (pseudonym: string) => people.get(pseudonym)?.id ?? pseudonym;
  const name = (pseudonym: string | null) =>
    pseudonym === null ? null : (people.get(pseudonym)?.name ?? null);
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    actor: shown(row.actor),
    actorName: name(row.actor),
    person: row.person === null ? null : shown(row.person),
    personName: name(row.person),
  }));
}

/** `3 goal, 1 person`; what is nothing is left out. */
export function counted(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).filter(([, n]) => n > 0);
  return parts.length === 0 ? 'nothing' : parts.map(([table, n]) => `${n} ${table}`).join(', ');
}
