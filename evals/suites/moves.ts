// Conversation moves: the coarse class of a turn and the moves in it, on labelled turns. Cases are evals/cases/moves.jsonl; without
// that file they are the lines of two authors whom the trainer never reads (evals/train/moveLines.ts), and the rows say so.
import { existsSync } from 'node:fs';
import { createClock } from '../../src/clock.ts';
import { Coarse, Move } from '../../src/contract/moves.ts';
import { createMoveReader } from '../../src/language/moves.ts';
import { createMasker } from '../../src/language/names.ts';
import { type Row, row } from '../report.ts';
import { bootstrap, kappa, macroF1 } from '../stats/rates.ts';
import { held, readMoveLines } from '../train/moveLines.ts';
import { interval, share } from './pure.ts';
import { readCases, type Suite } from './suite.ts';

/** `document`: turns of one talk or author, drawn together by the bootstrap; without it a case is one. */
type MoveCase = {
  id: string;
  before?: string | null;
  text: string;
  coarse: Coarse;
  moves: Move[];
  document?: string;
};
type Labels = { truth: Set<string>; answer: Set<string> };

const isThere = (name: string) => existsSync(new URL(`../cases/${name}.jsonl`, import.meta.url));

export const moves: Suite = async ({ embedding, names, seed }) => {
  const written = isThere('moves');
  const cases: MoveCase[] = written
    ? await readCases<MoveCase>('moves')
    : readMoveLines().filter(({ file }) => held.includes(file));
  const source = written ? '' : '; cases: two authors held out of training';
  const reader = createMoveReader(embedding, createMasker(names, []));
  const results = cases.map((item) => {
    const { coarse, sentences } = reader.read(item.text, item.before);
    const found = new Set<string>(sentences.flatMap((sentence) => sentence.moves.map(({ move }) => move)));
    return {
      item,
      coarse: { truth: new Set<string>([item.coarse]), answer: new Set<string>([coarse]) },
      moves: { truth: new Set<string>(item.moves), answer: found },
    };
  });
  const f1 = (of: 'coarse' | 'moves', why: string, gate: string | null, metric: string): Row => {
    const names = new Set(results.map(({ item }) => item.document ?? item.id));
    const documents = [...names].map((name) =>
      results.filter(({ item }) => (item.document ?? item.id) === name),
    );
    const low = bootstrap(
      documents.map((some) => some.map((result) => result[of])),
      (sample) => macroF1(sample.flat()),
      createClock({ seed }).chance(`moves ${of}`),
    );
    return row(
      'moves',
      metric,
      {
        value: macroF1(results.map((result) => result[of])),
        low: low?.[0] ?? null,
        high: low?.[1] ?? null,
        n: results.length,
        unit: 'F1',
        why: `${why}; bootstrap over ${documents.length === results.length ? 'turns' : 'documents'}${source}`,
      },
      gate,
    );
  };
  const bearing = results.filter(({ item }) => item.coarse !== 'other' || item.moves.length > 0);
  const unsure = bearing.filter(({ coarse }) => coarse.answer.has('not_sure'));
  return {
    rows: [
      f1('moves', 'mean over moves, several per turn', null, 'macro_f1'),
      f1(
        'coarse',
        'question, reflection, telling, other; not sure counts as wrong',
        'lower >= .72',
        'coarse_macro_f1',
      ),
      row(
        'moves',
        'not_sure',
        {
          value: share(unsure.length, bearing.length),
          ...interval(unsure.length, bearing.length),
          n: bearing.length,
          why: `turns that say something and got no class${source}`,
        },
        '<= .30',
      ),
      ...(await labelRows(cases)),
      ...Coarse.exclude(['not_sure']).options.map((kind) =>
        one(
          `coarse_f1_${kind}`,
          kind,
          results.map(({ coarse }) => coarse),
        ),
      ),
      ...Move.options.map((kind) =>
        one(
          `f1_${kind}`,
          kind,
          results.map((result) => result.moves),
        ),
      ),
    ],
    cases: results.map(({ item, coarse, moves: found }) => ({
      suite: 'moves',
      id: item.id,
      ok: coarse.answer.has(item.coarse),
      input: item.before ? { before: item.before, text: item.text } : item.text,
      output: { coarse: [...coarse.answer][0], moves: [...found.answer] },
      expected: { coarse: item.coarse, moves: item.moves },
    })),
  };
};

function one(metric: string, kind: string, pairs: readonly Labels[]): Row {
  const only = (labels: ReadonlySet<string>) => new Set([...labels].filter((label) => label === kind));
  const own = pairs.map(({ truth, answer }) => ({ truth: only(truth), answer: only(answer) }));
  const n = own.filter(({ truth }) => truth.size > 0).length;
  return row('moves', metric, { value: macroF1(own), n, unit: 'F1', why: 'n has it' }, null);
}

/** Agreement of two labellings of the coarse class, where a second one exists. */
async function labelRows(cases: readonly MoveCase[]): Promise<Row[]> {
  if (!isThere('moves.second')) return [];
  const second = new Map(
    (await readCases<{ id: string; coarse: Coarse }>('moves.second')).map(({ id, coarse }) => [id, coarse]),
  );
  const both = cases.filter(({ id }) => second.has(id));
  return [
    row(
      'moves',
      'label_kappa',
      {
        value: kappa(
          both.map(({ coarse }) => coarse),
          both.map(({ id }) => second.get(id) as Coarse),
        ),
        n: both.length,
        unit: 'kappa',
        why: 'first against second labelling of the coarse class',
      },
      null,
    ),
  ];
}
