// The decision about a contest: upheld or rejected, and why in words that both sides read.
import { type FormEvent, useRef, useState } from 'react';
import { type Contest, ContestOutcome } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';

type Props = { contest: Contest; onDecided: (contest: Contest) => void };

export function Outcome({ contest, onDecided }: Props) {
  const [outcome, setOutcome] = useState<ContestOutcome | null>(null);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<'outcome' | 'text' | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const decide = async (event: FormEvent) => {
    event.preventDefault();
    if (outcome === null) {
      setMissing('outcome');
      first.current?.focus();
      return;
    }
    if (text.trim() === '') {
      setMissing('text');
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      onDecided(await api.decideContest(contest.logSeq, { outcome, text: text.trim() }));
    } catch (error) {
      setFault(asFault(error).message);
      setBusy(false);
    }
  };
  return (
    <form className="decide" onSubmit={decide} noValidate>
      <fieldset aria-describedby={missing === 'outcome' ? 'outcome-missing' : undefined}>
        <legend className="hidden">{words.desk.decide}</legend>
        {ContestOutcome.options.map((option, i) => (
          <label className="choice" key={option}>
            <input
              type="radio"
              name="outcome"
              ref={i === 0 ? first : undefined}
              checked={outcome === option}
              onChange={() => {
                setOutcome(option);
                setMissing(null);
              }}
            />{' '}
            {words.desk.outcomes[option]}
          </label>
        ))}
        {missing === 'outcome' && (
          <p className="small fault" id="outcome-missing" role="alert">
            {words.desk.chooseOutcome}
          </p>
        )}
      </fieldset>
      <div className="field">
        <label htmlFor="outcome-text">{words.desk.why}</label>
        <textarea
          id="outcome-text"
          className="input"
          ref={field}
          maxLength={4000}
          value={text}
          aria-invalid={missing === 'text'}
          aria-describedby={missing === 'text' ? 'text-missing' : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setMissing(null);
          }}
        />
        {missing === 'text' && (
          <p className="small fault" id="text-missing" role="alert">
            {words.desk.needed}
          </p>
        )}
      </div>
      {fault && (
        <p className="notice-line harm small" role="alert">
          {fault}
        </p>
      )}
      <div>
        <button type="submit" className="button main" disabled={busy}>
          {words.desk.decideNow}
        </button>
      </div>
    </form>
  );
}
