// Forms of a sentence that decide what it is worth whatever its words are: an outlook (goal, assignment, agenda) tells no
// act yet; an unreal past ("had you asked"), a wish or advice tells what was missing; "used to, now" counts from now on.
// Pure. It deliberately leaves everything else to the trained model.
import { sentences } from '../language/sentences.ts';
import { openings } from './readingLexicon.ts';

export type Form = 'outlook' | 'missing' | 'told';

export function formOf(text: string): Form {
  const found = sentences(text);
  if (missing.some((form) => form.test(text)) && !saved.test(text)) return 'missing';
  if (found.length > 0 && found.every((sentence) => isOutlook(sentence.text))) return 'outlook';
  return 'told';
}

/** A title, then a description on a line of its own, is how goals are kept: an outlook whatever it tells. */
export function isTitled(text: string): boolean {
  const [title = '', next] = text.split('\n');
  return (
    next !== undefined &&
    next !== '' &&
    /^\p{Lu}/u.test(title) &&
    !/[.!?:;,]\s*$/u.test(title) &&
    title.split(/\s+/).length <= 14 &&
    !/^\s*[-*•]/u.test(next)
  );
}

/** Where the text sets then against now, what it says of now; else the whole. */
export function ofNow(text: string): string {
  if (!then.test(text)) return text;
  const turn = now.exec(text);
  if (!turn) return text;
  const rest = text.slice(turn.index);
  const before = text.slice(0, turn.index);
  // "Used to X; now Y": Y. "Now it is Y, where it used to be X": Y as well.
  return then.test(before) && rest.split(/\s+/).length > 2 ? rest : text;
}

const then =
  /\b(?:used to|formerly|a year ago|(?:two|three) years ago|last (?:year|winter|summer|spring|autumn)|in the past|early in the year|until last)\b|\b(?:it was always|i was always|was always too)\b/iu;
const now =
  /\b(?:now(?:adays)?|these days|today|this (?:year|time|spring|summer|autumn|winter|august|half-year)|of late|lately|since (?:the|then|he|she|they|you|i)|last month|in (?:spring|may|june|autumn))\b/iu;

const whoever =
  '(?:you|they|he|she|it|i|we|some(?:one|body)|any(?:one|body)|no(?:body| one)|the \\w+|one look|one phone call)';
const missing = [
  new RegExp(`\\bhad ${whoever}\\b[^.!?]*\\b(?:would|could|might)\\b`, 'iu'),
  new RegExp(`\\bif ${whoever}(?: \\w+)? had\\b[^.!?]*\\bwould\\b`, 'iu'),
  new RegExp(`\\bwould(?:n't| not)? have\\b[^.!?]*\\bif ${whoever}(?: \\w+)? had\\b`, 'iu'),
  /\b(?:i|we) would have (?:preferred|liked|loved|appreciated|needed)\b|\b(?:i|we)'d have (?:preferred|liked|loved|appreciated)\b/iu,
  /\bwould have (?:been (?:nice|good|better|perfect|enough|kinder|useful|helpful)|helped|saved|sufficed)\b/iu,
  /\b(?:you|they|he|she|someone|somebody|it) (?:really )?(?:should|ought to) (?:not )?have\b|\b(?:you|they|he|she) could have (?:told|said|asked|warned|waited|been|called|rung|let)\b/iu,
  /\b(?:would|'d) be (?:even |so much |much )?(?:better|nice|helpful|good|great|a relief|easier|useful|perfect) if\b/iu,
  /\b(?:i|we) (?:just |only |do )?wish (?:you|they|he|she|someone)\b/iu,
  /\bit would help if\b|\bcould do with\b|\bnext time\b[^.!?]*\b(?:please|ask|tell|set|order|check|call|bring|let|send|warn|talk|give|start|make|include|wait)\b/iu,
];
const saved = /\b(?:otherwise|without (?:you|them|him|her)|but for|although it would|though it would)\b/iu;

const past =
  /\b(?:was|were|had|did|didn't|hasn't|haven't|wasn't|weren't|gave|told|took|kept|said|found|knew|went|came|left|sent|brought|thought|made|got|wrote|saw|held|built|lost|never|\w{3,}ed)\b/iu;
const aims =
  /^\W*(?:(?:my )?(?:goal|aim|wish|target|plan|objective|assignment|action|focus)\b[^.]{0,40}?(?::|\bis (?:that|to)\b)|i (?:want|would like|'d like|hope|plan|intend|aim) to\b|i'd like to\b|this (?:year|half-year|quarter) i (?:want|would like|will)|by \w+ i (?:want|will|would like)|(?:from|in|by|starting) [^.,]{2,30} (?:you|they|i|we|he|she) (?:will|want|would like|are going to|am going to|take)|(?:i|you|they|he|she|we) (?:will|am going to|are going to)\b|will\b|(?:one-to-one: )?(?:we|us) (?:talked|spoke|discussed|looked at|went through|made a list|agreed)\b|let us\b|should .* (?:become|come)|if .*, (?:you could|make|go|ask|stay|hand|take|see)\b)/iu;
const asks = /^\W*(?:could (?:we|you)|what|which|how|would you like|do you think)\b.*\?\s*$/iu;
const asides = /^\W*(?:no decision yet|so that|two items|in january)\b/iu;
/** Verbs whose form does not tell past from future: then the sentence must look ahead. */
const eitherTense = new Set('put let cut set read run become come spend'.split(' '));
const ahead =
  /\b(?:by (?:the end|next|monday|tuesday|wednesday|thursday|friday|\p{Lu}\p{Ll}+)|this (?:year|half-year|quarter)|next|every|before|a (?:day|week|month)|priorities|milestones|second pair|more|comfortable)\b/u;

function isOutlook(sentence: string): boolean {
  if (aims.test(sentence) || asides.test(sentence)) return true;
  if (asks.test(sentence)) return !past.test(sentence);
  const opening = /^\W*(?:goal: |commitment: )?(?:to )?(\p{L}+)/iu.exec(sentence)?.[1]?.toLowerCase() ?? '';
  if (
    !openings.has(opening) ||
    past.test(sentence.replace(/^\W*\w+|\b(?:what|which|that|until|how|who|where)\b.*$/gu, ''))
  )
    return false;
  return !eitherTense.has(opening) || ahead.test(sentence);
}
