// Import of a customer's records: every row checked, all faults listed by file, line and column, and either everything
// written in one transaction or nothing. It deliberately does not make passages: app.ts hands in what follows a change.
import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Content } from '../content/content.ts';
import type { ImportFault, ImportResult } from '../contract/api.ts';
import { type Db, system, type Tx } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { checkContent, checkRecords, type Existing, type Loaded } from './check.ts';
import { readRows } from './read.ts';
import { type Cell, keyOf, type Row, type Table, type TableName, tables } from './tables.ts';

export type ImportFile = { name: string; bytes: Uint8Array };
/** Records written by an import, by table: the keys of new and of changed rows. */
export type Changes = ReadonlyMap<TableName, readonly string[]>;
export type ImportDeps = {
  db: Db;
  clock: Clock;
  content: Content;
  /** Those of these people who were erased once, with the day: they may come back, and it is said. */
  erasedBefore?: (tx: Tx, people: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Runs inside the import's transaction, after the rows are written. */
  afterWrite: (tx: Tx, changes: Changes) => Promise<void>;
  progress?: (step: string) => void;
};

export const MAX_IMPORT_BYTES = 50 * 1024 * 1024;

/** @throws AppError invalid where the folder or a file in it cannot be read; too_large over 50 MiB */
export async function readImportFolder(folder: string): Promise<ImportFile[]> {
  const entries = await readdir(folder).catch((cause) => {
    throw new AppError('invalid', `The folder ${folder} cannot be read.`, { cause });
  });
  const wanted = entries
    .filter((name) => tables.some(({ file }) => name === `${file}.csv` || name === `${file}.json`))
    .sort();
  const sizes = await Promise.all(wanted.map(async (name) => (await stat(join(folder, name))).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > MAX_IMPORT_BYTES)
    throw new AppError('too_large', 'The files are over 50 MiB in all.');
  return Promise.all(
    wanted.map(async (name) => ({
      name,
      bytes: await readFile(join(folder, name)).catch((cause) => {
        throw new AppError('invalid', `The file ${join(folder, name)} cannot be read.`, { cause });
      }),
    })),
  );
}

/** Checks and, unless `dryRun` or something is wrong, writes. Same files again: everything `unchanged`. */
export async function importRecords(
  deps: ImportDeps,
  files: readonly ImportFile[],
  options: { dryRun: boolean },
): Promise<ImportResult> {
  const result: ImportResult = { dryRun: options.dryRun, files: [], errors: [], warnings: [] };
  const loaded = readAll(files, result, deps.progress);
  if (files.length === 0) result.warnings.push(nothingThere());
  checkContent(deps.content, loaded, result);

  return deps.db.transaction(system('import'), async (tx) => {
    // Two imports at once would each check against what the other has not yet written.
    await tx.query(`select pg_advisory_xact_lock(hashtext('groundwork import'))`);
    const existing = new Map<TableName, Existing>();
    for (const { table, rows } of loaded) existing.set(table.table, await readExisting(tx, table, rows));
    await checkRecords(tx, loaded, existing, result);
    result.warnings.push(...(await returning(tx, deps, loaded, existing)));
    result.errors.sort(byPlace);
    result.warnings.sort(byPlace);

    const changes = new Map<TableName, string[]>();
    for (const { table, file, rows } of loaded) {
      const before = existing.get(table.table) ?? new Map();
      const fresh = rows.filter(({ key }) => !before.has(key));
      const changed = rows.filter((row) => differs(row, before.get(row.key)));
      result.files.push({
        file,
        rows: rows.length,
        created: fresh.length,
        updated: changed.length,
        unchanged: rows.length - fresh.length - changed.length,
      });
      if (result.errors.length > 0 || options.dryRun) continue;
      deps.progress?.(`writing ${fresh.length + changed.length} rows of ${file}`);
      await writeRows(tx, table, fresh, changed, before);
      if (table.table === 'goal')
        await noteGoalsChanged(
          tx,
          changed.filter((row) => differs(row, before.get(row.key), GOAL_TERMS)),
          deps.clock.now(),
        );
      changes.set(
        table.table,
        [...fresh, ...changed].map(({ key }) => key),
      );
    }
    if (result.errors.length === 0 && !options.dryRun) {
      deps.progress?.('reading the texts');
      await deps.afterWrite(tx, changes);
    }
    return result;
  });
}

/** Missing files are fine, all of them too; but somebody may have named the wrong folder. */
function nothingThere(): ImportFault {
  const names = tables.map(({ file }) => `${file}.csv`).join(', ');
  const reason = `there is none of ${names} (or .json): nothing was imported`;
  return { file: '*.csv', line: 1, column: null, value: null, reason };
}

async function returning(
  tx: Tx,
  deps: ImportDeps,
  loaded: readonly Loaded[],
  existing: ReadonlyMap<TableName, Existing>,
): Promise<ImportFault[]> {
  const people = loaded.find(({ table }) => table.table === 'person');
  if (!people || !deps.erasedBefore) return [];
  const fresh = people.rows.filter(({ key }) => !existing.get('person')?.has(key));
  const days = await deps.erasedBefore(
    tx,
    fresh.map(({ key }) => key),
  );
  return fresh.flatMap(({ line, key }) => {
    const erased = days.get(key);
    const reason = `a person with this id was erased on ${erased}; this row makes a new one, to whom nothing of before belongs`;
    return erased === undefined ? [] : [{ file: people.file, line, column: 'id', value: key, reason }];
  });
}

const byPlace = (a: ImportFault, b: ImportFault) =>
  a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : a.line - b.line || ((a.column ?? '') < (b.column ?? '') ? -1 : 1);

function readAll(
  files: readonly ImportFile[],
  result: ImportResult,
  progress?: (step: string) => void,
): Loaded[] {
  return tables.flatMap((table) => {
    const found = files.filter(({ name }) => name === `${table.file}.csv` || name === `${table.file}.json`);
    const [first, second] = found;
    if (!first) return [];
    if (second)
      result.errors.push({
        file: second.name,
        line: 1,
        column: null,
        value: null,
        reason: `the same records come as ${first.name} too: give one of them`,
      });
    progress?.(`reading ${first.name}`);
    const { rows, complete, errors, warnings } = readRows(table, first.name, first.bytes);
    result.errors.push(...errors);
    result.warnings.push(...warnings);
    return [{ table, file: first.name, rows, keys: new Set(rows.map(({ key }) => key)), complete }];
  });
}

async function readExisting(tx: Tx, table: Table, rows: readonly Row[]): Promise<Existing> {
  const names = table.columns.map((column) => column.name).filter((name) => name !== 'access');
  const access =
    table.table === 'person'
      ? `, (select string_agg(access, ' ' order by access) from person_access where person_id = t.id) as access`
      : '';
  const first = table.key[0] ?? 'id';
  const found = await tx.query<Record<string, Cell>>(
    `select ${names.map((name) => `t.${name}`).join(', ')}${access} from ${table.sql} t where t.${first} = any ($1)`,
    [[...new Set(rows.map(({ cells }) => String(cells[first])))]],
  );
  return new Map(found.map((row) => [keyOf(table, row), row]));
}

function differs(
  row: Row,
  before: Record<string, Cell> | undefined,
  names: readonly string[] = Object.keys(row.cells),
): boolean {
  return (
    before !== undefined &&
    names.some((name) => name in row.cells && (before[name] ?? null) !== row.cells[name])
  );
}

/** What makes a goal another one; the rest of its cells follow it up. */
const GOAL_TERMS = ['title', 'description', 'metric', 'target', 'due_date'];

async function noteGoalsChanged(tx: Tx, goals: readonly Row[], now: Date): Promise<void> {
  if (goals.length === 0) return;
  await tx.query('update goal set changed_at = $2 where id = any ($1)', [goals.map(({ key }) => key), now]);
}

const BATCH = 2000;

async function writeRows(
  tx: Tx,
  table: Table,
  fresh: readonly Row[],
  changed: readonly Row[],
  before: Existing,
): Promise<void> {
  const stored = table.columns.filter(({ name }) => name !== 'access');
  const types = stored.map(({ name, type }) => `${name} ${type}`).join(', ');
  const names = stored.map(({ name }) => name).join(', ');
  const full = (row: Row, old: Record<string, Cell> = {}) =>
    Object.fromEntries(
      table.columns.map(({ name, otherwise }) => [
        name,
        row.cells[name] ?? (name in row.cells ? null : (old[name] ?? otherwise ?? null)),
      ]),
    );
  const created = fresh.map((row) => full(row));
  const updated = changed.map((row) => full(row, before.get(row.key)));
  const isPerson = table.table === 'person';
  for (let i = 0; i < created.length; i += BATCH) {
    const batch = created.slice(i, i + BATCH);
    const rows = JSON.stringify(
      isPerson ? batch.map((row) => ({ ...row, pseudonym: `p-${randomUUID()}` })) : batch,
    );
    await tx.query(
      `insert into ${table.sql} (${names}${isPerson ? ', pseudonym' : ''})
       select ${names}${isPerson ? ', pseudonym' : ''} from jsonb_to_recordset($1::jsonb) as r(${types}${isPerson ? ', pseudonym text' : ''})`,
      [rows],
    );
  }
  const settable = stored
    .filter(({ name }) => !table.key.includes(name))
    .map(({ name }) => `${name} = r.${name}`);
  for (let i = 0; i < updated.length; i += BATCH)
    await tx.query(
      `update ${table.sql} t set ${[...settable, 'version = t.version + 1'].join(', ')}
       from jsonb_to_recordset($1::jsonb) as r(${types})
       where ${table.key.map((name) => `t.${name} = r.${name}`).join(' and ')}`,
      [JSON.stringify(updated.slice(i, i + BATCH))],
    );
  if (isPerson) await writeAccess(tx, [...created, ...updated]);
}

async function writeAccess(tx: Tx, people: ReadonlyArray<Record<string, Cell>>): Promise<void> {
  if (people.length === 0) return;
  await tx.query('delete from person_access where person_id = any ($1)', [
    people.map(({ id }) => String(id)),
  ]);
  await tx.query(
    `insert into person_access (person_id, access)
     select r.id, word from jsonb_to_recordset($1::jsonb) as r(id text, access text), regexp_split_to_table(r.access, ' ') as word
     where word <> ''`,
    [JSON.stringify(people.map(({ id, access }) => ({ id, access })))],
  );
}
