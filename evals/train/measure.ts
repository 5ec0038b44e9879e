// Scores a reader on labelled passages: macro-F1 over (competency, polarity), polarity accuracy, share of "not sure".
// Used while training only; the gated suite has its own scorers and its own cases.
import { readFileSync } from 'node:fs';
import type { Reading } from '../../src/evidence/readings.ts';

export type Case = { id: string; text: string; readings: Array<Pick<Reading, 'competency' | 'polarity'>> };

export const readCases = (file: URL): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);

/** Polarity accuracy: of the readings given whose competency is right, those whose polarity is right too. */
export function measure(
  cases: readonly Case[],
  read: (c: Case) => Reading[],
  errors = false,
): Record<string, number> {
  const counts = new Map<string, { hit: number; extra: number; missed: number }>();
  const at = (key: string) => {
    const found = counts.get(key) ?? { hit: 0, extra: 0, missed: 0 };
    counts.set(key, found);
    return found;
  };
  const tally = { right: 0, matched: 0, silent: 0, labelled: 0, silentRight: 0, empty: 0 };
  for (const c of cases) {
    const given = read(c);
    const wanted = new Set(c.readings.map(({ competency, polarity }) => `${competency} ${polarity}`));
    const got = new Set(given.map(({ competency, polarity }) => `${competency} ${polarity}`));
    for (const key of got) at(key)[wanted.has(key) ? 'hit' : 'extra'] += 1;
    for (const key of wanted) if (!got.has(key)) at(key).missed += 1;
    for (const { competency, polarity } of given) {
      const same = c.readings.filter((r) => r.competency === competency);
      if (same.length > 0) tally.matched += 1;
      if (same.some((r) => r.polarity === polarity)) tally.right += 1;
    }
    if (wanted.size > 0) {
      tally.labelled += 1;
      if (got.size === 0) tally.silent += 1;
    } else {
      tally.empty += 1;
      if (got.size === 0) tally.silentRight += 1;
    }
    if (errors && (got.size !== wanted.size || [...got].some((key) => !wanted.has(key))))
      console.log(
        `${[...wanted].join(', ') || '-'} => ${given.map((r) => `${r.competency} ${r.polarity} ${r.certainty}`).join(', ') || '-'}\n    ${c.text}`,
      );
  }
  const keys = [...counts].filter(([, { hit, missed }]) => hit + missed > 0);
  const f1 = ({ hit, extra, missed }: { hit: number; extra: number; missed: number }) =>
    (2 * hit) / (2 * hit + extra + missed);
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const all = [...counts.values()].reduce((a, b) => ({
    hit: a.hit + b.hit,
    extra: a.extra + b.extra,
    missed: a.missed + b.missed,
  }));
  const round = (x: number) => Math.round(1000 * x) / 1000;
  return {
    cases: cases.length,
    macro_f1: round(mean(keys.map(([, n]) => f1(n)))),
    macro_f1_without_neutral: round(
      mean(keys.filter(([key]) => !key.endsWith('neutral')).map(([, n]) => f1(n))),
    ),
    micro_f1: round(f1(all)),
    precision: round(all.hit / (all.hit + all.extra)),
    recall: round(all.hit / (all.hit + all.missed)),
    polarity_accuracy: round(tally.right / tally.matched),
    not_sure: round(tally.silent / tally.labelled),
    nothing_kept_empty: round(tally.silentRight / tally.empty),
  };
}
