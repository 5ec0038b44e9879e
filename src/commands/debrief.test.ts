import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Debrief } from '../contract/rehearsal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-debrief-'));
  await writeFile(
    join(folder, 'talk.txt'),
    'Ana: You were careless with the keys on Monday.\nTom: Was I?\nAna: What happened?\nTom: I forgot.\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(root, 'src/commands/debrief.ts'),
      ...words.map((word) => word.replace('FOLDER', folder)),
    ],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, said };
}

test('a file becomes one document with --json and a letter without, and no data folder is made', async () => {
  const [json, letter] = await Promise.all([
    run('FOLDER/talk.txt', '--manager', 'ana', '--json'),
    run('FOLDER/talk.txt', '--manager', 'ana', '--framework', 'coin'),
  ]);
  expect(json.code).toBe(0);
  expect(Debrief.parse(JSON.parse(json.out)).framework).toBe('sbi');
  expect(letter.code).toBe(0);
  expect(letter.out).toMatch(/You were careless with the keys on Monday/);
  expect(letter.out).toMatch(/To practise/);
  expect(await readdir(folder)).toEqual(['talk.txt']);
}, 60_000);

test('what is missing, unknown or unreadable ends with 2 and one sentence', async () => {
  const [usage, nobody, framework, file] = await Promise.all([
    run('FOLDER/talk.txt'),
    run('FOLDER/talk.txt', '--manager', 'Zoe', '--json'),
    run('FOLDER/talk.txt', '--manager', 'Ana', '--framework', 'swot'),
    run('FOLDER/gone.txt', '--manager', 'Ana'),
  ]);
  expect([usage.code, nobody.code, framework.code, file.code]).toEqual([2, 2, 2, 2]);
  expect(usage.said).toMatch(/usage: .*--manager NAME/);
  expect(JSON.parse(nobody.out)).toMatchObject({
    error: { code: 'invalid', message: expect.stringContaining('Ana, Tom') },
  });
  expect(framework.said).toMatch(/no framework swot/);
  expect(file.said).toMatch(/gone\.txt cannot be read/);
}, 60_000);
