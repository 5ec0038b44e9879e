// The note after a talk, in two minutes: how it went, for its writer; what was agreed, for both. What is begun is kept on this
// device until it is saved, and sending it twice saves it once.
import { IconCalendarDown, IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { Link, useSearch } from 'wouter';
import {
  type AfterNoteRequest,
  HowItWent,
  MAX_AGREED,
  type AfterNote as Saved,
} from '../../src/contract/talks.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { Agreed } from './Agreed.tsx';
import { useMe } from './contexts.ts';
import { useDraft } from './drafts.ts';
import { Empty } from './States.tsx';

const said = words.afterNote;
type Line = { owner: 'me' | 'them'; text: string; due: string };
type Form = {
  id: string | null;
  person: string;
  heldOn: string;
  scenario: string;
  went: HowItWent | null;
  text: string;
  lines: Line[];
  note: string;
  visible: 'both' | 'mine';
};
const emptyLine: Line = { owner: 'them', text: '', due: '' };
/** The day where the reader is. */
const today = () => new Date().toLocaleDateString('sv');

export function AfterNote() {
  const me = useMe();
  const given = new URLSearchParams(useSearch());
  const person = given.get('person') ?? '';
  const [draft, setDraft] = useDraft(me.person, `note ${person}`);
  const [saved, setSaved] = useState<Saved | null>(null);
  const fresh: Form = {
    // exists on secure origins only; without it a second sending would be a second note
    id: typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : null,
    person: me.team.some(({ id }) => id === person) ? person : '',
    heldOn: today(),
    scenario: given.get('scenario') ?? '',
    went: null,
    text: '',
    lines: [emptyLine],
    note: '',
    visible: 'both',
  };
  const [form, setForm] = useState<Form>(() => restored(draft) ?? fresh);
  const change = (some: Partial<Form>) => {
    const now = { ...form, ...some };
    setForm(now);
    setDraft(JSON.stringify(now));
  };
  if (me.team.length === 0)
    return (
      <div className="page">
        <Empty says={said.nobody} />
      </div>
    );
  return (
    <div className="page after-note">
      <header>
        <h1>{said.title}</h1>
        <p>{said.says}</p>
      </header>
      {saved ? (
        <Done note={saved} onChanged={setSaved} />
      ) : (
        <Fields
          form={form}
          change={change}
          brief={given.get('brief')}
          rehearsal={given.get('rehearsal')}
          onSaved={(note) => {
            setDraft('');
            setSaved(note);
          }}
        />
      )}
    </div>
  );
}

/** What was begun; null where there is nothing, or nothing of this form. */
function restored(draft: string): Form | null {
  try {
    const value = JSON.parse(draft) as Form;
    return Array.isArray(value?.lines) ? value : null;
  } catch {
    return null;
  }
}

type FieldsProps = {
  form: Form;
  change: (some: Partial<Form>) => void;
  brief: string | null;
  rehearsal: string | null;
  onSaved: (note: Saved) => void;
};

function Fields({ form, change, brief, rehearsal, onSaved }: FieldsProps) {
  const me = useMe();
  const id = useId();
  const scenarios = useLoad('scenarios', api.scenarios);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const name = me.team.find((one) => one.id === form.person)?.name ?? said.them;
  const first = form.person === '' ? name : (name.split(/\s+/)[0] ?? name);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = lackOf(form);
    setFault(lacking);
    if (lacking !== null) return;
    setBusy(true);
    try {
      onSaved(await api.saveAfterNote(requestOf(form, brief, rehearsal)));
    } catch (error) {
      setFault(asFault(error).message);
    }
    setBusy(false);
  };
  const wasHeld = form.went !== 'not_held';
  return (
    <form className="stack" onSubmit={save} noValidate>
      <div className="three">
        <div className="field">
          <label htmlFor={`${id}-who`}>{said.who}</label>
          <select
            id={`${id}-who`}
            className="input"
            value={form.person}
            onChange={(event) => change({ person: event.target.value })}
          >
            <option value="">{said.choose}</option>
            {me.team.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-when`}>{said.when}</label>
          <input
            id={`${id}-when`}
            type="date"
            className="input"
            max={today()}
            value={form.heldOn}
            onChange={(event) => change({ heldOn: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-about`}>{said.about}</label>
          <select
            id={`${id}-about`}
            className="input"
            value={form.scenario}
            onChange={(event) => change({ scenario: event.target.value })}
          >
            <option value="">{said.noScenario}</option>
            {(scenarios.phase === 'ready' ? scenarios.value : [])
              .filter((one) => one.for === 'manager')
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
          </select>
        </div>
      </div>
      {brief && (
        <p>
          <Link href={`/prepare/${brief}`}>{said.plan}</Link>
        </p>
      )}
      <fieldset className="group">
        <legend className="label">{said.went}</legend>
        <div className="choices">
          {HowItWent.options.map((one) => (
            <label className="choice" key={one}>
              <input
                type="radio"
                name={`${id}-went`}
                checked={form.went === one}
                onChange={() => change({ went: one })}
              />{' '}
              {said.wents[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-text`}>{said.text}</label>
        <textarea
          id={`${id}-text`}
          className="input"
          maxLength={20_000}
          value={form.text}
          aria-describedby={`${id}-text-hint`}
          onChange={(event) => change({ text: event.target.value })}
        />
        <span className="small soft" id={`${id}-text-hint`}>
          {said.textHint}
        </span>
      </div>
      {wasHeld && <Lines form={form} change={change} name={first} />}
      <div className="field">
        <label htmlFor={`${id}-note`}>{said.note}</label>
        <textarea
          id={`${id}-note`}
          className="input"
          maxLength={20_000}
          value={form.note}
          aria-describedby={`${id}-note-hint`}
          onChange={(event) => change({ note: event.target.value })}
        />
        <span className="small soft" id={`${id}-note-hint`}>
          {said.noteHint}
        </span>
      </div>
      {form.note.trim() !== '' && wasHeld && (
        <fieldset className="group">
          <legend className="label">{said.noteFor}</legend>
          {(['both', 'mine'] as const).map((one) => (
            <label className="choice" key={one}>
              <input
                type="radio"
                name={`${id}-visible`}
                checked={form.visible === one}
                onChange={() => change({ visible: one })}
              />{' '}
              {one === 'both' ? said.noteBoth(first) : said.noteMine}
            </label>
          ))}
        </fieldset>
      )}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div>
        <button type="submit" className="button main" disabled={busy}>
          {busy ? said.saving : said.save}
        </button>
      </div>
    </form>
  );
}

function lackOf(form: Form): string | null {
  if (form.person === '') return said.needPerson;
  if (form.heldOn === '') return said.needDay;
  return form.went === null ? said.needWent : null;
}

function requestOf(form: Form, brief: string | null, rehearsal: string | null): AfterNoteRequest {
  const went = form.went ?? 'as_planned';
  const isHeld = went !== 'not_held';
  const note = form.note.trim();
  return {
    ...(form.id === null ? {} : { id: form.id }),
    person: form.person,
    scenario: form.scenario === '' ? null : form.scenario,
    brief,
    rehearsal,
    heldOn: form.heldOn,
    went,
    text: form.text,
    agreed: (isHeld ? form.lines : [])
      .filter(({ text }) => text.trim() !== '')
      .map(({ owner, text, due }) => ({ owner, text, due: due === '' ? null : due })),
    note: note === '' ? null : { visible: isHeld ? form.visible : 'mine', text: note },
  };
}

function Lines({ form, change, name }: { form: Form; change: (some: Partial<Form>) => void; name: string }) {
  const { lines } = form;
  const set = (place: number, some: Partial<Line>) =>
    change({ lines: lines.map((line, i) => (i === place ? { ...line, ...some } : line)) });
  return (
    <fieldset className="group">
      <legend className="label">{said.agreed}</legend>
      <ul className="agreed-lines">
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing else to be known by
          <li key={i}>
            <select
              className="input"
              aria-label={said.whoDoes(i + 1)}
              value={line.owner}
              onChange={(event) => set(i, { owner: event.target.value === 'me' ? 'me' : 'them' })}
            >
              <option value="them">{name}</option>
              <option value="me">{said.me}</option>
            </select>
            <input
              className="input"
              aria-label={said.what(i + 1)}
              placeholder={i === 0 ? said.whatHint : undefined}
              maxLength={1000}
              value={line.text}
              onChange={(event) => set(i, { text: event.target.value })}
            />
            <input
              type="date"
              className="input"
              aria-label={said.byWhen(i + 1)}
              min={form.heldOn}
              value={line.due}
              onChange={(event) => set(i, { due: event.target.value })}
            />
            <button
              type="button"
              className="icon"
              aria-label={said.remove(i + 1)}
              disabled={lines.length === 1}
              onClick={() => change({ lines: lines.filter((_, place) => place !== i) })}
            >
              <IconX size={18} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="button slim"
          disabled={lines.length >= MAX_AGREED}
          onClick={() => change({ lines: [...lines, emptyLine] })}
        >
          <IconPlus size={16} aria-hidden /> {said.add}
        </button>
        <span className="small soft">{said.agreedHint}</span>
      </div>
    </fieldset>
  );
}

function Done({ note, onChanged }: { note: Saved; onChanged: (note: Saved) => void }) {
  const me = useMe();
  const name = me.team.find(({ id }) => id === note.person)?.name ?? note.person;
  const isShared = note.shared !== null || note.agreed.length > 0;
  return (
    <div className="stack">
      <p className="notice-line good" role="status">
        {isShared ? said.saved(name) : `${said.savedAlone} ${said.nothingShared}`}
      </p>
      <Agreed
        lines={note.agreed}
        onChanged={(line) =>
          onChanged({ ...note, agreed: note.agreed.map((one) => (one.id === line.id ? line : one)) })
        }
      />
      {note.shared !== null && (
        <p>
          <b>{said.sharedNote}:</b> {note.shared}
        </p>
      )}
      <div className="row">
        <Link className="button main" href={`/talks?person=${encodeURIComponent(note.person)}`}>
          {said.back}
        </Link>
        {note.agreed.some(({ due }) => due !== null) && (
          <a className="button" href={`/api/after-notes/${note.id}/commitments.ics`} download>
            <IconCalendarDown size={18} aria-hidden /> {said.calendar}
          </a>
        )}
      </div>
    </div>
  );
}
