import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomPeople, reordered, saidOf, unfaithful, withOtherAuthors } from '../../test/randomPeople.ts';
import { type Content, loadContent } from '../content/content.ts';
import type { Polarity, Source } from '../contract/api.ts';
import { explain } from './explain.ts';
import {
  type Circle,
  type Evidence,
  groundOf,
  NEEDED_VOICES,
  rank,
  type Standing,
  shownOf,
  sureVoices,
} from './rank.ts';

let content: Content;
beforeAll(async () => {
  content = await loadContent();
});

const sources: Source[] = ['peer', 'manager', 'self', 'upward', 'goal', 'one_to_one', 'commitment'];
const polarities: Polarity[] = ['strength', 'need', 'neutral'];
const competencies = ['planning', 'communication', 'delegation', 'conflict', 'quality'];
const evidence = fc
  .array(
    fc.record({
      voice: fc.constantFrom('a', 'b', 'c', 'd'),
      source: fc.constantFrom(...sources),
      circle: fc.constantFrom<Circle>('named', 'manager', 'nobody'),
      ageDays: fc.integer({ min: 0, max: 500 }),
      openGoal: fc.boolean(),
      readings: fc.array(
        fc.record({
          competency: fc.constantFrom(...competencies),
          polarity: fc.constantFrom(...polarities),
          certainty: fc.constantFrom(0.5, 0.9),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 24 },
  )
  .map((items): Evidence[] =>
    items.map((item, i) => ({
      ...item,
      id: `p${i}`,
      // Who leads somebody is taken to be nobody who writes about them as somebody else.
      voice: item.source === 'manager' || item.source === 'one_to_one' ? 'lead' : item.voice,
      date: '2026-01-01',
      circle: item.source === 'peer' || item.source === 'upward' ? item.circle : 'named',
      openGoal: item.openGoal && item.source === 'goal',
    })),
  );
const standing = fc.record({
  evidence,
  expected: fc.constant({ planning: 3, communication: 4, delegation: 2, conflict: 3, quality: 4 }),
  ratings: fc.dictionary(fc.constantFrom(...competencies), fc.integer({ min: 0, max: 5 })),
  aspired: fc.option(fc.constant({ planning: 4, communication: 4, delegation: 4, conflict: 3, quality: 4 }), {
    nil: null,
  }),
  learningStyle: fc.option(fc.constantFrom('doing' as const, 'talking' as const), { nil: null }),
  minutesPerWeek: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
  history: fc.constant([]),
}) satisfies fc.Arbitrary<Standing>;

const ranked = (s: Standing) => rank(content.actions, content.weights, s);

describe('ranking', () => {
  test('factors lie in [0,1] and their weighted sum is the score, whatever the standing', () => {
    fc.assert(
      fc.property(standing, (s) => {
        for (const { factors, score } of ranked(s)) {
          for (const value of Object.values(factors)) expect(value >= 0 && value <= 1).toBe(true);
          const sum = content.weights.weights.reduce(
            (total, { name, weight }) => total + weight * factors[name],
            0,
          );
          expect(Math.abs(sum - score)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('advises only where two independent people saw a need, and a self view, goal or commitment is nobody', () => {
    fc.assert(
      fc.property(standing, (s) => {
        for (const { ground } of ranked(s)) {
          const voices = new Set(
            s.evidence
              .filter(
                (e) =>
                  ['peer', 'manager', 'upward', 'one_to_one'].includes(e.source) &&
                  e.readings.some((r) => r.competency === ground.competency && r.polarity === 'need'),
              )
              .map(({ voice }) => voice),
          );
          expect(voices.size).toBeGreaterThanOrEqual(NEEDED_VOICES);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('shows at most three, never two of a competency while there is another, in falling order', () => {
    fc.assert(
      fc.property(standing, (s) => {
        const shown = shownOf(ranked(s));
        expect(shown.length).toBeLessThanOrEqual(3);
        shown.slice(1).forEach((item, i) => {
          expect(item.score).toBeLessThanOrEqual((shown[i]?.score ?? 0) + 1e-12);
        });
        const all = new Set(ranked(s).map(({ ground }) => ground.competency));
        if (all.size > 1)
          expect(new Set(shown.map(({ ground }) => ground.competency)).size).toBe(shown.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('explanation', () => {
  test('names no passage whose author is withheld', () => {
    fc.assert(
      fc.property(standing, (s) => {
        const all = ranked(s);
        const withheld = new Set(s.evidence.filter(({ source }) => source === 'peer').map(({ id }) => id));
        for (const candidate of shownOf(all)) {
          const { leaveOut } = explain({
            content,
            weights: content.weights,
            standing: s,
            ranked: all,
            candidate,
            withheld,
            self: true,
            nearestRole: false,
          });
          for (const item of leaveOut) if ('passage' in item) expect(withheld.has(item.passage)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("counts a manager's note and the same manager's feedback as one voice", () => {
    const item = (id: string, source: Source, voice: string): Evidence => ({
      id,
      source,
      circle: 'named',
      voice,
      date: '2026-01-01',
      ageDays: 10,
      openGoal: false,
      readings: [{ competency: 'planning', polarity: 'need', certainty: 0.9 }],
    });
    const s: Standing = {
      evidence: [item('1', 'manager', 'm'), item('2', 'one_to_one', 'm')],
      expected: { planning: 3 },
      ratings: {},
      aspired: null,
      learningStyle: null,
      minutesPerWeek: null,
      history: [],
    };
    expect(groundOf(s, 'planning').voices).toHaveLength(1);
    expect(ranked(s)).toEqual([]);
    expect(ranked({ ...s, evidence: [...s.evidence, item('3', 'peer', 'p')] }).length).toBeGreaterThan(0);
  });

  test('estimates a rating only where no manager has given one', () => {
    const s: Standing = {
      evidence: [],
      expected: { planning: 3 },
      ratings: { planning: 1 },
      aspired: null,
      learningStyle: null,
      minutesPerWeek: null,
      history: [],
    };
    expect(groundOf(s, 'planning')).toMatchObject({ rating: 1, estimated: false });
    expect(groundOf({ ...s, ratings: {} }, 'planning')).toMatchObject({ rating: 3, estimated: true });
  });
});

describe('of 1,000 people drawn at random', () => {
  let people: Standing[];
  beforeAll(() => {
    people = randomPeople(content, 1000);
  });

  test('contributions add up, leaving out does what is said, and every statement of what would change comes true', () => {
    let said = 0;
    for (const person of people) {
      const found = unfaithful(content, person);
      expect(found.faults).toEqual([]);
      said += found.said;
    }
    expect(said).toBeGreaterThan(10_000);
  }, 60_000);

  test('the order of the evidence changes nothing', () => {
    for (const [i, person] of people.entries())
      expect(saidOf(content, reordered(person, i))).toBe(saidOf(content, person));
  }, 60_000);

  test('what authors are called changes nothing', () => {
    for (const person of people)
      expect(saidOf(content, withOtherAuthors(person))).toBe(saidOf(content, person));
  }, 60_000);
});

describe('who counts as another person', () => {
  const item = (id: string, circle: Circle, voice: string, source: Source = 'peer'): Evidence => ({
    id,
    source,
    circle,
    voice,
    date: '2026-01-01',
    ageDays: 10,
    openGoal: false,
    readings: [{ competency: 'planning', polarity: 'need', certainty: 0.9 }],
  });

  test('is never found out by comparing who wrote by name and who wrote without', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 }), (voices) => {
        const open = [
          item('1', 'named', 'a'),
          item('2', 'named', 'b'),
          item('3', 'named', 'lead', 'manager'),
        ];
        const hidden = voices.map((voice, i) => item(`h${i}`, 'manager', voice));
        const elsewhere = hidden.map((one) => ({ ...one, voice: `not ${one.voice}` }));
        const ids = (items: Evidence[]) => sureVoices(items).sure.map(({ id }) => id);
        expect(ids([...open, ...hidden])).toEqual(ids([...open, ...elsewhere]));
      }),
      { numRuns: 300 },
    );
  });

  test('and never more are counted than there are', () => {
    fc.assert(
      fc.property(standing, (s) => {
        const counting = s.evidence.filter(({ source }) =>
          ['peer', 'manager', 'upward', 'one_to_one'].includes(source),
        );
        const people = new Set(counting.map(({ voice }) => voice)).size;
        expect(sureVoices(s.evidence).sure.length).toBeLessThanOrEqual(people);
      }),
      { numRuns: 300 },
    );
  });
});
