// A transcript of a talk that was really held: only with the other person's agreement, who is who, which kind of talk, and the
// letter. It leaves this page only to be read, and stays nowhere unless its owner keeps the letter.
import { IconPrinter } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Debrief, SpokenTurn } from '../../src/contract/rehearsal.ts';
import { type KeptDebrief, MAX_TRANSCRIPT, type NamedTurns } from '../../src/contract/talks.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';
import { DebriefLetter } from './DebriefLetter.tsx';
import { Failed, Shape } from './States.tsx';

const said = words.transcript;
type Turns = NamedTurns['turns'];
type Read = { turns: SpokenTurn[]; framework: string; title: string; debrief: Debrief };

export function Transcript() {
  const [turns, setTurns] = useState<Turns | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  return (
    <div className="page transcript">
      {!read && (
        <header>
          <h1>{said.title}</h1>
          <p>{said.says}</p>
          <p className="small">{said.private}</p>
        </header>
      )}
      {read ? (
        <>
          <h1 className="hidden">{said.title}</h1>
          <DebriefLetter
            debrief={read.debrief}
            kicker={said.kicker(read.title)}
            tools={
              <Tools
                read={read}
                onAgain={() => {
                  setRead(null);
                  setTurns(null);
                }}
              />
            }
          />
        </>
      ) : turns ? (
        <WhoIsWho turns={turns} onRead={setRead} onAgain={() => setTurns(null)} />
      ) : (
        <Paste onSplit={setTurns} />
      )}
    </div>
  );
}

function Paste({ onSplit }: { onSplit: (turns: Turns) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const open = async (file: File | undefined) => {
    setFault(null);
    if (!file) return;
    if (file.size > MAX_TRANSCRIPT) setFault(said.fileBig);
    else setText(await file.text());
  };
  const split = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = !agreed ? said.consentNeeded : text.trim() === '' ? said.empty : null;
    setFault(lacking);
    if (lacking !== null) return;
    setBusy(true);
    try {
      onSplit((await api.splitTranscript(text)).turns);
    } catch (error) {
      setFault(asFault(error).message);
      setBusy(false);
    }
  };
  return (
    <form className="stack" onSubmit={split} noValidate>
      <div className="field">
        <label htmlFor={`${id}-text`}>{said.paste}</label>
        <textarea
          id={`${id}-text`}
          className="input tall"
          maxLength={MAX_TRANSCRIPT}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="small soft" id={`${id}-hint`}>
          {said.pasteHint}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-file`}>{said.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".txt,.vtt,.srt,.json,text/plain,text/vtt,application/json"
          onChange={(event) => open(event.target.files?.[0])}
        />
      </div>
      <label className="choice">
        <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />{' '}
        {said.consent}
      </label>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div>
        <button type="submit" className="button main" disabled={busy}>
          {busy ? said.reading : said.read}
        </button>
      </div>
    </form>
  );
}

type WhoProps = { turns: Turns; onRead: (read: Read) => void; onAgain: () => void };

function WhoIsWho({ turns, onRead, onAgain }: WhoProps) {
  const me = useMe();
  const id = useId();
  const frameworks = useLoad('frameworks', api.frameworks);
  const names = [...new Set(turns.map(({ name }) => name))];
  const [self, setSelf] = useState<string | null>(names.find((name) => isNameOf(name, me.name)) ?? null);
  const [framework, setFramework] = useState('sbi');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const show = async (event: FormEvent) => {
    event.preventDefault();
    setFault(self === null ? said.whoNeeded : null);
    if (self === null) return;
    setBusy(true);
    const spoken = turns.map(
      ({ name, text }): SpokenTurn => ({ speaker: name === self ? 'manager' : 'other', text }),
    );
    const known = frameworks.phase === 'ready' ? frameworks.value : [];
    try {
      const debrief = await api.debrief(spoken, framework);
      const title = known.find((one) => one.id === framework)?.title ?? framework;
      onRead({ turns: spoken, framework, title, debrief });
    } catch (error) {
      setFault(asFault(error).message);
      setBusy(false);
    }
  };
  const others = names.filter((name) => name !== self);
  if (frameworks.phase === 'loading') return <Shape says={said.reading} lines={4} />;
  if (frameworks.phase === 'failed') return <Failed fault={frameworks.fault} again={frameworks.again} />;
  return (
    <form className="stack" onSubmit={show} noValidate>
      <fieldset className="group">
        <legend className="label">{said.who}</legend>
        {names.map((name) => (
          <label className="choice" key={name}>
            <input type="radio" name={id} checked={self === name} onChange={() => setSelf(name)} /> {name}
            <span className="small soft">
              {' '}
              {said.turns(turns.filter((turn) => turn.name === name).length)}
            </span>
          </label>
        ))}
        {self !== null && others.length > 0 && <p className="small soft">{said.others(others.join(', '))}</p>}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-framework`}>{said.framework}</label>
        <select
          id={`${id}-framework`}
          className="input"
          value={framework}
          aria-describedby={`${id}-framework-hint`}
          onChange={(event) => setFramework(event.target.value)}
        >
          {frameworks.value.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
        <span className="small soft" id={`${id}-framework-hint`}>
          {said.frameworkSays}
        </span>
      </div>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main" disabled={busy}>
          {busy ? said.reading : said.show}
        </button>
        <button type="button" className="button bare" onClick={onAgain}>
          {said.again}
        </button>
      </div>
    </form>
  );
}

/** Transcripts have the whole name or the first one. */
const isNameOf = (spoken: string, own: string) =>
  [own, own.split(/\s+/)[0]].some((name) => name?.toLowerCase() === spoken.trim().toLowerCase());

function Tools({ read, onAgain }: { read: Read; onAgain: () => void }) {
  const [keeping, setKeeping] = useState(false);
  const [kept, setKept] = useState<KeptDebrief | null>(null);
  return (
    <div className="tools">
      {kept ? (
        <p className="notice-line good" role="status">
          <span>
            {said.kept} <Link href={`/talks/debrief/${kept.id}`}>{said.open}</Link>
          </span>
        </p>
      ) : (
        !keeping && (
          <button type="button" className="button" onClick={() => setKeeping(true)}>
            {said.keep}
          </button>
        )
      )}
      <Print />
      <button type="button" className="button" onClick={onAgain}>
        {said.again}
      </button>
      {keeping && !kept && (
        <Keep
          read={read}
          onKept={(one) => {
            setKeeping(false);
            setKept(one);
          }}
        />
      )}
    </div>
  );
}

function Print() {
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      <IconPrinter size={16} aria-hidden /> {words.debrief.print}
    </button>
  );
}

function Keep({ read, onKept }: { read: Read; onKept: (kept: KeptDebrief) => void }) {
  const me = useMe();
  const id = useId();
  const today = new Date().toLocaleDateString('sv');
  const [person, setPerson] = useState('');
  const [heldOn, setHeldOn] = useState(today);
  const [fault, setFault] = useState<string | null>(null);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const { turns, framework } = read;
    try {
      onKept(
        await api.keepDebrief({
          turns,
          framework,
          agreed: true,
          person: person === '' ? null : person,
          heldOn: heldOn === '' ? today : heldOn,
        }),
      );
    } catch (error) {
      setFault(asFault(error).message);
    }
  };
  return (
    <form className="decide keep" onSubmit={keep} noValidate>
      <p className="small soft">{said.keepSays}</p>
      <div className="field">
        <label htmlFor={`${id}-with`}>{said.keepWith}</label>
        <select
          id={`${id}-with`}
          className="input"
          value={person}
          onChange={(event) => setPerson(event.target.value)}
        >
          <option value="">{said.keepNobody}</option>
          {me.team.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-on`}>{said.keepOn}</label>
        <input
          id={`${id}-on`}
          type="date"
          className="input"
          max={today}
          value={heldOn}
          onChange={(event) => setHeldOn(event.target.value)}
        />
      </div>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div>
        <button type="submit" className="button main">
          {said.keepNow}
        </button>
      </div>
    </form>
  );
}

/** A letter that was kept. */
export function KeptLetter({ id }: { id: string }) {
  const [, go] = useLocation();
  const kept = useLoad(`debrief ${id}`, () => api.keptDebrief(id));
  const [fault, setFault] = useState<string | null>(null);
  const remove = () =>
    api.deleteDebrief(id).then(
      () => go('/talks'),
      (error) => setFault(asFault(error).message),
    );
  return (
    <div className="page transcript">
      <h1 className="hidden">{words.debrief.kicker}</h1>
      {kept.phase === 'loading' && <Shape says={said.loading} lines={8} />}
      {kept.phase === 'failed' && <Failed fault={kept.fault} again={kept.again} />}
      {kept.phase === 'ready' && (
        <DebriefLetter
          debrief={kept.value.debrief}
          kicker={said.kicker(kept.value.frameworkTitle)}
          tools={
            <div className="tools">
              <Print />
              <Link className="button" href="/talks">
                {words.afterNote.back}
              </Link>
              <button type="button" className="button harm" onClick={remove}>
                {said.delete}
              </button>
              {fault && (
                <p className="fault" role="alert">
                  {fault}
                </p>
              )}
            </div>
          }
        />
      )}
    </div>
  );
}
