// Text -> what the reading model sees of it: words brought to one form, pairs of them, negation scope, what helps and what
// harms, cues of wish, irony and hearsay. Pure. It deliberately keeps no names or pronouns, so swapping them changes nothing.
import type { Feature } from '../language/network.ts';
import { sentences, words } from '../language/sentences.ts';
import { wordClasses } from './readingClasses.ts';
import {
  contrast,
  harms,
  helps,
  irregular,
  negators,
  openings,
  scopeEnds,
  wishes,
} from './readingLexicon.ts';

type Token = { word: string; stem: string; negated: boolean };

/** What the passage says before and after each turn of the writer (but, however, although), at least one part. */
export function parts(text: string): string[] {
  const found: string[] = [];
  for (const sentence of sentences(text))
    clauses(sentence.text).forEach((clause, at) => {
      const last = found.at(-1);
      if (last === undefined || at > 0 || turns.test(clause)) found.push(clause);
      else found[found.length - 1] = `${last} ${clause}`;
    });
  return found;
}

/** What the model is given of a text: words without their side (`t:`), then what side they are on. */
export function featuresOf(text: string): Feature[] {
  const tokens = tokensOf(text);
  return [
    ...[...topicFeatures(tokens), ...classFeatures(tokens, false)].map(
      ([name, value]) => [`t:${name}`, value] as const,
    ),
    ...stanceFeatures(text, tokens),
    ...classFeatures(tokens, true),
  ];
}

const turns =
  /^\W*(?:but|however|though|although|yet|still,|unfortunately|sadly|on the other hand|meanwhile|only (?:the|that)|all the same|that said)\b/iu;
const inner =
  /(?:,\s*|\s+[–—-]\s+|;\s*)(?=(?:but|however|though|although|yet|except|whereas|unfortunately|sadly|only)\b)|\s+(?=(?:but|although|except that|whereas|yet)\s)/giu;

function clauses(sentence: string): string[] {
  const parts = sentence.split(inner).filter((part) => part.trim() !== '');
  // A clause of one or two words ("though", "but still") is no statement of its own.
  return parts.reduce<string[]>((done, part) => {
    const last = done.at(-1);
    if (last !== undefined && (part.trim().split(/\s+/).length < 4 || last.trim().split(/\s+/).length < 3))
      done[done.length - 1] = `${last} ${part}`;
    else done.push(part);
    return done;
  }, []);
}

function tokensOf(text: string): Token[] {
  const flat = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/n't\b/g, ' not')
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\b(dont|didnt|doesnt|isnt|wasnt|havent|hasnt|wont|cant)\b/g, (w) => `${w.slice(0, -2)} not`);
  const found: Token[] = [];
  let scope = 0;
  let end = 0;
  for (const { text: raw, start, end: to } of words(flat)) {
    if (/[.,;:!?()]/.test(flat.slice(end, start))) scope = 0;
    end = to;
    const word = raw.replace(/'(?:s|ll|d|ve|re|m)$/, '');
    if (scopeEnds.has(word)) scope = 0;
    found.push({ word, stem: stem(word), negated: scope > 0 });
    if (negators.has(word)) scope = 6;
    else if (scope > 0) scope -= 1;
  }
  return found;
}

/** One form for a word's forms; rough on purpose, the same for training and reading. */
function stem(word: string): string {
  const base = irregular.get(word);
  if (base !== undefined) return base;
  if (word.length <= 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return undouble(word.slice(0, -2));
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return unsilent(word.slice(0, -1));
  return unsilent(word);
}

const undouble = (root: string) => (/([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : unsilent(root));
const unsilent = (root: string) => (root.length > 4 && root.endsWith('e') ? root.slice(0, -1) : root);

const dull = new Set(
  'the a an of to in on at for and or it its is be that this with as by from there here so then than'.split(
    ' ',
  ),
);

/** Unigrams and neighbours, without people and without the smallest words. */
function topicFeatures(tokens: readonly Token[]): Feature[] {
  const kept = tokens.map(({ stem: s }) => (people.has(s) ? '@' : s));
  const names = new Set<string>();
  kept.forEach((s, i) => {
    if (!dull.has(s) && s !== '@') names.add(s);
    const next = kept[i + 1];
    if (next !== undefined && !(dull.has(s) && dull.has(next))) names.add(`${s} ${next}`);
  });
  return weighed(names);
}

function stanceFeatures(text: string, tokens: readonly Token[]): Feature[] {
  const names = new Set<string>();
  let up = 0;
  let down = 0;
  tokens.forEach(({ stem: s, word, negated }, i) => {
    const form = people.has(s) ? '@' : s;
    const mark = negated && !negators.has(word) ? '!' : '';
    if (form !== '@' && !(dull.has(s) && s !== 'so')) names.add(mark + form);
    const next = tokens[i + 1];
    if (next) names.add(`${mark}${form} ${people.has(next.stem) ? '@' : next.stem}`);
    const third = tokens[i + 2];
    if (next && third && negators.has(word))
      names.add(`${word} ${people.has(next.stem) ? '@' : next.stem} ${third.stem}`);
    const good = helpStems.has(s);
    const bad = harmStems.has(s);
    // What helps, denied, harms; what harms, denied, helps.
    if (negated ? bad : good) up += 1;
    if (negated ? good : bad) down += 1;
  });
  const features: Feature[] = weighed(names);
  const has = (words_: ReadonlySet<string>) => tokens.some(({ word }) => words_.has(word));
  const cue = (name: string, on: boolean) => {
    if (on) features.push([`#${name}`, 0.5]);
  };
  features.push(
    ['#up', Math.min(up, 3) * 0.3],
    ['#down', Math.min(down, 3) * 0.3],
    ['#balance', Math.max(-2, Math.min(2, up - down)) * 0.4],
  );
  cue('negation', has(negators));
  cue('wish', has(wishes));
  cue('contrast', has(contrast));
  cue('opening', openings.has(tokens[0]?.word ?? '') && !/[.!?].*\w/.test(text));
  cue('will', /\b(?:will|going to|goal|from \w+ on)\b/i.test(text));
  cue('talked', /\bwe (?:talked|spoke|discussed|went through|agreed|looked)\b/i.test(text));
  cue('question', text.includes('?'));
  cue('used_to', /\b(?:used to|a year ago|last year|in the past|formerly)\b/i.test(text));
  cue(
    'now',
    /\b(?:now|these days|today|since|lately|this (?:year|spring|summer|autumn|winter|time))\b/i.test(text),
  );
  cue(
    'had_you',
    /\bhad (?:you|they|he|she|i|we|somebody|someone|anybody|anyone|nobody)\b.*\b(?:would|could)\b/i.test(
      text,
    ),
  );
  cue('better_if', /\b(?:better|nice|helpful|good|perfect|relief) if\b/i.test(text));
  cue('twice', /\b(?:again|twice|\w+ times|once more|third|fourth|another|still)\b/i.test(text));
  cue(
    'praise_first',
    /^\W*(?:great|well done|brilliant|nice|lovely|super|wonderful|bravo|splendid|marvellous|thanks|thank you|fantastic|good|another)\b/i.test(
      text,
    ),
  );
  cue('irony', /\bas (?:usual|always|ever)\b|\b(?:of course|sure|naturally),?\b/i.test(text));
  cue('not_once', /\b(?:not|never) (?:once|one|a single)\b/i.test(text));
  cue('until', /\b(?:until|till)\b/i.test(text));
  cue('nobody', /\b(?:nobody|no one|none|nothing)\b/i.test(text));
  cue('instead', /\b(?:instead|rather than)\b/i.test(text));
  return features;
}

/** The classes a unit names, where and whether denied: single words by their stem, phrases by their very words. */
function classesOf(tokens: readonly Token[]): Array<{ name: string; at: number; negated: boolean }> {
  const found: Array<{ name: string; at: number; negated: boolean }> = [];
  tokens.forEach((token, at) => {
    const names = new Set(singles.get(token.stem));
    for (const phrase of phrases.get(token.stem) ?? [])
      if (phrase.stems.every((s, i) => tokens[at + i]?.stem === s))
        for (const name of phrase.names) names.add(name);
    for (const name of names) found.push({ name, at, negated: token.negated });
  });
  return found;
}

const singles = new Map<string, string[]>();
const phrases = new Map<string, Array<{ stems: string[]; names: string[] }>>();
for (const [name, list] of Object.entries(wordClasses))
  for (const entry of list.trim().split(/\s+/)) {
    const stems = tokensOf(entry.replaceAll('_', ' ')).map((t) => t.stem);
    const first = stems[0] ?? '';
    if (stems.length === 1) singles.set(first, [...(singles.get(first) ?? []), name]);
    else phrases.set(first, [...(phrases.get(first) ?? []), { stems, names: [name] }]);
  }
/** Classes named and pairs of them close together; with `denial`, in order and with their negation. */
function classFeatures(tokens: readonly Token[], denial: boolean): Feature[] {
  const found = classesOf(tokens).map(({ name, at, negated }) => ({
    name: denial && negated ? `!${name}` : name,
    at,
  }));
  const names = new Set<string>();
  const doubles = new Set<string>();
  for (const a of found) {
    names.add(`~${a.name}`);
    for (const b of found)
      if (b.at > a.at && b.at - a.at <= 12 && a.name !== b.name)
        doubles.add(denial ? `~${a.name}>${b.name}` : `~${[a.name, b.name].sort().join('+')}`);
  }
  const one = 2 / Math.sqrt(Math.max(2, names.size));
  const two = 1.4 / Math.sqrt(Math.max(4, doubles.size));
  return [...[...names].map((n) => [n, one] as const), ...[...doubles].map((n) => [n, two] as const)];
}

/** Whoever it is: by stem, as the tokens are. */
const people = new Set(
  `he she they him them her his hers their theirs you your yours someone somebody himself herself themselves yourself
  mr mrs ms`
    .split(/\s+/)
    .map(stem),
);
const helpStems = new Set([...helps].map(stem));
const harmStems = new Set([...harms].map(stem));

function weighed(names: ReadonlySet<string>): Feature[] {
  const value = 3 / Math.sqrt(Math.max(4, names.size));
  return [...names].map((name) => [name, value] as const);
}
