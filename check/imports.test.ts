import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkImports, type ImportReport, importRules } from './imports.ts';

const trees: string[] = [];

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true });
});

/** A temporary tree: path -> text. */
function plant(files: Record<string, string>): string {
  const tree = mkdtempSync(join(tmpdir(), 'imports-'));
  trees.push(tree);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

const takes = (...paths: string[]) => paths.map((path) => `import '${path}';`).join('\n');

// Written out by hand from the architecture page, not derived from the rules: [name, file, row from the top].
const places: readonly (readonly [string, string, number])[] = [
  ['main', 'src/main.ts', 0],
  ['commands', 'src/commands/log.ts', 0],
  ['app', 'src/app.ts', 1],
  ['http', 'src/http/auth.ts', 2],
  ['routes', 'src/coaching/routes.ts', 2],
  ['coaching', 'src/coaching/coach.ts', 3],
  ['rehearsal', 'src/rehearsal/persona.ts', 3],
  ['programme', 'src/programme/needs.ts', 3],
  ['retention', 'src/retention/erase.ts', 3],
  ['openness', 'src/openness/openness.ts', 3],
  ['briefs', 'src/briefs/brief.ts', 4],
  ['recommendations', 'src/recommendations/rank.ts', 5],
  ['evidence', 'src/evidence/search.ts', 6],
  ['records', 'src/records/import.ts', 7],
  ['log', 'src/log/log.ts', 8],
  ['access', 'src/access/policy.ts', 9],
  ['content', 'src/content/content.ts', 9],
  ['jobs', 'src/jobs/queue.ts', 9],
  ['db', 'src/db/db.ts', 10],
  ['models', 'src/models/models.ts', 10],
  ['language', 'src/language/moves.ts', 10],
  ['config', 'src/config.ts', 11],
  ['errors', 'src/errors.ts', 11],
  ['clock', 'src/clock.ts', 11],
  ['contract', 'src/contract/socket.ts', 12],
];
const allowedWithinRow = ['routes > http', 'config > errors'];
const relativeTo = (from: string, to: string) =>
  `${'../'.repeat(from.split('/').length - 1)}${to}`.replace(/^(?!\.)/, './');

// One violation for each rule that is not a layer: rule -> the file that breaks it -> the planted tree.
const planted: Readonly<Record<string, readonly [string, Record<string, string>]>> = {
  'src-stands-alone': ['src/log/a.ts', { 'src/log/a.ts': takes('../../evals/a.ts'), 'evals/a.ts': '' }],
  'web-sees-contract-only': ['web/a.tsx', { 'web/a.tsx': takes('../src/errors.ts'), 'src/errors.ts': '' }],
  'product-without-tests': [
    'src/records/a.ts',
    { 'src/records/a.ts': takes('./a.test.ts'), 'src/records/a.test.ts': '' },
  ],
  'fastify-at-the-edge': ['src/jobs/a.ts', { 'src/jobs/a.ts': `import type { X } from 'fastify';` }],
  'langchain-in-its-places': ['src/evidence/a.ts', { 'src/evidence/a.ts': takes('@langchain/core/tools') }],
  'no-cycles': ['src/db/a.ts', { 'src/db/a.ts': takes('./b.ts'), 'src/db/b.ts': takes('./a.ts') }],
  'imports-resolve': ['src/content/a.ts', { 'src/content/a.ts': takes('./gone.ts') }],
  'known-place': ['src/helpers/a.ts', { 'src/helpers/a.ts': '' }],
  'environment-in-config-only': [
    'src/language/a.ts',
    { 'src/language/a.ts': 'export const a = process.env.A;' },
  ],
  'no-inline-import-types': [
    'src/models/a.ts',
    { 'src/models/a.ts': `export type A = import('./b.ts').B;`, 'src/models/b.ts': 'export type B = 1;' },
  ],
};

describe('the import check', () => {
  let report: ImportReport;

  beforeAll(async () => {
    const files = Object.assign({}, ...Object.values(planted).map(([, each]) => each));
    report = await checkImports(plant(files));
  });

  it.each(Object.entries(planted))('reports a planted violation of %s by name', (rule, [file]) => {
    expect(report.violations.filter((each) => each.from === file).map((each) => each.rule)).toContain(rule);
  });

  it('has a planted violation for every rule it knows', () => {
    const layers = places.map(([name]) => `layer-${name}`);
    expect([...Object.keys(planted), ...layers, 'every-module-seen'].sort()).toEqual(importRules().sort());
  });

  it('reports every file that the parser did not see', async () => {
    const tree = plant({ 'src/errors.ts': '', 'web/a.tsx': '' });
    const { modules, violations } = await checkImports(tree, async () => []);
    expect(modules).toBe(0);
    expect(violations.map((each) => `${each.rule} ${each.from}`)).toEqual([
      'every-module-seen src/errors.ts',
      'every-module-seen web/a.tsx',
    ]);
  });

  it('allows exactly what lies below, for every pair of places', async () => {
    const files: Record<string, string> = {};
    const expected: string[] = [];
    for (const [name, file, row] of places) {
      files[file] = places
        .filter(([, to]) => to !== file)
        .map(([, to]) => takes(relativeTo(file, to)))
        .join('\n');
      for (const [to, toFile, toRow] of places) {
        const fine = toRow > row || to === name || allowedWithinRow.includes(`${name} > ${to}`);
        if (!fine) expected.push(`layer-${name}: ${file} > ${toFile}`);
      }
    }
    const { violations, modules } = await checkImports(plant(files));
    const found = violations.filter((each) => each.rule.startsWith('layer-'));
    expect(modules).toBe(places.length);
    expect(found.map((each) => `${each.rule}: ${each.from} > ${each.to}`).sort()).toEqual(expected.sort());
  });

  it('counts what it saw and misses no file, with JSX or without', async () => {
    const tree = plant({
      'web/view.tsx': `import { useState } from 'react';\nexport const V = () => <p>{useState(1)[0]}</p>;`,
      'web/build.mjs': takes('node:fs'),
      'src/errors.ts': takes('./contract/api.ts'),
      'src/contract/api.ts': takes('zod'),
      'bench/peers/store.mjs': takes('@langchain/community'),
    });
    expect(await checkImports(tree)).toEqual({ modules: 4, imports: 4, violations: [] });
  });

  it('sees nothing in an empty tree and says so by its count', async () => {
    expect(await checkImports(plant({}))).toEqual({ modules: 0, imports: 0, violations: [] });
  });

  it('fails loudly on a file that does not parse', async () => {
    await expect(checkImports(plant({ 'src/db/a.ts': 'import {' }))).rejects.toThrow('src/db/a.ts');
  });

  it('sees every kind of import', async () => {
    const { violations } = await checkImports(
      plant({
        'src/log/type.ts': `import type { A } from '../app.ts';`,
        'src/log/named.ts': `export { a } from '../app.ts';`,
        'src/log/all.ts': `export * from '../app.ts';`,
        'src/log/late.ts': `export const a = () => import('../app.ts');`,
        'src/app.ts': '',
      }),
    );
    expect(violations.map((each) => each.from).sort()).toEqual([
      'src/log/all.ts',
      'src/log/late.ts',
      'src/log/named.ts',
      'src/log/type.ts',
    ]);
  });

  it('finds the environment however it is read, and leaves config alone', async () => {
    const ways = [
      'export const a = process.env.A;',
      `export const a = process['env'].A;`,
      'export const a = globalThis.process.env.A;',
      'export const a = process?.env?.A;',
      'const { env } = process; export const a = env.A;',
      `import { env } from 'node:process'; export const a = env.A;`,
      `import process from 'node:process'; export const a = process.env.A;`,
    ];
    const reading = Object.fromEntries(ways.map((text, index) => [`src/log/${index}.ts`, text]));
    const harmless = '// process.env.A\nexport const env = process.argv; export const a = { env }.env;';
    const tree = plant({ ...reading, 'src/config.ts': ways.at(0) ?? '', 'src/log/harmless.ts': harmless });
    const { violations } = await checkImports(tree);
    expect(violations.map((each) => `${each.rule} ${each.from}`)).toEqual(
      Object.keys(reading).map((file) => `environment-in-config-only ${file}`),
    );
  });

  it('keeps routes of one folder away from routes of another', async () => {
    const { violations } = await checkImports(
      plant({
        'src/log/routes.ts': takes('../records/routes.ts', '../records/read.ts', './log.ts'),
        'src/records/routes.ts': '',
        'src/records/read.ts': '',
        'src/log/log.ts': takes('./routes.ts'),
      }),
    );
    const layers = violations.filter((each) => each.rule.startsWith('layer-'));
    expect(layers.map((each) => `${each.rule} ${each.to}`).sort()).toEqual([
      'layer-log src/log/routes.ts',
      'layer-routes src/records/routes.ts',
    ]);
  });

  it('lets tests, evals and bench import anything of src', async () => {
    const everything = takes('../src/app.ts', '../src/db/db.ts');
    const { violations } = await checkImports(
      plant({
        'evals/a.ts': everything,
        'bench/a.ts': everything,
        'test/a.test.ts': everything,
        'src/db/db.test.ts': takes('../app.ts', 'fastify', 'openai'),
        'src/app.ts': takes('fastify'),
        'src/http/a.ts': takes('@fastify/websocket'),
        'src/records/routes.ts': takes('fastify-type-provider-zod'),
        'src/models/a.ts': takes('openai', '@langchain/openai'),
        'src/coaching/agent.ts': takes('langchain'),
        'src/coaching/tools.ts': takes('@langchain/core/tools'),
        'src/rehearsal/words.ts': takes('langchain'),
        'src/db/db.ts': '',
      }),
    );
    expect(violations).toEqual([]);
  });
});
