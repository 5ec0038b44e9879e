// Background work by pg-boss over the same database handle, so that it runs on PGlite and on PostgreSQL alike, once
// however many replicas there are. It deliberately knows no work itself: main.ts hands in what each queue does.
import PgBoss from 'pg-boss';
import { type Db, type Owner, system } from '../db/db.ts';

export type Handlers = Readonly<Record<string, () => Promise<void>>>;
export type Jobs = {
  send(queue: string): Promise<void>;
  close(): Promise<void>;
};
export const queues = ['index', 'embed', 'checkpoint', 'sweep'] as const;
/** Whatever runs these also asks for the next run, a day later. */
const daily: ReadonlySet<string> = new Set(['index', 'checkpoint', 'sweep']);
const DAY_SECONDS = 24 * 60 * 60;

const SCHEMA = 'pgboss';

/** The queue's own schema, by the owner, since the app's role may not create tables. */
export async function installJobs(owner: Owner): Promise<void> {
  const [installed] = await owner.query<{ name: string | null }>(
    `select to_regclass('${SCHEMA}.version')::text as name`,
  );
  if (!installed?.name) await owner.script(PgBoss.getConstructionPlans(SCHEMA));
  for (const queue of queues) {
    const [known] = await owner.query(`select 1 from ${SCHEMA}.queue where name = $1`, [queue]);
    if (!known)
      await owner.query(`select ${SCHEMA}.create_queue($1, $2::json)`, [
        queue,
        JSON.stringify({ policy: 'short', retryLimit: 5, retryBackoff: true }),
      ]);
  }
  await owner.script(`
    grant usage on schema ${SCHEMA} to groundwork_app;
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to groundwork_app;
    grant execute on all functions in schema ${SCHEMA} to groundwork_app;`);
}

export async function openJobs(deps: {
  db: Db;
  handlers: Handlers;
  report: (error: unknown, queue: string) => void;
}): Promise<Jobs> {
  const boss = new PgBoss({
    schema: SCHEMA,
    migrate: false,
    schedule: false,
    db: {
      executeSql: async (text: string, values: unknown[] = []) => {
        // Its maintenance brings a transaction of its own; here it runs in ours.
        const own = text.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');
        return { rows: await deps.db.query(system('jobs'), own, values.map(asValue)) };
      },
    },
  });
  boss.on('error', (error) => deps.report(error, 'queue'));
  await boss.start();
  // Of each queue at most one job waits: what is sent while one does, or while tomorrow's does, is dropped.
  const send = async (queue: string, startAfter = 0) =>
    void (await boss.send(queue, {}, { singletonKey: queue, startAfter }));
  for (const [queue, run] of Object.entries(deps.handlers))
    await boss.work(queue, { pollingIntervalSeconds: 2 }, async () => {
      try {
        if (daily.has(queue)) await send(queue, DAY_SECONDS);
        await run();
      } catch (error) {
        deps.report(error, queue);
        throw error; // pg-boss tries again, later each time
      }
    });
  return {
    send: (queue) => send(queue),
    close: () => boss.stop({ graceful: true, wait: true, timeout: 5000 }),
  };
}

function asValue(value: unknown): string | number | boolean | Date | null | string[] {
  if (value === null || value === undefined) return null;
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value instanceof Date
  )
    return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return JSON.stringify(value);
}
