import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concern } from '../content/scenes.ts';
import { type Move, moveIds } from '../contract/moves.ts';
import { Difficulty, type StatePart, temperaments } from '../contract/rehearsal.ts';
import type { Heard, Setting, Standing } from './effects.ts';
import { start, step } from './persona.ts';
import { levels } from './temperaments.ts';

const concern = (id: string, trust: number): Concern => ({
  id,
  what: 'half of the week is lent out',
  needs: 'that somebody settles it',
  trust,
  asked_by: ['open_question', 'intent_question', 'reflection', 'support_offer'],
  cues: ['what else', 'who else', 'what got in the way'],
});
const settings = fc.record({
  temperament: fc.constantFrom(...temperaments),
  difficulty: fc.constantFrom(...Difficulty.options),
  concerns: fc.constant([concern('one', 0.5), concern('two', 0.6)]),
  handover: fc.boolean(),
}) satisfies fc.Arbitrary<Setting>;
const heards = fc.record({
  moves: fc.uniqueArray(fc.constantFrom(...moveIds), { maxLength: 4 }),
  isUnclear: fc.boolean(),
  asks: fc.boolean(),
  touches: fc.record({ one: fc.double({ min: 0, max: 1 }), two: fc.double({ min: 0, max: 1 }) }),
  ends: fc.constant(false),
}) as fc.Arbitrary<Heard>;
const talks = fc.record({ setting: settings, turns: fc.array(heards, { maxLength: 25 }) });
const heard = (...moves: Move[]): Heard => ({
  moves,
  isUnclear: false,
  asks: moves.some((move) => move.endsWith('question')),
  touches: { one: 0.9, two: 0 },
  ends: false,
});
const parts: readonly StatePart[] = ['trust', 'defensiveness', 'clarity', 'commitment'];

function each(
  { setting, turns }: { setting: Setting; turns: readonly Heard[] },
  look: (from: Standing, heard: Heard, result: ReturnType<typeof step>) => void,
): Standing {
  let standing = start(setting);
  for (const turn of turns) {
    const result = step(setting, standing, turn);
    look(standing, turn, result);
    standing = result.standing;
  }
  return standing;
}
type Look = Parameters<typeof each>[1];
const property = (name: string, look: (setting: Setting) => Look) =>
  test(name, () => {
    fc.assert(
      fc.property(talks, (talk) => void each(talk, look(talk.setting))),
      { numRuns: 400 },
    );
  });

describe('whatever is said', () => {
  property(
    'every number stays in [0,1], and the changes told add up to how it moved',
    () =>
      (from, _, { standing, reasons }) => {
        for (const part of parts) {
          expect(standing.state[part]).toBeGreaterThanOrEqual(0);
          expect(standing.state[part]).toBeLessThanOrEqual(1);
          const sum = reasons.filter((r) => r.part === part).reduce((all, { change }) => all + change, 0);
          expect(from.state[part] + sum).toBeCloseTo(standing.state[part], 9);
        }
        for (const { why } of reasons) expect(why).not.toBe('');
      },
  );

  property(
    'giving back what was heard never lowers trust, an accusation never raises it',
    () =>
      (from, { moves }, { reasons, standing }) => {
        const accuses = moves.includes('label') || moves.includes('blame');
        if (accuses) expect(standing.state.trust).toBeLessThanOrEqual(from.state.trust);
        for (const { part, change, why } of reasons)
          if (part === 'trust' && /gave back|reasonable/.test(why)) expect(change).toBeGreaterThan(0);
        if (moves.every((move) => move === 'reflection' || move === 'validation'))
          expect(standing.state.trust).toBeGreaterThanOrEqual(from.state.trust);
      },
  );

  property(
    'no concern is told below its trust, before the good turns it takes, or twice',
    (setting) =>
      (from, _, { standing, act }) => {
        if (act.concern?.part !== 'open') return;
        const { id } = act.concern;
        const { goodMoves, threshold } = levels[setting.difficulty];
        const own = setting.concerns.find((c) => c.id === id) as Concern;
        expect(standing.state.trust).toBeGreaterThanOrEqual(own.trust + threshold - 1e-9);
        expect(standing.good).toBeGreaterThanOrEqual(goodMoves);
        expect(from.opened).not.toContain(id);
      },
  );

  property('nobody promises what is not clear', () => (_, __, { standing, act }) => {
    if (act.intent === 'commit') expect(standing.state.clarity).toBeGreaterThanOrEqual(0.35);
  });

  property(
    'what could not be read moves nothing, and is asked about in one turn of five at most',
    () =>
      (from, turn, { standing, reasons, act }) => {
        if (turn.moves.length === 0) {
          expect(reasons).toEqual([]);
          expect(standing.state.trust).toBe(from.state.trust);
        }
        if (act.intent === 'clarify')
          expect(standing.turns - (from.clarified.at(-1) ?? -5)).toBeGreaterThanOrEqual(5);
      },
  );

  test('the same moves give the same person', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        expect(each(talk, () => undefined)).toEqual(each(talk, () => undefined));
      }),
    );
  });
});

describe('a talk', () => {
  const setting = (
    difficulty: Setting['difficulty'],
    temperament: Setting['temperament'] = 'guarded',
  ): Setting => ({
    temperament,
    difficulty,
    concerns: [concern('one', 0.5)],
    handover: false,
  });
  const kind: Heard[] = [
    heard('open_question'),
    heard('reflection'),
    heard('intent_question'),
    heard('validation', 'open_question'),
    heard('reflection'),
    heard('own'),
    heard('open_question'),
    heard('reflection'),
    heard('intent_question'),
    heard('support_offer'),
    heard('open_question'),
    heard('reflection'),
  ];
  const turnsUntilTold = (given: Setting): number => {
    let standing = start(given);
    for (const [i, turn] of kind.entries()) {
      const result = step(given, standing, turn);
      if (result.act.concern?.part === 'open') return i + 1;
      standing = result.standing;
    }
    return Number.POSITIVE_INFINITY;
  };

  test.each(temperaments)(
    'hard takes more good turns than medium, and medium than easy: %s',
    (temperament) => {
      const [easy, medium, hard] = Difficulty.options.map((d) => turnsUntilTold(setting(d, temperament)));
      expect(easy).toBeLessThan(medium as number);
      expect(medium).toBeLessThan(hard as number);
      expect(hard).toBeLessThan(Number.POSITIVE_INFINITY);
    },
  );

  test('with labels, blame and advice it closes, and nothing is told', () => {
    const turns = [
      heard('label'),
      heard('absolute', 'blame'),
      heard('advice'),
      heard('blame'),
      heard('open_question'),
    ];
    const end = each({ setting: setting('medium'), turns }, () => undefined);
    expect(end.state.trust).toBeLessThan(0.15);
    expect(end.state.defensiveness).toBeGreaterThan(0.75);
    expect(end.opened).toEqual([]);
  });

  test('a step is agreed on once it is clear what for', () => {
    const given = setting('easy', 'direct');
    let standing = start(given);
    const next = (turn: Heard) => {
      const result = step(given, standing, turn);
      standing = result.standing;
      return result.act.intent;
    };
    expect(next(heard('next_step'))).not.toBe('commit');
    for (const turn of kind.slice(0, 6)) next(turn);
    next(heard('situation', 'behaviour', 'impact'));
    next(heard('expectation', 'summary'));
    const agreed = [heard('next_step'), heard('next_step', 'support_offer'), heard('next_step')].map(next);
    expect(agreed).toContain('commit');
    // Said once, it is not said again in the next breath.
    expect(agreed.join(' ')).not.toContain('commit commit');
  });

  test('kind words beside an accusation buy nothing', () => {
    const { reasons } = step(setting('medium'), start(setting('medium')), heard('affirmation', 'label'));
    expect(reasons.filter(({ part, change }) => part === 'trust' && change > 0)).toEqual([]);
  });

  test('what hurt is not forgotten in the next turn', () => {
    const given = setting('medium');
    const hurt = step(given, start(given), heard('label')).standing;
    const trustAfter = (from: Standing) =>
      step(given, from, heard('reflection')).standing.state.trust - from.state.trust;
    expect(trustAfter(hurt)).toBeLessThan(0.7 * trustAfter({ ...hurt, recent: [] }));
  });

  test('a promise of the manager’s own is thanked for, not answered with one', () => {
    const given = setting('easy', 'direct');
    let standing = start(given);
    for (const turn of kind.slice(0, 6)) standing = step(given, standing, turn).standing;
    const own = step(given, standing, { ...heard('next_step'), promises: true });
    expect(own.act.intent).toBe('acknowledge');
  });
});
