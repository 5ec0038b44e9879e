import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../../test/engines.ts';
import { openWorld } from '../../test/world.ts';
import { createClock, DAY_MS } from '../clock.ts';
import type { Verification } from '../contract/api.ts';
import { system } from '../db/db.ts';
import { type CheckpointResult, openCheckpoints, readCheckpoints, writeCheckpoint } from './checkpoints.ts';
import type { Signing } from './keys.ts';
import { append, canonical } from './log.ts';
import { folderStore } from './store.ts';
import { verify } from './verify.ts';

const start = new Date('2026-06-30T09:00:00.000Z');
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'groundwork-checkpoints-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('a folder takes a name once, lists in order, and shows nobody a half', async () => {
  const folder = join(root, 'store', 'below');
  const store = folderStore(folder);
  expect(await store.list()).toEqual([]);
  expect(await store.get('key-0001.json')).toBe(null);
  const names = ['key-0001.json', 'checkpoint-000000000012.json', 'checkpoint-000000000002.json'];
  for (const name of names) expect(await store.put(name, name)).toBe(true);
  const all = await Promise.all(Array.from({ length: 10 }, (_, i) => store.put('key-0002.json', `${i}`)));
  expect(all.filter(Boolean)).toHaveLength(1);
  expect(await store.put('key-0001.json', 'another')).toBe(false);
  expect(await store.get('key-0001.json')).toBe('key-0001.json');
  await writeFile(join(folder, 'notes.txt'), 'x');
  expect(await store.list()).toEqual([...names, 'key-0002.json'].sort());
  expect(await readdir(folder)).toHaveLength(5);
  expect((await stat(join(folder, 'key-0001.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  await expect(folderStore(join(folder, 'notes.txt')).list()).rejects.toMatchObject({ code: 'unavailable' });
  await expect(folderStore(join(folder, 'notes.txt', 'x')).put('key-0001.json', '')).rejects.toMatchObject({
    code: 'invalid',
  });
});

describe.each(engines)('checkpoints on $name', ({ name, present, open }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let database: TestDatabase;
  let folder: string;
  let checkpoints: Signing;
  let made = 0;
  const clock = createClock({ at: start });
  const actor = system('log');
  const add = (n: number) =>
    database.db.transaction(actor, (tx) =>
      append(
        tx,
        { clock },
        actor,
        Array.from({ length: n }, (_, i) => ({
          kind: 'preview' as const,
          subject: null,
          summary: `entry ${i}`,
          citations: [],
          body: { purpose: 'test', i },
        })),
      ),
    );
  const write = (options = {}) => writeCheckpoint({ db: database.db, clock, checkpoints }, options);
  const check = () => verify(database.db, checkpoints);
  const pass = (days: number) => clock.set(new Date(clock.now().getTime() + days * DAY_MS));
  const privateKeys = async () =>
    (await readdir(join(folder, 'keys'))).filter((file) => file.endsWith('.pem'));
  const rewrite = async (file: string, change: (of: Record<string, unknown>) => object) => {
    const path = join(folder, file);
    await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')))));
  };

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database?.close());
  beforeEach(() => {
    folder = join(root, `${name}-${++made}`);
    checkpoints = openCheckpoints(folder);
  });
  afterEach(() => clock.set(start));

  test('of an empty log there is nothing to sign, and no key is made', async () => {
    expect(await write()).toEqual({ written: false, checkpoint: null, firstBad: null, rotated: null });
    expect(await readdir(root)).not.toContain(`${name}-${made}`);
    expect(await check()).toMatchObject({
      ok: true,
      entries: 0,
      checkpoints: { checked: 0, newest: null, keys: [] },
    });
  });

  test('one is written where something was appended since, signed with a key that only its owner reads', async () => {
    await add(5);
    const first = await write();
    expect(first).toMatchObject({ written: true, checkpoint: { seq: 5, count: 5, previous: null } });
    expect(await write()).toMatchObject({ written: false, checkpoint: first.checkpoint });
    await add(2);
    pass(1);
    const second = await write();
    expect(second).toMatchObject({
      written: true,
      checkpoint: { seq: 7, previous: 5, key: first.checkpoint?.key },
    });
    const { head } = await check();
    expect(second.checkpoint?.head).toBe(head);
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining([
        'checkpoint-000000000005.json',
        'checkpoint-000000000007.json',
        'key-0001.json',
        'keys',
      ]),
    );
    const [key] = await privateKeys();
    expect((await stat(join(folder, 'keys', key!))).mode & 0o777).toBe(0o600);
    expect(await check()).toMatchObject({
      ok: true,
      firstBad: null,
      checkpoints: { checked: 2, newest: { seq: 7, time: '2026-07-01T09:00:00.000Z' }, faults: [] },
    });
  });

  test('a new key is vouched for by the old one, whose private part is then gone; old checkpoints still verify', async () => {
    await add(1);
    const first = await write();
    const turned: CheckpointResult[] = [];
    for (let i = 0; i < 3; i++) {
      await add(2);
      pass(30);
      turned.push(await write({ rotate: true }));
    }
    expect(turned[0]?.rotated?.previous).toBe(first.checkpoint?.key);
    expect(turned[1]?.rotated?.previous).toBe(turned[0]?.rotated?.key);
    expect(await privateKeys()).toEqual([`${turned[2]?.rotated?.key}.pem`]);
    await add(1);
    expect((await write()).checkpoint?.key).toBe(turned[2]?.rotated?.key);
    const { ok, checkpoints: found } = await check();
    expect({ ok, checked: found.checked, faults: found.faults }).toEqual({
      ok: true,
      checked: 5,
      faults: [],
    });
    expect(found.keys).toEqual([first.checkpoint?.key, ...turned.map(({ rotated }) => rotated?.key)]);
  });

  test('a key that was given up signs nothing of later entries, nor does one that nobody vouches for', async () => {
    await add(1);
    await write();
    const [old = ''] = await privateKeys();
    const kept = await readFile(join(folder, 'keys', old), 'utf8');
    await write({ rotate: true });
    await add(1);
    const { checkpoint } = await write();
    const { signature: _signature, ...words } = checkpoint!;
    const forge = async (key: string, pem: string) => {
      const signed = { ...words, key };
      await rewrite(`checkpoint-${String(checkpoint?.seq).padStart(12, '0')}.json`, () => ({
        ...signed,
        signature: sign(null, canonical(signed), pem).toString('base64'),
      }));
    };
    await forge(old.replace('.pem', ''), kept);
    expect((await check()).firstBad).toMatchObject({
      seq: checkpoint?.seq,
      reason: expect.stringMatching(/given up/),
    });
    const stranger = generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    await forge('0123456789abcdef', stranger);
    expect((await check()).firstBad).toMatchObject({
      seq: checkpoint?.seq,
      reason: expect.stringMatching(/nobody vouches/),
    });
  });

  test('every word of a checkpoint and of a key is under a signature', async () => {
    await add(1);
    const { checkpoint } = await write({ rotate: true });
    const file = `checkpoint-${String(checkpoint?.seq).padStart(12, '0')}.json`;
    const whole = await readFile(join(folder, file), 'utf8');
    const changes = {
      seq: 99,
      head: '0'.repeat(64),
      count: 3,
      time: 'x',
      previous: 1,
      key: 'x',
      signature: 'AAAA',
      more: 1,
    };
    for (const [word, value] of Object.entries(changes)) {
      await rewrite(file, (of) => ({ ...of, [word]: value }));
      expect((await check()).firstBad, word).toMatchObject({ seq: checkpoint?.seq });
      await writeFile(join(folder, file), whole);
    }
    for (const key of ['key-0001.json', 'key-0002.json']) {
      const before = await readFile(join(folder, key), 'utf8');
      for (const [word, value] of Object.entries({
        key: 'x',
        publicKey: 'AAAA',
        previous: 'x',
        after: 99,
        signature: 'AA',
        time: 'x',
      })) {
        await rewrite(key, (of) => ({ ...of, [word]: value }));
        const { ok, checkpoints: found } = await check();
        expect({ key, word, ok, named: found.faults.some((fault) => fault.name === key) }).toEqual({
          key,
          word,
          ok: false,
          named: true,
        });
      }
      await writeFile(join(folder, key), before);
    }
    expect(await check()).toMatchObject({ ok: true });
  });

  test('a checkpoint that is gone is missed where a later one follows it; so is a key', async () => {
    await add(1);
    const { checkpoint } = await write();
    await add(1);
    await write({ rotate: true });
    await add(1);
    await write();
    const file = `checkpoint-${String(checkpoint?.seq).padStart(12, '0')}.json`;
    const kept = await readFile(join(folder, file), 'utf8');
    await rm(join(folder, file));
    expect((await check()).firstBad).toMatchObject({
      seq: checkpoint?.seq,
      reason: expect.stringMatching(/is gone/),
    });
    await writeFile(join(folder, file), kept);
    expect(await check()).toMatchObject({ ok: true });
    await rm(join(folder, 'key-0001.json'));
    expect(await check()).toMatchObject({ ok: false });
  });

  test('keys and checkpoints that were all made anew do not deceive whoever has the signing key', async () => {
    await add(1);
    await write();
    const other = openCheckpoints(join(root, `${name}-forger-${made}`));
    await writeCheckpoint({ db: database.db, clock, checkpoints: other });
    for (const file of await other.store.list())
      await writeFile(join(folder, file), (await other.store.get(file)) ?? '');
    expect(await check()).toMatchObject({ ok: false, checkpoints: { faults: [{ name: 'key-0001.json' }] } });
  });

  test('none is written without its private key, nor of a log that is not what the last one saw', async () => {
    await add(3);
    const { checkpoint } = await write();
    await add(3);
    const owner = (sql: string) => database.owner((as) => as.script(sql));
    await owner(`update log_entry set time = time + interval '1 ms' where seq = ${checkpoint!.seq + 2}`);
    expect(await write()).toMatchObject({
      written: false,
      checkpoint: null,
      firstBad: { seq: checkpoint!.seq + 2 },
    });
    await owner(`update log_entry set time = time - interval '1 ms' where seq = ${checkpoint!.seq + 2}`);
    const [key] = await privateKeys();
    await rm(join(folder, 'keys', key!));
    await expect(write()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('private key'),
    });
    expect((await readCheckpoints(checkpoints)).good).toHaveLength(1);
  });

  test('many that write at once leave one key and checkpoints that verify', async () => {
    await add(1);
    const results = await Promise.all(Array.from({ length: 8 }, () => write()));
    expect(new Set(results.map((result) => result.checkpoint?.key)).size).toBe(1);
    expect(await privateKeys()).toHaveLength(1);
    expect(await check()).toMatchObject({ ok: true, checkpoints: { checked: 1, faults: [] } });
  });
});

test('HR is told by the route what the checkpoints say', async () => {
  const folder = join(root, 'route');
  const world = await openWorld({ environment: { CHECKPOINT_DIR: folder } });
  try {
    const hr = await world.client('hr');
    await (await world.client('ben')).call('POST', '/api/recommendations', {});
    const verified = () => hr.call<Verification>('POST', '/api/log/verify').then(({ body }) => body);
    expect(await verified()).toMatchObject({ ok: true, checkpoints: { checked: 0, newest: null } });
    const { checkpoint } = await writeCheckpoint(world.parts);
    expect(await verified()).toMatchObject({
      ok: true,
      checkpoints: { checked: 1, newest: { seq: checkpoint?.seq } },
    });
    await writeFile(join(folder, 'checkpoint-000000000001.json'), '{}');
    expect(await verified()).toMatchObject({
      ok: false,
      firstBad: { seq: 1, reason: expect.stringMatching(/cannot be read/) },
    });
  } finally {
    await world.end();
  }
});
