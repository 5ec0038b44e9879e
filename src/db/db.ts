// The database as the rest of the house sees it: one transaction at a time, always as somebody.
// It deliberately offers no query without an actor: what nobody asks for, row-level security answers with no rows.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Access } from '../contract/api.ts';

/** Jobs, commands and checks act under a name of their own; migrations/ gives each its policies. */
export const systemNames = ['import', 'index', 'auth', 'directory', 'log', 'coach', 'jobs', 'erase'] as const;
export type SystemName = (typeof systemNames)[number];
export type Person = { kind: 'person'; id: string; access: readonly Access[] };
export type Actor = Person | { kind: 'system'; name: SystemName };
export const system = (name: SystemName): Actor => ({ kind: 'system', name });

export type Value =
  | string
  | number
  | boolean
  | null
  | Date
  | Uint8Array
  | readonly string[]
  | readonly number[];
/** Inside a transaction: await only this. int8 and numeric arrive as number, date as YYYY-MM-DD, timestamptz as Date. */
export type Tx = { query<Row>(text: string, values?: readonly Value[]): Promise<Row[]> };

export type Db = {
  readonly engine: 'pglite' | 'postgres';
  /** Runs `work` in one transaction under the actor's rights; rolled back when it throws. */
  transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same for what only looks: a write in it is refused, and the answer does not wait for the transaction's end. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One statement in a transaction of its own. */
  query<Row>(actor: Actor, text: string, values?: readonly Value[]): Promise<Row[]>;
  /** Calls back with the payload of every NOTIFY on `channel`, until the returned function is called. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  /** Shows others that this process lives, under a number of its own, until the returned function is called or it dies. */
  hold(server: number): Promise<() => Promise<void>>;
  close(): Promise<void>;
};

/** The advisory lock class of `hold`; a lock that can be taken belongs to a server that is gone. */
export const HOLD_CLASS = 7164;

/** Owner's rights, for migrations and test set-up only. */
export type Owner = Tx & { script(text: string): Promise<void> };

const inside = new AsyncLocalStorage<object>();

/** Querying the root handle inside a transaction deadlocks on PGlite and silently leaves it on PostgreSQL: refuse. */
export function guardNesting<T>(db: object, work: () => Promise<T>): Promise<T> {
  if (inside.getStore() === db) throw new Error('the root database handle was used inside a transaction');
  return inside.run(db, work);
}

/** The two settings that row-level security reads; the other one is always emptied. */
export function actorSettings(actor: Actor): { person: string; system: string } {
  // Where `begin` could not be read as SQL, what follows would run in no transaction.
  if (actor.kind === 'person' && actor.id.includes('\0'))
    throw new Error('the id of an actor has a NUL in it');
  return actor.kind === 'person' ? { person: actor.id, system: '' } : { person: '', system: actor.name };
}
