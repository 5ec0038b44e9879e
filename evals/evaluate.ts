// npm run evals -- [--suite S] [--baseline] [--json]: runs the suites, prints one table, writes evals/report/. Exits 1 when a gated metric
// is not met; with --baseline (as CI does) only when one is not met that evals/baseline.json records as met.
import { readFile } from 'node:fs/promises';
import { command, misuse, type Outcome } from '../src/commands/command.ts';
import { readConfig } from '../src/config.ts';
import { loadContent } from '../src/content/content.ts';
import { AppError } from '../src/errors.ts';
import { loadNameLists } from '../src/language/nameLists.ts';
import { codeVersion } from '../src/log/version.ts';
import { openModels } from '../src/models/models.ts';
import { type CaseResult, type Row, shown, verdict, writeReport } from './report.ts';
import { debriefs } from './suites/debrief.ts';
import { faithful } from './suites/faithful.ts';
import { language } from './suites/language.ts';
import { moves } from './suites/moves.ts';
import { bias, reading, safety } from './suites/pure.ts';
import { rehearsal } from './suites/rehearsal.ts';
import type { Suite } from './suites/suite.ts';
import { grounded, recommendation, retrieval } from './suites/world.ts';

const suites: Readonly<Record<string, Suite>> = {
  safety,
  bias,
  reading,
  retrieval,
  grounded,
  recommendation: together(recommendation, faithful),
  language,
  rehearsal,
  moves,
  debrief: debriefs,
};

/** Two parts of one suite. */
function together(one: Suite, other: Suite): Suite {
  return async (context) => {
    const [a, b] = [await one(context), await other(context)];
    return { rows: [...a.rows, ...b.rows], cases: [...a.cases, ...b.cases] };
  };
}

const USAGE = 'npm run evals -- [--suite S] [--baseline] [--json]';

await command(
  USAGE,
  { suite: { type: 'string' }, baseline: { type: 'boolean' } },
  async ({ values, positionals }) => {
    if (positionals.length > 0) throw misuse(USAGE);
    const { suite } = values;
    if (suite !== undefined && !Object.hasOwn(suites, String(suite)))
      throw new AppError(
        'invalid',
        `there is no suite ${suite}; there are ${Object.keys(suites).join(', ')}`,
      );
    const wanted = suite === undefined ? Object.keys(suites) : [String(suite)];
    return evaluate(wanted, values.baseline === true);
  },
);

async function evaluate(wanted: readonly string[], againstBaseline: boolean): Promise<Outcome> {
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
  const baseline = await readFile(new URL('./baseline.json', import.meta.url), 'utf8');
  const recorded = new Set((JSON.parse(baseline) as { met: string[] }).met);
  const failed = rows.filter(({ pass }) => pass === false);
  const counted = againstBaseline ? failed.filter(({ metric }) => recorded.has(metric)) : failed;
  return {
    document: report,
    words: report.rows.map((row) => line(row, recorded)).join('\n'),
    exitCode: counted.length > 0 ? 1 : 0,
  };
}

function line(r: Row, recorded: ReadonlySet<string>): string {
  const state = verdict(r) === 'NOT MET' ? (recorded.has(r.metric) ? 'LOST' : 'not yet') : verdict(r);
  return [
    r.metric.padEnd(34),
    shown(r.value).padStart(7),
    `${shown(r.low)} – ${shown(r.high)}`.padEnd(17),
    `n ${r.n}`.padEnd(9),
    (r.gate ?? 'report').padEnd(14),
    state,
  ].join('  ');
}
