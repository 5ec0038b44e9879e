// What a network sees of a passage (words, word classes, embedding, the words of each competency) and what it believes: a
// competency with a polarity, or none. Weights are trained by evals/train/readings.ts and lie beside this file.
// It deliberately knows no people and no thresholds.
import type { Competency } from '../content/content.ts';
import { type Network, type NetworkInput, openNetwork, type StoredNetwork } from '../language/network.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';
import { featuresOf } from './readingFeatures.ts';

export const polarities = ['strength', 'need', 'neutral'] as const;
export type Polarity = (typeof polarities)[number];
/** The network's classes: three polarities of each competency in their order, and none (last). */
export type StoredModel = { competencies: string[]; network: StoredNetwork };
export type ReadingModel = { competencies: readonly string[]; network: Network };
/** How near the signs of a competency are and how many of its words occur. */
export type Likeness = { strength: number; need: number; hits: number };
export type Eye = {
  see(text: string): { seen: NetworkInput; vector: Float32Array } | null;
  likeness(text: string, vector: Float32Array, competency: string): Likeness;
};

export const openModel = ({ competencies, network }: StoredModel): ReadingModel => ({
  competencies,
  network: openNetwork(network),
});

/** `order`: the competencies as the model knows them; one that content no longer has is seen as absent. */
export function createEye(
  order: readonly string[],
  competencies: readonly Competency[],
  embedding: StaticEmbedding,
): Eye {
  const vectors = (signs: readonly string[]) => signs.flatMap((sign) => embedding.embed(sign) ?? []);
  const known = new Map(competencies.map((c) => [c.id, { words: wordsOf(c.words), signs: c }] as const));
  const signs = new Map<string, { strength: Float32Array[]; need: Float32Array[] }>();
  const hitsOf = (id: string, lower: string) => new Set(lower.match(known.get(id)?.words ?? /$^/g)).size;
  return {
    see(written) {
      const text = withoutDates(written);
      const vector = embedding.embed(text.replace(PEOPLE, '')) ?? embedding.embed(text);
      if (!vector) return null;
      const lower = text.toLowerCase();
      const dense = new Float64Array(1 + vector.length + order.length);
      dense[0] = 1;
      vector.forEach((x, i) => {
        dense[1 + i] = 2 * x;
      });
      order.forEach((id, i) => {
        dense[1 + vector.length + i] = 0.4 * Math.min(hitsOf(id, lower), 2);
      });
      return { seen: { named: featuresOf(text), dense }, vector };
    },
    likeness(text, vector, id) {
      const competency = known.get(id)?.signs;
      let own = signs.get(id);
      if (!own) {
        own = {
          strength: vectors(competency?.strength_signs ?? []),
          need: vectors(competency?.need_signs ?? []),
        };
        signs.set(id, own);
      }
      const nearest = (list: readonly Float32Array[]) =>
        list.reduce((best, sign) => Math.max(best, dot(vector, sign)), 0);
      return {
        strength: nearest(own.strength),
        need: nearest(own.need),
        hits: hitsOf(id, text.toLowerCase()),
      };
    },
  };
}

/** Who it was must not tell: a masked name, a pronoun and the person spoken to are seen alike, as nobody. */
const PEOPLE =
  /\b(?:someone|somebody|they|them|theirs?|themselves|themself|he|him|his|himself|she|hers?|herself|yours?|you|yourself)\b/gi;

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const DATES: ReadonlyArray<readonly [RegExp, string]> = [
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})\\b(?:,? \\d{4})?`, 'g'), 'that day'],
  [new RegExp(`\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?\\b`, 'g'), 'that day'],
  [
    new RegExp(`\\b(in|since|until|till|by|of|from|last|all|early|late|mid|end of) (?:${MONTH})\\b`, 'gi'),
    '$1 that month',
  ],
  [/\b\d{1,2}[:.]\d{2}\b/g, 'that hour'],
  [/\b\d{1,2}(?:st|nd|rd|th)\b/g, 'that day'],
  [/\b\d[\d.,]*\b/g, 'several'],
];

/** When it was and how many there were says nothing of what it is evidence of, and dates of the demo move with the day. */
export function withoutDates(text: string): string {
  return /\d|[JFMASOND][a-z]{2}/.test(text)
    ? DATES.reduce((plain, [date, other]) => plain.replace(date, other), text)
    : text;
}

/** Words and stems as one pattern, matched at the start of a word. */
function wordsOf(words: readonly string[]): RegExp {
  const plain = words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim(),
    )
    .filter((word) => word !== '');
  return plain.length === 0 ? /$^/g : new RegExp(`\\b(?:${plain.join('|')})`, 'g');
}
