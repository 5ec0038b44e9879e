import { afterEach, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../../test/engines.ts';
import { type Jobs, openJobs } from './jobs.ts';

describe.each(engines)('jobs on $name', ({ present, open }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let database: TestDatabase;
  let jobs: Jobs | undefined;
  afterEach(async () => {
    await jobs?.close();
    await database?.close();
  });

  test('a daily one asks for the next day’s before it runs, also where it fails, and once', async () => {
    database = await open();
    const faults: string[] = [];
    let runs = 0;
    let hasRun: () => void = () => undefined;
    const ran = new Promise<void>((resolve) => {
      hasRun = resolve;
    });
    jobs = await openJobs({
      db: database.db,
      handlers: {
        embed: async () => undefined,
        checkpoint: async () => {
          runs++;
          hasRun();
          throw new Error('not today');
        },
      },
      report: (_, queue) => void faults.push(queue),
    });
    await jobs.send('checkpoint');
    await jobs.send('checkpoint');
    await ran;
    await jobs.send('checkpoint');
    const waiting = await database.owner((owner) =>
      owner.query<{ hours: number }>(
        `select extract(epoch from start_after - created_on) / 3600 as hours from pgboss.job where name = 'checkpoint' and state = 'created'`,
      ),
    );
    expect(waiting.map(({ hours }) => Math.round(Number(hours)))).toEqual([24]);
    expect({ runs, faults }).toEqual({ runs: 1, faults: ['checkpoint'] });
  });
});
