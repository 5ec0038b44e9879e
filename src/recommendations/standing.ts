// What ranking needs to know about a person, read under the actor's rights: readings of passages, expectations, ratings,
// goals, what is open or was declined. Names and demographic facts are not among it.
import { type PersonRow, readPerson } from '../access/people.ts';
import { type Clock, day, daysBetween, midQuarter, quarter } from '../clock.ts';
import { type Content, expectations } from '../content/content.ts';
import { COUNTS_FROM, type Reading, type Source } from '../contract/api.ts';
import { type Person, system, type Tx } from '../db/db.ts';
import { goalsChanged } from '../evidence/hygiene.ts';
import { authorWithheld, readingsInForce } from '../evidence/search.ts';
import type { Circle, Evidence, Standing } from './rank.ts';

export type Purpose = 'develop' | 'next_level';
export type PassageRow = {
  id: string;
  source: Source;
  date: string;
  text: string;
  masked: string;
  visible: string;
  author: string | null;
  readings: Reading[];
  correction: Reading[] | null;
  corrected_by: string | null;
  openGoal: boolean;
  kind: string;
  record: string;
  start: number;
};
export type Loaded = {
  person: PersonRow;
  standing: Standing;
  passages: Map<string, PassageRow>;
  withheld: Set<string>;
  nearestRole: boolean;
};

/** @throws AppError not_found where the actor may not read the person */
export async function loadStanding(
  tx: Tx,
  deps: { clock: Clock; content: Content },
  actor: Person,
  subject: string,
  purpose: Purpose,
): Promise<Loaded> {
  const person = await readPerson(tx, subject);
  const rows = await tx.query<PassageRow>(PASSAGES, [subject]);
  const changed = await goalsChanged(tx, subject);
  const ratings = await tx.query<{ competency: string; level: number }>(
    `select distinct on (competency) competency, level from rating
     where person_id = $1 and relation = 'manager' order by competency, date desc`,
    [subject],
  );
  const history = await tx.query<{ action: string; competency: string; isWithdrawn: boolean }>(
    `select r.action_id as action, r.competency,
       bool_or(exists (select 1 from contest c where c.entry_seq = r.log_seq and c.outcome = 'upheld')) as "isWithdrawn"
     from recommendation r
     join recommendation_response a on a.recommendation_id = r.id and a.kind in ('accepted', 'edited', 'declined', 'contested')
     where r.subject_id = $1
     group by 1, 2
     order by 1, 2`,
    [subject],
  );
  const today = day(deps.clock.now());
  const level = person.level + (purpose === 'next_level' ? 1 : 0);
  const { expected, nearest } = expectations(deps.content, person.role, level);
  const aspired =
    person.aspiration === null ? null : expectations(deps.content, person.aspiration, person.level).expected;
  const standing: Standing = {
    evidence: rows.map((row) => evidenceOf(row, subject, today, changed)),
    expected,
    aspired,
    learningStyle: person.learningStyle,
    minutesPerWeek: person.minutesPerWeek,
    ratings: Object.fromEntries(ratings.map(({ competency, level: rated }) => [competency, rated])),
    history: history.flatMap(({ action, competency, isWithdrawn }) => {
      const kind = deps.content.actions.find(({ id }) => id === action)?.kind;
      return kind === undefined ? [] : [{ action, competency, kind, isWithdrawn }];
    }),
  };
  return {
    person,
    standing,
    passages: new Map(rows.map((row) => [row.id, row])),
    nearestRole: nearest,
    withheld: new Set(rows.filter((row) => authorWithheld(actor, { ...row, subject })).map(({ id }) => id)),
  };
}

/**
 * The same whoever asks, and never more than the person it is about may know of who wrote it and when: they read what was made
 * for others too.
 */
function evidenceOf(
  row: PassageRow,
  subject: string,
  today: string,
  changed: ReadonlyMap<string, string>,
): Evidence {
  const circle = circleOf(row, subject);
  const at = row.kind === 'goal' ? changed.get(row.record) : undefined;
  return {
    id: row.id,
    source: row.source,
    circle,
    date: circle === 'named' ? row.date : quarter(row.date),
    ageDays: daysBetween(circle === 'named' ? row.date : midQuarter(row.date), today),
    openGoal: row.openGoal,
    changedDaysAgo: at === undefined ? null : daysBetween(at, today),
    // One author is one voice, whatever they wrote; what an erased author wrote cannot be told apart and is one voice.
    voice: row.author ?? 'unknown',
    readings: readingsInForce(row).filter(({ certainty }) => certainty >= COUNTS_FROM),
  };
}

export function circleOf(row: PassageRow, subject: string): Circle {
  const keptFrom = (reader: Parameters<typeof authorWithheld>[0]) =>
    authorWithheld(reader, { ...row, subject });
  if (keptFrom(system('log'))) return 'nobody';
  return keptFrom({ kind: 'person', id: subject, access: [] }) ? 'manager' : 'named';
}

/** Upward feedback from fewer than three authors is not ranked; order is by record, never by uuid. */
const PASSAGES = `
  select p.id, p.source, p.date, p.text, p.masked, p.visible, p.author_id as author, p.readings, p.correction, p.corrected_by,
    p.record_kind as kind, p.record_id as record, p.start_at as start,
    p.record_kind = 'goal' and exists (select 1 from goal g where g.id = p.record_id and g.status = 'open') as "openGoal"
  from passage p
  where p.subject_id = $1
    and p.retired_at is null
    and (p.source <> 'upward' or (select upward_authors($1) >= 3))
  order by p.record_kind, p.record_id, p.start_at`;
