// Two tries beside each other: what both begin with, how each moved the other person, and turn by turn what was said.
import { useEffect, useRef, useState } from 'react';
import type { RehearsalState } from '../../src/contract/rehearsal.ts';
import type { Talk } from '../state.ts';
import {
  curveOf,
  type Dot,
  endOf,
  lineTo,
  placeOf,
  pointsOf,
  sharedBy,
  stateParts,
  type Try,
} from '../tries.ts';
import { words } from '../words/en.ts';
import { Moves } from './Spoken.tsx';

const texts = words.studio;
const HEIGHT = 36;

type Props = { talk: Talk; tries: readonly Try[]; here: string; onEnd: () => void };

export function Compare({ talk, tries, here, onEnd }: Props) {
  const now = placeOf(tries, here)?.number ?? 1;
  const beside = tries[now - 1]?.from.number ?? 1;
  const [one, setOne] = useState(beside === now ? (tries.length === now ? now - 1 : now) : beside);
  const [other, setOther] = useState(beside === now ? (tries.length === now ? now : tries.length) : now);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const lines = [one, other].map((number) => lineTo(tries, endOf(tries, number) ?? ''));
  const [left = [], right = []] = lines;
  const shared = sharedBy(left, right);
  const pick = (value: number, onPick: (number: number) => void, label: string) => (
    <select
      className="inline-select"
      aria-label={label}
      value={value}
      onChange={(event) => onPick(Number(event.currentTarget.value))}
    >
      {tries.map(({ number }) => (
        <option key={number} value={number}>
          {texts.try(number)}
        </option>
      ))}
    </select>
  );
  return (
    <section className="stage compare">
      <div className="compare-head">
        <h2 ref={heading} tabIndex={-1}>
          {texts.compare}
        </h2>
        <button type="button" className="button slim" onClick={onEnd}>
          {texts.compareEnd}
        </button>
      </div>
      <p className="row">
        {pick(one, setOne, texts.compareFirst)} {texts.compareWith} {pick(other, setOther, texts.compareWith)}
      </p>
      {one === other ? (
        <p className="notice-line look">{texts.same}</p>
      ) : (
        <>
          <Curves
            names={[texts.try(one), texts.try(other)]}
            curves={[curveOf(talk, left), curveOf(talk, right)]}
          />
          <p className="soft">{texts.shared(shared)}</p>
          <div className="beside">
            <h3 className="beside-name">{texts.try(one)}</h3>
            <h3 className="beside-name">{texts.try(other)}</h3>
            {Array.from({ length: Math.max(left.length, right.length) - shared }, (_, i) => {
              const turn = shared + i;
              return [
                <Said key={`one ${turn}`} talk={talk} line={left} at={turn} number={one} />,
                <Said key={`other ${turn}`} talk={talk} line={right} at={turn} number={other} />,
              ];
            })}
          </div>
        </>
      )}
    </section>
  );
}

function Said({ talk, line, at, number }: { talk: Talk; line: readonly Dot[]; at: number; number: number }) {
  const dot = line[at];
  if (!dot) return <div className="said empty-said soft small">{texts.noTurn}</div>;
  const { text, answer } = dot.exchange;
  const state = curveOf(talk, line)[at + 1];
  return (
    <div className="said">
      <h4 className="small soft">
        <span className="said-alone">{texts.dot(number, dot.turn)}</span>
        <span className="said-beside">{texts.turn(dot.turn)}</span>
      </h4>
      <p>
        <b>{texts.you}</b> {text}
      </p>
      <Moves text={text} moves={answer.played?.moves ?? []} />
      <p className="spoken">
        <b>{words.welcome.first(talk.rehearsal?.setup.name ?? '')}</b>{' '}
        {answer.sentences.map((sentence) => sentence.text).join('')}
      </p>
      {state && (
        <p className="small soft">
          {stateParts.map((part) => `${texts.parts[part]} ${state[part].toFixed(2)}`).join(' · ')}
        </p>
      )}
    </div>
  );
}

function Curves({
  names,
  curves,
}: {
  names: [string, string];
  curves: [RehearsalState[], RehearsalState[]];
}) {
  const length = Math.max(...curves.map((curve) => curve.length));
  return (
    <section>
      <h3>{texts.curves}</h3>
      <p className="small soft curve-key">
        {names.map((name, i) => (
          <span key={name}>
            <svg aria-hidden="true" width="28" height="8">
              <line x1="0" y1="4" x2="28" y2="4" className={i === 0 ? 'curve' : 'curve other'} />
            </svg>{' '}
            {name}
          </span>
        ))}
      </p>
      <div className="curves">
        {stateParts.map((part) => {
          const values = curves.map((curve) => curve.map((state) => state[part]));
          const says = values
            .map((list, i) => {
              const from = (list[0] ?? 0).toFixed(2);
              return `${names[i]}: ${texts.curveSays(texts.parts[part], from, (list.at(-1) ?? 0).toFixed(2))}`;
            })
            .join('. ');
          return (
            <figure key={part}>
              <figcaption className="small">
                <b>{texts.parts[part]}</b>
                <span className="soft">
                  {values.map((list) => (list.at(-1) ?? 0).toFixed(2)).join(' / ')}
                </span>
              </figcaption>
              <svg role="img" aria-label={says} viewBox={`0 -2 100 ${HEIGHT + 4}`} preserveAspectRatio="none">
                <line x1="0" y1={HEIGHT} x2="100" y2={HEIGHT} className="curve-floor" />
                {values.map((list, i) => (
                  <polyline
                    // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second
                    key={i}
                    points={pointsOf(list, length, HEIGHT)}
                    className={i === 0 ? 'curve' : 'curve other'}
                  />
                ))}
              </svg>
            </figure>
          );
        })}
      </div>
      <details className="curve-table">
        <summary className="link small">{texts.table}</summary>
        <div className="wide-table">
          <table className="small">
            <thead>
              <tr>
                <td />
                {stateParts.map((part) => (
                  <th key={part} scope="col" colSpan={2}>
                    {texts.parts[part]}
                  </th>
                ))}
              </tr>
              <tr>
                <td />
                {stateParts.flatMap((part) =>
                  names.map((name) => (
                    <th key={`${part} ${name}`} scope="col">
                      {name}
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length }, (_, turn) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are turns
                <tr key={turn}>
                  <th scope="row">{texts.turn(turn)}</th>
                  {stateParts.flatMap((part) =>
                    curves.map((curve, i) => (
                      <td key={`${part} ${names[i]}`}>{curve[turn]?.[part].toFixed(2) ?? ''}</td>
                    )),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
