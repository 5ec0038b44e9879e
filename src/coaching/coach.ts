// One coaching turn: safety rules first, then the coach, connected where a model is set and guided where it is not or
// where it fails. It deliberately knows neither sockets nor storage: turns.ts runs it, http/socket.ts forwards it.
import { isOn } from '../access/features.ts';
import { phrases } from '../content/content.ts';
import type { TurnEvent } from '../contract/socket.ts';
import type { Person } from '../db/db.ts';
import type { SafetyRoute } from '../language/route.ts';
import { type CoachDeps, type Memory, say, type TurnInput } from './context.ts';
import { guidedTurn } from './guided.ts';
import { handoverWords } from './handover.ts';

export type TurnResult = {
  mode: 'guided' | 'connected';
  fellBack: boolean;
  withheld: number;
  memory: Memory | null;
};

/** Events of the turn but for its end; returns what the end says and what is remembered. */
export async function* coachTurn(
  given: CoachDeps,
  actor: Person,
  input: TurnInput,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, TurnResult> {
  yield { type: 'turn.status', step: 'reading' };
  const isModelOn = await given.db.transaction(actor, (tx) => isOn(tx, 'language_model'));
  const deps = isModelOn ? given : { ...given, models: { ...given.models, chat: null } };
  const route = deps.route(input.text, input.role);
  const guidedResult = (memory: Memory | null): TurnResult => ({
    mode: 'guided',
    fellBack: false,
    withheld: 0,
    memory: keepSuggested(input.memory, memory),
  });
  if (route.decision !== 'answer') {
    yield* safety(deps, route, input);
    if (!(route.decision === 'hand_over' && route.alsoAsks)) return guidedResult(input.memory);
  }
  if (!deps.models.chat) return guidedResult(yield* guidedTurn(deps, actor, input, signal));

  const { connectedTurn } = await import('./agent.ts');
  const result = yield* connectedTurn(deps, actor, input, signal);
  if (result.outcome === 'complete' || signal.aborted)
    return {
      mode: 'connected',
      fellBack: false,
      withheld: result.withheld,
      memory: keepSuggested(input.memory, result.memory),
    };
  yield say(phraseOf(deps, 'coach.fell_back'));
  const { recommendations = [], brief = null } = result.memory ?? {};
  const memory = yield* guidedTurn(deps, actor, { ...input, made: { recommendations, brief } }, signal);
  return {
    mode: 'guided',
    fellBack: true,
    withheld: result.withheld,
    memory: keepSuggested(input.memory, memory),
  };
}

/** An answer that suggests nothing does not make the suggestions before it forgotten. */
function keepSuggested(before: Memory | null, after: Memory | null): Memory | null {
  if (before === null || after === null || after.recommendations.length > 0) return after;
  const suggested = before.recommendations.length > 0 ? before.recommendations : (before.suggested ?? []);
  return suggested.length > 0 ? { ...after, suggested } : after;
}

async function* safety(deps: CoachDeps, route: SafetyRoute, input: TurnInput): AsyncGenerator<TurnEvent> {
  switch (route.decision) {
    case 'hand_over': {
      const rule = route.rule ?? 'legal_threat';
      yield { type: 'turn.handover', rule, message: handoverWords(deps, rule, input.role) };
      return yield say(phraseOf(deps, 'coach.handover_after'));
    }
    case 'refuse':
      return yield say(handoverWords(deps, route.rule ?? 'rank', input.role));
    case 'unsupported_language':
      return yield say(handoverWords(deps, 'unsupported_language', input.role));
    case 'answer':
      return;
  }
}

function phraseOf(deps: Pick<CoachDeps, 'content'>, path: string): string {
  return phrases(deps.content, path)[0] ?? '';
}
