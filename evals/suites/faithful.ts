// What is said of a recommendation comes true: for 1,000 people drawn at random by the functions themselves, and for labelled
// people by importing their organisation without the record that is spoken of and asking again over HTTP.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Passage, Recommendation, RecommendationsAnswer } from '../../src/contract/api.ts';
import { createReader } from '../../src/evidence/readings.ts';
import { createMasker } from '../../src/language/names.ts';
import type { Standing } from '../../src/recommendations/rank.ts';
import { demoFiles } from '../../src/records/demo.ts';
import type { ImportFile } from '../../src/records/import.ts';
import { randomPeople, reordered, saidOf, unfaithful, withOtherAuthors } from '../../test/randomPeople.ts';
import { openWorld, type World } from '../../test/world.ts';
import { type CaseResult, type Row, row } from '../report.ts';
import { share } from './pure.ts';
import { readCases, type Suite, type SuiteContext } from './suite.ts';

const PEOPLE = 1000;
const TODAY = '2026-06-30';

export const faithful: Suite = async (context) => {
  const { content } = context;
  const people = randomPeople(content, PEOPLE);
  const found = people.map((person) => unfaithful(content, person));
  const said = found.reduce((sum, one) => sum + one.said, 0);
  const faults = found.flatMap((one) => one.faults);
  const asked = await askedAgain();
  const kept = asked.filter(({ ok }) => ok).length;
  const moved = people.filter(
    (person, i) => saidOf(content, person) !== saidOf(content, reordered(person, i)),
  );
  const twins = twinsOf(context, people);
  const differ = twins.filter(([one, other]) => saidOf(content, one) !== saidOf(content, other));
  const exact = (metric: string, hits: number, n: number, why: string): Row =>
    row('recommendation', metric, { value: share(hits, n), n, why }, '= 1');
  return {
    rows: [
      exact(
        'faithful',
        said - faults.length + kept,
        said + asked.length,
        `what is said of ${PEOPLE} people drawn at random, and of ${asked.length} labelled ones by importing without the record or kind of source and asking over HTTP`,
      ),
      exact('order_invariant', PEOPLE - moved.length, PEOPLE, 'people whose evidence comes in another order'),
      exact(
        'twin_invariant',
        PEOPLE - differ.length,
        PEOPLE,
        'pairs equal but for names and pronouns in their records and who wrote these',
      ),
    ],
    cases: [
      ...faults.slice(0, 20).map(
        (fault, i): CaseResult => ({
          suite: 'recommendation',
          id: `faithful-${i}`,
          ok: false,
          input: 'a person drawn at random',
          output: fault,
          expected: 'what is said',
        }),
      ),
      ...asked,
    ],
  };
};

const RECORDS = [
  '{name} brought the project plan late and {their} milestones were not updated.',
  '{name} missed the release date again because {their} plan had no order of work.',
  'In the review {name} interrupted two colleagues and {they} did not let them finish.',
  'Three of the tests that {name} promised were missing and {their} bug came back in production.',
  '{name} explained the design with a drawing and everybody understood {them} at once.',
  'Two offered help, yet {name} kept all of the work to {them} and the team waited.',
];
const NAMES = [
  { name: 'Ingrid', they: 'she', their: 'her', them: 'her' },
  { name: 'Kwame', they: 'he', their: 'his', them: 'him' },
  { name: 'Mei Lin', they: 'she', their: 'her', them: 'her' },
  { name: 'Oleg', they: 'he', their: 'his', them: 'him' },
] as const;

/** Each person twice, with readings of records that differ by name and pronoun, written by people of other names. */
function twinsOf(
  { content, names, embedding }: SuiteContext,
  people: readonly Standing[],
): Array<readonly [Standing, Standing]> {
  const reader = createReader({ competencies: content.competencies, embedding });
  const masker = createMasker(
    names,
    NAMES.map(({ name }, i) => ({ id: `p${i}`, name: `${name} Bergmann` })),
  );
  const readings = NAMES.map((of) =>
    RECORDS.map((text) =>
      reader.read(masker.mask(text.replace(/\{(\w+)\}/g, (_, slot) => of[slot as keyof typeof of])).masked),
    ),
  );
  const told = (person: Standing, by: number): Standing => ({
    ...person,
    evidence: person.evidence.map((item, i) => ({
      ...item,
      readings: [...item.readings, ...(readings[by]?.[i % RECORDS.length] ?? [])],
    })),
  });
  return people.map((person, i) => [
    told(person, i % NAMES.length),
    withOtherAuthors(told(person, (i + 1) % NAMES.length)),
  ]);
}

type Stated = { person: string; action: string; left: Left; newScore: number | null; newRank: number | null };
type Left = { kind: Passage['record']['kind']; record: string } | { source: string };

/** One statement for each labelled person who is advised: of a record and of a kind of source in turn. */
async function askedAgain(): Promise<CaseResult[]> {
  const labelled = await readCases<{ id: string; organisation?: string; subject: string }>('recommendation');
  const results: CaseResult[] = [];
  for (const organisation of ['demo', 'eval']) {
    const files = organisation === 'demo' ? await demoFiles(TODAY) : await organisationFiles();
    const subjects = new Set(
      labelled.flatMap((item) => ((item.organisation ?? 'demo') === organisation ? [item.subject] : [])),
    );
    const stated = await inWorld(files, async (world) => {
      const all: Stated[] = [];
      for (const person of subjects) all.push(...(await statedOf(world, person, all.length % 2 === 0)));
      return all;
    });
    await inWorld(withoutRecords(files, stated), async (world) => {
      for (const item of stated) results.push(await asStated(world, item));
    });
  }
  return results;
}

async function inWorld<T>(files: readonly ImportFile[], work: (world: World) => Promise<T>): Promise<T> {
  const world = await openWorld({ files });
  try {
    return await work(world);
  } finally {
    await world.end();
  }
}

async function statedOf(world: World, person: string, ofRecord: boolean): Promise<Stated[]> {
  const client = await world.client(person);
  const { body } = await client.call<RecommendationsAnswer>('POST', '/api/recommendations', {});
  const first = body.recommendations?.[0];
  if (!first) return [];
  const more = { person, action: first.action.id };
  const records: Stated[] = [];
  for (const { passage, newScore, newRank } of first.leaveOut) {
    if (passage === undefined) continue;
    const { record } = (await client.call<Passage>('GET', `/api/passages/${passage}`)).body;
    if (record.kind === 'goal') continue; // others' goals hang on it

    records.push({ ...more, left: { kind: record.kind, record: record.id }, newScore, newRank });
  }
  // A record of several passages is more than the one that is left out.
  const whole = records.filter((one) => records.filter(({ left }) => same(left, one.left)).length === 1);
  const sources = first.leaveOut.flatMap(({ source, newScore, newRank }) =>
    source === undefined || source === 'commitment' || source === 'goal'
      ? []
      : [{ ...more, left: { source }, newScore, newRank }],
  );
  // Where something happens it says more than where nothing does.
  const telling = (list: Stated[]) => list.find(({ newRank }) => newRank !== 1) ?? list[0];
  const chosen = ofRecord ? (telling(whole) ?? telling(sources)) : (telling(sources) ?? telling(whole));
  return chosen ? [chosen] : [];
}

const same = (a: Left, b: Left) => JSON.stringify(a) === JSON.stringify(b);

const FILES: Readonly<Record<string, string>> = {
  feedback: 'feedback.csv',
  one_to_one: 'one_to_ones.csv',
  commitment: 'commitments.csv',
};
const OWNERS: Readonly<Record<string, string>> = {
  'feedback.csv': 'subject_id',
  'one_to_ones.csv': 'report_id',
};

function withoutRecords(files: readonly ImportFile[], stated: readonly Stated[]): ImportFile[] {
  const rowsOf = (file: ImportFile) =>
    parse(Buffer.from(file.bytes), { columns: true }) as Array<Record<string, string>>;
  const isLeft = (name: string, record: Record<string, string>) =>
    stated.some(({ person, left }) =>
      'record' in left
        ? FILES[left.kind] === name && record.id === left.record
        : record[OWNERS[name] ?? ''] === person &&
          (name === 'feedback.csv' ? record.relation : name.slice(0, -5)) === left.source,
    );
  const notes = files.find(({ name }) => name === FILES.one_to_one);
  const gone = new Set(
    (notes ? rowsOf(notes) : []).flatMap((note) => (isLeft('one_to_ones.csv', note) ? [note.id] : [])),
  );
  return files.map((file) => {
    const rows = rowsOf(file);
    const kept = rows
      .filter((record) => !isLeft(file.name, record))
      // What was agreed stays, though the note that it came from is gone.
      .map((record) => (gone.has(record.one_to_one_id) ? { ...record, one_to_one_id: '' } : record));
    return kept.every((record, i) => record === rows[i]) && kept.length === rows.length
      ? file
      : { ...file, bytes: Buffer.from(stringify(kept, { header: true })) };
  });
}

/** The first four places are known from what is shown: the first, and what comes next to it. */
async function asStated(world: World, item: Stated): Promise<CaseResult> {
  const client = await world.client(item.person);
  const { body } = await client.call<RecommendationsAnswer>('POST', '/api/recommendations', {});
  const first: Recommendation | undefined = body.recommendations?.[0];
  const order = first
    ? [
        { action: first.action.id, score: first.score },
        ...first.alternatives.map((a) => ({ action: a.action.id, score: a.score })),
      ]
    : [];
  const at = order.findIndex(({ action }) => action === item.action);
  const isSo =
    item.newRank === null || item.newRank > 4
      ? at < 0
      : at + 1 === item.newRank && Math.abs((order[at]?.score ?? 0) - (item.newScore ?? 0)) < 1e-9;
  return {
    suite: 'recommendation',
    id: `without-${item.person}`,
    ok: isSo,
    input: `${item.person} without ${JSON.stringify(item.left)}`,
    output: order,
    expected: { action: item.action, newRank: item.newRank, newScore: item.newScore },
  };
}

async function organisationFiles(): Promise<ImportFile[]> {
  const folder = new URL('../organisation/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(new URL(name, folder)) })));
}
