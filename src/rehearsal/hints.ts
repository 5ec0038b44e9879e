// A hint: at most twelve words about the next move, from how the talk stands. It says less the better the talk goes.
import { type Content, phrases } from '../content/content.ts';
import type { Move } from '../contract/moves.ts';
import type { Person } from '../db/db.ts';
import { notFound } from '../errors.ts';
import { type RehearsalDeps, readSetup, type Scene } from './rehearse.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @param answer after which the hint is for, null: the newest. @throws AppError not_found */
export async function hintFor(
  deps: RehearsalDeps,
  actor: Person,
  conversation: string,
  answer: string | null,
): Promise<string> {
  if (!ID.test(conversation) || (answer !== null && !ID.test(answer)))
    throw notFound('There is no such rehearsal.');
  await readSetup(deps, actor, conversation);
  const [row] = await deps.db.query<{ scene: Scene }>(
    actor,
    `select document -> 'scene' as scene from turn
     where conversation_id = $1 and role = 'persona' and document ? 'scene' and ($2::uuid is null or id = $2)
     order by place desc limit 1`,
    [conversation, answer],
  );
  if (!row) throw notFound('There is no such rehearsal.');
  return hint(deps.content, row.scene);
}

export function hint(content: Pick<Content, 'phrases'>, scene: Scene): string {
  const texts = phrases(content as Content, `rehearsal.hints.${kindOf(scene)}`);
  return texts[scene.standing.turns % texts.length] ?? '';
}

export const hintKinds = [
  'open',
  'after_label',
  'after_blame',
  'after_advice',
  'after_minimise',
  'shut',
  'half_said',
  'just_told',
  'no_reflection',
  'unclear_point',
  'only_closed',
  'next_step',
  'close',
  'go_on',
] as const;

function kindOf({ standing }: Scene): (typeof hintKinds)[number] {
  const { state, recent, opened, hinted, turns, good } = standing;
  const last: readonly Move[] = recent.at(-1) ?? [];
  const lately = new Set(recent.flat());
  if (turns === 0) return 'open';
  if (last.includes('blame')) return 'after_blame';
  if (last.includes('label') || last.includes('absolute')) return 'after_label';
  if (last.includes('minimise')) return 'after_minimise';
  if (last.includes('advice') && state.stage !== 'agreeing') return 'after_advice';
  if (state.defensiveness >= 0.65) return 'shut';
  if (state.stage === 'closing') return 'close';
  if (opened.length > 0 && !lately.has('reflection') && state.stage !== 'agreeing') return 'just_told';
  if (hinted.some((id) => !opened.includes(id))) return 'half_said';
  if (state.stage === 'agreeing') return 'next_step';
  if (good >= 4 && (lately.has('reflection') || lately.has('validation')))
    return state.clarity < 0.35 ? 'unclear_point' : 'go_on';
  if (!lately.has('reflection') && !lately.has('validation'))
    return turns % 2 === 0 && state.clarity < 0.35 ? 'unclear_point' : 'no_reflection';
  if (state.clarity < 0.35) return 'unclear_point';
  if (lately.has('closed_question') && !lately.has('open_question')) return 'only_closed';
  return 'go_on';
}
