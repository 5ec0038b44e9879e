// The page's end of groundwork.1: one socket that comes back by itself, goes on after the last event it saw, and sends a
// turn that nobody confirmed again under the same id. It deliberately keeps no texts of answers: state.ts does.
import { z } from 'zod';
import {
  type ClientMessage,
  closeCodes,
  PROTOCOL,
  type ServerMessage,
  TurnEvent,
} from '../src/contract/socket.ts';

export type Connection = 'connecting' | 'open' | 'offline' | 'signed_out' | 'too_many' | 'broken';
type Start = Extract<ClientMessage, { type: 'turn.start' }>;
export type Client = {
  start(message: Omit<Start, 'type'>): void;
  cancel(turn: string): void;
  /** a few words about the next move of a rehearsal, as it stood after that answer; comes as a `hint` */
  hint(conversation: string, answer: string): void;
  /** go on with a turn that this page did not start, or lost by a reload */
  resume(turn: string, after: number): void;
  /** try now instead of waiting */
  wake(): void;
  close(): void;
};
export type Wire = Pick<WebSocket, 'send' | 'close' | 'readyState'> & {
  onopen: (() => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: (() => void) | null;
};
export type Options = {
  open: () => Wire;
  onMessage: (message: ServerMessage) => void;
  onConnection: (connection: Connection) => void;
  /** runs `then` after a while; returns how to stop it */
  wait?: (ms: number, then: () => void) => () => void;
  /** 0 <= chance < 1 */
  chance?: () => number;
};

const LONGEST_WAIT_MS = 15_000;
const OPEN = 1;

export function connect(options: Options): Client {
  const wait =
    options.wait ??
    ((ms: number, then: () => void) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    });
  const chance = options.chance ?? Math.random;
  /** turns without an end: what was sent, null where another page sent it, and the last event seen */
  const unfinished = new Map<string, { start: Start | null; seq: number }>();
  let wire: Wire | null = null;
  let ready = false;
  let tries = 0;
  let stopWaiting: (() => void) | null = null;
  let closed = false;

  const send = (message: ClientMessage) => {
    if (ready && wire?.readyState === OPEN) wire.send(JSON.stringify(message));
  };
  const ask = (turn: string, { start, seq }: { start: Start | null; seq: number }) => {
    if (start && seq === 0) send(start);
    else send({ type: 'turn.resume', turn, after: seq });
  };
  const receive = (message: ServerMessage) => {
    if (message.type === 'ready') {
      ready = true;
      tries = 0;
      options.onConnection('open');
      for (const [turn, kept] of unfinished) ask(turn, kept);
    } else if ('seq' in message) {
      const kept = unfinished.get(message.turn);
      if (kept && message.type !== 'turn.error') {
        if (message.seq > kept.seq + 1)
          return send({ type: 'turn.resume', turn: message.turn, after: kept.seq });
        kept.seq = Math.max(kept.seq, message.seq);
      }
      if (message.type === 'turn.end' || message.type === 'turn.error') unfinished.delete(message.turn);
    } else if (message.type === 'error' && message.turn) {
      // The server never stored it: sent again under the same id it cannot run twice.
      const kept = unfinished.get(message.turn);
      if (kept?.start && message.code === 'not_found') {
        kept.seq = 0;
        return send(kept.start);
      }
      unfinished.delete(message.turn);
    }
    options.onMessage(message);
  };
  const dial = () => {
    stopWaiting?.();
    stopWaiting = null;
    if (closed) return;
    // a try after a loss is still a loss until it succeeds
    if (tries === 0) options.onConnection('connecting');
    const current = options.open();
    wire = current;
    current.onmessage = ({ data }) => {
      const message = parse(data);
      if (message) receive(message);
    };
    current.onerror = () => undefined; // `close` follows and says what is known
    current.onclose = ({ code }) => {
      if (wire !== current) return;
      wire = null;
      ready = false;
      if (closed) return;
      const last = endings[code];
      if (last) return options.onConnection(last);
      options.onConnection('offline');
      const longest = Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries++);
      stopWaiting = wait(longest * (0.5 + chance() / 2), dial);
    };
  };
  dial();

  return {
    start: (message) => {
      const start: Start = { type: 'turn.start', ...message };
      unfinished.set(start.turn, { start, seq: 0 });
      send(start);
    },
    cancel: (turn) => send({ type: 'turn.cancel', turn }),
    hint: (conversation, answer) => send({ type: 'hint.ask', conversation, answer }),
    resume: (turn, after) => {
      if (unfinished.has(turn)) return;
      unfinished.set(turn, { start: null, seq: after });
      send({ type: 'turn.resume', turn, after });
    },
    wake: () => {
      if (!wire && !closed) {
        tries = 0;
        dial();
      }
    },
    close: () => {
      closed = true;
      stopWaiting?.();
      wire?.close();
    },
  };
}

/** A socket to where the page came from. */
export function openWire(): Wire {
  const address = new URL('/socket', window.location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  return new WebSocket(address, PROTOCOL) as Wire;
}

const endings: Readonly<Record<number, Connection>> = {
  [closeCodes.sessionOver]: 'signed_out',
  [closeCodes.tooMany]: 'too_many',
  [closeCodes.badMessage]: 'broken',
};

const Sequenced = z.object({ turn: z.string(), seq: z.number().int() });
const Message = z.union([
  z.object({ type: z.literal('ready'), protocol: z.literal(1), mode: z.enum(['guided', 'connected']) }),
  z.object({ type: z.literal('hint'), conversation: z.string(), text: z.string() }),
  z.object({
    type: z.literal('error'),
    code: z.enum(['not_found', 'invalid', 'unavailable']),
    message: z.string(),
    turn: z.string().exactOptional(),
  }),
]);

/** null for what this version of the page does not know; the server may speak of more. */
export function parse(data: unknown): ServerMessage | null {
  let value: unknown;
  try {
    value = JSON.parse(String(data));
  } catch {
    return null;
  }
  const event = z.intersection(TurnEvent, Sequenced).safeParse(value);
  if (event.success) return event.data;
  const other = Message.safeParse(value);
  return other.success ? other.data : null;
}
