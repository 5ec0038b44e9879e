import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-main-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const root = fileURLToPath(new URL('../', import.meta.url));
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  scripts: { start: string };
};

/** Starts a server in the folder as npm does, by a shell, and signals it as soon as it has said `word`, and once more. */
async function signalled(options: { word: string; signal: NodeJS.Signals }) {
  const child = spawn('sh', ['-c', scripts.start], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DEMO: 'off', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let isSent = false;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (isSent || !said.includes(options.word)) return;
      isSent = true;
      child.kill(options.signal);
      // Not at once, for the kernel merges signals that wait.
      setTimeout(() => child.kill(options.signal), 20);
    });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, said, locked: existsSync(join(folder, 'groundwork.lock')) };
}

describe('the server on PGlite', () => {
  test.each([
    ['while it starts', 'database: applied', 'SIGTERM'],
    ['with the ready line, twice', '"event":"ready"', 'SIGTERM'],
    ['with the ready line, by the keyboard', '"event":"ready"', 'SIGINT'],
  ] as const)('ends cleanly when it is told to %s', async (_, word, signal) => {
    expect(await signalled({ word, signal })).toMatchObject({
      code: 0,
      signal: null,
      locked: false,
      said: expect.stringContaining(word),
    });
  });

  test('signs what was appended when it is told to close, and verify compares with it', async () => {
    const log = async (...words: string[]) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/commands/log.ts', ...words, '--json'], {
        cwd: root,
        env: { ...process.env, DATA_DIR: folder },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return JSON.parse(await text(child.stdout)) as Record<string, unknown>;
    };
    await log('export', join(folder, 'exported'));
    // The export signed it too.
    await rm(join(folder, 'checkpoints'), { recursive: true });
    await signalled({ word: '"event":"ready"', signal: 'SIGTERM' });
    expect(await readdir(join(folder, 'checkpoints'))).toContain('checkpoint-000000000001.json');
    expect(await log('checkpoint')).toMatchObject({ written: false, checkpoint: { seq: 1, count: 1 } });
    expect(await log('verify')).toMatchObject({ ok: true, entries: 1, checkpoints: { checked: 1 } });
  });
});
