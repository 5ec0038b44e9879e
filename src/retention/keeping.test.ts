import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import type { Audit, Erasure, Hold } from '../contract/api.ts';
import type { ErasurePreview, FoundPerson } from '../contract/keeping.ts';

describe.each(engines)('before an administrator acts, on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let folder: string;
  let world: World;
  const as = (person: string) => world.client(person);
  const preview = async (person: string) =>
    (await as('root')).call<ErasurePreview>('GET', `/api/people/${person}/erase`);
  const count = async (table: string) =>
    (await world.database.owner((owner) => owner.query(`select 1 from ${table}`, []))).length;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundwork-keeping-'));
    world = await openWorld({ engine: name, environment: { DATA_DIR: folder } });
    await (await as('ben')).call('POST', '/api/recommendations', {});
  });
  afterAll(async () => {
    await world?.end();
    await rm(folder, { recursive: true, force: true });
  });

  test('people are found by name, id, title and team, by HR and administrators alone', async () => {
    const root = await as('root');
    const find = async (text: string) =>
      (await root.call<FoundPerson[]>('GET', `/api/people?find=${encodeURIComponent(text)}`)).body.map(
        ({ id }) => id,
      );
    expect(await find('okoro')).toEqual(['ben']);
    expect(await find('DESIGNER')).toEqual(['eli']);
    expect(await find('South')).toEqual(['eli']);
    expect(await find('100%')).toEqual([]);
    expect((await find('')).length).toBe(8);
    expect((await (await as('hr')).call('GET', '/api/people?find=ben')).status).toBe(200);
    for (const person of ['ben', 'ana', 'dora'])
      expect((await (await as(person)).call('GET', '/api/people')).status, person).toBe(404);
  });

  test('a preview is the administrator’s, changes nothing, and counts what the erasure then removes', async () => {
    for (const person of ['ben', 'ana', 'hr'])
      expect((await (await as(person)).call('GET', '/api/people/ben/erase')).status, person).toBe(404);
    expect((await preview('nobody')).status).toBe(404);
    const before = [await count('feedback'), await count('log_entry'), await count('audit')];
    const files = await readdir(folder, { recursive: true });
    const said = (await preview('ben')).body;
    expect(said).toMatchObject({ person: 'ben', name: 'Ben Okoro', obstacle: null });
    expect([await count('feedback'), await count('log_entry'), await count('audit')]).toEqual(before);
    expect(await readdir(folder, { recursive: true })).toEqual(files);
    const { body: done } = await (await as('root')).call<Erasure>('POST', '/api/people/ben/erase');
    expect(said.removed).toEqual(done.removed);
    expect(said.changed).toEqual(done.changed);
    expect(done.removed.person).toBe(1);
  });

  test('what stands in the way is said instead of counts', async () => {
    expect((await preview('root')).body).toMatchObject({ obstacle: { kind: 'administrator' }, removed: {} });
    await (await as('hr')).call('PUT', '/api/people/dan/hold', { reason: 'a claim' });
    const { body } = await preview('dan');
    expect(body).toMatchObject({ name: 'Dan Ferro', obstacle: { kind: 'hold' }, removed: {}, changed: {} });
    const [found] = (await (await as('root')).call<FoundPerson[]>('GET', '/api/people?find=dan')).body;
    expect(found).toMatchObject({ id: 'dan', isHeld: true });
  });

  test('whoever lifts a hold says why, and names stand beside ids', async () => {
    const root = await as('root');
    const lifted = await root.call('DELETE', '/api/people/dan/hold', { reason: 'the claim is settled' });
    expect(lifted.status).toBe(204);
    const [hold] = (await root.call<Hold[]>('GET', '/api/holds')).body;
    expect(hold).toMatchObject({
      person: 'dan',
      reason: 'a claim',
      liftReason: 'the claim is settled',
      names: { dan: 'Dan Ferro', hr: 'Hanne Ruud', root: 'Rolf Otto' },
    });
  });

  test('the reason of a lifted hold loses the name of whoever is erased', async () => {
    const root = await as('root');
    const range = await root.call<Hold>('POST', '/api/holds', { from: 1, to: 1, reason: 'for Dan Ferro' });
    await root.call('DELETE', `/api/holds/${range.body.id}`, { reason: 'Dan Ferro has left' });
    expect((await root.call('POST', '/api/people/dan/erase')).status).toBe(200);
    const holds = (await root.call<Hold[]>('GET', '/api/holds')).body;
    expect(holds.find(({ id }) => id === range.body.id)?.liftedBy).toBe('root');
    expect(JSON.stringify(holds)).not.toMatch(/Ferro/);
  });

  test('the audit list is filtered by what was done, by whom, about whom and when', async () => {
    const hr = await as('hr');
    const list = async (query: string) => (await hr.call<Audit>('GET', `/api/audit?${query}`)).body;
    const all = await list('');
    const gone = all.find(({ act }) => act === 'erase')?.person ?? '';
    expect((await list('act=erase')).map(({ act }) => act)).toEqual(['erase', 'erase']);
    expect(
      (await list('actor=hr')).every(({ actor, actorName }) => actor === 'hr' && actorName === 'Hanne Ruud'),
    ).toBe(true);
    expect((await list('actor=hr')).length).toBe(1);
    expect((await list(`person=${gone}`)).length).toBe(all.filter(({ person }) => person === gone).length);
    expect(all.find(({ person }) => person === gone)?.personName).toBeNull();
    expect(await list('from=2026-07-01')).toEqual([]);
    expect(await list('from=2026-06-30&to=2026-06-30')).toEqual(all);
    expect((await hr.call('GET', '/api/audit?from=soon')).status).toBe(400);
  });
});
