import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Content, loadContent } from '../content/content.ts';
import type { Polarity, Source } from '../contract/api.ts';
import { explain, rankWithout } from './explain.ts';
import { type Evidence, groundOf, NEEDED_VOICES, rank, type Standing, shownOf } from './rank.ts';

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
      date: '2026-01-01',
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
const brief = (s: Standing) => ranked(s).map(({ action, score }) => [action.id, score]);

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

  test('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(standing, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (s, chance) => {
        const keyed = s.evidence.map((item) => ({ item, key: chance.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
        expect(brief({ ...s, evidence: shuffled }).map(([id]) => id)).toEqual(brief(s).map(([id]) => id));
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
  test('every leave-one-out statement is what ranking again gives', () => {
    fc.assert(
      fc.property(standing, (s) => {
        const all = ranked(s);
        for (const candidate of shownOf(all)) {
          const input = {
            content,
            weights: content.weights,
            standing: s,
            ranked: all,
            candidate,
            withheld: new Set<string>(),
            self: true,
            nearestRole: false,
          };
          for (const item of explain(input).leaveOut) {
            const again = ranked({
              ...s,
              evidence: s.evidence.filter((e) =>
                'passage' in item ? e.id !== item.passage : e.source !== item.source,
              ),
            });
            const place = again.findIndex(({ action }) => action.id === candidate.action.id);
            expect(item.newRank).toBe(place < 0 ? null : place + 1);
            expect(item.newScore).toBe(place < 0 ? null : (again[place]?.score ?? null));
            expect(
              rankWithout(input, (e) =>
                'passage' in item ? e.id === item.passage : e.source === item.source,
              ).newRank,
            ).toBe(item.newRank);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

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
