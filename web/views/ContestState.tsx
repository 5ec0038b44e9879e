// How a contest stands, for those whom it concerns: received, who looks into it, by when, and how it ended in whose words.
import { IconCircleCheck, IconCircleX, IconFlag, IconHourglass } from '@tabler/icons-react';
import type { ContestSeen } from '../../src/contract/api.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { When } from './States.tsx';

const icons = {
  received: IconFlag,
  in_review: IconHourglass,
  upheld: IconCircleCheck,
  rejected: IconCircleX,
};
const stateOf = ({ state, outcome }: ContestSeen): keyof typeof icons =>
  state === 'decided' ? (outcome ?? 'rejected') : state;

export const contestInShort = (contest: ContestSeen) => words.contest.short[stateOf(contest)];

export function ContestState({ contest, reason }: { contest: ContestSeen; reason?: string | null }) {
  const { contest: says } = words;
  const state = stateOf(contest);
  const Icon = icons[state];
  const by = contest.reviewer ?? says.hr;
  const sentence = {
    received: says.received(exactly(contest.due)),
    in_review: says.inReview(by, exactly(contest.due)),
    upheld: says.upheld(by),
    rejected: says.rejected(by),
  }[state];
  return (
    <div className={`notice-line contest-state ${state}`}>
      <Icon size={20} aria-hidden />
      <div>
        {reason && <p className="objection">“{reason}”</p>}
        <p>
          {sentence}
          {contest.decidedAt !== null && (
            <>
              {' '}
              · <When date={contest.decidedAt} />
            </>
          )}
        </p>
        {contest.text && <p className="objection">“{contest.text}”</p>}
        {contest.wayOut && <p>{contest.wayOut}</p>}
      </div>
    </div>
  );
}
