// The talk from top to bottom. A new question is brought to the top of the window once; the page never scrolls by itself
// while somebody reads.
import { useEffect, useRef } from 'react';
import type { Talk } from '../state.ts';
import { words } from '../words/en.ts';
import { AnswerView } from './Answer.tsx';

type Props = { talk: Talk; onAsk: (text: string) => void; onSendAgain: (turn: string) => void };

export function Thread({ talk, onAsk, onSendAgain }: Props) {
  const newest = useRef<HTMLElement>(null);
  const last = talk.exchanges.at(-1);
  const turn = last?.turn;
  useEffect(() => {
    if (turn) newest.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [turn]);
  return talk.exchanges.map((exchange) => (
    <article className="exchange" key={exchange.turn} ref={exchange === last ? newest : null}>
      <h2 className="hidden">{words.coach.you}</h2>
      <p className="question">{exchange.text}</p>
      <h2 className="hidden">{words.coach.coachSays}</h2>
      <AnswerView
        answer={exchange.answer}
        last={exchange === last}
        onAsk={onAsk}
        onAskAgain={() => onAsk(exchange.text)}
        onSendAgain={() => onSendAgain(exchange.turn)}
      />
    </article>
  ));
}
