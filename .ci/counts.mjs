// Reads what a run left behind, for .ci/run: `tests REPORT EXIT` prints "passed failed skipped" of vitest's JSON
// report, `evals REPORT BASELINE` says which gates fail. Words go to stderr. It judges files only, runs nothing.
import { existsSync, readFileSync } from 'node:fs';

const [kind, ...words] = process.argv.slice(2);
if (kind === 'tests') tests(...words);
else if (kind === 'evals') evals(...words);
else throw new Error('usage: counts.mjs tests REPORT EXIT | evals REPORT BASELINE');

function tests(report, exit) {
  const files = existsSync(report) ? read(report).testResults : [];
  const all = files.flatMap((file) => file.assertionResults.map((each) => ({ ...each, file: file.name })));
  const count = (list, ...states) => list.filter((each) => states.includes(each.status)).length;
  const passed = count(all, 'passed');
  let failed = count(all, 'failed') + files.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
  if (failed === 0 && (exit !== '0' || passed === 0)) failed = 1;
  const legs = {
    PostgreSQL: all.filter((each) => /postgres/i.test(each.fullName)),
    browser: all.filter((each) => /\/test\/browser\//.test(each.file)),
  };
  for (const [leg, list] of Object.entries(legs)) {
    const [ran, left] = [count(list, 'passed', 'failed'), count(list, 'pending', 'skipped', 'todo')];
    console.error(`[test] ${leg} leg: ${ran} ran, ${left} skipped`);
    if (ran === 0 || left > 0) failed += 1;
  }
  console.log(`${passed} ${failed} ${count(all, 'pending', 'skipped', 'todo', 'disabled')}`);
}

/** Baseline: `{ "met": [metric] }`. A gate recorded as met must be measured and pass; others may be open. */
function evals(report, baseline) {
  const { rows } = read(report);
  const { met } = existsSync(baseline) ? read(baseline) : { met: [] };
  const passes = new Map(rows.map((row) => [row.metric, row.pass]));
  const open = rows.filter((row) => row.pass === false && !met.includes(row.metric));
  const lost = met.filter((metric) => passes.get(metric) !== true);
  for (const row of open) console.log(`not yet: ${row.metric} = ${row.value} (${row.gate})`);
  for (const metric of lost) console.log(`lost: ${metric}, recorded as met`);
  console.log(`${met.length - lost.length} of ${met.length} gates recorded as met hold, ${open.length} not yet`);
  process.exitCode = lost.length > 0 || rows.length === 0 ? 1 : 0;
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
