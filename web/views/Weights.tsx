// The ranking weights for HR: what counts and why, other numbers tried on past suggestions, saved with a reason, and the
// versions there were. Others find nothing here: the server says so.
import { useState } from 'react';
import type { WeightsDocument, WeightsVersion } from '../../src/contract/weights.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import {
  changesBetween,
  type Factor,
  numberIn,
  type Percents,
  percentsOf,
  scaled,
  sharesOf,
  sumOfPercents,
} from '../weighing.ts';
import { words } from '../words/en.ts';
import { Failed, Shape, When } from './States.tsx';
import { SaveWeights } from './WeightsSave.tsx';
import { WeightsTrial } from './WeightsTrial.tsx';
import { WeightsVersions } from './WeightsVersions.tsx';

export function Weights() {
  const loaded = useLoad('weights', api.weights);
  return (
    <div className="page">
      <header>
        <h1>{words.weights.title}</h1>
        <p>{words.weights.says}</p>
      </header>
      {loaded.phase === 'loading' && <Shape says={words.weights.loading} lines={8} />}
      {loaded.phase === 'failed' && <Failed fault={loaded.fault} again={loaded.again} />}
      {loaded.phase === 'ready' && <Editor document={loaded.value} onChanged={loaded.put} />}
    </div>
  );
}

function Editor({
  document,
  onChanged,
}: {
  document: WeightsDocument;
  onChanged: (document: WeightsDocument) => void;
}) {
  const [inForce] = document.versions as [WeightsVersion];
  const [percents, setPercents] = useState(() => percentsOf(inForce.weights));
  const [said, setSaid] = useState<string | null>(null);
  const shares = sharesOf(percents);
  const isChanged = shares !== null && changesBetween(inForce.weights, shares).length > 0;
  const change = (changed: Percents) => {
    setSaid(null);
    setPercents(changed);
  };
  const take = (newer: WeightsDocument) => {
    onChanged(newer);
    const [newest] = newer.versions as [WeightsVersion];
    setPercents(percentsOf(newest.weights));
    setSaid(words.weights.saved(newest.version));
  };
  return (
    <>
      <section className="stack" aria-labelledby="in-force">
        <h2 id="in-force">{words.weights.inForce}</h2>
        <InForce version={inForce} />
      </section>
      <section className="mine-part" aria-labelledby="edit">
        <h2 id="edit">{words.weights.edit}</h2>
        <ul className="weights">
          {document.factors.map(({ name, why, source }) => (
            <Row
              key={name}
              name={name as Factor}
              why={why}
              source={source}
              value={percents[name as Factor]}
              onChange={(value) => change({ ...percents, [name]: value })}
            />
          ))}
        </ul>
        <Sum
          percents={percents}
          onChange={change}
          onReset={() => change(percentsOf(inForce.weights))}
          isChanged={isChanged || shares === null}
        />
        <div role="status">{said && <p className="notice-line good">{said}</p>}</div>
        {isChanged ? (
          <>
            <WeightsTrial key={JSON.stringify(shares)} shares={shares} />
            <SaveWeights shares={shares} basedOn={document.inForce} onSaved={take} onLoaded={onChanged} />
          </>
        ) : (
          shares !== null && !said && <p className="soft">{words.weights.nothingChanged}</p>
        )}
      </section>
      <WeightsVersions
        document={document}
        onRolledBack={take}
        onLoaded={onChanged}
        onTry={(version) => {
          setPercents(percentsOf(version.weights));
          setSaid(words.weights.filled);
          window.document.getElementById('edit')?.scrollIntoView({ block: 'start' });
        }}
      />
    </>
  );
}

function InForce({ version }: { version: WeightsVersion }) {
  if (version.at === null)
    return (
      <p>
        <b>{words.weights.shipped}</b> ({words.weights.version(version.version)}). {words.weights.shippedSays}
      </p>
    );
  return (
    <p>
      <b>{words.weights.version(version.version)}</b>{' '}
      {words.weights.by(version.setByName ?? version.setBy ?? '')}, <When date={version.at} />.{' '}
      {version.reason && <q>{version.reason}</q>}
    </p>
  );
}

function Row({
  name,
  why,
  source,
  value,
  onChange,
}: {
  name: Factor;
  why: string;
  source: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const title = words.card.factors[name] ?? name;
  const number = numberIn(value);
  return (
    <li>
      <div className="what">
        <h3>{title}</h3>
        <p id={`why-${name}`}>{why}</p>
        <p className="soft small">
          {words.weights.rests} {source}
        </p>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={number ?? 0}
        aria-label={words.weights.slider(title)}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="number">
        <input
          className="input"
          inputMode="decimal"
          value={value}
          aria-label={words.weights.weight(title)}
          aria-describedby={`why-${name}`}
          aria-invalid={number === null}
          onChange={(event) => onChange(event.target.value)}
        />
        %
      </span>
    </li>
  );
}

function Sum({
  percents,
  onChange,
  onReset,
  isChanged,
}: {
  percents: Percents;
  onChange: (percents: Percents) => void;
  onReset: () => void;
  isChanged: boolean;
}) {
  const sum = sumOfPercents(percents);
  const proportional = sum === 100 ? null : scaled(percents);
  const off = sum === null ? 0 : Number(Math.abs(sum - 100).toFixed(4));
  const says =
    sum === null
      ? words.weights.noNumber
      : sum === 100
        ? words.weights.complete
        : `${words.weights.together(String(Number(sum.toFixed(4))))} ${
            sum > 100 ? words.weights.tooMuch(String(off)) : words.weights.tooLittle(String(off))
          }`;
  return (
    <div className="sum">
      <p role="status" className={sum === 100 ? '' : 'fault'}>
        <b>{says}</b>
      </p>
      {proportional && (
        <button type="button" className="button slim" onClick={() => onChange(proportional)}>
          {words.weights.scale}
        </button>
      )}
      {isChanged && (
        <button type="button" className="button slim" onClick={onReset}>
          {words.weights.putBack}
        </button>
      )}
    </div>
  );
}
