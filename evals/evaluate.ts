// npm run evals -- [--suite S] [--baseline] [--json]: runs the suites, prints one table, writes evals/report/. Exits 1 when a gated metric
// is not met; with --baseline (as CI does) only when one is not met that evals/baseline.json records as met.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { loadContent } from '../src/content/content.ts';
import { loadNameLists } from '../src/language/nameLists.ts';
import { codeVersion } from '../src/log/version.ts';
import { openModels } from '../src/models/models.ts';
import { type CaseResult, type Row, shown, verdict, writeReport } from './report.ts';
import { bias, reading, safety } from './suites/pure.ts';
import type { Suite } from './suites/suite.ts';
import { grounded, recommendation, retrieval } from './suites/world.ts';

const suites: Readonly<Record<string, Suite>> = {
  safety,
  bias,
  reading,
  retrieval,
  grounded,
  recommendation,
};

const { values } = parseArgs({
  options: { suite: { type: 'string' }, json: { type: 'boolean' }, baseline: { type: 'boolean' } },
});
const wanted = values.suite === undefined ? Object.keys(suites) : [values.suite];
const unknown = wanted.find((name) => !(name in suites));
if (unknown !== undefined) {
  process.stderr.write(`there is no suite ${unknown}; there are ${Object.keys(suites).join(', ')}\n`);
  process.exit(2);
}

const config = readConfig({ ...process.env, LOG_LEVEL: 'silent' });
const [content, models] = await Promise.all([loadContent(), openModels(config)]);
const context = { content, names: loadNameLists(), embedding: models.builtin, seed: config.seed };
const rows: Row[] = [];
const cases: CaseResult[] = [];
for (const name of wanted) {
  process.stderr.write(`${name} …\n`);
  const result = await (suites[name] as Suite)(context);
  rows.push(...result.rows);
  cases.push(...result.cases);
}
const report = await writeReport(
  {
    at: new Date().toISOString(),
    mode: models.chat ? 'connected' : 'guided',
    rows,
    versions: {
      code: codeVersion,
      content: content.version,
      weights: content.weights.version,
      model: models.chat?.model ?? null,
    },
  },
  cases,
  new Set(wanted),
);

const recorded = new Set(
  (JSON.parse(await readFile(new URL('./baseline.json', import.meta.url), 'utf8')) as { met: string[] }).met,
);
const state = (r: Row) =>
  verdict(r) === 'NOT MET' ? (recorded.has(r.metric) ? 'LOST' : 'not yet') : verdict(r);
const table = report.rows
  .map((r) =>
    [
      r.metric.padEnd(34),
      shown(r.value).padStart(7),
      `${shown(r.low)} – ${shown(r.high)}`.padEnd(17),
      `n ${r.n}`.padEnd(9),
      (r.gate ?? 'report').padEnd(14),
      state(r),
    ].join('  '),
  )
  .join('\n');
process.stderr.write(values.json ? `${table}\n` : '');
process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${table}\n`);
const failed = rows.filter(({ pass }) => pass === false);
process.exitCode =
  (values.baseline ? failed.filter(({ metric }) => recorded.has(metric)) : failed).length > 0 ? 1 : 0;
