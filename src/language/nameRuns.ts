// How far a name goes once it has begun ("Anna Maria da Silva", "Hyun-woo"), names that begin with initials, and which
// people of the directory a run of words can mean.
import { type Directory, particles } from './nameDirectory.ts';
import { isOrdinary, type NameLists } from './nameLists.ts';
import { finitePoints } from './nameSides.ts';
import type { Token } from './nameTokens.ts';
import { genitive, isFunction, type Reading } from './nameWords.ts';

export interface FoundName {
  /** First and last token of the run, titles not included. */
  from: number;
  to: number;
  /** The run ends in an s that stands for "'s". */
  genitive: boolean;
  /** Directory people it can mean: empty beyond the directory, several when it is ambiguous. */
  ids: readonly string[];
}

export interface Search {
  lists: NameLists;
  directory: Directory;
  read(fold: string): Reading;
  tokens: readonly Token[];
}

/** "Hyun-woo", "Shu-fen": a capital word and a short lower-case one, neither of them English. */
export function isSyllablePair(search: Search, index: number): boolean {
  const { tokens, lists } = search;
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (next?.gap !== '-' || token.letters !== 'title' || next.letters !== 'lower') return false;
  if (next.fold.length < 2 || next.fold.length > 6 || token.fold.length < 2 || token.fold.length > 7)
    return false;
  const word = (fold: string): boolean =>
    lists.context.jargon.has(fold) || lists.places.has(fold) || isFunction(lists, fold);
  if (word(token.fold) || word(next.fold) || isOrdinary(lists, token.fold)) return false;
  return !isOrdinary(lists, next.fold) || lists.words.has(next.fold);
}

export function runEnd(search: Search, from: number): number {
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

/** Where a name begins whose first word nobody lists: "Abd al-Rahman", "Zayn ul-Abidin", "Fitzroy St John-Smyth". */
export function runStart({ tokens, lists, read }: Search, found: number): number {
  const mayBegin = (token: Token | undefined): boolean =>
    token?.letters === 'title' && !isOrdinary(lists, token.fold) && !isFunction(lists, token.fold);
  let from = found;
  while (from > 0) {
    const [before, first] = [tokens[from - 1] as Token, tokens[from - 2]];
    const gap = tokens[from]?.gap ?? '';
    const isParticle =
      (particles.has(before.fold) &&
        (before.letters === 'lower' || /^(?:st|ni|nic|ui)$/.test(before.fold))) ||
      // the article before a sun letter, which is a word of English else
      (gap === '-' && before.letters === 'lower' && /^(?:ar|as|ash|az|ad|an|at)$/.test(before.fold));
    if (isParticle && /^[ '’-]$/.test(gap) && before.gap === ' ' && mayBegin(first)) from -= 2;
    else if (
      /^[-‑]$/.test(gap) &&
      before.letters === 'title' &&
      (mayBegin(before) || read(before.fold).first)
    )
      from -= 1;
    else return from;
  }
  return from;
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
export function initialsAt(search: Search, index: number): FoundName | null {
  const { tokens, directory, lists, read } = search;
  const token = tokens[index] as Token;
  if (token.text.length > 3 || token.letters === 'lower' || token.letters === 'number') return null;
  if (token.text.length === 1) {
    let at = index;
    let letters = token.fold;
    let dotted = false;
    while (true) {
      const next = tokens[at + 1];
      if (next?.text.length !== 1 || next.letters !== 'title' || !/^(?:\. ?|-|‑|\.-)$/.test(next.gap)) break;
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
      !(letters === 'am' && !/-/.test(tokens[index + 1]?.gap ?? '')) &&
      (directory.initials.has(letters) || (letters.length < 4 && isUsedAsName(search, index, at))) &&
      !/^(?:us|uk|eu|un|usa|uae|pm|eg|ie|ad|bc|dc|la|ny|nyc|nw|ne|se|sw|no|phd|ba|ma|bsc|az|ab|xy|pto|rsvp|sos|qa|hr|it)$/.test(
        letters,
      )
    )
      return nameOf(search, index, at);
    return null;
  }
  if (
    token.letters !== 'upper' ||
    !(directory.initials.has(token.fold) || spokenInitials.test(token.fold)) ||
    lists.context.jargon.has(token.fold)
  )
    return null;
  return isUsedAsName(search, index, index) ? nameOf(search, index, index) : null;
}

const spokenInitials =
  /^(?:dj|tj|aj|jj|cj|rj|mj|pj|bj|jt|jb|kc|kt|dk|mk|jc|jd|bk|tk|lj|ej|oj|pk|dd|kj|gk|rb)$/;

/** Initials that do something, own something or are spoken to. */
function isUsedAsName({ tokens, lists, read }: Search, from: number, to: number): boolean {
  const token = tokens[from] as Token;
  const before = token.opens ? '' : (tokens[from - 1]?.fold ?? '');
  const next = tokens[to + 1];
  const acts =
    next !== undefined &&
    !next.opens &&
    /^\.? $/.test(next.gap) &&
    next.letters === 'lower' &&
    finitePoints(lists, next, tokens[to + 2] ?? null, null) >= 3;
  const spoken =
    // "her deputy DJ", "our lead TJ"
    (token.gap === ' ' && from === to && lists.people.has(before) && !lists.context.jargon.has(token.fold)) ||
    (token.gap === ' ' &&
      (/^(?:with|by|from|ask|asked|told|tell|thanks|to|met|hi|hey|ping|pinged|cc)$/.test(before) ||
        (from < to &&
          lists.context.address.has(before) &&
          !/^(?:where|why|how|that|than|see|saw|gave|give)$/.test(before))));
  const joined =
    next?.fold === 'and' &&
    next.gap === ' ' &&
    read(tokens[to + 2]?.fold ?? '').level === 'plain' &&
    tokens[to + 2]?.letters === 'title';
  const owns = next?.fold === 's' && /^\.?['’]$/.test(next.gap);
  return acts || spoken || owns || joined;
}

export function nameOf(search: Search, from: number, to: number): FoundName {
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
  // "ben", "al" and "van" are particles only inside a name
  const words = folds.filter(
    (fold, index) =>
      fold.length > 1 &&
      !(particles.has(fold) && (!directory.parts.has(fold) || (index > 0 && index < folds.length - 1))),
  );
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
