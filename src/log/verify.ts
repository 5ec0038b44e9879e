// Walks the chain from the first entry to the last and names the first one that is not as it was written. It reads in
// pages, so memory stays flat. It deliberately does not parse bodies: it hashes the very bytes that are stored.

import type { Verification } from '../contract/api.ts';
import { type Db, system } from '../db/db.ts';
import { bodyHashOf, entryHash, GENESIS, type Skeleton } from './log.ts';

type Row = Skeleton & {
  bodyHash: Uint8Array;
  prev: Uint8Array;
  hash: Uint8Array;
  salt: Uint8Array | null;
  body: Uint8Array | null;
  erased: boolean;
};
const PAGE = 2000;

export async function verify(db: Db): Promise<Verification> {
  let entries = 0;
  let prev: Buffer = GENESIS;
  for (;;) {
    const rows = await db.query<Row>(system('log'), VERIFY, [entries, PAGE]);
    for (const row of rows) {
      const reason = faultOf(row, entries + 1, prev);
      if (reason)
        return { ok: false, entries, head: prev.toString('hex'), firstBad: { seq: row.seq, reason } };
      prev = Buffer.from(row.hash);
      entries++;
    }
    if (rows.length < PAGE) return { ok: true, entries, head: prev.toString('hex'), firstBad: null };
  }
}

/** What is wrong with an entry, in words, or null. */
function faultOf(row: Row, expected: number, prev: Buffer): string | null {
  if (row.seq !== expected) return `entry ${expected} is missing`;
  if (!prev.equals(row.prev)) return 'it does not follow from the entry before it';
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
