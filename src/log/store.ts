// Where checkpoints and public keys lie: outside the database, so that who can rewrite the database cannot rewrite them
// in the same breath. Three calls that object storage has too (put if absent, list, get), and a folder that has them.
// There is deliberately no call that overwrites or deletes.
import { randomBytes } from 'node:crypto';
import { link, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, refused } from '../db/folder.ts';
import { AppError } from '../errors.ts';

export type CheckpointStore = {
  /** Whole or not at all. @returns false where the name is taken, and then nothing is written */
  put(name: string, text: string): Promise<boolean>;
  /** names in order */
  list(): Promise<string[]>;
  get(name: string): Promise<string | null>;
};

/** The folder is made with the first thing that is put into it; names that are not ours are not seen. */
export function folderStore(folder: string): CheckpointStore {
  const reading = <T>(work: Promise<T>, absent: T) =>
    work.catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return absent;
      throw new AppError('unavailable', 'The checkpoints cannot be read.', { cause });
    });
  return {
    put: async (name, text) => {
      await makeFolder(folder, 0o700);
      try {
        return await writeNew(join(folder, name), text);
      } catch (error) {
        throw refused(folder, error);
      }
    },
    list: async () =>
      (await reading(readdir(folder), [])).filter((name) => /^(checkpoint|key)-\d+\.json$/.test(name)).sort(),
    get: (name) => reading<string | null>(readFile(join(folder, name), 'utf8'), null),
  };
}

/** On the disk before its name is: no reader ever sees a half of it. @returns false where the name is taken */
export async function writeNew(file: string, text: string): Promise<boolean> {
  const fresh = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const handle = await open(fresh, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await link(fresh, file); // fails where the name exists
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await handle.close();
    await rm(fresh, { force: true });
  }
}
