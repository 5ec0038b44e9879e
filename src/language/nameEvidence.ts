// Weighs whether a word that could be a name is used as one: its capital, its place in the sentence, its neighbours and
// whether the organisation has such a person. Points were set by hand on the development sentences; two or more
// make it a name. Pronouns give no points: swapping them must not change the outcome.
import type { NameLists } from './nameLists.ts';
import {
  finitePoints,
  fromLeft,
  fromRight,
  type Neighbourhood,
  neighbourhood,
  type Shape,
} from './nameSides.ts';
import type { Token } from './nameTokens.ts';
import type { Reading } from './nameWords.ts';

export const threshold = 2;

/** Points for a run of tokens from..to being a person. */
export function weigh(
  lists: NameLists,
  tokens: readonly Token[],
  from: number,
  to: number,
  reading: Reading,
): number {
  const at = neighbourhood(tokens, from, to);
  const token = at.token;
  const capital = token.letters === 'title' || token.letters === 'mixed';
  const shape = capital ? (token.opens ? 'opening' : 'inner') : token.letters === 'upper' ? 'upper' : 'lower';
  const left = fromLeft(lists, at, reading, shape);
  const kind = fromKind(lists, tokens, at, reading, shape);
  // after "talked to" or "thanks" it is no longer a verb, whatever follows
  const settled =
    left >= 4 && (reading.word === 'verb' || reading.word === 'modal') ? Math.max(kind, 0) : kind;
  const right = fromRight(lists, tokens, at, reading, shape);
  return base(shape, reading, right >= 1.5) + right + left + settled + devicePoints(lists, at, reading);
}

/** Voice assistants bear the names of people. */
function devicePoints(lists: NameLists, { token, previous, next }: Neighbourhood, reading: Reading): number {
  if (reading.known || !/^(?:siri|alexa|cortana)$/.test(token.fold)) return 0;
  if (/^(?:hey|ok|okay|like|via|using|with|and|or)$/.test(previous?.fold ?? '') && previous?.fold !== 'with')
    return -9;
  if (next?.fold === 'and' || next?.fold === 'or') return -3;
  if (token.fold !== 'alexa') return -5;
  return lists.context.speech.has(next?.fold ?? '') ? -1 : -3;
}

/** Common endings and beginnings of family names. */
const familyName =
  /^(?:mc|mac|fitz)[a-z]{4,}|.(?:sson|ssen|rsen|lsen|nsen|strom|berg|stein|mann|ovic|ovich|enko|ova|eva|czyk|ski|ska|sky|idis|akis|poulos|yan|dze|shvili|wala|swamy|nathan|oglu|escu|inen|ucci|elli|etti|quist|qvist|worth|bottom|thwaite|wich)$/;

function base(shape: Shape, reading: Reading, acts: boolean): number {
  let points = { opening: 0, inner: 2, upper: -0.5, lower: -2 }[shape];
  if (reading.level === 'typo') points += shape === 'lower' ? 2 : shape === 'opening' ? 2 : 1;
  if (reading.level === 'typo' && reading.word) points -= 2.5;
  if (reading.level === 'short') points += shape === 'inner' ? 0.5 : 0;
  // a capital in mid-sentence on a word that is neither English nor a known place is nearly always a name
  if (reading.level === 'unknown' && shape !== 'inner') points -= 1;
  if (reading.known) points += reading.level === 'typo' ? 2 : 1;
  else if (shape === 'lower') points -= 1;
  if (reading.word === 'likely' && shape !== 'lower') points += 2;
  if (reading.word === 'either' && shape !== 'lower') points += 0.75;
  if (reading.word === 'stop') points -= shape === 'inner' ? 1.5 : 1;
  if (!reading.known && (reading.word === 'surname' || reading.word === 'product')) points -= 1;
  if (reading.word === 'stop' && !reading.known && shape === 'opening' && acts) points += 1.5;
  if (!reading.known && (reading.word === 'date' || reading.word === 'place')) points -= 1.5;
  return points;
}

function fromKind(
  lists: NameLists,
  tokens: readonly Token[],
  at: Neighbourhood,
  reading: Reading,
  shape: Shape,
): number {
  const { context } = lists;
  const previous = at.previous?.fold ?? '';
  const next = at.next && /^[ ]$/.test(at.next.gap) && !at.possessive ? at.next : null;
  const fold = next?.fold ?? '';
  let points = 0;
  switch (reading.word) {
    case 'modal': {
      const base =
        /^(?:be|have|not|i|you|we|they|he|she|it|the|this|that|these|those|my|our|your|their|his|her|a|an|there|someone|anyone|everyone|people|as|well|go|all|any|each|one)$/;
      if (next && base.test(fold)) points -= 5;
      else if (next && shape !== 'inner' && next.letters === 'title' && !lists.last.has(fold)) points -= 4;
      else if (next && shape === 'lower' && finitePoints(lists, next, at.afterNext, 'modal') <= 0)
        points -= 2;
      if (/^(?:i|you|we|they|he|she|it|this|that|who|which|there)$/.test(previous))
        points -= shape === 'lower' ? 5 : 1;
      if (at.token.fold === 'may') points += datePoints(lists, at);
      break;
    }
    case 'verb':
      if (next && context.objects.has(fold) && shape !== 'inner') points -= 4;
      if (next && next.letters === 'number' && shape !== 'inner') points -= 4;
      break;
    case 'adj':
      if (
        next &&
        shape !== 'inner' &&
        !context.with.has(fold) &&
        !context.adverbs.has(fold) &&
        finitePoints(lists, next, at.afterNext, 'adj') <= 0
      )
        points -= 2;
      break;
    case 'abstract':
      if (
        shape !== 'inner' &&
        next &&
        /^(?:this|you|all|to|we|it|the|that|your|these|is)$/.test(fold) &&
        fold !== 'is'
      )
        points -= 4;
      if (shape === 'opening' && next && context.with.has(fold) && fold !== 'and' && fold !== 'or')
        points -= 1;
      break;
    case 'date':
      points += datePoints(lists, at);
      break;
    case 'place':
      if (context.placeWords.has(previous) && !['to', 'from', 'of'].includes(previous))
        points -= reading.known ? 1.5 : 3;
      if (next && context.productNouns.has(fold)) points -= 3;
      break;
    case 'product':
      if (/^(?:in|on|via|using|use|uses|through|into|configure|install|upgrade|run|runs)$/.test(previous))
        points -= 3;
      if (next && context.productNouns.has(fold)) points -= 4;
      break;
    default:
  }
  if (reading.level === 'unknown' || reading.word === 'noun' || reading.word === 'surname') {
    if (next && context.productNouns.has(fold) && !reading.known) points -= 3;
    if (next && next.letters === 'title' && lists.places.has(fold)) points -= 4;
    if (
      /^(?:in|on|at|via|using|use|uses|into|through|inside|shipped|deployed|installed|within)$/.test(
        previous,
      ) &&
      shape !== 'lower'
    )
      points -= reading.known ? 0.5 : 2;
  }
  if (reading.level === 'unknown' && at.token.letters !== 'title') points -= 4;
  if (reading.level === 'unknown' && familyName.test(at.token.fold)) points += 1.5;
  if (
    reading.level === 'unknown' &&
    shape === 'opening' &&
    (at.token.fold.length < 4 || (at.token.fold.endsWith('s') && !at.possessive))
  )
    points -= 1;
  if (/^(?:use|uses|used|using)$/.test(previous) && reading.level === 'word' && !reading.known) points -= 3;
  if (tokens.length < 2 && reading.word) points -= 1;
  return points;
}

function datePoints(lists: NameLists, at: Neighbourhood): number {
  const { context } = lists;
  const previous = at.previous;
  const next = at.next;
  let points = 0;
  if (previous?.fold === 'to' && at.beforePrevious?.fold === 'according') return points + 2;
  if (previous && (context.timeWords.has(previous.fold) || previous.letters === 'number'))
    points -= previous.fold === 'from' || previous.fold === 'to' || previous.fold === 'for' ? 2.5 : 4;
  if (next?.letters === 'number' && /^[ ,]+$/.test(next.gap)) points -= 4;
  if (next && context.months.has(next.fold)) points -= 4;
  if (
    next &&
    /^(?:and|to|or|until|through)$/.test(next.fold) &&
    at.afterNext &&
    context.months.has(at.afterNext.fold)
  )
    points -= 4;
  if (
    previous &&
    /^(?:and|to|or|until|through)$/.test(previous.fold) &&
    at.beforePrevious &&
    context.months.has(at.beforePrevious.fold)
  )
    points -= 4;
  if (next && !at.possessive && context.dayNouns.has(next.fold)) points -= 3;
  return points;
}
