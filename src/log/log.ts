// The recommendation log: append, and read back. What is recommended is in here before it is on a screen. The skeleton
// is a hash chain; bodies lie apart with a random salt, so that erasing one leaves the chain whole and nothing to guess.
// It deliberately has no update and no delete: what happens later to an entry is an entry of its own that refers to it.
import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Clock } from '../clock.ts';
import type { LogKind } from '../contract/api.ts';
import { type Actor, type Db, system, type Tx } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { codeVersion } from './version.ts';

export type LogDeps = { db: Db; clock: Clock };
export type NewEntry = {
  kind: LogKind;
  /** the import's id of the person it is about, or null */
  subject: string | null;
  refersTo?: number;
  /** one plain line for lists */
  summary: string;
  mode?: 'guided' | 'connected';
  /** a brief: its text is its owner's alone */
  ownerOnly?: boolean;
  /** whoever reads it is not told who acted, but for the one who did */
  actorWithheld?: boolean;
  /** what the log is filtered by; `isThin`: it rests on two independent sources at the most */
  facets?: { action: string | null; competency: string | null; isThin: boolean };
  /** passages whose source text HR may open while the entry is contested or under review */
  citations: readonly string[];
  /** JSON; people in it as pseudonyms, quotes as `{{quote:ID:n}}`; at most 16 KiB in canonical form */
  body: Readonly<Record<string, unknown>>;
};
export type Skeleton = {
  seq: number;
  time: Date;
  kind: LogKind;
  actor: string;
  subject: string | null;
  refersTo: number | null;
};

export const GENESIS = Buffer.alloc(32);
export const MAX_BODY_BYTES = 16 * 1024;

const sha256 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** SHA-256(salt || body bytes) */
export const bodyHashOf = (salt: Uint8Array, body: Uint8Array): Buffer => sha256(salt, body);

/** SHA-256(previous hash || body hash || RFC 8785 of the skeleton), time as ISO 8601 with milliseconds. */
export function entryHash(prev: Uint8Array, bodyHash: Uint8Array, entry: Skeleton): Buffer {
  const { seq, time, kind, actor, subject, refersTo } = entry;
  return sha256(prev, bodyHash, canonical({ seq, time: time.toISOString(), kind, actor, subject, refersTo }));
}

/** RFC 8785 canonical JSON as UTF-8. @throws Error for what JSON cannot hold */
export function canonical(value: unknown): Buffer {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('not a JSON value');
  return Buffer.from(text, 'utf8');
}

/**
 * Appends entries in the caller's transaction; call it last, for it holds the chain's lock until the end of it.
 * @returns their sequence numbers, in order
 * @throws AppError too_large where a body is over 16 KiB
 */
export async function append(
  tx: Tx,
  deps: { clock: Clock },
  actor: Actor,
  entries: readonly NewEntry[],
): Promise<number[]> {
  if (entries.length === 0) return [];
  const pseudonyms = await pseudonymsOf(tx, actor, entries);
  const actorName = actor.kind === 'person' ? pseudonyms.get(actor.id) : actor.name;
  if (!actorName) throw new Error('the acting person has no pseudonym');
  const bodies = entries.map((entry) => {
    const bytes = canonical({
      ...entry.body,
      mode: entry.mode ?? null,
      summary: entry.summary,
      code: codeVersion,
    });
    if (bytes.length > MAX_BODY_BYTES) throw new AppError('too_large', 'A log entry holds at most 16 KiB.');
    const salt = randomBytes(32);
    return { bytes, salt, hash: bodyHashOf(salt, bytes) };
  });

  await lockLog(tx);
  // Time is read under the lock, so that it never runs backwards along the chain of one replica.
  const [head] = await tx.query<{ seq: number | null; hash: Uint8Array | null }>(
    'select seq, hash from log_head()',
  );
  const time = deps.clock.now();
  let seq = head?.seq ?? 0;
  let prev: Buffer = head?.hash ? Buffer.from(head.hash) : GENESIS;
  const rows = entries.map((entry, i) => {
    const body = bodies[i] as { bytes: Buffer; salt: Buffer; hash: Buffer };
    const skeleton: Skeleton = {
      seq: ++seq,
      time,
      kind: entry.kind,
      actor: actorName,
      refersTo: entry.refersTo ?? null,
      subject: entry.subject === null ? null : (pseudonyms.get(entry.subject) ?? null),
    };
    const row = { ...skeleton, prev, hash: entryHash(prev, body.hash, skeleton), body, entry };
    prev = row.hash;
    return row;
  });
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const values = JSON.stringify(
    rows.map((row) => ({
      seq: row.seq,
      time: row.time.toISOString(),
      kind: row.kind,
      actor: row.actor,
      subject: row.subject,
      refers: row.refersTo,
      body_hash: hex(row.body.hash),
      prev: hex(row.prev),
      hash: hex(row.hash),
      salt: hex(row.body.salt),
      body: hex(row.body.bytes),
      mode: row.entry.mode ?? null,
      summary: row.entry.summary,
      owner_only: row.entry.ownerOnly ?? false,
      actor_withheld: row.entry.actorWithheld ?? false,
      action: row.entry.facets?.action ?? null,
      competency: row.entry.facets?.competency ?? null,
      is_thin: row.entry.facets?.isThin ?? false,
      citations: [...new Set(row.entry.citations)],
    })),
  );
  await tx.query(INSERT, [values]);
  await tx.query(INSERT_PARTS, [values]);
  return rows.map((row) => row.seq);
}

/** Nobody else appends until the end of the transaction. */
export async function lockLog(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('groundwork log'))`);
}

/** Pseudonyms by the import's id, for putting people into bodies. */
export async function pseudonymsFor(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; pseudonym: string }>(
    `select id, pseudonym_of(id) as pseudonym from unnest($1::text[]) as id where pseudonym_of(id) is not null`,
    [ids],
  );
  return new Map(rows.map(({ id, pseudonym }) => [id, pseudonym]));
}

async function pseudonymsOf(
  tx: Tx,
  actor: Actor,
  entries: readonly NewEntry[],
): Promise<Map<string, string>> {
  const ids = entries.flatMap(({ subject }) => (subject === null ? [] : [subject]));
  const wanted = [...new Set(actor.kind === 'person' ? [...ids, actor.id] : ids)];
  return pseudonymsFor(tx, wanted);
}

/** The head for `verify` and for tests: sequence number and hash of the last entry. */
export async function readHead(db: Db): Promise<{ seq: number; hash: string }> {
  const [head] = await db.query<{ seq: number | null; hash: Uint8Array | null }>(
    system('log'),
    'select seq, hash from log_head()',
  );
  return { seq: head?.seq ?? 0, hash: Buffer.from(head?.hash ?? GENESIS).toString('hex') };
}

const RECORD = `jsonb_to_recordset($1::jsonb) as r(seq bigint, time timestamptz, kind text, actor text, subject text,
  refers bigint, body_hash text, prev text, hash text, salt text, body text, mode text, summary text, owner_only boolean, actor_withheld boolean,
  action text, competency text, is_thin boolean, citations jsonb)`;
const INSERT = `
insert into log_entry (seq, time, kind, actor, subject, refers_to, body_hash, prev, hash)
select seq, time, kind, actor, subject, refers, decode(body_hash, 'hex'), decode(prev, 'hex'), decode(hash, 'hex')
from ${RECORD} order by seq`;
// In one statement, but not with the skeleton's: their policies look for its rows, which a statement does not see yet.
const INSERT_PARTS = `
with r as materialized (select * from ${RECORD}),
bodies as (insert into log_body (seq, salt, body) select seq, decode(salt, 'hex'), decode(body, 'hex') from r),
cited as (
  insert into log_citation (passage_id, seq)
  select passage::uuid, seq from r, jsonb_array_elements_text(citations) as passage
)
insert into log_index (seq, mode, summary, owner_only, actor_withheld, action, competency, is_thin)
select seq, mode, summary, owner_only, actor_withheld, action, competency, is_thin from r`;
