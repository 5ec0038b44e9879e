// Lays out a place with the panel of its sources: at the side where there is room, from below where there is not. It keeps
// which source is open and gives the focus back to the mark that opened it.
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { words } from '../words/en.ts';
import { EvidenceContext } from './contexts.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import { Sheet } from './Sheet.tsx';

export function EvidencePlace({ children }: { children: ReactNode }) {
  const wide = useMediaQuery('(min-width: 1120px)', undefined, { getInitialValueInEffect: false });
  const [at, setAt] = useState<{ passage: string; among: readonly string[] } | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const open = useCallback((passage: string, among: readonly string[], from: HTMLElement) => {
    opener.current = from;
    setAt({ passage, among });
  }, []);
  const close = useCallback(() => {
    setAt(null);
    // after a sheet has given up its own hold on the focus
    requestAnimationFrame(() => opener.current?.focus());
  }, []);
  useEffect(() => {
    if (!at || !wide) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [at, wide, close]);

  const evidence = useMemo(() => ({ shown: at?.passage ?? null, open }), [at, open]);
  const panel = at && (
    <EvidencePanel
      key={at.passage}
      passage={at.passage}
      among={at.among}
      onClose={close}
      onGo={(passage) => setAt({ ...at, passage })}
    />
  );
  return (
    <EvidenceContext value={evidence}>
      <div className={wide && at ? 'with-panel open' : 'with-panel'}>
        {children}
        {wide && panel && (
          <aside className="panel" aria-label={words.evidence.title}>
            {panel}
          </aside>
        )}
      </div>
      {!wide && (
        <Sheet opened={at !== null} onClose={close} label={words.evidence.title} above>
          {panel}
        </Sheet>
      )}
    </EvidenceContext>
  );
}
