// What one idle socket costs the server in resident memory, against a bare `ws` server in the same run: the difference
// that 2,000 sockets of clients in other processes make, after garbage collection; and what the JavaScript heap keeps of
// it, which is steadier. A fresh pair of servers for each run.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PROTOCOL } from '../src/contract/socket.ts';
import { type Bench, figure, median, type Result, within } from './report.ts';
import { bareEnvironment, endChild, placeFor, project, readyAt, signInAll, startServer } from './server.ts';

const SOCKETS = 2000;
const CLIENTS = 4;
const WARM_UP = 100;
const WARM_UPS = 5;
const RUNS = 3;
const BARE = 'bare ws';
const WORST = 1.5;
const child = (name: string) => fileURLToPath(new URL(`./children/${name}`, import.meta.url));
// A small young generation and no code thrown away meanwhile, so that what grows is what is kept.
const COLLECT = [
  '--expose-gc',
  '--max-semi-space-size=1',
  '--no-flush-bytecode',
  '--import',
  child('memory.mjs'),
];

/** Bytes. */
type Memory = { rss: number; heap: number };

export const benchSockets: Bench = async (say) => {
  const own: Memory[] = [];
  const bare: Memory[] = [];
  // The embedded database lives in the same process and moves its memory by more than the sockets take.
  const place = (await placeFor('postgres')) ?? (await placeFor('pglite'));
  if (!place) throw new Error('the embedded database is always there');
  try {
    for (let run = 0; run < RUNS; run++) {
      own.push(await ofProduct(place.environment));
      bare.push(await ofBare());
      const [mine, theirs] = [own.at(-1)?.rss ?? 0, bare.at(-1)?.rss ?? 0];
      say(`socket: run ${run + 1}, ${(mine / 1024).toFixed(1)} KiB, bare ${(theirs / 1024).toFixed(1)} KiB`);
    }
  } finally {
    await place.remove();
  }
  const kib = (list: readonly Memory[], part: keyof Memory) =>
    (median(list.map((memory) => memory[part])) ?? 0) / 1024;
  const of = (part: keyof Memory, aim: ((own: Result) => { aim: string; pass: boolean | null }) | null) =>
    figure(
      `socket.${part}`,
      'KiB a socket',
      { value: kib(own, part), n: RUNS * SOCKETS },
      { [BARE]: kib(bare, part) },
      aim,
    );
  return [
    // Where either side came out smaller than before it had sockets, the run measured noise.
    of('rss', (rss) => ({
      aim: `at most ${WORST} times ${BARE}`,
      pass: (rss.value ?? 0) > 0 && kib(bare, 'rss') > 0 ? within(rss, BARE, WORST) : null,
    })),
    of('heap', null),
  ];
};

async function ofProduct(environment: Record<string, string>): Promise<Memory> {
  const server = await startServer({ ...environment, MAX_SOCKETS_PER_PERSON: '100' }, COLLECT);
  try {
    const members = await signInAll(server.url);
    return await difference(server.child, server.url, (i) => members[i % members.length]?.cookie ?? '');
  } finally {
    await server.stop();
  }
}

async function ofBare(): Promise<Memory> {
  const server = spawn(process.execPath, [...COLLECT, child('bare.mjs'), PROTOCOL], {
    cwd: project,
    env: bareEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  try {
    return await difference(server, await readyAt(server), () => 'none=1');
  } finally {
    await endChild(server);
  }
}

async function difference(server: ChildProcess, url: string, cookie: (i: number) => string): Promise<Memory> {
  const address = `${url.replace('http', 'ws')}/socket`;
  for (let i = 0; i < WARM_UPS; i++) await endChild(await clients(address, WARM_UP, cookie));
  const before = await memoryOf(server);
  const idle: ChildProcess[] = [];
  try {
    for (let i = 0; i < CLIENTS; i++) idle.push(await clients(address, SOCKETS / CLIENTS, cookie));
    const now = await memoryOf(server);
    return { rss: (now.rss - before.rss) / SOCKETS, heap: (now.heap - before.heap) / SOCKETS };
  } finally {
    for (const holder of idle) await endChild(holder);
  }
}

async function clients(url: string, count: number, cookie: (i: number) => string): Promise<ChildProcess> {
  const holder = fork(child('clients.mjs'), { cwd: project, env: bareEnvironment(), execArgv: [] });
  holder.send({ url, protocol: PROTOCOL, cookies: Array.from({ length: count }, (_, i) => cookie(i)) });
  await answerOf(holder);
  return holder;
}

/** Once it has settled: two answers within 128 KiB, or the tenth. */
async function memoryOf(server: ChildProcess): Promise<Memory> {
  let before = Number.NaN;
  for (let tries = 1; ; tries++) {
    server.send('memory');
    const memory = (await answerOf(server)) as Memory;
    if (Math.abs(memory.rss - before) < 128 * 1024 || tries === 10) return memory;
    before = memory.rss;
  }
}

async function answerOf(other: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    const [answer] = await Promise.race([
      once(other, 'message', { signal }),
      once(other, 'exit', { signal }).then(() =>
        Promise.reject(new Error('a process of the bench ended early')),
      ),
    ]);
    return answer;
  } finally {
    ended.abort();
  }
}
