// Keeps an edited brief saved: a short pause after the last change, again when the network is back, and what other windows
// save is heard. It deliberately decides nothing about lines: editing.ts does.
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { z } from 'zod';
import { EditLine, type PreparedBrief } from '../../src/contract/briefs.ts';
import { api, asFault } from '../api.ts';
import { type Act, begin, type Editing, isUnsaved, reduce, toSave } from '../editing.ts';
import { useMe } from './contexts.ts';
import { keepLeft, readLeft } from './drafts.ts';

const PAUSE_MS = 700;
const AGAIN_MS = 5000;
const LOOK_MS = 20_000;
const Left = z.object({ version: z.number().int(), lines: z.array(EditLine) });

export type Saving = {
  state: Editing;
  dispatch: (act: Act) => void;
  /** when this window last saved or heard; null: not since it was opened */
  savedAt: number | null;
  /** saves what is not saved yet, at once; false where that did not work */
  flush: () => Promise<boolean>;
};

export function useEditing(brief: PreparedBrief): Saving {
  const { person } = useMe();
  const { id } = brief;
  const [state, dispatch] = useReducer(reduce, null, () => {
    const left = Left.safeParse(readLeft(person, id));
    return begin(brief.lines, brief.edits, left.success ? left.data : null);
  });
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const latest = useRef(state);
  latest.current = state;
  const channel = useChannel(id, dispatch);
  const unsaved = isUnsaved(state);

  const save = useCallback(async (): Promise<boolean> => {
    const { base } = latest.current;
    const lines = toSave(latest.current);
    dispatch({ type: 'sent' });
    try {
      const { kept, edits } = await api.saveEdits(id, { version: base.version, lines });
      dispatch(kept ? { type: 'kept', edits } : { type: 'heard', edits, answers: true });
      if (!kept) return false;
      setSavedAt(Date.now());
      channel.current?.postMessage('saved');
      return true;
    } catch (error) {
      const { code } = asFault(error);
      const fault = code === 'offline' ? 'offline' : code === 'not_found' ? 'gone' : 'failed';
      dispatch({ type: 'failed', fault });
      return false;
    }
  }, [id, channel]);

  const { drafts, fault } = state;
  const { version } = state.base;
  useEffect(() => {
    keepLeft(person, id, unsaved && fault !== 'gone' ? { version, lines: toSave({ drafts }) } : null);
  }, [person, id, unsaved, drafts, version, fault]);

  const isDue = unsaved && state.sent === null && state.elsewhere === null && state.fault !== 'gone';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins the pause anew
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(save, state.fault === null ? PAUSE_MS : AGAIN_MS);
    window.addEventListener('online', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', save);
    };
  }, [isDue, state.drafts, state.fault, save]);
  useEffect(
    () => () => {
      const { sent, elsewhere, fault } = latest.current;
      if (isUnsaved(latest.current) && sent === null && elsewhere === null && fault === null) save();
    },
    [save],
  );

  const flush = useCallback(async () => {
    const { sent, elsewhere } = latest.current;
    if (sent !== null || elsewhere !== null) return false;
    return isUnsaved(latest.current) ? save() : true;
  }, [save]);
  return { state, dispatch, savedAt, flush };
}

/** Another window of this browser says when it has saved; other devices are looked for now and then. */
function useChannel(id: string, dispatch: (act: Act) => void) {
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const look = () =>
      api.brief(id).then(
        ({ edits }) => dispatch({ type: 'heard', edits }),
        (error: unknown) => {
          if (asFault(error).code === 'not_found') dispatch({ type: 'failed', fault: 'gone' });
        },
      );
    const opened = new BroadcastChannel(`groundwork:brief:${id}`);
    opened.onmessage = look;
    channel.current = opened;
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', lookIfSeen);
    const timer = setInterval(lookIfSeen, LOOK_MS);
    return () => {
      opened.close();
      document.removeEventListener('visibilitychange', lookIfSeen);
      clearInterval(timer);
    };
  }, [id, dispatch]);
  return channel;
}
