// What would change a suggestion. Each statement is built from the change it speaks of and from ranking again under that
// change, so that whoever carries it out sees what it says. Pure. It deliberately names no record whose author the person it
// is about is not told, whoever asks: they read what was made for others too.
import { spokenDate } from '../clock.ts';
import type { Content, Weights } from '../content/content.ts';
import type { Source } from '../contract/api.ts';
import { type Candidate, type Evidence, rank, type Standing } from './rank.ts';

export type Change =
  | { rating: { competency: string; level: number } }
  | { withoutSource: Source }
  | { withoutPassages: readonly string[] }
  | { closedGoals: readonly string[] };
export type Outcome =
  | { kind: 'stays' }
  | { kind: 'scored'; score: number }
  | { kind: 'moved'; rank: number }
  /** another action of the same competency fits, and this one no longer does */
  | { kind: 'replaced' }
  /** fewer than two independent people */
  | { kind: 'gone' };
/** Each of `changes` alone has this outcome. */
export type Statement = { text: string; changes: readonly Change[]; outcome: Outcome };

type Input = {
  content: Content;
  weights: Weights;
  standing: Standing;
  ranked: readonly Candidate[];
  candidate: Candidate;
};

export const sourceWords: Readonly<Record<Source, string>> = {
  peer: 'feedback from colleagues',
  manager: 'manager feedback',
  self: 'self-assessments',
  upward: 'upward feedback',
  goal: 'goals',
  one_to_one: 'one-to-one notes',
  commitment: 'commitments',
};
const pieceWords: Readonly<Record<Source, string>> = {
  peer: 'named feedback from colleagues',
  manager: 'manager feedback',
  self: 'self-assessment',
  upward: 'upward feedback',
  goal: 'goal',
  one_to_one: 'one-to-one note',
  commitment: 'commitment',
};
/** A longer list says no more: the rest are told as leave-one-out. */
const MOST_PIECES = 6;

/** The standing as it would be. */
export function carryOut(standing: Standing, change: Change): Standing {
  if ('rating' in change) {
    const { competency, level } = change.rating;
    return { ...standing, ratings: { ...standing.ratings, [competency]: level } };
  }
  if ('closedGoals' in change) {
    const closed = new Set(change.closedGoals);
    return {
      ...standing,
      evidence: standing.evidence.map((item) => (closed.has(item.id) ? { ...item, openGoal: false } : item)),
    };
  }
  const left =
    'withoutSource' in change
      ? ({ source }: Evidence) => source === change.withoutSource
      : ({ id }: Evidence) => change.withoutPassages.includes(id);
  return { ...standing, evidence: standing.evidence.filter((item) => !left(item)) };
}

/** What becomes of the candidate. `scored` where it keeps its place with another score, to the two digits that are shown. */
export function outcomeOf(input: Input, change: Change): Outcome {
  const { candidate, content, ranked, standing, weights } = input;
  const again = rank(content.actions, weights, carryOut(standing, change));
  const at = again.findIndex(({ action }) => action.id === candidate.action.id);
  const found = again[at];
  if (!found) {
    const isLeft = again.some(({ ground }) => ground.competency === candidate.ground.competency);
    return { kind: isLeft ? 'replaced' : 'gone' };
  }
  if (at !== ranked.indexOf(candidate)) return { kind: 'moved', rank: at + 1 };
  return two(found.score) === two(candidate.score)
    ? { kind: 'stays' }
    : { kind: 'scored', score: found.score };
}

export function whatWouldChange(input: Input): Statement[] {
  const { ground } = input.candidate;
  const statements = [
    ...(ground.rating < ground.expected ? ofRating(input) : []),
    ...ofSources(input),
    ...ofPieces(input),
    ...ofGoals(input),
  ];
  return statements.length > 0 ? statements : [nothingDecides(input)];
}

function ofRating(input: Input): Statement[] {
  const { competency, expected } = input.candidate.ground;
  const title = input.content.competencies.find(({ id }) => id === competency)?.title ?? competency;
  const change: Change = { rating: { competency, level: expected } };
  return stated(
    input,
    `With a manager rating of ${expected} for ${title.toLowerCase()}, what the role expects,`,
    [change],
    outcomeOf(input, change),
  );
}

function ofSources(input: Input): Statement[] {
  const sources = [...new Set(concerned(input).map(({ source }) => source))].sort();
  return sources.flatMap((source) => {
    const change: Change = { withoutSource: source };
    const outcome = outcomeOf(input, change);
    return decides(outcome) ? stated(input, `Without ${sourceWords[source]},`, [change], outcome) : [];
  });
}

/** Records of one kind and day are one piece, for that is how they are named. */
function ofPieces(input: Input): Statement[] {
  const byOutcome = new Map<string, Array<Piece & { outcome: Outcome }>>();
  for (const piece of piecesOf(input)) {
    const outcome = outcomeOf(input, { withoutPassages: piece.ids });
    if (!decides(outcome)) continue;
    const key = JSON.stringify(outcome);
    byOutcome.set(key, [...(byOutcome.get(key) ?? []), { ...piece, outcome }]);
  }
  return [...byOutcome.values()].flatMap((alike) => {
    const told = alike.slice(0, MOST_PIECES);
    const names = told.map(({ source, date }) => `the ${pieceWords[source]} of ${spokenDate(date)}`);
    const [first] = told;
    if (!first) return [];
    return stated(
      input,
      names.length === 1 ? `Without ${names[0]},` : `Without any one of these (${names.join('; ')})`,
      told.map(({ ids }) => ({ withoutPassages: ids })),
      first.outcome,
    );
  });
}

type Piece = { source: Source; date: string; ids: string[] };

/** Newest first. */
function piecesOf(input: Input): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const { id, source, date, circle } of concerned(input)) {
    if (circle !== 'named') continue;
    const piece = pieces.get(`${source} ${date}`) ?? { source, date, ids: [] };
    piece.ids.push(id);
    pieces.set(`${source} ${date}`, piece);
  }
  return [...pieces.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function ofGoals(input: Input): Statement[] {
  const goals = input.candidate.ground.goals.map(({ id }) => id);
  if (goals.length === 0) return [];
  const change: Change = { closedGoals: goals };
  return stated(
    input,
    goals.length === 1 ? 'With the open goal about this closed,' : 'With every open goal about this closed,',
    [change],
    outcomeOf(input, change),
  );
}

function nothingDecides(input: Input): Statement {
  const place = input.ranked.indexOf(input.candidate) + 1;
  const isWithheld = concerned(input).some(({ circle }) => circle !== 'named');
  return {
    text: `No single record${isWithheld ? ' whose author is shown' : ''} and no single kind of source decides this: it stays at place ${place} without any one of them.`,
    changes: [
      ...piecesOf(input).map(({ ids }): Change => ({ withoutPassages: ids })),
      ...[...new Set(concerned(input).map(({ source }) => source))].map(
        (source): Change => ({ withoutSource: source }),
      ),
    ],
    outcome: { kind: 'moved', rank: place },
  };
}

function stated(
  { candidate, ranked }: Input,
  condition: string,
  changes: readonly Change[],
  outcome: Outcome,
): Statement[] {
  const effect = effectOf(candidate, ranked.indexOf(candidate) + 1, outcome);
  return effect === null ? [] : [{ text: `${condition} ${effect}.`, changes, outcome }];
}

function effectOf(candidate: Candidate, place: number, outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'stays':
      return null;
    case 'scored':
      return `the score would ${outcome.score < candidate.score ? 'fall' : 'rise'} from ${two(candidate.score)} to ${two(outcome.score)}`;
    case 'moved':
      return `this would move from place ${place} to place ${outcome.rank}`;
    case 'replaced':
      return 'another action for the same would fit, and this one no longer';
    case 'gone':
      return 'there would no longer be enough to suggest this';
  }
}

const concerned = ({ standing, candidate }: Input) =>
  standing.evidence.filter((item) =>
    item.readings.some(({ competency }) => competency === candidate.ground.competency),
  );
const decides = ({ kind }: Outcome) => kind !== 'stays' && kind !== 'scored';
const two = (score: number) => score.toFixed(2);
