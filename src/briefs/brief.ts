// The one-page preparation for a talk: the scenario's words around what the records say, every line about the person with
// its citation, logged before it is handed out. It deliberately writes no script where HR comes first.
import { createHash, randomUUID } from 'node:crypto';
import { assertOn } from '../access/features.ts';
import { readPerson } from '../access/people.ts';
import { day, spokenDate } from '../clock.ts';
import type { Scenario } from '../content/content.ts';
import { contentInForce } from '../content/weights.ts';
import { type Brief, COUNTS_FROM } from '../contract/api.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { goalsChanged } from '../evidence/hygiene.ts';
import type { Topic } from '../evidence/question.ts';
import { authorWithheld, type Hit, search } from '../evidence/search.ts';
import { quoteAround, tellingQuote } from '../evidence/telling.ts';
import { sentences } from '../language/sentences.ts';
import { append, pseudonymsFor } from '../log/log.ts';
import { codeVersion } from '../log/version.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';
import { contestsOf } from '../recommendations/contesting.ts';
import type { RecommendDeps, Via } from '../recommendations/recommend.ts';
import { lookTogether, marksOf, marksOfQuestions, type Together } from './marks.ts';

export type BriefDeps = RecommendDeps & { builtin: StaticEmbedding };
type Line = Brief['lines'][number];

/** Scenarios that HR prepares with the manager: no script, words for the moment only. */
export const HR_FIRST: ReadonlySet<string> = new Set([
  'termination',
  'role_eliminated',
  'harassment_disclosed',
]);

const KEYWORD_SHARE = 0.25;
const CLEAR = 0.5;

/** Scenarios of a manager by how near a masked message comes to them, 0..1; the nearest first. Never empty. */
export function findScenarios(
  deps: Pick<BriefDeps, 'content' | 'builtin'>,
  masked: string,
): Array<{ scenario: Scenario; certainty: number }> {
  const topic = talkTopic(masked);
  const text = masked.toLowerCase();
  const vector = deps.builtin.embed(topic);
  const nearness = (words: string) => {
    const other = vector === null ? null : deps.builtin.embed(words);
    return vector === null || other === null ? 0 : dot(vector, other);
  };
  const scored = deps.content.scenarios
    .filter((scenario) => scenario.for === 'manager')
    .map((scenario) => {
      const named = scenario.keywords.filter((keyword) => text.includes(keyword.toLowerCase())).length;
      const near = Math.max(...[scenario.title, ...scenario.keywords].map(nearness));
      return { scenario, certainty: Math.min(1, near + KEYWORD_SHARE * Math.min(2, named)) };
    })
    .sort((a, b) => b.certainty - a.certainty || (a.scenario.id < b.scenario.id ? -1 : 1));
  const [best] = scored;
  if (!best) throw new Error('prompts/scenarios has none for managers');
  if (best.certainty >= CLEAR) return scored;
  const wanted = topic === '' ? 'development_talk' : 'feedback_talk';
  const fallback = scored.find(({ scenario }) => scenario.id === wanted) ?? best;
  return [
    { scenario: fallback.scenario, certainty: best.certainty },
    ...scored.filter((one) => one !== fallback),
  ];
}

/** What a talk is about, without the words that ask to prepare it; '' where only that is said. */
export function talkTopic(masked: string): string {
  const text = masked.trim().replace(/[.?!]+$/, '');
  const about = /\b(?:about|regarding|concerning)\b (.+)$/is.exec(text)?.[1];
  return (about ?? text).replace(ASKING_TO_PREPARE, ' ').replace(/\s+/g, ' ').trim();
}

const ASKING_TO_PREPARE =
  /\b(please|help me( to)?|i( am|'m)? (need|have|want|would like|going|must|got)( to)?|how (do|should|can|would) i( best)?|prepare( me)?( for)?|get me ready( for)?|draft( me)?|plan|a brief( for)?|((have|hold) )?(a|an|the|my|our)? ?((difficult|hard|tough|awkward) )?(talk|conversation|chat|meeting|one[- ]to[- ]one|1:1|discussion)|(talk|speak) (to|with)|with|to someone|someone|raise it|bring it up|tomorrow|today|(this|next) (week|month))\b[,;]?/gi;

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
    await assertOn(tx, 'briefs');
    const person = await readPerson(tx, input.subject);
    const hits = HR_FIRST.has(input.scenario.id) ? [] : await evidenceFor(tx, deps, actor, input);
    const together = lookTogether(
      hits,
      input.scenario.evidence,
      await goalsChanged(tx, person.id),
      day(deps.clock.now()),
    );
    const lines = linesOf(deps, input, hits, together);
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
            weights: (await contentInForce(tx, deps.content)).weights.version,
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
  const contests = await contestsOf(deps.db, actor, [row.document.logSeq]);
  return { ...row.document, ...contests.get(row.document.logSeq) };
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
      hit.readings.some(
        ({ competency, polarity, certainty }) =>
          polarity !== 'neutral' &&
          (wanted.size === 0 ? polarity === 'need' && certainty >= COUNTS_FROM : wanted.has(competency)),
      ),
  );
  const chosen = new Map<string, Hit>();
  for (const hit of near
    .filter(({ readings }) => wanted.size === 0 || readings.some(({ competency }) => wanted.has(competency)))
    .slice(0, 4))
    chosen.set(hit.id, hit);
  for (const hit of near.slice(0, 2)) chosen.set(hit.id, hit);
  // A talk about nothing in particular brings what people miss; three of these say enough.
  const most = wanted.size === 0 ? Math.max(chosen.size, 3) : 6;
  for (const hit of read) if (chosen.size < most) chosen.set(hit.id, hit);
  const open = wide.filter(({ source }) => source === 'commitment' || source === 'goal').slice(0, 3);
  for (const hit of open) chosen.set(hit.id, hit);
  return [...chosen.values()];
}

function linesOf(
  deps: BriefDeps,
  { scenario, topic }: { scenario: Scenario; topic: Topic },
  hits: readonly Hit[],
  together: Together,
): Line[] {
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
  return [
    plain('purpose', scenario.purpose),
    plain('opening', opening, otherOpenings),
    ...work.map((hit) => evidenceLine(hit, quoteFor(deps.builtin, scenario, topic, hit), together)),
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
      .map((text, i) =>
        i === 0
          ? { ...plain('questions', text, scenario.questions.slice(4)), ...marksOfQuestions(together) }
          : plain('questions', text),
      ),
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

/** A sentence is taken for the topic's own from this nearness on, where it is clearly nearer than the telling one. */
const NEAR_TOPIC = 0.3;
const CLEARLY_NEARER = 0.1;

/** What the record says on what the talk is about, else what it was read by. */
function quoteFor(builtin: StaticEmbedding, scenario: Scenario, topic: Topic, hit: Hit): string {
  const spans = sentences(hit.text);
  const wanted =
    hit.readings.find(({ competency }) => scenario.evidence.includes(competency)) ?? hit.readings[0];
  const telling = wanted ? tellingQuote(hit.text, hit.readings, wanted.competency, wanted.polarity).n : 0;
  const near = builtin.nearness(
    topic.terms,
    spans.map(({ text }) => builtin.terms(text, Number.POSITIVE_INFINITY)),
  );
  const nearest = near.indexOf(Math.max(...near));
  const isNearer =
    topic.terms.length > 0 &&
    (near[nearest] ?? 0) >= NEAR_TOPIC &&
    (near[nearest] ?? 0) - (near[telling] ?? 0) >= CLEARLY_NEARER;
  return quoteAround(hit.text, spans, isNearer ? nearest : telling);
}

function evidenceLine(hit: Hit, quote: string, together: Together): Line {
  return {
    section: 'evidence',
    text: `${who[hit.source] ?? 'On record'}, ${spokenDate(hit.date)}: “${quote}”`,
    citations: [{ passage: hit.id, quote }],
    ...marksOf(hit, quote, together),
    alternatives: [],
  };
}
