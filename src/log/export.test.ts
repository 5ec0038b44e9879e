import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import { commandsOf } from '../app.ts';
import { system } from '../db/db.ts';
import { openCheckpoints, writeCheckpoint } from './checkpoints.ts';
import { exportLog, type LogExport, type LogSelection } from './export.ts';
import { append, type NewEntry } from './log.ts';
import { verify } from './verify.ts';

/** As a third party runs it: plain Node, no loader, from anywhere. */
async function check(folder: string) {
  const child = spawn(process.execPath, [join(folder, 'check.mjs')], { stdio: ['ignore', 'pipe', 'pipe'] });
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [said, stack] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, said, stack };
}

/** The same in a thread of its own, for the many: it has the script's console and exit code, and no process to start. */
async function checkInThread(folder: string) {
  const thread = new Worker(join(folder, 'check.mjs'), { stdout: true, stderr: true, execArgv: [] });
  const code = new Promise<number>((resolve) => thread.on('exit', resolve));
  let thrown = '';
  thread.on('error', (error) => {
    thrown = String(error);
  });
  const [said, stack] = await Promise.all([text(thread.stdout), text(thread.stderr)]);
  return { code: await code, said, stack: stack + thrown };
}

const odd = [
  '=1+1',
  '-2+3',
  '+x',
  '@sum',
  '\ttab',
  '＝1',
  'a "quote", a\nline and a \u2028 break',
  '',
  "it's",
];
const oddEntries: readonly NewEntry[] = odd.map((summary, n) => ({
  kind: 'preview',
  subject: n % 2 === 0 ? 'ben' : null,
  refersTo: 1,
  summary,
  citations: [],
  // What a body says of people and kinds is not what the table shows.
  body: { purpose: 'test', n, subject: 'x', kind: 'y', refersTo: 9 },
}));

describe.each(engines)('log export on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let root: string;
  let made = 0;
  const exportTo = (selection: LogSelection = {}, folder = join(root, `export-${++made}`)) =>
    (commandsOf(world.parts).exportLog!({ ...selection, folder }) as Promise<LogExport>).then((manifest) => ({
      manifest,
      folder,
    }));
  const read = (folder: string, file: string) => readFile(join(folder, file), 'utf8');
  const lines = async (folder: string, file: string) =>
    (await read(folder, file))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'groundwork-log-export-'));
    world = await openWorld({ engine: name });
    for (const person of ['ben', 'ana'])
      await (await world.client(person)).call('POST', '/api/recommendations', { subject: 'ben' });
    const actor = system('log');
    await world.database.db.transaction(actor, (tx) => append(tx, world.parts, actor, oddEntries));
  });
  afterAll(async () => {
    await world?.end();
    await rm(root, { recursive: true, force: true });
  });

  test('the whole log: recorded first, checkable with plain Node, readable as a table', async () => {
    const { manifest, folder } = await exportTo();
    expect((await readdir(folder)).sort()).toEqual(
      ['skeleton.jsonl', 'bodies.jsonl', 'entries.csv', 'manifest.json', 'check.mjs'].sort(),
    );
    expect(JSON.parse(await read(folder, 'manifest.json'))).toEqual(manifest);
    const { entries, head } = await verify(world.database.db);
    expect(manifest).toMatchObject({
      entries,
      selected: entries,
      bodies: entries,
      exported: entries,
      head: { seq: entries, hash: head },
      selection: { from: null, to: null, kind: null, subject: null },
    });
    expect((await lines(folder, 'skeleton.jsonl')).at(-1)).toMatchObject({ seq: entries, kind: 'exported' });
    const result = await check(folder);
    expect(result).toMatchObject({ code: 0, stack: '' });
    expect(result.said).toContain(head);
    expect(result.said).toContain(`signed up to entry ${entries}`);
    expect(result.said).toContain(`first key ${manifest.signed?.keys[0]?.key}`);
    for (const file of await readdir(folder)) expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
    const table = parse(await read(folder, 'entries.csv'), { columns: true }) as Array<
      Record<string, string>
    >;
    expect(table).toHaveLength(entries);
    const cells = table.filter(({ kind }) => kind === 'preview').map(({ summary }) => summary ?? '');
    expect(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t＝])/, ''))).toEqual(odd);
    for (const cell of table.flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    // Nobody's name or id, but what bodies say in words is as it was written.
    expect(table.some(({ actor, subject }) => actor === 'ben' || subject === 'ben')).toBe(false);
  });

  test('a selection: the skeleton is whole, the bodies are those that were asked for and the export’s own', async () => {
    const all = await verify(world.database.db);
    for (const selection of [
      { kind: 'recommendation' },
      { subject: 'ben' },
      { subject: 'ben', kind: 'preview', from: '2026-06-30', to: '2026-06-30' },
      { to: '2020-01-01' },
      { from: '2026-06-30T09:00:00.001Z' },
    ]) {
      const { manifest, folder } = await exportTo(selection);
      const { body } = await (await world.client('hr')).call<{ entries: unknown[] }>(
        'GET',
        `/api/log?limit=200&${new URLSearchParams(selection)}`,
      );
      const own = (await lines(folder, 'skeleton.jsonl')).at(-1)!;
      // The route counts the export's own entry only where it is one of those asked for.
      const counted = selection.kind === undefined && selection.to === undefined && !selection.from ? 0 : 1;
      expect(manifest.selected).toBe(body.entries.length + counted);
      expect((await lines(folder, 'bodies.jsonl')).map(({ seq }) => seq)).toContain(own.seq);
      expect(manifest.entries).toBeGreaterThan(all.entries);
      expect(await check(folder)).toMatchObject({ code: 0 });
    }
  });

  test('the signature is checked along all keys, and an export without one says so', async () => {
    await writeCheckpoint(world.parts, { rotate: true });
    await writeCheckpoint(world.parts, { rotate: true });
    const { manifest, folder } = await exportTo({ kind: 'brief' });
    expect(manifest.signed?.keys).toHaveLength(3);
    expect(await check(folder)).toMatchObject({ code: 0 });
    const text = await read(folder, 'manifest.json');
    const broken = async (change: (of: LogExport) => void) => {
      const copy = JSON.parse(text) as LogExport;
      change(copy);
      await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(copy, null, 2)}\n`);
      return check(folder);
    };
    const { checkpoint, keys } = manifest.signed!;
    for (const [what, change] of [
      [
        'signature',
        (of: LogExport) => (of.signed!.checkpoint.signature = checkpoint.signature.replace(/^./, '!')),
      ],
      ['signature', (of: LogExport) => (of.signed!.checkpoint.head = '0'.repeat(64))],
      ['signature', (of: LogExport) => (of.signed!.checkpoint.time = '2020-01-01T00:00:00.000Z')],
      ['signature', (of: LogExport) => of.signed!.keys.pop()],
      ['signature', (of: LogExport) => (of.signed!.keys = [])],
      ['follow', (of: LogExport) => of.signed!.keys.shift()],
      ['follow', (of: LogExport) => (of.signed!.keys[1]!.publicKey = keys[0]!.publicKey)],
      ['not signed by', (of: LogExport) => (of.signed!.keys[1]!.after = 99)],
      ['cannot be read', (of: LogExport) => Object.assign(of.signed!, { keys: 1 })],
    ] as const)
      expect(await broken(change)).toMatchObject({
        code: 1,
        stack: '',
        said: expect.stringMatching(new RegExp(`^manifest.json: .*${what}`)),
      });
    expect(await broken((of) => Object.assign(of, { signed: null }))).toMatchObject({
      code: 0,
      said: expect.stringContaining('no checkpoint vouches for it'),
    });
    const { db } = world.database;
    const unsigned = openCheckpoints(join(root, 'no-keys'));
    await writeCheckpoint({ ...world.parts, checkpoints: unsigned });
    await rm(unsigned.keyFolder, { recursive: true });
    const without = join(root, 'unsigned');
    expect(
      await exportLog({ db, clock: world.clock, checkpoints: unsigned }, { folder: without }),
    ).toMatchObject({
      signed: null,
    });
    expect(await check(without)).toMatchObject({ code: 0 });
  });

  test('entries of an erased person have no body, and the check knows why', async () => {
    const actor = system('log');
    const mine = (await world.database.owner((owner) =>
      owner.query<{ seq: number }>(
        `select seq from log_entry where subject = (select pseudonym from person where id = 'cleo') order by seq`,
      ),
    )) as Array<{ seq: number }>;
    expect(mine).toEqual([]);
    const entry = (kind: NewEntry['kind']): NewEntry => ({
      kind,
      subject: 'cleo',
      summary: 'about cleo',
      citations: [],
      body: { purpose: 'test' },
    });
    const [first = 0] = await world.database.db.transaction(actor, (tx) =>
      append(tx, world.parts, actor, [entry('collect')]),
    );
    const [gone] = await world.database.owner((owner) =>
      owner.query<{ salt: string; body: string }>(
        `delete from log_body where seq = $1 returning encode(salt, 'hex') as salt, encode(body, 'hex') as body`,
        [first],
      ),
    );
    const before = await exportTo({ subject: 'cleo' });
    expect(await check(before.folder)).toMatchObject({
      code: 1,
      said: expect.stringContaining(`entry ${first}: `),
    });
    await world.database.db.transaction(actor, (tx) =>
      append(tx, world.parts, actor, [
        { ...entry('erased'), body: { purpose: 'test', covers: [[first, first]] } },
      ]),
    );
    const after = await exportTo({ subject: 'cleo' });
    expect(await check(after.folder)).toMatchObject({ code: 0 });
    expect(after.manifest.selected - after.manifest.bodies).toBe(1);

    // A backup that is restored brings back what was erased.
    await world.database.owner((owner) =>
      owner.query(
        `insert into log_body (seq, salt, body) values ($1, decode($2, 'hex'), decode($3, 'hex'))`,
        [first, gone?.salt ?? '', gone?.body ?? ''],
      ),
    );
    const restored = await exportTo({ subject: 'cleo' });
    expect(await check(restored.folder)).toMatchObject({
      code: 1,
      stack: '',
      said: `entry ${first}: its body is back, though an erasure says that it is gone: it was put back from a backup\n`,
    });
    expect((await verify(world.database.db)).firstBad?.seq).toBe(first);
    await world.database.owner((owner) => owner.query('delete from log_body where seq = $1', [first]));
  });

  test('what is wrongly asked for writes nothing, not even an entry', async () => {
    const before = await verify(world.database.db);
    const { folder: full } = { folder: join(root, 'full') };
    await cp(join(root, 'export-1'), full, { recursive: true });
    for (const [selection, expected, folder] of [
      [{ kind: 'nonsense' }, /kind must be one of recommendation/, undefined],
      [{ subject: 'nobody' }, /nobody with the id or pseudonym nobody/, undefined],
      [{ from: 'yesterday' }, /from is no date/, undefined],
      [{ to: '1' }, /to is no date/, undefined],
      [{}, /is not empty/, full],
      [{}, /cannot be written/, join(full, 'manifest.json')],
    ] as const)
      await expect(exportTo(selection, folder)).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringMatching(expected),
      });
    expect(await verify(world.database.db)).toEqual(before);
  });
});

describe('check.mjs', () => {
  let root: string;
  let whole: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'groundwork-log-check-'));
    whole = join(root, 'whole');
    const world = await openWorld();
    const actor = system('log');
    const entries = [...oddEntries, ...oddEntries].slice(0, 11);
    await world.database.db.transaction(actor, (tx) => append(tx, world.parts, actor, entries));
    await commandsOf(world.parts).exportLog!({ folder: whole });
    await world.end();
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  let made = 0;
  const changed = async (file: string, change: (bytes: Buffer) => Buffer | string | null) => {
    const folder = join(root, `changed-${++made}`);
    await cp(whole, folder, { recursive: true });
    const result = change(await readFile(join(folder, file)));
    if (result === null) await rm(join(folder, file));
    else await writeFile(join(folder, file), result);
    const found = await checkInThread(folder);
    await rm(folder, { recursive: true });
    return found;
  };
  const byLine = (change: (lines: string[]) => string[]) => (bytes: Buffer) =>
    change(bytes.toString('utf8').split(/(?<=\n)/)).join('');
  const swap = (a: number, b: number) =>
    byLine((all) => all.map((line, i) => (i === a ? all[b]! : i === b ? all[a]! : line)));
  const inLine = (n: number, from: string | RegExp, to: string) =>
    byLine((all) => all.map((line, i) => (i === n - 1 ? line.replace(from, to) : line)));

  test('says that all is well, whatever the folder is called and wherever it is run from', async () => {
    expect(await check(whole)).toMatchObject({
      code: 0,
      stack: '',
      said: expect.stringMatching(/^12 entries/),
    });
    expect(await checkInThread(whole)).toEqual(await check(whole));
  });

  test('in a process of its own as in a thread: one fault, one line, exit 1', async () => {
    const folder = join(root, 'process');
    await cp(whole, folder, { recursive: true });
    await rm(join(folder, 'bodies.jsonl'));
    const found = await check(folder);
    expect(found).toMatchObject({ code: 1, stack: '' });
    expect(await checkInThread(folder)).toEqual(found);
  });

  test.each([
    ['the time of an entry', 'skeleton.jsonl', inLine(5, 'T09', 'T10'), /^entry 5: its time/],
    [
      'who acted',
      'skeleton.jsonl',
      inLine(4, '"actor":"log"', '"actor":"hr"'),
      /^entry 4: its time, kind, people/,
    ],
    ['a hash', 'skeleton.jsonl', inLine(3, /"hash":"./, '"hash":"g'), /^entry 3: /],
    ['a body hash', 'skeleton.jsonl', inLine(3, /"bodyHash":"..../, '"bodyHash":"zzzz'), /^entry 3: /],
    ['a space put in', 'skeleton.jsonl', inLine(6, '{', '{ '), /^entry 6: its line/],
    ['a field put in', 'skeleton.jsonl', inLine(6, '{', '{"note":"x",'), /^entry 6: its line/],
    ['no JSON', 'skeleton.jsonl', inLine(7, '{', '['), /^entry 7: its line in skeleton.jsonl cannot be read/],
    [
      'a line deleted',
      'skeleton.jsonl',
      byLine((all) => all.filter((_, i) => i !== 5)),
      /^entry 6: it is missing/,
    ],
    ['two lines in another order', 'skeleton.jsonl', swap(3, 4), /^entry 4: it is missing: entry 5 stands/],
    [
      'a line twice',
      'skeleton.jsonl',
      byLine((all) => all.flatMap((l, i) => (i === 6 ? [l, l] : [l]))),
      /^entry 8: /,
    ],
    [
      'the end cut off',
      'skeleton.jsonl',
      byLine((all) => all.slice(0, -2)),
      /^entry 11: it is missing: skeleton.jsonl ends with entry 10/,
    ],
    [
      'the last line break cut off',
      'skeleton.jsonl',
      (bytes: Buffer) => bytes.subarray(0, -1),
      /^entry 12: its line/,
    ],
    ['everything cut off', 'skeleton.jsonl', () => '', /^entry 1: it is missing/],
    ['a body', 'bodies.jsonl', inLine(5, /"body":"..../, '"body":"AAAA'), /^entry 5: its body was changed/],
    ['a salt', 'bodies.jsonl', inLine(5, /"salt":"..../, '"salt":"AAAA'), /^entry 5: its body was changed/],
    ['no base64', 'bodies.jsonl', inLine(2, /"body":"./, '"body":"*'), /^entry 2: its line in bodies.jsonl/],
    [
      'a body deleted',
      'bodies.jsonl',
      byLine((all) => all.filter((_, i) => i !== 2)),
      /^entry 3: its body is missing/,
    ],
    ['two bodies in another order', 'bodies.jsonl', swap(1, 2), /^entry 2: its body is missing/],
    [
      'two bodies exchanged',
      'bodies.jsonl',
      byLine((all) => {
        const [a = '', b = ''] = [all[3], all[4]];
        return all.map((line, i) =>
          i === 3 ? b.replace('"seq":5', '"seq":4') : i === 4 ? a.replace('"seq":4', '"seq":5') : line,
        );
      }),
      /^entry 4: its body was changed/,
    ],
    [
      'a body twice',
      'bodies.jsonl',
      byLine((all) => all.flatMap((l, i) => (i === 6 ? [l, l] : [l]))),
      /^entry 7: /,
    ],
    ['a body twice at the end', 'bodies.jsonl', byLine((all) => [...all, all.at(-1)!]), /^entry 12: /],
    [
      'the end of the bodies cut off',
      'bodies.jsonl',
      byLine((all) => all.slice(0, -1)),
      /^entry 12: its body is missing/,
    ],
    [
      'a cell',
      'entries.csv',
      byLine((all) => all.map((l) => l.replace('-2+3', '-2+4'))),
      /^entry 2: its row in entries.csv/,
    ],
    [
      'a cell made a formula again',
      'entries.csv',
      byLine((all) => all.map((l) => l.replace(`"'=1+1"`, '"=1+1"'))),
      /^entry 1: its row/,
    ],
    ['the head of the table', 'entries.csv', inLine(1, 'kind', 'sort'), /^entries.csv: its first line/],
    ['a row deleted', 'entries.csv', byLine((all) => all.filter((_, i) => i !== 4)), /^entry 4: its row/],
    ['a row more', 'entries.csv', byLine((all) => [...all, all.at(-1)!]), /^entries.csv: it has more rows/],
    [
      'the end of the table cut off',
      'entries.csv',
      (bytes: Buffer) => bytes.subarray(0, -3),
      /^entry 12: its row/,
    ],
    [
      'the time of the export',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace('"at": "2026', '"at": "2025'))),
      /^manifest.json: /,
    ],
    [
      'the code’s version',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace(/"code": ".*"/, '"code": "9.9.9"'))),
      /^manifest.json: /,
    ],
    [
      'what was selected',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace('"kind": null', '"kind": "preview"'))),
      /^manifest.json: /,
    ],
    [
      'fewer entries',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace('"entries": 12', '"entries": 11'))),
      /^entry 12: the manifest does not know it/,
    ],
    [
      'more entries',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace('"entries": 12', '"entries": 13'))),
      /^entry 13: it is missing/,
    ],
    [
      'the count of bodies',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace('"bodies": 12', '"bodies": 11'))),
      /^manifest.json: its counts/,
    ],
    [
      'the head',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace(/"hash": "./, '"hash": "g'))),
      /^manifest.json: its counts or its head/,
    ],
    [
      'the hash of a file',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace(/"sha256": "./, '"sha256": "g'))),
      /^skeleton.jsonl: /,
    ],
    [
      'a space in the manifest',
      'manifest.json',
      (bytes: Buffer) => `${bytes} `,
      /^manifest.json: it is not as an export writes it/,
    ],
    ['half a manifest', 'manifest.json', (bytes: Buffer) => bytes.subarray(0, 100), /^manifest.json: /],
    [
      'a manifest without files',
      'manifest.json',
      byLine((all) => all.map((l) => l.replace('"files"', '"fyles"'))),
      /^manifest.json: /,
    ],
    [
      'an entry without a hash of its body',
      'skeleton.jsonl',
      inLine(2, /"bodyHash":"\w*",/, ''),
      /^entry 2: /,
    ],
    ['a manifest of nothing', 'manifest.json', () => 'null', /^manifest.json: /],
    [
      'a word of the script',
      'check.mjs',
      (bytes: Buffer) => bytes.toString().replace('plain Node', 'Plain Node'),
      /^check.mjs: it is not the file/,
    ],
    ['no skeleton', 'skeleton.jsonl', () => null, /^skeleton.jsonl: it cannot be read/],
    ['no bodies', 'bodies.jsonl', () => null, /^bodies.jsonl: it cannot be read/],
    ['no table', 'entries.csv', () => null, /^entries.csv: it cannot be read/],
    ['no manifest', 'manifest.json', () => null, /^manifest.json: it cannot be read/],
  ] as const)('finds %s (%s)', async (_, file, change, expected) => {
    const { code, said, stack } = await changed(file, change);
    expect({ code, stack }).toEqual({ code: 1, stack: '' });
    expect(said).toMatch(expected);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  test('finds any one byte changed, in any file', async () => {
    for (const file of ['skeleton.jsonl', 'bodies.jsonl', 'entries.csv', 'manifest.json']) {
      const { length } = await readFile(join(whole, file));
      const many = file === 'manifest.json' ? 60 : 7;
      for (let i = 0; i < many; i++) {
        const place = Math.floor((i / (many - 1)) * (length - 1));
        const { code, stack } = await changed(file, (bytes) => {
          bytes[place] = (bytes[place] ?? 0) ^ 1;
          return bytes;
        });
        expect({ file, place, code, stack }).toEqual({ file, place, code: 1, stack: '' });
      }
    }
  });
});
