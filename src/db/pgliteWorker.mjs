// The other side of pglite.ts: owns the PGlite instance and answers one request at a time.
// Plain JavaScript, for a worker thread is not passed through the TypeScript loader.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';

const parsers = {
  20: Number, // int8
  1700: Number, // numeric
  1082: (value) => value, // date stays YYYY-MM-DD
};
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const unlisteners = new Map();

let db;
/** Without values several statements may stand in one text, as the simple protocol of PostgreSQL has it. */
const run = async (text, values) =>
  values.length > 0 ? (await db.query(text, values)).rows : ((await db.exec(text)).at(-1)?.rows ?? []);
try {
  const { folder, template } = workerData;
  const begun =
    folder === null && template !== null ? { loadDataDir: new Blob([await readFile(template)]) } : {};
  db = await PGlite.create({ dataDir: folder ?? 'memory://', extensions: { vector }, parsers, ...begun });
  const [role] = (await db.query("select 1 from pg_roles where rolname = 'groundwork_app'")).rows;
  if (role) await db.exec('set role groundwork_app');
  parentPort.postMessage({ id: 0, rows: [] });
} catch (error) {
  parentPort.postMessage({
    id: 0,
    fault: { message: `the database folder cannot be opened: ${error.message}` },
  });
}

const nothing = async (work) => {
  await work;
  return [];
};

const kinds = {
  begin: async ({ person, system, readOnly = false }) => {
    await db.exec(
      `begin ${readOnly ? 'read only' : 'read write'}; select set_config('groundwork.person', ${literal(person)}, true), set_config('groundwork.system', ${literal(system)}, true)`,
    );
    return [];
  },
  query: async ({ text, values }) => run(text, values),
  once: async ({ person, system, text, values }) => {
    await kinds.begin({ person, system });
    try {
      const rows = await run(text, values);
      await db.exec('commit');
      return rows;
    } catch (error) {
      await db.exec('rollback');
      throw error;
    }
  },
  commit: () => nothing(db.exec('commit')),
  rollback: () => nothing(db.exec('rollback')),
  owner: () => nothing(db.exec('reset role')),
  app: async () => {
    const [role] = (await db.query("select 1 from pg_roles where rolname = 'groundwork_app'")).rows;
    if (role) await db.exec('set role groundwork_app');
    return [];
  },
  script: ({ text }) => nothing(db.exec(text)),
  listen: async ({ channel }) => {
    if (!unlisteners.has(channel))
      unlisteners.set(
        channel,
        await db.listen(channel, (payload) => parentPort.postMessage({ heard: { channel, payload } })),
      );
    return [];
  },
  unlisten: async ({ channel }) => {
    await unlisteners.get(channel)?.();
    unlisteners.delete(channel);
    return [];
  },
  close: () => nothing(db.close()),
};

let last = Promise.resolve();
parentPort.on('message', (request) => {
  last = last.then(async () => {
    try {
      parentPort.postMessage({ id: request.id, rows: await kinds[request.kind](request) });
    } catch (error) {
      const { message, code, constraint, detail } = error;
      parentPort.postMessage({ id: request.id, fault: { message, code, constraint, detail } });
    }
  });
});
