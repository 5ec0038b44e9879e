// One kind of what is held, line by line: what it says, who wrote it, how it is read and the way to say "not so", and the
// plain words of what was made of it.
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { COUNTS_FROM, type Passage } from '../../src/contract/api.ts';
import type { HeldReading } from '../../src/contract/held.ts';
import { api, asFault } from '../api.ts';
import { type Line, readingInWords, type Section } from '../held.ts';
import { words } from '../words/en.ts';
import { Correction } from './Correction.tsx';
import { useCompetencies } from './contexts.ts';
import { Guesses } from './Guesses.tsx';
import { Face } from './Source.tsx';
import { When } from './States.tsx';

type FoldProps = {
  title: string;
  level?: 2 | 3;
  count?: number;
  withheld?: number;
  aside?: ReactNode;
  open?: boolean;
  children: ReactNode;
};

/** What is folded is not made: a person may have hundreds of entries. */
export function Fold({ title, level = 2, count, withheld = 0, aside, open = false, children }: FoldProps) {
  const [opened, setOpened] = useState(open);
  const counted = [
    count !== undefined && words.mine.items(count),
    withheld > 0 && words.mine.withheld(withheld),
  ];
  const Heading = `h${level}` as const;
  return (
    <details className="fold" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <IconChevronRight className="chevron" size={20} aria-hidden />
        <Heading>{title}</Heading>
        <span className="small">{aside ?? counted.filter(Boolean).join(', ')}</span>
      </summary>
      {opened && <div>{children}</div>}
    </details>
  );
}

type OnRead = (passage: string, readings: HeldReading['readings']) => void;
const FIRST = 5;

export function Lines({ section, onRead }: { section: Section; onRead: OnRead }) {
  const [all, setAll] = useState(false);
  const { lines, says, empty, reason } = section;
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <>
      {says && <p className="soft">{says}</p>}
      {reason && section.withheld > 0 && (
        <p className="notice-line small">
          {words.mine.withheld(section.withheld)}. {reason}
        </p>
      )}
      {lines.length === 0 && <p className="soft">{empty}</p>}
      {lines.length > 0 && (
        <ul className="items">
          {shown.map((line) => (
            <Item key={line.key} line={line} onRead={onRead} />
          ))}
        </ul>
      )}
      {lines.length > shown.length && (
        <div>
          <button type="button" className="button slim" onClick={() => setAll(true)}>
            {words.more} ({(lines.length - shown.length).toLocaleString('en')})
          </button>
        </div>
      )}
    </>
  );
}

function Item({ line, onRead }: { line: Line; onRead: OnRead }) {
  return (
    <li>
      {line.title && <h3>{line.title}</h3>}
      {line.text && <p>{line.text}</p>}
      <div className="meta">
        {line.source && <Face source={line.source} />}
        {line.date && <When date={line.date} />}
        {line.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
      {line.passages?.length === 0 && <p className="soft small">{words.mine.reading.nothing}.</p>}
      {line.passages?.map((passage) => (
        <Reading
          key={passage.id}
          passage={passage}
          isPart={(line.passages?.length ?? 0) > 1}
          onRead={onRead}
        />
      ))}
      {line.parts.length > 0 && (
        <details className="explained">
          <summary>{words.mine.explained}</summary>
          <dl>
            {line.parts.map(({ heading, text }) => (
              <div key={heading}>
                <dt>{heading}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {line.entry !== null && (
        <Link className="small" href={`/log/${line.entry}`}>
          {words.mine.entry(line.entry)}
        </Link>
      )}
      {line.conversation !== null && (
        <Link className="small" href={`/c/${line.conversation}`}>
          {words.mine.conversation}
        </Link>
      )}
    </li>
  );
}

const START = 60;

function Reading({ passage, isPart, onRead }: { passage: HeldReading; isPart: boolean; onRead: OnRead }) {
  const { title } = useCompetencies();
  const [opened, setOpened] = useState<Passage | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ fault: boolean; text: string } | null>(null);
  const { readings } = passage;
  const open = async () => {
    setBusy(true);
    setSaid(null);
    try {
      setOpened(await api.passage(passage.id));
    } catch (error) {
      setSaid({ fault: true, text: asFault(error).message });
    }
    setBusy(false);
  };
  const saved = (changed: Passage) => {
    setOpened(null);
    setSaid({ fault: false, text: words.mine.reading.saved });
    const now = changed.readings.map(({ competency, polarity, certainty }) => ({
      competency,
      title: title(competency),
      polarity,
      certainty,
      counts: certainty >= COUNTS_FROM,
      isCorrected: true,
    }));
    onRead(passage.id, now);
  };
  const start = passage.text.length > START ? `${passage.text.slice(0, START).trimEnd()}…` : passage.text;
  return (
    <div className="read-as">
      {isPart && <span className="soft small">{words.mine.reading.part(start)}</span>}
      <p className="small">
        <b>{words.mine.reading.as}:</b> {readings.length === 0 ? `${words.mine.reading.nothing}.` : null}
        {readings.map((reading, i) => (
          <span
            key={`${reading.competency} ${reading.polarity}`}
            className={reading.counts ? undefined : 'soft'}
          >
            {i > 0 && '; '}
            {readingInWords(reading)}
            {reading.isCorrected && ` (${words.mine.reading.corrected})`}
          </span>
        ))}{' '}
        {!opened && !passage.retired && (
          <button type="button" className="link" disabled={busy} onClick={open}>
            {busy ? words.mine.reading.loading : words.mine.reading.notSo}
          </button>
        )}
      </p>
      {said && (
        <p
          className={`notice-line small ${said.fault ? 'harm' : 'good'}`}
          role={said.fault ? 'alert' : 'status'}
        >
          {said.text}
        </p>
      )}
      {opened && (
        <>
          {opened.guesses.length > 0 && <Guesses passage={opened} onSaved={saved} />}
          <Correction passage={opened} onCancel={() => setOpened(null)} onSaved={saved} />
        </>
      )}
    </div>
  );
}
