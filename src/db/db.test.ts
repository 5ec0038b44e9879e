import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../../test/engines.ts';
import { HOLD_CLASS, system } from './db.ts';

// One contract for both engines: whatever holds on one holds on the other.
describe.each(engines)('the database on $name', ({ present, open }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await database.owner((owner) =>
      owner.script(`
      create table probe (id int primary key, note text);
      grant select, insert, update, delete on probe to groundwork_app;`),
    );
  });
  afterAll(() => database?.close());
  const actor = system('directory');

  test('gives whole numbers for int8 and numeric, text for dates and instants for timestamps', async () => {
    const [row] = await database.db.query<Record<string, unknown>>(
      actor,
      `
      select 7::int8 as whole, 1.5::numeric as part, '2026-02-03'::date as day, '2026-02-03T04:05:06.789Z'::timestamptz as at,
        '{"a": [1]}'::jsonb as document, array['x', 'y'] as words, true as yes, null as nothing`,
    );
    expect(row).toEqual({
      whole: 7,
      part: 1.5,
      day: '2026-02-03',
      at: new Date('2026-02-03T04:05:06.789Z'),
      document: { a: [1] },
      words: ['x', 'y'],
      yes: true,
      nothing: null,
    });
  });

  test('takes text, numbers, dates, bytes and lists as values', async () => {
    const [row] = await database.db.query<Record<string, unknown>>(
      actor,
      `select $1::text as t, $2::int as n, $3::timestamptz as at, encode($4::bytea, 'hex') as bytes, 'b' = any ($5::text[]) as among`,
      ["O'Brien — “ß”", 3, new Date(0), Buffer.from([1, 255]), ['a', 'b']],
    );
    expect(row).toEqual({ t: "O'Brien — “ß”", n: 3, at: new Date(0), bytes: '01ff', among: true });
  });

  test('rolls back everything when the work throws', async () => {
    const failing = database.db.transaction(actor, async (tx) => {
      await tx.query(`insert into probe values (1, 'gone')`);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await database.db.query(actor, 'select * from probe where id = 1')).toEqual([]);
  });

  test('what only reads sees what is there, as whoever asks, and may not write', async () => {
    const { db } = database;
    await db.query(actor, `insert into probe values (7, 'seen')`);
    const seen = () =>
      db.read(actor, async (tx) => {
        const [row] = await tx.query<{ note: string }>('select note from probe where id = $1', [7]);
        const [who] = await tx.query<{ who: string }>(
          `select current_setting('groundwork.system', true) as who`,
        );
        return [row?.note, who?.who];
      });
    expect(await Promise.all(Array.from({ length: 20 }, seen))).toEqual(
      Array.from({ length: 20 }, () => ['seen', 'directory']),
    );
    const writing = db.read(actor, (tx) => tx.query(`update probe set note = 'changed' where id = $1`, [7]));
    await expect(writing).rejects.toThrow(/read-only transaction/);
    const [who] = await db.query<{ who: string }>(
      system('jobs'),
      `select current_setting('groundwork.system', true) as who`,
    );
    expect(who).toEqual({ who: 'jobs' });
    await db.query(actor, 'delete from probe where id = $1', [7]); // and what follows may write again
    expect(await seen()).toEqual([undefined, 'directory']);
  });

  test('goes on after a statement that failed', async () => {
    await expect(database.db.query(actor, 'select * from nowhere')).rejects.toThrow(/nowhere/);
    expect(await database.db.query(actor, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('keeps transactions apart that run at once', async () => {
    await database.db.query(
      actor,
      `insert into probe values (2, '0') on conflict (id) do update set note = '0'`,
    );
    await Promise.all(
      Array.from({ length: 8 }, () =>
        database.db.transaction(actor, async (tx) => {
          const [row] = await tx.query<{ note: string }>('select note from probe where id = 2 for update');
          await tx.query('update probe set note = $1 where id = 2', [String(Number(row?.note) + 1)]);
        }),
      ),
    );
    expect(await database.db.query(actor, 'select note from probe where id = 2')).toEqual([{ note: '8' }]);
  });

  test('refuses the root handle inside a transaction instead of deadlocking', async () => {
    const nested = database.db.transaction(actor, () => database.db.query(actor, 'select 1'));
    await expect(nested).rejects.toThrow('root database handle');
    expect(await database.db.query(actor, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('forgets who acted when the transaction is over', async () => {
    await database.db.query({ kind: 'person', id: 'somebody', access: ['employee'] }, 'select 1');
    const [row] = await database.db.query<{ person: string }>(
      actor,
      `select coalesce(current_setting('groundwork.person', true), '') as person`,
    );
    expect(row).toEqual({ person: '' });
  });

  test('works as a role that owns nothing and cannot bypass row-level security', async () => {
    const [row] = await database.db.query<{ role: string; bypass: boolean; super: boolean }>(
      actor,
      `select current_user::text as role, rolbypassrls as bypass, rolsuper as super from pg_roles where rolname = current_user`,
    );
    expect(row).toEqual({ role: 'groundwork_app', bypass: false, super: false });
    await expect(database.db.query(actor, 'update log_entry set actor = actor')).rejects.toThrow(
      /permission denied/,
    );
    await expect(database.db.query(actor, 'delete from log_entry')).rejects.toThrow(/permission denied/);
  });

  test('shows by an advisory lock which processes live', async () => {
    const release = await database.db.hold(41);
    const free = async (server: number) =>
      (
        await database.db.query<{ free: boolean }>(
          actor,
          'select pg_try_advisory_xact_lock($1, $2) as free',
          [HOLD_CLASS, server],
        )
      )[0]?.free;
    // On PGlite there is one process only: any other is gone.
    expect(await free(41)).toBe(database.db.engine === 'pglite');
    expect(await free(42)).toBe(true);
    await release();
  });

  test('hears what another transaction notifies', async () => {
    const heard: string[] = [];
    let wake: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const stop = await database.db.listen('probe_channel', (payload) => {
      heard.push(payload);
      wake();
    });
    await database.db.query(actor, `select pg_notify('probe_channel', 'hello')`);
    await first;
    await stop();
    expect(heard).toEqual(['hello']);
  });
});
