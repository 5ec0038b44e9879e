// Why this action: computed by ranking again with something left out, never written by a model. Pure.
// Where an author's name is withheld from the reader, it speaks of the kind of source and never of a passage, so that
// nobody is found out by subtraction.
import type { Content, FactorName, Weights } from '../content/content.ts';
import type { Source } from '../contract/api.ts';
import { type EvidenceItem, hygieneOf } from '../language/hygieneItems.ts';
import { whatWouldChange } from './changes.ts';
import {
  type Candidate,
  type Evidence,
  type Ground,
  NEEDED_VOICES,
  rank,
  type Standing,
  sureVoices,
} from './rank.ts';

export type LeaveOut = ({ passage: string } | { source: Source }) & {
  newScore: number | null;
  newRank: number | null;
};
export type Explanation = {
  factors: Array<{
    name: FactorName;
    weight: number;
    value: number;
    contribution: number;
    passages: string[];
    why: string;
  }>;
  evidence: string[];
  counterEvidence: string[];
  leaveOut: LeaveOut[];
  missing: string[];
  wouldChange: string[];
  summary: string;
};
export type Input = {
  content: Content;
  weights: Weights;
  standing: Standing;
  ranked: readonly Candidate[];
  candidate: Candidate;
  /** ids of passages whose author is withheld from this reader */
  withheld: ReadonlySet<string>;
  /** 'you' or the name of the person, for sentences */
  self: boolean;
  nearestRole: boolean;
};

export function explain(input: Input): Explanation {
  const { standing, candidate, weights } = input;
  const { ground, factors } = candidate;
  const rests: Record<FactorName, Evidence[]> = {
    gap: ground.estimated ? [...ground.needs, ...ground.strengths] : [],
    sources: countedIn(ground),
    recency: countedIn(ground),
    goal: ground.goals,
    aspiration: [],
    fit: [],
    variety: [],
  };
  const leaveOut = leaveOneOut(input);
  return {
    factors: weights.weights.map(({ name, weight }) => ({
      name,
      weight,
      value: factors[name],
      contribution: weight * factors[name],
      passages: rests[name].map(({ id }) => id),
      why: whyFactor(input, name),
    })),
    evidence: ground.needs.map(({ id }) => id),
    counterEvidence: contrary(standing, ground.competency).map(({ id }) => id),
    leaveOut,
    missing: whatIsMissing(input),
    wouldChange: whatWouldChange(input).map(({ text }) => text),
    summary: summaryOf(input),
  };
}

/** The same words about a third person, for the log, which others read; what would change it is worded of nobody. */
export function explainToOthers(input: Input): Pick<Explanation, 'summary' | 'missing'> {
  const others = { ...input, self: false };
  return { summary: summaryOf(others), missing: whatIsMissing(others) };
}

/** Where names are withheld all of them, for the newest of each voice would show which are one person's. */
const countedIn = ({ needs, voices }: Ground) =>
  needs.filter((item) =>
    voices.some((counted) =>
      item.circle === 'named'
        ? counted.circle === 'named' && counted.voice === item.voice && counted.ageDays === item.ageDays
        : counted.circle === item.circle,
    ),
  );

/** What has been seen to go well; what somebody means to do (goals, commitments) speaks neither way. */
const contrary = (standing: Standing, competency: string) =>
  standing.evidence.filter(
    (item) => item.source !== 'goal' && item.source !== 'commitment' && reads(item, competency, 'strength'),
  );

const reads = (item: Evidence, competency: string, polarity: string) =>
  item.readings.some((r) => r.competency === competency && r.polarity === polarity);
const titleOf = (content: Content, id: string) =>
  (content.competencies.find((c) => c.id === id)?.title ?? id).toLowerCase();
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const count = (n: number, one: string, many = `${one}s`) => `${NUMBERS[n] ?? n} ${n === 1 ? one : many}`;

const capital = (text: string) => text.replace(/^./, (c) => c.toUpperCase());

/** Ranks again without `left` and says where this action ends. */
export function rankWithout(
  input: Pick<Input, 'content' | 'weights' | 'standing' | 'candidate'>,
  left: (item: Evidence) => boolean,
) {
  const again = rank(input.content.actions, input.weights, {
    ...input.standing,
    evidence: input.standing.evidence.filter((item) => !left(item)),
  });
  const place = again.findIndex(({ action }) => action.id === input.candidate.action.id);
  return place < 0
    ? { newScore: null, newRank: null }
    : { newScore: again[place]?.score ?? null, newRank: place + 1 };
}

function leaveOneOut(input: Input): LeaveOut[] {
  const { standing, candidate, withheld } = input;
  const concerned = standing.evidence.filter((item) =>
    item.readings.some((r) => r.competency === candidate.ground.competency),
  );
  const passages = concerned
    .filter(({ id }) => !withheld.has(id))
    .map((item): LeaveOut => ({ passage: item.id, ...rankWithout(input, ({ id }) => id === item.id) }));
  const sources = [...new Set(concerned.map(({ source }) => source))]
    .sort()
    .map((source): LeaveOut => ({ source, ...rankWithout(input, (item) => item.source === source) }));
  return [...passages, ...sources];
}

function whyFactor({ content, candidate, standing, self }: Input, name: FactorName): string {
  const { ground, factors } = candidate;
  const role = self ? 'your role' : 'the role';
  const one = (value: number) => value.toFixed(1).replace(/\.0$/, '');
  switch (name) {
    case 'gap':
      return ground.estimated
        ? `No manager has rated this; from ${count(ground.needs.length, 'need')} and ${count(ground.strengths.length, 'strength')} in the records it is estimated at ${one(Math.min(5, Math.max(0, ground.rating)))}, where ${role} expects ${ground.expected}.`
        : `The latest manager rating is ${one(ground.rating)}; ${role} expects ${ground.expected}.`;
    case 'sources':
      return capital(
        `${ground.mayBeMore ? 'at least ' : ''}${count(ground.voices.length, 'independent source')} described it as something to work on.${ground.mayBeMore ? ' Who wrote by name and who wrote without may be the same, so they are not added up.' : ''}`,
      );
    case 'recency': {
      const newest = Math.min(...ground.voices.map(({ ageDays }) => ageDays));
      return newest <= 30
        ? 'The newest of them is less than a month old.'
        : `The newest of them is about ${count(Math.round(newest / 30), 'month')} old.`;
    }
    case 'goal':
      return factors.goal > 0 ? 'An open goal is about this.' : 'No open goal is about this.';
    case 'aspiration':
      if (standing.aspired === null)
        return self ? 'You have not said which role you aim at.' : 'No role to aim at is set.';
      return factors.aspiration > 0
        ? 'The role aimed at expects more of this.'
        : 'The role aimed at expects no more of this.';
    case 'fit':
      return standing.learningStyle === null && standing.minutesPerWeek === null
        ? 'How you like to learn and how much time you have is not set, so it counts half.'
            .replace('you like', self ? 'you like' : 'they like')
            .replace('you have', self ? 'you have' : 'they have')
        : `It ${factors.fit >= 0.75 ? 'suits' : factors.fit >= 0.5 ? 'partly suits' : 'does not suit'} the chosen way of learning and the time there is.`;
    case 'variety':
      return factors.variety === 1
        ? `Nothing like it for ${titleOf(content, ground.competency)} is open or was declined.`
        : 'Something like it is open or was declined before.';
  }
}

/** language/hygieneItems.ts says what is amiss with the pieces; here it is put in words for whom it is said to. */
function whatIsMissing(input: Input): string[] {
  const { candidate, content, nearestRole, self } = input;
  const { ground } = candidate;
  const about = titleOf(content, ground.competency);
  const marks = new Map(hygieneOf(piecesOf(input)).map(({ kind, items }) => [kind, items]));
  const old = ground.needs.filter(({ id }) => marks.get('stale')?.includes(id));
  const missing: string[] = [];
  if (ground.voices.length === NEEDED_VOICES)
    missing.push(
      `Only two ${ground.mayBeMore ? 'surely ' : ''}independent sources say so; a third would make it firmer.`,
    );
  if (old.length > 0)
    missing.push(
      `${old.length === ground.needs.length ? 'Everything that' : 'Some of what'} speaks for it is older than six months.`,
    );
  if (marks.has('one_sided'))
    missing.push('All of it points one way: nobody has described when this went well.');
  if (marks.has('goal_changed'))
    missing.push('The goal about it has changed since some of this was written.');
  if (marks.has('no_self_view'))
    missing.push(
      self ? `You have not written how you see your own ${about}.` : 'There is no view of their own on this.',
    );
  if (ground.estimated) missing.push('No manager has rated this competency; the level is an estimate.');
  if (nearestRole)
    missing.push('The role or level is not in the content, so the nearest expectations are used.');
  return missing;
}

/** What is read as this competency, as pieces of evidence. */
function piecesOf({ standing, candidate }: Input): EvidenceItem[] {
  const { competency } = candidate.ground;
  return standing.evidence
    .filter((item) => item.readings.some((reading) => reading.competency === competency))
    .map((item) => {
      const sides = new Set(
        item.readings.filter((reading) => reading.competency === competency).map(({ polarity }) => polarity),
      );
      const [only] = sides;
      return {
        id: item.id,
        voice: item.voice,
        source: item.source,
        ageDays: item.ageDays,
        polarity: sides.size > 1 ? 'neutral' : (only ?? null),
        changedDaysAgo: item.changedDaysAgo ?? null,
      };
    });
}

function summaryOf({ candidate, content, self, standing }: Input): string {
  const { ground, factors } = candidate;
  const about = titleOf(content, ground.competency);
  const from = `${ground.mayBeMore ? 'at least ' : ''}${count(ground.voices.length, 'person', 'people')}`;
  const goal =
    factors.goal > 0
      ? self
        ? ', and one of your open goals is about it'
        : ', and an open goal is about it'
      : '';
  const speaking = contrary(standing, ground.competency).length;
  const against =
    speaking === 0 ? '' : ` ${capital(count(speaking, 'record speaks', 'records speak'))} against it.`;
  const gap = factors.gap > 0 ? `, and it stands below what ${self ? 'your' : 'the'} role expects` : '';
  return `${capital(from)} described ${about} as something to work on${gap}${goal}.${against}`;
}

/** Needs that one voice alone surely describes: shown as what was seen, advised on by nobody. */
export function singleVoices(
  content: Content,
  standing: Standing,
): Array<{ competency: string; mayBeMore: boolean; passages: string[] }> {
  return content.competencies.flatMap(({ id }) => {
    const told = standing.evidence.filter(
      (e) => reads(e, id, 'need') && !['self', 'goal', 'commitment'].includes(e.source),
    );
    const { sure, mayBeMore } = sureVoices(told);
    return sure.length === 1 ? [{ competency: id, mayBeMore, passages: told.map((e) => e.id) }] : [];
  });
}

/** What to gather where there is not enough to go on, most useful first. */
export function whatToCollect(content: Content, standing: Standing, self: boolean): string[] {
  const single = singleVoices(content, standing);
  const near = single.flatMap((item) => (item.mayBeMore ? [] : [titleOf(content, item.competency)]));
  const unclear = single.flatMap((item) => (item.mayBeMore ? [titleOf(content, item.competency)] : []));
  const all = sureVoices(standing.evidence);
  const voices = all.sure.length;
  const you = (text: string, other: string) => (self ? text : other);
  const collect: string[] = [];
  if (near.length > 0)
    collect.push(
      `One person has described ${listed(near)} as something to work on. Ask somebody else who has seen it: what did they see, when, and what came of it?`,
    );
  if (unclear.length > 0)
    collect.push(
      `${capital(listed(unclear))} came up as something to work on both with a name and without. That may be one person, and I do not compare them, for that could show who wrote. Ask somebody else who has seen it: what did they see, when, and what came of it?`,
    );
  if (voices === 0)
    collect.push(
      you(
        'Nobody has given you feedback that I can read yet. Ask two people you worked with in the last month for one thing that helped and one thing to change.',
        'There is no feedback to read yet. Ask two people who worked with them in the last month for one thing that helped and one thing to change.',
      ),
    );
  else if (voices === 1)
    collect.push(
      all.mayBeMore
        ? 'The feedback may all come from one person: who writes by name and who writes without are not compared. Another voice is needed before advice would be fair.'
        : you(
            'All the feedback comes from one person. A second voice, from other work than theirs, is needed before I advise anything.',
            'All the feedback comes from one person. A second voice is needed before advice would be fair.',
          ),
    );
  else if (single.length === 0)
    collect.push(
      you(
        'I could not read a need with enough certainty that two people describe, though it may be there. Ask for one thing you could do differently, with the day and what came of it.',
        'I could not read a need with enough certainty that two people describe, though it may be there. Ask for one thing that could be done differently, with the day and what came of it.',
      ),
    );
  if (!standing.evidence.some(({ source }) => source === 'self'))
    collect.push(
      you(
        'Write down how you see it yourself: two lines on what went well and what did not.',
        'There is no self-assessment. Ask how they see it themselves.',
      ),
    );
  if (Object.keys(standing.ratings).length === 0)
    collect.push(
      you(
        'Ask your manager where they see you against what your role expects.',
        'No competency has been rated. A rating against what the role expects would help.',
      ),
    );
  return collect;
}

const listed = (titles: readonly string[]) =>
  titles
    .slice(0, 3)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
