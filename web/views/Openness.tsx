// What the system does, for a works council and everybody who has signed in: computed by the server, set as plain tables,
// made to be printed. It shows nothing about any person.
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Measurement, Openness, RightsRow } from '../../src/contract/openness.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { exactly } from '../time.ts';
import { percent } from '../weighing.ts';
import { words } from '../words/en.ts';
import { Failed, Shape } from './States.tsx';
import { Standing } from './Switches.tsx';

export function OpennessPage() {
  const loaded = useLoad('openness', api.openness);
  return (
    <div className="page">
      <header>
        <h1>{words.openness.title}</h1>
        <p>{words.openness.says}</p>
      </header>
      {loaded.phase === 'loading' && <Shape says={words.openness.loading} lines={8} />}
      {loaded.phase === 'failed' && <Failed fault={loaded.fault} again={loaded.again} />}
      {loaded.phase === 'ready' && <Account account={loaded.value} />}
    </div>
  );
}

/** Before the notice is accepted there are no places, but this page may be read. */
export function OpennessDoor() {
  return (
    <main className="door">
      <p className="openness-back">
        <Link className="button" href="/">
          {words.openness.back}
        </Link>
      </p>
      <OpennessPage />
    </main>
  );
}

function Account({ account }: { account: Openness }) {
  const { never, model, rights } = words.openness;
  return (
    <div className="openness">
      <div>
        <button type="button" className="button" onClick={() => window.print()}>
          <IconPrinter size={18} aria-hidden /> {words.openness.print}
        </button>
      </div>
      <Section id="never" title={never.title}>
        <Lines lines={never.lines} />
      </Section>
      <Rights rows={account.rights} />
      <Retention rows={account.retention} />
      <Weights weights={account.weights} />
      <Switched features={account.features} />
      <Section id="model" title={model.title}>
        <p>{account.model === null ? model.none : model.some(account.model)}</p>
        {account.embedding && <p>{model.embedding(account.embedding)}</p>}
      </Section>
      <Measurements measured={account.measured} />
      <Section id="rights" title={rights.title}>
        <Lines lines={rights.lines} />
      </Section>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="dots">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** On a phone a row is a block, with the column's name before each cell. */
function Table({ columns, rows }: { columns: readonly string[]; rows: ReadonlyArray<readonly ReactNode[]> }) {
  return (
    <div className="scroll">
      <table className="table plain blocks">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={String(cells[0])}>
              {cells.map((cell, i) => (
                <td key={columns[i]} data-label={i === 0 ? undefined : columns[i]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rights({ rows }: { rows: readonly RightsRow[] }) {
  const { collected } = words.openness;
  return (
    <Section id="collected" title={collected.title}>
      <p>{collected.says}</p>
      <Table
        columns={[collected.columns.what, collected.columns.why, collected.columns.who]}
        rows={rows.map((row) => {
          const named = collected.records[row.resource];
          return [named?.title ?? row.resource.replaceAll('_', ' '), named?.why ?? '', whoSees(row)];
        })}
      />
    </Section>
  );
}

/** `R if theirs` in any cell: it belongs to one person, whichever that is. */
function whoSees({ resource: _resource, ...cells }: RightsRow): string {
  const { people, owner, aggregate, condition, nobody } = words.openness.collected;
  const said = Object.entries(cells).flatMap(([relation, cell]) => {
    const [right = '-', hangsOn] = cell.split(' if ');
    const who = people[relation] ?? relation;
    if (right === '-') return [];
    if (hangsOn === 'theirs') return [owner];
    if (right === 'A') return [aggregate(who)];
    const own = relation === 'self' ? hangsOn?.replace(/\bthem\b/, 'you') : hangsOn;
    return [own ? condition(who, own) : who];
  });
  return said.length === 0 ? nobody : [...new Set(said)].join('; ');
}

function Retention({ rows }: { rows: Openness['retention'] }) {
  const { retention } = words.openness;
  return (
    <Section id="retention" title={retention.title}>
      <p>{retention.says}</p>
      <Table
        columns={[retention.columns.what, retention.columns.months, retention.columns.why]}
        rows={rows.map(({ class: kept, months, reason }) => [
          retention.classes[kept] ?? kept.replaceAll('_', ' '),
          retention.months(months),
          reason,
        ])}
      />
      <p>{retention.always}</p>
    </Section>
  );
}

function Switched({ features }: { features: Openness['features'] }) {
  const { columns, names, never, title, told } = words.switches;
  return (
    <Section id="switched" title={title}>
      <p>{told}</p>
      <Table
        columns={[columns.what, columns.state, columns.why]}
        rows={features.map((state) => [
          names[state.feature],
          <Standing key={state.feature} state={state} />,
          state.reason ?? never,
        ])}
      />
    </Section>
  );
}

function Weights({ weights }: { weights: Openness['weights'] }) {
  const said = words.openness.weights;
  return (
    <Section id="weights" title={said.title}>
      <p>
        {weights.at === null ? said.shipped : said.edited(weights.version, exactly(weights.at))}
        {weights.reason && (
          <>
            {' '}
            {said.reason} <q>{weights.reason}</q>
          </>
        )}
      </p>
      <Table
        columns={[said.columns.factor, said.columns.weight, said.columns.why, said.columns.source]}
        rows={weights.factors.map(({ name, weight, why, source }) => [
          words.card.factors[name] ?? name,
          `${percent(weight)} %`,
          why,
          source,
        ])}
      />
      <p>{said.only}</p>
    </Section>
  );
}

function Measurements({ measured }: { measured: Openness['measured'] }) {
  const said = words.openness.measured;
  if (measured === null)
    return (
      <Section id="measured" title={said.title}>
        <p>{said.none}</p>
      </Section>
    );
  const judged = measured.rows.filter(({ pass }) => pass !== null);
  const missed = judged.filter(({ pass }) => pass === false).length;
  return (
    <Section id="measured" title={said.title}>
      <p>{said.says(exactly(measured.on))}</p>
      <p>
        <b>{said.missed(missed, judged.length)}</b>
      </p>
      <Table
        columns={[
          said.columns.what,
          said.columns.result,
          said.columns.cases,
          said.columns.aim,
          said.columns.state,
        ]}
        rows={measured.rows.map((row) => [
          said.metrics[row.metric] ?? row.metric,
          said.result(row),
          row.n.toLocaleString('en'),
          said.aim(row),
          <State key={row.metric} row={row} />,
        ])}
      />
    </Section>
  );
}

function State({ row }: { row: Measurement }) {
  const said = words.openness.measured;
  if (row.value === null) return said.notMeasured;
  if (row.pass === null) return said.shown;
  return <span className={`tag ${row.pass ? 'good' : 'look'}`}>{row.pass ? said.met : said.notMet}</span>;
}
