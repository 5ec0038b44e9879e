// One contest: what was suggested in plain words first, then what is objected to, then the records behind it (opened one by
// one, each opening logged), and the decision.
import { IconArrowLeft, IconFlag } from '@tabler/icons-react';
import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Contest, LogEntry } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { PassagesContext, usePassage } from '../passages.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { type CitedPassage, citedBy } from './Auditor.tsx';
import { EvidenceContext, useMe } from './contexts.ts';
import { contestTitle, DueTag } from './Desk.tsx';
import { Give } from './Give.tsx';
import { Outcome } from './Outcome.tsx';
import { Face } from './Source.tsx';
import { Failed, Shape, When } from './States.tsx';
import { isUnderReview, Timeline } from './Timeline.tsx';

export function DeskCase({ seq }: { seq: number }) {
  const loaded = useLoad(String(seq), async () => {
    const [contests, document] = await Promise.all([api.contests(), api.logEntry(String(seq))]);
    return { contest: contests.find(({ logSeq }) => logSeq === seq) ?? null, document };
  });
  const passages = useContext(PassagesContext);
  const changed = async (contest: Contest) => {
    if (loaded.phase !== 'ready') return;
    if (contest.outcome !== null)
      passages.forget(citedBy(loaded.value.document).map(({ passage }) => passage));
    // a person named for it reads it until it is decided
    const document = await api.logEntry(String(seq)).catch(() => loaded.value.document);
    loaded.put({ contest, document });
  };
  return (
    <div className="page">
      <header>
        <p>
          <Link href="/desk">
            <IconArrowLeft size={16} aria-hidden style={{ verticalAlign: -3 }} /> {words.desk.back}
          </Link>
        </p>
        <h1>
          {loaded.phase === 'ready' && loaded.value.contest
            ? contestTitle(loaded.value.contest)
            : words.desk.title}
        </h1>
        {loaded.phase === 'ready' && loaded.value.contest && <Facts contest={loaded.value.contest} />}
      </header>
      {loaded.phase === 'loading' && <Shape says={words.desk.opening} lines={8} />}
      {loaded.phase === 'failed' && <Failed fault={loaded.fault} says={words.desk.missing} />}
      {loaded.phase === 'ready' &&
        (loaded.value.contest ? (
          <Case contest={loaded.value.contest} document={loaded.value.document} onChanged={changed} />
        ) : (
          <p>{words.desk.missing}</p>
        ))}
    </div>
  );
}

function Facts({ contest }: { contest: Contest }) {
  const name = (id: string) => contest.names[id] ?? id;
  return (
    <p className="row">
      <DueTag contest={contest} />
      <span>
        {words.desk.about(name(contest.subject))}
        {contest.madeFor !== contest.subject && <>, {words.desk.madeFor(name(contest.madeFor))}</>}
      </span>
    </p>
  );
}

type CaseProps = { contest: Contest; document: LogEntry; onChanged: (contest: Contest) => void };

function Case({ contest, document, onChanged }: CaseProps) {
  const me = useMe();
  const { explanation } = document;
  const decision = useRef<HTMLHeadingElement>(null);
  const step = `${contest.reviewer} ${contest.outcome}`;
  const before = useRef(step);
  useEffect(() => {
    // the button that was pressed is gone
    if (before.current !== step) decision.current?.focus();
    before.current = step;
  }, [step]);
  const by = contest.contestedBy === null ? null : (contest.names[contest.contestedBy] ?? null);
  return (
    <div className="entry">
      <div className="stack case">
        <article className="letter">
          <header>
            <h2>{explanation.summary}</h2>
          </header>
          {explanation.parts.map(({ heading, text }) => (
            <section key={heading}>
              <h3>{heading}</h3>
              <p>{text}</p>
            </section>
          ))}
        </article>
        <section aria-labelledby="objection" className="stack">
          <h2 id="objection">{words.desk.objection}</h2>
          <div className="notice-line contest-state received">
            <IconFlag size={20} aria-hidden />
            <div>
              <p className="objection">“{contest.reason}”</p>
              <p className="small">
                {by === null ? words.desk.nobodyBy : words.desk.by(by)} · <When date={contest.contestedAt} />
              </p>
            </div>
          </div>
        </section>
        <Sources document={document} isDecided={contest.outcome !== null} />
        {contest.outcome !== null ? (
          <Decided contest={contest} heading={decision} />
        ) : contest.reviewer === me.person ? (
          <section className="stack" aria-labelledby="decide">
            <h2 id="decide" ref={decision} tabIndex={-1}>
              {words.desk.decide}
            </h2>
            <Outcome contest={contest} onDecided={onChanged} />
            {me.access.includes('hr') && <Give contest={contest} onGiven={onChanged} />}
          </section>
        ) : (
          <Take contest={contest} heading={decision} onTaken={onChanged} />
        )}
        <p className="small">
          <Link href={`/log/${contest.logSeq}`}>{words.desk.entry(contest.logSeq)}</Link>
        </p>
      </div>
      <Timeline document={document} />
    </div>
  );
}

type Heading = { heading: RefObject<HTMLHeadingElement | null> };

function Take({
  contest,
  heading,
  onTaken,
}: Heading & { contest: Contest; onTaken: (contest: Contest) => void }) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const take = async () => {
    setBusy(true);
    try {
      onTaken(await api.takeContest(contest.logSeq));
    } catch (error) {
      setFault(asFault(error).message);
      setBusy(false);
    }
  };
  return (
    <section className="stack" aria-labelledby="take">
      <h2 id="take" ref={heading} tabIndex={-1}>
        {words.desk.decide}
      </h2>
      {contest.reviewer !== null ? (
        <p>{words.desk.takenBy(contest.names[contest.reviewer] ?? contest.reviewer)}</p>
      ) : (
        <>
          <p className="soft">{words.desk.takeSays}</p>
          <div>
            <button type="button" className="button main" disabled={busy} onClick={take}>
              {words.desk.take}
            </button>
          </div>
        </>
      )}
      {fault && (
        <p className="notice-line harm small" role="alert">
          {fault}
        </p>
      )}
      <Give contest={contest} onGiven={onTaken} />
    </section>
  );
}

function Decided({ contest, heading }: Heading & { contest: Contest }) {
  const by =
    contest.reviewer === null ? words.contest.hr : (contest.names[contest.reviewer] ?? contest.reviewer);
  return (
    <section className="stack" aria-labelledby="decided-now">
      <h2 id="decided-now" ref={heading} tabIndex={-1}>
        {words.desk.decided}
      </h2>
      <div className="notice-line contest-state" role="status">
        <div>
          <p>{contest.outcome === 'upheld' ? words.contest.upheld(by) : words.contest.rejected(by)}</p>
          {contest.text && <p className="objection">“{contest.text}”</p>}
          {contest.decidedAt && <p className="small">{exactly(contest.decidedAt)}</p>}
        </div>
      </div>
    </section>
  );
}

function Sources({ document, isDecided }: { document: LogEntry; isDecided: boolean }) {
  const cited = citedBy(document);
  const among = cited.map(({ passage }) => passage);
  const mayOpen = isUnderReview(document);
  return (
    <section className="stack" aria-labelledby="rests-on">
      <h2 id="rests-on">{words.desk.restsOn}</h2>
      {cited.length === 0 ? (
        <p className="soft">{words.desk.noSources}</p>
      ) : (
        <>
          <p className="small soft">
            {mayOpen ? words.desk.restsOnSays : isDecided ? words.desk.closed : words.entry.closed}
          </p>
          <ul className="cited">
            {cited.map((item) => (
              <SourceLine key={item.passage} item={item} among={among} mayOpen={mayOpen} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function SourceLine({ item, among, mayOpen }: { item: CitedPassage; among: string[]; mayOpen: boolean }) {
  const { shown, open } = useContext(EvidenceContext);
  const opened = usePassage(item.passage, false);
  return (
    <li>
      <Face source={item.source} />
      <span className="soft small">
        <When date={item.date} />
      </span>
      {mayOpen && (
        <button
          type="button"
          className="button slim"
          aria-expanded={shown === item.passage}
          aria-label={`${words.desk.openSource}: ${words.sources[item.source]}, ${exactly(item.date)}`}
          onClick={(event) => open(item.passage, among, event.currentTarget)}
        >
          {words.desk.openSource}
        </button>
      )}
      {opened?.phase === 'ready' && <span className="soft small">{words.desk.opened}</span>}
    </li>
  );
}
