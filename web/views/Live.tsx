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
    console.log('DBG mount live', performance.timeOrigin, performance.now());
    const made = connect({
      open: openWire,
      onConnection: (now) => {
        setConnection(now);
        if (now === 'signed_out') signedOut.current();
        // A refused upgrade looks like a lost network: ask whether the session is over.
        if (now === 'offline')
          api.me().catch((error: unknown) => {
            if (error instanceof Fault && error.code === 'unauthenticated') signedOut.current();
          });
      },
      onMessage: (message) => {
        if (message.type === 'ready') setMode(message.mode);
        else if ('seq' in message) dispatch({ type: 'received', message });
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
      made.close();
    };
  }, []);

  const live = useMemo(
    () => ({ talks, dispatch, client, connection, mode }),
    [talks, client, connection, mode],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}
