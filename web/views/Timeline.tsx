// What happened to an entry of the log, in order, with what was said: answers, objections, reviews, sources opened.
import { Link } from 'wouter';
import type { LogEntry } from '../../src/contract/api.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { Who } from './Log.tsx';
import { When } from './States.tsx';

const LOOK = new Set(['contested', 'flag', 'upheld', 'rejected']);

export function Timeline({ document }: { document: LogEntry }) {
  const { entry, events } = document;
  return (
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
          <li
            key={event.seq}
            className={LOOK.has(event.kind) || LOOK.has(event.verdict ?? '') ? 'look' : undefined}
          >
            <Link href={`/log/${event.seq}`}>
              {event.kind === 'reviewed' && event.verdict !== null
                ? (words.review.events[event.verdict] ?? words.log.kinds.reviewed)
                : words.log.kinds[event.kind]}
            </Link>
            <span className="small soft">
              <Who name={event.actorName} id={event.actor} /> · <When date={event.time} />
            </span>
            {event.text && <q className="small">{event.text}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** May HR open what the entry cites: it is contested, or a review has begun and has not ended. */
export function isUnderReview({ events }: LogEntry): boolean {
  const last = events.findLast(({ kind }) => kind === 'contested' || kind === 'reviewed');
  return last?.kind === 'contested' || last?.verdict === 'annotate';
}
