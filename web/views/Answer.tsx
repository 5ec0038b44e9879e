// One answer: how the message was read, what is being done, sentences with their marks, cards, brief, and how it ended.
import { IconLifebuoy } from '@tabler/icons-react';
import { partsOf, passagesOf } from '../parts.ts';
import type { Answer } from '../state.ts';
import { words } from '../words/en.ts';
import { BriefInTalk } from './BriefView.tsx';
import { useLive } from './contexts.ts';
import { howSure } from './EvidencePanel.tsx';
import { RecommendationCard } from './RecommendationCard.tsx';
import { Sentences } from './Sentences.tsx';

type Props = {
  answer: Answer;
  last: boolean;
  onAsk: (text: string) => void;
  onAskAgain: () => void;
  onSendAgain: () => void;
};

export function AnswerView({ answer, last, onAsk, onAskAgain, onSendAgain }: Props) {
  const among = passagesOf(answer);
  const live = answer.phase === 'waiting' || answer.phase === 'running';
  return (
    <div className="answer">
      {answer.reading && <Reading answer={answer} mayAsk={last && !live} onAsk={onAsk} />}
      {answer.handover && (
        <section className="handover">
          <h3>
            <IconLifebuoy size={20} aria-hidden /> {words.coach.handover}
          </h3>
          <p>{answer.handover.message}</p>
        </section>
      )}
      {/* sentences are added whole, so a screen reader says each once */}
      <div className="answer" aria-live={live ? 'polite' : 'off'}>
        {partsOf(answer).map((part, i) =>
          part.kind === 'paragraph' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are only ever added at the end
            <p key={i}>
              <Sentences sentences={part.sentences} among={among} />
            </p>
          ) : (
            <RecommendationCard
              key={part.recommendation.id ?? part.recommendation.rank}
              recommendation={part.recommendation}
              among={among}
              because={part.because}
            />
          ),
        )}
        {answer.collect.length > 0 && (
          <section>
            <h3>{words.coach.collect}</h3>
            <ul className="collect">
              {answer.collect.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {answer.brief && <BriefInTalk brief={answer.brief} among={among} />}
      {live && <Status answer={answer} />}
      <Ending answer={answer} last={last} onAsk={onAsk} onAskAgain={onAskAgain} onSendAgain={onSendAgain} />
    </div>
  );
}

function Reading({
  answer,
  mayAsk,
  onAsk,
}: {
  answer: Answer;
  mayAsk: boolean;
  onAsk: (text: string) => void;
}) {
  const { reading, choices } = answer;
  return (
    <div className="reading">
      {reading && (
        <p>
          {words.coach.read} {reading.text.replace(/^I read (this|that) as:? ?/i, '')}
          {reading.certainty !== null && <> · {howSure(reading.certainty)}</>}
        </p>
      )}
      {mayAsk && choices.length > 0 && (
        <div className="chips">
          <span style={{ alignSelf: 'center' }}>{words.coach.notThat}</span>
          {choices.map(({ label, text }) => (
            <button type="button" className="chip" key={label} onClick={() => onAsk(text)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const steps = ['reading', 'searching', 'ranking', 'writing', 'checking'] as const;

function Status({ answer }: { answer: Answer }) {
  const { connection } = useLive();
  const step = answer.step?.step ?? 'reading';
  const at = steps.indexOf(step);
  const says =
    connection === 'offline' && answer.phase === 'waiting'
      ? words.coach.waitingForNet
      : (answer.step?.note ?? words.coach.steps[step]);
  return (
    <p className="status" role="status">
      <span aria-hidden>
        {steps.map((name, i) => (
          <i key={name} className={i < at ? 'on' : i === at ? 'now' : ''} />
        ))}
      </span>
      {says}
    </p>
  );
}

function Ending({ answer, last, onAsk, onAskAgain, onSendAgain }: Props) {
  if (answer.phase === 'refused')
    return (
      <div className="stack" style={{ justifyItems: 'start' }}>
        <p className="notice-line look" role="alert">
          {answer.fault?.message}
        </p>
        <button type="button" className="button" onClick={onSendAgain}>
          {words.coach.sendAgain}
        </button>
      </div>
    );
  if (answer.phase !== 'over') return null;
  const next =
    answer.recommendations.length > 0
      ? words.coach.nextAfter.recommendations
      : answer.brief
        ? words.coach.nextAfter.brief
        : passagesOf(answer).length > 0
          ? words.coach.nextAfter.evidence
          : [];
  return (
    <>
      {answer.outcome === 'cancelled' && <p className="soft small">{words.coach.stopped}</p>}
      {answer.outcome === 'failed' && (
        <div className="stack" style={{ justifyItems: 'start' }}>
          <p className="notice-line look" role="alert">
            {words.coach.failed}
          </p>
          {last && (
            <button type="button" className="button" onClick={onAskAgain}>
              {words.coach.askAgain}
            </button>
          )}
        </div>
      )}
      {answer.fellBack && <p className="soft small">{words.coach.fellBack}</p>}
      {answer.withheld > 0 && <p className="soft small">{words.coach.withheld(answer.withheld)}</p>}
      {last && !answer.handover && next.length > 0 && (
        <div className="next">
          <h3 className="small soft">{words.coach.next}</h3>
          <div className="chips">
            {next.map((text) => (
              <button type="button" className="chip" key={text} onClick={() => onAsk(text)}>
                {text}
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
