// What imported records say against the content, each other and what is stored: unknown ids, circles, rows that
// contradict themselves. It deliberately writes nothing, and it looks at faulty rows too, for all faults are listed at once.
import type { Content } from '../content/content.ts';
import type { ImportResult } from '../contract/api.ts';
import type { Tx } from '../db/db.ts';
import type { Cell, Row, Table, TableName } from './tables.ts';

export type Loaded = {
  table: Table;
  file: string;
  rows: Row[];
  keys: ReadonlySet<string>;
  complete: boolean;
};
export type Existing = Map<string, Record<string, Cell>>;

export function checkContent(content: Content, loaded: readonly Loaded[], result: ImportResult): void {
  const roles = new Set(content.roles.map(({ id }) => id));
  const competencies = new Set(content.competencies.map(({ id }) => id));
  for (const { table, file, rows } of loaded)
    for (const { line, cells } of rows) {
      const fault = (column: string, reason: string) => ({
        file,
        line,
        column,
        value: String(cells[column]),
        reason,
      });
      if (table.table === 'person' && typeof cells.role === 'string' && !roles.has(cells.role))
        result.warnings.push(
          fault('role', 'unknown role: the expectations of a specialist are used, and said so'),
        );
      if (
        table.table === 'rating' &&
        typeof cells.competency === 'string' &&
        !competencies.has(cells.competency)
      )
        result.errors.push(fault('competency', 'is no competency of the content'));
    }
}

/** References, rows in themselves, circles of managers and of goals. */
export async function checkRecords(
  tx: Tx,
  loaded: readonly Loaded[],
  existing: ReadonlyMap<TableName, Existing>,
  result: ImportResult,
): Promise<void> {
  await checkReferences(tx, loaded, result);
  checkRows(loaded, existing, result);
  await checkCycles(tx, loaded, 'person', 'manager_id', result);
  await checkCycles(tx, loaded, 'goal', 'parent_id', result);
}

async function checkReferences(tx: Tx, loaded: readonly Loaded[], result: ImportResult): Promise<void> {
  const given = new Map(loaded.map((file) => [file.table.table, file]));
  const wanted = new Map<TableName, Set<string>>();
  const references = loaded.flatMap(({ table, file, rows }) =>
    table.columns.flatMap((column) =>
      column.refers === undefined
        ? []
        : rows.flatMap(({ line, cells }) => {
            const value = cells[column.name];
            if (typeof value !== 'string' || column.refers === undefined) return [];
            // Where a file could not be read to its end, nobody can say what is not in it.
            const target = given.get(column.refers);
            return target === undefined || (target.complete && !target.keys.has(value))
              ? [{ file, line, column: column.name, value, to: column.refers }]
              : [];
          }),
    ),
  );
  for (const { to, value } of references) wanted.set(to, (wanted.get(to) ?? new Set()).add(value));
  const known = new Map<TableName, Set<string>>();
  for (const [to, ids] of wanted) {
    const rows = await tx.query<{ id: string }>(`select id from ${to} where id = any ($1)`, [[...ids]]);
    known.set(to, new Set(rows.map(({ id }) => id)));
  }
  for (const { file, line, column, value, to } of references)
    if (!known.get(to)?.has(value))
      result.errors.push({
        file,
        line,
        column,
        value,
        reason: `there is no ${to.replaceAll('_', '-')} with this id`,
      });
}

/** What one row says against itself. */
function checkRows(
  loaded: readonly Loaded[],
  existing: ReadonlyMap<TableName, Existing>,
  result: ImportResult,
): void {
  for (const { table, file, rows } of loaded)
    for (const { line, key, cells: given } of rows) {
      const cells = { ...existing.get(table.table)?.get(key), ...given };
      const fault = (column: string, reason: string) =>
        result.errors.push({ file, line, column, value: String(cells[column]), reason });
      const { relation, author_id: author, subject_id: subject } = cells;
      if (table.table === 'feedback' && relation && author && subject) {
        if (relation === 'self' && author !== subject)
          fault('author_id', 'a self-assessment is written by its subject');
        if (relation !== 'self' && author === subject) fault('relation', 'feedback about oneself is self');
      }
      if (table.table === 'one_to_one' && cells.manager_id && cells.manager_id === cells.report_id)
        fault('report_id', 'is the manager too');
    }
}

async function checkCycles(
  tx: Tx,
  loaded: readonly Loaded[],
  name: TableName,
  column: string,
  result: ImportResult,
): Promise<void> {
  const own = loaded.find(({ table }) => table.table === name);
  if (!own) return;
  const stored = await tx.query<{ id: string; parent: string | null }>(
    `select id, ${column} as parent from ${own.table.sql}`,
  );
  const parents = new Map(stored.map(({ id, parent }) => [id, parent]));
  for (const { key, cells } of own.rows)
    if (cells[column] !== undefined) parents.set(key, cells[column] as string | null);
  const settled = new Set<string>();
  for (const { line, key } of own.rows) {
    const path = new Set<string>();
    let at: string | null | undefined = key;
    while (at && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at);
    }
    if (at && path.has(at)) {
      const round = [...path].slice([...path].indexOf(at));
      const first = own.rows.find((row) => round.includes(row.key));
      result.errors.push({
        file: own.file,
        line: first?.line ?? line,
        column,
        value: parents.get(first?.key ?? at) ?? null,
        reason: `goes round in a circle: ${[...round, at].join(' -> ')}`,
      });
    }
    for (const id of path) settled.add(id);
  }
}
