// One source: its words within their record, who wrote it and when, who may see it, how it was read and how surely, and
// the way to say "not so".
import { IconChevronLeft, IconChevronRight, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useContext, useEffect, useRef, useState } from 'react';
import { COUNTS_FROM, type Passage, type Reading } from '../../src/contract/api.ts';
import { PassagesContext, usePassage } from '../passages.ts';
import { words } from '../words/en.ts';
import { Correction } from './Correction.tsx';
import { useCompetencies, useMe } from './contexts.ts';
import { Guesses } from './Guesses.tsx';
import { Hygiene } from './Hygiene.tsx';
import { Face } from './Source.tsx';
import { Failed, Shape, When } from './States.tsx';

type Props = {
  passage: string;
  among: readonly string[];
  onClose: () => void;
  onGo: (passage: string) => void;
};

export function EvidencePanel({ passage, among, onClose, onGo }: Props) {
  const passages = useContext(PassagesContext);
  const opened = usePassage(passage, true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const place = among.indexOf(passage);
  const before = among[place - 1];
  const after = among[place + 1];

  return (
    <>
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.evidence.title}{' '}
          {among.length > 1 && (
            <span className="soft small">{words.evidence.of(place + 1, among.length)}</span>
          )}
        </h2>
        {among.length > 1 && (
          <>
            <button
              type="button"
              className="icon"
              aria-label={words.evidence.before}
              disabled={!before}
              onClick={() => before && onGo(before)}
            >
              <IconChevronLeft size={20} />
            </button>
            <button
              type="button"
              className="icon"
              aria-label={words.evidence.after}
              disabled={!after}
              onClick={() => after && onGo(after)}
            >
              <IconChevronRight size={20} />
            </button>
          </>
        )}
        <button type="button" className="icon" aria-label={words.close} onClick={onClose}>
          <IconX size={20} />
        </button>
      </div>
      {(!opened || opened.phase === 'loading') && <Shape says={words.evidence.loading} />}
      {opened?.phase === 'failed' && <Failed fault={opened.fault} again={() => passages.open(passage)} />}
      {opened?.phase === 'ready' && <Opened passage={opened.value} />}
    </>
  );
}

function Opened({ passage }: { passage: Passage }) {
  const me = useMe();
  const passages = useContext(PassagesContext);
  const [correcting, setCorrecting] = useState(false);
  const [saved, setSaved] = useState<'corrected' | 'settled' | null>(null);
  const { record } = passage;
  const whole = record.text.length > passage.text.length;
  const mine =
    me.person === passage.subject || me.reports.includes(passage.subject) || passage.author === me.person;
  return (
    <div className="source" data-source={passage.source}>
      <div className="row">
        <Face source={passage.source} />
        <span className="soft small">
          <When date={passage.date} />
        </span>
      </div>
      <div className="stack">
        <blockquote>
          {whole ? (
            <>
              {record.text.slice(0, record.start)}
              <mark>{record.text.slice(record.start, record.end)}</mark>
              {record.text.slice(record.end)}
            </>
          ) : (
            <mark>{passage.text}</mark>
          )}
        </blockquote>
        {whole && <p className="soft small">{words.evidence.wholeRecord}</p>}
        {passage.retired && (
          <p className="notice-line look small">
            <IconInfoCircle size={18} aria-hidden /> {words.evidence.retired}
          </p>
        )}
      </div>
      <dl className="facts-list">
        <div>
          <dt>{words.evidence.wrote}</dt>
          <dd>{passage.authorName ?? words.evidence.unnamed}</dd>
        </div>
        <div>
          <dt>{words.log.columns.subject}</dt>
          <dd>{passage.subjectName}</dd>
        </div>
        {/Q/.test(passage.date) && (
          <div>
            <dt>{words.evidence.when}</dt>
            <dd>{words.evidence.withheldDate}</dd>
          </div>
        )}
        <div>
          <dt>{words.evidence.seen}</dt>
          <dd>
            {words.evidence.who[passage.source]}. {!mine && words.evidence.hr}
          </dd>
        </div>
      </dl>
      {passage.marks.length > 0 && (
        <section className="stack" aria-label={words.hygiene.title}>
          <h3>{words.hygiene.title}</h3>
          <Hygiene kinds={[...new Set(passage.marks.map(({ kind }) => kind))]} notes={passage.marks} />
          <p className="soft small">{words.hygiene.says}</p>
        </section>
      )}
      <section className="stack" aria-label={words.evidence.read}>
        <h3>{words.evidence.read}</h3>
        <Readings readings={passage.readings} />
        {saved && (
          <p className="notice-line good small" role="status">
            {saved === 'settled' ? words.evidence.guessSaved : words.evidence.saved}
          </p>
        )}
        {!correcting && passage.guesses.length > 0 && (
          <Guesses
            passage={passage}
            onSaved={(changed) => {
              passages.put({ ...changed, record });
              setSaved('settled');
            }}
          />
        )}
        {passage.mayCorrect && !correcting && (
          <button
            type="button"
            className="button slim"
            style={{ justifySelf: 'start' }}
            onClick={() => {
              setSaved(null);
              setCorrecting(true);
            }}
          >
            {passage.guesses.length > 0 ? words.evidence.somethingElse : words.evidence.notSo}
          </button>
        )}
        {!passage.mayCorrect && !passage.retired && <p className="soft small">{words.evidence.onlyThey}</p>}
        {correcting && (
          <Correction
            passage={passage}
            onCancel={() => setCorrecting(false)}
            onSaved={(changed) => {
              // the answer to a correction holds the passage alone; the record around it stays as it was
              passages.put({ ...changed, record });
              setCorrecting(false);
              setSaved('corrected');
            }}
          />
        )}
      </section>
    </div>
  );
}

export const howSure = (certainty: number) =>
  certainty >= 0.75
    ? words.certainty.high
    : certainty >= COUNTS_FROM
      ? words.certainty.middle
      : words.certainty.low;

function Readings({ readings }: { readings: Reading[] }) {
  const titles = useCompetencies();
  if (readings.length === 0) return <p className="soft">{words.evidence.nothing}</p>;
  return (
    <ul className="readings">
      {readings.map(({ competency, polarity, certainty, correctedBy }) => (
        <li key={`${competency} ${polarity}`}>
          <b>{titles.title(competency)}</b> <span>{words.polarity[polarity]}</span>
          <span className="soft small">{correctedBy ? words.evidence.corrected : howSure(certainty)}</span>
        </li>
      ))}
    </ul>
  );
}
