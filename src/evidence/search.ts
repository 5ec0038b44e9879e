// Search in what one person's records say: full-text and vector legs over that person's passages, fused, with recency and
// variety of sources, and the reason for each hit. Rights are the transaction's. It deliberately has no approximate index:
// one person's passages are few, so exact search finds all of them with any embedding.
import { type Clock, day, quarter } from '../clock.ts';
import type { FoundPassage, Reading, Source } from '../contract/api.ts';
import type { Actor, Tx } from '../db/db.ts';
import type { StaticEmbedding } from '../models/embedding.ts';

/** Weight of the lexical leg; measured: .3 to be best or within .01 of it on every set. */
const LEXICAL_SHARE = 0.3;
/** "What is said about my delegation?": hardly a record says "delegation", but its reading does. */
const MEANING_SHARE = 0.3;
const RECENCY_SHARE = 0.12;
const HALF_LIFE_DAYS = 180;
/**
 * Absolute floor: without it min-max would give the best of the worst a 1. Something is found where the best passage comes
 * near by cosine, or less near but with words of the question or words close to them; then the others
 * follow as far as they have anything to do with it.
 */
export const floor = {
  cosine: 0.33,
  cosineWithWord: 0.25,
  nearness: 0.3,
  lexical: 0.01,
  least: 0.15,
};

export type Question = {
  subject: string;
  /** what is looked for, masked and without the words around it; '' looks for nothing in particular */
  topic: string;
  vector: Float32Array | null;
  vectorModel: string;
  /** competencies that the question names: passages read as one of them are meant, whatever their words */
  competencies?: readonly string[];
  /** its heaviest words, to compare one by one */
  terms?: readonly number[];
  limit: number;
  sources?: readonly Source[];
  /** both legs, or one alone to measure it */
  legs?: 'fused' | 'lexical' | 'vector';
};
export type Hit = FoundPassage & {
  record: { kind: string; id: string; start: number };
  author: string | null;
  visible: string;
  withheld: boolean;
};

type Row = {
  id: string;
  source: Source;
  date: string;
  text: string;
  visible: string;
  author: string | null;
  readings: Reading[];
  correction: Reading[] | null;
  corrected_by: string | null;
  kind: string;
  record: string;
  start: number;
  lexical: number;
  vector: number;
  recency: number;
  cosine: number | null;
  rank: number;
  meant: number;
  /** rows of the embedding, with a space between: most of them nobody looks at, so reading them waits */
  terms: string;
  score: number;
};

/** Highest score first; ties by record. Empty where nothing comes near the question. */
export async function search(
  tx: Tx,
  deps: { clock: Clock; builtin?: StaticEmbedding },
  actor: Actor,
  question: Question,
): Promise<Hit[]> {
  const legs = question.legs ?? 'fused';
  const asked = legs === 'fused' ? (question.competencies ?? []) : [];
  const rows = await tx.query<Row>(SEARCH, [
    question.subject,
    question.topic,
    question.vector ? `[${question.vector.join(',')}]` : null,
    question.vectorModel,
    day(deps.clock.now()),
    question.sources ?? null,
    { fused: LEXICAL_SHARE, lexical: 1, vector: 0 }[legs],
    asked.map((competency) => JSON.stringify([{ competency }])),
    asked.length > 0 ? MEANING_SHARE : 0,
    Math.min(MOST_CANDIDATES, Math.max(LEAST_CANDIDATES, 3 * question.limit)),
  ]);
  return varied(found(deps, question, legs, rows), question.limit).map((row) => {
    const withheld = authorWithheld(actor, {
      subject: question.subject,
      source: row.source,
      author: row.author,
      visible: row.visible,
    });
    return {
      id: row.id,
      subject: question.subject,
      source: row.source,
      date: withheld ? quarter(row.date) : row.date,
      text: row.text,
      readings: readingsFor(row, withheld),
      score: row.score,
      why: { lexical: row.lexical, vector: row.vector, recency: row.recency },
      record: { kind: row.kind, id: row.record, start: row.start },
      author: withheld ? null : row.author,
      visible: row.visible,
      withheld,
    };
  });
}

/** Rows that come back to choose from: three for each that is shown leave room for variety, and each one costs. */
const LEAST_CANDIDATES = 24;
const MOST_CANDIDATES = 60;

/** How many of the best are compared word by word: further down it changes nothing that is shown, and costs. */
const COMPARED = 20;

/** Drops what is not near enough, and lets the nearness of single words order the best of what is left. */
function found(
  deps: { builtin?: StaticEmbedding },
  question: Question,
  legs: string,
  rows: readonly Row[],
): Row[] {
  if (question.topic === '') return [...rows];
  const terms = legs === 'fused' ? (question.terms ?? []) : [];
  const compared = terms.length > 0 ? rows.slice(0, COMPARED).map((row) => rowsIn(row.terms)) : [];
  const near = deps.builtin?.nearness(terms, compared) ?? [];
  const isNear = (row: Row, i: number) => {
    const cosine = row.cosine ?? 0;
    if (row.meant > 0 || cosine >= floor.cosine) return true;
    if (row.cosine === null) return row.rank >= floor.lexical;
    return cosine >= floor.cosineWithWord && ((near[i] ?? 0) >= floor.nearness || row.rank >= floor.lexical);
  };
  if (!rows.some(isNear)) return [];
  const kept = rows.flatMap((row, i) =>
    row.meant > 0 || (row.cosine === null ? row.rank >= floor.lexical : row.cosine >= floor.least)
      ? [{ row, near: near[i] ?? 0 }]
      : [],
  );
  if (terms.length === 0) return kept.map(({ row }) => row);
  const [low, high] = [
    Math.min(...kept.slice(0, COMPARED).map((k) => k.near)),
    Math.max(...kept.map((k) => k.near)),
  ];
  return kept
    .map(({ row, near: own }, i) => {
      const part = i < COMPARED && high > low ? (own - low) / (high - low) : 0;
      const base = row.score - RECENCY_SHARE * row.recency;
      return { ...row, score: (base + (1 - RECENCY_SHARE) * part) / 2 + RECENCY_SHARE * row.recency };
    })
    .sort((a, b) => b.score - a.score || compareRecords(a, b));
}

const rowsIn = (terms: string): number[] => (terms === '' ? [] : terms.split(' ').map(Number));

const compareRecords = (a: Row, b: Row) =>
  a.kind !== b.kind
    ? a.kind < b.kind
      ? -1
      : 1
    : a.record !== b.record
      ? a.record < b.record
        ? -1
        : 1
      : a.start - b.start;

/** The corrected readings where there are any, else the computed ones. */
export function readingsInForce(row: {
  readings: Reading[];
  correction: Reading[] | null;
  corrected_by: string | null;
}): Reading[] {
  if (row.correction === null) return row.readings;
  return row.correction.map((reading) => ({
    ...reading,
    certainty: 1,
    ...(row.corrected_by === null ? {} : { correctedBy: row.corrected_by }),
  }));
}

/** As this reader may see them: where the author is withheld, that the author corrected them is too. */
export function readingsFor(
  row: Parameters<typeof readingsInForce>[0] & { author: string | null },
  withheld: boolean,
): Reading[] {
  const hidden = withheld && row.corrected_by !== null && row.corrected_by === row.author;
  return readingsInForce(hidden ? { ...row, corrected_by: null } : row);
}

/** Is the author's name kept from this reader? Manager and self never are; who wrote it themselves knows. */
export function authorWithheld(
  reader: Actor,
  passage: { subject: string; source: Source; author: string | null; visible: string },
): boolean {
  if (passage.source !== 'peer' && passage.source !== 'upward') return false;
  if (reader.kind === 'person' && reader.id === passage.author) return false;
  if (reader.kind === 'person' && reader.id === passage.subject)
    return passage.source === 'upward' || passage.visible !== 'named';
  return passage.visible === 'nobody';
}

/** Greedy choice that prefers another record and another kind of source; penalties only grow, so scores only fall. */
function varied(rows: readonly Row[], limit: number): Row[] {
  const left = [...rows];
  const chosen: Row[] = [];
  const records = new Map<string, number>();
  const sources = new Map<string, number>();
  const penalised = (row: Row) =>
    row.score *
    0.9 ** (records.get(`${row.kind} ${row.record}`) ?? 0) *
    0.985 ** (sources.get(row.source) ?? 0);
  while (left.length > 0 && chosen.length < limit) {
    let best = 0;
    let most = penalised(left[0] as Row);
    for (let i = 1; i < left.length; i++) {
      const candidate = left[i] as Row;
      if (candidate.score <= most) break; // sorted, and a penalty only takes away: nothing after it can be better
      const score = penalised(candidate);
      if (score <= most + 1e-12) continue;
      best = i;
      most = score;
    }
    const row = left.splice(best, 1)[0] as Row;
    chosen.push({ ...row, score: most });
    const record = `${row.kind} ${row.record}`;
    records.set(record, (records.get(record) ?? 0) + 1);
    sources.set(row.source, (sources.get(row.source) ?? 0) + 1);
  }
  return chosen;
}

/** authorWithheld in SQL: what is told by quarter must not be told to the day by the age that its recency gives away. */
const WITHHELD = `(source in ('peer', 'upward') and author_id is distinct from (select actor())
  and case when subject_id = (select actor()) then source = 'upward' or visible <> 'named' else visible = 'nobody' end)`;

// Each leg is computed once a passage (`leg` is materialized: it is asked for five times), the table is visited once (its
// policies are not free), and only what comes back is read wide.
const SEARCH = `
with wanted as materialized (
  select to_tsquery('simple', string_agg(quote_literal(lexeme), ' | ')) as lexemes
  from unnest(to_tsvector('english', $2))
), leg as materialized (
  select id, source, record_kind, record_id, start_at, date, text, terms, visible, author_id, readings, correction, corrected_by,
    case when ${WITHHELD} then (date_trunc('quarter', date::timestamp) + interval '45 days')::date else date end as told,
    coalesce(ts_rank(lexemes, (select lexemes from wanted)), 0)::float8 as lexical,
    case when embedding_model = $4 and $3::vector is not null then greatest(0, 1 - (embedding <=> $3::vector)) end as cosine,
    (coalesce(correction, readings) @> any ($8::text[]::jsonb[]))::int::float8 as meant
  from passage
  where subject_id = $1
    and retired_at is null
    and ($6::text[] is null or source = any ($6))
    and (source <> 'upward' or (select upward_authors($1) >= 3))
), bounds as (
  select max(lexical) as lexical_most, min(cosine) as cosine_least, max(cosine) as cosine_most from leg
), fused as (
  select leg.*,
    coalesce(lexical / nullif(lexical_most, 0), 0) as lexical_part,
    case when cosine is null then 0
      else coalesce((cosine - cosine_least) / nullif(cosine_most - cosine_least, 0), 1) end as vector_part,
    power(2::float8, -greatest(0, $5::date - told)::float8 / ${HALF_LIFE_DAYS}) as recency -- numeric took 50 times as long
  from leg, bounds
)
select id, source, date, text, visible, author_id as author, readings, correction, corrected_by, record_kind as kind,
  record_id as record, start_at as start, lexical_part as lexical, vector_part as vector, recency,
  cosine, lexical as rank, meant, array_to_string(terms, ' ') as terms,
  case when $2 = '' then recency
    else ${1 - RECENCY_SHARE} * (
        (1 - $9::float8) * ($7::float8 * lexical_part + (1 - $7::float8) * vector_part) + $9::float8 * meant)
      + ${RECENCY_SHARE} * recency
  end as score
from fused
order by score desc, record_kind, record_id, start_at
limit $10`;
