// The tries as a map: a line a try, a dot a turn. Arrow keys walk it; every dot says in words what it is.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { lineTo, placeOf, type Try } from '../tries.ts';
import { words } from '../words/en.ts';

const texts = words.studio;
/** px; a dot's button is 24 wide, what WCAG 2.5.8 asks for at the least */
const PITCH = 24;
const ROW = 40;
const NAMES = 56;

type Props = {
  tries: readonly Try[];
  here: string;
  onGo: (answer: string) => void;
  onCompare: (() => void) | null;
};
type Spot = { answer: string; number: number; turn: number; said: string };

export function TriesMap({ tries, here, onGo, onCompare }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const opening = tries[0]?.from.answer ?? '';
  const rows = tries.map(({ number, dots }): Spot[] => [
    ...(number === 1 ? [{ answer: opening, number, turn: 0, said: '' }] : []),
    ...dots.map(({ answer, turn, exchange }) => ({ answer, number, turn, said: exchange.text })),
  ]);
  const longest = Math.max(...rows.flat().map(({ turn }) => turn), 0);
  const onLine = new Set([opening, ...lineTo(tries, here).map(({ answer }) => answer)]);
  const place = placeOf(tries, here);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current dot is kept in sight as the talk goes on
  useEffect(() => {
    const current = box.current?.querySelector<HTMLElement>('[aria-current]');
    if (!current || !box.current) return;
    const [dot, whole] = [current.getBoundingClientRect(), box.current.getBoundingClientRect()];
    if (dot.right > whole.right) box.current.scrollLeft += dot.right - whole.right + PITCH;
    if (dot.left < whole.left + NAMES) box.current.scrollLeft -= whole.left + NAMES - dot.left + PITCH;
  }, [here]);
  const onKey = (event: KeyboardEvent<HTMLButtonElement>, at: Spot) => {
    const next = neighbour(rows, at, event.key);
    if (!next) return;
    event.preventDefault();
    box.current?.querySelector<HTMLElement>(`[data-answer="${next.answer}"]`)?.focus();
  };
  return (
    <section className="tries">
      <div className="strip-head">
        <h2>{texts.tries}</h2>
      </div>
      <p className="small soft">{texts.triesSay}</p>
      <div className="map" ref={box}>
        <div className="map-in" style={{ width: NAMES + (longest + 1) * PITCH, height: tries.length * ROW }}>
          <svg aria-hidden="true" width="100%" height="100%">
            {tries.flatMap(({ number, from, dots }) =>
              dots.map(({ answer, turn }, i) => (
                <path
                  key={answer}
                  d={i === 0 ? branch(from, { number, turn }) : straight(number, turn)}
                  className={onLine.has(answer) ? 'on' : ''}
                />
              )),
            )}
          </svg>
          <ol>
            {tries.map(({ number, from }, row) => (
              <li key={number} style={{ top: row * ROW, height: ROW }}>
                <span className={place?.number === number ? 'map-name on' : 'map-name'}>
                  {texts.try(number)}
                  {number > 1 && <span className="hidden">, {texts.branches(from.number, from.turn)}</span>}
                </span>
                <ol>
                  {rows[row]?.map((spot) => (
                    <li key={spot.answer} style={{ left: x(spot.turn) - PITCH / 2 }}>
                      <button
                        type="button"
                        className={onLine.has(spot.answer) ? 'dot on' : 'dot'}
                        data-answer={spot.answer}
                        aria-current={spot.answer === here ? 'location' : undefined}
                        tabIndex={spot.answer === here ? 0 : -1}
                        aria-label={says(spot, here)}
                        title={says(spot, here)}
                        onClick={() => onGo(spot.answer)}
                        onKeyDown={(event) => onKey(event, spot)}
                      />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </div>
      </div>
      {place && (
        <p className="small">
          <b>{texts.dot(place.number, place.turn)}</b>: {texts.here}
        </p>
      )}
      {onCompare && (
        <button type="button" className="button slim" onClick={onCompare}>
          {texts.compare}
        </button>
      )}
    </section>
  );
}

const x = (turn: number) => NAMES + turn * PITCH + PITCH / 2;
const y = (number: number) => (number - 0.5) * ROW;
const straight = (number: number, turn: number) => `M${x(turn - 1)} ${y(number)}H${x(turn)}`;
/** Leaves its line between two dots, so that it crosses none of the rows below at a dot. */
function branch(from: Try['from'], to: { number: number; turn: number }): string {
  if (to.number === from.number) return straight(to.number, to.turn);
  const middle = x(from.turn) + PITCH / 2;
  const end = y(to.number);
  return `M${x(from.turn)} ${y(from.number)}Q${middle} ${y(from.number)} ${middle} ${y(from.number) + 10}V${end - 10}Q${middle} ${end} ${x(to.turn)} ${end}`;
}

function says({ answer, number, turn, said }: Spot, here: string): string {
  const short = said.length > 80 ? `${said.slice(0, 79)}…` : said;
  return texts.dotSays(texts.dot(number, turn), short, answer === here);
}

function neighbour(rows: readonly Spot[][], at: Spot, key: string): Spot | undefined {
  const all = rows.flat();
  const i = all.findIndex(({ answer }) => answer === at.answer);
  switch (key) {
    case 'ArrowLeft':
      return all[i - 1];
    case 'ArrowRight':
      return all[i + 1];
    case 'ArrowUp':
    case 'ArrowDown': {
      const row = rows[at.number - 1 + (key === 'ArrowUp' ? -1 : 1)];
      return row?.reduce((best, spot) =>
        Math.abs(spot.turn - at.turn) < Math.abs(best.turn - at.turn) ? spot : best,
      );
    }
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
