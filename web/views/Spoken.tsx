// A turn of the manager's: the words, how they were read, each move with the place it was read in, and a way to say that
// they are meant otherwise.
import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Move, MoveAt } from '../../src/contract/moves.ts';
import type { Exchange } from '../state.ts';
import { isTold, litPieces } from '../tries.ts';
import { words } from '../words/en.ts';
import { FormEnd } from './FormEnd.tsx';

const texts = words.studio;

type Props = { exchange: Exchange; busy: boolean; onReadAs: (moves: Move[]) => void };

export function Spoken({ exchange, busy, onReadAs }: Props) {
  const moves = exchange.answer.played?.moves ?? [];
  const [lit, setLit] = useState<MoveAt[]>([]);
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div>
      <p className="spoken">
        {litPieces(exchange.text, lit).map((piece, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place
          piece.lit ? <mark key={i}>{piece.text}</mark> : <Fragment key={i}>{piece.text}</Fragment>,
        )}
      </p>
      {exchange.answer.played && !exchange.answer.handover && (
        <Moves text={exchange.text} moves={moves} onLit={setLit}>
          {!asking && !busy && (
            <button
              type="button"
              className="link"
              ref={opener}
              aria-label={texts.notSoLong}
              onClick={() => setAsking(true)}
            >
              {texts.notSo}
            </button>
          )}
        </Moves>
      )}
      {asking && (
        <MeantAs
          moves={moves}
          onMeant={(chosen) => {
            setAsking(false);
            onReadAs(chosen);
          }}
          onCancel={() => {
            setAsking(false);
            requestAnimationFrame(() => opener.current?.focus());
          }}
        />
      )}
    </div>
  );
}

/** As small words; the words they were read in light up. */
export function Moves({
  text,
  moves,
  onLit,
  children,
}: {
  text: string;
  moves: MoveAt[];
  onLit?: (places: MoveAt[]) => void;
  children?: ReactNode;
}) {
  const kinds = [...new Set(moves.map(({ move }) => move))];
  const told = isTold(moves);
  return (
    <ul className="moves" aria-label={texts.readAs}>
      {kinds.length === 0 && <li className="move-plain">{texts.noMove}</li>}
      {kinds.map((kind) => {
        const places = moves.filter(({ move }) => move === kind);
        if (told || !onLit)
          return (
            <li className="move-plain" key={kind}>
              {texts.moves[kind]}
            </li>
          );
        const quoted = places.map(({ start, end }) => text.slice(start, end).trim()).join(' … ');
        return (
          <li key={kind}>
            <button
              type="button"
              className="move"
              aria-label={texts.quoted(texts.moves[kind], quoted)}
              onMouseEnter={() => onLit(places)}
              onMouseLeave={() => onLit([])}
              onFocus={() => onLit(places)}
              onBlur={() => onLit([])}
              onClick={() => onLit(places)}
            >
              {texts.moves[kind]}
            </button>
          </li>
        );
      })}
      {told && <li className="tag good">{texts.told}</li>}
      {children && <li className="not-so">{children}</li>}
    </ul>
  );
}

function MeantAs({
  moves,
  onMeant,
  onCancel,
}: {
  moves: MoveAt[];
  onMeant: (moves: Move[]) => void;
  onCancel: () => void;
}) {
  const read = new Set(moves.map(({ move }) => move));
  const [chosen, setChosen] = useState<ReadonlySet<Move>>(read);
  const [fault, setFault] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, []);
  const put = (move: Move, isIn: boolean) => {
    setFault(null);
    setChosen(new Set(isIn ? [...chosen, move] : [...chosen].filter((one) => one !== move)));
  };
  return (
    <form
      className="meant"
      ref={form}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const isSame = chosen.size === read.size && [...chosen].every((move) => read.has(move));
        if (chosen.size === 0) return setFault(texts.pickOne);
        if (isSame) return setFault(texts.pickOther);
        onMeant([...chosen].slice(0, 12));
      }}
    >
      <h4 id={id} ref={heading} tabIndex={-1}>
        {texts.meant}
      </h4>
      <p className="small soft">{texts.meantSays}</p>
      <div className="meant-groups">
        {texts.moveGroups.map((group) => (
          <fieldset key={group.name}>
            <legend>{group.name}</legend>
            {group.moves.map((move) => (
              <label className="choice small" key={move}>
                <input
                  type="checkbox"
                  checked={chosen.has(move)}
                  onChange={(event) => put(move, event.currentTarget.checked)}
                />
                {texts.moves[move]}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <FormEnd act={texts.playAs} fault={fault} onCancel={onCancel} />
    </form>
  );
}
