// npm run export -- DIR [--json]
import { resolve } from 'node:path';
import type { ExportResult } from '../records/export.ts';
import { command, misuse } from './command.ts';

const USAGE = 'npm run export -- DIR [--json]';

await command(USAGE, {}, async ({ positionals }, call) => {
  const [folder, ...rest] = positionals;
  if (!folder || rest.length > 0) throw misuse(USAGE);
  const document = (await call('export', { folder: resolve(folder) })) as ExportResult;
  return {
    document,
    words: document.files.map(({ file, rows }) => `${file}: ${rows} rows`).join('\n'),
    exitCode: 0,
  };
});
