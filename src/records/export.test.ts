import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../../test/engines.ts';
import { exportAll, feedback, json } from '../../test/importCases.ts';
import { smallOrganisation } from '../../test/organisation.ts';
import { createClock } from '../clock.ts';
import { loadContent } from '../content/content.ts';
import { exportRecords } from './export.ts';
import { type ImportFile, importRecords, readImportFolder } from './import.ts';

const content = await loadContent();

describe.each(engines)('export on $name', ({ present, open }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let home: TestDatabase;
  let elsewhere: TestDatabase;
  const folders: string[] = [];
  const load = (database: TestDatabase, files: readonly ImportFile[], dryRun = false) =>
    importRecords(
      { db: database.db, clock: createClock(), content, afterWrite: async () => undefined },
      files,
      { dryRun },
    );
  beforeAll(async () => {
    [home, elsewhere] = await Promise.all([open(), open()]);
    expect((await load(home, smallOrganisation)).errors).toEqual([]);
    const odd = [
      '"=1+1, ""so"" he said"',
      '" led and followed by space "',
      '"two\r\nlines\nor three"',
      "O'Brien 🎉",
    ];
    const rows = odd.map((text, i) => `x-${i},ben,eli,peer,2026-01-01,${text}`);
    expect((await load(home, [feedback(...rows)])).errors).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([
      home?.close(),
      elsewhere?.close(),
      ...folders.map((folder) => rm(folder, { recursive: true })),
    ]);
  });

  test('what is exported and imported elsewhere is the same, and unchanged at home', async () => {
    const here = await exportAll(home, folders);
    const files = await readImportFolder(here.folder);
    expect((await load(home, files)).files.every(({ rows, unchanged }) => rows === unchanged)).toBe(true);
    const result = await load(elsewhere, files);
    expect(result.errors).toEqual([]);
    expect(result.files.map(({ file: at, created }) => [at, created])).toEqual(
      here.files.map(({ file: at, rows }) => [at, rows]),
    );
    expect((await exportAll(elsewhere, folders)).cells).toEqual(here.cells);
    await expect(exportRecords(home.db, here.folder)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('random tables survive import, export and import', async () => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 8 }), async (records) => {
        round++;
        const rows = records.map(({ id, ...row }, i) => ({
          ...row,
          id: `${round} ${i}${id}`,
          subject_id: `p${round}`,
          author_id: `q${round}`,
        }));
        const files = [
          json(
            'people.json',
            ['p', 'q'].map((id, i) => ({
              id: `${id}${round}`,
              name: records[i]?.text ?? 'Q',
              title: 'T',
              role: 'engineer',
              level: 3,
            })),
          ),
          json('feedback.json', rows),
        ];
        expect((await load(elsewhere, files)).errors).toEqual([]);
        const stored = await elsewhere.owner((owner) =>
          owner.query<Record<string, string>>(
            `select id, text, context, relation, author_visible from feedback where subject_id = $1 order by id collate "C"`,
            [`p${round}`],
          ),
        );
        const unmarked = (text: string) => text.replace(/^\uFEFF+/, '');
        const blank = (text: string | null) => (text === null || text.trim() === '' ? null : unmarked(text));
        const inOrder = [...rows].sort((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)));
        expect(
          stored.map(({ id, text, context, author_visible: visible }) => [id, text, context, visible]),
        ).toEqual(
          inOrder.map(({ id, text, context, author_visible: visible }) => [
            unmarked(id),
            unmarked(text),
            blank(context),
            visible,
          ]),
        );
        const out = await exportAll(elsewhere, folders);
        const again = await load(elsewhere, await readImportFolder(out.folder), true);
        expect(again.errors).toEqual([]);
        expect(again.files.every(({ rows: all, unchanged }) => all === unchanged)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

/** Any character but NUL, weighted towards those that CSV cares about. */
const character = fc.oneof(
  fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    '\uFEFF',
    '\\',
    "'",
    '=',
    '\u2028',
    '👩🏽‍🚀',
    'é',
    'a',
    '1',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((unit) => unit !== '\0'),
);
const cell = fc.string({ unit: character, maxLength: 40 });
const full = cell.filter((text) => text.trim() !== '' && text.length <= 300);
const record = fc.record({
  id: cell.map((text) => text.trim()),
  text: full,
  context: fc.option(cell),
  date: fc.constantFrom('2024-02-29', '1999-12-31', '2026-06-30'),
  relation: fc.constantFrom('peer', 'manager', 'upward'),
  author_visible: fc.constantFrom('named', 'manager', 'nobody'),
});
