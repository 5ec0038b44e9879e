// What each move does to the other person of a rehearsal: the table of effects, bounded, each with its reason in words. Pure.
// It deliberately decides nothing that is said or done: persona.ts does.
import type { Concern, Intent } from '../content/scenes.ts';
import type { Move } from '../contract/moves.ts';
import type {
  Difficulty,
  RehearsalState,
  StatePart,
  StateReason,
  Temperament,
} from '../contract/rehearsal.ts';
import { characters, levels } from './temperaments.ts';

export type Setting = {
  temperament: Temperament;
  difficulty: Difficulty;
  concerns: readonly Concern[];
  /** handing over is part of this scene, as it is where harassment is told */
  handover: boolean;
};
/** Everything that the next turn goes by; kept with each turn, so that any turn can be gone on from. */
export type Standing = {
  state: RehearsalState;
  /** the manager's turns so far */
  turns: number;
  /** turns that helped, less those that hurt; never below 0. A concern waits for a number of them. */
  good: number;
  /** ids of concerns that were told, and of those that showed; when the last one was told */
  opened: string[];
  hinted: string[];
  openedAt: number | null;
  /** moves of the manager's earlier turns, each once */
  before: Move[];
  /** moves of the last two turns, the latest last */
  recent: Move[][];
  /** numbers of the turns in which the person asked what was meant */
  clarified: number[];
  /** leave was given, or asked for, to give advice */
  mayAdvise: boolean;
  /** what they did last */
  last: Intent | null;
};
/** What the manager's turn was heard as. */
export type Heard = {
  moves: readonly Move[];
  /** how sure each is, as a factor on what it does, 0..1; 1 where it is not told */
  sure?: Partial<Record<Move, number>>;
  /** no class could be told of what was said, and something was */
  isUnclear: boolean;
  /** a question, in the turn's last word */
  asks: boolean;
  /** concerns that what was said touches, 0..1 each */
  touches: Readonly<Record<string, number>>;
  /** the manager ends the talk */
  ends: boolean;
  /** the steps named are the manager's own: a promise, nothing that is asked of them */
  promises?: boolean;
  /** nothing was said */
  isSilent?: boolean;
};
type Effect = Partial<Record<StatePart, number>>;
const effects: Readonly<Record<Move, { effect: Effect; why: string }>> = {
  open_question: {
    effect: { trust: 0.05, clarity: 0.03 },
    why: 'you asked so that they could tell it in their way',
  },
  closed_question: { effect: {}, why: '' },
  intent_question: { effect: { trust: 0.11, defensiveness: -0.05 }, why: 'you asked what they meant or saw' },
  reflection: { effect: { trust: 0.11, defensiveness: -0.1 }, why: 'you gave back what you had heard' },
  validation: {
    effect: { trust: 0.07, defensiveness: -0.06 },
    why: 'you took the feeling as a reasonable one',
  },
  affirmation: { effect: { trust: 0.06 }, why: 'you named something they did well' },
  situation: { effect: { clarity: 0.05 }, why: 'you said when and where' },
  behaviour: { effect: { clarity: 0.07 }, why: 'you said what was seen or heard' },
  impact: { effect: { clarity: 0.07 }, why: 'you said what it led to' },
  expectation: { effect: { clarity: 0.1 }, why: 'you said what you need' },
  information: { effect: { clarity: 0.02 }, why: 'you gave a fact' },
  ask_permission: { effect: { trust: 0.05 }, why: 'you left them the choice' },
  advice: {
    effect: { trust: -0.08, defensiveness: 0.03 },
    why: 'you gave advice before they had asked for any',
  },
  label: {
    effect: { trust: -0.05, defensiveness: 0.18 },
    why: 'that was about the person, not about what was done',
  },
  absolute: {
    effect: { defensiveness: 0.08 },
    why: 'one counter-example is enough against “always” or “never”',
  },
  blame: { effect: { trust: -0.15, defensiveness: 0.17 }, why: 'it came across as blame or a threat' },
  minimise: { effect: { trust: -0.08, defensiveness: 0.03 }, why: 'you made it smaller than it is to them' },
  hedge: { effect: { clarity: -0.06 }, why: 'the point was hard to find in it' },
  own: { effect: { trust: 0.09, defensiveness: -0.05 }, why: 'you named your own part' },
  next_step: { effect: { commitment: 0.16 }, why: 'you asked or said who does what, and when' },
  support_offer: { effect: { trust: 0.04, commitment: 0.08 }, why: 'you offered something of yours' },
  summary: { effect: { clarity: 0.1, trust: 0.03 }, why: 'you put both sides together' },
  handover: { effect: {}, why: '' },
};
const HURTS: ReadonlySet<Move> = new Set(['label', 'blame', 'absolute', 'minimise', 'advice']);
const HELPS: ReadonlySet<Move> = new Set([
  'open_question',
  'intent_question',
  'reflection',
  'validation',
  'affirmation',
  'ask_permission',
  'own',
  'support_offer',
  'summary',
]);

/** Clarity that a promise needs, and what a step agreed on counts without it. */
export const CLEAR_ENOUGH = 0.35;
export const TRUST_ENOUGH = 0.4;
const EMPTY_PROMISE = 0.2;
const TELLING_ONLY: ReadonlySet<Move> = new Set([
  'information',
  'expectation',
  'advice',
  'behaviour',
  'impact',
  'situation',
]);

/** Every part stays in [0,1]; the changes told add up to how it moved. */
export function moved(
  setting: Setting,
  from: Standing,
  heard: Heard,
): { state: RehearsalState; reasons: StateReason[] } {
  const reasons: StateReason[] = [];
  const now = { ...from.state };
  const change = (part: StatePart, by: number, why: string) => {
    const next = round(bound(now[part] + by));
    const change = round(next - now[part]);
    if (change === 0) return;
    now[part] = next;
    reasons.push({ part, change, why });
  };
  const { moves } = heard;
  const accuses = moves.includes('label') || moves.includes('blame');
  for (const move of new Set(moves)) {
    const { effect, why } = effectOf(setting, from, moves, move);
    for (const [part, base] of Object.entries(effect) as Array<[StatePart, number]>) {
      if (base === 0) continue;
      if (accuses && part === 'trust' && base > 0) continue; // kind words beside an accusation buy nothing
      if (accuses && part === 'defensiveness' && base < 0) continue;
      change(part, (heard.sure?.[move] ?? 1) * scaled(setting, from, moves, move, part, base), why);
    }
  }
  if (isWholePoint(from, moves) && !accuses)
    change('defensiveness', -0.07, 'when, what and what it led to, all said: there is less to guess at');
  if (moves.length > 0 && [...from.recent.slice(-2), moves].length === 3 && toldThrice(from, moves))
    change('trust', -0.04 * levels[setting.difficulty].loss, 'you have been telling for a while');
  return { state: now, reasons };
}

function effectOf(
  setting: Setting,
  from: Standing,
  moves: readonly Move[],
  move: Move,
): { effect: Effect; why: string } {
  const base = effects[move];
  switch (move) {
    case 'advice':
      if (from.mayAdvise || moves.includes('ask_permission'))
        return { effect: { clarity: 0.03 }, why: 'you had asked before you advised' };
      if (from.state.stage === 'agreeing' && from.state.trust >= 0.5)
        return { effect: { clarity: 0.02 }, why: 'by now advice is welcome' };
      return base;
    case 'next_step':
      return from.state.clarity >= CLEAR_ENOUGH && from.state.trust >= TRUST_ENOUGH
        ? base
        : {
            effect: { commitment: 0.16 * EMPTY_PROMISE },
            why: 'a step before it is clear what for, or whether it is safe, counts for little',
          };
    case 'handover':
      return setting.handover
        ? {
            effect: { trust: 0.06, clarity: 0.08 },
            why: 'you said who has to know, and did not keep it to yourself',
          }
        : { effect: { clarity: 0.03 }, why: 'you said what is not yours to decide' };
    default:
      return base;
  }
}

/** With difficulty and temperament; the same kind of sentence for the third turn in a row counts half. */
function scaled(
  setting: Setting,
  from: Standing,
  moves: readonly Move[],
  move: Move,
  part: StatePart,
  base: number,
): number {
  const { gain, loss } = levels[setting.difficulty];
  const isGood = part === 'defensiveness' ? base < 0 : base > 0;
  const own = characters[setting.temperament].moves[move]?.[part] ?? 1;
  const general = isGood ? characters[setting.temperament].gain : characters[setting.temperament].loss;
  if (!isGood) return base * loss * own * general;
  const repeats =
    from.recent.length === 2 && from.recent.every((earlier) => earlier.includes(move)) ? 0.5 : 1;
  // The nearer two people are, the less a sentence adds.
  const room = part === 'trust' ? Math.min(1, ROOM * (1 - from.state.trust)) : 1;
  return base * gain * own * general * repeats * room * remembered(from, moves);
}

/** Kind words beside a hurt count little, and after one they count by half for two turns. */
function remembered({ recent }: Standing, moves: readonly Move[]): number {
  const beside = moves.some((move) => HURTS.has(move)) ? 0.4 : 1;
  const before = recent.some((earlier) => earlier.includes('label') || earlier.includes('blame')) ? 0.5 : 1;
  return beside * before;
}
const ROOM = 1.4;
const POINT: readonly Move[] = ['situation', 'behaviour', 'impact'];
/** When, what and what for, within this turn and the one before, and not all of it said earlier. */
function isWholePoint(from: Standing, moves: readonly Move[]): boolean {
  const lately = new Set([...(from.recent.at(-1) ?? []), ...moves]);
  return (
    POINT.every((move) => lately.has(move)) &&
    POINT.some((move) => moves.includes(move)) &&
    !POINT.every((move) => from.before.includes(move))
  );
}

function toldThrice(from: Standing, moves: readonly Move[]): boolean {
  const onlyTold = (list: readonly Move[]) => list.length > 0 && list.every((move) => TELLING_ONLY.has(move));
  return from.recent.length === 2 && from.recent.every(onlyTold) && onlyTold(moves);
}

/** What a turn counts towards a concern's good turns: 1, 0, -1, or -2 where it accuses. */
export function worth(moves: readonly Move[]): number {
  if (moves.includes('label') || moves.includes('blame')) return -2;
  if (moves.some((move) => HURTS.has(move))) return -1;
  return moves.some((move) => HELPS.has(move)) || POINT.every((move) => moves.includes(move)) ? 1 : 0;
}

export const bound = (value: number): number => Math.min(1, Math.max(0, value));
const round = (value: number): number => Math.round(value * 1000) / 1000;
