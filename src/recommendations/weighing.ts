// What other ranking weights would have made of the last recommendations: each is ranked again from its entry of the log
// alone, as the recompute command does it. A simulation: nothing in force changes, and one `preview` entry says that it was tried.
// It deliberately leaves out what is about or by whoever tries, and knows no action below those that the entry kept.
import type { Content } from '../content/content.ts';
import { assertWeighs, contentInForce, weighed } from '../content/weights.ts';
import type { WeightShares, WeightsChange, WeightsPreview } from '../contract/weights.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { append, type LogDeps } from '../log/log.ts';
import { codeVersion } from '../log/version.ts';
import { type Candidate, shownOf } from './rank.ts';
import { rankRecorded, readRecorded } from './recompute.ts';
import { NEAR_THE_TOP, type Recorded } from './recorded.ts';

/** So many entries of the log are looked at. */
export const LOOKED_AT = 100;

type Entry = {
  seq: number;
  time: Date;
  actor: string;
  subject: string;
  subjectName: string | null;
  body: Uint8Array;
};
/** What one person was given at one time: its entries share what was ranked. */
type Answer = { entries: Entry[]; recorded: Recorded };
type Verdict = 'first' | 'order' | 'score' | 'same';
type Compared = { answer: Answer; verdict: Verdict; is: Candidate[] };

/** @throws AppError not_found for whoever is not of HR */
export async function previewWeights(
  deps: LogDeps & { content: Content },
  actor: Person,
  shares: WeightShares,
): Promise<WeightsPreview> {
  assertWeighs(actor);
  return deps.db.transaction(actor, async (tx) => {
    const content = await contentInForce(tx, deps.content);
    const entries = await lastRecommendations(tx);
    const { answers, unreadable } = answersOf(entries);
    const compared = answers.map((answer) => compare(content, answer, shares));
    const of = (wanted: Verdict) => compared.filter(({ verdict }) => verdict === wanted).length;
    const counts = {
      recommendations: entries.length,
      answers: answers.length,
      firstChanged: of('first'),
      orderChanged: of('order'),
      scoreChanged: of('score'),
      unchanged: of('same'),
      otherWeights: answers.filter(({ recorded }) => recorded.versions.weights !== content.weights.version)
        .length,
      cutOff: answers.filter(({ recorded }) => recorded.ranking.length >= NEAR_THE_TOP).length,
      unreadable,
    };
    const [logSeq = 0] = await append(tx, deps, actor, [
      {
        kind: 'preview',
        subject: null,
        mode: 'guided',
        summary: 'Tried other weights for the ranking',
        citations: [],
        body: {
          purpose: PURPOSE,
          useClass: 'preview',
          weights: shares,
          entries: entries.map(({ seq }) => seq),
          output: counts,
          versions: { weights: content.weights.version, content: content.version, code: codeVersion },
        },
      },
    ]);
    return { simulated: true, logSeq, ...counts, changes: compared.flatMap((one) => changeOf(content, one)) };
  });
}

const PURPOSE = 'ranking weights';

/** Newest first; those whose body is gone cannot be ranked again and are not among them. */
function lastRecommendations(tx: Tx): Promise<Entry[]> {
  return tx.query<Entry>(
    `select e.seq, e.time, e.actor, coalesce(p.id, e.subject) as subject, p.name as "subjectName", b.body
     from log_entry e
     join log_body b on b.seq = e.seq
     left join person p on p.pseudonym = e.subject
     where e.kind = 'recommendation' and e.actor <> actor_pseudonym() and e.subject <> actor_pseudonym()
     order by e.seq desc
     limit ${LOOKED_AT}`,
  );
}

/** What was appended in one go is one answer: entries next to each other, their ranks one after the other. Newest first. */
function answersOf(entries: readonly Entry[]): { answers: Answer[]; unreadable: number } {
  const answers: Answer[] = [];
  let unreadable = 0;
  for (const entry of entries.toReversed()) {
    const recorded = recordedOf(entry);
    if (!recorded) unreadable += 1;
    else if (continues(answers.at(-1), entry, recorded)) answers.at(-1)?.entries.push(entry);
    else answers.push({ entries: [entry], recorded });
  }
  return { answers: answers.reverse(), unreadable };
}

function continues(answer: Answer | undefined, entry: Entry, { output }: Recorded): boolean {
  const last = answer?.entries.at(-1);
  if (!answer || !last) return false;
  return (
    entry.seq === last.seq + 1 &&
    entry.actor === last.actor &&
    entry.subject === last.subject &&
    output.rank === answer.recorded.output.rank + answer.entries.length
  );
}

function recordedOf({ seq, body }: Entry): Recorded | null {
  try {
    return readRecorded(seq, body);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Pure: the first suggestion, the order of those near the top, their scores; the first of these that differs. */
function compare(content: Content, answer: Answer, shares: WeightShares): Compared {
  const was = answer.recorded.ranking;
  const is = rankRecorded(content, answer.recorded, weighed(content, '', shares));
  const verdict = (): Verdict => {
    if (was[0]?.action !== is[0]?.action.id) return 'first';
    if (was.some(({ action }, i) => action !== is[i]?.action.id)) return 'order';
    return was.some(({ score }, i) => Math.abs(score - (is[i]?.score ?? 0)) > 1e-9) ? 'score' : 'same';
  };
  return { answer, verdict: verdict(), is };
}

function changeOf(content: Content, { answer, verdict, is }: Compared): WeightsChange[] {
  if (verdict !== 'first' && verdict !== 'order') return [];
  const [first] = answer.entries as [Entry];
  const titled = (action: string, score: number) => ({
    action,
    title: content.actions.find(({ id }) => id === action)?.title ?? action,
    score,
  });
  const before = rankRecorded(content, answer.recorded, recordedWeights(content, answer.recorded));
  return [
    {
      entries: answer.entries.map(({ seq }) => seq),
      at: first.time.toISOString(),
      subject: first.subject,
      subjectName: first.subjectName,
      version: answer.recorded.versions.weights,
      change: verdict,
      was: shownOf(before).map(({ action, score }) => titled(action.id, score)),
      is: shownOf(is).map(({ action, score }) => titled(action.id, score)),
    },
  ];
}

const recordedWeights = (content: Content, { weights, versions }: Recorded) =>
  weighed(content, versions.weights, weights as WeightShares);
