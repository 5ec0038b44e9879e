// Starts the server: settings, database, models, app, demo where it is due, listen; drains and closes on a signal.

import type { Parts } from './app.ts';
import { type App, buildApp } from './app.ts';
import { createClock, day } from './clock.ts';
import type { Turns } from './coaching/turns.ts';
import { type Config, readConfig } from './config.ts';
import { loadContent } from './content/content.ts';
import { system } from './db/db.ts';
import { type Opened, openDatabase } from './db/open.ts';
import { AppError } from './errors.ts';
import { embedPending } from './evidence/embed.ts';
import { installJobs, type Jobs, openJobs } from './jobs/jobs.ts';
import { loadNameLists } from './language/nameLists.ts';
import { writeCheckpoint } from './log/checkpoints.ts';
import { openModels } from './models/models.ts';
import { demoFiles } from './records/demo.ts';
import { sweep } from './retention/sweep.ts';

const DRAIN_MS = 5000;
const say = (line: string) => process.stderr.write(`${line}\n`);

// From the first moment and for every repetition: npm and a terminal both pass a signal on, and the one that nobody
// listened to would end the process with its lock file left behind.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());

try {
  await start(readConfig(), stop.signal);
} catch (error) {
  if (stop.signal.aborted && error === stop.signal.reason) process.exit(0);
  const known = error instanceof AppError ? error : fromSystem(error);
  if (!known) throw error;
  say(
    known.issues
      ? [
          'The settings are not right:',
          ...known.issues.map(({ path, message }) => `  ${path} ${message}`),
        ].join('\n')
      : known.message,
  );
  process.exitCode = known.code === 'unavailable' ? 1 : 2;
}

/** What the system refuses because of a setting, in words; null for a bug. */
function fromSystem(error: unknown): AppError | null {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new AppError('invalid', 'PORT is in use by another program.');
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AppError('invalid', 'HOST is no address of this machine.');
    case 'EACCES':
    case 'EPERM':
      return new AppError('invalid', 'DATA_DIR may not be written, or PORT may not be used, by this user.');
    case 'EEXIST':
    case 'ENOTDIR':
      return new AppError('invalid', 'DATA_DIR is not a folder.');
    default:
      return null;
  }
}

/** @param stop asks it to close; during the start it gives up at the next step and throws the reason */
async function start(config: Config, stop: AbortSignal): Promise<void> {
  const clock = createClock({ seed: config.seed });
  const [opened, content, models, names] = await Promise.all([
    openDatabase(config, installJobs),
    loadContent(),
    openModels(config),
    loadNameLists(),
  ]);
  const { db } = opened;
  let built: App | undefined;
  let jobs: Jobs | undefined;
  let letGo: (() => Promise<void>) | undefined;
  try {
    stop.throwIfAborted();
    if (opened.applied.length > 0) say(`database: applied ${opened.applied.length} migrations`);
    built = await buildApp({
      config,
      db,
      clock,
      content,
      models,
      names,
      localToken: opened.lock?.holder.token ?? null,
    });
    const { app, turns, parts } = built;
    const returned = await parts.eraseReturned();
    if (returned > 0) say(`erased ${returned} people again whom a restored database had brought back`);
    await loadDemo(config, parts, day(clock.now()));
    stop.throwIfAborted();
    letGo = await db.hold(built.server);
    const held = letGo;
    const closed = await turns.closeUnfinished();
    if (closed > 0) say(`closed ${closed} turns that were running when the server last stopped`);
    jobs = await openJobs({
      db,
      handlers: {
        index: async () => void (await parts.indexPending()),
        embed: async () => void (await embedPending({ db, embedder: models.embedder })),
        checkpoint: () => checkpoint(parts),
        sweep: async () => void (await sweep({ db, clock }, 'schedule', { dryRun: false })),
      },
      report: (error, queue) =>
        app.log.error({ queue, type: error instanceof Error ? error.name : 'unknown' }, 'a job failed'),
    });
    const queue = jobs;
    parts.onImported(() => queue.send('embed'));
    await queue.send('index');
    await queue.send('embed');
    await queue.send('checkpoint');
    await queue.send('sweep');
    const address = await app.listen({ port: config.port, host: config.host });
    await opened.lock?.announce(address);
    const url = config.publicUrl ?? address.replace('127.0.0.1', 'localhost');
    process.stdout.write(
      `${JSON.stringify({ event: 'ready', url, mode: models.chat ? 'connected' : 'guided' })}\n`,
    );

    const close = () => {
      closeAll({ turns, app, parts, jobs: queue, letGo: held, opened }).then(
        // A job that waits for an endpoint would hold the process for as long as the endpoint likes.
        () => process.exit(0),
        (error: unknown) => {
          say(`closing failed: ${error instanceof Error ? error.message : 'unknown'}`);
          process.exit(1);
        },
      );
    };
    if (stop.aborted) close();
    else stop.addEventListener('abort', close, { once: true });
  } catch (error) {
    await built?.close();
    await jobs?.close();
    await letGo?.();
    await opened.close();
    throw error;
  }
}

type Open = {
  turns: Turns;
  app: App['app'];
  parts: Parts;
  jobs: Jobs;
  letGo: () => Promise<void>;
  opened: Opened;
};

/** Lets running turns end, then goes from the outside in. */
async function closeAll({ turns, app, parts, jobs, letGo, opened }: Open): Promise<void> {
  await turns.drain(DRAIN_MS);
  await app.close();
  await jobs.close();
  // What it may fail with is no reason to leave the rest open.
  await checkpoint(parts).catch((error: Error) => say(`no checkpoint was written: ${error.message}`));
  await letGo();
  await opened.close();
}

/** Of what was appended since the last one. @throws Error where the log is not what the last one saw */
async function checkpoint(parts: Parts): Promise<void> {
  const { firstBad } = await writeCheckpoint(parts);
  if (firstBad) throw new Error(`entry ${firstBad.seq} of the log: ${firstBad.reason}`);
}

/** Into an empty embedded database, or where DEMO=on asks for it; through the import that customers use. */
async function loadDemo(config: Config, parts: Parts, today: string): Promise<void> {
  if (config.demo === 'off' || (config.demo === 'auto' && config.databaseUrl)) return;
  const [row] = await parts.db.query<{ people: number }>(
    system('import'),
    'select count(*) as people from person',
  );
  if ((row?.people ?? 0) > 0) return;
  say('demo: loading the demo organisation');
  const result = await parts.runImport(await demoFiles(today), {
    dryRun: false,
    by: 'start',
    progress: (step) => say(`demo: ${step}`),
  });
  const [fault] = result.errors;
  if (fault)
    throw new Error(
      `the demo organisation does not import: ${fault.file}:${fault.line} ${fault.column ?? ''} ${fault.reason}`,
    );
  say(`demo: ${result.files.map(({ file, rows }) => `${rows} ${file.replace('.csv', '')}`).join(', ')}`);
}
