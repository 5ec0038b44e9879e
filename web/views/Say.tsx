// Where one goes on: the hint that was asked for, the field, and what helps to fill it. It also says the other person's words
// to whoever does not see them.
import { IconBulb, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Exchange, type Rehearsal, running, type Talk } from '../state.ts';
import { words } from '../words/en.ts';
import { Composer } from './Composer.tsx';
import { useLive, useMe } from './contexts.ts';
import { Speak } from './Speak.tsx';

const texts = words.studio;

type Props = {
  talk: Talk;
  rehearsal: Rehearsal;
  here: string;
  offline: boolean;
  onSay: (text: string) => void;
};

export function Say({ talk, rehearsal, here, offline, onSay }: Props) {
  const me = useMe();
  const { client } = useLive();
  const open = running(talk);
  return (
    <div className="say">
      <Hint conversation={talk.conversation} text={rehearsal.hint} />
      <Composer
        person={me.person}
        conversation={talk.conversation}
        fault={null}
        running={open !== null}
        offline={offline}
        onSend={async (text) => {
          onSay(text);
          return true;
        }}
        onStop={() => open && client.cancel(open.turn)}
        says={{
          input: texts.input(words.welcome.first(rehearsal.setup.name)),
          placeholder: texts.placeholder,
          send: texts.send,
        }}
        tools={({ text, setText }) => (
          <span className="tools">
            <button
              type="button"
              className="button slim"
              disabled={offline || open !== null}
              title={offline ? texts.noHintOffline : undefined}
              onClick={() => client.hint(talk.conversation, here)}
            >
              <IconBulb size={16} aria-hidden /> {texts.hint}
            </button>
            <Speak text={text} onText={setText} />
          </span>
        )}
      />
    </div>
  );
}

function Hint({ conversation, text }: { conversation: string; text: string | null }) {
  const { dispatch } = useLive();
  return (
    <div role="status">
      {text !== null && (
        <p className="hint">
          <IconBulb size={18} aria-hidden />
          <span>
            <span className="hidden">{texts.hintIs}: </span>
            {text}
          </span>
          <button
            type="button"
            className="icon slim"
            aria-label={texts.hintAway}
            onClick={() => dispatch({ type: 'hinted', conversation, text: null })}
          >
            <IconX size={16} />
          </button>
        </p>
      )}
    </div>
  );
}

/** Says the other person's words to a screen reader, once, and nothing of what was there before. */
export function Announced({ name, exchange }: { name: string; exchange: Exchange | null }): ReactNode {
  const answer = exchange?.answer;
  const says =
    answer?.phase === 'over' && answer.sentences.length > 0
      ? `${answer.handover?.message ?? ''} ${name}: ${answer.sentences.map(({ text }) => text).join('')}`.trim()
      : '';
  return (
    <div className="hidden" aria-live="polite">
      {says}
    </div>
  );
}
