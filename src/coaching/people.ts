// Who a message is about. A name the actor may not read is an unknown person, exactly as one that does not exist.
import type { Person, Tx } from '../db/db.ts';
import type { CoachDeps } from './context.ts';

export type About =
  | { kind: 'self' }
  | { kind: 'person'; id: string; name: string; relation: 'manager' | 'skip' }
  | { kind: 'unknown'; name: string }
  | { kind: 'ambiguous'; name: string; among: Array<{ id: string; name: string }> };

/** People named in `text`, in order. Empty where nobody is named. */
export async function peopleIn(deps: CoachDeps, actor: Person, text: string): Promise<About[]> {
  const masker = await deps.masking.masker();
  const visible = await deps.db.transaction(actor, (tx) => advisable(tx));
  const { spans } = masker.mask(text);
  const found: About[] = [];
  const covered: Array<{ start: number; end: number }> = [];
  for (const mention of masker.resolvePeople(text)) {
    covered.push(mention);
    const name = text.slice(mention.start, mention.end).replace(/['’]s?$/, '');
    if (mention.ids.includes(actor.id) && mention.ids.length === 1) {
      found.push({ kind: 'self' });
      continue;
    }
    const among = mention.ids.flatMap((id) => visible.get(id) ?? []);
    const [only] = among;
    if (!only) found.push({ kind: 'unknown', name });
    else if (among.length > 1)
      found.push({ kind: 'ambiguous', name, among: among.map(({ id, name: full }) => ({ id, name: full })) });
    else found.push({ kind: 'person', id: only.id, name: only.name, relation: only.relation });
  }
  for (const span of spans)
    if (span.kind === 'name' && !covered.some((c) => span.start < c.end && c.start < span.end))
      found.push({ kind: 'unknown', name: text.slice(span.start, span.end) });
  return found.filter(
    (about, i) => found.findIndex((other) => JSON.stringify(other) === JSON.stringify(about)) === i,
  );
}

/** Direct reports, and theirs (goals only). Being HR or administrator gives no right to speak about people here. */
async function advisable(
  tx: Tx,
): Promise<Map<string, { id: string; name: string; relation: 'manager' | 'skip' }>> {
  const rows = await tx.query<{ id: string; name: string; relation: 'manager' | 'skip' }>(`
    select id, name, case when id = any (actor_reports()) then 'manager' else 'skip' end as relation
    from person
    where id = any (actor_reports()) or id = any (actor_skips())
    order by id`);
  return new Map(rows.map((row) => [row.id, row]));
}
