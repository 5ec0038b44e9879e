// Bytes of an import file -> checked rows, or every fault with its line and column. CSV by csv-parse, JSON by the
// platform. It deliberately does not look at the database: what rows point at is checked in import.ts.
import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFault } from '../contract/api.ts';
import { type Cell, keyOf, type Row, type Table } from './tables.ts';

export type ReadFile = { rows: Row[]; errors: ImportFault[]; warnings: ImportFault[] };
type Raw = { line: number; cells: Map<string, string>; extra: number; odd?: { column: string; reason: string } };
type Parsed = { header: string[]; rows: Raw[]; fault: ImportFault | null };

const shown = (value: string) => (value.length > 80 ? `${value.slice(0, 79)}…` : value);

export function readRows(table: Table, file: string, bytes: Uint8Array): ReadFile {
  const errors: ImportFault[] = [];
  const warnings: ImportFault[] = [];
  const fault = (line: number, column: string | null, value: string | null, reason: string): ImportFault =>
    ({ file, line, column, value: value === null ? null : shown(value), reason });
  const whole = (reason: string): ReadFile => ({ rows: [], errors: [fault(1, null, null, reason)], warnings });

  if (bytes.length === 0) return whole('the file is empty: not even a header');
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return whole('the file is not UTF-8');
  }
  const parsed = file.endsWith('.json') ? parseJson(source, file) : parseCsv(source, file);
  if (parsed.fault) errors.push(parsed.fault);
  if (parsed.header.length === 0) return { rows: [], errors, warnings };
  const isJson = file.endsWith('.json');

  const known = new Map(table.columns.map((column) => [column.name, column]));
  for (const name of new Set(parsed.header)) {
    if (!known.has(name)) warnings.push(fault(1, name, null, 'unknown column, not read'));
    if (!isJson && parsed.header.indexOf(name) !== parsed.header.lastIndexOf(name)) errors.push(fault(1, name, null, 'the column is there twice'));
  }
  const absent = isJson ? [] : table.columns.filter((column) => column.required && !parsed.header.includes(column.name));
  for (const column of absent) errors.push(fault(1, column.name, null, 'this required column is missing'));
  if (absent.length > 0) return { rows: [], errors, warnings };

  const rows: Row[] = [];
  const seen = new Map<string, number>();
  for (const raw of parsed.rows) {
    const before = errors.length;
    if (raw.extra !== 0)
      errors.push(fault(raw.line, null, null, raw.extra > 0 ? `has ${raw.extra} more cells than the header` : `has ${-raw.extra} fewer cells than the header`));
    if (raw.odd) errors.push(fault(raw.line, raw.odd.column, null, raw.odd.reason));
    const cells: Record<string, Cell> = {};
    for (const column of table.columns) {
      const given = raw.cells.get(column.name);
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
    if (errors.length > before) continue;
    const key = keyOf(table, cells);
    const first = seen.get(key);
    if (first !== undefined) {
      errors.push(fault(raw.line, table.key[0] ?? null, String(cells[table.key[0] ?? '']), `is there already, in line ${first}`));
      continue;
    }
    seen.set(key, raw.line);
    rows.push({ line: raw.line, key, cells });
  }
  return { rows, errors, warnings };
}

function parseCsv(source: string, file: string): Parsed {
  let header: string[] = [];
  const rows: Raw[] = [];
  try {
    parse(source, {
      bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n'],
      on_record: (read: unknown) => {
        const { info, raw, record } = read as { info: { lines: number }; raw: string; record: string[] };
        if (header.length === 0) {
          header = record.map((name) => name.trim());
          return null;
        }
        if (record.every((cell) => cell === '')) return null;
        const cells = new Map(header.map((name, i) => [name, record[i] ?? '']));
        rows.push({ line: info.lines - innerLines(raw), cells, extra: record.length - header.length });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines, raw } = error as unknown as { lines?: number; raw?: string };
    const line = Math.max(1, (lines ?? 1) - innerLines(raw ?? ''));
    const reason = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is opened and never closed' : 'a quotation mark stands where none may (inside a cell write it twice and quote the cell)';
    return { header, rows, fault: { file, line, column: null, value: null, reason } };
  }
  const fault = header.length === 0 ? { file, line: 1, column: null, value: null, reason: 'the file has no header' } : null;
  return { header, rows, fault };
}

/** Line breaks within a record; those around it are blank lines. */
function innerLines(raw: string): number {
  return raw.replace(/^[\r\n]+|[\r\n]+$/g, '').split('\n').length - 1;
}

function parseJson(source: string, file: string): Parsed {
  const broken = (line: number, reason: string): Parsed => ({ header: [], rows: [], fault: { file, line, column: null, value: null, reason } });
  let items: unknown;
  try {
    items = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return broken(1, 'the file is not JSON');
  }
  if (!Array.isArray(items)) return broken(1, 'the file must hold an array');
  const header = new Set<string>();
  let fault: ImportFault | null = null;
  const rows = items.flatMap((item: unknown, index): Raw[] => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      fault ??= { file, line: index + 1, column: null, value: null, reason: 'must be an object' };
      return [];
    }
    const cells = new Map<string, string>();
    let odd: Raw['odd'];
    for (const [name, value] of Object.entries(item)) {
      header.add(name);
      if (typeof value === 'string' || typeof value === 'number') cells.set(name, String(value));
      else if (value === null) cells.set(name, '');
      else odd ??= { column: name, reason: 'must be text or a number' };
    }
    return [odd ? { line: index + 1, cells, extra: 0, odd } : { line: index + 1, cells, extra: 0 }];
  });
  // An empty array is as fine as a header alone.
  return { header: [...header], rows, fault };
}
