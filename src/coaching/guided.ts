// The coach without a language model: reads what is asked, says how it read it and how sure it is, and answers from the
// records through the same functions that connected mode uses. It deliberately does not chat: it is an instrument.
import { namesOf } from '../access/people.ts';
import { HR_FIRST } from '../briefs/lines.ts';
import { findScenarios } from '../briefs/scenarios.ts';
import { phrases, phrasesAt, render } from '../content/content.ts';
import type { Choice } from '../contract/api.ts';
import type { TurnEvent } from '../contract/socket.ts';
import type { Person } from '../db/db.ts';
import { type Answering, spokenTopic } from './answering.ts';
import {
  answerAbout,
  answerAskFeedback,
  answerBrief,
  answerDevelop,
  answerDoing,
  answerGoals,
  answerHeld,
  answerPolarity,
  answerSelfAssessment,
} from './answers.ts';
import { type CoachDeps, type Memory, say, type TurnInput, type TurnRun } from './context.ts';
import {
  answerDisagree,
  answerItem,
  answerMore,
  answerRefine,
  answerShorter,
  answerSmaller,
  answerSource,
  answerWhy,
} from './followUps.ts';
import { answerAdvice, answerGiveFeedback, answerSmallTalk, answerTalkUp, answerText } from './general.ts';
import { type Intent, type IntentReading, SURE } from './intents.ts';
import { type About, peopleIn } from './people.ts';
import { switchedOff } from './switched.ts';

export async function* guidedTurn(
  deps: CoachDeps,
  actor: Person,
  input: TurnInput,
  signal: AbortSignal,
): TurnRun {
  const masker = await deps.masking.masker();
  const people = await peopleIn(deps, actor, input.text);
  const masked = masker.mask(input.text).masked;
  const reading = deps.readIntent(masked, { people: people.length, follows: input.memory !== null });
  const resolved = resolve(reading, input, people);
  const text = (path: string, values: Record<string, string | number> = {}) =>
    render(phrases(deps.content, `coach.${path}`)[0] ?? '', values);

  const isUnsure = reading.certainty < SURE && reading.intent !== 'out_of_scope' && people.length === 0;
  const about = resolved.about;
  const name = about.kind === 'person' ? await fullName(deps, about) : null;
  yield {
    type: 'turn.reading',
    intent: resolved.intent,
    certainty: reading.certainty,
    choices: [
      ...(resolved.intent === 'brief' && name ? otherTalks(deps, masked, name) : []),
      ...otherReadings(deps, reading, { said: input.text, name, isUnsure }),
    ].slice(0, 3),
    text: isUnsure
      ? text('understood.unsure')
      : understood(text, resolved.intent, resolved.topic, about.kind === 'self' ? null : about.name),
  };
  if (about.kind === 'unknown')
    return yield* only(say(text('unknown_person', { name: about.name })), input.memory);
  if (about.kind === 'ambiguous') {
    yield {
      type: 'turn.reading',
      intent: resolved.intent,
      certainty: reading.certainty,
      text: '',
      choices: about.among.map(({ name: full }) => ({
        label: full,
        text: input.text.replace(about.name, full),
      })),
    };
    return yield* only(say(text('ambiguous', { name: about.name })), input.memory);
  }
  if (isUnsure) return yield* only(say(text('unsure.text')), input.memory);
  const asked = { intent: resolved.intent, isOther: about.kind === 'person', memory: input.memory };
  const off = await switchedOff(deps, actor, asked);
  if (off !== null) return yield* only(say(text(`switched_off.${off}`)), input.memory);

  const answering: Answering = {
    deps,
    actor,
    input,
    signal,
    text,
    topic: resolved.topic,
    // "and Priya?" asks the same about somebody else: the words of the question before count.
    masked:
      reading.intent === 'other_person' &&
      input.memory &&
      !/\babout\b .*\babout\b|^and .*\babout\b/i.test(masked)
        ? input.memory.topic
        : masked,
    subject: about.kind === 'person' ? about.id : actor.id,
    name,
    others: people.flatMap((one) => (one.kind === 'person' && one.name !== name ? [one.name] : [])),
    relation: about.kind === 'person' ? about.relation : 'self',
  };
  return yield* answer(resolved.intent, reading, answering);
}

async function* answer(intent: Intent, reading: IntentReading, answering: Answering): TurnRun {
  switch (intent) {
    case 'develop':
    case 'next_level':
      return yield* answerDevelop(answering, intent === 'next_level' ? 'next_level' : 'develop');
    case 'about':
      return yield* answerAbout(answering);
    case 'brief':
      return yield* answerBrief(answering);
    case 'held':
      return yield* answerHeld(answering);
    case 'why':
      return yield* answerWhy(answering, reading.item);
    case 'ask_feedback':
      return yield* answerAskFeedback(answering);
    case 'self_assessment':
      return yield* answerSelfAssessment(answering);
    case 'goals':
      return yield* answerGoals(answering);
    case 'item':
      return yield* answerItem(answering, reading.item ?? 1);
    case 'shorter':
      return yield* answerShorter(answering);
    case 'more':
      return yield* answerMore(answering);
    case 'strengths':
      return yield* answerPolarity(answering, 'strength');
    case 'needs':
      return yield* answerPolarity(answering, 'need');
    case 'doing':
      return yield* answerDoing(answering);
    case 'refine':
      return yield* answerRefine(answering);
    case 'smaller':
      return yield* answerSmaller(answering);
    case 'source':
      return yield* answerSource(answering, reading.item);
    case 'disagree':
      return yield* answerDisagree(answering, reading.item);
    case 'advice':
      return yield* answerAdvice(answering);
    case 'talk_up':
      return yield* answerTalkUp(answering);
    case 'give_feedback':
      return yield* answerGiveFeedback(answering);
    case 'after':
    case 'privacy':
    case 'log':
      return yield* answerText(answering, `${intent}.text`);
    case 'small_talk':
      return yield* answerSmallTalk(answering);
    case 'other_person': // resolved to the intent before; with nothing before there is nobody to turn to
    case 'out_of_scope':
      return yield* only(say(answering.text('out_of_scope.text')), answering.input.memory);
  }
}

/** Who it is about and what is asked, with what the conversation has said before. */
function resolve(
  reading: IntentReading,
  input: TurnInput,
  people: readonly About[],
): { intent: Intent; about: About; topic: string } {
  const named = people.find(({ kind }) => kind === 'person') ?? people[0];
  const before = input.memory;
  const intent = reading.intent === 'other_person' ? (before?.intent ?? 'out_of_scope') : reading.intent;
  const topic = reading.intent === 'other_person' ? (before?.topic ?? '') : reading.topic;
  const mine = /\b(i|me|my|mine|myself)\b/i.test(input.text);
  if (named?.kind === 'person' && named.relation === 'manager' && WORDS_FOR.has(intent))
    return { intent: 'brief', about: named, topic };
  if (named && !(named.kind === 'unknown' && !PERSONAL.has(intent))) return { intent, about: named, topic };
  const carried = before?.subject ?? input.subject;
  // "they", or nothing at all, in a conversation about somebody goes on about them; "I" and "my" speak of oneself.
  if (carried && (!mine || intent === 'brief') && PERSONAL.has(intent))
    return { intent, about: { kind: 'person', id: carried, name: '', relation: 'manager' }, topic };
  return { intent, about: { kind: 'self' }, topic };
}

const PERSONAL: ReadonlySet<Intent> = new Set([
  'develop',
  'next_level',
  'about',
  'strengths',
  'needs',
  'doing',
  'brief',
  'talk_up',
  'give_feedback',
  'goals',
  'why',
  'item',
  'other_person',
]);

async function fullName(deps: CoachDeps, about: Extract<About, { kind: 'person' }>): Promise<string> {
  return about.name || ((await namesOf(deps.db, [about.id])).get(about.id) ?? '');
}

/** Words for a talk: with somebody whose records the reader may see, that is a page to prepare with. */
const WORDS_FOR: ReadonlySet<Intent> = new Set(['talk_up', 'give_feedback']);

function understood(text: Answering['text'], intent: Intent, topic: string, person: string | null): string {
  switch (intent) {
    case 'about':
      return topic === ''
        ? person
          ? text('understood.about_person', { person })
          : text('understood.about_topic', { topic: 'you' })
        : text('understood.about_topic', { topic: spokenTopic(topic) ?? text('about.this') });
    case 'brief':
      return person ? text('understood.brief', { person }) : text('understood.brief_who');
    case 'other_person':
      return text('understood.unsure');
    default:
      return text(`understood.${intent}`);
  }
}

/** The other readings as buttons: each sends words that are read that way. */
function otherReadings(
  deps: CoachDeps,
  reading: IntentReading,
  { said, name, isUnsure }: { said: string; name: string | null; isUnsure: boolean },
): Choice[] {
  const isShort = reading.topic !== '' && said.trim().split(/\s+/).length <= 3;
  const offered = isUnsure ? [reading, ...reading.others] : reading.others;
  return offered
    .flatMap(({ intent }) =>
      intent === 'about' && isShort
        ? offer(deps, 'about_topic', name, { topic: reading.topic })
        : offer(deps, intent, name),
    )
    .slice(0, 3);
}

/** Its words stand in the catalogue; what has none there is no button. */
function offer(
  { content }: CoachDeps,
  path: string,
  name: string | null,
  values: Record<string, string> = {},
): Choice[] {
  const [label] = phrasesAt(content, `coach.offer.${path}.label`);
  const [named] = name === null ? [] : phrasesAt(content, `coach.offer.${path}.person`);
  const text = named ?? phrasesAt(content, `coach.offer.${path}.text`)[0];
  if (label === undefined || text === undefined) return [];
  const all = { ...values, person: name ?? '' };
  const filled = (phrase: string) =>
    render(
      phrase,
      Object.fromEntries(Object.entries(all).filter(([slot]) => phrase.includes(`{{${slot}}}`))),
    );
  return [{ label: filled(label), text: filled(text) }];
}

/** The same talk taken as another of the scenarios: each button sends words that are read as that one. */
function otherTalks(deps: CoachDeps, masked: string, name: string): Choice[] {
  return findScenarios(deps, masked)
    .slice(1)
    .filter(({ scenario }) => !HR_FIRST.has(scenario.id))
    .slice(0, 2)
    .flatMap(({ scenario }) => offer(deps, 'brief_as', name, { title: scenario.title }));
}

export async function* only(event: TurnEvent, memory: Memory | null): TurnRun {
  yield event;
  return memory;
}
