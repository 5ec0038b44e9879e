// Answers that go back to what was said before: why, which one, shorter, more, another, where it comes from.
import { readBrief } from '../briefs/brief.ts';
import { spokenDate } from '../clock.ts';
import { sentences } from '../language/sentences.ts';
import { dot } from '../models/embedding.ts';
import { readRecommendations } from '../recommendations/responses.ts';
import { type Answering, cite, find, once, quoted, quoteHit, remember, short } from './answering.ts';
import { describe } from './answers.ts';
import { type Memory, say, type TurnRun } from './context.ts';

export async function* answerWhy(a: Answering, item: number | null): TurnRun {
  const before = a.input.memory;
  const ids = suggestedIn(before);
  const named = item === -1 ? ids.length : item;
  const wanted = (named ?? before?.focus ?? 1) - 1;
  const found = await readRecommendations(a.deps, a.actor, ids);
  if (named !== null && named > found.length && found.length > 0)
    return yield* once(say(a.text('item_missing', { number: named, count: found.length })), before);
  const one = found[Math.min(Math.max(0, wanted), found.length - 1)];
  if (!one)
    return yield* once(
      say(a.text(hasCollected(before) ? 'why.collect' : 'why.none')),
      before ?? remember(a, 'why'),
    );
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

/** The answer before suggested nothing and said what to collect instead. */
const hasCollected = (memory: Memory | null): boolean =>
  memory !== null &&
  (memory.intent === 'develop' || memory.intent === 'next_level') &&
  memory.recommendations.length === 0 &&
  memory.items.length > 0;

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
  yield* describe(a, { ...one, rank: number }, say);
  yield say(a.text('item_effort', { effort: one.action.effort, measure: one.action.measure }));
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
    if (hits.length === 0) yield say(a.text('more.end'));
    return { ...before, items: [...before.items, ...hits.map(({ id }) => id)] };
  }
  const [first] = await readRecommendations(a.deps, a.actor, before.recommendations);
  if (!first) return yield* once(say(a.text('nothing_before')), before);
  yield say(a.text('more.next'));
  for (const other of first.alternatives) yield say(`• ${other.action.title} (${other.score.toFixed(2)})`);
  return before;
}

/** Other wordings of the page before, or what it has for the moment that is feared. */
export async function* answerRefine(a: Answering): TurnRun {
  const before = a.input.memory;
  if (!before?.brief) return yield* once(say(a.text('refine.none')), before);
  const brief = await readBrief(a.deps, a.actor, before.brief);
  const inSection = (section: string) => brief.lines.filter((line) => line.section === section);
  if (FEARED.test(a.masked)) {
    yield say(a.text('refine.they_say'));
    for (const { text } of nearestTo(a, inSection('they_may_say'), 2)) yield say(`• ${text}`);
    for (const { text } of inSection('leave_to_hr').slice(0, 1)) yield say(a.text('refine.hr', { text }));
    return before;
  }
  if (/\b(ask|question)/i.test(a.masked)) {
    yield say(a.text('refine.questions'));
    for (const { alternatives } of inSection('questions'))
      for (const text of alternatives) yield say(`• ${text}`);
    return before;
  }
  const others = inSection('opening').flatMap(({ alternatives }) => alternatives);
  yield say(a.text(others.length > 0 ? 'refine.openings' : 'refine.none'));
  for (const text of others) yield say(`• ${text}`);
  if (others.length > 0) yield say(a.text('refine.own_words'));
  return before;
}
const FEARED =
  /\b(if|when|in case|angry|cr(y|ies)|silent|says?|responds?|reacts?|denies|deny|upset|tears|refuses?)\b/i;

function nearestTo<T extends { text: string }>(a: Answering, lines: readonly T[], most: number): T[] {
  const asked = a.deps.builtin.embed(a.masked);
  const near = (text: string) => {
    const vector = a.deps.builtin.embed(text);
    return asked && vector ? dot(asked, vector) : 0;
  };
  return [...lines].sort((x, y) => near(y.text) - near(x.text)).slice(0, most);
}

/** What else there was for the same competencies, what takes least time first. All of it stands in the log. */
export async function* answerSmaller(a: Answering): TurnRun {
  const before = a.input.memory;
  const [one] = await readRecommendations(
    a.deps,
    a.actor,
    suggestedIn(before).slice((before?.focus ?? 1) - 1),
  );
  if (!one) return yield* once(say(a.text(hasCollected(before) ? 'why.collect' : 'why.none')), before);
  const others = one.alternatives
    .flatMap(({ action }) => a.deps.content.actions.find(({ id }) => id === action.id) ?? [])
    .sort((x, y) => x.minutes_per_week - y.minutes_per_week)
    .slice(0, 2);
  if (others.length === 0) return yield* once(say(a.text('smaller.none')), before);
  yield say(a.text('smaller.intro', { effort: one.action.effort }));
  for (const { title, effort, first_step: step } of others)
    yield say(`• ${a.text('smaller.row', { title, effort, step })}`);
  return before;
}

/** Passages that the answer before, or the page in it, rests on; none where it made suggestions. */
async function sourcesOf(a: Answering): Promise<string[]> {
  const before = a.input.memory;
  if (before?.brief)
    return (await readBrief(a.deps, a.actor, before.brief)).lines.flatMap(({ citations }) =>
      citations.map(({ passage }) => passage),
    );
  return before && before.recommendations.length === 0 ? before.items : [];
}

/** The records that the answer before rests on, each with who said it as this reader may know it. */
export async function* answerSource(a: Answering, item: number | null): TurnRun {
  const before = a.input.memory;
  const ids = await sourcesOf(a);
  const subject = before?.subject ?? a.actor.id;
  const of = { ...a, subject };
  const wanted = item === null ? ids : ids.slice(item < 0 ? -1 : item - 1, item < 0 ? undefined : item);
  const hits = ids.length > 0 ? (await find(of, '', 50)).filter(({ id }) => wanted.includes(id)) : [];
  const number = Math.max(1, item ?? before?.focus ?? 1);
  const [one] = await readRecommendations(a.deps, a.actor, suggestedIn(before).slice(number - 1));
  if (hits.length === 0 && !one) return yield* once(say(a.text('source.none')), before);
  yield say(a.text('source.intro'));
  for (const hit of hits.slice(0, 5)) yield* quoteHit(of, hit, wanted.length === 1 ? hit.text : undefined);
  if (hits.length === 0 && one)
    for (const record of [...one.evidence, ...one.counterEvidence].slice(0, 5))
      yield say(`• ${await quoted(of, record)} (${spokenDate(record.date)})`, cite([record]));
  yield say(a.text('source.authors'));
  return before;
}

/** How to object: it is theirs to decide, and a wrong reading is corrected where it stands. */
export async function* answerDisagree(a: Answering, item: number | null): TurnRun {
  const before = a.input.memory;
  const number = Math.max(1, item ?? before?.focus ?? 1);
  const [one] = await readRecommendations(a.deps, a.actor, suggestedIn(before).slice(number - 1));
  yield say(one ? a.text('disagree.suggestion', { title: one.action.title }) : a.text('disagree.records'));
  for (const against of one?.counterEvidence.slice(0, 2) ?? [])
    yield say(a.text('develop.against', { quote: short(against.quote) }), cite([against]));
  yield say(a.text('disagree.reading'));
  return before;
}
