// The two sentences of a debrief that are its own: what happened, and the one thing to practise next, which is what hurt the talk
// most. Words come from prompts/phrases/debrief.yaml and the framework. It praises nothing that was not said.
import { type Content, type Framework, phrases, render } from '../content/content.ts';
import type { CheckResult } from '../contract/rehearsal.ts';
import { words } from '../language/sentences.ts';
import type { Ground } from './checks/check.ts';
import type { Counted } from './counting.ts';

export type Told = {
  content: Content;
  framework: Framework;
  checks: readonly CheckResult[];
  counted: Counted;
  ground: Ground;
};

/** Fewer words of the manager than this are no talk. */
const LEAST_WORDS = 8;

export function summarise(told: Told): string {
  const { content, framework, checks, counted, ground } = told;
  const say = (path: string, values: Record<string, string | number> = {}) =>
    render(phrases(content, `debrief.${path}`)[0] as string, values);
  if (counted.talkShare === null) return say('nobody');
  if (counted.talkShare === 0) return say('no_manager');
  const spoken = wordsOf(ground);
  const listening = listeningOf(say, counted);
  const judged = checks.filter(({ verdict }) => verdict !== 'cannot tell');
  if (judged.length === 0)
    return spoken < LEAST_WORDS
      ? say('too_little', { words: counting(spoken, 'word') })
      : say('nothing', { framework: framework.title, listening });
  if (framework.id === 'radical_candor' && judged.length === checks.length)
    return say(`candour.${quadrant(checks)}`, { listening });
  const lacking = judged.filter(({ verdict }) => verdict === 'no').map(({ id }) => shortOf(framework, id));
  const missing = lacking.length === 0 ? '' : say('missing', { what: list(lacking) });
  const found = judged.length - lacking.length;
  return say('some', {
    judged: counting(judged.length, 'thing'),
    found: found === 0 ? 'none was' : `${number(found)} ${found === 1 ? 'was' : 'were'}`,
    missing,
    listening,
  });
}

export function practiseNext({ content, framework, checks, counted, ground }: Told): string {
  const say = (name: string, values: Record<string, string | number> = {}) =>
    render(phrases(content, `debrief.practise.${name}`)[0] as string, values);
  if (!counted.talkShare || wordsOf(ground) < LEAST_WORDS) return say('nothing');
  const { listening, found, questions } = counted;
  const missing = checks.find(({ verdict }) => verdict === 'no');
  for (const kind of ['blame', 'label', 'absolute'] as const) {
    const first = found.find((one) => one.kind === kind);
    if (first && (kind !== 'absolute' || !missing)) return say(kind, { said: brief(first.text) });
  }
  const label = ground.feedback.labels[0];
  if (label) return say('label', { said: brief(label.words) });
  if (listening.difference <= -POOR)
    return say('listening', {
      telling: counting(listening.telling, 'time'),
      reflections: turns(listening.reflections),
    });
  if (missing) return framework.checks.find(({ id }) => id === missing.id)?.practise ?? say('nothing');
  if (questions.open + questions.closed >= MANY && listening.reflections === 0)
    return say('questions', { questions: counting(questions.open + questions.closed, 'question') });
  if (checks.every(({ verdict }) => verdict === 'cannot tell')) return say('nothing');
  return say('more', { framework: framework.title });
}
/** So much more telling than giving back is what a poor session looks like (domain.md, listening). */
const POOR = 4;
const MANY = 4;

function quadrant(checks: readonly CheckResult[]): string {
  const is = (id: string) => checks.find((check) => check.id === id)?.verdict === 'yes';
  if (is('challenge')) return is('care') ? 'both' : 'challenge';
  return is('care') ? 'care' : 'neither';
}

type Say = (path: string, values?: Record<string, string | number>) => string;
function listeningOf(say: Say, { listening, questions }: Counted): string {
  const asked = questions.open + questions.closed;
  if (listening.reflections === 0 && listening.telling === 0)
    return asked > 0
      ? say('listening.only_questions', { questions: counting(asked, 'question') })
      : say('listening.silent');
  return say('listening.balance', {
    reflections: turns(listening.reflections),
    telling: turns(listening.telling),
  });
}

const wordsOf = ({ talk }: Ground) =>
  talk.turns
    .filter(({ speaker }) => speaker === 'manager')
    .reduce((sum, { text }) => sum + words(text).length, 0);
const shortOf = (framework: Framework, id: string) =>
  framework.checks.find((check) => check.id === id)?.short ?? id;
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const number = (n: number) => small[n] ?? String(n);
const counting = (n: number, noun: string) => `${number(n)} ${noun}${n === 1 ? '' : 's'}`;
const turns = (n: number) => counting(n, 'turn');
const brief = (text: string) => (text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 90))} …`);

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`;
}
