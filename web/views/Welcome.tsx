// An empty talk: what the coach is for and a few ways to begin, by what you are.
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { words } from '../words/en.ts';
import { useMe } from './contexts.ts';

type Props = {
  about: string | null;
  onAbout: (person: string | null) => void;
  onAsk: (text: string) => void;
};

export function Welcome({ about, onAbout, onAsk }: Props) {
  const me = useMe();
  const first = words.welcome.first;
  const { starters } = words.welcome;
  const person = me.team.find(({ id }) => id === about);
  const questions = person
    ? [starters.talk(person.name), starters.people(person.name), starters.develop(person.name)]
    : starters.employee;
  return (
    <div className="welcome">
      <div className="stack" style={{ gap: 8 }}>
        <h2 style={{ fontSize: 'var(--title)', lineHeight: 1.2 }}>{words.welcome.hello(first(me.name))}</h2>
        <p className="says">
          {words.welcome.says} {words.welcome.private}
        </p>
      </div>
      {me.team.length > 0 && (
        <div className="row">
          <label className="label" htmlFor="about">
            {words.welcome.about}
          </label>
          <select
            id="about"
            className="inline-select"
            value={about ?? ''}
            onChange={(event) => onAbout(event.target.value || null)}
          >
            <option value="">{words.welcome.me}</option>
            {me.team.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="starters">
        {questions.map((question) => (
          <button type="button" key={question} onClick={() => onAsk(question)}>
            {question} <IconArrowRight size={18} aria-hidden />
          </button>
        ))}
      </div>
      {!person && me.team.length > 0 && (
        <section className="stack" style={{ gap: 8 }}>
          <h3>{words.welcome.talks}</h3>
          <div className="chips">
            {me.team.map(({ id, name }) => (
              <button type="button" className="chip" key={id} onClick={() => onAsk(starters.talk(name))}>
                {name}
              </button>
            ))}
          </div>
        </section>
      )}
      {me.access.includes('hr') && (
        <p className="soft">
          {starters.hr} <Link href="/log">{starters.openLog}</Link>
        </p>
      )}
    </div>
  );
}
