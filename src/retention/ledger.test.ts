import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { organisation, TAMSIN } from '../../test/erasureCases.ts';
import { openWorld, type World } from '../../test/world.ts';
import { LEDGER_FILE } from './ledger.ts';

describe.each(engines)('the ledger of erasures on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let folder: string;
  let world: World;
  let file: string;
  type Stored = { id: string; pseudonym: string };
  const people = () =>
    world.database.owner((owner) =>
      owner.query<Stored>('select id, pseudonym from person where id = $1', [TAMSIN]),
    );
  /** What a backup of before the erasure brings back: the same row with the same pseudonym. */
  const restore = ({ id, pseudonym }: Stored) =>
    world.database.owner(async (owner) => {
      await owner.query(
        `insert into person (id, pseudonym, name, title, role, level) values ($1, $2, 'Tamsin Quarles', 'Lead', 'team_lead', 6)`,
        [id, pseudonym],
      );
      await owner.query(
        `insert into feedback (id, subject_id, author_id, relation, date, text, author_visible)
         values ('f-back', $1, null, 'peer', '2026-01-01', 'A zeppelin again.', 'named')`,
        [id],
      );
    });
  let before: Stored;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundwork-ledger-'));
    file = join(folder, LEDGER_FILE);
    world = await openWorld({ engine: name, environment: { CHECKPOINT_DIR: folder }, files: organisation });
    before = (await people())[0] as Stored;
  });
  afterAll(async () => {
    await world?.end();
    await rm(folder, { recursive: true, force: true });
  });

  test('is not there before anybody is erased', async () => {
    expect(await world.parts.eraseReturned()).toBe(0);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('names nobody, in the file and in the table, and is for its owner alone', async () => {
    await world.parts.erase(TAMSIN);
    const text = await readFile(file, 'utf8');
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['at', 'person', 'pseudonym', 'salt']);
    for (const word of [TAMSIN, 'Quarles', before.pseudonym]) expect(text).not.toContain(word);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test('erases again whom a restored backup brings back, whatever the restored table says', async () => {
    await restore(before);
    await world.database.owner((owner) => owner.script('delete from erasure_ledger'));
    expect(await world.parts.eraseReturned()).toBe(1);
    expect(await people()).toEqual([]);
    expect(
      await world.database.owner((owner) => owner.query('select 1 from feedback where id = $1', ['f-back'])),
    ).toEqual([]);
    expect(await world.parts.eraseReturned()).toBe(0);
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(1);
  });

  test('is written again from the table where the file is lost', async () => {
    const text = await readFile(file, 'utf8');
    await rm(file);
    expect(await world.parts.eraseReturned()).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('lets an import bring the id back as a new person, and warns', async () => {
    const rows = `id,name,title,role,level\n${TAMSIN},Tamsin Quarles,Lead,team_lead,6\nsomebody,Some Body,Lead,team_lead,6\n`;
    const files = [{ name: 'people.csv', bytes: Buffer.from(rows) }];
    const expected = { file: 'people.csv', line: 2, column: 'id', value: TAMSIN };
    const result = await world.parts.runImport(files, { dryRun: false });
    expect(result.errors).toEqual([]);
    expect(result.warnings).toEqual([
      { ...expected, reason: expect.stringContaining('was erased on 2026-06-30') },
    ]);
    expect(await world.parts.eraseReturned()).toBe(0);
    expect((await people())[0]?.pseudonym).not.toBe(before.pseudonym);
    expect((await world.parts.runImport(files, { dryRun: true })).warnings).toEqual([]);
  });

  test('that cannot be read or written stops an erasure before anything is gone', async () => {
    const text = await readFile(file, 'utf8');
    await writeFile(file, 'not ours\n');
    await expect(world.parts.erase('rui')).rejects.toMatchObject({ code: 'invalid' });
    await writeFile(file, text);
    expect(
      await world.database.owner((owner) => owner.query(`select 1 from person where id = 'rui'`)),
    ).toHaveLength(1);
  });
});
