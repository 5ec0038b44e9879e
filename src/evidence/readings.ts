// What a passage is evidence of: competency, polarity and certainty, several per passage. Pure and deterministic.
// It deliberately sees only masked text and never says who somebody is; below MIN_CERTAINTY it says nothing.
import { createHash } from 'node:crypto';
import type { Competency } from '../content/content.ts';
import { sentences } from '../language/sentences.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';

export type Polarity = 'strength' | 'need' | 'neutral';
export type Reading = { competency: string; polarity: Polarity; certainty: number };
export type Reader = { version: string; read(masked: string): Reading[] };

const MIN_CERTAINTY = 0.4;
const MAX_READINGS = 4;

export function createReader(deps: { competencies: readonly Competency[]; embedding: StaticEmbedding }): Reader {
  const { competencies, embedding } = deps;
  const known = competencies.map((c) => ({
    id: c.id,
    words: c.words.map((word) => new RegExp(`\\b${word.replace(/[^\w\s-]/g, '')}`, 'i')),
    signs: [...c.strength_signs.map((text) => [text, 'strength'] as const), ...c.need_signs.map((text) => [text, 'need'] as const)]
      .flatMap(([text, polarity]) => {
        const vector = embedding.embed(text);
        return vector ? [{ vector, polarity }] : [];
      }),
  }));
  const version = createHash('sha256').update(JSON.stringify([competencies, embedding.model, 1])).digest('hex').slice(0, 12);
  return {
    version,
    read(masked) {
      const best = new Map<string, Reading>();
      for (const { text } of sentences(masked)) {
        const vector = embedding.embed(text);
        if (!vector) continue;
        for (const c of known) {
          let near: { cosine: number; polarity: Polarity } = { cosine: 0, polarity: 'neutral' };
          for (const sign of c.signs) {
            const cosine = dot(vector, sign.vector);
            if (cosine > near.cosine) near = { cosine, polarity: sign.polarity };
          }
          const hits = c.words.filter((word) => word.test(text)).length;
          const certainty = Math.min(1, near.cosine * 0.7 + Math.min(hits, 2) * 0.15);
          if (certainty < MIN_CERTAINTY) continue;
          const key = `${c.id} ${near.polarity}`;
          if ((best.get(key)?.certainty ?? 0) < certainty) best.set(key, { competency: c.id, polarity: near.polarity, certainty });
        }
      }
      return [...best.values()]
        .sort((a, b) => b.certainty - a.certainty || (a.competency < b.competency ? -1 : a.competency > b.competency ? 1 : 0))
        .slice(0, MAX_READINGS);
    },
  };
}
