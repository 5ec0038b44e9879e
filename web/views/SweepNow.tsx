// The sweep: what is due is counted without taking it; only then, and after one more question, it can be taken.
import { useState } from 'react';
import type { Sweep } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { countInWords } from './Counted.tsx';

const total = ({ classes }: Sweep) =>
  classes.flatMap(({ removed }) => Object.values(removed)).reduce((sum, n) => sum + n, 0);

export function SweepNow() {
  const said = words.keeping.sweep;
  const [result, setResult] = useState<Sweep | null>(null);
  const [busy, setBusy] = useState<'trying' | 'running' | null>(null);
  const [sure, setSure] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const run = async (dryRun: boolean) => {
    setBusy(dryRun ? 'trying' : 'running');
    setSure(false);
    setFault(null);
    try {
      setResult(await api.sweep(dryRun));
    } catch (error) {
      setFault(asFault(error).message);
    }
    setBusy(null);
  };
  const due = result?.dryRun ? total(result) : 0;
  return (
    <section className="stack mine-part" aria-labelledby="sweep">
      <div>
        <h2 id="sweep">{said.title}</h2>
        <p className="soft">{said.says}</p>
      </div>
      <div className="row">
        <button type="button" className="button" disabled={busy !== null} onClick={() => run(true)}>
          {busy === 'trying' ? said.trying : said.try}
        </button>
        {due > 0 && !sure && (
          <button
            type="button"
            className="button harm"
            disabled={busy !== null}
            onClick={() => setSure(true)}
          >
            {busy === 'running' ? said.running : said.run}
          </button>
        )}
      </div>
      {sure && (
        <div className="decide" role="alertdialog" aria-label={said.run}>
          <p>{said.sure(due)}</p>
          <div className="row">
            <button type="button" className="button harm" onClick={() => run(false)}>
              {said.yes}
            </button>
            <button type="button" className="button bare" onClick={() => setSure(false)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      {fault && (
        <p className="notice-line harm" role="alert">
          {fault}
        </p>
      )}
      {result && <Result result={result} />}
    </section>
  );
}

function Result({ result }: { result: Sweep }) {
  const said = words.keeping.sweep;
  return (
    <div role="status" className="stack">
      <p>{total(result) === 0 ? said.nothing : result.dryRun ? said.tried : said.done}</p>
      <ul className="contests">
        {result.classes.map(({ class: kept, before, removed, held }) => (
          <li key={kept}>
            <h3>{words.keeping.retention.classes[kept].title}</h3>
            <p className="soft small">{said.before(exactly(before))}</p>
            <p>
              {Object.entries(removed)
                .filter(([, n]) => n > 0)
                .map(([table, n]) => countInWords(table, n))
                .join(', ') || said.nothing}
            </p>
            {held > 0 && <p className="soft small">{said.held(held)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
