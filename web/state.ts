// What the page knows of its conversations: a pure reducer over the socket's messages and what was loaded. It deliberately
// knows neither React nor the socket, so that a stream can be tested without a browser.

import type { z } from 'zod';
import type {
  Brief,
  Choice,
  Citation,
  Conversation,
  Mode,
  Recommendation,
  RehearsalSetup,
  StoredTurn,
} from '../src/contract/api.ts';
import type { Move } from '../src/contract/moves.ts';
import type { ServerTurnMessage, Step, TurnErrorCode } from '../src/contract/socket.ts';

export type Sentence = { text: string; citations: Citation[] };
export type Outcome = 'complete' | 'cancelled' | 'failed';
export type Answer = {
  /** id under which the answer is stored */
  id: string | null;
  phase: 'waiting' | 'running' | 'over' | 'refused';
  /** the last event taken in; what comes again is dropped */
  seq: number;
  step: { step: z.infer<typeof Step>; note: string | null } | null;
  sentences: Sentence[];
  recommendations: Recommendation[];
  brief: Brief | null;
  collect: string[];
  handover: { rule: string; message: string } | null;
  reading: { text: string; certainty: number | null } | null;
  choices: Choice[];
  withheld: number;
  outcome: Outcome | null;
  mode: Mode | null;
  fellBack: boolean;
  fault: { code: z.infer<typeof TurnErrorCode>; message: string; retryAfter: number | null } | null;
  /** in a rehearsal: how the turn was read, and where it left the other person */
  played: StoredTurn['played'] | null;
};
export type Exchange = {
  turn: string;
  parent: string | null;
  text: string;
  answer: Answer;
  /** in a rehearsal: what its owner said that it is to be read as */
  readAs?: Move[];
};
/** What only a rehearsal has: who is played, and the words the other person came in with. */
export type Rehearsal = {
  setup: RehearsalSetup;
  opening: { id: string; text: string; played: Answer['played'] };
  /** the last hint that was asked for, until something is said */
  hint: string | null;
};
export type Talk = { conversation: string; exchanges: Exchange[]; rehearsal?: Rehearsal };
export type State = Readonly<Record<string, Talk>>;

export type Action =
  | { type: 'loaded'; conversation: Conversation }
  | {
      type: 'asked';
      conversation: string;
      turn: string;
      parent: string | null;
      text: string;
      readAs?: Move[];
    }
  | { type: 'hinted'; conversation: string; text: string | null }
  | { type: 'received'; message: ServerTurnMessage }
  | { type: 'answered'; recommendation: string; response: NonNullable<Recommendation['responses']>[number] }
  | { type: 'shared'; recommendation: string }
  | { type: 'changed'; recommendation: Recommendation & { id: string } }
  | { type: 'forgotten'; conversation: string };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'loaded':
      return {
        ...state,
        [action.conversation.id]: merge(state[action.conversation.id], action.conversation),
      };
    case 'asked': {
      const talk = state[action.conversation] ?? { conversation: action.conversation, exchanges: [] };
      const { turn, parent, text, readAs } = action;
      const others = talk.exchanges.filter((exchange) => exchange.turn !== turn);
      const asked: Exchange = { turn, parent, text, answer: noAnswer, ...(readAs ? { readAs } : {}) };
      return {
        ...state,
        [action.conversation]: { ...hinted(talk, null), exchanges: [...others, asked] },
      };
    }
    case 'hinted': {
      const talk = state[action.conversation];
      return talk ? { ...state, [action.conversation]: hinted(talk, action.text) } : state;
    }
    case 'received':
      return changeAnswer(
        state,
        ({ turn }) => turn === action.message.turn,
        (answer) => take(answer, action.message),
      );
    case 'answered':
      return changeRecommendation(state, action.recommendation, (item) => ({
        ...item,
        responses: [...(item.responses ?? []), action.response],
      }));
    case 'shared':
      return changeRecommendation(state, action.recommendation, (item) => ({ ...item, shared: true }));
    case 'changed':
      return changeRecommendation(state, action.recommendation.id, () => action.recommendation);
    case 'forgotten': {
      const { [action.conversation]: _gone, ...rest } = state;
      return rest;
    }
  }
}

function hinted(talk: Talk, hint: string | null): Talk {
  return talk.rehearsal ? { ...talk, rehearsal: { ...talk.rehearsal, hint } } : talk;
}

/** The turn that still runs in this talk, if one does. */
export function running(talk: Talk | undefined): Exchange | null {
  return (
    talk?.exchanges.find(({ answer }) => answer.phase === 'waiting' || answer.phase === 'running') ?? null
  );
}

/** The answer that a new message goes on from. */
export function newestAnswer(talk: Talk | undefined): string | null {
  return talk?.exchanges.findLast(({ answer }) => answer.id !== null)?.answer.id ?? null;
}

const noAnswer: Answer = {
  id: null,
  phase: 'waiting',
  seq: 0,
  step: null,
  sentences: [],
  recommendations: [],
  brief: null,
  collect: [],
  handover: null,
  reading: null,
  choices: [],
  withheld: 0,
  outcome: null,
  mode: null,
  fellBack: false,
  fault: null,
  played: null,
};

function take(before: Answer, message: ServerTurnMessage): Answer {
  if (message.type === 'turn.error')
    return before.seq > 0
      ? before
      : {
          ...before,
          phase: 'refused',
          step: null,
          fault: { code: message.code, message: message.message, retryAfter: message.retryAfter ?? null },
        };
  if (message.seq <= before.seq || before.phase === 'over') return before;
  const answer: Answer = { ...before, phase: 'running', fault: null, seq: message.seq };
  switch (message.type) {
    case 'turn.status':
      return { ...answer, step: { step: message.step, note: message.note ?? null } };
    case 'turn.text':
      return {
        ...answer,
        sentences: [...answer.sentences, { text: message.text, citations: message.citations }],
      };
    case 'turn.withheld':
      return { ...answer, withheld: answer.withheld + 1 };
    case 'turn.recommendation':
      return { ...answer, recommendations: [...answer.recommendations, message.recommendation] };
    case 'turn.brief':
      return { ...answer, brief: message.brief };
    case 'turn.handover':
      return { ...answer, handover: { rule: message.rule, message: message.message } };
    case 'turn.reading': // a second one without words only brings other buttons
      return {
        ...answer,
        choices: message.choices,
        reading: message.text === '' ? answer.reading : { text: message.text, certainty: message.certainty },
      };
    case 'turn.state':
      return {
        ...answer,
        played: { state: message.state, moves: message.moves, reasons: message.reasons },
      };
    case 'turn.end':
      return {
        ...answer,
        phase: 'over',
        step: null,
        id: message.answer,
        outcome: message.outcome,
        mode: message.mode,
        fellBack: message.fellBack,
        withheld: message.withheld,
      };
  }
}

function changeAnswer(
  state: State,
  which: (exchange: Exchange) => boolean,
  change: (answer: Answer) => Answer,
): State {
  const talk = Object.values(state).find(({ exchanges }) => exchanges.some(which));
  if (!talk) return state;
  const exchanges = talk.exchanges.map((exchange) =>
    which(exchange) ? { ...exchange, answer: change(exchange.answer) } : exchange,
  );
  return { ...state, [talk.conversation]: { ...talk, exchanges } };
}

function changeRecommendation(
  state: State,
  id: string,
  change: (item: Recommendation) => Recommendation,
): State {
  return changeAnswer(
    state,
    ({ answer }) => answer.recommendations.some((item) => item.id === id),
    (answer) => ({
      ...answer,
      recommendations: answer.recommendations.map((item) => (item.id === id ? change(item) : item)),
    }),
  );
}

/** What is stored wins, but for turns that run here and are not in the store, or have no answer there yet. */
function merge(before: Talk | undefined, conversation: Conversation): Talk {
  const answers = new Map(
    conversation.turns.flatMap((turn) =>
      turn.role !== 'user' && turn.parent ? [[turn.parent, turn] as const] : [],
    ),
  );
  const stored = conversation.turns
    .filter(({ role }) => role === 'user')
    .map((turn): Exchange => {
      const here = before?.exchanges.find((exchange) => exchange.turn === turn.turn)?.answer;
      const answer = answers.get(turn.turn);
      return {
        turn: turn.turn,
        parent: turn.parent,
        text: turn.text,
        answer: answer ? storedAnswer(answer, here) : (here ?? noAnswer),
      };
    });
  const only = (before?.exchanges ?? []).filter(
    ({ turn }) => !stored.some((exchange) => exchange.turn === turn),
  );
  const opening = conversation.turns.find(({ role, parent }) => role === 'persona' && parent === null);
  const setup = conversation.rehearsal;
  return {
    conversation: conversation.id,
    exchanges: [...stored, ...only],
    ...(setup && opening
      ? {
          rehearsal: {
            setup,
            opening: { id: opening.turn, text: opening.text, played: opening.played ?? null },
            hint: before?.rehearsal?.hint ?? null,
          },
        }
      : {}),
  };
}

function storedAnswer(turn: StoredTurn, here: Answer | undefined): Answer {
  return {
    ...noAnswer,
    id: turn.turn,
    phase: 'over',
    seq: here?.seq ?? 0,
    sentences: turn.sentences ?? [{ text: turn.text, citations: turn.citations }],
    recommendations: turn.recommendations ?? [],
    brief: turn.brief ?? null,
    collect: turn.collect ?? [],
    handover: turn.handover ?? null,
    reading: turn.reading ? { text: turn.reading, certainty: here?.reading?.certainty ?? null } : null,
    choices: turn.choices ?? [],
    withheld: here?.withheld ?? 0,
    outcome: turn.outcome ?? 'complete',
    mode: turn.mode ?? null,
    fellBack: here?.fellBack ?? false,
    played: turn.played ?? null,
  };
}
