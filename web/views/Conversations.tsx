// The list of conversations, foldable at the side; each can be deleted, after one question.
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ConversationSummary } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import type { Load } from '../load.ts';
import { words } from '../words/en.ts';
import { Failed, Shape, When } from './States.tsx';

export function Side({ conversations, children }: { conversations: ReactNode; children: ReactNode }) {
  const [folded, setFolded] = useState(() => localStorage.getItem('groundwork:folded') === 'yes');
  const fold = (next: boolean) => {
    setFolded(next);
    localStorage.setItem('groundwork:folded', next ? 'yes' : 'no');
  };
  const Icon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={folded ? 'coach folded' : 'coach'}>
      <nav className="side" aria-label={words.coach.conversations}>
        <div className="side-head">
          {!folded && <h2>{words.coach.conversations}</h2>}
          <button
            type="button"
            className="icon slim"
            aria-expanded={!folded}
            aria-label={folded ? words.coach.unfold : words.coach.fold}
            title={folded ? words.coach.unfold : words.coach.fold}
            onClick={() => fold(!folded)}
          >
            <Icon size={20} />
          </button>
          {folded && (
            <Link className="icon slim" href="/" aria-label={words.coach.fresh} title={words.coach.fresh}>
              <IconPlus size={20} />
            </Link>
          )}
        </div>
        {!folded && conversations}
      </nav>
      {children}
    </div>
  );
}

type Props = {
  list: Load<ConversationSummary[]>;
  current: string | null;
  onDeleted: (id: string) => void;
  onPicked: () => void;
};

export function Conversations({ list, current, onDeleted, onPicked }: Props) {
  return (
    <>
      <Link className="button slim new" href="/" onClick={onPicked}>
        <IconPlus size={16} aria-hidden /> {words.coach.fresh}
      </Link>
      {list.phase === 'loading' && <Shape says={words.coach.conversations} lines={3} />}
      {list.phase === 'failed' && <Failed fault={list.fault} again={list.again} />}
      {list.phase === 'ready' && list.value.length === 0 && (
        <p className="soft small" style={{ padding: 8 }}>
          {words.coach.none}
        </p>
      )}
      {list.phase === 'ready' && (
        <ul className="talks">
          {list.value.map((item) => (
            <TalkItem
              key={item.id}
              href={`/c/${item.id}`}
              item={item}
              current={item.id === current}
              onDeleted={onDeleted}
              onPicked={onPicked}
            />
          ))}
        </ul>
      )}
    </>
  );
}

export function TalkItem({
  item,
  href,
  note,
  current,
  onDeleted,
  onPicked,
}: {
  item: ConversationSummary;
  href: string;
  note?: string;
  current: boolean;
  onDeleted: (id: string) => void;
  onPicked?: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // the question takes the place of the button that asked for it
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const [fault, setFault] = useState<string | null>(null);
  const title = item.title || words.coach.untitled;
  const remove = async () => {
    try {
      await api.deleteConversation(item.id);
      onDeleted(item.id);
    } catch (error) {
      setFault(asFault(error).message);
    }
  };
  if (asking)
    return (
      <li>
        <div className="sure">
          <span className="hidden">{words.coach.remove(title)}</span>
          <span>{words.coach.removeSure}</span>
          {fault && (
            <span className="small" role="alert">
              {fault}
            </span>
          )}
          <div className="row">
            <button type="button" className="button slim" ref={keep} onClick={() => setAsking(false)}>
              {words.coach.removeNo}
            </button>
            <button type="button" className="button slim harm" onClick={remove}>
              {words.coach.removeYes}
            </button>
          </div>
        </div>
      </li>
    );
  return (
    <li>
      <Link href={href} aria-current={current ? 'page' : undefined} onClick={onPicked}>
        <span>{title}</span>
        <span className="small">
          <When date={item.at} />
          {note && ` · ${note}`}
        </span>
      </Link>
      <button
        type="button"
        className="icon slim"
        aria-label={words.coach.remove(title)}
        title={words.coach.removeYes}
        onClick={() => setAsking(true)}
      >
        <IconTrash size={16} />
      </button>
    </li>
  );
}
