// Sentences of an answer, each with the marks of what it rests on.
import type { Sentence } from '../state.ts';
import { Marks } from './Source.tsx';

export function Sentences({
  sentences,
  among,
}: {
  sentences: readonly Sentence[];
  among: readonly string[];
}) {
  return sentences.map(({ text, citations }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences are only ever added at the end
    <span key={i}>
      {text.trim()}
      {citations.length > 0 && (
        <>
          &nbsp;
          <Marks passages={citations.map(({ passage }) => passage)} among={among} />
        </>
      )}{' '}
    </span>
  ));
}
