// What was recommended about one person and what was prepared to talk with them, each with the plain words of its entry in
// the log. The text of a brief is its owner's; that it was made, and on what, is not.
import { namesOf } from '../access/people.ts';
import type { Held } from '../contract/api.ts';
import type { HeldBrief, HeldRecommendation } from '../contract/held.ts';
import type { Db, Person } from '../db/db.ts';
import { readEntry, readPage } from '../log/read.ts';
import type { RecommendDeps } from './recommend.ts';
import { listRecommendations } from './responses.ts';

export async function heldRecommendations(
  deps: RecommendDeps & { db: Db },
  actor: Person,
): Promise<Held['kinds']> {
  const about = (await listRecommendations(deps, actor)).filter(({ subject }) => subject === actor.id);
  const names = await namesOf(
    deps.db,
    about.map(({ madeFor }) => madeFor),
  );
  const items: HeldRecommendation[] = [];
  for (const { id, logSeq, madeFor, action, summary, at, responses, contest, withdrawn } of about) {
    const isOwn = madeFor === actor.id;
    const name = names.get(madeFor) ?? null;
    items.push({
      id,
      logSeq,
      title: action.title,
      summary,
      ...(at ? { at } : {}),
      madeFor: name,
      isOwn,
      explanation: [...(await partsOf(deps.db, actor, logSeq)), inCharge(isOwn ? 'You' : name)],
      ...(responses ? { responses } : {}),
      ...(contest ? { contest } : {}),
      ...(withdrawn ? { withdrawn } : {}),
    });
  }
  const briefs = await heldBriefs(deps.db, actor);
  return [
    { kind: 'recommendations', title: 'Recommendations about you', withheld: 0, reason: null, items },
    {
      kind: 'briefs',
      title: 'Briefs that prepare a talk with you',
      items: briefs,
      withheld: briefs.length,
      reason:
        briefs.length > 0
          ? 'Their text belongs to the manager who prepared the talk. That they were made, and on which records, is in the log.'
          : null,
    },
  ];
}

async function heldBriefs(db: Db, actor: Person): Promise<HeldBrief[]> {
  const briefs: HeldBrief[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(db, actor, {
      kind: 'brief',
      subject: actor.id,
      limit: 200,
      ...(cursor ? { cursor } : {}),
    });
    for (const { seq, time, actorName } of page.entries)
      briefs.push({
        logSeq: seq,
        at: time,
        madeFor: actorName,
        explanation: [...(await partsOf(db, actor, seq)), inCharge(actorName)],
      });
    cursor = page.next ?? undefined;
  } while (cursor);
  return briefs;
}

async function partsOf(db: Db, actor: Person, seq: number): Promise<HeldBrief['explanation']> {
  return (await readEntry(db, actor, seq)).explanation.parts.filter(({ text }) => text !== '');
}

const inCharge = (who: string | null) => ({
  heading: 'Who is in charge',
  text: `${who ?? 'Somebody who is no longer here'} asked for it and ${who === 'You' ? 'decide' : 'decides'} what comes of it; the system only suggests. You can object, and then somebody of HR who had no part in it looks into it.`,
});
