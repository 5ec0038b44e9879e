// What a word could be, apart from its neighbours: a listed name, a name that is a word too, a slip of the pen, an
// unknown word, or no name at all.
import type { Directory } from './nameDirectory.ts';
import { isInflected, isOrdinary, type NameLists, type WordClass } from './nameLists.ts';

export type Level = 'plain' | 'word' | 'typo' | 'short' | 'unknown' | 'none';

export interface Reading {
  level: Level;
  word: WordClass | null;
  /** The directory's spelling, where the word is (nearly) a name of the directory. */
  known: string | null;
  first: boolean;
  last: boolean;
}

/** What a word could be, apart from its neighbours. */
export function readWord(lists: NameLists, directory: Directory, fold: string): Reading {
  const part = directory.parts.get(fold);
  if (!part && lists.pronouns.has(fold)) return nothing;
  const word = lists.words.get(fold) ?? null;
  const first = lists.first.has(fold) || (part ? part.first.size + part.other.size > 0 : false);
  const last = lists.last.has(fold) || word === 'surname' || (part ? part.last.size > 0 : false);
  const listed = lists.first.has(fold) || lists.last.has(fold);
  if (part) {
    const common = isInflected(lists, fold) || isOtherwiseCommon(lists, fold);
    if (!word && !common) return { level: 'plain', word: null, known: fold, first, last };
    return { level: 'word', word: word ?? (part.first.size ? 'noun' : 'surname'), known: fold, first, last };
  }
  const common = isCommon(lists, fold);
  if (word)
    return {
      level: 'word',
      word,
      known: directory.short.has(fold) ? fold : null,
      first: word !== 'surname' && word !== 'stop',
      last,
    };
  if (listed) return { level: 'plain', word: null, known: null, first, last };
  const owner = genitive(fold);
  if (owner && !common && (fold.length > 4 || directory.parts.has(owner))) {
    const stem = readWord(lists, directory, owner);
    if (stem.level === 'plain') return { ...stem, level: 'plain' };
  }
  if (fold.endsWith('s') && lists.places.has(fold.slice(0, -1))) return nothing;
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
  return fold.length > 3 && fold.endsWith('s') && !fold.endsWith('ss') ? fold.slice(0, -1) : null;
}

export function isCommon(lists: NameLists, fold: string): boolean {
  return isOrdinary(lists, fold) || isOtherwiseCommon(lists, fold);
}

function isOtherwiseCommon(lists: NameLists, fold: string): boolean {
  return (
    lists.phrases.get(fold)?.some((phrase) => phrase.rest.length === 0) === true ||
    lists.pronouns.has(fold) ||
    lists.origins.has(fold) ||
    isFunction(lists, fold)
  );
}

const nothing: Reading = { level: 'none', word: null, known: null, first: false, last: false };

export function isNamed(lists: NameLists, fold: string): boolean {
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
