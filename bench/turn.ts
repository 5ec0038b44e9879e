// Guided turns as people at their screens have them: a server as a process of its own, one socket a person of the demo, a
// turn every ten seconds on each. The clock starts when the message is sent and stops at the first sentence, and at the end.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import { PROTOCOL, type ServerMessage } from '../src/contract/socket.ts';
import { type Bench, notMeasured, type Result, times } from './report.ts';
import { type Member, placeFor, type Server, signInAll, startServer } from './server.ts';

const SECONDS = 40;
/** One socket alone sends one a second: a turn every ten would give four figures. */
const LOADS = [
  { sockets: 1, everyMs: 1000 },
  { sockets: 10, everyMs: 10_000 },
  { sockets: 100, everyMs: 10_000 },
] as const;
const LAST_WAIT_MS = 30_000;
const FIRST_P95_MS = 60;

export type Talker = {
  member: Member;
  conversation: string;
  socket: WebSocket;
  hear: (message: ServerMessage) => void;
  gone: (code: number) => void;
  turns: number;
  says: (talker: Talker) => string;
};
/** What a talker's conversation is begun with, and what is said in it. */
export type Manner = { begin: object; says: (talker: Talker) => string };
const coaching: Manner = { begin: { kind: 'coaching' }, says: wordsOf };
type Timed = { first: number[]; full: number[]; missed: number };

export const benchTurns: Bench = async (say) => {
  const results: Result[] = [];
  for (const name of ['pglite', 'postgres'] as const) {
    const place = await placeFor(name);
    if (!place) {
      results.push(
        notMeasured(`turn.first_sentence.${name}.100`, 'ms', 'no PostgreSQL with pgvector answers'),
      );
      continue;
    }
    try {
      const server = await startServer({
        ...place.environment,
        MAX_TURNS_PER_MINUTE: '100000',
        MAX_SOCKETS_PER_PERSON: '100',
      });
      try {
        results.push(...(await underLoads(name, server, say)));
      } finally {
        await server.stop();
      }
    } finally {
      await place.remove();
    }
  }
  return results;
};

async function underLoads(name: string, server: Server, say: (line: string) => void): Promise<Result[]> {
  const members = await signInAll(server.url);
  const warm = await talkers(server, members, 3);
  for (const talker of warm) for (let i = 0; i < 15; i++) await turn(talker, performance.now());
  for (const { socket } of warm) socket.close();
  const results: Result[] = [];
  for (const { sockets, everyMs } of LOADS) {
    const { first, full, missed } = await underLoad(await talkers(server, members, sockets), everyMs);
    say(
      `turn: ${name}, ${sockets} sockets, ${full.length} turns${missed > 0 ? `, ${missed} not sent because the one before still ran` : ''}`,
    );
    const aim =
      name === 'postgres' && sockets === 100
        ? (own: Result) => ({
            aim: `p95 under ${FIRST_P95_MS} ms`,
            pass: (own.p95 ?? Number.POSITIVE_INFINITY) < FIRST_P95_MS && missed === 0,
          })
        : null;
    results.push(
      times(`turn.first_sentence.${name}.${sockets}`, first, {}, aim),
      times(`turn.full.${name}.${sockets}`, full),
    );
  }
  return results;
}

export async function talkers(
  server: Server,
  members: readonly Member[],
  count: number,
  manner: Manner = coaching,
): Promise<Talker[]> {
  const list: Talker[] = [];
  for (let i = 0; i < count; i++) {
    const member = members[(i * 7) % members.length];
    if (!member) throw new Error('the demo has nobody in it');
    const answer = await fetch(`${server.url}/api/conversations`, {
      method: 'POST',
      headers: { cookie: member.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(manner.begin),
    });
    if (answer.status !== 201) throw new Error(`a conversation answered ${answer.status}`);
    const { id } = (await answer.json()) as { id: string };
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket`, PROTOCOL, {
      headers: { cookie: member.cookie },
    });
    const talker: Talker = {
      member,
      conversation: id,
      socket,
      hear: () => undefined,
      gone: () => undefined,
      turns: i,
      says: manner.says,
    };
    socket.on('message', (frame) => talker.hear(JSON.parse(String(frame)) as ServerMessage));
    socket.on('close', (code) => talker.gone(code));
    await once(socket, 'open');
    list.push(talker);
  }
  return list;
}

/** Starts are spread over the interval, as people do not all press return at once. */
export async function underLoad(list: readonly Talker[], everyMs: number): Promise<Timed> {
  const all: Timed = { first: [], full: [], missed: 0 };
  const began = performance.now();
  await Promise.all(
    list.map(async (talker, place) => {
      for (let due = began + (place / list.length) * everyMs; due < began + SECONDS * 1000; due += everyMs) {
        if (performance.now() > due + everyMs) {
          all.missed++;
          continue;
        }
        await pause(Math.max(0, due - performance.now()));
        const { first, full } = await turn(talker, performance.now());
        all.first.push(first);
        all.full.push(full);
      }
    }),
  );
  for (const { socket } of list) socket.close();
  return all;
}

/** One turn, in ms since `sent`. @throws Error where it does not end complete */
export function turn(talker: Talker, sent: number): Promise<{ first: number; full: number }> {
  const id = randomUUID();
  const text = talker.says(talker);
  return new Promise((resolve, reject) => {
    let first: number | null = null;
    let last = 'nothing';
    const fail = (how: string) => reject(new Error(`"${text}" ${how}, after ${last}`));
    const late = setTimeout(() => fail('did not end'), LAST_WAIT_MS);
    talker.gone = (code) => {
      clearTimeout(late);
      fail(`ended with its socket (${code})`);
    };
    talker.hear = (message) => {
      if (message.type === 'error') last = `error ${message.code}`;
      if (!('turn' in message) || message.turn !== id) return;
      last = message.type;
      const now = performance.now() - sent;
      if (message.type === 'turn.text' || message.type === 'turn.handover') first ??= now;
      if (message.type !== 'turn.end' && message.type !== 'turn.error') return;
      clearTimeout(late);
      if (message.type === 'turn.end' && message.outcome === 'complete')
        resolve({ first: first ?? now, full: now });
      else fail(`ended ${message.type === 'turn.end' ? message.outcome : message.code}`);
    };
    talker.socket.send(
      JSON.stringify({
        type: 'turn.start',
        turn: id,
        conversation: talker.conversation,
        parent: null,
        text,
      }),
    );
  });
}

function wordsOf(talker: Talker): string {
  const n = talker.turns++;
  const report = talker.member.reports[n % Math.max(1, talker.member.reports.length)];
  const list = report === undefined ? OWN : [...OWN, ...aboutReport(report.split(' ')[0] ?? report)];
  return list[(n * 5) % list.length] ?? 'What should I work on next?';
}

const OWN: readonly string[] = [
  'What should I work on next?',
  'What do people say about my planning?',
  'Why did you recommend this?',
  'What are my goals?',
  'Help me ask for feedback.',
  'Is there any feedback about how I explain things in meetings?',
  'How do I get to the next level?',
  'What do you hold about me?',
  'Help me write my self-assessment.',
  'thanks, that helped',
  'Tell me a joke.',
];
const aboutReport = (name: string): readonly string[] => [
  `What do people say about ${name}?`,
  `What should ${name} work on next?`,
  `Prepare me for a talk with ${name} about missed deadlines.`,
  `What are ${name}'s goals?`,
  'shorter please',
  `How is ${name} doing with code reviews?`,
];
