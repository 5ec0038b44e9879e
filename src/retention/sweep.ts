// The sweep: what has been kept for its time goes, class by class; what a legal hold or an open contest needs stays. Of the
// log only bodies go, and an `erased` entry says which. It deliberately shares no rule with erasing a person but the log's.
import type { Clock } from '../clock.ts';
import type { RetentionClass, Sweep } from '../contract/api.ts';
import { type Db, system, type Tx, type Value } from '../db/db.ts';
import { forgetBodies } from '../log/erase.ts';
import { lockLog } from '../log/log.ts';
import { type By, counted, noteAct } from './audit.ts';

type Counts = { removed: Record<string, number>; held: number; tombstones: number[] };
type Rule = (tx: Tx, deps: { clock: Clock }, before: Date) => Promise<Counts>;

/** @param options.dryRun everything is done and undone: the counts are those of a sweep at this moment */
export async function sweep(
  deps: { db: Db; clock: Clock },
  by: By,
  options: { dryRun: boolean },
): Promise<Sweep> {
  const undo = new Error('a dry run');
  let result: Sweep | null = null;
  await deps.db
    .transaction(system('erase'), async (tx) => {
      result = await run(tx, deps, by, options.dryRun);
      if (options.dryRun) throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  if (result === null) throw new Error('a sweep without a result');
  return result;
}

async function run(tx: Tx, deps: { clock: Clock }, by: By, dryRun: boolean): Promise<Sweep> {
  const now = deps.clock.now();
  const settings = await tx.query<{ class: RetentionClass; months: number; before: Date }>(
    `select class, months, $1::timestamptz - make_interval(months => months) as before
     from retention where months is not null order by class`,
    [now],
  );
  // Before any row goes: whoever answers a recommendation holds it first, too.
  await lockLog(tx);
  const classes: Sweep['classes'] = [];
  const tombstones: number[] = [];
  for (const { class: kept, months, before } of settings) {
    const counts = await rules[kept](tx, deps, before);
    const { removed, held } = counts;
    classes.push({ class: kept, months, before: before.toISOString(), removed, held });
    tombstones.push(...counts.tombstones);
  }
  const removed = classes.flatMap(({ class: kept, removed: tables }) =>
    Object.entries(tables).map(([table, n]) => [`${table} (${kept})`, n] as const),
  );
  const held = classes.reduce((sum, each) => sum + each.held, 0);
  // Every day that nothing was due would bury what somebody did.
  if (!dryRun && (by !== 'schedule' || removed.some(([, n]) => n > 0)))
    await noteAct(tx, deps, by, {
      act: 'sweep',
      detail: `removed ${counted(Object.fromEntries(removed))}; kept for a hold or an open contest: ${held}`,
    });
  return { at: now.toISOString(), dryRun, classes, tombstones: dryRun ? [] : tombstones };
}

/** Of people, by id and by pseudonym, and of entries: what is under a hold. */
const HELD_PERSON = 'select person_id from legal_hold where lifted_at is null and person_id is not null';
const isHeldEntry = (entry: string) => `(
  exists (select 1 from legal_hold h where h.lifted_at is null and ${entry}.seq between h.from_seq and h.to_seq)
  or exists (select 1 from legal_hold h join person p on p.id = h.person_id
    where h.lifted_at is null and p.pseudonym in (${entry}.subject, ${entry}.actor)))`;

const rules: Readonly<Record<RetentionClass, Rule>> = {
  conversation: (tx, _deps, before) => removeConversations(tx, 'coaching', before),
  // The notes after talks and kept debriefs are of the same practice; what was agreed is in records of their own.
  rehearsal: async (tx, _deps, before) => {
    const rehearsals = await removeConversations(tx, 'rehearsal', before);
    const notes = await removeOwn(tx, 'after_note', before);
    const debriefs = await removeOwn(tx, 'kept_debrief', before);
    return {
      removed: { ...rehearsals.removed, after_note: notes.removed, kept_debrief: debriefs.removed },
      held: rehearsals.held + notes.held + debriefs.held,
      tombstones: [],
    };
  },

  preview: (tx, deps, before) =>
    forgetOld(
      tx,
      deps,
      before,
      ['preview', 'collect', 'shown', 'read'],
      'Kept for its time: what was tried out and shown',
    ),

  recommendation: async (tx, deps, before) => {
    const bodies = await forgetOld(
      tx,
      deps,
      before,
      [
        'recommendation',
        'brief',
        'accepted',
        'edited',
        'declined',
        'contested',
        'reviewed',
        'corrected',
        'exported',
      ],
      'Kept for its time: recommendations, briefs and what was said to them',
    );
    const recommendations = await removeMade(tx, 'recommendation', before);
    const briefs = await removeMade(tx, 'brief', before);
    const contests = await removeDecided(tx, before);
    return {
      ...bodies,
      removed: {
        ...bodies.removed,
        recommendation: recommendations.removed,
        brief: briefs.removed,
        contest: contests.removed,
      },
      held: bodies.held + recommendations.held + briefs.held + contests.held,
    };
  },

  // After the bodies that cite them.
  retired_passage: async (tx, _deps, before) => {
    const isHeld = ['subject_id', 'author_id', 'counterpart_id']
      .map((column) => `coalesce(p.${column} in (${HELD_PERSON}), false)`)
      .join(' or ');
    const counts = await removeRows(
      tx,
      'passage',
      `select p.id, (${isHeld}) as held from passage p
       where p.retired_at < $1 and not exists (select 1 from log_citation c where c.passage_id = p.id)`,
      [before],
    );
    return { removed: { passage: counts.removed }, held: counts.held, tombstones: [] };
  },
};

/** Conversations of a kind that nobody has gone on with since. */
async function removeConversations(tx: Tx, kind: 'coaching' | 'rehearsal', before: Date): Promise<Counts> {
  const isHeld = `(c.owner_id in (${HELD_PERSON}) or coalesce(c.subject_id in (${HELD_PERSON}), false))`;
  const [counts] = await tx.query<{ removed: number; held: number; turns: number }>(
    `with old as (select c.id, ${isHeld} as held from conversation c where c.kind = $2 and c.changed_at < $1),
     turns as (select count(*) as n from turn where conversation_id in (select id from old where not held)),
     gone as (delete from conversation where id in (select id from old where not held) returning 1)
     select (select count(*) from gone) as removed, (select n from turns) as turns,
       (select count(*) from old where held) as held`,
    [before, kind],
  );
  const { removed = 0, turns = 0, held = 0 } = counts ?? {};
  return { removed: { conversation: removed, turn: turns }, held, tombstones: [] };
}

/** Rows of one owner about one person; a hold on either keeps them. */
function removeOwn(
  tx: Tx,
  table: 'after_note' | 'kept_debrief',
  before: Date,
): Promise<{ removed: number; held: number }> {
  const isHeld = `(t.owner_id in (${HELD_PERSON}) or coalesce(t.subject_id in (${HELD_PERSON}), false))`;
  return removeRows(tx, table, `select t.id, ${isHeld} as held from ${table} t where t.created_at < $1`, [
    before,
  ]);
}

/** Rows of what was made go with what was said of them or made of them; an open contest keeps them. A brief about nobody has no entry. */
function removeMade(
  tx: Tx,
  table: 'recommendation' | 'brief',
  before: Date,
): Promise<{ removed: number; held: number }> {
  return removeRows(
    tx,
    table,
    `select r.id, r.owner_id in (${HELD_PERSON}) or coalesce(${isHeldEntry('e')} or log_open(e.seq), false) as held
     from ${table} r left join log_entry e on e.seq = r.log_seq where r.created_at < $1`,
    [before],
  );
}

/**
 * Contests, counted from the day they were decided. One stays as long as what it was about, for what was upheld is withdrawn
 * by its row alone.
 */
function removeDecided(tx: Tx, before: Date): Promise<{ removed: number; held: number }> {
  return removeRows(
    tx,
    'contest',
    `select c.seq, (
       exists (select 1 from log_entry e
         where e.seq in (c.entry_seq, c.seq, c.outcome_seq) and (${isHeldEntry('e')} or log_open(e.seq)))
       or exists (select 1 from recommendation r where r.log_seq = c.entry_seq)
       or exists (select 1 from brief b where b.log_seq = c.entry_seq)) as held
     from contest c where c.decided_at < $1`,
    [before],
    'seq',
  );
}

async function removeRows(
  tx: Tx,
  table: string,
  old: string,
  values: readonly Value[],
  key: 'id' | 'seq' = 'id',
): Promise<{ removed: number; held: number }> {
  const [counts] = await tx.query<{ removed: number; held: number }>(
    `with old as (${old}),
     gone as (delete from ${table} where ${key} in (select ${key} from old where not held) returning 1)
     select (select count(*) from gone) as removed, (select count(*) from old where held) as held`,
    values,
  );
  return counts ?? { removed: 0, held: 0 };
}

/** An event goes by its own age, but never while the entry it refers to is contested or under review. */
async function forgetOld(
  tx: Tx,
  deps: { clock: Clock },
  before: Date,
  kinds: readonly string[],
  summary: string,
): Promise<Counts> {
  const old = await tx.query<{ seq: number; held: boolean }>(
    `select e.seq, ${isHeldEntry('e')} or log_open(e.seq) or log_open(coalesce(e.refers_to, 0)) as held
     from log_entry e join log_body b using (seq)
     where e.time < $1 and e.kind = any ($2) order by e.seq`,
    [before, kinds],
  );
  const seqs = old.filter(({ held }) => !held).map(({ seq }) => seq);
  const tombstones =
    seqs.length === 0
      ? []
      : await forgetBodies(tx, deps, seqs, {
          subject: null,
          summary,
          body: { purpose: 'retention', entries: seqs.length },
        });
  return { removed: { log_body: seqs.length }, held: old.length - seqs.length, tombstones };
}
