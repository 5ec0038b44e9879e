// The rules and the trained second look together: what a message is before anything else looks at it. The model only adds
// caution: it is asked where the rules would answer, and its threshold is set by folds over the training messages.
import type { HandoverModel } from './handoverModel.ts';
import { alsoAsks, type Role, type SafetyRoute, safetyRoute } from './route.ts';
import { sentences, words } from './sentences.ts';

export type Router = (text: string, role: Role) => SafetyRoute;

const REFUSALS: ReadonlySet<string> = new Set(['rank', 'rate', 'predict_leaving', 'infer']);
/** At .5 a fifth of harmless look-alikes written to deceive were stopped in the folds; what people ordinarily ask was not. */
const THRESHOLD = 0.66;
/** Of fewer words the model knows nothing that the rules do not. */
const LEAST_WORDS = 5;

export function createRouter(model: HandoverModel): Router {
  return (text, role) => {
    const ruled = safetyRoute(text, role);
    if (ruled.decision !== 'answer' || words(text).length < LEAST_WORDS) return ruled;
    const { rule, probability } = model.look(text);
    if (probability < THRESHOLD) return ruled;
    return {
      decision: REFUSALS.has(rule) ? 'refuse' : 'hand_over',
      rule,
      certainty: probability,
      crisis: rule === 'self_harm' || rule === 'violence',
      // The model points at no words: only a message of several sentences can hold both.
      alsoAsks: !REFUSALS.has(rule) && sentences(text).length > 2 && alsoAsks(text),
      rules: [rule],
    };
  };
}
