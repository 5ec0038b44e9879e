// SBI(I), COIN and DESC: feedback on something that was done. Where no feedback was given there is nothing to judge.
import { asked, intent, noIntent } from '../questions.ts';
import { nextStep } from '../steps.ts';
import { around } from '../talk.ts';
import {
  type Check,
  type Checks,
  cannotTell,
  type Ground,
  isBefore,
  no,
  quotesOf,
  saying,
  wentOn,
  yes,
} from './check.ts';

const ifGiven =
  (check: Check): Check =>
  (ground) =>
    ground.feedback.given.length === 0 ? cannotTell : check(ground);

const situation: Check = ({ feedback: { days, given } }) =>
  days.length > 0 ? yes(quotesOf(days)) : no(quotesOf(given.slice(0, 1)));

const context: Check = ({ feedback: { days, occasions, given } }) =>
  days.length + occasions.length > 0
    ? yes(quotesOf([...days, ...occasions]))
    : no(quotesOf(given.slice(0, 1)));

/** A trait word beside the act spoils it: it is what is heard. */
export const behaviour: Check = ({ feedback: { acts, labels, vague, given } }) => {
  if (labels.length > 0) return no(quotesOf(labels));
  if (acts.length > 0) return yes(quotesOf(acts));
  return no(quotesOf(vague.length > 0 ? vague : given.slice(0, 1)));
};

export const impact: Check = ({ feedback: { impacts, acts, given } }) =>
  impacts.length > 0 ? yes(quotesOf(impacts)) : no(quotesOf((acts.length > 0 ? acts : given).slice(0, 1)));

export const intentAsked: Check = (ground) => {
  const questions = asked(ground.talk, intent, noIntent);
  if (questions.length > 0) return yes(questions.map(({ quote }) => quote));
  if (!wentOn(ground)) return cannotTell;
  const first = ground.feedback.given[0];
  const instead = ground.talk.mine
    .filter((piece) => piece.asks && first !== undefined && piece.turn >= first.piece.turn)
    .map((piece) => ({
      turn: piece.turn,
      start: piece.said.start,
      end: piece.said.end,
      text: piece.said.text,
    }));
  return no(instead.slice(0, 1));
};

/** Act, who does it, and the day. */
export const stepWithDay: Check = (ground) => {
  const next = nextStep(ground.steps);
  if (next) return next.complete ? yes(next.step.quotes) : no(next.step.quotes.slice(0, 1));
  return ground.talk.managerTurns > 1 ? no() : cannotTell;
};

// ---- DESC

const ownFeeling =
  /\b(?:i(?:'m| am| was| feel| felt| get| got| have been|'ve been)(?: (?:really|quite|a bit|very|so|rather|honestly|left|feeling|pretty|also|just|still|a little|completely|frankly))* (?:worried|concerned|frustrated|disappointed|uneasy|embarrassed|caught (?:out|off)|surprised|let down|anxious|stressed|upset|annoyed|angry|hurt|stuck|exposed|undermined|ignored|relieved|confused|unhappy|uncomfortable|nervous|sad|torn|tired|lost|alone|blindsided|grateful|glad|pleased|thrown|shaken|irritated|puzzled|taken aback|on edge|at a loss|furious|cross|fed up|sick of|drained|exhausted|unsettled|tense|done with)|i (?:feel|felt) (?!that\b|like\b|you\b|we\b|it\b|this\b|the\b|as\b|your\b)\p{L}+|i (?:worry|struggled|struggle|find it (?:hard|difficult)|found it (?:hard|difficult)|didn't know (?:what|how|where))|(?:made|makes|left|leaves) me (?:feel |look )?\w+|for me (?:it|that) (?:was|is|means|meant))\b/u;
const notOwn =
  /\b(?:you (?:made|make|upset)|everyone (?:is|feels|thinks)|people (?:feel|are)|i feel (?:that |like )?(?:you|you're))\b/u;
const change =
  /\b(?:i(?:'d| would)? (?:like|need|want|expect|ask|prefer)(?: for)? (?:you|us) (?:to \p{L}+|at|in|on|here|there|back)|(?:is|be) (?:that|if) you \p{L}+|(?:from now on|next time|in future|going forward|from (?:monday|tuesday|wednesday|thursday|friday|today|tomorrow)|starting)\b[^.?!]{0,60}\b(?:you|please|can|could|let)\b|(?:please|can you|could you|would you|will you) (?:please |also |just |try to |start |stop )*(?!tell me|say more|walk|help me|explain|see|think)\p{L}+|what i(?:'d like| need| want| am asking|'m asking)\b)/u;
const empty =
  /\b(?:step up|do better|be better|improve|try harder|work harder|be more|change your attitude|shape up|pull your|get it together|take (?:more )?(?:ownership|responsibility)|be (?:less|nicer|careful|professional)|\w+ (?:more )?seriously|show more)\b/u;
const gain =
  /\b(?:(?:if|when|once) (?:you|we|that|this|it)\b[^.?!]*\b(?:can|could|will|'ll|would|'d|means|gives|helps?|lets?)\b|that way|so that (?:we|the|i|you|they|everyone)|(?:this|that|it)(?:'ll| will| would|'d) (?:help|let|mean|give|make|save|allow|free)|then (?:we|the|i|you|they|nobody|everyone)(?:'ll| will| can| could|'d| would)?)\b/u;
const loss =
  /\b(?:otherwise|or else|if (?:not|you don't|it doesn't|this (?:doesn't|continues|happens again|goes on|keeps)|it (?:continues|happens again|goes on|keeps)|nothing changes|things don't)|will have to (?:escalate|take|put|move|involve|document)|(?:formal|written|final|last) warning|consequences|writ(?:e|ing) (?:it|you|this) up|last chance|once more|one more (?:time|slip)|will be (?:noted|reported|on your file))\b/u;

const express: Check = ({ talk, feedback }) => {
  const own = saying(
    talk,
    ownFeeling,
    (piece) => !piece.asks && !/\bi feel (?:that |like )?you\b/u.test(piece.flat),
  );
  if (own.length > 0) return yes(own);
  const others = saying(talk, notOwn);
  return no(others.length > 0 ? others : quotesOf(feedback.given.slice(0, 1)));
};
const changes = ({ talk }: Ground) =>
  saying(talk, change, ({ flat, time }) => !empty.test(flat) && time !== 'past' && !noAsk.test(flat));
const noAsk =
  /\bi(?:'d| would)? (?:like|want) you to (?:know|understand|hear|feel|see)\b|\b(?:can|could|would|will) you (?:see|understand|tell|explain|help me|walk|say|describe)\b/u;
const specify: Check = (ground) => {
  const found = changes(ground);
  if (found.length > 0) return yes(found);
  const vague = saying(ground.talk, empty, ({ time }) => time !== 'past');
  return vague.length > 0 || ground.talk.managerTurns > 1 ? no(vague) : cannotTell;
};
const gains = ({ talk }: Ground) =>
  talk.mine
    .filter(
      ({ said, start }) =>
        said.pieces[0]?.start === start && !said.asks && gain.test(said.flat) && !loss.test(said.flat),
    )
    .filter(({ said }) => said.pieces.some(({ time }) => time !== 'past'))
    .map((piece) => around(talk, piece));
const consequence: Check = (ground) => {
  const [good, bad] = [gains(ground), saying(ground.talk, loss, ({ asks }) => !asks)];
  const [first] = good;
  if (first && !(bad[0] && isBefore(bad[0], first))) return yes(good);
  if (bad.length > 0) return no(bad);
  return ground.talk.managerTurns > 1 ? no() : cannotTell;
};
const order: Check = (ground) => {
  const parts = [
    quotesOf(ground.feedback.acts),
    express(ground).verdict === 'yes' ? express(ground).quotes : [],
    changes(ground),
    gains(ground),
  ].flatMap(([first]) => first ?? []);
  if (parts.length < 3) return cannotTell;
  const misplaced = parts.find((part, i) => i > 0 && isBefore(part, parts[i - 1] as typeof part));
  return misplaced ? no([misplaced]) : yes(parts);
};

export const sbi: Checks = {
  situation: ifGiven(situation),
  behaviour: ifGiven(behaviour),
  impact: ifGiven(impact),
  intent: ifGiven(intentAsked),
};
export const coin: Checks = {
  context: ifGiven(context),
  observation: ifGiven(behaviour),
  impact: ifGiven(impact),
  next_step: ifGiven(stepWithDay),
};
export const desc: Checks = {
  describe: ifGiven(behaviour),
  express: ifGiven(express),
  specify: ifGiven(specify),
  consequence: ifGiven(consequence),
  order: ifGiven(order),
};
