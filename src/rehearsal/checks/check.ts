// What a check of a framework is: it looks at what was found in a talk and says yes, no or cannot tell, with the words that show
// it. Only what two people could settle by reading the transcript.
import type { DebriefQuote, Verdict } from '../../contract/rehearsal.ts';
import type { Feedback, Found } from '../feedback.ts';
import type { Step } from '../steps.ts';
import { around, type Piece, type Talk } from '../talk.ts';

export interface Ground {
  talk: Talk;
  feedback: Feedback;
  steps: readonly Step[];
  /** The manager's sentences that give back what was heard, in order. */
  reflections: readonly DebriefQuote[];
  summaries: readonly DebriefQuote[];
  affirmations: readonly DebriefQuote[];
  advice: readonly DebriefQuote[];
  /** The manager's share of words; null where nobody spoke. */
  talkShare: number | null;
}
export interface Judged {
  verdict: Verdict;
  quotes: DebriefQuote[];
}
export type Check = (ground: Ground) => Judged;
export type Checks = Readonly<Record<string, Check>>;

const MOST_QUOTES = 3;

export function yes(quotes: readonly DebriefQuote[]): Judged {
  return quotes.length === 0 ? cannotTell : { verdict: 'yes', quotes: distinct(quotes) };
}
export const no = (quotes: readonly DebriefQuote[] = []): Judged => ({
  verdict: 'no',
  quotes: distinct(quotes),
});
export const cannotTell: Judged = { verdict: 'cannot tell', quotes: [] };

export const quotesOf = (found: readonly Found[]): DebriefQuote[] => found.map(({ quote }) => quote);

function distinct(quotes: readonly DebriefQuote[]): DebriefQuote[] {
  const seen = new Set<string>();
  return quotes
    .filter(({ turn, start, text }) => {
      const key = `${turn} ${start}`;
      if (seen.has(key) || text === '') return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_QUOTES);
}

/** The manager's pieces with these words, quoted. */
export function saying(
  talk: Talk,
  pattern: RegExp,
  keep: (piece: Piece) => boolean = () => true,
): DebriefQuote[] {
  return talk.mine
    .filter((piece) => pattern.test(piece.flat) && keep(piece))
    .map((piece) => around(talk, piece));
}

/** Whether the talk went on long enough that what is asked for had a place. */
export const wentOn = ({ talk }: Ground): boolean => talk.managerTurns > 1 || talk.otherTurns > 0;

export const isBefore = (a: DebriefQuote, b: DebriefQuote): boolean =>
  a.turn < b.turn || (a.turn === b.turn && a.start < b.start);
