// Setting a rehearsal up in three choices, and the rehearsals there have been. An address may bring the first choices along:
// ?scenario=…&person=…&brief=…
import { IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'wouter';
import type { ScenarioContent } from '../../src/contract/rehearsal.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { TalkItem } from './Conversations.tsx';
import { useLive, useMe } from './contexts.ts';
import { SetUp } from './SetUp.tsx';
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
            <SetUp scenario={chosen} person={given.get('person')} brief={given.get('brief')} />
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
