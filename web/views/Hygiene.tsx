// Marks of a piece of evidence: in short as tags; on opening, what each means and what to write or ask instead.
import { IconAlertCircle } from '@tabler/icons-react';
import { markWords } from '../letter.ts';
import { words } from '../words/en.ts';

/** `text`: the marked words; null where the piece as a whole is meant, or what is missing. */
export type MarkNote = { kind: string; text: string | null; better: string };

/** @param kinds all marks; those without a note, as in older briefs, are explained by their kind alone */
export function Hygiene({ kinds, notes }: { kinds: readonly string[]; notes: readonly MarkNote[] }) {
  if (kinds.length === 0) return null;
  return (
    <details className="hygiene">
      <summary aria-label={`${kinds.map(markWords).join(', ')}. ${words.hygiene.open(kinds.length)}`}>
        {kinds.map((kind) => (
          <span className="tag look" key={kind}>
            <IconAlertCircle size={14} aria-hidden /> {markWords(kind)}
          </span>
        ))}{' '}
        <span className="link small">{words.hygiene.open(kinds.length)}</span>
      </summary>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{markWords(kind)}</dt>
            <dd>{words.hygiene.marks[kind]?.means ?? words.hygiene.unknown}</dd>
            {notes
              .filter((note) => note.kind === kind)
              .map(({ text, better }) => (
                <dd key={`${text} ${better}`} className="better">
                  {text !== null && <q>{text}</q>} {better}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
