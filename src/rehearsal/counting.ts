// What is counted in a talk: how often the manager gave back what was heard and how often they told without being asked, questions,
// words that judge, and the share of words. Turns are counted for listening, sentences for questions, places for words.
import type { Coarse, Move, SentenceRead } from '../contract/moves.ts';
import type { Debrief, SpokenTurn } from '../contract/rehearsal.ts';
import type { MoveReader } from '../language/moves.ts';
import { sentences, words } from '../language/sentences.ts';

export type ReadTurn = { turn: number; coarse: Coarse; sentences: SentenceRead[] };
export type Counted = Pick<Debrief, 'listening' | 'questions' | 'counts' | 'found' | 'talkShare'>;

/** The manager's turns as the move reader sees them, each with what the other side said last. */
export function readTurns(moves: MoveReader, turns: readonly SpokenTurn[]): ReadTurn[] {
  let before: string | null = null;
  return turns.flatMap(({ speaker, text }, turn) => {
    if (speaker === 'other') {
      if (text.trim() !== '') before = text;
      return [];
    }
    const read = moves.read(text, before);
    return [{ turn, coarse: read.coarse, sentences: read.sentences }];
  });
}

export function countMoves(turns: readonly SpokenTurn[], read: readonly ReadTurn[]): Counted {
  const count = (coarse: Coarse) => read.filter((one) => one.coarse === coarse).length;
  const reflections = count('reflection');
  const asking = count('question');
  const telling = read.filter((one) => one.coarse === 'telling' && !answers(turns, one.turn)).length;
  const all = read.flatMap(({ turn, sentences: read }) => read.map((sentence) => ({ ...sentence, turn })));
  const has = ({ moves }: SentenceRead, ...wanted: Move[]) => moves.some(({ move }) => wanted.includes(move));
  const open = all.filter((one) => has(one, 'open_question', 'intent_question')).length;
  const found = all
    .flatMap(({ turn, moves }) =>
      moves.flatMap(({ move, start, end }) =>
        move === 'label' || move === 'absolute' || move === 'blame'
          ? [{ kind: move, turn, start, end, text: turns[turn]?.text.slice(start, end) ?? '' }]
          : [],
      ),
    )
    .sort((a, b) => a.turn - b.turn || a.start - b.start);
  const times = (kind: Debrief['found'][number]['kind']) => found.filter((one) => one.kind === kind).length;
  return {
    listening: {
      reflections,
      telling,
      difference: reflections - telling,
      reflectionToQuestion: asking === 0 ? null : reflections / asking,
    },
    questions: {
      open,
      closed: all.filter((one) => one.coarse === 'question' && !has(one, 'open_question', 'intent_question'))
        .length,
    },
    counts: { label: times('label'), absolute: times('absolute'), blame: times('blame') },
    found,
    talkShare: talkShareOf(turns),
  };
}

/** Whether the other side had just asked: the last words before it end in a question. */
function answers(turns: readonly SpokenTurn[], turn: number): boolean {
  for (let at = turn - 1; at >= 0; at -= 1) {
    const before = turns[at];
    if (!before || before.text.trim() === '') continue;
    if (before.speaker === 'manager') return false;
    return sentences(before.text)
      .slice(-2)
      .some(({ text }) => /\?/u.test(text) || askedWithoutMark.test(text));
  }
  return false;
}
const askedWithoutMark =
  /^(?:so|and|but|ok|okay|well|um|uh|right|sorry)?[, ]*(?:what|how|why|when|where|who|which|can|could|would|will|do|does|did|is|are|was|am|should|shall) (?:\S+ ){0,2}(?:i|you|we|it|that|this|they|there|the|about|do|does|did|is|are|happens)\b/iu;

function talkShareOf(turns: readonly SpokenTurn[]): number | null {
  const said = { manager: 0, other: 0 };
  for (const { speaker, text } of turns) said[speaker] += words(text).length;
  const all = said.manager + said.other;
  return all === 0 ? null : said.manager / all;
}
