// The versions of the weights there were, newest first: who, when, why, what changed; and the way back to each.
import { useState } from 'react';
import type { WeightsDocument, WeightsVersion } from '../../src/contract/weights.ts';
import { api, asFault, type Fault } from '../api.ts';
import { changesBetween, percent } from '../weighing.ts';
import { words } from '../words/en.ts';
import { When } from './States.tsx';
import { NotSent, ReasonForm } from './WeightsSave.tsx';

export function WeightsVersions({
  document,
  onRolledBack,
  onLoaded,
  onTry,
}: {
  document: WeightsDocument;
  onRolledBack: (document: WeightsDocument) => void;
  onLoaded: (document: WeightsDocument) => void;
  onTry: (version: WeightsVersion) => void;
}) {
  const { versions } = document;
  const [opened, setOpened] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [inForce] = versions as [WeightsVersion];
  const rollBack = async (version: string, reason: string) => {
    setFault(null);
    try {
      onRolledBack(await api.rollBackWeights({ version, reason, basedOn: document.inForce }));
      setOpened(null);
      window.document.getElementById('in-force')?.scrollIntoView({ block: 'center' });
    } catch (error) {
      setFault(asFault(error));
    }
  };
  const reload = async () => {
    try {
      onLoaded(await api.weights());
      setFault(null);
    } catch (error) {
      setFault(asFault(error));
    }
  };
  return (
    <section className="mine-part" aria-labelledby="versions">
      <div>
        <h2 id="versions">{words.weights.history}</h2>
        <p className="soft">{words.weights.historySays}</p>
      </div>
      <ul className="versions">
        {versions.map((version, i) => (
          <li key={version.version}>
            <Version version={version} before={versions[i + 1]} isInForce={i === 0} />
            {changesBetween(version.weights, inForce.weights).length > 0 && (
              <div className="row">
                <button type="button" className="button slim" onClick={() => onTry(version)}>
                  {words.weights.tryThese}
                </button>
                <button
                  type="button"
                  className="button slim"
                  aria-expanded={opened === version.version}
                  onClick={() => {
                    setFault(null);
                    setOpened(opened === version.version ? null : version.version);
                  }}
                >
                  {opened === version.version ? words.weights.keep : words.weights.rollBack}
                </button>
              </div>
            )}
            {opened === version.version && (
              <ReasonForm
                id={`back-${version.version}`}
                label={words.weights.rollBackWhy(words.weights.version(version.version))}
                says={words.weights.saveSays}
                button={words.weights.rollBackNow}
                send={(reason) => rollBack(version.version, reason)}
              >
                {fault && <NotSent fault={fault} load={words.weights.reloadBack} onLoad={reload} />}
              </ReasonForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Version({
  version,
  before,
  isInForce,
}: {
  version: WeightsVersion;
  before: WeightsVersion | undefined;
  isInForce: boolean;
}) {
  const changes = before ? changesBetween(before.weights, version.weights) : [];
  return (
    <>
      <div className="row">
        <h3>{version.at === null ? words.weights.shipped : words.weights.version(version.version)}</h3>
        {version.at === null && <span className="tag">{words.weights.version(version.version)}</span>}
        {isInForce && <span className="tag good">{words.weights.inForce}</span>}
        {version.restores && <span className="tag">{words.weights.restores(version.restores)}</span>}
        {version.at && (
          <span className="soft small">
            {words.weights.by(version.setByName ?? version.setBy ?? '')}, <When date={version.at} />
          </span>
        )}
      </div>
      {version.reason && <q>{version.reason}</q>}
      <p className="small soft">
        {changes.length === 0
          ? words.weights.noChanges
          : `${words.weights.changes}: ${changes
              .map(({ name, was, is }) =>
                words.weights.change(words.card.factors[name] ?? name, percent(was), percent(is)),
              )
              .join('; ')}`}
      </p>
    </>
  );
}
