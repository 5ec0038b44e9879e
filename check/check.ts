// `npm run check`: types, lint and format, imports, machine paths, exact versions; one table, exit 1 on a fault.
// Every check also says how much it looked at and fails where that is too little: a checker that finds no file
// finds no fault either. It changes nothing; `npx biome check --write` does.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkImports } from './imports.ts';

interface Check {
  name: string;
  ok: boolean;
  looked: string;
  faults: string[];
}

const LintReport = z.object({
  summary: z.object({ changed: z.number(), unchanged: z.number(), warnings: z.number() }),
  diagnostics: z.array(
    z.object({
      severity: z.string(),
      category: z.string().nullish(),
      message: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }).nullish() }),
    }),
  ),
});

const root = join(import.meta.dirname, '..');

/** Fewer than this and the tool did not see the tree; the tree has had more since its first version. */
const least = { modules: 90, imports: 350, files: 90, versions: 40 };

await main();

async function main(): Promise<void> {
  const json = wantsJson();
  const checks = await Promise.all([types(), lint(), imports(), machinePaths(), exactVersions()]);
  const ok = checks.every((check) => check.ok);
  if (json) console.log(JSON.stringify({ ok, checks }));
  else console.log(table(checks));
  process.exitCode = ok ? 0 : 1;
}

function wantsJson(): boolean {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch (error) {
    const message = `npm run check -- [--json]: ${error instanceof Error ? error.message : error}`;
    if (process.argv.includes('--json')) console.log(JSON.stringify({ error: { code: 'invalid', message } }));
    console.error(message);
    process.exit(2);
  }
}

async function types(): Promise<Check> {
  const { code, out } = await tool('tsc', '--noEmit', '--pretty', 'false', '--listFiles');
  const lines = out.split('\n').filter((line) => line !== '');
  const files = lines.filter((line) => line.startsWith(`${root}/`) && !line.includes('/node_modules/'));
  const faults = lines.filter((line) => /error TS\d+/.test(line));
  if (code !== 0 && faults.length === 0) faults.push(out.trim() || `tsc ended with ${code}`);
  return verdict('types', `${files.length} files`, faults, [[files.length, least.files, 'files']]);
}

async function lint(): Promise<Check> {
  const { code, out } = await tool(
    'biome',
    'check',
    '--colors=off',
    '--max-diagnostics=none',
    '--reporter=json',
  );
  const start = out.indexOf('{"summary"');
  const report = LintReport.safeParse(start < 0 ? null : JSON.parse(out.slice(start).split('\n')[0] ?? ''));
  if (!report.success) return verdict('lint, format', 'no report', [out.trim()], []);
  const { summary, diagnostics } = report.data;
  const faults = diagnostics
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(
      ({ location, category, message }) =>
        `${location.path}:${location.start?.line ?? 1} ${category}: ${message}`,
    );
  if (code !== 0 && faults.length === 0) faults.push(`biome ended with ${code}`);
  const files = summary.changed + summary.unchanged;
  return verdict('lint, format', `${files} files, ${summary.warnings} warnings`, faults, [
    [files, least.files, 'files'],
  ]);
}

async function imports(): Promise<Check> {
  const report = await checkImports(root);
  const faults = report.violations.map(({ rule, from, to }) => `${rule}: ${from}${to ? ` > ${to}` : ''}`);
  return verdict('imports', `${report.modules} modules, ${report.imports} imports`, faults, [
    [report.modules, least.modules, 'modules'],
    [report.imports, least.imports, 'imports'],
  ]);
}

/** Nothing of the machine that a file was written on may stay in it. */
async function machinePaths(): Promise<Check> {
  const places = ['src', 'web', 'docs', 'evals', 'bench', 'test', 'prompts', 'migrations', '.ci'];
  const single = [
    'README.md',
    'Dockerfile',
    'docker-compose.yml',
    '.env.example',
    'package.json',
    'THIRD-PARTY.md',
  ];
  const files = [...places.flatMap(textFiles), ...single.filter((file) => existsSync(join(root, file)))];
  const traces = [
    /(?<![\w.@-])[/](?:work|root)(?=[/"'`\s])/,
    /[/]tmp[/]gw\b/,
    /(?<![\w-])shared[/](?:design|models|data)\b/,
    /(?<![\w.@-])[/]home[/]\w+[/]/,
    ...registryHost(),
  ];
  const faults = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        traces.flatMap((trace) =>
          trace.test(line) ? [`${file}:${index + 1} ${trace.exec(line)?.[0]}`] : [],
        ),
      ),
  );
  return verdict('machine paths', `${files.length} files`, faults, [[files.length, least.files, 'files']]);
}

/** npm tells the scripts it runs which registry it uses. */
function registryHost(): RegExp[] {
  const url = process.env.npm_config_registry;
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return host === '' ? [] : [new RegExp(host.replaceAll('.', '\\.'))];
}

function textFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(png|jpe?g|gif|ico|woff2?|bin|pdf|zip)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|\/)(node_modules|dist|report)\//.test(file));
}

async function exactVersions(): Promise<Check> {
  const manifests = ['package.json', 'bench/peers/package.json'].filter((file) =>
    existsSync(join(root, file)),
  );
  const versions = manifests.flatMap((file) => versionsOf(file));
  const faults = versions.filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  return verdict(
    'exact versions',
    `${versions.length} versions`,
    faults.map(({ file, name, version }) => `${file}: ${name} ${version}`),
    [[versions.length, least.versions, 'versions']],
  );
}

function versionsOf(file: string): { file: string; name: string; version: string }[] {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, file), 'utf8'));
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']
    .flatMap((part) => Object.entries(manifest[part] ?? {}))
    .map(([name, version]) => ({ file, name, version: String(version) }));
}

function verdict(name: string, looked: string, faults: string[], counts: [number, number, string][]): Check {
  const tooFew = counts
    .filter(([count, minimum]) => count < minimum)
    .map(([count, minimum, what]) => `saw ${count} ${what}, at least ${minimum} must be there`);
  const all = [...tooFew, ...faults];
  return { name, ok: all.length === 0, looked, faults: all };
}

function table(checks: Check[]): string {
  const rows = checks.map(
    ({ name, ok, looked, faults }) =>
      `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(15)} ${looked}${ok ? '' : `, ${faults.length} faults`}`,
  );
  const faults = checks.flatMap((check) => check.faults.map((fault) => `  ${check.name}: ${fault}`));
  return [...faults, ...rows].join('\n');
}

async function tool(name: string, ...words: string[]): Promise<{ code: number; out: string }> {
  const child = spawn(join(root, 'node_modules/.bin', name), words, { cwd: root });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? 1, out }));
  });
}
