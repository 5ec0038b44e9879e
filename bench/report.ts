// What a measurement is, how it is summed up and written: bench/report/latest.json and one table. It deliberately knows no
// single bench: each of them hands over its results.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

export type Against = { name: string; value: number | null; ratio: number | null };
/** Either percentiles of n runs, or one value of n things; what was not measured has n 0 and says why in `aim`. */
export type Result = {
  /** the bench, then what was measured: `search.postgres.10000` */
  name: string;
  unit: string;
  p50: number | null;
  p95: number | null;
  p99: number | null;
  value: number | null;
  n: number;
  against: Against[];
  aim: string | null;
  pass: boolean | null;
};
export type Report = { at: string; node: string; cores: number; database: string; results: Result[] };
/** @param say words about what is going on, for stderr; @param options.entries of the log bench, for trials */
export type Bench = (say: (line: string) => void, options: { entries?: number }) => Promise<Result[]>;
type Aim = { aim: string; pass: boolean | null };

/** Percentiles of times in ms. `against` holds the times of what it is compared with, taken in between. */
export function times(
  name: string,
  measured: readonly number[],
  against: Readonly<Record<string, readonly number[]>> = {},
  aim: ((own: Result) => Aim) | null = null,
): Result {
  const own: Result = {
    name,
    unit: 'ms',
    p50: percentile(measured, 0.5),
    p95: percentile(measured, 0.95),
    p99: percentile(measured, 0.99),
    value: null,
    n: measured.length,
    against: [],
    aim: null,
    pass: null,
  };
  own.against = Object.entries(against).map(([other, list]) => compared(own, other, percentile(list, 0.95)));
  return { ...own, ...aim?.(own) };
}

/** One number, such as rows a second. */
export function figure(
  name: string,
  unit: string,
  measured: { value: number | null; n: number },
  against: Readonly<Record<string, number | null>> = {},
  aim: ((own: Result) => Aim) | null = null,
): Result {
  const own: Result = {
    name,
    unit,
    p50: null,
    p95: null,
    p99: null,
    value: rounded(measured.value),
    n: measured.n,
    against: [],
    aim: null,
    pass: null,
  };
  own.against = Object.entries(against).map(([other, value]) => compared(own, other, value));
  return { ...own, ...aim?.(own) };
}

export function notMeasured(name: string, unit: string, why: string): Result {
  return figure(name, unit, { value: null, n: 0 }, {}, () => ({ aim: `not measured: ${why}`, pass: null }));
}

/** Passes where the ratio to `other` is at most `most`; null where there is nothing to compare with. */
export function within(own: Result, other: string, most: number): boolean | null {
  const ratio = own.against.find(({ name }) => name === other)?.ratio ?? null;
  return ratio === null ? null : ratio <= most;
}

export function median(list: readonly number[]): number | null {
  return percentile(list, 0.5);
}

function compared(own: Result, name: string, value: number | null): Against {
  const mine = own.value ?? own.p95;
  return {
    name,
    value: rounded(value),
    ratio: mine === null || value === null || value === 0 ? null : rounded(mine / value),
  };
}

/** Nearest rank: always one of the times measured. */
function percentile(list: readonly number[], share: number): number | null {
  const sorted = [...list].sort((a, b) => a - b);
  return rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null);
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(4)));

const folder = new URL('./report/', import.meta.url);

/** Writes the report; with `only`, results of other benches that the file holds stay as they are. */
export async function writeReport(
  results: readonly Result[],
  ran: readonly string[],
  database: string,
  at: URL = folder,
): Promise<Report> {
  const before = await readReport(at);
  const kept = (before?.results ?? []).filter(({ name }) => !ran.includes(name.split('.')[0] ?? ''));
  const all = [...kept, ...results].sort((a, b) => (a.name < b.name ? -1 : 1));
  const report: Report = {
    at: new Date().toISOString(),
    node: process.version,
    cores: cpus().length,
    database,
    results: all,
  };
  await mkdir(at, { recursive: true });
  const aside = new URL(`latest.${process.pid}.json`, at);
  await writeFile(aside, `${JSON.stringify(report, null, 2)}\n`);
  await rename(aside, new URL('latest.json', at));
  return report;
}

async function readReport(at: URL): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(new URL('latest.json', at), 'utf8')) as Report;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

export function table(results: readonly Result[]): string {
  const shown = (value: number | null) => (value === null ? '–' : String(value));
  const rows = results.map((r) => [
    r.name,
    r.unit,
    r.value === null ? [r.p50, r.p95, r.p99].map(shown).join(' / ') : shown(r.value),
    `n ${r.n}`,
    r.against.map(({ name, ratio }) => `${shown(ratio)} x ${name}`).join(', '),
    [r.pass === null ? '' : r.pass ? 'met:' : 'NOT MET:', r.aim ?? ''].join(' ').trim(),
  ]);
  rows.unshift(['measured', 'unit', 'value, or p50 / p95 / p99', 'n', 'against', 'aim']);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
