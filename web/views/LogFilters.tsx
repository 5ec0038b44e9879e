// The filters of the log as one sentence, kept in the address.
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type LogRow, logKinds, ResponseKind } from '../../src/contract/api.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { useCompetencies, useMe } from './contexts.ts';

const DAY_MS = 86_400_000;
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** Those that stand behind "more filters". */
const MORE = ['team', 'action', 'competency', 'contested', 'thin', 'mode'] as const;

/** In the address, for every kind there is; without it those that say that something was shown or read are left out. */
const ALL = 'all';

/** What the server is asked for. `when` is the page's own word; it becomes an instant here. */
export function queryOf(search: string, cursor: string | null, now: Date): URLSearchParams {
  const given = new URLSearchParams(search);
  const query = new URLSearchParams();
  const kind = given.get('kind');
  // That something was shown or read would bury what was.
  if (!kind) query.set('views', 'false');
  else if (kind !== ALL) query.set('kind', kind);
  for (const name of ['subject', 'outcome', ...MORE]) {
    const value = given.get(name);
    if (value) query.set(name, value);
  }
  const when = given.get('when') ?? '';
  const span = days[when];
  if (span !== undefined)
    query.set(
      'from',
      new Date(
        when === 'day' ? new Date(now).setHours(0, 0, 0, 0) : now.getTime() - span * DAY_MS,
      ).toISOString(),
    );
  if (when === 'between')
    for (const name of ['from', 'to'] as const) {
      const value = given.get(name);
      if (value) query.set(name, value);
    }
  if (cursor !== null) query.set('cursor', cursor);
  return query;
}

export function LogFilters({ search, rows }: { search: string; rows: LogRow[] }) {
  const [, go] = useLocation();
  const given = new URLSearchParams(search);
  // People come from what has been seen, so that nobody is listed whom this reader knows nothing of.
  const people = useRef(new Map<string, string>());
  for (const { subject, subjectName } of rows)
    if (subject && subjectName) people.current.set(subject, subjectName);
  const subject = given.get('subject');
  if (subject && !people.current.has(subject)) people.current.set(subject, subject);
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(given);
    if (value === '') next.delete(name);
    else next.set(name, value);
    go(next.size > 0 ? `/log?${next}` : '/log', { replace: true });
  };
  const select = (name: string, label: string, options: Array<[string, string]>) => (
    <Pair name={name} label={label} value={given.get(name) ?? ''} options={options} onSet={set} />
  );
  const { whens, kinds, plural } = words.log;
  return (
    <>
      <form className="sentence" onSubmit={(event) => event.preventDefault()}>
        {select('kind', words.log.show, [
          ['', words.log.everything],
          [ALL, words.log.all],
          ...logKinds.map((kind): [string, string] => [kind, plural[kind]]),
        ])}
        {select('subject', words.log.about, [
          ['', words.log.anybody],
          ...[...people.current].sort((a, b) => a[1].localeCompare(b[1])),
        ])}
        {select('when', words.log.from, [
          ['', whens.any],
          ['day', whens.day],
          ['week', whens.week],
          ['month', whens.month],
          ['between', whens.between],
        ])}
        {given.get('when') === 'between' &&
          (['from', 'to'] as const).map((name) => (
            <span className="pair" key={name}>
              <label htmlFor={`filter-${name}`}>
                {name === 'from' ? words.log.fromDate : words.log.toDate}
              </label>
              <input
                id={`filter-${name}`}
                type="date"
                value={given.get(name) ?? ''}
                onChange={(event) => set(name, event.target.value)}
              />
            </span>
          ))}
        {select('outcome', words.log.outcome, [
          ['', words.log.anyOutcome],
          ...ResponseKind.options.map((kind): [string, string] => [kind, kinds[kind]]),
        ])}
      </form>
      <MoreFilters given={given} onSet={set} />
    </>
  );
}

type PairProps = {
  name: string;
  label: string;
  value: string;
  options: Array<[string, string]>;
  onSet: (name: string, value: string) => void;
};

function Pair({ name, label, value, options, onSet }: PairProps) {
  return (
    <span className="pair">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select
        id={`filter-${name}`}
        className="inline-select"
        value={value}
        onChange={(event) => onSet(name, event.target.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}

function MoreFilters({ given, onSet }: { given: URLSearchParams; onSet: PairProps['onSet'] }) {
  const me = useMe();
  const { all } = useCompetencies();
  const hr = me.access.includes('hr');
  const used = MORE.some((name) => given.has(name));
  const [opened, setOpened] = useState(used);
  const loaded = useLoad(opened ? 'choices' : 'none', async () => ({
    actions: opened ? await api.actions() : [],
    teams: opened && hr ? await api.teams() : [],
  }));
  const { actions, teams } = loaded.phase === 'ready' ? loaded.value : { actions: [], teams: [] };
  const { filters } = words.log;
  const options: Record<(typeof MORE)[number], Array<[string, string]>> = {
    team: teams.map((team) => [team, team]),
    action: actions
      .map(({ id, title }): [string, string] => [id, title])
      .sort((a, b) => a[1].localeCompare(b[1])),
    competency: all.map(({ id, title }) => [id, title]),
    contested: (['true', 'open', 'upheld', 'rejected'] as const).map((name) => [
      name,
      filters.contested[name],
    ]),
    thin: (['true', 'false'] as const).map((name) => [name, filters.thin[name]]),
    mode: (['guided', 'connected'] as const).map((name) => [name, filters.mode[name]]),
  };
  return (
    <details className="more-filters" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{words.log.moreFilters}</summary>
      <form className="sentence" onSubmit={(event) => event.preventDefault()}>
        {MORE.filter((name) => name !== 'team' || hr).map((name) => {
          const value = given.get(name) ?? '';
          const known = options[name].some(([option]) => option === value);
          return (
            <Pair
              key={name}
              name={name}
              label={filters[name].label}
              value={value}
              // a value from the address shows before its choices have come
              options={[
                ['', filters[name].any],
                ...options[name],
                ...(value && !known ? [[value, value] as [string, string]] : []),
              ]}
              onSet={onSet}
            />
          );
        })}
      </form>
    </details>
  );
}
