// Read once before the start, and again when it changes: what the coach reads, who reads what is written to it.
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Me } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { Brand } from './Frame.tsx';

export function Notice({ me, onAccepted }: { me: Me; onAccepted: () => void }) {
  const [fault, setFault] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const accept = async () => {
    setFault(null);
    try {
      await api.acceptNotice(me.notice.version);
      onAccepted();
    } catch (error) {
      setFault(asFault(error).message);
    }
  };
  return (
    <main className="door">
      <div className="brand">
        <Brand /> {words.product}
      </div>
      <article className="notice">
        <h1 ref={heading} tabIndex={-1}>
          {words.notice.title}
        </h1>
        <NoticeText text={me.notice.text} />
        <p className="more-about">
          <Link href="/openness">{words.openness.fromNotice}</Link>
        </p>
        {fault && (
          <p className="notice-line harm" role="alert">
            {fault}
          </p>
        )}
        <div className="row">
          <button type="button" className="button main" onClick={accept}>
            {words.notice.accept}
          </button>
          <span className="soft small">{words.notice.again}</span>
        </div>
      </article>
    </main>
  );
}

export function NoticeText({ text }: { text: string }) {
  return (
    <div className="letter-text">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
