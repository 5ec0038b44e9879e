// Next steps in a talk: an act, who does it, and by when. Complete where all three stand together: in a sentence, in its neighbour
// of the same turn, or in the short answer to "by when".
import type { DebriefQuote } from '../contract/rehearsal.ts';
import { around, type Piece, type Said, type Talk, withoutFillers } from './talk.ts';
import { comingDays } from './times.ts';

export interface Step {
  said: Said;
  quotes: DebriefQuote[];
  /** theirs: the other side does it; own: the manager; both: a meeting; nobody: no one is named. */
  who: 'theirs' | 'own' | 'both' | 'nobody';
  when: string | null;
}

const verb =
  '(?!be\\b|have to\\b|like\\b|tell you\\b|say\\b|explain\\b|see\\b|imagine\\b|think\\b|understand\\b|hear\\b|describe\\b|help me understand\\b|remember\\b|walk me\\b|talk me\\b|need\\b|want\\b|get that\\b|feel\\b|believe\\b|know\\b|admit\\b|go first\\b|stop you\\b|ask you\\b|do better\\b|try harder\\b)\\p{L}+';
const adverb =
  '(?:please |also |just |then |definitely |at least |try to |start to |both |each |personally |happily |now |still )*';
const asked = new RegExp(
  `\\b(?:can|could|will|would) you ${adverb}${verb}|\\byou(?:'ll| will|'re going to| are going to) ${adverb}${verb}|\\b(?:i|we)(?:'d| would)? (?:need|want|like|ask|expect) you to ${adverb}${verb}|^(?:please|pls) ${verb}|\\bplease (?:send|bring|write|share|update|let me know|book|draft|put|post|call|finish|check|show|give|set|take|talk|do|make)\\b|\\bare you (?:able|happy|ok|okay|willing|up) (?:to|for) ${verb}`,
  'u',
);
/** "You send any change to Marie by Tuesday": a step where a day stands with it. */
const presently =
  /\b(?:you|i) (?:send|write|draft|bring|share|update|book|take|post|list|prepare|set|pick|show|do|check|flag|tell|call|run|finish|deliver|try|start|speak|talk|ring|ask|review|read|put|give|keep|make|let)\b/u;
const promised = new RegExp(
  `\\bi(?:'ll| will| can|'m going to| am going to|'m gonna| could|'d) (?!like|love|rather|say|suggest|want|prefer|hate|guess)${adverb}${verb}|\\blet me ${adverb}(?:send|write|draft|book|talk|speak|check|take|set|find|get|sort|raise|ask|come back|put|look|try)\\b`,
  'u',
);
const meeting =
  /\b(?:let's|lets|shall we|can we|could we|we'll|we will|we can|we could|we|i'd like us to) (?:please |both |then |also |just )*(?:meet|talk|speak|sit down|check in|catch up|look at|look back|review|go over|go through|follow up|touch base|revisit|come back to|do (?:a|another)|have (?:a|another)|pick (?:this|it) up|see (?:how|where)|regroup|reconvene)\b/u;
const ownerless =
  /\b(?:someone|somebody|it|this|that|the \w+(?: \w+)?|things?|there|we|all of this) (?:needs? to|should|must|has to|have to|would|will|ought to|gets?|can|could) (?:be |get |have )?\p{L}+|\bit(?:'d| would) be (?:good|great|nice|helpful|better) (?:if|to)\b|\b(?:need|needs) (?:fixing|doing|sorting|updating|finishing|sending)\b|\blet's (?:try|make|do|get|keep|aim|work|be|improve|fix|sort|move|see|go|start|agree|say|put|set)\b|\bwe'll (?:get|sort|fix|work|do|make|improve|try|figure|see|find)\b|\b(?:try|keep|work on|focus on|make sure|aim) (?:to|on|it|that|your|the|in|harder)\b/u;
const noStep =
  /\byou(?:'ll| will| can| could) (?:be|see|find|understand|imagine|always|never|do (?:it|this|better)|appreciate|agree|know|get (?:there|it|better)|say|tell|feel|remember)\b|\bi(?:'ll| will) (?:be (?:honest|direct|blunt|straight|quick|clear|frank|brief)|say|tell you what|start|try to be|let you|give you (?:an example|that)|explain|take that|admit|keep (?:it|this) short|go first|never|always|see|listen|try\b(?! to \w+ (?:by|on)))|\b(?:can|could|would) you (?:say more|give me an example|tell me|walk|talk me|help me|describe|explain|expand|see|imagine|think of|say (?:what|how|why|where|a bit)|share (?:what|how|your (?:view|side|thoughts)))\b|\bcan i (?:ask|tell|share|say|give)\b/u;

export function stepsIn(talk: Talk): Step[] {
  return talk.said.flatMap((said, at): Step[] => {
    const who = doer(said) ?? (answersWhatToDo(talk, at) ? 'theirs' : null);
    if (who === null) return [];
    const own = whenIn(said);
    if (own) return [{ said, who, when: own, quotes: quotesOf(talk, said) }];
    const beside = whenBeside(talk, at);
    const quotes = beside ? [...quotesOf(talk, said), ...quotesOf(talk, beside)] : quotesOf(talk, said);
    return [{ said, who, when: beside ? whenIn(beside) : null, quotes }];
  });
}

/** "Talk to him before the next issue." after "What will you do?" */
function answersWhatToDo(talk: Talk, at: number): boolean {
  const said = talk.said[at] as Said;
  const before = talk.said[at - 1];
  if (said.manager || !before?.manager || said.pieces.every(({ time }) => time === 'past')) return false;
  return whatToDo.test(before.flat) && !/\b(?:no idea|not sure|don't know|nothing)\b/u.test(said.flat);
}
const whatToDo =
  /\bwhat (?:will|are|would|do) you (?:like to |want to |going to |plan to )?(?:do|start|try|change|begin)\b|\bwhich (?:one|of (?:these|those|them)) (?:will|would|do) you\b|\bwhat(?:'s| is| will be) (?:your|the|one) (?:first|next|small\w*) (?:step|thing|move)\b|\bwhat (?:would|will) (?:get|move|bring) you\b/u;

const quotesOf = (talk: Talk, said: Said): DebriefQuote[] => {
  const piece = said.pieces[0] as Piece;
  return [around(talk, piece)];
};

function doer(said: Said): Step['who'] | null {
  const { flat, manager, pieces } = said;
  const told = pieces.every(({ time }) => time === 'past');
  if (told) return null;
  // "What would you do?" looks for a step; it is none.
  if (/^(?:what|how|why|who|where)\b/u.test(withoutFillers(pieces.at(-1)?.flat ?? '')) && said.asks)
    return null;
  if (presently.test(flat) && comingDays(flat).length > 0 && !said.asks)
    return /\byou \w/u.test(presently.exec(flat)?.[0] ?? '') === manager ? 'theirs' : 'own';
  if (/\b(?:if|had|should have|could have|would have) (?:you|i|we)\b/u.test(flat) && !comingDays(flat).length)
    return null;
  if (meeting.test(flat) && !asked.test(flat))
    return promised.test(flat) && !noStep.test(flat) ? (manager ? 'own' : 'theirs') : 'both';
  if (asked.test(flat) && !noStep.test(flat)) return manager ? 'theirs' : 'own';
  if (promised.test(flat) && !noStep.test(flat)) return manager ? 'own' : 'theirs';
  if (manager && ownerless.test(flat) && !said.asks) return 'nobody';
  return null;
}

function whenIn(said: Said): string | null {
  const ahead = comingDays(said.flat);
  const [first] = ahead.filter(({ start, end }) => {
    const piece = said.pieces.find((one) => one.start - said.start <= start && start < one.end - said.start);
    const words = said.flat.slice(start, end);
    // The day of what was, in a sentence that goes on to what will be.
    return !(piece?.time === 'past' && !/^(?:by|before|until|next|tomorrow|within|in)\b/u.test(words));
  });
  return first ? said.text.slice(first.start, first.end) : null;
}

/** A short sentence with a day next to the step: later in its turn, or in one of the next two turns in answer to it. */
function whenBeside(talk: Talk, at: number): Said | null {
  const step = talk.said[at] as Said;
  for (const said of talk.said.slice(at + 1, at + 5)) {
    if (said.turn > step.turn + 2) break;
    const few = said.flat.split(/\s+/u).length <= 9;
    if (!few || !whenIn(said)) continue;
    if (said.turn === step.turn || !meeting.test(said.flat)) {
      const bare = !asked.test(said.flat) && !promised.test(said.flat);
      const sameMatter = /\b(?:it|that|this|them|those)\b/u.test(said.flat);
      if (bare || sameMatter) return meeting.test(said.flat) ? null : said;
    }
  }
  return null;
}

/** What the talk ended with: the step that counts first, and whether it has doer and day. */
export function nextStep(steps: readonly Step[]): { step: Step; complete: boolean } | null {
  const kinds: Array<(step: Step) => boolean> = [
    ({ who, when }) => who === 'theirs' && when !== null,
    ({ who, when, said }) => who === 'theirs' && when === null && said.manager,
    ({ who, when }) => who === 'own' && when !== null,
    ({ who }) => who === 'theirs' || who === 'own',
    ({ who }) => who === 'nobody',
    ({ who }) => who === 'both',
  ];
  for (const [rank, isKind] of kinds.entries()) {
    const step = steps.findLast(isKind);
    if (step) return { step, complete: step.when !== null && step.who !== 'nobody' && rank !== 4 };
  }
  return null;
}
