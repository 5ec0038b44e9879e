// The import format: files, columns, and what a cell may hold. One row of this table per column of interfaces.md.
// It deliberately knows no SQL beyond the names of tables and columns.

export type Cell = string | number | null;
/** Returns the value to store, or throws the reason why the cell is wrong. */
type Read = (text: string) => Cell;
export type Column = {
  name: string;
  /** the database column; default: the name */
  as?: string;
  required?: boolean;
  /** value where the cell is empty or the column is absent on a new row */
  otherwise?: Cell;
  read: Read;
  type: 'text' | 'int' | 'date';
  /** the table this cell points at */
  refers?: TableName;
  /** null in the database where the person was erased; the cell then says so */
  erasable?: boolean;
};
/** In place of a person who was erased; no row has it as its id. */
export const ERASED = '(erased)';
export type TableName = 'person' | 'goal' | 'feedback' | 'one_to_one' | 'commitment' | 'rating' | 'attribute';
export type Table = {
  file: string;
  table: TableName;
  sql: string;
  key: readonly string[];
  columns: readonly Column[];
};

const MAX_TEXT = 50_000;
const fail = (reason: string): never => {
  throw new Error(reason);
};
const text =
  (limit = MAX_TEXT): Read =>
  (value) =>
    value.length > limit
      ? fail(`is longer than ${limit.toLocaleString('en')} characters`)
      : value.includes('\0')
        ? fail('holds a NUL character')
        : /[\ud800-\udfff]/u.test(value)
          ? fail('holds half a character (a lone surrogate)')
          : value;
const id: Read = (value) =>
  value.trim() !== value
    ? fail('has space around it')
    : value === ERASED
      ? fail('stands for a person who was erased')
      : text(200)(value);
const idOrErased: Read = (value) => (value === ERASED ? null : id(value));
const oneOf =
  (...allowed: string[]): Read =>
  (value) =>
    allowed.includes(value) ? value : fail(`must be one of ${allowed.join(', ')}`);
const integer =
  (least: number, most: number): Read =>
  (value) =>
    /^-?\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? Number(value)
      : fail(`must be a whole number from ${least} to ${most}`);
const date: Read = (value) => {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return parsed &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(value) &&
    value >= '1900'
    ? value
    : fail('must be a real date, YYYY-MM-DD');
};
const access: Read = (value) => {
  const words = value.split(/ +/).filter(Boolean);
  const unknown = words.find((word) => !['employee', 'manager', 'hr', 'administrator'].includes(word));
  return unknown === undefined
    ? [...new Set(words)].sort().join(' ')
    : fail(`must hold employee, manager, hr, administrator only, not ${unknown}`);
};

const column = (name: string, read: Read, more: Partial<Column> = {}): Column => ({
  name,
  read,
  type: 'text',
  ...more,
});
const required = { required: true } as const;
const key = column('id', id, required);
const person = (name: string, more: Partial<Column> = {}) => column(name, id, { refers: 'person', ...more });
/** A person who may have been erased since. */
const writer = (name: string) =>
  column(name, idOrErased, { refers: 'person', required: true, erasable: true });
const dated = (name: string, more: Partial<Column> = {}) => column(name, date, { type: 'date', ...more });
const number = (name: string, least: number, most: number, more: Partial<Column> = {}) =>
  column(name, integer(least, most), { type: 'int', ...more });

/** In an order in which a row's references come before it, but for those within one file. */
export const tables: readonly Table[] = [
  {
    file: 'people',
    table: 'person',
    sql: 'person',
    key: ['id'],
    columns: [
      key,
      column('name', text(300), required),
      column('email', text(320)),
      column('pronouns', text(60)),
      column('title', text(300), required),
      column('role', text(100), required),
      number('level', 1, 9, required),
      column('team', text(200)),
      person('manager_id'),
      dated('start_date'),
      column('access', access, { otherwise: 'employee' }),
    ],
  },
  {
    file: 'goals',
    table: 'goal',
    sql: 'goal',
    key: ['id'],
    columns: [
      key,
      person('person_id', required),
      column('title', text(), required),
      column('description', text()),
      column('parent_id', id, { refers: 'goal' }),
      dated('start_date'),
      dated('due_date'),
      number('progress', 0, 100),
      column('status', oneOf('open', 'done', 'dropped'), required),
      column('metric', text()),
      column('baseline', text()),
      column('target', text()),
      column('current', text()),
      dated('updated_on'),
    ],
  },
  {
    file: 'feedback',
    table: 'feedback',
    sql: 'feedback',
    key: ['id'],
    columns: [
      key,
      person('subject_id', required),
      writer('author_id'),
      column('relation', oneOf('peer', 'manager', 'self', 'upward'), required),
      dated('date', required),
      column('text', text(), required),
      column('author_visible', oneOf('named', 'manager', 'nobody'), { otherwise: 'manager' }),
      column('context', text()),
    ],
  },
  {
    file: 'one_to_ones',
    table: 'one_to_one',
    sql: 'one_to_one',
    key: ['id'],
    columns: [
      key,
      writer('manager_id'),
      person('report_id', required),
      dated('date', required),
      column('text', text(), required),
      column('visible', oneOf('both', 'manager', 'report'), { otherwise: 'both' }),
    ],
  },
  {
    file: 'commitments',
    table: 'commitment',
    sql: 'commitment',
    key: ['id'],
    columns: [
      key,
      column('one_to_one_id', id, { refers: 'one_to_one' }),
      person('owner_id', required),
      column('text', text(), required),
      dated('due_date'),
      column('status', oneOf('open', 'done', 'dropped'), required),
    ],
  },
  {
    file: 'ratings',
    table: 'rating',
    sql: 'rating',
    key: ['person_id', 'competency', 'relation', 'date'],
    columns: [
      person('person_id', required),
      column('competency', text(100), required),
      column('relation', oneOf('peer', 'manager', 'self', 'upward'), required),
      number('level', 0, 5, required),
      dated('date', required),
    ],
  },
  {
    file: 'attributes',
    table: 'attribute',
    sql: 'fairness.attribute',
    key: ['person_id'],
    columns: [person('person_id', required), column('sex', text(60)), column('ethnicity', text(100))],
  },
];

export type Row = { line: number; key: string; cells: Record<string, Cell> };
export const keyOf = (table: Table, cells: Record<string, Cell>): string =>
  table.key.map((name) => String(cells[name])).join('\u001f');
