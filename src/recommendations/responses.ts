// Recommendations read back, and what people say to them: accept, edit, decline, contest, share. Quotes and dates are
// filled by the reader's own rights each time. It deliberately never changes a recommendation: responses are added.
import { randomUUID } from 'node:crypto';
import { quarter } from '../clock.ts';
import type { Polarity, Reading, Recommendation, ResponseKind } from '../contract/api.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { authorWithheld, readingsInForce } from '../evidence/search.ts';
import { tellingQuote } from '../evidence/telling.ts';
import { append } from '../log/log.ts';
import { contestsOf, openContest, withdrawnAlready } from './contesting.ts';
import type { RecommendDeps } from './recommend.ts';

type Stored = Omit<Recommendation, 'evidence' | 'counterEvidence'> & {
  evidence: string[];
  counterEvidence: string[];
};
type Row = {
  id: string;
  owner: string;
  subject: string;
  document: Stored;
  shared: boolean;
  responses: Array<{ kind: ResponseKind; at: string; text: string | null; reason: string | null }>;
};
const SELECT = `
  select r.id, r.owner_id as owner, r.subject_id as subject, r.document, r.shared_at is not null as shared,
    coalesce((
      select jsonb_agg(jsonb_build_object('kind', a.kind, 'at', a.at, 'text', a.text, 'reason', a.reason) order by a.log_seq)
      from recommendation_response a where a.recommendation_id = r.id), '[]') as responses
  from recommendation r`;
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Newest first: those about the actor, made for them, or shared with them. */
export async function listRecommendations(deps: RecommendDeps, actor: Person): Promise<Recommendation[]> {
  return readBack(deps, actor, (tx) => tx.query<Row>(`${SELECT} order by r.log_seq desc limit 200`));
}

/** @throws AppError not_found */
export async function readRecommendation(
  deps: RecommendDeps,
  actor: Person,
  id: string,
): Promise<Recommendation> {
  if (!isUuid(id)) throw notFound('No such recommendation');
  const [found] = await readBack(deps, actor, (tx) => tx.query<Row>(`${SELECT} where r.id = $1`, [id]));
  if (!found) throw notFound('No such recommendation');
  return found;
}

/** In the order of `ids`; those the actor may not read are left out. */
export async function readRecommendations(
  deps: RecommendDeps,
  actor: Person,
  ids: readonly string[],
): Promise<Recommendation[]> {
  if (ids.length === 0) return [];
  const found = await readBack(deps, actor, (tx) =>
    tx.query<Row>(`${SELECT} where r.id = any ($1::uuid[])`, [ids]),
  );
  return ids.flatMap((id) => found.filter((item) => item.id === id));
}

/**
 * Adds a response and its log entry. Whom it was made for responds; whom it is about may respond to their own and contest
 * any. @throws AppError not_found, forbidden, conflict once it is withdrawn
 */
export async function respond(
  deps: RecommendDeps,
  actor: Person,
  id: string,
  response: { kind: ResponseKind; text?: string | undefined; reason?: string | undefined },
): Promise<{ kind: ResponseKind; at: string; text: string | null; reason: string | null; logSeq: number }> {
  if (!isUuid(id)) throw notFound('No such recommendation');
  const now = deps.clock.now();
  return deps.db.transaction(actor, async (tx) => {
    const [row] = await tx.query<{
      subject: string;
      owner: string;
      seq: number;
      action: string;
      isWithdrawn: boolean;
    }>(
      `select subject_id as subject, owner_id as owner, log_seq as seq, action_id as action,
         exists (select 1 from contest c where c.entry_seq = log_seq and c.outcome = 'upheld') as "isWithdrawn"
       from recommendation where id = $1`,
      [id],
    );
    if (!row) throw notFound('No such recommendation');
    const may = row.owner === actor.id || (row.subject === actor.id && response.kind === 'contested');
    if (!may)
      throw new AppError(
        'forbidden',
        'You may read this recommendation; to answer it is for whom it was made.',
      );
    if (row.isWithdrawn) throw withdrawnAlready();
    const text = response.text?.trim() || null;
    const reason = response.reason?.trim() || null;
    const [logSeq = 0] = await append(tx, deps, actor, [
      {
        kind: response.kind,
        subject: row.subject,
        refersTo: row.seq,
        citations: [],
        summary: responseSummaries[response.kind],
        body: {
          purpose: 'response',
          recommendation: id,
          action: row.action,
          output: { kind: response.kind, text, reason },
        },
      },
    ]);
    await tx.query(
      `insert into recommendation_response (id, recommendation_id, person_id, kind, text, reason, at, log_seq)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [randomUUID(), id, actor.id, response.kind, text, reason, now, logSeq],
    );
    if (response.kind === 'contested')
      await openContest(tx, deps, { entry: row.seq, opened: logSeq, subject: row.subject, owner: row.owner });
    return { kind: response.kind, at: now.toISOString(), text, reason, logSeq };
  });
}

const responseSummaries: Readonly<Record<ResponseKind, string>> = {
  accepted: 'Accepted',
  edited: 'Accepted with changes',
  declined: 'Declined with a reason',
  contested: 'Contested: HR is to look at it',
};

/** Only whom it is about shares it. @throws AppError not_found, forbidden */
export async function share(deps: RecommendDeps, actor: Person, id: string): Promise<void> {
  if (!isUuid(id)) throw notFound('No such recommendation');
  await deps.db.transaction(actor, async (tx) => {
    const [row] = await tx.query<{ subject: string }>(
      'select subject_id as subject from recommendation where id = $1',
      [id],
    );
    if (!row) throw notFound('No such recommendation');
    if (row.subject !== actor.id)
      throw new AppError('forbidden', 'Whom it is about decides about sharing it.');
    await tx.query('update recommendation set shared_at = coalesce(shared_at, $2) where id = $1', [
      id,
      deps.clock.now(),
    ]);
  });
}

async function readBack(
  deps: RecommendDeps,
  actor: Person,
  select: (tx: Tx) => Promise<Row[]>,
): Promise<Recommendation[]> {
  const shown = await deps.db.transaction(actor, async (tx) => {
    const rows = await select(tx);
    const ids = [
      ...new Set(
        rows.flatMap(({ document }) => [
          ...document.evidence,
          ...document.counterEvidence,
          ...document.leaveOut.flatMap(({ passage }) => passage ?? []),
          ...document.factors.flatMap(({ passages }) => passages),
        ]),
      ),
    ];
    const passages = new Map(
      (
        await tx.query<PassageText>(
          `select id, subject_id as subject, author_id as author, source, date, visible, text, readings, correction, corrected_by from passage where id = any ($1::uuid[])`,
          [ids],
        )
      ).map((row) => [row.id, row]),
    );
    return rows.map((row) => present(row, passages, actor));
  });
  const contests = await contestsOf(
    deps.db,
    actor,
    shown.map(({ logSeq }) => logSeq),
  );
  return shown.map((item) => ({ ...item, ...contests.get(item.logSeq) }));
}

type PassageText = {
  id: string;
  subject: string;
  author: string | null;
  source: Recommendation['evidence'][number]['source'];
  date: string;
  visible: string;
  text: string;
  readings: Reading[];
  correction: Reading[] | null;
  corrected_by: string | null;
};

/** What this reader may see of it: passages they may not read are gone, withheld authors' dates are quarters. */
function present(row: Row, passages: ReadonlyMap<string, PassageText>, actor: Person): Recommendation {
  const { document } = row;
  const quotes = (ids: readonly string[], polarity: Polarity) =>
    ids.flatMap((id) => {
      const passage = passages.get(id);
      if (!passage) return [];
      const { text } = tellingQuote(passage.text, readingsInForce(passage), document.competency, polarity);
      const date = authorWithheld(actor, passage) ? quarter(passage.date) : passage.date;
      return [{ passage: id, source: passage.source, date, quote: text }];
    });
  const open = (id: string) => {
    const passage = passages.get(id);
    return passage !== undefined && !authorWithheld(actor, passage);
  };
  return {
    ...document,
    madeFor: row.owner,
    factors: document.factors.map((factor) => ({
      ...factor,
      passages: factor.passages.filter((id) => passages.has(id)),
    })),
    leaveOut: document.leaveOut.filter(({ passage }) => passage === undefined || open(passage)),
    evidence: quotes(document.evidence, 'need'),
    counterEvidence: quotes(document.counterEvidence, 'strength'),
    responses: row.responses.map((response) => ({ ...response, at: new Date(response.at).toISOString() })),
    shared: row.shared,
  };
}
