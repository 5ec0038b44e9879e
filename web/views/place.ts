// Where a rehearsal is gone on from: an answer of the other person, the newest one unless somebody went back.
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { running, type Talk } from '../state.ts';
import { newestOf, placeOf, type Try } from '../tries.ts';

/** Where the talk is gone on from; kept in the address, so that a reload finds it again. */
export function usePlace(talk: Talk, tries: readonly Try[]) {
  const [given, setGiven] = useSearchParams();
  const [place, setPlace] = useState<{ at: string | null; sent: string | null }>(() => {
    const open = running(talk);
    return open ? { at: open.parent, sent: open.turn } : { at: given.get('turn'), sent: null };
  });
  const newest = newestOf(tries, talk) ?? '';
  const sent = talk.exchanges.find(({ turn }) => turn === place.sent);
  const answer = sent?.answer.id;
  const isThere = answer != null && placeOf(tries, answer) !== null;
  const at = place.at !== null && placeOf(tries, place.at) ? place.at : newest;
  const here = isThere ? answer : at;
  const wanted = here === newest ? null : here;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the place
  useEffect(() => {
    if (given.get('turn') !== wanted) setGiven(wanted === null ? {} : { turn: wanted }, { replace: true });
  }, [wanted]);
  return {
    here,
    /** what was said here last, since the page was opened */
    sent: sent ?? null,
    pending: sent && !isThere ? { exchange: sent } : null,
    goTo: (answer: string) => setPlace({ at: answer, sent: null }),
    stayAt: (at: string, turn: string) => setPlace({ at, sent: turn }),
  };
}
