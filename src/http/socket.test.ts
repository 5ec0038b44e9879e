import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { engines } from '../../test/engines.ts';
import { type Client, openSocket, openWorld, type TestSocket, textOf, type World } from '../../test/world.ts';
import { MAX_FRAME_BYTES, type ServerTurnMessage } from '../contract/socket.ts';

const ended = (turn: string) => (message: object) =>
  'turn' in message &&
  message.turn === turn &&
  'type' in message &&
  (message.type === 'turn.end' || message.type === 'turn.error');

describe.each(engines)('the socket on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let ben: Client;
  let conversation: string;
  beforeAll(async () => {
    world = await openWorld({
      engine: name,
      environment: { MAX_SOCKETS_PER_PERSON: '4', MAX_TURNS_PER_MINUTE: '12' },
    });
    ben = await world.client('ben');
  });
  afterAll(() => world?.end());
  const fresh = async (client: Client) =>
    (await client.call<{ id: string }>('POST', '/api/conversations', { kind: 'coaching' })).body.id;
  const of = (socket: TestSocket, turn: string) =>
    socket.received.filter((m): m is ServerTurnMessage => 'seq' in m && m.turn === turn);
  const start = (turn: string, text: string, more: object = {}) => ({
    type: 'turn.start',
    turn,
    conversation,
    parent: null,
    text,
    ...more,
  });

  /** Status of an upgrade that is refused. */
  const refused = (headers: Record<string, string>, protocol?: string) =>
    new Promise<number>((resolve) => {
      const ws =
        protocol === undefined
          ? new WebSocket(`${world.url.replace('http', 'ws')}/socket`, { headers })
          : new WebSocket(`${world.url.replace('http', 'ws')}/socket`, protocol, { headers });
      ws.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
      ws.on('open', () => {
        ws.close();
        resolve(101);
      });
      ws.on('error', () => undefined);
    });

  test('P1 refuses before the upgrade: no session 401, no or another subprotocol 400, a foreign origin 403', async () => {
    expect(await refused({}, 'groundwork.1')).toBe(401);
    expect(await refused({ cookie: ben.cookie }, 'groundwork.9')).toBe(400);
    expect(await refused({ cookie: ben.cookie })).toBe(400);
    expect(await refused({ cookie: ben.cookie, origin: 'https://evil.example' }, 'groundwork.1')).toBe(403);
    expect(await refused({ cookie: ben.cookie, origin: world.url }, 'groundwork.1')).toBe(101);
  });

  test('P2 says ready first', async () => {
    const socket = await ben.socket();
    await socket.until(({ type }) => type === 'ready');
    expect(socket.received[0]).toEqual({ type: 'ready', protocol: 1, mode: 'guided' });
    socket.ws.close();
  });

  test.each([
    ['not JSON', 'hello'],
    ['not an object', '[1]'],
    ['null', 'null'],
    ['unknown type', { type: 'turn.stop' }],
    ['no turn', { type: 'turn.cancel' }],
    ['a turn that is no UUID', { type: 'turn.cancel', turn: 'x' }],
    [
      'a number for text',
      { type: 'turn.start', turn: randomUUID(), conversation: 'c', parent: null, text: 5 },
    ],
    ['no parent', { type: 'turn.start', turn: randomUUID(), conversation: 'c', text: 'x' }],
    [
      'over 64 KiB',
      { type: 'turn.start', turn: randomUUID(), conversation: 'c', parent: null, text: 'x'.repeat(70_000) },
    ],
    ['a fraction for after', { type: 'turn.resume', turn: randomUUID(), after: 1.5 }],
  ])('P3 closes with 4400 on %s', async (_, message) => {
    const socket = await ben.socket();
    socket.send(message);
    expect(await socket.closed).toBe(4400);
  });

  test('P3 closes with 4400 on frames of any size over the limit, whole or in pieces, and on what is no text', async () => {
    for (const size of [MAX_FRAME_BYTES + 1, 5 * 1024 * 1024, 64 * 1024 * 1024]) {
      const socket = await ben.socket();
      socket.send(JSON.stringify({ type: 'turn.cancel', turn: randomUUID(), more: 'x'.repeat(size) }));
      expect(await socket.closed).toBe(4400);
    }
    const pieces = await ben.socket();
    for (let n = 0; n < 100; n++) pieces.ws.send('x'.repeat(60_000), { fin: false });
    expect(await pieces.closed).toBe(4400);
    const bytes = await ben.socket();
    bytes.ws.send(Buffer.from([0x22, 0xe9, 0x22]), { binary: false });
    expect(await bytes.closed).toBe(4400);
  });

  test('P3 reads a frame of exactly 64 KiB', async () => {
    const socket = await ben.socket();
    const message = JSON.stringify({ type: 'turn.resume', turn: randomUUID(), after: 0, more: '' });
    socket.send(message.replace('""', `"${'x'.repeat(MAX_FRAME_BYTES - message.length)}"`));
    expect(await socket.until(({ type }) => type === 'error')).toMatchObject({ code: 'not_found' });
    socket.ws.close();
  });

  test('P11 a reader that is too slow finds 4408 when it reads again', async () => {
    conversation = await fresh(ben);
    const socket = await ben.socket();
    const turn = randomUUID();
    socket.send(start(turn, 'what should I work on next?'));
    await socket.until(ended(turn));
    const before = new Set(world.app.websocketServer.clients);
    const slow = await ben.socket();
    const [serverSide] = [...world.app.websocketServer.clients].filter((client) => !before.has(client));
    slow.ws.pause();
    for (let n = 0; n < 1000; n++) slow.send({ type: 'turn.resume', turn, after: 0 });
    await expect.poll(() => serverSide?.readyState, { timeout: 30_000 }).toBe(WebSocket.CLOSING);
    // Longer than any other client is waited for.
    await setTimeout(3000);
    slow.ws.resume();
    expect(await slow.closed).toBe(4408);
    expect(of(slow, turn).length).toBeGreaterThan(100);
    socket.ws.close();
  });

  test('P3 closes with 4400 on a binary frame', async () => {
    const socket = await ben.socket();
    socket.ws.send(Buffer.from('{}'), { binary: true });
    expect(await socket.closed).toBe(4400);
  });

  test('P4 P5 P10 numbers events without gaps, ends once, and the texts joined are the stored answer', async () => {
    conversation = await fresh(ben);
    const socket = await ben.socket();
    const turn = randomUUID();
    socket.send(start(turn, 'what do people say about my explanations?'));
    await socket.until(ended(turn));
    const events = of(socket, turn);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    expect(events.filter(({ type }) => type === 'turn.end')).toHaveLength(1);
    const end = events.at(-1);
    const stored = await ben.call<{
      turns: Array<{ turn: string; parent: string | null; role: string; text: string }>;
    }>('GET', `/api/conversations/${conversation}`);
    const answer = stored.body.turns.find((t) => end?.type === 'turn.end' && t.turn === end.answer);
    expect(answer).toMatchObject({ role: 'coach', parent: turn, text: textOf(events) });
    expect(answer?.text.length).toBeGreaterThan(20);
    socket.ws.close();
  });

  test('P6 replays a known turn, on another socket too, without running it again', async () => {
    conversation = await fresh(ben);
    const [one, two] = [await ben.socket(), await ben.socket()];
    const turn = randomUUID();
    one.send(start(turn, 'hello'));
    await one.until(ended(turn));
    two.send(start(turn, 'something else'));
    await two.until(ended(turn));
    expect(of(two, turn)).toEqual(of(one, turn));
    const stored = await ben.call<{ turns: unknown[] }>('GET', `/api/conversations/${conversation}`);
    expect(stored.body.turns).toHaveLength(2);
    one.ws.close();
    two.ws.close();
  });

  test("P5 refuses with one turn.error and stores nothing: empty, too long, unknown and another's conversation, unknown parent", async () => {
    conversation = await fresh(ben);
    const cleo = await world.client('cleo');
    const theirs = await fresh(cleo);
    const socket = await ben.socket();
    const cases: Array<[object, string]> = [
      [{ text: '  ' }, 'invalid'],
      [{ text: 'a\0b' }, 'invalid'],
      [{ text: 'half a \ud83d pair' }, 'invalid'],
      [{ text: 'x'.repeat(8001) }, 'too_long'],
      [{ conversation: randomUUID() }, 'not_found'],
      [{ conversation: 'nonsense' }, 'not_found'],
      [{ conversation: theirs }, 'not_found'],
      [{ parent: randomUUID() }, 'invalid'],
    ];
    for (const [more, code] of cases) {
      const turn = randomUUID();
      socket.send(start(turn, 'hello', more));
      await socket.until(ended(turn));
      expect(of(socket, turn)).toEqual([expect.objectContaining({ type: 'turn.error', seq: 1, code })]);
    }
    expect(
      (await ben.call<{ turns: unknown[] }>('GET', `/api/conversations/${conversation}`)).body.turns,
    ).toEqual([]);
    const again = randomUUID();
    socket.send(start(again, '  '));
    await socket.until(ended(again));
    socket.send(start(again, 'hello'));
    await socket.until((m) => 'turn' in m && m.turn === again && m.type === 'turn.end');
    socket.ws.close();
  });

  test("P8 resumes after a seq, says not_found for another's turn, and nothing beyond the last", async () => {
    conversation = await fresh(ben);
    const socket = await ben.socket();
    const turn = randomUUID();
    socket.send(start(turn, 'thanks'));
    await socket.until(ended(turn));
    const all = of(socket, turn);
    const later = await ben.socket();
    later.send({ type: 'turn.resume', turn, after: 1 });
    await later.until(ended(turn));
    expect(of(later, turn)).toEqual(all.slice(1));
    later.send({ type: 'turn.resume', turn, after: 999 });
    later.send({ type: 'turn.resume', turn: randomUUID(), after: 0 });
    await later.until(({ type }) => type === 'error');
    const cleo = await (await world.client('cleo')).socket();
    cleo.send({ type: 'turn.resume', turn, after: 0 });
    expect(await cleo.until(({ type }) => type === 'error')).toMatchObject({ code: 'not_found', turn });
    expect(of(later, turn)).toHaveLength(all.length - 1);
    for (const s of [socket, later, cleo]) s.ws.close();
  });

  test('P7 ignores a cancel of what is over or unknown', async () => {
    const socket = await ben.socket();
    socket.send({ type: 'turn.cancel', turn: randomUUID() });
    socket.send({ type: 'turn.resume', turn: randomUUID(), after: 0 });
    expect(await socket.until(({ type }) => type === 'error')).toMatchObject({ code: 'not_found' });
    socket.ws.close();
  });

  test('P7 a cancel in the frame after the start ends the turn as cancelled', async () => {
    conversation = await fresh(ben);
    const socket = await ben.socket();
    const turn = randomUUID();
    socket.send(start(turn, 'what do people say about my explanations?'));
    socket.send({ type: 'turn.cancel', turn });
    await socket.until(ended(turn));
    expect(of(socket, turn).at(-1)).toMatchObject({ type: 'turn.end', outcome: 'cancelled' });
    const stored = await ben.call<{ turns: Array<{ role: string; text: string }> }>(
      'GET',
      `/api/conversations/${conversation}`,
    );
    expect(stored.body.turns[1]?.text).toBe(textOf(of(socket, turn)));
    socket.ws.close();
  });

  test('P6 the same start twice at once runs once and both hear it', async () => {
    const cleo = await world.client('cleo');
    conversation = await fresh(cleo);
    const [one, two] = [await cleo.socket(), await cleo.socket()];
    const turn = randomUUID();
    one.send(start(turn, 'hello'));
    two.send(start(turn, 'hello'));
    await Promise.all([one.until(ended(turn)), two.until(ended(turn))]);
    expect(of(two, turn)).toEqual(of(one, turn));
    const stored = await cleo.call<{ turns: unknown[] }>('GET', `/api/conversations/${conversation}`);
    expect(stored.body.turns).toHaveLength(2);
    one.ws.close();
    two.ws.close();
  });

  test('P9 closes a turn that ran when the process died, after its stored events', async () => {
    conversation = await fresh(ben);
    const turn = randomUUID();
    await world.database.owner(async (owner) => {
      await owner.query(
        `insert into turn (id, conversation_id, owner_id, role, text, created_at) values ($1, $2, 'ben', 'user', 'what next?', $3)`,
        [turn, conversation, world.clock.now()],
      );
      await owner.query(
        `insert into turn_event (turn_id, seq, owner_id, event) values ($1, 1, 'ben', $2::jsonb)`,
        [turn, JSON.stringify({ type: 'turn.text', turn, seq: 1, text: 'Half an ', citations: [] })],
      );
    });
    expect(await world.turns.closeUnfinished()).toBe(1);
    const socket = await ben.socket();
    socket.send({ type: 'turn.resume', turn, after: 0 });
    await socket.until(ended(turn));
    expect(of(socket, turn)).toMatchObject([
      { type: 'turn.text', seq: 1 },
      { type: 'turn.end', seq: 2, outcome: 'failed' },
    ]);
    const stored = await ben.call<{ turns: Array<{ role: string; text: string; outcome: string | null }> }>(
      'GET',
      `/api/conversations/${conversation}`,
    );
    expect(stored.body.turns).toMatchObject([
      { role: 'user', text: 'what next?' },
      { role: 'coach', text: 'Half an ', outcome: 'failed' },
    ]);
    socket.ws.close();
  });

  test('P11 closes one socket too many with 4429 and all of a session that ended with 4401', async () => {
    const dan = await world.client('dan');
    const sockets = [await dan.socket(), await dan.socket(), await dan.socket(), await dan.socket()];
    const surplus = await openSocket(world.url, { cookie: dan.cookie });
    expect(await surplus.closed).toBe(4429);
    const began = Date.now();
    expect((await dan.call('DELETE', '/api/session')).status).toBe(204);
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4401, 4401, 4401, 4401]);
    expect(Date.now() - began).toBeLessThan(2000);
    expect((await dan.call('GET', '/api/me')).status).toBe(401);
  });

  test('P11 says 1001 to everybody when the server goes away', async () => {
    const other = await openWorld({ engine: name });
    const socket = await (await other.client('ben')).socket();
    await other.end();
    expect(await socket.closed).toBe(1001);
  });

  test('limits how many turns one person starts in a minute and says when to come back', async () => {
    const eli = await world.client('eli');
    conversation = await fresh(eli);
    const socket = await eli.socket();
    for (let i = 0; i < 13; i++) {
      const turn = randomUUID();
      socket.send(start(turn, 'hello'));
      await socket.until(ended(turn));
    }
    expect(socket.received.at(-1)).toMatchObject({
      type: 'turn.error',
      code: 'rate_limited',
      retryAfter: expect.any(Number),
    });
    socket.ws.close();
  });
});
