// Who may import whom, as rules for dependency-cruiser plus three that only the syntax tree can tell.
// It does not trust silence: a parser that sees nothing would pass everything, so every source file on disk
// must have been seen, every relative import must resolve, and the caller gets the counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseFileSync } from '@swc/core';
import type { IModule, IRegularForbiddenRuleType as Rule } from 'dependency-cruiser';

export interface Violation {
  rule: string;
  from: string;
  to: string;
}

export interface ImportReport {
  modules: number;
  imports: number;
  violations: Violation[];
}

/** Top first. A unit may import every unit of a later row; units of one row do not import each other. */
const rows: Readonly<Record<string, string>>[] = [
  { main: '^src/main\\.ts$', commands: '^src/commands/' },
  { app: '^src/app\\.ts$' },
  { http: '^src/http/', routes: '^src/(?!http/)[^/]+/(?:\\w+R|r)outes\\.ts$' },
  folders('coaching', 'rehearsal', 'programme', 'retention', 'openness'),
  folders('briefs'),
  folders('recommendations'),
  folders('evidence'),
  folders('records'),
  folders('log'),
  folders('access', 'content', 'jobs'),
  folders('db', 'models', 'language'),
  { config: '^src/config\\.ts$', errors: '^src/errors\\.ts$', clock: '^src/clock\\.ts$' },
  { contract: '^src/contract/' },
];

/**
 * What a row allows all the same. Routes use what http/ offers them, and http/ never knows a route. The last
 * but one row is files, not folders: config tells all its faults in one AppError.
 */
const allowedBeside: Readonly<Record<string, string>> = { routes: '^src/http/', config: '^src/errors\\.ts$' };

const roots = ['src', 'web', 'evals', 'bench', 'check', 'test'];
const skipped = '^(web/dist|evals/report|bench/report|bench/peers)/';
const test = '\\.test\\.tsx?$';
const source = /\.(ts|tsx|mts|mjs|js)$/;

/** The tree at `root`, checked. Throws where a file cannot be parsed. */
export async function checkImports(root: string, read = cruise): Promise<ImportReport> {
  const present = roots.filter((folder) => existsSync(join(root, folder)));
  const files = present.flatMap((folder) => sourceFiles(root, folder));
  const modules = files.length === 0 ? [] : await read(root, present);
  const own = modules.filter((module) => files.includes(module.source));
  return {
    modules: own.length,
    imports: own.reduce((sum, module) => sum + module.dependencies.length, 0),
    violations: [
      ...own.flatMap(brokenRules),
      ...notSeen(files, own),
      ...files.flatMap(outOfPlace),
      ...files.flatMap((file) => inTheSyntaxTree(root, file)),
    ],
  };
}

/** Names of all rules, so that a test can show that each one bites. */
export function importRules(): string[] {
  return [...ruleSet().map((rule) => rule.name ?? ''), ...Object.values(ownRules)];
}

const ownRules = {
  seen: 'every-module-seen',
  place: 'known-place',
  environment: 'environment-in-config-only',
  importType: 'no-inline-import-types',
} as const;

function folders(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `^src/${name}/(?!(?:\\w+R|r)outes\\.ts$)`]));
}

function ruleSet(): Rule[] {
  return [
    ...rows.flatMap((row, index) => Object.entries(row).map(([name, path]) => layer(name, path, index))),
    forbid('src-stands-alone', { path: '^src/', pathNot: test }, { path: '^(web|evals|bench|check|test)/' }),
    forbid(
      'web-sees-contract-only',
      { path: '^web/', pathNot: test },
      { path: '^(src|evals|bench|check|test)/', pathNot: '^src/contract/' },
    ),
    forbid('product-without-tests', { path: '^(src|web)/', pathNot: test }, { path: test }),
    forbid(
      'fastify-at-the-edge',
      {
        path: '^(src|web|evals|bench)/',
        pathNot: [test, '^src/app\\.ts$', '^src/http/', '^src/[^/]+/(?:\\w+R|r)outes\\.ts$'],
      },
      { path: packages('fastify', 'fastify-plugin', 'fastify-type-provider-zod', '@fastify/[^/]+') },
    ),
    forbid(
      'langchain-in-its-places',
      {
        path: '^(src|web|evals|bench)/',
        pathNot: [test, '^src/models/', '^src/coaching/(agent|tools)\\.ts$', '^src/rehearsal/words\\.ts$'],
      },
      { path: packages('langchain', 'langsmith', 'openai', '@langchain/[^/]+') },
    ),
    forbid('no-cycles', {}, { circular: true }),
    forbid('imports-resolve', {}, { couldNotResolve: true, path: '^\\.' }),
  ];
}

function layer(name: string, path: string, index: number): Rule {
  const below = rows.slice(index + 1).flatMap((row) => Object.values(row));
  const beside = allowedBeside[name];
  // A route belongs to its folder: it may not reach for another folder's route.
  const own = name === 'routes' ? [] : [path];
  return forbid(
    `layer-${name}`,
    { path, pathNot: test },
    { path: '^src/', pathNot: [...own, ...below, ...(beside ? [beside] : [])] },
  );
}

function forbid(name: string, from: Rule['from'], to: Rule['to']): Rule {
  return { name, severity: 'error', from, to };
}

/** A package is found both where it is installed (a path) and where it is not (the bare name). */
function packages(...names: string[]): string {
  return `(^|(^|/)node_modules/)(${names.join('|')})(/|$)`;
}

/** In a process of its own: cruise.mjs says why. */
async function cruise(root: string, folders: string[]): Promise<IModule[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cruise.mjs')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(JSON.stringify({ root, folders, skipped, forbidden: ruleSet() }));
  const [out, words, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  if (code !== 0) throw new Error(`imports could not be read: ${words.trim()}`);
  return JSON.parse(out) as IModule[];
}

function brokenRules(module: IModule): Violation[] {
  return module.dependencies.flatMap((dependency) =>
    (dependency.rules ?? []).map((rule) => ({
      rule: rule.name,
      from: module.source,
      to:
        rule.name === 'no-cycles' && dependency.cycle
          ? dependency.cycle.map((step) => step.name).join(' > ')
          : dependency.resolved,
    })),
  );
}

function notSeen(files: string[], own: IModule[]): Violation[] {
  const seen = new Set(own.map((module) => module.source));
  return files.filter((file) => !seen.has(file)).map((file) => ({ rule: ownRules.seen, from: file, to: '' }));
}

function outOfPlace(file: string): Violation[] {
  if (!file.startsWith('src/') || new RegExp(test).test(file)) return [];
  const known = rows.some((row) => Object.values(row).some((path) => new RegExp(path).test(file)));
  return known ? [] : [{ rule: ownRules.place, from: file, to: '' }];
}

function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && source.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !new RegExp(`(^|/)node_modules/|${skipped}`).test(file))
    .sort();
}

function inTheSyntaxTree(root: string, file: string): Violation[] {
  const tree: unknown = parseFileSync(join(root, file), { syntax: 'typescript', tsx: file.endsWith('.tsx') });
  const found: Violation[] = [];
  const environmentCounts =
    file.startsWith('src/') && file !== 'src/config.ts' && !new RegExp(test).test(file);
  visit(tree, (node) => {
    if (node.type === 'TsImportType')
      found.push({ rule: ownRules.importType, from: file, to: literal(node.argument) });
    if (environmentCounts && readsEnvironment(node))
      found.push({ rule: ownRules.environment, from: file, to: 'process.env' });
  });
  return found;
}

type Node = Record<string, unknown>;

function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, look);
  if (!isNode(value)) return;
  look(value);
  for (const child of Object.values(value)) if (typeof child === 'object') visit(child, look);
}

/** `process.env`, `process['env']`, `const { env } = process`, `import { env } from 'node:process'`. */
function readsEnvironment(node: Node): boolean {
  switch (node.type) {
    case 'MemberExpression':
      return nameOf(node.property) === 'env' && isProcess(node.object);
    case 'VariableDeclarator':
      return isProcess(node.init) && mentions(node.id, 'env');
    case 'ImportDeclaration':
      return /^(node:)?process$/.test(literal(node.source)) && mentions(node.specifiers, 'env');
    default:
      return false;
  }
}

function isProcess(value: unknown): boolean {
  if (!isNode(value)) return false;
  return value.type === 'MemberExpression'
    ? nameOf(value.property) === 'process'
    : nameOf(value) === 'process';
}

function mentions(value: unknown, name: string): boolean {
  let found = false;
  visit(value, (node) => {
    if (nameOf(node) === name) found = true;
  });
  return found;
}

/** The name of an identifier, or of a computed property that is a plain string. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'Computed') return literal(value.expression);
  return value.type === 'Identifier' ? literal(value) : '';
}

function literal(value: unknown): string {
  return isNode(value) && typeof value.value === 'string' ? value.value : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
