// Walks the chain entry by entry and names the first one that is not as it was written. It reads in pages, so memory
// stays flat. It deliberately parses no bodies but those of erasures,
// which name the entries whose bodies are gone: it hashes the very bytes that are stored.
import type { Verification } from '../contract/api.ts';
import { type Db, system } from '../db/db.ts';
import { bodyHashOf, entryHash, type Skeleton } from './log.ts';

type Row = Skeleton & {
  bodyHash: Uint8Array;
  prev: Uint8Array;
  hash: Uint8Array;
  salt: Uint8Array | null;
  body: Uint8Array | null;
};
type Range = readonly [from: number, to: number];
/** Bodies have up to 16 KiB, and two pages are in memory at once. */
const PAGE = 1000;

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
  const covered = await coveredBy(db);
  let entries = Math.max(0, from.seq - 1);
  let prev: Buffer | null = from.seq === 0 ? from.hash : null;
  for await (const rows of pagesAfter(db, entries))
    for (const row of rows) {
      const reason = faultOf(row, entries + 1, prev ?? row.prev, covered) ?? judge(row);
      if (reason)
        return { entries, head: Buffer.from(prev ?? from.hash), firstBad: { seq: row.seq, reason } };
      prev = Buffer.from(row.hash);
      entries++;
    }
  return { entries, head: Buffer.from(prev ?? from.hash), firstBad: null };
}

/** The next page is asked for before this one is looked at: the database reads while we hash. */
async function* pagesAfter(db: Db, seq: number): AsyncGenerator<Row[]> {
  const read = (after: number) => {
    const page = db.query<Row>(system('log'), VERIFY, [after, PAGE]);
    page.catch(() => undefined); // nobody waits for it once a fault is found
    return page;
  };
  let rows = await read(seq);
  for (;;) {
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) break;
    const ahead = read(last.seq);
    yield rows;
    rows = await ahead;
  }
  yield rows;
}

/** What is wrong with an entry, in words, or null. */
function faultOf(
  row: Row,
  expected: number,
  prev: Uint8Array,
  covered: ReadonlyMap<number, number>,
): string | null {
  if (row.seq !== expected) return `entry ${expected} is missing`;
  if (!Buffer.from(prev).equals(row.prev)) return 'it does not follow from the entry before it';
  if (!entryHash(row.prev, row.bodyHash, row).equals(row.hash))
    return 'its time, kind, people or hash were changed';
  const isErased = (covered.get(row.seq) ?? 0) > row.seq;
  if (row.body === null || row.salt === null)
    return isErased ? null : 'its body is gone and no erasure says why';
  if (isErased)
    return 'its body is back, though an erasure says that it is gone: it was put back from a backup';
  if (!bodyHashOf(row.salt, row.body).equals(row.bodyHash)) return 'its body was changed';
  return null;
}

/** Entries whose bodies an erasure says are gone, each with the erasure's own number. Its own body is in the chain. */
export async function coveredBy(db: Db): Promise<Map<number, number>> {
  const erasures = await db.query<{ seq: number; body: Uint8Array }>(system('log'), ERASURES);
  const covered = new Map<number, number>();
  for (const { seq, body } of erasures) {
    const { covers = [] } = JSON.parse(Buffer.from(body).toString('utf8')) as { covers?: Range[] };
    for (const [from, to] of covers) for (let at = from; at <= to; at++) covered.set(at, seq);
  }
  return covered;
}

const ERASURES = `
select e.seq, b.body
from log_entry e
join log_body b on b.seq = e.seq
where e.kind = 'erased'
order by e.seq`;

const VERIFY = `
select e.seq, e.time, e.kind, e.actor, e.subject, e.refers_to as "refersTo", e.body_hash as "bodyHash", e.prev, e.hash,
  b.salt, b.body
from log_entry e
left join log_body b on b.seq = e.seq
where e.seq > $1
order by e.seq
limit $2`;
