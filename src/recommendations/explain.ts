// Why this action: computed by ranking again with something left out, never written by a model. Pure.
// Where an author's name is withheld from the reader, it speaks of the kind of source and never of a passage, so that
// nobody is found out by subtraction.
import { addDays, quarter } from '../clock.ts';
import type { Content, FactorName, Weights } from '../content/content.ts';
import type { Source } from '../contract/api.ts';
import { ageAsTold } from '../evidence/hygiene.ts';
import { type EvidenceItem, hygieneOf } from '../language/hygieneItems.ts';
import { type Candidate, type Evidence, NEEDED_VOICES, rank, type Standing } from './rank.ts';

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

const sourceWords: Readonly<Record<Source, string>> = {
  peer: 'colleagues',
  manager: 'manager feedback',
  self: 'self-assessments',
  upward: 'upward feedback',
  goal: 'goals',
  one_to_one: 'one-to-one notes',
  commitment: 'commitments',
};

export function explain(input: Input): Explanation {
  const { standing, candidate, weights } = input;
  const { ground, factors } = candidate;
  const rests: Record<FactorName, Evidence[]> = {
    gap: ground.estimated ? [...ground.needs, ...ground.strengths] : [],
    sources: ground.voices,
    recency: ground.voices,
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
    wouldChange: whatWouldChange(input, leaveOut),
    summary: summaryOf(input),
  };
}

/** The same words about a third person, for the log, which others read. */
export function explainToOthers(
  input: Input,
  leaveOut: readonly LeaveOut[],
): Pick<Explanation, 'summary' | 'missing' | 'wouldChange'> {
  const others = { ...input, self: false };
  return {
    summary: summaryOf(others),
    missing: whatIsMissing(others),
    wouldChange: whatWouldChange(others, leaveOut),
  };
}

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
      return `${count(ground.voices.length, 'independent source')} described it as something to work on.`.replace(
        /^./,
        (c) => c.toUpperCase(),
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
    missing.push('Only two independent sources say so; a third would make it firmer.');
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

/** What is read as this competency, as pieces of evidence. An age is told no finer than its date is. */
function piecesOf({ standing, candidate, withheld }: Input): EvidenceItem[] {
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
        ageDays: withheld.has(item.id)
          ? ageAsTold(quarter(item.date), addDays(item.date, item.ageDays))
          : item.ageDays,
        polarity: sides.size > 1 ? 'neutral' : (only ?? null),
        changedDaysAgo: item.changedDaysAgo ?? null,
      };
    });
}

/** Statements that can be carried out: each comes from ranking again. */
function whatWouldChange(input: Input, leaveOut: readonly LeaveOut[]): string[] {
  const { standing, candidate, content, ranked, self } = input;
  const { ground } = candidate;
  const about = titleOf(content, ground.competency);
  const place = ranked.indexOf(candidate) + 1;
  const statements: string[] = [];
  const change = (newRank: number | null) =>
    newRank === null
      ? 'there would no longer be enough to suggest this'
      : `this would move from place ${place} to place ${newRank}`;

  if (ground.rating < ground.expected) {
    const again = rank(content.actions, input.weights, {
      ...standing,
      ratings: { ...standing.ratings, [ground.competency]: ground.expected },
    });
    const at = again.findIndex(({ action }) => action.id === candidate.action.id);
    const newRank = at < 0 ? null : at + 1;
    statements.push(
      newRank === place
        ? `A manager rating of ${ground.expected} for ${about}, what the role expects, would lower the score from ${candidate.score.toFixed(2)} to ${again[at]?.score.toFixed(2)}.`
        : newRank === null
          ? `With a manager rating of ${ground.expected} for ${about}, what the role expects, another action would take its place.`
          : `With a manager rating of ${ground.expected} for ${about}, what the role expects, ${change(newRank)}.`,
    );
  }
  for (const item of leaveOut)
    if ('source' in item && item.newRank !== place)
      statements.push(`Without ${sourceWords[item.source]}, ${change(item.newRank)}.`);
  const single = leaveOut.filter((item) => 'passage' in item && item.newRank !== place);
  for (const newRank of new Set(single.map((item) => item.newRank))) {
    const alike = single.filter((item) => item.newRank === newRank).length;
    statements.push(
      `${alike === 1 ? 'There is one passage without which' : `There are ${alike} passages without any one of which`} ${change(newRank)}.`,
    );
  }
  if (ground.goals.length > 0) statements.push('Closing the goal about this would lower the score.');
  if (statements.length === 0)
    statements.push(
      self
        ? 'No single record and no single kind of source decides this: it stays first without any one of them.'.replace(
            'first',
            `at place ${place}`,
          )
        : `No single record decides this: it stays at place ${place} without any one of them.`,
    );
  return statements;
}

function summaryOf({ candidate, content, self, standing }: Input): string {
  const { ground, factors } = candidate;
  const about = titleOf(content, ground.competency);
  const from = count(ground.voices.length, 'person', 'people');
  const goal =
    factors.goal > 0
      ? self
        ? ', and one of your open goals is about it'
        : ', and an open goal is about it'
      : '';
  const speaking = contrary(standing, ground.competency).length;
  const against =
    speaking === 0
      ? ''
      : ` ${count(speaking, 'record speaks', 'records speak').replace(/^./, (c) => c.toUpperCase())} against it.`;
  const gap = factors.gap > 0 ? `, and it stands below what ${self ? 'your' : 'the'} role expects` : '';
  return `${from.replace(/^./, (c) => c.toUpperCase())} described ${about} as something to work on${gap}${goal}.${against}`;
}

/** Needs that one voice alone describes: shown as what one person saw, advised on by nobody. */
export function singleVoices(
  content: Content,
  standing: Standing,
): Array<{ competency: string; passages: string[] }> {
  return content.competencies.flatMap(({ id }) => {
    const told = standing.evidence.filter(
      (e) => reads(e, id, 'need') && !['self', 'goal', 'commitment'].includes(e.source),
    );
    const voices = new Set(told.map(({ voice }) => voice)).size;
    return voices === 1 ? [{ competency: id, passages: told.map((e) => e.id) }] : [];
  });
}

/** What to gather where there is not enough to go on, most useful first. */
export function whatToCollect(content: Content, standing: Standing, self: boolean): string[] {
  const near = singleVoices(content, standing).map(({ competency }) => titleOf(content, competency));
  const voices = new Set(
    standing.evidence
      .filter(({ source }) => !['self', 'goal', 'commitment'].includes(source))
      .map(({ voice }) => voice),
  ).size;
  const you = (text: string, other: string) => (self ? text : other);
  const collect: string[] = [];
  if (near.length > 0)
    collect.push(
      `One person has described ${near
        .slice(0, 3)
        .join(', ')
        .replace(
          /, ([^,]*)$/,
          ' and $1',
        )} as something to work on. Ask somebody else who has seen it: what did they see, when, and what came of it?`,
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
      you(
        'All the feedback comes from one person. A second voice, from other work than theirs, is needed before I advise anything.',
        'All the feedback comes from one person. A second voice is needed before advice would be fair.',
      ),
    );
  else if (near.length === 0)
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
