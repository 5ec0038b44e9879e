import { describe, expect, test } from 'vitest';
import type { ServerMessage } from '../src/contract/socket.ts';
import { type Connection, connect, parse, type Wire } from './socket.ts';

const TURN = '6f1c2a52-4b1e-4c67-8a55-0d8b7d2f9a10';
const start = { turn: TURN, conversation: 'c1', parent: null, text: 'What next?' };
const ready = { type: 'ready', protocol: 1, mode: 'guided' };
const said = (seq: number) => ({ type: 'turn.text', turn: TURN, seq, text: 'x', citations: [] });
const ended = (seq: number) => ({
  type: 'turn.end',
  turn: TURN,
  seq,
  answer: 'a',
  outcome: 'complete',
  mode: 'guided',
  fellBack: false,
  withheld: 0,
});

/** A server of wires: what the page sent on each, and ways to speak and to hang up. */
function wires() {
  const made: Array<
    Wire & {
      sent: Array<Record<string, unknown>>;
      say: (...messages: object[]) => void;
      drop: (code?: number) => void;
    }
  > = [];
  const connections: Connection[] = [];
  const messages: ServerMessage[] = [];
  const waiting: Array<{ ms: number; then: () => void }> = [];
  const client = connect({
    open: () => {
      const wire = {
        readyState: 1,
        onopen: null,
        onclose: null,
        onmessage: null,
        onerror: null,
        sent: [] as Array<Record<string, unknown>>,
        send: (text: string) => wire.sent.push(JSON.parse(text)),
        close: () => undefined,
        say: (...all: object[]) => {
          for (const message of all) (wire as Wire).onmessage?.({ data: JSON.stringify(message) });
        },
        drop: (code = 1006) => (wire as Wire).onclose?.({ code }),
      };
      made.push(wire as never);
      return wire as never;
    },
    onConnection: (connection) => connections.push(connection),
    onMessage: (message) => messages.push(message),
    chance: () => 0.5,
    wait: (ms, then) => {
      waiting.push({ ms, then });
      return () => waiting.splice(0);
    },
  });
  const last = () => {
    const wire = made.at(-1);
    if (!wire) throw new Error('no wire');
    return wire;
  };
  const comeBack = () => {
    const next = waiting.shift();
    if (!next) throw new Error('nothing waits');
    next.then();
    return next.ms;
  };
  return { client, last, made, connections, messages, comeBack, waiting };
}

describe('the socket client', () => {
  test('what is asked before the server is ready is sent once it is', () => {
    const { client, last } = wires();
    client.start(start);
    expect(last().sent).toEqual([]);
    last().say(ready);
    expect(last().sent).toEqual([{ type: 'turn.start', ...start }]);
  });

  test('a turn nobody confirmed is sent again under the same id after a loss', () => {
    const { client, last, comeBack } = wires();
    last().say(ready);
    client.start(start);
    last().drop();
    comeBack();
    last().say(ready);
    expect(last().sent).toEqual([{ type: 'turn.start', ...start }]);
  });

  test('a turn that had begun goes on after the last event seen', () => {
    const { client, last, comeBack } = wires();
    last().say(ready);
    client.start(start);
    last().say(said(1), said(2));
    last().drop();
    comeBack();
    last().say(ready);
    expect(last().sent).toEqual([{ type: 'turn.resume', turn: TURN, after: 2 }]);
  });

  test('a turn that is over is not asked for again', () => {
    const { client, last, comeBack } = wires();
    last().say(ready);
    client.start(start);
    last().say(said(1), ended(2));
    last().drop();
    comeBack();
    last().say(ready);
    expect(last().sent).toEqual([]);
  });

  test('a gap in the numbers is asked for and not passed on', () => {
    const { client, last, messages } = wires();
    last().say(ready);
    client.start(start);
    last().say(said(1), said(3));
    expect(last().sent.at(-1)).toEqual({ type: 'turn.resume', turn: TURN, after: 1 });
    expect(messages.map((message) => ('seq' in message ? message.seq : message.type))).toEqual(['ready', 1]);
  });

  test('a turn the server lost is started again, one that is not ours is reported', () => {
    const { client, last, messages } = wires();
    last().say(ready);
    client.start(start);
    last().say(said(1), { type: 'error', code: 'not_found', message: 'no such turn', turn: TURN });
    expect(last().sent.at(-1)).toEqual({ type: 'turn.start', ...start });
    expect(messages).toHaveLength(2);
    const other = '0b0f6a9e-94a9-4f0f-8d2b-3f5b8f1f3f11';
    client.resume(other, 0);
    last().say({ type: 'error', code: 'not_found', message: 'no such turn', turn: other });
    expect(messages.at(-1)).toMatchObject({ type: 'error', turn: other });
  });

  test('it waits longer after each failure, up to a limit, and starts over after a success', () => {
    const { last, comeBack } = wires();
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      last().drop();
      waits.push(comeBack());
    }
    expect(waits.slice(0, 3)).toEqual([375, 750, 1500]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(15_000);
    last().say(ready);
    last().drop();
    expect(comeBack()).toBe(375);
  });

  test('a try after a loss is still offline until it succeeds', () => {
    const { last, comeBack, connections } = wires();
    last().say(ready);
    last().drop();
    comeBack();
    expect(connections).toEqual(['connecting', 'open', 'offline']);
    last().say(ready);
    expect(connections.at(-1)).toBe('open');
  });

  test.each([
    [4401, 'signed_out'],
    [4429, 'too_many'],
    [4400, 'broken'],
  ])('close code %i ends in %s and is not tried again', (code, connection) => {
    const { last, connections, waiting } = wires();
    last().say(ready);
    last().drop(code);
    expect(connections.at(-1)).toBe(connection);
    expect(waiting).toEqual([]);
  });

  test('waking tries at once', () => {
    const { client, last, made } = wires();
    last().drop();
    client.wake();
    expect(made).toHaveLength(2);
  });
});

describe('reading a frame', () => {
  test('turn events keep their turn and number', () => {
    expect(parse(JSON.stringify(said(4)))).toEqual(said(4));
  });
  test.each([
    '',
    '{',
    '[]',
    '"x"',
    '{"type":"turn.dance","turn":"x","seq":1}',
    '{"type":"turn.text","seq":1}',
  ])('%j is nothing this page knows', (frame) => {
    expect(parse(frame)).toBeNull();
  });
});
