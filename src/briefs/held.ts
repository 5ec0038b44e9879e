// The share of this folder of "what is held about me": the briefs one has prepared, as one left them. Whom a brief is about
// is told elsewhere that it was made (recommendations/held.ts), and never its text.
import type { Held } from '../contract/api.ts';
import { linesAfter } from '../contract/briefs.ts';
import type { HeldOwnBrief } from '../contract/held.ts';
import type { Person } from '../db/db.ts';
import { listBriefs, readPrepared } from './edits.ts';
import type { BriefDeps } from './lines.ts';

export async function heldBriefs(deps: BriefDeps, actor: Person): Promise<Held['kinds']> {
  const items: HeldOwnBrief[] = [];
  for (const { id, title, name, at, editedAt } of await listBriefs(deps, actor)) {
    const { lines, edits } = await readPrepared(deps, actor, id);
    items.push({
      id,
      title,
      with: name,
      at,
      editedAt,
      lines: linesAfter(lines, edits.lines).map(({ section, text, own }) => ({ section, text, own })),
    });
  }
  return [{ kind: 'own_briefs', title: 'Briefs you prepared', items, withheld: 0, reason: null }];
}
