// Objecting to a brief from its log entry, for whom it is about and for whom it was made: a brief's text is its owner's
// alone, so the entry is all that the other one sees of it.
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { LogEntry } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';
import { Reason } from './Respond.tsx';

export function Objecting({ document, onSaved }: { document: LogEntry; onSaved: () => void }) {
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { entry } = document;
  const own = entry.actor === me.person || entry.subject === me.person;
  if (!own || entry.contest === 'open' || entry.contest === 'upheld') return null;
  if (entry.kind === 'recommendation')
    return (
      <p className="review small soft">
        {words.contest.mine} <Link href="/mine">{words.places.mine}</Link>
      </p>
    );
  if (entry.kind !== 'brief') return null;
  const save = async (reason: string) => {
    setBusy(true);
    try {
      await api.contestEntry(entry.seq, reason);
      setAsking(false);
      setFault(null);
      onSaved();
    } catch (error) {
      setFault(asFault(error).message);
    }
    setBusy(false);
  };
  return (
    <section className="review respond" aria-label={words.contest.object}>
      {fault && (
        <p className="notice-line harm small" role="alert">
          {fault}
        </p>
      )}
      {asking ? (
        <Reason kind="contested" start="" busy={busy} onCancel={() => setAsking(false)} onSave={save} />
      ) : (
        <>
          <p className="small soft">{words.contest.objectSays}</p>
          <div>
            <button type="button" className="button" onClick={() => setAsking(true)}>
              <IconFlag size={18} aria-hidden /> {words.contest.object}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
