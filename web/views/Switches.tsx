// What the organisation uses: an administrator switches capabilities off and on, with a reason that everybody reads. Others
// find nothing here: the server says so.
import { useState } from 'react';
import type { Feature, FeatureState, FeaturesDocument } from '../../src/contract/features.ts';
import { api, asFault, type Fault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { Failed, Shape, When } from './States.tsx';
import { NotSent, ReasonForm } from './WeightsSave.tsx';

export function Switches() {
  const loaded = useLoad('features', api.features);
  return (
    <div className="page">
      <header>
        <h1>{words.switches.title}</h1>
        <p>{words.switches.says}</p>
      </header>
      {loaded.phase === 'loading' && <Shape says={words.switches.loading} lines={6} />}
      {loaded.phase === 'failed' && <Failed fault={loaded.fault} again={loaded.again} />}
      {loaded.phase === 'ready' && (
        <>
          <ul className="versions">
            {loaded.value.features.map((state) => (
              <Switch key={state.feature} state={state} onLoaded={loaded.put} />
            ))}
          </ul>
          <Acts acts={loaded.value.acts} />
        </>
      )}
    </div>
  );
}

/** Its name, whether it is on, since when and why. */
export function Standing({ state }: { state: FeatureState }) {
  return (
    <>
      <span className={`tag ${state.isOn ? 'good' : 'look'}`}>
        {state.isOn ? words.switches.on : words.switches.off}
      </span>
      {state.at && (
        <span className="soft small">
          {words.switches.since} <When date={state.at} />
        </span>
      )}
    </>
  );
}

type SwitchProps = { state: FeatureState; onLoaded: (document: FeaturesDocument) => void };

function Switch({ state, onLoaded }: SwitchProps) {
  const [opened, setOpened] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isMeanwhile, setMeanwhile] = useState(false);
  const { feature, isOn } = state;
  const open = (isOpen: boolean) => {
    setOpened(isOpen);
    setFault(null);
    setMeanwhile(false);
  };
  const send = async (reason: string) => {
    try {
      onLoaded(await api.switchFeature(feature, { isOn: !isOn, reason }));
      open(false);
    } catch (error) {
      setFault(asFault(error));
    }
  };
  const reload = async () => {
    try {
      onLoaded(await api.features());
      setFault(null);
      setMeanwhile(true);
    } catch (error) {
      setFault(asFault(error));
    }
  };
  return (
    <li>
      <div className="row">
        <h2>{words.switches.names[feature]}</h2>
        <Standing state={state} />
      </div>
      <p>{words.switches.what[feature]}</p>
      {state.reason && <q>{state.reason}</q>}
      <div className="row">
        <button
          type="button"
          className="button slim"
          aria-expanded={opened}
          aria-label={opened ? undefined : `${nextOf(isOn)}: ${words.switches.names[feature]}`}
          onClick={() => open(!opened)}
        >
          {opened ? words.switches.keep : nextOf(isOn)}
        </button>
      </div>
      {opened && (
        <ReasonForm
          id={`why-${feature}`}
          label={words.switches.why(nextOf(isOn))}
          says={
            isMeanwhile
              ? words.switches.meanwhile(isOn ? words.switches.on : words.switches.off)
              : words.switches.fromNow
          }
          button={nextOf(isOn)}
          send={send}
        >
          {fault && <NotSent fault={fault} load={words.switches.reload} onLoad={reload} />}
        </ReasonForm>
      )}
    </li>
  );
}

const nextOf = (isOn: boolean) => (isOn ? words.switches.turnOff : words.switches.turnOn);

function Acts({ acts }: { acts: FeaturesDocument['acts'] }) {
  const { columns } = words.switches;
  return (
    <section className="mine-part" aria-labelledby="acts">
      <h2 id="acts">{words.switches.history}</h2>
      {acts.length === 0 ? (
        <p className="soft">{words.switches.none}</p>
      ) : (
        <div className="scroll">
          <table className="table plain blocks">
            <thead>
              <tr>
                <th>{columns.what}</th>
                <th>{columns.state}</th>
                <th>{columns.why}</th>
                <th>{columns.when}</th>
                <th>{columns.who}</th>
              </tr>
            </thead>
            <tbody>
              {acts.map((act) => (
                <tr key={`${act.feature} ${act.at}`}>
                  <td>{words.switches.names[act.feature as Feature]}</td>
                  <td data-label={columns.state}>{act.isOn ? words.switches.on : words.switches.off}</td>
                  <td data-label={columns.why}>{act.reason}</td>
                  <td data-label={columns.when}>
                    <When date={act.at} />
                  </td>
                  <td data-label={columns.who}>{act.setByName ?? act.setBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
