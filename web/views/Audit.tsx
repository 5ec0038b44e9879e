// What administrators and HR did with the records as a whole: filters as a sentence, a table (a list on a phone), page by page.
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { AuditAct, type Audit as Lines } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { Empty, Failed, Shape, When } from './States.tsx';

const PAGE = 50;
const filters = ['act', 'actor', 'from', 'to'] as const;

export function Audit() {
  const search = useSearch();
  const [, go] = useLocation();
  const chosen = new URLSearchParams(search);
  const query = (before?: number) => {
    const asked = new URLSearchParams({ limit: String(PAGE) });
    for (const name of filters) if (chosen.get(name)) asked.set(name, chosen.get(name) ?? '');
    if (before !== undefined) asked.set('before', String(before));
    return asked;
  };
  const first = useLoad(`audit ${search}`, () => api.audit(query()));
  const [more, setMore] = useState<{ lines: Lines; over: boolean }>({ lines: [], over: false });
  const [fault, setFault] = useState<string | null>(null);
  const page = first.phase === 'ready' ? first.value : null;
  useEffect(() => {
    if (page) setMore({ lines: [], over: page.length < PAGE });
  }, [page]);
  const lines = [...(page ?? []), ...more.lines];
  const loadMore = async () => {
    try {
      const next = await api.audit(query(lines.at(-1)?.seq));
      setMore({ lines: [...more.lines, ...next], over: next.length < PAGE });
      setFault(null);
    } catch (error) {
      setFault(asFault(error).message);
    }
  };
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    go(`/keeping/audit${next.size > 0 ? `?${next}` : ''}`, { replace: true });
  };
  return (
    <section className="stack part wide" aria-labelledby="audit">
      <div>
        <h2 id="audit">{words.keeping.audit.title}</h2>
        <p className="soft">{words.keeping.audit.says}</p>
      </div>
      <Filters chosen={chosen} lines={lines} onSet={set} />
      {first.phase === 'loading' && <Shape says={words.keeping.audit.loading} lines={6} />}
      {first.phase === 'failed' && <Failed fault={first.fault} again={first.again} />}
      {first.phase === 'ready' && lines.length === 0 && (
        <Empty says={search === '' ? words.keeping.audit.none : words.keeping.audit.noneFiltered}>
          {search !== '' && (
            <button type="button" className="button" onClick={() => go('/keeping/audit', { replace: true })}>
              {words.keeping.audit.clear}
            </button>
          )}
        </Empty>
      )}
      {lines.length > 0 && <Table lines={lines} />}
      {fault && (
        <p className="notice-line harm" role="alert">
          {fault}
        </p>
      )}
      {lines.length > 0 && (
        <div className="more">
          {more.over ? (
            <span>{words.keeping.audit.end}</span>
          ) : (
            <button type="button" className="button" onClick={loadMore}>
              {words.keeping.audit.more}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

type Actor = Pick<Lines[number], 'actor' | 'actorName'>;
const nameOf = ({ actor, actorName }: Actor) =>
  actorName ?? words.keeping.audit.actors[actor] ?? words.keeping.audit.erased;
const aboutOf = ({ person, personName }: Lines[number]) =>
  person === null ? '' : (personName ?? words.keeping.audit.erased);

type FilterProps = { chosen: URLSearchParams; lines: Lines; onSet: (name: string, value: string) => void };

function Filters({ chosen, lines, onSet }: FilterProps) {
  const said = words.keeping.audit;
  const actors = new Map(lines.map((line) => [line.actor, nameOf(line)]));
  const actor = chosen.get('actor') ?? '';
  if (actor !== '' && !actors.has(actor)) actors.set(actor, said.actors[actor] ?? actor);
  return (
    <search className="sentence">
      <label className="pair">
        {said.show}
        <select
          className="inline-select"
          value={chosen.get('act') ?? ''}
          onChange={(event) => onSet('act', event.target.value)}
        >
          <option value="">{said.everything}</option>
          {AuditAct.options.map((act) => (
            <option key={act} value={act}>
              {said.acts[act]}
            </option>
          ))}
        </select>
      </label>
      <label className="pair">
        {said.by}
        <select
          className="inline-select"
          value={actor}
          onChange={(event) => onSet('actor', event.target.value)}
        >
          <option value="">{said.anybody}</option>
          {[...actors].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label className="pair" key={end}>
          {said[end]}
          <input
            type="date"
            value={chosen.get(end) ?? ''}
            onChange={(event) => onSet(end, event.target.value)}
          />
        </label>
      ))}
    </search>
  );
}

function Table({ lines }: { lines: Lines }) {
  const { columns, acts } = words.keeping.audit;
  return (
    <>
      <div className="log-table">
        <table className="table plain">
          <thead>
            <tr>
              <th>{columns.at}</th>
              <th>{columns.act}</th>
              <th>{columns.actor}</th>
              <th>{columns.person}</th>
              <th>{columns.detail}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.seq}>
                <td>
                  <When date={line.at} />
                </td>
                <td>
                  <span className="tag">{acts[line.act]}</span>
                </td>
                <td>{nameOf(line)}</td>
                <td>{aboutOf(line)}</td>
                <td className="words">{line.detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="log-list">
        {lines.map((line) => (
          <li key={line.seq}>
            <span className="row">
              <span className="tag">{acts[line.act]}</span> <When date={line.at} />
            </span>
            <span>{line.detail}</span>
            <span className="soft small">
              {columns.actor} {nameOf(line)}
              {line.person !== null && `, ${words.log.about} ${aboutOf(line)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
