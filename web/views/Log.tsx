// The log: filters that read as a sentence, a table (a list on a phone), page by page. What one may read is the server's
// business; the filters live in the address, so that going back finds them.
import { useEffect, useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { LogPage, LogRow } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';
import { LogFilters, queryOf } from './LogFilters.tsx';
import { Empty, Failed, Shape, When } from './States.tsx';
import { Verify } from './Verify.tsx';

export function Log() {
  const me = useMe();
  const search = useSearch();
  const hr = me.access.includes('hr');
  const filtered = search !== '';
  const [rows, setRows] = useState<LogRow[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useLoad(search, () => api.log(queryOf(search, null, new Date())));
  const page = first.phase === 'ready' ? first.value : null;
  useEffect(() => {
    if (!page) return;
    setRows(page.entries);
    setNext(page.next);
    setFault(null);
  }, [page]);
  const loadMore = async () => {
    setBusy(true);
    try {
      const more: LogPage = await api.log(queryOf(search, next, new Date()));
      setRows((before) => [...before, ...more.entries]);
      setNext(more.next);
      setFault(null);
    } catch (error) {
      setFault(asFault(error).message);
    }
    setBusy(false);
  };
  return (
    <div className="page">
      <header>
        <h1>{words.log.title}</h1>
        <p>{hr ? words.log.hrSays : words.log.ownSays}</p>
      </header>
      {hr && (
        <div className="log-tools">
          <Verify />
        </div>
      )}
      <LogFilters search={search} rows={rows} />
      {first.phase === 'loading' && <Shape says={words.log.loading} lines={8} />}
      {first.phase === 'failed' && <Failed fault={first.fault} again={first.again} />}
      {first.phase === 'ready' && first.value.entries.length === 0 && (
        <Empty says={filtered ? words.log.noneFiltered : words.log.none}>
          {filtered && (
            <Link className="button" href="/log">
              {words.log.clear}
            </Link>
          )}
        </Empty>
      )}
      {first.phase === 'ready' && first.value.entries.length > 0 && (
        <>
          <Rows rows={rows} search={search} />
          <div className="more">
            {fault && (
              <p className="notice-line harm" role="alert">
                {fault}
              </p>
            )}
            {next ? (
              <button type="button" className="button" disabled={busy} onClick={loadMore}>
                {words.more}
              </button>
            ) : (
              <p className="small">{words.log.end}</p>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** A name where there is one, else the pseudonym, shortened. */
export function Who({ name, id }: { name: string | null; id: string | null }) {
  if (name) return name;
  if (id === null) return '–';
  return (
    <span className="short" title={id}>
      {id.length > 10 ? `${id.slice(0, 8)}…` : id}
    </span>
  );
}

const tones: Partial<Record<string, string>> = {
  contested: 'look',
  declined: '',
  accepted: 'good',
  edited: 'good',
  erased: 'harm',
};

export function KindTag({ kind }: { kind: LogRow['kind'] }) {
  return <span className={`tag ${tones[kind] ?? ''}`}>{words.log.kinds[kind]}</span>;
}

const outcomeOf = ({ outcome }: LogRow) =>
  outcome !== null && outcome in words.log.kinds ? (outcome as LogRow['kind']) : null;

/** What stands beside the answer: a contest, else what HR said last. */
export function ContestTag({ row }: { row: LogRow }) {
  if (row.contest !== null)
    return (
      <span className={`tag ${row.contest === 'rejected' ? '' : row.contest === 'open' ? 'look' : 'harm'}`}>
        {words.contest.states[row.contest]}
      </span>
    );
  const said = row.verdict === null ? undefined : words.review.events[row.verdict];
  return said === undefined ? null : (
    <span className={`tag ${row.verdict === 'flag' ? 'look' : ''}`}>{said}</span>
  );
}

/** A table, and on a phone a list. */
export function Rows({ rows, search }: { rows: LogRow[]; search: string }) {
  return (
    <>
      <Table rows={rows} search={search} />
      <List rows={rows} search={search} />
    </>
  );
}

function Table({ rows, search }: { rows: LogRow[]; search: string }) {
  const { columns } = words.log;
  return (
    <table className="table log-table">
      <thead>
        <tr>
          <th className="number">{columns.seq}</th>
          <th>{columns.time}</th>
          <th>{columns.kind}</th>
          <th>{columns.summary}</th>
          <th>{columns.who}</th>
          <th>{columns.subject}</th>
          <th>{columns.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const outcome = outcomeOf(row);
          return (
            <tr key={row.seq}>
              <td className="number">
                <Link href={`/log/${row.seq}`} state={{ search }} aria-label={words.entry.title(row.seq)}>
                  {row.seq}
                </Link>
              </td>
              <td>
                <When date={row.time} />
              </td>
              <td>
                <KindTag kind={row.kind} />
              </td>
              <td className="words">{row.summary ?? <span className="soft">{words.log.erased}</span>}</td>
              <td>
                <Who name={row.actorName} id={row.actor} />
              </td>
              <td>
                {row.subject === row.actor ? (
                  <span className="soft">{words.log.self}</span>
                ) : (
                  <Who name={row.subjectName} id={row.subject} />
                )}
              </td>
              <td>
                <span className="row tags">
                  {outcome && !(row.contest && outcome === 'contested') && <KindTag kind={outcome} />}
                  <ContestTag row={row} />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function List({ rows, search }: { rows: LogRow[]; search: string }) {
  return (
    <ul className="log-list">
      {rows.map((row) => {
        const outcome = outcomeOf(row);
        return (
          <li key={row.seq}>
            <span className="row">
              <KindTag kind={row.kind} />
              {outcome && !(row.contest && outcome === 'contested') && <KindTag kind={outcome} />}
              <ContestTag row={row} />
              <span className="soft small">
                <When date={row.time} />
              </span>
            </span>
            <Link href={`/log/${row.seq}`} state={{ search }}>
              {row.summary ?? words.log.erased}
            </Link>
            <span className="soft small">
              {words.log.columns.who} <Who name={row.actorName} id={row.actor} />
              {row.subject !== row.actor && (
                <>
                  , {words.log.about} <Who name={row.subjectName} id={row.subject} />
                </>
              )}{' '}
              · {row.seq}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
