// What was recommended about one person, and how many briefs others hold about them.
import type { Held } from '../contract/api.ts';
import { type Db, type Person, system } from '../db/db.ts';
import type { RecommendDeps } from './recommend.ts';
import { listRecommendations } from './responses.ts';

export async function heldRecommendations(
  deps: RecommendDeps & { db: Db },
  actor: Person,
): Promise<Held['kinds']> {
  const about = (await listRecommendations(deps, actor)).filter(({ subject }) => subject === actor.id);
  const [briefs] = await deps.db.query<{ count: number }>(
    system('log'),
    `
    select count(*) as count from log_entry e join person p on p.pseudonym = e.subject where e.kind = 'brief' and p.id = $1`,
    [actor.id],
  );
  return [
    {
      kind: 'recommendations',
      title: 'Recommendations about you',
      withheld: 0,
      reason: null,
      items: about.map(({ id, logSeq, action, summary, at, responses, contest, withdrawn }) => ({
        id,
        logSeq,
        title: action.title,
        summary,
        at,
        responses,
        ...(contest ? { contest } : {}),
        ...(withdrawn ? { withdrawn } : {}),
      })),
    },
    {
      kind: 'briefs',
      title: 'Briefs that prepare a talk with you',
      items: [],
      withheld: briefs?.count ?? 0,
      reason: briefs?.count
        ? 'Their text belongs to the manager who prepared the talk. That they were made, and on which records, is in the log.'
        : null,
    },
  ];
}
