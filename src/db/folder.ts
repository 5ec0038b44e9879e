// Folders that this program writes into: its own and those of an export. What the system refuses is said in words.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../errors.ts';

/**
 * The folder and those above it; fine where it is there. Not by Node's own `recursive`, which never ends where the system
 * lets nobody make a folder (/proc). @throws AppError invalid
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  try {
    await makeMissing(folder, mode);
  } catch (error) {
    throw refused(folder, error);
  }
}

/** The fault of writing into a folder as one that its owner can act on; what no system call said is passed through. */
export function refused(folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || error instanceof AppError) return error;
  const why = reasons[code] ?? `the system says ${code}`;
  return new AppError('invalid', `The folder ${folder} cannot be written: ${why}.`, { cause: error });
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'it is not a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOENT: 'no folder can be made there',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it can only be read',
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left',
  ENAMETOOLONG: 'a name in its path is too long',
  ELOOP: 'the links in its path go round in a circle',
};

async function makeMissing(folder: string, mode: number): Promise<void> {
  try {
    await makeOne(folder, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeMissing(dirname(folder), mode);
    await makeOne(folder, mode);
  }
}

/** Fine where it is there, also where another was quicker. */
async function makeOne(folder: string, mode: number): Promise<void> {
  await mkdir(folder, { mode }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  });
}
