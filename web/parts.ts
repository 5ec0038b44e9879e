// An answer as it is set on the page: which passages it rests on, in order, and which sentences belong to which card. Pure.
import type { Recommendation } from '../src/contract/api.ts';
import type { Answer, Sentence } from './state.ts';

/** Every passage an answer rests on, in the order of first mention: their places are the numbers of the marks. */
export function passagesOf(answer: Pick<Answer, 'sentences' | 'brief' | 'recommendations'>): string[] {
  const cited = [...answer.sentences, ...(answer.brief?.lines ?? [])].flatMap(({ citations }) =>
    citations.map(({ passage }) => passage),
  );
  return [...new Set([...cited, ...answer.recommendations.flatMap(passagesBehind)])];
}

export function passagesBehind({ evidence, counterEvidence, factors }: Recommendation): string[] {
  const quoted = [...evidence, ...counterEvidence].map(({ passage }) => passage);
  return [...new Set([...quoted, ...factors.flatMap(({ passages }) => passages)])];
}

export type Part =
  | { kind: 'paragraph'; sentences: Sentence[] }
  | { kind: 'recommendation'; recommendation: Recommendation; because: Sentence[] };

/**
 * An answer as it is set: paragraphs, and each recommendation with the sentences that describe it. A paragraph that opens
 * with a recommendation's own rank and title belongs to its card; a card nobody described stands at the end.
 */
export function partsOf(answer: Pick<Answer, 'sentences' | 'recommendations'>): Part[] {
  const described = new Set<Recommendation>();
  const parts = paragraphs(answer.sentences).map((sentences): Part => {
    const opening = sentences[0]?.text.trim() ?? '';
    const item = answer.recommendations.find(({ rank, action }) =>
      opening.startsWith(`${rank}. ${action.title.replace(/\.$/, '')}`),
    );
    if (!item || described.has(item)) return { kind: 'paragraph', sentences };
    described.add(item);
    return { kind: 'recommendation', recommendation: item, because: sentences.slice(1) };
  });
  const rest = answer.recommendations.filter((item) => !described.has(item));
  return [
    ...parts,
    ...rest.map((recommendation): Part => ({ kind: 'recommendation', recommendation, because: [] })),
  ];
}

function paragraphs(sentences: readonly Sentence[]): Sentence[][] {
  const made: Sentence[][] = [];
  let open = false;
  for (const sentence of sentences) {
    if (open) made.at(-1)?.push(sentence);
    else made.push([sentence]);
    open = !/\n\s*$/.test(sentence.text);
  }
  return made;
}
