// npm run log -- verify | recompute SEQ | export DIR [--from --to --kind --subject] | checkpoint [--rotate] [--json]
import { resolve } from 'node:path';
import type { Verification } from '../contract/api.ts';
import { AppError } from '../errors.ts';
import type { CheckpointResult } from '../log/checkpoints.ts';
import type { LogExport } from '../log/export.ts';
import type { Difference, Recomputed } from '../recommendations/recompute.ts';
import { type CallCommand, command, misuse, type Outcome, type Parsed } from './command.ts';

const USAGE =
  'npm run log -- verify | recompute SEQ | export DIR [--from DAY] [--to DAY] [--kind KIND] [--subject ID] | checkpoint [--rotate] [--json]';
type Part = {
  places: number;
  options: readonly string[];
  run: (call: CallCommand, parsed: Parsed) => Promise<Outcome>;
};
const selection = ['from', 'to', 'kind', 'subject'] as const;
const parts: Readonly<Record<string, Part>> = {
  verify: { places: 0, options: [], run: verify },
  recompute: { places: 1, options: [], run: recompute },
  export: { places: 1, options: selection, run: exportLog },
  checkpoint: { places: 0, options: ['rotate'], run: checkpoint },
};

await command(
  USAGE,
  {
    ...Object.fromEntries(selection.map((name) => [name, { type: 'string' as const }])),
    rotate: { type: 'boolean' },
  },
  async ({ values, positionals: [what = '', ...places] }, call) => {
    const part = Object.hasOwn(parts, what) ? parts[what] : undefined;
    if (!part || places.length !== part.places) throw misuse(USAGE);
    const surplus = Object.keys(values).filter((name) => name !== 'json' && !part.options.includes(name));
    if (surplus.length > 0)
      throw new AppError(
        'invalid',
        `${what} does not know ${surplus.map((name) => `--${name}`).join(', ')}\nusage: ${USAGE}`,
      );
    return part.run(call, { values, positionals: places });
  },
);

async function verify(call: CallCommand): Promise<Outcome> {
  const document = (await call('verify', {})) as Verification;
  const { checked, newest } = document.checkpoints;
  const compared = newest
    ? `compared with ${checked} checkpoints, the newest of entry ${newest.seq}`
    : 'there is no checkpoint to compare it with';
  const words = document.ok
    ? `${document.entries} entries, unbroken; head ${document.head}; ${compared}`
    : `entry ${document.firstBad?.seq} is not as it was written: ${document.firstBad?.reason}`;
  return { document, words, exitCode: document.ok ? 0 : 1 };
}

async function recompute(call: CallCommand, { positionals: [place = ''] }: Parsed): Promise<Outcome> {
  if (!/^[1-9]\d{0,14}$/.test(place)) throw misuse(USAGE);
  const document = (await call('recompute', { seq: Number(place) })) as Recomputed;
  const line = ({ path, was, is, version }: Difference) =>
    `  ${path}: ${was} then, ${is} now${version ? ` (the ${version} changed)` : ''}`;
  const { seq, same, differences, now } = document;
  const words = [
    same
      ? `entry ${seq}: ranked again from its body, everything is the same`
      : `entry ${seq}: ranked again from its body, this is not the same:`,
    ...differences.map(line),
    ...(now.same
      ? []
      : ['With the weights and actions in force now it would say:', ...now.differences.map(line)]),
  ].join('\n');
  return { document, words, exitCode: same ? 0 : 1 };
}

async function exportLog(
  call: CallCommand,
  { values, positionals: [folder = ''] }: Parsed,
): Promise<Outcome> {
  const { json: _json, ...chosen } = values;
  const document = (await call('exportLog', { ...chosen, folder: resolve(folder) })) as LogExport;
  const { entries, selected, bodies, head, signed } = document;
  const words = `${entries} entries, of which ${selected} were selected, ${bodies} with their bodies; head ${head.hash}\n${signed ? `signed up to entry ${signed.checkpoint.seq}; first key ${signed.keys[0]?.key}` : 'no checkpoint vouches for it'}\nTo check it: node check.mjs in that folder`;
  return { document, words, exitCode: 0 };
}

async function checkpoint(call: CallCommand, { values }: Parsed): Promise<Outcome> {
  const document = (await call('checkpoint', { rotate: values.rotate === true })) as CheckpointResult;
  const { written, checkpoint: newest, firstBad, rotated } = document;
  const words = [
    firstBad
      ? `no checkpoint was written, for entry ${firstBad.seq} is not as it was: ${firstBad.reason}`
      : newest === null
        ? 'the log is empty; there is nothing to sign'
        : `${written ? 'signed' : 'nothing was appended since'} entry ${newest.seq}, head ${newest.head}, with the key ${newest.key}`,
    ...(rotated
      ? [`from now on the key ${rotated.key} signs; ${rotated.previous} vouches for it and is gone`]
      : []),
  ].join('\n');
  return { document, words, exitCode: firstBad ? 1 : 0 };
}
