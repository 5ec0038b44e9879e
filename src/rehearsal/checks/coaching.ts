// GROW, CLEAR and OSKAR: talks in which the other side finds its own way. Where nothing is explored, wanted or agreed there is
// nothing to judge.
import type { DebriefQuote } from '../../contract/rehearsal.ts';
import { asked, notReality, optionsAsked, reality, wanted } from '../questions.ts';
import { nextStep, stepsIn } from '../steps.ts';
import { around, quote, type Talk, withoutFillers } from '../talk.ts';
import { comingDays } from '../times.ts';
import {
  type Check,
  type Checks,
  cannotTell,
  type Ground,
  isBefore,
  no,
  saying,
  wentOn,
  yes,
} from './check.ts';

const goalTold =
  /\b(?:i(?:'d| would)? (?:like|want|hoped?|was hoping) (?:to|us to|we could|this to) (?:use|talk|go (?:over|through)|figure|work out|find|discuss|look|think|spend|focus|get|leave|come|explore|understand|agree|see|sort|plan)|(?:today|in this (?:talk|meeting|session|hour)|for (?:today|this))[, ]+(?:i|we|let's|the)\b|let's (?:use|talk about|focus on|work out|look at|spend|find|figure out|think about|start with|discuss|explore)|(?:the |my |our )(?:goal|purpose|aim|point|idea) (?:of|for|today|here|is)|can we (?:talk|use|look at|work out|think about|spend)|we(?:'re| are) here to|(?:wanted|want) to (?:talk|discuss|work through|go over|look at|check in|catch up))\b/u;
const advice =
  /\b(?:you (?:should|ought to|could just|just need to|need to|have to|must|'d better|had better)|why don't you|why not just|have you (?:tried|thought (?:of|about))|what if you|how about you|if i were you|i(?:'d| would) (?:just |simply )?(?:do|try|start|go|tell|ask|talk|suggest|recommend|say)|my advice|i suggest|i recommend|maybe you should|just \w+ (?:it|them|him|her|the))\b/u;
const option =
  /\b(?:i (?:could|can|might|may|'d|would|guess i (?:could|can))|i suppose i (?:could|can)|maybe (?:i|we|if|just|ask|a|the|to|go|try)|perhaps|or (?:i|we|just|ask|maybe|else)|another (?:option|way|thing|idea|one|is|would)|one (?:option|way|thing|idea|is|would)|the other (?:option|way|thing|is|would)|option (?:one|two|a|b|1|2)|what if (?:i|we)|alternatively|either|we (?:could|might|can)|could (?:ask|try|talk|split|move|say|get|also)|ask (?:\p{L}+ )?(?:to|for|if|whether)|there's (?:also|always))\b/u;
const noOption =
  /\b(?:i (?:can't|couldn't|could not|don't)|not sure (?:what|how)|no idea|i (?:would|'d) (?:like|love|say|rather not)|i could (?:see|tell|hear|feel|not)|i can (?:see|tell|hear|feel|do that|have|send)|i might (?:be|have been))\b/u;

const goals = ({ talk }: Ground): DebriefQuote[] => [
  ...saying(talk, goalTold, ({ turn, time }) => isEarly(talk, turn) && time !== 'past'),
  ...asked(talk, wanted).map(({ quote }) => quote),
];

/** Among the first three turns of the manager. */
function isEarly(talk: Talk, turn: number): boolean {
  const mine = [...new Set(talk.mine.map((piece) => piece.turn))];
  return mine.indexOf(turn) < 3;
}

const explored = ({ talk }: Ground) =>
  asked(talk, reality, notReality)
    .filter(
      ({ piece: { flat, said } }) =>
        ![optionsAsked, wanted].some((pattern) => pattern.test(flat) || pattern.test(said.flat)),
    )
    .map(({ quote }) => quote);
const optionTalk = ({ talk, advice: advised }: Ground) =>
  [...asked(talk, optionsAsked).map(({ quote }) => quote), ...saying(talk, advice), ...advised].sort(
    (a, b) => (isBefore(a, b) ? -1 : 1),
  );
/** What they could do, in their words: worded as an option, or a part of the answer to a question for options. */
const optionsOf = ({ talk }: Ground): DebriefQuote[] => {
  const answers = new Set(asked(talk, optionsAsked).map(({ piece }) => piece.turn + 1));
  return talk.theirs
    .filter(({ flat, text, time, turn }) => {
      if (noOption.test(flat) || time === 'past' || /\?/u.test(text)) return false;
      return (
        option.test(flat) || (answers.has(turn) && flat.split(/\s+/u).length > 3 && !noAnswer.test(flat))
      );
    })
    .filter(
      (piece, i, all) =>
        piece.said !== all[i - 1]?.said || /^(?:or|and|another|also|then|maybe)\b/u.test(piece.flat),
    )
    .map((piece) => quote(talk, piece));
};
const noAnswer =
  /\b(?:because|no idea|not sure|don't know|good question|hm+|it's|they|he|she|that's|which|then)\b/u;

/** A coaching talk arises where something is wanted, explored or looked for. */
const coaches = (ground: Ground): boolean =>
  asked(ground.talk, wanted).length + asked(ground.talk, optionsAsked).length > 0 ||
  explored(ground).length > 1 ||
  (goals(ground).length > 0 && optionTalk(ground).length + explored(ground).length > 0) ||
  // Told what to do, with something of their own to solve and no feedback given.
  (ground.feedback.given.length === 0 && saying(ground.talk, advice).length + ground.advice.length > 0);
const ifCoaching =
  (check: Check): Check =>
  (ground) =>
    coaches(ground) && wentOn(ground) ? check(ground) : cannotTell;

const goal: Check = (ground) => {
  const found = goals(ground);
  return found.length > 0 ? yes(found) : no(firstOf(ground.talk));
};
const realityFirst: Check = (ground) => {
  const [looked, options] = [explored(ground), optionTalk(ground)];
  const first = looked[0];
  const early = options.find((one) => !first || isBefore(one, first));
  if (early) return no([early]);
  return first ? yes(looked) : options.length > 0 ? no() : cannotTell;
};
const twoOptions: Check = (ground) => {
  const found = optionsOf(ground);
  if (found.length > 1) return yes(found);
  const told = [...saying(ground.talk, advice), ...ground.advice];
  if (told.length > 0) return no(told);
  const asking = asked(ground.talk, optionsAsked).map(({ quote }) => quote);
  return asking.length > 0
    ? no(found.length > 0 ? found : asking)
    : ground.steps.length > 0
      ? no(found)
      : cannotTell;
};
const dated: Check = (ground) => {
  const next = nextStep(ground.steps);
  if (next) return next.complete ? yes(next.step.quotes) : no(next.step.quotes.slice(0, 1));
  return ground.talk.managerTurns > 1 ? no() : cannotTell;
};

const firstOf = (talk: Talk): DebriefQuote[] => talk.mine.slice(0, 1).map((piece) => around(talk, piece));

// ---- CLEAR

const terms =
  /\b(?:(?:\w+ )?(?:minutes|half an hour|an hour)|is (?:that|this|now) (?:ok|okay|alright|all right|fine|a good time)|does that (?:work|sound|suit)|would that (?:work|help|be)|how (?:would you like|shall we|do you want) to|what would (?:you like|be (?:most )?useful|make)|between (?:us|you and me)|stays (?:here|between)|agree (?:how|what))\b/u;
const backing =
  /\b(?:what i(?:'m| am| have|'ve)? (?:hear|hearing|heard|taking|understood|got)|let me (?:say|play|read|sum|recap|check|repeat|see if)|(?:so )?(?:to sum|to recap|in short|summing up|if i (?:sum|put|have|got|heard|understand|understood))|so you(?:'re| are|'ve| have|'d) (?:saying|telling|felt|been|had)|you(?:'re| are) saying|have i got (?:that|it) right|did i (?:get|hear) (?:that|it|you) right|so (?:on (?:the )?one hand|there are (?:two|three)|it(?:'s| is) (?:both|the)))\b/u;
const reviewing =
  /\b(?:let's|we(?:'ll| will| can)?|shall we|can we|i(?:'ll| will)|i(?:'d| would) like (?:us )?to|how about we) (?:both |then |also )?(?:meet|talk|speak|sit down|check in|catch up|look (?:at|back)|review|go over|follow up|touch base|revisit|come back to|see how|ask how|regroup)\b|\bhow (?:was|useful was|has) (?:this|the) (?:talk|conversation|session|been)\b|\bwhat (?:was|has been|are you taking|do you take)\b[^?]{0,30}\b(?:useful|helpful|from this|away)\b/u;

const contract: Check = ({ talk }) => {
  const early = (piece: { turn: number }) => isEarly(talk, piece.turn);
  const found = [
    ...saying(talk, goalTold, early),
    ...saying(talk, terms, early),
    ...asked(talk, wanted)
      .filter(({ piece }) => early(piece))
      .map(({ quote }) => quote),
  ];
  return found.length > 0 ? yes(found) : no(firstOf(talk));
};
const listened: Check = ({ talk, summaries, reflections }) => {
  const found = [...saying(talk, backing), ...summaries, ...reflections];
  if (found.length > 0) return yes(found);
  return talk.otherTurns > 1 ? no(firstAfter(talk)) : cannotTell;
};
/** What the manager said where a summary could have stood: after the longest turn of the other side. */
function firstAfter(talk: Talk): DebriefQuote[] {
  const longest = [...talk.said]
    .filter(({ manager }) => !manager)
    .sort((a, b) => b.text.length - a.text.length)[0];
  const next = talk.mine.find(({ turn }) => longest !== undefined && turn > longest.turn);
  return next ? [around(talk, next)] : [];
}
const exploring: Check = (ground) => {
  const found = [...explored(ground), ...asked(ground.talk, optionsAsked).map(({ quote }) => quote)];
  if (found.length > 1) return yes(found);
  return ground.talk.managerTurns > 1 ? no(saying(ground.talk, advice)) : cannotTell;
};
const owned: Check = (ground) => {
  const next = nextStep(ground.steps.filter(({ who }) => who !== 'both'));
  if (next) return next.step.who === 'nobody' ? no(next.step.quotes) : yes(next.step.quotes);
  return ground.talk.managerTurns > 1 ? no() : cannotTell;
};
const review: Check = ({ talk }) => {
  const found = saying(
    talk,
    reviewing,
    (piece) =>
      piece.time !== 'past' &&
      (comingDays(piece.said.flat).length > 0 || /\bhow\b|\?|\bafter\b|\bwhen\b/u.test(piece.said.flat)) &&
      !isEarly(talk, piece.turn),
  );
  if (found.length > 0) return yes(found);
  return talk.managerTurns > 2 ? no() : cannotTell;
};

// ---- OSKAR

const scale =
  /\b(?:scale|(?:from |between )?(?:zero|0|one|1|nought) (?:to|and|through|-) ?(?:ten|10)|out of (?:ten|10)|where (?:would you put|do you put) yourself)\b|\b(?:0|1) ?[-–] ?10\b/u;
const notLower =
  /\bwhy (?:not|isn't it|is it not) (?:a )?(?:lower|less|an? \w+|\w+ )|\bwhat (?:makes|made|puts?|got|keeps|brought|stops) (?:it|you|that|this)\b[^?]{0,40}\b(?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|lower|there|from being)\b|\b(?:and )?not (?:a |an )?(?:\d|zero|one|two|three|four|five|six|lower)\b|\bwhat(?:'s| is) (?:already )?(?:working|there|in (?:that|the|place))\b/u;
const credit =
  /\b(?:you(?:'ve| have)? (?:clearly |already |really |also |still )*(?:kept|managed|handled|built|held|stayed|got|found|took|made|turned|brought|stuck|earned|shown|done|did|worked|calmed|caught|carried|learned|learnt|set up|wrote|led|noticed|asked|stepped)\b[^?]*|that (?:took|takes|shows|showed|says|tells me|was|is) (?:\w+ )?(?:courage|skill|patience|care|work|effort|thought|nerve|strength|you|good|strong|hard|impressive)|(?:your|a|one) (?:real )?strengths?\b|i(?:'m| am| was) impressed|i (?:like|liked|admire|appreciate|appreciated|noticed|valued?) (?:how|that|the way)|good at|well (?:done|handled))\b/u;

const outcome: Check = ({ talk }) => {
  const found = asked(talk, wanted).map(({ quote }) => quote);
  return found.length > 0 ? yes(found) : no(firstOf(talk));
};
const scaled: Check = ({ talk }) => {
  const found = saying(talk, scale);
  return found.length > 0 ? yes(found) : talk.managerTurns > 1 ? no() : cannotTell;
};
const knowHow: Check = ({ talk }) => {
  const found = saying(talk, notLower, ({ said }) => said.asks);
  if (found.length > 0) return yes(found);
  const number = talk.theirs.find(({ flat }) =>
    /\b(?:\d|zero|one|two|three|four|five|six|seven|eight|nine)\b/u.test(flat),
  );
  const scales = saying(talk, scale);
  return scales.length > 0 && number
    ? no(saying(talk, /\bwhy (?:not (?:a )?(?:higher|more|ten|10)|so low|only)\b/u))
    : talk.managerTurns > 1
      ? no()
      : cannotTell;
};
const affirmed: Check = ({ talk, affirmations }) => {
  const found = [
    ...saying(
      talk,
      credit,
      ({ asks, flat }) =>
        !asks &&
        !/\b(?:not|n't|late|wrong|missed|without|but|never)\b/u.test(flat) &&
        !/^(?:so|and) you\b/u.test(withoutFillers(flat)),
    ),
    ...affirmations,
  ];
  return found.length > 0 ? yes(found) : talk.managerTurns > 1 ? no() : cannotTell;
};
const smallStep: Check = (ground) => {
  const found = [
    ...saying(
      ground.talk,
      /\b(?:(?:one|a|the) (?:small|tiny|little|first|single|next) (?:step|thing|change)|one (?:step|thing) (?:you|that|to)|half a point|(?:one|a) point (?:up|higher)|from (?:a )?\w+ to (?:a )?\w+)\b/u,
      ({ said }) => said.asks,
    ),
    ...stepsIn(ground.talk)
      .filter(({ who }) => who === 'theirs')
      .flatMap(({ quotes }) => quotes.slice(0, 1)),
  ];
  if (found.length > 0) return yes(found);
  const next = nextStep(ground.steps);
  return ground.talk.managerTurns > 1 ? no(next?.step.quotes.slice(0, 1) ?? []) : cannotTell;
};
/** OSKAR arises with a scale, or as any coaching does. */
const ifScaling =
  (check: Check): Check =>
  (ground) =>
    saying(ground.talk, scale).length > 0 || (coaches(ground) && wentOn(ground)) ? check(ground) : cannotTell;

export const grow: Checks = {
  goal: ifCoaching(goal),
  reality: ifCoaching(realityFirst),
  options: ifCoaching(twoOptions),
  action: ifCoaching(dated),
};
export const clear: Checks = {
  contract: ifCoaching(contract),
  listen: ifCoaching(listened),
  explore: ifCoaching(exploring),
  action: ifCoaching(owned),
  review: ifCoaching(review),
};
export const oskar: Checks = {
  outcome: ifScaling(outcome),
  scale: ifScaling(scaled),
  know_how: ifScaling(knowHow),
  affirm: ifScaling(affirmed),
  action: ifScaling(smallStep),
};
