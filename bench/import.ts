// Rows a second through the real import: read, checked, written, cut into passages, masked, read for competencies, embedded.
// 20,000 rows into an empty database of each engine, then the same files again, when nothing changes. Compared with writing
// the texts of as many rows and nothing else.
import { stringify } from 'csv-stringify/sync';
import { buildParts, type Parts } from '../src/app.ts';
import { createClock } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import { loadContent } from '../src/content/content.ts';
import { loadNameLists } from '../src/language/nameLists.ts';
import { openModels } from '../src/models/models.ts';
import { demoFiles } from '../src/records/demo.ts';
import type { ImportFile } from '../src/records/import.ts';
import type { TestDatabase } from '../test/engines.ts';
import { type Bench, figure, notMeasured, type Result } from './report.ts';
import { engineNamed } from './server.ts';
import { demoSentences, madeText, type Random, seeded, TODAY } from './texts.ts';

const ROWS = 20_000;
const PEOPLE = 400;
const WRITING = 'writing the texts alone';

export const benchImport: Bench = async (say) => {
  const files = await madeFiles();
  const results: Result[] = [];
  for (const name of ['pglite', 'postgres'] as const) {
    const engine = await engineNamed(name);
    if (!engine) {
      results.push(notMeasured(`import.new.${name}`, 'rows a second', 'no PostgreSQL with pgvector answers'));
      continue;
    }
    const database = await engine.open();
    try {
      const parts = await partsOf(database);
      await imported(parts, await demoFiles(TODAY)); // warms up
      const created = await imported(parts, files);
      const alone = await writtenAlone(database);
      const unchanged = await imported(parts, files);
      say(`import: ${engine.name}, ${ROWS} rows`);
      results.push(
        figure(
          `import.new.${engine.name}`,
          'rows a second',
          { value: created, n: ROWS },
          { [WRITING]: alone },
        ),
        figure(
          `import.unchanged.${engine.name}`,
          'rows a second',
          { value: unchanged, n: ROWS },
          { [WRITING]: alone },
        ),
      );
    } finally {
      await database.close();
    }
  }
  return results;
};

async function partsOf(database: TestDatabase): Promise<Parts> {
  const config = readConfig({ LOG_LEVEL: 'silent' });
  const [content, models] = await Promise.all([loadContent(), openModels(config)]);
  const clock = createClock({ seed: 1, at: new Date(`${TODAY}T09:00:00Z`) });
  return buildParts({ config, db: database.db, clock, content, models, names: loadNameLists() });
}

async function imported(parts: Parts, files: readonly ImportFile[]): Promise<number> {
  const began = performance.now();
  const result = await parts.runImport(files, { dryRun: false });
  const took = performance.now() - began;
  const [fault] = result.errors;
  if (fault) throw new Error(`made files do not import: ${fault.file}:${fault.line} ${fault.reason}`);
  return (result.files.reduce((sum, { rows }) => sum + rows, 0) / took) * 1000;
}

async function writtenAlone(database: TestDatabase): Promise<number> {
  const said = await demoSentences();
  const rows = feedbackRows(said, seeded(12), ROWS);
  return database.owner(async (owner) => {
    await owner.script(
      'create table made (id text primary key, subject_id text, author_id text, relation text, date date, text text)',
    );
    const began = performance.now();
    for (let at = 0; at < rows.length; at += 500)
      await owner.query(`insert into made select * from jsonb_populate_recordset(null::made, $1::jsonb)`, [
        JSON.stringify(rows.slice(at, at + 500)),
      ]);
    return (ROWS / (performance.now() - began)) * 1000;
  });
}

async function madeFiles(): Promise<ImportFile[]> {
  const random = seeded(11);
  const said = await demoSentences();
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    id: `made-${i}`,
    name: `Made${letters(i)} Person${letters(i * 7)}`,
    title: 'Engineer',
    role: 'engineer',
    level: '4',
    manager_id: i === 0 ? '' : `made-${Math.floor((i - 1) / 8)}`,
  }));
  const file = (name: string, rows: readonly object[]): ImportFile => ({
    name,
    bytes: Buffer.from(stringify([...rows], { header: true })),
  });
  const meetings = feedbackRows(said, random, 2000).map(({ subject_id, author_id, id, date, text }) => ({
    id: `o-${id}`,
    manager_id: author_id,
    report_id: subject_id,
    date,
    text,
  }));
  return [
    file('people.csv', people),
    file('one_to_ones.csv', meetings),
    file('feedback.csv', feedbackRows(said, random, ROWS - PEOPLE - meetings.length)),
  ];
}

function feedbackRows(said: readonly string[], random: Random, count: number) {
  return Array.from({ length: count }, (_, i) => {
    const subject = Math.floor(random() * PEOPLE);
    return {
      id: `f-${i}`,
      subject_id: `made-${subject}`,
      author_id: `made-${(subject + 1 + Math.floor(random() * (PEOPLE - 1))) % PEOPLE}`,
      relation: 'peer',
      date: new Date(Date.UTC(2026, 5, 30) - Math.floor(random() * 700) * 86_400_000)
        .toISOString()
        .slice(0, 10),
      text: madeText(said, random),
    };
  });
}

/** 0 -> a, 27 -> bb: names without digits. */
function letters(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26);
}
