// The lock of a PGlite folder: one process at a time, for two would silently lose each other's rows. The file names
// the process, its address and a token, so that a command can ask the running server to do the work instead.
import { randomBytes } from 'node:crypto';
import { chmod, link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { makeFolder } from './folder.ts';

export type Holder = { pid: number; started: string; address: string | null; token: string };
export type Lock = { holder: Holder; announce(address: string): Promise<void>; release(): Promise<void> };

/** @throws AppError conflict when a living process holds the folder; invalid where it cannot be made */
export async function takeLock(folder: string): Promise<Lock> {
  await makeFolder(folder, 0o700);
  const file = join(folder, 'groundwork.lock');
  const holder: Holder = {
    pid: process.pid,
    started: await startOf(process.pid),
    address: null,
    token: randomBytes(24).toString('hex'),
  };
  for (let tries = 0; ; tries++) {
    const fresh = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
    await writeFile(fresh, JSON.stringify(holder), { mode: 0o600 });
    try {
      await link(fresh, file); // atomic: fails where the name exists, never shows a half-written file
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await rm(fresh, { force: true });
    }
    const other = await readHolder(folder);
    if (other || tries > 5)
      throw new AppError(
        'conflict',
        `The data folder is in use${other ? ` by process ${other.pid}${other.address ? ` at ${other.address}` : ''}` : ''}.`,
      );
    const stale = `${file}.stale.${process.pid}.${tries}`;
    await rename(file, stale).catch(() => undefined); // another starter may have been quicker
    await rm(stale, { force: true });
  }
  return {
    holder,
    announce: async (address) => {
      const fresh = `${file}.${process.pid}`;
      await writeFile(fresh, JSON.stringify({ ...holder, address }), { mode: 0o600 });
      await chmod(fresh, 0o600);
      await rename(fresh, file);
    },
    release: async () => {
      const now = await readHolder(folder);
      if (now?.token === holder.token) await rm(file, { force: true });
    },
  };
}

/** Who holds the folder, or null where nobody living does. */
export async function readHolder(folder: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(join(folder, 'groundwork.lock'), 'utf8')) as Holder;
    return (await startOf(holder.pid)) === holder.started && holder.started !== '' ? holder : null;
  } catch {
    return null; // no file, or one that no process of ours wrote
  }
}

/** A mark that tells a process from a later one with the same number; '' where there is no such process. */
async function startOf(pid: number): Promise<string> {
  try {
    const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ');
    // A zombie is over, though nobody has fetched its exit code yet: its folder is free.
    return fields?.[0] === 'Z' || fields?.[0] === 'X' ? '' : (fields?.[19] ?? '');
  } catch {
    try {
      process.kill(pid, 0); // systems without /proc: alive or not is all that can be told
      return 'alive';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : '';
    }
  }
}
