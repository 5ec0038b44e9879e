import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { type Fixture, openPolicyWorld } from '../../test/policyCases.ts';
import type { LogPage, LogSample } from '../contract/api.ts';

describe.each(engines)('finding entries on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openPolicyWorld(name);
  });
  afterAll(() => fixture?.world.end());
  const call = async <T>(person: string, path: string) =>
    (await fixture.world.client(person)).call<T>('GET', path);
  const log = async (filter: string, person = 'hr') =>
    (await call<LogPage>(person, `/api/log?limit=200&${filter}`)).body.entries;

  test('by action and competency', async () => {
    const all = await log('kind=recommendation');
    const planning = await log('competency=planning');
    expect(planning.length).toBeGreaterThan(0);
    expect(planning.every(({ kind }) => kind === 'recommendation')).toBe(true);
    expect(await log('competency=nothing')).toEqual([]);
    const { body } = await call<{ entry: { body: { output: { action: string } } } }>(
      'hr',
      `/api/log/${planning[0]?.seq}`,
    );
    const { action } = body.entry.body.output;
    const found = await log(`action=${action}`);
    expect(found.map(({ seq }) => seq)).toContain(planning[0]?.seq);
    expect(found.length).toBeLessThan(all.length);
  });

  test('by thin evidence: too little to advise, or two voices at the most', async () => {
    const thin = await log('thin=true');
    const kinds = new Set(thin.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind !== 'collect' && kind !== 'recommendation')).toEqual([]);
    expect(thin.map(({ seq }) => seq)).toContain(fixture.aboutCleo); // nothing was known about her
    const enough = new Set((await log('thin=false')).map(({ seq }) => seq));
    expect(thin.filter(({ seq }) => enough.has(seq))).toEqual([]);
  });

  test('by team and by how a contest stands', async () => {
    const north = new Set((await log('team=North')).map(({ subject }) => subject));
    expect([...north].sort()).toEqual(['ana', 'ben', 'cleo'].filter((id) => north.has(id)));
    expect(north.has('ben')).toBe(true);
    expect(await log('team=West')).toEqual([]);
    const open = (await log('contested=open')).map(({ seq }) => seq);
    expect(open).toContain(fixture.objected);
    expect((await log('contested=true')).map(({ seq }) => seq)).toContain(fixture.contested);
    const hr = await fixture.world.client('hr');
    await hr.call('POST', `/api/contests/${fixture.objected}/outcome`, { outcome: 'rejected', text: 'x' });
    expect((await log('contested=open')).map(({ seq }) => seq)).not.toContain(fixture.objected);
    expect((await log('contested=rejected')).map(({ seq }) => seq)).toEqual([fixture.objected]);
    expect((await hr.call('GET', '/api/log?contested=perhaps')).status).toBe(400);
    // A team is what the reader may know of it: a manager of one finds their own part.
    expect(new Set((await log('team=North', 'ben')).map(({ subject }) => subject))).toEqual(new Set(['ben']));
  });

  test('a sample is the same all day, another one the next, and never about or by who asks', async () => {
    const draw = async (n: number, person = 'hr') =>
      call<LogSample>(person, `/api/log/sample?n=${n}`).then(({ status, body }) => ({ status, ...body }));
    const first = await draw(3);
    expect(first.entries).toHaveLength(3);
    expect((await draw(3)).entries.map(({ seq }) => seq)).toEqual(first.entries.map(({ seq }) => seq));
    const orders = new Set<string>();
    for (const day of ['2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04']) {
      fixture.world.clock.set(new Date(`${day}T10:00:00Z`));
      const { entries } = await draw(50);
      orders.add(entries.map(({ seq }) => seq).join());
      expect(entries.filter(({ actor, subject }) => actor === 'hr' || subject === 'hr')).toEqual([]);
      expect(entries.every(({ kind }) => kind === 'recommendation' || kind === 'brief')).toBe(true);
    }
    expect(orders.size).toBeGreaterThan(1);
    for (const person of ['ben', 'ana', 'root']) expect((await draw(3, person)).status, person).toBe(404);
    expect((await draw(0)).status).toBe(400);
  });

  test('rates are told for teams of five or more', async () => {
    const { body } = await call<LogSample>('hr', '/api/log/sample');
    expect(body.teams.map(({ team }) => team)).toEqual(['North']); // East has four, West one
    expect(body.teams[0]).toMatchObject({ people: 5, contested: expect.any(Number) });
    expect(body.teams[0]?.reviewed).toBeGreaterThan(0);
    expect(body.teams[0]?.entries).toBeGreaterThanOrEqual(body.teams[0]?.contested ?? 0);
  });
});
