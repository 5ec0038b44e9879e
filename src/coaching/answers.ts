// One function per thing that can be asked: what the records say, worded by the catalogue in prompts/phrases/coach.yaml.
// Every sentence that states something about a person carries its citations.
import { namesOf, readPerson } from '../access/people.ts';
import { draftBrief, findScenarios, HR_FIRST, readBrief, talkTopic } from '../briefs/brief.ts';
import { spokenDate } from '../clock.ts';
import { expectations } from '../content/content.ts';
import type { Citation, FoundPassage, Recommendation } from '../contract/api.ts';
import type { Person } from '../db/db.ts';
import { readQuestion } from '../evidence/question.ts';
import { type Hit, search } from '../evidence/search.ts';
import { sentences } from '../language/sentences.ts';
import { guided, markShown, recommend } from '../recommendations/recommend.ts';
import { readRecommendations } from '../recommendations/responses.ts';
import { loadStanding, type Purpose } from '../recommendations/standing.ts';
import { type CoachDeps, type Memory, say, sayOn, type TurnInput, type TurnRun } from './context.ts';

export type Answering = {
  deps: CoachDeps;
  actor: Person;
  input: TurnInput;
  signal: AbortSignal;
  text: (path: string, values?: Record<string, string | number>) => string;
  /** whom it is about; the actor where nobody is named */
  subject: string;
  name: string | null;
  relation: 'self' | 'manager' | 'skip';
  topic: string;
  masked: string;
};

const remember = (a: Answering, intent: Memory['intent'], more: Partial<Memory> = {}): Memory => ({
  intent,
  subject: a.subject === a.actor.id ? null : a.subject,
  topic: a.topic,
  recommendations: [],
  items: [],
  brief: null,
  ...more,
});
const cite = (items: ReadonlyArray<{ passage: string; quote: string }>, most = 3): Citation[] =>
  items.slice(0, most).map(({ passage, quote }) => ({ passage, quote }));
/** The first 30 words of a long quote, cut out of it as they stand, so that what is left is still verbatim. */
const short = (quote: string) => {
  const words = [...quote.matchAll(/\S+/g)];
  const last = words[29];
  return words.length <= 32 || !last ? quote : `${quote.slice(0, last.index + last[0].length)} …`;
};
const isSelf = (a: Answering) => a.subject === a.actor.id;

async function nameOf(a: Answering): Promise<string> {
  return a.name || ((await namesOf(a.deps.db, [a.subject])).get(a.subject) ?? '');
}

export async function* answerDevelop(a: Answering, purpose: Purpose): TurnRun {
  if (a.relation === 'skip') return yield* refusePerson(a);
  const name = await nameOf(a);
  yield { type: 'turn.status', step: 'ranking' };
  if (purpose === 'next_level') yield say(await nextLevel(a));
  const before = (await readRecommendations(a.deps, a.actor, a.input.made?.recommendations ?? [])).filter(
    ({ subject }) => subject === a.subject,
  );
  const result =
    before.length > 0
      ? { recommendations: before }
      : await recommend(a.deps, a.actor, { subject: a.subject, purpose, via: guided });
  if ('collect' in result && result.collect) {
    yield say(
      isSelf(a) ? a.text('develop.collect_intro') : a.text('develop.collect_intro_report', { person: name }),
    );
    for (const line of result.collect) yield say(`• ${line}`);
    return remember(a, purpose === 'next_level' ? 'next_level' : 'develop', { items: result.collect });
  }
  const made = result.recommendations ?? [];
  yield say(isSelf(a) ? a.text('develop.intro_self') : a.text('develop.intro_report', { person: name }));
  for (const item of made) {
    yield { type: 'turn.recommendation', recommendation: item };
    yield* describe(a, item);
  }
  yield say(isSelf(a) ? a.text('develop.close') : a.text('develop.close_report', { person: name }));
  await markShown(a.deps, a.actor, made);
  return remember(a, purpose === 'next_level' ? 'next_level' : 'develop', {
    recommendations: made.flatMap(({ id }) => id ?? []),
    items: made.map(({ action }) => action.title),
  });
}

/** What the next level of the role expects more of: content, so it cites no record. */
async function nextLevel(a: Answering): Promise<string> {
  const { content } = a.deps;
  const person = await a.deps.db.transaction(a.actor, (tx) => readPerson(tx, a.subject));
  const now = expectations(content, person.role, person.level).expected;
  const { expected, nearest } = expectations(content, person.role, person.level + 1);
  const role = content.roles.find(({ id }) => id === person.role)?.title;
  const more = content.competencies
    .filter(({ id }) => (expected[id] ?? 0) > (now[id] ?? 0))
    .map(({ id, title }) => `${title.toLowerCase()} (${now[id] ?? 0} to ${expected[id] ?? 0})`);
  if (more.length === 0) return a.text('develop.top_level', { level: person.level });
  const values = { level: person.level + 1, more: more.join(', ') };
  return nearest || role === undefined
    ? a.text('develop.next_level_nearest', values)
    : a.text('develop.next_level', { ...values, role });
}

async function* describe(a: Answering, item: Recommendation) {
  yield sayOn(`${item.rank}. ${item.action.title.replace(/\.$/, '')}.`);
  yield sayOn(item.summary, cite(item.evidence));
  const [first] = item.evidence;
  const [against] = item.counterEvidence;
  if (first) yield sayOn(await quoted(a, first), cite([first]));
  if (against) yield sayOn(a.text('develop.against', { quote: short(against.quote) }), cite([against]));
  yield say(a.text('develop.first_step', { step: item.action.firstStep }));
}

/** A quote with who said it, as this reader may know it. */
async function quoted(
  a: Answering,
  item: { passage: string; source: string; quote: string },
): Promise<string> {
  const [row] = await a.deps.db.query<{ author: string | null; visible: string }>(
    a.actor,
    'select author_id as author, visible from passage where id = $1',
    [item.passage],
  );
  const quote = short(item.quote);
  const mine = row?.author === a.actor.id;
  switch (item.source) {
    case 'manager':
      return mine
        ? a.text('develop.quote_manager_you', { quote })
        : isSelf(a)
          ? a.text('develop.quote_manager', { quote })
          : `An earlier manager wrote: “${quote}”`;
    case 'one_to_one':
      return a.text('develop.quote_note', { quote });
    case 'self':
      return isSelf(a) ? a.text('develop.quote_self', { quote }) : `In their own words: “${quote}”`;
    case 'upward':
      return `From feedback by people who report to ${isSelf(a) ? 'you' : 'them'}: “${quote}”`;
    case 'goal':
    case 'commitment':
      return `${item.source === 'goal' ? 'A goal' : 'A commitment'}: “${quote}”`;
    default: {
      if (mine) return a.text('develop.quote_manager_you', { quote });
      const mayName = row?.author && (isSelf(a) ? row.visible === 'named' : row.visible !== 'nobody');
      const author =
        mayName && row?.author ? (await namesOf(a.deps.db, [row.author])).get(row.author) : undefined;
      return author
        ? a.text('develop.quote_named', { author, quote })
        : a.text('develop.quote_peer', { quote });
    }
  }
}

/** "What do people say" asks for what somebody said; a goal or a commitment answers only where nobody did. */
const VOICED =
  /\b(people|others|colleagues|peers|anyone|anybody|everyone|team|say|says|said|think|thinks|wrote|written|feedback)\b/i;
const VOICES: readonly Hit['source'][] = ['peer', 'manager', 'upward', 'self', 'one_to_one'];

export async function* answerAbout(a: Answering): TurnRun {
  yield { type: 'turn.status', step: 'searching' };
  const voiced = VOICED.test(a.masked) ? closest(await find(a, a.topic, 5, [...VOICES])) : [];
  const hits = voiced.length > 0 ? voiced : closest(await find(a, a.topic, 5));
  const whose = isSelf(a) ? 'your' : `${await nameOf(a)}'s`;
  if (hits.length === 0) {
    yield say(
      a.topic ? a.text('about.none', { topic: a.topic, whose }) : a.text('about.none_any', { whose }),
    );
    return remember(a, 'about');
  }
  yield { type: 'turn.status', step: 'writing', note: a.text('evidence_note', { count: hits.length }) };
  yield say(
    !a.topic
      ? a.text('about.found_any', { whose })
      : hits.length === 1
        ? a.text('about.found_one', { topic: a.topic, whose })
        : a.text('about.found', { topic: a.topic, whose, count: hits.length }),
  );
  for (const hit of hits) yield* quoteHit(a, hit);
  yield* balance(a, hits);
  yield say(a.text('about.close'));
  return remember(a, 'about', { items: hits.map(({ id }) => id) });
}

const counted = (n: number) => ['none', 'one', 'two', 'three', 'four', 'five'][n] ?? String(n);

/** In an answer, what is far below the best is noise. */
function closest(hits: readonly Hit[]): Hit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= 0.45 * best);
}

async function* quoteHit(a: Answering, hit: Hit, quote = telling(hit)) {
  yield say(`${await quoted(a, { passage: hit.id, source: hit.source, quote })} (${spokenDate(hit.date)})`, [
    { passage: hit.id, quote },
  ]);
}

/** The whole passage where it is short, else its first sentences. */
function telling(hit: FoundPassage): string {
  const spans = sentences(hit.text);
  const last = spans[Math.min(1, spans.length - 1)];
  const first = spans[0];
  return hit.text.length <= 260 || !first || !last ? hit.text : hit.text.slice(first.start, last.end);
}

async function* balance(a: Answering, hits: readonly Hit[]) {
  const polarity = (hit: Hit, wanted: string) =>
    hit.readings.length > 0 && hit.readings[0]?.polarity === wanted;
  const strengths = hits.filter((hit) => polarity(hit, 'strength'));
  const needs = hits.filter((hit) => polarity(hit, 'need'));
  if (strengths.length + needs.length === 0 || hits.length < 2) return;
  const parts = [
    ...(strengths.length > 0 ? [a.text('about.strengths', { count: counted(strengths.length) })] : []),
    ...(needs.length > 0 ? [a.text('about.needs', { count: counted(needs.length) })] : []),
  ].join(' and ');
  const unsure = hits.length - strengths.length - needs.length;
  yield say(
    unsure === 0
      ? a.text('about.balance_all', { parts })
      : a.text('about.balance', { parts, unsure: unsure === 1 ? 'the other one' : 'the rest' }),
    [...strengths, ...needs].map((hit) => ({ passage: hit.id, quote: telling(hit) })),
  );
}

async function lookFor(a: Answering, words: string) {
  const masker = await a.deps.masking.masker();
  const { competencies } = a.deps.content;
  return readQuestion(
    { masker, embedder: a.deps.models.embedder, builtin: a.deps.builtin, competencies },
    words,
    a.signal,
  );
}

async function find(a: Answering, topic: string, limit: number, sources?: Hit['source'][]): Promise<Hit[]> {
  const question = await lookFor(a, topic);
  return a.deps.db.transaction(a.actor, (tx) =>
    search(tx, a.deps, a.actor, {
      subject: a.subject,
      ...question,
      topic: topic === '' ? '' : question.topic,
      limit,
      ...(sources ? { sources } : {}),
    }),
  );
}

export async function* answerBrief(a: Answering): TurnRun {
  if (a.relation === 'skip') return yield* refusePerson(a);
  if (isSelf(a)) {
    const leads = a.actor.access.includes('manager');
    yield say(a.text(leads ? 'brief.who' : 'brief.nobody'));
    return remember(a, 'brief');
  }
  yield { type: 'turn.status', step: 'searching' };
  const scenario = findScenarios(a.deps, a.masked)[0]?.scenario;
  if (!scenario) return yield* once(say(a.text('out_of_scope.text')), a.input.memory);
  const topic = await lookFor(a, talkTopic(a.masked));
  yield { type: 'turn.status', step: 'writing' };
  const made = a.input.made?.brief ? await readBrief(a.deps, a.actor, a.input.made.brief) : null;
  const brief =
    made?.subject === a.subject
      ? made
      : await draftBrief(a.deps, a.actor, { subject: a.subject, scenario, topic, via: guided });
  yield { type: 'turn.brief', brief };
  yield sayOn(a.text('brief.intro', { person: await nameOf(a) }));
  yield say(a.text('brief.scenario', { title: scenario.title }));
  if (HR_FIRST.has(scenario.id)) yield say(a.text('brief.hr_first'));
  else if (!brief.lines.some(({ section }) => section === 'evidence')) yield say(a.text('brief.thin'));
  return remember(a, 'brief', { brief: brief.id, topic: a.masked });
}

export async function* answerHeld(a: Answering): TurnRun {
  const held = await a.deps.held(a.actor);
  yield say(a.text('held.intro'));
  for (const { title, items, withheld, reason } of held.kinds) {
    if (items.length > 0) yield say(`• ${a.text('held.row', { title, count: items.length })}`);
    if (withheld > 0)
      yield say(`• ${a.text('held.withheld', { title, count: withheld, reason: reason ?? '' })}`);
  }
  yield say(a.text('held.close'));
  return remember(a, 'held');
}

export async function* answerWhy(a: Answering, item: number | null): TurnRun {
  const before = a.input.memory;
  const ids = suggestedIn(before);
  const wanted = /\bsecond|\b2(nd)?\b|\btwo\b/i.test(a.masked)
    ? 1
    : /\bthird|\b3(rd)?\b/i.test(a.masked)
      ? 2
      : (item ?? before?.focus ?? 1) - 1;
  const found = await readRecommendations(a.deps, a.actor, ids);
  const one = found[Math.min(Math.max(0, wanted), found.length - 1)];
  if (!one) return yield* once(say(a.text('why.none')), before ?? remember(a, 'why'));
  yield say(a.text('why.intro', { title: one.action.title, summary: one.summary }), cite(one.evidence));
  for (const factor of one.factors
    .filter(({ contribution }) => contribution > 0.001)
    .sort((x, y) => y.contribution - x.contribution)
    .slice(0, 4))
    yield say(
      `• ${factor.why}`,
      cite(
        [...one.evidence, ...one.counterEvidence].filter(({ passage }) => factor.passages.includes(passage)),
      ),
    );
  for (const against of one.counterEvidence.slice(0, 2))
    yield say(a.text('develop.against', { quote: short(against.quote) }), cite([against]));
  for (const limit of one.missing.slice(0, 2)) yield say(`• ${limit}`);
  const [change] = one.wouldChange;
  if (change) yield say(a.text('why.change', { change }));
  return before;
}

/** The suggestions that a follow-up means: the answer before it made them, or the last one that made any. */
const suggestedIn = (memory: Memory | null): string[] =>
  memory === null || memory.recommendations.length > 0
    ? (memory?.recommendations ?? [])
    : (memory.suggested ?? []);

export async function* answerItem(a: Answering, item: number): TurnRun {
  const before = a.input.memory;
  if (!before) return yield* once(say(a.text('nothing_before')), null);
  const ids = before.items.length > 0 ? before.recommendations : suggestedIn(before);
  const count = before.items.length > 0 ? before.items.length : ids.length;
  if (count === 0) return yield* once(say(a.text('item_none')), before);
  const number = item === -1 ? count : item;
  if (number > count) return yield* once(say(a.text('item_missing', { number, count })), before);
  const [one] = await readRecommendations(a.deps, a.actor, ids.slice(number - 1, number));
  if (!one) {
    const listed = before.items[number - 1] ?? '';
    const subject = before.subject ?? a.actor.id;
    const hit = (await find({ ...a, subject }, '', 50)).find(({ id }) => id === listed);
    if (!hit) return yield* once(say(`${number}. ${listed}`), before);
    yield* quoteHit({ ...a, subject }, hit, hit.text);
    return { ...before, focus: number };
  }
  yield say(a.text('item_intro', { number, title: one.action.title }));
  yield* describe(a, { ...one, rank: number });
  yield say(`It takes ${one.action.effort}. How you know it worked: ${one.action.measure}`);
  return { ...before, focus: number };
}

export async function* answerShorter(a: Answering): TurnRun {
  const before = a.input.memory;
  if (!before) return yield* once(say(a.text('nothing_before')), null);
  if (before.items.length === 0 && before.brief === null)
    return yield* once(say(a.text('short_already')), before);
  const recommendations = await readRecommendations(a.deps, a.actor, before.recommendations);
  if (recommendations.length > 0) {
    for (const item of recommendations)
      yield say(`${item.rank}. ${item.action.title} (${item.action.effort}).`, cite(item.evidence, 1));
    return before;
  }
  if (before.intent === 'about') {
    const [hit] = await find(
      { ...a, topic: before.topic, subject: before.subject ?? a.actor.id },
      before.topic,
      1,
    );
    if (hit)
      yield* quoteHit(
        { ...a, subject: before.subject ?? a.actor.id },
        { ...hit, text: sentences(hit.text)[0]?.text ?? hit.text },
      );
    else yield say(a.text('short_already'));
    return before;
  }
  if (before.brief) {
    const brief = await readBrief(a.deps, a.actor, before.brief);
    for (const section of ['opening', 'evidence', 'questions', 'agree'])
      for (const line of brief.lines.filter((l) => l.section === section).slice(0, 1))
        yield say(`• ${line.text}`, line.citations);
    return before;
  }
  if (before.intent === 'goals') {
    yield say(a.text('short_already'));
    return before;
  }
  for (const item of before.items.slice(0, 2)) yield say(`• ${sentences(item)[0]?.text ?? item}`);
  return before;
}

export async function* answerMore(a: Answering): TurnRun {
  const before = a.input.memory;
  if (!before) return yield* once(say(a.text('nothing_before')), null);
  if (before.intent === 'about') {
    const subject = before.subject ?? a.actor.id;
    const hits = (await find({ ...a, subject }, before.topic, 14))
      .filter(({ id }) => !before.items.includes(id))
      .slice(0, 5);
    for (const hit of hits) yield* quoteHit({ ...a, subject }, hit);
    if (hits.length === 0) yield say('That was all I found.');
    return { ...before, items: [...before.items, ...hits.map(({ id }) => id)] };
  }
  const [first] = await readRecommendations(a.deps, a.actor, before.recommendations);
  if (!first) return yield* once(say(a.text('nothing_before')), before);
  yield say('What came next, with its score:');
  for (const other of first.alternatives) yield say(`• ${other.action.title} (${other.score.toFixed(2)})`);
  return before;
}

export async function* answerAskFeedback(a: Answering): TurnRun {
  const { standing } = await a.deps.db.transaction(a.actor, (tx) =>
    loadStanding(tx, a.deps, a.actor, a.actor.id, 'develop'),
  );
  const single = a.deps.content.competencies.find(
    ({ id }) =>
      new Set(
        standing.evidence
          .filter(
            (e) =>
              ['peer', 'manager', 'one_to_one', 'upward'].includes(e.source) &&
              e.readings.some((r) => r.competency === id && r.polarity === 'need'),
          )
          .map((e) => e.voice),
      ).size === 1,
  );
  const topic = single?.title.toLowerCase() ?? a.text('ask_feedback.topic_default');
  yield say(a.text('ask_feedback.intro'));
  yield say(a.text('ask_feedback.template', { topic, occasion: a.text('ask_feedback.occasion_default') }));
  if (single) yield say(a.text('ask_feedback.gap', { topic }));
  yield say(a.text('ask_feedback.who'));
  return remember(a, 'ask_feedback');
}

export async function* answerSelfAssessment(a: Answering): TurnRun {
  yield { type: 'turn.status', step: 'searching' };
  const own = { ...a, subject: a.actor.id, relation: 'self' as const };
  const hits = await find(own, '', 40);
  const goals = hits.filter(({ source }) => source === 'goal').slice(0, 3);
  const read = (polarity: string) =>
    hits
      .filter(
        (h) =>
          h.source !== 'goal' &&
          h.source !== 'commitment' &&
          h.source !== 'self' &&
          h.readings.some((r) => r.polarity === polarity),
      )
      .slice(0, 2);
  const [strengths, needs] = [read('strength'), read('need')];
  if (goals.length + strengths.length + needs.length === 0)
    return yield* once(say(a.text('self_assessment.none')), remember(own, 'self_assessment'));
  yield say(a.text('self_assessment.intro'));
  const first = (hit: Hit) => sentences(hit.text)[0]?.text ?? hit.text;
  for (const hit of goals)
    yield say(`• ${a.text('self_assessment.goal', { status: 'on record', quote: first(hit) })}`, [
      { passage: hit.id, quote: first(hit) },
    ]);
  for (const hit of strengths)
    yield say(`• ${a.text('self_assessment.strength', { quote: short(telling(hit)) })}`, [
      { passage: hit.id, quote: telling(hit) },
    ]);
  for (const hit of needs)
    yield say(`• ${a.text('self_assessment.need', { quote: short(telling(hit)) })}`, [
      { passage: hit.id, quote: telling(hit) },
    ]);
  yield say(a.text('self_assessment.close'));
  return remember(own, 'self_assessment');
}

export async function* answerGoals(a: Answering): TurnRun {
  const hits = await find(a, '', 50, ['goal', 'commitment']);
  const open = new Set(
    (
      await a.deps.db.query<{ id: string }>(
        a.actor,
        `select 'goal ' || id as id from goal where person_id = $1 and status = 'open'
     union all select 'commitment ' || id from commitment where owner_id = $1 and status = 'open'`,
        [a.subject],
      )
    ).map(({ id }) => id),
  );
  const shown = hits.filter(({ record }) => open.has(`${record.kind} ${record.id}`)).slice(0, 8);
  if (shown.length === 0) return yield* once(say(a.text('goals.none')), remember(a, 'goals'));
  yield say(isSelf(a) ? a.text('goals.intro') : `Open for ${await nameOf(a)}:`);
  for (const hit of shown) {
    const quote = sentences(hit.text)[0]?.text ?? hit.text;
    yield say(`• ${a.text('goals.row', { quote })}`, [{ passage: hit.id, quote }]);
  }
  return remember(a, 'goals', { items: shown.map(({ id }) => id) });
}

export async function* answerSmallTalk(a: Answering): TurnRun {
  const words = a.masked.toLowerCase();
  const kind = /thank|cheers|helped/.test(words)
    ? 'thanks'
    : /how are you/.test(words)
      ? 'how'
      : /who are you|what are you|real|human|robot|\bai\b|bot\b|what can you/.test(words)
        ? 'who'
        : 'hello';
  const mode = a.text(`small_talk.${a.deps.models.chat ? 'connected' : 'guided'}`);
  yield say(kind === 'who' ? a.text('small_talk.who', { mode }) : a.text(`small_talk.${kind}`));
  return a.input.memory;
}

async function* refusePerson(a: Answering): TurnRun {
  yield say(a.text('not_yours'));
  return a.input.memory;
}

async function* once(event: ReturnType<typeof say>, memory: Memory | null): TurnRun {
  yield event;
  return memory;
}
