// Signing in where anybody may be anybody: people by team, findable, with what they lead and see.
import { useMemo, useState } from 'react';
import type { DemoPerson } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { Brand } from './Frame.tsx';
import { Empty, Failed, Shape } from './States.tsx';

export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const people = useLoad('people', api.people);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const signIn = async (person: string) => {
    setFault(null);
    try {
      await api.signIn(person);
      onSignedIn();
    } catch (error) {
      setFault(asFault(error).message);
    }
  };
  return (
    <main className="door">
      <div className="brand">
        <Brand /> {words.product}
      </div>
      <h1>{words.signIn.title}</h1>
      <p className="intro">
        {words.promise} {words.signIn.demo}
      </p>
      {fault && (
        <p className="notice-line harm" role="alert">
          {fault}
        </p>
      )}
      {people.phase === 'loading' && <Shape says={words.signIn.loading} lines={8} />}
      {people.phase === 'failed' && <Failed fault={people.fault} again={people.again} />}
      {people.phase === 'ready' && (
        <>
          <div className="field search">
            <label htmlFor="find">{words.signIn.search}</label>
            <input
              id="find"
              className="input"
              type="search"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          {text === '' && <Starts people={people.value} onPick={signIn} />}
          <Teams people={people.value} text={text} onPick={signIn} onClear={() => setText('')} />
        </>
      )}
    </main>
  );
}

type Picking = { people: DemoPerson[]; onPick: (person: string) => void };

/** One employee, one manager, one person of HR, whoever they are in these records. */
function Starts({ people, onPick }: Picking) {
  const chosen = useMemo(() => {
    const reports = (id: string) => people.filter(({ manager }) => manager === id).length;
    const hr = people.find(({ access }) => access.includes('hr') && !access.includes('manager'));
    const manager = people.find(({ id }) => id === 'ruth.abara') ?? people.find(({ id }) => reports(id) > 3);
    const employee =
      people.find(({ id }) => id === 'patrick.dunne') ??
      people.find(({ manager: lead, access }) => lead === manager?.id && access.length === 1);
    return [
      { role: 'employee' as const, person: employee },
      { role: 'manager' as const, person: manager },
      { role: 'hr' as const, person: hr },
    ];
  }, [people]);
  return (
    <section aria-label={words.signIn.start}>
      <div className="starts">
        {chosen.map(
          ({ role, person }) =>
            person && (
              <button type="button" className="person" key={role} onClick={() => onPick(person.id)}>
                <b>{person.name}</b>
                <span>{words.signIn.startHints[role]}</span>
                <span className="small">{person.title}</span>
              </button>
            ),
        )}
      </div>
    </section>
  );
}

function Teams({ people, text, onPick, onClear }: Picking & { text: string; onClear: () => void }) {
  const wanted = text.trim().toLowerCase();
  const found = people.filter(({ name, title, team, access }) =>
    `${name} ${title} ${team ?? ''} ${access.join(' ')}`.toLowerCase().includes(wanted),
  );
  const teams = [...new Set(found.map(({ team }) => team))];
  if (found.length === 0)
    return (
      <Empty says={words.signIn.none(text)}>
        <button type="button" className="button" onClick={onClear}>
          {words.signIn.clear}
        </button>
      </Empty>
    );
  const hints = ({ id, access }: DemoPerson) => {
    const leads = people.filter(({ manager }) => manager === id).length;
    return [
      leads > 0 && words.signIn.leads(leads),
      access.includes('hr') && words.signIn.hr,
      access.includes('administrator') && words.signIn.administrator,
    ]
      .filter(Boolean)
      .join(', ');
  };
  return (
    <div className="teams">
      {teams.map((team) => (
        <section className="team" key={team}>
          <h2>{team ?? words.signIn.noTeam}</h2>
          <ul>
            {found
              .filter((person) => person.team === team)
              .map((person) => (
                <li key={person.id}>
                  <button type="button" className="person" onClick={() => onPick(person.id)}>
                    <b>{person.name}</b>
                    <span className="small">{[person.title, hints(person)].filter(Boolean).join(' · ')}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
