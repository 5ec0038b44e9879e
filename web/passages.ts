// The sources this page has opened, each fetched once, shared by marks and the panel. It deliberately fetches nothing by
// itself: for HR every opening is logged.
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Passage } from '../src/contract/api.ts';
import { api, asFault, type Fault } from './api.ts';

export type Opened =
  | { phase: 'loading' }
  | { phase: 'failed'; fault: Fault }
  | { phase: 'ready'; value: Passage };

export class Passages {
  readonly #opened = new Map<string, Opened>();
  readonly #listeners = new Set<() => void>();

  get(id: string): Opened | undefined {
    return this.#opened.get(id);
  }
  open(id: string): void {
    const before = this.#opened.get(id);
    if (before && before.phase !== 'failed') return;
    this.#set(id, { phase: 'loading' });
    api.passage(id).then(
      (value) => this.put(value),
      (error: unknown) => this.#set(id, { phase: 'failed', fault: asFault(error) }),
    );
  }
  put(passage: Passage): void {
    this.#set(passage.id, { phase: 'ready', value: passage });
  }
  /** What was opened for a review is closed with it. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#opened.delete(id);
    for (const listener of this.#listeners) listener();
  }
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  #set(id: string, opened: Opened): void {
    this.#opened.set(id, opened);
    for (const listener of this.#listeners) listener();
  }
}

export const PassagesContext = createContext(new Passages());

/** The passage if it has been opened; with `fetch`, opens it. */
export function usePassage(id: string, fetch: boolean): Opened | undefined {
  const passages = useContext(PassagesContext);
  const opened = useSyncExternalStore(passages.subscribe, () => passages.get(id));
  useEffect(() => {
    if (fetch && passages.get(id) === undefined) passages.open(id);
  }, [passages, id, fetch]);
  return opened;
}
