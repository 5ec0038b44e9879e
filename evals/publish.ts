// node --import tsx evals/publish.ts: takes the figures of evals/report/latest.json that people are told (web: "What Groundwork
// does") into src/openness/measured.json, which the build carries. Run all suites first; what a report lacks stays as it was.
import { readFile, writeFile } from 'node:fs/promises';
import { Measured } from '../src/contract/openness.ts';
import type { Report } from './report.ts';

const told = ['bias', 'reading', 'recommendation', 'language', 'safety', 'grounded'];
const target = new URL('../src/openness/measured.json', import.meta.url);

const read = async (url: URL): Promise<unknown> => JSON.parse(await readFile(url, 'utf8'));
const report = (await read(new URL('./report/latest.json', import.meta.url))) as Report;
const before = Measured.safeParse(await read(target).catch(() => null));
const now = report.rows
  .filter(({ suite, gate }) => told.includes(suite) && gate !== null)
  .map(({ metric, value, low, high, n, unit, gate, pass }) => ({
    metric,
    value,
    low,
    high,
    n,
    unit,
    gate,
    pass,
  }));
const kept = (before.success ? before.data.rows : []).filter(
  ({ metric }) => !now.some((row) => row.metric === metric),
);
const rows = [...now, ...kept].sort((a, b) => (a.metric < b.metric ? -1 : 1));
const measured: Measured = { on: report.at.slice(0, 10), mode: report.mode, rows };
await writeFile(target, `${JSON.stringify(measured, null, 2)}\n`);
process.stdout.write(`${rows.length} figures\n`);
