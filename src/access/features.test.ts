import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, textOf, type World } from '../../test/world.ts';
import type { Audit, ErrorBody, Me, RecommendationsAnswer } from '../contract/api.ts';
import { type Feature, type FeaturesDocument, features } from '../contract/features.ts';
import type { Openness } from '../contract/openness.ts';

describe.each(engines)('what an organisation has switched off on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  const as = (person: string) => world.client(person);
  const turn = async (feature: Feature, isOn: boolean, reason = 'agreed with the works council') =>
    (await as('root')).call<FeaturesDocument & ErrorBody>('PUT', `/api/features/${feature}`, {
      isOn,
      reason,
    });
  const off = async (feature: Feature, work: () => Promise<void>) => {
    expect((await turn(feature, false)).status).toBe(200);
    await work();
    expect((await turn(feature, true)).status).toBe(200);
  };
  const post = async <T = ErrorBody>(person: string, path: string, body: unknown) =>
    (await as(person)).call<T>('POST', path, body);
  const entries = async () =>
    (
      await world.database.owner((owner) =>
        owner.query<{ n: number }>('select count(*)::int as n from log_entry'),
      )
    )[0]?.n;
  beforeAll(async () => {
    world = await openWorld({ engine: name });
  });
  afterAll(() => world?.end());

  test('is the administrator’s to switch, with a reason; everybody else finds nothing', async () => {
    for (const person of ['ben', 'ana', 'hr']) {
      expect((await (await as(person)).call('GET', '/api/features')).status, person).toBe(404);
      const put = await (await as(person)).call('PUT', '/api/features/briefs', { isOn: false, reason: 'x' });
      expect(put.status, person).toBe(404);
    }
    expect((await turn('briefs', false, ' ')).status).toBe(400);
    expect((await turn('chat' as Feature, false)).status).toBe(400);
    expect((await turn('briefs', true)).status).toBe(409);
    const { body } = await (await as('root')).call<FeaturesDocument>('GET', '/api/features');
    expect(body).toEqual({
      features: features.map((feature) => ({ feature, isOn: true, reason: null, at: null })),
      acts: [],
    });
  });

  test('suggestions: nobody is advised about themselves, kindly, and nothing is logged; managers and the past stay', async () => {
    const made = (await post<RecommendationsAnswer>('ben', '/api/recommendations', {})).body;
    const id = made.recommendations?.[0]?.id;
    await off('suggestions', async () => {
      const before = await entries();
      const refused = await post('ben', '/api/recommendations', {});
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toMatch(/^Your organisation has switched off suggestions/);
      const tried = await post('ben', '/api/recommendations/what-if', {
        without: [],
        withoutSources: ['self'],
      });
      expect(tried.status).toBe(403);
      const events = await (await as('ben')).ask('what should I work on next?');
      expect(textOf(events)).toMatch(/^Your organisation has switched suggestions off/);
      expect(events.at(-1)).toMatchObject({ type: 'turn.end', outcome: 'complete' });
      expect(events.some(({ type }) => type === 'turn.recommendation')).toBe(false);
      expect(await entries()).toBe(before);
      expect((await (await as('ben')).call('GET', `/api/recommendations/${id}`)).status).toBe(200);
      expect((await post('ana', '/api/recommendations', { subject: 'ben' })).status).toBe(200);
    });
    const events = await (await as('ben')).ask('what should I work on next?');
    expect(events.some(({ type }) => type === 'turn.recommendation')).toBe(true);
  });

  test('reports: no answer, search or suggestion about who reports to one; about oneself all stays', async () => {
    const talk = await post<{ id: string }>('ana', '/api/conversations', {
      kind: 'coaching',
      subject: 'ben',
    });
    const ana = await as('ana');
    expect(textOf(await ana.ask('What do people say about his planning?', talk.body.id))).not.toMatch(
      /switched/,
    );
    await off('reports', async () => {
      for (const question of ['What do people say about Ben?', 'what should Ben work on next?'])
        expect(textOf(await ana.ask(question)), question).toMatch(
          /^Your organisation has switched off that I/,
        );
      expect(textOf(await ana.ask('show me more', talk.body.id))).toMatch(/switched off that I/);
      expect((await post('ana', '/api/recommendations', { subject: 'ben' })).status).toBe(403);
      const search = { question: 'plan the release dates' };
      expect((await post('ana', '/api/evidence/search', { ...search, subject: 'ben' })).status).toBe(403);
      expect((await post('dora', '/api/evidence/search', { ...search, subject: 'ben' })).status).toBe(403);
      expect((await post('eli', '/api/evidence/search', { ...search, subject: 'ben' })).status).toBe(404);
      expect((await post('ben', '/api/evidence/search', search)).status).toBe(200);
      expect((await post('ben', '/api/recommendations', {})).status).toBe(200);
    });
    expect((await post('ana', '/api/recommendations', { subject: 'ben' })).status).toBe(200);
  });

  test('briefs: no page is drafted, and the coach says so', async () => {
    const question = 'Prepare me for a talk with Ben about missed deadlines';
    await off('briefs', async () => {
      const events = await (await as('ana')).ask(question);
      expect(textOf(events)).toMatch(/^Your organisation has switched the preparation of talks off/);
      expect(events.some(({ type }) => type === 'turn.brief')).toBe(false);
    });
    const events = await (await as('ana')).ask(question);
    expect(events.some(({ type }) => type === 'turn.brief')).toBe(true);
  });

  test('everybody is told how it stands and why, and HR finds who did it', async () => {
    await turn('briefs', false, 'a trial first');
    const { body } = await (await as('ben')).call<Openness>('GET', '/api/openness');
    const { isOn, reason } = body.features.find(({ feature }) => feature === 'briefs') ?? {};
    expect([isOn, reason]).toEqual([false, 'a trial first']);
    expect(JSON.stringify(body)).not.toContain('root');
    await turn('briefs', true);
    const audit = (await (await as('hr')).call<Audit>('GET', '/api/audit')).body;
    const mine = audit.filter(({ act }) => act === 'feature');
    expect(mine.slice(0, 2).map(({ actor, detail }) => [actor, detail])).toEqual([
      ['root', 'briefs: on'],
      ['root', 'briefs: off'],
    ]);
    const { acts } = (await (await as('root')).call<FeaturesDocument>('GET', '/api/features')).body;
    expect(acts).toHaveLength(mine.length);
    expect(acts[1]).toMatchObject({ feature: 'briefs', isOn: false, setByName: 'Rolf Otto' });
  });

  test('no act is changed or taken away, and an erasure takes the name out of a reason', async () => {
    const root = await world.actor('root');
    for (const statement of ['delete from feature_switch', 'update feature_switch set is_on = true'])
      await expect(world.database.db.query(root, statement), statement).rejects.toMatchObject({
        code: '42501',
      });
    await turn('briefs', false, 'Eli Stone asked for it');
    expect((await (await as('root')).call('POST', '/api/people/eli/erase')).status).toBe(200);
    const { acts } = (await (await as('root')).call<FeaturesDocument>('GET', '/api/features')).body;
    expect(acts[0]?.reason).toBe('Someone asked for it');
  });
});

test('a language model that is switched off is not asked, and the page says guided', async () => {
  const world = await openWorld({
    environment: { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', CHAT_MODEL: 'a-model' },
  });
  const ben = await world.client('ben');
  const me = async () => (await ben.call<Me>('GET', '/api/me')).body;
  const end = async () => (await ben.ask('what should I work on next?')).at(-1);
  expect(await me()).toMatchObject({ mode: 'connected', model: 'a-model' });
  expect(await end()).toMatchObject({ mode: 'guided', fellBack: true }); // nobody answers at that address
  const root = await world.client('root');
  // What is switched off is said by code, without asking the model.
  await root.call('PUT', '/api/features/suggestions', { isOn: false, reason: 'not agreed yet' });
  const events = await ben.ask('what should I work on next?');
  expect(textOf(events)).toMatch(/^Your organisation has switched suggestions off/);
  expect(events.at(-1)).toMatchObject({ mode: 'connected', fellBack: false });
  await root.call('PUT', '/api/features/suggestions', { isOn: true, reason: 'agreed' });
  await root.call('PUT', '/api/features/language_model', { isOn: false, reason: 'not agreed yet' });
  expect(await me()).toMatchObject({ mode: 'guided', model: null });
  expect(await end()).toMatchObject({ mode: 'guided', fellBack: false });
  expect((await ben.call<Openness>('GET', '/api/openness')).body).toMatchObject({
    mode: 'guided',
    model: null,
  });
  await world.end();
});
