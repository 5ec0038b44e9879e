// The letter of a brief as its owner has it now: sections, lines that open where they stand, what was taken out, and on paper
// the sources as footnotes.
import { IconPlus, IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { BriefLine } from '../../src/contract/api.ts';
import type { PreparedBrief } from '../../src/contract/briefs.ts';
import type { Act, sectionsOf } from '../editing.ts';
import { sectionTitle } from '../letter.ts';
import { ago, exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { ContestState } from './ContestState.tsx';
import { PreparedLineView } from './PreparedLine.tsx';

type Sections = ReturnType<typeof sectionsOf>;
type Props = { brief: PreparedBrief; sections: Sections; dispatch: (act: Act) => void };

export function PreparedLetter({ brief, sections, dispatch }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const among = [
    ...new Set(
      sections.flatMap(({ lines }) =>
        lines.flatMap(({ line }) => line.citations.map(({ passage }) => passage)),
      ),
    ),
  ];
  const close = () => {
    dispatch({ type: 'finished' });
    setOpened(null);
    setAdding(null);
  };
  return (
    <article className="letter prepared">
      <header>
        <p className="kicker">
          {words.brief.kicker} · {words.brief.about(brief.name ?? words.prepare.fictional)}
        </p>
        <h1>{brief.title}</h1>
        {brief.contest && <ContestState contest={brief.contest} />}
        {brief.hrFirst && <p className="notice-line look">{words.prepare.hrFirst}</p>}
      </header>
      {sections.map(({ section, lines, removed }) => (
        <section
          key={section}
          className={lines.length === 0 ? 'bare' : undefined}
          aria-label={sectionTitle(section)}
        >
          <h2>{sectionTitle(section)}</h2>
          <ul className={lines.length > 1 ? 'lines many' : 'lines'}>
            {lines.map(({ key, line }, i) => (
              <PreparedLineView
                key={key}
                id={key}
                line={line}
                logged={line.from === null ? null : (brief.lines[line.from] ?? null)}
                among={among}
                place={{ isFirst: i === 0, isLast: i === lines.length - 1 }}
                isOpen={
                  opened === key || (adding === section && i === lines.length - 1 && line.from === null)
                }
                onOpen={() => setOpened(key)}
                onClose={close}
                dispatch={dispatch}
              />
            ))}
          </ul>
          <div className="section-foot">
            <button
              type="button"
              className="button bare slim"
              aria-label={words.prepare.line.addTo(sectionTitle(section))}
              onClick={() => {
                close();
                dispatch({ type: 'added', section });
                setAdding(section);
              }}
            >
              <IconPlus size={16} aria-hidden /> {words.prepare.line.add}
            </button>
            <Removed logged={brief.lines} removed={removed} dispatch={dispatch} />
          </div>
        </section>
      ))}
      <Footnotes brief={brief} among={among} />
      <footer className="row">
        <span>{brief.logSeq === null ? words.prepare.notLogged : words.brief.yours}</span>
        {brief.logSeq !== null && <Link href={`/log/${brief.logSeq}`}>{words.card.log(brief.logSeq)}</Link>}
      </footer>
    </article>
  );
}

type RemovedProps = {
  logged: readonly BriefLine[];
  removed: readonly number[];
  dispatch: (act: Act) => void;
};

function Removed({ logged, removed, dispatch }: RemovedProps) {
  if (removed.length === 0) return null;
  return (
    <details className="removed">
      <summary className="small">{words.prepare.line.removed(removed.length)}</summary>
      <ul>
        {removed.map((from) => (
          <li key={from}>
            <span className="soft">{logged[from]?.text}</span>
            <button
              type="button"
              className="button bare slim"
              aria-label={words.prepare.line.restoreThis(logged[from]?.text ?? '')}
              onClick={() => dispatch({ type: 'restored', from })}
            >
              <IconRestore size={16} aria-hidden /> {words.prepare.line.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** On paper a mark opens nothing: what it stands for, by kind and date. */
function Footnotes({ brief, among }: { brief: PreparedBrief; among: readonly string[] }) {
  return (
    <ol className="notes">
      {among.map((passage, i) => {
        const source = brief.sources.find((one) => one.passage === passage);
        return (
          <li key={passage}>
            {i + 1}{' '}
            {source &&
              `${words.sources[source.source]}, ${/Q/.test(source.date) ? ago(source.date, new Date()) : exactly(source.date)}`}
          </li>
        );
      })}
    </ol>
  );
}
