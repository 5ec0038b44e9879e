// A pause: the scene stands dimmed behind it, and nothing happens until its player goes on or leaves.
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { words } from '../words/en.ts';

const texts = words.studio;

export function Paused({ onGoOn }: { onGoOn: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onGoOn();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      requestAnimationFrame(() => before instanceof HTMLElement && before.focus({ preventScroll: true }));
    };
  }, [onGoOn]);
  return (
    <div className="paused" role="dialog" aria-modal="true" aria-label={texts.paused}>
      <div>
        <h2>{texts.paused}</h2>
        <p>{texts.pausedSays}</p>
        <div className="row">
          <button type="button" className="button main" ref={button} onClick={onGoOn}>
            {texts.goOn}
          </button>
          <Link className="button bare" href="/rehearse">
            {texts.leave}
          </Link>
        </div>
      </div>
    </div>
  );
}
