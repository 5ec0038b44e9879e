import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import { commandsOf } from '../app.ts';
import type { Audit, ErrorBody, Hold, RecommendationsAnswer } from '../contract/api.ts';

describe.each(engines)('holds and the audit list on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let folder: string;
  let world: World;
  const as = (person: string) => world.client(person);
  const audit = async () => (await (await as('hr')).call<Audit>('GET', '/api/audit')).body;
  const erase = async (person: string) =>
    (await as('root')).call<ErrorBody>('POST', `/api/people/${person}/erase`);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundwork-hold-'));
    world = await openWorld({ engine: name, environment: { DATA_DIR: folder } });
  });
  afterAll(async () => {
    await world?.end();
    await rm(folder, { recursive: true, force: true });
  });

  test('are for HR and administrators; everybody else finds nothing', async () => {
    for (const person of ['ben', 'ana', 'dora', 'eli']) {
      const client = await as(person);
      for (const [method, path, body] of [
        ['GET', '/api/audit'],
        ['GET', '/api/holds'],
        ['PUT', '/api/people/ben/hold', { reason: 'x' }],
        ['DELETE', '/api/people/ben/hold'],
        ['POST', '/api/holds', { from: 1, to: 2, reason: 'x' }],
      ] as const)
        expect((await client.call(method, path, body)).status, `${person} ${method} ${path}`).toBe(404);
    }
  });

  test('a hold stops an erasure, which says who can lift it; lifted, it does not', async () => {
    const hr = await as('hr');
    const set = await hr.call<Hold>('PUT', '/api/people/dan/hold', { reason: 'a claim is pending' });
    expect(set).toMatchObject({
      status: 200,
      body: { person: 'dan', reason: 'a claim is pending', setBy: 'hr', liftedAt: null },
    });
    expect(
      (await hr.call<Hold>('PUT', '/api/people/dan/hold', { reason: 'a claim is pending' })).body.id,
    ).toBe(set.body.id);
    const refused = await erase('dan');
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toMatch(
      /legal hold.*HR or an administrator can lift it.*\/api\/people\/dan\/hold/,
    );
    expect((await (await as('root')).call('DELETE', '/api/people/dan/hold')).status).toBe(204);
    expect((await hr.call('DELETE', '/api/people/dan/hold')).status).toBe(404);
    expect((await hr.call<Hold[]>('GET', '/api/holds')).body[0]).toMatchObject({
      person: 'dan',
      liftedBy: 'root',
    });
    expect((await erase('dan')).status).toBe(200);
    expect((await hr.call<Hold[]>('GET', '/api/holds')).body).toEqual([]);
  });

  test('a hold on entries of the log stops it too, and nothing is half erased', async () => {
    const ben = await as('ben');
    const made = (await ben.call<RecommendationsAnswer>('POST', '/api/recommendations', {})).body;
    const seq = made.recommendations?.[0]?.logSeq ?? made.logSeq ?? 0;
    const hr = await as('hr');
    expect((await hr.call('POST', '/api/holds', { from: 5, to: 4, reason: 'x' })).status).toBe(400);
    const { status, body } = await hr.call<Hold>('POST', '/api/holds', {
      from: seq,
      to: seq + 5,
      reason: 'an audit',
    });
    expect(status).toBe(201);
    expect((await erase('ben')).status).toBe(409);
    expect((await ben.call('GET', '/api/me')).status).toBe(200);
    expect((await hr.call('DELETE', `/api/holds/${body.id}`)).status).toBe(204);
    expect((await hr.call('DELETE', `/api/holds/${body.id}`)).status).toBe(404);
    expect((await hr.call('DELETE', '/api/holds/x')).status).toBe(404);
  });

  test('nobody holds or lifts about themselves', async () => {
    const [hr, root] = [await as('hr'), await as('root')];
    expect((await hr.call('PUT', '/api/people/hr/hold', { reason: 'x' })).status).toBe(403);
    expect((await root.call('PUT', '/api/people/hr/hold', { reason: 'x' })).status).toBe(200);
    expect((await hr.call('DELETE', '/api/people/hr/hold')).status).toBe(403);
    expect((await root.call('PUT', '/api/people/nobody/hold', { reason: 'x' })).status).toBe(404);
    const actor = await world.actor('hr');
    const lift = `update legal_hold set lifted_at = now(), lifted_by = 'x' where person_id = 'hr' returning 1`;
    expect(await world.database.db.query(actor, lift)).toEqual([]);
  });

  test('every act is in the list, newest first, by whom and about whom, and an erased person is a pseudonym', async () => {
    await commandsOf(world.parts).export?.({ folder: join(folder, 'out') });
    const root = await as('root');
    const form = new FormData();
    form.append(
      'files',
      new Blob(['id,name,title,role,level\nnew,New Body,Engineer,engineer,3\n']),
      'people.csv',
    );
    await fetch(`${world.url}/api/import`, { method: 'POST', headers: { cookie: root.cookie }, body: form });
    const list = await audit();
    const acts = list.map(({ actor, act, person }) => [actor, act, person]);
    expect(acts.slice(0, 2)).toEqual([
      ['root', 'import', null],
      ['command', 'export', null],
    ]);
    expect(list[0]?.detail).toBe('wrote 1 person');
    expect(acts).toContainEqual(['hr', 'hold', expect.stringMatching(/^p-/)]);
    expect(acts).toContainEqual(['root', 'hold', 'hr']);
    expect(acts).toContainEqual(['root', 'erase', expect.stringMatching(/^p-/)]);
    expect(acts.at(-1)).toEqual(['command', 'import', null]);
    expect(list.find(({ act }) => act === 'erase')?.detail).toMatch(/^removed .*1 person.*; log entry \d+$/);
    expect(JSON.stringify(list)).not.toContain('claim is pending');
    const page = (await root.call<Audit>('GET', `/api/audit?limit=2&before=${list[0]?.seq}`)).body;
    expect(page).toEqual(list.slice(1, 3));
  });

  test('an administrator who is not the last may erase themselves, and the list knows them by the pseudonym', async () => {
    const rows = 'id,name,title,role,level,access\nada,Ada Vance,Engineer,engineer,3,administrator\n';
    await world.parts.runImport([{ name: 'people.csv', bytes: Buffer.from(rows) }], { dryRun: false });
    expect((await (await as('ada')).call('POST', '/api/people/ada/erase')).status).toBe(200);
    const [last] = await audit();
    expect(last).toMatchObject({ act: 'erase', actor: last?.person, person: expect.stringMatching(/^p-/) });
  });

  test('nobody changes the list or takes from it, and who adds to it does so in their own name', async () => {
    const root = await world.actor('root');
    for (const statement of ['update audit set detail = detail', 'delete from audit', 'truncate audit'])
      for (const actor of [root, { kind: 'system', name: 'erase' } as const])
        await expect(world.database.db.query(actor, statement), statement).rejects.toMatchObject({
          code: '42501',
        });
    const add = `insert into audit (at, actor, act, detail) values (now(), $1, 'export', 'x') returning 1`;
    for (const person of ['root', 'ben'])
      await expect(
        world.database.db.query(await world.actor(person), add, ['command']),
      ).rejects.toMatchObject({ code: '42501' });
  });
});
