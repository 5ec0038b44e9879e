// Recommending: rank, explain, write recommendation and log entry in one transaction, and only then hand it out.
// A what-if does the same with passages left out, is marked simulated and leaves one `preview` entry.
import { createHash, randomUUID } from 'node:crypto';
import { assertOn } from '../access/features.ts';
import { quarter } from '../clock.ts';
import type { Content } from '../content/content.ts';
import { contentInForce } from '../content/weights.ts';
import type { Polarity, Recommendation, RecommendationsAnswer, Source } from '../contract/api.ts';
import { type Person, system, type Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import type { Masking } from '../evidence/masking.ts';
import { authorWithheld, readingsInForce } from '../evidence/search.ts';
import { tellingQuote } from '../evidence/telling.ts';
import { append, type LogDeps, type NewEntry, pseudonymsFor } from '../log/log.ts';
import { codeVersion } from '../log/version.ts';
import { type Explanation, explain, explainToOthers, whatToCollect } from './explain.ts';
import { type Candidate, NEEDED_VOICES, rank, shownOf } from './rank.ts';
import { recordRanking } from './recorded.ts';
import { circleOf, type Loaded, loadStanding, type PassageRow, type Purpose } from './standing.ts';

export type RecommendDeps = LogDeps & { content: Content; masking: Masking };
export type Via = { mode: 'guided' | 'connected'; model: string | null; provider: string | null };
export const guided: Via = { mode: 'guided', model: null, provider: null };
type Made = {
  candidate: Candidate;
  explanation: Explanation;
  /** in words about a third person, for the log */
  toOthers: ReturnType<typeof explainToOthers>;
  rank: number;
};

/** Recommendations to `actor` about themselves or a direct report. @throws AppError not_found for anybody else */
export async function recommend(
  given: RecommendDeps,
  actor: Person,
  input: { subject?: string; purpose?: Purpose; via?: Via },
): Promise<RecommendationsAnswer> {
  const subject = input.subject ?? actor.id;
  const purpose = input.purpose ?? 'develop';
  const via = input.via ?? guided;
  return given.db.transaction(actor, async (tx) => {
    await assertMayAdvise(tx, actor, subject);
    await assertOn(tx, actor.id === subject ? 'suggestions' : 'reports');
    const deps = { ...given, content: await contentInForce(tx, given.content) };
    const loaded = await loadStanding(tx, deps, actor, subject, purpose);
    const made = make(deps, loaded, actor.id === subject);
    if (made.shown.length === 0) {
      const collect = whatToCollect(deps.content, loaded.standing, actor.id === subject);
      const [logSeq] = await append(tx, deps, actor, [
        await collectEntry(tx, deps, loaded, actor, collect, via),
      ]);
      return { collect, ...(logSeq === undefined ? {} : { logSeq }) };
    }
    const pseudonyms = await pseudonymsFor(tx, [subject, actor.id]);
    const entries = made.shown.map((item) =>
      entryOf(deps, loaded, made.ranked, item, { actor, purpose, via, pseudonyms }),
    );
    const seqs = await append(tx, deps, actor, entries);
    const now = deps.clock.now();
    const recommendations = made.shown.map((item, i) =>
      documentOf(deps, loaded, made.ranked, item, {
        id: randomUUID(),
        logSeq: seqs[i] ?? 0,
        madeFor: actor.id,
        via,
        at: now.toISOString(),
      }),
    );
    await tx.query(INSERT, [
      JSON.stringify(
        recommendations.map((r) => ({
          id: r.id,
          seq: r.logSeq,
          action: r.action.id,
          competency: r.competency,
          rank: r.rank,
          document: withoutQuotes(r),
        })),
      ),
      subject,
      actor.id,
      now,
    ]);
    return { recommendations };
  });
}

/** @throws AppError not_found for an unreadable passage, invalid for one whose author is withheld from this reader */
export async function whatIf(
  given: RecommendDeps,
  actor: Person,
  input: { subject?: string; without: readonly string[]; withoutSources: readonly Source[] },
): Promise<RecommendationsAnswer> {
  const subject = input.subject ?? actor.id;
  return given.db.transaction(actor, async (tx) => {
    await assertMayAdvise(tx, actor, subject);
    await assertOn(tx, actor.id === subject ? 'suggestions' : 'reports');
    const deps = { ...given, content: await contentInForce(tx, given.content) };
    const loaded = await loadStanding(tx, deps, actor, subject, 'develop');
    for (const id of input.without) {
      if (!loaded.passages.has(id)) throw notFound('No such passage');
      if (loaded.withheld.has(id))
        throw new AppError(
          'invalid',
          'This passage cannot be left out alone, for that could show who wrote it. Leave out its kind of source instead.',
        );
    }
    const left = new Set(input.without);
    const sources = new Set(input.withoutSources);
    const standing = {
      ...loaded.standing,
      evidence: loaded.standing.evidence.filter((e) => !left.has(e.id) && !sources.has(e.source)),
    };
    const changed = { ...loaded, standing };
    const made = make(deps, changed, actor.id === subject);
    const [logSeq = 0] = await append(tx, deps, actor, [
      {
        kind: 'preview',
        subject,
        mode: 'guided',
        summary: 'Tried what would change',
        citations: [],
        body: {
          purpose: 'what if',
          useClass: 'preview',
          without: [...input.without],
          withoutSources: [...input.withoutSources],
          output: made.shown.map(({ candidate }) => ({
            action: candidate.action.id,
            score: candidate.score,
          })),
          versions: versionsOf(deps, guided),
        },
      },
    ]);
    if (made.shown.length === 0)
      return {
        collect: whatToCollect(deps.content, standing, actor.id === subject),
        simulated: true,
        logSeq,
      };
    return {
      simulated: true,
      logSeq,
      recommendations: made.shown.map((item) => ({
        ...documentOf(deps, changed, made.ranked, item, {
          id: null,
          logSeq,
          madeFor: actor.id,
          via: guided,
          at: deps.clock.now().toISOString(),
        }),
        simulated: true as const,
      })),
    };
  });
}

/** One `shown` entry for each recommendation that reached its reader. */
export async function markShown(
  deps: LogDeps,
  actor: Person,
  shown: ReadonlyArray<{ logSeq: number; subject: string }>,
): Promise<void> {
  if (shown.length === 0) return;
  await deps.db.transaction(actor, (tx) =>
    append(
      tx,
      deps,
      actor,
      shown.map(({ logSeq, subject }) => ({
        kind: 'shown' as const,
        subject,
        refersTo: logSeq,
        summary: 'Reached the one it was made for',
        citations: [],
        body: { purpose: 'shown to its reader' },
      })),
    ),
  );
}

async function assertMayAdvise(tx: Tx, actor: Person, subject: string): Promise<void> {
  const [row] = await tx.query<{ may: boolean }>('select $1 = actor() or $1 = any (actor_reports()) as may', [
    subject,
  ]);
  if (!row?.may || actor.id.length === 0) throw notFound('No such person');
}

function make(deps: RecommendDeps, loaded: Loaded, self: boolean): { ranked: Candidate[]; shown: Made[] } {
  const { content } = deps;
  const ranked = rank(content.actions, content.weights, loaded.standing);
  const shown = shownOf(ranked).map((candidate, i): Made => {
    const input = {
      content,
      weights: content.weights,
      standing: loaded.standing,
      ranked,
      candidate,
      withheld: loaded.withheld,
      self,
      nearestRole: loaded.nearestRole,
    };
    const explanation = explain(input);
    return { candidate, rank: i + 1, explanation, toOthers: explainToOthers(input) };
  });
  return { ranked, shown };
}

const versionsOf = (deps: RecommendDeps, via: Via) => ({
  weights: deps.content.weights.version,
  content: deps.content.version,
  // Instructions and phrases are part of the content and share its version.
  prompt: deps.content.version,
  code: codeVersion,
  model: via.model,
});

function documentOf(
  deps: RecommendDeps,
  loaded: Loaded,
  ranked: readonly Candidate[],
  item: Made,
  more: { id: string | null; logSeq: number; via: Via; at: string; madeFor: string },
): Recommendation {
  const { candidate, explanation } = item;
  const { action } = candidate;
  const quote = (polarity: Polarity) => (id: string) => {
    const row = loaded.passages.get(id) as PassageRow;
    const { text } = tellingQuote(row.text, readingsInForce(row), candidate.ground.competency, polarity);
    return {
      passage: id,
      source: row.source,
      date: loaded.withheld.has(id) ? quarter(row.date) : row.date,
      quote: text,
    };
  };
  return {
    id: more.id,
    logSeq: more.logSeq,
    subject: loaded.person.id,
    madeFor: more.madeFor,
    rank: item.rank,
    action: {
      id: action.id,
      title: action.title,
      kind: action.kind,
      firstStep: action.first_step,
      effort: action.effort,
      measure: action.measure,
    },
    competency: candidate.ground.competency,
    score: candidate.score,
    factors: explanation.factors,
    evidence: newestFirst(loaded, explanation.evidence).map(quote('need')),
    counterEvidence: newestFirst(loaded, explanation.counterEvidence).map(quote('strength')),
    leaveOut: explanation.leaveOut,
    missing: explanation.missing,
    wouldChange: explanation.wouldChange,
    alternatives: alternativesOf(ranked, candidate),
    versions: versionsOf(deps, more.via),
    summary: explanation.summary,
    at: more.at,
  };
}

/** By the date as the person it is about is told it, whoever asks: they read the list that was made for their manager too. */
function newestFirst(loaded: Loaded, ids: readonly string[]): string[] {
  const shownDate = (id: string) => {
    const row = loaded.passages.get(id);
    if (row === undefined) return '';
    return circleOf(row, loaded.person.id) === 'named' ? row.date : quarter(row.date);
  };
  return ids
    .map((id, i) => ({ id, i, date: shownDate(id) }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.i - b.i))
    .map(({ id }) => id);
}

const alternativesOf = (ranked: readonly Candidate[], candidate: Candidate) =>
  ranked
    .filter((other) => other !== candidate)
    .slice(0, 3)
    .map(({ action, score }) => ({ action: { id: action.id, title: action.title }, score }));

const withoutQuotes = (r: Recommendation) => ({
  ...r,
  evidence: r.evidence.map(({ passage }) => passage),
  counterEvidence: r.counterEvidence.map(({ passage }) => passage),
});

function entryOf(
  deps: RecommendDeps,
  loaded: Loaded,
  ranked: readonly Candidate[],
  item: Made,
  more: { actor: Person; purpose: Purpose; via: Via; pseudonyms: Map<string, string> },
): NewEntry {
  const { candidate, explanation, toOthers } = item;
  const self = more.actor.id === loaded.person.id;
  const cited = [
    ...new Set([
      ...explanation.evidence,
      ...explanation.counterEvidence,
      ...explanation.factors.flatMap(({ passages }) => passages),
    ]),
  ].slice(0, 40);
  return {
    kind: 'recommendation',
    subject: loaded.person.id,
    mode: more.via.mode,
    citations: cited,
    facets: {
      action: candidate.action.id,
      competency: candidate.ground.competency,
      isThin: candidate.ground.voices.length <= NEEDED_VOICES,
    },
    summary: `Suggested: ${candidate.action.title}`,
    body: {
      role: self ? 'self' : 'manager',
      actor: more.pseudonyms.get(more.actor.id) ?? null,
      subject: more.pseudonyms.get(loaded.person.id) ?? null,
      purpose: more.purpose,
      useClass: 'development',
      provider: more.via.provider,
      model: more.via.model,
      parameters: null,
      versions: versionsOf(deps, more.via),
      evidence: cited.map((id, i) => evidenceEntry(loaded, id, i + 1, self, candidate.ground.competency)),
      ...recordRanking(deps.content.weights, loaded.standing, ranked),
      withheld: ['name', 'pronouns', 'email', 'demographic attributes'],
      output: {
        action: candidate.action.id,
        rank: item.rank,
        score: candidate.score,
        summary: toOthers.summary,
        quotes: explanation.evidence.slice(0, 8).map((id) => {
          const row = loaded.passages.get(id) as PassageRow;
          return `{{quote:${id}:${tellingQuote(row.text, readingsInForce(row), candidate.ground.competency, 'need').n}}}`;
        }),
      },
      alternatives: alternativesOf(ranked, candidate).map(({ action, score }) => ({
        action: action.id,
        title: action.title,
        score,
      })),
      factors: explanation.factors.map(({ name, weight, value, contribution }) => ({
        name,
        weight,
        value,
        contribution,
      })),
      limits: toOthers.missing,
      wouldChange: explanation.wouldChange,
      checks: [
        { check: 'two independent sources', verdict: candidate.ground.voices.length >= 2 },
        {
          check: 'contributions add up to the score',
          verdict:
            Math.abs(explanation.factors.reduce((sum, f) => sum + f.contribution, 0) - candidate.score) <
            1e-9,
        },
      ],
    },
  };
}

/** `score`: how surely the passage is read as this competency, 0 to 1. */
function evidenceEntry(loaded: Loaded, id: string, place: number, self: boolean, competency: string) {
  const row = loaded.passages.get(id) as PassageRow;
  const read = readingsInForce(row).filter((reading) => reading.competency === competency);
  return {
    passage: id,
    source: row.source,
    date: row.date,
    rank: place,
    score: read.length === 0 ? null : Math.max(...read.map(({ certainty }) => certainty)),
    hash: createHash('sha256').update(row.text).digest('hex').slice(0, 32),
    rule: self ? 'self' : 'manager',
    withheldFromSubject: authorWithheld(
      { kind: 'person', id: loaded.person.id, access: [] },
      { ...row, subject: loaded.person.id },
    ),
    withheldFromOthers: authorWithheld(system('log'), { ...row, subject: loaded.person.id }),
  };
}

async function collectEntry(
  tx: Tx,
  deps: RecommendDeps,
  loaded: Loaded,
  actor: Person,
  collect: readonly string[],
  via: Via,
): Promise<NewEntry> {
  const pseudonyms = await pseudonymsFor(tx, [loaded.person.id, actor.id]);
  return {
    kind: 'collect',
    subject: loaded.person.id,
    mode: via.mode,
    summary: 'Not enough to go on: said what to collect',
    facets: { action: null, competency: null, isThin: true },
    citations: [],
    body: {
      role: actor.id === loaded.person.id ? 'self' : 'manager',
      actor: pseudonyms.get(actor.id) ?? null,
      subject: pseudonyms.get(loaded.person.id) ?? null,
      purpose: 'develop',
      useClass: 'development',
      provider: via.provider,
      model: via.model,
      versions: versionsOf(deps, via),
      passages: loaded.standing.evidence.length,
      output: { collect: [...collect] },
      checks: [{ check: 'two independent sources', verdict: false }],
    },
  };
}

const INSERT = `
insert into recommendation (id, log_seq, subject_id, owner_id, action_id, competency, rank, document, created_at)
select id, seq, $2, $3, action, competency, rank, document, $4
from jsonb_to_recordset($1::jsonb) as r(id uuid, seq bigint, action text, competency text, rank int, document jsonb)`;
