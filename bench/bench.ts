// npm run bench -- [--only NAME] [--entries N] [--json]: measures, prints one table, writes bench/report/latest.json. Exits 1 where an aim
// is missed or something cannot be measured that should be, 2 on wrong usage. All load goes to servers that it starts.
import { command, misuse, type Outcome } from '../src/commands/command.ts';
import { AppError } from '../src/errors.ts';
import { type Bench, type Result, table, writeReport } from './report.ts';

// Loaded when they run: wrong use is answered without them and without the product.
const benches: Readonly<Record<string, Bench>> = {
  embedding: async (...given) => (await import('./embedding.ts')).benchEmbedding(...given),
  start: async (...given) => (await import('./start.ts')).benchStart(...given),
  socket: async (...given) => (await import('./socket.ts')).benchSockets(...given),
  search: async (...given) => (await import('./search.ts')).benchSearch(...given),
  import: async (...given) => (await import('./import.ts')).benchImport(...given),
  log: async (...given) => (await import('./log.ts')).benchLog(...given),
  turn: async (...given) => (await import('./turn.ts')).benchTurns(...given),
  rehearsal: async (...given) => (await import('./rehearsal.ts')).benchRehearsals(...given),
};
const say = (line: string) => process.stderr.write(`${line}\n`);

const USAGE = 'npm run bench -- [--only NAME] [--entries N] [--json]';

await command(
  USAGE,
  { only: { type: 'string' }, entries: { type: 'string' } },
  async ({ values, positionals }) => {
    if (positionals.length > 0) throw misuse(USAGE);
    const { only } = values;
    if (only !== undefined && !Object.hasOwn(benches, String(only)))
      throw new AppError(
        'invalid',
        `there is no bench ${only}; there are ${Object.keys(benches).join(', ')}`,
      );
    // Fewer than the product writes for the demo are no log to fill.
    const entries = values.entries === undefined ? null : Number(values.entries);
    if (entries !== null && !(Number.isSafeInteger(entries) && entries >= 1000))
      throw new AppError(
        'invalid',
        '--entries takes a whole number from 1000 on: how long the log of the log bench is.',
      );
    return measure(
      only === undefined ? Object.keys(benches) : [String(only)],
      entries === null ? {} : { entries },
    );
  },
);

async function measure(names: readonly string[], options: { entries?: number }): Promise<Outcome> {
  const results: Result[] = [];
  const measured: string[] = [];
  for (const name of names) {
    say(`${name} …`);
    try {
      results.push(...(await (benches[name] as Bench)(say, options)));
      measured.push(name);
    } catch (error) {
      say(`${name} could not be measured: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
  const report = await writeReport(results, measured, await databaseNames());
  const missed = measured.length < names.length || results.some(({ pass }) => pass === false);
  return { document: report, words: table(report.results), exitCode: missed ? 1 : 0 };
}

/** Which databases the figures are about, by name and version. */
async function databaseNames(): Promise<string> {
  const { engineNamed } = await import('./server.ts');
  const versions: string[] = [];
  for (const name of ['pglite', 'postgres'] as const) {
    const engine = await engineNamed(name);
    if (!engine) continue;
    const database = await engine.open();
    try {
      const [row] = await database.owner((owner) =>
        owner.query<{ server: string; vector: string }>(
          `select current_setting('server_version') as server, (select extversion from pg_extension where extname = 'vector') as vector`,
        ),
      );
      versions.push(
        `${name === 'pglite' ? 'PGlite as PostgreSQL' : 'PostgreSQL'} ${row?.server.split(' ')[0]} with pgvector ${row?.vector}`,
      );
    } finally {
      await database.close();
    }
  }
  return versions.join('; ');
}
