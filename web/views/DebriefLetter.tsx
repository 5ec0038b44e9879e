// A debrief as a letter: what worked with your words, what did not with better ones, how you listened, what to practise. For a
// rehearsal and for a talk that was really held alike; what only a rehearsal can tell is put in by its page.
import type { ReactNode } from 'react';
import type { CheckResult, Debrief, DebriefQuote } from '../../src/contract/rehearsal.ts';
import { words } from '../words/en.ts';

const said = words.debrief;

type Props = {
  debrief: Debrief;
  kicker: string;
  /** between what was found in the words and what to practise */
  children?: ReactNode;
  /** after the text of what to practise */
  practise?: ReactNode;
  /** at the end, before whose it is */
  tools?: ReactNode;
};

export function DebriefLetter({ debrief, kicker, children, practise, tools }: Props) {
  const of = (verdict: CheckResult['verdict']) => debrief.checks.filter((check) => check.verdict === verdict);
  const [yes, no, unknown] = [of('yes'), of('no'), of('cannot tell')];
  return (
    <article className="letter debrief">
      <header>
        <p className="kicker">{kicker}</p>
        <h2>{debrief.summary}</h2>
      </header>
      <section>
        <h3>{said.did}</h3>
        {yes.length === 0 && <p>{said.none}</p>}
        {yes.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </section>
      {no.length > 0 && (
        <section>
          <h3>{said.missing}</h3>
          {no.map((check) => (
            <Check key={check.id} check={check} />
          ))}
        </section>
      )}
      {debrief.found.length > 0 && (
        <section>
          <h3>{said.counted}</h3>
          {debrief.found.map((found) => (
            <div className="said" key={`${found.turn} ${found.start} ${found.kind}`}>
              <Quoted quote={found} />
              <p className="small soft">{said.kinds[found.kind]}</p>
            </div>
          ))}
        </section>
      )}
      <Listening debrief={debrief} />
      {children}
      <section>
        <h3>{said.practise.title}</h3>
        <p>{debrief.practise}</p>
        {practise}
      </section>
      {unknown.length > 0 && (
        <section>
          <details>
            <summary>{said.unknown}</summary>
            <ul className="lines many">
              {unknown.map(({ id, question }) => (
                <li key={id}>{question}</li>
              ))}
            </ul>
          </details>
        </section>
      )}
      {tools}
      <footer>{said.yours}</footer>
    </article>
  );
}

function Check({ check }: { check: CheckResult }) {
  return (
    <div className="said">
      <p>
        <b>{check.question}</b>
      </p>
      {check.quotes.map((quote) => (
        <Quoted key={`${quote.turn} ${quote.start}`} quote={quote} />
      ))}
      {check.better && (
        <p className="better">
          <b>{said.better}:</b> {check.better}
        </p>
      )}
    </div>
  );
}

export function Quoted({ quote }: { quote: DebriefQuote }) {
  return (
    <blockquote>
      <q>{quote.text.trim()}</q> <span className="small soft">{said.turn(quote.turn + 1)}</span>
    </blockquote>
  );
}

function Listening({ debrief }: { debrief: Debrief }) {
  const { listening, questions, talkShare } = debrief;
  const asked = questions.open + questions.closed;
  const { title, says, difference, why, ratio, share } = said.listening;
  // The meter ends at three times as many; twice is the aim that the field's own scale calls good.
  const filled = asked === 0 ? 0 : Math.min(1, listening.reflections / asked / METER_END);
  return (
    <section>
      <h3>{title}</h3>
      <p>
        {says(listening)} {difference(listening.difference)}
      </p>
      <div className="meter-bar" role="img" aria-label={said.listening.meter(listening.reflections, asked)}>
        <i style={{ width: `${filled * 100}%` }} />
        <span style={{ insetInlineStart: `${100 / METER_END}%` }}>{said.listening.even}</span>
        <span style={{ insetInlineStart: `${200 / METER_END}%` }}>{said.listening.twice}</span>
      </div>
      <p>
        {said.listening.questions(questions.open, questions.closed)} {ratio(listening.reflectionToQuestion)}{' '}
        {share(talkShare)}
      </p>
      <p className="small soft">{why}</p>
    </section>
  );
}
const METER_END = 3;
