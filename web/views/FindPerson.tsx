// Finding one person of the company: a field, and the people it matches as buttons.
import { useId, useState } from 'react';
import type { FoundPerson } from '../../src/contract/keeping.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { Failed, Shape } from './States.tsx';

type Props = { chosen: FoundPerson | null; onChosen: (person: FoundPerson | null) => void };
const MOST = 20;

export function FindPerson({ chosen, onChosen }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  if (chosen)
    return (
      <p className="row found">
        <span>
          <b>{chosen.name}</b> <Facts person={chosen} />
        </span>
        <button type="button" className="button slim" onClick={() => onChosen(null)}>
          {words.keeping.find.change}
        </button>
      </p>
    );
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>{words.keeping.find.label}</label>
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {text.trim() !== '' && <Found text={text.trim()} onChosen={onChosen} />}
    </div>
  );
}

function Found({ text, onChosen }: { text: string; onChosen: (person: FoundPerson) => void }) {
  const people = useLoad(`people ${text}`, () => api.findPeople(text));
  if (people.phase === 'loading') return <Shape says={words.keeping.find.loading} lines={2} />;
  if (people.phase === 'failed') return <Failed fault={people.fault} again={people.again} />;
  if (people.value.length === 0) return <p role="status">{words.keeping.find.none(text)}</p>;
  return (
    <>
      <ul className="people">
        {people.value.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => onChosen(person)}>
              <b>{person.name}</b> <Facts person={person} />
            </button>
          </li>
        ))}
      </ul>
      {people.value.length === MOST && <p className="soft small">{words.keeping.find.more}</p>}
    </>
  );
}

function Facts({ person }: { person: FoundPerson }) {
  return (
    <>
      <span className="soft">{[person.title, person.team, person.id].filter(Boolean).join(' · ')}</span>{' '}
      {person.isHeld && <span className="tag look">{words.keeping.find.held}</span>}
    </>
  );
}
