// Bytes of an import file -> checked rows, or every fault with its line and column. It deliberately does not look at the
// database: what rows point at is checked in import.ts.
import { isUtf8 } from 'node:buffer';
import type { ImportFault } from '../contract/api.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { type Cell, type Column, keyOf, type Row, type Table } from './tables.ts';

export type ReadFile = {
  /** Faulty rows too, without their faulty cells: what else is wrong with them is to be said in the same breath, and what
   * points at them is not at fault itself. A row without a readable key has one of its own. */
  rows: Row[];
  errors: ImportFault[];
  warnings: ImportFault[];
  /** was every row of the file reached, and read as it is */
  complete: boolean;
};
type Raw = {
  line: number;
  cells: Map<string, string> /** cells more than the header has */;
  extra: number /** columns that are neither text nor number */;
  odd: ReadonlySet<string>;
  /** what of the row itself cannot be read; the cells are those that can all the same */
  broken: boolean;
};
type Parsed = {
  header: string[];
  rows: Raw[];
  faults: ImportFault[] /** is every row there and whole, but for its cells */;
  complete: boolean;
};
type Fault = (line: number, column: string | null, value: string | null, reason: string) => ImportFault;

const shown = (value: string) => (value.length > 80 ? `${value.slice(0, 79)}…` : value);

export function readRows(table: Table, file: string, bytes: Uint8Array): ReadFile {
  const fault: Fault = (line, column, value, reason) => ({
    file,
    line,
    column,
    value: value === null ? null : shown(value),
    reason,
  });
  const isJson = file.endsWith('.json');
  const whole = faultOfWhole(bytes);
  if (whole) return { rows: [], errors: [fault(1, null, null, whole)], warnings: [], complete: false };
  const parsed = isJson ? parseJson(bytes, fault) : parseCsv(bytes, fault);
  const errors = [...parsed.faults];
  const warnings: ImportFault[] = [];
  const { complete } = parsed;
  if (parsed.header.length === 0) return { rows: [], errors, warnings, complete };

  const known = new Set(table.columns.map(({ name }) => name));
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
  return { rows: checkedRows(table, parsed.rows, fault, errors), errors, warnings, complete };
}

function faultOfWhole(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'the file is empty: not even a header';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'the file is UTF-16; save it as UTF-8';
  return null;
}

/** The rows with the cells that are right; everything else goes to `errors`. */
function checkedRows(table: Table, raws: readonly Raw[], fault: Fault, errors: ImportFault[]): Row[] {
  const known = new Set(table.columns.map(({ name }) => name));
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  for (const raw of raws) {
    for (const name of raw.odd) errors.push(fault(raw.line, name, null, 'must be text or a number'));
    for (const [name, value] of raw.cells)
      if (value.includes('\0') && !known.has(name))
        errors.push(fault(raw.line, name, value, 'holds a NUL character'));
    const cells: Record<string, Cell> = {};
    for (const column of table.columns.filter((each) => isCertain(raw, each)))
      readCell(raw, column, cells, fault, errors);
    const key = table.key.some((name) => cells[name] === undefined) ? `\0${raw.line}` : keyOf(table, cells);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, raw.line);
      rows.push({ line: raw.line, key, cells });
    } else errors.push(repeated(table, raw.line, cells, first, fault));
  }
  return rows;
}

/** Where the number of cells is wrong, nobody knows which cell is whose: only the id is looked at. */
function isCertain(raw: Raw, { name }: Column): boolean {
  if (raw.odd.has(name)) return false;
  if (raw.broken) return raw.cells.has(name);
  return raw.extra === 0 || name === 'id';
}

function readCell(
  raw: Raw,
  column: Column,
  cells: Record<string, Cell>,
  fault: Fault,
  errors: ImportFault[],
): void {
  // A byte order mark that leads a cell is left over from gluing files together; PGlite would drop it on reading.
  const given = raw.cells.get(column.name)?.replace(/^\uFEFF+/, '');
  if (given === undefined || given.trim() === '') {
    if (column.required) errors.push(fault(raw.line, column.name, given ?? null, 'must not be empty'));
    else if (given !== undefined) cells[column.name] = column.otherwise ?? null;
    return;
  }
  try {
    cells[column.name] = column.read(given);
  } catch (reason) {
    errors.push(fault(raw.line, column.name, given, (reason as Error).message));
  }
}

function repeated(
  table: Table,
  line: number,
  cells: Readonly<Record<string, Cell>>,
  first: number,
  fault: Fault,
): ImportFault {
  const [name, ...others] = table.key;
  if (name !== undefined && others.length === 0)
    return fault(line, name, String(cells[name]), `is there already, in line ${first}`);
  // No single cell of it is wrong.
  return fault(line, null, null, `the same ${table.key.join(', ')} are there already, in line ${first}`);
}

function parseCsv(bytes: Uint8Array, fault: Fault): Parsed {
  const badLines = new Set(linesNotUtf8(bytes));
  const faults = [...badLines].map((line) => fault(line, null, null, NOT_UTF8));
  const unreadable = (reasons: ImportFault[]) => ({ header: [], rows: [], faults: reasons, complete: false });
  const read = readCsv(new TextDecoder().decode(bytes));
  const head = read.next();
  // Nothing can be said of rows without their header.
  if (head.done) return unreadable([fault(1, null, null, 'the file has no header')]);
  const { line, end, cells, broken } = head.value;
  if (broken !== null) return unreadable([fault(line, null, null, broken)]);
  if (isBad(head.value, badLines)) return unreadable(faults.filter((each) => each.line <= end));
  const header = cells.map((name) => name.trim());
  const rows: Raw[] = [];
  // The last row that is not whole, with those that may be the rest of it.
  const doubt = { line: 0, end: 0 };
  for (const row of read) {
    if (row.broken === null && row.cells.every((cell) => cell === '')) continue;
    const raw = rawOf(row, header, badLines);
    const reason = row.broken ?? (raw.extra === 0 ? null : wrongCount(raw.extra, row));
    const since = doubt.end === row.line - 1 ? doubt.line : null;
    if (row.broken !== null || (reason !== null && since !== null))
      Object.assign(doubt, { line: since ?? row.line, end: row.end });
    if (reason !== null)
      faults.push(fault(row.line, null, null, reason + (since === null ? '' : `; see line ${since} first`)));
    rows.push(raw);
  }
  return { header, rows, faults, complete: !rows.some((raw) => raw.broken) };
}

function rawOf(row: CsvRow, header: readonly string[], badLines: ReadonlySet<number>): Raw {
  const { line, cells, broken } = row;
  const bad = isBad(row, badLines);
  const known = bad ? [] : broken === null ? header : header.slice(0, cells.length);
  return {
    line,
    cells: new Map(known.map((name, i) => [name, cells[i] ?? ''])),
    extra: cells.length - header.length,
    odd: new Set(),
    broken: bad || broken !== null,
  };
}

function isBad({ line, end }: CsvRow, badLines: ReadonlySet<number>): boolean {
  if (badLines.size === 0) return false;
  for (let at = line; at <= end; at++) if (badLines.has(at)) return true;
  return false;
}

function wrongCount(extra: number, { line, end }: CsvRow): string {
  const count = extra > 0 ? `${extra} more` : `${-extra} fewer`;
  return `has ${count} cells than the header${end > line ? ` and goes on to line ${end}, for a cell in it is quoted` : ''}`;
}

const NOT_UTF8 = 'holds a byte that is not UTF-8; save the file as UTF-8';

/** Physical lines, from 1; a line break is no part of any longer character. */
function linesNotUtf8(bytes: Uint8Array): number[] {
  if (isUtf8(bytes)) return [];
  const lines: number[] = [];
  let line = 1;
  for (let at = 0; at < bytes.length; line++) {
    const feed = bytes.indexOf(10, at);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(at, end))) lines.push(line);
    at = end;
  }
  return lines;
}

function parseJson(bytes: Uint8Array, fault: Fault): Parsed {
  const unreadable = (reason: string): Parsed => ({
    header: [],
    rows: [],
    faults: [fault(1, null, null, reason)],
    complete: false,
  });
  const isWhole = isUtf8(bytes);
  let items: unknown;
  try {
    items = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return unreadable(isWhole ? 'the file is not JSON' : NOT_UTF8);
  }
  if (!Array.isArray(items)) return unreadable('the file must hold an array');
  const header = new Set<string>();
  const faults: ImportFault[] = [];
  const rows = items.flatMap((item: unknown, index): Raw[] => {
    const line = index + 1;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      faults.push(fault(line, null, null, 'must be an object'));
      return [];
    }
    // A byte that is not UTF-8 was read as U+FFFD.
    if (!isWhole && JSON.stringify(item).includes('\uFFFD')) {
      faults.push(fault(line, null, null, NOT_UTF8));
      return [{ line, cells: new Map(), extra: 0, odd: new Set(), broken: true }];
    }
    const cells = new Map<string, string>();
    const odd = new Set<string>();
    for (const [name, value] of Object.entries(item)) {
      header.add(name);
      if (typeof value === 'string' || typeof value === 'number') cells.set(name, String(value));
      else if (value === null) cells.set(name, '');
      else odd.add(name);
    }
    return [{ line, cells, extra: 0, odd, broken: false }];
  });
  // An empty array is as fine as a header alone.
  return { header: [...header], rows, faults, complete: faults.length === 0 };
}
