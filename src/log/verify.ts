// Is the log as it was written: the chain from the first entry to the last, and the checkpoints that were signed outside
// the database, which alone can tell that the end is gone or that the whole was written anew.
import type { Verification } from '../contract/api.ts';
import type { Db } from '../db/db.ts';
import { type Checkpoint, cutOff, type Judged, mismatch, readCheckpoints } from './checkpoints.ts';
import type { Signing } from './keys.ts';
import { GENESIS } from './log.ts';
import { walk } from './walk.ts';

/** @param checkpoints null: the chain alone */
export async function verify(db: Db, checkpoints: Signing | null = null): Promise<Verification> {
  const judged: Judged = checkpoints
    ? await readCheckpoints(checkpoints)
    : { good: [], keys: [], faults: [] };
  const bySeq = new Map(judged.good.map((checkpoint) => [checkpoint.seq, checkpoint]));
  let agreed: Checkpoint | null = null;
  const { entries, head, firstBad } = await walk(db, { seq: 0, hash: GENESIS }, ({ seq, hash }) => {
    const checkpoint = bySeq.get(seq);
    const reason = checkpoint ? mismatch(checkpoint, hash, agreed) : null;
    if (checkpoint && !reason) agreed = checkpoint;
    return reason;
  });
  const bad = [
    firstBad ?? cutOff(judged.good, entries),
    // A fault of a key concerns every entry that it was to vouch for.
    ...judged.faults.map(({ name, seq, reason }) => ({ seq: seq ?? 1, reason: `${name}: ${reason}` })),
  ].flatMap((fault) => fault ?? []);
  bad.sort((a, b) => a.seq - b.seq);
  const newest = judged.good.at(-1);
  return {
    ok: bad.length === 0,
    entries,
    head: head.toString('hex'),
    firstBad: bad[0] ?? null,
    checkpoints: {
      checked: judged.good.filter(({ seq }) => seq <= entries).length,
      newest: newest ? { seq: newest.seq, time: newest.time, key: newest.key } : null,
      keys: judged.keys.map(({ key }) => key),
      faults: judged.faults,
    },
  };
}
