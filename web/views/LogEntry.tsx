// One entry: for a lay reader on top, what happened to it at the side, for the auditor below.
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { z } from 'zod';
import type { LogEntry } from '../../src/contract/api.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { Auditor } from './Auditor.tsx';
import { ContestState } from './ContestState.tsx';
import { ContestTag, KindTag, Who } from './Log.tsx';
import { Objecting } from './Objecting.tsx';
import { Review } from './ReviewForm.tsx';
import { Failed, Shape } from './States.tsx';
import { Timeline } from './Timeline.tsx';

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
      {loaded.phase === 'ready' && (
        <Entry
          document={loaded.value}
          onChanged={() => api.logEntry(seq).then(loaded.put, () => undefined)}
        />
      )}
    </div>
  );
}

function Entry({ document, onChanged }: { document: LogEntry; onChanged: () => void }) {
  const { entry, explanation } = document;
  return (
    <div className="entry">
      {document.contest && (
        <div className="across">
          <ContestState contest={document.contest} />
        </div>
      )}
      <article className="letter">
        <header>
          <p className="kicker row">
            <KindTag kind={entry.kind} /> <ContestTag row={entry} />{' '}
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
      <Timeline document={document} />
      <Review document={document} onSaved={onChanged} />
      <Objecting document={document} onSaved={onChanged} />
      <Auditor document={document} />
    </div>
  );
}
