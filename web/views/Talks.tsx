// The loop on one page: for each person one leads what is planned, practised, held and agreed, and the one thing that comes
// next. Whoever leads nobody finds what they agreed with the person they report to.
import { IconCalendarDown, IconFileText } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link, useSearch } from 'wouter';
import type {
  AfterNote,
  Commitment,
  Talks as Everything,
  KeptDebrief,
  TalksOf,
} from '../../src/contract/talks.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { words } from '../words/en.ts';
import { Agreed } from './Agreed.tsx';
import { useMe } from './contexts.ts';
import { Empty, Failed, Shape, When } from './States.tsx';

const said = words.talks;

export function Talks() {
  const me = useMe();
  const person = new URLSearchParams(useSearch()).get('person');
  const loaded = useLoad(`talks ${person}`, async () => {
    const [talks, commitments] = await Promise.all([api.talks(person), api.commitments()]);
    return { talks, commitments };
  });
  const refresh = () =>
    Promise.all([api.talks(person), api.commitments()]).then(
      ([talks, commitments]) => loaded.put({ talks, commitments }),
      () => loaded.again(),
    );
  const leads = me.reports.length > 0;
  return (
    <div className="page loops">
      <header>
        <h1>{said.title}</h1>
        <p>{leads ? said.says : said.saysWithout}</p>
        <div className="row">
          {person !== null && (
            <Link className="button slim" href="/talks">
              {said.everybody}
            </Link>
          )}
          <a className="button slim" href="/api/commitments.ics" download>
            <IconCalendarDown size={18} aria-hidden /> {said.calendar}
          </a>
          {leads && (
            <Link className="button slim" href="/talks/transcript">
              <IconFileText size={18} aria-hidden /> {said.transcript}
            </Link>
          )}
        </div>
      </header>
      {loaded.phase === 'loading' && <Shape says={said.loading} lines={8} />}
      {loaded.phase === 'failed' && <Failed fault={loaded.fault} again={loaded.again} />}
      {loaded.phase === 'ready' && (
        <Loop {...loaded.value} isOne={person !== null} onChanged={refresh} leads={leads} />
      )}
    </div>
  );
}

type LoopProps = {
  talks: Everything;
  commitments: readonly Commitment[];
  isOne: boolean;
  leads: boolean;
  onChanged: () => void;
};

function Loop({ talks, commitments, isOne, leads, onChanged }: LoopProps) {
  const shown = new Set(talks.people.flatMap((one) => one.commitments.map(({ id }) => id)));
  const others = isOne ? [] : commitments.filter(({ id }) => !shown.has(id));
  return (
    <>
      {talks.people.map((one) => (
        <Person key={one.person} talks={one} onChanged={onChanged} />
      ))}
      {!leads && others.length === 0 && <Empty says={said.nobody} />}
      {others.length > 0 && (
        <section className="loop" aria-labelledby="others">
          {leads && (
            <div className="loop-head">
              <h2 id="others">{said.upwards}</h2>
              <p className="soft small">{said.upwardsSays}</p>
            </div>
          )}
          {!leads && (
            <h2 id="others" className="hidden">
              {said.parts.agreed}
            </h2>
          )}
          <Agreed lines={others} onChanged={onChanged} />
        </section>
      )}
      {talks.debriefs.length > 0 && (
        <section className="loop">
          <h2>{said.transcript}</h2>
          <Several
            items={talks.debriefs.map((one) => ({ key: one.id, at: one.heldOn, node: <Letter one={one} /> }))}
          />
        </section>
      )}
    </>
  );
}

function Person({ talks, onChanged }: { talks: TalksOf; onChanged: () => void }) {
  const { person, name, title, next, plans, practice, notes, debriefs, commitments } = talks;
  const id = `talks-${person}`;
  const real = [
    ...notes.map((note) => ({
      key: note.id,
      at: note.heldOn,
      node: <Note note={note} onDeleted={onChanged} />,
    })),
    ...debriefs.map((one) => ({ key: one.id, at: one.heldOn, node: <Letter one={one} /> })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section className="loop" aria-labelledby={id}>
      <div className="loop-head">
        <div>
          <h2 id={id}>
            <Link href={`/talks?person=${encodeURIComponent(person)}`}>{name}</Link>
          </h2>
          <p className="soft small">{title}</p>
        </div>
        <div className="row">
          {next !== 'note' && (
            <Link
              className="button slim"
              href={noteAddress(talks)}
              aria-label={said.nextWith(said.noteToo, name)}
            >
              {said.noteToo}
            </Link>
          )}
          <Link
            className={next === 'prepare' ? 'button slim' : 'button main slim'}
            href={nextAddress(talks)}
            aria-label={said.nextWith(said.next[next], name)}
          >
            {said.next[next]}
          </Link>
        </div>
      </div>
      <div className="loop-parts">
        <Part title={said.parts.plan} none={said.none.plan}>
          {plans.map(({ brief, scenarioTitle, at }) => ({
            key: brief,
            at,
            node: <Link href={`/prepare/${brief}`}>{scenarioTitle}</Link>,
          }))}
        </Part>
        <Part title={said.parts.practice} none={said.none.practice}>
          {practice.map(({ rehearsal, scenarioTitle, difficulty, turns, at }) => ({
            key: rehearsal,
            at,
            node: (
              <>
                <Link href={`/rehearse/${rehearsal}`}>{scenarioTitle}</Link>
                <span className="small soft"> {said.practised(difficulty, turns)}</span>
              </>
            ),
          }))}
        </Part>
        <Part title={said.parts.reality} none={said.none.reality}>
          {real}
        </Part>
        <div className={commitments.length === 0 ? 'loop-part bare' : 'loop-part'}>
          <h3>{said.parts.agreed}</h3>
          {commitments.length === 0 && <p className="small soft">{said.none.agreed}</p>}
          <Agreed lines={commitments} onChanged={onChanged} />
        </div>
      </div>
    </section>
  );
}

type Item = { key: string; at: string; node: ReactNode };

function Part({ title, none, children }: { title: string; none: string; children: Item[] }) {
  return (
    <div className={children.length === 0 ? 'loop-part bare' : 'loop-part'}>
      <h3>{title}</h3>
      {children.length === 0 && <p className="small soft">{none}</p>}
      <Several items={children} />
    </div>
  );
}

const FIRST = 2;

function Several({ items }: { items: readonly Item[] }) {
  const list = (some: readonly Item[]) => (
    <ul className="loop-items">
      {some.map(({ key, at, node }) => (
        <li key={key}>
          {node}{' '}
          <span className="small soft">
            <When date={at} />
          </span>
        </li>
      ))}
    </ul>
  );
  if (items.length === 0) return null;
  return (
    <>
      {list(items.slice(0, FIRST))}
      {items.length > FIRST && (
        <details>
          <summary className="link small">{said.older(items.length - FIRST)}</summary>
          {list(items.slice(FIRST))}
        </details>
      )}
    </>
  );
}

function Letter({ one }: { one: KeptDebrief }) {
  return <Link href={`/talks/debrief/${one.id}`}>{said.debriefed(one.frameworkTitle)}</Link>;
}

function Note({ note, onDeleted }: { note: AfterNote; onDeleted: () => void }) {
  const [fault, setFault] = useState<string | null>(null);
  const remove = () =>
    api.deleteAfterNote(note.id).then(onDeleted, (error) => setFault(asFault(error).message));
  return (
    <details className="note">
      <summary>
        <span className="link">{note.scenarioTitle ?? said.noScenario}</span>
        <span className="small soft"> {words.afterNote.wents[note.went].toLowerCase()}</span>
      </summary>
      <div className="stack">
        {note.text !== '' && <p>{note.text}</p>}
        {note.private !== null && <p>{note.private}</p>}
        {note.text !== '' && <p className="small soft">{said.private}</p>}
        {note.shared !== null && (
          <p>
            <b>{words.afterNote.sharedNote}:</b> {note.shared}
          </p>
        )}
        <p className="small soft">{said.deleteNoteSays}</p>
        <div>
          <button type="button" className="button slim harm" onClick={remove}>
            {said.deleteNote}
          </button>
        </div>
        {fault && (
          <p className="small fault" role="alert">
            {fault}
          </p>
        )}
      </div>
    </details>
  );
}

/** Of the open round: what was planned or practised since the last note. */
function latest({ plans, practice, notes }: TalksOf) {
  const since =
    notes
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '';
  return {
    plan: plans.find(({ at }) => at > since) ?? null,
    practised: practice.find(({ at }) => at > since) ?? null,
  };
}

function addressed(path: string, given: Record<string, string | null | undefined>): string {
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return `${path}?${query}`;
}

function noteAddress(talks: TalksOf): string {
  const { plan, practised } = latest(talks);
  return addressed('/talks/note', {
    person: talks.person,
    scenario: practised?.scenario ?? plan?.scenario,
    brief: plan?.brief,
    rehearsal: practised?.rehearsal,
  });
}

function nextAddress(talks: TalksOf): string {
  const { plan } = latest(talks);
  switch (talks.next) {
    case 'prepare':
      return addressed('/prepare', { person: talks.person });
    case 'rehearse':
      return addressed('/rehearse', { scenario: plan?.scenario, person: talks.person, brief: plan?.brief });
    case 'note':
      return noteAddress(talks);
  }
}
