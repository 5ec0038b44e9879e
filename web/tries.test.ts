import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Exchange, Talk } from './state.ts';
import { reduce } from './state.ts';
import {
  curveOf,
  endOf,
  isLost,
  isTold,
  lineTo,
  litPieces,
  newestOf,
  placeOf,
  pointsOf,
  sharedBy,
  signed,
  triesOf,
} from './tries.ts';

const stateOf = (trust: number) => ({
  trust,
  defensiveness: 0.4,
  clarity: 0.1,
  commitment: 0,
  stage: 'opening' as const,
});
const [blank] =
  reduce({}, { type: 'asked', conversation: 'c', turn: 't', parent: null, text: '' }).c?.exchanges ?? [];
if (!blank) throw new Error('what is asked has an exchange');
const said = (name: string, parent: string, answer: Partial<Answer> = {}): Exchange => ({
  turn: `said ${name}`,
  parent,
  text: name,
  answer: {
    ...blank.answer,
    id: name,
    phase: 'over',
    outcome: 'complete',
    sentences: [{ text: `to ${name}`, citations: [] }],
    played: { state: stateOf(0.5), moves: [], reasons: [] },
    ...answer,
  },
});
const talkOf = (...exchanges: Exchange[]): Talk => ({
  conversation: 'c',
  exchanges,
  rehearsal: {
    setup: {
      scenario: 'missed_deadlines',
      title: 'Missed deadlines',
      for: 'manager',
      framework: 'sbi',
      subject: null,
      name: 'Jonas',
      temperament: 'guarded',
      difficulty: 'easy',
      seed: 1,
      concerns: 2,
      brief: null,
      traits: [],
    },
    opening: {
      id: 'o',
      text: 'You wanted to see me.',
      played: { state: stateOf(0.3), moves: [], reasons: [] },
    },
    hint: null,
  },
});
const names = (talk: Talk) => triesOf(talk).map(({ dots }) => dots.map(({ answer }) => answer));

test('a talk without a second way is one try', () => {
  const talk = talkOf(said('a', 'o'), said('b', 'a'));
  expect(names(talk)).toEqual([['a', 'b']]);
  expect(placeOf(triesOf(talk), 'b')).toEqual({ number: 1, turn: 2 });
  expect(placeOf(triesOf(talk), 'o')).toEqual({ number: 1, turn: 0 });
});

test('what is said a second time after an answer begins a try, and the numbers of earlier ones stay', () => {
  const first = [said('a', 'o'), said('b', 'a'), said('x', 'a')];
  expect(names(talkOf(...first))).toEqual([['a', 'b'], ['x']]);
  const later = talkOf(...first, said('c', 'b'), said('y', 'x'), said('z', 'o'));
  expect(names(later)).toEqual([['a', 'b', 'c'], ['x', 'y'], ['z']]);
  expect(triesOf(later).map(({ from }) => from)).toEqual([
    { answer: 'o', number: 1, turn: 0 },
    { answer: 'a', number: 1, turn: 1 },
    { answer: 'o', number: 1, turn: 0 },
  ]);
});

test('the line to an answer runs from the opening through the try that it branched off', () => {
  const tries = triesOf(
    talkOf(said('a', 'o'), said('b', 'a'), said('x', 'a'), said('y', 'x'), said('z', 'x')),
  );
  expect(lineTo(tries, 'z').map(({ answer }) => answer)).toEqual(['a', 'x', 'z']);
  expect(lineTo(tries, 'z').map(({ turn }) => turn)).toEqual([1, 2, 3]);
  expect(lineTo(tries, 'o')).toEqual([]);
  expect(sharedBy(lineTo(tries, 'y'), lineTo(tries, 'z'))).toBe(2);
  expect(sharedBy(lineTo(tries, 'b'), lineTo(tries, 'z'))).toBe(1);
  expect(endOf(tries, 1)).toBe('b');
  expect(endOf(tries, 4)).toBe(null);
});

test('a turn that was refused, broke off or still runs is no part of a try', () => {
  const lost = said('b', 'a', { sentences: [], played: null, outcome: 'failed' });
  const refused = said('c', 'a', { id: null, phase: 'refused' });
  const runs = said('d', 'a', { id: null, phase: 'running' });
  const talk = talkOf(said('a', 'o'), lost, refused, runs);
  expect(names(talk)).toEqual([['a']]);
  expect([lost, refused, runs].map((exchange) => isLost(exchange, talk))).toEqual([true, true, false]);
  expect(newestOf(triesOf(talk), talk)).toBe('a');
});

test('a turn in which the scene was stopped for its player counts, and leaves the state as it was', () => {
  const stopped = said('b', 'a', { played: null, handover: { rule: 'self_harm', message: '…' } });
  const talk = talkOf(said('a', 'o'), stopped);
  const tries = triesOf(talk);
  expect(names(talk)).toEqual([['a', 'b']]);
  expect(curveOf(talk, lineTo(tries, 'b')).map(({ trust }) => trust)).toEqual([0.3, 0.5, 0.5]);
});

test('whatever was tried in whatever order, every turn is in one try and its line ends with it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 30 }), (parents) => {
      const ids = ['o', ...parents.map((_, i) => `a${i}`)];
      const talk = talkOf(...parents.map((parent, i) => said(`a${i}`, ids[parent % (i + 1)] ?? 'o')));
      const tries = triesOf(talk);
      const all = tries.flatMap(({ dots }) => dots.map(({ answer }) => answer));
      expect([...all].sort()).toEqual(ids.slice(1).sort());
      for (const answer of all) {
        const line = lineTo(tries, answer);
        expect(line.at(-1)?.answer).toBe(answer);
        expect(line.map(({ turn }) => turn)).toEqual(line.map((_, i) => i + 1));
        line.forEach(({ exchange }, i) => {
          expect(exchange.parent).toBe(i === 0 ? 'o' : line[i - 1]?.answer);
        });
      }
    }),
  );
});

test('a curve is drawn from left to right with 1 at the top, in step with a longer one', () => {
  expect(pointsOf([0, 0.5, 1], 3, 40)).toBe('0,40 50,20 100,0');
  expect(pointsOf([0, 1], 3, 40)).toBe('0,40 50,0');
  expect(pointsOf([0.25], 1, 40)).toBe('0,30');
});

test('the words that a move was read in can be shown apart from the rest', () => {
  const text = 'So the scope moved. When?';
  expect(litPieces(text, [{ start: 20, end: 25 }])).toEqual([
    { text: 'So the scope moved. ', lit: false },
    { text: 'When?', lit: true },
  ]);
  expect(litPieces(text, [])).toEqual([{ text, lit: false }]);
  expect(
    litPieces('abcdef', [
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ]),
  ).toEqual([
    { text: 'a', lit: false },
    { text: 'bcd', lit: true },
    { text: 'ef', lit: false },
  ]);
});

test('a reading is its owner’s only where every move of it is wholly sure', () => {
  expect(isTold([{ move: 'own', start: 0, end: 4, certainty: 1 }])).toBe(true);
  expect(isTold([{ move: 'own', start: 0, end: 4, certainty: 0.94 }])).toBe(false);
  expect(isTold([])).toBe(false);
});

test('changes are told with two places and a true minus', () => {
  expect([0.11, -0.045, 0].map(signed)).toEqual(['+0.11', '−0.04', '0.00']);
});
