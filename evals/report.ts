// Rows, gates and the report files. A gate compares the bound of the interval where it says `lower` or `upper`, else the
// value; an empty denominator is null with the reason, and neither passes nor fails.
import { mkdir, readFile, writeFile } from 'node:fs/promises';

export type Row = {
  suite: string;
  metric: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
  unit: string;
  gate: string | null;
  pass: boolean | null;
  why: string;
};
export type CaseResult = {
  suite: string;
  id: string;
  ok: boolean;
  input: unknown;
  output: unknown;
  expected: unknown;
};
export type Report = {
  at: string;
  versions: { code: string; content: string; weights: string; model: string | null };
  mode: 'guided' | 'connected';
  rows: Row[];
};

const GATE = /^(?:(lower|upper) )?(<=|>=|=) (\d*\.?\d+)$/;

/** @param gate such as `lower >= .75`, `<= .10`, `= 0`; null reports only */
export function row(
  suite: string,
  metric: string,
  measured: {
    value: number | null;
    low?: number | null;
    high?: number | null;
    n: number;
    unit?: string;
    why: string;
  },
  gate: string | null,
): Row {
  const { value, low = null, high = null, n, unit = 'share', why } = measured;
  return {
    suite,
    metric: `${suite}.${metric}`,
    value,
    low,
    high,
    n,
    unit,
    gate,
    pass: passes(gate, value, low, high),
    why,
  };
}

function passes(
  gate: string | null,
  value: number | null,
  low: number | null,
  high: number | null,
): boolean | null {
  if (gate === null || value === null) return null;
  const match = GATE.exec(gate);
  if (!match) throw new Error(`not a gate: ${gate}`);
  const [, bound, operator, text] = match;
  const compared = bound === 'lower' ? low : bound === 'upper' ? high : value;
  if (compared === null) return null;
  const limit = Number(text);
  return operator === '<='
    ? compared <= limit
    : operator === '>='
      ? compared >= limit
      : Math.abs(compared - limit) < 1e-12;
}

const folder = new URL('./report/', import.meta.url);

/** Rows of suites that were not run stay as they were in the file. */
export async function writeReport(
  report: Report,
  cases: readonly CaseResult[],
  ran: ReadonlySet<string>,
): Promise<Report> {
  await mkdir(folder, { recursive: true });
  const before = await readFile(new URL('latest.json', folder), 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  const kept = before?.rows.filter(({ suite }) => !ran.has(suite)) ?? [];
  const whole = { ...report, rows: [...kept, ...report.rows].sort((a, b) => (a.metric < b.metric ? -1 : 1)) };
  await writeFile(new URL('latest.json', folder), `${JSON.stringify(whole, null, 2)}\n`);
  await writeFile(new URL('latest.html', folder), html(whole, cases));
  for (const suite of ran) {
    const own = cases.filter((item) => item.suite === suite);
    await writeFile(
      new URL(`cases-${suite}.jsonl`, folder),
      own.map((item) => JSON.stringify(item)).join('\n'),
    );
  }
  return whole;
}

export const shown = (value: number | null) =>
  value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3);
export const verdict = ({ pass, gate }: Row) =>
  gate === null ? '' : pass === null ? 'not measured' : pass ? 'met' : 'NOT MET';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

function html(report: Report, cases: readonly CaseResult[]): string {
  const cells = (items: readonly string[], tag = 'td') =>
    `<tr>${items.map((item) => `<${tag}>${escaped(item)}</${tag}>`).join('')}</tr>`;
  const rows = report.rows.map((r) =>
    cells([
      r.metric,
      shown(r.value),
      `${shown(r.low)} – ${shown(r.high)}`,
      String(r.n),
      r.gate ?? 'report',
      verdict(r),
      r.why,
    ]),
  );
  const failed = cases
    .filter(({ ok }) => !ok)
    .map((c) =>
      cells([c.suite, c.id, JSON.stringify(c.input), JSON.stringify(c.output), JSON.stringify(c.expected)]),
    );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Groundwork evals</title>
<style>body{font:15px/1.5 system-ui;margin:2rem;max-width:80rem}table{border-collapse:collapse}td,th{border-bottom:1px solid #ccc;padding:.3rem .6rem;text-align:left;vertical-align:top}</style>
<h1>Evals</h1><p>${escaped(report.at)}, ${report.mode}, content ${escaped(report.versions.content)}</p>
<table>${cells(['metric', 'value', 'interval', 'n', 'gate', '', 'why'], 'th')}${rows.join('\n')}</table>
<h2>Cases that failed</h2><table>${cells(['suite', 'case', 'input', 'output', 'expected'], 'th')}${failed.join('\n')}</table></html>\n`;
}
