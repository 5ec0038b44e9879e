import type { Token } from './nameTokens.ts';
import { genitive, isCommon, isFunction, readWord, threshold, weigh, type Reading } from './nameEvidence.ts';
import { isOrdinary } from './nameLists.ts';
import { particles, type Directory } from './nameDirectory.ts';
import type { NameLists } from './nameLists.ts';

// Finds the runs of words that name a person, in and beyond the directory. What stands in their place is decided
// elsewhere.

export interface FoundName {
  /** First and last token of the run, titles not included. */
  from: number;
  to: number;
  /** The run ends in an s that stands for "'s". */
  genitive: boolean;
  /** Directory people it can mean: empty beyond the directory, several when it is ambiguous. */
  ids: readonly string[];
}

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

interface Search {
  lists: NameLists;
  directory: Directory;
  read(fold: string): Reading;
  tokens: readonly Token[];
}

function findNames(search: Search): FoundName[] {
  const { tokens, read } = search;
  const found: FoundName[] = [];
  const doubtful: Array<{ index: number; points: number }> = [];
  const sure = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.letters === 'number') continue;
    const run = initialsAt(search, index);
    if (run) {
      found.push(run);
      index = run.to;
      continue;
    }
    const reading = read(token.fold);
    if (reading.level === 'none') continue;
    const points = pointsAt(search, index, reading);
    if (points < threshold) {
      if (token.letters !== 'lower' && points >= threshold - 2.5) doubtful.push({ index, points });
      continue;
    }
    const to = runEnd(search, index);
    if (token.letters === 'title' && reading.level !== 'plain' && points >= threshold + 1)
      sure.add(token.fold);
    found.push(nameOf(search, index, to));
    index = to;
  }
  return [...found, ...repeated(search, doubtful, sure, found)].sort((a, b) => a.from - b.from);
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
  const before = tokens[index - 1];
  const titled =
    before &&
    lists.titles.has(before.fold) &&
    before.letters === 'title' &&
    /^\.?\s+$/.test(token.gap) &&
    token.letters === 'title';
  if (titled) return threshold + 4;
  if (startsFullName(search, index, reading)) return threshold + 4;
  if (isSyllablePair(search, index)) return threshold + 1;
  if (reading.level === 'plain') return plainPoints(search, index, reading);
  if (reading.word === 'stop' && !reading.known && isFunction(lists, token.fold)) return 0;
  if (
    reading.level === 'word' &&
    token.letters === 'lower' &&
    !reading.known &&
    reading.word !== 'modal' &&
    reading.word !== 'verb' &&
    reading.word !== 'likely'
  )
    return 0;
  if (reading.level === 'word' && token.letters === 'upper' && !reading.known && reading.word !== 'likely')
    return 0;
  if (reading.level === 'short' && token.letters === 'upper') return 0;
  if (reading.level === 'unknown' && token.letters === 'lower') return 0;
  if (reading.level === 'typo' && token.letters === 'upper' && token.text.length < 6) return 0;
  return weigh(lists, tokens, index, index, reading);
}

function plainPoints(search: Search, index: number, reading: Reading): number {
  const { lists, tokens } = search;
  const { context } = lists;
  const token = tokens[index] as Token;
  const sure = threshold + 2;
  if (tokens[index + 1]?.fold === 't' && /^['’]$/.test(tokens[index + 1]?.gap ?? '')) return 0;
  if (reading.known) return token.letters === 'upper' && token.text.length < 3 ? 0 : sure;
  if (token.letters === 'upper' && token.text.length <= 3) return 0;
  if (token.letters === 'mixed') return 0;
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

/** "Hyun-woo", "Shu-fen": a capital word and a short lower-case one, neither of them English. */
function isSyllablePair(search: Search, index: number): boolean {
  const { tokens, lists } = search;
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!next || next.gap !== '-' || token.letters !== 'title' || next.letters !== 'lower') return false;
  if (next.fold.length < 2 || next.fold.length > 6 || token.fold.length < 2 || token.fold.length > 7)
    return false;
  const word = (fold: string): boolean =>
    lists.context.jargon.has(fold) || lists.places.has(fold) || isFunction(lists, fold);
  if (word(token.fold) || word(next.fold) || isOrdinary(lists, token.fold)) return false;
  return !isOrdinary(lists, next.fold) || lists.words.has(next.fold);
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

function runEnd(search: Search, from: number): number {
  const { tokens } = search;
  let to = from;
  while (true) {
    const next = tokens[to + 1];
    if (!next) return to;
    const step = joins(search, from, to);
    if (step === 0) return to;
    to += step;
  }
}

/** How many more tokens belong to the name after `to`: 0, 1, or more across particles. */
function joins(search: Search, from: number, to: number): number {
  const { tokens, read, lists, directory } = search;
  const here = tokens[to] as Token;
  const next = tokens[to + 1] as Token;
  const initial = here.text.length === 1;
  if (!(next.gap === ' ' || /^[-‑]$/.test(next.gap) || (initial && /^\. ?$/.test(next.gap)))) return 0;
  if (next.opens) return 0;
  const reading = read(next.fold);
  const start = tokens[from] as Token;
  if (start.letters === 'lower') {
    if (next.letters !== 'lower') return 0;
    if (particles.has(next.fold)) return lowerParticles(search, from, to + 1);
    if (reading.level === 'plain' && !(next.fold.length < 3)) return 1;
    return isSamePerson(directory, start.fold, next.fold) ? 1 : 0;
  }
  if (next.letters === 'lower') {
    // "Hyun-woo"
    if (isSyllablePair(search, to)) return 1;
    if (isSamePerson(directory, start.fold, next.fold) && reading.level === 'plain') return 1;
    return particleSteps(search, to + 1);
  }
  if (next.letters === 'number') return 0;
  if (next.text.length === 1 && next.text !== 'I') return /^[ -]$/.test(next.gap) ? 1 : 0;
  if (next.letters === 'upper' && start.letters !== 'upper' && reading.level !== 'plain') return 0;
  if (particles.has(next.fold) && particleSteps(search, to + 1) > 0) return particleSteps(search, to + 1);
  if (reading.level === 'plain' || reading.level === 'typo') return 1;
  if (reading.level === 'word') {
    if (isFunction(lists, next.fold) && !isSamePerson(directory, start.fold, next.fold)) return 0;
    if (reading.word === 'date' && !isSamePerson(directory, start.fold, next.fold)) return 0;
    if (lists.context.months.has(next.fold) && !isSamePerson(directory, start.fold, next.fold)) return 0;
    return 1;
  }
  if (reading.level === 'unknown') return next.letters === 'title' ? 1 : 0;
  return /^[-‑]$/.test(next.gap) && next.letters === 'title' ? 1 : 0;
}

function particleSteps(search: Search, at: number): number {
  const { tokens, read } = search;
  let index = at;
  while (
    index - at < 3 &&
    particles.has(tokens[index]?.fold ?? '') &&
    /^[ -]$/.test(tokens[index]?.gap ?? '')
  )
    index += 1;
  if (index === at) return 0;
  const name = tokens[index];
  if (!name || !/^[ '’-]$/.test(name.gap) || name.letters !== 'title') return 0;
  const level = read(name.fold).level;
  return level === 'none' && !/^(?:de|da|van|von|der|den)$/.test(tokens[index - 1]?.fold ?? '')
    ? 0
    : index - at + 1;
}

/** "sanne de vries" without capitals: only where the directory has the person. */
function lowerParticles(search: Search, from: number, at: number): number {
  const { tokens, directory } = search;
  let index = at;
  while (index - at < 3 && particles.has(tokens[index]?.fold ?? '')) index += 1;
  const name = tokens[index];
  return name && isSamePerson(directory, tokens[from]?.fold ?? '', name.fold) ? index - at + 1 : 0;
}

function isSamePerson(directory: Directory, first: string, last: string): boolean {
  const a = directory.parts.get(first);
  const b = directory.parts.get(last);
  if (!a || !b) return false;
  return [...b.last, ...b.other, ...b.first].some(
    (id) => a.first.has(id) || a.other.has(id) || a.last.has(id),
  );
}

/** "J. Smith", "J Smith", "W.B.", and "WB" where somebody of the directory has these initials. */
function initialsAt(search: Search, index: number): FoundName | null {
  const { tokens, directory, lists, read } = search;
  const token = tokens[index] as Token;
  if (token.text.length > 3 || token.letters === 'lower' || token.letters === 'number') return null;
  if (token.text.length === 1) {
    let at = index;
    let letters = token.fold;
    let dotted = false;
    while (true) {
      const next = tokens[at + 1];
      if (!next || next.text.length !== 1 || next.letters !== 'title' || !/^(?:\. ?|-)$/.test(next.gap))
        break;
      dotted = true;
      letters += next.fold;
      at += 1;
    }
    const name = tokens[at + 1];
    if (
      name &&
      name.letters === 'title' &&
      name.text.length > 1 &&
      (/^\. ?$/.test(name.gap) || (name.gap === ' ' && token.text !== 'I' && token.text !== 'A'))
    ) {
      const reading = read(name.fold);
      const known = directory.parts.get(name.fold);
      const fits =
        reading.level === 'plain' ||
        (known && known.last.size > 0) ||
        (name.gap !== ' ' &&
          (reading.level === 'typo' ||
            reading.level === 'unknown' ||
            (reading.level === 'word' && reading.last)));
      const listed =
        /^(?:q|plan|option|vitamin|type|class|grade|team|group|phase|part|section|level|version|series|appendix|room|gate|row|tier|variant)$/.test(
          tokens[index - 1]?.fold ?? '',
        ) && name.gap === ' ';
      if (fits && !listed && !(lists.places.has(name.fold) && !known))
        return nameOf(search, index, runEnd(search, at + 1));
    }
    if (
      dotted &&
      directory.initials.has(letters) &&
      !/^(?:us|uk|eu|usa|am|pm|eg|ie|phd|ba|ma|bsc)$/.test(letters)
    )
      return nameOf(search, index, at);
    return null;
  }
  if (
    token.letters !== 'upper' ||
    !directory.initials.has(token.fold) ||
    lists.context.jargon.has(token.fold)
  )
    return null;
  const before = token.opens ? '' : (tokens[index - 1]?.fold ?? '');
  const next = tokens[index + 1];
  const { context } = lists;
  const acts =
    next &&
    !next.opens &&
    next.gap === ' ' &&
    (context.speech.has(next.fold) || context.irregularPast.has(next.fold));
  const spoken =
    /^(?:with|by|from|ask|asked|told|tell|thanks|hi|hey|ping|pinged|cc)$/.test(before) && token.gap === ' ';
  const owns = next?.fold === 's' && /^['’]$/.test(next.gap);
  return acts || spoken || owns ? nameOf(search, index, index) : null;
}

function nameOf(search: Search, from: number, to: number): FoundName {
  const { tokens, directory, read } = search;
  const folds = tokens.slice(from, to + 1).map((token) => token.fold);
  const last = folds.at(-1) ?? '';
  const owner = genitive(last);
  const isGenitive =
    owner !== null &&
    !directory.parts.has(last) &&
    !search.lists.first.has(last) &&
    !search.lists.last.has(last) &&
    read(last).level === 'plain';
  if (isGenitive && owner) folds[folds.length - 1] = owner;
  return { from, to, genitive: isGenitive, ids: peopleOf(search, folds) };
}

/** Directory people a run of folded words can mean; a part that contradicts a person rules that person out. */
export function peopleOf(search: Pick<Search, 'directory' | 'lists'>, folds: readonly string[]): string[] {
  const { directory } = search;
  const words = folds.filter((fold) => fold.length > 1 && !particles.has(fold));
  const letters = folds.filter((fold) => fold.length === 1);
  if (words.length === 0)
    return letters.length > 1 ? [...(directory.initials.get(letters.join('')) ?? [])] : [];
  let ids: Set<string> | null = null;
  for (const word of words) {
    const meant = bearers(directory, word);
    if (words.length > 1 && meant.size === 0) return [];
    ids = ids ? new Set([...ids].filter((id: string) => meant.has(id))) : meant;
  }
  let result = [...(ids ?? [])];
  const only = words[0] ?? '';
  if (words.length === 1 && letters.length > 0) {
    const leads = folds[0]?.length === 1;
    result = result.filter((id) => {
      const name = directory.names.get(id);
      return leads ? name?.first[0] === letters[0] && name?.last === only : name?.last[0] === letters.at(-1);
    });
  }
  if (
    words.length === 1 &&
    folds.length === 1 &&
    folds[0] &&
    folds[0].length <= 3 &&
    !directory.parts.has(only)
  ) {
    const initials = directory.initials.get(only);
    if (initials) return [...initials];
  }
  return result.sort();
}

function bearers(directory: Directory, word: string): Set<string> {
  const part = directory.parts.get(word);
  if (part) return new Set([...part.first, ...part.last, ...part.other]);
  const short = directory.short.get(word);
  if (short) return new Set(short);
  const near = directory.near(word).flatMap((known) => {
    const found = directory.parts.get(known);
    return found ? [...found.first, ...found.last, ...found.other] : [];
  });
  return new Set(near);
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
