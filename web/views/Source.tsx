// The face of a source: one icon, one tint and one word, the same wherever it comes up; and the small numbered mark.
import {
  IconCircleCheck,
  IconMessages,
  IconStairsUp,
  IconTarget,
  IconUser,
  IconUserStar,
  IconUsers,
} from '@tabler/icons-react';
import { useContext } from 'react';
import type { Source } from '../../src/contract/api.ts';
import { usePassage } from '../passages.ts';
import { words } from '../words/en.ts';
import { EvidenceContext } from './contexts.ts';

const icons = {
  peer: IconUsers,
  manager: IconUserStar,
  self: IconUser,
  upward: IconStairsUp,
  goal: IconTarget,
  one_to_one: IconMessages,
  commitment: IconCircleCheck,
} satisfies Record<Source, typeof IconUser>;

export function SourceIcon({ source, size = 14 }: { source: Source; size?: number }) {
  const Icon = icons[source];
  return <Icon size={size} stroke={1.8} aria-hidden />;
}

export function Face({ source }: { source: Source }) {
  return (
    <span className="face" data-source={source}>
      <SourceIcon source={source} /> {words.sources[source]}
    </span>
  );
}

/** Opens the source. `among` are all passages of the answer, so that the panel can go from one to the next. */
export function Mark({ passage, among }: { passage: string; among: readonly string[] }) {
  const evidence = useContext(EvidenceContext);
  const opened = usePassage(passage, true);
  const source = opened?.phase === 'ready' ? opened.value.source : null;
  const number = among.indexOf(passage) + 1;
  return (
    <button
      type="button"
      className="mark"
      data-source={source ?? undefined}
      aria-label={words.mark(number, source && words.sources[source])}
      aria-expanded={evidence.shown === passage}
      title={source ? words.sources[source] : undefined}
      onClick={(event) => evidence.open(passage, among, event.currentTarget)}
    >
      {source && <SourceIcon source={source} size={13} />}
      {number}
    </button>
  );
}

export function Marks({ passages, among }: { passages: readonly string[]; among: readonly string[] }) {
  const once = [...new Set(passages)];
  return once.map((passage) => <Mark key={passage} passage={passage} among={among} />);
}
