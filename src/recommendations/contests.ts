// The contest desk: HR takes what was contested, looks into it and decides; the outcome is told to whom it is about and for
// whom it was made. Nobody decides about what is about them or by them: where that leaves nobody of HR, an administrator
// names a person, who reads this one entry until it is decided. It deliberately has no way to decide twice.
import { namesOf, peopleBehind } from '../access/people.ts';
import { day } from '../clock.ts';
import type { Candidate, Contest, ContestOutcome } from '../contract/api.ts';
import { type Person, system, type Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { append, pseudonymsFor } from '../log/log.ts';
import { hrPeople, isInAll, WAY_OUT } from './contesting.ts';
import type { RecommendDeps } from './recommend.ts';

type Row = {
  seq: number;
  logSeq: number;
  subject: string;
  owner: string;
  at: Date;
  due: string;
  reviewer: string | null;
  outcome: ContestOutcome | null;
  decidedAt: Date | null;
  by: string | null;
  reason: string | null;
  kind: 'recommendation' | 'brief' | null;
  action: string | null;
  summary: string | null;
  text: string | null;
};
const body = (alias: string) => `convert_from(${alias}.body, 'UTF8')::jsonb`;
/** Undecided ones first, the next due at the top. Texts come from the log, so only to those who may read it. */
const SELECT = `
  select c.seq, c.entry_seq as "logSeq", c.subject_id as subject, c.owner_id as owner, c.opened_at as at, c.due,
    c.reviewer_id as reviewer, c.outcome, c.decided_at as "decidedAt", opener.actor as by, entry.kind,
    ${body('opened')} -> 'output' ->> 'reason' as reason, ${body('told')} -> 'output' ->> 'text' as text,
    ${body('made')} -> 'output' ->> 'action' as action, ${body('made')} ->> 'summary' as summary
  from contest c
  left join log_entry opener on opener.seq = c.seq
  left join log_entry entry on entry.seq = c.entry_seq
  left join log_body opened on opened.seq = c.seq
  left join log_body made on made.seq = c.entry_seq
  left join log_body told on told.seq = c.outcome_seq
  where actor() not in (c.subject_id, c.owner_id)`;

/** What the actor may look into or has to give to somebody. @throws AppError not_found for whom nothing waits */
export async function listContests(deps: RecommendDeps, actor: Person): Promise<Contest[]> {
  const rows = await deps.db.query<Row>(actor, `${SELECT} order by c.outcome is not null, c.due, c.seq`);
  if (rows.length === 0 && !actor.access.includes('hr')) throw notFound('Nothing here');
  return present(deps, rows);
}

async function readContest(deps: RecommendDeps, actor: Person, seq: number): Promise<Contest> {
  const rows = await deps.db.query<Row>(actor, `${SELECT} and c.seq = $1`, [seq]);
  const [contest] = await present(deps, rows);
  if (!contest) throw notFound('No such contest');
  return contest;
}

/** Who starts takes it. @throws AppError not_found, conflict where it is decided, forbidden where somebody else has it */
export async function takeContest(deps: RecommendDeps, actor: Person, entry: number): Promise<Contest> {
  const seq = await deps.db.transaction(actor, async (tx) => {
    const contest = await openFor(tx, actor, entry);
    if (contest.reviewer !== actor.id) {
      mustBeFree(contest);
      if (!actor.access.includes('hr')) throw notFound('No such contest');
      await give(tx, deps, actor, contest, actor.id, 'Took the contest');
    }
    return contest.seq;
  });
  return readContest(deps, actor, seq);
}

/**
 * Gives it to somebody of HR without a part in it; where there is none, an administrator gives it to anybody without one.
 * @throws AppError not_found, invalid for a person who may not have it, conflict
 */
export async function assignContest(
  deps: RecommendDeps,
  actor: Person,
  entry: number,
  person: string,
): Promise<Contest> {
  const candidates = await candidatesFor(deps, actor, entry);
  const seq = await deps.db.transaction(actor, async (tx) => {
    const contest = await openFor(tx, actor, entry);
    if (!candidates.some(({ id }) => id === person))
      throw new AppError('invalid', 'That person may not look into it: choose one of the candidates.');
    await give(tx, deps, actor, contest, person, 'Gave the contest to somebody');
    return contest.seq;
  });
  return readContest(deps, actor, seq);
}

/** To whom the actor may give it, by name. @throws AppError not_found, conflict where it is decided */
export async function candidatesFor(deps: RecommendDeps, actor: Person, entry: number): Promise<Candidate[]> {
  const contest = await deps.db.transaction(actor, (tx) => openFor(tx, actor, entry));
  const isHr = actor.access.includes('hr');
  if (!isHr && !actor.access.includes('administrator')) throw notFound('No such contest');
  const out = [contest.subject, contest.owner, contest.reviewer ?? actor.id, ...(isHr ? [] : [actor.id])];
  return deps.db.query<Candidate>(
    system('directory'),
    `select id, name, title from person
     where id <> all ($1::text[]) and ($2::text[] is null or id = any ($2::text[]))
     order by name, id`,
    [out, isHr ? await hrPeople(deps.db) : null],
  );
}

/**
 * Ends it: the outcome is an entry of the log, and an upheld contest withdraws what was contested. Somebody of HR who
 * decides what nobody has taken has taken it. @throws AppError not_found, forbidden for anybody but its reviewer, conflict
 */
export async function decideContest(
  deps: RecommendDeps,
  actor: Person,
  entry: number,
  decision: { outcome: ContestOutcome; text: string },
): Promise<Contest> {
  const seq = await deps.db.transaction(actor, async (tx) => {
    const contest = await openFor(tx, actor, entry);
    if (contest.reviewer !== actor.id) {
      mustBeFree(contest);
      if (!actor.access.includes('hr')) throw notFound('No such contest');
    }
    const now = deps.clock.now();
    const [logSeq = 0] = await append(tx, deps, actor, [
      {
        kind: 'reviewed',
        subject: contest.subject,
        refersTo: entry,
        citations: [],
        summary: decision.outcome === 'upheld' ? 'Contest upheld: withdrawn' : 'Contest rejected',
        body: {
          purpose: 'contest',
          contest: contest.seq,
          output: { verdict: decision.outcome, text: decision.text },
        },
      },
    ]);
    await tx.query(
      `update contest set reviewer_id = $2, taken_at = coalesce(taken_at, $3), outcome = $4, decided_at = $3, outcome_seq = $5
       where seq = $1`,
      [contest.seq, actor.id, now, decision.outcome, logSeq],
    );
    return contest.seq;
  });
  return readContest(deps, actor, seq);
}

type Open = { seq: number; entry: number; subject: string; owner: string; reviewer: string | null };

/** Locked until the end of the transaction. @throws AppError not_found also for whom has a part in it, conflict if decided */
async function openFor(tx: Tx, actor: Person, entry: number): Promise<Open> {
  const [contest] = await tx.query<Open & { outcome: string | null }>(
    `select seq, entry_seq as entry, subject_id as subject, owner_id as owner, reviewer_id as reviewer, outcome
     from contest
     where entry_seq = $1 and actor() not in (subject_id, owner_id)
     order by outcome is not null, seq desc
     limit 1
     for update`,
    [entry],
  );
  if (!contest) throw notFound('No such contest');
  const mayKnow =
    contest.reviewer === actor.id ||
    ['hr', 'administrator'].some((role) => actor.access.includes(role as 'hr'));
  if (!mayKnow) throw notFound('No such contest');
  if (contest.outcome !== null) throw new AppError('conflict', 'This contest was decided before.');
  return contest;
}

function mustBeFree({ reviewer }: Open): void {
  if (reviewer !== null)
    throw new AppError('forbidden', 'Somebody else looks into this contest. They can give it to you.');
}

/** The one who gets it is in the entry as a pseudonym; `annotate` begins a review, so that what is cited can be opened. */
async function give(
  tx: Tx,
  deps: RecommendDeps,
  actor: Person,
  contest: Open,
  to: string,
  summary: string,
): Promise<void> {
  const pseudonyms = await pseudonymsFor(tx, [to]);
  await append(tx, deps, actor, [
    {
      kind: 'reviewed',
      subject: contest.subject,
      refersTo: contest.entry,
      citations: [],
      summary,
      body: {
        purpose: 'contest',
        contest: contest.seq,
        output: { verdict: 'annotate', step: 'given', reviewer: pseudonyms.get(to) ?? null },
      },
    },
  ]);
  await tx.query('update contest set reviewer_id = $2, taken_at = $3 where seq = $1', [
    contest.seq,
    to,
    deps.clock.now(),
  ]);
}

async function present(deps: RecommendDeps, rows: readonly Row[]): Promise<Contest[]> {
  const contesters = await peopleBehind(
    deps.db,
    rows.flatMap(({ by }) => by ?? []),
  );
  const names = await namesOf(
    deps.db,
    rows.flatMap(({ subject, owner, reviewer }) => [
      subject,
      owner,
      ...(reviewer === null ? [] : [reviewer]),
    ]),
  );
  const hr = await hrPeople(deps.db);
  const today = day(deps.clock.now());
  return rows.map((row) => {
    const hasNobody = row.outcome === null && row.reviewer === null && isInAll(hr, row);
    const involved = [row.subject, row.owner, ...(row.reviewer === null ? [] : [row.reviewer])];
    return {
      logSeq: row.logSeq,
      subject: row.subject,
      reason: row.reason,
      due: row.due,
      reviewer: row.reviewer,
      outcome: row.outcome,
      state: stateOf(row, hasNobody),
      kind: row.kind,
      title: deps.content.actions.find(({ id }) => id === row.action)?.title ?? row.summary,
      text: row.text,
      contestedAt: row.at.toISOString(),
      contestedBy: row.by === null ? null : (contesters.get(row.by)?.id ?? null),
      madeFor: row.owner,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      isOverdue: row.outcome === null && row.due < today,
      wayOut: hasNobody ? WAY_OUT : null,
      names: Object.fromEntries(involved.map((id) => [id, names.get(id) ?? id])),
    };
  });
}

const stateOf = ({ outcome, reviewer }: Row, hasNobody: boolean): Contest['state'] => {
  if (outcome !== null) return 'decided';
  if (reviewer !== null) return 'in_review';
  return hasNobody ? 'nobody' : 'waiting';
};
