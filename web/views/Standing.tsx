// Where the other person is: four meters, how far the talk is, and what the last turn did, in words. It can be put away.
import { Stage } from '../../src/contract/rehearsal.ts';
import type { Talk } from '../state.ts';
import { curveOf, type Dot, signed, stateParts } from '../tries.ts';
import { words } from '../words/en.ts';

const texts = words.studio;

type Props = { talk: Talk; line: readonly Dot[]; shown: boolean; onShow: (shown: boolean) => void };

export function Standing({ talk, line, shown, onShow }: Props) {
  const curve = curveOf(talk, line);
  const now = curve.at(-1);
  const before = curve.at(-2);
  if (!now) return null;
  if (!shown)
    return (
      <section className="standing">
        <button type="button" className="link small" onClick={() => onShow(true)}>
          {texts.showState}
        </button>
      </section>
    );
  const reasons = line.at(-1)?.exchange.answer.played?.reasons ?? [];
  return (
    <section className="standing">
      <div className="strip-head">
        <h2>{texts.state}</h2>
        <button type="button" className="link small only-side" onClick={() => onShow(false)}>
          {texts.hideState}
        </button>
      </div>
      <ol className="stages" aria-label={texts.stage}>
        {Stage.options.map((stage) => (
          <li key={stage} aria-current={stage === now.stage ? 'step' : undefined}>
            {texts.stages[stage]}
          </li>
        ))}
      </ol>
      <ul className="meters">
        {stateParts.map((part) => {
          const change = before ? now[part] - before[part] : 0;
          return (
            <li key={part} title={texts.partSays[part]}>
              <span>{texts.parts[part]}</span>
              <span className="meter-number">
                {Math.abs(change) >= 0.005 && <span className="soft">{signed(change)} </span>}
                {now[part].toFixed(2)}
              </span>
              <meter
                className="hidden"
                aria-label={`${texts.parts[part]}, ${texts.partSays[part]}`}
                min={0}
                max={1}
                value={now[part]}
              />
              <div className="meter" aria-hidden>
                <i style={{ width: `${now[part] * 100}%` }} />
                {before && <b style={{ left: `${before[part] * 100}%` }} />}
              </div>
            </li>
          );
        })}
      </ul>
      <h3>{texts.because}</h3>
      {reasons.length === 0 ? (
        <p className="small soft">{line.length === 0 ? texts.notYet : texts.nothingMoved}</p>
      ) : (
        <ul className="reasons small">
          {reasons.map(({ part, change, why }) => (
            <li key={`${part} ${why}`}>
              <b>
                {texts.parts[part]} {signed(change)}
              </b>
              : {why}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
