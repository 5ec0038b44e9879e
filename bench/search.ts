// Search of one person's passages while the table grows: the product's own search(), rights and all, against the same two
// legs as one plain statement by the owner of the table, and against LangChain's PGVectorStore in a process of its own, turn
// and turn about in the same run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createClock } from '../src/clock.ts';
import { loadContent } from '../src/content/content.ts';
import type { Person } from '../src/db/db.ts';
import { readQuestion, type Topic } from '../src/evidence/question.ts';
import { search } from '../src/evidence/search.ts';
import { loadNameLists } from '../src/language/nameLists.ts';
import { createMasker } from '../src/language/names.ts';
import { loadStaticEmbedding, type StaticEmbedding } from '../src/models/embedding.ts';
import type { TestDatabase } from '../test/engines.ts';
import { type Bench, notMeasured, type Result, times, within } from './report.ts';
import { bareEnvironment, engineNamed, ownerUrl } from './server.ts';
import { demoSentences, madeText, pick, questions, seeded, TODAY } from './texts.ts';

const SIZES = [1000, 10_000, 100_000] as const;
const RUNS = 300;
const WARM_UP = 40;
const LIMIT = 8;
const PLAIN = 'plain SQL';
const PREPARED = 'the same prepared';
const PEER = 'PGVectorStore';
const PEER_AT = 10_000;
const PEER_BLOCK = 10;
const WORST_TO_PLAIN = 1.5;
const WORST_TO_PEER = 1 / 3;

export const benchSearch: Bench = async (say) => {
  const embedding = await loadStaticEmbedding();
  const masker = createMasker(loadNameLists(), []);
  const embedder = {
    model: embedding.model,
    embed: async (texts: readonly string[]) => texts.map((one) => embedding.embed(one)),
  };
  const { competencies } = await loadContent();
  const asked = await Promise.all(
    questions.map((question) =>
      readQuestion({ masker, embedder, builtin: embedding, competencies }, question),
    ),
  );
  const results: Result[] = [];
  for (const name of ['pglite', 'postgres'] as const) {
    const engine = await engineNamed(name);
    if (!engine) {
      results.push(notMeasured(`search.${name}.${PEER_AT}`, 'ms', 'no PostgreSQL with pgvector answers'));
      continue;
    }
    const database = await engine.open();
    try {
      let filled = 0;
      for (const size of SIZES) {
        await fill(database, embedding, filled, size);
        filled = size;
        results.push(await atSize(database, embedding, size, asked, say));
      }
    } finally {
      await database.close();
    }
  }
  return results;
};

/** Passages filled up to `to`; everybody has about a hundred, scattered over the table; p0 leads and p1 is the one looked at most. */
async function fill(
  database: TestDatabase,
  embedding: StaticEmbedding,
  from: number,
  to: number,
): Promise<void> {
  const said = await demoSentences();
  const random = seeded(from + 1);
  await database.owner(async (owner) => {
    await owner.query(PEOPLE, [Math.ceil(from / 100), Math.ceil(to / 100) - 1]);
    for (let at = from; at < to; at += 500) {
      const rows = Array.from({ length: Math.min(500, to - at) }, (_, i) => {
        const written = madeText(said, random);
        const source = pick(
          ['peer', 'peer', 'peer', 'manager', 'self', 'goal', 'one_to_one', 'commitment'],
          random,
        );
        const first = Math.floor(from / 100);
        return {
          // Walking by a step that is prime to the number of people scatters each person's rows over the whole table.
          subject: `p${first + (((i + at) * 7919) % (Math.ceil(to / 100) - first))}`,
          author: `p${Math.floor(random() * Math.ceil(to / 100))}`,
          source,
          record: `r${at + i}`,
          date: new Date(Date.UTC(2026, 5, 30) - Math.floor(random() * 700) * 86_400_000)
            .toISOString()
            .slice(0, 10),
          text: written,
          terms: embedding.terms(written, 24),
          embedding: `[${embedding.embed(written)?.join(',') ?? ''}]`,
        };
      });
      await owner.query(PASSAGES, [JSON.stringify(rows)]);
    }
    await owner.script('vacuum analyze passage');
    await owner.script('vacuum analyze person');
    await owner.script('vacuum analyze feedback');
  });
}

async function atSize(
  database: TestDatabase,
  embedding: StaticEmbedding,
  size: number,
  asked: readonly Topic[],
  say: (line: string) => void,
): Promise<Result> {
  const took = { own: [] as number[], plain: [] as number[], prepared: [] as number[], peer: [] as number[] };
  const peer = database.url !== null && size === PEER_AT ? await openPeer(database.url, size, say) : null;
  let found = 0;
  const clock = createClock({ seed: 1, at: new Date(`${TODAY}T09:00:00Z`) });
  const leader: Person = { kind: 'person', id: 'p0', access: ['employee', 'manager'] };
  const owner = await openOwner(database);
  try {
    for (let i = 0; i < WARM_UP + RUNS; i++) {
      const topic = asked[i % asked.length] as Topic;
      const subject = `p${1 + (i % 9)}`;
      const actor: Person = i % 2 === 0 ? { kind: 'person', id: subject, access: ['employee'] } : leader;
      const products = async () => {
        const began = performance.now();
        const hits = await database.db.read(actor, (tx) =>
          search(tx, { clock, builtin: embedding }, actor, { ...topic, subject, limit: LIMIT }),
        );
        found += hits.length;
        return performance.now() - began;
      };
      const values = [subject, topic.topic, `[${topic.vector?.join(',')}]`];
      const runs = [
        ['own', products],
        ['plain', () => owner.time(values, false)],
        ['prepared', () => owner.time(values, true)],
      ] as const;
      // Who goes first changes, so that nobody always finds the pages warm because of another.
      for (let n = 0; n < runs.length; n++) {
        const [name, run] = runs[(i + n) % runs.length] as (typeof runs)[number];
        const ms = await run();
        if (i >= WARM_UP) took[name].push(ms);
      }
      if (i >= WARM_UP && i % PEER_BLOCK === 0 && peer?.ask) took.peer.push(...(await peer.ask(PEER_BLOCK)));
    }
  } finally {
    await owner.close();
    await peer?.end();
  }
  // Nothing near the question is an answer too, but not to most of these.
  if (found < WARM_UP + RUNS)
    throw new Error(`search found ${found} passages in ${WARM_UP + RUNS} questions`);
  say(`search: ${database.db.engine}, ${size} passages`);
  return times(
    `search.${database.db.engine}.${size}`,
    took.own,
    {
      [PLAIN]: took.plain,
      [PREPARED]: took.prepared,
      ...(took.peer.length > 0 ? { [PEER]: took.peer } : {}),
    },
    (result) => {
      const [toPlain, toPeer] = [within(result, PLAIN, WORST_TO_PLAIN), within(result, PEER, WORST_TO_PEER)];
      const wanted = peer
        ? `; at most a third of ${PEER}${peer.ask ? '' : ` (not measured: ${peer.why})`}`
        : '';
      return {
        aim: `p95 at most ${WORST_TO_PLAIN} times ${PLAIN}${wanted}`,
        pass: toPlain === false || toPeer === false ? false : toPlain,
      };
    },
  );
}

/** The owner's connection, which row-level security does not touch; sent as a script sends it, or prepared before. */
type OwnerConnection = { time(values: string[], prepared: boolean): Promise<number>; close(): Promise<void> };

async function openOwner(database: TestDatabase): Promise<OwnerConnection> {
  const timed = async (run: () => Promise<unknown[]>) => {
    const began = performance.now();
    if ((await run()).length === 0) throw new Error('the plain statement found nothing');
    return performance.now() - began;
  };
  if (database.url === null)
    return {
      time: (values) => database.owner((owner) => timed(() => owner.query(PLAIN_SQL, values))),
      close: async () => undefined,
    };
  const client = new pg.Client({ connectionString: ownerUrl(database.url) });
  await client.connect();
  const name = (prepared: boolean) => (prepared ? { name: 'plain' } : {});
  return {
    time: (values, prepared) =>
      timed(async () => (await client.query({ ...name(prepared), text: PLAIN_SQL, values })).rows),
    close: () => client.end(),
  };
}

/** `ask` gives the times of so many queries; without it, why there is none. */
type Peer = { ask: ((queries: number) => Promise<number[]>) | null; why: string; end(): Promise<void> };
const peers = fileURLToPath(new URL('./peers/', import.meta.url));
const FILLING_MS = 240_000;

async function openPeer(url: string, size: number, say: (line: string) => void): Promise<Peer> {
  const none = (why: string): Peer => ({ ask: null, why, end: async () => undefined });
  if (!existsSync(`${peers}node_modules/@langchain/community`)) {
    say('search: npm install in bench/peers');
    const npm = spawn(
      'npm',
      ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock'],
      {
        cwd: peers,
        env: bareEnvironment(),
        stdio: 'ignore',
        timeout: FILLING_MS,
      },
    );
    const code = await once(npm, 'close').then(
      ([status]) => status,
      () => 1,
    );
    if (code !== 0) return none('bench/peers cannot be installed');
  }
  const child = spawn(process.execPath, ['pgvectorstore.mjs', '--passages', String(size), '--ask'], {
    cwd: peers,
    env: { ...bareEnvironment(), DATABASE_URL: ownerUrl(url) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => JSON.parse((await lines.next()).value ?? 'null') as unknown;
  const end = async () => {
    child.stdin.end(); // it drops its table and ends
    if (child.exitCode === null) await once(child, 'close');
  };
  const late = setTimeout(() => child.kill('SIGTERM'), FILLING_MS);
  const ready = await line();
  clearTimeout(late);
  if (ready === null) return none('bench/peers ended with a fault');
  const ask = async (queries: number) => {
    child.stdin.write(`${queries}\n`);
    return (await line()) as number[];
  };
  return { ask, why: '', end };
}

const PEOPLE = `
insert into person (id, pseudonym, name, title, role, level, manager_id)
select 'p' || n, 'made-' || n, 'Made Person', 'Engineer', 'engineer', 4, case when n between 1 and 9 then 'p0' end
from generate_series($1::int, $2::int) as n`;

const PASSAGES = `
insert into passage (subject_id, author_id, source, record_kind, record_id, record_version, start_at, end_at, date, visible,
  text, masked, terms, embedding, embedding_model, readings, readings_by)
select subject, author, source,
  case when source in ('goal', 'one_to_one', 'commitment') then source else 'feedback' end,
  record, 1, 0, length(text), date, case when source in ('goal', 'one_to_one', 'commitment') then 'both' else 'manager' end,
  text, text, terms, embedding::vector, 'static-english-256', '[{"competency":"planning","polarity":"need","certainty":0.8}]', 'made'
from jsonb_to_recordset($1::jsonb) as r(subject text, author text, source text, record text, date date, text text, terms int[], embedding text)`;

/** The two legs and their fusion, with nothing of the product around them: no rights, recency, floors or variety. */
const PLAIN_SQL = `
with question as (
  select to_tsquery('simple', string_agg(quote_literal(lexeme), ' | ')) as words
  from unnest(to_tsvector('english', $2))
), leg as (
  select id, ts_rank(lexemes, words) as lexical, 1 - (embedding <=> $3::vector) as cosine
  from passage, question
  where subject_id = $1 and retired_at is null
), fused as (
  select id,
    .3 * coalesce(lexical / nullif(max(lexical) over (), 0), 0)
      + .7 * (cosine - min(cosine) over ()) / nullif(max(cosine) over () - min(cosine) over (), 0) as score
  from leg
)
select p.id, p.source, p.date, p.text, f.score
from fused f join passage p using (id)
order by f.score desc
limit ${LIMIT}`;
