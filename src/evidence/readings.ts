// What a passage is evidence of: competency, polarity and certainty, several per passage. Pure and deterministic.
// It deliberately sees only masked text, never says who somebody is, and keeps silent where it is not sure.
import { createHash } from 'node:crypto';
import type { Competency } from '../content/content.ts';
import { sentences } from '../language/sentences.ts';
import type { StaticEmbedding } from '../models/embedding.ts';
import { parts } from './readingFeatures.ts';
import { type Form, formOf, isTitled, ofNow } from './readingForms.ts';
import {
  createEye,
  type Eye,
  type Likeness,
  openModel,
  type Polarity,
  polarities,
  type ReadingModel,
} from './readingModel.ts';
import stored from './readings.weights.json' with { type: 'json' };

export type Reading = { competency: string; polarity: Polarity; certainty: number };
/** Share of belief, 0 to 1, before any threshold. */
export type Guess = { competency: string; polarity: Polarity; belief: number };
/**
 * `read` gives at most four readings, the surest first; what is less sure than .4 is left out. `guesses` gives one for each
 * competency, likeliest first, whatever it is worth.
 */
export type Reader = { version: string; read(masked: string): Reading[]; guesses(masked: string): Guess[] };

const MIN_CERTAINTY = 0.4;
const MAX_READINGS = 4;
/** How much of a part's topic comes from the part itself; the rest is from the passage around it. */
const OWN_SHARE = 0.6;
/** What a sentence of a longer part counts beside the part itself. */
const SENTENCE_SHARE = 0.7;
/** Belief from which a first, and a further, reading counts as sure enough (evals/train/readings.ts). */
export const thresholds = { first: 0.24, further: 0.3 };

export function createReader(
  deps: { competencies: readonly Competency[]; embedding: StaticEmbedding },
  model: ReadingModel = openModel(stored),
  cut = thresholds,
): Reader {
  const { competencies, embedding } = deps;
  const eye = createEye(model.competencies, competencies, embedding);
  const offered = new Set(competencies.map(({ id }) => id));
  const trained = new Set(model.competencies);
  const version = createHash('sha256')
    .update(JSON.stringify([competencies, embedding.model, thresholds, stored]))
    .digest('hex')
    .slice(0, 12);
  const guesses = (masked: string): Guess[] => {
    const likeliest = new Map<string, Guess>();
    const keep = (competency: string, polarity: Polarity, belief: number) => {
      if (belief > (likeliest.get(competency)?.belief ?? 0))
        likeliest.set(competency, { competency, polarity, belief });
    };
    for (const { text, vector, share, ...look } of lookAt(masked, eye, model)) {
      for (const { competency, polarity, belief } of pairsOf(model, look))
        if (offered.has(competency)) keep(competency, polarity, share * belief);
      for (const { id } of competencies)
        if (!trained.has(id)) untrained(id, eye.likeness(text, vector, id), keep);
    }
    return [...likeliest.values()].sort(
      (a, b) => b.belief - a.belief || (a.competency < b.competency ? -1 : 1),
    );
  };
  return { version, guesses, read: (masked) => sureOnes(guesses(masked), cut) };
}

/** Shares by class of the network: the part itself, the whole around it, and what the part says of now. */
type Beliefs = { own: Float64Array; whole: Float64Array; now: Float64Array; form: Form };
type Look = Beliefs & { text: string; vector: Float32Array; share: number };

/** Each part between the writer's turns, with the whole as its background. */
function lookAt(masked: string, eye: Eye, model: ReadingModel): Look[] {
  const seen = eye.see(masked);
  if (!seen) return [];
  const whole = model.network.shares(seen.seen);
  const found = parts(masked);
  const titled = isTitled(masked);
  const look = (text: string, share: number): Look[] => {
    const part = text === masked ? seen : eye.see(text);
    if (!part) return [];
    const own = text === masked ? whole : model.network.shares(part.seen);
    const later = ofNow(text);
    const now = later === text ? own : model.network.shares((eye.see(later) ?? part).seen);
    return [{ text, vector: part.vector, share, own, whole, now, form: titled ? 'outlook' : formOf(text) }];
  };
  return found.flatMap((part) => {
    const single = sentences(part).map(({ text }) => text);
    return [
      ...look(found.length < 2 ? masked : part, 1),
      ...(single.length < 2 ? [] : single.flatMap((text) => look(text, SENTENCE_SHARE))),
    ];
  });
}

/** A part is read mostly by itself; which side it is on, by itself alone. */
function pairsOf(
  model: ReadingModel,
  { own, whole, now, form }: Beliefs,
): Array<{ competency: string; polarity: Polarity; belief: number }> {
  const at = (shares: Float64Array, c: number, p: number) => shares[polarities.length * c + p] ?? 0;
  const topicOf = (shares: Float64Array, c: number) =>
    polarities.reduce((sum, _, p) => sum + at(shares, c, p), 0);
  return model.competencies.map((competency, c) => {
    const belief = OWN_SHARE * topicOf(own, c) + (1 - OWN_SHARE) * topicOf(whole, c);
    const sides = polarities.map((polarity, p) => fits(form, polarity) * at(now, c, p));
    const best = sides.indexOf(Math.max(...sides));
    return { competency, polarity: polarities[best] ?? 'neutral', belief };
  });
}

/** An outlook tells no act; what was missing is a need; what is told is seldom without a side. */
function fits(form: Form, polarity: Polarity): number {
  if (form === 'outlook') return polarity === 'neutral' ? 1 : 0;
  if (form === 'missing') return polarity === 'need' ? 1 : 0;
  return polarity === 'neutral' ? 0.5 : 1;
}

/** A competency that an organisation added is read by its signs and words alone, and cautiously. */
function untrained(
  id: string,
  { strength, need, hits }: Likeness,
  keep: (id: string, polarity: Polarity, belief: number) => void,
): void {
  const belief = Math.min(0.9, Math.max(0, Math.max(strength, need) - 0.35) * 1.1 + 0.12 * Math.min(hits, 2));
  keep(id, Math.abs(strength - need) < 0.05 ? 'neutral' : strength > need ? 'strength' : 'need', belief);
}

function sureOnes(guesses: readonly Guess[], cut: typeof thresholds): Reading[] {
  return guesses
    .filter(({ belief }, rank) => belief >= (rank === 0 ? cut.first : cut.further))
    .slice(0, MAX_READINGS)
    .map(({ competency, polarity, belief }, rank) => {
      const floor = rank === 0 ? cut.first : cut.further;
      const certainty = MIN_CERTAINTY + ((1 - MIN_CERTAINTY) * (belief - floor)) / (1 - floor);
      return { competency, polarity, certainty: Math.round(1000 * certainty) / 1000 };
    })
    .sort((a, b) => b.certainty - a.certainty || (a.competency < b.competency ? -1 : 1));
}
