// The talk with the coach: conversations at the side, the talk in the middle. It starts conversations and turns; what an
// answer holds is the reducer's business.
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { newestAnswer, running } from '../state.ts';
import { words } from '../words/en.ts';
import { Composer } from './Composer.tsx';
import { Conversations, Side } from './Conversations.tsx';
import { useLive, useMe } from './contexts.ts';
import { Sheet } from './Sheet.tsx';
import { Failed, Shape } from './States.tsx';
import { Thread } from './Thread.tsx';
import { Welcome } from './Welcome.tsx';

export function Coach({ id }: { id: string | null }) {
  const me = useMe();
  const { talks, dispatch, client, connection } = useLive();
  const [, go] = useLocation();
  const [about, setAbout] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [listing, setListing] = useState(false);
  const talk = id === null ? undefined : talks[id];
  const fresh = (talk?.exchanges.length ?? 0) > 0;
  const loaded = useLoad(id ?? 'none', async () => {
    if (id === null || running(talks[id])) return;
    const conversation = await api.conversation(id);
    dispatch({ type: 'loaded', conversation });
  });
  const list = useLoad('conversations', coachings);
  const over = Object.values(talks).reduce(
    (sum, { exchanges }) => sum + exchanges.filter(({ answer }) => answer.phase === 'over').length,
    0,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: titles change when a turn is over
  useEffect(() => {
    coachings().then(list.put, () => undefined); // the list as it was stays
  }, [over, list.put]);

  const open = running(talk);
  useEffect(() => {
    if (open && open.answer.phase === 'waiting') client.resume(open.turn, 0);
  }, [open, client]);

  const send = async (text: string): Promise<boolean> => {
    setFault(null);
    try {
      const conversation = id ?? (await api.startConversation(about)).id;
      const message = { turn: newId(), conversation, parent: newestAnswer(talk), text };
      dispatch({ type: 'asked', ...message });
      client.start(message);
      if (id === null) go(`/c/${conversation}`);
      return true;
    } catch (error) {
      setFault(asFault(error).message);
      return false;
    }
  };
  const sendAgain = (turn: string) => {
    const exchange = talk?.exchanges.find((one) => one.turn === turn);
    if (!exchange || !talk) return;
    const { parent, text } = exchange;
    const message = { turn, conversation: talk.conversation, parent, text };
    dispatch({ type: 'asked', ...message });
    client.start(message);
  };
  const forget = (gone: string) => {
    dispatch({ type: 'forgotten', conversation: gone });
    list.again();
    if (gone === id) go('/');
  };

  if (talk?.rehearsal) return <Redirect to={`/rehearse/${talk.conversation}`} replace />;
  const conversations = (
    <Conversations list={list} current={id} onDeleted={forget} onPicked={() => setListing(false)} />
  );
  return (
    <Side conversations={conversations}>
      <div className="talk">
        <h1 className="hidden">{words.coach.title}</h1>
        <div className="talk-top">
          <button type="button" className="button bare" onClick={() => setListing(true)}>
            <IconMessages size={20} aria-hidden /> {words.coach.conversations}
          </button>
          {id !== null && (
            <Link className="button bare" href="/">
              <IconPlus size={20} aria-hidden /> {words.coach.freshShort}
            </Link>
          )}
        </div>
        <div className="thread">
          {id === null && <Welcome about={about} onAbout={setAbout} onAsk={send} />}
          {id !== null && !fresh && loaded.phase === 'loading' && <Shape says={words.coach.loading} />}
          {id !== null &&
            !fresh &&
            loaded.phase === 'failed' &&
            (loaded.fault.code === 'not_found' ? (
              <Failed fault={loaded.fault} says={words.coach.missing} />
            ) : (
              <Failed fault={loaded.fault} again={loaded.again} />
            ))}
          {talk && <Thread talk={talk} onAsk={send} onSendAgain={sendAgain} />}
        </div>
        {!(loaded.phase === 'failed' && !fresh) && (
          <Composer
            key={id}
            person={me.person}
            conversation={id}
            fault={fault}
            running={open !== null}
            offline={connection !== 'open' && connection !== 'connecting'}
            onSend={send}
            onStop={() => open && client.cancel(open.turn)}
          />
        )}
      </div>
      <Sheet opened={listing} onClose={() => setListing(false)} label={words.coach.conversations}>
        {conversations}
      </Sheet>
    </Side>
  );
}

/** Rehearsals are conversations too; they have a place of their own. */
const coachings = async () => (await api.conversations()).filter(({ kind }) => kind === 'coaching');

/** crypto.randomUUID exists on secure origins only; a trial on a local network has none. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
