// What one idle socket costs the server in resident memory, against a bare `ws` server in the same run: the difference that
// 500 sockets of clients in another process make, after garbage collection. A fresh pair of servers for each run.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PROTOCOL } from '../src/contract/socket.ts';
import { type Bench, figure, median, within } from './report.ts';
import { bareEnvironment, endChild, placeFor, project, readyAt, signInAll, startServer } from './server.ts';

const SOCKETS = 500;
const WARM_UP = 100;
const RUNS = 3;
const BARE = 'bare ws';
const WORST = 1.5;
const COLLECT = ['--expose-gc', '--import', fileURLToPath(new URL('./children/memory.mjs', import.meta.url))];
const child = (name: string) => fileURLToPath(new URL(`./children/${name}`, import.meta.url));

export const benchSockets: Bench = async (say) => {
  const own: number[] = [];
  const bare: number[] = [];
  const place = await placeFor('pglite');
  if (!place) throw new Error('the embedded database is always there');
  try {
    for (let run = 0; run < RUNS; run++) {
      own.push(await ofProduct(place.environment));
      bare.push(await ofBare());
      say(
        `socket: run ${run + 1}, ${Math.round((own.at(-1) ?? 0) / 1024)} KiB a socket, bare ${Math.round((bare.at(-1) ?? 0) / 1024)} KiB`,
      );
    }
  } finally {
    await place.remove();
  }
  const kib = (list: number[]) => (median(list) ?? 0) / 1024;
  return [
    figure(
      'socket.rss',
      'KiB a socket',
      { value: kib(own), n: RUNS * SOCKETS },
      { [BARE]: kib(bare) },
      (result) => ({
        aim: `at most ${WORST} times ${BARE}`,
        pass: within(result, BARE, WORST),
      }),
    ),
  ];
};

async function ofProduct(environment: Record<string, string>): Promise<number> {
  const server = await startServer({ ...environment, MAX_SOCKETS_PER_PERSON: '100' }, COLLECT);
  try {
    const members = await signInAll(server.url);
    return await difference(server.child, server.url, (i) => members[i % members.length]?.cookie ?? '');
  } finally {
    await server.stop();
  }
}

async function ofBare(): Promise<number> {
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

async function difference(server: ChildProcess, url: string, cookie: (i: number) => string): Promise<number> {
  const address = `${url.replace('http', 'ws')}/socket`;
  const warm = await clients(address, WARM_UP, cookie);
  await endChild(warm);
  const before = await residentSet(server);
  const idle = await clients(address, SOCKETS, cookie);
  try {
    return ((await residentSet(server)) - before) / SOCKETS;
  } finally {
    await endChild(idle);
  }
}

async function clients(url: string, count: number, cookie: (i: number) => string): Promise<ChildProcess> {
  const process_ = fork(child('clients.mjs'), { cwd: project, env: bareEnvironment(), execArgv: [] });
  process_.send({ url, protocol: PROTOCOL, cookies: Array.from({ length: count }, (_, i) => cookie(i)) });
  await answerOf(process_);
  return process_;
}

async function residentSet(server: ChildProcess): Promise<number> {
  server.send('rss');
  return ((await answerOf(server)) as { rss: number }).rss;
}

async function answerOf(other: ChildProcess): Promise<unknown> {
  const [answer] = await Promise.race([
    once(other, 'message'),
    once(other, 'exit').then(() => Promise.reject(new Error('a process of the bench ended early'))),
  ]);
  return answer;
}
