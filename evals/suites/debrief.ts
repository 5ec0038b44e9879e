// Debriefs on labelled transcripts: agreement per check, twins that lack one thing, quotes that stand in the transcript, and
// "cannot tell" where it is silent. A twin is the same transcript with some turns worded anew.
import { createClock } from '../../src/clock.ts';
import type { Debrief, SpokenTurn, Verdict } from '../../src/contract/rehearsal.ts';
import { createMoveReader } from '../../src/language/moves.ts';
import { createMasker } from '../../src/language/names.ts';
import { debrief } from '../../src/rehearsal/debrief.ts';
import { type Row, row } from '../report.ts';
import { bootstrap, kappa } from '../stats/rates.ts';
import { interval, share } from './pure.ts';
import { readCases, type Suite } from './suite.ts';

type Twin = { check: string; texts: Record<string, string>; why: string };
type DebriefCase = {
  id: string;
  framework: string;
  turns: SpokenTurn[];
  labels: Record<string, Verdict>;
  twins: Twin[];
  /** nothing of any framework arises */
  silent?: boolean;
};
type Pair = { label: Verdict; verdict: Verdict; check: string };
type Read = { turns: readonly SpokenTurn[]; debrief: Debrief };

export const debriefs: Suite = async ({ content, embedding, names, seed }) => {
  const deps = { content, moves: createMoveReader(embedding, createMasker(names, [])) };
  const read = (turns: readonly SpokenTurn[], framework: string): Read => ({
    turns,
    debrief: debrief(deps, { turns, framework }),
  });
  const results = (await readCases<DebriefCase>('debrief')).map((item) => {
    const { debrief: document, turns } = read(item.turns, item.framework);
    const pairs = pairsOf(item, document);
    const twins = item.twins.map((twin) => ({ twin, ...read(twinOf(item, twin), item.framework) }));
    const elsewhere = item.silent ? content.frameworks.map(({ id }) => read(item.turns, id)) : [];
    return { item, pairs, twins, all: [{ turns, debrief: document }, ...twins, ...elsewhere], elsewhere };
  });
  const everyTwin = results.flatMap(({ item, pairs, twins }) =>
    twins.map(({ twin, debrief: document }) => ({
      id: item.id,
      twin,
      faults: faultsOf(twin, pairs, document),
    })),
  );
  return {
    rows: [
      kappaRow(
        results.map(({ pairs }) => pairs),
        createClock({ seed }).chance('debrief'),
      ),
      ...checkRows(
        results.flatMap(({ item, pairs }) => pairs.map((pair) => ({ ...pair, framework: item.framework }))),
      ),
      leniencyRow(everyTwin.map(({ faults }) => faults.length === 0)),
      quotesRow(results.flatMap(({ all }) => all)),
      silentRow(results),
    ],
    cases: results.flatMap(({ item, pairs }) => [
      {
        suite: 'debrief',
        id: item.id,
        ok: pairs.every(({ label, verdict }) => label === verdict),
        input: item.turns,
        output: Object.fromEntries(pairs.map(({ check, verdict }) => [check, verdict])),
        expected: item.labels,
      },
      ...everyTwin
        .filter(({ id }) => id === item.id)
        .map(({ twin, faults }, i) => ({
          suite: 'debrief',
          id: `${item.id} twin ${i + 1}`,
          ok: faults.length === 0,
          input: twin,
          output: faults,
          expected: `${twin.check} falls and nothing else changes`,
        })),
    ]),
  };
};

function twinOf({ turns }: DebriefCase, { texts }: Twin): SpokenTurn[] {
  return turns.map((turn, i) => ({ ...turn, text: texts[String(i)] ?? turn.text }));
}

function pairsOf({ id, labels }: DebriefCase, { checks }: Debrief): Pair[] {
  const unknown = Object.keys(labels).filter((check) => !checks.some((one) => one.id === check));
  if (unknown.length > 0) throw new Error(`evals/cases/debrief.jsonl: ${id} labels ${unknown.join(', ')}`);
  return checks.map(({ id: check, verdict }) => {
    const label = labels[check];
    if (!label) throw new Error(`evals/cases/debrief.jsonl: ${id} has no label for ${check}`);
    return { check, label, verdict };
  });
}

function faultsOf(twin: Twin, before: readonly Pair[], { checks }: Debrief): string[] {
  return before.flatMap(({ check, verdict }) => {
    const now = checks.find(({ id }) => id === check)?.verdict;
    if (check !== twin.check) return now === verdict ? [] : [`${check}: ${verdict} became ${now}`];
    return verdict === 'yes' && now !== 'yes' ? [] : [`${check}: ${verdict} is ${now}`];
  });
}

const agreement = (pairs: readonly Pair[]) =>
  kappa(
    pairs.map(({ label }) => label),
    pairs.map(({ verdict }) => verdict),
  );

function kappaRow(transcripts: readonly Pair[][], chance: () => number): Row {
  const bounds = bootstrap(transcripts, (sample) => agreement(sample.flat()), chance);
  return row(
    'debrief',
    'check_kappa',
    {
      value: agreement(transcripts.flat()),
      low: bounds?.[0] ?? null,
      high: bounds?.[1] ?? null,
      n: transcripts.length,
      unit: 'kappa',
      why: 'yes, no and cannot tell over all checks; bootstrap over transcripts',
    },
    'lower >= .60',
  );
}

/** For checks with labels enough that a figure says something. */
const LEAST = 8;
function checkRows(pairs: ReadonlyArray<Pair & { framework: string }>): Row[] {
  return [...new Set(pairs.map(({ framework, check }) => `${framework}.${check}`))].flatMap((name) => {
    const own = pairs.filter(({ framework, check }) => `${framework}.${check}` === name);
    if (own.length < LEAST) return [];
    return row(
      'debrief',
      `kappa_${name.replace('.', '_')}`,
      { value: agreement(own), n: own.length, unit: 'kappa', why: 'this check alone' },
      null,
    );
  });
}

function leniencyRow(good: readonly boolean[]): Row {
  const hits = good.filter(Boolean).length;
  return row(
    'debrief',
    'leniency',
    {
      value: share(hits, good.length),
      ...interval(hits, good.length),
      n: good.length,
      why: 'twins that lack one thing: this check falls and no other changes',
    },
    '>= 1.0',
  );
}

function quotesRow(reads: readonly Read[]): Row {
  const quotes = reads.flatMap(({ turns, debrief: { checks, sentences, found } }) =>
    [...checks.flatMap((check) => check.quotes), ...sentences, ...found].map(
      ({ turn, start, end, text }) => text !== '' && turns[turn]?.text.slice(start, end) === text,
    ),
  );
  const unquoted = reads.flatMap(({ debrief: { checks } }) =>
    checks.filter(({ verdict }) => verdict === 'yes').map(({ quotes: own }) => own.length > 0),
  );
  const hits = [...quotes, ...unquoted];
  return row(
    'debrief',
    'quotes_verbatim',
    {
      value: share(hits.filter(Boolean).length, hits.length),
      n: hits.length,
      why: 'quotes, sentences and words found that stand so at their place, and every yes quotes',
    },
    '>= 1.0',
  );
}

function silentRow(results: ReadonlyArray<{ pairs: readonly Pair[]; elsewhere: readonly Read[] }>): Row {
  const verdicts = results.flatMap(({ pairs, elsewhere }) =>
    elsewhere.length > 0
      ? elsewhere.flatMap(({ debrief: { checks } }) => checks.map(({ verdict }) => verdict))
      : pairs.filter(({ label }) => label === 'cannot tell').map(({ verdict }) => verdict),
  );
  const hits = verdicts.filter((verdict) => verdict === 'cannot tell').length;
  return row(
    'debrief',
    'silent',
    {
      value: share(hits, verdicts.length),
      ...interval(hits, verdicts.length),
      n: verdicts.length,
      why: 'checks on which the transcript is silent; small talk against every framework',
    },
    '>= .9',
  );
}
