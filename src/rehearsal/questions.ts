// What a manager's question asks for: what the other side meant or saw, where things stand, what could be done, what they want.

import type { DebriefQuote } from '../contract/rehearsal.ts';
import { around, type Piece, type Talk, withoutFillers } from './talk.ts';

/** What they meant, or how it looked to them. */
export const intent =
  /\bwhat(?:'s| was| were| is| are)? (?:really |actually )?(?:going on|happening|behind|driving|on your mind|your (?:thinking|intentions?|intent|view|take|side|read|goal|thoughts?|perspective|reasoning|version|sense|experience|idea|aim|plan|reason|understanding|picture|world)|the (?:thinking|reason|reasoning|story|idea|thought|context|background|intention)|you (?:thinking|trying|hoping|aiming|after|wanting|going for|meaning|feeling|intending|seeing|working|dealing|up against|\p{L}+ing))\b|\bwhat (?:did|do|were) you (?:really |actually )?(?:\p{L}+ing|mean|intend|want|wanting|hope|have in mind|see|notice|make of|trying|think (?:was|happened|is going|would|you))\b|\bwhat (?:made|led|brought|prompted|caused|kept|held|stopped|got in|gets in|gets|stood in|happened|'s happened|went|goes on|goes through|went through|drove|pushed|was it like)\b|\bwhat (?:am|was|did|might|have|could) i (?:be )?(?:miss(?:ed|ing)?|not see(?:ing)?|got wrong|not know(?:ing)?)\b|\bhow (?:did|do|does|was|were|is|has|have) (?:you|it|that|this|things|the|your) [^?]{0,40}?(?:see|saw|look|experience|seem|come across|(?:from|on|at) your (?:side|end|view|perspective|seat|angle|point)|for you|to you|view|remember|read (?:it|that|the)|land)\b|\b(?:what|tell|walk|talk|take|help|hear|know|understand|curious|share|describe|explain)\b[^?.]{0,40}\b(?:your|from your) (?:side|view|perspective|point of view|end|seat|angle|take|version|thinking|reasoning|intention|account|story|point)\b|\b(?:walk|talk|take) me through\b|\bhelp me (?:understand|see)\b|\bhow come\b|\bwhy (?:did|didn't|do|don't|were|was|wasn't|weren't|are|aren't|is|isn't|have|haven't|has|had)?\s*(?:n't )?(?:you|it|that|this|the|not)\b|\b(?:is|was|were) there (?:something|anything|more)\b[^?]{0,40}(?:going on|behind|missing|don't know|should know|can't see|happening|in the way|else|that (?:made|got|kept)|to it)|\bwhere (?:were|are|was) you (?:coming from|at with)\b|\b(?:i(?:'d| would)? (?:like|love|want) to|i(?:'m| am) (?:curious|keen|interested)(?: to)?|i wonder(?:ed)?|can you|could you|would you|please) (?:hear|understand|know|learn|tell me|say|explain|describe|share|about)?\s*(?:more about )?(?:how|what|why|about what|your)\b|\b(?:did|were) you (?:mean|trying|intend|aware|hoping|want(?:ing)? to)\b|\bwas (?:that|it|this) (?:your|what you|intended|deliberate|on purpose|the intention|meant)\b|\bdo(?:es)? (?:you see (?:it|that|this)|that match|this match|it match)|\bis that how you (?:saw|see|remember)\b/u;
/** Rhetorical, or about the week in general. */
export const noIntent =
  /\bwhat (?:the hell|on earth)\b|\bwhat(?:'s| is) (?:wrong with you|your problem|the matter with you)\b|\bweekend\b|\bholiday\b|\bwhat (?:would|will|could|can|should) (?:you|we|i)\b|\b(?:going forward|next time|in future|from now on|by when)\b|\bwhy don't (?:you|we)\b|\bdo you (?:want|need|have time)\b|\bwhat do you (?:need|want (?:from|to do|next))\b|\bwhat(?:'s| is) your (?:plan|goal|aim) (?:for|to|now|this)\b|\bwhy (?:are|do|can't) you (?:always|never|so)\b/u;
export const view =
  /\b(?:what do you think|what are your thoughts|your (?:view|side|take|perspective|thoughts|read|version|opinion|reaction)|how (?:do|did|does|would) (?:you|that|this|it)\b[^?]{0,30}(?:see|look|land|sit|sound|seem|feel|read)|do you (?:see it|agree|disagree)|what (?:am|did|have) i (?:miss|got wrong|get wrong)\w*|does (?:that|this|it) (?:match|fit|square|sound (?:right|fair)|ring true))/u;
/** How things stand: any question that cannot be answered by yes or no, but those on what could or will be done and what is wanted. */
export const reality =
  /\b(?:what|what's|whats|how|how's|where|who|who's|when|which part|how come|why)\b|\b(?:tell|walk|talk|take) me (?:about|through|more|what|how|where)\b|\b(?:have|did) you (?:spoken|speak|talked|talk|asked|ask|already)\b/u;
export const notReality =
  /\bhow (?:are|were) (?:you|things)(?: doing| today)?\W*$|\bhow(?:'s| is| was) (?:it going|everything|your (?:week|weekend|day|morning))|\bwhat(?:'s| is) (?:up|next)\b|\b(?:what|how|which|who|when|where)\b[^?]*\b(?:will|shall) (?:you|we|i)\b|\bwhich (?:one|of|do|would|will)\b|\bby when\b|\bwhen (?:can|could|will|would)\b|\bwhat (?:do|would|can|could) (?:you|i|we) (?:need|like|want|do|try)\b|\bhow (?:can|could|would|should|about|do (?:i|we))\b|\bwhat (?:about|if|time)\b/u;
export const optionsAsked =
  /\bwhat (?:could|can|might|would) (?:you|we) (?:do|try|change|stop|start|say|ask)\b|\bwhat else (?:could|can|might|would|is possible|comes)\b|\bwhat (?:are|other|would be)\b[^?]{0,20}\b(?:options?|alternatives?|possibilities|ideas|ways|routes?|choices)\b|\b(?:options?|alternatives?|possibilities|ideas|ways|routes) (?:do you|are there|can you|could you|would|have you|to|you)\b|\bany (?:other )?(?:ideas|options|thoughts on how)\b|\bhow (?:could|might|can|would) you\b|\bwhat (?:would|might) (?:help|work|you do differently|make)\b|\banything else you (?:could|might)\b|\bif (?:you had|nothing|there were no|money|time)\b[^?]*\bwhat\b/u;
export const wanted =
  /\bwhat (?:would|do|did) you (?:like|want|hope|need|wish)\b[^?]{0,40}\b(?:to (?:get|achieve|talk|walk|leave|take|have|focus|happen|be different|use|work|discuss|see|change|sort|solve|come)|from|out of|by the end|today|for|instead|different)\b|\bwhat(?:'s| is| would be| are)? (?:your|the|a) (?:goal|aim|outcome|target|hope|ideal|best (?:result|outcome)|good (?:result|outcome)|useful (?:result|outcome)|most useful)\b|\bwhat (?:would|does|will) (?:a )?(?:success|good|better|done|it|that) look like\b|\bwhat would (?:be|make)(?: this| it)?(?: (?:a|the|this|most|talk|time|conversation))? ?(?:useful|good|worth|helpful|different)|\bby the end of (?:this|our|today|the)\b/u;

type Asked = { piece: Piece; quote: DebriefQuote };

/** The manager's questions that ask for this, in order; what a sentence says before it asks counts with it. */
export function asked(talk: Talk, pattern: RegExp, not: RegExp | null = null): Asked[] {
  return talk.mine
    .filter((piece) => piece.asks || invites.test(withoutFillers(piece.flat)))
    .filter(({ flat, said }) => (pattern.test(flat) || pattern.test(said.flat)) && !not?.test(said.flat))
    .map((piece) => ({ piece, quote: around(talk, piece) }));
}
const invites =
  /^(?:tell|walk|talk|take|help|describe|explain|share|i(?:'d| would) (?:like|love|want)|i want|i(?:'m| am) (?:curious|keen|interested)|i wonder|please|can you|could you|your (?:side|view|turn))/u;
