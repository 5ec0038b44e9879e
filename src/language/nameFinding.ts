// Finds the runs of words that name a person, in and beyond the directory. What stands in their place is decided
// elsewhere.
import type { Directory } from './nameDirectory.ts';
import { threshold, weigh } from './nameEvidence.ts';
import type { NameLists } from './nameLists.ts';
import { isAskedAbout } from './nameQuestions.ts';
import {
  type FoundName,
  initialsAt,
  isSyllablePair,
  nameOf,
  runEnd,
  runStart,
  type Search,
} from './nameRuns.ts';
import type { Token } from './nameTokens.ts';
import { isCommon, isFunction, type Reading, readWord } from './nameWords.ts';

export interface NameFinder {
  find(tokens: readonly Token[]): FoundName[];
}

export function createNameFinder(lists: NameLists, directory: Directory): NameFinder {
  const cache = new Map<string, Reading>();
  const read = (fold: string): Reading => {
    const known = cache.get(fold);
    if (known) return known;
    if (cache.size > 50_000) cache.clear();
    const reading = readWord(lists, directory, fold);
    cache.set(fold, reading);
    return reading;
  };
  return { find: (tokens) => findNames({ lists, directory, read, tokens }) };
}

function findNames(search: Search): FoundName[] {
  const { tokens, read } = search;
  const found: FoundName[] = [];
  const doubtful: Array<{ index: number; points: number }> = [];
  const sure = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.letters === 'number' || isGeneration(tokens, index) || isEpithet(search, index)) continue;
    const run = initialsAt(search, index);
    if (run) {
      found.push(run);
      index = run.to;
      continue;
    }
    const reading = read(token.fold);
    if (reading.level === 'none' && !followsTitle(search, index)) continue;
    const points = pointsAt(search, index, reading);
    if (points < threshold) {
      if (token.letters !== 'lower' && points >= threshold - 2.5) doubtful.push({ index, points });
      continue;
    }
    const to = runEnd(search, index);
    if (token.letters === 'title' && reading.level !== 'plain' && points >= threshold + 1)
      sure.add(token.fold);
    const start = Math.max(runStart(search, index), (found.at(-1)?.to ?? -1) + 1);
    const name = nameOf(search, start, to);
    found.push({ ...name, from: nicknameStart(search, start) });
    index = to;
  }
  return [...found, ...repeated(search, doubtful, sure, found)].sort((a, b) => a.from - b.from);
}

/** "Big Dave", "Old Bill", "Uncle Steve" */
function nicknameStart({ tokens, lists }: Search, from: number): number {
  const before = tokens[from - 1];
  const token = tokens[from] as Token;
  return before?.letters === 'title' &&
    token.letters === 'title' &&
    token.gap === ' ' &&
    lists.context.epithets.has(before.fold)
    ? from - 1
    : from;
}

/** "Young" of "Young Will": the name comes after it. */
function isEpithet({ tokens, lists, directory, read }: Search, index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (
    token.letters !== 'title' ||
    next?.letters !== 'title' ||
    next.gap !== ' ' ||
    !lists.context.epithets.has(token.fold)
  )
    return false;
  if (directory.parts.has(token.fold) && read(next.fold).last) return false;
  const reading = read(next.fold);
  return reading.level === 'plain' || (reading.level === 'word' && reading.known !== null);
}

/** "Gen Z" */
function isGeneration(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.fold === 'gen' && /^[xyzXYZ]$/.test(tokens[index + 1]?.text ?? '');
}

/** A doubtful word counts after all where the same word is clearly a name elsewhere in the text. */
function repeated(
  search: Search,
  doubtful: ReadonlyArray<{ index: number; points: number }>,
  sure: ReadonlySet<string>,
  found: readonly FoundName[],
): FoundName[] {
  return doubtful
    .filter(
      ({ index, points }) =>
        sure.has(search.tokens[index]?.fold ?? '') &&
        points + 1.5 >= threshold &&
        search.tokens[index]?.opens === false,
    )
    .filter(({ index }) => !found.some((name) => name.from <= index && index <= name.to))
    .map(({ index }) => nameOf(search, index, runEnd(search, index)));
}

function pointsAt(search: Search, index: number, reading: Reading): number {
  const { lists, tokens } = search;
  const token = tokens[index] as Token;
  // "don't"
  if (tokens[index + 1]?.fold === 't' && /^['’]$/.test(tokens[index + 1]?.gap ?? '')) return 0;
  if (followsTitle(search, index)) return threshold + 4;
  if (startsFullName(search, index, reading)) return threshold + 4;
  if (isSyllablePair(search, index)) return threshold + 1;
  if (reading.level === 'plain') return plainPoints(search, index, reading);
  if (reading.known && reading.level === 'word' && isAsked(search, index, reading)) return threshold + 2;
  if (reading.word === 'stop' && !reading.known && isFunction(lists, token.fold)) return 0;
  if (
    reading.level === 'word' &&
    token.letters === 'lower' &&
    !reading.known &&
    reading.word !== 'modal' &&
    reading.word !== 'verb' &&
    !/^(?:likely|either)$/.test(reading.word ?? '')
  )
    return 0;
  if (
    reading.level === 'word' &&
    token.letters === 'upper' &&
    !reading.known &&
    !/^(?:likely|either)$/.test(reading.word ?? '')
  )
    return 0;
  if (reading.level === 'short' && token.letters === 'upper') return 0;
  if (reading.level === 'unknown' && token.letters === 'lower') return 0;
  if (reading.level === 'typo' && token.letters === 'upper' && token.text.length < 6) return 0;
  if (token.letters === 'lower' && reading.word === 'likely' && isPaired(search, index)) return threshold;
  return weigh(lists, tokens, index, index, reading);
}

/** "sofia and tomek": a name that is hardly ever a word, beside a name that never is. */
function isPaired({ tokens, read }: Search, index: number): boolean {
  const sure = (and: number, other: number): boolean =>
    /^(?:and|or)$/.test(tokens[and]?.fold ?? '') &&
    (tokens[other]?.fold.length ?? 0) > 2 &&
    read(tokens[other]?.fold ?? '').level === 'plain';
  return sure(index + 1, index + 2) || sure(index - 1, index - 2);
}

function isAsked({ lists, tokens, directory }: Search, index: number, reading: Reading): boolean {
  const part = directory.parts.get(tokens[index]?.fold ?? '');
  const lastOnly = part !== undefined && part.first.size === 0 && part.other.size === 0;
  return isAskedAbout(lists, tokens, index, reading, lastOnly, (fold) => directory.parts.has(fold));
}

function followsTitle({ lists, tokens }: Search, index: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  if (!before || token.letters !== 'title' || before.letters !== 'title') return false;
  return (
    lists.titles.has(before.fold) &&
    !/^(?:sir|lady|lord|fr)$/.test(before.fold) &&
    /^\.?\s+$/.test(token.gap) &&
    !isFunction(lists, token.fold)
  );
}

function plainPoints(search: Search, index: number, reading: Reading): number {
  const { lists, tokens } = search;
  const { context } = lists;
  const token = tokens[index] as Token;
  const sure = threshold + 2;
  if (reading.known) return token.letters === 'upper' && token.text.length < 3 ? 0 : sure;
  if (token.letters === 'upper' && token.text.length <= 3) return 0;
  if (token.letters === 'mixed') return 0;
  // "lorries" is no possessive of Lorrie
  if (token.letters === 'lower' && !lists.first.has(token.fold) && !lists.last.has(token.fold)) return 0;
  if (token.letters === 'lower' && token.fold.length < 3) return 0;
  const next = tokens[index + 1];
  const owner = next && next.fold === 's' && /^['’]$/.test(next.gap);
  const after = owner ? tokens[index + 2] : next;
  if (after && /^[ ]$/.test(after.gap)) {
    if (owner && /^(?:law|principle|theorem|razor|paradox|syndrome|disease|hierarchy)$/.test(after.fold))
      return 0;
    if (
      !owner &&
      /^(?:chart|charts|distribution|coefficient|window|index|theorem|effect|diagram)$/.test(after.fold)
    )
      return 0;
    if (!owner && after.letters === 'title' && context.orgSuffix.has(after.fold)) return 0;
  }
  const before = tokens[index - 1];
  // "the Harrington account", not "the Harrington twins"
  if (
    !owner &&
    after?.gap === ' ' &&
    context.productNouns.has(after.fold) &&
    before &&
    /^(?:the|our|a|this|that)$/.test(before.fold) &&
    token.gap === ' ' &&
    !(after.fold === 'team')
  )
    return 0;
  if (
    before &&
    token.gap === ' ' &&
    context.orgPrefix.has(before.fold) &&
    (before.letters === 'title' || /^(?:project|operation|codename)$/.test(before.fold))
  ) {
    return 0;
  }
  return sure;
}

/** "Will Brandt", "An Tran": a doubtful word before a family name. */
function startsFullName(search: Search, index: number, reading: Reading): boolean {
  const { tokens, directory, lists, read } = search;
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!next || next.opens || !/^[ -]$/.test(next.gap)) return false;
  const ids = directory.parts.get(token.fold);
  const lasts = directory.parts.get(next.fold);
  if (ids && lasts && [...lasts.last].some((id) => ids.first.has(id) || ids.other.has(id))) {
    return (
      token.letters !== 'lower' ||
      !isFunction(lists, token.fold) ||
      reading.level === 'plain' ||
      read(next.fold).level === 'plain'
    );
  }
  if (token.letters !== 'title' || next.letters !== 'title') return false;
  if (reading.level === 'plain' || reading.level === 'none') return false;
  const following = read(next.fold);
  if (next.gap === '-' && following.level === 'plain') return true;
  if (!(following.level === 'plain' && following.last && !following.first)) return false;
  return (
    !(token.opens && isFunction(lists, token.fold)) &&
    reading.word !== 'surname' &&
    !(token.opens && reading.word === 'noun' && !reading.first)
  );
}

/** Whether the word may not stand as the noun after an adjective (used where a dropped word leaves a gap). */
export function endsNounPhrase(lists: NameLists, token: Token | undefined): boolean {
  if (!token) return true;
  if (!/^[ -]$/.test(token.gap) || token.opens) return true;
  return (
    isFunction(lists, token.fold) ||
    lists.context.speech.has(token.fold) ||
    lists.context.irregularPast.has(token.fold) ||
    lists.pronouns.has(token.fold) ||
    lists.context.greeting.has(token.fold) ||
    (isCommon(lists, token.fold) && /(?:ing|ed)$/.test(token.fold) && !lists.people.has(token.fold))
  );
}
