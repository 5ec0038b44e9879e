// One-way masking: names, pronouns and words that tell sex, age, origin and the like become neutral words, so that two texts
// that differ only in them come out the same. For whatever enters embeddings, readings, ranking or prompts.
// It never restores a name (slots do that) and does not agree verbs beyond is, was, has and does.
import type { FoundWord } from './nameClauses.ts';
import { type Contact, findContacts } from './nameContacts.ts';
import { findDemographics } from './nameDemographics.ts';
import { indexDirectory, type Person } from './nameDirectory.ts';
import { createNameFinder, endsNounPhrase } from './nameFinding.ts';
import type { NameLists, SpanKind } from './nameLists.ts';
import type { FoundName } from './nameRuns.ts';
import { type Token, tokenise } from './nameTokens.ts';
import { type Claim, type Masked, render } from './nameWriting.ts';

export interface Masker {
  mask(text: string): Masked;
  /**
   * The text as written but for one person of the directory, who becomes "someone". Where a name may also mean another,
   * it goes too, unless one of `instead` is among those it may mean.
   */
  maskPerson(text: string, id: string, instead?: readonly string[]): string;
  /** The text as written but for the names of people, in the directory or not, each of which becomes `word`. */
  maskNames(text: string, word: string): string;
  /** As long as the text, with every name, and whether somebody is he or she, out of sight: places in it are places in the text. */
  hideNames(text: string): string;
  /** People of the directory a text means; several ids where it is ambiguous. */
  resolvePeople(text: string): Mention[];
}

export interface Mention {
  start: number;
  end: number;
  ids: string[];
}

/** `keep` holds words of the organisation that are never people: products, teams, customers. */
export function createMasker(
  lists: NameLists,
  directory: readonly Person[],
  keep: readonly string[] = [],
): Masker {
  const own = keep.length === 0 ? lists : withPlaces(lists, keep);
  const index = indexDirectory(own, directory);
  const finder = createNameFinder(own, index);
  return {
    mask: (text) => {
      const contacts = findContacts(text, index);
      const tokens = tokenise(text, contacts);
      return render(text, claimsOf(own, text, tokens, finder.find(tokens), contacts));
    },
    maskPerson: (text, id, instead = []) => {
      const contacts = findContacts(text, index);
      const tokens = tokenise(text, contacts);
      const means = ({ ids }: FoundName) => ids.includes(id) && !ids.some((other) => instead.includes(other));
      const claims = [
        ...finder.find(tokens).flatMap((name) => (means(name) ? claimsOfName(own, tokens, name) : [])),
        ...contacts.filter(({ person }) => person === id).map(claimOfContact),
      ];
      return claims.length === 0
        ? text
        : render(
            text,
            claims.sort((a, b) => a.start - b.start),
          ).masked;
    },
    maskNames: (text, word) => {
      const tokens = tokenise(text, findContacts(text, index));
      const claims = finder.find(tokens).flatMap((name) => claimsOfName(own, tokens, name, word));
      return claims.length === 0 ? text : render(text, claims).masked;
    },
    hideNames: (text) => {
      const tokens = tokenise(text, findContacts(text, index));
      let hidden = text.replace(GENDERED, (word) => cased(sameFor[word.toLowerCase()] ?? word, word));
      for (const { from, to } of finder.find(tokens)) {
        const [first, last] = [tokens[from], tokens[to]];
        if (!first || !last) continue;
        const length = last.end - first.start;
        const anybody = ANYBODY.slice(0, length).padEnd(length);
        hidden = hidden.slice(0, first.start) + anybody + hidden.slice(last.end);
      }
      return hidden;
    },
    resolvePeople: (text) => {
      const contacts = findContacts(text, index);
      const tokens = tokenise(text, contacts);
      const named = finder.find(tokens).map((name) => ({ ...rangeOf(tokens, name), ids: [...name.ids] }));
      const mailed = contacts.map(({ start, end, person }) => ({ start, end, ids: person ? [person] : [] }));
      return [...named, ...mailed]
        .filter((mention) => mention.ids.length > 0)
        .sort((a, b) => a.start - b.start);
    },
  };
}

const ANYBODY = 'Sam';
const GENDERED = /\b(?:she|her|hers|herself|his)\b/gi;
const sameFor: Readonly<Record<string, string>> = {
  she: 'he ',
  her: 'him',
  his: 'him',
  hers: 'him ',
  herself: 'himself',
};
const cased = (word: string, as: string): string =>
  /^\p{Lu}/u.test(as) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** For one text; keep a masker where there are several. */
export function resolvePeople(text: string, directory: readonly Person[], lists: NameLists): Mention[] {
  return createMasker(lists, directory).resolvePeople(text);
}

function withPlaces(lists: NameLists, keep: readonly string[]): NameLists {
  const words = keep.flatMap((name) => tokenise(name).map((token) => token.fold));
  const own = new Set(words);
  const without = (names: ReadonlySet<string>): Set<string> =>
    new Set([...names].filter((name) => !own.has(name)));
  return {
    ...lists,
    places: new Set([...lists.places, ...words]),
    first: without(lists.first),
    last: without(lists.last),
    words: new Map([...lists.words].filter(([word]) => !own.has(word))),
  };
}

function rangeOf(
  tokens: readonly Token[],
  name: { from: number; to: number },
): { start: number; end: number } {
  return { start: tokens[name.from]?.start ?? 0, end: tokens[name.to]?.end ?? 0 };
}

function claimsOf(
  lists: NameLists,
  text: string,
  tokens: readonly Token[],
  names: readonly FoundName[],
  contacts: readonly Contact[],
): Claim[] {
  const claims: Claim[] = [];
  const taken: boolean[] = new Array<boolean>(tokens.length).fill(false);
  const persons: boolean[] = new Array<boolean>(tokens.length).fill(false);
  const claim = (from: number, to: number, kind: SpanKind, word: string, more: Partial<Claim> = {}): void => {
    for (let index = from; index <= to; index += 1) taken[index] = true;
    claims.push({
      ...rangeOf(tokens, { from, to }),
      kind,
      word,
      opens: tokens[from]?.opens ?? false,
      neutral: false,
      bare: false,
      genitive: false,
      ...more,
    });
  };
  for (const name of names) {
    const found = claimsOfName(lists, tokens, name);
    claims.push(...found);
    for (let index = name.from + 1 - found.length; index <= name.to; index += 1) taken[index] = true;
    for (let index = name.from; index <= name.to; index += 1) persons[index] = true;
  }
  tokens.forEach((token, index) => {
    if (taken[index]) return;
    if (lists.titles.has(token.fold) && !lists.ranks.has(token.fold) && isBareTitle(tokens, index))
      claim(index, index, 'title', 'someone');
    const pronoun = lists.pronouns.get(token.fold);
    if (!pronoun || isOtherWord(tokens, index)) return;
    persons[index] = true;
    const neutral = /^(?:they|them|their|theirs|themselves)$/.test(token.fold);
    const from =
      index > 0 && token.fold === 'he' && tokens[index - 1]?.fold === 's' && token.gap === '/'
        ? index - 1
        : index;
    claim(from, index, 'pronoun', pronoun, { neutral, bare: token.fold === 'shes' || token.fold === 'hes' });
  });
  const isPerson = (index: number): boolean =>
    (persons[index] ?? false) || lists.people.has(tokens[index]?.fold ?? '');
  const found = findDemographics(lists, tokens, coverable(taken, tokens, lists), isPerson);
  for (const one of found) {
    const inside = rangeOf(tokens, one);
    for (let index = claims.length - 1; index >= 0; index -= 1) {
      const other = claims[index] as Claim;
      if (other.start >= inside.start && other.end <= inside.end) claims.splice(index, 1);
    }
    const cut = cutOf(text, tokens, one);
    claim(one.from, one.to, one.kind, one.word, {
      bare: one.cutTo === undefined && endsNounPhrase(lists, tokens[one.to + 1]),
      ...(cut
        ? {
            cut,
            opens: !/^ ?[,(—–]/.test(text.slice(cut.start, cut.end))
              ? (tokens[one.cutFrom ?? one.from]?.opens ?? false)
              : false,
          }
        : {}),
    });
  }
  claims.push(...contacts.map(claimOfContact));
  return claims.sort((a, b) => (a.cut?.start ?? a.start) - (b.cut?.start ?? b.start));
}

const plain = { neutral: false, bare: false, genitive: false, opens: false } as const;

/** A name, and the title before it where there is one. */
function claimsOfName(
  lists: NameLists,
  tokens: readonly Token[],
  name: FoundName,
  word = 'someone',
): Claim[] {
  const title = titleBefore(lists, tokens, name.from);
  const opens = tokens[title ? name.from - 1 : name.from]?.opens ?? false;
  const dropped: Claim = {
    ...plain,
    ...rangeOf(tokens, { from: name.from - 1, to: name.from - 1 }),
    kind: 'title',
    word: '',
    opens: tokens[name.from - 1]?.opens ?? false,
  };
  const { genitive, ids } = name;
  const person = ids.length === 1 && ids[0] ? { person: ids[0] } : {};
  const named: Claim = { ...plain, ...rangeOf(tokens, name), kind: 'name', word, genitive, opens };
  return [...(title ? [dropped] : []), { ...named, ...person }];
}

function claimOfContact({ start, end, kind, person }: Contact): Claim {
  return { ...plain, start, end, kind, word: 'someone', opens: start === 0, ...(person ? { person } : {}) };
}

/** What is cut with a phrase: commas and brackets around it, an apostrophe before a short year. */
function cutOf(
  text: string,
  tokens: readonly Token[],
  one: FoundWord,
): { start: number; end: number } | null {
  const { start, end } = rangeOf(tokens, { from: one.cutFrom ?? one.from, to: one.cutTo ?? one.to });
  if (!one.signs) {
    const short = /^['’‘]$/.test(text[start - 1] ?? '') && /\s/.test(text[start - 2] ?? ' ');
    return short || one.cutTo !== undefined ? { start: short ? start - 1 : start, end } : null;
  }
  const before = /(?:, ?| \(| [—–-] )$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^(?:,|\)| [—–-](?= ))/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** Pronouns may lie inside a phrase ("in her fifties"), names may not. */
function coverable(taken: readonly boolean[], tokens: readonly Token[], lists: NameLists): boolean[] {
  return taken.map((is, index) => is && !lists.pronouns.has(tokens[index]?.fold ?? ''));
}

function titleBefore(lists: NameLists, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index - 1];
  return (
    token !== undefined &&
    lists.titles.has(token.fold) &&
    /^\.?\s+$/.test(tokens[index]?.gap ?? '') &&
    (token.letters === 'title' || (token.fold !== 'miss' && !lists.ranks.has(token.fold)))
  );
}

function isBareTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (/^(?:sir|madam|maam|missus|mister)$/.test(token.fold)) return true;
  if (token.letters !== 'title' || token.fold === 'miss') return false;
  return (
    next !== undefined &&
    /^\.?\s+$/.test(next.gap) &&
    (next.letters === 'title' || next.fold === 'and' || next.fold === 'or')
  );
}

/** "er", "IT"-like accidents: a pronoun form that is part of another word or a unit. */
function isOtherWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (/^(?:ey|eir|ze|xe|fae|faer|hir|zir|hse)$/.test(token.fold)) return token.letters === 'upper';
  return token.letters === 'upper' && token.text.length > 2 && token.fold === 'hes';
}
