// How long what is kept. Administrators set it, with a reason that whoever comes later can weigh.
import { peopleBehind } from '../access/people.ts';
import type { Clock } from '../clock.ts';
import type { Retention, RetentionClass } from '../contract/api.ts';
import type { Db, Person } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { noteAct } from './audit.ts';

/** In words, so that a choice can be made without a lawyer at hand and checked by one. */
export const presets: Retention['presets'] = [
  { months: 6, reason: 'The least that records of a system that advises on people at work are kept.' },
  { months: 36, reason: 'Three years: the usual time in which a claim at work is brought.' },
  {
    months: 48,
    reason: 'Four years: what some places ask of records about automated help with decisions on people.',
  },
];

export async function readRetention(db: Db, actor: Person): Promise<Retention> {
  const rows = await db.query<{
    class: RetentionClass;
    months: number | null;
    reason: string;
    setBy: string | null;
    at: Date | null;
  }>(actor, 'select class, months, reason, set_by as "setBy", at from retention order by class');
  const people = await peopleBehind(
    db,
    rows.flatMap(({ setBy }) => setBy ?? []),
  );
  return {
    presets,
    classes: rows.map(({ setBy, at, ...row }) => ({
      ...row,
      setByName: setBy === null ? null : (people.get(setBy)?.name ?? null),
      setBy: setBy === null ? null : (people.get(setBy)?.id ?? setBy),
      at: at?.toISOString() ?? null,
    })),
  };
}

/** @param input.months null: until the person is erased */
export async function setRetention(
  deps: { db: Db; clock: Clock },
  actor: Person,
  input: { class: RetentionClass; months: number | null; reason: string },
): Promise<Retention> {
  const { class: kept, months, reason } = input;
  const least = leastMonths(kept);
  if (months !== null && months < least)
    throw new AppError('invalid', `This is kept for ${least} months at least.`);
  await deps.db.transaction(actor, async (tx) => {
    const [before] = await tx.query<{ months: number | null }>(
      'select months from retention where class = $1',
      [kept],
    );
    await tx.query(
      'update retention set months = $2, reason = $3, set_by = pseudonym_of($4), at = $5 where class = $1',
      [kept, months, reason, actor.id, deps.clock.now()],
    );
    const detail = `${kept}: ${inWords(before?.months ?? null)}, now ${inWords(months)}`;
    await noteAct(tx, deps, actor, { act: 'retention', detail });
  });
  return readRetention(deps.db, actor);
}

/** Practice may go soon; records of what was advised may not. */
const leastMonths = (kept: RetentionClass): number => (kept === 'rehearsal' ? 1 : 6);
const inWords = (months: number | null) => (months === null ? 'until erased' : `${months} months`);
