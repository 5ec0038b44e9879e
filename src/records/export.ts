// The records in the import format, cells as they are, so that importing them elsewhere gives the same records.
import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type Db, system } from '../db/db.ts';
import { makeFolder, refused } from '../db/folder.ts';
import { AppError } from '../errors.ts';
import { type Column, ERASED, tables } from './tables.ts';

export type ExportResult = { files: Array<{ file: string; rows: number; sha256: string }> };

/** @throws AppError invalid where the folder is not empty or cannot be written */
export async function exportRecords(db: Db, folder: string): Promise<ExportResult> {
  await makeFolder(folder);
  const present = await readdir(folder).catch((error: unknown) => Promise.reject(refused(folder, error)));
  if (present.length > 0) throw new AppError('invalid', `The folder ${folder} is not empty.`);
  const files: ExportResult['files'] = [];
  for (const table of tables) {
    const columns = table.columns.map(({ name }) => name);
    const rows = await db.query<Record<string, unknown>>(
      system('import'),
      `select ${table.columns.map(cell).join(', ')} from ${table.sql} t order by ${table.key.map((name) => `${name}::text collate "C"`).join(', ')}`,
    );
    // A cell with a line break, a quote, a comma or space at its ends is quoted; the import reads back the same text.
    const text = stringify(rows, { header: true, columns, quoted_match: /^\s|\s$|\r/ });
    const file = `${table.file}.csv`;
    await writeFile(join(folder, file), text, { mode: 0o600 }).catch((error: unknown) =>
      Promise.reject(refused(folder, error)),
    );
    files.push({ file, rows: rows.length, sha256: createHash('sha256').update(text).digest('hex') });
  }
  return { files };
}

const access = `(select string_agg(access, ' ' order by access) from person_access where person_id = t.id) as access`;

function cell({ name, erasable }: Column): string {
  if (name === 'access') return access;
  return erasable ? `coalesce(t.${name}, '${ERASED}') as ${name}` : `t.${name}`;
}
