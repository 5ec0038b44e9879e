// Answers that rest on no record: how-to, words for a talk with one's own manager, who may read what, what the coach is.
// They state nothing about a person, so they cite nothing.

import { dot } from '../models/embedding.ts';
import { type Answering, once, remember } from './answering.ts';
import { say, type TurnRun } from './context.ts';

/** Nearer than this to one of a competency's signs, a how-to question is about it. */
const NEAR_COMPETENCY = 0.33;
const MOST_ACTIONS = 3;

/** How-to questions: actions of the competency that it is about, the least effort first, said to be general. */
export async function* answerAdvice(a: Answering): TurnRun {
  const vector = a.deps.builtin.embed(a.masked);
  const near = (text: string) => {
    const other = vector ? a.deps.builtin.embed(text) : null;
    return vector && other ? dot(vector, other) : 0;
  };
  const [best] = a.deps.content.competencies
    .map((competency) => ({
      competency,
      near: Math.max(...[competency.title, ...competency.strength_signs, ...competency.need_signs].map(near)),
    }))
    .sort((x, y) => y.near - x.near);
  const scenario = a.deps.content.scenarios.find(({ id }) => id === 'feedback_talk');
  const actions = a.deps.content.actions
    .filter(({ competency }) => competency === best?.competency.id)
    .sort((x, y) => near(y.title) - near(x.title))
    .slice(0, MOST_ACTIONS);
  if (!best || best.near < NEAR_COMPETENCY || actions.length === 0)
    return yield* once(say(a.text(scenario ? 'advice.none' : 'out_of_scope.text')), a.input.memory);
  yield say(a.text('advice.intro', { competency: best.competency.title.toLowerCase() }));
  for (const { title, first_step: step, effort } of actions)
    yield say(`• ${a.text('smaller.row', { title, effort, step })}`);
  yield say(a.text('advice.close'));
  return remember(a, 'advice');
}

/** Words for a talk with somebody one does not lead: the scenario's own, for there are no records to show about them. */
export async function* answerTalkUp(a: Answering): TurnRun {
  const scenario = a.deps.content.scenarios.find(({ id }) => id === 'upward_feedback');
  if (!scenario) return yield* once(say(a.text('out_of_scope.text')), a.input.memory);
  yield say(a.text('talk_up.intro'));
  yield say(a.text('talk_up.opening', { line: scenario.opening[0] ?? '' }));
  yield say(a.text('talk_up.must'));
  for (const line of scenario.must_say) yield say(`• ${line}`);
  yield say(a.text('talk_up.questions'));
  for (const line of scenario.questions.slice(0, 3)) yield say(`• ${line}`);
  yield say(a.text('talk_up.avoid', { line: scenario.must_not_say[0] ?? '' }));
  return remember(a, 'talk_up');
}

export async function* answerGiveFeedback(a: Answering): TurnRun {
  yield say(a.text('give_feedback.intro'));
  for (const part of ['situation', 'behaviour', 'impact', 'question'])
    yield say(`• ${a.text(`give_feedback.${part}`)}`);
  yield say(a.text('give_feedback.close'));
  return remember(a, 'give_feedback');
}

/** One text of the catalogue, after which what was spoken of before is still spoken of. */
export async function* answerText(a: Answering, path: string): TurnRun {
  yield say(a.text(path));
  return a.input.memory;
}

export async function* answerSmallTalk(a: Answering): TurnRun {
  const words = a.masked.toLowerCase();
  const kind = /thank|cheers|helped/.test(words)
    ? 'thanks'
    : /how are you/.test(words)
      ? 'how'
      : /who are you|what are you|real|human|robot|\bai\b|bot\b|what can you/.test(words)
        ? 'who'
        : 'hello';
  const mode = a.text(`small_talk.${a.deps.models.chat ? 'connected' : 'guided'}`);
  yield say(kind === 'who' ? a.text('small_talk.who', { mode }) : a.text(`small_talk.${kind}`));
  return a.input.memory;
}
