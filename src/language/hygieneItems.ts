// Evidence hygiene of several pieces together, for whoever shows evidence about one person and one subject: too few voices, too
// old, all of one side, no view of their own, a goal that has changed since. hygiene.ts looks at the words of one piece. Briefs
// say it in these words; recommendations/explain.ts words it for whom it is said to.
import type { Polarity, Source } from '../contract/api.ts';

export interface EvidenceItem {
  id: string;
  /** Tells independent authors apart; a manager's feedback and notes are one voice. */
  voice: string;
  source: Source;
  ageDays: number;
  /** What it is read as on the subject; null where it is not sure. */
  polarity: Polarity | null;
  /** For goals: days since its wording, measure or date changed; null or absent where it stands as it was set. */
  changedDaysAgo?: number | null;
}
export type ItemsMarkKind = 'single_source' | 'stale' | 'one_sided' | 'no_self_view' | 'goal_changed';
export interface ItemsMark {
  kind: ItemsMarkKind;
  /** Ids of what the mark is about, in the order they came; empty where something is missing. */
  items: string[];
  say: string;
}

/** Older than this is stale. */
export const STALE_DAYS = 180;
/** Others' eyes; a self view, a goal and a commitment are shown and do not count as a source. */
const observed: ReadonlySet<Source> = new Set(['peer', 'manager', 'upward', 'one_to_one']);

/** What to know before leaning on these pieces; none for no pieces at all. Marks in a fixed order. */
export function hygieneOf(items: readonly EvidenceItem[]): ItemsMark[] {
  if (items.length === 0) return [];
  const seen = items.filter(({ source }) => observed.has(source));
  const ids = (some: readonly EvidenceItem[]) => some.map(({ id }) => id);
  const marks: ItemsMark[] = [];
  if (new Set(seen.map(({ voice }) => voice)).size === 1)
    marks.push({
      kind: 'single_source',
      items: ids(seen),
      say: 'All of it comes from one person. Ask a second who has seen it.',
    });
  const stale = items.filter(({ source, ageDays }) => source !== 'goal' && ageDays > STALE_DAYS);
  if (stale.length > 0)
    marks.push({
      kind: 'stale',
      items: ids(stale),
      say:
        stale.length === items.filter(({ source }) => source !== 'goal').length
          ? 'All of it is older than six months. Ask what it is like now.'
          : 'Some of it is older than six months. Ask whether it still holds.',
    });
  const sided = seen.filter(({ polarity }) => polarity === 'strength' || polarity === 'need');
  if (sided.length > 1 && new Set(sided.map(({ polarity }) => polarity)).size === 1)
    marks.push({
      kind: 'one_sided',
      items: ids(sided),
      say:
        sided[0]?.polarity === 'need'
          ? 'All of it is about what is missing. Ask when it went well.'
          : 'All of it is praise. Ask what could have gone better.',
    });
  if (!items.some(({ source }) => source === 'self'))
    marks.push({
      kind: 'no_self_view',
      items: [],
      say: 'There is no view of their own. Ask how they see it.',
    });
  const overtaken = seen.filter(({ ageDays }) => items.some((goal) => changedSince(goal, ageDays)));
  if (overtaken.length > 0)
    marks.push({
      kind: 'goal_changed',
      items: ids(overtaken),
      say: 'The goal has changed since this was written. Read it against what was agreed then.',
    });
  return marks;
}

function changedSince({ source, changedDaysAgo }: EvidenceItem, ageDays: number): boolean {
  return source === 'goal' && typeof changedDaysAgo === 'number' && changedDaysAgo < ageDays;
}
