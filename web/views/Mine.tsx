// What is held about me: by kind, with how much is not shown and why; suggestions and what was answered; all as a file.
import { IconChevronRight, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { type Held, type Recommendation, Source } from '../../src/contract/api.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { passagesBehind } from '../parts.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { contestInShort } from './ContestState.tsx';
import { useMe } from './contexts.ts';
import { download } from './download.ts';
import { Rows } from './Log.tsx';
import { NoticeText } from './Notice.tsx';
import { RecommendationCard } from './RecommendationCard.tsx';
import { Face } from './Source.tsx';
import { Empty, Failed, Shape, When } from './States.tsx';

export function Mine() {
  const me = useMe();
  const held = useLoad('held', api.held);
  const suggestions = useLoad('suggestions', api.recommendations);
  return (
    <div className="page">
      <header>
        <h1>{words.mine.title}</h1>
        <p>{words.mine.says}</p>
        {held.phase === 'ready' && (
          <div>
            <button
              type="button"
              className="button"
              onClick={() =>
                download(
                  `groundwork-${me.person}.json`,
                  JSON.stringify(
                    {
                      held: held.value,
                      recommendations: suggestions.phase === 'ready' ? suggestions.value : [],
                    },
                    null,
                    2,
                  ),
                  'application/json',
                )
              }
            >
              <IconDownload size={18} aria-hidden /> {words.mine.export}
            </button>
          </div>
        )}
      </header>
      {held.phase === 'loading' && <Shape says={words.mine.loading} lines={8} />}
      {held.phase === 'failed' && <Failed fault={held.fault} again={held.again} />}
      {held.phase === 'ready' && (
        <div className="kinds">
          {held.value.kinds.map((kind) => (
            <Kind key={kind.kind} kind={kind} />
          ))}
        </div>
      )}
      <section className="mine-part" aria-labelledby="suggestions">
        <h2 id="suggestions">{words.mine.recommendations}</h2>
        {suggestions.phase === 'loading' && <Shape says={words.mine.loading} lines={3} />}
        {suggestions.phase === 'failed' && <Failed fault={suggestions.fault} again={suggestions.again} />}
        {suggestions.phase === 'ready' && suggestions.value.length === 0 && (
          <Empty says={words.mine.noRecommendations}>
            <Link className="button" href="/">
              {words.mine.ask}
            </Link>
          </Empty>
        )}
        {suggestions.phase === 'ready' && (
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
      <Objections />
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
  const [opened, setOpened] = useState(false);
  const me = useMe();
  const newest = item.responses?.at(-1);
  const about =
    item.subject === me.person ? null : (me.team.find(({ id }) => id === item.subject)?.name ?? item.subject);
  return (
    <details className="fold" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <IconChevronRight className="chevron" size={20} aria-hidden />
        <h3 style={{ marginInlineEnd: 'auto' }}>{item.action.title}</h3>
        <span className="small">
          {about && `${words.log.about} ${about} · `}
          {item.contest
            ? contestInShort(item.contest)
            : newest
              ? words.card.done[newest.kind]
              : words.mine.open}
          {item.at && (
            <>
              {' '}
              · <When date={item.at} />
            </>
          )}
        </span>
      </summary>
      {opened && (
        <div>
          <RecommendationCard
            recommendation={item}
            among={passagesBehind(item)}
            because={[]}
            onChanged={onChanged}
          />
        </div>
      )}
    </details>
  );
}

function Kind({ kind }: { kind: Held['kinds'][number] }) {
  const [all, setAll] = useState(false);
  const shown = all ? kind.items : kind.items.slice(0, 5);
  const head = (
    <>
      <h2>{kind.title}</h2>
      <span className="small">
        {[words.mine.items(kind.items.length), kind.withheld > 0 && words.mine.withheld(kind.withheld)]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  );
  return (
    <details className="fold">
      <summary>
        <IconChevronRight className="chevron" size={20} aria-hidden />
        {head}
      </summary>
      <div>
        {kind.reason && <p className="notice-line small">{kind.reason}</p>}
        {kind.items.length === 0 && !kind.reason && <p className="soft">{words.mine.items(0)}</p>}
        <ul className="items">
          {shown.map((item, i) => (
            <Item key={String(item.id ?? item.seq ?? i)} item={item} />
          ))}
        </ul>
        {kind.items.length > shown.length && (
          <div>
            <button type="button" className="button slim" onClick={() => setAll(true)}>
              {words.more} ({kind.items.length - shown.length})
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

const telling = ['text', 'title', 'summary', 'competency', 'kind'] as const;

/** Whatever the kind: its telling words first, the other cells as name and value. */
function Item({ item }: { item: Record<string, unknown> }) {
  const first = telling.find((name) => typeof item[name] === 'string' && item[name] !== '');
  const source = Source.safeParse(item.relation);
  const cells = Object.entries(item).filter(
    ([name, value]) =>
      name !== first &&
      !(name === 'relation' && source.success) &&
      value !== null &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  );
  return (
    <li>
      {first && <p>{String(item[first])}</p>}
      <div className="meta">
        {source.success && <Face source={source.data} />}
        {cells.map(([name, value]) => (
          <span key={name}>
            {name.replaceAll('_', ' ')}: {inWords(value)}
          </span>
        ))}
      </div>
    </li>
  );
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}/.test(value) ? exactly(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
