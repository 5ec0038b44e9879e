import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../../test/engines.ts';
import { createClock } from '../clock.ts';
import { type Owner, system } from '../db/db.ts';
import { append, bodyHashOf, canonical, entryHash, GENESIS, type NewEntry, readHead } from './log.ts';
import { verify } from './verify.ts';

const entry = (n: number): NewEntry => ({
  kind: 'preview',
  subject: null,
  summary: `entry ${n}`,
  citations: [],
  body: { purpose: 'test', n },
});

describe('the hash of an entry', () => {
  test('is SHA-256 over the previous hash, the body hash and the canonical skeleton', () => {
    const skeleton = {
      seq: 1,
      time: new Date('2026-06-30T09:00:00.000Z'),
      kind: 'preview' as const,
      actor: 'log',
      subject: null,
      refersTo: null,
    };
    expect(canonical({ b: 1, a: [1.5, 'é'] }).toString()).toBe('{"a":[1.5,"é"],"b":1}');
    const body = bodyHashOf(Buffer.alloc(32, 1), canonical({ a: 1 }));
    expect(entryHash(GENESIS, body, skeleton).toString('hex')).toMatch(/^[0-9a-f]{64}$/);
    expect(entryHash(GENESIS, body, { ...skeleton, seq: 2 })).not.toEqual(entryHash(GENESIS, body, skeleton));
  });
});

describe.each(engines)('the log on $name', ({ present, open }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let database: TestDatabase;
  const clock = createClock({ at: new Date('2026-06-30T09:00:00Z') });
  const actor = system('log');
  const add = (...numbers: number[]) =>
    database.db.transaction(actor, (tx) => append(tx, { clock }, actor, numbers.map(entry)));
  beforeAll(async () => {
    database = await open();
    for (let n = 1; n <= 12; n += 3) await add(n, n + 1, n + 2);
  });
  afterAll(() => database?.close());

  test('verifies as written', async () => {
    const result = await verify(database.db);
    expect(result).toMatchObject({ ok: true, entries: 12, firstBad: null });
    expect(result.head).toBe((await readHead(database.db)).hash);
  });

  test('keeps one chain without gaps when many write at once', async () => {
    const before = await readHead(database.db);
    const seqs = (
      await Promise.all(Array.from({ length: 20 }, (_, writer) => add(100 + writer, 200 + writer)))
    ).flat();
    expect([...seqs].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => before.seq + 1 + i));
    expect(await verify(database.db)).toMatchObject({ ok: true, entries: before.seq + 40 });
  });

  test('refuses a body over 16 KiB and writes nothing', async () => {
    const before = await readHead(database.db);
    await expect(
      database.db.transaction(actor, (tx) =>
        append(tx, { clock }, actor, [{ ...entry(1), body: { text: 'x'.repeat(17_000) } }]),
      ),
    ).rejects.toMatchObject({ code: 'too_large' });
    expect(await readHead(database.db)).toEqual(before);
  });

  // Each tampers as an owner of the database could, is found by name of the entry, and is undone.
  const tampers: Array<{
    what: string;
    seq: number;
    reason: RegExp;
    run: (owner: Owner) => Promise<void>;
    undo: (owner: Owner) => Promise<void>;
  }> = [
    {
      what: 'one byte of a body',
      seq: 5,
      reason: /body was changed/,
      run: (owner) =>
        owner.script(`update log_body set body = set_byte(body, 3, get_byte(body, 3) # 1) where seq = 5`),
      undo: (owner) =>
        owner.script(`update log_body set body = set_byte(body, 3, get_byte(body, 3) # 1) where seq = 5`),
    },
    {
      what: 'the time of an entry',
      seq: 4,
      reason: /time, kind, people or hash/,
      run: (owner) => owner.script(`update log_entry set time = time + interval '1 ms' where seq = 4`),
      undo: (owner) => owner.script(`update log_entry set time = time - interval '1 ms' where seq = 4`),
    },
    {
      what: 'who acted',
      seq: 7,
      reason: /time, kind, people or hash/,
      run: (owner) => owner.script(`update log_entry set actor = 'jobs' where seq = 7`),
      undo: (owner) => owner.script(`update log_entry set actor = 'log' where seq = 7`),
    },
    {
      what: 'two bodies swapped',
      seq: 2,
      reason: /body was changed/,
      run: (owner) =>
        owner.script(
          `update log_body set body = (select body from log_body o where o.seq = 5 - log_body.seq) where seq in (2, 3)`,
        ),
      undo: (owner) =>
        owner.script(
          `update log_body set body = (select body from log_body o where o.seq = 5 - log_body.seq) where seq in (2, 3)`,
        ),
    },
    {
      what: 'a body gone without an erasure',
      seq: 9,
      reason: /body is gone/,
      run: (owner) =>
        owner.script(
          `create table kept as select * from log_body where seq = 9; delete from log_body where seq = 9`,
        ),
      undo: (owner) => owner.script(`insert into log_body select * from kept; drop table kept`),
    },
    {
      what: 'an entry deleted',
      seq: 7,
      reason: /entry 6 is missing/,
      run: (owner) =>
        owner.script(`
        create table kept_e as select * from log_entry where seq = 6; create table kept_b as select * from log_body where seq = 6;
        create table kept_i as select * from log_index where seq = 6;
        delete from log_index where seq = 6; delete from log_body where seq = 6; delete from log_entry where seq = 6`),
      undo: (owner) =>
        owner.script(`
        insert into log_entry select * from kept_e; insert into log_body select * from kept_b; insert into log_index select * from kept_i;
        drop table kept_e, kept_b, kept_i`),
    },
  ];
  test.each(tampers)('finds $what and names the entry', async ({ seq, reason, run, undo }) => {
    await database.owner(run);
    const found = await verify(database.db);
    await database.owner(undo);
    expect(found).toMatchObject({ ok: false, firstBad: { seq, reason: expect.stringMatching(reason) } });
    expect(await verify(database.db)).toMatchObject({ ok: true });
  });
});
