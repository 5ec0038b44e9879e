// Slots in what a model says: `{{name:P1}}`, `{{they:P1}}`, `{{quote:E1:2}}`, `{{date:E1}}`, `{{number:E1:1}}`,
// `{{action:A1}}`. Filled from the records' own bytes; pronouns and the verb after them are put right here, so a model
// never learns who is she or he. It deliberately decides nothing about whether a sentence may be said.

export type PersonFact = { id: string; name: string; pronouns: string | null; isReader: boolean };
export type PassageFact = {
  /** the passage's own id */
  id: string;
  /** alias of the person it is about */
  subject: string;
  source: string;
  /** as this reader may know it: a day, or a quarter where the author is withheld */
  date: string;
  text: string;
  /** its sentences as written, and the same without names and pronouns */
  sentences: readonly string[];
  masked: readonly string[];
  readings: ReadonlyArray<{ competency: string; polarity: string }>;
  /** the reader wrote it */
  isByReader: boolean;
};
/** What this turn knows, by the aliases the model was given: people P1.. and YOU, passages E1.., actions A1... */
export type Facts = {
  people: ReadonlyMap<string, PersonFact>;
  passages: ReadonlyMap<string, PassageFact>;
  actions: ReadonlyMap<string, string>;
};
export type Slot = {
  kind: 'name' | 'pronoun' | 'quote' | 'date' | 'number' | 'action';
  id: string;
  n: number;
  form: string;
};
/** A text cut at its slots, in order. */
export type Piece = { text: string; slot: null } | { text: string; slot: Slot };

const SLOT =
  /\{\{\s*(name|they|them|their|theirs|themselves|themself|quote|date|number|action)\s*:\s*(\w+)\s*(?::\s*(\d+)\s*)?\}\}/gi;
const PRONOUNS: readonly string[] = ['they', 'them', 'their', 'theirs', 'themselves'];

/** @returns null where braces are left over: a slot that nobody knows */
export function piecesOf(text: string): Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  const literal = (end: number) => {
    if (end > at) pieces.push({ text: text.slice(at, end), slot: null });
  };
  for (const match of text.matchAll(SLOT)) {
    literal(match.index);
    at = match.index + match[0].length;
    const form = (match[1] ?? '').toLowerCase().replace('themself', 'themselves');
    const pronoun = PRONOUNS.some((one) => one === form);
    const slot: Slot = {
      kind: pronoun ? 'pronoun' : (form as Exclude<Slot['kind'], 'pronoun'>),
      id: (match[2] ?? '').toUpperCase(),
      n: Number(match[3] ?? 1),
      form,
    };
    pieces.push({ text: match[0], slot });
  }
  literal(text.length);
  return pieces.some(({ text: rest, slot }) => slot === null && /[{}]/.test(rest)) ? null : pieces;
}

/** What a slot stands for, before agreement; null where this turn does not know it. */
export function valueOfSlot(slot: Slot, facts: Facts): string | null {
  const passage = facts.passages.get(slot.id);
  switch (slot.kind) {
    case 'name':
    case 'pronoun':
      return facts.people.get(slot.id)?.name ?? null;
    case 'quote': {
      const sentence = passage?.sentences[slot.n - 1];
      return sentence === undefined ? null : `“${sentence}”`;
    }
    case 'date':
      return passage?.date ?? null;
    case 'number':
      return passage?.text.match(NUMBER)?.[slot.n - 1] ?? null;
    case 'action':
      return facts.actions.get(slot.id) ?? null;
  }
}

/** The word that a number of a passage counts, in lower case: "deadlines" in "2 deadlines"; '' where none follows. */
export function countedBy(slot: Slot, passage: PassageFact): string {
  const found = [...passage.text.matchAll(NUMBER)][slot.n - 1];
  const after = found ? passage.text.slice(found.index + found[0].length) : '';
  return /^\s+(\p{L}[\p{L}\p{M}-]*)/u.exec(after)?.[1]?.toLowerCase() ?? '';
}

/** Numbers as they are written: 3, 3.5, 1,200, 40%, €30. */
const NUMBER = /[€$£]?\p{N}+(?:[.,:]\p{N}+)*(?:\s?%)?/gu;

/** The whole text with every slot filled. @throws Error where a slot is unknown: check first */
export function fill(pieces: readonly Piece[], facts: Facts): string {
  const out = pieces.map(({ text, slot }, i) => {
    const before = pieces[i - 1]?.slot;
    if (slot === null) return before ? agreeing(text, before, facts) : text;
    return wordsFor(slot, facts, GENITIVE.test(pieces[i + 1]?.text ?? ''));
  });
  const text = out.join('').replace(/\s+/g, ' ').trim();
  return text.replace(
    /^([“(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => `${open}${letter.toUpperCase()}`,
  );
}

const GENITIVE = /^['’]s\b/;

function wordsFor(slot: Slot, facts: Facts, genitive: boolean): string {
  const person = facts.people.get(slot.id);
  if (slot.kind === 'name' && person?.isReader) return genitive ? 'your' : 'you';
  if (slot.kind === 'pronoun' && person) return formsFor(person).words[PRONOUNS.indexOf(slot.form)] ?? '';
  const value = valueOfSlot(slot, facts);
  if (value === null) throw new Error('a slot is filled only after it was checked');
  return slot.kind === 'action' ? value.replace(/\.$/, '') : value;
}

/** What follows a slot, with the verb its subject needs. */
function agreeing(rest: string, slot: Slot, facts: Facts): string {
  const person = facts.people.get(slot.id);
  if (slot.kind === 'name' && person?.isReader)
    return GENITIVE.test(rest) ? rest.replace(GENITIVE, '') : agree(rest, 'plural');
  return slot.kind === 'pronoun' && slot.form === 'they' && person
    ? agree(rest, formsFor(person).verb)
    : rest;
}

function formsFor(person: PersonFact): { words: readonly string[]; verb: 'singular' | 'plural' } {
  if (person.isReader) return { words: ['you', 'you', 'your', 'yours', 'yourself'], verb: 'plural' };
  const first = person.pronouns?.toLowerCase().split(/[/, ]/)[0];
  if (first === 'she') return { words: ['she', 'her', 'her', 'hers', 'herself'], verb: 'singular' };
  if (first === 'he') return { words: ['he', 'him', 'his', 'his', 'himself'], verb: 'singular' };
  return { words: PRONOUNS, verb: 'plural' };
}

const BETWEEN =
  /^((?: (?:also|often|never|always|still|rarely|usually|sometimes|really|just|then|now|already|recently|ever|both|perhaps|[a-z]{3,}ly))*) ([a-z]+(?:n['’]t)?)(?=[^\p{L}'’]|$)/u;

/** The first verb of `rest` as its subject needs it. Modals and pasts stay. */
function agree(rest: string, number: 'singular' | 'plural'): string {
  const contracted =
    number === 'singular' ? rest.replace(/^['’](?:re|ve)\b/, "'s") : rest.replace(/^['’]s\b/, "'re");
  return contracted.replace(
    BETWEEN,
    (_, between: string, verb: string) =>
      `${between} ${number === 'singular' ? singular(verb) : plural(verb)}`,
  );
}

const SINGULAR: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  aren: 'isn',
  weren: 'wasn',
  haven: 'hasn',
  don: 'doesn',
  go: 'goes',
};
const PLURAL: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SINGULAR).map(([many, one]) => [one, many]),
);
const UNCHANGED = new Set(
  (
    'can could may might must shall should will would can’t won’t not and or but to with for in on at about from as if who what how which when where that than ' +
    'was is has does goes had did wrote said told took gave got went came made kept left led met felt found brought thought knew saw spoke ran held began built ' +
    'sent set put cut let read became chose drew fell forgot grew heard lost paid spent stood taught understood won wore rose broke drove showed done seen been'
  ).split(' '),
);
const ENDS_LIKE_PAST = new Set('need feed speed exceed proceed succeed heed seed embed'.split(' '));

function singular(verb: string): string {
  const [, stem = verb, not = ''] = /^(.+?)(n['’]t)?$/.exec(verb) ?? [];
  const known = SINGULAR[not ? `${stem}n` : stem];
  if (known) return not ? `${known}${not.slice(1)}` : known;
  if (
    not ||
    UNCHANGED.has(verb) ||
    (verb.endsWith('ed') && !ENDS_LIKE_PAST.has(verb)) ||
    verb.endsWith('ing')
  )
    return verb;
  if (/[^s]s$/.test(verb) && !/(?:us|is)$/.test(verb)) return verb;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function plural(verb: string): string {
  const [, stem = verb, not = ''] = /^(.+?)(n['’]t)?$/.exec(verb) ?? [];
  const known = PLURAL[not ? `${stem}n` : stem];
  if (known) return not ? `${known}${not.slice(1)}` : known;
  if (not || UNCHANGED.has(verb) || !/[^s]s$/.test(verb) || /(?:us|is)$/.test(verb)) return verb;
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh|o)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}
