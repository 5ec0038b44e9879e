// What the model of moves sees of a piece: its cues, its small words with placeholders between them, how it begins and ends,
// what it repeats of the words before, and the embedding. Form counts for more than topic: the next talk is about something else.
import type { Hit } from './movesLook.ts';
import { coarseOf } from './movesLook.ts';
import { isMark, type Piece, spoken } from './movesText.ts';
import { classOf } from './movesWords.ts';
import type { Feature, NetworkInput } from './network.ts';
import type { Embed } from './textModel.ts';

/** What stands around a piece: the words of the other side before, and whether the piece is the turn's first. */
export type Around = { before: readonly string[]; beforeAsks: boolean; beforeVector: Float32Array | null };

export function aroundOf(before: string | null | undefined, embedding: Embed): Around {
  if (!before?.trim()) return { before: [], beforeAsks: false, beforeVector: null };
  return {
    before: spoken(before.slice(-600)),
    beforeAsks: /\?\s*$/u.test(before) || asking.test(before),
    beforeVector: embedding.embed(before.slice(-600)),
  };
}

export function inputOf(piece: Piece, hits: readonly Hit[], around: Around, embedding: Embed): NetworkInput {
  const all = piece.words.map(({ word }) => word);
  const said = all.filter((word) => !isMark(word));
  const vector = embedding.embed(said.join(' '));
  return {
    named: [
      ...weighed(wordFeatures(all), 2.2),
      ...weighed(formFeatures(said), 2.2),
      ...openingFeatures(said),
      ...cueFeatures(hits, all.length),
      ...shapeFeatures(piece, all, said),
      ...echoFeatures(said, around, vector),
    ],
    dense: denseOf(vector, embedding.embed(said.slice(0, OPENING).join(' '))),
  };
}

/** So many words of a piece are its opening. */
const OPENING = 6;
const DIMENSIONS = 256;

/** The meaning of the whole and of how it opens. */
function denseOf(whole: Float32Array | null, opening: Float32Array | null): Float64Array {
  const dense = new Float64Array(2 * DIMENSIONS);
  whole?.forEach((x, i) => {
    dense[i] = 0.84 * x;
  });
  opening?.forEach((x, i) => {
    dense[DIMENSIONS + i] = 0.84 * x;
  });
  return dense;
}

const asking = /^(?:[a-z]+ ){0,3}(?:what|how|why|do|does|did|can|could|should|is|are|will|would) /iu;

function weighed(names: ReadonlySet<string>, length: number): Feature[] {
  const share = length / Math.sqrt(Math.max(4, names.size));
  return [...names].map((name) => [name, share] as const);
}

/** Words and neighbours; marks count as words. */
function wordFeatures(all: readonly string[]): Set<string> {
  const names = new Set<string>();
  all.forEach((raw, i) => {
    const word = /\d/u.test(raw) ? '0' : raw;
    names.add(`w ${word}`);
    const next = all[i + 1];
    if (next !== undefined) names.add(`w ${word} ${/\d/u.test(next) ? '0' : next}`);
  });
  return names;
}

/** Pairs and triples of small words, with the ending of what is no small word in its place. */
function formFeatures(said: readonly string[]): Set<string> {
  const forms = said.map(formOf);
  const names = new Set<string>();
  forms.forEach((form, i) => {
    if (form.startsWith('#')) names.add(`f ${form}`);
    const [next, third] = [forms[i + 1], forms[i + 2]];
    if (next !== undefined) names.add(`f ${form} ${next}`);
    if (third !== undefined) names.add(`f ${form} ${next} ${third}`);
  });
  return names;
}

const small = new Set(
  (
    'i you he she it we they me him her us them my your his its our their mine yours this that these those there here what how why when where who which if whether ' +
    'and but or so because then than as like though although until while not no never always just only even still already yet maybe perhaps really very too ' +
    'am is are was were be been being do does did have has had can could will would shall should may might must need going got get let ' +
    'to of in on at for with from by about into up out off over down back the a an some any all every each both one two another ' +
    'okay right yeah yes well now sorry thanks please feel think know want say said tell sound sounds seem seems guess mean see hear make makes try'
  ).split(' '),
);

function formOf(word: string): string {
  if (small.has(word)) return word;
  if (/\d/u.test(word)) return '#0';
  const known = classOf(word);
  if (known !== null) return `#${known}`;
  if (word.endsWith('ing')) return '#ing';
  if (/(?:ed|ght|wn|ld)$/u.test(word)) return '#ed';
  if (word.endsWith('ly')) return '#ly';
  if (/(?:ful|ive|ous|able|ish|less|ic|al|y)$/u.test(word)) return '#y';
  return word.endsWith('s') ? '#s' : '#';
}

const lead = new Set(
  'so and but okay well now then because yeah yes right alright look listen also or just like no oh honestly actually sure anyway'.split(
    ' ',
  ),
);

/** How it begins, after the words that only connect, and how it ends. */
function openingFeatures(said: readonly string[]): Feature[] {
  let at = 0;
  while (at < said.length - 1 && lead.has(said[at] as string)) at++;
  const [one, two, three] = [said[at], said[at + 1], said[at + 2]];
  const found: Feature[] = [[`^ ${said[0] ?? ''}`, 0.6]];
  if (one !== undefined) found.push([`> ${one}`, 0.7], [`>f ${formOf(one)}`, 0.5]);
  if (one !== undefined && two !== undefined)
    found.push([`> ${one} ${two}`, 0.7], [`>f ${formOf(one)} ${formOf(two)}`, 0.6]);
  if (one !== undefined && two !== undefined && three !== undefined)
    found.push([`>f ${formOf(one)} ${formOf(two)} ${formOf(three)}`, 0.7]);
  const [last, second] = [said.at(-1), said.at(-2)];
  if (last !== undefined) found.push([`$ ${last}`, 0.5]);
  if (last !== undefined && second !== undefined) found.push([`$ ${second} ${last}`, 0.5]);
  return found;
}

/** Each move's surest cue, and where it stands: in the first or the last half. */
function cueFeatures(hits: readonly Hit[], length: number): Feature[] {
  const best = new Map<string, number>();
  const keep = (name: string, certainty: number) => {
    if (certainty > (best.get(name) ?? 0)) best.set(name, certainty);
  };
  for (const { cue, from, to } of hits) {
    keep(`c ${cue.move}`, cue.certainty);
    keep(`c ${cue.move} ${from + to > length ? 'late' : 'early'}`, 0.5 * cue.certainty);
    keep(`k ${coarseOf[cue.move]}`, cue.certainty);
    keep(`l ${cue.line}`, 0.8);
  }
  if (hits.length === 0) keep('c none', 0.8);
  return [...best];
}

function shapeFeatures({ asks, text }: Piece, all: readonly string[], said: readonly string[]): Feature[] {
  const found: Feature[] = [];
  const add = (name: string, value: number) => {
    if (value !== 0) found.push([`s ${name}`, value]);
  };
  const share = (words: ReadonlySet<string>) =>
    said.filter((word) => words.has(word)).length / Math.max(4, said.length);
  add('asks', asks ? 1.5 : 0);
  add('cries', text.trimEnd().endsWith('!') ? 0.8 : 0);
  add('short', said.length <= 3 ? 1 : 0);
  add('some', said.length > 3 && said.length <= 8 ? 0.8 : 0);
  add('long', said.length > 20 ? 0.8 : 0);
  add('very long', said.length > 35 ? 0.8 : 0);
  add('commas', Math.min(1, all.filter((word) => word === ',').length / 4));
  add('you', Math.min(1, 4 * share(youWords)));
  add('i', Math.min(1, 4 * share(iWords)));
  add('we', Math.min(1, 4 * share(weWords)));
  add('they', Math.min(1, 4 * share(theyWords)));
  add('no people', share(youWords) + share(iWords) + share(weWords) === 0 ? 0.8 : 0);
  add('number', all.some((word) => /\d/u.test(word)) ? 0.6 : 0);
  return found;
}

const youWords = new Set('you your yours yourself'.split(' '));
const iWords = new Set('i me my mine myself'.split(' '));
const weWords = new Set('we us our ours'.split(' '));
const theyWords = new Set('he she they him her them his their'.split(' '));

/** How much is repeated of what the other side said, as they would say it: "I" for "you". */
function echoFeatures(said: readonly string[], around: Around, vector: Float32Array | null): Feature[] {
  if (around.before.length === 0) return [];
  const theirs = new Set(around.before.map(rootOf).filter((word) => !small.has(word)));
  const own = said.map(rootOf).filter((word) => !small.has(word));
  const repeated = own.filter((word) => theirs.has(word)).length;
  const found: Feature[] = [];
  if (around.beforeAsks) found.push(['b asks', 0.8]);
  if (repeated > 0)
    found.push(['b repeats', 0.6], ['b repeated', Math.min(1, repeated / Math.max(2, own.length)) * 1.2]);
  if (vector && around.beforeVector) {
    let near = 0;
    vector.forEach((x, i) => {
      near += x * (around.beforeVector?.[i] ?? 0);
    });
    found.push(['b near', Math.max(0, near)]);
  }
  return found;
}

function rootOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/u, '') : word;
}
