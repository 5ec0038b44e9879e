// What a message asks for, by a small trained model (evals/train/intents.ts) and the examples in prompts/coach/intents.yaml,
// which an organisation may add to. Pure; it says how sure it is and what else it could be. It deliberately decides nothing
// that matters for safety: language/router.ts does, first.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { topicOf } from '../evidence/question.ts';
import { openTextModel, type StoredTextModel, type TextModel } from '../language/textModel.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';

export const intents = [
  'develop',
  'next_level',
  'about',
  'strengths',
  'needs',
  'doing',
  'brief',
  'talk_up',
  'advice',
  'refine',
  'after',
  'held',
  'privacy',
  'source',
  'why',
  'disagree',
  'smaller',
  'ask_feedback',
  'give_feedback',
  'self_assessment',
  'goals',
  'log',
  'small_talk',
  'out_of_scope',
  'shorter',
  'more',
  'item',
  'other_person',
] as const;
export type Intent = (typeof intents)[number];
export type IntentReading = {
  intent: Intent;
  certainty: number;
  others: Array<{ intent: Intent; certainty: number }>;
  /** which of the answer before is meant, from 1; -1 the last; null where none is named */
  item: number | null;
  topic: string;
};
export type IntentReader = (masked: string, context: { people: number; follows: boolean }) => IntentReading;

/** From this certainty on a message is answered as read; below it the coach asks. */
export const SURE = 0.42;

const Examples = z.record(z.string(), z.array(z.string()).min(3));
/** A message as near as this to an example is that example. */
const ALMOST_SAME = 0.93;
const BARE_CERTAINTY = 0.4;
const LEAST_OTHER = 0.08;
/** What goes back to something said is less likely where nothing was. */
const WITHOUT_BEFORE = 0.3;
/** Somebody named makes it likelier that it is about them. */
const WITH_PEOPLE = 1.5;

export function loadIntentModel(embedding: StaticEmbedding): TextModel {
  const file = new URL('./intents.weights.json', import.meta.url);
  return openTextModel(JSON.parse(readFileSync(file, 'utf8')) as StoredTextModel, embedding);
}

/** @param yaml the text of prompts/coach/intents.yaml */
export function createIntentReader(
  yaml: string,
  embedding: StaticEmbedding,
  model = loadIntentModel(embedding),
): IntentReader {
  const classes = model.classes.map(intentNamed);
  const examples = Object.entries(Examples.parse(parse(yaml))).flatMap(([intent, texts]) =>
    texts.flatMap((text) => {
      const vector = embedding.embed(text);
      return vector ? [{ intent: intentNamed(intent), vector }] : [];
    }),
  );
  return (masked, context) => {
    const text = masked.trim();
    const topic = topicOf(text);
    const item = context.follows ? itemIn(text) : null;
    if (item !== null && ONLY_ITEM.test(text))
      return { intent: 'item', certainty: 0.95, others: [], item, topic };
    if (context.follows && context.people === 1 && OTHER_PERSON.test(text))
      return { intent: 'other_person', certainty: 0.9, others: [], item: null, topic };
    const vector = embedding.embed(text);
    const nearest = examples.reduce<{ intent: Intent | null; near: number }>(
      (best, example) => {
        const near = vector ? dot(vector, example.vector) : 0;
        return near > best.near ? { intent: example.intent, near } : best;
      },
      { intent: null, near: 0 },
    );
    const isExample = nearest.near >= ALMOST_SAME;
    const weights = [...model.shares(text)].map((share, c) => {
      const intent = classes[c] as Intent;
      return (
        share *
        (!context.follows && GOES_BACK.has(intent) ? WITHOUT_BEFORE : 1) *
        (context.people > 0 && ABOUT_SOMEBODY.has(intent) ? WITH_PEOPLE : 1) *
        (isExample ? (intent === nearest.intent ? 20 : 1) : 1)
      );
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const ranked = weights
      .map((weight, c) => ({ intent: classes[c] as Intent, certainty: weight / total }))
      .sort((a, b) => b.certainty - a.certainty || (a.intent < b.intent ? -1 : 1));
    const [first = { intent: 'out_of_scope' as const, certainty: 0 }, ...rest] = ranked;
    // A word or two ("work", "feedback") ask for nothing yet.
    const isBare = !isExample && text.split(/\s+/).length <= 2 && !CLEAR_WHEN_BARE.has(first.intent);
    return {
      intent: first.intent,
      certainty: isBare ? Math.min(BARE_CERTAINTY, first.certainty) : first.certainty,
      others: rest.filter(({ certainty }) => certainty >= LEAST_OTHER).slice(0, 3),
      item,
      topic,
    };
  };
}

function intentNamed(name: string): Intent {
  const found = intents.find((intent) => intent === name);
  if (!found) throw new Error(`no such intent: ${name}`);
  return found;
}

const GOES_BACK: ReadonlySet<Intent> = new Set([
  'shorter',
  'more',
  'refine',
  'smaller',
  'disagree',
  'source',
]);
const ABOUT_SOMEBODY: ReadonlySet<Intent> = new Set(['about', 'brief', 'strengths', 'needs', 'doing']);
const CLEAR_WHEN_BARE: ReadonlySet<Intent> = new Set([
  'small_talk',
  'shorter',
  'more',
  'why',
  'out_of_scope',
]);

const OTHER_PERSON =
  /^(and|what about|how about|and what about|same for|the same for|now|and one for)\b.{0,70}$/i;

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  last: -1,
};
const LISTED = '(?:one|suggestion|option|idea|point|item|recommendation|action|passage|quote)';
/** A message that says nothing but which: "the second one", "number 2", "tell me more about the first". */
const ONLY_ITEM = new RegExp(
  `^(?:(?:and|ok|okay|so|tell me(?: more)? about|more about|more on|show me|open|explain|what about|let us take|i(?:'ll| will)? take|take)\\b\\s*)*(?:(?:the )?(?:first|1st|second|2nd|third|3rd|last)(?: ${LISTED})?|(?:number |no\\.? ?|#|option |suggestion )?[1-5])(?: please)?[.!?]*$`,
  'i',
);

function itemIn(text: string): number | null {
  const named = new RegExp(
    `\\b(first|1st|second|2nd|third|3rd|last)(?: ${LISTED})?[.!?]*$|\\b(first|1st|second|2nd|third|3rd|last) ${LISTED}\\b`,
    'i',
  ).exec(text);
  const word = named?.[1] ?? named?.[2];
  if (word) return ORDINALS[word.toLowerCase()] ?? null;
  const numbered = /(?:^|number |no\.? ?|#|option |suggestion )([1-5])[.!?]*$/i.exec(text);
  return numbered?.[1] ? Number(numbered[1]) : null;
}
