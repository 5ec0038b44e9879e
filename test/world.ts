// A whole server for tests: a database, the real content and models, a small organisation, and the app listening on
// loopback; with clients that speak HTTP and the socket as a page or a script would.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { actorFor } from '../src/access/people.ts';
import { type App, buildApp } from '../src/app.ts';
import { type Clock, createClock } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import { type Content, loadContent } from '../src/content/content.ts';
import { PROTOCOL, type ServerMessage, type ServerTurnMessage } from '../src/contract/socket.ts';
import type { Person } from '../src/db/db.ts';
import { loadNameLists, type NameLists } from '../src/language/nameLists.ts';
import { type Models, openModels } from '../src/models/models.ts';
import type { ImportFile } from '../src/records/import.ts';
import { engines, type TestDatabase } from './engines.ts';
import { smallOrganisation } from './organisation.ts';

export type World = App & {
  database: TestDatabase;
  clock: Clock;
  url: string;
  actor(id: string): Promise<Person>;
  client(person: string): Promise<Client>;
  end(): Promise<void>;
};
export type Client = {
  cookie: string;
  call<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: T; headers: Headers }>;
  socket(): Promise<TestSocket>;
  /** One whole turn in a conversation of its own (or the one given): every event, in order. */
  ask(text: string, conversation?: string): Promise<ServerTurnMessage[]>;
};
export type TestSocket = {
  ws: WebSocket;
  received: ServerMessage[];
  send(message: unknown): void;
  until(test: (message: ServerMessage) => boolean): Promise<ServerMessage>;
  closed: Promise<number>;
};

const shared: { content?: Content; names?: NameLists } = {};

/** @param options.environment settings; @param options.files another organisation than the small one; [] for none */
export async function openWorld(
  options: {
    engine?: 'pglite' | 'postgres';
    environment?: Record<string, string>;
    files?: readonly ImportFile[];
    at?: Date;
    models?: Partial<Models>;
  } = {},
): Promise<World> {
  const engine = engines.find(({ name }) => name === (options.engine ?? 'pglite'));
  if (!engine) throw new Error('no such engine');
  const database = await engine.open();
  const CHECKPOINT_DIR = join(tmpdir(), `groundwork-checkpoints-${randomUUID()}`);
  const config = readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    TEST_CLOCK: '1',
    CHECKPOINT_DIR,
    ...options.environment,
  });
  const clock = createClock({ seed: config.seed, at: options.at ?? new Date('2026-06-30T09:00:00Z') });
  shared.content ??= await loadContent();
  shared.names ??= loadNameLists();
  const models = { ...(await openModels(config)), ...options.models };
  const built = await buildApp({
    config,
    db: database.db,
    clock,
    content: shared.content,
    models,
    names: shared.names,
    localToken: 'test-token',
  });
  const files = options.files ?? smallOrganisation;
  if (files.length > 0) {
    const result = await built.parts.runImport(files, { dryRun: false });
    if (result.errors.length > 0)
      throw new Error(`test organisation: ${JSON.stringify(result.errors.slice(0, 3))}`);
  }
  await built.app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(built.app.server.address() as AddressInfo).port}`;
  return {
    ...built,
    database,
    clock,
    url,
    actor: (id) => actorFor(database.db, id),
    client: (person) => openClient(url, person),
    end: async () => {
      await built.turns.drain(1000);
      await built.close();
      await database.close();
      await rm(CHECKPOINT_DIR, { recursive: true, force: true });
    },
  };
}

async function openClient(url: string, person: string): Promise<Client> {
  const signIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  if (signIn.status !== 204) throw new Error(`sign-in of ${person}: ${signIn.status}`);
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const client: Client = {
    cookie,
    call: async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: (text === '' ? null : JSON.parse(text)) as T,
      };
    },
    socket: () => openSocket(url, { cookie }),
    ask: async (text, conversation) => {
      const id =
        conversation ??
        (await client.call<{ id: string }>('POST', '/api/conversations', { kind: 'coaching' })).body.id;
      const socket = await client.socket();
      const turn = randomUUID();
      socket.send({ type: 'turn.start', turn, conversation: id, parent: null, text });
      await socket.until(
        (message) =>
          'turn' in message &&
          message.turn === turn &&
          (message.type === 'turn.end' || message.type === 'turn.error'),
      );
      socket.ws.close();
      return socket.received.filter(
        (message): message is ServerTurnMessage => 'seq' in message && message.turn === turn,
      );
    },
  };
  return client;
}

export async function openSocket(
  url: string,
  headers: Record<string, string>,
  protocol: string = PROTOCOL,
): Promise<TestSocket> {
  const ws = new WebSocket(`${url.replace('http', 'ws')}/socket`, protocol, { headers });
  const received: ServerMessage[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  let isClosed = false;
  ws.on('message', (frame) => {
    received.push(JSON.parse(String(frame)) as ServerMessage);
    wake();
  });
  const closed = new Promise<number>((resolve) => {
    ws.on('close', (code) => {
      isClosed = true;
      resolve(code);
      wake();
    });
  });
  await new Promise<void>((resolve, reject) => {
    ws.once('open', resolve);
    ws.once('error', reject);
  });
  const until = (test: (message: ServerMessage) => boolean) =>
    new Promise<ServerMessage>((resolve, reject) => {
      const look = () => {
        const found = received.find(test);
        if (!found && !isClosed) return;
        waiting.delete(look);
        if (found) resolve(found);
        else reject(new Error('the socket closed before the message came'));
      };
      waiting.add(look);
      look();
    });
  return {
    ws,
    received,
    closed,
    until,
    send: (message) => ws.send(typeof message === 'string' ? message : JSON.stringify(message)),
  };
}

export const textOf = (events: readonly ServerTurnMessage[]) =>
  events.flatMap((event) => (event.type === 'turn.text' ? [event.text] : [])).join('');
