// Legal holds: setting one on a person or on entries of the log, what is in force, and lifting with a reason.
import { type FormEvent, useId, useState } from 'react';
import type { Hold } from '../../src/contract/api.ts';
import type { FoundPerson } from '../../src/contract/keeping.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';
import { FindPerson } from './FindPerson.tsx';
import { FormEnd } from './FormEnd.tsx';
import { Failed, Shape, When } from './States.tsx';

export function Holds() {
  const holds = useLoad('holds', api.holds);
  const [saved, setSaved] = useState<string | null>(null);
  const refresh = () => api.holds().then(holds.put, () => undefined);
  const all = holds.phase === 'ready' ? holds.value : [];
  const lifted = all.filter(({ liftedAt }) => liftedAt !== null);
  const inForce = all.filter(({ liftedAt }) => liftedAt === null);
  return (
    <section className="stack part" aria-labelledby="holds">
      <div>
        <h2 id="holds">{words.keeping.holds.title}</h2>
        <p className="soft">{words.keeping.holds.says}</p>
      </div>
      <SetHold
        onSet={(hold) => {
          setSaved(words.keeping.holds.saved(whatIsHeld(hold)));
          refresh();
        }}
      />
      {saved && (
        <p className="notice-line good" role="status">
          {saved}
        </p>
      )}
      {holds.phase === 'loading' && <Shape says={words.keeping.holds.loading} lines={4} />}
      {holds.phase === 'failed' && <Failed fault={holds.fault} again={holds.again} />}
      {holds.phase === 'ready' && (
        <>
          <h3>{words.keeping.holds.inForce}</h3>
          {inForce.length === 0 && <p className="soft">{words.keeping.holds.none}</p>}
          <List holds={inForce} onLifted={refresh} />
          <h3>{words.keeping.holds.lifted}</h3>
          {lifted.length === 0 && <p className="soft">{words.keeping.holds.noneLifted}</p>}
          <List holds={lifted} onLifted={refresh} />
        </>
      )}
    </section>
  );
}

const nameIn = ({ names }: Hold, id: string) => names[id] ?? id;
const whatIsHeld = (hold: Hold) =>
  hold.person === null
    ? words.keeping.holds.entries(hold.from ?? 0, hold.to ?? 0)
    : nameIn(hold, hold.person);

function List({ holds, onLifted }: { holds: readonly Hold[]; onLifted: () => void }) {
  return (
    <ul className="contests">
      {holds.map((hold) => (
        <Line key={hold.id} hold={hold} onLifted={onLifted} />
      ))}
    </ul>
  );
}

function Line({ hold, onLifted }: { hold: Hold; onLifted: () => void }) {
  const me = useMe();
  const [lifting, setLifting] = useState(false);
  return (
    <li>
      <h4>{whatIsHeld(hold)}</h4>
      <p className="objection">“{hold.reason}”</p>
      <p className="soft small">
        {words.keeping.holds.setBy(nameIn(hold, hold.setBy))} · <When date={hold.at} />
      </p>
      {hold.liftedBy !== null && hold.liftedAt !== null && (
        <>
          <p className="soft small">
            {words.keeping.holds.liftedBy(nameIn(hold, hold.liftedBy))} · <When date={hold.liftedAt} />
          </p>
          {hold.liftReason && <p className="objection">“{hold.liftReason}”</p>}
        </>
      )}
      {hold.liftedAt === null && hold.person === me.person && (
        <p className="soft small">{words.keeping.holds.self}</p>
      )}
      {hold.liftedAt === null && hold.person !== me.person && !lifting && (
        <div>
          <button
            type="button"
            className="button slim"
            aria-label={`${words.keeping.holds.lift}: ${whatIsHeld(hold)}`}
            onClick={() => setLifting(true)}
          >
            {words.keeping.holds.lift}
          </button>
        </div>
      )}
      {lifting && (
        <WithReason
          label={words.keeping.holds.liftTitle}
          says={words.keeping.holds.liftSays}
          act={words.keeping.holds.liftNow}
          onAct={(reason) => api.liftHold(hold.id, reason).then(onLifted)}
          onCancel={() => setLifting(false)}
        />
      )}
    </li>
  );
}

type ReasonProps = {
  label: string;
  says: string;
  act: string;
  onAct: (reason: string) => Promise<void>;
  onCancel: () => void;
};

function WithReason({ label, says, act, onAct, onCancel }: ReasonProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setFault(words.keeping.holds.reasonNeeded);
      return;
    }
    await onAct(reason.trim()).catch((error: unknown) => setFault(asFault(error).message));
  };
  return (
    <form className="decide" onSubmit={save} noValidate>
      <p className="small soft">{says}</p>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="input"
          value={reason}
          maxLength={2000}
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the press before
          autoFocus
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <FormEnd act={act} fault={fault} onCancel={onCancel} />
    </form>
  );
}

function SetHold({ onSet }: { onSet: (hold: Hold) => void }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div>
        <button type="button" className="button main" onClick={() => setOpen(true)}>
          {words.keeping.holds.set}
        </button>
      </div>
    );
  return (
    <SetForm
      onCancel={() => setOpen(false)}
      onSet={(hold) => {
        setOpen(false);
        onSet(hold);
      }}
    />
  );
}

function SetForm({ onSet, onCancel }: { onSet: (hold: Hold) => void; onCancel: () => void }) {
  const id = useId();
  const said = words.keeping.holds;
  const [kind, setKind] = useState<'person' | 'entries'>('person');
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const [range, setRange] = useState({ from: '', to: '' });
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [from, to] = [Number(range.from), Number(range.to)];
  const lacking =
    kind === 'person' && person === null
      ? said.personNeeded
      : kind === 'entries' && !(Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to)
        ? said.rangeNeeded
        : reason.trim() === ''
          ? said.reasonNeeded
          : null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setFault(lacking);
    if (lacking !== null) return;
    try {
      onSet(
        kind === 'person' && person
          ? await api.holdPerson(person.id, reason.trim())
          : await api.holdEntries(from, to, reason.trim()),
      );
    } catch (error) {
      setFault(asFault(error).message);
    }
  };
  return (
    <form className="decide" onSubmit={save} noValidate>
      <fieldset>
        <legend className="label">{said.set}</legend>
        {(['person', 'entries'] as const).map((one) => (
          <label className="choice" key={one}>
            <input type="radio" name="hold-on" checked={kind === one} onChange={() => setKind(one)} />
            {one === 'person' ? said.onPerson : said.onEntries}
          </label>
        ))}
      </fieldset>
      {kind === 'person' ? (
        <FindPerson chosen={person} onChosen={setPerson} />
      ) : (
        <div className="row">
          {(['from', 'to'] as const).map((end) => (
            <div className="field" key={end}>
              <label htmlFor={`${id}-${end}`}>{said[end]}</label>
              <input
                id={`${id}-${end}`}
                className="input"
                inputMode="numeric"
                value={range[end]}
                onChange={(event) => setRange({ ...range, [end]: event.target.value })}
              />
            </div>
          ))}
        </div>
      )}
      <div className="field">
        <label htmlFor={id}>{said.reason}</label>
        <textarea
          id={id}
          className="input"
          maxLength={2000}
          value={reason}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setReason(event.target.value)}
        />
        <span id={`${id}-hint`} className="small soft">
          {said.reasonHint}
        </span>
      </div>
      <FormEnd act={said.save} fault={fault} onCancel={onCancel} />
    </form>
  );
}
