// One thing that is fetched for a view: loading, there, or failed with a way to try again.
import { useCallback, useEffect, useRef, useState } from 'react';
import { asFault, type Fault } from './api.ts';

export type Loaded<T> =
  | { phase: 'loading' }
  | { phase: 'failed'; fault: Fault }
  | { phase: 'ready'; value: T };
export type Load<T> = Loaded<T> & { again: () => void; put: (value: T) => void };

/** Fetches anew whenever `key` changes; what an older key brings late is dropped. */
export function useLoad<T>(key: string, fetch: () => Promise<T>): Load<T> {
  const [kept, setKept] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { phase: 'loading' } });
  const [tries, setTries] = useState(0);
  const latest = useRef(fetch);
  latest.current = fetch;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` is how a view asks for another go
  useEffect(() => {
    let wanted = true;
    const keep = (loaded: Loaded<T>) => {
      if (wanted) setKept({ key, loaded });
    };
    latest.current().then(
      (value) => keep({ phase: 'ready', value }),
      (error: unknown) => keep({ phase: 'failed', fault: asFault(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, tries]);

  const again = useCallback(() => {
    setKept({ key, loaded: { phase: 'loading' } });
    setTries((n) => n + 1);
  }, [key]);
  const put = useCallback((value: T) => setKept({ key, loaded: { phase: 'ready', value } }), [key]);
  return { ...(kept.key === key ? kept.loaded : { phase: 'loading' as const }), again, put };
}
