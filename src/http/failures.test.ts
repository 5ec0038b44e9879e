import { once } from 'node:events';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, openWorld, type World } from '../../test/world.ts';
import { ErrorBody } from '../contract/api.ts';
import { addFailures } from './failures.ts';

describe('what is wrong with a request', () => {
  let world: World;
  let ben: Client;
  beforeAll(async () => {
    world = await openWorld();
    ben = await world.client('ben');
  });
  afterAll(() => world?.end());
  const long = 'x'.repeat(3000);

  test.each([
    ['an address that cannot be decoded', 'GET', '/api/%zz', 400],
    ['a parameter that cannot be decoded', 'GET', '/api/passages/%zz', 400],
    ['half of a character', 'GET', '/api/passages/%e2%82', 400],
    ['a parameter of 3,000 characters', 'GET', `/api/passages/${long}`, 404],
    ['the same in another route', 'GET', `/api/recommendations/${long}`, 404],
    ['a number of 3,000 digits', 'GET', `/api/log/${'1'.repeat(3000)}`, 404],
    ['a NUL in a parameter', 'GET', '/api/passages/%00', 404],
    ['no such address', 'GET', '/api/nothing', 404],
    ['no such method', 'PUT', '/api/me', 404],
    ['an unknown file', 'GET', `/${long}.js`, 404],
    ['no session', 'GET', `/api/passages/${long}`, 401],
  ])('is answered in one shape: %s', async (what, method, path, status) => {
    const headers = what === 'no session' ? { cookie: '' } : {};
    const answer = await ben.call(method, path, undefined, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(ErrorBody.strict().parse(answer.body).error.message).not.toContain('zz');
  });

  const raw = async (head: string) => {
    const connection = connect(Number(new URL(world.url).port), '127.0.0.1').end(head);
    const [first, body] = (await text(connection)).split('\r\n\r\n');
    return { status: Number(first?.split(' ')[1]), body: JSON.parse(body ?? '') };
  };
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    [
      'a head that is too large',
      `GET /api/me HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`,
      413,
    ],
  ])('is answered in the same shape on a bare connection: %s', async (_, head, expected) => {
    const { status, body } = await raw(head);
    expect(status).toBe(expected);
    ErrorBody.strict().parse(body);
  });

  test('is that the server is closing: unavailable', async () => {
    const other = await openWorld();
    const client = await other.client('ben');
    const mute = await client.socket();
    mute.ws.pause();
    const ended = other.end();
    const statuses: number[] = [];
    while (!statuses.includes(503)) {
      const { status, body } = await client.call('GET', '/api/me');
      statuses.push(status);
      if (status === 503) expect(ErrorBody.strict().parse(body).error.code).toBe('unavailable');
    }
    await ended;
  });
});

describe('a call without a body', () => {
  let world: World;
  let ben: Client;
  beforeAll(async () => {
    world = await openWorld();
    ben = await world.client('ben');
  });
  afterAll(() => world?.end());
  const json = { 'content-type': 'application/json' };

  test.each([
    ['POST', '/api/recommendations', 200],
    ['POST', '/api/recommendations/what-if', 200],
    ['DELETE', '/api/conversations/nothing', 404],
    ['POST', '/api/conversations', 400],
    ['POST', '/api/evidence/search', 400],
    ['POST', '/local/commands/verify', 404],
  ])('%s %s means an empty one, with and without a content type', async (method, path, status) => {
    for (const headers of [{}, json]) {
      const answer = await ben.call<{ error?: { issues?: unknown[] } }>(method, path, undefined, headers);
      expect(answer.status).toBe(status);
      if (status === 400) expect(answer.body.error?.issues).not.toEqual([]);
    }
    expect((await ben.call(method, path, null, json)).status).toBe(method === 'DELETE' ? 404 : 400);
  });

  test('asks for the caller', async () => {
    const none = await ben.call<{ recommendations: Array<{ subject: string }> }>(
      'POST',
      '/api/recommendations',
    );
    expect(none.body.recommendations[0]?.subject).toBe('ben');
    const hr = await world.client('hr');
    expect((await hr.call('POST', '/api/log/verify', undefined, json)).status).toBe(200);
  });
});

test('a failure is logged with the number of its request, once', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const app = Fastify({ logger: { level: 'debug', stream } });
  addFailures(app);
  app.get('/', async () => {
    throw new Error('a text that nobody may read');
  });
  expect((await app.inject('/')).statusCode).toBe(500);
  await app.close();
  await once(stream.end(), 'finish');
  const failed = lines.filter((line) => line.includes('request failed'));
  expect(failed).toHaveLength(1);
  expect(failed[0]).not.toContain('nobody may read');
  for (const line of lines) expect(line.split('"reqId"').length).toBeLessThanOrEqual(2);
  expect(failed[0]).toContain('"reqId"');
});
