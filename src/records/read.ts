// Bytes of an import file -> checked rows, or every fault with its line and column. CSV by csv-parse, JSON by the
// platform. It deliberately does not look at the database: what rows point at is checked in import.ts.
import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFault } from '../contract/api.ts';
import { type Cell, keyOf, type Row, type Table } from './tables.ts';

export type ReadFile = {
  /** Faulty rows too, without their faulty cells: what else is wrong with them is to be said in the same breath, and what
   * points at them is not at fault itself. A row without a readable key has one of its own. */
  rows: Row[];
  errors: ImportFault[];
  warnings: ImportFault[];
  /** was every row of the file reached */
  complete: boolean;
};
type Raw = {
  line: number;
  cells: Map<string, string> /** cells more than the header has */;
  extra: number /** columns that are neither text nor number */;
  odd: ReadonlySet<string>;
};
type Parsed = { header: string[]; rows: Raw[]; faults: ImportFault[] };

const shown = (value: string) => (value.length > 80 ? `${value.slice(0, 79)}…` : value);

export function readRows(table: Table, file: string, bytes: Uint8Array): ReadFile {
  const errors: ImportFault[] = [];
  const warnings: ImportFault[] = [];
  const fault = (line: number, column: string | null, value: string | null, reason: string): ImportFault => ({
    file,
    line,
    column,
    value: value === null ? null : shown(value),
    reason,
  });
  const whole = (reason: string): ReadFile => ({
    rows: [],
    errors: [fault(1, null, null, reason)],
    warnings,
    complete: false,
  });

  if (bytes.length === 0) return whole('the file is empty: not even a header');
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return whole('the file is not UTF-8');
  }
  const parsed = file.endsWith('.json') ? parseJson(source, file) : parseCsv(source, file);
  errors.push(...parsed.faults);
  const complete = parsed.faults.length === 0;
  if (parsed.header.length === 0) return { rows: [], errors, warnings, complete };
  const isJson = file.endsWith('.json');

  const known = new Map(table.columns.map((column) => [column.name, column]));
  for (const name of new Set(parsed.header)) {
    if (!known.has(name)) warnings.push(fault(1, name, null, 'unknown column, not read'));
    else if (!isJson && parsed.header.indexOf(name) !== parsed.header.lastIndexOf(name))
      errors.push(fault(1, name, null, 'the column is there twice'));
  }
  const absent = isJson
    ? []
    : table.columns.filter((column) => column.required && !parsed.header.includes(column.name));
  for (const column of absent) errors.push(fault(1, column.name, null, 'this required column is missing'));
  if (absent.length > 0) return { rows: [], errors, warnings, complete: false };

  const rows: Row[] = [];
  const seen = new Map<string, number>();
  for (const raw of parsed.rows) {
    if (raw.extra !== 0)
      errors.push(
        fault(
          raw.line,
          null,
          null,
          raw.extra > 0
            ? `has ${raw.extra} more cells than the header`
            : `has ${-raw.extra} fewer cells than the header`,
        ),
      );
    for (const name of raw.odd) errors.push(fault(raw.line, name, null, 'must be text or a number'));
    for (const [name, value] of raw.cells)
      if (value.includes('\0') && !known.has(name))
        errors.push(fault(raw.line, name, value, 'holds a NUL character'));
    const cells: Record<string, Cell> = {};
    // Where the number of cells is wrong, nobody knows which cell is whose: only the id is looked at.
    for (const column of raw.extra === 0
      ? table.columns
      : table.columns.filter(({ name }) => name === 'id')) {
      if (raw.odd.has(column.name)) continue;
      // A byte order mark that leads a cell is left over from gluing files together; PGlite would drop it on reading.
      const given = raw.cells.get(column.name)?.replace(/^\uFEFF+/, '');
      if (given === undefined || given.trim() === '') {
        if (column.required) errors.push(fault(raw.line, column.name, given ?? null, 'must not be empty'));
        else if (given !== undefined) cells[column.name] = column.otherwise ?? null;
        continue;
      }
      try {
        cells[column.name] = column.read(given);
      } catch (reason) {
        errors.push(fault(raw.line, column.name, given, (reason as Error).message));
      }
    }
    const key = table.key.some((name) => cells[name] === undefined) ? `\0${raw.line}` : keyOf(table, cells);
    const first = seen.get(key);
    if (first !== undefined)
      errors.push(
        fault(
          raw.line,
          table.key[0] ?? null,
          String(cells[table.key[0] ?? '']),
          `is there already, in line ${first}`,
        ),
      );
    else {
      seen.set(key, raw.line);
      rows.push({ line: raw.line, key, cells });
    }
  }
  return { rows, errors, warnings, complete };
}

function parseCsv(source: string, file: string): Parsed {
  let header: string[] = [];
  const rows: Raw[] = [];
  const lineAt = lineCounter(source);
  let end = 0;
  try {
    parse(source, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n'],
      on_record: (read: unknown) => {
        const { info, record } = read as { info: { bytes: number }; record: string[] };
        const line = lineAt(end);
        end = info.bytes;
        if (header.length === 0) {
          header = record.map((name) => name.trim());
          return null;
        }
        if (record.every((cell) => cell === '')) return null;
        const cells = new Map(header.map((name, i) => [name, record[i] ?? '']));
        rows.push({
          line,
          cells,
          extra: record.length - header.length,
          odd: new Set(),
        });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = lineAt(end);
    const reason =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark is opened and never closed'
        : 'a quotation mark stands where none may (inside a cell write it twice and quote the cell)';
    return { header, rows, faults: [{ file, line, column: null, value: null, reason }] };
  }
  const faults =
    header.length === 0
      ? [{ file, line: 1, column: null, value: null, reason: 'the file has no header' }]
      : [];
  return { header, rows, faults };
}

/**
 * The physical line of the first row at or after a byte, blank lines passed over; ask in rising order. csv-parse has line
 * numbers of its own, but counts a CRLF inside a quoted cell twice.
 */
function lineCounter(source: string): (byte: number) => number {
  const bytes = Buffer.from(source);
  let at = 0;
  let line = 1;
  return (byte) => {
    while (at < byte || bytes[at] === 10 || bytes[at] === 13) if (bytes[at++] === 10) line++;
    return line;
  };
}

function parseJson(source: string, file: string): Parsed {
  const fault = (line: number, reason: string): ImportFault => ({
    file,
    line,
    column: null,
    value: null,
    reason,
  });
  const broken = (reason: string): Parsed => ({ header: [], rows: [], faults: [fault(1, reason)] });
  let items: unknown;
  try {
    items = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return broken('the file is not JSON');
  }
  if (!Array.isArray(items)) return broken('the file must hold an array');
  const header = new Set<string>();
  const faults: ImportFault[] = [];
  const rows = items.flatMap((item: unknown, index): Raw[] => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      faults.push(fault(index + 1, 'must be an object'));
      return [];
    }
    const cells = new Map<string, string>();
    const odd = new Set<string>();
    for (const [name, value] of Object.entries(item)) {
      header.add(name);
      if (typeof value === 'string' || typeof value === 'number') cells.set(name, String(value));
      else if (value === null) cells.set(name, '');
      else odd.add(name);
    }
    return [{ line: index + 1, cells, extra: 0, odd }];
  });
  // An empty array is as fine as a header alone.
  return { header: [...header], rows, faults };
}
