import type { Token } from './nameTokens.ts';
import { isOrdinary, type NameLists, type WordClass } from './nameLists.ts';
import type { Directory } from './nameDirectory.ts';

// Weighs whether a word that could be a name is used as one: its capital, its place in the sentence, its neighbours and
// whether the organisation has such a person. Points were set by hand on the development sentences; two or more
// make it a name. Pronouns give no points: swapping them must not change the outcome.

export type Level = 'plain' | 'word' | 'typo' | 'short' | 'unknown' | 'none';

export interface Reading {
  level: Level;
  word: WordClass | null;
  /** The directory's spelling, where the word is (nearly) a name of the directory. */
  known: string | null;
  first: boolean;
  last: boolean;
}

export const threshold = 2;

/** What a word could be, apart from its neighbours. */
export function readWord(lists: NameLists, directory: Directory, fold: string): Reading {
  const part = directory.parts.get(fold);
  if (!part && lists.pronouns.has(fold)) return nothing;
  const word = lists.words.get(fold) ?? null;
  const first = lists.first.has(fold) || (part ? part.first.size + part.other.size > 0 : false);
  const last = lists.last.has(fold) || word === 'surname' || (part ? part.last.size > 0 : false);
  const listed = lists.first.has(fold) || lists.last.has(fold);
  const common = isCommon(lists, fold);
  if (part) {
    if (!word && !common) return { level: 'plain', word: null, known: fold, first, last };
    return { level: 'word', word: word ?? (part.first.size ? 'noun' : 'surname'), known: fold, first, last };
  }
  if (word) return { level: 'word', word, known: null, first: word !== 'surname' && word !== 'stop', last };
  if (listed) return { level: 'plain', word: null, known: null, first, last };
  const owner = genitive(fold);
  if (owner && !common) {
    const stem = readWord(lists, directory, owner);
    if (stem.level === 'plain') return { ...stem, level: 'plain' };
  }
  if (lists.places.has(fold) || lists.context.jargon.has(fold)) return nothing;
  const near = directory.near(fold);
  if (near[0] !== undefined)
    return { level: 'typo', word: common ? 'noun' : null, known: near[0], first: true, last: false };
  if (common) return nothing;
  if (directory.short.has(fold)) return { level: 'short', word: null, known: fold, first: true, last: false };
  return /^\p{L}{3,}$/u.test(fold)
    ? { level: 'unknown', word: null, known: null, first: false, last: false }
    : nothing;
}

/** A name with an s for "'s", as quickly typed: "annas" for "anna's". */
export function genitive(fold: string): string | null {
  return fold.length > 4 && fold.endsWith('s') && !fold.endsWith('ss') ? fold.slice(0, -1) : null;
}

export function isCommon(lists: NameLists, fold: string): boolean {
  return (
    isOrdinary(lists, fold) ||
    lists.phrases.get(fold)?.some((phrase) => phrase.rest.length === 0) === true ||
    lists.pronouns.has(fold) ||
    lists.origins.has(fold) ||
    isFunction(lists, fold)
  );
}

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
  return base(shape, reading) + fromRight(lists, tokens, at, reading, shape) + left + settled;
}

interface Neighbourhood {
  token: Token;
  previous: Token | null;
  beforePrevious: Token | null;
  next: Token | null;
  afterNext: Token | null;
  /** Index of `next` in the tokens, after a possessive. */
  nextIndex: number;
  gapAfter: string;
  possessive: boolean;
  hyphenated: boolean;
}

type Shape = 'opening' | 'inner' | 'upper' | 'lower';
/** After these a clause of its own begins, so that a name may follow. */
const clauseOpener =
  /^(?:yesterday|today|tomorrow|maybe|think|thinks|thought|says|said|see|feels|reckon|whether|guess|suppose|know|believe|hope|sure)$/;
/** Common endings and beginnings of family names. */
const familyName =
  /^(?:mc|mac|fitz)[a-z]{4,}|.(?:sson|ssen|rsen|lsen|nsen|strom|berg|stein|mann|ovic|ovich|enko|ova|eva|czyk|ski|ska|sky|idis|akis|poulos|yan|dze|shvili|wala|swamy|nathan|oglu|escu|inen|ucci|elli|etti|quist|qvist|worth|bottom|thwaite|wich)$/;
/** What a place, a club or a product does as well as a person. */
const placeVerb =
  /^(?:is|was|has|had|did|does|won|lost|needs|wants|gets|got|went|goes|failed|fails|crashed|runs|ran|looks|seems|shows|showed|grew|opens|opened|closed|closes|came|comes|made|makes|broke|breaks|stopped|stops|allows|let|lets|uses|used|offers|offered|can|could|will|would|should|must|might|might)$/;
const nothing: Reading = { level: 'none', word: null, known: null, first: false, last: false };
const strong: ReadonlySet<WordClass | null> = new Set<WordClass | null>([
  'modal',
  'verb',
  'likely',
  'place',
  'product',
  null,
]);

function neighbourhood(tokens: readonly Token[], from: number, to: number): Neighbourhood {
  const token = tokens[from] as Token;
  const following = tokens[to + 1] ?? null;
  const possessive = following?.fold === 's' && /^['’]$/.test(following.gap);
  const nextIndex = possessive ? to + 2 : to + 1;
  const candidate = tokens[nextIndex] ?? null;
  const next = candidate && !candidate.opens ? candidate : null;
  const after = tokens[nextIndex + 1] ?? null;
  const previous = token.opens ? null : (tokens[from - 1] ?? null);
  const before = previous && !previous.opens ? (tokens[from - 2] ?? null) : null;
  return {
    token,
    previous,
    beforePrevious: before,
    next,
    nextIndex,
    possessive,
    afterNext: next && after && !after.opens ? after : null,
    gapAfter: candidate?.gap ?? '.',
    hyphenated:
      !(isCapital(token) && (isCapital(following) || isCapital(tokens[from - 1] ?? null))) &&
      ((!possessive && /^[-‑/]$/.test(following?.gap ?? '')) || /^[-‑]$/.test(token.gap)),
  };
}

function isCapital(token: Token | null): boolean {
  return token?.letters === 'title';
}

function base(shape: Shape, reading: Reading): number {
  let points = { opening: 0, inner: 2, upper: -0.5, lower: -2 }[shape];
  if (reading.level === 'typo') points += shape === 'lower' ? 2 : shape === 'opening' ? 2 : 1;
  if (reading.level === 'typo' && reading.word) points -= 2.5;
  if (reading.level === 'short') points += shape === 'inner' ? 0.5 : 0;
  // a capital in mid-sentence on a word that is neither English nor a known place is nearly always a name
  if (reading.level === 'unknown' && shape !== 'inner') points -= 1;
  if (reading.known) points += reading.level === 'typo' ? 2 : 1;
  else if (shape === 'lower') points -= 1;
  if (reading.word === 'likely' && shape !== 'lower') points += 2;
  if (reading.word === 'stop') points -= shape === 'inner' ? 1.5 : 1;
  if (!reading.known && (reading.word === 'surname' || reading.word === 'product')) points -= 1;
  if (!reading.known && (reading.word === 'date' || reading.word === 'place')) points -= 1.5;
  return points;
}

function fromRight(
  lists: NameLists,
  tokens: readonly Token[],
  at: Neighbourhood,
  reading: Reading,
  shape: Shape,
): number {
  const { context } = lists;
  const kind = reading.word;
  let points = 0;
  if (at.hyphenated) points -= 3;
  if (at.possessive) points += ownerPoints(lists, at, reading, shape);
  if (at.possessive || !at.next) return points + (at.possessive ? 0 : closingPoints(at));
  let next = at.next;
  let index = at.nextIndex;
  if (/[,(]/.test(next.gap)) return points + afterComma(lists, at, reading, shape);
  if (next.gap !== ' ') return points;
  let discount = 0;
  while (context.adverbs.has(next.fold) || (next.fold.endsWith('ly') && next.fold.length > 4)) {
    const further = tokens[index + 1];
    if (!further || further.gap !== ' ') break;
    next = further;
    index += 1;
    discount = 0.5;
  }
  const place = (kind === 'place' || kind === 'product') && !reading.known;
  const month =
    at.token.fold === 'may' &&
    context.finite.has(next.fold) &&
    /^(?:a|the|our|usually|always)$/.test(tokens[index + 1]?.fold ?? '');
  const finite = month
    ? 0
    : place && placeVerb.test(next.fold)
      ? 0.5
      : finitePoints(lists, next, tokens[index + 1] ?? null, kind);
  if (finite > 0) points += kind === 'modal' ? Math.max(finite, 5) - discount : finite - discount;
  if (next.fold === 'and' || next.fold === 'or') {
    const other = tokens[index + 1];
    if (other && other.gap === ' ' && ['i', 'me', 'myself', 'he', 'she', 'they'].includes(other.fold))
      points += 2.5;
    else if (other && other.letters === 'title' && isNamed(lists, other.fold)) points += 1.5;
  }
  if (next.fold === 'who' || next.fold === 'whose') points += 2.5;
  if (next.letters === 'title' && finite <= 0 && next.gap === ' ') {
    if (context.orgSuffix.has(next.fold)) points -= 5;
    else if (!isNamed(lists, next.fold) && isCommon(lists, next.fold)) points -= 2;
  }
  return points;
}

function ownerPoints(lists: NameLists, at: Neighbourhood, reading: Reading, shape: Shape): number {
  if (
    lists.context.eponyms.has(at.next?.fold ?? '') &&
    !reading.known &&
    /^(?:law|principle|theorem|razor|paradox|syndrome|disease|hierarchy)$/.test(at.next?.fold ?? '')
  )
    return -4;
  if (reading.word === 'noun' && at.next?.fold === 'list') return 0;
  if (
    (reading.word === 'date' || at.token.fold === 'may') &&
    at.next &&
    lists.context.dayNouns.has(at.next.fold)
  )
    return reading.known ? 0.5 : -3;
  if (reading.word === 'place' || reading.word === 'product') return reading.known ? 2 : 0.5;
  if (reading.level === 'unknown') {
    return at.next && (lists.people.has(at.next.fold) || lists.context.humanNouns.has(at.next.fold)) ? 5 : 2;
  }
  return shape === 'lower' ? (strong.has(reading.word) ? 4 : 3) : 2;
}

function closingPoints(at: Neighbourhood): number {
  // ", Will." at the end of a sentence speaks to a person
  return /,/.test(at.token.gap) && /^[.!?]|^$/.test(at.gapAfter) ? 1.5 : 0;
}

function afterComma(lists: NameLists, at: Neighbourhood, reading: Reading, shape: Shape): number {
  const next = at.next?.fold ?? '';
  if (['who', 'whose', 'our', 'my'].includes(next)) return 2.5;
  if (
    shape === 'opening' &&
    [
      'you',
      'can',
      'could',
      'please',
      'would',
      'thanks',
      'thank',
      'i',
      'great',
      'well',
      'let',
      'we',
      'your',
      'do',
      'did',
      'have',
      'are',
    ].includes(next)
  ) {
    return 2.5;
  }
  if (at.next?.letters === 'title' && isNamed(lists, next)) return reading.word === 'date' ? 0.5 : 1.5;
  return 0;
}

function finitePoints(lists: NameLists, next: Token, after: Token | null, kind: WordClass | null): number {
  const { context } = lists;
  const weak =
    kind === 'noun' ||
    kind === 'abstract' ||
    kind === 'adj' ||
    kind === 'date' ||
    kind === 'stop' ||
    kind === 'surname';
  const fold = next.fold;
  const contracted = after && /^['’]$/.test(after.gap) && after.fold === 't';
  if (context.finite.has(fold) || (contracted && context.finite.has(`${fold}t`))) {
    if (!weak) return 3.5;
    if (fold === 'has' || fold === 'had' || fold === 'did' || fold === 'does' || contracted)
      return kind === 'adj' ? 3 : 2;
    const complement = after?.fold ?? '';
    if (kind === 'adj' || kind === 'stop') return 2.5;
    return /^(?:a|the|not|key|what|important|essential|when|where|how|part|something|one|our|required|needed|needs)$/.test(
      complement,
    )
      ? 0
      : 2;
  }
  if (context.speech.has(fold)) return weak ? 4 : 4.5;
  if (kind === 'modal' && context.verbs.has(fold)) return -5;
  if (context.irregularPast.has(fold)) return weak ? 2.5 : 3.5;
  if (kind !== 'modal' && context.modal.has(fold)) return weak ? 1.5 : 2.5;
  if (kind === 'modal' && (context.modal.has(fold) || fold === 'and')) return fold === 'and' ? 1 : 4;
  if (isThird(lists, fold)) return weak ? 2.5 : 3.5;
  if (fold.endsWith('ed') && fold.length > 4) return weak ? (isRegularPast(lists, fold) ? 2 : 1) : 3;
  return 0;
}

/** "needs", "carries": a verb of the list in the third person. */
function isThird(lists: NameLists, fold: string): boolean {
  if (!fold.endsWith('s') || fold.length < 4) return false;
  const stem = fold.slice(0, -1);
  const { verbs } = lists.context;
  return (
    verbs.has(stem) ||
    (stem.endsWith('e') && verbs.has(stem.slice(0, -1))) ||
    (stem.endsWith('ie') && verbs.has(`${stem.slice(0, -2)}y`))
  );
}

function isRegularPast(lists: NameLists, fold: string): boolean {
  const stem = fold.slice(0, -2);
  const { verbs } = lists.context;
  return (
    verbs.has(stem) ||
    verbs.has(`${stem}e`) ||
    verbs.has(stem.slice(0, -1)) ||
    verbs.has(`${stem.slice(0, -1)}y`)
  );
}

function fromLeft(lists: NameLists, at: Neighbourhood, reading: Reading, shape: Shape): number {
  const { context, titles } = lists;
  const previous = at.previous;
  if (!previous) return 0;
  const word = previous.fold;
  const kind = reading.word;
  const gap = at.token.gap;
  const lower = shape === 'lower';
  const unknown = reading.level === 'unknown';
  if (titles.has(word) || word === 'dr' || word === 'prof' || word === 'professor') return 6;
  if (/,/.test(gap)) {
    if (context.greeting.has(word) || word === 'done' || word === 'work' || word === 'job' || word === 'you')
      return 3;
    return previous.letters === 'title' && isNamed(lists, word) ? 1 : 0;
  }
  if (!/^[ (]+$/.test(gap)) return 0;
  if (context.greeting.has(word)) {
    if (word === 'please' && (kind === 'verb' || kind === 'modal')) return -3;
    if (word === 'credit' || word === 'please') return 0;
    return lower ? (strong.has(kind) ? 5 : 3) : 4;
  }
  const toward = context.with.has(word) || word === 'to';
  const joins = at.beforePrevious !== null && context.joint.has(at.beforePrevious.fold);
  const speaks =
    /^(?:talk|talked|talking|speak|spoke|speaking|chat|chatted|chatting|listen|listened|reported|reports|report)$/.test(
      at.beforePrevious?.fold ?? '',
    );
  if (toward && joins && !(lower && word === 'to' && kind !== 'likely' && !speaks)) {
    return lower ? (strong.has(kind) ? 5 : kind === 'abstract' ? 2 : 3) : unknown ? 4 : 2;
  }
  if (context.determiners.has(word)) return shape === 'inner' ? (unknown ? -3 : -2.5) : -5;
  if (
    context.orgPrefix.has(word) &&
    (previous.letters === 'title' || /^(?:project|operation|codename|team|version|release)$/.test(word))
  )
    return -4;
  if (word === 'to') return lower ? (kind === 'verb' || kind === 'modal' || kind === 'noun' ? -5 : 0) : 1;
  if (context.address.has(word)) {
    const asked =
      /^(?:ask|asked|asking|tell|told|telling|ping|pinged|remind|reminded|thank|thanked|met|invite|invited|email|emailed|message|messaged|named|called|coach|coached|mentor|mentored|mentoring|interrupted|thanking|reassured)$/.test(
        word,
      ) ||
      (/^(?:give|gave|giving)$/.test(word) && kind !== 'verb');
    if (lower) return asked ? (strong.has(kind) ? 5 : 3) : kind === 'verb' || kind === 'modal' ? 1 : 0;
    return asked ? 4 : unknown ? 0.5 : 1;
  }
  if (word === 'with' || word === 'from' || word === 'by' || word === 'about') {
    if (lower) return strong.has(kind) && kind !== 'place' && kind !== 'product' ? 4 : 0;
    return unknown ? (word === 'with' ? 2 : 1) : 1;
  }
  if (context.with.has(word)) {
    if (
      (word === 'and' || word === 'or') &&
      at.beforePrevious?.letters === 'title' &&
      isNamed(lists, at.beforePrevious.fold)
    ) {
      return lower ? 2 : 1.5;
    }
    return lower ? 0 : unknown ? 0 : 1;
  }
  if (
    lower &&
    (kind === 'verb' || kind === 'modal' || kind === 'noun' || kind === 'abstract') &&
    isSubject(lists, word)
  )
    return -5;
  if (lower && isCommon(lists, word) && !isFunction(lists, word) && !clauseOpener.test(word)) return -2;
  if (
    lower &&
    /^(?:think|thinks|thought|reckon|guess|suppose|know|believe|sure|whether|if|because)$/.test(word)
  )
    return 1;
  if (lower && (context.modal.has(word) || word === 't' || word === 'do' || word === 'did')) return -5;
  if (
    previous.letters === 'title' &&
    !previous.opens &&
    !isNamed(lists, word) &&
    gap === ' ' &&
    isCommon(lists, word)
  )
    return -2;
  return 0;
}

function isSubject(lists: NameLists, word: string): boolean {
  return (
    ['i', 'we', 'you', 'it', 'this', 'that', 'which', 'who', 'people', 'someone', 'everyone'].includes(
      word,
    ) || lists.pronouns.get(word) === 'they'
  );
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

function isNamed(lists: NameLists, fold: string): boolean {
  return (
    lists.first.has(fold) ||
    lists.last.has(fold) ||
    (lists.words.has(fold) && lists.words.get(fold) !== 'stop')
  );
}

export function isFunction(lists: NameLists, fold: string): boolean {
  const { context } = lists;
  return (
    context.determiners.has(fold) ||
    context.with.has(fold) ||
    context.finite.has(fold) ||
    context.modal.has(fold) ||
    context.objects.has(fold) ||
    context.adverbs.has(fold) ||
    context.timeWords.has(fold) ||
    functionWords.has(fold)
  );
}

const functionWords: ReadonlySet<string> = new Set(
  `i me we us you who whom where when while if because although though so yet nor not yes is are was were be been being am do does did done
  have has had having there here what why how than too very quite just also please let lets im ive id well make made get got see said per mine`.split(
    /\s+/,
  ),
);
