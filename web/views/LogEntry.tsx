// One entry: for a lay reader on top, what happened to it at the side, for the auditor below.
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { z } from 'zod';
import type { LogEntry } from '../../src/contract/api.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { Auditor } from './Auditor.tsx';
import { KindTag, Who } from './Log.tsx';
import { Failed, Shape, When } from './States.tsx';

/** The filters of the list this entry was opened from, so that going back finds them. */
const From = z.object({ search: z.string() });

export function LogEntryView({ seq }: { seq: string }) {
  const loaded = useLoad(seq, () => api.logEntry(seq));
  const from = From.safeParse(useHistoryState());
  return (
    <div className="page">
      <header>
        <p>
          <Link href={from.success && from.data.search ? `/log?${from.data.search}` : '/log'}>
            <IconArrowLeft size={16} aria-hidden style={{ verticalAlign: -3 }} /> {words.entry.back}
          </Link>
        </p>
        <h1>{words.entry.title(Number(seq))}</h1>
      </header>
      {loaded.phase === 'loading' && <Shape says={words.entry.loading} lines={8} />}
      {loaded.phase === 'failed' &&
        (loaded.fault.code === 'not_found' ? (
          <Failed fault={loaded.fault} says={words.entry.missing} />
        ) : (
          <Failed fault={loaded.fault} again={loaded.again} />
        ))}
      {loaded.phase === 'ready' && <Entry document={loaded.value} />}
    </div>
  );
}

function Entry({ document }: { document: LogEntry }) {
  const { entry, explanation, events } = document;
  return (
    <div className="entry">
      <article className="letter">
        <header>
          <p className="kicker row">
            <KindTag kind={entry.kind} />{' '}
            <span>
              {words.log.columns.who} <Who name={entry.actorName} id={entry.actor} />
              {entry.subject !== null && entry.subject !== entry.actor && (
                <>
                  , {words.log.about} <Who name={entry.subjectName} id={entry.subject} />
                </>
              )}
            </span>
          </p>
          <h2>{entry.summary ?? explanation.summary}</h2>
        </header>
        {entry.summary !== null && <p>{explanation.summary}</p>}
        {explanation.parts.map(({ heading, text }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <p>{text}</p>
          </section>
        ))}
      </article>
      <section aria-labelledby="timeline" className="stack">
        <h2 id="timeline">{words.entry.timeline}</h2>
        <ol className="timeline">
          <li>
            <b>{words.entry.made}</b>
            <span className="small soft" title={exactly(entry.time)}>
              {exactly(entry.time)}
            </span>
            {entry.refersTo !== null && (
              <Link className="small" href={`/log/${entry.refersTo}`}>
                {words.entry.refers(entry.refersTo)}
              </Link>
            )}
          </li>
          {events.map((event) => (
            <li key={event.seq} className={event.kind === 'contested' ? 'look' : undefined}>
              <Link href={`/log/${event.seq}`}>{words.log.kinds[event.kind]}</Link>
              <span className="small soft">
                <Who name={event.actorName} id={event.actor} /> · <When date={event.time} />
              </span>
            </li>
          ))}
        </ol>
      </section>
      <Auditor document={document} />
    </div>
  );
}
