// The ranking weights in force: the organisation's newest version in the database, or those of prompts/weights.yaml. Versions
// are only added; a roll back is a new one that equals an old one. They are read in the transaction that ranks with them, so
// that every replica uses a new version from the moment it is saved. It deliberately ranks nothing.
import type { Clock } from '../clock.ts';
import {
  sumOf,
  WEIGHTS_TOLERANCE,
  WeightShares,
  type WeightsDocument,
  type WeightsEdit,
  type WeightsRollBack,
  type WeightsVersion,
} from '../contract/weights.ts';
import type { Db, Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import type { Forget } from '../language/forgetting.ts';
import { type Content, type FactorName, factorNames } from './content.ts';

export type WeightsDeps = {
  db: Db;
  clock: Clock;
  content: Content;
  /** the list of who did what, in the same transaction */
  noted: (tx: Tx, actor: Person, detail: string) => Promise<void>;
};

/** The content with the weights that count now; of another version of the product nothing else is in the database. */
export async function contentInForce(tx: Tx, content: Content): Promise<Content> {
  const [newest] = await tx.query<{ version: string; weights: unknown }>(
    'select version, weights from ranking_weights order by seq desc limit 1',
  );
  if (!newest) return content;
  const shares = WeightShares.parse(newest.weights);
  return { ...content, weights: weighed(content, newest.version, shares) };
}

/** The weights of the content with other numbers, in the order of the content: sums depend on it in the last digit. */
export function weighed(content: Content, version: string, shares: WeightShares): Content['weights'] {
  return {
    version,
    weights: content.weights.weights.map((one) => ({ ...one, weight: shares[one.name] })),
  };
}

/** @throws AppError not_found for whoever is not of HR */
export function assertWeighs(actor: Person): void {
  if (!actor.access.includes('hr')) throw notFound('There is nothing here.');
}

/** Every version with who made it and why. @throws AppError not_found for whoever is not of HR */
export async function readWeights(
  deps: Pick<WeightsDeps, 'db' | 'content'>,
  actor: Person,
): Promise<WeightsDocument> {
  assertWeighs(actor);
  const versions = await deps.db.transaction(actor, (tx) => readVersions(tx, deps.content));
  return {
    inForce: (versions[0] as WeightsVersion).version,
    factors: deps.content.weights.weights.map(({ name, why, source }) => ({ name, why, source })),
    versions,
  };
}

/**
 * @throws AppError not_found for whoever is not of HR; conflict where another version is in force than the one that was
 * edited; invalid where nothing would change
 */
export async function saveWeights(
  deps: WeightsDeps,
  actor: Person,
  input: WeightsEdit,
): Promise<WeightsDocument> {
  assertWeighs(actor);
  if (Math.abs(sumOf(input.weights) - 1) > WEIGHTS_TOLERANCE)
    throw new AppError('invalid', 'The weights have to add up to 1.');
  await deps.db.transaction(actor, async (tx) => {
    const versions = await lockedVersions(tx, deps, input.basedOn);
    await add(tx, deps, actor, versions, { ...input, restores: null });
  });
  return readWeights(deps, actor);
}

/** A new version that equals an old one. @throws AppError as `saveWeights`; not_found for an unknown version */
export async function rollBackWeights(
  deps: WeightsDeps,
  actor: Person,
  input: WeightsRollBack,
): Promise<WeightsDocument> {
  assertWeighs(actor);
  await deps.db.transaction(actor, async (tx) => {
    const versions = await lockedVersions(tx, deps, input.basedOn);
    const old = versions.find(({ version }) => version === input.version);
    if (!old) throw notFound('There is no such version of the weights.');
    const { reason } = input;
    await add(tx, deps, actor, versions, { weights: old.weights, reason, restores: old.version });
  });
  return readWeights(deps, actor);
}

/** The share of an erasure: reasons lose the name. */
export async function forgetInWeights(
  tx: Tx,
  { forget }: { forget: Forget },
): Promise<{ removed: Record<string, number>; changed: Record<string, number> }> {
  const all = await tx.query<{ seq: number; reason: string }>(
    'select seq, reason from ranking_weights order by seq',
  );
  const named = all.flatMap(({ seq, reason }) => {
    const without = forget(reason);
    return without === reason ? [] : [{ seq, reason: without }];
  });
  for (const { seq, reason } of named)
    await tx.query('update ranking_weights set reason = $2 where seq = $1', [seq, reason]);
  return { removed: {}, changed: { ranking_weights: named.length } };
}

/** Newest first, the shipped ones last. Names are those that this transaction's actor may see. */
async function readVersions(tx: Tx, content: Content): Promise<WeightsVersion[]> {
  const rows = await tx.query<Omit<WeightsVersion, 'weights' | 'at'> & { weights: unknown; at: Date }>(
    `select w.version, w.weights, w.reason, w.restores, w.at,
       coalesce(p.id, w.set_by) as "setBy", p.name as "setByName"
     from ranking_weights w
     left join person p on p.pseudonym = w.set_by
     order by w.seq desc`,
  );
  return [
    ...rows.map((row) => ({ ...row, weights: WeightShares.parse(row.weights), at: row.at.toISOString() })),
    shippedVersion(content),
  ];
}

function shippedVersion({ weights: { version, weights } }: Content): WeightsVersion {
  const of = (name: FactorName) => weights.find((one) => one.name === name)?.weight ?? 0;
  const shares = Object.fromEntries(factorNames.map((name) => [name, of(name)]));
  return {
    version,
    weights: WeightShares.parse(shares),
    reason: null,
    setBy: null,
    setByName: null,
    at: null,
    restores: null,
  };
}

/** Nobody else saves until the end of the transaction. @throws AppError conflict, with what was changed meanwhile */
async function lockedVersions(tx: Tx, deps: WeightsDeps, basedOn: string): Promise<WeightsVersion[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('groundwork ranking weights'))`);
  const versions = await readVersions(tx, deps.content);
  const [inForce] = versions as [WeightsVersion];
  if (inForce.version === basedOn) return versions;
  const before = versions.find(({ version }) => version === basedOn);
  const changes = before ? changesBetween(before.weights, inForce.weights) : '';
  throw new AppError(
    'conflict',
    `${inForce.setByName ?? 'Somebody'} saved version ${inForce.version} while you were editing${
      changes === '' ? '' : `: ${changes}`
    }. ${inForce.reason ? `The reason given: “${inForce.reason}” ` : ''}Yours was not saved; look at the new version first.`,
  );
}

async function add(
  tx: Tx,
  deps: WeightsDeps,
  actor: Person,
  versions: readonly WeightsVersion[],
  made: { weights: WeightShares; reason: string; restores: string | null },
): Promise<void> {
  const [inForce] = versions as [WeightsVersion];
  const changes = changesBetween(inForce.weights, made.weights);
  if (changes === '') throw new AppError('invalid', 'These are the weights in force already.');
  const version = `edit-${versions.length}`;
  await tx.query(
    `insert into ranking_weights (seq, version, weights, reason, restores, set_by, at)
     values ($1, $2, $3::jsonb, $4, $5, pseudonym_of($6), $7)`,
    [
      versions.length,
      version,
      JSON.stringify(made.weights),
      made.reason,
      made.restores,
      actor.id,
      deps.clock.now(),
    ],
  );
  const restored = made.restores === null ? '' : ` (back to ${made.restores})`;
  await deps.noted(tx, actor, `${version}${restored}: ${changes}`);
}

/** `gap 0.3, now 0.25; goal 0.15, now 0.2`; empty where they are the same. */
function changesBetween(before: WeightShares, after: WeightShares): string {
  return factorNames
    .filter((name) => Math.abs(before[name] - after[name]) > WEIGHTS_TOLERANCE)
    .map((name) => `${name} ${rounded(before[name])}, now ${rounded(after[name])}`)
    .join('; ');
}

const rounded = (weight: number) => String(Number(weight.toFixed(4)));
