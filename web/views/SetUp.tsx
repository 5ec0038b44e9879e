// Setting a rehearsal up: with whom, how hard, and how they are. Nothing is chosen about a real person from their records.
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { RehearsalStart } from '../../src/contract/api.ts';
import {
  type Difficulty,
  fictionalOnly,
  rehearsedWithHr,
  type ScenarioContent,
  type Temperament,
} from '../../src/contract/rehearsal.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';

const texts = words.rehearse;

type Facts = NonNullable<RehearsalStart['facts']>;
const factNames = ['deliverable', 'date', 'project'] as const;

export function SetUp({
  scenario,
  person,
  brief,
}: {
  scenario: ScenarioContent;
  person: string | null;
  brief: string | null;
}) {
  const me = useMe();
  const [, go] = useLocation();
  const isForHr = rehearsedWithHr.includes(scenario.id);
  const isFictional = fictionalOnly.includes(scenario.id);
  const people = isFictional
    ? []
    : scenario.for === 'manager'
      ? me.team
      : me.manager
        ? [{ ...me.manager, title: texts.yourManager }]
        : [];
  const first = people.find(({ id }) => id === person);
  const [whom, setWhom] = useState<{ person: string } | { persona: string } | null>(
    first ? { person: first.id } : null,
  );
  const [difficulty, setDifficulty] = useState<Difficulty>('medium');
  const [temperament, setTemperament] = useState<Temperament | null>(null);
  const [facts, setFacts] = useState<Facts>({});
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isReal = whom !== null && 'person' in whom;
  const begin = async () => {
    if (whom === null) return setFault(texts.pickFirst);
    setFault(null);
    setBusy(true);
    const said = Object.fromEntries(
      factNames.flatMap((name) => (facts[name]?.trim() ? [[name, facts[name]]] : [])),
    );
    try {
      const { id } = await api.startRehearsal({
        scenario: scenario.id,
        difficulty,
        ...(temperament ? { temperament } : {}),
        ...('person' in whom
          ? {
              counterpart: { person: whom.person },
              facts: said,
              ...(brief && whom.person === person ? { brief } : {}),
            }
          : { counterpart: { fictional: true as const }, persona: whom.persona }),
      });
      go(`/rehearse/${id}`);
    } catch (error) {
      setFault(asFault(error).message);
      setBusy(false);
    }
  };
  return (
    <form
      className="stack set-up"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <fieldset className="setup-choices">
        <legend>{texts.whom}</legend>
        {isFictional && <p className="notice-line look">{isForHr ? texts.withHr : texts.fictionalOnly}</p>}
        {!isFictional && people.length === 0 && <p className="soft">{texts.nobody}</p>}
        {people.length > 0 && (
          <Group name={texts.real} says={texts.realSays}>
            {people.map(({ id, name, title }) => (
              <Option
                key={id}
                group="whom"
                name={name}
                says={title}
                checked={isReal && whom.person === id}
                onPick={() => setWhom({ person: id })}
              />
            ))}
          </Group>
        )}
        {isReal && (
          <div className="about">
            <p className="label">{texts.facts}</p>
            <p className="small soft">{texts.factsSays}</p>
            <div className="about-fields">
              {factNames.map((name) => (
                <div className="field" key={name}>
                  <label htmlFor={`fact-${name}`}>{texts.fact[name]}</label>
                  <input
                    id={`fact-${name}`}
                    className="input"
                    maxLength={120}
                    autoComplete="off"
                    placeholder={texts.factHint[name]}
                    value={facts[name] ?? ''}
                    onChange={(event) => setFacts({ ...facts, [name]: event.currentTarget.value })}
                  />
                </div>
              ))}
            </div>
          </div>
        )}
        <Group name={texts.invented}>
          {scenario.personas.map(({ id, name, title, tenure, stands }) => (
            <Option
              key={id}
              group="whom"
              name={name}
              says={`${title}, ${tenure}. ${stands}`}
              checked={whom !== null && 'persona' in whom && whom.persona === id}
              onPick={() => setWhom({ persona: id })}
            />
          ))}
        </Group>
      </fieldset>
      <fieldset className="setup-choices">
        <legend>{texts.how}</legend>
        <div className="options three">
          {(['easy', 'medium', 'hard'] as const).map((name) => (
            <Option
              key={name}
              group="difficulty"
              {...texts.difficulties[name]}
              checked={difficulty === name}
              onPick={() => setDifficulty(name)}
            />
          ))}
        </div>
      </fieldset>
      <details className="temper">
        <summary>
          <b>{texts.temperament}</b>
          <span>{temperament === null ? texts.asWritten.name : texts.temperaments[temperament].name}</span>
          <span className="link">{texts.change}</span>
        </summary>
        <fieldset className="setup-choices">
          <legend className="hidden">{texts.temperament}</legend>
          <div className="options">
            <Option
              group="temperament"
              {...texts.asWritten}
              checked={temperament === null}
              onPick={() => setTemperament(null)}
            />
            {scenario.temperaments.map((name) => (
              <Option
                key={name}
                group="temperament"
                {...texts.temperaments[name]}
                checked={temperament === name}
                onPick={() => setTemperament(name)}
              />
            ))}
          </div>
        </fieldset>
      </details>
      {fault && (
        <p className="notice-line harm" role="alert">
          {fault}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main" disabled={busy}>
          {texts.begin}
        </button>
      </div>
    </form>
  );
}

function Group({ name, says, children }: { name: string; says?: string; children: ReactNode }) {
  return (
    <div className="setup-group">
      <p className="label">{name}</p>
      <div className="options">{children}</div>
      {says && <p className="small soft">{says}</p>}
    </div>
  );
}

function Option({
  group,
  name,
  says,
  checked,
  onPick,
}: {
  group: string;
  name: string;
  says: string;
  checked: boolean;
  onPick: () => void;
}) {
  return (
    <label className="option">
      <input type="radio" name={group} checked={checked} onChange={onPick} />
      <span>
        <b>{name}</b>
        <span className="small soft">{says}</span>
      </span>
    </label>
  );
}
