// Where a message is written: Enter sends, Shift+Enter makes a line, stop while an answer comes, the draft is kept.
import { Popover, Textarea } from '@mantine/core';
import { IconArrowUp, IconPlayerStopFilled } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { MAX_TEXT_CHARACTERS } from '../../src/contract/socket.ts';
import { words } from '../words/en.ts';
import { useLive, useMe } from './contexts.ts';
import { useDraft } from './drafts.ts';

type Props = {
  person: string;
  conversation: string | null;
  fault: string | null;
  running: boolean;
  offline: boolean;
  onSend: (text: string) => Promise<boolean>;
  onStop: () => void;
  /** other words than the coach's */
  says?: { input: string; placeholder: string; send: string };
  /** what stands below the field in place of the mode */
  tools?: (draft: { text: string; setText: (text: string) => void }) => ReactNode;
};

export function Composer({
  person,
  conversation,
  fault,
  running,
  offline,
  onSend,
  onStop,
  says = words.coach,
  tools,
}: Props) {
  const [text, setText] = useDraft(person, conversation);
  const field = useRef<HTMLTextAreaElement>(null);
  const sending = useRef(false);
  // Where one comes to write, one can write at once; on a phone the keyboard would hide what is there to read.
  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true });
  }, []);
  const over = text.length - MAX_TEXT_CHARACTERS;
  const may = text.trim() !== '' && !running && !offline && over <= 0;
  const send = async () => {
    if (!may || sending.current) return;
    sending.current = true;
    const kept = text;
    setText('');
    if (!(await onSend(kept.trim()))) setText(kept);
    sending.current = false;
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {fault && (
        <p className="notice-line harm small" role="alert" style={{ marginBottom: 8 }}>
          {fault}
        </p>
      )}
      <div className="composer-box">
        <Textarea
          unstyled
          autosize
          minRows={1}
          maxRows={8}
          ref={field}
          className="composer-field"
          aria-label={says.input}
          placeholder={says.placeholder}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        {running ? (
          <button type="button" className="button" onClick={onStop}>
            <IconPlayerStopFilled size={16} aria-hidden /> {words.coach.stop}
          </button>
        ) : (
          <button type="submit" className="button main" disabled={!may}>
            <IconArrowUp size={18} aria-hidden /> {says.send}
          </button>
        )}
      </div>
      <div className="composer-foot">
        {tools ? tools({ text, setText }) : <ModeBadge />}
        <span role="status">
          {over > 0 ? (
            words.coach.tooLong(over)
          ) : offline && text ? (
            words.coach.offlineKept
          ) : (
            <span className="keys">{words.coach.keys}</span>
          )}
        </span>
      </div>
    </form>
  );
}

function ModeBadge() {
  const me = useMe();
  const { mode } = useLive();
  const name = mode === 'guided' ? words.mode.guided : (me.model ?? mode);
  return (
    <Popover position="top-start" width={300} withinPortal={false} classNames={{ dropdown: 'bubble' }}>
      <Popover.Target>
        <button type="button" className="badge" data-mode={mode} aria-label={words.mode.open(name)}>
          {name}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.mode.open(name)}>
        {mode === 'guided' ? words.mode.guidedMore : words.mode.connectedMore(name)}
      </Popover.Dropdown>
    </Popover>
  );
}
