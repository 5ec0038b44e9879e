import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import {
  exportAll,
  FEEDBACK,
  feedback,
  file,
  goals,
  json,
  one,
  PEOPLE,
  people,
  wrong,
} from '../../test/importCases.ts';
import { smallOrganisation } from '../../test/organisation.ts';
import { openWorld, type World } from '../../test/world.ts';
import { type ImportFile, readImportFolder } from './import.ts';
import { tables } from './tables.ts';

describe.each(engines)('import on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  const folders: string[] = [];
  beforeAll(async () => {
    world = await openWorld({ engine: name });
  });
  afterAll(async () => {
    await Promise.all([world?.end(), ...folders.map((folder) => rm(folder, { recursive: true }))]);
  });
  const run = (files: readonly ImportFile[], dryRun = false) => world.parts.runImport(files, { dryRun });
  const good = async (files: readonly ImportFile[]) => {
    const result = await run(files);
    expect(result.errors).toEqual([]);
    return result;
  };
  const owned = <Row>(text: string) => world.database.owner((owner) => owner.query<Row>(text));
  const textOf = async (id: string) =>
    (await owned<{ text: string }>(`select text from feedback where id = '${id}'`))[0]?.text;
  const everything = () => exportAll(world.database, folders);

  test.each(wrong)('says where it is wrong: %s', async (_, files, faults) => {
    const result = await run(files);
    expect(result.errors.map(({ file: at, line, column }) => `${at}:${line} ${column}`).sort()).toEqual(
      [...faults].sort(),
    );
    for (const { reason } of result.errors) expect(reason.length).toBeGreaterThan(5);
  });

  test('none of all that was written', async () => {
    expect((await everything()).files.map(({ rows }) => rows)).toEqual([8, 2, 10, 3, 2, 3, 1]);
    expect(
      (await run(smallOrganisation, true)).files.every(({ rows, unchanged }) => rows === unchanged),
    ).toBe(true);
  });

  test('no file at all imports nothing and says what was looked for', async () => {
    for (const dryRun of [true, false]) {
      const result = await run([], dryRun);
      expect(result).toMatchObject({ dryRun, files: [], errors: [], warnings: [{ line: 1, column: null }] });
      for (const { file: at } of tables) expect(result.warnings[0]?.reason).toContain(`${at}.csv`);
    }
  });

  test('what follows a row that is not whole points back at it', async () => {
    const { errors } = await run([
      feedback('f1,ben,cleo,peer,2026-01-01,"He said "so" and', 'went on"', 'f2,ben'),
    ]);
    expect(errors.map(({ line, reason }) => [line, reason.includes('see line 2 first')])).toEqual([
      [2, false],
      [3, true],
      [4, true],
    ]);
    const ratings = 'person_id,competency,relation,level,date\nben,planning,peer,3,2026-01-01\n';
    const twice = await run([file('ratings.csv', `${ratings}ben,planning,peer,4,2026-01-01\n`)]);
    expect(twice.errors).toMatchObject([
      { line: 3, column: null, value: null, reason: expect.stringContaining('in line 2') },
    ]);
  });

  test('one bad row in one file keeps the good rows of all files out', async () => {
    const result = await run([
      people(one('all-1'), one('all-2')),
      feedback('all-f,all-1,all-2,peer,2026-01-01,x', 'all-g,all-1,all-2,peer,2026-01-32,x'),
    ]);
    expect(result.errors).toMatchObject([
      { file: 'feedback.csv', line: 3, column: 'date', value: '2026-01-32' },
    ]);
    expect(await owned(`select id from person where id like 'all-%'`)).toEqual([]);
  });

  test('the same files again: everything unchanged, no new passage', async () => {
    const passages = () => owned('select id, retired_at from passage order by id');
    const before = await passages();
    const result = await good(smallOrganisation);
    expect(
      result.files.map(({ file: at, created, updated, rows, unchanged }) => [
        at,
        created,
        updated,
        unchanged === rows && rows > 0,
      ]),
    ).toEqual(
      ['people', 'goals', 'feedback', 'one_to_ones', 'commitments', 'ratings', 'attributes'].map((at) => [
        `${at}.csv`,
        0,
        0,
        true,
      ]),
    );
    expect(await passages()).toEqual(before);
  });

  test('a dry run counts and writes nothing', async () => {
    const files = [people(one('dry-1'), 'ben,Ben Okoro,Senior Engineer,engineer,5,ana')];
    const before = (await everything()).cells;
    expect(await run(files, true)).toMatchObject({
      dryRun: true,
      errors: [],
      files: [{ file: 'people.csv', rows: 2, created: 1, updated: 1, unchanged: 0 }],
    });
    expect((await everything()).cells).toEqual(before);
  });

  test('a change of text makes a new passage and retires the old one, which stays readable; other rows stay', async () => {
    const ask = async (id: string) =>
      (
        await (
          await world.client('cleo')
        ).call<{ text: string; retired: boolean }>('GET', `/api/passages/${id}`)
      ).body;
    await good([
      feedback(
        'v-1,cleo,ben,peer,2026-05-01,Cleo wrote the first version.',
        'v-2,cleo,ben,peer,2026-05-02,Cleo kept this one.',
      ),
    ]);
    const passages = () =>
      owned<{ id: string; record: string; retired: boolean; version: number }>(
        `select id, record_id as record, retired_at is not null as retired, record_version as version from passage where record_id like 'v-%' order by record_id, record_version`,
      );
    const [first, other] = await passages();
    const result = await good([feedback('v-1,cleo,ben,peer,2026-05-01,Cleo wrote the second version.')]);
    expect(result.files).toMatchObject([{ created: 0, updated: 1, unchanged: 0 }]);
    expect(await passages()).toMatchObject([
      { ...first, retired: true },
      { record: 'v-1', retired: false, version: 2 },
      other,
    ]);
    expect(await ask(first?.id ?? '')).toMatchObject({
      text: 'Cleo wrote the first version.',
      retired: true,
    });
    const found = await (await world.client('cleo')).call<{ passages: Array<{ text: string }> }>(
      'POST',
      '/api/evidence/search',
      { question: 'which version did Cleo write', limit: 50 },
    );
    expect(found.body.passages.map(({ text }) => text)).not.toContain('Cleo wrote the first version.');
  });

  test('a note that becomes private leaves no passage in force', async () => {
    const note = (visible: string) =>
      file(
        'one_to_ones.csv',
        `id,manager_id,report_id,date,text,visible\npriv-1,ana,cleo,2026-05-01,We spoke about the rota.,${visible}\n`,
      );
    const inForce = () => owned(`select 1 from passage where record_id = 'priv-1' and retired_at is null`);
    await good([note('both')]);
    expect(await inForce()).toHaveLength(1);
    await good([note('manager')]);
    expect(await inForce()).toHaveLength(0);
  });

  test('columns and rows that are absent keep what is stored; an empty cell clears it', async () => {
    await good([
      file(
        'people.csv',
        'id,name,title,role,level,email,team,access\nkeep-1,Kit,E,engineer,4,kit@example.test,Blue,employee hr\n',
      ),
    ]);
    await good([people(one('keep-1', 'Kit'))]);
    const row = () =>
      owned(
        `select email, team, (select string_agg(access, ' ' order by access) from person_access where person_id = id) as access from person where id = 'keep-1'`,
      );
    expect(await row()).toEqual([{ email: 'kit@example.test', team: 'Blue', access: 'employee hr' }]);
    await good([
      file('people.csv', 'id,name,title,role,level,email,team,access\nkeep-1,Kit,E,engineer,4,,Blue,\n'),
    ]);
    expect(await row()).toEqual([{ email: null, team: 'Blue', access: 'employee' }]);
  });

  test('empty and absent author_visible and visible mean their defaults', async () => {
    await good([
      file('feedback.csv', `${FEEDBACK},author_visible\nd-1,ben,cleo,peer,2026-01-01,x,\n`),
      json('one_to_ones.json', [
        { id: 'd-2', manager_id: 'ana', report_id: 'ben', date: '2026-01-01', text: 'x' },
      ]),
    ]);
    await good([feedback('d-3,ben,cleo,peer,2026-01-01,x')]);
    expect(
      await owned(
        `select author_visible as v from feedback where id in ('d-1', 'd-3') union all select visible from one_to_one where id = 'd-2'`,
      ),
    ).toEqual([{ v: 'manager' }, { v: 'manager' }, { v: 'both' }]);
  });

  test('unknown columns and roles warn and do not stop', async () => {
    const result = await good([
      file('people.csv', 'id,name,title,role,level,shoe_size,\nw-1,Wim,Beekeeper,beekeeper,3,44,\n'),
    ]);
    expect(result.warnings.map(({ file: at, line, column, value }) => [at, line, column, value])).toEqual([
      ['people.csv', 1, '', null],
      ['people.csv', 1, 'shoe_size', null],
      ['people.csv', 2, 'role', 'beekeeper'],
    ]);
    expect(result.files).toMatchObject([{ created: 1 }]);
  });

  test('a header alone, an empty array, no end of line, a BOM, CRLF and mixed ends are fine', async () => {
    const nothing = await good([
      people(),
      json('goals.json', []),
      file('ratings.csv', 'person_id,competency,relation,level,date'),
    ]);
    expect(nothing.files.map(({ rows }) => rows)).toEqual([0, 0, 0]);
    const result = await good([
      file('people.csv', `\uFEFF${PEOPLE}\r\n${one('e-1')}\r\n${one('e-2')}\n${one('e-3')}`),
      json('goals.json', [
        { id: 'e-g', person_id: 'e-1', title: 'T', status: 'open', progress: 40, description: null },
      ]),
      file(
        'feedback.csv',
        `${FEEDBACK}\r\ne-f,e-1,e-2,peer,2024-02-29,"one\r\ntwo, ""three""\nfour"\r\n,,,,,\r\n`,
      ),
    ]);
    expect(result.files.map(({ rows, created }) => [rows, created])).toEqual([
      [3, 3],
      [1, 1],
      [1, 1],
    ]);
    expect(await textOf('e-f')).toBe('one\r\ntwo, "three"\nfour');
    await good([file('goals.json', `\uFEFF[{"id":"e-h","person_id":"e-1","title":"T","status":"open"}]`)]);
  });

  test('references may point at rows of earlier imports and at later rows of the same file', async () => {
    await good([people('r-1,A,E,engineer,4,r-2', 'r-2,B,E,engineer,5,')]);
    await good([
      feedback('r-f,r-1,ben,peer,2026-01-01,x'),
      goals('r-g,r-1,T,open,r-h', 'r-h,r-2,T,open,g-ana'),
    ]);
    await good([people('r-3,C,E,engineer,4,r-1')]);
  });

  test('texts are stored as they are written: apostrophes, emoji, formulas, 50,000 characters, 3,000 words', async () => {
    const long = Array.from(
      { length: 300 },
      (_, i) => `In week ${i} the plan held and the notes were out by noon.`,
    ).join(' ');
    expect(long.split(' ').length).toBeGreaterThanOrEqual(3000);
    const texts = [
      "It's O'Brien’s ‘plan’",
      '👩🏽‍🚀 shipped it 🎉',
      "=cmd|' /C calc'!A0",
      '+1',
      '-2',
      '@SUM(A1)',
      '\t=1+1',
      "'quoted'",
      ' led by space ',
      'a'.repeat(50_000),
      long,
      'zero\u200bwidth and \u202eturned',
      '<script>alert(1)</script>',
      '{{name:P1}} [[3]] {x}',
      'null',
      '"',
      'a,b;c\td',
      'back\\slash\\n',
    ];
    const rows = texts.map((text, i) => `t-${i},ben,eli,peer,2026-01-01,"${text.replaceAll('"', '""')}"`);
    await good([feedback(...rows)]);
    for (const [i, text] of texts.entries()) expect(await textOf(`t-${i}`)).toBe(text);
    const pieces = await owned<{ text: string; start: number; end: number }>(
      `select text, start_at as start, end_at as end from passage where record_id = 't-10' and retired_at is null order by start_at`,
    );
    expect(pieces.length).toBeGreaterThan(25);
    for (const { text, start, end } of pieces) expect(text).toBe(long.slice(start, end));
    expect(pieces.map(({ text }) => text).join(' ')).toBe(long);
    const again = await run([feedback(...rows)]);
    expect(again.files).toMatchObject([{ unchanged: texts.length }]);
  });

  test('an organisation of twelve odd people works from end to end', async () => {
    const names = [
      'Will May',
      'Grace Hope',
      'Mark Price',
      'Null',
      "Siobhán O'Neil-D'Arcy",
      'Björk',
      '李 小龙',
      'محمد علي',
      'Nguyễn Thị Hương',
      'Jr. von und zu Short III',
      '=HYPERLINK("x")',
      "Rob'); drop table person; -- 🙂",
    ];
    const odd = names.map(
      (person, i) =>
        `"odd ${i}","${person.replaceAll('"', '""')}",Engineer,engineer,${(i % 9) + 1},${i === 0 ? '' : '"odd 0"'}`,
    );
    const notes = names.flatMap((person, i) =>
      [1, 2].map(
        (n) =>
          `odd-f${i}-${n},"odd ${i}","odd ${(i + n) % 12}",${(i + n) % 12 === 0 ? 'manager' : i === 0 ? 'upward' : 'peer'},2026-0${n + 3}-10,"${person.replaceAll('"', '""')} will mark the price in May, and may hope for grace; the plan had no dates."`,
      ),
    );
    await good([people(...odd), feedback(...notes)]);
    for (const [i, person] of names.entries()) {
      const client = await world.client(`odd ${i}`);
      expect((await client.call<{ name: string }>('GET', '/api/me')).body.name).toBe(person);
      for (const path of ['/api/me/held', '/api/recommendations', '/api/log', '/api/conversations'])
        expect((await client.call('GET', path)).status).toBe(200);
      expect((await client.call('POST', '/api/recommendations', {})).status).toBe(200);
      const { status, body } = await client.call<{ passages: Array<{ id: string; text: string }> }>(
        'POST',
        '/api/evidence/search',
        { question: `What did ${person} price in May?` },
      );
      expect(status).toBe(200);
      for (const { id } of body.passages)
        expect((await client.call('GET', `/api/passages/${id}`)).status).toBe(200);
    }
    expect(
      (await (await world.client('odd 0')).call('POST', '/api/recommendations', { subject: 'odd 11' }))
        .status,
    ).toBe(200);
  });
});

test('a folder that is not there, and a file in it that is none, are said to be so', async () => {
  await expect(readImportFolder('/nowhere/at/all')).rejects.toMatchObject({ code: 'invalid' });
  await expect(readImportFolder(import.meta.filename)).rejects.toMatchObject({ code: 'invalid' });
  expect(await readImportFolder(import.meta.dirname)).toEqual([]);
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-import-'));
  await mkdir(join(folder, 'people.csv'));
  await expect(readImportFolder(folder)).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('people.csv'),
  });
  await rm(folder, { recursive: true });
});

test('every column of the format is in the table once', () => {
  const columns = Object.fromEntries(
    tables.map((table) => [
      table.file,
      table.columns.map((c) => (c.required ? `*${c.name}` : c.name)).join(' '),
    ]),
  );
  expect(columns).toEqual({
    people: '*id *name email pronouns *title *role *level team manager_id start_date access',
    goals:
      '*id *person_id *title description parent_id start_date due_date progress *status metric baseline target current updated_on',
    feedback: '*id *subject_id *author_id *relation *date *text author_visible context',
    one_to_ones: '*id *manager_id *report_id *date *text visible',
    commitments: '*id one_to_one_id *owner_id *text due_date *status',
    ratings: '*person_id *competency *relation *level *date',
    attributes: '*person_id sex ethnicity',
  });
});
