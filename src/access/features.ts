// What the organisation has switched off. Read where a capability is used, in its transaction, so that a switch counts at
// once on every replica. It deliberately hides nothing that was made before: it stays readable under the rights it has.
import type { Clock } from '../clock.ts';
import {
  type Feature,
  type FeatureAct,
  type FeatureState,
  type FeaturesDocument,
  features,
} from '../contract/features.ts';
import type { Db, Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import type { ErasureShare } from './erase.ts';

export type FeatureDeps = {
  db: Db;
  clock: Clock;
  /** the list of who did what, in the same transaction */
  noted: (tx: Tx, actor: Person, detail: string) => Promise<void>;
};

const inWords: Readonly<Record<Feature, string>> = {
  suggestions: 'suggestions about your own development',
  briefs: 'the preparation of talks',
  reports: 'asking the coach about people who report to you',
  language_model: 'the use of a language model',
};

/** @throws AppError forbidden, in words for whoever asked, where it is switched off */
export async function assertOn(tx: Tx, feature: Feature): Promise<void> {
  if (await isOn(tx, feature)) return;
  throw new AppError(
    'forbidden',
    `Your organisation has switched off ${inWords[feature]}. Why and since when stands under “What Groundwork does”.`,
  );
}

export async function isOn(tx: Tx, feature: Feature): Promise<boolean> {
  const [newest] = await tx.query<{ isOn: boolean }>(
    'select is_on as "isOn" from feature_switch where feature = $1 order by seq desc limit 1',
    [feature],
  );
  return newest?.isOn ?? true;
}

export async function readStates(tx: Tx): Promise<FeatureState[]> {
  const rows = await tx.query<{ feature: Feature; isOn: boolean; reason: string; at: Date }>(
    `select distinct on (feature) feature, is_on as "isOn", reason, at
     from feature_switch
     order by feature, seq desc`,
  );
  return features.map((feature) => {
    const newest = rows.find((row) => row.feature === feature);
    return newest
      ? { ...newest, at: newest.at.toISOString() }
      : { feature, isOn: true, reason: null, at: null };
  });
}

/** @throws AppError not_found for whoever is no administrator */
export async function readFeatures(db: Db, actor: Person): Promise<FeaturesDocument> {
  assertSwitches(actor);
  return db.transaction(actor, async (tx) => {
    const acts = await tx.query<Omit<FeatureAct, 'at'> & { at: Date }>(
      `select f.feature, f.is_on as "isOn", f.reason, f.at, coalesce(p.id, f.set_by) as "setBy", p.name as "setByName"
       from feature_switch f
       left join person p on p.pseudonym = f.set_by
       order by f.seq desc`,
    );
    return {
      features: await readStates(tx),
      acts: acts.map((act) => ({ ...act, at: act.at.toISOString() })),
    };
  });
}

/** @throws AppError not_found for whoever is no administrator; conflict where it stands so already */
export async function switchFeature(
  deps: FeatureDeps,
  actor: Person,
  input: { feature: Feature; isOn: boolean; reason: string },
): Promise<FeaturesDocument> {
  assertSwitches(actor);
  await deps.db.transaction(actor, async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtext('groundwork feature switch'))`);
    if ((await isOn(tx, input.feature)) === input.isOn)
      throw new AppError('conflict', `This is ${input.isOn ? 'on' : 'off'} already. Load the page again.`);
    await tx.query(
      `insert into feature_switch (feature, is_on, reason, set_by, at)
       values ($1, $2, $3, pseudonym_of($4), $5)`,
      [input.feature, input.isOn, input.reason, actor.id, deps.clock.now()],
    );
    await deps.noted(tx, actor, `${input.feature}: ${input.isOn ? 'on' : 'off'}`);
  });
  return readFeatures(deps.db, actor);
}

/** The share of an erasure: reasons lose the name. */
export const forgetInFeatures: ErasureShare = async (tx, { forget }) => {
  const all = await tx.query<{ seq: number; reason: string }>(
    'select seq, reason from feature_switch order by seq',
  );
  const named = all.flatMap(({ seq, reason }) => {
    const without = forget(reason);
    return without === reason ? [] : [{ seq, reason: without }];
  });
  for (const { seq, reason } of named)
    await tx.query('update feature_switch set reason = $2 where seq = $1', [seq, reason]);
  return { removed: {}, changed: { feature_switch: named.length } };
};

function assertSwitches(actor: Person): void {
  if (!actor.access.includes('administrator')) throw notFound('There is nothing here.');
}
