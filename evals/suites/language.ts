// Evidence hygiene on labelled sentences: which kinds of mark a text gets, and whether look-alikes get any.
import { createClock } from '../../src/clock.ts';
import { MarkKind } from '../../src/contract/api.ts';
import { checkLanguage } from '../../src/language/hygiene.ts';
import { row } from '../report.ts';
import { bootstrap, macroF1 } from '../stats/rates.ts';
import { interval, share } from './pure.ts';
import { readCases, type Suite } from './suite.ts';

type LanguageCase = { id: string; text: string; kinds: MarkKind[]; hard: boolean };

/** What `language.f1` is the mean of; the other kinds are reported one by one. */
const gated: Readonly<Partial<Record<MarkKind, string>>> = {
  trait: 'trait',
  vague: 'vague',
  coded_gender: 'coded',
  coded_age: 'coded',
  unactionable: 'unactionable',
};

export const language: Suite = async ({ seed }) => {
  const results = (await readCases<LanguageCase>('language')).map((item) => ({
    item,
    marks: checkLanguage(item.text).marks,
  }));
  const pairs = results.map(({ item, marks }) => ({
    truth: new Set(item.kinds),
    answer: new Set(marks.map(({ kind }) => kind)),
  }));
  const classes = pairs.map(({ truth, answer }) => ({ truth: gatedOf(truth), answer: gatedOf(answer) }));
  const f1 = bootstrap(classes, macroF1, createClock({ seed }).chance('language'));
  const lookalikes = results.filter(({ item }) => item.hard && item.kinds.length === 0);
  const tripped = lookalikes.filter(({ marks }) => marks.length > 0);
  return {
    rows: [
      row(
        'language',
        'f1',
        {
          value: macroF1(classes),
          low: f1?.[0] ?? null,
          high: f1?.[1] ?? null,
          n: results.length,
          unit: 'F1',
          why: 'mean over trait, vague, coded and unactionable; bootstrap over sentences',
        },
        'lower >= .75',
      ),
      row(
        'language',
        'hard_negatives',
        {
          value: share(tripped.length, lookalikes.length),
          ...interval(tripped.length, lookalikes.length),
          n: lookalikes.length,
          why: 'look-alikes that get a mark of any kind',
        },
        '<= .05',
      ),
      ...MarkKind.options.map((kind) => {
        const one = pairs.map(({ truth, answer }) => ({
          truth: new Set([...truth].filter((other) => other === kind)),
          answer: new Set([...answer].filter((other) => other === kind)),
        }));
        const n = one.filter(({ truth }) => truth.size > 0).length;
        return row(
          'language',
          `f1_${kind}`,
          { value: macroF1(one), n, unit: 'F1', why: 'sentences with and without this kind; n has it' },
          null,
        );
      }),
    ],
    cases: results.map(({ item, marks }, i) => ({
      suite: 'language',
      id: item.id,
      ok: sameSet(pairs[i]?.truth, pairs[i]?.answer),
      input: item.text,
      output: marks,
      expected: item.kinds,
    })),
  };
};

function gatedOf(found: ReadonlySet<MarkKind>): Set<string> {
  return new Set([...found].flatMap((kind) => gated[kind] ?? []));
}

function sameSet(a: ReadonlySet<MarkKind> | undefined, b: ReadonlySet<MarkKind> | undefined): boolean {
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((kind) => b.has(kind));
}
