// Giving a contest to somebody: by HR to another of HR, by an administrator to a person without a part in it.
import { type FormEvent, useState } from 'react';
import type { Contest } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { FormEnd } from './FormEnd.tsx';
import { Failed, Shape } from './States.tsx';

type Props = { contest: Contest; naming?: boolean; onGiven: (contest: Contest) => void };

export function Give({ contest, naming = false, onGiven }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <div>
        <button type="button" className={naming ? 'button main' : 'button'} onClick={() => setAsking(true)}>
          {naming ? words.desk.name : words.desk.give}
        </button>
      </div>
    );
  return (
    <Choose
      contest={contest}
      naming={naming}
      onCancel={() => setAsking(false)}
      onGiven={(changed) => {
        setAsking(false);
        onGiven(changed);
      }}
    />
  );
}

function Choose({ contest, naming, onGiven, onCancel }: Props & { onCancel: () => void }) {
  const candidates = useLoad(`candidates ${contest.logSeq}`, () => api.candidates(contest.logSeq));
  const [person, setPerson] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const give = async (event: FormEvent) => {
    event.preventDefault();
    if (person === '') {
      setFault(words.desk.choose);
      return;
    }
    try {
      onGiven(await api.assignContest(contest.logSeq, person));
    } catch (error) {
      setFault(asFault(error).message);
    }
  };
  if (candidates.phase === 'loading') return <Shape says={words.desk.loading} lines={1} />;
  if (candidates.phase === 'failed') return <Failed fault={candidates.fault} again={candidates.again} />;
  if (candidates.value.length === 0) return <p className="soft">{words.desk.giveNobody}</p>;
  const id = `give-${contest.logSeq}`;
  return (
    <form className="decide" onSubmit={give} noValidate>
      {naming && <p className="small soft">{words.desk.nameSays}</p>}
      <div className="field">
        <label htmlFor={id}>{words.desk.giveTo}</label>
        <select
          id={id}
          className="input"
          value={person}
          aria-invalid={fault !== null && person === ''}
          onChange={(event) => {
            setPerson(event.target.value);
            setFault(null);
          }}
        >
          <option value="">{words.desk.choose}</option>
          {candidates.value.map(({ id: candidate, name, title }) => (
            <option key={candidate} value={candidate}>
              {name}, {title}
            </option>
          ))}
        </select>
      </div>
      <FormEnd act={words.desk.giveNow} fault={fault} onCancel={onCancel} />
    </form>
  );
}
