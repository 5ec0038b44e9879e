// From `npm start` to the line that says it is ready: into a fresh folder, which loads the demo organisation, and again on
// that folder. Compared with starting Node and the TypeScript loader for nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readHolder } from '../src/db/lock.ts';
import { type Bench, figure, median } from './report.ts';
import { bareEnvironment, placeFor, project, readyAt } from './server.ts';

const FRESH = 3;
const AGAIN = 5;
const SECOND_START_S = 2.5;
const NOTHING = 'Node and tsx alone';

export const benchStart: Bench = async (say) => {
  await startIn(null); // builds the page where it is not built
  const fresh: number[] = [];
  const again: number[] = [];
  const nothing: number[] = [];
  for (let run = 0; run < FRESH; run++) {
    const place = await placeFor('pglite');
    if (!place) throw new Error('the embedded database is always there');
    try {
      const folder = place.environment.DATA_DIR ?? '';
      fresh.push(await startIn(folder));
      for (let i = 0; i < (run === 0 ? AGAIN - FRESH + 1 : 1); i++) {
        nothing.push(await bareStart());
        again.push(await startIn(folder));
      }
    } finally {
      await place.remove();
    }
    say(`start: run ${run + 1}, fresh ${fresh.at(-1)?.toFixed(1)} s, again ${again.at(-1)?.toFixed(1)} s`);
  }
  const alone = { [NOTHING]: median(nothing) };
  return [
    figure('start.fresh', 's', { value: median(fresh), n: fresh.length }, alone),
    figure('start.again', 's', { value: median(again), n: again.length }, alone, (own) => ({
      aim: `about 2 s (at most ${SECOND_START_S})`,
      pass: (own.value ?? Number.POSITIVE_INFINITY) <= SECOND_START_S,
    })),
  ];
};

/** Seconds until ready. @param folder null: a folder of its own that is thrown away */
async function startIn(folder: string | null): Promise<number> {
  const own = folder === null ? await placeFor('pglite') : null;
  const place = folder ?? own?.environment.DATA_DIR ?? '';
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...bareEnvironment(), PORT: '0', LOG_LEVEL: 'error', DATA_DIR: place },
  });
  const gone = once(child, 'close'); // the server holds the output until it has ended, npm may end earlier
  try {
    await readyAt(child);
    return (performance.now() - began) / 1000;
  } finally {
    // npm and its shell end with the server; a signal to npm would reach the server twice and cut its closing short.
    const holder = await readHolder(place);
    if (holder) process.kill(holder.pid, 'SIGTERM');
    else child.kill('SIGTERM');
    await gone;
    await own?.remove();
  }
}

async function bareStart(): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', ''], {
    cwd: project,
    env: bareEnvironment(),
    stdio: 'ignore',
  });
  await once(child, 'exit');
  return (performance.now() - began) / 1000;
}
