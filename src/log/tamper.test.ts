// What an owner of the database, or of the folder of checkpoints, could do to the log: each is found, and the entry is
// named. Then 20 writers at once.
import { generateKeyPairSync, sign } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../../test/engines.ts';
import { createClock, DAY_MS } from '../clock.ts';
import type { LogKind } from '../contract/api.ts';
import { system } from '../db/db.ts';
import { openCheckpoints, writeCheckpoint } from './checkpoints.ts';
import { forgetBodies } from './erase.ts';
import {
  append,
  bodyHashOf,
  canonical,
  entryHash,
  GENESIS,
  lockLog,
  type NewEntry,
  readHead,
} from './log.ts';
import { verify } from './verify.ts';

type Row = {
  seq: number;
  time: Date;
  kind: LogKind;
  actor: string;
  subject: string | null;
  refersTo: number | null;
  bodyHash: Buffer;
  prev: Buffer;
  hash: Buffer;
  salt: Buffer | null;
  body: Buffer | null;
};
const clock = createClock({ at: new Date('2026-06-30T09:00:00Z') });
const actor = system('log');
const entry = (n: number): NewEntry => ({
  kind: n % 3 === 0 ? 'preview' : 'shown',
  subject: null,
  summary: `entry ${n}`,
  citations: [],
  body: { purpose: 'test', n },
});

/** As somebody would who knows the format: every hash is right again. */
function chained(rows: readonly Row[]): Row[] {
  let prev: Buffer = GENESIS;
  return rows.map((row, i) => {
    const whole = { ...row, seq: i + 1, prev };
    prev = entryHash(whole.prev, row.bodyHash, whole);
    return { ...whole, hash: prev };
  });
}
const told = (row: Row, what: string): Row => {
  const [salt, body] = [Buffer.alloc(32, 7), canonical({ purpose: what })];
  return { ...row, salt, body, bodyHash: bodyHashOf(salt, body) };
};
const at = (n: number, change: (row: Row) => Partial<Row>) => (rows: Row[]) =>
  rows.map((row) => (row.seq === n ? { ...row, ...change(row) } : row));
const flip = (bytes: Buffer | null) =>
  Buffer.from(bytes ?? []).map((byte, i) => (i === 3 ? byte ^ 1 : byte)) as Buffer;

describe.each(engines)('tampering on $name', ({ present, open }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let database: TestDatabase;
  let root: string;
  let folder: string;
  let rows: Row[];
  const add = (from: number, to: number) =>
    database.db.transaction(actor, (tx) =>
      append(
        tx,
        { clock },
        actor,
        Array.from({ length: to - from + 1 }, (_, i) => entry(from + i)),
      ),
    );
  const check = () => verify(database.db, openCheckpoints(folder));
  const checkpointFile = (seq: number) => join(folder, `checkpoint-${String(seq).padStart(12, '0')}.json`);

  async function readRows(): Promise<Row[]> {
    return database.owner((owner) =>
      owner.query<Row>(
        `select e.seq, e.time, e.kind, e.actor, e.subject, e.refers_to as "refersTo", e.body_hash as "bodyHash", e.prev, e.hash, b.salt, b.body
         from log_entry e left join log_body b on b.seq = e.seq order by e.seq`,
      ),
    );
  }
  async function writeRows(all: readonly Row[]): Promise<void> {
    const hex = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString('hex'));
    const text = JSON.stringify(
      all.map(({ bodyHash, prev, hash, salt, body, ...row }) => ({
        ...row,
        body_hash: hex(bodyHash),
        prev: hex(prev),
        hash: hex(hash),
        salt: hex(salt),
        body: hex(body),
      })),
    );
    const record = `jsonb_to_recordset($1::jsonb) as r(seq bigint, time timestamptz, kind text, actor text, subject text,
      "refersTo" bigint, body_hash text, prev text, hash text, salt text, body text)`;
    await database.owner(async (owner) => {
      await owner.script('delete from log_index; delete from log_body; delete from log_entry');
      await owner.query(
        `insert into log_entry select seq, time, kind, actor, subject, "refersTo", decode(body_hash, 'hex'), decode(prev, 'hex'), decode(hash, 'hex') from ${record}`,
        [text],
      );
      await owner.query(
        `insert into log_body select seq, decode(salt, 'hex'), decode(body, 'hex') from ${record} where body is not null`,
        [text],
      );
    });
  }

  // Twelve entries under two checkpoints, of the 6th and the 12th, and two that came after.
  beforeAll(async () => {
    clock.set(new Date('2026-06-30T09:00:00Z'));
    root = await mkdtemp(join(tmpdir(), 'groundwork-tamper-'));
    folder = join(root, 'checkpoints');
    database = await open();
    const deps = { db: database.db, clock, checkpoints: openCheckpoints(folder) };
    await add(1, 6);
    await writeCheckpoint(deps);
    clock.set(new Date(clock.now().getTime() + DAY_MS));
    await add(7, 12);
    await writeCheckpoint(deps);
    await add(13, 14);
    rows = await readRows();
    await cp(folder, join(root, 'kept'), { recursive: true });
  });
  afterAll(async () => {
    await database?.close();
    await rm(root, { recursive: true, force: true });
  });

  test('nothing was done, and nothing is found', async () => {
    expect(rows).toHaveLength(14);
    await writeRows(rows);
    expect(await check()).toMatchObject({
      ok: true,
      entries: 14,
      head: rows.at(-1)?.hash && Buffer.from(rows.at(-1)!.hash).toString('hex'),
      firstBad: null,
      checkpoints: { checked: 2, faults: [] },
    });
  });

  const forge = async (seq: number, change: (of: Record<string, unknown>) => object) =>
    writeFile(
      checkpointFile(seq),
      JSON.stringify(change(JSON.parse(await readFile(checkpointFile(seq), 'utf8')))),
    );
  const stranger = generateKeyPairSync('ed25519');

  const table: ReadonlyArray<{
    what: string;
    seq: number;
    reason: RegExp;
    log?: (all: Row[]) => Row[];
    folder?: () => Promise<unknown>;
  }> = [
    // edit
    {
      what: 'one bit of a body',
      seq: 5,
      reason: /its body was changed/,
      log: at(5, ({ body }) => ({ body: flip(body) })),
    },
    {
      what: 'a salt',
      seq: 5,
      reason: /its body was changed/,
      log: at(5, ({ salt }) => ({ salt: flip(salt) })),
    },
    {
      what: 'the hash of a body with it',
      seq: 5,
      reason: /time, kind, people or hash/,
      log: at(5, (row) => told(row, 'other')),
    },
    {
      what: 'the time of an entry',
      seq: 4,
      reason: /time, kind, people or hash/,
      log: at(4, ({ time }) => ({ time: new Date(time.getTime() + 1) })),
    },
    {
      what: 'who acted',
      seq: 7,
      reason: /time, kind, people or hash/,
      log: at(7, () => ({ actor: 'jobs' })),
    },
    {
      what: 'whom it is about',
      seq: 7,
      reason: /time, kind, people or hash/,
      log: at(7, () => ({ subject: 'x' })),
    },
    {
      what: 'the kind',
      seq: 14,
      reason: /time, kind, people or hash/,
      log: at(14, () => ({ kind: 'erased' })),
    },
    {
      what: 'what it refers to',
      seq: 8,
      reason: /time, kind, people or hash/,
      log: at(8, () => ({ refersTo: 1 })),
    },
    {
      what: 'an entry with a hash that is right',
      seq: 6,
      reason: /does not follow/,
      log: (all) => at(5, () => chained(at(5, (row) => told(row, 'other'))(all))[4] ?? {})(all),
    },
    // delete
    {
      what: 'an entry deleted',
      seq: 7,
      reason: /entry 6 is missing/,
      log: (all) => all.filter(({ seq }) => seq !== 6),
    },
    { what: 'the first entry deleted', seq: 2, reason: /entry 1 is missing/, log: (all) => all.slice(1) },
    {
      what: 'an entry deleted and the gap closed',
      seq: 6,
      reason: /does not follow/,
      log: (all) => all.filter(({ seq }) => seq !== 6).map((row, i) => ({ ...row, seq: i + 1 })),
    },
    {
      what: 'an entry deleted and the chain made right',
      seq: 6,
      reason: /the checkpoint of 2026-06-30.* saw: the chain was replaced, somewhere from the first entry on/,
      log: (all) => chained(all.filter(({ seq }) => seq !== 5)),
    },
    {
      what: 'a body gone without an erasure',
      seq: 9,
      reason: /its body is gone/,
      log: at(9, () => ({ body: null, salt: null })),
    },
    // insert
    {
      what: 'an entry put in',
      seq: 6,
      reason: /does not follow/,
      log: (all) =>
        all
          .flatMap((row) => (row.seq === 5 ? [row, told(row, 'new')] : [row]))
          .map((row, i) => ({ ...row, seq: i + 1 })),
    },
    {
      what: 'an entry put in and the chain made right',
      seq: 12,
      reason: /the checkpoint of 2026-07-01.* saw: the chain was replaced, somewhere after entry 6/,
      log: (all) => chained(all.flatMap((row) => (row.seq === 8 ? [row, told(row, 'new')] : [row]))),
    },
    {
      what: 'an entry put at the end',
      seq: 15,
      reason: /does not follow/,
      log: (all) => [...all, { ...all[13]!, seq: 15 }],
    },
    // reorder
    {
      what: 'two entries in another order',
      seq: 3,
      reason: /does not follow/,
      log: (all) => [...all.slice(0, 2), { ...all[3]!, seq: 3 }, { ...all[2]!, seq: 4 }, ...all.slice(4)],
    },
    {
      what: 'two entries in another order and the chain made right',
      seq: 6,
      reason: /the chain was replaced/,
      log: (all) => chained([...all.slice(0, 2), all[3]!, all[2]!, ...all.slice(4)]),
    },
    {
      what: 'two bodies exchanged',
      seq: 2,
      reason: /its body was changed/,
      log: (all) => {
        const of = ({ body, salt }: Row) => ({ body, salt });
        return at(2, () => of(all[2]!))(at(3, () => of(all[1]!))(all));
      },
    },
    // truncate
    {
      what: 'the end cut off',
      seq: 10,
      reason: /ends with entry 9, and the checkpoint of 2026-07-01.* saw 12/,
      log: (all) => all.slice(0, 9),
    },
    {
      what: 'the end cut off behind the last checkpoint but one',
      seq: 6,
      reason: /ends with entry 5.* saw 6/,
      log: (all) => all.slice(0, 5),
    },
    { what: 'everything cut off', seq: 1, reason: /ends with entry 0.* saw 6/, log: () => [] },
    // replace
    {
      what: 'the whole chain replaced',
      seq: 6,
      reason: /the checkpoint of 2026-06-30.* saw: the chain was replaced, somewhere from the first entry on/,
      log: (all) => chained(all.map((row) => told(row, 'all new'))),
    },
    {
      what: 'the whole chain replaced by a longer one',
      seq: 6,
      reason: /the chain was replaced/,
      log: (all) => chained([...all, ...all].map((row) => told(row, 'all new'))),
    },
    {
      what: 'the whole chain replaced by a shorter one',
      seq: 4,
      reason: /ends with entry 3/,
      log: (all) => chained(all.slice(0, 3).map((row) => told(row, 'all new'))),
    },
    {
      what: 'the chain replaced from the middle on',
      seq: 12,
      reason: /the chain was replaced, somewhere after entry 6/,
      log: (all) => chained(all.map((row) => (row.seq > 8 ? told(row, 'all new') : row))),
    },
    // forge
    {
      what: 'a checkpoint that says another head',
      seq: 12,
      reason: /checkpoint-000000000012.json: .*forged: its signature/,
      folder: () => forge(12, (of) => ({ ...of, head: '0'.repeat(64) })),
    },
    {
      what: 'a checkpoint that says fewer entries',
      seq: 12,
      reason: /forged: its signature/,
      folder: () => forge(12, (of) => ({ ...of, count: 9 })),
    },
    {
      what: 'a checkpoint signed by a stranger',
      seq: 6,
      reason: /forged: nobody vouches for the key/,
      folder: () =>
        forge(6, ({ signature: _signature, ...of }) => {
          const signed = { ...of, key: '0123456789abcdef' };
          return {
            ...signed,
            signature: sign(null, canonical(signed), stranger.privateKey).toString('base64'),
          };
        }),
    },
    {
      what: 'a checkpoint copied to another entry',
      seq: 12,
      reason: /is the one of another/,
      folder: () => cp(checkpointFile(6), checkpointFile(12)),
    },
    {
      what: 'a checkpoint made unreadable',
      seq: 6,
      reason: /cannot be read/,
      folder: () => writeFile(checkpointFile(6), 'x'),
    },
    { what: 'a checkpoint deleted', seq: 6, reason: /is gone/, folder: () => rm(checkpointFile(6)) },
    {
      what: 'the chain replaced and a checkpoint forged to fit it',
      seq: 6,
      reason: /forged: its signature/,
      log: (all) => chained(all.map((row) => told(row, 'all new'))),
      folder: () =>
        forge(6, (of) => ({
          ...of,
          head: chained(rows.map((row) => told(row, 'all new')))[5]?.hash.toString('hex'),
        })),
    },
  ];
  test.each(table)('finds $what, and names entry $seq', async ({ seq, reason, log, folder: forging }) => {
    try {
      if (log) await writeRows(log(rows));
      await forging?.();
      const found = await check();
      expect(found).toMatchObject({ ok: false, firstBad: { seq, reason: expect.stringMatching(reason) } });
      // Of a log that is not as the last checkpoint saw it, no other is signed.
      if (log && seq > 12) {
        const { written, firstBad } = await writeCheckpoint({
          db: database.db,
          clock,
          checkpoints: openCheckpoints(folder),
        });
        expect({ written, seq: firstBad?.seq }).toEqual({ written: false, seq });
      }
    } finally {
      await writeRows(rows);
      await rm(folder, { recursive: true });
      await cp(join(root, 'kept'), folder, { recursive: true });
    }
    expect(await check()).toMatchObject({ ok: true, entries: 14 });
  });

  test('finds that an old backup was restored after an erasure, whole or only the bodies, and names the entry', async () => {
    try {
      const erase = system('erase');
      await database.db.transaction(erase, async (tx) => {
        await lockLog(tx);
        await forgetBodies(tx, { clock }, [3, 4, 9], { subject: null, summary: 'erased', body: {} });
      });
      await writeCheckpoint({ db: database.db, clock, checkpoints: openCheckpoints(folder) });
      expect(await check()).toMatchObject({ ok: true, entries: 15 });
      const erased = await readRows();
      await writeRows(rows);
      expect(await check()).toMatchObject({
        ok: false,
        firstBad: { seq: 15, reason: expect.stringMatching(/ends with entry 14.* saw 15/) },
      });
      await writeRows(erased.map((row) => (row.seq === 4 ? (rows[3] as Row) : row)));
      expect(await check()).toMatchObject({
        ok: false,
        firstBad: { seq: 4, reason: expect.stringMatching(/is back, though an erasure/) },
      });
    } finally {
      await writeRows(rows);
      await rm(folder, { recursive: true });
      await cp(join(root, 'kept'), folder, { recursive: true });
    }
    expect(await check()).toMatchObject({ ok: true, entries: 14 });
  });

  test('what came after the last checkpoint can be cut off unseen: that is why one is written daily and at the end', async () => {
    await writeRows(rows.slice(0, 12));
    expect(await check()).toMatchObject({ ok: true, entries: 12 });
    await writeRows(rows);
  });

  test('the app cannot do any of it: its role has no update and no delete', async () => {
    for (const name of ['log_entry', 'log_body', 'log_index', 'log_citation'])
      for (const statement of [`update ${name} set seq = seq`, `delete from ${name}`, `truncate ${name}`])
        await expect(database.db.query(actor, statement), statement).rejects.toMatchObject({ code: '42501' });
  });
});

/** LOG_WRITES=500 for the long run, which `npm run bench -- --only log` does too. */
const WRITERS = 20;
const EACH = Number(process.env.LOG_WRITES ?? 50);

describe.each(engines.filter(({ name }) => name === 'postgres'))(
  'many writers on $name',
  ({ present, open }) => {
    if (!present) return test.skip('needs PostgreSQL with pgvector');
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());

    test(`${WRITERS} writers of ${EACH} entries each leave one chain without a gap`, async () => {
      const write = async (writer: number): Promise<number[]> => {
        const seqs: number[] = [];
        for (let n = 0; n < EACH; n++)
          seqs.push(
            ...(await database.db.transaction(actor, (tx) =>
              append(tx, { clock }, actor, [entry(writer * EACH + n)]),
            )),
          );
        return seqs;
      };
      const written = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
      for (const seqs of written) expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
      const all = written.flat().sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: WRITERS * EACH }, (_, i) => i + 1));
      expect(await verify(database.db)).toMatchObject({ ok: true, entries: WRITERS * EACH });
      expect((await readHead(database.db)).seq).toBe(WRITERS * EACH);
    }, 600_000);
  },
);
