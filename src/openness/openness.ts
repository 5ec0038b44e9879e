// The system's account of itself for everybody who has signed in, a works council first: from the table of rights that is
// tested cell by cell, the settings in force and the last figures. It deliberately holds nothing about any person.
import { readFile } from 'node:fs/promises';
import { isOn, readStates } from '../access/features.ts';
import { policy, relations } from '../access/policy.ts';
import type { Content } from '../content/content.ts';
import { contentInForce } from '../content/weights.ts';
import { Measured, type Openness, type RightsRow } from '../contract/openness.ts';
import type { Db, Person } from '../db/db.ts';

export type OpennessDeps = {
  db: Db;
  content: Content;
  mode: Openness['mode'];
  model: string | null;
  embedding: string | null;
  /** the version of the notice */
  notice: string;
  measured: Measured | null;
};

export async function readOpenness(deps: OpennessDeps, actor: Person): Promise<Openness> {
  const { mode, model, embedding, notice, measured } = deps;
  return deps.db.transaction(actor, async (tx) => {
    const isModelOn = await isOn(tx, 'language_model');
    const { weights } = await contentInForce(tx, deps.content);
    const [edited] = await tx.query<{ at: Date; reason: string }>(
      'select at, reason from ranking_weights order by seq desc limit 1',
    );
    return {
      mode: isModelOn ? mode : 'guided',
      model: isModelOn ? model : null,
      embedding,
      notice,
      features: await readStates(tx),
      rights: rightsRows(),
      retention: await tx.query<Openness['retention'][number]>(
        'select class, months, reason from retention_told()',
      ),
      weights: {
        version: weights.version,
        at: edited?.at.toISOString() ?? null,
        reason: edited?.reason ?? null,
        factors: weights.weights.map(({ name, weight, why, source }) => ({ name, weight, why, source })),
      },
      measured,
    };
  });
}

const figures = new URL('./measured.json', import.meta.url);

/** What evals/publish.ts wrote. @throws Error where it is malformed */
export async function loadMeasured(): Promise<Measured> {
  return Measured.parse(JSON.parse(await readFile(figures, 'utf8')));
}

function rightsRows(): RightsRow[] {
  return Object.entries(policy).map(([resource, cells]) => {
    const of = (relation: (typeof relations)[number]) => cells[relations.indexOf(relation)] ?? '-';
    return {
      resource,
      self: of('self'),
      author: of('author'),
      manager: of('manager'),
      skip: of('skip'),
      hr: of('hr'),
      administrator: of('administrator'),
    };
  });
}
