import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/world.ts';
import { addDays } from '../clock.ts';
import { demoFiles } from './demo.ts';
import { type ImportFile, importRecords } from './import.ts';
import { readRows } from './read.ts';
import { tables } from './tables.ts';

type Cells = Record<string, string>;
const source = new URL('../../demo/', import.meta.url);
const written = (name: string) =>
  parse(readFileSync(new URL(`${name}.csv`, source)), { columns: true, bom: true }) as Cells[];
const people = written('people');
const goals = written('goals');
const feedback = written('feedback');
const oneToOnes = written('one_to_ones');
const texts = (): Array<{ id: string; text: string }> =>
  readdirSync(source)
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) =>
      written(name.replace('.csv', '')).flatMap((row) =>
        ['text', 'description', 'title', 'context', 'metric', 'baseline', 'target', 'current'].flatMap(
          (column) => (row[column] ? [{ id: `${row.id} ${column}`, text: row[column] }] : []),
        ),
      ),
    );

const RUN = 6;
const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\[\[-?\d+\]\]|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
/** The text with everything that could be swapped taken out: names, projects, whatever is capitalised, numbers, days. */
const skeleton = (text: string) =>
  (text.match(/\[\[-?\d+\]\]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    /^[\p{Lu}[]|\p{N}/u.test(word) || NUMBERS.has(word.toLowerCase())
      ? '#'
      : word.toLowerCase().replaceAll('’', "'"),
  );
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred'.split(
    ' ',
  ),
);

/** Every run of six words that stands in more than one text, with the ids of these. */
function sharedRuns(items: ReadonlyArray<{ id: string; words: readonly string[] }>): string[] {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const { id, words: list } of items)
    for (let i = 0; i + RUN <= list.length; i++) {
      const run = list.slice(i, i + RUN);
      if (run.filter((word) => word === '#').length > 3) continue; // nearly nothing but placeholders says nothing
      const key = run.join(' ');
      const other = first.get(key) ?? id;
      first.set(key, other);
      if (other !== id) found.add(`${other} and ${id}: ${key}`);
    }
  return [...found];
}

describe('the demo organisation as it is written', () => {
  test('48 people in six teams and more, three levels of managers', () => {
    expect(people.length).toBeGreaterThanOrEqual(45);
    expect(people.length).toBeLessThanOrEqual(52);
    expect(new Set(people.map(({ team }) => team)).size).toBeGreaterThanOrEqual(6);
    const managerOf = new Map(people.map(({ id, manager_id: manager }) => [id, manager]));
    const leads = new Set(people.flatMap(({ manager_id: manager }) => manager || []));
    const depth = (id: string): number => (managerOf.get(id) ? 1 + depth(managerOf.get(id) as string) : 1);
    expect(Math.max(...[...leads].map((id) => depth(id)))).toBeGreaterThanOrEqual(3);
    expect(people.some(({ access }) => access?.includes('hr'))).toBe(true);
    expect(people.some(({ access }) => access?.includes('administrator'))).toBe(true);
  });

  test('about 150 goals, 420 feedback, 120 one-to-ones', () => {
    expect(goals.length).toBeGreaterThanOrEqual(140);
    expect(feedback.length).toBeGreaterThanOrEqual(420);
    expect(oneToOnes.length).toBeGreaterThanOrEqual(115);
  });

  test('everybody but the head has feedback, a goal or a one-to-one', () => {
    const named = new Set([
      ...feedback.map(({ subject_id: id }) => id),
      ...goals.map(({ person_id: id }) => id),
      ...oneToOnes.map(({ report_id: id }) => id),
    ]);
    expect(people.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('no two feedback texts have six words in a row in common', () => {
    expect(sharedRuns(feedback.map(({ id = '', text = '' }) => ({ id, words: words(text) })))).toEqual([]);
  });

  test('no feedback is another with names, projects or numbers swapped', () => {
    expect(sharedRuns(feedback.map(({ id = '', text = '' }) => ({ id, words: skeleton(text) })))).toEqual([]);
    const whole = feedback.map(({ text = '' }) => skeleton(text).join(' '));
    expect(new Set(whole).size).toBe(whole.length);
  });

  test('a third of peer feedback and more shows its author', () => {
    const peer = feedback.filter(({ relation }) => relation === 'peer');
    expect(
      peer.filter(({ author_visible: visible }) => visible === 'named').length / peer.length,
    ).toBeGreaterThanOrEqual(0.3);
    expect(peer.some(({ author_visible: visible }) => visible === 'nobody')).toBe(true);
  });

  test('no text names a month or a year, for the dates move', () => {
    const dated =
      /\b(january|february|april|june|july|august|september|october|november|december|(19|20)\d\d)\b|\bMarch\b|\b(in|by|since|until|of|last|this|early|late|mid|\d{1,2}(st|nd|rd|th)?) May\b/i;
    // "May Lowell" is a person and "march" a walk; `of May` and `by May` may mean her.
    const faults = texts().filter(({ text }) =>
      dated.test(text.replaceAll(/\b(of|by|since|until) May(?='s)/g, '')),
    );
    expect(faults.map(({ id, text }) => `${id}: ${dated.exec(text)?.[0]}`)).toEqual([]);
  });

  test('slots hold small numbers of days', () => {
    for (const { id, text } of texts())
      for (const [slot, days] of text.matchAll(/\[\[([^\]]*)\]\]/g)) {
        expect(days, `${id} ${slot}`).toMatch(/^-?\d{1,3}$/);
        expect(text.split('[[').length, id).toBe(text.split(']]').length);
      }
  });
});

describe('the demo organisation as it is loaded', () => {
  let world: World;
  const leapDay = '2028-02-29';
  beforeAll(async () => {
    world = await openWorld({ files: await demoFiles(leapDay), at: new Date(`${leapDay}T10:00:00Z`) });
  }, 120_000);
  afterAll(() => world?.end());
  const cellsOf = (files: readonly ImportFile[]) =>
    files.map(({ name, bytes }) => ({ name, rows: parse(Buffer.from(bytes), { columns: true }) as Cells[] }));

  test('it imported without a warning, and once more changes nothing', async () => {
    const result = await world.parts.runImport(await demoFiles(leapDay), { dryRun: true });
    expect([result.errors, result.warnings]).toEqual([[], []]);
    expect(result.files.every(({ rows, unchanged }) => rows === unchanged)).toBe(true);
  });

  test('at least five people have forty passages and more', async () => {
    const rows = await world.database.owner((owner) =>
      owner.query<{ subject: string; count: number }>(
        'select subject_id as subject, count(*)::int as count from passage group by 1 having count(*) >= 40 order by 2 desc',
      ),
    );
    expect(rows.length).toBeGreaterThanOrEqual(5);
  });

  test('it imports on any day of the year without fault, with every slot filled and nothing in the future', async () => {
    const special = ['2027-01-01', '2027-12-31', '2028-02-28', leapDay, '2028-03-01', '2032-02-29'];
    // Dates move by whole weeks, so that a year of Mondays is every day of the year there is.
    for (const today of [
      ...Array.from({ length: 53 }, (_, week) => addDays('2027-12-27', week * 7)),
      ...special,
    ]) {
      const files = await demoFiles(today);
      for (const { name, bytes } of files) {
        const table = tables.find(({ file }) => name === `${file}.csv`);
        const read = table && readRows(table, name, bytes);
        expect([today, read?.errors, read?.warnings]).toEqual([today, [], []]);
      }
      if (special.includes(today)) {
        const result = await importRecords(
          {
            db: world.database.db,
            clock: world.clock,
            content: world.parts.content,
            afterWrite: async () => undefined,
          },
          files,
          { dryRun: true },
        );
        expect([today, result.errors, result.warnings]).toEqual([today, [], []]);
      }
      const faults = cellsOf(files).flatMap(({ name, rows }) =>
        rows
          .filter((row) => {
            const at = row.date ?? row.updated_on ?? '';
            return (
              at > today || Object.values(row).some((value) => /\[\[|\]\]|undefined|NaN|Invalid/.test(value))
            );
          })
          .map((row) => `${name} ${row.id ?? row.person_id}`),
      );
      expect([today, faults]).toEqual([today, []]);
    }
  });

  test('the latest records are of the last weeks, on the weekdays they were written for', async () => {
    const moved = cellsOf(await demoFiles(leapDay)).find(({ name }) => name === 'feedback.csv')?.rows ?? [];
    expect(
      moved
        .map(({ date = '' }) => date)
        .sort()
        .at(-1)
        ?.localeCompare(addDays(leapDay, -28)),
    ).toBe(1);
    const weekday = (date = '') => new Date(`${date}T00:00:00Z`).getUTCDay();
    for (const [i, row] of moved.entries())
      expect(weekday(row.date), row.id).toBe(weekday(feedback[i]?.date));
  });
});
