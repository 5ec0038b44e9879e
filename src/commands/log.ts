// npm run log -- verify [--json]. What later versions add (recompute, export, checkpoint) is said to be absent.
import type { Verification } from '../contract/api.ts';
import { AppError } from '../errors.ts';
import { command, misuse } from './command.ts';

const USAGE = 'npm run log -- verify [--json]';

await command(
  USAGE,
  { from: { type: 'string' }, to: { type: 'string' }, kind: { type: 'string' }, subject: { type: 'string' } },
  async ({ values, positionals }, call) => {
    const [what, ...rest] = positionals;
    if (what === 'recompute' || what === 'export' || what === 'checkpoint')
      throw new AppError('invalid', `log ${what} is not in this version`);
    if (what !== 'verify' || rest.length > 0) throw misuse(USAGE);
    // They belong to export: the whole chain is verified or nothing is.
    const surplus = ['from', 'to', 'kind', 'subject'].filter((name) => values[name] !== undefined);
    if (surplus.length > 0)
      throw new AppError(
        'invalid',
        `verify does not know ${surplus.map((name) => `--${name}`).join(', ')}\nusage: ${USAGE}`,
      );
    const document = (await call('verify', {})) as Verification;
    const words = document.ok
      ? `${document.entries} entries, unbroken; head ${document.head}`
      : `entry ${document.firstBad?.seq} is not as it was written: ${document.firstBad?.reason}`;
    return { document, words, exitCode: document.ok ? 0 : 1 };
  },
);
