// What a message asks for: cues in code, and nearness to the examples in prompts/coach/intents.yaml. Pure; it says how
// sure it is and what else it could be. It deliberately decides nothing that matters for safety: language/route.ts does, first.
import { parse } from 'yaml';
import { z } from 'zod';
import { topicOf } from '../evidence/question.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';

export const intents = [
  'develop',
  'next_level',
  'about',
  'brief',
  'held',
  'why',
  'ask_feedback',
  'self_assessment',
  'goals',
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
  item: number | null;
  topic: string;
};
export type IntentReader = (masked: string, context: { people: number; follows: boolean }) => IntentReading;

const Examples = z.record(z.string(), z.array(z.string()).min(3));

/** @param yaml the text of prompts/coach/intents.yaml */
export function createIntentReader(yaml: string, embedding: StaticEmbedding): IntentReader {
  const examples = Object.entries(Examples.parse(parse(yaml))).flatMap(([intent, texts]) => {
    if (!intents.includes(intent as Intent))
      throw new Error(`prompts/coach/intents.yaml: unknown intent ${intent}`);
    return texts.flatMap((text) => {
      const vector = embedding.embed(neutral(text));
      return vector ? [{ intent: intent as Intent, vector }] : [];
    });
  });
  return (masked, context) => {
    const text = masked.trim();
    const topic = topicOf(text);
    const item = itemIn(text, context.follows);
    if (item !== null) return { intent: 'item', certainty: 0.95, others: [], item, topic };
    if (context.follows && context.people === 1 && OTHER_PERSON.test(text))
      return { intent: 'other_person', certainty: 0.9, others: [], item: null, topic };
    const scores = new Map<Intent, number>();
    const vector = embedding.embed(neutral(text));
    if (vector)
      for (const example of examples) {
        const near = dot(vector, example.vector);
        if (near > (scores.get(example.intent) ?? 0)) scores.set(example.intent, near);
      }
    const nearest = Math.max(0, ...scores.values());
    const cued = CUES.filter(({ pattern }) => pattern.test(text));
    for (const { intent, weight } of cued) scores.set(intent, (scores.get(intent) ?? 0) + weight);
    if (context.people > 0)
      for (const intent of ['about', 'brief'] as const) scores.set(intent, (scores.get(intent) ?? 0) + 0.06);
    if (!context.follows)
      for (const intent of ['shorter', 'more', 'why'] as const)
        scores.set(intent, (scores.get(intent) ?? 0) * 0.75);
    const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [first, second] = ranked;
    if (!first || first[1] < 0.3)
      return {
        intent: 'out_of_scope',
        certainty: 0.3,
        others: ranked.slice(0, 3).map(asOther),
        item: null,
        topic,
      };
    // Sure where it is both near in itself and clearly nearer than the next one.
    const surely = Math.max(0, 0.75 * Math.min(1, first[1]) + 1.6 * (first[1] - (second?.[1] ?? 0)));
    // A word or two ("work", "feedback") ask for nothing yet.
    const isBare = cued.length === 0 && text.split(/\s+/).length <= 2 && nearest < ALMOST_SAME;
    const certainty = Math.min(isBare ? BARE_CERTAINTY : 1, surely);
    return {
      intent: first[0],
      certainty,
      others: ranked
        .slice(1, 4)
        .filter(([, score]) => score > 0.3)
        .map(asOther),
      item: null,
      topic,
    };
  };
}

const ALMOST_SAME = 0.9;
const BARE_CERTAINTY = 0.4;

const asOther = ([intent, score]: [Intent, number]) => ({ intent, certainty: Math.min(1, score) * 0.7 });

const neutral = (text: string) =>
  text.replace(/\b(please|just|maybe|hi|hello|hey|ok|so|well)\b[ ,]*/gi, (word, _group, offset) =>
    offset === 0 && text.length > 20 ? '' : word,
  );

const OTHER_PERSON = /^(and|what about|how about|and what about|same for|the same for|now)\b.{0,40}$/i;

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  last: -1,
};

/** "the second one", "number 2", "tell me more about the first": which item of the answer before; null where none. */
function itemIn(text: string, follows: boolean): number | null {
  if (!follows || text.length > 70) return null;
  if (/\bwhy\b|\bnot\b|against|change|based/i.test(text)) return null;
  const named =
    /\b(?:the )?(first|1st|second|2nd|third|3rd|last)(?: (?:one|suggestion|option|idea|point|item|recommendation|action))?\b/i.exec(
      text,
    );
  if (named?.[1]) return ORDINALS[named[1].toLowerCase()] ?? null;
  const numbered = /^(?:number |no\.? ?|#|option |suggestion )?([1-5])[.!?]?$/i.exec(text.trim());
  return numbered?.[1] ? Number(numbered[1]) : null;
}

const CUES: ReadonlyArray<{ intent: Intent; pattern: RegExp; weight: number }> = [
  {
    intent: 'brief',
    pattern:
      /\b(prepare|prep|get ready|ready me|brief|plan|rehearse)\b.{0,40}\b(talk|conversation|meeting|one[- ]?(to|on)[- ]?one|1[:-]1|1on1|chat|discussion|review|feedback)\b/i,
    weight: 0.4,
  },
  {
    intent: 'brief',
    pattern: /\b(talk|conversation|chat|speak|meeting|word) (to|with) (someone|them|one of)\b/i,
    weight: 0.28,
  },
  {
    intent: 'brief',
    pattern:
      /\b(how (do|should|can|would) i|help me|need to|have to|must|want to) (best )?(tell|raise|bring up|say|open|address|confront|give)\b/i,
    weight: 0.22,
  },
  {
    intent: 'brief',
    pattern: /\b(difficult|hard|tough|awkward) (talk|conversation|chat|message)\b/i,
    weight: 0.3,
  },
  {
    intent: 'develop',
    pattern:
      /\b(work on|focus on|improve|develop|get better|grow|practi[sc]e|learn)\b.{0,20}(next|\?|first|most)?/i,
    weight: 0.1,
  },
  {
    intent: 'develop',
    pattern:
      /\bwhat (should|could|can) (i|someone|they) (work on|focus on|improve|develop|learn|do (better|differently))\b/i,
    weight: 0.35,
  },
  {
    intent: 'next_level',
    pattern:
      /\b(next (level|grade|step up)|promot(ed|ion)|get to (senior|lead|principal|staff|manager)|become (a |an |the )?(senior|team lead|lead|manager|director|principal)|move up)\b/i,
    weight: 0.35,
  },
  {
    intent: 'about',
    pattern:
      /\bwhat (do|does|did|have|has) (people|others|colleagues|my (team|peers|manager|colleagues)|anyone|everyone|they|the records?|someone)\b.{0,20}\b(say|said|think|thought|write|wrote|written|mention)/i,
    weight: 0.35,
  },
  {
    intent: 'about',
    pattern: /\b(feedback|evidence|records?|notes?) (about|on|regarding|for)\b/i,
    weight: 0.2,
  },
  {
    intent: 'about',
    pattern: /\bhow (is|are|am) (someone|they|i) (doing|getting on|perceived|seen)\b/i,
    weight: 0.3,
  },
  { intent: 'about', pattern: /\b(strengths?|good at)\b/i, weight: 0.15 },
  { intent: 'about', pattern: /^(about|on|regarding) [a-z]/i, weight: 0.25 },
  {
    intent: 'held',
    pattern: /\b(hold|held|store|stored|keep|data|know)\b.{0,25}\babout me\b/i,
    weight: 0.35,
  },
  { intent: 'held', pattern: /\bwho (can|could|may) (see|read)\b|\bwho has access\b/i, weight: 0.35 },
  {
    intent: 'why',
    pattern:
      /^(but )?why\b|\bwhy (did|do|are|would) you\b|\bspeaks? against\b|\bbased on\b|\bwhat would change\b/i,
    weight: 0.3,
  },
  {
    intent: 'ask_feedback',
    pattern: /\b(ask|asking|request|get|collect)\b.{0,25}\bfeedback\b/i,
    weight: 0.33,
  },
  {
    intent: 'self_assessment',
    pattern: /\bself[- ]?(assessment|review|evaluation|appraisal)\b/i,
    weight: 0.5,
  },
  {
    intent: 'goals',
    pattern: /\b(my|their|someone's|open|our) (goals?|objectives?|okrs?|commitments?)\b/i,
    weight: 0.3,
  },
  {
    intent: 'shorter',
    pattern: /\b(shorter|in short|too long|short version|summari[sz]e|tl;?dr|in one sentence|briefer)\b/i,
    weight: 0.4,
  },
  { intent: 'more', pattern: /^(more|what else|anything else|go on|any (more|others?))\b/i, weight: 0.4 },
  {
    intent: 'small_talk',
    pattern:
      /^(hi|hello|hey|good (morning|afternoon|evening)|thanks?|thank you|cheers|bye|goodbye|ok(ay)?|great|cool|nice)\b[\s!.,]*(there|coach|a lot|so much|very much)?[\s!.?]*$/i,
    weight: 0.6,
  },
  {
    intent: 'small_talk',
    pattern:
      /\b(who|what) are you\b|\bhow are you\b|\bwhat can you do\b|\bare you (a |an )?(real|human|ai|bot|robot|person)\b/i,
    weight: 0.5,
  },
  {
    intent: 'out_of_scope',
    pattern:
      /\b(weather|recipe|poem|joke|capital of|translate|football|password|share price|lunch|python|javascript function|book (me )?a)\b/i,
    weight: 0.35,
  },
];
