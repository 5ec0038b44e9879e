// Walks the chain entry by entry and names the first one that is not as it was written. It reads in pages, so memory
// stays flat. It deliberately does not parse bodies: it hashes the very bytes that are stored.
import type { Verification } from '../contract/api.ts';
import { type Db, system } from '../db/db.ts';
import { bodyHashOf, entryHash, type Skeleton } from './log.ts';

type Row = Skeleton & {
  bodyHash: Uint8Array;
  prev: Uint8Array;
  hash: Uint8Array;
  salt: Uint8Array | null;
  body: Uint8Array | null;
  erased: boolean;
};
const PAGE = 2000;

/**
 * @param from the last entry that is known, and its hash; it is looked at again with `judge`, but not followed up
 * @param judge what else is wrong with an entry, in words, or null
 * @returns how many entries there are up to the end or the fault, and the hash of the last one
 */
export async function walk(
  db: Db,
  from: { seq: number; hash: Buffer },
  judge: (row: Skeleton & { hash: Uint8Array }) => string | null,
): Promise<Pick<Verification, 'entries' | 'firstBad'> & { head: Buffer }> {
  let entries = Math.max(0, from.seq - 1);
  let prev: Buffer | null = from.seq === 0 ? from.hash : null;
  for (;;) {
    const rows = await db.query<Row>(system('log'), VERIFY, [entries, PAGE]);
    for (const row of rows) {
      const reason = faultOf(row, entries + 1, prev ?? row.prev) ?? judge(row);
      if (reason)
        return { entries, head: Buffer.from(prev ?? from.hash), firstBad: { seq: row.seq, reason } };
      prev = Buffer.from(row.hash);
      entries++;
    }
    if (rows.length < PAGE) return { entries, head: Buffer.from(prev ?? from.hash), firstBad: null };
  }
}

/** What is wrong with an entry, in words, or null. */
function faultOf(row: Row, expected: number, prev: Uint8Array): string | null {
  if (row.seq !== expected) return `entry ${expected} is missing`;
  if (!Buffer.from(prev).equals(row.prev)) return 'it does not follow from the entry before it';
  if (!entryHash(row.prev, row.bodyHash, row).equals(row.hash))
    return 'its time, kind, people or hash were changed';
  if (row.body === null || row.salt === null)
    return row.erased ? null : 'its body is gone and no erasure says why';
  if (!bodyHashOf(row.salt, row.body).equals(row.bodyHash)) return 'its body was changed';
  return null;
}

const VERIFY = `
select e.seq, e.time, e.kind, e.actor, e.subject, e.refers_to as "refersTo", e.body_hash as "bodyHash", e.prev, e.hash,
  b.salt, b.body,
  b.body is null and exists (
    select 1 from log_entry t where t.kind = 'erased' and (t.subject = e.subject or t.subject = e.actor)) as erased
from log_entry e
left join log_body b on b.seq = e.seq
where e.seq > $1
order by e.seq
limit $2`;
