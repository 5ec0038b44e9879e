// Records -> immutable passages: the whole text, or runs of whole sentences of up to about 100 words; masked, embedded
// and read. An edited record makes new passages and retires the old ones. It deliberately never changes a passage's text.
import type { Clock } from '../clock.ts';
import { day } from '../clock.ts';
import type { Source } from '../contract/api.ts';
import type { Tx } from '../db/db.ts';
import type { NameLists } from '../language/nameLists.ts';
import { createMasker, type Masker } from '../language/names.ts';
import { sentences } from '../language/sentences.ts';
import type { StaticEmbedding } from '../models/embedding.ts';
import type { Reader } from './readings.ts';
import { readTelling } from './telling.ts';

export type RecordKind = 'goal' | 'feedback' | 'one_to_one' | 'commitment';
export type IndexDeps = {
  clock: Clock;
  names: NameLists;
  reader: Reader;
  embedding: StaticEmbedding;
  /** The model that search uses; passages wait for their vectors where it is not the built-in one. */
  embeddingModel: string;
};
type RecordRow = {
  kind: RecordKind;
  id: string;
  version: number;
  subject: string;
  author: string | null;
  counterpart: string | null;
  source: Source;
  date: string | null;
  visible: string;
  text: string;
};
type Piece = Omit<RecordRow, 'text' | 'date'> & { date: string; text: string; start: number; end: number };
type Stored = {
  id: string;
  start: number;
  end: number;
  text: string;
  date: string;
  visible: string;
  source: string;
  subject: string;
  author: string | null;
  counterpart: string | null;
};

const MAX_WORDS = 100;
/** Measured on evals retrieval: 24 keep what all of them give. */
const PASSAGE_TERMS = 24;

/** Brings the passages of these records up to date. Runs inside the transaction that changed the records. */
export async function indexRecords(
  tx: Tx,
  deps: IndexDeps,
  changed: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const people = changed.get('person') ?? [];
  const ids = (kind: RecordKind) => [...(changed.get(kind) ?? [])];
  const touched = (['goal', 'feedback', 'one_to_one', 'commitment'] as const).some(
    (kind) => ids(kind).length > 0,
  );
  if (!touched && people.length === 0) return;
  const masker = createMasker(deps.names, await directoryIn(tx));
  if (people.length > 0) await maskAgain(tx, deps, masker);
  for (const kind of ['goal', 'feedback', 'one_to_one', 'commitment'] as const) {
    // A one-to-one's date and parties reach the commitments that came from it.
    const extra = kind === 'commitment' ? await commitmentsOf(tx, ids('one_to_one')) : [];
    const wanted = [...new Set([...ids(kind), ...extra])];
    for (let i = 0; i < wanted.length; i += 1000)
      await indexBatch(tx, deps, masker, kind, wanted.slice(i, i + 1000));
  }
}

/** Runs of whole sentences of up to about 100 words; a single longer sentence is cut at white space. */
export function cut(text: string): Array<{ start: number; end: number }> {
  const spans = sentences(text).flatMap((sentence) => cutLong(text, sentence));
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  if (count(text) <= MAX_WORDS) return [{ start: first.start, end: last.end }];
  const pieces: Array<{ start: number; end: number }> = [];
  let from = first.start;
  let to = first.start;
  let size = 0;
  for (const span of spans) {
    const words = count(text.slice(span.start, span.end));
    if (size > 0 && size + words > MAX_WORDS) {
      pieces.push({ start: from, end: to });
      from = span.start;
      size = 0;
    }
    to = span.end;
    size += words;
  }
  pieces.push({ start: from, end: to });
  return pieces;
}

const count = (text: string) => text.match(/\S+/g)?.length ?? 0;

function cutLong(text: string, span: { start: number; end: number }): Array<{ start: number; end: number }> {
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)];
  if (words.length <= 1.5 * MAX_WORDS) return [{ start: span.start, end: span.end }];
  const pieces: Array<{ start: number; end: number }> = [];
  for (let i = 0; i < words.length; i += MAX_WORDS) {
    const lastWord = words[Math.min(i + MAX_WORDS, words.length) - 1];
    const firstWord = words[i];
    if (firstWord && lastWord)
      pieces.push({
        start: span.start + firstWord.index,
        end: span.start + lastWord.index + lastWord[0].length,
      });
  }
  return pieces;
}

async function directoryIn(tx: Tx): Promise<Array<{ id: string; name: string; email?: string }>> {
  const rows = await tx.query<{ id: string; name: string; email: string | null }>(
    'select id, name, email from person order by id',
  );
  return rows.map(({ id, name, email }) => (email === null ? { id, name } : { id, name, email }));
}

async function commitmentsOf(tx: Tx, oneToOnes: readonly string[]): Promise<string[]> {
  if (oneToOnes.length === 0) return [];
  const rows = await tx.query<{ id: string }>('select id from commitment where one_to_one_id = any ($1)', [
    oneToOnes,
  ]);
  return rows.map(({ id }) => id);
}

async function indexBatch(
  tx: Tx,
  deps: IndexDeps,
  masker: Masker,
  kind: RecordKind,
  ids: readonly string[],
): Promise<void> {
  const records = await tx.query<RecordRow>(recordQueries[kind], [ids]);
  const stored = await tx.query<Stored & { record: string }>(
    `select id, record_id as record, start_at as start, end_at as end, text, date, visible, source, subject_id as subject,
       author_id as author, counterpart_id as counterpart
     from passage
     where record_kind = $1 and record_id = any ($2) and retired_at is null
     order by record_id, start_at`,
    [kind, ids],
  );
  const before = new Map<string, Stored[]>();
  for (const row of stored) before.set(row.record, [...(before.get(row.record) ?? []), row]);
  const today = day(deps.clock.now());
  const fresh: Piece[] = [];
  const retired = new Set(stored.map(({ id }) => id));
  for (const record of records) {
    const { text, date, ...rest } = record;
    const pieces = cut(text).map(
      ({ start, end }): Piece => ({ ...rest, date: date ?? today, start, end, text: text.slice(start, end) }),
    );
    const old = before.get(record.id) ?? [];
    if (same(pieces, old)) for (const { id } of old) retired.delete(id);
    else fresh.push(...pieces);
  }
  if (retired.size > 0)
    await tx.query('update passage set retired_at = $2 where id = any ($1::uuid[])', [
      [...retired],
      deps.clock.now(),
    ]);
  if (fresh.length > 0) await insert(tx, deps, masker, fresh);
}

function same(pieces: readonly Piece[], old: readonly Stored[]): boolean {
  const fields = [
    'start',
    'end',
    'text',
    'date',
    'visible',
    'source',
    'subject',
    'author',
    'counterpart',
  ] as const;
  return (
    pieces.length === old.length &&
    pieces.every((piece, i) => fields.every((field) => piece[field] === old[i]?.[field]))
  );
}

/** As `indexRecords` computes it, with the directory of this transaction. */
export async function derivedFrom(tx: Tx, deps: IndexDeps): Promise<(text: string) => Derived> {
  const masker = createMasker(deps.names, await directoryIn(tx));
  return (text) => derived(deps, masker, text);
}
type Derived = ReturnType<typeof derived>;

/** What is computed from a text: its masked form, its reading, and its vector where the built-in model serves. */
function derived(deps: IndexDeps, masker: Masker, text: string) {
  const { masked } = masker.mask(text);
  const vector = deps.embeddingModel === deps.embedding.model ? deps.embedding.embed(masked) : null;
  return {
    masked,
    readings: readTelling(deps.reader, (part) => masker.mask(part).masked, text),
    readings_by: deps.reader.version,
    terms: deps.embedding.terms(masked, PASSAGE_TERMS),
    embedding: vector ? `[${vector.join(',')}]` : null,
    embedding_model: deps.embeddingModel === deps.embedding.model ? deps.embedding.model : null,
  };
}

async function insert(tx: Tx, deps: IndexDeps, masker: Masker, pieces: readonly Piece[]): Promise<void> {
  const rows = pieces.map((piece) => ({ ...piece, ...derived(deps, masker, piece.text) }));
  for (let i = 0; i < rows.length; i += 500)
    await tx.query(
      `insert into passage (subject_id, author_id, counterpart_id, source, record_kind, record_id, record_version, start_at,
         end_at, date, visible, text, masked, terms, embedding, embedding_model, readings, readings_by)
       select subject, author, counterpart, source, kind, id, version, "start", "end", date, visible, text, masked, terms,
         embedding::vector, embedding_model, readings, readings_by
       from jsonb_to_recordset($1::jsonb) as r(subject text, author text, counterpart text, source text, kind text, id text,
         version int, "start" int, "end" int, date date, visible text, text text, masked text, terms int[], embedding text,
         embedding_model text, readings jsonb, readings_by text)`,
      [JSON.stringify(rows.slice(i, i + 500))],
    );
}

/** New names in the directory may be in old texts. Only what changes is written. */
async function maskAgain(tx: Tx, deps: IndexDeps, masker: Masker): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await tx.query<{ id: string; text: string; masked: string }>(
      `select id, text, masked from passage where retired_at is null and id > $1::uuid order by id limit 2000`,
      [after],
    );
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
    // Masking is cheap beside reading and embedding, which only a changed text needs.
    const changed = page.flatMap(({ id, text, masked }) =>
      masker.mask(text).masked === masked ? [] : [{ id, ...derived(deps, masker, text) }],
    );
    if (changed.length > 0)
      await tx.query(
        `update passage p set masked = r.masked, terms = r.terms, embedding = r.embedding::vector, embedding_model = r.embedding_model,
           readings = r.readings, readings_by = r.readings_by
         from jsonb_to_recordset($1::jsonb) as r(id uuid, masked text, terms int[], embedding text, embedding_model text, readings jsonb, readings_by text)
         where p.id = r.id`,
        [JSON.stringify(changed)],
      );
  }
}

const recordQueries: Readonly<Record<RecordKind, string>> = {
  goal: `
    select 'goal' as kind, id, version, person_id as subject, null as author, null as counterpart, 'goal' as source,
      coalesce(updated_on, start_date, due_date) as date, 'both' as visible,
      title || coalesce(E'\\n' || description, '') as text
    from goal where id = any ($1) order by id`,
  feedback: `
    select 'feedback' as kind, id, version, subject_id as subject, author_id as author, null as counterpart,
      relation as source, date, author_visible as visible, text
    from feedback where id = any ($1) order by id`,
  // Private notes are no evidence for anybody else and make no passages.
  one_to_one: `
    select 'one_to_one' as kind, id, version, report_id as subject, manager_id as author, null as counterpart,
      'one_to_one' as source, date, 'both' as visible, text
    from one_to_one where id = any ($1) and visible = 'both' order by id`,
  commitment: `
    select 'commitment' as kind, c.id, c.version, c.owner_id as subject, null as author,
      case when o.visible = 'both' and o.manager_id = c.owner_id then o.report_id end as counterpart,
      'commitment' as source, coalesce(c.due_date, o.date) as date, 'both' as visible, c.text
    from commitment c
    left join one_to_one o on o.id = c.one_to_one_id
    where c.id = any ($1) order by c.id`,
};
