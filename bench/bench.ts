// npm run bench -- [--only NAME] [--json]: measures, prints one table, writes bench/report/latest.json. Exits 1 where an aim
// is missed or something cannot be measured that should be, 2 on wrong usage. All load goes to servers that it starts.
import { parseArgs } from 'node:util';
import { benchEmbedding } from './embedding.ts';
import { benchImport } from './import.ts';
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
  turn: benchTurns,
};
const say = (line: string) => process.stderr.write(`${line}\n`);

const { only, json } = wanted();
const names = only === undefined ? Object.keys(benches) : [only];
const results: Result[] = [];
const measured: string[] = [];
for (const name of names) {
  say(`${name} …`);
  try {
    results.push(...(await (benches[name] as Bench)(say)));
    measured.push(name);
  } catch (error) {
    say(`${name} could not be measured: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}
const report = await writeReport(results, measured, await databaseNames());
const words = table(report.results);
process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${words}\n`);
if (json) say(words);
process.exitCode = measured.length < names.length || results.some(({ pass }) => pass === false) ? 1 : 0;

function wanted(): { only: string | undefined; json: boolean } {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (values.only !== undefined && !Object.hasOwn(benches, values.only))
      throw new Error(`there is no bench ${values.only}; there are ${Object.keys(benches).join(', ')}`);
    return { only: values.only, json: values.json };
  } catch (error) {
    say(error instanceof Error ? error.message : 'wrong usage');
    process.exit(2);
  }
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
