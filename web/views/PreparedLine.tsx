// One line of a brief: read as part of the letter, and on opening a field where it stands with what can be done with it.
import {
  IconArrowDown,
  IconArrowUp,
  IconPencil,
  IconRefresh,
  IconRestore,
  IconTrash,
} from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BriefLine } from '../../src/contract/api.ts';
import { OWN_MARKS, type PreparedLine } from '../../src/contract/briefs.ts';
import { api } from '../api.ts';
import type { Act } from '../editing.ts';
import { sectionTitle } from '../letter.ts';
import { words } from '../words/en.ts';
import { Hygiene, type MarkNote } from './Hygiene.tsx';
import { Marks } from './Source.tsx';

type Props = {
  id: string;
  line: PreparedLine;
  /** as it was logged; null: the owner's */
  logged: BriefLine | null;
  among: readonly string[];
  place: { isFirst: boolean; isLast: boolean };
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  dispatch: (act: Act) => void;
};

export function PreparedLineView(props: Props) {
  const { line, among, isOpen, onOpen } = props;
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen)
    return (
      <li className="line open">
        <Opened {...props} />
      </li>
    );
  return (
    <li className="line">
      <div>
        {/* the button beside it does the same for keys */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <span className="words" onClick={() => window.getSelection()?.isCollapsed !== false && onOpen()}>
          {line.text}
        </span>{' '}
        {line.citations.length > 0 && (
          <Marks passages={line.citations.map(({ passage }) => passage)} among={among} />
        )}
        {line.own && <span className="tag own">{words.prepare.line.own}</span>}
        {line.own ? <OwnMarks text={line.text} /> : <Hygiene kinds={line.marks} notes={line.notes ?? []} />}
      </div>
      <button
        type="button"
        ref={opener}
        className="icon slim change"
        aria-label={words.prepare.line.change(short(line.text))}
        onClick={onOpen}
      >
        <IconPencil size={16} />
      </button>
    </li>
  );
}

function Opened({ id, line, logged, place, onClose, dispatch }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is as high as its words
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [line.text]);
  const wordings = logged ? [logged.text, ...logged.alternatives] : [];
  const at = wordings.indexOf(line.text);
  return (
    <>
      <textarea
        ref={field}
        className="input"
        rows={1}
        maxLength={2000}
        aria-label={words.prepare.line.field(sectionTitle(line.section))}
        value={line.text}
        placeholder={words.prepare.line.writeIt}
        onChange={(event) => dispatch({ type: 'typed', key: id, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            onClose();
          }
        }}
      />
      {logged && logged.citations.length > 0 && (
        <p className="small soft">{line.own ? words.prepare.line.lost : words.prepare.line.keeps}</p>
      )}
      <div className="row">
        <button type="button" className="button slim done" onClick={onClose}>
          {words.prepare.line.done}
        </button>
        {wordings.length > 1 && (
          <button
            type="button"
            className="button bare slim"
            onClick={() => dispatch({ type: 'worded', key: id, wording: (at + 1) % wordings.length })}
          >
            <IconRefresh size={16} aria-hidden />{' '}
            {words.prepare.line.other(((at + 1) % wordings.length) + 1, wordings.length)}
          </button>
        )}
        {logged && line.own && (
          <button
            type="button"
            className="button bare slim"
            onClick={() => dispatch({ type: 'worded', key: id, wording: 0 })}
          >
            <IconRestore size={16} aria-hidden /> {words.prepare.line.asLogged}
          </button>
        )}
        <span className="push">
          <button
            type="button"
            className="icon slim"
            aria-label={words.prepare.line.up}
            title={words.prepare.line.up}
            disabled={place.isFirst}
            onClick={() => dispatch({ type: 'moved', key: id, by: -1 })}
          >
            <IconArrowUp size={18} />
          </button>
          <button
            type="button"
            className="icon slim"
            aria-label={words.prepare.line.down}
            title={words.prepare.line.down}
            disabled={place.isLast}
            onClick={() => dispatch({ type: 'moved', key: id, by: 1 })}
          >
            <IconArrowDown size={18} />
          </button>
          <button
            type="button"
            className="icon slim"
            aria-label={words.prepare.line.remove}
            title={words.prepare.line.remove}
            onClick={() => {
              dispatch({ type: 'removed', key: id });
              onClose();
            }}
          >
            <IconTrash size={18} />
          </button>
        </span>
      </div>
    </>
  );
}

/** What the owner's own words are marked for; nothing while the server is out of reach. */
function OwnMarks({ text }: { text: string }) {
  const [notes, setNotes] = useState<MarkNote[]>([]);
  useEffect(() => {
    let wanted = true;
    if (text.trim() === '') return;
    api.checkLanguage(text).then(
      ({ marks }) => {
        if (wanted) setNotes(marks.filter(({ kind }) => OWN_MARKS.includes(kind)));
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  return <Hygiene kinds={[...new Set(notes.map(({ kind }) => kind))]} notes={notes} />;
}

const short = (text: string) => (text.length <= 40 ? text : `${text.slice(0, 38).replace(/\s+\S*$/, '')} …`);
