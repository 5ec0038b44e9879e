// Databases for tests: every database test runs on PGlite, and on PostgreSQL with pgvector where one answers. Each call
// opens a database of its own and removes it at the end.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import pg from 'pg';
import type { Db, Owner, Value } from '../src/db/db.ts';
import { admitLogin, migrate } from '../src/db/migrate.ts';
import { migrationsFolder } from '../src/db/open.ts';
import { openPglite } from '../src/db/pglite.ts';
import { openPostgres, withPostgresOwner } from '../src/db/postgres.ts';
import { installJobs } from '../src/jobs/jobs.ts';
import { TEMPLATE_FOLDER } from './templates.ts';

export type TestDatabase = {
  db: Db;
  /** owner's rights, to look at or break what the app could not */
  owner: <T>(work: (owner: Owner) => Promise<T>) => Promise<T>;
  /** null on PGlite */
  url: string | null;
  /** of the login that owns the tables; null on PGlite */
  ownerUrl: string | null;
  close(): Promise<void>;
};
export type Engine = { name: 'pglite' | 'postgres'; present: boolean; open(): Promise<TestDatabase> };

const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

async function hasPostgres(): Promise<boolean> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query("select 1 from pg_available_extensions where name = 'vector'");
    return rows.length > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function openTestPglite(): Promise<TestDatabase> {
  const folder = process.env[TEMPLATE_FOLDER];
  const template = folder ? { template: await templateIn(folder) } : {};
  const { db, withOwner } = await openPglite(null, template);
  if (!folder) await withOwner(install);
  return { db, owner: withOwner, url: null, ownerUrl: null, close: () => db.close() };
}

async function install(owner: Owner): Promise<void> {
  await migrate(owner, migrationsFolder);
  await installJobs(owner);
}

/** Begun anew a database takes 4.8 s of a processor, begun as a copy .7: the first that needs one makes it for the whole run. */
async function templateIn(folder: string): Promise<string> {
  const path = join(folder, 'installed.tar');
  if (existsSync(path)) return path;
  const database = await PGlite.create({ extensions: { vector } });
  const query = async <Row>(text: string, values: readonly Value[] = []): Promise<Row[]> =>
    values.length > 0
      ? (await database.query<Row>(text, [...values])).rows
      : (((await database.exec(text)).at(-1)?.rows as Row[] | undefined) ?? []);
  await install({ query, script: async (text) => void (await database.exec(text)) });
  const dump = await database.dumpDataDir('none');
  await database.close();
  // Several at once each make their own; whoever is last has made the same.
  const draft = join(folder, randomUUID());
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
  await rename(draft, path);
  return path;
}

/** The app works under a login of its own that owns nothing, as a careful company has it. */
async function openTestPostgres(): Promise<TestDatabase> {
  const name = `groundwork_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const ownerUrl = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const appUrl = Object.assign(new URL(ownerUrl), {
    username: 'groundwork_test_login',
    password: 'test',
  }).toString();
  await withPostgresOwner(server, async (owner) => {
    await owner.script(
      `do $$ begin create role groundwork_test_login login password 'test'; exception when duplicate_object or unique_violation then null; end $$`,
    );
    await owner.script(`create database ${name}`);
  });
  await withPostgresOwner(ownerUrl, async (owner) => {
    await migrate(owner, migrationsFolder);
    await installJobs(owner);
    await admitLogin(owner, 'groundwork_test_login');
  });
  const db = await openPostgres(appUrl);
  return {
    db,
    url: appUrl,
    ownerUrl,
    owner: (work) => withPostgresOwner(ownerUrl, work),
    close: async () => {
      await db.close();
      await withPostgresOwner(server, (owner) =>
        owner.script(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

export const engines: readonly Engine[] = [
  { name: 'pglite', present: true, open: openTestPglite },
  { name: 'postgres', present: await hasPostgres(), open: openTestPostgres },
];
