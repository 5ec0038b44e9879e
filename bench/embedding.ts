// Texts of 12.9 words through the built-in embedding, one thread: with an empty word cache (a fresh table each time) and again
// with a full one. Compared with only adding up as many rows, which no tokeniser can beat.
import { loadStaticEmbedding } from '../src/models/embedding.ts';
import { type Bench, figure, median } from './report.ts';
import { demoSentences, seeded, shortTexts } from './texts.ts';

const TEXTS = 40_000;
const RUNS = 5;
const LEAST = 30_000;
const ADDING = 'adding up the rows alone';

export const benchEmbedding: Bench = async (say) => {
  const texts = shortTexts(await demoSentences(), TEXTS, seeded(7));
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0) / TEXTS;
  const cold: number[] = [];
  const warm: number[] = [];
  const adding: number[] = [];
  // The first run warms up the code, not the words: every run has a table, and so a word cache, of its own.
  for (let run = 0; run <= RUNS; run++) {
    const embedding = await loadStaticEmbedding();
    const embedAll = () =>
      perSecond(() => {
        for (const text of texts) embedding.embed(text);
      });
    const [first, second] = [embedAll(), embedAll()];
    const rows = texts.map((text) => embedding.tokens(text).length);
    const only = perSecond(() => addRows(rows, embedding.dimensions));
    if (run === 0) continue;
    cold.push(first);
    warm.push(second);
    adding.push(only);
  }
  say(`embedding: ${TEXTS} texts of ${words.toFixed(1)} words, ${RUNS} runs`);
  const bare = { [ADDING]: median(adding) };
  return [
    figure(
      'embedding.cold',
      'texts a second of one core',
      { value: median(cold), n: RUNS * TEXTS },
      bare,
      (own) => ({
        aim: `over ${LEAST}`,
        pass: (own.value ?? 0) > LEAST,
      }),
    ),
    figure(
      'embedding.warm',
      'texts a second of one core',
      { value: median(warm), n: RUNS * TEXTS },
      bare,
      (own) => ({
        aim: `over ${LEAST}`,
        pass: (own.value ?? 0) > LEAST,
      }),
    ),
  ];
};

/** By the processor's time, not the clock's: what else the machine does meanwhile is no part of it. */
function perSecond(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (TEXTS / (user + system)) * 1e6;
}

function addRows(rows: readonly number[], dimensions: number): void {
  const table = new Int8Array(64 * 1024 * 16).map((_, i) => (i * 31) % 127);
  const places = table.length / dimensions;
  let at = 0;
  for (const count of rows) {
    const sum = new Float64Array(dimensions);
    for (let row = 0; row < count; row++) {
      at = (at + 911) % places;
      for (let i = 0, from = at * dimensions; i < dimensions; i++, from++)
        sum[i] = (sum[i] as number) + (table[from] as number);
    }
  }
}
