// Which talk a message asks to prepare. It deliberately never answers with none: where a message says nothing in particular
// it is the talk about development, else the one that gives feedback.
import type { Scenario } from '../content/content.ts';
import { dot } from '../models/embedding.ts';
import type { BriefDeps } from './lines.ts';

const KEYWORD_SHARE = 0.25;
const CLEAR = 0.5;

/** Scenarios of a manager by how near a masked message comes to them, 0..1; the nearest first. Never empty. */
export function findScenarios(
  deps: Pick<BriefDeps, 'content' | 'builtin'>,
  masked: string,
): Array<{ scenario: Scenario; certainty: number }> {
  const topic = talkTopic(masked);
  const text = masked.toLowerCase();
  const vector = deps.builtin.embed(topic);
  const nearness = (words: string) => {
    const other = vector === null ? null : deps.builtin.embed(words);
    return vector === null || other === null ? 0 : dot(vector, other);
  };
  const scored = deps.content.scenarios
    .filter((scenario) => scenario.for === 'manager')
    .map((scenario) => {
      const named = scenario.keywords.filter((keyword) => text.includes(keyword.toLowerCase())).length;
      const near = Math.max(...[scenario.title, ...scenario.keywords].map(nearness));
      return { scenario, certainty: Math.min(1, near + KEYWORD_SHARE * Math.min(2, named)) };
    })
    .sort((a, b) => b.certainty - a.certainty || (a.scenario.id < b.scenario.id ? -1 : 1));
  const [best] = scored;
  if (!best) throw new Error('prompts/scenarios has none for managers');
  if (best.certainty >= CLEAR) return scored;
  const wanted = topic === '' ? 'development_talk' : 'feedback_talk';
  const fallback = scored.find(({ scenario }) => scenario.id === wanted) ?? best;
  return [
    { scenario: fallback.scenario, certainty: best.certainty },
    ...scored.filter((one) => one !== fallback),
  ];
}

/** What a talk is about, without the words that ask to prepare it; '' where only that is said. */
export function talkTopic(masked: string): string {
  const text = masked.trim().replace(/[.?!]+$/, '');
  const about = /\b(?:about|regarding|concerning)\b (.+)$/is.exec(text)?.[1];
  return (about ?? text).replace(ASKING_TO_PREPARE, ' ').replace(/\s+/g, ' ').trim();
}

const ASKING_TO_PREPARE =
  /\b(please|help me( to)?|i( am|'m)? (need|have|want|would like|going|must|got)( to)?|how (do|should|can|would) i( best)?|prepare( me)?( for)?|get me ready( for)?|draft( me)?|plan|a brief( for)?|((have|hold) )?(a|an|the|my|our)? ?((difficult|hard|tough|awkward) )?(talk|conversation|chat|meeting|one[- ]to[- ]one|1:1|discussion)|(talk|speak) (to|with)|with|to someone|someone|raise it|bring it up|tomorrow|today|(this|next) (week|month))\b[,;]?/gi;
