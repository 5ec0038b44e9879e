// What its reader may say to a recommendation: accept, change, decline, object; and share it. Answers are added, never
// replaced, so the newest one shows and another can follow.
import { IconCheck, IconFlag, IconPencil, IconShare, IconX } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Recommendation, ResponseKind } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { ContestState } from './ContestState.tsx';
import { useLive, useMe } from './contexts.ts';
import { FormEnd } from './FormEnd.tsx';
import { When } from './States.tsx';

type Props = { recommendation: Recommendation; onChanged?: (() => void) | undefined };
type Asked = 'edited' | 'declined' | 'contested';

export function Respond({ recommendation, onChanged }: Props) {
  const me = useMe();
  const { dispatch } = useLive();
  const [asking, setAsking] = useState<Asked | null>(null);
  const [again, setAgain] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const { id, logSeq, subject, madeFor, contest } = recommendation;
  const isMine = madeFor === me.person;
  const mayContest = (isMine || subject === me.person) && !recommendation.withdrawn;
  const newest = recommendation.responses?.at(-1);
  if (id === null) return null;

  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    try {
      await act();
      setAsking(null);
      setAgain(false);
      onChanged?.();
      // the button that was pressed is gone
      requestAnimationFrame(() => said.current?.focus());
    } catch (error) {
      setFault(asFault(error).message);
    }
    setBusy(false);
  };
  const respond = (kind: ResponseKind, words?: { text?: string; reason?: string }) =>
    attempt(async () => {
      await api.respond(id, { kind, ...words });
      if (kind === 'contested') {
        // who looks into it and by when is the server's to say
        dispatch({ type: 'changed', recommendation: { ...(await api.recommendation(id)), id } });
        return;
      }
      dispatch({
        type: 'answered',
        recommendation: id,
        response: {
          kind,
          at: new Date().toISOString(),
          text: words?.text ?? null,
          reason: words?.reason ?? null,
        },
      });
    });
  const share = () =>
    attempt(async () => {
      await api.share(id);
      dispatch({ type: 'shared', recommendation: id });
    });

  return (
    <div className="respond">
      <div role="status" ref={said} tabIndex={-1}>
        {contest && (
          <ContestState
            contest={contest}
            reason={recommendation.responses?.findLast(({ kind }) => kind === 'contested')?.reason ?? null}
          />
        )}
        {newest && !(contest && newest.kind === 'contested') && (
          <p className="notice-line good">
            <IconCheck size={20} aria-hidden />
            <span>
              {words.card.done[newest.kind]} · <When date={newest.at} />
              {(newest.text ?? newest.reason) && (
                <>
                  <br />“{newest.text ?? newest.reason}”
                </>
              )}
            </span>
          </p>
        )}
      </div>
      {asking && (
        <Reason
          key={asking}
          kind={asking}
          busy={busy}
          start={asking === 'edited' ? recommendation.action.title : ''}
          onCancel={() => setAsking(null)}
          onSave={(text) => respond(asking, asking === 'edited' ? { text } : { reason: text })}
        />
      )}
      {fault && (
        <p className="notice-line harm small" role="alert">
          {fault}
        </p>
      )}
      {!asking && mayContest && (!newest || again) && (
        <div className="answers">
          {isMine && (
            <>
              <button
                type="button"
                className="button main"
                disabled={busy}
                onClick={() => respond('accepted')}
              >
                <IconCheck size={18} aria-hidden /> {words.card.accept}
              </button>
              <button type="button" className="button" disabled={busy} onClick={() => setAsking('edited')}>
                <IconPencil size={18} aria-hidden /> {words.card.edit}
              </button>
              <button type="button" className="button" disabled={busy} onClick={() => setAsking('declined')}>
                <IconX size={18} aria-hidden /> {words.card.decline}
              </button>
            </>
          )}
          <button type="button" className="button" disabled={busy} onClick={() => setAsking('contested')}>
            <IconFlag size={18} aria-hidden /> {words.card.contest}
          </button>
        </div>
      )}
      <div className="foot">
        <span className="row">
          {newest && mayContest && !again && !asking && (
            <button type="button" className="link" onClick={() => setAgain(true)}>
              {words.card.again}
            </button>
          )}
          {subject === me.person && !recommendation.shared && (
            <button
              type="button"
              className="link"
              title={words.card.shareWho}
              disabled={busy}
              onClick={share}
            >
              {words.card.share}
            </button>
          )}
          {recommendation.shared && (
            <span className="row" style={{ gap: 4 }}>
              <IconShare size={14} aria-hidden /> {words.card.shared}
            </span>
          )}
        </span>
        <Link href={`/log/${logSeq}`}>{words.card.log(logSeq)}</Link>
      </div>
    </div>
  );
}

type ReasonProps = {
  kind: Asked;
  start: string;
  busy: boolean;
  onCancel: () => void;
  onSave: (text: string) => void;
};

export function Reason({ kind, start, busy, onCancel, onSave }: ReasonProps) {
  const [text, setText] = useState(start);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const label = {
    edited: words.card.editLabel,
    declined: words.card.declineLabel,
    contested: words.card.contestLabel,
  }[kind];
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    onSave(text.trim());
  };
  return (
    <form onSubmit={save}>
      <div className="field">
        <label htmlFor={`reason-${kind}`}>{label}</label>
        <textarea
          id={`reason-${kind}`}
          className="input"
          ref={field}
          maxLength={4000}
          value={text}
          aria-invalid={missing}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {missing && text.trim() === '' && (
        <p className="small" role="alert" style={{ color: 'var(--harm)' }}>
          {words.card.needed}
        </p>
      )}
      {kind === 'contested' && <p className="small soft">{words.card.contestWho}</p>}
      <FormEnd act={words.card.confirm[kind]} busy={busy} onCancel={onCancel} />
    </form>
  );
}
