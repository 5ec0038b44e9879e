// The lines of a brief: what the records say that fits the talk, and the scenario's words around it. Pure but for the search.
import { spokenDate } from '../clock.ts';
import type { Scenario } from '../content/content.ts';
import { type Brief, COUNTS_FROM } from '../contract/api.ts';
import type { Person, Tx } from '../db/db.ts';
import type { Topic } from '../evidence/question.ts';
import { type Hit, search } from '../evidence/search.ts';
import { quoteAround, tellingQuote } from '../evidence/telling.ts';
import { sentences } from '../language/sentences.ts';
import type { StaticEmbedding } from '../models/embedding.ts';
import type { RecommendDeps } from '../recommendations/recommend.ts';
import { marksOf, marksOfQuestions, type Together } from './marks.ts';

export type BriefDeps = RecommendDeps & { builtin: StaticEmbedding };
export type Line = Brief['lines'][number];

/** Scenarios that HR prepares with the manager: no script, words for the moment only. */
export const HR_FIRST: ReadonlySet<string> = new Set([
  'termination',
  'role_eliminated',
  'harassment_disclosed',
]);

/** What the records say that fits the talk: near the manager's words, and read as one of the scenario's competencies. */
export async function evidenceFor(
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

export function linesOf(
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
export const who: Readonly<Record<string, string>> = {
  peer: 'A colleague',
  manager: 'You or an earlier manager',
  self: 'Their own view',
  upward: 'Somebody who reports to them',
  one_to_one: 'One-to-one',
  goal: 'Goal',
  commitment: 'Agreed',
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
