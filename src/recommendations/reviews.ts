// What HR says about an entry of the log: a note (which begins a review and opens what the entry cites), and then that it is
// confirmed, flagged or explained anew. It deliberately never edits an entry: a review is an entry that refers to it.
import type { ReviewVerdict } from '../contract/api.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { append } from '../log/log.ts';
import type { RecommendDeps } from './recommend.ts';

const summaries: Readonly<Record<ReviewVerdict, string>> = {
  annotate: 'HR looks into it',
  confirm: 'HR confirmed it',
  flag: 'HR flagged it',
  correct: 'HR corrected the explanation',
};

/**
 * A first note on what is contested takes the contest. @throws AppError not_found for anybody but HR, and for what is about
 * the reviewer or by them; forbidden while somebody else looks into a contest of it
 */
export async function review(
  deps: RecommendDeps,
  actor: Person,
  seq: number,
  given: { verdict: ReviewVerdict; text: string },
): Promise<{ logSeq: number; verdict: ReviewVerdict; at: string }> {
  if (!actor.access.includes('hr')) throw notFound('Nothing here');
  const now = deps.clock.now();
  return deps.db.transaction(actor, async (tx) => {
    const [entry] = await tx.query<{ subject: string | null; may: boolean }>(
      `select (select id from person where pseudonym = e.subject) as subject, may_review(e.seq) as may
       from log_entry e where e.seq = $1`,
      [seq],
    );
    if (!entry?.may) throw notFound('No such entry');
    await beReviewer(tx, deps, actor, seq, given.verdict);
    const [logSeq = 0] = await append(tx, deps, actor, [
      {
        kind: 'reviewed',
        subject: entry.subject,
        refersTo: seq,
        citations: [],
        summary: summaries[given.verdict],
        body: { purpose: 'review', output: { verdict: given.verdict, text: given.text } },
      },
    ]);
    return { logSeq, verdict: given.verdict, at: now.toISOString() };
  });
}

async function beReviewer(
  tx: Tx,
  deps: RecommendDeps,
  actor: Person,
  seq: number,
  verdict: ReviewVerdict,
): Promise<void> {
  const [contest] = await tx.query<{ seq: number; reviewer: string | null }>(
    'select seq, reviewer_id as reviewer from contest where entry_seq = $1 and outcome is null for update',
    [seq],
  );
  if (!contest || contest.reviewer === actor.id) return;
  if (contest.reviewer !== null)
    throw new AppError('forbidden', 'Somebody else looks into a contest of this. They can give it to you.');
  if (verdict === 'annotate')
    await tx.query('update contest set reviewer_id = $2, taken_at = $3 where seq = $1', [
      contest.seq,
      actor.id,
      deps.clock.now(),
    ]);
}
