import { createNameFinder, endsNounPhrase, type FoundName } from './nameFinding.ts';
import { findDemographics } from './nameDemographics.ts';
import { indexDirectory, type Directory, type Person } from './nameDirectory.ts';
import type { NameLists, SpanKind } from './nameLists.ts';
import { tokenise, type Token } from './nameTokens.ts';

// One-way masking: names, pronouns and words that tell sex, age, origin and the like become neutral words, so that two texts
// that differ only in them come out the same. For whatever enters embeddings, readings, ranking or prompts.
// It never restores a name (slots do that) and does not agree verbs beyond is, was, has and does.

export interface Span {
  /** UTF-16 offsets in the text as written. */
  start: number;
  end: number;
  kind: SpanKind;
  /** The one person of the directory meant, where it is certain. */
  person?: string;
}

export interface Masked {
  masked: string;
  spans: Span[];
}

export interface Masker {
  mask(text: string): Masked;
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
      return render(text, claimsOf(own, tokens, finder.find(tokens), contacts));
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

/** For one text; keep a masker where there are several. */
export function resolvePeople(text: string, directory: readonly Person[], lists: NameLists): Mention[] {
  return createMasker(lists, directory).resolvePeople(text);
}

interface Claim extends Span {
  /** What is written instead; empty where it is dropped. */
  word: string;
  opens: boolean;
  /** Already neutral: rewritten, but not a span. */
  neutral: boolean;
  /** For a dropped word: nothing follows that could be its noun. */
  bare: boolean;
  genitive: boolean;
}

interface Contact {
  start: number;
  end: number;
  kind: 'email' | 'contact';
  person: string | null;
}

const contactPattern =
  /(?<email>[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<url>(?:https?:\/\/)?(?:www\.)?(?:linkedin\.com\/in|github\.com|twitter\.com|x\.com|facebook\.com|instagram\.com)\/[\w.%-]+)|(?<handle><@\w+>|(?<![\p{L}\p{N}])@[\p{L}_][\p{L}\p{N}._-]*[\p{L}\p{N}_])|(?<phone>(?<![\p{L}\p{N}.#/-])(?:\+\d[\d ().-]{6,18}\d|\(0?\d{2,5}\)[ -]?\d[\d -]{4,10}\d|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|0\d{9,10}|\d{3}[-. ]\d{3}[-. ]\d{4}|\d{3}[-.]\d{4})(?![\p{L}\p{N}]))/gu;

function findContacts(text: string, directory: Directory): Contact[] {
  if (!/@|\.com\/|\d{3}/.test(text)) return [];
  const found: Contact[] = [];
  for (const match of text.matchAll(contactPattern)) {
    const { email, handle } = match.groups ?? {};
    const address = email?.toLowerCase().replace(/^'/, '');
    const local = handle?.slice(1).toLowerCase();
    const person = address
      ? (directory.emails.get(address) ?? null)
      : local
        ? handleOwner(directory, local)
        : null;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: email ? 'email' : 'contact',
      person,
    });
  }
  return found;
}

function handleOwner(directory: Directory, local: string): string | null {
  for (const [address, id] of directory.emails) if (address.startsWith(`${local}@`)) return id;
  const parts = local.split(/[._-]/);
  const part = directory.parts.get(parts[0] ?? '');
  const ids = part
    ? [...part.first, ...part.other].filter(
        (id) => parts.length === 1 || directory.names.get(id)?.last === parts.at(-1),
      )
    : [];
  return ids.length === 1 ? (ids[0] ?? null) : null;
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
    const title = titleBefore(lists, tokens, name.from);
    if (title) claim(name.from - 1, name.from - 1, 'title', '');
    const person = name.ids.length === 1 ? { person: name.ids[0] as string } : {};
    claim(name.from, name.to, 'name', 'someone', {
      genitive: name.genitive,
      opens: (tokens[title ? name.from - 1 : name.from] as Token).opens,
      ...person,
    });
    for (let index = name.from; index <= name.to; index += 1) persons[index] = true;
  }
  tokens.forEach((token, index) => {
    if (taken[index]) return;
    if (lists.titles.has(token.fold) && isBareTitle(tokens, index)) claim(index, index, 'title', 'someone');
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
    claim(one.from, one.to, one.kind, one.word, { bare: endsNounPhrase(lists, tokens[one.to + 1]) });
  }
  for (const { start, end, kind, person } of contacts) {
    claims.push({
      start,
      end,
      kind,
      word: 'someone',
      opens: start === 0,
      neutral: false,
      bare: false,
      genitive: false,
      ...(person ? { person } : {}),
    });
  }
  return claims.sort((a, b) => a.start - b.start);
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
    (token.letters === 'title' || token.fold !== 'miss')
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

function render(text: string, claims: readonly Claim[]): Masked {
  const spans: Span[] = [];
  const articles: number[] = [];
  const capitals: number[] = [];
  let out = '';
  let position = 0;
  let previous: Claim | null = null;
  for (const claim of claims) {
    if (claim.start < position) continue;
    const between = text.slice(position, claim.start);
    const doubled = previous !== null && isAlternative(previous, between, claim);
    if (!doubled) out += previous ? agree(previous, between) : between;
    if (!claim.neutral) {
      spans.push({
        start: claim.start,
        end: claim.end,
        kind: claim.kind,
        ...(claim.person ? { person: claim.person } : {}),
      });
    }
    position = claim.end;
    if (doubled) continue;
    if (/(?:^|[^\p{L}'’])an? $/iu.test(out.slice(-4))) articles.push(out.length);
    if (claim.kind === 'title' && claim.word === '') {
      position += /^\.?\s*/.exec(text.slice(position))?.[0].length ?? 0;
      previous = null;
      continue;
    }
    if (claim.word === 'they' && /(?:^|[^\p{L}])(?:is|was|has|does)(?:n['’]t)? $/iu.test(out.slice(-10))) {
      out = out.replace(
        /(is|was|has|does)(n['’]t)? $/iu,
        (_, verb: string, not: string | undefined) => `${plural(verb)}${not ?? ''} `,
      );
    }
    const word = wordFor(claim, out);
    if (claim.opens) capitals.push(out.length);
    if (word === '') {
      const rest = text.slice(position);
      if (/^[\s.,;:!?)]|^$/.test(rest))
        out = out.replace(/[ \t-]+$/, (spaces) => (/^[.,;:!?)]|^$/.test(rest) ? '' : spaces));
      if (/(?:^|\s)$/.test(out)) position += /^[ \t-]*/.exec(rest)?.[0].length ?? 0;
      if (/,$/.test(out) && rest.startsWith(',')) position += 1;
    } else {
      out += word;
      if (claim.genitive) out += "'s";
      else if (
        claim.kind === 'name' &&
        /s$/iu.test(text.slice(claim.start, claim.end)) &&
        /^['’] \p{L}/u.test(text.slice(position, position + 3))
      ) {
        out += "'s";
        position += 1;
      }
    }
    previous = claim;
  }
  const rest = text.slice(position);
  out += previous ? agree(previous, rest) : rest;
  return { masked: polish(out, articles, capitals), spans };
}

const determiner =
  /(?:^|[^\p{L}])(?:a|an|the|this|that|another|one|every|each|any|some|no|first|only|single|new|good|great|nice|older|working|young) $/iu;
const possessive = /(?:^|[^\p{L}])(?:my|our|your|their|his|her|someone's) $/iu;
const predicate =
  /(?:^|[^\p{L}])(?:is|was|are|were|be|being|been|'re|'m|as|’re) (?:(?:too|so|very|quite|rather|really|still|not|also|only|half|part|openly) )*$/iu;

function wordFor(claim: Claim, out: string): string {
  const before = out.slice(-24);
  if (claim.word === 'they' && claim.bare) return "they're";
  if (claim.word === 'someone' && claim.kind === 'demographic') {
    if (determiner.test(before)) return 'person';
    return possessive.test(before) ? 'relative' : 'someone';
  }
  if (claim.word !== '' || (claim.kind !== 'demographic' && claim.kind !== 'age')) return claim.word;
  if (!claim.bare) return '';
  if (determiner.test(before)) return 'person';
  return predicate.test(before) ? 'a person' : '';
}

/** "he or she", "his/her": one neutral word for both. */
function isAlternative(previous: Claim, between: string, claim: Claim): boolean {
  return (
    previous.kind === 'pronoun' &&
    claim.kind === 'pronoun' &&
    previous.word === claim.word &&
    /^(?: or |\s?\/\s?| and\/or )$/.test(between)
  );
}

/** After "they": are, were, have, do, and one contraction for 's, 're and 've. */
function agree(previous: Claim, between: string): string {
  if (previous.kind !== 'pronoun' || previous.word !== 'they') return between;
  return between
    .replace(/^['’](?:s|ve|re)(?![\p{L}])/u, "'re")
    .replace(
      /^ (is|was|has|does)(n['’]t)?(?![\p{L}'’])/u,
      (_, verb: string, not: string | undefined) => ` ${plural(verb)}${not ?? ''}`,
    );
}

function plural(verb: string): string {
  const forms: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
  const form = forms[verb.toLowerCase()] ?? verb;
  return verb[0] === verb[0]?.toUpperCase() ? form[0]?.toUpperCase() + form.slice(1) : form;
}

function polish(out: string, articles: readonly number[], capitals: readonly number[]): string {
  let text = out;
  for (const at of capitals) {
    const letter = text.slice(at).match(/\p{L}/u);
    if (!letter || letter.index === undefined || letter.index > 2) continue;
    const place = at + letter.index;
    text = text.slice(0, place) + letter[0].toUpperCase() + text.slice(place + letter[0].length);
  }
  for (const at of [...articles].reverse()) {
    const article = /(an?) $/iu.exec(text.slice(0, at))?.[1];
    if (!article) continue;
    const next = text.slice(at);
    const vowel = /^[aeiou]/i.test(next) && !/^(?:one|use|usu|uni|eu)/i.test(next);
    const instead = article[0] === 'A' ? (vowel ? 'An' : 'A') : vowel ? 'an' : 'a';
    text = `${text.slice(0, at - article.length - 1)}${instead} ${next}`;
  }
  return text;
}

export { lexicons } from './nameLexicons.ts';
export { loadNameLists } from './nameLists.ts';
export type { NameLists, SpanKind } from './nameLists.ts';
