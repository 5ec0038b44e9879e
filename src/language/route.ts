// Decides, before anything else looks at a message, whether a coach may answer it: hand over to people, refuse in a sentence,
// say that the language is not spoken, or answer. Deterministic, without state or network. In doubt it hands over.
// It does not choose the words (prompts/phrases/handover.yaml) and does not say what a coaching question is about.
import { language } from './english.ts';
import { type Evidence, weigh } from './handover.ts';
import { sentences } from './sentences.ts';

export type Role = 'manager' | 'employee' | 'hr';

export interface SafetyRoute {
  decision: 'answer' | 'refuse' | 'hand_over' | 'unsupported_language';
  /** The rule that decided, an id of domain.md; null for an answer and for another language. */
  rule: string | null;
  /** 0 to 1, how sure the decision is. */
  certainty: number;
  /** Someone may be in danger: the emergency number comes first. */
  crisis: boolean;
  /** Besides what is handed over there is something a coach can answer. */
  alsoAsks: boolean;
  /** Every rule that fired, the deciding one first. */
  rules: string[];
}

export function safetyRoute(text: string, role: Role): SafetyRoute {
  const spoken = language(text);
  if (!spoken.english) {
    const crisis = crisisElsewhere.test(text.normalize('NFKD').replace(/\p{M}/gu, ''));
    return {
      decision: 'unsupported_language',
      rule: null,
      certainty: spoken.certainty,
      crisis,
      alsoAsks: false,
      rules: [],
    };
  }
  const evidence = weigh(text).filter((one) => !isProgrammeTalk(one.rule, text, role));
  const fired = inOrder(
    withoutGuesses(
      text,
      evidence.filter((one) => one.score >= fires),
    ),
  );
  const first = fired[0];
  if (!first) {
    const strongest = Math.max(0, ...evidence.map((one) => one.score));
    return {
      decision: 'answer',
      rule: null,
      certainty: 1 - strongest / 2,
      crisis: false,
      alsoAsks: false,
      rules: [],
    };
  }
  const refuses = refusals.has(first.rule);
  return {
    decision: refuses ? 'refuse' : 'hand_over',
    rule: first.rule,
    certainty: 1 - 0.5 ** (1 + first.score + (first.hits.length - 1) / 2),
    crisis: fired.some((one) => one.rule === 'self_harm' || one.rule === 'violence') || assault.test(text),
    alsoAsks: !refuses && alsoAsks(text, fired),
    rules: fired.map((one) => one.rule),
  };
}

const fires = 1;
const refusals = new Set(['rank', 'rate', 'predict_leaving', 'infer']);
// Danger first, then the more specific subject: who is being paid back for what outranks what it was about, a protected
// condition outranks the discrimination it leads to, and the law and the end of a job come last, being part of most others.
const order = (
  'self_harm violence retaliation whistle_blowing pay_equity pregnancy immigration union harassment disability medical ' +
  'discrimination dismissal legal_threat infer predict_leaving rank rate'
).split(' ');
const guessable = new Set([
  'medical',
  'pregnancy',
  'disability',
  'discrimination',
  'immigration',
  'harassment',
  'whistle_blowing',
]);
const ownStory = /\b(?:i'?m|i’m|i am|i have|i've|my|told me|told us|tells me)\b/iu;
const assault = /\b(?:raped?|rapist|sexual(?:ly)? assault(?:ed)?|drugged me|spiked my drink)\b/iu;
// Words of someone in danger in the languages met most; only adds the crisis mark, the decision stays the same.
const crisisElsewhere =
  /suizid|selbstmord|umbringen|nicht mehr leben|will sterben|suicid|me tuer|veux mourir|envie de mourir|quiero morir|matarme|no quiero vivir|me matar|quero morrer|zelfmoord|dood zijn|wil sterven|samobojst|zabic sie|chce umrzec|uccidermi|voglio morire|intihar|olmek istiyorum|自杀|想死|انتحار|أموت|marna chahta|marna chahti|khudkushi|самоуби|хочу умереть/iu;
const askLike =
  /\?|\b(?:how (?:do|can|should|could|would)|what (?:do|can|should|could|would)|can you|could you|help me|please|any (?:tips|advice|ideas)|i need (?:to|help)|i(?:'d| would) like to|i want to (?:prepare|talk|know|plan)|should i|where do i|advice|prepare|show me|tell me how)\b/iu;
const coachable =
  /\b(?:feedback|review|goals?|one.to.ones?|1:1s?|1-1s?|promot\w+|deadlines?|plans?|planning|priorit\w+|present(?:ation|ing)|skills?|workload|conversations?|talks?|meetings?|delegat\w+|self.assessment|level|raise|project|competenc\w+|develop\w*|coverage|team morale|handover|agenda|opening|questions|listen\w*|say|respond|react|support|approach|word|phrase)\b/iu;
const programmeTalk =
  /\b(?:impact ratios?|fairness page|fairness report|four.fifths|by (?:sex|gender|ethnicity|group)|scenario|checklist|recommendation log|coverage|training needs|needs (?:survey|assessment)|rehears\w+|log entr\w+)\b/iu;
const aggregate = new Set(['discrimination', 'pay_equity', 'harassment', 'rank', 'rate', 'infer']);

/** HR's own pages speak of groups and scenarios all day; a person in it makes it a case again. */
function isProgrammeTalk(rule: string, text: string, role: Role): boolean {
  return (
    role === 'hr' &&
    aggregate.has(rule) &&
    programmeTalk.test(text) &&
    !/\b(?:complain\w*|accus\w*|alleg\w*|he|she|him|her|my|victim|claims?)\b/iu.test(text)
  );
}

/** "Is she pregnant?" asks for a guess and discloses nothing: the refusal takes over what it covers. */
function withoutGuesses(text: string, fired: Evidence[]): Evidence[] {
  const guess = fired.find((one) => one.rule === 'infer');
  if (!guess) return fired;
  const covered = (hit: { start: number; end: number }): boolean =>
    guess.hits.some(
      (own) => hit.start < own.end && own.start < hit.end && !ownStory.test(text.slice(own.start, own.end)),
    );
  return fired.filter((one) => !guessable.has(one.rule) || !one.hits.every(covered));
}

function inOrder(fired: Evidence[]): Evidence[] {
  return [...fired].sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

/** A sentence that asks for something a coach does and is not itself the disclosure. */
/** Is there something in the message, beside what is handed over, that a coach can answer? */
export function alsoAsks(text: string, fired: readonly Evidence[] = []): boolean {
  const hits = fired.flatMap((one) => one.hits);
  return sentences(text).some((sentence) => {
    if (!askLike.test(sentence.text) || !coachable.test(sentence.text)) return false;
    const inside = hits.filter((hit) => hit.start < sentence.end && sentence.start < hit.end);
    if (inside.length === 0) return true;
    // One sentence that does both: what is left of it after the disclosure must still ask.
    const before = text.slice(sentence.start, Math.min(...inside.map((hit) => hit.start)));
    const after = text.slice(Math.max(...inside.map((hit) => hit.end)), sentence.end);
    return [before, after].some((part) => askLike.test(part) && coachable.test(part));
  });
}
