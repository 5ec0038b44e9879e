import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { loadContent } from '../content/content.ts';
import type { ErrorBody, Me } from '../contract/api.ts';
import { loadNameLists } from '../language/nameLists.ts';
import { openModels } from '../models/models.ts';

describe.each(engines)('the notice before first use on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ engine: name });
  });
  afterAll(() => world?.end());

  test('is accepted once, and which version and when is stored', async () => {
    const ben = await world.client('ben');
    const notice = async () => (await ben.call<Me>('GET', '/api/me')).body.notice;
    expect(await notice()).toMatchObject({ accepted: false, acceptedAt: null });
    const { version } = await notice();
    for (let i = 0; i < 2; i++)
      expect((await ben.call('POST', '/api/me/notice', { version })).status).toBe(204);
    expect(await notice()).toMatchObject({ accepted: true, acceptedAt: '2026-06-30T09:00:00.000Z' });
    const stored = await world.database.owner((owner) =>
      owner.query(`select version from notice_accepted where person_id = 'ben'`),
    );
    expect(stored).toEqual([{ version }]);
    const ana = await world.client('ana');
    expect((await ana.call<Me>('GET', '/api/me')).body.notice.accepted).toBe(false);
  });

  test('a version that is not the one in force cannot be accepted, so that a later one is read too', async () => {
    const cleo = await world.client('cleo');
    for (const version of ['2', '0', '']) {
      const { status, body } = await cleo.call<ErrorBody>('POST', '/api/me/notice', { version });
      expect(status).toBe(409);
      expect(body.error.message).toMatch(/changed/);
    }
    expect((await cleo.call<Me>('GET', '/api/me')).body.notice.accepted).toBe(false);
  });

  test('a new version asks everybody again, and what was accepted before stays on record', async () => {
    const content = await loadContent();
    const phrases = { ...content.phrases, notice: { version: '2', text: ['Something new.'] } };
    const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
    const { app, close } = await buildApp({
      config,
      db: world.database.db,
      clock: world.clock,
      content: { ...content, phrases },
      models: await openModels(config),
      names: loadNameLists(),
      localToken: null,
    });
    const ask = (method: 'GET' | 'POST', url: string, payload?: object) =>
      app.inject({ method, url, headers: { cookie, host: '127.0.0.1' }, ...(payload ? { payload } : {}) });
    const { cookie } = await world.client('ben');
    const before = (await ask('GET', '/api/me')).json<Me>().notice;
    expect(before).toMatchObject({ version: '2', text: 'Something new.', accepted: false });
    expect((await ask('POST', '/api/me/notice', { version: '1' })).statusCode).toBe(409);
    expect((await ask('POST', '/api/me/notice', { version: '2' })).statusCode).toBe(204);
    expect((await ask('GET', '/api/me')).json<Me>().notice.accepted).toBe(true);
    const stored = await world.database.owner((owner) =>
      owner.query(`select version from notice_accepted where person_id = 'ben' order by 1`),
    );
    expect(stored).toEqual([{ version: '1' }, { version: '2' }]);
    await close();
  });
});
