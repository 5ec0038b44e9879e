// GET /socket: the wire of contract/socket.ts. It parses, hands on and forwards, and closes on what breaks the rules. It
// deliberately knows nothing of coaching: turns.ts runs turns and outlives a lost socket.
import type { ServerResponse } from 'node:http';
import type { WebsocketPluginOptions } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import WebSocket, { type RawData } from 'ws';
import { liveSessions, SESSION_COOKIE } from '../access/sessions.ts';
import type { Clock } from '../clock.ts';
import type { Send, Turns } from '../coaching/turns.ts';
import {
  ClientMessage,
  closeCodes,
  MAX_FRAME_BYTES,
  PROTOCOL,
  type ServerMessage,
} from '../contract/socket.ts';
import type { Db, Person } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { assertOrigin } from './auth.ts';

export type SocketDeps = {
  db: Db;
  clock: Clock;
  turns: Turns;
  /** a few words about the next move of a rehearsal. @throws AppError not_found */
  hint: (person: Person, conversation: string, answer: string | null) => Promise<string>;
  mode: 'guided' | 'connected';
  publicUrl: string | null;
  maxSocketsPerPerson: number;
};
export type Sockets = { closeAll(): void; sessionEnded(session: string): void };

/** Bytes that may wait in a socket before its reader counts as too slow. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;
const CHECK_MS = 1000;
const BEATS_TO_PONG = 30;
/** How long a client may take to come to the frame that says why it is closed: it may be slow, or still sending. */
const PATIENCE_MS = 60_000;
/** And where it must be over soon, since a mute client would hold back the end of a session or of the server. */
const SHORT_PATIENCE_MS = 2000;
/** What ws calls a frame that is over its limit, that is no text, or that comes in too many pieces. */
const BAD_FRAMES: ReadonlySet<number | undefined> = new Set([1009, 1007, 1008]);

/** Closes with the protocol's code where ws itself refuses a frame, which it does before anybody has seen it. */
class Socket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    if (BAD_FRAMES.has(code)) super.close(closeCodes.badMessage, 'bad message');
    else super.close(code, reason);
  }
}

type Options = NonNullable<WebsocketPluginOptions['options']>;
/** For ws: frames that are too large are not even kept in memory. */
export const socketOptions = {
  // The type asks for the whole package's names on the class.
  WebSocket: Socket as unknown as NonNullable<Options['WebSocket']>,
  maxPayload: MAX_FRAME_BYTES,
  closeTimeout: PATIENCE_MS,
  handleProtocols: (offered: Set<string>) => (offered.has(PROTOCOL) ? PROTOCOL : false),
};

export function addSocket(app: FastifyInstance, deps: SocketDeps): Sockets {
  const open = new Map<WebSocket, { person: Person; token: string; session: string; alive: boolean }>();

  const responses = new WeakMap<FastifyRequest, ServerResponse>();

  app.get(
    '/socket',
    {
      websocket: true,
      schema: { hide: true },
      preValidation: async (request, reply) => {
        responses.set(request, reply.raw);
        if (!request.headers.upgrade) throw new AppError('invalid', 'This is a websocket.');
        assertOrigin(request, deps.publicUrl);
        if (!request.person) throw new AppError('unauthenticated', 'Sign in first.');
        const offered = String(request.headers['sec-websocket-protocol'] ?? '')
          .split(',')
          .map((name) => name.trim());
        if (!offered.includes(PROTOCOL)) throw new AppError('invalid', `The subprotocol is ${PROTOCOL}.`);
      },
    },
    (socket, request) => {
      // Listeners first: a frame that arrives during an await would be lost.
      const person = request.person;
      const token = request.cookies[SESSION_COOKIE];
      const { id: reqId, session } = request;
      if (!person || !token) return socket.close(closeCodes.sessionOver, 'session over');
      // An idle socket keeps half the memory once nothing of it holds on to its request: the plugin's listener does, and
      // Node's response to the upgrade, which nobody will write.
      socket.removeAllListeners('error');
      responses.get(request)?.detachSocket(request.raw.socket);
      const send = (message: ServerMessage) => {
        if (socket.readyState !== socket.OPEN) return;
        if (socket.bufferedAmount > MAX_BUFFERED_BYTES)
          return close(socket, closeCodes.tooSlow, 'reader too slow');
        socket.send(JSON.stringify(message));
      };
      const report = (error: unknown) => {
        app.log.error(
          { reqId, type: error instanceof Error ? error.name : 'unknown' },
          'socket message failed',
        );
        send({
          type: 'error',
          code: 'unavailable',
          message: 'That did not work on our side. Send it again.',
        });
      };
      socket.on('message', (frame: RawData, isBinary: boolean) => {
        if (socket.readyState !== socket.OPEN) return;
        const message = isBinary ? null : parse(frame);
        if (message === null) return close(socket, closeCodes.badMessage, 'bad message');
        receive(deps, person, message, send).catch(report);
      });
      socket.on('close', () => {
        open.delete(socket);
        deps.turns.forget(send);
      });
      socket.on('error', (error: Error & { code?: string }) => {
        // A frame against the rules: ws has said so to the client, which terminating would overtake.
        if (error.code?.startsWith('WS_ERR_')) return;
        app.log.error({ reqId, err: error }, 'socket failed');
        socket.terminate();
      });
      socket.on('pong', () => {
        const entry = open.get(socket);
        if (entry) entry.alive = true;
      });
      if (
        [...open.values()].filter((other) => other.person.id === person.id).length >= deps.maxSocketsPerPerson
      )
        return close(socket, closeCodes.tooMany, 'too many sockets');
      open.set(socket, { person, token, session: session ?? '', alive: true });
      send({ type: 'ready', protocol: 1, mode: deps.mode });
    },
  );

  // A session can end by time or on another replica: looked up once a second for all that are open.
  let checking = false;
  let beats = 0;
  const timer = setInterval(() => {
    beats++;
    if (beats % BEATS_TO_PONG === 0)
      for (const [socket, entry] of open) {
        if (!entry.alive) close(socket, closeCodes.tooSlow, 'reader too slow');
        entry.alive = false;
        if (socket.readyState === socket.OPEN) socket.ping();
      }
    if (checking || open.size === 0) return;
    checking = true;
    endOver(deps, open)
      .catch(() => undefined)
      .finally(() => {
        checking = false;
      });
  }, CHECK_MS);
  timer.unref();

  return {
    closeAll: () => {
      clearInterval(timer);
      for (const socket of open.keys()) close(socket, closeCodes.goingAway, 'going away');
    },
    sessionEnded: (session) => {
      for (const [socket, entry] of open)
        if (entry.session === session) close(socket, closeCodes.sessionOver, 'session over');
    },
  };
}

async function endOver(deps: SocketDeps, open: ReadonlyMap<WebSocket, { token: string }>): Promise<void> {
  // As it is now: a socket that opens during the look-up was not asked about.
  const asked = [...open];
  const live = await liveSessions(deps, [...new Set(asked.map(([, { token }]) => token))]);
  for (const [socket, { token }] of asked)
    if (!live.has(token)) close(socket, closeCodes.sessionOver, 'session over');
}

async function receive(
  { turns, hint }: Pick<SocketDeps, 'turns' | 'hint'>,
  person: Person,
  message: ClientMessage,
  send: (message: ServerMessage) => void,
): Promise<void> {
  switch (message.type) {
    case 'turn.start':
      return turns.start(person, message, send as Send);
    case 'turn.cancel':
      return turns.cancel(person, message.turn);
    case 'turn.resume':
      if (!(await turns.resume(person, message.turn, message.after, send as Send)))
        send({ type: 'error', code: 'not_found', message: 'There is no such turn.', turn: message.turn });
      return;
    case 'hint.ask':
      try {
        const { conversation, answer = null } = message;
        return send({ type: 'hint', conversation, text: await hint(person, conversation, answer) });
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'not_found')) throw error;
        return send({ type: 'error', code: 'not_found', message: 'There is no such rehearsal.' });
      }
  }
}

function parse(frame: RawData): ClientMessage | null {
  const bytes = Array.isArray(frame) ? Buffer.concat(frame) : Buffer.from(frame as ArrayBuffer);
  try {
    const parsed = ClientMessage.safeParse(JSON.parse(bytes.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Behind what was not read yet; ws itself ends the connection after `closeTimeout`. */
function close(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  if (code === closeCodes.tooSlow || code === closeCodes.badMessage) return;
  setTimeout(() => socket.terminate(), SHORT_PATIENCE_MS).unref();
}
