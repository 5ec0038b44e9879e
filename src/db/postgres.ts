// PostgreSQL through a pool whose every connection works as the role groundwork_app, which owns nothing and cannot
// bypass row-level security, whoever the login is. It deliberately has no retry: a caller knows what may be repeated.
import pg from 'pg';
import { AppError } from '../errors.ts';
import {
  type Actor,
  actorSettings,
  type Db,
  guardNesting,
  HOLD_CLASS,
  type Owner,
  type Tx,
  type Value,
} from './db.ts';

const STATEMENT_TIMEOUT_MS = 30_000;

export async function openPostgres(url: string): Promise<Db> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    options: '-c role=groundwork_app',
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 10_000,
    application_name: 'groundwork',
  });
  pool.on('error', () => undefined); // an idle connection was lost; the next query opens another or reports
  const db: Db = {
    engine: 'postgres',
    transaction: (actor, work) => guardNesting(db, () => inTransaction(pool, actor, work)),
    query: (actor, text, values) => db.transaction(actor, (tx) => tx.query(text, values)),
    listen: (channel, heard) => listenOn(url, channel, heard),
    hold: async (server) => {
      const client = new pg.Client({ connectionString: url, types, keepAlive: true });
      client.on('error', () => undefined); // the lock is gone with the connection: others then close what ran here
      await reachable(client.connect());
      await client.query('select pg_advisory_lock($1, $2)', [HOLD_CLASS, server]);
      return () => client.end();
    },
    close: () => pool.end(),
  };
  return db;
}

/** Runs `work` on one connection with the owner's rights and a script method; for migrations. */
export async function withPostgresOwner<T>(url: string, work: (owner: Owner) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, types, connectionTimeoutMillis: 10_000 });
  await reachable(client.connect());
  try {
    return await work({
      query: async (text, values) => (await client.query(text, [...(values ?? [])])).rows,
      script: async (text) => void (await client.query(text)),
    });
  } finally {
    await client.end();
  }
}

async function inTransaction<T>(pool: pg.Pool, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await reachable(pool.connect());
  const settings = actorSettings(actor);
  const tx: Tx = {
    query: async <Row>(text: string, values: readonly Value[] = []) => {
      const result: pg.QueryResult | pg.QueryResult[] = await client.query(text, [...values]);
      return (Array.isArray(result) ? (result.at(-1)?.rows ?? []) : result.rows) as Row[];
    },
  };
  try {
    // One round trip. Names of settings are ours; the values are escaped by the driver.
    await client.query(
      `begin; select set_config('groundwork.person', ${client.escapeLiteral(settings.person)}, true),` +
        ` set_config('groundwork.system', ${client.escapeLiteral(settings.system)}, true)`,
    );
    const result = await work(tx);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}

async function listenOn(url: string, channel: string, heard: (payload: string) => void) {
  const client = new pg.Client({ connectionString: url, types });
  client.on('error', () => undefined);
  await client.connect();
  client.on('notification', (message) => heard(message.payload ?? ''));
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
  return () => client.end();
}

async function reachable<T>(connecting: Promise<T>): Promise<T> {
  try {
    return await connecting;
  } catch (cause) {
    throw new AppError('unavailable', 'The database does not answer.', { cause });
  }
}

const asText = (value: string) => value;
const parsers: Record<number, (value: string) => unknown> = {
  20: Number, // int8: counts and sequence numbers, far below 2^53
  1700: Number, // numeric
  1082: asText, // date
};
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return parsers[oid] ?? pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;
