// What would change this: statements that were computed, and switches that leave a record or a kind of source out and rank
// again. What comes back is a trial and says so.
import { type ReactNode, useState } from 'react';
import type { Recommendation, RecommendationsAnswer, Source } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { Face } from './Source.tsx';
import { When } from './States.tsx';

type Trial =
  | { phase: 'none' }
  | { phase: 'asking' }
  | { phase: 'failed'; message: string }
  | { phase: 'made'; answer: RecommendationsAnswer };

export function WhatIf({ recommendation }: { recommendation: Recommendation }) {
  const [without, setWithout] = useState<string[]>([]);
  const [withoutSources, setWithoutSources] = useState<Source[]>([]);
  const [trial, setTrial] = useState<Trial>({ phase: 'none' });
  const quotes = [...recommendation.evidence, ...recommendation.counterEvidence];
  const alone = (part: { passage?: string; source?: Source }) =>
    recommendation.leaveOut.find((item) =>
      part.passage ? item.passage === part.passage : item.source === part.source,
    );
  const sources = [
    ...new Set([
      ...quotes.map(({ source }) => source),
      ...recommendation.leaveOut.flatMap(({ source }) => source ?? []),
    ]),
  ];
  const single = quotes.filter(
    ({ passage }, i) => alone({ passage }) && quotes.findIndex((other) => other.passage === passage) === i,
  );
  const hidden = [...new Set(quotes.filter(({ date }) => /Q/.test(date)).map(({ source }) => source))];

  const rank = async (passages: string[], kinds: Source[]) => {
    setWithout(passages);
    setWithoutSources(kinds);
    if (passages.length + kinds.length === 0) return setTrial({ phase: 'none' });
    setTrial({ phase: 'asking' });
    try {
      setTrial({ phase: 'made', answer: await api.whatIf(recommendation.subject, passages, kinds) });
    } catch (error) {
      setTrial({ phase: 'failed', message: asFault(error).message });
    }
  };
  const effect = (item: { newRank: number | null } | undefined) =>
    item && (
      <span className="soft small">
        {words.card.alone(item.newRank === null ? words.card.noLonger : words.card.place(item.newRank))}
      </span>
    );

  return (
    <>
      <section>
        <ul className="dots">
          {recommendation.wouldChange.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h4>{words.card.try}</h4>
        <ul className="switches" aria-label={words.card.bySource}>
          {sources.map((source) => (
            <Switch
              key={source}
              on={!withoutSources.includes(source)}
              busy={trial.phase === 'asking'}
              onChange={(on) => rank(without, toggled(withoutSources, source, !on))}
            >
              <span className="row">
                <Face source={source} /> {effect(alone({ source }))}
              </span>
            </Switch>
          ))}
        </ul>
        {single.length > 0 && (
          <ul className="switches" aria-label={words.card.byPassage}>
            {single.map(({ passage, quote, source, date }) => (
              <Switch
                key={passage}
                on={!without.includes(passage)}
                busy={trial.phase === 'asking'}
                onChange={(on) => rank(toggled(without, passage, !on), withoutSources)}
              >
                <blockquote>“{quote}”</blockquote>
                <span className="row small soft">
                  <Face source={source} /> <When date={date} /> {effect(alone({ passage }))}
                </span>
              </Switch>
            ))}
          </ul>
        )}
        {hidden.length > 0 && (
          <p className="soft small row">
            {words.card.asOne}{' '}
            {hidden.map((source) => (
              <Face key={source} source={source} />
            ))}
          </p>
        )}
      </section>
      <div aria-live="polite">
        {trial.phase === 'asking' && <p className="soft">{words.card.ranking}</p>}
        {trial.phase === 'failed' && <p className="notice-line harm">{trial.message}</p>}
        {trial.phase === 'made' && (
          <Simulated answer={trial.answer} action={recommendation.action.id} onReset={() => rank([], [])} />
        )}
      </div>
    </>
  );
}

function Switch({
  on,
  busy,
  onChange,
  children,
}: {
  on: boolean;
  busy: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <li>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-disabled={busy}
          onChange={(event) => !busy && onChange(event.target.checked)}
        />
        <span className="what">
          {children}
          {!on && <span className="small">{words.card.left}</span>}
        </span>
      </label>
    </li>
  );
}

function Simulated({
  answer,
  action,
  onReset,
}: {
  answer: RecommendationsAnswer;
  action: string;
  onReset: () => void;
}) {
  const ranked = answer.recommendations ?? [];
  const still = ranked.some((item) => item.action.id === action);
  return (
    <div className="simulated">
      <p>
        <span className="tag look">{words.card.simulated}</span>
      </p>
      {ranked.length === 0 ? (
        <p>{words.card.notEnough}</p>
      ) : (
        <ol>
          {ranked.map((item) => (
            <li key={item.action.id} className={item.action.id === action ? 'here' : undefined}>
              <span>{item.rank}.</span>
              <span>
                {item.action.title}
                {item.action.id === action && ` (${words.card.here})`}
              </span>
              <span>{item.score.toFixed(2)}</span>
            </li>
          ))}
        </ol>
      )}
      {ranked.length > 0 && !still && <p>{words.card.gone}</p>}
      <p className="soft small">{words.card.simulatedMore}</p>
      <button type="button" className="link small" onClick={onReset}>
        {words.card.reset}
      </button>
    </div>
  );
}

const toggled = <T,>(list: readonly T[], item: T, present: boolean): T[] => [
  ...list.filter((other) => other !== item),
  ...(present ? [item] : []),
];
