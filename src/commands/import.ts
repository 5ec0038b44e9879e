// npm run import -- DIR [--dry-run] [--json]
import { resolve } from 'node:path';
import type { ImportFault, ImportResult } from '../contract/api.ts';
import { command, misuse } from './command.ts';

const USAGE = 'npm run import -- DIR [--dry-run] [--json]';
const line =
  (kind: string) =>
  ({ file, line: at, column, value, reason }: ImportFault) =>
    `${kind} ${file}:${at}${column === null ? '' : ` ${column}`}${value === null ? '' : ` “${value}”`} ${reason}`;

await command(USAGE, { 'dry-run': { type: 'boolean' } }, async ({ values, positionals }, call) => {
  const [folder, ...rest] = positionals;
  if (!folder || rest.length > 0) throw misuse(USAGE);
  const dryRun = values['dry-run'] === true;
  const result = (await call('import', { folder: resolve(folder), dryRun })) as ImportResult;
  const words = [
    ...result.errors.map(line('error')),
    ...result.warnings.map(line('warning')),
    ...result.files.map(
      (f) => `${f.file}: ${f.rows} rows, ${f.created} new, ${f.updated} changed, ${f.unchanged} unchanged`,
    ),
    result.errors.length > 0 || result.files.length === 0
      ? 'Nothing was written.'
      : dryRun
        ? 'Dry run: nothing was written.'
        : 'Written.',
  ].join('\n');
  return { document: result, words, exitCode: result.errors.length > 0 ? 2 : 0 };
});
