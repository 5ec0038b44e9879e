// Where a talk is prepared: one sentence says with whom and what about; below stand the pages there are.
import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ScenarioContent } from '../../src/contract/rehearsal.ts';
import { api, asFault, type Fault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';
import { Empty, Failed, Shape, When } from './States.tsx';

export function Prepare() {
  const scenarios = useLoad('scenarios', api.scenarios);
  return (
    <div className="page prepare">
      <header>
        <h1>{words.prepare.title}</h1>
        <p>{words.prepare.says}</p>
      </header>
      {scenarios.phase === 'loading' && <Shape says={words.prepare.loading} lines={3} />}
      {scenarios.phase === 'failed' && <Failed fault={scenarios.fault} again={scenarios.again} />}
      {scenarios.phase === 'ready' && (
        <Pick scenarios={scenarios.value.filter((scenario) => scenario.for === 'manager')} />
      )}
      <Own />
    </div>
  );
}

function Pick({ scenarios }: { scenarios: readonly ScenarioContent[] }) {
  const me = useMe();
  const [, go] = useLocation();
  const [person, setPerson] = useState(me.team[0]?.id ?? '');
  const [chosen, setChosen] = useState(
    scenarios.find(({ id }) => id === 'feedback_talk')?.id ?? scenarios[0]?.id ?? '',
  );
  const [fault, setFault] = useState<Fault | null>(null);
  const [writing, setWriting] = useState(false);
  const scenario = scenarios.find(({ id }) => id === chosen);
  const name = me.team.find(({ id }) => id === person)?.name;
  const write = async (event: FormEvent) => {
    event.preventDefault();
    setWriting(true);
    setFault(null);
    try {
      const made = await api.draftBrief(
        person === '' ? { fictional: true, scenario: chosen } : { person, scenario: chosen },
      );
      go(`/prepare/${made.id}`);
    } catch (error) {
      setFault(asFault(error));
      setWriting(false);
    }
  };
  return (
    <form className="pick" onSubmit={write}>
      <p className="sentence">
        {words.prepare.talkWith}{' '}
        <select
          className="inline-select"
          aria-label={words.prepare.person}
          value={person}
          onChange={(event) => setPerson(event.target.value)}
        >
          {me.team.map((report) => (
            <option key={report.id} value={report.id}>
              {report.name}
            </option>
          ))}
          <option value="">{words.prepare.fictional}</option>
        </select>{' '}
        {words.prepare.about}{' '}
        <select
          className="inline-select"
          aria-label={words.prepare.scenario}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          {scenarios.map(({ id, title }) => (
            <option key={id} value={id}>
              {inSentence(title)}
            </option>
          ))}
        </select>
      </p>
      {scenario && (
        <div className="stack about" aria-live="polite">
          <p>{scenario.purpose}</p>
          <p className="soft">
            <b>{words.prepare.stakes}:</b> {scenario.stakes}
          </p>
        </div>
      )}
      <div className="row">
        <button type="submit" className="button main" disabled={writing}>
          {writing ? words.prepare.writing : words.prepare.write}
        </button>
        <p className="soft small">
          {name === undefined ? words.prepare.fictionalSays : words.prepare.recordedSays(name)}
        </p>
      </div>
      {fault && (
        <p className="notice-line harm" role="alert">
          {fault.message}
        </p>
      )}
    </form>
  );
}

const inSentence = (title: string) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

function Own() {
  const briefs = useLoad('briefs', api.briefs);
  return (
    <section aria-labelledby="own-briefs">
      <h2 id="own-briefs">{words.prepare.list}</h2>
      {briefs.phase === 'loading' && <Shape says={words.prepare.listLoading} lines={3} />}
      {briefs.phase === 'failed' && <Failed fault={briefs.fault} again={briefs.again} />}
      {briefs.phase === 'ready' && briefs.value.length === 0 && <Empty says={words.prepare.none} />}
      {briefs.phase === 'ready' && briefs.value.length > 0 && (
        <ul className="brief-list">
          {briefs.value.map(({ id, title, name, at, editedAt }) => (
            <li key={id}>
              <Link href={`/prepare/${id}`}>
                <b>{title}</b>
                <span>{name ?? words.prepare.fictional}</span>
                <span className="soft small">
                  {editedAt === null ? words.prepare.made : words.prepare.edited}{' '}
                  <When date={editedAt ?? at} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
