// Text of RFC 4180 -> rows of cells, with the physical lines they stand in. csv-parse reads; this goes on after a quotation
// mark that breaks the rules, for all faults of a file are listed at once: such a row ends with the line in which the broken
// cell begins, since nothing tells where it was meant to end. It deliberately knows no columns.
import { CsvError, parse } from 'csv-parse/sync';

export type CsvRow = {
  /** physical lines, from 1, of its first and last character */
  line: number;
  end: number;
  /** of a broken row only those before the fault */
  cells: string[];
  broken: string | null;
};

const rules = { relax_column_count: true, record_delimiter: ['\r\n', '\n'], raw: true, info: true };
type Raw = { record: string[]; raw: string; info: { bytes: number } };
/** Where csv-parse gave up: in cell `index` of the row whose text so far is `raw`. */
type Fault = { code: string; index: number; raw: string };

/** Lines without a character are no rows; a carriage return alone is a character like any other. */
export function* readCsv(source: string): Generator<CsvRow> {
  const bytes = Buffer.from(source);
  let at = 0;
  let line = 1;
  while (at < bytes.length) {
    const from = at;
    const { whole, fault } = upToFault(bytes.subarray(from));
    for (const { record, raw, info } of whole) {
      const next = from + info.bytes;
      const feeds = feedsIn(bytes.subarray(at, next));
      const end = bytes[next - 1] === LINE_FEED ? line + feeds - 1 : line + feeds;
      if (record.length > 1 || record[0] !== '' || raw.startsWith('"'))
        yield { line, end, cells: record, broken: null };
      at = next;
      line += feeds;
    }
    if (fault === null) return;
    const { cells, before } = cellsBefore(fault);
    const cell = at + Buffer.byteLength(before);
    const end = line + feedsIn(bytes.subarray(at, cell));
    yield { line, end, cells, broken: reasonOf(fault, before) };
    const feed = bytes.indexOf(LINE_FEED, cell);
    if (feed === -1) return;
    at = feed + 1;
    line = end + 1;
  }
}

function upToFault(bytes: Buffer): { whole: Raw[]; fault: Fault | null } {
  const whole: Raw[] = [];
  const keep = (row: unknown) => {
    whole.push(row as Raw);
    return null;
  };
  try {
    parse(bytes, { ...rules, on_record: keep });
    return { whole, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { whole, fault: { code: error.code, index: Number(error.index), raw: String(error.raw ?? '') } };
  }
}

/** The cells of a broken row that can be read, and the text before the one that cannot. */
function cellsBefore({ raw, index }: Fault): { cells: string[]; before: string } {
  for (
    let comma = index > 0 ? raw.lastIndexOf(',') : -1;
    comma > 0;
    comma = raw.lastIndexOf(',', comma - 1)
  ) {
    const { whole, fault } = upToFault(Buffer.from(raw.slice(0, comma)));
    const [first] = whole;
    if (fault === null && whole.length === 1 && first?.record.length === index)
      return { cells: first.record, before: raw.slice(0, comma + 1) };
  }
  // The first cell is empty, or is the broken one itself.
  return index === 1 && raw.startsWith(',') ? { cells: [''], before: ',' } : { cells: [], before: '' };
}

const INSIDE = 'a quotation mark that belongs to the text is written twice, in a cell that is quoted';

function reasonOf({ code, raw }: Fault, before: string): string {
  const cell = raw.slice(before.length);
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `a quotation mark opens a cell here and is never closed (${INSIDE})`;
  if (code === 'INVALID_OPENING_QUOTE')
    return `a quotation mark stands in a cell that does not begin with one (${INSIDE})`;
  return cell.includes('\n')
    ? `a quotation mark opens a cell here that only a quotation mark in the middle of a later line could close (${INSIDE})`
    : `text follows the quotation mark that closes a cell (${INSIDE})`;
}

const LINE_FEED = 10;

function feedsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
