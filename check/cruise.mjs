// Runs dependency-cruiser in a Node of its own, without a TypeScript loader: under tsx its swc visitor is not
// found and every file fails. Order as JSON on stdin, modules as JSON on stdout. No rule lives here.
import { text } from 'node:stream/consumers';
import swc from '@swc/core';
import { cruise } from 'dependency-cruiser';

// dependency-cruiser hands every file to swc as plain TypeScript, and JSX then does not parse.
const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse.call(swc, file, { ...options, tsx: file.endsWith('.tsx') });

const { root, folders, skipped, forbidden } = JSON.parse(await text(process.stdin));
const { output } = await cruise(folders, {
  baseDir: root,
  parser: 'swc',
  tsPreCompilationDeps: true,
  validate: true,
  ruleSet: { forbidden },
  exclude: { path: skipped },
  doNotFollow: { path: '(^|/)node_modules/' },
});
process.stdout.write(JSON.stringify(output.modules));
