// The other person of a rehearsal: when a concern is told, where the talk stands, and what the person does next. Pure: the same setting, standing and moves give the same result.
// It deliberately knows no words: words.ts says what is decided here.
import type { Concern, Intent } from '../content/scenes.ts';
import type { Move } from '../contract/moves.ts';
import type { Stage, StateReason } from '../contract/rehearsal.ts';
import {
  bound,
  CLEAR_ENOUGH,
  type Heard,
  moved,
  type Setting,
  type Standing,
  TRUST_ENOUGH,
  worth,
} from './effects.ts';
import { characters, levels } from './temperaments.ts';

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
