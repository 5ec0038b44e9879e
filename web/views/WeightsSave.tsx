// Saving a version of the weights with its reason. Where somebody else was quicker, it says what they changed and keeps the
// numbers, so that they can be saved over the new version by somebody who has seen it.
import { type FormEvent, useRef, useState } from 'react';
import type { WeightShares, WeightsDocument } from '../../src/contract/weights.ts';
import { api, asFault, type Fault } from '../api.ts';
import { words } from '../words/en.ts';

export function SaveWeights({
  shares,
  basedOn,
  onSaved,
  onLoaded,
}: {
  shares: WeightShares;
  basedOn: string;
  onSaved: (document: WeightsDocument) => void;
  onLoaded: (document: WeightsDocument) => void;
}) {
  const [fault, setFault] = useState<Fault | null>(null);
  const reload = async () => {
    try {
      onLoaded(await api.weights());
      setFault(null);
    } catch (error) {
      setFault(asFault(error));
    }
  };
  return (
    <ReasonForm
      id="weights-reason"
      label={words.weights.reason}
      says={words.weights.saveSays}
      button={words.weights.save}
      send={async (reason) => {
        try {
          onSaved(await api.saveWeights({ weights: shares, reason, basedOn }));
        } catch (error) {
          setFault(asFault(error));
        }
      }}
    >
      {fault && <NotSent fault={fault} load={words.weights.reload} onLoad={reload} />}
    </ReasonForm>
  );
}

/** What was wrong, and where somebody else was quicker the way on: to load what is there now and keep what was typed. */
export function NotSent({ fault, load, onLoad }: { fault: Fault; load: string; onLoad: () => void }) {
  return (
    <div className="notice-line harm" role="alert">
      <span>{fault.message}</span>
      {fault.code === 'conflict' && (
        <button type="button" className="button slim" onClick={onLoad}>
          {load}
        </button>
      )}
    </div>
  );
}

/** A reason and one button; nothing is sent without a reason. */
export function ReasonForm({
  id,
  label,
  says,
  button,
  send,
  children,
}: {
  id: string;
  label: string;
  says?: string;
  button: string;
  send: (reason: string) => Promise<void>;
  children?: React.ReactNode;
}) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    setBusy(true);
    await send(reason.trim());
    setBusy(false);
  };
  return (
    <form className="decide" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="input"
          ref={field}
          maxLength={2000}
          value={reason}
          aria-invalid={isMissing}
          aria-describedby={`${id}-said`}
          onChange={(event) => {
            setReason(event.target.value);
            setMissing(false);
          }}
        />
        <div id={`${id}-said`} role="status">
          {isMissing && <p className="small fault">{words.weights.reasonNeeded}</p>}
        </div>
      </div>
      {says && <p className="small soft">{says}</p>}
      {children}
      <div className="row">
        <button type="submit" className="button main" disabled={busy}>
          {button}
        </button>
      </div>
    </form>
  );
}
