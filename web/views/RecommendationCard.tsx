// A recommendation: the action in one line, because, three ways to look behind it, and what its reader may say to it.
import { Tabs } from '@mantine/core';
import { IconBook, IconBriefcase, IconClock, IconUsersGroup } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Recommendation } from '../../src/contract/api.ts';
import type { Sentence } from '../state.ts';
import { words } from '../words/en.ts';
import { useCompetencies } from './contexts.ts';
import { Respond } from './Respond.tsx';
import { Sentences } from './Sentences.tsx';
import { Marks } from './Source.tsx';
import { WhatIf } from './WhatIf.tsx';
import { Why, WhyNot } from './Why.tsx';

const kinds = { experience: IconBriefcase, exposure: IconUsersGroup, education: IconBook };

type Props = {
  recommendation: Recommendation;
  among: readonly string[];
  because: readonly Sentence[];
  onChanged?: () => void;
};

export function RecommendationCard({ recommendation, among, because, onChanged }: Props) {
  const id = useId();
  const { title } = useCompetencies();
  const [tab, setTab] = useState<string | null>(null);
  const { action } = recommendation;
  const Kind = kinds[action.kind];
  return (
    <section className="card" aria-labelledby={id}>
      <header>
        <p className="kicker">
          {words.card.suggestion(recommendation.rank)} · <b>{title(recommendation.competency)}</b>
        </p>
        <h3 id={id}>
          {action.title}{' '}
          {recommendation.withdrawn && <span className="tag harm">{words.contest.withdrawn}</span>}
        </h3>
        <p className="facts">
          <span>
            <Kind size={16} aria-hidden /> {words.card.kind[action.kind]}
          </span>
          <span>
            <IconClock size={16} aria-hidden /> {action.effort}
          </span>
        </p>
      </header>
      <div className="because">
        {/* the first step has a place of its own below */}
        {because
          .filter(({ text }) => !text.includes(action.firstStep))
          .map((sentence) => (
            <p key={sentence.text}>
              <Sentences sentences={[sentence]} among={among} />
            </p>
          ))}
        {because.length === 0 && (
          <p>
            {recommendation.summary}&nbsp;
            <Marks
              passages={recommendation.evidence.slice(0, 4).map(({ passage }) => passage)}
              among={among}
            />
          </p>
        )}
      </div>
      <dl className="steps">
        <div>
          <dt>{words.card.first}</dt>
          <dd>{action.firstStep}</dd>
        </div>
        <div>
          <dt>{words.card.measure}</dt>
          <dd>{action.measure}</dd>
        </div>
      </dl>
      <Tabs unstyled className="tabs" value={tab} onChange={setTab} allowTabDeactivation keepMounted={false}>
        <Tabs.List aria-label={action.title}>
          <Tabs.Tab value="why">{words.card.tabs.why}</Tabs.Tab>
          <Tabs.Tab value="whyNot">{words.card.tabs.whyNot}</Tabs.Tab>
          <Tabs.Tab value="change">{words.card.tabs.change}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="why">
          <Why recommendation={recommendation} among={among} />
        </Tabs.Panel>
        <Tabs.Panel value="whyNot">
          <WhyNot recommendation={recommendation} among={among} />
        </Tabs.Panel>
        <Tabs.Panel value="change">
          <WhatIf recommendation={recommendation} />
        </Tabs.Panel>
      </Tabs>
      <Respond recommendation={recommendation} onChanged={onChanged} />
    </section>
  );
}
