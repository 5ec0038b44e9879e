// npm run log -- verify | sweep [--dry-run] [--json]. What later versions add (recompute, export, checkpoint) is said to be absent.
import type { Sweep, Verification } from '../contract/api.ts';
import { AppError } from '../errors.ts';
import { command, misuse, type Outcome } from './command.ts';

const USAGE = 'npm run log -- verify | sweep [--dry-run] [--json]';

await command(
  USAGE,
  {
    'dry-run': { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
    kind: { type: 'string' },
    subject: { type: 'string' },
  },
  async ({ values, positionals }, call) => {
    const [what, ...rest] = positionals;
    if (what === 'recompute' || what === 'export' || what === 'checkpoint')
      throw new AppError('invalid', `log ${what} is not in this version`);
    if ((what !== 'verify' && what !== 'sweep') || rest.length > 0) throw misuse(USAGE);
    // They belong to export: the whole chain is verified, or swept, or nothing is.
    const surplus = ['from', 'to', 'kind', 'subject', ...(what === 'verify' ? ['dry-run'] : [])].filter(
      (name) => values[name] !== undefined,
    );
    if (surplus.length > 0)
      throw new AppError(
        'invalid',
        `${what} does not know ${surplus.map((name) => `--${name}`).join(', ')}\nusage: ${USAGE}`,
      );
    if (what === 'sweep')
      return sweepWords((await call('sweep', { dryRun: values['dry-run'] === true })) as Sweep);
    const document = (await call('verify', {})) as Verification;
    const words = document.ok
      ? `${document.entries} entries, unbroken; head ${document.head}`
      : `entry ${document.firstBad?.seq} is not as it was written: ${document.firstBad?.reason}`;
    return { document, words, exitCode: document.ok ? 0 : 1 };
  },
);

function sweepWords(document: Sweep): Outcome {
  const words = [
    ...document.classes.map(({ class: kept, months, removed, held }) => {
      const counts = Object.entries(removed).map(([table, n]) => `${n} ${table}`);
      return `${kept}, after ${months} months: ${counts.join(', ')} removed, ${held} kept for a hold or an open contest`;
    }),
    document.dryRun ? 'Dry run: nothing was removed.' : 'Removed.',
  ].join('\n');
  return { document, words, exitCode: 0 };
}
