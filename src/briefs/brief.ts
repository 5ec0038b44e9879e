// The one-page preparation for a talk: the scenario's words around what the records say, every line about the person with
// its citation, logged before it is handed out. It deliberately writes no script where HR comes first.
import { createHash, randomUUID } from 'node:crypto';
import { readPerson } from '../access/people.ts';
import { day, daysBetween, spokenDate } from '../clock.ts';
import type { Scenario } from '../content/content.ts';
import type { Brief } from '../contract/api.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import type { Topic } from '../evidence/question.ts';
import { authorWithheld, type Hit, search } from '../evidence/search.ts';
import { tellingSentence } from '../evidence/telling.ts';
import { sentences } from '../language/sentences.ts';
import { append, pseudonymsFor } from '../log/log.ts';
import { codeVersion } from '../log/version.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';
import type { RecommendDeps, Via } from '../recommendations/recommend.ts';

export type BriefDeps = RecommendDeps & { builtin: StaticEmbedding };
type Line = Brief['lines'][number];

/** Scenarios that HR prepares with the manager: no script, words for the moment only. */
export const HR_FIRST: ReadonlySet<string> = new Set([
  'termination',
  'role_eliminated',
  'harassment_disclosed',
]);
const OLD_DAYS = 180;

/** The scenario that a manager's words come nearest to, and how near (0..1). */
export function findScenario(deps: BriefDeps, words: string): { scenario: Scenario; certainty: number } {
  const text = ` ${words.toLowerCase()} `;
  const vector = deps.builtin.embed(words);
  const scored = deps.content.scenarios
    .filter((s) => s.for === 'manager')
    .map((scenario) => {
      const hits = scenario.keywords.filter(
        (keyword) => text.includes(` ${keyword.toLowerCase()}`) || text.includes(keyword.toLowerCase()),
      ).length;
      const near =
        vector === null
          ? 0
          : Math.max(
              ...[scenario.title, ...scenario.keywords].map((keyword) => {
                const other = deps.builtin.embed(keyword);
                return other === null ? 0 : dot(vector, other);
              }),
            );
      return { scenario, certainty: Math.min(1, near + 0.25 * Math.min(2, hits)) };
    });
  scored.sort((a, b) => b.certainty - a.certainty || (a.scenario.id < b.scenario.id ? -1 : 1));
  const best = scored[0];
  const fallback = deps.content.scenarios.find(({ id }) => id === 'development_talk');
  if (best && (best.certainty >= 0.5 || !fallback)) return best;
  if (!fallback) throw new Error('prompts/scenarios has no development_talk');
  return { scenario: fallback, certainty: best?.certainty ?? 0 };
}

/** @throws AppError not_found where the subject is no direct report; forbidden about oneself */
export async function draftBrief(
  deps: BriefDeps,
  actor: Person,
  input: { subject: string; scenario: Scenario; topic: Topic; via: Via },
): Promise<Brief> {
  if (input.subject === actor.id)
    throw new AppError('forbidden', 'A brief is about somebody who reports to you.');
  return deps.db.transaction(actor, async (tx) => {
    const [report] = await tx.query<{ is: boolean }>('select $1 = any (actor_reports()) as is', [
      input.subject,
    ]);
    if (!report?.is) throw notFound('No such person');
    const person = await readPerson(tx, input.subject);
    const hits = HR_FIRST.has(input.scenario.id) ? [] : await evidenceFor(tx, deps, actor, input);
    const lines = linesOf(input.scenario, hits, day(deps.clock.now()));
    const id = randomUUID();
    const now = deps.clock.now();
    const pseudonyms = await pseudonymsFor(tx, [person.id, actor.id]);
    const [logSeq = 0] = await append(tx, deps, actor, [
      {
        kind: 'brief',
        subject: person.id,
        mode: input.via.mode,
        ownerOnly: true,
        citations: hits.map((hit) => hit.id),
        summary: 'Prepared a talk',
        body: {
          role: 'manager',
          actor: pseudonyms.get(actor.id) ?? null,
          subject: pseudonyms.get(person.id) ?? null,
          purpose: 'prepare a talk',
          useClass: 'brief',
          provider: input.via.provider,
          model: input.via.model,
          versions: {
            content: deps.content.version,
            code: codeVersion,
            weights: deps.content.weights.version,
            model: input.via.model,
          },
          evidence: hits.map((hit, i) => ({
            passage: hit.id,
            source: hit.source,
            date: hit.date,
            rank: i + 1,
            score: hit.score,
            hash: createHash('sha256').update(hit.text).digest('hex').slice(0, 32),
            rule: 'manager',
            withheldFromSubject: authorWithheld(
              { kind: 'person', id: person.id, access: [] },
              { subject: person.id, source: hit.source, author: hit.author, visible: hit.visible },
            ),
          })),
          withheld: ['name', 'pronouns', 'email', 'demographic attributes'],
          output: {
            scenario: input.scenario.id,
            lines: lines.length,
            cited: lines.filter(({ citations }) => citations.length > 0).length,
            textHash: createHash('sha256').update(JSON.stringify(lines)).digest('hex'),
          },
          checks: [{ check: 'every line about the person cites a record', verdict: true }],
        },
      },
    ]);
    const brief: Brief = {
      id,
      logSeq,
      subject: person.id,
      scenario: input.scenario.id,
      title: input.scenario.title,
      lines,
      at: now.toISOString(),
    };
    await tx.query(
      `insert into brief (id, log_seq, subject_id, owner_id, scenario, document, created_at) values ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
      [id, logSeq, person.id, actor.id, input.scenario.id, JSON.stringify(brief), now],
    );
    return brief;
  });
}

/** @throws AppError not_found for anybody but its owner, and once the person reports to somebody else */
export async function readBrief(deps: BriefDeps, actor: Person, id: string): Promise<Brief> {
  const [row] = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
    ? await deps.db.query<{ document: Brief }>(actor, 'select document from brief where id = $1', [id])
    : [];
  if (!row) throw notFound('No such brief');
  return row.document;
}

/** What the records say that fits the talk: near the manager's words, and read as one of the scenario's competencies. */
async function evidenceFor(
  tx: Tx,
  deps: BriefDeps,
  actor: Person,
  input: { subject: string; scenario: Scenario; topic: Topic },
): Promise<Hit[]> {
  const near = await search(tx, deps, actor, {
    subject: input.subject,
    ...input.topic,
    limit: 30,
    sources: ['peer', 'manager', 'upward', 'self', 'one_to_one'],
  });
  const wide = await search(tx, deps, actor, {
    subject: input.subject,
    topic: '',
    vector: null,
    vectorModel: input.topic.vectorModel,
    limit: 50,
  });
  const wanted = new Set(input.scenario.evidence);
  const read = wide.filter(
    (hit) =>
      hit.source !== 'goal' &&
      hit.source !== 'commitment' &&
      hit.readings.some(({ competency, polarity }) => wanted.has(competency) && polarity !== 'neutral'),
  );
  const chosen = new Map<string, Hit>();
  for (const hit of near
    .filter(({ readings }) => wanted.size === 0 || readings.some(({ competency }) => wanted.has(competency)))
    .slice(0, 4))
    chosen.set(hit.id, hit);
  for (const hit of near.slice(0, 2)) chosen.set(hit.id, hit);
  for (const hit of read) if (chosen.size < 6) chosen.set(hit.id, hit);
  const open = wide.filter(({ source }) => source === 'commitment' || source === 'goal').slice(0, 3);
  for (const hit of open) chosen.set(hit.id, hit);
  return [...chosen.values()];
}

function linesOf(scenario: Scenario, hits: readonly Hit[], today: string): Line[] {
  const plain = (section: string, text: string, alternatives: readonly string[] = []): Line => ({
    section,
    text,
    citations: [],
    marks: [],
    alternatives: [...alternatives],
  });
  const hr = scenario.leave_to_hr.map((text) => plain('leave_to_hr', text));
  if (HR_FIRST.has(scenario.id))
    return [
      plain('purpose', scenario.purpose),
      ...hr,
      ...scenario.must_say.map((text) => plain('say', text)),
      ...scenario.must_not_say.map((text) => plain('do_not_say', text)),
      plain('close', scenario.good_close),
    ];
  const [opening = '', ...otherOpenings] = scenario.opening;
  const work = hits.filter(({ source }) => source !== 'goal' && source !== 'commitment');
  const voices = new Set(
    work
      .filter(({ source }) => source !== 'self')
      .map(({ author, source, record }) => author ?? `${source} ${record.id}`),
  );
  return [
    plain('purpose', scenario.purpose),
    plain('opening', opening, otherOpenings),
    ...work.map((hit) => evidenceLine(scenario, hit, today, voices.size < 2)),
    ...hits
      .filter(({ source }) => source === 'goal' || source === 'commitment')
      .map(
        (hit): Line => ({
          section: 'agreed_before',
          text: `${hit.source === 'goal' ? 'Goal' : 'Agreed'}: “${firstSentence(hit.text)}”`,
          citations: [{ passage: hit.id, quote: firstSentence(hit.text) }],
          marks: [],
          alternatives: [],
        }),
      ),
    ...scenario.questions
      .slice(0, 4)
      .map((text, i) => plain('questions', text, i === 0 ? scenario.questions.slice(4) : [])),
    ...scenario.say.slice(0, 4).map(({ they, answer }) => plain('they_may_say', `“${they}” — ${answer}`)),
    ...scenario.must_not_say.slice(0, 3).map((text) => plain('do_not_say', text)),
    ...scenario.agree.map((text) => plain('agree', text)),
    ...hr,
    plain('close', scenario.good_close),
  ];
}

const firstSentence = (text: string) => sentences(text)[0]?.text ?? text;
const who: Readonly<Record<string, string>> = {
  peer: 'A colleague',
  manager: 'You or an earlier manager',
  self: 'Their own view',
  upward: 'Somebody who reports to them',
  one_to_one: 'One-to-one',
};

function evidenceLine(scenario: Scenario, hit: Hit, today: string, single: boolean): Line {
  const wanted =
    hit.readings.find(({ competency }) => scenario.evidence.includes(competency)) ?? hit.readings[0];
  const quote = wanted
    ? tellingSentence(hit.text, hit.readings, wanted.competency, wanted.polarity).text
    : firstSentence(hit.text);
  const marks = [
    ...(single ? ['single_source'] : []),
    ...(!hit.withheld && daysBetween(hit.date, today) > OLD_DAYS ? ['stale'] : []),
    ...(wanted === undefined ? ['not_sure'] : []),
  ];
  return {
    section: 'evidence',
    text: `${who[hit.source] ?? 'On record'}, ${spokenDate(hit.date)}: “${quote}”`,
    citations: [{ passage: hit.id, quote }],
    marks,
    alternatives: [],
  };
}
