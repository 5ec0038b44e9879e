// A brief as a letter of one page: sections, lines with their marks, other wordings, and ways to take it along.
import { useMediaQuery } from '@mantine/hooks';
import {
  IconCopy,
  IconDownload,
  IconFileText,
  IconPencil,
  IconPrinter,
  IconRefresh,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Brief } from '../../src/contract/api.ts';
import { citationsOf, sectionsOf, sectionTitle, toMarkdown, wording } from '../letter.ts';
import { words } from '../words/en.ts';
import { ContestState } from './ContestState.tsx';
import { useMe } from './contexts.ts';
import { download } from './download.ts';
import { Hygiene } from './Hygiene.tsx';
import { Sheet } from './Sheet.tsx';
import { Marks } from './Source.tsx';

/** In the talk: the letter itself where there is room, else a line that opens it from below. */
export function BriefInTalk({ brief, among }: { brief: Brief; among: readonly string[] }) {
  // a sheet of paper is narrow too, but there the letter stands by itself
  const narrow = useMediaQuery('screen and (max-width: 719px)', undefined, {
    getInitialValueInEffect: false,
  });
  const [opened, setOpened] = useState(false);
  if (!narrow) return <BriefView brief={brief} among={among} />;
  return (
    <>
      <div className="brief-card">
        <span className="row">
          <IconFileText size={20} aria-hidden /> <b>{brief.title ?? words.brief.kicker}</b>
        </span>
        <button type="button" className="button" onClick={() => setOpened(true)}>
          {words.brief.open}
        </button>
      </div>
      <Sheet opened={opened} onClose={() => setOpened(false)} label={brief.title ?? words.brief.kicker}>
        <BriefView brief={brief} among={among} onClose={() => setOpened(false)} />
      </Sheet>
    </>
  );
}

type Props = { brief: Brief; among: readonly string[]; onClose?: () => void };

export function BriefView({ brief, among, onClose }: Props) {
  const me = useMe();
  const letter = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Record<number, number>>({});
  const person = me.team.find(({ id }) => id === brief.subject)?.name ?? brief.subject;
  // On paper a mark opens nothing. Where lines quote their sources word for word, notes would only say it twice.
  const cited = citationsOf(brief);
  const notes = cited.every(({ quote }) => brief.lines.some(({ text }) => text.includes(quote))) ? [] : cited;
  const print = () => {
    letter.current?.classList.add('printing');
    window.print();
    letter.current?.classList.remove('printing');
  };
  return (
    <article className="letter" ref={letter}>
      <header>
        <p className="kicker">
          {words.brief.kicker} · {words.brief.about(person)}
        </p>
        <h2>{brief.title ?? words.brief.about(person)}</h2>
        {brief.contest && <ContestState contest={brief.contest} />}
      </header>
      {sectionsOf(brief).map(({ section, lines }) => (
        <section key={section}>
          <h3>{sectionTitle(section)}</h3>
          <ul className={lines.length > 1 ? 'lines many' : 'lines'}>
            {lines.map(({ line, index }) => (
              <li key={index}>
                {wording(line, chosen[index] ?? 0)}{' '}
                {line.citations.length > 0 && (
                  <Marks passages={line.citations.map(({ passage }) => passage)} among={among} />
                )}
                <Hygiene kinds={line.marks} notes={line.notes ?? []} />
                {line.alternatives.length > 0 && (
                  <button
                    type="button"
                    className="button bare slim other"
                    onClick={() =>
                      setChosen({
                        ...chosen,
                        [index]: ((chosen[index] ?? 0) + 1) % (line.alternatives.length + 1),
                      })
                    }
                  >
                    <IconRefresh size={16} aria-hidden /> {words.brief.other}{' '}
                    <span className="soft">
                      {words.brief.otherOf((chosen[index] ?? 0) + 1, line.alternatives.length + 1)}
                    </span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ol className="notes">
        {notes.map(({ passage, quote }) => (
          <li key={passage}>
            {among.indexOf(passage) + 1}. {quote}
          </li>
        ))}
      </ol>
      <Tools
        page={`/prepare/${brief.id}`}
        markdown={() => toMarkdown(brief, person, chosen)}
        name={`${brief.scenario}-${brief.subject}`}
        onPrint={print}
        onClose={onClose}
      />
      <footer className="row" style={{ justifyContent: 'space-between', marginTop: 16 }}>
        <span>{words.brief.yours}</span>
        <Link
          href={`/rehearse?${new URLSearchParams({ scenario: brief.scenario, person: brief.subject, brief: brief.id })}`}
        >
          {words.rehearse.again}
        </Link>
        <Link href={`/log/${brief.logSeq}`}>{words.card.log(brief.logSeq)}</Link>
      </footer>
    </article>
  );
}

function Tools({
  page,
  markdown,
  name,
  onPrint,
  onClose,
}: {
  /** where it is changed */
  page: string;
  markdown: () => string;
  name: string;
  onPrint: () => void;
  onClose?: (() => void) | undefined;
}) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(markdown()).then(
      () => setSaid(words.brief.copied),
      () => setSaid(words.brief.copyFailed),
    );
  return (
    <div className="tools">
      <Link className="button slim" href={page}>
        <IconPencil size={16} aria-hidden /> {words.prepare.ownPage}
      </Link>
      <button type="button" className="button slim" onClick={onPrint}>
        <IconPrinter size={16} aria-hidden /> {words.brief.print}
      </button>
      <button type="button" className="button slim" onClick={copy}>
        <IconCopy size={16} aria-hidden /> {words.brief.copy}
      </button>
      <button
        type="button"
        className="button slim"
        onClick={() => download(`${name}.md`, markdown(), 'text/markdown')}
      >
        <IconDownload size={16} aria-hidden /> {words.brief.download}
      </button>
      {onClose && (
        <button type="button" className="button slim" onClick={onClose}>
          {words.close}
        </button>
      )}
      <span className="small soft" role="status">
        {said}
      </span>
    </div>
  );
}
