// What the log says about a person goes: bodies with their salts, what lists and search know of them, citations. The
// skeleton stays as it is, and an `erased` entry says which bodies are gone, so that the chain still verifies. An entry
// about somebody else keeps its body, in which people are pseudonyms, unless words that somebody typed name the person.
import type { Erased, Erasing } from '../access/erase.ts';
import type { Clock } from '../clock.ts';
import { system, type Tx } from '../db/db.ts';
import { forgetIn } from '../language/forgetting.ts';
import { append, lockLog } from './log.ts';

/** Comes after the other folders, whose counts it notes, and before the person's row, which has the pseudonym. */
export async function eraseFromLog(
  tx: Tx,
  deps: { clock: Clock },
  erasing: Erasing,
  removed: Readonly<Record<string, number>>,
  /** Throws where a body that would go is to be kept. */
  assertFree: (tx: Tx, seqs: readonly number[]) => Promise<void>,
): Promise<Erased & { tombstones: number[] }> {
  await lockLog(tx);
  const about = await tx.query<{ seq: number }>(
    `select e.seq from log_entry e join log_body b using (seq)
     where e.subject = $1 and e.kind <> 'erased' order by e.seq`,
    [erasing.pseudonym],
  );
  const seqs = [...about.map(({ seq }) => seq), ...(await naming(tx, erasing))].sort((a, b) => a - b);
  await assertFree(tx, seqs);
  const tombstones = await forgetBodies(tx, deps, seqs, {
    subject: erasing.id,
    summary: 'A person was erased',
    body: { purpose: 'erasure', removed: { ...removed } },
  });
  return { removed: { log_body: seqs.length }, changed: {}, tombstones };
}

/** Seqs that one entry can name within the 16 KiB of a body. */
const MOST_RANGES = 700;

/**
 * Takes bodies away and appends what says so; one entry, or more where one cannot name them all.
 * @param seqs in order, each once; none: the entry says that nothing was there
 */
export async function forgetBodies(
  tx: Tx,
  deps: { clock: Clock },
  seqs: readonly number[],
  tombstone: { subject: string | null; summary: string; body: Record<string, unknown> },
): Promise<number[]> {
  await tx.query('select log_forget($1::bigint[])', [seqs]);
  const ranges = rangesOf(seqs);
  const parts = Array.from({ length: Math.max(1, Math.ceil(ranges.length / MOST_RANGES)) }, (_, i) =>
    ranges.slice(i * MOST_RANGES, (i + 1) * MOST_RANGES),
  );
  return append(
    tx,
    deps,
    system('erase'),
    parts.map((covers) => ({
      kind: 'erased' as const,
      subject: tombstone.subject,
      summary: tombstone.summary,
      citations: [],
      body: { ...tombstone.body, covers },
    })),
  );
}

function rangesOf(seqs: readonly number[]): Array<[number, number]> {
  const ranges: Array<[number, number]> = [];
  for (const seq of seqs) {
    const last = ranges.at(-1);
    if (last && last[1] === seq - 1) last[1] = seq;
    else ranges.push([seq, seq]);
  }
  return ranges;
}

const PAGE = 2000;

/** Entries about others whose body names the person. What the product wrote itself holds no name: only typed words do. */
async function naming(tx: Tx, { forget, pseudonym }: Erasing): Promise<number[]> {
  const found: number[] = [];
  let after = 0;
  for (;;) {
    const page = await tx.query<{ seq: number; body: unknown; near: string[] }>(TYPED, [
      pseudonym,
      after,
      PAGE,
    ]);
    for (const { seq, body, near } of page)
      if (JSON.stringify(forgetIn(body, forget, near)) !== JSON.stringify(body)) found.push(seq);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return found;
    after = last.seq;
  }
}

const TYPED = `
select e.seq, convert_from(b.body, 'UTF8')::jsonb as body,
  array(select p.id from person p where p.pseudonym in (e.subject, e.actor)) as near
from log_entry e
join log_body b using (seq)
where e.subject is distinct from $1 and e.seq > $2
  and e.kind in ('accepted', 'edited', 'declined', 'contested', 'reviewed', 'exported')
order by e.seq
limit $3`;
