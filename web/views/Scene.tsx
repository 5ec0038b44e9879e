// What was said, like a script, from the opening to the place that is gone on from; every answer can be gone back to.
import { IconArrowBackUp, IconLifebuoy } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Move } from '../../src/contract/moves.ts';
import type { ScenarioContent } from '../../src/contract/rehearsal.ts';
import type { Answer, Exchange, Talk } from '../state.ts';
import { curveOf, endOf, isLost, lineTo, placeOf, type Try } from '../tries.ts';
import { words } from '../words/en.ts';
import { Spoken } from './Spoken.tsx';

const texts = words.studio;

type Props = {
  talk: Talk;
  tries: readonly Try[];
  here: string;
  /** what was said last and has no answer, or none that counts */
  pending: { exchange: Exchange } | null;
  offline: boolean;
  /** what the talk is for, where it stands nowhere else */
  direction: ScenarioContent | null;
  onGo: (answer: string) => void;
  onAgain: (exchange: Exchange) => void;
  onReadAs: (exchange: Exchange, moves: Move[]) => void;
};

export function Scene({ talk, tries, here, pending, offline, direction, onGo, onAgain, onReadAs }: Props) {
  const { rehearsal } = talk;
  const line = lineTo(tries, here);
  const place = placeOf(tries, here) ?? { number: 1, turn: 0 };
  const end = endOf(tries, place.number);
  const foot = useRef<HTMLDivElement>(null);
  const last = pending?.exchange ?? line.at(-1)?.exchange;
  const seen = `${here} ${last?.turn} ${last?.answer.phase} ${rehearsal?.hint}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is new stands at the end
  useEffect(() => {
    foot.current?.scrollIntoView({ block: 'end', behavior: 'instant' });
  }, [seen]);
  if (!rehearsal) return null;
  const name = words.welcome.first(rehearsal.setup.name);
  const isAtEnd = end === here && !pending;
  const stage = curveOf(talk, line).at(-1)?.stage;
  return (
    <div className="script">
      {direction && line.length === 0 && <p className="direction">{direction.purpose}</p>}
      <h2 className="hidden">{texts.turn(0)}</h2>
      <Line name={name} turn={0} isLast={line.length === 0} onBack={() => onGo(rehearsal.opening.id)}>
        <p className="spoken">{rehearsal.opening.text}</p>
      </Line>
      {line.map(({ exchange, answer, turn }) => (
        <article className="exchange-lines" key={exchange.turn}>
          <h2 className="hidden">{texts.turn(turn)}</h2>
          <div className="spoken mine">
            <h3>{texts.you}</h3>
            <Spoken
              exchange={exchange}
              busy={pending !== null}
              onReadAs={(moves) => onReadAs(exchange, moves)}
            />
          </div>
          <Line name={name} turn={turn} isLast={answer === here} onBack={() => onGo(answer)}>
            <Answered answer={exchange.answer} />
          </Line>
        </article>
      ))}
      {pending && (
        <article className="exchange-lines">
          <div className="spoken mine">
            <h3>{texts.you}</h3>
            <p className="spoken">{pending.exchange.text}</p>
          </div>
          <Pending
            talk={talk}
            exchange={pending.exchange}
            name={name}
            offline={offline}
            onAgain={() => onAgain(pending.exchange)}
          />
        </article>
      )}
      {!isAtEnd && !pending && end !== null && (
        <p className="notice-line" role="status">
          <IconArrowBackUp size={20} aria-hidden />
          <span>
            {texts.youAreAt(place.number, place.turn, tries.length + 1)}{' '}
            <button type="button" className="link" onClick={() => onGo(end)}>
              {texts.toEnd(place.number)}
            </button>
          </span>
        </p>
      )}
      {isAtEnd && line.length > 0 && (
        <div className="script-end">
          {stage === 'closing' && <p className="soft">{texts.over}</p>}
          <Link
            className={stage === 'closing' ? 'button main' : 'button bare slim'}
            href={`/rehearse/${talk.conversation}/debrief?turn=${here}`}
          >
            {texts.debriefLong}
          </Link>
        </div>
      )}
      <div ref={foot} className="script-foot" />
    </div>
  );
}

function Line({
  name,
  turn,
  isLast,
  onBack,
  children,
}: {
  name: string;
  turn: number;
  isLast: boolean;
  onBack: () => void;
  children: React.ReactNode;
}) {
  return (
    <div className="spoken theirs">
      <h3>{name}</h3>
      <div>
        {children}
        {!isLast && (
          <button type="button" className="back" aria-label={texts.backTo(turn)} onClick={onBack}>
            <IconArrowBackUp size={16} aria-hidden /> {texts.back}
          </button>
        )}
      </div>
    </div>
  );
}

function Answered({ answer }: { answer: Answer }) {
  return (
    <>
      {answer.handover && (
        <section className="handover">
          <h3>
            <IconLifebuoy size={20} aria-hidden /> {texts.handover}
          </h3>
          <p>{answer.handover.message}</p>
        </section>
      )}
      <p className={answer.handover ? 'soft' : 'spoken'}>
        {answer.sentences.map(({ text }) => text).join('')}
      </p>
      {answer.outcome === 'cancelled' && <p className="soft small">{words.coach.stopped}</p>}
    </>
  );
}

function Pending({
  talk,
  exchange,
  name,
  offline,
  onAgain,
}: {
  talk: Talk;
  exchange: Exchange;
  name: string;
  offline: boolean;
  onAgain: () => void;
}) {
  const { answer } = exchange;
  if (!isLost(exchange, talk))
    return (
      <p className="status spoken" role="status">
        <span className="status-dots" aria-hidden>
          <i className="now" />
          <i className="now" />
          <i className="now" />
        </span>
        {offline && answer.phase === 'waiting' ? texts.waiting : texts.answering(name)}
      </p>
    );
  return (
    <div className="stack lost">
      <p className="notice-line look" role="alert">
        {whatHappened(answer)}
      </p>
      {answer.fault?.code !== 'not_found' && (
        <button type="button" className="button" disabled={offline} onClick={onAgain}>
          {texts.sayAgain}
        </button>
      )}
    </div>
  );
}

function whatHappened({ phase, fault, outcome }: Answer): string {
  if (phase !== 'refused') return outcome === 'cancelled' ? texts.stopped : texts.failed;
  if (fault?.code === 'rate_limited' && fault.retryAfter !== null) return words.faults.wait(fault.retryAfter);
  return texts.refused[fault?.code ?? ''] ?? fault?.message ?? texts.failed;
}
