// How long what is kept, class by class, with presets and their reasons; and the sweep, tried first.
import { type FormEvent, useId, useState } from 'react';
import type { Retention as Document } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { FormEnd } from './FormEnd.tsx';
import { Failed, Shape, When } from './States.tsx';
import { SweepNow } from './SweepNow.tsx';

type Kept = Document['classes'][number];

export function Retention() {
  const retention = useLoad('retention', api.retention);
  return (
    <>
      <section className="stack part" aria-labelledby="retention">
        <div>
          <h2 id="retention">{words.keeping.retention.title}</h2>
          <p className="soft">{words.keeping.retention.says}</p>
        </div>
        {retention.phase === 'loading' && <Shape says={words.keeping.retention.loading} lines={6} />}
        {retention.phase === 'failed' && <Failed fault={retention.fault} again={retention.again} />}
        {retention.phase === 'ready' && (
          <ul className="contests">
            {retention.value.classes.map((kept) => (
              <Line
                key={kept.class}
                kept={kept}
                presets={retention.value.presets}
                onChanged={retention.put}
              />
            ))}
          </ul>
        )}
      </section>
      <SweepNow />
    </>
  );
}

type LineProps = { kept: Kept; presets: Document['presets']; onChanged: (document: Document) => void };

function Line({ kept, presets, onChanged }: LineProps) {
  const said = words.keeping.retention;
  const [changing, setChanging] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const { title, says } = said.classes[kept.class];
  return (
    <li>
      <h3>
        {title} <span className="soft">{said.months(kept.months)}</span>
      </h3>
      <p className="soft small">{says}</p>
      <p className="objection">“{kept.reason}”</p>
      <p className="soft small">
        {kept.setBy === null ? said.asCame : said.setBy(kept.setByName ?? kept.setBy)}
        {kept.at && (
          <>
            {' '}
            · <When date={kept.at} />
          </>
        )}
      </p>
      {saved && (
        <p className="notice-line good small" role="status">
          {saved}
        </p>
      )}
      {!changing && (
        <div>
          <button
            type="button"
            className="button slim"
            aria-label={`${said.change}: ${title}`}
            onClick={() => setChanging(true)}
          >
            {said.change}
          </button>
        </div>
      )}
      {changing && (
        <Change
          kept={kept}
          presets={presets}
          onCancel={() => setChanging(false)}
          onSaved={(document, isShorter) => {
            setChanging(false);
            setSaved(isShorter ? `${said.saved} ${said.shorter}` : said.saved);
            onChanged(document);
          }}
        />
      )}
    </li>
  );
}

type ChangeProps = {
  kept: Kept;
  presets: Document['presets'];
  onCancel: () => void;
  onSaved: (document: Document, isShorter: boolean) => void;
};
const isAllowed = (kept: Kept, months: number) =>
  Number.isInteger(months) && months >= (kept.class === 'rehearsal' ? 1 : 6) && months <= 240;

function Change({ kept, presets, onCancel, onSaved }: ChangeProps) {
  const id = useId();
  const said = words.keeping.retention;
  const preset = presets.find(({ months }) => months === kept.months);
  const [choice, setChoice] = useState(
    kept.months === null ? 'forever' : preset ? `${preset.months}` : 'other',
  );
  const [other, setOther] = useState(kept.months === null ? '' : `${kept.months}`);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const months = choice === 'forever' ? null : Number(choice === 'other' ? other : choice);
  const choose = (next: string) => {
    setChoice(next);
    // A preset's reason is a start; what somebody wrote is not overwritten.
    const given = presets.find((one) => `${one.months}` === next)?.reason;
    if (given && (reason === '' || presets.some((one) => one.reason === reason))) setReason(given);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const lacking =
      months !== null && !isAllowed(kept, months)
        ? said.monthsNeeded
        : reason.trim() === ''
          ? said.reasonNeeded
          : null;
    setFault(lacking);
    if (lacking !== null) return;
    try {
      const isShorter = months !== null && months < (kept.months ?? Number.POSITIVE_INFINITY);
      onSaved(await api.setRetention(kept.class, months, reason.trim()), isShorter);
    } catch (error) {
      setFault(asFault(error).message);
    }
  };
  const option = (value: string, label: string, says?: string) => (
    <label className="choice" key={value}>
      <input type="radio" name={id} checked={choice === value} onChange={() => choose(value)} />
      <span>
        {label}
        {says && <span className="soft small"> {says}</span>}
      </span>
    </label>
  );
  return (
    <form className="decide" onSubmit={save} noValidate>
      <fieldset>
        <legend className="hidden">{said.classes[kept.class].title}</legend>
        {presets.map((one) => option(`${one.months}`, said.months(one.months), one.reason))}
        {option('other', said.other)}
        {option('forever', said.forever, said.foreverSays)}
      </fieldset>
      {choice === 'other' && (
        <div className="field">
          <label htmlFor={`${id}-months`}>{said.otherLabel}</label>
          <input
            id={`${id}-months`}
            className="input"
            inputMode="numeric"
            value={other}
            onChange={(event) => setOther(event.target.value)}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-reason`}>{said.reason}</label>
        <textarea
          id={`${id}-reason`}
          className="input"
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <FormEnd act={said.save} fault={fault} onCancel={onCancel} />
    </form>
  );
}
