// Whether what is on the page is saved, how long ago, and what to do where another window was quicker.
import { useEffect, useState } from 'react';
import { isUnsaved } from '../editing.ts';
import { ago } from '../time.ts';
import { words } from '../words/en.ts';
import type { Saving } from './editing.tsx';

const TICK_MS = 5000;
const NOW_SECONDS = 5;
const OLD_SECONDS = 3600;

export function SaveState({ saving: { state, dispatch, savedAt } }: { saving: Saving }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const said = words.prepare.saved;
  if (state.elsewhere)
    return (
      <div className="notice-line look" role="alert">
        <span>{words.prepare.conflict.says}</span>
        <button type="button" className="link" onClick={() => dispatch({ type: 'chosen', which: 'theirs' })}>
          {words.prepare.conflict.theirs}
        </button>
        <button type="button" className="link" onClick={() => dispatch({ type: 'chosen', which: 'mine' })}>
          {words.prepare.conflict.mine}
        </button>
      </div>
    );
  const unsaved = isUnsaved(state);
  const trouble = state.fault === 'offline' ? said.offline : state.fault === 'failed' ? said.failed : null;
  if (unsaved && trouble)
    return (
      <span className="small look" role="status">
        {trouble}
      </span>
    );
  if (state.isFromElsewhere)
    return (
      <span className="small" role="status">
        {said.elsewhere}
      </span>
    );
  return (
    <>
      <span className="small soft">{unsaved ? said.saving : sinceWords(savedAt, state.base.at, now)}</span>
      {/* the passing seconds are not read out */}
      <span className="hidden" role="status">
        {!unsaved && savedAt !== null ? said.said : ''}
      </span>
    </>
  );
}

function sinceWords(savedAt: number | null, at: string | null, now: number): string {
  const said = words.prepare.saved;
  if (savedAt === null) return at === null ? said.nothing : said.earlier(ago(at, new Date(now)));
  const seconds = Math.round((now - savedAt) / 1000);
  if (seconds < NOW_SECONDS) return said.now;
  return seconds < OLD_SECONDS
    ? said.ago(seconds)
    : said.earlier(ago(new Date(savedAt).toISOString(), new Date(now)));
}
