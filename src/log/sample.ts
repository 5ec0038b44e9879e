// A random sample of recommendations and briefs for HR to look at, the same all day for everybody of HR, and how much of
// each team's was looked at or contested. Teams of fewer than five are not shown, for they would show a person.
import { DAY_MS, day } from '../clock.ts';
import type { LogSample } from '../contract/api.ts';
import type { Person } from '../db/db.ts';
import { notFound } from '../errors.ts';
import type { LogDeps } from './log.ts';
import { readRows } from './read.ts';

/** Long enough that a small company has something to draw from, short enough that what is found can still be mended. */
export const SAMPLE_DAYS = 90;
/** As for every figure about a group. */
const LEAST_PEOPLE = 5;

/** `size` entries that are neither about the actor nor by them. @throws AppError not_found for anybody but HR */
export async function sampleLog(deps: LogDeps, actor: Person, size: number): Promise<LogSample> {
  if (!actor.access.includes('hr')) throw notFound('Nothing here');
  const now = deps.clock.now();
  const since = new Date(now.getTime() - SAMPLE_DAYS * DAY_MS);
  const seed = String(deps.clock.chance(`sample of ${day(now)}`)());
  const drawn = await deps.db.query<{ seq: number }>(
    actor,
    `select seq from log_entry
     where kind in ('recommendation', 'brief') and time >= $1
       and actor is distinct from (select actor_pseudonym()) and subject is distinct from (select actor_pseudonym())
     order by md5($2 || ':' || seq)
     limit $3`,
    [since, seed, size],
  );
  const entries = await readRows(
    deps.db,
    actor,
    drawn.map(({ seq }) => seq),
  );
  const teams = await deps.db.query<LogSample['teams'][number]>(actor, TEAMS, [since, LEAST_PEOPLE]);
  return { day: day(now), since: since.toISOString(), entries, teams };
}

/** The teams there are, for the filter. @throws AppError not_found for anybody but HR */
export async function teamsOf(deps: LogDeps, actor: Person): Promise<string[]> {
  if (!actor.access.includes('hr')) throw notFound('Nothing here');
  const rows = await deps.db.query<{ team: string }>(
    actor,
    'select distinct team from person where team is not null order by team',
  );
  return rows.map(({ team }) => team);
}

const TEAMS = `
  with team as (select team, array_agg(pseudonym) as people from person where team is not null group by team)
  select team.team, cardinality(team.people) as people, count(*) as entries,
    count(*) filter (where exists (
      select 1 from log_entry r where r.refers_to = e.seq and r.kind = 'reviewed')) as reviewed,
    count(*) filter (where exists (
      select 1 from log_entry r where r.refers_to = e.seq and r.kind = 'contested')) as contested
  from team join log_entry e on e.subject = any (team.people)
  where cardinality(team.people) >= $2 and e.kind in ('recommendation', 'brief') and e.time >= $1
  group by team.team, team.people
  order by team.team`;
