// A second look beside the rules: a small linear model over words, pairs of words and the sentence embedding, trained on
// labelled messages (evals/train/handover.ts). It finds what is said around the bush, which no list of words holds.
// Deterministic and local. It can only add caution: what the rules hand over stays handed over.
import { readFileSync } from 'node:fs';
import { sentences } from './sentences.ts';
import { type Embed, openTextModel, type StoredTextModel } from './textModel.ts';

/** Probability that it is anything but `answer`, and which rule then; the most alarming part of the message decides. */
export type HandoverModel = { look(text: string): { rule: string; probability: number } };

const ANSWER = 'answer';

export function loadHandoverModel(embedding: Embed): HandoverModel {
  const file = new URL('./handover.weights.json', import.meta.url);
  return openHandoverModel(JSON.parse(readFileSync(file, 'utf8')) as StoredTextModel, embedding);
}

export function openHandoverModel(stored: StoredTextModel, embedding: Embed): HandoverModel {
  const model = openTextModel(stored, embedding);
  const answer = model.classes.indexOf(ANSWER);
  const score = (text: string): { rule: string; probability: number } => {
    const shares = model.shares(text);
    let best = answer === 0 ? 1 : 0;
    for (let c = 0; c < shares.length; c++)
      if (c !== answer && (shares[c] as number) > (shares[best] as number)) best = c;
    return { rule: model.classes[best] as string, probability: 1 - (shares[answer] as number) };
  };
  return {
    look(text) {
      const [whole, ...parts] = windows(text).map(score) as [ReturnType<typeof score>];
      return parts
        .map(({ rule, probability }) => ({ rule, probability: Math.max(0, probability - PART_LESS) }))
        .reduce((worst, one) => (one.probability > worst.probability ? one : worst), whole);
    },
  };
}

/** Of many parts one sounds like something by chance: a part must be surer than a whole message to count as much. */
const PART_LESS = 0.2;

/** The whole message, and each sentence with the one after it, so that a long message cannot hide a short disclosure. */
export function windows(text: string): string[] {
  const spans = sentences(text);
  if (spans.length < 3) return [text];
  return [text, ...spans.map((span, i) => text.slice(span.start, (spans[i + 1] ?? span).end))];
}
