import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', '\r\n', 'é', '🎉'),
  maxLength: 6,
});
const written = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('reads what is right as csv-parse alone does, and knows the lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, end, isClosed) => {
        const source = rows.map((row) => row.map(written).join(',')).join(end) + (isClosed ? end : '');
        const read = [...readCsv(source)];
        expect(read.map(({ cells }) => cells)).toEqual(
          parse(source, {
            relax_column_count: true,
            skip_empty_lines: true,
            record_delimiter: ['\r\n', '\n'],
          }),
        );
        const lines = source.split('\n');
        for (const { line, end: last, cells, broken } of read) {
          expect(broken).toBeNull();
          expect([...readCsv(`${lines.slice(line - 1, last).join('\n')}\n`)].map((row) => row.cells)).toEqual(
            [cells],
          );
        }
      },
    ),
  );
});

test('finds every row that begins after a broken one, and is broken where csv-parse gives up', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n'), maxLength: 12 }),
      (source) => {
        const read = [...readCsv(source)];
        let isRight = true;
        try {
          parse(source, { relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
        } catch {
          isRight = false;
        }
        expect(read.every(({ broken }) => broken === null)).toBe(isRight);
        const [first] = read.filter(({ broken }) => broken !== null);
        if (!first) return;
        const rest = source.split('\n').slice(first.end).join('\n');
        expect(read.filter(({ line }) => line > first.end).map(({ cells }) => cells)).toEqual(
          [...readCsv(rest)].map(({ cells }) => cells),
        );
      },
    ),
  );
});

test.each([
  ['a,b 5" c\nd', 'in a cell that does not begin with one', [1, 2]],
  ['a,"b" c\nd', 'closes a cell', [1, 2]],
  ['a,"b\nd', 'never closed', [1, 2]],
  ['a,"b\nc,"d"\ne', 'in the middle of a later line', [1, 2, 3]],
  ['a,"b\nc","d\ne', 'never closed', [1, 3]],
])('says what is wrong with %j', (source, reason, lines) => {
  const rows = [...readCsv(source)];
  expect(rows[0]?.broken).toContain(reason);
  expect(rows.map(({ line }) => line)).toEqual(lines);
  for (const { broken } of rows.slice(1)) expect(broken).toBeNull();
});
