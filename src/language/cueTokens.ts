// A sentence as the patterns of cuePatterns.ts see it: words with typos, contractions and leetspeak put right, each tagged with
// the words and phrases of the rules that it may be, and `@name` where it looks like one. Knows no rule and decides nothing.
import { readFileSync } from 'node:fs';
import { idOf, ids, nameTag, phrases, prefixes } from './cuePatterns.ts';
import { isCommonEnglish, plain, stems } from './english.ts';
import type { Span } from './sentences.ts';

export interface Token {
  word: string;
  tags: Array<{ id: number; length: number }>;
  start: number;
  end: number;
}

export interface Sentence {
  tokens: Token[];
  /** Every id any token is tagged with. */
  seen: Set<number>;
  /** Ends in a question mark. */
  asks: boolean;
}

export function readSentence(sentence: Span): Sentence {
  const tokens: Token[] = [];
  for (const match of sentence.text.matchAll(tokenLike)) {
    const start = sentence.start + match.index;
    const first = tokens.length === 0;
    for (const word of normal(match[0])) {
      const token: Token = { word, tags: [], start, end: start + match[0].length };
      tag(token, match[0], first, tokens.at(-1)?.word ?? '');
      tokens.push(token);
    }
  }
  for (const [at, token] of tokens.entries()) tagPhrases(tokens, token, at);
  return { tokens, seen: seenIn(tokens), asks: /\?/u.test(sentence.text.slice(-6)) };
}

export function seenIn(tokens: Token[]): Set<number> {
  return new Set(tokens.flatMap((token) => token.tags.map((one) => one.id)));
}

const tokenLike = /[\p{L}\p{N}\p{M}]+(?:['’‘`ʼ][\p{L}\p{M}]+|[@$*!](?=\p{L})[\p{L}\p{N}]+)*|\d+%/gu;
const contractions = pairs(`
im i am, ive i have, id i would, youre you are, youve you have, hes he is, shes she is, theyre they are, weve we have, theyve they have,
theyll they will, whos who is, whats what is, thats that is, theres there is, hows how is, wheres where is, lets let us, dont do not,
doesnt does not, didnt did not, cant can not, cannot can not, couldnt could not, shouldnt should not, wouldnt would not, wont will not,
isnt is not, arent are not, aint is not, wasnt was not, werent were not, havent have not, hasnt has not, hadnt had not, wanna want to,
gonna going to, gotta have to, lemme let me, gimme give me, u you, ur your, r are, idk i do not know, dunno do not know, coz because,
cuz because, cause because, pls please, plz please, ppl people, mgr manager, mngr manager, tmrw tomorrow, thru through, w with,
bc because, b4 before, rn right now, alot a lot, abt about, smb somebody, sb somebody`);
// Slips in words too short, or too many for one word, for the search of corrected().
const slips = pairs(`
fier fire, fireing firing, tuch touch, toch touch, hiting hitting, queit quit, rnak rank, raet rate, ratign rating, visia visa, viza visa,
preg pregnant, sucide suicide, sucidal suicidal, suicde suicide, pregant pregnant, pregnat pregnant, teh the, hte the, adn and, waht what,
hwo how, thier their, taht that, becuase because, becasue because, perfomer performer, resgin resign, depresed depressed,
diabled disabled, layed laid, payed paid`);
const irregular =
  table(`be am is are was were been being; have has had having; do does did done; go goes went gone; get got gotten;
give gave given; take took taken; make made; say said; tell told; know knew known; think thought; see saw seen; feel felt; keep kept;
bring brought; come came; send sent; leave left; lose lost; throw threw thrown; hit hit; beat beaten; shoot shot; steal stole stolen;
lie lying lied lies; pay paid; speak spoke spoken; blow blew blown; catch caught; write wrote written; wake woke woken; fight fought;
find found; buy bought; hide hid hidden; choose chose chosen; fall fell fallen; sleep slept; drive drove driven; become became;
begin began; run ran; sit sat; stand stood; hold held; hear heard; meet met; win won; draw drew drawn; bear bore born;
freeze froze frozen; swear swore sworn; strike struck; spit spat; understand understood; lay laid; teach taught; sell sold;
die dying dies died; child children; woman women; man men; drink drank; eat ate eaten; break broke broken; wear wore worn;
drag dragged; quit quits quitting; slip slipped; stab stabbed; deal dealt; build built`);
const asItIs = set(
  'permitted good mood food rating meeting building morning evening training during need speed feed seed bed red number news this his us as yes less miss boss',
);
const namesThatAreWords = set(
  'mark will grace may april june rose bill rob jack art drew hope faith joy dean frank grant max penny sandy violet iris ivy lily daisy sunny ray gene pat sue chuck bob guy dan ben sam tom kim lee don',
);
const neverBeforeAName = set('the a an this that these those some any our your its every each no');
// More of everyday English, so that neither a name nor a slip is seen where there is a plain word.
const ordinary = set(readFileSync(new URL('./data/ordinary-words.txt', import.meta.url), 'utf8'));
const misspelt = spellings();

/** The words a written word stands for: lower case, without accents, leetspeak and contractions undone. */
function normal(raw: string): string[] {
  let word = plain(raw.replace(/@/gu, 'a').replace(/\$/gu, 's').replace(/!/gu, 'i').replace(/\*/gu, ''));
  if (/\d/u.test(word) && /\p{L}/u.test(word)) {
    const letters = word.replace(/[013457]/gu, (digit) => 'oieast'.charAt('013457'.indexOf(digit)));
    if (!ids.has(word) && known(letters)) word = letters;
  }
  if (/(.)\1\1/u.test(word))
    word = [word.replace(/(.)\1\1+/gu, '$1$1'), word.replace(/(.)\1\1+/gu, '$1')].find(known) ?? word;
  word = slips.get(word) ?? word;
  // "ill" and "ID" are words of their own; with an apostrophe or in small letters they are contractions.
  if (word === 'ill' && /['’]/u.test(raw)) return ['i', 'will'];
  if (raw === 'ID') return ['id'];
  const apart = contractions.get(word);
  if (apart) return apart.split(' ');
  const [, possessor] = /^(.+)['’‘`]s$/iu.exec(raw) ?? [];
  if (possessor) return [plain(possessor), 's'];
  const [, head, tail] = /^(.+)['’](ll|ve|re|d)$/iu.exec(raw) ?? [];
  if (head && tail)
    return [plain(head), { ll: 'will', ve: 'have', re: 'are', d: 'would' }[tail.toLowerCase()] ?? ''];
  return [word];
}

function known(word: string): boolean {
  if (ids.has(word) || irregular.has(word) || ordinary.has(word) || isCommonEnglish(word)) return true;
  return stems(word).some((stem) => ids.has(stem) || ordinary.has(stem));
}

function tag(token: Token, raw: string, first: boolean, before: string): void {
  const { word } = token;
  const capital = /^\p{Lu}/u.test(raw) && (!/^\p{Lu}{2,}$/u.test(raw) || raw.length > 5);
  const recognised = known(word) || prefixed(word).length > 0;
  const right = recognised || word.length < 5 || (capital && !first) ? word : (corrected(word) ?? word);
  token.word = right;
  for (const form of forms(right)) {
    const id = ids.get(form);
    if (id !== undefined) token.tags.push({ id, length: 1 });
  }
  for (const id of prefixed(right)) token.tags.push({ id, length: 1 });
  if (word === 's') token.tags.push({ id: idOf('be'), length: 1 }, { id: idOf('is'), length: 1 });
  const named =
    capital && !first && (namesThatAreWords.has(word) || (!isCommonEnglish(word) && !ids.has(word)));
  const unknown = !recognised && right === word && /^\p{L}{2,}$/u.test(word) && !neverBeforeAName.has(before);
  if (named || unknown) token.tags.push({ id: idOf(nameTag), length: 1 });
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
  return (prefixes.get(word.slice(0, 3)) ?? [])
    .filter(([prefix]) => word.startsWith(prefix))
    .map(([, id]) => id);
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
    for (const cut of [word, ...cuts(word)]) {
      const list = found.get(cut);
      if (list) list.push(word);
      else found.set(cut, [word]);
    }
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
  if (left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/u).filter(Boolean));
}

function pairs(list: string): Map<string, string> {
  return new Map(
    list
      .trim()
      .split(/,\s*/u)
      .map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ').slice(1).join(' ')]),
  );
}

/** Forms to their base, from rows `base form form; base form`. */
function table(source: string): Map<string, string> {
  return new Map(
    source.split(';').flatMap((row) => {
      const [base = '', ...others] = row.trim().split(/\s+/u);
      return others.map((form): [string, string] => [form, base]);
    }),
  );
}
