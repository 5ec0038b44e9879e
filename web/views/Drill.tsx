// Two minutes on one move: lines of the other person one by one, and each answer read at once.
import { type FormEvent, useId, useState } from 'react';
import type { Move } from '../../src/contract/moves.ts';
import type { RehearsalReview } from '../../src/contract/review.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';

const said = words.debrief.practise;
type Read = { ok: boolean; says: string } | null;

export function Drill({ drill }: { drill: NonNullable<RehearsalReview['drill']> }) {
  const [place, setPlace] = useState(-1);
  const [right, setRight] = useState(0);
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read>(null);
  const id = useId();
  const line = drill.lines[place];
  const go = (to: number) => {
    setPlace(to);
    setText('');
    setRead(null);
  };
  const check = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || line === undefined) return;
    try {
      const { sentences } = await api.readMoves(text, line);
      const moves = sentences.flatMap(({ moves }) => moves.map(({ move }) => move));
      const ok = moves.includes(drill.move as Move) && !moves.some((move) => HURTS.has(move));
      const first = moves[0];
      setRead({ ok, says: ok ? said.right : first ? said.wrong(words.studio.moves[first]) : said.unread });
      if (ok && !read?.ok) setRight(right + 1);
    } catch (error) {
      setRead({ ok: false, says: asFault(error).message });
    }
  };
  if (place < 0)
    return (
      <div className="drill">
        <p>
          <b>{said.drill}.</b> {drill.says}
        </p>
        <button type="button" className="button main" onClick={() => go(0)}>
          {said.start}
        </button>
      </div>
    );
  if (line === undefined)
    return (
      <div className="drill" role="status">
        <p>{said.done(right, drill.lines.length)}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setRight(0);
            go(0);
          }}
        >
          {said.again}
        </button>
      </div>
    );
  return (
    <form className="drill" onSubmit={check}>
      <p className="small soft">{said.line(place + 1, drill.lines.length)}</p>
      <p>
        <q>{line}</q>
      </p>
      <label htmlFor={id}>{said.answer}</label>
      <textarea
        id={id}
        rows={2}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="small" role="status">
        {read && <span className={read.ok ? 'ok' : 'amber'}>{read.says}</span>}
      </p>
      <div className="row">
        <button type="submit" className="button main">
          {said.check}
        </button>
        <button type="button" className="button" onClick={() => go(place + 1)}>
          {said.next}
        </button>
      </div>
    </form>
  );
}

const HURTS: ReadonlySet<Move> = new Set(['label', 'blame', 'minimise', 'advice']);
