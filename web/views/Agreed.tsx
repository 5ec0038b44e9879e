// What two people agreed, line by line: who promised what by when, and how either of them keeps it up to date.
import { useId, useState } from 'react';
import type { Commitment, CommitmentChange } from '../../src/contract/talks.ts';
import { api, asFault } from '../api.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';
import { When } from './States.tsx';

const said = words.agreed;
type Props = { lines: readonly Commitment[]; onChanged: (line: Commitment) => void };

export function Agreed({ lines, onChanged }: Props) {
  const open = lines.filter(({ status }) => status === 'open');
  const closed = lines.filter(({ status }) => status !== 'open');
  return (
    <>
      {open.length > 0 && <List lines={open} onChanged={onChanged} />}
      {closed.length > 0 && (
        <details className="closed">
          <summary className="link small">{said.closed(closed.length)}</summary>
          <List lines={closed} onChanged={onChanged} />
        </details>
      )}
    </>
  );
}

function List({ lines, onChanged }: Props) {
  return (
    <ul className="agreed">
      {lines.map((line) => (
        <Line key={line.id} line={line} onChanged={onChanged} />
      ))}
    </ul>
  );
}

function Line({ line, onChanged }: { line: Commitment; onChanged: (line: Commitment) => void }) {
  const [moving, setMoving] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const change = async (made: CommitmentChange) => {
    setBusy(true);
    setFault(null);
    try {
      onChanged(await api.changeCommitment(line.id, { ...made, version: line.version }));
      setMoving(false);
    } catch (error) {
      const { code, message } = asFault(error);
      setFault(code === 'conflict' ? said.changed : message);
      if (code === 'conflict') {
        const now = (await api.commitments().catch(() => [])).find(({ id }) => id === line.id);
        if (now) onChanged(now);
      }
    }
    setBusy(false);
  };
  const act = (label: string, made: CommitmentChange) => (
    <button
      type="button"
      className="button slim"
      disabled={busy}
      aria-label={said.of(label, line.text)}
      onClick={() => change(made)}
    >
      {label}
    </button>
  );
  return (
    <li>
      <p>{line.text}</p>
      <Facts line={line} />
      {line.isTheirs && (
        <div className="row">
          {line.status === 'open' ? (
            <>
              {act(said.done, { status: 'done' })}
              <button
                type="button"
                className="button slim bare"
                aria-expanded={moving}
                aria-label={said.of(said.move, line.text)}
                onClick={() => setMoving(!moving)}
              >
                {said.move}
              </button>
              <button
                type="button"
                className="button slim bare"
                disabled={busy}
                aria-label={said.of(said.drop, line.text)}
                onClick={() => change({ status: 'dropped' })}
              >
                {said.drop}
              </button>
            </>
          ) : (
            act(said.reopen, { status: 'open' })
          )}
        </div>
      )}
      {moving && <Move line={line} busy={busy} onMove={(due) => change({ due })} />}
      {fault && (
        <p className="small fault" role="alert">
          {fault}
        </p>
      )}
    </li>
  );
}

function Facts({ line }: { line: Commitment }) {
  const me = useMe();
  const { due, status } = line;
  const isOver = status === 'open' && due !== null && due < new Date().toISOString().slice(0, 10);
  return (
    <p className="small soft facts">
      <span>
        {line.owner === me.person ? said.byYou : said.by(line.ownerName)}
        {line.to !== null &&
          ` ${line.to === me.person ? said.toYou : line.toName === null ? '' : said.to(line.toName)}`}
      </span>
      {status !== 'open' && <span className="tag">{said.states[status]}</span>}
      {status === 'open' && due === null && <span>{said.noDay}</span>}
      {status === 'open' && due !== null && (
        <span className={isOver ? 'tag look' : undefined} title={exactly(due)}>
          {isOver ? said.overdue : said.due} <When date={due} />
        </span>
      )}
    </p>
  );
}

type MoveProps = { line: Commitment; busy: boolean; onMove: (due: string | null) => void };

function Move({ line, busy, onMove }: MoveProps) {
  const id = useId();
  const [due, setDue] = useState(line.due ?? '');
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (due !== '') onMove(due);
      }}
    >
      <label className="label" htmlFor={id}>
        {said.day}
      </label>
      <input
        id={id}
        type="date"
        className="input day"
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      <button type="submit" className="button slim main" disabled={busy || due === ''}>
        {said.save}
      </button>
      {line.due !== null && (
        <button type="button" className="button slim bare" disabled={busy} onClick={() => onMove(null)}>
          {said.noDayAnymore}
        </button>
      )}
    </form>
  );
}
