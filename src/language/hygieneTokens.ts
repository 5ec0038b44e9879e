// A sentence in tokens, each with a rough part of speech and its place in the text. Rough on purpose: a token is what its letters
// and its neighbours say. A name is a capital that neither a sentence's start nor the calendar explains.
import { readFileSync } from 'node:fs';
import { isCommonEnglish, stems } from './english.ts';
import {
  auxiliaries,
  being,
  conjunctions,
  degree,
  determiners,
  manners,
  outsiders,
  people,
  prepositions,
  seeming,
  subjects,
} from './hygieneNouns.ts';
import { isPast } from './hygieneVerbs.ts';
import type { Span } from './sentences.ts';

export type Tag =
  | 'stop'
  | 'pronoun'
  | 'thing'
  | 'poss'
  | 'det'
  | 'be'
  | 'seem'
  | 'aux'
  | 'not'
  | 'prep'
  | 'conj'
  | 'adv'
  | 'number'
  | 'name'
  | 'person'
  | 'outsider'
  | 'manner'
  | 'word';
export interface Token extends Span {
  low: string;
  tag: Tag;
  /** Joined to the token before it by a hyphen. */
  glued: boolean;
  quoted: boolean;
}

const piece = /[\p{L}\p{N}\p{M}]+(?:(?<=\p{N})[.,:](?=\p{N})\p{N}+)*|['’][\p{L}]+|[^\s\p{L}\p{N}]/gu;

export function tokensOf(span: Span): Token[] {
  const quotes = quotedParts(span.text);
  const found: Token[] = [];
  for (const match of span.text.matchAll(piece)) {
    let at = match.index;
    for (const text of apart(match[0], span.text.slice(at + match[0].length))) {
      const low = plainCase(text);
      const glued =
        /[\p{L}\p{N}]['’‐-]$/u.test(span.text.slice(Math.max(0, at - 2), at)) && !low.startsWith("'");
      const quoted = quotes.some(([from, to]) => from <= at && at < to);
      const start = span.start + at;
      found.push({ text, low, start, end: start + text.length, tag: 'word', glued, quoted });
      at += text.length;
    }
  }
  const kept = found.filter(({ low }, i) => !(/^[-‐]$/u.test(low) && found[i + 1]?.glued));
  for (const [i, token] of kept.entries()) token.tag = tagOf(kept, i);
  return kept;
}

/** "isn" + "'t" are "is" and "n't". */
function apart(word: string, after: string): string[] {
  if (/^['’]t\b/iu.test(after) && /n$/iu.test(word) && word.length > 2 && !/^can$/iu.test(word))
    return [word.slice(0, -1), word.slice(-1)];
  return [word];
}

function tagOf(tokens: readonly Token[], i: number): Tag {
  const { low, text, glued } = tokens[i] as Token;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!/[\p{L}\p{N}]/u.test(low)) return 'stop';
  if (low === "'s") return sIsBe(tokens, i) ? 'be' : 'word';
  if (low === "'t" || low === 'n' || low === 'not' || low === 'never' || low === 'hardly') return 'not';
  if (/^\p{N}/u.test(low)) return 'number';
  if (glued) return plural(low, people) ? 'person' : manners.has(low) ? 'manner' : 'word';
  if (low === 'her') return after && mayFollowOwner(after) ? 'poss' : 'pronoun';
  if (subjects.has(low)) return 'pronoun';
  if (/^(?:my|our|your|his|their|its)$/u.test(low)) return 'poss';
  if (/^(?:it|there|here|itself|one|ones)$/u.test(low)) return 'thing';
  if (/^(?:this|that|these|those)$/u.test(low) && (!after || !mayFollowOwner(after)))
    return low === 'that' ? 'conj' : 'thing';
  if (
    low === 'that' &&
    before &&
    /^(?:heard|told|say|says|said|feel|think|is|find|mention(?:ed)?|so)$/u.test(before.low)
  )
    return 'conj';
  if (being.has(low)) return 'be';
  if (auxiliaries.has(low) && !/^\p{Lu}/u.test(text.slice(1))) return isMonth(tokens, i) ? 'word' : 'aux';
  if (seeming.has(low)) return 'seem';
  if (conjunctions.has(low) && low !== 'that' && low !== 'which') return 'conj';
  if (determiners.has(low)) return 'det';
  if (low === 'which') return 'conj';
  if (prepositions.has(low)) return 'prep';
  if (degree.has(low) || adverbs.has(low)) return 'adv';
  if (low.length > 4 && low.endsWith('ly') && !notAdverbs.has(low)) return 'adv';
  if (places.has(low) && /^\p{Lu}/u.test(text) && !firstNames.has(low)) return 'word';
  if (isName(tokens, i)) return 'name';
  if (plural(low, outsiders) && !plural(low, people)) return 'outsider';
  if (plural(low, people) || /(?:man|woman|person|keeper|worker|ist|ologist|ician)s?$/u.test(low))
    return notPeople.has(low) ? 'word' : 'person';
  if (manners.has(low)) return 'manner';
  return 'word';
}

const isMonth = (tokens: readonly Token[], i: number) =>
  tokens[i]?.text === 'May' && (i > 0 || tokens[i + 1]?.tag === 'number');
const mayFollowOwner = (token: Token) =>
  /\p{L}/u.test(token.low) &&
  !prepositions.has(token.low) &&
  !conjunctions.has(token.low) &&
  !being.has(token.low) &&
  !auxiliaries.has(token.low) &&
  !seeming.has(token.low) &&
  !degree.has(token.low) &&
  !determiners.has(token.low) &&
  !adverbs.has(token.low) &&
  token.low !== 'not';
const adverbs = new Set(
  `today yesterday tomorrow tonight now then again already soon later once twice recently lately here there yet ahead together away back well perhaps maybe
  sometimes often seldom rarely hardly almost nearly quite only please else instead anyway though however early late overall ever afterwards
  meanwhile monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays last next ago`.split(
    /\s+/u,
  ),
);
const notAdverbs = new Set(
  'family supply reply apply friendly unfriendly lovely lonely elderly silly ugly assembly anomaly belly jelly fly ally rely multiply comply imply daily weekly monthly motherly fatherly womanly manly ladylike costly deadly lively orderly disorderly cowardly kindly worldly saintly matronly sickly bubbly cuddly'.split(
    ' ',
  ),
);
const notPeople = new Set(
  'list lists exist exists assist assists mist fist twist wrist waist resist insist consist persist checklist shortlist artist-run gist specialist-tool'.split(
    ' ',
  ),
);

function sIsBe(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !after) return false;
  if (/^(?:he|she|it|that|who|what|there|here|everyone|nobody|everybody)$/u.test(before.low)) return true;
  return !mayFollowOwner(after) && !/^(?:last|next|early|late)$/u.test(after.low) && !adverbs.has(after.low);
}

/** Found as it is or without its plural ending. */
export function plural(low: string, list: ReadonlySet<string>): boolean {
  if (list.has(low)) return true;
  if (low.endsWith('ies') && list.has(`${low.slice(0, -3)}y`)) return true;
  if (low.endsWith('es') && list.has(low.slice(0, -2))) return true;
  if (low.endsWith('men') && list.has(`${low.slice(0, -3)}man`)) return true;
  return low.endsWith('s') && list.has(low.slice(0, -1));
}

const ordinary = wordList('ordinary-words');
/** What stands after a name that begins a sentence: "Grace is", "Mark gave". */
const nameLikeNext = (low: string) => afterName.test(low) || isPast(low);
export const firstNames = wordList('first-names');
const wordNames = wordList('word-names');
const places = wordList('places');
const afterName =
  /^(?:is|was|has|'s|does|did|can|will|should|needs|could|seems|never|always|comes|tends|lacks)$/u;
const shortWords = new Set(
  'a i it he we in on at by my no so to up as do go if is me of or us an am be hi oh ok tv pc hr'.split(' '),
);
const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  easter christmas ramadan diwali hanukkah passover thanksgiving english french german spanish european british american i gen z millennial millennials
  boomer boomers god ok hr it ceo cfo uk us eu q1 q2 q3 q4 excel teams slack`.split(/\s+/u),
);

/** A capital that no sentence start explains, or a known first name; words that are names too only inside a sentence. */
function isName(tokens: readonly Token[], i: number): boolean {
  const { text, low } = tokens[i] as Token;
  if (calendar.has(low)) return false;
  // Typed without capitals.
  if (/^\p{Ll}{3,}$/u.test(text))
    return firstNames.has(low) && !known(low) && afterName.test(tokens[i + 1]?.low ?? '');
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  const before = tokens[i - 1];
  const begins = !before || (before.tag === 'stop' && /[.!?:"“‘'(]/u.test(before.low));
  if (!begins) return before?.tag !== 'det' || firstNames.has(low);
  if (firstNames.has(low) && !ordinary.has(low)) return true;
  if ((firstNames.has(low) || wordNames.has(low)) && nameLikeNext(tokens[i + 1]?.low ?? '')) return true;
  return !known(low);
}

function known(low: string): boolean {
  if (ordinary.has(low)) return true;
  if (low.length < 3) return shortWords.has(low);
  const bare = low.replace(/^(?:un|in|dis|over|under|re|im|non|out|mis|up|co|pre|self)(?=\p{L}{3})/u, '');
  const forms = [low, bare].flatMap((one) => [
    one,
    ...stems(one),
    one.replace(/(?:ness|ment|able|ful|ive|ly|ly)$/u, ''),
    one.replace(/i(?:ness|ly)$/u, 'y'),
    one.replace(/able$/u, 'e'),
  ]);
  return forms.some((form) => ordinary.has(form) || isCommonEnglish(form));
}

function wordList(name: string): ReadonlySet<string> {
  const text = readFileSync(new URL(`./data/${name}.txt`, import.meta.url), 'utf8');
  return new Set(
    text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join(' ')
      .toLowerCase()
      .split(/[\s,]+/u),
  );
}

/** Lower case where that keeps the length; straight apostrophes. */
export function plainCase(text: string): string {
  return Array.from(text, (char) => {
    const low = char.toLowerCase();
    return low.length === char.length ? low : char;
  })
    .join('')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/[‐‑]/gu, '-');
}

function quotedParts(text: string): Array<[number, number]> {
  const found: Array<[number, number]> = [];
  for (const pattern of [
    /"[^"]*"/gu,
    /“[^”]*”/gu,
    /«[^»]*»/gu,
    /(?<![\p{L}\p{N}])['‘][^'’]{2,80}?['’](?![\p{L}])/gu,
  ])
    for (const match of text.matchAll(pattern)) found.push([match.index, match.index + match[0].length]);
  return found;
}
