import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../../test/engines.ts';
import { createClock } from '../clock.ts';
import { system } from '../db/db.ts';
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
});
