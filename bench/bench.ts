// npm run bench -- [--only NAME] [--entries N] [--json]: measures, prints one table, writes bench/report/latest.json. Exits 1 where an aim
// is missed or something cannot be measured that should be, 2 on wrong usage. All load goes to servers that it starts.
import { command, misuse, type Outcome } from '../src/commands/command.ts';
import { AppError } from '../src/errors.ts';
import { benchEmbedding } from './embedding.ts';
import { benchImport } from './import.ts';
import { benchLog } from './log.ts';
import { benchRehearsals } from './rehearsal.ts';
import { type Bench, type Result, table, writeReport } from './report.ts';
import { benchSearch } from './search.ts';
import { engineNamed } from './server.ts';
import { benchSockets } from './socket.ts';
import { benchStart } from './start.ts';
import { benchTurns } from './turn.ts';

const benches: Readonly<Record<string, Bench>> = {
  embedding: benchEmbedding,
  start: benchStart,
  socket: benchSockets,
  search: benchSearch,
  import: benchImport,
  log: benchLog,
  turn: benchTurns,
  rehearsal: benchRehearsals,
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
