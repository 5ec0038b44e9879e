// PostgreSQL through a pool whose every connection works as the role groundwork_app, which owns nothing and cannot
// bypass row-level security, whoever the login is. Statements are prepared once a connection and sent without waiting for
// what goes before them. It deliberately has no retry: a caller knows what may be repeated.
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
/** Texts beyond this many are not prepared: a connection keeps every plan, and the house has some 200 texts. */
const MAX_PREPARED = 500;

type Mode = 'read write' | 'read only';
/** The statement as the driver takes it; the same text has the same name on every connection. */
type Naming = (text: string, values: readonly Value[]) => pg.QueryConfig;

export async function openPostgres(url: string): Promise<Db> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    options: '-c role=groundwork_app',
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 10_000,
    application_name: 'groundwork',
    pipeline: true,
  });
  const named = createNaming();
  pool.on('error', () => undefined); // an idle connection was lost; the next query opens another or reports
  const db: Db = {
    engine: 'postgres',
    transaction: (actor, work) => guardNesting(db, () => inTransaction(pool, named, actor, work)),
    read: (actor, work) => guardNesting(db, () => inTransaction(pool, named, actor, work, 'read only')),
    query: (actor, text, values = []) => guardNesting(db, () => alone(pool, actor, named(text, values))),
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

async function inTransaction<T>(
  pool: pg.Pool,
  named: Naming,
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
  mode: Mode = 'read write',
): Promise<T> {
  const client = await reachable(pool.connect());
  try {
    // Not waited for: the first statement follows in the same round trip. Were it to fail, what follows finds no actor.
    const begun = client.query(begin(client, actor, mode));
    begun.catch(() => undefined);
    const result = await work({
      query: async <Row>(text: string, values: readonly Value[] = []) =>
        lastRows<Row>(await client.query(named(text, values))),
    });
    await begun;
    const ended = client.query('commit');
    if (mode === 'read only') {
      ended.then(
        () => client.release(),
        () => client.release(true), // what was read stays true; the connection does not go back
      );
      return result;
    }
    await ended;
    client.release();
    return result;
  } catch (error) {
    await giveBack(client);
    throw error;
  }
}

/** One statement in a transaction of its own, in one round trip: `commit` after a failed statement rolls back. */
async function alone<Row>(pool: pg.Pool, actor: Actor, statement: pg.QueryConfig): Promise<Row[]> {
  const client = await reachable(pool.connect());
  try {
    const [begun, asked, ended] = [
      client.query(begin(client, actor)),
      client.query(statement),
      client.query('commit'),
    ];
    await Promise.allSettled([begun, asked, ended]); // all answered before the connection goes back
    await begun;
    const rows = lastRows<Row>(await asked);
    await ended;
    client.release();
    return rows;
  } catch (error) {
    await giveBack(client);
    throw error;
  }
}

/** Names of settings are ours; the values are escaped by the driver. */
function begin(client: pg.PoolClient, actor: Actor, mode: Mode = 'read write'): string {
  const { person, system } = actorSettings(actor);
  return (
    `begin ${mode}; select set_config('groundwork.person', ${client.escapeLiteral(person)}, true),` +
    ` set_config('groundwork.system', ${client.escapeLiteral(system)}, true)`
  );
}

/** After a fault: to the pool where the connection still works, else away with it. */
async function giveBack(client: pg.PoolClient): Promise<void> {
  const broken = await client.query('rollback').then(
    () => false,
    () => true,
  );
  client.release(broken);
}

function createNaming(): Naming {
  const names = new Map<string, string>();
  return (text, values) => {
    if (values.length === 0) return { text }; // several statements may stand in one text
    let name = names.get(text);
    if (name === undefined && names.size < MAX_PREPARED) {
      name = `groundwork_${names.size + 1}`;
      names.set(text, name);
    }
    return { text, values: [...values], ...(name === undefined ? {} : { name }) };
  };
}

function lastRows<Row>(result: pg.QueryResult | pg.QueryResult[]): Row[] {
  return (Array.isArray(result) ? (result.at(-1)?.rows ?? []) : result.rows) as Row[];
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
