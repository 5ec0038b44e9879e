// A Groundwork server as a process of its own, as `npm start` runs it but for the page, and clients that talk to it over
// loopback. Ends only what it started. It deliberately opens no database itself: the settings name one.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type Engine, engines } from '../test/engines.ts';

export const project = fileURLToPath(new URL('../', import.meta.url));
export type Server = { url: string; child: ChildProcess; stop(): Promise<void> };
export type Place = {
  name: 'pglite' | 'postgres';
  environment: Record<string, string>;
  remove(): Promise<void>;
};
const serverUrl = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const READY_MS = 120_000;

/** A folder, or a database of its own on PostgreSQL, for one server; null where no PostgreSQL answers. */
export async function placeFor(name: 'pglite' | 'postgres'): Promise<Place | null> {
  const inFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'groundwork-bench-'));
    return { folder, clear: () => rm(folder, { recursive: true, force: true }) };
  };
  if (name === 'pglite') {
    const { folder, clear } = await inFolder();
    return { name, environment: { DATA_DIR: folder }, remove: clear };
  }
  const engine = await engineNamed('postgres');
  if (!engine) return null;
  const database = await engine.open();
  if (database.url === null) throw new Error('a database on PostgreSQL has an address');
  const { folder, clear } = await inFolder(); // for checkpoints
  return {
    name,
    environment: {
      DATA_DIR: folder,
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: ownerUrl(database.url),
      AUTH: 'demo',
      DEMO: 'on',
    },
    remove: async () => {
      await database.close();
      await clear();
    },
  };
}

/** Asks again, with patience, where PostgreSQL did not answer at once: a busy machine is no missing database. */
export async function engineNamed(name: Engine['name']): Promise<Engine | null> {
  const engine = engines.find((one) => one.name === name);
  if (!engine || engine.present) return engine ?? null;
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query("select 1 from pg_available_extensions where name = 'vector'");
    return rows.length > 0 ? engine : null;
  } catch {
    return null; // nothing answers there
  } finally {
    await client.end();
  }
}

/** The owner's address of a database that test/engines.ts opened. */
export function ownerUrl(url: string): string {
  const owner = new URL(serverUrl);
  return Object.assign(owner, { pathname: new URL(url).pathname }).toString();
}

/** @param node what Node is started with, before the program */
export async function startServer(
  environment: Record<string, string>,
  node: readonly string[] = [],
): Promise<Server> {
  const child = spawn(process.execPath, [...node, '--import', 'tsx', 'src/main.ts'], {
    cwd: project,
    env: { ...bareEnvironment(), PORT: '0', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await readyAt(child);
  return { url: url.replace('localhost', '127.0.0.1'), child, stop: () => endChild(child) };
}

/** The settings of whoever runs the bench must not reach the servers that it measures. */
export function bareEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SYSTEMROOT'];
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])),
  );
}

/** Waits for the line that says the server is ready. @throws Error where it ends before, or takes too long */
export async function readyAt(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  if (!child.stdout) throw new Error('the server has no output');
  const lines = createInterface({ input: child.stdout });
  const timer = setTimeout(() => child.kill('SIGTERM'), READY_MS);
  try {
    for await (const line of lines) {
      const event = /^\{"event":"ready".*\}$/.test(line) ? (JSON.parse(line) as { url: string }) : null;
      if (event) return event.url;
    }
  } finally {
    clearTimeout(timer);
    child.stdout.resume();
  }
  throw new Error(`the server did not become ready: ${said.join('').slice(-500)}`);
}

export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(timer);
}

export type Member = { id: string; cookie: string; access: string[]; reports: string[] };

/** Signs in everybody of the demo. `reports` are first names, for questions. */
export async function signInAll(url: string): Promise<Member[]> {
  const people = (await (await fetch(`${url}/api/demo/people`)).json()) as Array<{
    id: string;
    name: string;
    access: string[];
    manager: string | null;
  }>;
  const members: Member[] = [];
  for (const { id, access } of people) {
    const answer = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: id }),
    });
    if (answer.status !== 204) throw new Error(`sign-in answered ${answer.status}`);
    const reports = people.filter(({ manager }) => manager === id).map(({ name }) => name);
    members.push({ id, access, reports, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' });
  }
  return members;
}
