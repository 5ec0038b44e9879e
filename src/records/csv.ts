// Text of RFC 4180 -> rows of cells, with the physical lines they stand in. It goes on after a quotation mark that breaks
// the rules, for all faults of a file are listed at once: such a row ends with the line in which the mark stands, since
// nothing tells where it was meant to end. It deliberately knows no columns.

export type CsvRow = {
  /** physical lines, from 1, of its first and last character */
  line: number;
  end: number;
  /** of a broken row only those before the fault */
  cells: string[];
  broken: string | null;
};
type Cell = { text: string; next: number; broken: string | null };

/** Lines without a character are no rows; a carriage return alone is a character like any other. */
export function* readCsv(source: string): Generator<CsvRow> {
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const row: CsvRow = { line, end: line, cells: [], broken: null };
    const start = at;
    for (;;) {
      const cell = source[at] === '"' ? quoted(source, at) : bare(source, at);
      row.broken = cell.broken;
      at = cell.next;
      if (cell.broken !== null) break;
      row.cells.push(cell.text);
      if (source[at] !== ',') break;
      at++;
    }
    row.end = line + breaksIn(source, start, at);
    at += lengthOfBreak(source, at);
    line = row.end + 1;
    if (row.broken !== null || row.cells.length > 1 || row.cells[0] !== '' || source[start] === '"')
      yield row;
  }
}

function bare(source: string, at: number): Cell {
  const upToEnd = /[^,\n]*/y;
  upToEnd.lastIndex = at;
  const found = upToEnd.exec(source)?.[0] ?? '';
  const isBeforeFeed = source[at + found.length] === '\n';
  const text = isBeforeFeed && found.endsWith('\r') ? found.slice(0, -1) : found;
  const next = at + text.length;
  return text.includes('"') ? broken(source, next, STRAY) : { text, next, broken: null };
}

function quoted(source: string, at: number): Cell {
  let close = source.indexOf('"', at + 1);
  while (close !== -1 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
  if (close === -1) return broken(source, at, UNCLOSED);
  const next = close + 1;
  const ends = next === source.length || source[next] === ',' || lengthOfBreak(source, next) > 0;
  if (!ends) return broken(source, at, breaksIn(source, at, close) > 0 ? RUNS_ON : AFTER);
  return { text: source.slice(at + 1, close).replaceAll('""', '"'), next, broken: null };
}

const INSIDE = 'a quotation mark that belongs to the text is written twice, in a cell that is quoted';
const STRAY = `a quotation mark stands in a cell that does not begin with one (${INSIDE})`;
const AFTER = `text follows the quotation mark that closes a cell (${INSIDE})`;
const UNCLOSED = `a quotation mark opens a cell here and is never closed (${INSIDE})`;
const RUNS_ON = `a quotation mark opens a cell here that only a quotation mark in the middle of a later line could close (${INSIDE})`;

/** The row goes to the end of the line in which `at` lies. */
function broken(source: string, at: number, reason: string): Cell {
  const feed = source.indexOf('\n', at);
  const next = feed === -1 ? source.length : source[feed - 1] === '\r' ? feed - 1 : feed;
  return { text: '', next: Math.max(next, at), broken: reason };
}

/** Of the line break that begins at a place: 0 where there is none. */
function lengthOfBreak(source: string, at: number): number {
  if (source[at] === '\n') return 1;
  return source[at] === '\r' && source[at + 1] === '\n' ? 2 : 0;
}

function breaksIn(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = source.indexOf('\n', from); at !== -1 && at < to; at = source.indexOf('\n', at + 1)) count++;
  return count;
}
