// The people of one organisation, indexed by every form their names are written in: parts, pet forms, initials and
// forms with one typing error. It decides nothing about a text.
import { isOrdinary, type NameLists } from './nameLists.ts';
import { foldName } from './nameTokens.ts';

export interface Person {
  id: string;
  name: string;
  email?: string;
}

export interface Part {
  first: Set<string>;
  last: Set<string>;
  /** Middle names, pet forms and shortened first names. */
  other: Set<string>;
}

export interface Directory {
  parts: ReadonlyMap<string, Part>;
  /** Shortened first names (three letters or more), weaker evidence than a part. */
  short: ReadonlyMap<string, ReadonlySet<string>>;
  initials: ReadonlyMap<string, ReadonlySet<string>>;
  /** Parts of a person, for checking a full name against. */
  names: ReadonlyMap<string, { first: string; last: string; all: ReadonlySet<string> }>;
  emails: ReadonlyMap<string, string>;
  /** Parts of five letters or more that differ from the word by one edit. */
  near(word: string): string[];
}

export function indexDirectory(lists: NameLists, people: readonly Person[]): Directory {
  const parts = new Map<string, Part>();
  const short = new Map<string, Set<string>>();
  const initials = new Map<string, Set<string>>();
  const names = new Map<string, { first: string; last: string; all: Set<string> }>();
  const emails = new Map<string, string>();
  const given = givenNames(lists);
  for (const person of people) {
    const words = (person.name.match(/[\p{L}\p{M}'’]+/gu) ?? []).map(foldName).filter((word) => word !== '');
    const first = words[0];
    if (!first) continue;
    const last = words.length > 1 ? (words.at(-1) ?? '') : '';
    names.set(person.id, { first, last, all: new Set(words) });
    if (person.email) emails.set(person.email.toLowerCase(), person.id);
    add(parts, first, 'first', person.id);
    if (last) add(parts, last, 'last', person.id);
    for (const word of words.slice(1, -1)) if (!particles.has(word)) add(parts, word, 'other', person.id);
    if (words.length > 2) addCompounds(parts, words, person.id);
    for (const form of petForms(lists, given, first)) add(parts, form, 'other', person.id);
    for (let size = 3; size <= first.length - 2; size += 1) {
      const form = first.slice(0, size);
      if (isOrdinary(lists, form) || lists.context.jargon.has(form) || lists.places.has(form)) continue;
      into(short, form, person.id);
    }
    if (last) into(initials, `${first[0]}${last[0]}`, person.id);
    if (words.length > 2) into(initials, words.map((word) => word[0]).join(''), person.id);
  }
  return { parts, short, initials, names, emails, near: nearWords([...parts.keys()]) };
}

export const particles: ReadonlySet<string> = new Set(
  'de da do dos das del della di du van von der den ter ten bin bint ibn al el la le af av ap abu ben binti binte bte ni nic ui ul ur mac mc st zu zur y e'.split(
    ' ',
  ),
);

function add(parts: Map<string, Part>, word: string, role: keyof Part, id: string): void {
  if (word.length < 2) return;
  const part = parts.get(word) ?? {
    first: new Set<string>(),
    last: new Set<string>(),
    other: new Set<string>(),
  };
  part[role].add(id);
  parts.set(word, part);
}

function addCompounds(parts: Map<string, Part>, words: string[], id: string): void {
  // "van Dijk" as one word, "de Vries" as "devries"
  const from = words.findIndex((word, index) => index > 0 && particles.has(word));
  if (from > 0) add(parts, words.slice(from).join(''), 'last', id);
}

function into(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key) ?? new Set<string>();
  ids.add(id);
  map.set(key, ids);
}

function givenNames(lists: NameLists): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [name, forms] of lists.nicknames) {
    for (const form of forms) given.set(form, [...(given.get(form) ?? []), name]);
  }
  return given;
}

function petForms(lists: NameLists, given: Map<string, string[]>, first: string): Set<string> {
  const forms = new Set(lists.nicknames.get(first) ?? []);
  // someone entered as "Dan" may be called Daniel or Danny, but "Bill" not by every pet form of William
  for (const name of given.get(first) ?? []) {
    if (!given.has(name)) forms.add(name);
    for (const form of lists.nicknames.get(name) ?? []) if (form.startsWith(first)) forms.add(form);
  }
  forms.delete(first);
  return forms;
}

function nearWords(words: string[]): (word: string) => string[] {
  const long = words.filter((word) => word.length >= 5);
  const byDeletion = new Map<string, string[]>();
  for (const word of long) {
    for (const form of [word, ...deletions(word)]) {
      const list = byDeletion.get(form);
      if (list) list.push(word);
      else byDeletion.set(form, [word]);
    }
  }
  return (word) => {
    if (word.length < 4) return [];
    const found = new Set<string>();
    for (const form of [word, ...deletions(word)]) {
      for (const candidate of byDeletion.get(form) ?? [])
        if (isOneEdit(word, candidate)) found.add(candidate);
    }
    return [...found];
  };
}

function deletions(word: string): string[] {
  return Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  if (a.length === b.length) {
    if (a.slice(start + 1) === b.slice(start + 1)) return true;
    return (
      a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2)
    );
  }
  return a.length > b.length ? a.slice(start + 1) === b.slice(start) : a.slice(start) === b.slice(start + 1);
}
