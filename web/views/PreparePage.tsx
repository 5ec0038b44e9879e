// One brief as a page of its own: a letter that is changed where it stands, and what is done with it.
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCopy,
  IconDownload,
  IconPrinter,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { PreparedBrief } from '../../src/contract/briefs.ts';
import { rehearsedWithHr } from '../../src/contract/rehearsal.ts';
import { api, asFault } from '../api.ts';
import { sectionsOf } from '../editing.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { download } from './download.ts';
import { type Saving, useEditing } from './editing.tsx';
import { PreparedLetter } from './PreparedLetter.tsx';
import { SaveState } from './SaveState.tsx';
import { Failed, Shape } from './States.tsx';

export function PreparePage({ id }: { id: string }) {
  const loaded = useLoad(`brief ${id}`, () => api.brief(id));
  return (
    <div className="page prepare one">
      <p className="crumb">
        <Link href="/prepare">{words.prepare.back}</Link>
      </p>
      {loaded.phase === 'loading' && <Shape says={words.prepare.opening} lines={8} />}
      {loaded.phase === 'failed' &&
        (loaded.fault.code === 'not_found' ? (
          <Failed fault={loaded.fault} says={words.prepare.gone} />
        ) : (
          <Failed fault={loaded.fault} again={loaded.again} />
        ))}
      {loaded.phase === 'ready' && <Opened brief={loaded.value} />}
    </div>
  );
}

function Opened({ brief }: { brief: PreparedBrief }) {
  const saving = useEditing(brief);
  const { state, dispatch } = saving;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('textarea, input, select');
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      dispatch({ type: event.shiftKey ? 'redone' : 'undone' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [dispatch]);
  if (state.fault === 'gone') return <p className="notice-line harm">{words.prepare.gone}</p>;
  return (
    <>
      <Bar brief={brief} saving={saving} />
      <PreparedLetter brief={brief} sections={sectionsOf(state)} dispatch={dispatch} />
      <Rehearse brief={brief} />
    </>
  );
}

function Bar({ brief, saving }: { brief: PreparedBrief; saving: Saving }) {
  const { state, dispatch, flush } = saving;
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await flush();
      await navigator.clipboard.writeText(await api.briefMarkdown(brief.id));
      setSaid(words.prepare.copied);
    } catch (error) {
      setSaid(error instanceof DOMException ? words.prepare.copyFailed : asFault(error).message);
    }
  };
  const take = async () => {
    try {
      await flush();
      const name = `${brief.scenario}-${brief.subject ?? 'fictional'}`.replace(/[^\w.-]+/g, '_');
      download(`${name}.md`, await api.briefMarkdown(brief.id), 'text/markdown');
    } catch (error) {
      setSaid(asFault(error).message);
    }
  };
  return (
    <section className="brief-bar" aria-label={words.prepare.tools}>
      <div className="row">
        <button
          type="button"
          className="icon"
          aria-label={words.prepare.undo}
          title={words.prepare.undo}
          disabled={state.past.length === 0}
          onClick={() => dispatch({ type: 'undone' })}
        >
          <IconArrowBackUp size={20} />
        </button>
        <button
          type="button"
          className="icon"
          aria-label={words.prepare.redo}
          title={words.prepare.redo}
          disabled={state.future.length === 0}
          onClick={() => dispatch({ type: 'redone' })}
        >
          <IconArrowForwardUp size={20} />
        </button>
        <SaveState saving={saving} />
      </div>
      <div className="row take">
        <button type="button" className="button slim" onClick={() => window.print()}>
          <IconPrinter size={16} aria-hidden /> {words.prepare.print}
        </button>
        <button type="button" className="button slim" onClick={copy}>
          <IconCopy size={16} aria-hidden /> {words.prepare.copy}{' '}
          <span className="hidden">{words.prepare.asMarkdown}</span>
        </button>
        <button type="button" className="button slim" onClick={take}>
          <IconDownload size={16} aria-hidden /> {words.prepare.download}{' '}
          <span className="hidden">{words.prepare.asMarkdown}</span>
        </button>
        <span className="small soft" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}

/** Begins the rehearsal that the brief prepares: with the person, or where HR comes first with somebody fictional. */
function Rehearse({ brief }: { brief: PreparedBrief }) {
  const [, go] = useLocation();
  const [beginning, setBeginning] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { rehearsed, subject, scenario, id } = brief;
  if (rehearsed === null) return <p className="soft go-rehearse">{words.prepare.notRehearsed}</p>;
  const withHr = rehearsed === 'fictional' && subject !== null;
  const isHr = withHr && rehearsedWithHr.includes(brief.scenario);
  const begin = async () => {
    setBeginning(true);
    setFault(null);
    try {
      const begun = await api.startRehearsal({
        scenario,
        counterpart: subject === null || withHr ? { fictional: true } : { person: subject },
        difficulty: 'medium',
        // a page about the person does not go into a talk with somebody else
        ...(withHr ? {} : { brief: id }),
      });
      go(`/rehearse/${begun.id}`);
    } catch (error) {
      setFault(asFault(error).message);
      setBeginning(false);
    }
  };
  return (
    <div className="go-rehearse">
      {withHr && (
        <p className="soft">{isHr ? words.prepare.rehearseHrSays : words.prepare.rehearseFictionalSays}</p>
      )}
      <button type="button" className="button main" disabled={beginning} onClick={begin}>
        {beginning
          ? words.prepare.beginning
          : isHr
            ? words.prepare.rehearseHr
            : withHr
              ? words.prepare.rehearseFictional
              : words.prepare.rehearse}
      </button>
      {fault && (
        <p className="notice-line harm" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
