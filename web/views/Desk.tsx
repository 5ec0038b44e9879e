// The desk of HR: what people object to, the next due first; what was decided; and a sample of the day to look at. Somebody
// who was named for one contest sees that one; an administrator sees what waits for a name, and none of its words.
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Contest, LogSample } from '../../src/contract/api.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';
import { Give } from './Give.tsx';
import { Rows } from './Log.tsx';
import { Empty, Failed, Shape } from './States.tsx';

export function Desk() {
  const me = useMe();
  const hr = me.access.includes('hr');
  const contests = useLoad('contests', api.contests);
  const open = contests.phase === 'ready' ? contests.value.filter(({ outcome }) => outcome === null) : [];
  const decided = contests.phase === 'ready' ? contests.value.filter(({ outcome }) => outcome !== null) : [];
  const put = (changed: Contest) => {
    if (contests.phase !== 'ready') return;
    contests.put(
      contests.value.map((item) =>
        item.contestedAt === changed.contestedAt && item.logSeq === changed.logSeq ? changed : item,
      ),
    );
  };
  return (
    <div className="page">
      <header>
        <h1>{words.desk.title}</h1>
        <p>
          {hr
            ? words.desk.says
            : me.access.includes('administrator')
              ? words.desk.administratorSays
              : words.desk.namedSays}
        </p>
      </header>
      {contests.phase === 'loading' && <Shape says={words.desk.loading} lines={6} />}
      {contests.phase === 'failed' &&
        (contests.fault.code === 'not_found' ? (
          <Empty says={words.desk.none} />
        ) : (
          <Failed fault={contests.fault} again={contests.again} />
        ))}
      {contests.phase === 'ready' && (
        <section className="stack" aria-labelledby="open">
          <h2 id="open">{words.desk.open}</h2>
          {open.length === 0 ? (
            <p className="soft">{words.desk.none}</p>
          ) : (
            <ul className="contests">
              {open.map((contest) => (
                <Line key={contest.logSeq} contest={contest} onChanged={put} />
              ))}
            </ul>
          )}
        </section>
      )}
      {contests.phase === 'ready' && hr && (
        <section className="mine-part" aria-labelledby="decided">
          <h2 id="decided">{words.desk.decided}</h2>
          {decided.length === 0 ? (
            <p className="soft">{words.desk.noneDecided}</p>
          ) : (
            <ul className="contests">
              {decided.map((contest) => (
                <Line key={`${contest.logSeq} ${contest.contestedAt}`} contest={contest} onChanged={put} />
              ))}
            </ul>
          )}
        </section>
      )}
      {hr && <Sample />}
    </div>
  );
}

export const contestTitle = ({ title, kind }: Contest) =>
  kind === 'brief' ? words.desk.brief : (title ?? words.desk.untitled);
const nameOf = ({ names }: Contest, id: string) => names[id] ?? id;

function Line({ contest, onChanged }: { contest: Contest; onChanged: (contest: Contest) => void }) {
  const me = useMe();
  // An administrator who is not of HR names a person and reads nothing.
  const reads = me.access.includes('hr') || contest.reviewer === me.person;
  return (
    <li>
      <div className="row">
        <DueTag contest={contest} />
        <span className="tag">
          {contest.reviewer === null
            ? words.desk.states[contest.state]
            : contest.reviewer === me.person
              ? words.desk.withYou
              : words.desk.with(nameOf(contest, contest.reviewer))}
        </span>
      </div>
      <h3>
        {reads ? (
          <Link href={`/desk/${contest.logSeq}`}>{contestTitle(contest)}</Link>
        ) : (
          contestTitle(contest)
        )}{' '}
        <span className="soft">{words.desk.about(nameOf(contest, contest.subject))}</span>
      </h3>
      {contest.reason && <p className="objection">“{contest.reason}”</p>}
      {contest.wayOut && <p className="notice-line look small">{contest.wayOut}</p>}
      {!reads && contest.outcome === null && <Give contest={contest} naming onGiven={onChanged} />}
    </li>
  );
}

export function DueTag({ contest }: { contest: Contest }) {
  if (contest.outcome !== null)
    return (
      <span className={`tag ${contest.outcome === 'upheld' ? 'good' : ''}`}>
        {words.review.events[contest.outcome]}
      </span>
    );
  return (
    <span className={`tag ${contest.isOverdue ? 'harm' : 'look'}`}>
      {contest.isOverdue && <IconAlertTriangle size={14} aria-hidden />}
      {words.desk.due(exactly(contest.due))}
      {contest.isOverdue && `, ${words.desk.overdue}`}
    </span>
  );
}

function Sample() {
  const sample = useLoad('sample', () => api.sample(5));
  return (
    <>
      <section className="mine-part" aria-labelledby="sample">
        <div>
          <h2 id="sample">{words.desk.sample}</h2>
          <p className="soft">{words.desk.sampleSays}</p>
        </div>
        {sample.phase === 'loading' && <Shape says={words.desk.loading} lines={4} />}
        {sample.phase === 'failed' && <Failed fault={sample.fault} again={sample.again} />}
        {sample.phase === 'ready' &&
          (sample.value.entries.length === 0 ? (
            <p className="soft">{words.desk.noSample}</p>
          ) : (
            <Rows rows={sample.value.entries} search="" />
          ))}
      </section>
      {sample.phase === 'ready' && <Teams teams={sample.value.teams} />}
    </>
  );
}

function Teams({ teams }: { teams: LogSample['teams'] }) {
  return (
    <section className="mine-part" aria-labelledby="teams">
      <div>
        <h2 id="teams">{words.desk.teams}</h2>
        <p className="soft">{words.desk.teamsSays}</p>
      </div>
      {teams.length === 0 ? (
        <p className="soft">{words.desk.noTeams}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without buttons in it, only the focus can scroll it
        <div className="scroll" tabIndex={0}>
          <table className="table plain rates">
            <thead>
              <tr>
                <th>{words.desk.team}</th>
                <th className="number">{words.desk.made}</th>
                <th className="number">{words.desk.reviewed}</th>
                <th className="number">{words.desk.contested}</th>
              </tr>
            </thead>
            <tbody>
              {teams.map(({ team, entries, reviewed, contested }) => (
                <tr key={team}>
                  <td>{team}</td>
                  <td className="number">{entries}</td>
                  <td className="number">{words.desk.of(reviewed, entries)}</td>
                  <td className="number">{words.desk.of(contested, entries)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
