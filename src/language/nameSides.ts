// Points that the words to the right and to the left of a possible name give for its being a person.
import type { NameLists, WordClass } from './nameLists.ts';
import type { Token } from './nameTokens.ts';
import { isCommon, isFunction, isNamed, type Reading } from './nameWords.ts';

export interface Neighbourhood {
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

export type Shape = 'opening' | 'inner' | 'upper' | 'lower';

/** After these a clause of its own begins, so that a name may follow. */
const clauseOpener =
  /^(?:yesterday|today|tomorrow|maybe|think|thinks|thought|says|said|see|feels|reckon|whether|guess|suppose|know|believe|hope|sure)$/;

/** What a place, a club or a product does as well as a person. */
const placeVerb =
  /^(?:is|was|has|had|did|does|won|lost|needs|wants|gets|got|went|goes|failed|fails|crashed|runs|ran|looks|seems|shows|showed|grew|opens|opened|closed|closes|came|comes|made|makes|broke|breaks|stopped|stops|allows|let|lets|uses|used|offers|offered|can|could|will|would|should|must|might|might)$/;

const strong: ReadonlySet<WordClass | null> = new Set<WordClass | null>([
  'modal',
  'verb',
  'likely',
  'either',
  'place',
  'product',
  null,
]);

export function neighbourhood(tokens: readonly Token[], from: number, to: number): Neighbourhood {
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

export function fromRight(
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
    if (further?.gap !== ' ') break;
    next = further;
    index += 1;
    discount = 0.5;
  }
  const place = (kind === 'place' || kind === 'product') && !reading.known;
  const month =
    at.token.fold === 'may' &&
    context.finite.has(next.fold) &&
    /^(?:a|the|our|usually|always)$/.test(tokens[index + 1]?.fold ?? '');
  if (/^(?:over|under|re|co|self|out)$/.test(next.fold) && tokens[index + 1]?.gap === '-') {
    index += 1;
    next = tokens[index] as Token;
  }
  const finite = month
    ? 0
    : place && placeVerb.test(next.fold)
      ? 0.5
      : finitePoints(lists, next, tokens[index + 1] ?? null, kind);
  if (kind === 'modal' && finite < 0 && shape === 'lower') points += finite;
  if (finite > 0)
    points += kind === 'modal' && finite >= 3 ? Math.max(finite, 5) - discount : finite - discount;
  if (next.fold === 'and' || next.fold === 'or') {
    const other = tokens[index + 1];
    if (other && other.gap === ' ' && ['i', 'me', 'myself', 'he', 'she', 'they'].includes(other.fold))
      points += 2.5;
    else if (other && other.letters === 'title' && isNamed(lists, other.fold)) points += 1.5;
    else if (
      kind === 'stop' &&
      other?.letters === 'title' &&
      !isFunction(lists, other.fold) &&
      lists.words.get(other.fold) === 'stop'
    )
      points += 3;
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

export function finitePoints(
  lists: NameLists,
  next: Token,
  after: Token | null,
  kind: WordClass | null,
): number {
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
  if (isThird(lists, fold) && /^(?:are|were|is|was|have|had|can|will|should|need)$/.test(after?.fold ?? ''))
    return 0;
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

export function fromLeft(lists: NameLists, at: Neighbourhood, reading: Reading, shape: Shape): number {
  const { context, titles } = lists;
  const previous = at.previous;
  if (!previous) return 0;
  const word = previous.fold;
  const kind = reading.word;
  const gap = at.token.gap;
  const lower = shape === 'lower';
  const unknown = reading.level === 'unknown';
  if (titles.has(word) && (!lower || !lists.ranks.has(word) || previous.letters === 'title')) return 6;
  if (context.epithets.has(word) && previous.letters === 'title' && !lower && gap === ' ') return 1;
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
  if (toward && joins && !(lower && word === 'to' && kind !== 'likely' && kind !== 'either' && !speaks)) {
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
      /^(?:chase|chased|chasing|pester|nudge|nudged|pull|ask|asked|asking|tell|told|telling|ping|pinged|remind|reminded|thank|thanked|met|invite|invited|email|emailed|message|messaged|named|called|coach|coached|mentor|mentored|mentoring|interrupted|thanking|reassured)$/.test(
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
      (isNamed(lists, at.beforePrevious.fold) ||
        (lists.words.get(at.beforePrevious.fold) === 'stop' && !isFunction(lists, at.beforePrevious.fold)))
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
  if (
    lower &&
    isCommon(lists, word) &&
    !isFunction(lists, word) &&
    !clauseOpener.test(word) &&
    !word.endsWith('ly')
  )
    return -2;
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
