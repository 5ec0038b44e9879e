// PGlite in a worker thread, so that a long query does not stop the server, behind a queue that lets one transaction
// in at a time. A statement over its time ends the worker and reopens the folder. It deliberately does not share a
// folder between processes: lock.ts keeps others out, for PGlite itself would let them in and lose rows.
import { Worker } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import { actorSettings, type Db, guardNesting, type Owner, type Tx, type Value } from './db.ts';

export type Request =
  | { id: number; kind: 'begin'; person: string; system: string; readOnly?: boolean }
  | { id: number; kind: 'query'; text: string; values: readonly Value[] }
  | { id: number; kind: 'once'; person: string; system: string; text: string; values: readonly Value[] }
  | { id: number; kind: 'commit' | 'rollback' | 'owner' | 'app' | 'close' }
  | { id: number; kind: 'script'; text: string }
  | { id: number; kind: 'listen' | 'unlisten'; channel: string };
export type Answer =
  | { id: number; rows: unknown[] }
  | { id: number; fault: { message: string; code?: string; constraint?: string; detail?: string } }
  | { heard: { channel: string; payload: string } };
type Bare<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * @param folder where the database lives; null keeps it in memory (tests)
 * @param options.template a file that PGlite's dumpDataDir has made; a database in memory begins as that
 */
export async function openPglite(
  folder: string | null,
  options: { statementTimeoutMs?: number; template?: string } = {},
): Promise<{ db: Db; withOwner: <T>(work: (owner: Owner) => Promise<T>) => Promise<T> }> {
  const limit = options.statementTimeoutMs ?? 30_000;
  const hearers = new Map<string, Set<(payload: string) => void>>();
  const open = () => start({ folder, template: options.template ?? null }, hearers);
  let worker = await open();
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  let reopening: Promise<void> | null = null;

  const reopen = async () => {
    await worker.stop();
    worker = await open();
    for (const channel of hearers.keys()) await worker.call({ kind: 'listen', channel });
  };
  const call = async <Row>(request: Bare<Request>): Promise<Row[]> => {
    const current = worker;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new AppError('unavailable', 'The database took too long.')), limit);
    });
    try {
      return (await Promise.race([current.call(request), late])) as Row[];
    } catch (error) {
      // Once, however many requests were waiting: two workers in one folder would lose each other's rows.
      if (error instanceof AppError && folder !== null && worker === current) {
        reopening ??= reopen().finally(() => {
          reopening = null;
        });
        await reopening;
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) return Promise.reject(new AppError('unavailable', 'The database is closed.'));
    const result = turn.then(work, work);
    turn = result.catch(() => undefined);
    return result;
  };
  const within = async <T>(begin: Bare<Request>, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const own = worker;
    // Not waited for: the worker takes requests in order, so the first statement may follow at once.
    const begun = call(begin);
    begun.catch(() => undefined);
    const tx: Tx = {
      query: (text, values) => {
        if (worker !== own)
          throw new AppError('unavailable', 'The database was reopened during this transaction.');
        return call({ kind: 'query', text, values: values ?? [] });
      },
    };
    try {
      const result = await work(tx);
      await begun;
      if (worker !== own)
        throw new AppError('unavailable', 'The database was reopened during this transaction.');
      const ended = call({ kind: 'commit' });
      if (begin.kind === 'begin' && begin.readOnly)
        ended.catch(() => undefined); // what was read stays true
      else await ended;
      return result;
    } catch (error) {
      if (worker === own) await call({ kind: 'rollback' });
      throw error;
    }
  };

  const db: Db = {
    engine: 'pglite',
    transaction: (actor, work) =>
      guardNesting(db, () => alone(() => within({ kind: 'begin', ...actorSettings(actor) }, work))),
    read: (actor, work) =>
      guardNesting(db, () =>
        alone(() => within({ kind: 'begin', ...actorSettings(actor), readOnly: true }, work)),
      ),
    query: (actor, text, values) =>
      guardNesting(db, () =>
        alone(() => call({ kind: 'once', ...actorSettings(actor), text, values: values ?? [] })),
      ),
    listen: async (channel, heard) => {
      const set = hearers.get(channel) ?? new Set();
      hearers.set(channel, set.add(heard));
      await alone(() => call({ kind: 'listen', channel }));
      return async () => {
        set.delete(heard);
        if (set.size > 0) return;
        hearers.delete(channel);
        if (!closed) await alone(() => call({ kind: 'unlisten', channel }));
      };
    },
    // One process holds the folder: whoever is not this one is gone.
    hold: async () => async () => undefined,
    close: async () => {
      if (closed) return;
      await alone(() => call({ kind: 'close' })).finally(() => worker.stop());
      closed = true;
    },
  };
  const withOwner = <T>(work: (owner: Owner) => Promise<T>): Promise<T> =>
    alone(async () => {
      await call({ kind: 'owner' });
      try {
        return await work({
          query: (text, values) => call({ kind: 'query', text, values: values ?? [] }),
          script: async (text) => void (await call({ kind: 'script', text })),
        });
      } finally {
        await call({ kind: 'app' });
      }
    });
  return { db, withOwner };
}

async function start(
  workerData: { folder: string | null; template: string | null },
  hearers: Map<string, Set<(payload: string) => void>>,
) {
  const worker = new Worker(new URL('./pgliteWorker.mjs', import.meta.url), { workerData });
  const waiting = new Map<number, { resolve: (rows: unknown[]) => void; reject: (error: Error) => void }>();
  let ready: (error?: Error) => void = () => undefined;
  const opened = new Promise<void>((resolve, reject) => {
    ready = (error) => (error ? reject(error) : resolve());
  });
  const fail = (error: Error) => {
    ready(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new AppError('unavailable', 'The database stopped.')));
  worker.on('message', (answer: Answer) => {
    if ('heard' in answer) {
      for (const hear of hearers.get(answer.heard.channel) ?? []) hear(answer.heard.payload);
      return;
    }
    if (answer.id === 0) return 'fault' in answer ? ready(new Error(answer.fault.message)) : ready();
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('fault' in answer) asked?.reject(Object.assign(new Error(answer.fault.message), answer.fault));
    else asked?.resolve(answer.rows);
  });
  await opened;
  let last = 0;
  return {
    call: (request: Bare<Request>): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ ...request, id });
      }),
    stop: async () => void (await worker.terminate()),
  };
}
