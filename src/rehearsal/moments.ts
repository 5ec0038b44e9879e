// The two turns of a try that mattered most, and what would have happened with other words: candidates are the scenario's own
// questions and answers and the coach's, each really played from that place; the best is shown with the person's answer.
import { type Content, phrases, type Scenario } from '../content/content.ts';
import type { Persona } from '../content/scenes.ts';
import type { Move } from '../contract/moves.ts';
import type { StateReason } from '../contract/rehearsal.ts';
import type { Moment } from '../contract/review.ts';
import { sentences } from '../language/sentences.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';
import { play, type RehearsalDeps, type Scene, type SceneResult, type Setup } from './rehearse.ts';

export type PlayedTurn = {
  turn: string;
  parent: string | null;
  text: string;
  reply: string;
  before: Scene;
  result: Pick<SceneResult, 'moves' | 'reasons' | 'state' | 'scene'>;
};
type Cast = { setup: Setup; scenario: Scenario; persona: Persona };
type Deps = Pick<RehearsalDeps, 'moves' | 'words' | 'clock' | 'content'> & {
  builtin: StaticEmbedding;
  mask: (text: string) => string;
};

/** What a change of each part is worth: trust as it is, being on guard the other way round, the rest half. */
const WORTH = { trust: 1, defensiveness: -0.8, clarity: 0.5, commitment: 0.5 } as const;
/** From here on a turn hurt, or helped, enough to be named. */
const HURT = -0.05;
const HELPED = 0.08;
/** A better wording must be better by this much. */
const CLEARLY = 0.05;

/** In the order of the talk; fewer than two where little happened. */
export function momentsOf(deps: Deps, cast: Cast, turns: readonly PlayedTurn[]): Moment[] {
  const weighed = turns.map((turn, place) => ({
    turn,
    place,
    worth: worthOf(turn.result.reasons),
    missed: isMissed(turn),
  }));
  const worst = weighed.filter(({ worth }) => worth <= HURT).sort((a, b) => a.worth - b.worth);
  const missed = weighed.filter(({ worth, missed }) => missed && worth > HURT);
  const best = weighed.filter(({ worth }) => worth >= HELPED).sort((a, b) => b.worth - a.worth);
  const chosen = [...worst.slice(0, 2), ...missed.slice(0, 1), ...best.slice(0, 1), ...worst.slice(2)];
  return [...new Set(chosen)]
    .slice(0, 2)
    .sort((a, b) => a.place - b.place)
    .map(({ turn, worth, missed }) => ({
      turn: turn.turn,
      parent: turn.parent,
      text: turn.text,
      reply: turn.reply,
      worth: Math.round(worth * 1000) / 1000,
      moves: turn.result.moves,
      reasons: turn.result.reasons,
      instead: worth <= HURT || missed ? insteadOf(deps, cast, turn, worth) : null,
    }));
}

export function worthOf(reasons: readonly StateReason[]): number {
  return reasons.reduce((sum, { part, change }) => sum + WORTH[part] * change, 0);
}

const FOLLOWS: ReadonlySet<Move> = new Set([
  'open_question',
  'intent_question',
  'reflection',
  'validation',
  'summary',
  'own',
]);
/** They half said something, and it was passed over. */
function isMissed({ before, result }: PlayedTurn): boolean {
  const { hinted, opened } = before.standing;
  const showed = hinted.some((id) => !opened.includes(id));
  return showed && !result.moves.some(({ move }) => FOLLOWS.has(move));
}

function insteadOf(deps: Deps, cast: Cast, turn: PlayedTurn, worth: number): Moment['instead'] {
  const played = candidates(deps, cast, turn).map(({ text, why }) => {
    const at = { ...cast, before: turn.before };
    const result = play(deps, at, { text, readAs: null }, deps.mask(text));
    return { text, why, reply: result.said, state: result.state, worth: worthOf(result.reasons) };
  });
  const best = played.sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1))[0];
  if (!best || best.worth < worth + CLEARLY) return null;
  const { text, why, reply, state } = best;
  return { text, why, reply, state };
}

/** Questions of the scenario and its answers to what was said, and what the coach would say for the move that hurt. */
function candidates(
  { content, builtin }: Deps,
  { scenario }: Cast,
  { before, result }: PlayedTurn,
): Array<{ text: string; why: string }> {
  // How they came in is nothing to give back.
  const said = before.standing.turns === 0 ? null : shortest(before.lastSaid);
  const heard = builtin.embed(before.lastSaid);
  const near = (text: string) => {
    const vector = builtin.embed(text);
    return heard === null || vector === null ? 0 : dot(heard, vector);
  };
  const question = [...scenario.questions].sort((a, b) => near(b) - near(a) || (a < b ? -1 : 1))[0];
  const answer = [...scenario.say].sort((a, b) => near(b.they) - near(a.they))[0];
  const move = (['blame', 'label', 'minimise', 'absolute', 'advice'] as const).find((one) =>
    result.moves.some((made) => made.move === one),
  );
  const why = phrases(content as Content, `rehearsal.instead.${move ?? 'missed'}.why`)[0] ?? '';
  const own = phrases(content as Content, `rehearsal.instead.${move ?? 'missed'}.say`);
  return [
    ...own.flatMap((text) =>
      text.includes('{{said}}') ? (said === null ? [] : [text.replace('{{said}}', said)]) : [text],
    ),
    ...(question ? [question] : []),
    // Only where it answers what was really said.
    ...(answer && near(answer.they) >= 0.5 ? [answer.answer] : []),
  ].map((text) => ({ text, why }));
}

/** A few words of theirs to give back; null where there are none that stand alone. */
function shortest(text: string): string | null {
  const spans = sentences(text)
    .filter(({ text }) => !text.trim().endsWith('?'))
    .map(({ text }) => text.replace(/[.…!]+$/, '').trim());
  const fitting = spans.filter((one) => {
    const count = one.split(/\s+/).length;
    return count >= 3 && count <= 12 && !/[“”"]/.test(one);
  });
  return fitting.at(-1) ?? null;
}
