// The log at the size of years: a million entries whose bodies the product wrote, verified by a process of its own over
// PostgreSQL, reading included; appending one more beside a bare insert of the same bytes; 20 writers at once.
// The chain is made here, entry by entry as append does, and written in batches: a body is copied within the database.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { actorFor } from '../src/access/people.ts';
import { buildParts } from '../src/app.ts';
import { createClock } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import { loadContent } from '../src/content/content.ts';
import type { LogKind } from '../src/contract/api.ts';
import { system } from '../src/db/db.ts';
import { loadNameLists } from '../src/language/nameLists.ts';
import { append, bodyHashOf, entryHash, type NewEntry, readHead } from '../src/log/log.ts';
import { verify } from '../src/log/verify.ts';
import { openModels } from '../src/models/models.ts';
import { markShown, recommend, whatIf } from '../src/recommendations/recommend.ts';
import { respond } from '../src/recommendations/responses.ts';
import { demoFiles } from '../src/records/demo.ts';
import type { TestDatabase } from '../test/engines.ts';
import { type Bench, figure, notMeasured, type Result, times } from './report.ts';
import { bareEnvironment, engineNamed, project } from './server.ts';
import { TODAY } from './texts.ts';

const ENTRIES = 1_000_000;
const BATCH = 5000;
const APPENDED = 400;
const [WRITERS, EACH] = [20, 500];
const LEAST_A_SECOND = 10_000;
const MOST_MIB = 200;

type Written = { kind: LogKind; actor: string; subject: string | null; body: Buffer };

export const benchLog: Bench = async (say, options) => {
  const engine = await engineNamed('postgres');
  if (!engine) return [notMeasured('log.verify', 'entries a second', 'no PostgreSQL with pgvector answers')];
  const entries = options.entries ?? ENTRIES;
  const database = await engine.open();
  try {
    const written = await writtenByProduct(database);
    const bytes = Math.round(written.reduce((sum, { body }) => sum + body.length, 0) / written.length);
    say(`log: ${written.length} entries by the product, ${bytes} bytes of body in the mean`);
    await fill(database, written, entries, say);
    const verified = await verifiedBy(database.url ?? '');
    say(`log: ${JSON.stringify(verified)}`);
    if (!verified.ok || verified.entries !== entries)
      throw new Error(`verify says of a chain that is whole: ${JSON.stringify(verified)}`);
    const rate = (verified.entries / verified.ms) * 1000;
    const appended = await appendedBeside(database, written);
    return [
      figure('log.verify', 'entries a second', { value: rate, n: entries }, {}, () => ({
        aim: `${LEAST_A_SECOND} a second, database reads included`,
        pass: rate >= LEAST_A_SECOND,
      })),
      figure(
        'log.verify.memory',
        'MiB resident at the most',
        { value: verified.mib, n: entries },
        {},
        () => ({
          aim: `under ${MOST_MIB}`,
          pass: verified.mib < MOST_MIB,
        }),
      ),
      figure('log.body', 'bytes in the mean', { value: bytes, n: written.length }),
      appended,
      await manyWriters(say),
    ];
  } finally {
    await database.close();
  }
};

/** Everybody of the demo asks, is shown, tries a change and answers; HR reads what came of it. */
async function writtenByProduct(database: TestDatabase): Promise<Written[]> {
  const config = readConfig({ LOG_LEVEL: 'silent' });
  const [content, models] = await Promise.all([loadContent(), openModels(config)]);
  const clock = createClock({ seed: 1, at: new Date(`${TODAY}T09:00:00Z`) });
  const parts = buildParts({ config, db: database.db, clock, content, models, names: loadNameLists() });
  const { errors } = await parts.runImport(await demoFiles(TODAY), { dryRun: false });
  if (errors[0]) throw new Error(`the demo does not import: ${errors[0].reason}`);
  const people = await database.db.query<{ id: string }>(
    system('directory'),
    'select id from person order by id',
  );
  for (const { id } of people) {
    const actor = await actorFor(database.db, id);
    const { recommendations = [] } = await recommend(parts, actor, {});
    await markShown(parts, actor, recommendations);
    await whatIf(parts, actor, { without: [], withoutSources: ['self'] });
    const [first] = recommendations;
    if (first?.id) await respond(parts, actor, first.id, { kind: 'accepted' });
  }
  return database.owner((owner) =>
    owner.query<Written>(
      'select e.kind, e.actor, e.subject, b.body from log_entry e join log_body b using (seq) order by seq',
    ),
  );
}

/** Goes on with the chain until there are as many entries: the bodies again in turn, each with a salt of its own. */
async function fill(
  database: TestDatabase,
  written: readonly Written[],
  entries: number,
  say: (line: string) => void,
): Promise<void> {
  const head = await readHead(database.db);
  let prev: Buffer = Buffer.from(head.hash, 'hex');
  await database.owner(async (owner) => {
    await owner.script(
      `create table bench_body as select row_number() over (order by seq) - 1 as n, body from log_body; create unique index on bench_body (n)`,
    );
    for (let from = head.seq + 1; from <= entries; from += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, entries - from + 1) }, (_, i) => {
        const n = (from + i) % written.length;
        const { kind, actor, subject, body } = written[n] as Written;
        const salt = randomBytes(32);
        const bodyHash = bodyHashOf(salt, body);
        const time = new Date(Date.UTC(2026, 5, 30) + (from + i) * 1000);
        const hash = entryHash(prev, bodyHash, { seq: from + i, time, kind, actor, subject, refersTo: null });
        const row = {
          seq: from + i,
          time,
          kind,
          actor,
          subject,
          n,
          salt: hex(salt),
          body_hash: hex(bodyHash),
          prev: hex(prev),
          hash: hex(hash),
        };
        prev = hash;
        return row;
      });
      await owner.query(FILL, [JSON.stringify(rows)]);
      if ((from + BATCH) % 100_000 < BATCH) say(`log: ${from + rows.length - 1} entries`);
    }
    await owner.script('drop table bench_body');
    await owner.script('vacuum analyze log_entry');
    await owner.script('vacuum analyze log_body');
  });
}

const hex = (bytes: Buffer) => bytes.toString('hex');

const FILL = `
with r as materialized (
  select * from jsonb_to_recordset($1::jsonb) as r(seq bigint, time timestamptz, kind text, actor text, subject text, n bigint,
    salt text, body_hash text, prev text, hash text)
), entries as (
  insert into log_entry (seq, time, kind, actor, subject, body_hash, prev, hash)
  select seq, time, kind, actor, subject, decode(body_hash, 'hex'), decode(prev, 'hex'), decode(hash, 'hex') from r order by seq
)
insert into log_body (seq, salt, body) select r.seq, decode(r.salt, 'hex'), b.body from r join bench_body b using (n) order by seq`;

type Verified = { ok: boolean; entries: number; ms: number; mib: number };

async function verifiedBy(url: string): Promise<Verified> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('children/verify.ts', import.meta.url))],
    { cwd: project, env: { ...bareEnvironment(), DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  await once(child, 'close');
  return JSON.parse(said) as Verified;
}

/** One entry a transaction, in turns with the same bytes into a table that has nothing else. */
async function appendedBeside(database: TestDatabase, written: readonly Written[]): Promise<Result> {
  const bodies = written.filter(({ kind }) => kind === 'recommendation').map(({ body }) => body);
  await database.owner((owner) =>
    owner.script(
      'create table bare (seq bigserial primary key, body bytea); grant all on bare, bare_seq_seq to public',
    ),
  );
  const clock = createClock({ seed: 1 });
  const actor = system('log');
  const [own, bare]: [number[], number[]] = [[], []];
  for (let i = 0; i < APPENDED; i++) {
    const bytes = bodies[i % bodies.length] as Buffer;
    const { mode: _mode, summary: _summary, code: _code, ...body } = JSON.parse(bytes.toString('utf8'));
    const entry: NewEntry = { kind: 'recommendation', subject: null, summary: 'x', citations: [], body };
    let began = performance.now();
    await database.db.transaction(actor, (tx) => append(tx, { clock }, actor, [entry]));
    if (i >= 50) own.push(performance.now() - began);
    began = performance.now();
    await database.db.transaction(actor, (tx) => tx.query('insert into bare (body) values ($1)', [bytes]));
    if (i >= 50) bare.push(performance.now() - began);
  }
  return times('log.append', own, { 'inserting the same bytes and nothing else': bare });
}

/** Each entry in a transaction of its own, all at once, into an empty log: one chain, no gap. */
async function manyWriters(say: (line: string) => void): Promise<Result> {
  const engine = await engineNamed('postgres');
  const database = await engine?.open();
  if (!database) throw new Error('PostgreSQL is gone');
  try {
    const clock = createClock({ seed: 1 });
    const actor = system('log');
    const write = async (writer: number) => {
      for (let n = 0; n < EACH; n++) {
        const entry: NewEntry = {
          kind: 'shown',
          subject: null,
          summary: 'x',
          citations: [],
          body: { writer, n },
        };
        await database.db.transaction(actor, (tx) => append(tx, { clock }, actor, [entry]));
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    const rate = ((WRITERS * EACH) / (performance.now() - began)) * 1000;
    const found = await verify(database.db);
    say(`log: ${WRITERS} writers of ${EACH}: ${JSON.stringify(found.firstBad)}`);
    return figure('log.writers', 'entries a second', { value: rate, n: WRITERS * EACH }, {}, () => ({
      aim: 'one chain, no gap',
      pass: found.ok && found.entries === WRITERS * EACH,
    }));
  } finally {
    await database.close();
  }
}
