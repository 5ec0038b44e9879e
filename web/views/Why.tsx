// Why: the parts of the score, each as a bar and in words, with the records it rests on. Why not: what speaks against it
// and what is missing.
import type { Quote, Recommendation } from '../../src/contract/api.ts';
import { words } from '../words/en.ts';
import { Face, Marks } from './Source.tsx';
import { When } from './States.tsx';

type Props = { recommendation: Recommendation; among: readonly string[] };

const two = (n: number) => n.toFixed(2);

export function Why({ recommendation, among }: Props) {
  const { factors, score, evidence } = recommendation;
  const widest = Math.max(...factors.map(({ weight }) => weight));
  return (
    <>
      <section>
        <h4>{words.card.factorTable}</h4>
        <p className="soft small">{words.card.legend}</p>
        <div className="bars">
          {factors.map(({ name, weight, value, contribution, passages, why }) => (
            <div className="bar" key={name}>
              <span className="name">{words.card.factors[name] ?? name}</span>
              <span className="sum">
                {two(weight)} × {two(value)} = <b>{two(contribution)}</b>
              </span>
              <div className="track" aria-hidden>
                <i className="may" style={{ width: `${(100 * weight) / widest}%` }} />
                <i className="is" style={{ width: `${(100 * contribution) / widest}%` }} />
              </div>
              <p className="why">
                {why} {passages.length > 0 && <Marks passages={passages} among={among} />}
              </p>
            </div>
          ))}
        </div>
        <p className="total">
          <span>{words.card.score}</span>
          <span>{words.card.scoreOf(two(score))}</span>
        </p>
      </section>
      <section>
        <h4>{words.card.restsOn}</h4>
        <Quotes quotes={evidence} among={among} />
      </section>
    </>
  );
}

export function WhyNot({ recommendation, among }: Props) {
  const { counterEvidence, missing, alternatives } = recommendation;
  return (
    <>
      <section>
        <h4>{words.card.against}</h4>
        {counterEvidence.length > 0 ? (
          <Quotes quotes={counterEvidence} among={among} />
        ) : (
          <p className="soft">{words.card.noAgainst}</p>
        )}
      </section>
      <section>
        <h4>{words.card.missing}</h4>
        {missing.length > 0 ? (
          <ul className="dots">
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p className="soft">{words.card.noMissing}</p>
        )}
      </section>
      {alternatives.length > 0 && (
        <section>
          <h4>{words.card.alternatives}</h4>
          <ul className="dots">
            {alternatives.map(({ action, score }) => (
              <li key={action.id}>
                {action.title} <span className="soft">({two(score)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Quotes({ quotes, among }: { quotes: Quote[]; among: readonly string[] }) {
  return (
    <ul className="quotes">
      {quotes.map(({ passage, source, date, quote }) => (
        <li key={passage}>
          <blockquote>
            “{quote}” <Marks passages={[passage]} among={among} />
          </blockquote>
          <span className="by">
            <Face source={source} /> <When date={date} />
          </span>
        </li>
      ))}
    </ul>
  );
}
