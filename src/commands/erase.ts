// npm run erase -- PERSON [--json]. What is erased is gone: only a backup has it, and a restored one is erased again.
import type { Erasure } from '../contract/api.ts';
import { command, misuse } from './command.ts';

const USAGE = 'npm run erase -- PERSON [--json]';

await command(USAGE, {}, async ({ positionals }, call) => {
  const [person, ...rest] = positionals;
  if (!person || rest.length > 0) throw misuse(USAGE);
  const document = (await call('erase', { person })) as Erasure;
  const lines = (counts: Record<string, number>, words: string) =>
    Object.entries(counts)
      .filter(([, n]) => n > 0)
      .map(([table, n]) => `${table}: ${n} ${words}`);
  const words = [
    ...lines(document.removed, 'removed'),
    ...lines(document.changed, 'kept without the person'),
    `Erased; the log says so in entry ${document.tombstones.join(', ')}.`,
  ].join('\n');
  return { document, words, exitCode: 0 };
});
