// Who was erased, without saying who: salted hashes of id and pseudonym, in the database and in a file beside it. A backup
// that is restored brings people back; by the file they are erased again at the next start. Somebody whom a later import
// brings has a new pseudonym and stays: the import is told. It deliberately cannot say a name, an id or how many there are.
import { createHash, randomBytes } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { day } from '../clock.ts';
import { type Db, system, type Tx } from '../db/db.ts';
import { makeFolder, refused } from '../db/folder.ts';
import { AppError } from '../errors.ts';

const Hex = z.string().regex(/^[0-9a-f]{64}$/);
const Line = z.object({ at: z.iso.datetime(), salt: Hex, person: Hex, pseudonym: Hex });
type Line = z.infer<typeof Line>;

export const LEDGER_FILE = 'erasures.jsonl';

/** What the file says; nothing where there is none. @throws AppError invalid */
export async function readLedger(folder: string): Promise<Line[]> {
  const file = join(folder, LEDGER_FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw refused(folder, error);
  });
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, i) => {
    const parsed = Line.safeParse(parse(line));
    if (!parsed.success)
      throw new AppError(
        'invalid',
        `${file} line ${i + 1} is not one of ours: who was erased cannot be known from it.`,
      );
    return parsed.data;
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // no JSON is as wrong as another shape, and said in the same words
  }
}

/** With no line it only makes sure that one could be written. @throws AppError invalid */
export async function writeLedger(folder: string, lines: readonly Line[]): Promise<void> {
  await makeFolder(folder, 0o700);
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await appendFile(join(folder, LEDGER_FILE), text, { mode: 0o600 }).catch((error: unknown) =>
    Promise.reject(refused(folder, error)),
  );
}

/** Within the erasure. One salt serves a whole installation, so that a list of people is looked up in one go. */
export async function noteErasure(
  tx: Tx,
  known: readonly Line[],
  erased: { id: string; pseudonym: string; at: Date },
): Promise<Line> {
  const salt = (await stored(tx))[0]?.salt ?? known[0]?.salt ?? randomBytes(32).toString('hex');
  const line = {
    at: erased.at.toISOString(),
    salt,
    person: hash(salt, erased.id),
    pseudonym: hash(salt, erased.pseudonym),
  };
  await store(tx, [line]);
  return line;
}

/**
 * Brings the table up to the file, and finds who is in the database though one of them says that they were erased.
 * @returns their ids, in order, and what the file lacks
 */
export async function findReturned(db: Db, folder: string): Promise<{ returned: string[]; missing: Line[] }> {
  const inFile = await readLedger(folder);
  return db.transaction(system('erase'), async (tx) => {
    const inTable = await stored(tx);
    const key = ({ salt, pseudonym }: Line) => `${salt}${pseudonym}`;
    const [fileKeys, tableKeys] = [new Set(inFile.map(key)), new Set(inTable.map(key))];
    await store(
      tx,
      inFile.filter((line) => !tableKeys.has(key(line))),
    );
    const missing = inTable.filter((line) => !fileKeys.has(key(line)));
    const lines = new Set(
      [...inFile, ...inTable].map(({ salt, person, pseudonym }) => salt + person + pseudonym),
    );
    const salts = new Set([...inFile, ...inTable].map(({ salt }) => salt));
    if (salts.size === 0) return { returned: [], missing };
    const people = await tx.query<{ id: string; pseudonym: string }>(
      'select id, pseudonym from person order by id',
    );
    const returned = people
      .filter(({ id, pseudonym }) =>
        [...salts].some((salt) => lines.has(salt + hash(salt, id) + hash(salt, pseudonym))),
      )
      .map(({ id }) => id);
    return { returned, missing };
  });
}

/** Those of these ids that were erased once, with the day. Asks the table alone: it is brought up to the file at the start. */
export async function erasedBefore(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const lines = await stored(tx);
  const days = new Map(lines.map(({ salt, person, at }) => [salt + person, day(new Date(at))]));
  const salts = [...new Set(lines.map(({ salt }) => salt))];
  return new Map(
    ids.flatMap((id) => {
      const found = salts.flatMap((salt) => days.get(salt + hash(salt, id)) ?? []).sort();
      return found.length > 0 ? [[id, found.at(-1) ?? ''] as const] : [];
    }),
  );
}

const hash = (salt: string, text: string) =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(text).digest('hex');

async function stored(tx: Tx): Promise<Line[]> {
  const rows = await tx.query<Omit<Line, 'at'> & { at: Date }>(
    `select at, encode(salt, 'hex') as salt, encode(person_hash, 'hex') as person, encode(pseudonym_hash, 'hex') as pseudonym
     from erasure_ledger order by at, pseudonym_hash`,
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function store(tx: Tx, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.query(
    `insert into erasure_ledger (at, salt, person_hash, pseudonym_hash)
     select at, decode(salt, 'hex'), decode(person, 'hex'), decode(pseudonym, 'hex')
     from jsonb_to_recordset($1::jsonb) as r(at timestamptz, salt text, person text, pseudonym text)
     on conflict do nothing`,
    [JSON.stringify(lines)],
  );
}
