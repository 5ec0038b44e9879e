// What is said when a message is for people and not for a coach: words by rule and by the reader's role.
import { render } from '../content/content.ts';
import type { CoachDeps, TurnInput } from './context.ts';

/** The variant for everybody where the role has none of its own. @throws Error where the content has no such rule */
export function handoverWords(
  deps: Pick<CoachDeps, 'content' | 'emergencyNumber'>,
  rule: string,
  role: TurnInput['role'],
): string {
  const group = deps.content.phrases.handover;
  const tree = typeof group === 'object' && !Array.isArray(group) ? group[rule] : undefined;
  const node =
    typeof tree === 'object' && !Array.isArray(tree) ? (tree[role] ?? tree.message ?? tree.employee) : tree;
  const template = Array.isArray(node) ? node.join('\n') : node;
  if (typeof template !== 'string') throw new Error(`prompts/phrases/handover.yaml has no ${rule}`);
  return render(
    template.trim(),
    template.includes('{{emergency}}') ? { emergency: deps.emergencyNumber } : {},
  );
}
