// Setting a rehearsal up in three choices, and the rehearsals there have been. An address may bring the first choices along:
// ?scenario=…&person=…&brief=…
import { IconArrowRight } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { RehearsalStart } from '../../src/contract/api.ts';
import {
  type Difficulty,
  rehearsedWithHr,
  type ScenarioContent,
  type Temperament,
} from '../../src/contract/rehearsal.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { TalkItem } from './Conversations.tsx';
import { useLive, useMe } from './contexts.ts';
import { Empty, Failed, Shape } from './States.tsx';

const texts = words.rehearse;

export function Rehearse() {
  const me = useMe();
  const scenarios = useLoad('scenarios', api.scenarios);
  const [given, setGiven] = useSearchParams();
  const mine =
    scenarios.phase === 'ready' ? scenarios.value.filter((one) => isMine(one, me.team.length)) : [];
  const chosen = mine.find(({ id }) => id === given.get('scenario')) ?? null;
  const choose = (id: string | null) =>
    setGiven(id === null ? {} : { scenario: id }, { replace: id === null });
  const begun = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = chosen?.id;
  // the choice takes the place of the list that it was made in
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another talk is chosen
  useEffect(() => {
    if (begun.current) heading.current?.focus();
    begun.current = scenarios.phase === 'ready';
  }, [id, scenarios.phase]);
  return (
    <div className="page rehearse">
      <header>
        <h1>{texts.title}</h1>
        <p>{texts.says}</p>
        <p className="small">{texts.private}</p>
      </header>
      {scenarios.phase === 'loading' && <Shape says={texts.loading} lines={8} />}
      {scenarios.phase === 'failed' && <Failed fault={scenarios.fault} again={scenarios.again} />}
      {scenarios.phase === 'ready' &&
        (chosen ? (
          <section className="stack chosen" key={chosen.id}>
            <div className="chosen-talk">
              <h2 ref={heading} tabIndex={-1}>
                {chosen.title}
              </h2>
              <p>{chosen.purpose}</p>
              <button type="button" className="link small" onClick={() => choose(null)}>
                {texts.other}
              </button>
            </div>
            <Choices scenario={chosen} person={given.get('person')} brief={given.get('brief')} />
          </section>
        ) : (
          <section className="stack">
            <h2 ref={heading} tabIndex={-1}>
              {texts.which}
            </h2>
            <Talks
              name={me.team.length > 0 ? texts.forReports : null}
              list={mine.filter((one) => one.for === 'manager')}
              onChoose={choose}
            />
            <Talks
              name={me.team.length > 0 ? texts.forManager : null}
              list={mine.filter((one) => one.for === 'employee')}
              onChoose={choose}
            />
          </section>
        ))}
      <Earlier />
    </div>
  );
}

/** Talks that are only prepared have nobody to rehearse them with. */
function isMine(scenario: ScenarioContent, reports: number): boolean {
  return scenario.personas.length > 0 && (scenario.for === 'employee' || reports > 0);
}

function Talks({
  name,
  list,
  onChoose,
}: {
  name: string | null;
  list: ScenarioContent[];
  onChoose: (id: string) => void;
}) {
  if (list.length === 0) return null;
  return (
    <div>
      {name && <h3 className="talks-name">{name}</h3>}
      <ul className="scenarios">
        {list.map(({ id, title, purpose }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <span>
                <b>{title}</b>
                <span className="small soft">{firstSentence(purpose)}</span>
              </span>
              <IconArrowRight size={18} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

type Facts = NonNullable<RehearsalStart['facts']>;
const factNames = ['deliverable', 'date', 'project'] as const;

function Choices({
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
  const people = isForHr
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
      <fieldset className="choices">
        <legend>{texts.whom}</legend>
        {isForHr && <p className="notice-line look">{texts.withHr}</p>}
        {!isForHr && people.length === 0 && <p className="soft">{texts.nobody}</p>}
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
      <fieldset className="choices">
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
        <fieldset className="choices">
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
    <div className="group">
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

function Earlier() {
  const { dispatch } = useLive();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useLoad('rehearsals', async () =>
    (await api.conversations()).filter(({ kind }) => kind === 'rehearsal'),
  );
  const forget = (id: string) => {
    dispatch({ type: 'forgotten', conversation: id });
    if (list.phase === 'ready') list.put(list.value.filter((item) => item.id !== id));
    heading.current?.focus();
  };
  return (
    <section className="earlier">
      <h2 ref={heading} tabIndex={-1}>
        {texts.earlier}
      </h2>
      {list.phase === 'loading' && <Shape says={texts.earlier} lines={3} />}
      {list.phase === 'failed' && <Failed fault={list.fault} again={list.again} />}
      {list.phase === 'ready' && list.value.length === 0 && <Empty says={texts.none} />}
      {list.phase === 'ready' && list.value.length > 0 && (
        <ul className="talks">
          {list.value.map((item) => (
            <TalkItem
              key={item.id}
              item={item}
              href={`/rehearse/${item.id}`}
              note={texts.turns(item.turns)}
              current={false}
              onDeleted={forget}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
