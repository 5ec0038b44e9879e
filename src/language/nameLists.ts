// Reads the lists of names, places and ordinary words once and turns them, with the lexicons, into sets and maps that
// the masker looks words up in. The caller keeps the result and passes it on; nothing is read at import.
import { readFileSync } from 'node:fs';
import { contexts, lexicons } from './nameLexicons.ts';
import { foldName } from './nameTokens.ts';

export type WordClass =
  | 'modal'
  | 'date'
  | 'verb'
  | 'abstract'
  | 'adj'
  | 'product'
  | 'place'
  | 'likely'
  | 'either'
  | 'noun'
  | 'surname'
  | 'stop';
export type SpanKind = 'name' | 'pronoun' | 'title' | 'email' | 'age' | 'demographic' | 'contact';

export interface Phrase {
  /** Folded words after the first. */
  rest: readonly string[];
  kind: SpanKind;
  /** Neutral word; empty where the phrase is dropped. */
  word: string;
}

export interface NameLists {
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
  words: ReadonlyMap<string, WordClass>;
  places: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
  nicknames: ReadonlyMap<string, readonly string[]>;
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Neutral word by pronoun; the neutral pronouns are among them. */
  pronouns: ReadonlyMap<string, 'they' | 'their' | 'themselves'>;
  titles: ReadonlySet<string>;
  ranks: ReadonlySet<string>;
  origins: ReadonlySet<string>;
  /** First words of the adjectives of origin. */
  originHeads: ReadonlySet<string>;
  people: ReadonlySet<string>;
  context: Readonly<Record<keyof typeof contexts, ReadonlySet<string>>>;
}

export function loadNameLists(): NameLists {
  const people = setOf(lexicons.people);
  return {
    first: setOf(read('first-names.txt')),
    last: setOf(read('last-names.txt')),
    words: wordClasses(read('word-names.txt')),
    places: setOf(read('places.txt')),
    ordinary: setOf(read('ordinary-words.txt')),
    nicknames: nicknames(read('nicknames.txt')),
    phrases: phrases(),
    pronouns: new Map([
      ...lexicons.pronouns.subject.map((word) => [word, 'they'] as const),
      ...lexicons.pronouns.other.map((word) => [word, 'their'] as const),
      ...lexicons.pronouns.reflexive.map((word) => [word, 'themselves'] as const),
      ['they', 'they'],
      ['them', 'their'],
      ['their', 'their'],
      ['theirs', 'their'],
      ['themselves', 'themselves'],
    ]),
    titles: new Set([...lexicons.titles, ...lexicons.ranks]),
    ranks: new Set(lexicons.ranks),
    origins: setOf(lexicons.adjectivesOfOrigin),
    originHeads: setOf(lexicons.adjectivesOfOrigin.replace(/_\S+/g, '')),
    people,
    context: contextSets(),
  };
}

/** Whether a folded word is common English, its ending taken off where need be. */
export function isOrdinary(lists: NameLists, word: string): boolean {
  if (isInflected(lists, word)) return true;
  if (word.length < 4) return false;
  for (let cut = 3; word.length >= 7 && cut <= word.length - 3; cut += 1) {
    if (lists.ordinary.has(word.slice(0, cut)) && lists.ordinary.has(word.slice(cut))) return true;
  }
  return prefixes.some(
    (prefix) =>
      word.startsWith(prefix) &&
      word.length - prefix.length >= 3 &&
      lists.ordinary.has(word.slice(prefix.length)),
  );
}

/** A common word or a form of one, but nothing put together: "fields", not "reyes" for re and yes. */
export function isInflected(lists: NameLists, word: string): boolean {
  if (lists.ordinary.has(word)) return true;
  if (word.length < 4) return false;
  if (word.length >= 7 && /[ae]nc(?:y|ies)$/.test(word)) return true;
  if (word.length >= 8 && longEnding.test(word) && !/^ma?c[^hkr]/.test(word)) return true;
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    if (lists.ordinary.has(stem + instead)) return true;
    if (instead === 'e' && stem.at(-1) === stem.at(-2) && lists.ordinary.has(stem.slice(0, -1))) return true;
  }
  return false;
}

const longEnding =
  /(?:tions?|ness|ments?|ity|ities|ism|[ae]nc(?:e|y|es|ies)|able|ible|ical|ships?|less|ful|ology|ly|ive|ate|[iy][sz]ed?|ings?|ous|ers?|ors?|ed|als?)$/;
const endings: ReadonlyArray<readonly [string, string]> = [
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['est', ''],
  ['est', 'e'],
  ['ly', ''],
  ['ness', ''],
  ['d', ''],
  ['r', ''],
  ['able', ''],
  ['able', 'e'],
  ['ment', ''],
  ['al', ''],
  ['ful', ''],
  ['less', ''],
  ['ist', ''],
  ['ists', ''],
  ['ism', ''],
  ['ive', ''],
  ['ive', 'e'],
  ['ation', ''],
  ['ation', 'e'],
  ['ion', ''],
  ['ion', 'e'],
  ['ions', ''],
  ['ions', 'e'],
  ['or', ''],
  ['or', 'e'],
  ['ors', ''],
  ['ors', 'e'],
  ['y', ''],
  ['y', 'e'],
  ['ity', ''],
  ['ity', 'e'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ier', 'y'],
  ['iest', 'y'],
  ['ily', 'y'],
  ['iness', 'y'],
];
const prefixes = (
  'un re in im dis non over under out pre mis inter up down back with self some any every home work high water hand head side ' +
  'land time way book counter super sub trans anti multi micro'
).split(' ');

function read(file: string): string {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  return text.replace(/^#.*$/gm, '');
}

function setOf(words: string): Set<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

function wordClasses(text: string): Map<string, WordClass> {
  const classes = new Map<string, WordClass>();
  let group: WordClass = 'noun';
  for (const word of text.split(/\s+/)) {
    if (word.endsWith(':')) group = word.slice(0, -1) as WordClass;
    else if (word && !classes.has(word)) classes.set(word, group);
  }
  return classes;
}

function nicknames(text: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [name, rest] = line.split(':');
    if (!name || !rest) continue;
    forms.set(foldName(name.trim()), rest.trim().split(/\s+/).map(foldName));
  }
  return forms;
}

function phrases(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  const add = (text: string, kind: SpanKind): void => {
    for (const entry of text.split(';')) {
      const [left, right] = entry.split('=');
      const [head, ...rest] = (left ?? '').trim().split(/\s+/);
      if (!head) continue;
      const list = found.get(head) ?? [];
      list.push({ rest, kind, word: (right ?? '').trim() });
      found.set(head, list);
    }
  };
  for (const part of [
    'gendered',
    'family',
    'religion',
    'origin',
    'disability',
    'orientation',
    'accent',
    'union',
    'dress',
    'spoken',
  ] as const) {
    add(lexicons[part], 'demographic');
  }
  add(lexicons.age, 'age');
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

function contextSets(): NameLists['context'] {
  const sets = {} as Record<keyof typeof contexts, ReadonlySet<string>>;
  for (const name of Object.keys(contexts) as Array<keyof typeof contexts>)
    sets[name] = setOf(contexts[name]);
  return sets;
}
