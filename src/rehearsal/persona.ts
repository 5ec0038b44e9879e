// The other person of a rehearsal, as numbers: what each move does to trust, defensiveness, clarity and commitment, when a
// concern is told, and what the person does next. Pure: the same setting, standing and moves give the same result.
// It deliberately knows no words: words.ts says what is decided here.
import type { Concern, Intent } from '../content/scenes.ts';
import type { Move } from '../contract/moves.ts';
import type {
  Difficulty,
  RehearsalState,
  Stage,
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
export type Act = {
  intent: Intent;
  /** what may be said in place of it where it answers better, in order */
  also: Intent[];
  /** which concern is told, shown or spoken of, and how */
  concern: { id: string; part: 'hint' | 'open' | 'more' } | null;
};
export type Step = { standing: Standing; reasons: StateReason[]; act: Act };

/** From here on a cue counts as touched. */
export const TOUCHED = 0.45;
/** The person asks what was meant in one turn of five at most. */
const CLARIFY_EVERY = 5;

export function start(setting: Setting): Standing {
  const { trust, defensiveness } = characters[setting.temperament].start;
  const { start } = levels[setting.difficulty];
  return {
    state: {
      trust: bound(trust + start),
      defensiveness: bound(defensiveness - start),
      clarity: 0.15,
      commitment: 0.05,
      stage: 'opening',
    },
    turns: 0,
    good: 0,
    opened: [],
    hinted: [],
    openedAt: null,
    before: [],
    recent: [],
    clarified: [],
    mayAdvise: false,
    last: null,
  };
}

export function step(setting: Setting, from: Standing, heard: Heard): Step {
  const { state, reasons } = moved(setting, from, heard);
  const good = Math.max(0, from.good + worth(heard.moves));
  const after = { ...from, state, good, turns: from.turns + 1 };
  const act = decide(setting, from, after, heard);
  const opened = act.concern?.part === 'open' ? [...from.opened, act.concern.id] : from.opened;
  const standing: Standing = {
    ...after,
    state: { ...state, stage: stageAfter(from.state.stage, after, opened, heard, act) },
    opened,
    openedAt: act.concern?.part === 'open' ? after.turns : from.openedAt,
    hinted: act.concern?.part === 'hint' ? [...new Set([...from.hinted, act.concern.id])] : from.hinted,
    before: [...new Set([...from.before, ...heard.moves])],
    recent: [...from.recent, [...heard.moves]].slice(-2),
    clarified: act.intent === 'clarify' ? [...from.clarified, after.turns] : from.clarified,
    mayAdvise: heard.moves.includes('ask_permission'),
    last: act.intent,
  };
  return { standing, reasons, act };
}

// ---- what a turn does to the numbers

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
const CLEAR_ENOUGH = 0.35;
const TRUST_ENOUGH = 0.4;
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
function moved(
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

function worth(moves: readonly Move[]): number {
  if (moves.includes('label') || moves.includes('blame')) return -2;
  if (moves.some((move) => HURTS.has(move))) return -1;
  return moves.some((move) => HELPS.has(move)) || POINT.every((move) => moves.includes(move)) ? 1 : 0;
}

// ---- what the person does

function decide(setting: Setting, from: Standing, now: Standing, heard: Heard): Act {
  const { moves } = heard;
  const { trust, defensiveness } = now.state;
  const has = (...wanted: Move[]) => wanted.some((move) => moves.includes(move));
  const does = (intent: Intent, ...also: Intent[]): Act => ({ intent, also, concern: null });
  const isShut = defensiveness >= 0.75 && trust < 0.35;

  if (heard.isSilent)
    return trust >= 0.45 ? does('ask_back', 'show_strain', 'go_quiet') : does('go_quiet', 'ask_back');
  if (heard.isUnclear && mayClarify(from, now)) return does('clarify');
  if (has('label', 'blame')) return isShut ? does('go_quiet', 'push_back') : does('push_back', 'go_quiet');
  if (heard.ends) return does('close');
  if (from.state.stage === 'closing' && !heard.asks)
    return has('next_step') && canPromise(now) ? does('commit', 'close') : does('close', 'acknowledge');
  if (has('minimise')) return trust < 0.4 ? does('go_quiet', 'push_back') : does('show_strain', 'push_back');
  if (isShut) return heard.asks ? does('deflect', 'go_quiet') : does('go_quiet', 'deflect');
  const concern = concernNow(setting, from, now, heard);
  if (concern) return concernAct(concern);
  if (has('absolute')) return does('push_back', 'justify');
  if (has('advice') && !from.mayAdvise && trust < 0.6) return does('push_back', 'deflect', 'justify');
  // “Which two would you pick?” names a step and asks a question: the surer of the two is answered.
  const isQuestion =
    has('open_question', 'intent_question') &&
    Math.max(sureOf(heard, 'open_question'), sureOf(heard, 'intent_question')) >= sureOf(heard, 'next_step');
  if (has('next_step') && heard.promises)
    return trust >= 0.35 ? does('acknowledge', 'ask_back') : does('go_quiet', 'acknowledge');
  if (has('next_step') && !isQuestion) return answerStep(from, now, does);
  if (has('summary')) return trust >= 0.4 ? does('acknowledge', 'propose') : does('push_back', 'acknowledge');
  if (has('hedge') && !heard.asks) return does('ask_back', 'deflect');
  if (has('support_offer'))
    return trust >= 0.45
      ? does('propose', 'bargain', 'acknowledge')
      : does('deflect', 'acknowledge', 'bargain');
  // “Did I get that right?” after it asks no more than whether it was.
  if (has('reflection', 'validation') && !has('open_question', 'intent_question'))
    return trust >= 0.35
      ? does('acknowledge', 'show_strain', 'justify')
      : does('justify', 'go_quiet', 'acknowledge');
  if (has('own', 'affirmation', 'handover') && !heard.asks)
    return trust >= 0.35 ? does('acknowledge', 'ask_back') : does('go_quiet', 'acknowledge', 'deflect');
  if (has('ask_permission'))
    return trust >= 0.4 ? does('acknowledge', 'ask_back') : does('go_quiet', 'acknowledge');
  if (heard.asks) return answerQuestion(now, heard, does);
  if (has('impact', 'behaviour', 'expectation', 'situation'))
    return defensiveness >= 0.45
      ? does('push_back', 'justify', 'ask_back')
      : trust >= 0.5
        ? does('acknowledge', 'propose', 'justify')
        : does('justify', 'ask_back', 'push_back');
  if (has('information')) return trust >= 0.5 ? does('acknowledge', 'ask_back') : does('ask_back', 'deflect');
  return trust >= 0.5 ? does('acknowledge', 'ask_back') : does('deflect', 'ask_back', 'go_quiet');
}

const sureOf = (heard: Heard, move: Move): number =>
  heard.moves.includes(move) ? (heard.sure?.[move] ?? 1) : 0;

const mayClarify = (from: Standing, now: Standing): boolean =>
  now.turns - (from.clarified.at(-1) ?? -CLARIFY_EVERY) >= CLARIFY_EVERY;

const canPromise = ({ state }: Standing): boolean =>
  state.clarity >= CLEAR_ENOUGH && state.trust >= TRUST_ENOUGH && state.commitment >= 0.3;

type Does = (intent: Intent, ...also: Intent[]) => Act;
function answerStep(from: Standing, now: Standing, does: Does): Act {
  if (canPromise(now))
    return from.last === 'commit' ? does('acknowledge', 'close') : does('commit', 'bargain');
  if (now.state.trust >= TRUST_ENOUGH) return does('bargain', 'propose');
  return does('deflect', 'push_back', 'bargain');
}

/** A question is answered or got round; “yes, that's it” answers only one that can be answered with yes. */
function answerQuestion({ state }: Standing, { moves }: Heard, does: Does): Act {
  const agrees: Intent[] = moves.includes('closed_question') ? ['acknowledge'] : [];
  if (state.stage === 'agreeing') return does('propose', 'bargain', 'justify', ...agrees);
  if (state.trust < 0.3) return does('deflect', 'go_quiet', 'justify');
  if (state.defensiveness >= 0.55) return does('justify', 'push_back', 'deflect');
  return state.trust >= 0.5
    ? does('justify', 'show_strain', 'propose', 'deflect', ...agrees)
    : does('justify', 'deflect', ...agrees);
}

/** Turns in which what was told is what the talk is about, and turns that help before the next thing is told. */
const SPOKEN_OF = 2;
const FURTHER = 3;
/** What is told, shown or gone into; null where none of it is near. */
function concernNow(setting: Setting, from: Standing, now: Standing, heard: Heard): Act['concern'] {
  const { difficulty, concerns } = setting;
  const { goodMoves, threshold } = levels[difficulty];
  if (worth(heard.moves) < 0) return null;
  const invites = (concern: Concern) => concern.asked_by.some((move) => heard.moves.includes(move));
  const nearest = [...concerns].sort(
    (a, b) => (heard.touches[b.id] ?? 0) - (heard.touches[a.id] ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (const concern of nearest) {
    if (from.opened.includes(concern.id) || !invites(concern)) continue;
    // The second thing takes longer than the first.
    const wanted = goodMoves + FURTHER * from.opened.length;
    if (from.openedAt !== null && now.turns - from.openedAt < FURTHER) continue;
    const isReady = now.good >= wanted && now.state.trust >= bound(concern.trust + threshold);
    const isTouched = (heard.touches[concern.id] ?? 0) >= TOUCHED;
    // What was shown before comes out at any fitting invitation; else it must have been touched, or the talk is long.
    if (isReady && (isTouched || from.hinted.includes(concern.id) || now.good >= wanted + 2))
      return { id: concern.id, part: 'open' };
  }
  const told = nearest.find(({ id }) => from.opened.at(-1) === id);
  if (told && !heard.moves.includes('next_step')) {
    const since = now.turns - (from.openedAt ?? 0);
    const isTouched = (heard.touches[told.id] ?? 0) >= TOUCHED;
    if (since <= 1 || (since <= SPOKEN_OF && !heard.moves.includes('closed_question')) || isTouched)
      return { id: told.id, part: 'more' };
  }
  const near = nearest.find(
    (concern) =>
      !from.opened.includes(concern.id) &&
      !from.hinted.includes(concern.id) &&
      now.state.trust >= bound(concern.trust + threshold - 0.15) &&
      (invites(concern) || (heard.touches[concern.id] ?? 0) >= TOUCHED),
  );
  return near && from.turns >= 1 ? { id: near.id, part: 'hint' } : null;
}

function concernAct(concern: NonNullable<Act['concern']>): Act {
  switch (concern.part) {
    case 'more':
      return { intent: 'acknowledge', also: ['propose', 'justify'], concern };
    case 'hint':
    case 'open':
      return { intent: 'justify', also: [], concern };
  }
}

// ---- where the talk is

const order: readonly Stage[] = ['opening', 'exploring', 'agreeing', 'closing'];

function stageAfter(stage: Stage, now: Standing, opened: readonly string[], heard: Heard, act: Act): Stage {
  const { clarity, trust, commitment } = now.state;
  if (worth(heard.moves) <= -2 && stage === 'agreeing') return 'exploring';
  if (heard.ends || act.intent === 'close') return 'closing';
  if (act.intent === 'commit' && commitment >= 0.6) return 'closing';
  const isAgreeing =
    act.intent === 'commit' ||
    (heard.moves.includes('next_step') && trust >= TRUST_ENOUGH && clarity >= CLEAR_ENOUGH) ||
    (opened.length > 0 && act.concern === null);
  const wanted: Stage = isAgreeing ? 'agreeing' : now.turns >= 2 || clarity >= 0.3 ? 'exploring' : 'opening';
  return order.indexOf(wanted) > order.indexOf(stage) ? wanted : stage;
}

const bound = (value: number): number => Math.min(1, Math.max(0, value));
const round = (value: number): number => Math.round(value * 1000) / 1000;
