// Typed questions are in lower case, so that "will", "mark" or "an" say nothing by their looks. Here a name of the
// directory counts where the grammar of a question leaves no room for the word: after an inverted verb, after "a talk
// with", before "?" and the like. It knows nothing about names beyond the directory.
import type { NameLists, WordClass } from './nameLists.ts';
import { type Neighbourhood, neighbourhood } from './nameSides.ts';
import type { Token } from './nameTokens.ts';
import { isFunction, type Reading } from './nameWords.ts';

const inverted =
  /^(?:should|can|could|would|must|does|did|do|is|was|has|had|isnt|doesnt|hasnt|wont|shouldnt)$/;
const modals = /^(?:should|can|could|would|must|shouldnt|wont)$/;
const asking = /^(?:how|why|when|where)$/;
const filler =
  /^(?:also|still|really|ever|now|usually|already|just|always|often|actually|even|currently|not|never|best)$/;

const human = new Set(
  `work need want think feel know handle do say react prefer like get manage talk listen learn ask answer lead help improve develop
  focus practise practice grow go take give make have be struggle deserve expect hope care worry understand deal respond communicate
  delegate present run see find miss prioritise prioritize start stop keep try agree join attend speak`.split(
    /\s+/,
  ),
);

const states =
  /^(?:ready|able|good|better|strong|weak|happy|unhappy|upset|late|open|honest|quiet|shy|difficult|defensive|stuck|likely|willing|prepared|qualified|overloaded|overworked|stressed|aware|interested|motivated|seen|known|rated|liked|respected|perceived|described|considered|off|away|back|behind|ahead|okay|ok|on|at)$/;

const talks = new Set(
  `talk talking talked conversation chat chatting meeting meet session call up discussion review sync lunch coffee speak speaking spoke working
  work worked 1 one ones sit pair paired pairing brief briefing interview appraisal checkin`.split(/\s+/),
);
const matters = new Set(
  `feedback tell know think heard hear say said told ask asked note notes goal goals plan action actions evidence praise advice
  record records question questions concern concerns prepare prep what how news summary summarise picture development need needs
  strengths thank thanks worried worry asking telling write written words objectives next`.split(/\s+/),
);
const follows =
  /^(?:about|on|regarding|before|after|tomorrow|today|tonight|next|this|and|or|who|because|when|where|in|at|again|please|first|over|concerning|since|as|if|without|too|now|so|but|then|friday|monday|tuesday|wednesday|thursday|last|by|from|using)$/;
const helps =
  /^(?:help|coach|support|tell|ask|remind|encourage|push|mentor|challenge|motivate|thank|praise|brief|give|giving|helping|coaching|supporting|asking|telling|prepare|show|reassure|nudge|let)$/;

/** Whether a word that the directory has as a name can only be the person here. */
export function isAskedAbout(
  lists: NameLists,
  tokens: readonly Token[],
  index: number,
  reading: Reading,
  lastOnly: boolean,
  isKnown: (fold: string) => boolean,
): boolean {
  const at = neighbourhood(tokens, index, index);
  if (at.possessive && /^(?:stop|place|product)$/.test(reading.word ?? '') && at.token.letters === 'lower')
    return !lastOnly && !/^(?:do|so)$/.test(at.token.fold) && !lists.context.jargon.has(at.token.fold);
  if (at.hyphenated || at.possessive || at.token.letters === 'mixed') return false;
  if (lists.context.jargon.has(at.token.fold)) return false;
  const question: Question = { lists, at, kind: reading.word, lastOnly, ends: endsClause(at) };
  if (tokens.length === 1) return true;
  return (
    (at.token.fold === 'an' && isBareArticle(tokens, question)) ||
    afterInversion(question, tokens, index) ||
    afterHead(question) ||
    asObject(question) ||
    asSubject(question, tokens, index, isKnown) ||
    beside(question, isKnown)
  );
}

interface Question {
  lists: NameLists;
  at: Neighbourhood;
  kind: WordClass | null;
  /** In the directory as a family name only. */
  lastOnly: boolean;
  ends: boolean;
}

function endsClause(at: Neighbourhood): boolean {
  return !at.next || !/^[ (]+$/.test(at.next.gap);
}

/** "an" with nothing that an article could belong to. */
function isBareArticle(tokens: readonly Token[], { at, lists, ends }: Question): boolean {
  if (ends) return tokens.length > 1 && at.previous !== null && !/["'“]/.test(at.token.gap);
  const next = at.next as Token;
  if (next.letters === 'upper' || next.letters === 'number' || next.fold.length === 1) return false;
  if (/^(?:and|or|as|on|at|in|about|is|has|again|also|always|asks|asked|agreed|agrees)$/.test(next.fold))
    return true;
  return /^[bcdfgjklmnpqrstvwyz]/.test(next.fold) && !lists.context.jargon.has(next.fold);
}

/** "what should will work on", "is mark ready", "does grace know": a subject has to follow the verb. */
function afterInversion(question: Question, tokens: readonly Token[], index: number): boolean {
  const { lists, at, kind, lastOnly } = question;
  const verb = at.previous?.fold ?? '';
  if (!inverted.test(verb) || at.token.gap !== ' ') return false;
  const before = at.beforePrevious?.fold ?? '';
  const opens =
    !at.beforePrevious || at.beforePrevious.opens || /^(?:and|but|so|then|or|wonder|ok|well)$/.test(before);
  const wh = asking.test(before) || /^(?:what|which|who|whom)$/.test(before);
  if (!wh && !opens && !/^(?:much|often|well|far|long|goal|goals|skill|skills|feedback)$/.test(before))
    return false;
  if (/^(?:is|was|isnt)$/.test(verb)) {
    const short = kind === 'stop' && !isFunction(lists, at.token.fold);
    if (kind === 'modal' || kind === 'verb' || kind === 'likely' || kind === 'either' || short)
      if (at.token.fold !== 'may' && at.next?.fold !== 'power') return !lastOnly || isState(question);
    return isState(question) || (question.ends && !lastOnly && wh && kind !== 'date' && kind !== 'noun');
  }
  let step = index + 1;
  while (filler.test(tokens[step]?.fold ?? '') && step < index + 4) step += 1;
  const next = tokens[step];
  if (!next || next.opens || !/^ $/.test(next.gap))
    return !lastOnly && wh && kind !== 'date' && kind !== 'verb';
  if (/^(?:has|had|hasnt)$/.test(verb))
    return (
      !lastOnly &&
      (/(?:ed|en)$/.test(next.fold) ||
        lists.context.irregularPast.has(next.fold) ||
        /^(?:done|shown)$/.test(next.fold))
    );
  const acts = lists.context.verbs.has(next.fold) || /^(?:do|be|have|not)$/.test(next.fold);
  if (!acts || (lastOnly && !human.has(next.fold))) return false;
  if (kind !== 'verb' || !modals.test(verb) || asking.test(before)) return true;
  const after = tokens[step + 1]?.fold ?? '';
  if (before === 'who' || before === 'which') return /^(?:to|with|about|for)$/.test(after);
  return !lists.context.objects.has(next.fold);
}

function isState({ at, kind, ends }: Question): boolean {
  if (ends || !at.next) return false;
  const { fold } = at.next;
  if (kind === 'date' && /^(?:on|at|late|good|better|ok|okay|off|ahead|coming)$/.test(fold)) return false;
  return states.test(fold) || (fold.endsWith('ing') && fold.length > 4) || /^(?:doing)$/.test(fold);
}

/** "a talk with hope", "tell me about april", "feedback for rose". */
function afterHead({ at, kind, lastOnly, ends }: Question): boolean {
  const link = at.previous?.fold ?? '';
  if (!/^(?:with|about|for|on|to|from|against)$/.test(link) || at.token.gap !== ' ') return false;
  if (!ends && !follows.test(at.next?.fold ?? '')) return false;
  const head = at.beforePrevious?.fold ?? '';
  const talk = talks.has(head);
  if (kind === 'place' || kind === 'product')
    return !lastOnly && ((talk && link === 'with') || (head === 'me' && link === 'about'));
  if (lastOnly) return talk && /^(?:with|to)$/.test(link);
  if (kind === 'date')
    return (talk && link === 'with') || (/^(?:tell|me|know)$/.test(head) && link === 'about');
  if (kind === 'abstract' || kind === 'adj' || kind === 'noun')
    return (
      (talk && link !== 'on' && link !== 'from') ||
      (/^(?:about|for)$/.test(link) && (matters.has(head) || head === 'me'))
    );
  return talk || matters.has(head) || head === 'me' || head === '' || link === 'with' || link === 'about';
}

/** "help mark with delegation", "coach will on reviews". */
function asObject({ at, lists, kind, lastOnly, ends }: Question): boolean {
  if (lastOnly || !helps.test(at.previous?.fold ?? '') || at.token.gap !== ' ') return false;
  if (at.previous?.fold === 'let') return human.has(at.next?.fold ?? '');
  if (kind === 'date' || kind === 'noun' || kind === 'place')
    return ends === false && follows.test(at.next?.fold ?? '');
  if (
    ends ||
    follows.test(at.next?.fold ?? '') ||
    /^(?:with|to|for|feedback|credit)$/.test(at.next?.fold ?? '')
  )
    return true;
  return (
    kind !== 'abstract' &&
    kind !== 'adj' &&
    human.has(at.next?.fold ?? '') &&
    !lists.context.objects.has(at.next?.fold ?? '')
  );
}

/** "grace could listen more", "dawn talked over us": what people do, at the start of a clause. */
function asSubject(
  { at, lists, kind, lastOnly }: Question,
  tokens: readonly Token[],
  index: number,
  isKnown: (fold: string) => boolean,
): boolean {
  const { context } = lists;
  const previous = at.previous;
  const starts =
    !previous ||
    clauses.test(previous.fold) ||
    context.speech.has(previous.fold) ||
    (previous.fold.endsWith('ly') && at.previous?.opens);
  if (!starts || kind === 'date' || kind === 'modal') return false;
  let step = index + 1;
  while (
    (context.adverbs.has(tokens[step]?.fold ?? '') || filler.test(tokens[step]?.fold ?? '')) &&
    step < index + 3
  )
    step += 1;
  const next = tokens[step];
  if (!next || next.opens || next.gap !== ' ' || next.letters === 'number') return false;
  if (next.fold === 'and' && isKnown(tokens[step + 1]?.fold ?? ''))
    return actsTogether(lists, tokens, step + 2);
  if (context.speech.has(next.fold)) return previous?.fold !== 'what' || !lastOnly;
  if (lastOnly) return false;
  const after = tokens[step + 1]?.fold ?? '';
  if (/^(?:could|should|would|can|might|must)$/.test(next.fold))
    return human.has(after) || (filler.test(after) && human.has(tokens[step + 2]?.fold ?? ''));
  if (/^(?:doesn|didn|isn|hasn|won|wouldn|couldn)$/.test(next.fold) && after === 't') {
    const verb = tokens[step + 2]?.fold ?? '';
    return human.has(verb) || states.test(verb) || /(?:ed|en|ing)$/.test(verb);
  }
  if (/^(?:is|was)$/.test(next.fold))
    return kind === 'verb' || kind === 'abstract' || kind === 'adj' || kind === 'noun'
      ? isDescribed(after)
      : false;
  if (humanPast.test(next.fold)) return kind !== 'place' && kind !== 'product';
  const stem = next.fold.replace(/(?:es|s)$/, '');
  const over = next.fold === 'takes' && /^(?:over|on|notes|credit)$/.test(after);
  return step > index + 1 || kind !== 'abstract' || over
    ? next.fold.endsWith('s') && (human.has(stem) || human.has(`${stem}e`)) && stem !== 'make'
    : false;
}

/** "drew and jack don't", "grace and may are" */
function actsTogether({ context }: NameLists, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (!next || next.opens || next.gap !== ' ') return false;
  const { fold } = next;
  return (
    /^(?:don|are|aren|were|have|haven|can|could|should|would|won|both|do|never|always|didn|work|disagree|argue|need|want)$/.test(
      fold,
    ) ||
    context.speech.has(fold) ||
    humanPast.test(fold) ||
    context.irregularPast.has(fold)
  );
}

function isDescribed(word: string): boolean {
  return (
    states.test(word) &&
    !/^(?:good|better|strong|weak|late|open|at|on|off|away|back|behind|ahead|seen|known|likely|new)$/.test(
      word,
    )
  );
}

const clauses =
  /^(?:that|because|if|when|whether|but|so|think|thinks|thought|believe|feel|guess|reckon|know|hear|heard|honestly|sometimes|today|yesterday|maybe|perhaps|while|since|although|though|until|what|how|why|where|hope|suppose|says|said|say)$/;

const humanPast =
  /^(?:talked|led|told|kept|wrote|spoke|forgot|promised|listened|asked|missed|helped|interrupted|worked|reviewed|apologised|apologized|apologies|handled|snapped|shouted|argued|agreed|complained|presented|chaired|facilitated|mentored|coached|overran|explained|answered|ignored|refused|volunteered|delegated|escalated|learned|learnt|gave|took)$/;

/** "jonas and will", "and mark?", "what about rose?" */
function beside({ at, lists, kind, lastOnly, ends }: Question, isKnown: (fold: string) => boolean): boolean {
  const link = at.previous?.fold ?? '';
  if (link !== 'and' && link !== 'or' && link !== 'about' && link !== 'vs' && link !== 'versus') return false;
  const before = at.beforePrevious;
  if (before && isKnown(before.fold) && link !== 'about') {
    const next = at.next?.fold ?? '';
    return (
      ends ||
      follows.test(next) ||
      (kind !== 'modal' &&
        (/^(?:don|are|aren|were|haven|both|didn)$/.test(next) ||
          lists.context.speech.has(next) ||
          humanPast.test(next)))
    );
  }
  if (lastOnly || kind === 'date')
    return ends && link === 'about' && /^(?:what|how)$/.test(before?.fold ?? '') && !lastOnly;
  if (ends && link === 'and' && at.previous?.opens) return true;
  return (
    ends &&
    link === 'about' &&
    /^(?:what|how)$/.test(before?.fold ?? '') &&
    !lists.context.with.has(at.token.fold)
  );
}
