import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorBody, type ImportResult } from '../contract/api.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-commands-'));
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'file'), 'x');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The program of a command of package.json, without npm around it. FOLDER in an argument stands for a folder of the test. */
async function run(program: string, ...words: string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, program), ...words.map((word) => word.replace('FOLDER', folder))],
    { cwd: root, env: { ...process.env, DATA_DIR: join(folder, 'data') }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, said };
}

const stack = /\n\s+at \S/;

describe('wrong use exits 2 with one document, or words without a stack', () => {
  const evals = 'evals/evaluate.ts';
  const bench = 'bench/bench.ts';
  const log = 'src/commands/log.ts';
  test.each([
    [evals, ['--bogus'], '--bogus'],
    [evals, ['--suite', 'bogus'], 'there is no suite bogus; there are safety'],
    [evals, ['--suite', 'constructor'], 'there is no suite constructor'],
    [evals, ['--suite', ''], 'there is no suite'],
    [evals, ['--suite'], '--suite'],
    [evals, ['safety'], 'usage: npm run evals'],
    [bench, ['--bogus'], '--bogus'],
    [bench, ['--only', 'bogus'], 'there is no bench bogus; there are embedding'],
    [bench, ['--only', 'toString'], 'there is no bench toString'],
    [bench, ['--only'], '--only'],
    [bench, ['turn'], 'usage: npm run bench'],
    [log, ['verify', '--from', '1'], 'verify does not know --from'],
    [log, ['verify', '--to=2', '--kind', 'shown', '--subject', 'ben'], '--to, --kind, --subject'],
    [log, ['verify', '--bogus'], '--bogus'],
    [log, ['export', 'FOLDER/log', '--from', '1'], 'from is no date'],
    [log, ['recompute', '0x1'], 'usage: npm run log'],
    [log, ['recompute', '1', '--kind', 'shown'], 'recompute does not know --kind'],
    [log, ['verify', '--rotate'], 'verify does not know --rotate'],
    [log, ['recompute', '1'], 'The log has no entry 1.'],
    ['check/check.ts', ['--bogus'], '--bogus'],
    ['src/commands/fake-model.ts', ['--bogus'], '--bogus'],
    ['src/commands/export.ts', ['FOLDER/file'], 'file cannot be written: it is not a folder'],
    ['src/commands/export.ts', ['FOLDER/file/below'], 'below cannot be written: a part of its path is not'],
    ['src/commands/import.ts', ['FOLDER/nothing'], 'nothing cannot be read'],
  ] as const)('%s %j', async (program, words, expected) => {
    // One after the other: the data folder is for one at a time.
    const document = await run(program, ...words, '--json');
    const plain = await run(program, ...words);
    expect(document.code).toBe(2);
    expect(document.out.trim().split('\n')).toHaveLength(1);
    expect(ErrorBody.strict().parse(JSON.parse(document.out)).error.message).toContain(expected);
    expect(plain).toMatchObject({ code: 2, out: '', said: expect.stringContaining(expected) });
    for (const { said } of [document, plain]) expect(said).not.toMatch(stack);
  });
});

// The kernel lets nobody make a folder there, and says that it is not there.
test.skipIf(!existsSync('/proc/self'))(
  'a folder that cannot be made is said to be so, and soon',
  async () => {
    const place = '/proc/groundwork/here';
    expect(await run('src/commands/export.ts', place, '--json')).toMatchObject({
      code: 2,
      out: expect.stringContaining(`${place} cannot be written: no folder can be made there`),
    });
  },
);

test('a folder without any file of the format imports nothing and says which files were looked for', async () => {
  const { code, out, said } = await run('src/commands/import.ts', 'FOLDER/empty', '--json');
  expect(code).toBe(0);
  const result = JSON.parse(out) as ImportResult;
  expect(result).toMatchObject({ files: [], errors: [], warnings: [expect.anything()] });
  for (const name of ['people.csv', 'attributes.csv']) expect(result.warnings[0]?.reason).toContain(name);
  expect(said).toContain('people.csv');
});
