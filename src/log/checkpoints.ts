// Signed checkpoints outside the database: how long the log was and what its head was, so that a log that was cut off or
// written anew as a whole, both of which are a whole chain again, is found. A checkpoint is written only of a log that
// still agrees with the ones before. It deliberately never repairs and never deletes one.
import { join } from 'node:path';
import { z } from 'zod';
import type { Verification } from '../contract/api.ts';
import { AppError } from '../errors.ts';
import {
  isSignedBy,
  type KnownKey,
  parseJson,
  readKeys,
  rotateKey,
  type Signing,
  signingKey,
} from './keys.ts';
import { GENESIS, type LogDeps, readHead } from './log.ts';
import { folderStore } from './store.ts';
import { walk } from './walk.ts';

const Checkpoint = z.strictObject({
  type: z.literal('groundwork checkpoint 1'),
  seq: z.number().int().positive(),
  /** hash of the entry `seq` */
  head: z.string(),
  /** entries up to here */
  count: z.number().int(),
  time: z.string(),
  /** seq of the checkpoint before it, so that one that is gone is missed */
  previous: z.number().int().nullable(),
  key: z.string(),
  signature: z.string(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;
export type CheckpointDeps = LogDeps & { checkpoints: Signing };
export type CheckpointResult = {
  written: boolean;
  /** the newest, written now or before; null where the log is empty or does not agree with the ones there are */
  checkpoint: Checkpoint | null;
  firstBad: Verification['firstBad'];
  rotated: { key: string; previous: string | null } | null;
};
type Faults = NonNullable<Verification['checkpoints']>['faults'];
export type Judged = { good: Checkpoint[]; keys: KnownKey[]; faults: Faults };

/** Keys lie beside the checkpoints, in a folder that no copy of the checkpoints needs. */
export const openCheckpoints = (folder: string): Signing => ({
  store: folderStore(folder),
  keyFolder: join(folder, 'keys'),
});

/** Writes one where something was appended since the last. @throws AppError conflict where it cannot be signed */
export async function writeCheckpoint(
  deps: CheckpointDeps,
  options: { rotate?: boolean } = {},
): Promise<CheckpointResult> {
  const { good } = await readCheckpoints(deps.checkpoints);
  const last = good.at(-1) ?? null;
  const from = last ? { seq: last.seq, hash: Buffer.from(last.head, 'hex') } : { seq: 0, hash: GENESIS };
  const gone = cutOff(good, (await readHead(deps.db)).seq);
  if (gone) return { written: false, checkpoint: null, firstBad: gone, rotated: null };
  const { entries, head, firstBad } = await walk(deps.db, from, (row) =>
    row.seq === last?.seq ? mismatch(last, row.hash, null) : null,
  );
  if (firstBad) return { written: false, checkpoint: null, firstBad, rotated: null };
  const result = { checkpoint: last, firstBad: null, rotated: null };
  const isNew = entries > (last?.seq ?? 0);
  const written = isNew
    ? await sign(deps, { seq: entries, head: head.toString('hex'), previous: last?.seq ?? null })
    : null;
  const now = { ...result, written: isNew, checkpoint: written ?? last };
  if (!options.rotate) return now;
  const { key, previous } = await rotateKey(deps.checkpoints, deps.clock.now(), now.checkpoint?.seq ?? 0);
  return { ...now, rotated: { key, previous } };
}

async function sign(
  { clock, checkpoints }: CheckpointDeps,
  of: Pick<Checkpoint, 'seq' | 'head' | 'previous'>,
): Promise<Checkpoint> {
  const time = clock.now();
  const signing = await signingKey(checkpoints, time);
  const signed = {
    type: 'groundwork checkpoint 1' as const,
    ...of,
    count: of.seq,
    time: time.toISOString(),
    key: signing.key,
  };
  const checkpoint: Checkpoint = { ...signed, signature: signing.sign(signed) };
  if (await checkpoints.store.put(nameOf(of.seq), `${JSON.stringify(checkpoint)}\n`)) return checkpoint;
  const { good } = await readCheckpoints(checkpoints);
  const other = good.find(({ seq, head }) => seq === of.seq && head === of.head);
  if (other) return other; // another replica was quicker
  throw new AppError('conflict', `There is a ${nameOf(of.seq)} already that is not of this log.`);
}

/** All that are signed by a key that follows from the first, in order, and what is wrong with the others. */
export async function readCheckpoints(checkpoints: Signing): Promise<Judged> {
  const { known, faults: keyFaults } = await readKeys(checkpoints);
  const faults: Faults = keyFaults.map((fault) => ({ ...fault, seq: null }));
  const good: Checkpoint[] = [];
  const names = (await checkpoints.store.list()).filter((name) => name.startsWith('checkpoint-'));
  for (const name of names) {
    const read = readOne(name, await checkpoints.store.get(name), known);
    if (typeof read === 'string') faults.push({ name, seq: seqOf(name), reason: read });
    else good.push(read);
  }
  const present = new Set(good.map(({ seq }) => seq));
  for (const { seq, previous } of good)
    if (previous !== null && !present.has(previous) && !faults.some((fault) => fault.seq === previous))
      faults.push({
        name: nameOf(previous),
        seq: previous,
        reason: `the checkpoint of this entry is gone, which the one of entry ${seq} follows`,
      });
  return { good, keys: known, faults };
}

/** The checkpoint, or what is wrong with it. */
function readOne(name: string, text: string | null, keys: readonly KnownKey[]): Checkpoint | string {
  const parsed = Checkpoint.safeParse(parseJson(text));
  if (!parsed.success) return 'the checkpoint of this entry cannot be read';
  const { signature, ...signed } = parsed.data;
  const at = keys.findIndex(({ key }) => key === signed.key);
  const key = keys[at];
  if (!key) return `the checkpoint of this entry is forged: nobody vouches for the key ${signed.key}`;
  if (!isSignedBy(key, signed, signature))
    return 'the checkpoint of this entry is forged: its signature is not that of its words';
  const next = keys[at + 1];
  if (next && signed.seq > next.after)
    return `the checkpoint of this entry is forged: the key ${signed.key} was given up at entry ${next.after}`;
  return name === nameOf(signed.seq) ? parsed.data : 'the checkpoint of this entry is the one of another';
}

/** Why an entry is not the one that the checkpoint saw, or null. @param agreed the newest checkpoint before that does agree */
export function mismatch(checkpoint: Checkpoint, hash: Uint8Array, agreed: Checkpoint | null): string | null {
  if (Buffer.from(hash).toString('hex') === checkpoint.head) return null;
  const since = agreed ? `after entry ${agreed.seq}` : 'from the first entry on';
  return `it is not the entry that the checkpoint of ${checkpoint.time} saw: the chain was replaced, somewhere ${since}`;
}

/** The first entry that is gone where a checkpoint saw more of them. */
export function cutOff(checkpoints: readonly Checkpoint[], entries: number): Verification['firstBad'] {
  const saw = checkpoints.find(({ seq }) => seq > entries);
  if (!saw) return null;
  return {
    seq: entries + 1,
    reason: `it is missing: the log ends with entry ${entries}, and the checkpoint of ${saw.time} saw ${saw.count}: the end was cut off`,
  };
}

const nameOf = (seq: number) => `checkpoint-${String(seq).padStart(12, '0')}.json`;
const seqOf = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);
