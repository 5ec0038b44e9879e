// What all places share: who is signed in, what competencies are called, and the talks with their socket.
import { createContext, type Dispatch, useContext } from 'react';
import type { Competency, Me, Mode } from '../../src/contract/api.ts';
import type { Client, Connection } from '../socket.ts';
import type { Action, State } from '../state.ts';

export const MeContext = createContext<Me | null>(null);
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('nobody is signed in here');
  return me;
}

export const CompetenciesContext = createContext<Array<typeof Competency._zod.output>>([]);
export function useCompetencies() {
  const all = useContext(CompetenciesContext);
  return {
    all,
    title: (id: string) => all.find((competency) => competency.id === id)?.title ?? id.replaceAll('_', ' '),
  };
}

export type Live = {
  talks: State;
  dispatch: Dispatch<Action>;
  client: Client;
  connection: Connection;
  mode: Mode;
};
export const LiveContext = createContext<Live | null>(null);
export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('there is no socket here');
  return live;
}

/** Which source is open, and how to open one; EvidencePlace gives it. */
export type Evidence = {
  shown: string | null;
  open: (passage: string, among: readonly string[], from: HTMLElement) => void;
};
export const EvidenceContext = createContext<Evidence>({ shown: null, open: () => undefined });
