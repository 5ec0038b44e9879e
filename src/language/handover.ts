import { broadRules } from './broadRules.ts';
import { isCommonEnglish, plain, stems } from './english.ts';
import { harmRules } from './harmRules.ts';
import { lexicon } from './lexicon.ts';
import { lookalikes } from './lookalikes.ts';
import { refusalRules } from './refusalRules.ts';
import { type Span, sentences } from './sentences.ts';
import { statusRules } from './statusRules.ts';

// Weighs a message against the rules for handing over and refusing: words are brought to a base form (typos and contractions
// put right), look-alikes are taken out, then patterns of who, what and to whom add up to a score per rule. It decides
// nothing (route.ts does), knows no state and calls no model.
//
// Notation of the rule files. A line is `weight group: pattern !! unless`; lines of one group count once, at their highest, and a rule
// fires when its groups add up to 1; without a group a line is its own. In a pattern `a/b` is either word in any of its forms,
// `a_b` a phrase, `a*` any ending, `@class` a class of lexicon.ts or `@name`; `~3` up to three words between, `~` two, `~~` any number;
// `x?` may be missing; `^` and `$` are the start and end of a sentence, `?` a question mark at its end; `&&` both, anywhere in the
// message; `!!` not if the sentence (the message, after `&&`) also has this. In lookalikes.ts a word written `+so` is not taken out.

export interface Evidence {
  rule: string;
  /** Sum over cue groups; 1 or more means that the rule fires. */
  score: number;
  /** Where in the message, in UTF-16 units, and by which line of the rule files. */
  hits: Array<{ start: number; end: number; line: string }>;
}

/** Evidence per rule, for every rule with any, in no particular order. */
export function weigh(text: string): Evidence[] {
  const read = sentences(text.slice(0, longest)).map(readSentence);
  for (const sentence of read) takeOutLookalikes(sentence);
  const found = new Map<string, { groups: Map<string, number>; hits: Evidence['hits'] }>();
  for (const cue of cues) {
    const hits = cueHits(cue, read);
    if (hits.length === 0) continue;
    const evidence = found.get(cue.rule) ?? { groups: new Map<string, number>(), hits: [] };
    evidence.groups.set(cue.group, Math.max(cue.weight, evidence.groups.get(cue.group) ?? 0));
    evidence.hits.push(...hits);
    found.set(cue.rule, evidence);
  }
  return [...found].map(([rule, { groups, hits }]) => ({
    rule,
    score: [...groups.values()].reduce((sum, weight) => sum + weight, 0),
    hits,
  }));
}

interface Token {
  tags: Array<{ id: number; length: number }>;
  word: string;
  start: number;
  end: number;
}
interface Sentence {
  tokens: Token[];
  seen: Set<number>;
  asks: boolean;
}
type Element =
  | { kind: 'words'; ids: Set<number>; optional: boolean; orEnd: boolean; keep: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'start' | 'end' | 'question' };
interface Cue {
  rule: string;
  weight: number;
  group: string;
  all: Element[][];
  unless: Set<number>;
  line: string;
}

const longest = 12_000;
const nameTag = '@name';
const contractions: Readonly<Record<string, string>> = {
  im: 'i am', ive: 'i have', id: 'i would', ill: 'ill', youre: 'you are', youve: 'you have', hes: 'he is', shes: 'she is', theyre: 'they are', weve: 'we have',
  theyve: 'they have', theyll: 'they will', whos: 'who is', whats: 'what is', thats: 'that is', theres: 'there is', hows: 'how is', wheres: 'where is', lets: 'let us', dont: 'do not', doesnt: 'does not',
  didnt: 'did not', cant: 'can not', cannot: 'can not', couldnt: 'could not', shouldnt: 'should not', wouldnt: 'would not', wont: 'will not',
  isnt: 'is not', arent: 'are not', aint: 'is not', wasnt: 'was not', werent: 'were not', havent: 'have not', hasnt: 'has not', hadnt: 'had not', wanna: 'want to', gonna: 'going to',
  gotta: 'have to', lemme: 'let me', gimme: 'give me', u: 'you', ur: 'your', r: 'are', idk: 'i do not know', dunno: 'do not know', coz: 'because', cuz: 'because', cause: 'because', pls: 'please', plz: 'please',
  ppl: 'people', mgr: 'manager', mngr: 'manager', tmrw: 'tomorrow', thru: 'through', w: 'with', bc: 'because', b4: 'before', rn: 'right now', alot: 'a lot', abt: 'about', smb: 'somebody', sb: 'somebody',
};
// Slips in words too short for the search of corrected().
const slips: Readonly<Record<string, string>> = {
  fier: 'fire', fireing: 'firing', tuch: 'touch', toch: 'touch', hiting: 'hitting', queit: 'quit', rnak: 'rank', raet: 'rate', ratign: 'rating', visia: 'visa', viza: 'visa', preg: 'pregnant',
  sucide: 'suicide', sucidal: 'suicidal', suicde: 'suicide', pregant: 'pregnant', pregnat: 'pregnant', teh: 'the', hte: 'the', adn: 'and', waht: 'what', hwo: 'how', thier: 'their', taht: 'that', becuase: 'because', becasue: 'because', perfomer: 'performer', resgin: 'resign', depresed: 'depressed', diabled: 'disabled', layed: 'laid', payed: 'paid',
};
const irregular = table(`be am is are was were been being;have has had having;do does did done;go goes went gone;get got gotten;give gave given;take took taken;
  make made;say said;tell told;know knew known;think thought;see saw seen;feel felt;keep kept;bring brought;come came;send sent;leave left;
  lose lost;throw threw thrown;hit hit;beat beaten;shoot shot;steal stole stolen;lie lying lied lies;pay paid;speak spoke spoken;blow blew blown;catch caught;write wrote written;
  wake woke woken;fight fought;find found;buy bought;hide hid hidden;choose chose chosen;fall fell fallen;sleep slept;drive drove driven;become became;begin began;run ran;sit sat;
  stand stood;hold held;hear heard;meet met;win won;draw drew drawn;bear bore born;freeze froze frozen;swear swore sworn;strike struck;spit spat;understand understood;lay laid;teach taught;sell sold;die dying dies died;
  person persons;child children;kid kids;woman women;man men;good better_;drink drank drunk_;eat ate eaten;break broke broken;wear wore worn;drag dragged;quit quits quitting;slip slipped;stab stabbed;deal dealt;build built;cook cooked`);
const namesThatAreWords = new Set('mark will grace may april june rose bill rob jack art drew hope faith joy dean frank grant max penny sandy violet iris ivy lily daisy sunny ray gene pat sue chuck bob guy dan ben sam tom kim lee don'.split(' '));
const asItIs = new Set('rating meeting building morning evening training during need speed feed seed bed red number news this his us as yes less miss boss'.split(' '));
const notAName = new Set('the a an this that these those some any our your its every each no'.split(' '));

const ids = new Map<string, number>();
const prefixes = new Map<string, Array<[string, number]>>();
const phrases = new Map<string, Array<{ words: string[]; id: number }>>();
const classes = new Map<string, Set<number>>();
const cues = [harmRules, statusRules, broadRules, refusalRules].flatMap((rules, file) =>
  Object.entries(rules).flatMap(([rule, lines]) => lines.trim().split('\n').map((line, index) => readCue(rule, line, file * 1000 + index))),
);
const eraseCues = lookalikes.trim().split('\n').map((line, index) => readCue('', `1 ${line}`, index));
const misspelt = spellings();

function cueHits(cue: Cue, read: Sentence[]): Evidence['hits'] {
  const [first, ...others] = cue.all;
  if (!first) return [];
  const hits: Evidence['hits'] = [];
  for (const sentence of read) {
    if (others.length === 0 && overlap(sentence.seen, cue.unless)) continue;
    const match = findMatch(first, sentence);
    const from = match && sentence.tokens[match.from];
    const to = match && sentence.tokens[match.to - 1];
    if (from && to) hits.push({ start: from.start, end: to.end, line: cue.line });
  }
  if (hits.length === 0 || others.length === 0) return hits;
  if (read.some((sentence) => overlap(sentence.seen, cue.unless))) return [];
  return others.every((other) => read.some((sentence) => findMatch(other, sentence))) ? hits : [];
}

function takeOutLookalikes(sentence: Sentence): void {
  const out = new Set<number>();
  for (const cue of eraseCues) {
    const elements = cue.all[0];
    if (!elements || overlap(sentence.seen, cue.unless)) continue;
    for (let from = 0; from < sentence.tokens.length; ) {
      const match = findMatch(elements, sentence, from);
      if (!match) break;
      for (const at of match.taken) out.add(at);
      from = match.from + 1;
    }
  }
  for (const at of out) {
    const token = sentence.tokens[at];
    if (token) token.tags = [];
  }
  if (out.size > 0) sentence.seen = seenIn(sentence.tokens);
}

interface Match {
  from: number;
  to: number;
  taken: number[];
}

function findMatch(elements: Element[], sentence: Sentence, from = 0): Match | null {
  for (const element of elements) {
    if (element.kind === 'words' && !element.optional && !element.orEnd && !overlap(sentence.seen, element.ids)) return null;
    if (element.kind === 'question' && !sentence.asks) return null;
  }
  for (let at = from; at < sentence.tokens.length; at += 1) {
    const taken: number[] = [];
    const to = matchFrom(elements, 0, sentence, at, taken);
    if (to !== null) return { from: at, to: Math.max(to, at + 1), taken };
  }
  return null;
}

function overlap(seen: Set<number>, wanted: Set<number>): boolean {
  if (seen.size < wanted.size) {
    for (const id of seen) if (wanted.has(id)) return true;
    return false;
  }
  for (const id of wanted) if (seen.has(id)) return true;
  return false;
}

/** The index after the last matched token, or null; `taken` collects the tokens that were matched by words. */
function matchFrom(elements: Element[], index: number, sentence: Sentence, at: number, taken: number[]): number | null {
  const element = elements[index];
  if (!element) return at;
  switch (element.kind) {
    case 'start':
      return at === 0 ? matchFrom(elements, index + 1, sentence, at, taken) : null;
    case 'end':
      return at >= sentence.tokens.length ? matchFrom(elements, index + 1, sentence, at, taken) : null;
    case 'question':
      return sentence.asks ? matchFrom(elements, index + 1, sentence, at, taken) : null;
    case 'gap':
      for (let skip = 0; skip <= element.most && at + skip <= sentence.tokens.length; skip += 1) {
        const to = matchFrom(elements, index + 1, sentence, at + skip, taken);
        if (to !== null) return to;
      }
      return null;
    case 'words': {
      for (const tag of sentence.tokens[at]?.tags ?? []) {
        if (!element.ids.has(tag.id)) continue;
        const mark = taken.length;
        if (!element.keep) for (let one = 0; one < tag.length; one += 1) taken.push(at + one);
        const to = matchFrom(elements, index + 1, sentence, at + tag.length, taken);
        if (to !== null) return to;
        taken.length = mark;
      }
      const mayPass = element.optional || (element.orEnd && at >= sentence.tokens.length);
      return mayPass ? matchFrom(elements, index + 1, sentence, at, taken) : null;
    }
  }
}

function readSentence(sentence: Span): Sentence {
  const tokens: Token[] = [];
  for (const match of sentence.text.matchAll(tokenLike)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const first = tokens.length === 0;
    for (const word of normal(match[0])) {
      tokens.push({ word, start, end, tags: [] });
      const token = tokens.at(-1);
      if (token) tag(token, match[0], first, tokens.at(-2)?.word ?? '');
    }
  }
  tokens.forEach((token, at) => tagPhrases(tokens, token, at));
  return { tokens, seen: seenIn(tokens), asks: /\?/u.test(sentence.text.slice(-6)) };
}

const tokenLike = /[\p{L}\p{N}\p{M}]+(?:['’‘`ʼ][\p{L}\p{M}]+|[@$*!](?=\p{L})[\p{L}\p{N}]+)*|\d+%/gu;

/** The words a written word stands for: lower case, without accents, leetspeak and contractions undone. */
function normal(raw: string): string[] {
  let word = plain(raw.replace(/@/gu, 'a').replace(/\$/gu, 's').replace(/!/gu, 'i').replace(/\*/gu, ''));
  if (/\d/u.test(word) && /\p{L}/u.test(word)) {
    const letters = word.replace(/[013457]/gu, (digit) => 'oieastt'.charAt('013457'.indexOf(digit)));
    if (!ids.has(word) && known(letters)) word = letters;
  }
  if (/(.)\1\1/u.test(word)) word = [word.replace(/(.)\1\1+/gu, '$1$1'), word.replace(/(.)\1\1+/gu, '$1')].find(known) ?? word;
  word = slips[word] ?? word;
  const apart = contractions[word];
  // "ill" and "id" without apostrophe are words of their own more often than not.
  if (word === 'ill' && /['’]/u.test(raw)) return ['i', 'will'];
  if (word === 'id' && raw === 'ID') return ['id'];
  if (apart) return apart.split(' ');
  const possessive = /^(.+)['’‘`]s$/iu.exec(raw)?.[1];
  if (possessive) return [plain(possessive), 's'];
  const short = /^(.+)['’](ll|ve|re|d)$/iu.exec(raw);
  if (short?.[1] && short[2]) return [plain(short[1]), { ll: 'will', ve: 'have', re: 'are', d: 'would' }[short[2].toLowerCase()] ?? ''];
  return [word];
}

function known(word: string): boolean {
  return ids.has(word) || irregular.has(word) || isCommonEnglish(word) || stems(word).some((stem) => ids.has(stem));
}

function tag(token: Token, raw: string, first: boolean, before: string): void {
  const word = token.word;
  const capital = /^\p{Lu}/u.test(raw) && (!/^\p{Lu}{2,}$/u.test(raw) || raw.length > 5);
  const recognised = known(word) || prefixed(word).length > 0;
  const right = recognised || word.length < 5 || (capital && !first) ? word : (corrected(word) ?? word);
  for (const form of forms(right)) {
    const id = ids.get(form);
    if (id !== undefined) token.tags.push({ id, length: 1 });
  }
  for (const id of prefixed(right)) token.tags.push({ id, length: 1 });
  token.word = right;
  if (word === 's') token.tags.push({ id: idOf('be'), length: 1 }, { id: idOf('is'), length: 1 });
  const unknown = !recognised && right === word && /^\p{L}{2,}$/u.test(word);
  const named = (capital && !first && namesThatAreWords.has(word)) || (capital && !first && !isCommonEnglish(word) && !ids.has(word));
  if (named || (unknown && !notAName.has(before))) token.tags.push({ id: idOf(nameTag), length: 1 });
}

function tagPhrases(tokens: Token[], token: Token, at: number): void {
  for (const form of forms(token.word)) {
    for (const phrase of phrases.get(form) ?? []) {
      const all = phrase.words.every((word, offset) => {
        const other = tokens[at + offset]?.word;
        return other !== undefined && (forms(other).has(word) || (word === 'is' && other === 's'));
      });
      if (all) token.tags.push({ id: phrase.id, length: phrase.words.length });
    }
  }
}

function forms(word: string): Set<string> {
  if (asItIs.has(word)) return new Set([word]);
  const base = irregular.get(word);
  return new Set(base ? [word, base] : [word, ...stems(word)]);
}

function prefixed(word: string): number[] {
  return (prefixes.get(word.slice(0, 3)) ?? []).filter(([prefix]) => word.startsWith(prefix)).map(([, id]) => id);
}

function seenIn(tokens: Token[]): Set<number> {
  return new Set(tokens.flatMap((token) => token.tags.map((one) => one.id)));
}

/** A key word one slip away from an unknown word: a letter too many, too few, wrong or swapped; never the first letter. */
function corrected(word: string): string | null {
  for (const form of [word, ...stems(word).filter((stem) => stem.length >= 5)]) {
    for (const cut of [form, ...cuts(form)]) {
      const right = misspelt.get(cut)?.find((one) => one.charAt(0) === form.charAt(0) && oneSlip(form, one));
      if (right) return right;
    }
  }
  return null;
}

function spellings(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of ids.keys()) {
    if (!/^[a-z]{6,}$/u.test(word)) continue;
    for (const cut of [word, ...cuts(word)]) found.set(cut, [...(found.get(cut) ?? []), word]);
  }
  return found;
}

function cuts(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function oneSlip(written: string, meant: string): boolean {
  let head = 0;
  while (head < written.length && written[head] === meant[head]) head += 1;
  const left = written.slice(head);
  const right = meant.slice(head);
  return (
    left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

function readCue(rule: string, line: string, index: number): Cue {
  const [, weight, group, rest] = /^([.\d]+)\s+(?:(\w+):\s+)?(.*)$/u.exec(line.trim()) ?? [];
  const [pattern, unless] = (rest ?? '').split(' !! ');
  return {
    rule,
    weight: Number(weight),
    group: group ?? `${index}`,
    all: (pattern ?? '').split(' && ').map((part) => part.trim().split(/\s+/u).map(readElement)),
    line,
    unless: new Set((unless ?? '').split(/[\s/]+/u).filter(Boolean).flatMap((word) => [...idsOf(word)])),
  };
}

function readElement(source: string): Element {
  if (source === '^') return { kind: 'start' };
  if (source === '$') return { kind: 'end' };
  if (source === '?') return { kind: 'question' };
  if (source.startsWith('~')) return { kind: 'gap', most: source === '~~' ? 60 : Number(source.slice(1) || 2) };
  const keep = source.startsWith('+') || source.includes('/+');
  const optional = source.endsWith('?');
  const wanted = source.replace(/\?$/u, '').split('/').map((word) => word.replace(/^\+/u, ''));
  const found = new Set(wanted.filter((word) => word !== '$').flatMap((word) => [...idsOf(word)]));
  return { kind: 'words', ids: found, optional, orEnd: wanted.includes('$'), keep };
}

function idsOf(entry: string): Set<number> {
  if (entry === nameTag || !entry.startsWith('@')) return new Set([idOf(entry)]);
  const ready = classes.get(entry);
  if (ready) return ready;
  const found = new Set<number>();
  classes.set(entry, found);
  for (const word of (lexicon[entry.slice(1)] ?? '').trim().split(/\s+/u)) for (const id of idsOf(word)) found.add(id);
  return found;
}

function idOf(entry: string): number {
  const had = ids.get(entry);
  if (had !== undefined) return had;
  const id = ids.size;
  ids.set(entry, id);
  if (entry.endsWith('*')) {
    const prefix = entry.slice(0, -1);
    prefixes.set(prefix.slice(0, 3), [...(prefixes.get(prefix.slice(0, 3)) ?? []), [prefix, id]]);
  } else if (/[_'’]/u.test(entry)) {
    const words = entry.split('_').flatMap((word) => (word.includes("'") ? word.replace(/n't$/u, ' not').replace(/'s$/u, ' s').split(' ') : [word]));
    const head = words[0] ?? '';
    phrases.set(head, [...(phrases.get(head) ?? []), { words, id }]);
  }
  return id;
}

function table(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of source.split(';')) {
    const [base, ...forms] = row.trim().split(/\s+/u);
    for (const form of forms) if (base) found.set(form, base);
  }
  return found;
}
