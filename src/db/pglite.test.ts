import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system } from './db.ts';
import { readHolder, takeLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { openPglite } from './pglite.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-db-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a folder', () => {
  test('is held by one process at a time, by a file only its owner reads', async () => {
    const here = join(folder, 'lock');
    const lock = await takeLock(here);
    expect(statSync(join(here, 'groundwork.lock')).mode & 0o777).toBe(0o600);
    await expect(takeLock(here)).rejects.toMatchObject({ code: 'conflict' });
    await lock.announce('http://127.0.0.1:1');
    expect(await readHolder(here)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:1' });
    await lock.release();
    expect(existsSync(join(here, 'groundwork.lock'))).toBe(false);
  });

  test('whose holder is dead is taken over', async () => {
    const here = join(folder, 'stale');
    const lock = await takeLock(here);
    const file = join(here, 'groundwork.lock');
    await writeFile(
      file,
      JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), pid: 2 ** 22 + 7, started: '1' }),
    );
    expect(await readHolder(here)).toBeNull();
    const mine = await takeLock(here);
    expect(await readHolder(here)).toMatchObject({ pid: process.pid });
    await mine.release();
    await lock.release();
  });
});

describe('PGlite', () => {
  test('ends a statement that takes too long and reopens intact', async () => {
    const { db, withOwner } = await openPglite(join(folder, 'slow'), { statementTimeoutMs: 3000 });
    await withOwner((owner) => owner.script(`create table kept (n int); insert into kept values (1)`));
    await expect(
      db.query(
        system('directory'),
        `select count(*) from generate_series(1, 100000000) a, generate_series(1, 1000) b`,
      ),
    ).rejects.toMatchObject({ code: 'unavailable' });
    expect(await withOwner((owner) => owner.query('select n from kept'))).toEqual([{ n: 1 }]);
    await db.close();
  });

  test('loses nothing acknowledged when its process is killed while writing', async () => {
    const here = join(folder, 'killed');
    const first = await openDatabase({ databaseUrl: null, databaseOwnerUrl: null, dataDir: here });
    await first.close();
    for (let round = 0; round < 3; round++) {
      const acknowledged = await writeUntilKilled(here, `r${round}`, 40 + 25 * round);
      const again = await openDatabase({ databaseUrl: null, databaseOwnerUrl: null, dataDir: here });
      const [row] = await again.db.query<{ last: number }>(
        system('auth'),
        `select coalesce(max(name::int), 0) as last from person where id like $1`,
        [`r${round}-%`],
      );
      await again.close();
      expect(acknowledged).toBeGreaterThan(0);
      expect(row?.last).toBeGreaterThanOrEqual(acknowledged);
    }
  }, 180_000);
});

/** Starts a process that inserts rows one by one and tells each; kills it -9 after `rows`. Returns the last one told. */
async function writeUntilKilled(dataDir: string, prefix: string, rows: number): Promise<number> {
  const writer = fileURLToPath(new URL('../../test/crashWriter.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', writer, dataDir, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Its output ends a moment before it does, and until then the folder is its own.
  const gone = once(child, 'exit');
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last >= rows) child.kill('SIGKILL');
  }
  await gone;
  return last;
}

describe('migrations', () => {
  test('run once, and stop the start when an applied one was changed or is not known', async () => {
    const { db, withOwner } = await openPglite(null);
    const here = await mkdtemp(join(folder, 'migrations-'));
    const url = new URL(`file://${here}/`);
    await writeFile(join(here, '0001_one.sql'), 'create table one (n int);');
    expect(await withOwner((owner) => migrate(owner, url))).toEqual(['0001_one.sql']);
    expect(await withOwner((owner) => migrate(owner, url))).toEqual([]);
    await writeFile(join(here, '0002_bad.sql'), 'create table two (n int); select nonsense from nowhere;');
    await expect(withOwner((owner) => migrate(owner, url))).rejects.toThrow(/nowhere/);
    expect(await withOwner((owner) => owner.query(`select to_regclass('two') as two`))).toEqual([
      { two: null },
    ]);
    await rm(join(here, '0002_bad.sql'));
    await writeFile(join(here, '0001_one.sql'), 'create table one (n text);');
    await expect(withOwner((owner) => migrate(owner, url))).rejects.toMatchObject({ code: 'conflict' });
    await rm(join(here, '0001_one.sql'));
    await expect(withOwner((owner) => migrate(owner, url))).rejects.toMatchObject({ code: 'conflict' });
    await db.close();
  });
});
