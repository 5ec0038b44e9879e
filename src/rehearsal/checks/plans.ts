// Stay interviews, improvement plans and the wording check SMART. Each arises only where the talk is of its kind.
import type { DebriefQuote } from '../../contract/rehearsal.ts';
import { asked } from '../questions.ts';
import { nextStep } from '../steps.ts';
import { around } from '../talk.ts';
import { comingDays } from '../times.ts';
import { type Check, type Checks, cannotTell, type Ground, no, quotesOf, saying, yes } from './check.ts';

// ---- Stay interview

const five = {
  look_forward:
    /\b(?:look(?:ing)? forward|(?:what|which) [^?]{0,50}(?:enjoy|like (?:most|best|about)|best (?:day|part|bit)|energi[sz]|get you (?:up|out)|happy to|good day)|what (?:do you|kind of (?:day|work)) (?:enjoy|like|love))\b/u,
  learning:
    /\b(?:(?:what|how|are|have|is|do|where)\b[^?]{0,40}\b(?:learn(?:ing|ed|t)?|grow(?:ing|n)?|develop(?:ing)?|new skills?|stretch(?:ed|ing)?))\b/u,
  why_stay:
    /\b(?:why do you stay|what (?:makes|keeps|has kept|kept|would keep|made) you (?:stay\w*|here|with us|coming|at|from leaving|going)|reasons? (?:you|to|for) stay\w*|why (?:are you )?(?:still )?here|what keeps)\b/u,
  leaving:
    /\b(?:(?:when|have you|did you|last time|what)\b[^?]{0,50}\b(?:leav(?:e|ing)|quit(?:ting)?|looking (?:around|elsewhere)|moving on|another job|other jobs|walking away|going elsewhere|tempt(?:ed|s)? you|resign\w*|handing in))\b/u,
  better:
    /\b(?:what (?:would|could|can|might|one thing|should|do) [^?]{0,40}\b(?:better|change|improve|different(?:ly)?|easier|fix|help you stay|stop|start|more of|less of)|if you could change|anything (?:we|i|you) (?:could|can|would|should) (?:do|change|improve|fix)|(?:magic wand))\b/u,
} as const;
type Five = keyof typeof five;

const interviews = ({ talk }: Ground): boolean =>
  Object.values(five).filter((pattern) => asked(talk, pattern).length > 0).length >
  (named.test(talk.mine.map(({ flat }) => flat).join(' ')) ? 0 : 1);
const named = /\bstay interview/u;
const ifStay =
  (check: Check): Check =>
  (ground) =>
    interviews(ground) ? check(ground) : cannotTell;
const question = (name: Five): Check =>
  ifStay(({ talk }) => {
    const found = asked(talk, five[name]).map(({ quote }) => quote);
    return found.length > 0 ? yes(found) : no();
  });
/** The manager's share of words that a stay interview leaves room under. */
const MOST_TALK = 0.3;
const airtime: Check = ({ talk, talkShare }) => {
  if (talkShare === null || talk.managerTurns + talk.otherTurns < 4) return cannotTell;
  const longest = (manager: boolean): DebriefQuote[] => {
    const [first] = talk.said
      .filter((said) => said.manager === manager)
      .sort((a, b) => b.text.length - a.text.length);
    return first?.pieces[0] ? [around(talk, first.pieces[0])] : [];
  };
  return talkShare < MOST_TALK ? yes(longest(false)) : no(longest(true));
};
const recap =
  /\b(?:what i(?:'m| am| have|'ve)? (?:hear|hearing|heard|taking|noted|wrote|written|got)|let me (?:say|play|read|sum|recap|check|repeat|see if)|to (?:sum|recap)|in short|summing up|if i (?:sum|put|have|heard|understood)|so (?:there are |it's |that's )?(?:two|three|four) things|have i got (?:that|it|all))\b/u;
const summary: Check = ({ talk, summaries }) => {
  const found = [...saying(talk, recap), ...summaries];
  return found.length > 0 ? yes(found) : no();
};
const plan: Check = (ground) => {
  const next = nextStep(ground.steps);
  return next && next.step.who !== 'nobody' ? yes(next.step.quotes) : no(next?.step.quotes ?? []);
};

// ---- Improvement plan

const planWords =
  /\b(?:improvement plan|performance plan|pip|formal (?:plan|process|step)|(?:thirty|sixty|ninety|30|60|90)[- ]days?|(?:six|eight|ten|twelve)[- ]week plan|on a plan|written (?:warning|plan)|probation\w*)\b/u;
const measure =
  /\b(?:\d+(?:\.\d+)? ?(?:%|percent|per cent)|(?:zero|no more than|at least|at most|fewer than|less than|under|below|within|every|all|none|\d+|one|two|three|four|five|six|ten|nine|eight|seven) (?:of (?:the|them|your)|out of|\w+ ?(?:hours?|days?|errors?|tickets?|calls?|reports?|cases?|orders?|customers?|invoices?|complaints?|deadlines?|reviews?|deliver\w+|visits?|shifts?|handovers?|points?|times?|a (?:day|week|month)|per)|errors?|tickets?|calls?|reports?|cases?|orders?|hours?|days?|invoices?|complaints?|deadlines?|missed|late|shifts?|handovers?))\b/u;
const offer =
  /\b(?:i(?:'ll| will| can| am going to|'m going to)|we(?:'ll| will| can)|let me|you(?:'ll| will) (?:have|get)|there(?:'s| is| will be)) (?:\w+ ){0,3}(?:help|support|train\w*|coach\w*|mentor\w*|pair\w*|time|free|shadow\w*|sit (?:down )?with|course|take .{0,20}off|move|cover|back ?up|give you|get you|arrange|set up|budget|available|resources?|review (?:your|the|each) draft)\b|\bwhat (?:support|help) (?:do|would|will)\b|\bwhat do you need\b|\bhow can i (?:help|support)\b/u;
const rhythm =
  /\b(?:(?:every|each) (?:week|day|monday|tuesday|wednesday|thursday|friday|fortnight|morning|two weeks|other (?:week|day)|month)|weekly|fortnightly|daily|once a (?:week|day|month)|twice a (?:week|month)|on (?:mon|tues|wednes|thurs|fri)days)\b/u;
const outcome =
  /\b(?:if (?:\w+ ){0,8}(?:not|don't|doesn't|isn't|aren't|fail\w*|miss\w*|fall short|no (?:change|improvement))[^.?!]*\b(?:may|might|could|will|can|would|mean|lead|next|end)\b|(?:could|may|might|can|would|will) (?:lead to|mean|end (?:in|with)|result in|include)|up to and including|(?:dismiss\w*|terminat\w*|let you go|lose your job|end of (?:your )?employment|demot\w*|losing your)|consequence\w*|what happens if)\b/u;
const hr = /\b(?:hr|human resources|people (?:team|partner|ops)|personnel)\b/u;
const reviewed =
  /\b(?:review\w*|check\w*|agreed|seen|read|approved|signed|looked|went through|gone through|with|cleared|confirm\w*|discuss\w*|spoke|talked|involved|together with)\b/u;

const ifPlan =
  (check: Check): Check =>
  (ground) =>
    saying(ground.talk, planWords).length > 0 ||
    ground.talk.theirs.some(({ flat }) => /\bimprovement plan\b|\bpip\b/u.test(flat))
      ? check(ground)
      : cannotTell;
const said = (pattern: RegExp, keep: Parameters<typeof saying>[2] = () => true): Check =>
  ifPlan((ground) => {
    const found = saying(ground.talk, pattern, keep);
    return found.length > 0 ? yes(found) : ground.talk.managerTurns > 1 ? no() : cannotTell;
  });
const examples: Check = ({ feedback: { acts, days, labels, vague, given } }) => {
  if (acts.length > 0 && days.length > 0) return yes(quotesOf([...acts.slice(0, 1), ...days]));
  return no(quotesOf([...labels, ...vague, ...acts, ...given].slice(0, 1)));
};

// ---- SMART

const goalWords =
  /\b(?:goal|target|objective|aim(?:ing)? (?:to|for)|by the end of|(?:i|we)(?:'d| would)? (?:want|like|need) you to \p{L}+|want(?:s)? (?:you|us) to (?:reach|get to|increase|reduce|cut|raise|deliver|finish|complete|bring)|(?:increase|reduce|cut|raise|improve|bring|get) [^.?!]{0,30}\b(?:to|by|from|under|below|above)\b)\b/u;
const aims = ({ talk, steps }: Ground): DebriefQuote[] => [
  ...saying(talk, goalWords, ({ asks, time }) => !asks || time === 'ahead'),
  ...steps.filter(({ who }) => who === 'theirs').flatMap(({ quotes }) => quotes.slice(0, 1)),
];
const ifAim =
  (check: Check): Check =>
  (ground) =>
    aims(ground).length > 0 ? check(ground) : cannotTell;
const unspecific =
  /\b(?:better|improve|more (?:proactive|careful|professional|engaged|visible|ownership|responsible)|step up|try harder|work on (?:your|it|that|this)|do more|be less|stuff|things?|somehow|a bit more)\b/u;
const specific: Check = (ground) => {
  const found = aims(ground);
  const clear = found.filter(
    ({ text }) => !unspecific.test(text.toLowerCase()) && text.split(/\s+/u).length > 4,
  );
  return clear.length > 0 ? yes(clear) : no(found);
};
const anySaid = (talk: Ground['talk'], pattern: RegExp): DebriefQuote[] =>
  talk.pieces
    .filter((piece) => pattern.test(piece.flat) && piece.time !== 'past')
    .map((piece) => around(talk, piece));
const measurable: Check = (ground) => {
  const found = anySaid(
    ground.talk,
    new RegExp(
      `${measure.source}|\\b(?:done when|we(?:'ll| will) know|how (?:will|would) (?:we|you) (?:know|measure)|measured? by|counts? as done)\\b`,
      'u',
    ),
  );
  return found.length > 0 ? yes(found) : no(aims(ground).slice(0, 1));
};
const doable =
  /\b(?:doable|realistic|achievable|manageable|feasible|can you manage|is that (?:possible|ok|okay|too much|enough time|fair|within)|does that (?:work|feel|sound|seem) (?:for you|possible|realistic|ok|okay|manageable|doable|right|fair)?|what (?:would|will|do) you need|what (?:might|could|would) (?:stop|get in|block)|how (?:confident|sure|realistic)|enough (?:time|people|hands|hours)|anything in the way|will you have)\b/u;
const achievable: Check = (ground) => {
  const found = [...saying(ground.talk, doable), ...saying(ground.talk, offer)];
  return found.length > 0 ? yes(found) : ground.talk.managerTurns > 1 ? no() : cannotTell;
};
const why =
  /\b(?:because|so that|so (?:we|the|they|customers|clients) (?:can|could|don't|won't|aren't)|matters?|the reason|that way|which (?:lets|means|helps|gives|is why)|in order to|(?:part of|ties? (?:in|to)|feeds? into|supports?|counts? towards?) (?:the|our|your)|depends? on|waiting (?:for|on))\b/u;
const relevant: Check = (ground) => {
  const found = saying(ground.talk, why, ({ asks, time }) => !asks && time !== 'past');
  return found.length > 0
    ? yes(found)
    : ground.talk.managerTurns > 1
      ? no(aims(ground).slice(0, 1))
      : cannotTell;
};
const timeBound: Check = (ground) => {
  const found = [
    ...ground.steps.filter(({ when }) => when !== null).flatMap(({ quotes }) => quotes),
    ...saying(ground.talk, goalWords, (piece) => comingDays(piece.said.flat).length > 0),
  ];
  return found.length > 0 ? yes(found) : no(aims(ground).slice(0, 1));
};

export const stayInterview: Checks = {
  look_forward: question('look_forward'),
  learning: question('learning'),
  why_stay: question('why_stay'),
  leaving: question('leaving'),
  better: question('better'),
  airtime: ifStay(airtime),
  summary: ifStay(summary),
  plan: ifStay(plan),
};
export const pip: Checks = {
  examples: ifPlan(examples),
  goals: said(measure, ({ time }) => time !== 'past'),
  support: said(offer),
  cadence: said(rhythm, ({ time }) => time !== 'past'),
  consequence: said(outcome),
  hr: said(hr, ({ said: { flat } }) => reviewed.test(flat)),
};
export const smart: Checks = {
  specific: ifAim(specific),
  measurable: ifAim(measurable),
  achievable: ifAim(achievable),
  relevant: ifAim(relevant),
  time_bound: ifAim(timeBound),
};
