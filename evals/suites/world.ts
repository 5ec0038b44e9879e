// Suites over whole organisations: the demo and evals/organisation are imported into an embedded database, and the domain
// functions are asked as the people in them would ask.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actorFor } from '../../src/access/people.ts';
import { buildParts, type Parts } from '../../src/app.ts';
import { createClock } from '../../src/clock.ts';
import { coachTurn } from '../../src/coaching/coach.ts';
import { roleOf } from '../../src/coaching/context.ts';
import { readConfig } from '../../src/config.ts';
import type { Citation, Recommendation } from '../../src/contract/api.ts';
import { type Person, system } from '../../src/db/db.ts';
import { openDatabase } from '../../src/db/open.ts';
import { readQuestion } from '../../src/evidence/question.ts';
import { type Hit, search } from '../../src/evidence/search.ts';
import { openModels } from '../../src/models/models.ts';
import { recommend } from '../../src/recommendations/recommend.ts';
import { demoFiles } from '../../src/records/demo.ts';
import type { ImportFile } from '../../src/records/import.ts';
import { row } from '../report.ts';
import { bootstrap, kappa, lowerBound, ndcg, upperBound } from '../stats/rates.ts';
import { interval, share } from './pure.ts';
import { readCases, type Suite, type SuiteContext } from './suite.ts';

type Organisation = 'demo' | 'eval';
type Relevant = { kind: string; id: string; gain: number };
type RetrievalCase = {
  id: string;
  organisation?: Organisation;
  asker: string;
  subject: string;
  question: string;
  relevant: Relevant[];
  nothing?: boolean;
};
type RecommendationCase = {
  id: string;
  organisation?: Organisation;
  subject: string;
  acceptable: string[];
  unacceptable: string[];
  collects: boolean;
  ratings: 'imported' | 'leave_out' | 'none';
};
type Acceptable = Pick<RecommendationCase, 'acceptable' | 'unacceptable' | 'collects'> & { id: string };
type Leg = 'fused' | 'lexical' | 'vector';

/** The day that both organisations were written for, so that a run gives the same on any day. */
const TODAY = '2026-06-30';

/** Opens one organisation in a folder of its own for as long as `work` takes. */
async function inOrganisation<T>(
  context: SuiteContext,
  organisation: Organisation,
  work: (parts: Parts) => Promise<T>,
  unrated: ReadonlySet<string> = new Set(),
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-evals-'));
  const config = readConfig({
    ...process.env,
    DATA_DIR: folder,
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    LOG_LEVEL: 'silent',
  });
  const opened = await openDatabase(config);
  try {
    const clock = createClock({ seed: context.seed, at: new Date(`${TODAY}T09:00:00Z`) });
    const parts = buildParts({
      config,
      db: opened.db,
      clock,
      content: context.content,
      models: await openModels(config),
      names: context.names,
    });
    const files = organisation === 'demo' ? await demoFiles(TODAY) : await organisationFiles();
    const result = await parts.runImport(
      files.map((file) => withoutRatings(file, unrated)),
      { dryRun: false },
    );
    const [fault] = result.errors;
    if (fault) throw new Error(`${organisation}: ${fault.file}:${fault.line} ${fault.reason}`);
    return await work(parts);
  } finally {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file without the ratings of some people; its first column is the person. */
function withoutRatings(file: ImportFile, people: ReadonlySet<string>): ImportFile {
  if (file.name !== 'ratings.csv' || people.size === 0) return file;
  const lines = Buffer.from(file.bytes).toString('utf8').split('\n');
  const kept = lines.filter((line) => !people.has(line.slice(0, line.indexOf(','))));
  return { ...file, bytes: Buffer.from(kept.join('\n')) };
}

async function organisationFiles(): Promise<ImportFile[]> {
  const folder = new URL('../organisation/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(new URL(name, folder)) })));
}

const byOrganisation = <T extends { organisation?: Organisation }>(cases: readonly T[]) =>
  (['demo', 'eval'] as const)
    .map((organisation) => ({
      organisation,
      cases: cases.filter((item) => (item.organisation ?? 'demo') === organisation),
    }))
    .filter(({ cases: own }) => own.length > 0);

async function retrieve(
  parts: Parts,
  actor: Person,
  item: { subject: string; question: string },
  leg: Leg,
): Promise<Hit[]> {
  const masker = await parts.masking.masker();
  const topic = await readQuestion(
    {
      masker,
      embedder: parts.models.embedder,
      builtin: parts.builtin,
      competencies: parts.content.competencies,
    },
    item.question,
  );
  // A leg alone: without a vector, or without words that full text could find.
  return parts.db.transaction(actor, (tx) =>
    search(tx, parts, actor, {
      subject: item.subject,
      ...topic,
      ...(leg === 'lexical' ? { vector: null } : {}),
      limit: 10,
      legs: leg,
    }),
  );
}

export const retrieval: Suite = async (context) => {
  const all = await readCases<RetrievalCase>('retrieval');
  type Result = { item: RetrievalCase; passages: number; hits: Record<Leg, Hit[]> };
  const results: Result[] = [];
  let [leaked, retrieved] = [0, 0];
  for (const { organisation, cases } of byOrganisation(all))
    await inOrganisation(context, organisation, async (parts) => {
      for (const item of cases) {
        const actor = await actorFor(parts.db, item.asker);
        const [count] = await parts.db.query<{ n: number }>(
          system('index'),
          'select count(*) as n from passage where subject_id = $1 and retired_at is null',
          [item.subject],
        );
        const hits = {
          fused: await retrieve(parts, actor, item, 'fused'),
          lexical: await retrieve(parts, actor, item, 'lexical'),
          vector: await retrieve(parts, actor, item, 'vector'),
        };
        results.push({ item, passages: count?.n ?? 0, hits });
      }
      const leak = await countLeaks(
        parts,
        cases.map(({ question }) => question),
      );
      leaked += leak.leaked;
      retrieved += leak.retrieved;
    });
  const keyOf = (hit: Hit) => `${hit.record.kind} ${hit.record.id}`;
  const answerable = results.filter(({ item }) => !item.nothing);
  const nothing = results.filter(({ item }) => item.nothing);
  const measures = (leg: Leg) =>
    answerable.map(({ item, hits, passages }) => {
      const gains = new Map(item.relevant.map(({ kind, id, gain }) => [`${kind} ${id}`, gain]));
      const order = [...new Set(hits[leg].map(keyOf))];
      const first = order.findIndex((key) => gains.has(key));
      const inFive = order.slice(0, 5).filter((key) => gains.has(key)).length;
      return {
        large: passages >= 40,
        recall: inFive / Math.min(5, gains.size),
        rr: first < 0 ? 0 : 1 / (first + 1),
        ndcg:
          ndcg(
            order.map((key) => gains.get(key) ?? 0),
            [...gains.values()],
            10,
          ) ?? 0,
      };
    });
  const mean = (values: readonly number[]) =>
    values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
  const chance = createClock({ seed: context.seed }).chance('retrieval');
  const meanRow = (metric: string, values: readonly number[], why: string, gate: string | null) => {
    const bounds = bootstrap(values, mean, chance);
    return row(
      'retrieval',
      metric,
      {
        value: mean(values),
        low: bounds?.[0] ?? null,
        high: bounds?.[1] ?? null,
        n: values.length,
        unit: 'share',
        why,
      },
      gate,
    );
  };
  const [fused, lexical, vector] = [measures('fused'), measures('lexical'), measures('vector')];
  const recalls = (list: typeof fused) => list.map(({ recall }) => recall);
  const silent = nothing.filter(({ hits }) => hits.fused.length === 0).length;
  const best = Math.max(mean(recalls(lexical)) ?? 0, mean(recalls(vector)) ?? 0);
  return {
    rows: [
      meanRow(
        'recall_at_5',
        recalls(fused.filter(({ large }) => large)),
        'people with 40 or more passages',
        'lower >= .75',
      ),
      row(
        'retrieval',
        'fused_over_legs',
        {
          value: (mean(recalls(fused)) ?? 0) - best,
          n: fused.length,
          unit: 'difference',
          why: 'recall_at_5 of the fused search less that of the better leg alone',
        },
        '>= 0',
      ),
      meanRow('recall_at_5.lexical_only', recalls(lexical), 'full text alone', null),
      meanRow('recall_at_5.vector_only', recalls(vector), 'embedding alone', null),
      meanRow(
        'mrr',
        fused.map(({ rr }) => rr),
        'rank of the first relevant record',
        null,
      ),
      meanRow(
        'mrr.lexical_only',
        lexical.map(({ rr }) => rr),
        '',
        null,
      ),
      meanRow(
        'mrr.vector_only',
        vector.map(({ rr }) => rr),
        '',
        null,
      ),
      meanRow(
        'ndcg_at_10',
        fused.map((m) => m.ndcg),
        'graded relevance',
        null,
      ),
      meanRow(
        'ndcg_at_10.lexical_only',
        lexical.map((m) => m.ndcg),
        '',
        null,
      ),
      meanRow(
        'ndcg_at_10.vector_only',
        vector.map((m) => m.ndcg),
        '',
        null,
      ),
      row(
        'retrieval',
        'nothing_found',
        {
          value: share(silent, nothing.length),
          low: lowerBound(silent, nothing.length),
          high: upperBound(silent, nothing.length),
          n: nothing.length,
          why: 'questions that no record answers and that are answered by nothing',
        },
        'lower >= .80',
      ),
      row(
        'retrieval',
        'leak',
        {
          value: leaked,
          n: retrieved,
          unit: 'passages',
          why: 'retrieved passages that the asker may not see, over every person asking about every other',
        },
        '= 0',
      ),
    ],
    cases: results.map(({ item, hits }) => ({
      suite: 'retrieval',
      id: item.id,
      input: `${item.asker} about ${item.subject}: ${item.question}`,
      output: hits.fused
        .slice(0, 5)
        .map((hit) => [keyOf(hit), Number(hit.score.toFixed(3)), hit.text.slice(0, 80)]),
      expected: item.nothing ? 'nothing' : item.relevant,
      ok: item.nothing
        ? hits.fused.length === 0
        : item.relevant.some(({ kind, id }) =>
            hits.fused.slice(0, 5).some((hit) => keyOf(hit) === `${kind} ${id}`),
          ),
    })),
  };
};

/** Everybody asks about everybody; what comes back is checked against the table of access.md, written here a second time. */
async function countLeaks(
  parts: Parts,
  questions: readonly string[],
): Promise<{ leaked: number; retrieved: number }> {
  type P = { id: string; manager: string | null };
  const people = await parts.db.query<P>(
    system('directory'),
    'select id, manager_id as manager from person order by id',
  );
  const facts = new Map(
    (
      await parts.db.query<{
        id: string;
        subject: string;
        author: string | null;
        counterpart: string | null;
        source: string;
        visible: string;
      }>(
        system('index'),
        'select id, subject_id as subject, author_id as author, counterpart_id as counterpart, source, visible from passage',
      )
    ).map((fact) => [fact.id, fact]),
  );
  const managerOf = new Map(people.map(({ id, manager }) => [id, manager]));
  const upward = (subject: string) =>
    new Set(
      [...facts.values()]
        .filter((f) => f.subject === subject && f.source === 'upward')
        .map(({ author }) => author),
    ).size;
  const may = (asker: string, id: string): boolean => {
    const fact = facts.get(id);
    if (!fact) return false;
    if (fact.author === asker || fact.counterpart === asker) return true;
    if (fact.source === 'upward' && upward(fact.subject) < 3) return false;
    if (fact.subject === asker) return true;
    const manager = managerOf.get(fact.subject) ?? null;
    if (manager === asker) return fact.source !== 'self' || fact.visible !== 'nobody';
    return manager !== null && managerOf.get(manager) === asker && fact.source === 'goal';
  };
  let [leaked, retrieved] = [0, 0];
  const asked = questions.slice(0, 2);
  for (const asker of people) {
    const actor = await actorFor(parts.db, asker.id);
    const related = people.filter(
      ({ id, manager }) =>
        id === asker.id || manager === asker.id || (manager !== null && managerOf.get(manager) === asker.id),
    );
    const strangers = people.filter((p) => !related.includes(p)).slice(0, 4);
    for (const subject of [...related, ...strangers])
      for (const question of ['', ...asked]) {
        const hits = await retrieve(parts, actor, { subject: subject.id, question }, 'fused');
        retrieved += hits.length;
        leaked += hits.filter(({ id }) => !may(asker.id, id)).length;
      }
  }
  return { leaked, retrieved };
}

export const recommendation: Suite = async (context) => {
  const all = await readCases<RecommendationCase>('recommendation');
  const results: Array<{ item: RecommendationCase; shown: Recommendation[]; collect: string[] | undefined }> =
    [];
  for (const { organisation, cases } of byOrganisation(all))
    await inOrganisation(
      context,
      organisation,
      async (parts) => {
        for (const item of cases) {
          const answer = await recommend(parts, await actorFor(parts.db, item.subject), {});
          results.push({ item, shown: answer.recommendations ?? [], collect: answer.collect });
        }
      },
      new Set(cases.flatMap(({ ratings, subject }) => (ratings === 'leave_out' ? [subject] : []))),
    );
  const others = new Map(
    (await readCases<Acceptable>('recommendation.other')).map((item) => [item.id, item]),
  );
  const sides = all.flatMap((item) => {
    const other = others.get(item.id);
    return other
      ? context.content.competencies.map(({ id }) => [sideOf(item, id), sideOf(other, id)] as const)
      : [];
  });
  const names = ({ action, competency }: Recommendation) => [action.id, competency];
  const advised = results.filter(({ item }) => !item.collects);
  const thin = results.filter(({ item }) => item.collects);
  const hit = advised.filter(({ item, shown }) =>
    shown.some((r) => names(r).some((name) => item.acceptable.includes(name))),
  );
  const given = advised.filter(({ shown }) => shown.length > 0);
  const bad = results.flatMap(({ item, shown }) =>
    shown.filter((r) => names(r).some((name) => item.unacceptable.includes(name))),
  );
  const total = results.reduce((sum, { shown }) => sum + shown.length, 0);
  const collected = thin.filter(({ collect }) => collect !== undefined);
  return {
    rows: [
      row(
        'recommendation',
        'top3_hit',
        {
          value: share(hit.length, advised.length),
          low: lowerBound(hit.length, advised.length),
          high: upperBound(hit.length, advised.length),
          n: advised.length,
          why: 'labelled people to whom at least one acceptable action is shown',
        },
        'lower >= .75',
      ),
      row(
        'recommendation',
        'unacceptable',
        {
          value: bad.length,
          n: total,
          unit: 'recommendations',
          why: 'shown recommendations labelled as wrong or unfair',
        },
        '= 0',
      ),
      row(
        'recommendation',
        'collects_when_thin',
        {
          value: share(collected.length, thin.length),
          n: thin.length,
          why: 'people with thin evidence who are told what to collect',
        },
        '= 1',
      ),
      row(
        'recommendation',
        'advised',
        {
          value: share(given.length, advised.length),
          n: advised.length,
          why: 'people with enough evidence who are shown a recommendation at all; the others are told what to collect',
        },
        null,
      ),
      row(
        'recommendation',
        'hit_where_advised',
        {
          value: share(hit.length, given.length),
          n: given.length,
          why: 'of those, people to whom at least one acceptable action is shown',
        },
        null,
      ),
      row(
        'recommendation',
        'label_kappa',
        {
          value: kappa(
            sides.map(([one]) => one),
            sides.map(([, other]) => other),
          ),
          n: sides.length,
          unit: 'kappa',
          why: 'two labellers, neither of whom saw the other, per person and competency: acceptable, wrong or neither',
        },
        null,
      ),
    ],
    cases: results.map(({ item, shown, collect }) => ({
      suite: 'recommendation',
      id: item.id,
      input: item.subject,
      output:
        collect ??
        shown.map((r) => [
          r.competency,
          r.action.id,
          Number(r.score.toFixed(3)),
          ...r.evidence.map(({ quote }) => quote.slice(0, 70)),
        ]),
      expected: { acceptable: item.acceptable, unacceptable: item.unacceptable, collects: item.collects },
      ok: item.collects
        ? collect !== undefined
        : shown.some((r) => names(r).some((name) => item.acceptable.includes(name))),
    })),
  };
};

const sideOf = ({ acceptable, unacceptable }: Acceptable, competency: string): string =>
  acceptable.includes(competency) ? 'acceptable' : unacceptable.includes(competency) ? 'wrong' : 'neither';

const QUESTIONS = {
  self: [
    'What should I work on next?',
    'What do people say about how I explain things?',
    'How do I get to the next level?',
    'Help me write my self-assessment',
    'What are my goals?',
  ],
  report: (name: string) => [
    `What should ${name} work on?`,
    `What do people say about ${name}?`,
    `Prepare me for a talk with ${name} about missed deadlines`,
  ],
};

/** Every sentence of every answer that is cited, or that speaks of a person, against the passages it stands on. */
export const grounded: Suite = async (context) => {
  let [sentences, validCitations, citations, quotes, verbatim, facts, supported] = [0, 0, 0, 0, 0, 0, 0];
  const failures: Array<{ id: string; text: string; reason: string }> = [];
  await inOrganisation(context, 'demo', async (parts) => {
    const texts = new Map(
      (
        await parts.db.query<{ id: string; text: string }>(system('index'), 'select id, text from passage')
      ).map(({ id, text }) => [id, text]),
    );
    const people = await parts.db.query<{ id: string; name: string; manager: string | null }>(
      system('directory'),
      'select id, name, manager_id as manager from person order by id',
    );
    for (const person of people) {
      const actor = await actorFor(parts.db, person.id);
      const report = people.find(({ manager }) => manager === person.id);
      for (const question of [...QUESTIONS.self, ...(report ? QUESTIONS.report(report.name) : [])]) {
        const items = await answersOf(parts, actor, question);
        for (const { text, cited } of items) {
          sentences++;
          for (const { passage, quote } of cited) {
            citations++;
            const source = texts.get(passage);
            const readable =
              source !== undefined &&
              (await parts.db.query(actor, 'select 1 from passage where id = $1', [passage])).length === 1;
            if (readable && source.includes(quote)) validCitations++;
            else failures.push({ id: `${person.id}: ${question}`, text: quote, reason: 'citation' });
          }
          for (const [, quoted = ''] of text.matchAll(/“([^”]{12,})”/g)) {
            if (cited.length === 0) continue;
            quotes++;
            const start = quoted.replace(/ …$/, '');
            if (cited.some(({ passage }) => texts.get(passage)?.includes(start))) verbatim++;
            else failures.push({ id: `${person.id}: ${question}`, text: quoted, reason: 'quote' });
          }
          if (cited.length === 0) continue;
          const inQuotes = text.replace(/“[^”]*”/g, '');
          for (const [number = ''] of inQuotes.matchAll(/\b\d{3,}\b/g)) {
            facts++;
            if (
              /\b(19|20)\d\d\b/.test(number) ||
              cited.some(({ passage }) => texts.get(passage)?.includes(number))
            )
              supported++;
            else failures.push({ id: `${person.id}: ${question}`, text, reason: 'number' });
          }
        }
      }
    }
  });
  const exact = (metric: string, hits: number, n: number, why: string) =>
    row('grounded', metric, { value: share(hits, n), ...interval(hits, n), n, why }, '= 1');
  return {
    rows: [
      exact(
        'citation_valid',
        validCitations,
        citations,
        `citations of ${sentences} sentences that the asker may open and whose quote is in the passage`,
      ),
      exact('quote_verbatim', verbatim, quotes, 'quoted words that stand in a passage the sentence cites'),
      exact('numbers_dates_names', supported, facts, 'numbers outside quotes in cited sentences'),
      row(
        'grounded',
        'claim_support',
        {
          value: null,
          n: 0,
          why: 'guided mode words no claims of its own; measured with labelled claims where a model is connected',
        },
        'lower >= .85',
      ),
    ],
    cases: failures.map(({ id, text, reason }) => ({
      suite: 'grounded',
      id,
      ok: false,
      input: id,
      output: text,
      expected: reason,
    })),
  };
};

async function answersOf(
  parts: Parts,
  actor: Person,
  text: string,
): Promise<Array<{ text: string; cited: Citation[] }>> {
  const found: Array<{ text: string; cited: Citation[] }> = [];
  const input = { conversation: 'eval', text, subject: null, memory: null, role: roleOf(actor), history: [] };
  for await (const event of coachTurn(parts, actor, input, new AbortController().signal)) {
    if (event.type === 'turn.text') found.push({ text: event.text, cited: event.citations });
    if (event.type === 'turn.brief')
      found.push(...event.brief.lines.map((line) => ({ text: line.text, cited: line.citations })));
    if (event.type === 'turn.recommendation')
      found.push(
        ...[...event.recommendation.evidence, ...event.recommendation.counterEvidence].map(
          ({ passage, quote }) => ({ text: `“${quote}”`, cited: [{ passage, quote }] }),
        ),
      );
  }
  return found;
}
