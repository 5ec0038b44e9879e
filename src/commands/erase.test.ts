import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisation, TAMSIN } from '../../test/erasureCases.ts';
import type { Erasure } from '../contract/api.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
const environment = () => ({
  ...process.env,
  PORT: '0',
  DEMO: 'off',
  LOG_LEVEL: 'silent',
  DATA_DIR: join(folder, 'data'),
});
const start = (program: string, ...words: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', join(root, program), ...words], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function run(program: string, ...words: string[]) {
  const child = start(program, ...words);
  const code = once(child, 'close') as Promise<[number | null]>;
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: (await code)[0], out, said };
}

/** A server that serves; `said` is what it has written to stderr. */
async function serve() {
  const child = start('src/main.ts');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  for await (const chunk of child.stdout.setEncoding('utf8'))
    if (String(chunk).includes('"event":"ready"')) break;
  return {
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-erasing-'));
  await mkdir(join(folder, 'records'));
  for (const { name, bytes } of organisation) await writeFile(join(folder, 'records', name), bytes);
  expect((await run('src/commands/import.ts', join(folder, 'records'))).code).toBe(0);
  await cp(join(folder, 'data', 'pglite'), join(folder, 'backup'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run erase', () => {
  test('goes through the server that holds the folder, and prints one document', async () => {
    const server = await serve();
    const { code, out, said } = await run('src/commands/erase.ts', TAMSIN, '--json');
    await server.stop();
    expect(code).toBe(0);
    const document = JSON.parse(out) as Erasure;
    expect(document).toMatchObject({ person: TAMSIN, removed: { person: 1, feedback: 3 }, tombstones: [1] });
    expect(said).toContain('person: 1 removed');
    expect(JSON.parse(await readFile(join(folder, 'data', 'erasures.jsonl'), 'utf8'))).toMatchObject({
      at: document.at,
    });
  });

  test('works without a server too, and a person who is gone is not there', async () => {
    expect((await run('src/commands/erase.ts', TAMSIN, '--json')).code).toBe(2);
    const { code, out } = await run('src/commands/erase.ts', 'rui');
    expect(code).toBe(0);
    expect(out).toContain('the log says so in entry 2');
  });

  test('is done again at the next start when a backup is put back', async () => {
    await rm(join(folder, 'data', 'pglite'), { recursive: true });
    await cp(join(folder, 'backup'), join(folder, 'data', 'pglite'), { recursive: true });
    // Checkpoints of the log as it was before the restore would rightly call it replaced: new ones begin.
    await rm(join(folder, 'data', 'checkpoints'), { recursive: true, force: true });
    const server = await serve();
    await server.stop();
    expect(server.said()).toContain('erased 2 people again');
    const { out } = await run('src/commands/log.ts', 'verify', '--json');
    expect(JSON.parse(out)).toMatchObject({ ok: true, entries: 2 });
    const swept = await run('src/commands/log.ts', 'sweep', '--dry-run', '--json');
    expect(swept.code).toBe(0);
    expect(JSON.parse(swept.out)).toMatchObject({ dryRun: true, tombstones: [] });
    expect(swept.said).toContain('conversation, after 12 months: 0 conversation, 0 turn removed');
  });
});
