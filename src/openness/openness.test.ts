import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import { policy } from '../access/policy.ts';
import type { Openness } from '../contract/openness.ts';
import type { WeightsDocument } from '../contract/weights.ts';
import { loadMeasured } from './openness.ts';

test('the figures that are told agree with what the evals have on record', async () => {
  const baseline = new URL('../../evals/baseline.json', import.meta.url);
  const { met } = JSON.parse(await readFile(baseline, 'utf8')) as { met: string[] };
  const { rows } = await loadMeasured();
  const told = (wanted: boolean) => rows.filter(({ pass }) => pass === wanted).map(({ metric }) => metric);
  expect(rows.some(({ metric }) => metric.startsWith('bias.'))).toBe(true);
  for (const metric of told(true)) expect(met, metric).toContain(metric);
  for (const metric of told(false)) expect(met, metric).not.toContain(metric);
});

describe.each(engines)('what the system says of itself on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  const account = async (person: string) => {
    const { status, body } = await (await world.client(person)).call<Openness>('GET', '/api/openness');
    expect(status, person).toBe(200);
    return body;
  };
  beforeAll(async () => {
    world = await openWorld({ engine: name });
  });
  afterAll(() => world?.end());

  test('is the same for everybody who has signed in, and nothing for nobody', async () => {
    const [first, ...others] = await Promise.all(['ben', 'ana', 'eli', 'hr', 'root'].map(account));
    for (const other of others) expect(other).toEqual(first);
    expect((await fetch(`${world.url}/api/openness`)).status).toBe(401);
  });

  test('tells the rights that are tested, whole', async () => {
    const { rights } = await account('ben');
    expect(rights.map(({ resource }) => resource)).toEqual(Object.keys(policy));
    expect(rights.find(({ resource }) => resource === 'conversation')).toEqual({
      resource: 'conversation',
      self: 'RW if theirs',
      author: '-',
      manager: 'RW if theirs',
      skip: '-',
      hr: '-',
      administrator: '-',
    });
  });

  test('tells how long what is kept as it is set, and not who set it', async () => {
    const kept = async () => (await account('ben')).retention.find(({ class: of }) => of === 'conversation');
    expect(await kept()).toMatchObject({ months: 12 });
    const root = await world.client('root');
    await root.call('PUT', '/api/retention/conversation', { months: 6, reason: 'the least there is' });
    expect(await kept()).toEqual({ class: 'conversation', months: 6, reason: 'the least there is' });
    expect(await world.database.db.query(await world.actor('ben'), 'select 1 from retention')).toEqual([]);
  });

  test('tells the weights in force, with the reason of whoever set them', async () => {
    const before = await account('ben');
    expect(before.weights).toMatchObject({ version: '1', at: null, reason: null });
    const hr = await world.client('hr');
    const { versions } = (await hr.call<WeightsDocument>('GET', '/api/weights')).body;
    const weights = { ...versions[0]!.weights, gap: 0.2, goal: 0.25 };
    await hr.call('POST', '/api/weights', { weights, reason: 'goals matter more', basedOn: '1' });
    const after = await account('ben');
    expect(after.weights).toMatchObject({ version: 'edit-1', reason: 'goals matter more' });
    expect(after.weights.factors.find((factor) => factor.name === 'goal')?.weight).toBe(0.25);
  });

  test('says that no language model is connected where none is, and which where one is', async () => {
    expect(await account('ben')).toMatchObject({ mode: 'guided', model: null, embedding: null });
    const connected = await openWorld({
      engine: name,
      environment: { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', CHAT_MODEL: 'a-model' },
    });
    const client = await connected.client('ben');
    expect((await client.call<Openness>('GET', '/api/openness')).body).toMatchObject({
      mode: 'connected',
      model: 'a-model',
    });
    await connected.end();
  });
});
