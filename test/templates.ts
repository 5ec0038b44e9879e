// Before and after a run of the tests: a folder for the database that the embedded ones are copied from (engines.ts). It is
// of this run alone, so that no copy outlives the migrations it was made by.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable that names it to the processes of the run. */
export const TEMPLATE_FOLDER = 'TEST_TEMPLATE_FOLDER';

export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-template-'));
  process.env[TEMPLATE_FOLDER] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
