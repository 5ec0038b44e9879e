// Answers from the records, one function per thing that can be asked; worded by the catalogue in prompts/phrases/coach.yaml.
// Every sentence that states something about a person carries its citations.
import { readPerson } from '../access/people.ts';
import { draftBrief, readBrief } from '../briefs/brief.ts';
import { HR_FIRST } from '../briefs/lines.ts';
import { findScenarios, talkTopic } from '../briefs/scenarios.ts';
import { expectations } from '../content/content.ts';
import { COUNTS_FROM, type Recommendation } from '../contract/api.ts';
import type { Hit } from '../evidence/search.ts';
import { tellingQuote } from '../evidence/telling.ts';
import { unsureNeeds } from '../evidence/unsure.ts';
import { sentences } from '../language/sentences.ts';
import { singleVoices } from '../recommendations/explain.ts';
import { groundOf, voiceKey } from '../recommendations/rank.ts';
import { guided, markShown, recommend } from '../recommendations/recommend.ts';
import { readRecommendations } from '../recommendations/responses.ts';
import { type Loaded, loadStanding, type Purpose } from '../recommendations/standing.ts';
import {
  type Answering,
  cite,
  counted,
  find,
  isSelf,
  lookFor,
  nameOf,
  once,
  quoted,
  quoteHit,
  quotePassage,
  refusePerson,
  remember,
  short,
  spokenTopic,
  telling,
} from './answering.ts';
import { say, sayOn, type TurnRun } from './context.ts';

export async function* answerDevelop(a: Answering, purpose: Purpose): TurnRun {
  if (a.relation === 'skip') return yield* refusePerson(a);
  const name = await nameOf(a);
  yield { type: 'turn.status', step: 'ranking' };
  if (purpose === 'next_level') yield say(await nextLevel(a));
  const before = (await readRecommendations(a.deps, a.actor, a.input.made?.recommendations ?? [])).filter(
    ({ subject }) => subject === a.subject,
  );
  const collected = a.input.made?.collect ?? [];
  const result =
    before.length > 0
      ? { recommendations: before }
      : collected.length > 0
        ? { collect: collected }
        : await recommend(a.deps, a.actor, { subject: a.subject, purpose, via: guided });
  if ('collect' in result && result.collect) {
    yield say(
      isSelf(a) ? a.text('develop.collect_intro') : a.text('develop.collect_intro_report', { person: name }),
    );
    const loaded = await a.deps.db.transaction(a.actor, (tx) =>
      loadStanding(tx, a.deps, a.actor, a.subject, purpose),
    );
    const alone = await oneVoice(a, loaded);
    yield say(
      `• ${result.collect[0] ?? ''}`,
      alone.map(({ hit, quote }) => ({ passage: hit.id, quote })),
    );
    if (alone.length > 0) yield say(a.text('develop.one_voice'));
    for (const { hit, quote } of alone) yield* quoteHit(a, hit, quote);
    yield* sayUnsure(a, loaded);
    for (const line of result.collect.slice(1)) yield say(`• ${line}`);
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

/** What one person alone described as a need, in their words; at most three. */
async function oneVoice(a: Answering, { standing }: Loaded): Promise<Array<{ hit: Hit; quote: string }>> {
  const hits = await find(a, '', 50, [...OTHERS_VOICES]);
  return singleVoices(a.deps.content, standing)
    .flatMap(({ competency, passages }) => {
      const hit = hits.find(({ id }) => passages.includes(id));
      return hit ? [{ hit, quote: tellingQuote(hit.text, hit.readings, competency, 'need').text }] : [];
    })
    .filter(({ hit }, i, all) => all.findIndex((one) => one.hit.id === hit.id) === i)
    .slice(0, 3);
}

/** What may be a need and is not surely read: one press by its subject settles it, and then it counts. */
async function* sayUnsure(a: Answering, loaded: Loaded) {
  const masker = await a.deps.masking.masker();
  const evidence = new Map(loaded.standing.evidence.map((item) => [item.id, item]));
  const alone = singleVoices(a.deps.content, loaded.standing).flatMap(({ competency, passages }) => {
    const first = evidence.get(passages[0] ?? '');
    return first === undefined ? [] : [[competency, voiceKey(first)] as const];
  });
  // Whether a name and a withheld name are one person must not show in which passages are asked about, nor the day in their order.
  const rows = [...loaded.passages.values()].map((row) => {
    const item = evidence.get(row.id);
    return item === undefined ? row : { ...row, author: voiceKey(item), date: item.date };
  });
  const unsure = unsureNeeds(a.deps.reader, (text) => masker.mask(text).masked, rows, new Map(alone));
  if (unsure.length === 0) return;
  const path = `develop.unsure${isSelf(a) ? '' : '_report'}${unsure.length === 1 ? '_one' : ''}`;
  yield say(a.text(path));
  for (const { passage, quote } of unsure) {
    const row = loaded.passages.get(passage);
    if (row) yield* quotePassage(a, { ...row, withheld: loaded.withheld.has(passage) }, quote);
  }
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

/** @param on how its sentences follow each other: in one paragraph, as a card holds them, or each on its own */
export async function* describe(a: Answering, item: Recommendation, on: typeof say = sayOn) {
  yield sayOn(`${item.rank}. ${item.action.title.replace(/\.$/, '')}.`);
  yield on(item.summary, cite(item.evidence));
  const [first] = item.evidence;
  const [against] = item.counterEvidence;
  if (first) yield on(await quoted(a, first), cite([first]));
  if (against) yield on(a.text('develop.against', { quote: short(against.quote) }), cite([against]));
  yield say(a.text('develop.first_step', { step: item.action.firstStep }));
}

/** "What do people say" asks for what somebody said; a goal or a commitment answers only where nobody did. */
const VOICED =
  /\b(people|others|colleagues|peers|anyone|anybody|everyone|team|say|says|said|think|thinks|wrote|written|feedback)\b/i;

const OTHERS_VOICES: readonly Hit['source'][] = ['peer', 'manager', 'upward', 'one_to_one'];
export const VOICES: readonly Hit['source'][] = [...OTHERS_VOICES, 'self'];

export async function* answerAbout(a: Answering): TurnRun {
  if (isGeneral(a.topic)) return yield* answerDoing(a);
  yield { type: 'turn.status', step: 'searching' };
  const voiced = VOICED.test(a.masked) ? closest(await find(a, a.topic, 5, [...VOICES])) : [];
  const hits = voiced.length > 0 ? voiced : closest(await find(a, a.topic, 5));
  const whose = await whoseRecords(a);
  const topic = spokenTopic(a.topic) ?? a.text('about.this');
  if (hits.length === 0) {
    yield say(a.text('about.none', { topic, whose }));
    return remember(a, 'about');
  }
  yield { type: 'turn.status', step: 'writing', note: a.text('evidence_note', { count: hits.length }) };
  yield say(
    hits.length === 1
      ? a.text('about.found_one', { topic, whose })
      : a.text('about.found', { topic, whose, count: counted(hits.length) }),
  );
  for (const hit of hits) yield* quoteHit(a, hit);
  yield* balance(a, hits);
  yield say(a.text('about.close'));
  return remember(a, 'about', { items: hits.map(({ id }) => id) });
}

/** On the whole: what was praised, what was missed, the surest first; no verdict. */
export async function* answerDoing(a: Answering): TurnRun {
  yield { type: 'turn.status', step: 'searching' };
  const hits = await find(a, '', 50, [...OTHERS_VOICES]);
  const whose = await whoseRecords(a);
  if (hits.length === 0) return yield* once(say(a.text('about.none_any', { whose })), remember(a, 'doing'));
  const [strengths, needs] = [surest(hits, 'strength', 2), surest(hits, 'need', 2)];
  const latest = strengths.length + needs.length === 0 ? hits.slice(0, 3) : [];
  yield say(a.text('doing.intro', { whose, count: hits.length }));
  if (latest.length > 0) yield say(a.text('doing.unsure'));
  for (const hit of latest) yield* quoteHit(a, hit);
  if (strengths.length > 0) yield say(a.text('doing.strengths'));
  for (const { hit, quote } of strengths) yield* quoteHit(a, hit, quote);
  if (needs.length > 0) yield say(a.text('doing.needs'));
  for (const { hit, quote } of needs) yield* quoteHit(a, hit, quote);
  yield say(a.text(isSelf(a) ? 'doing.close' : 'doing.close_report'));
  return remember(a, 'doing', {
    items: [...latest, ...strengths.map(({ hit }) => hit), ...needs.map(({ hit }) => hit)].map(
      ({ id }) => id,
    ),
  });
}

/** What is praised, or what is missed, on the topic if there is one. */
export async function* answerPolarity(a: Answering, polarity: 'strength' | 'need'): TurnRun {
  const intent = polarity === 'strength' ? 'strengths' : 'needs';
  yield { type: 'turn.status', step: 'searching' };
  const onTopic = isGeneral(a.topic) ? [] : surest(await find(a, a.topic, 20, [...VOICES]), polarity, 4);
  const found = onTopic.length > 0 ? onTopic : surest(await find(a, '', 50, [...OTHERS_VOICES]), polarity, 4);
  const whose = await whoseRecords(a);
  if (found.length === 0) return yield* once(say(a.text(`${intent}.none`, { whose })), remember(a, intent));
  yield say(a.text(`${intent}.intro`, { whose }));
  for (const { hit, quote } of found) yield* quoteHit(a, hit, quote);
  yield say(a.text(isSelf(a) ? `${intent}.close` : 'about.close'));
  return remember(a, intent, { items: found.map(({ hit }) => hit.id) });
}

const whoseRecords = async (a: Answering) => (isSelf(a) ? 'your' : `${await nameOf(a)}'s`);

/** Passages read as `polarity`, each with the words that say it: the surest and newest first, another competency preferred. */
function surest(hits: readonly Hit[], polarity: 'strength' | 'need', most: number) {
  const read = hits
    .flatMap((hit) => {
      const [reading] = hit.readings
        .filter((one) => one.polarity === polarity && one.certainty >= COUNTS_FROM)
        .sort((x, y) => y.certainty - x.certainty);
      return reading ? [{ hit, reading, worth: reading.certainty + RECENCY_WORTH * hit.why.recency }] : [];
    })
    .sort((x, y) => y.worth - x.worth);
  const chosen: typeof read = [];
  for (const pass of ['other competencies', 'any'] as const)
    for (const one of read) {
      const isNew = !chosen.some(({ reading }) => reading.competency === one.reading.competency);
      if (chosen.length < most && !chosen.includes(one) && (pass === 'any' || isNew)) chosen.push(one);
    }
  return chosen.map(({ hit, reading }) => ({
    hit,
    quote: tellingQuote(hit.text, hit.readings, reading.competency, polarity).text,
  }));
}

/** What a year of recency weighs beside a full certainty, when quotes are chosen. */
const RECENCY_WORTH = 0.3;

/** Nothing in particular is asked for: "my work", "in the last months". */
const isGeneral = (topic: string) =>
  topic
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === '' || GENERAL.has(word));
const GENERAL: ReadonlySet<string> = new Set(
  `work working job jobs performance he she him her his hers say to tell about i me my mine myself they them their someone someone's doing well good bad actually really
  generally overall all everything anything something whole the a an of in at on for over last past recent recently lately
  this these days day week weeks month months quarter year years review reviews so far now today people say said at team
  colleagues feedback records notes latest new newest stuff things so be been being am is are was were`.split(
    /\s+/,
  ),
);

/** In an answer, what is far below the best is noise. */
function closest(hits: readonly Hit[]): Hit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= 0.45 * best);
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
  if (a.others.length > 0) yield say(a.text('brief.one_person', { others: a.others.join(' and ') }));
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

export async function* answerAskFeedback(a: Answering): TurnRun {
  const { standing } = await a.deps.db.transaction(a.actor, (tx) =>
    loadStanding(tx, a.deps, a.actor, a.actor.id, 'develop'),
  );
  const single = a.deps.content.competencies.find(({ id }) => groundOf(standing, id).voices.length === 1);
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
  yield say(isSelf(a) ? a.text('goals.intro') : a.text('goals.intro_report', { person: await nameOf(a) }));
  for (const hit of shown) {
    const quote = sentences(hit.text)[0]?.text ?? hit.text;
    yield say(`• ${a.text('goals.row', { quote })}`, [{ passage: hit.id, quote }]);
  }
  return remember(a, 'goals', { items: shown.map(({ id }) => id) });
}
