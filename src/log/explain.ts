// An entry in plain words for a lay reader: what the system did, on what, what speaks against it, who decided. Made from
// the entry's body alone, so that it says the same for as long as the entry is kept.
import { spokenDate } from '../clock.ts';
import type { LogEntry, LogKind, LogRow } from '../contract/api.ts';

type Event = LogEntry['events'][number];
type Body = Record<string, unknown> | null;
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const sourceNames: Readonly<Record<string, string>> = {
  peer: 'colleague feedback',
  manager: 'manager feedback',
  self: 'self-assessment',
  upward: 'upward feedback',
  goal: 'goals',
  one_to_one: 'one-to-one notes',
  commitment: 'commitments',
};
const kindSentences: Readonly<Record<LogKind, string>> = {
  recommendation: 'The coach suggested a development action.',
  brief: 'The coach drafted a brief for a talk.',
  preview: 'Somebody tried out what would change if some records were left out. Nothing was recommended.',
  collect: 'There was not enough to go on, so the coach said what to collect and recommended nothing.',
  shown: 'The recommendation reached its reader.',
  accepted: 'The recommendation was accepted.',
  edited: 'The recommendation was accepted with changes.',
  declined: 'The recommendation was declined.',
  contested: 'It was contested; HR is to look at it.',
  reviewed: 'HR reviewed the entry.',
  corrected: 'How a passage is read was corrected; the correction counts from then on.',
  read: 'A cited passage was opened for review.',
  exported: 'Entries were exported.',
  erased:
    'A person was erased, or entries had been kept for their time: what they said is gone, the chain is whole.',
};

/** Purposes in the body: an entry was opened (one that says a cited passage was says `review`); one's own was taken along. */
export const READING = 'reading the log';
export const OWN_EXPORT = 'own export';
/** Where the kind alone would say too little or too much. */
const purposeSentences: Readonly<Record<string, string>> = {
  'preview ranking weights':
    'HR tried what other weights would have made of the last recommendations. Nothing was changed or recommended.',
  [`read ${READING}`]: 'HR read an entry of the log.',
  [`exported ${OWN_EXPORT}`]: 'Somebody took along what is held about them.',
};

export function explainEntry(
  entry: LogRow,
  body: Body,
  events: readonly Event[],
): { summary: string; parts: Array<{ heading: string; text: string }> } {
  const summary =
    entry.kind === 'reviewed'
      ? sentenceOfReview(entry.verdict)
      : (purposeSentences[`${entry.kind} ${words(body?.purpose)}`] ?? kindSentences[entry.kind]);
  if (body === null)
    return {
      summary,
      parts: [
        {
          heading: 'What is left',
          text: 'The content of this entry was erased. That it existed, when, and that nothing else was changed can still be checked.',
        },
      ],
    };
  const parts = [
    ...correctedParts(events),
    ...(entry.kind === 'recommendation'
      ? recommendationParts(body)
      : entry.kind === 'brief'
        ? briefParts(body)
        : otherParts(body)),
    ...decisionParts(entry, events),
  ];
  return { summary, parts };
}

function recommendationParts(body: Record<string, unknown>): Array<{ heading: string; text: string }> {
  const output = record(body.output);
  const evidence = list(body.evidence).map(record);
  const factors = list(body.factors)
    .map(record)
    .filter(({ contribution }) => typeof contribution === 'number' && contribution > 0.0005)
    .sort((a, b) => Number(b.contribution) - Number(a.contribution));
  const limits = list(body.limits).map(words).filter(Boolean);
  const change = list(body.wouldChange).map(words).filter(Boolean);
  const other = list(body.alternatives).map(record);
  return [
    { heading: 'Why', text: words(output.summary) },
    { heading: 'What it rests on', text: mixOf(evidence) },
    {
      heading: 'What counted most',
      text: `${factors
        .slice(0, 3)
        .map(
          (f) =>
            `${factorNames[words(f.name)] ?? words(f.name)} (${share(f.contribution)} of ${share(output.score)})`,
        )
        .join('; ')}. The parts add up to the score; weights are published and the same for everybody.`,
    },
    { heading: 'What speaks against it', text: limits.length > 0 ? limits.join(' ') : 'No limit was noted.' },
    ...(change.length > 0 ? [{ heading: 'What would change it', text: change.join(' ') }] : []),
    {
      heading: 'What came next',
      text:
        other.length > 0
          ? other
              .map((a) => `${words(a.title) || words(a.action).replaceAll('_', ' ')} (${share(a.score)})`)
              .join(', ')
          : 'Nothing else came near.',
    },
    roleOf(body),
  ];
}

function briefParts(body: Record<string, unknown>): Array<{ heading: string; text: string }> {
  const output = record(body.output);
  return [
    {
      heading: 'For what',
      text: `A one-page preparation for a talk${output.scenario === undefined ? '' : ` (${words(output.scenario).replaceAll('_', ' ')})`}, with ${words(output.lines)} lines of which ${words(output.cited)} cite records. Its text is its owner's alone.`,
    },
    { heading: 'What it rests on', text: mixOf(list(body.evidence).map(record)) },
    roleOf(body),
  ];
}

function otherParts(body: Record<string, unknown>): Array<{ heading: string; text: string }> {
  const output = record(body.output);
  const collect = list(output.collect).map(words).filter(Boolean);
  return [
    ...(collect.length > 0 ? [{ heading: 'What to collect', text: collect.join(' ') }] : []),
    ...(words(output.reason) ? [{ heading: 'The reason given', text: words(output.reason) }] : []),
    ...(words(output.text) ? [{ heading: 'The text given', text: words(output.text) }] : []),
    ...(words(body.purpose) ? [{ heading: 'Purpose', text: words(body.purpose) }] : []),
  ];
}

function decisionParts(entry: LogRow, events: readonly Event[]): Array<{ heading: string; text: string }> {
  if (entry.kind !== 'recommendation' && entry.kind !== 'brief') return [];
  const decided = events.filter(({ kind }) =>
    ['accepted', 'edited', 'declined', 'contested', 'reviewed'].includes(kind),
  );
  return [
    {
      heading: 'Who decided',
      text:
        decided.length === 0
          ? 'Nobody has answered it yet. The system only suggests; a person decides.'
          : decided
              .map(
                (event) =>
                  `${event.actorName ?? 'Somebody'}, ${event.time.slice(0, 10)}: ${event.kind === 'reviewed' ? sentenceOfReview(event.verdict) : kindSentences[event.kind]}`,
              )
              .join(' '),
    },
  ];
}

/** What HR put in place of the explanation; the entry itself stays as it was written. */
function correctedParts(events: readonly Event[]): Array<{ heading: string; text: string }> {
  const corrected = events.findLast(({ verdict, text }) => verdict === 'correct' && text !== null);
  if (!corrected) return [];
  return [
    {
      heading: 'The explanation, corrected by HR',
      text: `${corrected.text} (${corrected.actorName ?? 'HR'}, ${spokenDate(corrected.time.slice(0, 10))}; what was written first follows.)`,
    },
  ];
}

const sentenceOfReview = (verdict: string | null): string =>
  (verdict === null ? undefined : reviewSentences[verdict]) ?? kindSentences.reviewed;
const reviewSentences: Readonly<Record<string, string>> = {
  annotate: 'HR looks into it.',
  confirm: 'HR looked into it and confirmed it.',
  flag: 'HR looked into it and flagged it.',
  correct: 'HR corrected the explanation.',
  upheld: 'The contest was upheld: what was contested is withdrawn.',
  rejected: 'The contest was rejected: what was contested stands.',
};

function mixOf(evidence: ReadonlyArray<Record<string, unknown>>): string {
  if (evidence.length === 0) return 'No record is cited.';
  const counts = new Map<string, number>();
  for (const { source } of evidence) counts.set(words(source), (counts.get(words(source)) ?? 0) + 1);
  const dates = evidence
    .map(({ date }) => words(date))
    .filter(Boolean)
    .sort();
  const mix = [...counts].map(([source, n]) => `${n} from ${sourceNames[source] ?? source}`).join(', ');
  return `${evidence.length} passages: ${mix}; dated ${said(dates[0])} to ${said(dates.at(-1))}.`;
}

function roleOf(body: Record<string, unknown>): { heading: string; text: string } {
  const versions = record(body.versions);
  const model = words(versions.model);
  return {
    heading: 'What the system was and saw',
    text: `${model ? `Code ranked and explained; the model ${model} only worded sentences, each checked.` : 'Code ranked and explained; no language model took part.'} Names, pronouns and demographic facts were kept from it (${list(body.withheld).map(words).join(', ')}). Versions: weights ${words(versions.weights)}, content ${words(versions.content)}, code ${words(versions.code)}.`,
  };
}

const said = (date: string | undefined) => (date ? spokenDate(date) : 'unknown');
const share = (value: unknown) => (typeof value === 'number' ? value.toFixed(2) : '?');
const factorNames: Readonly<Record<string, string>> = {
  gap: 'distance to what the role expects',
  sources: 'how many independent sources',
  recency: 'how recent they are',
  goal: 'an open goal about it',
  aspiration: 'the role aimed at',
  fit: 'fit with time and way of learning',
  variety: 'something new',
};
