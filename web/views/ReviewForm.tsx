// What HR says about an entry: a note that begins a review, or that it is confirmed, flagged or explained anew.
import { type FormEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { LogEntry, ReviewVerdict } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';

/** A review begins with a note. */
const ORDER: readonly ReviewVerdict[] = ['annotate', 'confirm', 'flag', 'correct'];

export function Review({ document, onSaved }: { document: LogEntry; onSaved: () => void }) {
  const me = useMe();
  const { entry } = document;
  const own = entry.actor === me.person || entry.subject === me.person;
  if (!me.access.includes('hr') || own || entry.kind === 'reviewed') return null;
  return (
    <section className="stack review" aria-labelledby="review">
      <h2 id="review">{words.review.title}</h2>
      {entry.contest === 'open' ? (
        <p>
          {words.review.onDesk} <Link href={`/desk/${entry.seq}`}>{words.review.toDesk}</Link>
        </p>
      ) : (
        <ReviewForm seq={entry.seq} onSaved={onSaved} />
      )}
    </section>
  );
}

function ReviewForm({ seq, onSaved }: { seq: number; onSaved: () => void }) {
  const [verdict, setVerdict] = useState<ReviewVerdict>('annotate');
  const [text, setText] = useState('');
  const [said, setSaid] = useState<'missing' | 'saved' | { fault: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') {
      setSaid('missing');
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await api.review(seq, { verdict, text: text.trim() });
      setText('');
      setSaid('saved');
      onSaved();
    } catch (error) {
      setSaid({ fault: asFault(error).message });
    }
    setBusy(false);
  };
  return (
    <form className="decide" onSubmit={save} noValidate>
      <p className="small soft">{words.review.says}</p>
      <fieldset>
        <legend className="hidden">{words.review.title}</legend>
        {ORDER.map((option) => (
          <label className="choice" key={option}>
            <input
              type="radio"
              name="verdict"
              checked={verdict === option}
              onChange={() => setVerdict(option)}
            />{' '}
            {words.review.verdicts[option]}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="review-text">{words.review.labels[verdict]}</label>
        <textarea
          id="review-text"
          className="input"
          ref={field}
          maxLength={4000}
          value={text}
          aria-invalid={said === 'missing'}
          aria-describedby="review-said"
          onChange={(event) => {
            setText(event.target.value);
            setSaid(null);
          }}
        />
      </div>
      <div id="review-said" role="status">
        {said === 'missing' && <p className="small fault">{words.desk.needed}</p>}
        {said === 'saved' && <p className="notice-line good small">{words.review.saved}</p>}
        {said !== null && typeof said === 'object' && <p className="notice-line harm small">{said.fault}</p>}
      </div>
      <div>
        <button type="submit" className="button main" disabled={busy}>
          {words.review.save}
        </button>
      </div>
    </form>
  );
}
