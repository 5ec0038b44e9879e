// Holds the socket and the talks above all places, so that an answer goes on while its reader looks elsewhere.
import { type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Mode } from '../../src/contract/api.ts';
import { api, Fault } from '../api.ts';
import { type Client, type Connection, connect, openWire } from '../socket.ts';
import { reduce } from '../state.ts';
import { LiveContext } from './contexts.ts';

const idle: Client = {
  start: () => undefined,
  cancel: () => undefined,
  hint: () => undefined,
  resume: () => undefined,
  wake: () => undefined,
  close: () => undefined,
};

export function LiveProvider({
  mode: first,
  onSignedOut,
  children,
}: {
  mode: Mode;
  onSignedOut: () => void;
  children: ReactNode;
}) {
  const [talks, dispatch] = useReducer(reduce, {});
  const [connection, setConnection] = useState<Connection>('connecting');
  const [mode, setMode] = useState(first);
  const [client, setClient] = useState<Client>(idle);
  const signedOut = useRef(onSignedOut);
  signedOut.current = onSignedOut;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const made = connect({
      open: openWire,
      onConnection: (now) => {
        setConnection(now);
        if (now !== 'signed_out' && now !== 'offline') return;
        // A refused upgrade looks like a lost network, and a socket can be closed by mistake: what is on the page is
        // given up only once the server says that the session is over.
        api
          .me()
          .then(() => true)
          .catch((error: unknown) => !(error instanceof Fault && error.code === 'unauthenticated'))
          .then((stays) => {
            if (!stays) signedOut.current();
            else if (now === 'signed_out') timer = setTimeout(made.wake, 500);
          });
      },
      onMessage: (message) => {
        if (message.type === 'ready') setMode(message.mode);
        else if ('seq' in message) dispatch({ type: 'received', message });
        else if (message.type === 'hint')
          dispatch({ type: 'hinted', conversation: message.conversation, text: message.text });
        else if (message.type === 'error' && message.turn)
          dispatch({
            type: 'received',
            message: {
              type: 'turn.error',
              turn: message.turn,
              seq: 1,
              code: message.code,
              message: message.message,
            },
          });
      },
    });
    setClient(made);
    window.addEventListener('online', made.wake);
    return () => {
      window.removeEventListener('online', made.wake);
      clearTimeout(timer);
      made.close();
    };
  }, []);

  const live = useMemo(
    // a model that is switched off words nothing, though the server has one
    () => ({ talks, dispatch, client, connection, mode: first === 'guided' ? first : mode }),
    [talks, client, connection, mode, first],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}
