// Other weights tried on the last suggestions of the log: in sentences, then as a table. Marked as a simulation throughout.
import { useState } from 'react';
import { Link } from 'wouter';
import type { WeightShares, WeightsChange, WeightsPreview } from '../../src/contract/weights.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { When } from './States.tsx';

type Trial =
  | { phase: 'none' }
  | { phase: 'asking' }
  | { phase: 'failed'; message: string }
  | { phase: 'made'; preview: WeightsPreview };

/** Belongs to one set of numbers: with others it begins anew. */
export function WeightsTrial({ shares }: { shares: WeightShares }) {
  const [trial, setTrial] = useState<Trial>({ phase: 'none' });
  const make = async () => {
    setTrial({ phase: 'asking' });
    try {
      setTrial({ phase: 'made', preview: await api.previewWeights(shares) });
    } catch (error) {
      setTrial({ phase: 'failed', message: asFault(error).message });
    }
  };
  return (
    <>
      <div className="row">
        <button type="button" className="button" onClick={make} disabled={trial.phase === 'asking'}>
          {trial.phase === 'asking' ? words.weights.trying : words.weights.try}
        </button>
      </div>
      <div role="status">
        {trial.phase === 'failed' && <p className="notice-line harm">{trial.message}</p>}
        {trial.phase === 'made' && <Made preview={trial.preview} />}
      </div>
    </>
  );
}

function Made({ preview }: { preview: WeightsPreview }) {
  return (
    <section className="trial" aria-labelledby="trial">
      <div className="row">
        <span className="tag look">{words.weights.simulated}</span>
        <span className="small soft">
          {words.weights.simulatedMore}{' '}
          <Link href={`/log/${preview.logSeq}`}>{words.weights.entry(preview.logSeq)}</Link>
        </span>
      </div>
      <h3 id="trial">{words.weights.preview}</h3>
      {words.weights.sentences(preview).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {preview.changes.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the focus can scroll it
        <div className="scroll" tabIndex={0}>
          <table className="table plain blocks">
            <thead>
              <tr>
                <th>{words.weights.columns.entry}</th>
                <th>{words.weights.columns.about}</th>
                <th>{words.weights.columns.was}</th>
                <th>{words.weights.columns.is}</th>
              </tr>
            </thead>
            <tbody>
              {preview.changes.map((change) => (
                <Changed key={change.entries[0]} change={change} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul className="dots small soft">
        {words.weights.limits(preview).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Changed({ change }: { change: WeightsChange }) {
  const [seq] = change.entries;
  const titles = (placed: WeightsChange['was']) => placed.slice(1).map(({ title }) => title);
  return (
    <tr>
      <td>
        <Link href={`/log/${seq}`}>{words.weights.entry(seq ?? 0)}</Link>
        <br />
        <span className="small soft">
          <When date={change.at} />
        </span>
      </td>
      <td data-label={words.weights.columns.about}>{change.subjectName ?? words.weights.erased}</td>
      <td data-label={words.weights.columns.was}>
        {change.was[0]?.title}
        {change.change === 'order' && (
          <p className="small soft">{words.weights.before(titles(change.was))}</p>
        )}
      </td>
      <td data-label={words.weights.columns.is}>
        {change.change === 'first' ? (
          <b>{change.is[0]?.title}</b>
        ) : (
          <>
            {words.weights.orderOnly}
            <p className="small soft">{words.weights.now(titles(change.is))}</p>
          </>
        )}
      </td>
    </tr>
  );
}
