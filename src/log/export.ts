// An export of the log that a third party can check: the whole skeleton, the bodies that were asked for as the very bytes
// that were hashed, a table to read, a manifest, and a script that checks them with plain Node. It deliberately names
// people by pseudonym only, and hides nothing within a body: a body with a part left out has another hash.
import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { LogKind } from '../contract/api.ts';
import { type Db, system } from '../db/db.ts';
import { makeFolder, refused } from '../db/folder.ts';
import { AppError } from '../errors.ts';
import { type Checkpoint, type CheckpointDeps, readCheckpoints, writeCheckpoint } from './checkpoints.ts';
import type { PublicKey } from './keys.ts';
import { append, type LogDeps, type Skeleton } from './log.ts';
import { instantOf } from './read.ts';
import { codeVersion } from './version.ts';

export type LogExport = {
  format: 'groundwork log export 1';
  /** when, as the entry says that records the export */
  at: string;
  code: string;
  selection: Selection;
  /** that entry; it is always exported with its body */
  exported: number;
  entries: number;
  selected: number;
  /** fewer than selected where people were erased */
  bodies: number;
  head: { seq: number; hash: string };
  /** the newest checkpoint, which vouches for the head, and the keys up to its own; null where none could be signed */
  signed: { checkpoint: Checkpoint; keys: PublicKey[] } | null;
  files: Array<{ file: string; rows: number | null; sha256: string }>;
};
/** Times are inclusive, ISO 8601 with milliseconds; `subject` is a pseudonym. */
type Selection = { from: string | null; to: string | null; kind: LogKind | null; subject: string | null };
/** As a command gives it: days or instants, a kind, the import's id of a person or a pseudonym. */
export const LogSelection = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  kind: z.string().optional(),
  subject: z.string().optional(),
});
export type LogSelection = z.infer<typeof LogSelection>;
type Row = Skeleton & {
  bodyHash: Uint8Array;
  prev: Uint8Array;
  hash: Uint8Array;
  selected: boolean;
  salt: Uint8Array | null;
  body: Uint8Array | null;
};
const PAGE = 1000;
const columns = ['seq', 'time', 'kind', 'actor', 'subject', 'refersTo', 'mode', 'summary', 'hash'];
const actor = system('log');

/**
 * Appends an `exported` entry, signs a checkpoint of it, then writes the five files.
 * @throws AppError invalid where the folder is not empty or cannot be written, or the selection is none
 */
export async function exportLog(
  deps: CheckpointDeps,
  input: LogSelection & { folder: string },
): Promise<LogExport> {
  const { folder } = input;
  const { selection, person } = await readSelection(deps.db, input);
  await makeFolder(folder);
  const present = await readdir(folder).catch((error: unknown) => Promise.reject(refused(folder, error)));
  if (present.length > 0) throw new AppError('invalid', `The folder ${folder} is not empty.`);
  const exported = await recordExport(deps, selection, person);
  try {
    return await writeExport(deps.db, folder, selection, {
      exported,
      signed: await signedUpTo(deps, exported),
    });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? refused(folder, error) : error;
  }
}

async function readSelection(
  db: Db,
  input: LogSelection,
): Promise<{ selection: Selection; person: string | null }> {
  const kind = LogKind.nullable().safeParse(input.kind ?? null);
  if (!kind.success)
    throw new AppError('invalid', `kind must be one of ${LogKind.options.join(', ')}, not ${input.kind}`);
  const [known] =
    input.subject === undefined
      ? []
      : await db.query<{ id: string | null; pseudonym: string }>(actor, SUBJECT, [input.subject]);
  if (input.subject !== undefined && !known)
    throw new AppError('invalid', `subject: there is nobody with the id or pseudonym ${input.subject}`);
  const time = (name: 'from' | 'to') => instantOf(name, input[name])?.toISOString() ?? null;
  const subject = known?.pseudonym ?? null;
  return {
    selection: { from: time('from'), to: time('to'), kind: kind.data, subject },
    person: known?.id ?? null,
  };
}

/** An erased person is known by the pseudonym only. */
const SUBJECT = `
select id, pseudonym from person where id = $1 or pseudonym = $1
union all
select null, $1 where exists (select 1 from log_entry where subject = $1)
limit 1`;

async function recordExport(deps: LogDeps, selection: Selection, person: string | null): Promise<number> {
  const [seq = 0] = await deps.db.transaction(actor, (tx) =>
    append(tx, deps, actor, [
      {
        kind: 'exported',
        subject: person,
        summary: person === null ? 'The log was exported' : 'Entries about this person were exported',
        citations: [],
        body: { purpose: 'export of the log', selection },
      },
    ]),
  );
  return seq;
}

/** A log that no checkpoint agrees with is exported too: the export is evidence of it. */
async function signedUpTo(deps: CheckpointDeps, exported: number): Promise<LogExport['signed']> {
  const { firstBad } = await writeCheckpoint(deps).catch((error: unknown) => {
    if (error instanceof AppError) return { firstBad: error };
    throw error;
  });
  if (firstBad) return null;
  const { good, keys } = await readCheckpoints(deps.checkpoints);
  const checkpoint = good.filter(({ seq }) => seq <= exported).at(-1);
  if (!checkpoint) return null;
  const upTo = keys.findIndex(({ key }) => key === checkpoint.key) + 1;
  return { checkpoint, keys: keys.slice(0, upTo).map(({ object: _object, ...key }) => key) };
}

async function writeExport(
  db: Db,
  folder: string,
  selection: Selection,
  { exported, signed }: Pick<LogExport, 'exported' | 'signed'>,
): Promise<LogExport> {
  const names = ['skeleton.jsonl', 'bodies.jsonl', 'entries.csv'] as const;
  const [skeleton, bodies, table] = await Promise.all(names.map((name) => openFile(folder, name)));
  const files = [skeleton, bodies, table] as [OpenFile, OpenFile, OpenFile];
  let last: Row | undefined;
  try {
    await table?.write(tableOf([]), 0);
    for (let seq = 0; seq < exported; ) {
      const { from, to, kind, subject } = selection;
      const rows = await db.query<Row>(actor, ROWS, [seq, exported, from, to, kind, subject, PAGE]);
      if (rows.length === 0) break; // the log ends before the entry that was just written: the check says so
      last = rows.at(-1);
      seq = last?.seq ?? exported;
      await writePage(files, rows);
    }
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
  const script = await readFile(new URL('./check.mjs', import.meta.url));
  await writeFile(join(folder, 'check.mjs'), script, { mode: 0o600 });
  const manifest: LogExport = {
    format: 'groundwork log export 1',
    at: last?.time.toISOString() ?? '',
    code: codeVersion,
    selection,
    exported,
    entries: files[0].rows(),
    selected: files[2].rows(),
    bodies: files[1].rows(),
    head: { seq: last?.seq ?? 0, hash: hex(last?.hash ?? new Uint8Array()) },
    signed,
    files: [
      ...files.map((file, i) => ({ file: names[i] ?? '', rows: file.rows(), sha256: file.sha256() })),
      { file: 'check.mjs', rows: null, sha256: createHash('sha256').update(script).digest('hex') },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return manifest;
}

async function writePage(
  [skeleton, bodies, table]: [OpenFile, OpenFile, OpenFile],
  rows: readonly Row[],
): Promise<void> {
  const kept = rows.filter(({ body, salt }) => body !== null && salt !== null);
  const selected = rows.filter((row) => row.selected);
  await skeleton.write(rows.map(skeletonLine).join(''), rows.length);
  await bodies.write(kept.map(bodyLine).join(''), kept.length);
  if (selected.length > 0) await table.write(tableOf(selected), selected.length);
}

const skeletonLine = ({ seq, time, kind, actor: by, subject, refersTo, ...row }: Row): string => {
  const hashes = { bodyHash: hex(row.bodyHash), prev: hex(row.prev), hash: hex(row.hash) };
  return `${JSON.stringify({ seq, time: time.toISOString(), kind, actor: by, subject, refersTo, ...hashes })}\n`;
};
const bodyLine = ({ seq, salt, body }: Row): string =>
  `${JSON.stringify({ seq, salt: base64(salt), body: base64(body) })}\n`;

/** Rows without the header; the header alone where there are none. A cell that begins as a formula does gets a ' first. */
function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const said = wordsOf(row.body);
    const { seq, time, kind, actor: by, subject, refersTo } = row;
    return [seq, time.toISOString(), kind, by, subject, refersTo, said.mode, said.summary, hex(row.hash)];
  });
  return stringify(rows.length === 0 ? [columns] : cells, {
    quoted: true,
    quoted_empty: true,
    escape_formulas: true,
  });
}

/** A body that was tampered with may be no JSON; the check says so, the table stays empty. */
function wordsOf(body: Uint8Array | null): { mode?: unknown; summary?: unknown } {
  try {
    return (JSON.parse(Buffer.from(body ?? []).toString('utf8')) ?? {}) as { mode?: unknown };
  } catch {
    return {};
  }
}

type OpenFile = {
  write(text: string, rows: number): Promise<void>;
  close(): Promise<void>;
  rows(): number;
  sha256(): string;
};

async function openFile(folder: string, name: string): Promise<OpenFile> {
  const file: FileHandle = await open(join(folder, name), 'wx', 0o600);
  const hash: Hash = createHash('sha256');
  let count = 0;
  return {
    write: async (text, rows) => {
      hash.update(text);
      count += rows;
      await file.appendFile(text);
    },
    close: () => file.close(),
    rows: () => count,
    sha256: () => hash.digest('hex'),
  };
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const base64 = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('base64');

const ROWS = `
select e.seq, e.time, e.kind, e.actor, e.subject, e.refers_to as "refersTo", e.body_hash as "bodyHash", e.prev, e.hash,
  s.selected, b.salt, b.body
from log_entry e
cross join lateral (
  select e.seq = $2 or (($3::timestamptz is null or e.time >= $3) and ($4::timestamptz is null or e.time <= $4)
    and ($5::text is null or e.kind = $5) and ($6::text is null or e.subject is not distinct from $6)) as selected) s
left join log_body b on b.seq = e.seq and s.selected
where e.seq > $1 and e.seq <= $2
order by e.seq
limit $7`;
