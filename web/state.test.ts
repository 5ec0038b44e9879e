import { describe, expect, test } from 'vitest';
import type { Recommendation, RehearsalSetup, StoredTurn } from '../src/contract/api.ts';
import type { ServerTurnMessage, TurnEvent } from '../src/contract/socket.ts';
import { newestAnswer, reduce, running, type State } from './state.ts';

const ask = (state: State = {}, turn = 't1', conversation = 'c1') =>
  reduce(state, { type: 'asked', conversation, turn, parent: null, text: 'What next?' });
const hear = (state: State, ...events: Array<[number, TurnEvent]>) =>
  events.reduce(
    (before, [seq, event]) =>
      reduce(before, { type: 'received', message: { ...event, turn: 't1', seq } as ServerTurnMessage }),
    state,
  );
const text = (words: string, passage?: string): TurnEvent => ({
  type: 'turn.text',
  text: words,
  citations: passage ? [{ passage, quote: words }] : [],
});
const end = (outcome: 'complete' | 'cancelled' | 'failed' = 'complete'): TurnEvent => ({
  type: 'turn.end',
  answer: 'a1',
  outcome,
  mode: 'guided',
  fellBack: false,
  withheld: 0,
});
const answerOf = (state: State, conversation = 'c1', at = 0) => {
  const answer = state[conversation]?.exchanges[at]?.answer;
  if (!answer) throw new Error('no such exchange');
  return answer;
};
describe('a streaming answer', () => {
  test('a question waits, runs with its first event and is over with its end', () => {
    let state = ask();
    expect(running(state.c1)?.answer.phase).toBe('waiting');
    state = hear(state, [1, { type: 'turn.status', step: 'reading' }]);
    expect(running(state.c1)?.answer.phase).toBe('running');
    state = hear(state, [2, text('Here. ')], [3, end()]);
    expect(running(state.c1)).toBeNull();
    expect(answerOf(state)).toMatchObject({
      phase: 'over',
      id: 'a1',
      outcome: 'complete',
      mode: 'guided',
      step: null,
    });
    expect(newestAnswer(state.c1)).toBe('a1');
  });

  test('events that come again after a reconnect change nothing', () => {
    const once = hear(ask(), [1, text('One. ', 'p1')], [2, text('Two. ')]);
    const again = hear(once, [1, text('One. ', 'p1')], [2, text('Two. ')], [3, text('Three.')]);
    expect(
      answerOf(again)
        .sentences.map((sentence) => sentence.text)
        .join(''),
    ).toBe('One. Two. Three.');
  });

  test('nothing is added after the end', () => {
    const state = hear(ask(), [1, text('One.')], [2, end()], [3, text('Late.')]);
    expect(answerOf(state).sentences).toHaveLength(1);
  });

  test('the status note of a step is kept until the next step', () => {
    let state = hear(ask(), [
      1,
      { type: 'turn.status', step: 'writing', note: 'reading 14 pieces of feedback' },
    ]);
    expect(answerOf(state).step).toEqual({ step: 'writing', note: 'reading 14 pieces of feedback' });
    state = hear(state, [2, { type: 'turn.status', step: 'checking' }]);
    expect(answerOf(state).step).toEqual({ step: 'checking', note: null });
  });

  test('a second reading without words only brings other buttons', () => {
    const reading = (words: string, label: string): TurnEvent => ({
      type: 'turn.reading',
      intent: 'develop',
      text: words,
      certainty: 0.8,
      choices: [{ label, text: label }],
    });
    const state = hear(ask(), [1, reading('what to work on', 'Goals')], [2, reading('', 'Ben Achterberg')]);
    expect(answerOf(state).reading).toEqual({ text: 'what to work on', certainty: 0.8 });
    expect(answerOf(state).choices.map(({ label }) => label)).toEqual(['Ben Achterberg']);
  });

  test('a stopped answer keeps what was said', () => {
    const state = hear(ask(), [1, text('Half a')], [2, end('cancelled')]);
    expect(answerOf(state)).toMatchObject({ outcome: 'cancelled', sentences: [{ text: 'Half a' }] });
  });

  test('a refused turn says why and can be asked again under the same id', () => {
    let state = hear(ask(), [
      1,
      { type: 'turn.error', code: 'rate_limited', message: 'A short pause.', retryAfter: 20 },
    ]);
    expect(answerOf(state)).toMatchObject({
      phase: 'refused',
      fault: { code: 'rate_limited', retryAfter: 20 },
    });
    state = ask(state);
    expect(state.c1?.exchanges).toHaveLength(1);
    expect(answerOf(state)).toMatchObject({ phase: 'waiting', fault: null });
  });

  test('an error for a turn that already speaks is not a refusal', () => {
    const state = hear(
      ask(),
      [1, text('One.')],
      [1, { type: 'turn.error', code: 'turn_in_progress', message: 'no' }],
    );
    expect(answerOf(state).phase).toBe('running');
  });

  test('withheld sentences are counted, and the end has the last word', () => {
    const state = hear(
      ask(),
      [1, { type: 'turn.withheld', reason: 'no citation' }],
      [2, { ...end(), withheld: 2 } as TurnEvent],
    );
    expect(answerOf(state).withheld).toBe(2);
  });

  test('a message for an unknown turn is dropped', () => {
    const state = ask();
    expect(
      reduce(state, {
        type: 'received',
        message: { type: 'turn.text', turn: 'other', seq: 1, text: 'x', citations: [] },
      }),
    ).toBe(state);
  });
});

describe('a conversation read from the server', () => {
  const user: StoredTurn = { turn: 't1', parent: null, role: 'user', text: 'What next?', citations: [] };
  const coach: StoredTurn = {
    turn: 'a1',
    parent: 't1',
    role: 'coach',
    text: 'One. Two.',
    citations: [],
    outcome: 'complete',
    mode: 'guided',
    reading: 'what to work on',
    sentences: [
      { text: 'One. ', citations: [] },
      { text: 'Two.', citations: [{ passage: 'p1', quote: 'q' }] },
    ],
  };
  const load = (state: State, ...turns: StoredTurn[]) =>
    reduce(state, { type: 'loaded', conversation: { id: 'c1', kind: 'coaching', turns } });

  test('it shows what was streamed', () => {
    const streamed = hear(ask(), [1, text('One. ')], [2, text('Two.', 'p1')], [3, end()]);
    const stored = load({}, user, coach);
    expect(answerOf(stored).sentences.map((sentence) => sentence.text)).toEqual(
      answerOf(streamed).sentences.map((sentence) => sentence.text),
    );
    expect(answerOf(stored)).toMatchObject({
      phase: 'over',
      id: 'a1',
      reading: { text: 'what to work on', certainty: null },
    });
  });

  test('an answer that still runs here is not overwritten by a store that has none yet', () => {
    const state = load(hear(ask(), [1, text('One. ')]), user);
    expect(answerOf(state).sentences).toHaveLength(1);
  });

  test('a message without an answer waits to be resumed', () => {
    expect(running(load({}, user).c1)?.turn).toBe('t1');
  });

  test('without sentences the whole text is one', () => {
    const { sentences: _none, ...bare } = coach;
    expect(answerOf(load({}, user, bare)).sentences).toEqual([{ text: 'One. Two.', citations: [] }]);
  });

  test('a deleted conversation is forgotten', () => {
    expect(reduce(load({}, user, coach), { type: 'forgotten', conversation: 'c1' })).toEqual({});
  });
});

describe('what is said to a recommendation', () => {
  test('responses are added to the one they answer, and sharing shows', () => {
    const streamed = hear(
      ask(),
      ...['r1', 'r2'].map((id, i): [number, TurnEvent] => [
        i + 1,
        { type: 'turn.recommendation', recommendation: { id } as Recommendation },
      ]),
    );
    const response = { kind: 'accepted' as const, at: '2026-01-02T00:00:00Z', text: null, reason: null };
    let state = reduce(streamed, { type: 'answered', recommendation: 'r2', response });
    state = reduce(state, { type: 'shared', recommendation: 'r2' });
    const said = answerOf(state).recommendations.map(({ responses, shared }) => [
      responses?.length ?? 0,
      shared ?? false,
    ]);
    expect(said).toEqual([
      [0, false],
      [1, true],
    ]);
    const changed = { id: 'r1', withdrawn: true } as Recommendation & { id: string };
    const after = answerOf(reduce(state, { type: 'changed', recommendation: changed })).recommendations;
    expect(after.map(({ id, withdrawn }) => [id, withdrawn ?? false])).toEqual([
      ['r1', true],
      ['r2', false],
    ]);
  });
});

describe('a rehearsal', () => {
  const played = (trust: number) => ({
    state: { trust, defensiveness: 0.4, clarity: 0.1, commitment: 0, stage: 'opening' as const },
    moves: [],
    reasons: [],
  });
  const loaded = reduce(
    {},
    {
      type: 'loaded',
      conversation: {
        id: 'c1',
        kind: 'rehearsal',
        rehearsal: { name: 'Jonas' } as RehearsalSetup,
        turns: [
          { turn: 'o', parent: null, role: 'persona', text: 'Come in.', citations: [], played: played(0.3) },
          { turn: 't1', parent: 'o', role: 'user', text: 'Thanks.', citations: [] },
          { turn: 'a1', parent: 't1', role: 'persona', text: 'So?', citations: [], played: played(0.4) },
        ],
      },
    },
  );

  test('the words the other person came in with are kept, and are nobody’s answer', () => {
    expect(loaded.c1?.rehearsal?.opening).toMatchObject({ id: 'o', text: 'Come in.' });
    expect(loaded.c1?.exchanges).toHaveLength(1);
    expect(answerOf(loaded).played?.state.trust).toBe(0.4);
  });

  test('a hint stands until something is said, and what it is to be read as goes with it', () => {
    const hinted = reduce(loaded, { type: 'hinted', conversation: 'c1', text: 'Ask, then wait.' });
    expect(hinted.c1?.rehearsal?.hint).toBe('Ask, then wait.');
    const said = reduce(hinted, {
      type: 'asked',
      conversation: 'c1',
      turn: 't2',
      parent: 'a1',
      text: 'Hm.',
      readAs: ['own'],
    });
    expect(said.c1?.rehearsal).toMatchObject({ hint: null, opening: { id: 'o' } });
    expect(said.c1?.exchanges.at(-1)?.readAs).toEqual(['own']);
  });
});
