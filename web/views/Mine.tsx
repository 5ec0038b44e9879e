// What is held about me, in plain words: records with how they are read, suggestions with why, who has looked, what is not
// shown and why; all of it to take along. What it says is made in held.ts, so that the file says the same.
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Held, Recommendation } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { type Group, hiddenOf, type Section, sectionsOf, textOf, withReadings } from '../held.ts';
import { heldPage } from '../heldPage.ts';
import { type Load, useLoad } from '../load.ts';
import { passagesBehind } from '../parts.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { contestInShort } from './ContestState.tsx';
import { useMe } from './contexts.ts';
import { download } from './download.ts';
import { Rows } from './Log.tsx';
import { Fold, Lines } from './MineLines.tsx';
import { NoticeText } from './Notice.tsx';
import { RecommendationCard } from './RecommendationCard.tsx';
import { Empty, Failed, Shape, When } from './States.tsx';

type Shown = 'all' | Group | 'hidden';

export function Mine() {
  const me = useMe();
  const held = useLoad('held', api.held);
  const suggestions = useLoad('suggestions', api.recommendations);
  return (
    <div className="page mine">
      <header>
        <h1>{words.mine.title}</h1>
        <p>{words.mine.says}</p>
      </header>
      {held.phase === 'loading' && <Shape says={words.mine.loading} lines={8} />}
      {held.phase === 'failed' && <Failed fault={held.fault} again={held.again} />}
      {held.phase === 'ready' && (
        <Everything held={held.value} onChanged={held.put} suggestions={suggestions} />
      )}
      <section className="mine-part" aria-labelledby="notice">
        <h2 id="notice">{words.mine.notice}</h2>
        <div className="notice">
          <NoticeText text={me.notice.text} />
          {me.notice.acceptedAt && (
            <p className="soft small">
              {words.notice.accepted(me.notice.version, exactly(me.notice.acceptedAt))}
            </p>
          )}
          <p className="more-about">
            <Link href="/openness">{words.openness.fromNotice}</Link>
          </p>
        </div>
      </section>
    </div>
  );
}

type Props = { held: Held; onChanged: (held: Held) => void; suggestions: Load<Recommendation[]> };

function Everything({ held, onChanged, suggestions }: Props) {
  const [shown, setShown] = useState<Shown>('all');
  const [wanted, setWanted] = useState('');
  const find = wanted.trim().toLowerCase();
  const sections = sectionsOf(held);
  const hidden = hiddenOf(held);
  const found = sections
    .filter(({ group }) => shown === 'all' || shown === group)
    .map((section) =>
      find === ''
        ? section
        : { ...section, lines: section.lines.filter((line) => textOf(line).includes(find)) },
    )
    .filter(({ lines }) => find === '' || lines.length > 0);
  const isAll = shown === 'all' && find === '';
  return (
    <>
      <TakeAlong />
      <Filter
        shown={shown}
        onShow={setShown}
        wanted={wanted}
        onWanted={setWanted}
        counts={countsOf(sections, hidden.length)}
      />
      {find !== '' && found.length === 0 && (
        <Empty says={words.mine.noneFound(wanted.trim())}>
          <button
            type="button"
            className="button"
            onClick={() => {
              setWanted('');
              setShown('all');
            }}
          >
            {words.mine.clear}
          </button>
        </Empty>
      )}
      <div className="kinds">
        {found.map((section) => (
          <Fold
            key={`${section.kind} ${isAll}`}
            title={section.title}
            count={section.lines.length}
            withheld={section.withheld}
            open={!isAll}
          >
            <Lines section={section} onRead={(id, readings) => onChanged(withReadings(held, id, readings))} />
            {section.kind === 'commitments' && section.lines.length > 0 && (
              <div>
                <Link href="/talks">{words.mine.keepUp}</Link>
              </div>
            )}
          </Fold>
        ))}
        {find === '' && (shown === 'all' || shown === 'hidden') && (
          <Fold key={`hidden ${isAll}`} title={words.mine.hidden.title} count={hidden.length} open={!isAll}>
            <Hidden hidden={hidden} />
          </Fold>
        )}
      </div>
      {find === '' && (shown === 'all' || shown === 'suggestions') && (
        <>
          <Suggestions suggestions={suggestions} />
          <Objections />
        </>
      )}
    </>
  );
}

/** Asked of the server, which notes in the log that it was taken. */
function TakeAlong() {
  const me = useMe();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const name = `groundwork-${me.person.replace(/[^\w.-]+/g, '_')}`;
  const take = async (save: (held: Held) => void) => {
    setBusy(true);
    setFault(null);
    try {
      save(await api.takeAlong());
    } catch (error) {
      setFault(asFault(error).message);
    }
    setBusy(false);
  };
  return (
    <section className="take" aria-label={words.mine.take}>
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => take((held) => download(`${name}.html`, heldPage(held, new Date()), 'text/html'))}
        >
          <IconFileText size={18} aria-hidden /> {words.mine.exportPage}
        </button>
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() =>
            take((held) => download(`${name}.json`, JSON.stringify(held, null, 2), 'application/json'))
          }
        >
          <IconDownload size={18} aria-hidden /> {words.mine.exportJson}
        </button>
      </div>
      {fault && (
        <p className="notice-line harm" role="alert">
          {fault}
        </p>
      )}
      <p className="soft small">{words.mine.exportSays}</p>
    </section>
  );
}

type Counts = Readonly<Record<Shown, number>>;

function countsOf(sections: readonly Section[], hidden: number): Counts {
  const of = (group: Group) =>
    sections.filter((section) => section.group === group).reduce((sum, { lines }) => sum + lines.length, 0);
  const [records, suggestions, looked, log] = [of('records'), of('suggestions'), of('looked'), of('log')];
  return { all: records + suggestions + looked + log, records, suggestions, looked, log, hidden };
}

type FilterProps = {
  shown: Shown;
  onShow: (shown: Shown) => void;
  wanted: string;
  onWanted: (wanted: string) => void;
  counts: Counts;
};

function Filter({ shown, onShow, wanted, onWanted, counts }: FilterProps) {
  return (
    <search className="mine-filter">
      <fieldset className="chips">
        <legend className="hidden">{words.mine.show}</legend>
        {(['all', 'records', 'suggestions', 'looked', 'log', 'hidden'] as const).map((group) => (
          <button
            type="button"
            className="chip"
            key={group}
            aria-pressed={shown === group}
            onClick={() => onShow(group)}
          >
            {words.mine.groups[group]} <span className="count">{counts[group].toLocaleString('en')}</span>
          </button>
        ))}
      </fieldset>
      <input
        className="input"
        type="search"
        aria-label={words.mine.find}
        placeholder={words.mine.find}
        value={wanted}
        onChange={(event) => onWanted(event.target.value)}
      />
    </search>
  );
}

function Hidden({ hidden }: { hidden: ReturnType<typeof hiddenOf> }) {
  if (hidden.length === 0) return <p className="soft">{words.mine.hidden.none}</p>;
  return (
    <>
      <p className="soft">{words.mine.hidden.says}</p>
      <ul className="items">
        {hidden.map(({ title, count, reason }) => (
          <li key={title}>
            <h3>
              {title}: {count.toLocaleString('en')}
            </h3>
            <p className="soft">{reason}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Suggestions({ suggestions }: { suggestions: Load<Recommendation[]> }) {
  return (
    <section className="mine-part" aria-labelledby="suggestions">
      <div>
        <h2 id="suggestions">{words.mine.recommendations}</h2>
        <p className="soft">{words.mine.answer}</p>
      </div>
      {suggestions.phase === 'loading' && <Shape says={words.mine.loading} lines={3} />}
      {suggestions.phase === 'failed' && <Failed fault={suggestions.fault} again={suggestions.again} />}
      {suggestions.phase === 'ready' && suggestions.value.length === 0 && (
        <Empty says={words.mine.noRecommendations}>
          <Link className="button" href="/">
            {words.mine.ask}
          </Link>
        </Empty>
      )}
      {suggestions.phase === 'ready' && suggestions.value.length > 0 && (
        <div className="kinds">
          {suggestions.value.map((item) => (
            <Suggestion
              key={item.id}
              item={item}
              onChanged={() => api.recommendations().then(suggestions.put, () => undefined)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

/** What was objected to and how that stands; a brief's objection shows nowhere else than at its entry. */
function Objections() {
  const me = useMe();
  const contested = useLoad('contested', () => api.log(new URLSearchParams({ contested: 'true' })));
  if (contested.phase !== 'ready') return null;
  // the log of HR holds those of others too
  const own = contested.value.entries.filter(({ subject, actor }) => [subject, actor].includes(me.person));
  if (own.length === 0) return null;
  return (
    <section className="mine-part" aria-labelledby="objections">
      <div>
        <h2 id="objections">{words.mine.objections}</h2>
        <p className="soft">{words.mine.objectionsSays}</p>
      </div>
      <Rows rows={own} search="" />
    </section>
  );
}

function Suggestion({ item, onChanged }: { item: Recommendation; onChanged: () => void }) {
  const me = useMe();
  const newest = item.responses?.at(-1);
  const about =
    item.subject === me.person ? null : (me.team.find(({ id }) => id === item.subject)?.name ?? item.subject);
  const state = item.contest
    ? contestInShort(item.contest)
    : newest
      ? words.card.done[newest.kind]
      : words.mine.open;
  return (
    <Fold
      title={item.action.title}
      level={3}
      aside={
        <>
          {about && `${words.log.about} ${about} · `}
          {state}
          {item.at && (
            <>
              {' '}
              · <When date={item.at} />
            </>
          )}
        </>
      }
    >
      <RecommendationCard
        recommendation={item}
        among={passagesBehind(item)}
        because={[]}
        onChanged={onChanged}
      />
    </Fold>
  );
}
