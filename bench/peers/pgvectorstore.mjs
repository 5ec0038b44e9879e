// LangChain's PGVectorStore as a yardstick for evidence search: exact cosine over one person's passages, chosen by
// metadata. Fills a table of its own in DATABASE_URL, measures, drops it. It tunes nothing: the store is as it comes.
//   DATABASE_URL=postgres://… node pgvectorstore.mjs [--passages 1000] [--queries 300 | --ask]
// With --ask it says {"ready":true} once the table is filled, and then answers every line of stdin, a number of queries,
// with a list of their times: so that somebody else can measure in between.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PGVectorStore } from '@langchain/community/vectorstores/pgvector';
import { Document } from '@langchain/core/documents';

const DIMENSIONS = 256;
const PER_SUBJECT = 100;
const WARM_UP = 20;
const LIMIT = 8;

const { passages, queries, ask, url } = wanted();
const tableName = `peer_${randomUUID().replaceAll('-', '')}`;
const random = mulberry(1);
const store = await PGVectorStore.initialize(
  { embedQuery: async () => vector(), embedDocuments: async (texts) => texts.map(vector) },
  { postgresConnectionOptions: { connectionString: url }, tableName, distanceStrategy: 'cosine' },
);
try {
  await fill();
  await measure(WARM_UP);
  if (ask) await answer();
  else console.log(JSON.stringify(summary(await measure(queries))));
} finally {
  await store.pool.query(`drop table if exists ${tableName}`);
  await store.end();
}

function wanted() {
  const options = {
    passages: { type: 'string', default: '1000' },
    queries: { type: 'string', default: '300' },
    ask: { type: 'boolean', default: false },
  };
  const { values } = parseArgs({ options });
  const numbers = { passages: Number(values.passages), queries: Number(values.queries) };
  if (!process.env.DATABASE_URL || !Object.values(numbers).every((n) => Number.isInteger(n) && n > 0)) {
    console.error(
      'usage: DATABASE_URL=postgres://… node pgvectorstore.mjs [--passages N] [--queries N | --ask]',
    );
    process.exit(2);
  }
  return { ...numbers, ask: values.ask, url: process.env.DATABASE_URL };
}

async function answer() {
  console.log(JSON.stringify({ ready: true }));
  for await (const line of createInterface({ input: process.stdin }))
    console.log(JSON.stringify(await measure(Number(line))));
}

async function fill() {
  for (let start = 0; start < passages; start += 1000) {
    const ids = Array.from({ length: Math.min(1000, passages - start) }, (_, i) => start + i);
    await store.addVectors(
      ids.map(vector),
      ids.map(
        (i) =>
          new Document({
            pageContent: `Passage ${i}. ${'work '.repeat(40)}`,
            metadata: { subject: subject(i) },
          }),
      ),
    );
  }
  await store.pool.query(`analyze ${tableName}`);
}

/** Times of `count` queries in ms, in order. */
async function measure(count) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const question = vector();
    const filter = { subject: subject(Math.floor(random() * passages)) };
    const began = performance.now();
    const found = await store.similaritySearchVectorWithScore(question, LIMIT, filter);
    const took = performance.now() - began;
    if (found.length === 0 || found.some(([{ metadata }]) => metadata.subject !== filter.subject))
      throw new Error('the store answered about somebody else, or nothing');
    times.push(took);
  }
  return times;
}

/** Milliseconds; n counts the queries. */
function summary(measured) {
  const times = measured.sort((a, b) => a - b);
  const at = (share) =>
    Math.round(times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)] * 1000) / 1000;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), n: times.length, passages };
}

function subject(i) {
  return `p${Math.floor(i / PER_SUBJECT)}`;
}

function vector() {
  const numbers = Array.from({ length: DIMENSIONS }, () => random() * 2 - 1);
  const length = Math.hypot(...numbers);
  return numbers.map((n) => n / length);
}

function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
