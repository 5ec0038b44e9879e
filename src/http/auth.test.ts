import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { openWorld, type World } from '../../test/world.ts';
import { PROTOCOL } from '../contract/socket.ts';

/** What a call and a socket with this Origin get, sent to the host that the browser believes it speaks to. */
async function statuses(world: World, host: string, origin: string): Promise<[number, number]> {
  const { cookie } = await world.client('ben');
  const { port } = new URL(world.url);
  const headers = { cookie, origin, host: host.replace('PORT', port) };
  headers.origin = origin.replace('PORT', port);
  const called = new Promise<number>((resolve, reject) =>
    request({ port, method: 'DELETE', path: '/api/conversations/nothing', headers })
      .on('response', (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end(),
  );
  const upgraded = new Promise<number>((resolve, reject) => {
    const ws = new WebSocket(`ws://127.0.0.1:${port}/socket`, PROTOCOL, { headers });
    ws.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    ws.on('open', () => {
      ws.close();
      resolve(101);
    });
    ws.on('error', reject);
  });
  return [await called, await upgraded];
}
const served: [number, number] = [404, 101];
const refused: [number, number] = [403, 403];

describe('a page may call its own server only', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.end());

  test.each([
    ['127.0.0.1:PORT', 'http://127.0.0.1:PORT', served],
    ['localhost:PORT', 'http://localhost:PORT', served],
    ['localhost:PORT', 'http://LOCALHOST:PORT', served],
    ['localhost', 'http://localhost:80', served],
    ['localhost:PORT', 'https://localhost:PORT', refused],
    ['localhost:PORT', 'http://localhost', refused],
    ['localhost:PORT', 'http://localhost:1', refused],
    ['localhost:PORT', 'http://127.0.0.1:PORT', refused],
    ['localhost:PORT', 'ftp://localhost:PORT', refused],
    ['localhost:PORT', 'blob:http://localhost:PORT/x', refused],
    ['localhost:PORT', 'null', refused],
    ['localhost:PORT', '', refused],
    ['localhost:PORT', 'http://localhost:PORT.evil.example', refused],
    ['localhost:PORT', 'http://localhost:PORT http://evil.example', refused],
  ] as const)('which is at %s: origin %s', async (host, origin, expected) => {
    expect(await statuses(world, host, origin)).toEqual(expected);
  });
});

describe('behind a proxy PUBLIC_URL says which scheme', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ environment: { PUBLIC_URL: 'https://coach.example/' } });
  });
  afterAll(() => world?.end());

  test.each([
    ['127.0.0.1:PORT', 'https://coach.example', served],
    ['coach.example', 'https://coach.example', served],
    ['coach.example', 'https://coach.example:443', served],
    ['other.example', 'https://other.example', served],
    ['coach.example', 'http://coach.example', refused],
    ['127.0.0.1:PORT', 'http://coach.example', refused],
    ['coach.example', 'https://coach.example:8443', refused],
    ['coach.example', 'https://evil.example', refused],
    ['other.example', 'http://other.example', refused],
  ] as const)('at %s: origin %s', async (host, origin, expected) => {
    expect(await statuses(world, host, origin)).toEqual(expected);
  });
});
