import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { type Fixture, openPolicyWorld, type Statement, touched } from '../../test/policyCases.ts';
import type { Actor, SystemName } from '../db/db.ts';

/** Ids that are nobody's: empty, malformed, and such as would matter if they were ever put into a statement. */
const nobodies = [
  '',
  ' ',
  'nobody',
  'BEN',
  ' ben',
  'ben,ana',
  '{ben}',
  '%',
  "' or '1'='1",
  "ben'--",
  "x'; drop table person; --",
  '00000000-0000-0000-0000-000000000000',
  'null',
  'import',
  '\u0001',
];

describe.each(engines)('nobody on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openPolicyWorld(name);
    const ben = await fixture.world.actor('ben');
    await db().transaction(ben, async (tx) => {
      await tx.query(`insert into notice_accepted (person_id, version, at) values ('ben', '1', now())`);
      const [turn] = await tx.query<{ id: string }>(
        `insert into turn (id, conversation_id, owner_id, role, text, created_at)
         values (gen_random_uuid(), $1, 'ben', 'user', 'x', now()) returning id`,
        [fixture.benTalks],
      );
      await tx.query(`insert into turn_event (turn_id, seq, owner_id, event) values ($1, 1, 'ben', '{}')`, [
        turn?.id ?? '',
      ]);
      await tx.query(
        `insert into recommendation_response (id, recommendation_id, person_id, kind, at, log_seq)
         values (gen_random_uuid(), $1, 'ben', 'accepted', now(), $2)`,
        [fixture.shared.id, fixture.shared.logSeq],
      );
      // Noted as changed; nobody has made its passages anew.
      await tx.query(`update goal set progress = 41 where id = 'g-ben'`);
    });
    await fixture.world.database.owner((owner) =>
      owner.script(`
        insert into erasure_ledger (person_hash, pseudonym_hash, salt, at)
        select sha256('a'), sha256('b'), sha256('c'), now();
        insert into legal_hold (person_id, reason, set_by, at) values ('cleo', 'x', 'y', now());
        insert into ranking_weights (seq, version, weights, reason, set_by, at) values (1, 'edit-1', '{}', 'x', 'y', now());
        insert into feature_switch (feature, is_on, reason, set_by, at) values ('briefs', true, 'x', 'y', now())`),
    );
  });
  afterAll(() => fixture?.world.end());
  const db = () => fixture.world.database.db;
  const rows = (actor: Actor, statement: Statement) => touched(db(), actor, statement);

  type Table = { schema: string; name: string; rls: boolean };
  const tables = () =>
    fixture.world.database.owner((owner) =>
      owner.query<Table>(`
      select n.nspname as schema, c.relname as name, c.relrowsecurity as rls
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      order by 1, 2`),
    );
  /** No personal data: the list of migrations, and the job queue, whose jobs carry no content. */
  const plain = (table: Table) =>
    table.schema === 'pgboss' || (table.schema === 'public' && table.name === 'migration');
  const actors: Actor[] = [
    ...nobodies.map((id): Actor => ({ kind: 'person', id, access: ['hr', 'administrator'] })),
    ...['', 'Import', 'import ', 'import,index', "import' or '1'='1", '*'].map(
      (text): Actor => ({ kind: 'system', name: text as SystemName }),
    ),
  ];

  test('every table with personal data is behind row-level security and has rows to hide', async () => {
    const personal = (await tables()).filter((table) => !plain(table));
    expect(personal.length).toBeGreaterThanOrEqual(20);
    expect(personal.filter(({ rls }) => !rls)).toEqual([]);
    const filled = await fixture.world.database.owner(async (owner) => {
      const counts: Array<readonly [string, number]> = [];
      for (const { schema, name: table } of personal)
        counts.push([
          table,
          (await owner.query<{ n: number }>(`select count(*)::int as n from ${schema}.${table}`))[0]?.n ?? 0,
        ] as const);
      return counts.filter(([, n]) => n === 0).map(([table]) => table);
    });
    expect(filled).toEqual([]);
  });

  test('reads no row of any of them, whatever stands where the person should', async () => {
    for (const { schema, name: table } of (await tables()).filter((item) => !plain(item)))
      for (const actor of actors)
        expect(
          await rows(actor, [`select 1 from ${schema}.${table}`, []]),
          `${table} ${JSON.stringify(actor)}`,
        ).toBe(0);
  });

  test('writes none either', async () => {
    for (const { schema, name: table } of (await tables()).filter((item) => !plain(item)))
      for (const actor of actors.slice(0, 4))
        expect(await rows(actor, [`delete from ${schema}.${table} returning 1`, []]), table).toBe(0);
  });

  test('learns nothing from the functions that look with the owner’s rights', async () => {
    const functions = await fixture.world.database.owner((owner) =>
      owner.query<{ name: string; types: string }>(`
        select p.proname as name, oidvectortypes(p.proargtypes) as types
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname = 'public' and p.prorettype <> 'trigger'::regtype order by 1`),
    );
    const values: Record<string, string> = {
      text: `'ana'`,
      'text[]': `'{ana,ben}'`,
      'bigint[]': `'{1,2}'`,
      uuid: `'${fixture.passage('f-5')}'`,
      bigint: String(fixture.contested),
      'uuid, jsonb': `'${fixture.brief}', '{}'`,
      'uuid, integer, jsonb': `'${fixture.brief}', 1, '[]'`,
      '': '',
    };
    expect(functions.length).toBeGreaterThan(5);
    for (const { name: called, types } of functions) {
      if (called === 'log_head' || called === 'log_open') continue; // a number and a hash; whether an entry is open
      expect(values[types], `${called}(${types}) needs a value here`).toBeDefined();
      const found = await db().query<Record<string, unknown>>(
        { kind: 'person', id: '', access: [] },
        `select * from ${called}(${values[types]}) as answer`,
      );
      for (const row of found)
        for (const value of Object.values(row)) expect([null, false, 0, []], called).toContainEqual(value);
    }
  });

  test('the app owns nothing, cannot bypass policies and cannot touch what the log holds', async () => {
    const [role] = await fixture.world.database.owner((owner) =>
      owner.query<{ bypass: boolean; owned: number }>(`
        select rolbypassrls or rolsuper as bypass, (select count(*)::int from pg_class where relowner = r.oid) as owned
        from pg_roles r where rolname = 'groundwork_app'`),
    );
    expect(role).toEqual({ bypass: false, owned: 0 });
    for (const statement of [
      'update log_entry set kind = kind',
      'delete from log_entry',
      'update log_body set body = body',
      'delete from log_body',
      'update log_index set summary = summary',
      'delete from log_citation',
      'truncate log_entry',
      'update brief set document = document',
      'update brief_edit set lines = lines',
      "update recommendation set document = '{}'",
      'alter table person disable row level security',
      'create table public.mine (a int)',
    ])
      await expect(db().query({ kind: 'system', name: 'log' }, statement), statement).rejects.toMatchObject({
        code: '42501',
      });
  });

  // PGlite has no logins: there is nothing to try there.
  if (name === 'postgres')
    test('as a bare login that says nothing of who asks, it gets no row', async () => {
      const client = new pg.Client({ connectionString: fixture.world.database.url ?? '' });
      await client.connect();
      try {
        for (const set of [
          '',
          "set groundwork.person = ''",
          "set groundwork.person = 'ben''--'",
          "set groundwork.system = 'nobody'",
        ]) {
          if (set) await client.query(set);
          for (const { schema, name: table } of (await tables()).filter((item) => !plain(item))) {
            const found = await client
              .query(`select 1 from ${schema}.${table}`)
              .catch((error: { code?: string }) => {
                if (error.code !== '42501') throw error;
                return { rowCount: 0 };
              });
            expect(found.rowCount, `${table} after ${set}`).toBe(0);
          }
        }
      } finally {
        await client.end();
      }
    });
});
