// What is held about one person as sections of plain lines: the page shows them and the file to take along is made of them,
// so that both say the same. Pure. What an item of another version does not have is left out.
import type { z } from 'zod';
import type { Held, Source } from '../src/contract/api.ts';
import {
  HeldAfterNote,
  HeldAttribute,
  HeldBrief,
  HeldCommitment,
  HeldConversation,
  HeldDebrief,
  HeldFeedback,
  HeldGoal,
  HeldLogLine,
  HeldNote,
  HeldNotice,
  HeldOwnBrief,
  HeldRating,
  HeldRead,
  HeldReading,
  HeldRecommendation,
  HeldWritten,
} from '../src/contract/held.ts';
import { sectionTitle } from './letter.ts';
import { exactly } from './time.ts';
import { words } from './words/en.ts';

export type Group = 'records' | 'suggestions' | 'looked' | 'log';
export type Line = {
  key: string;
  title: string | null;
  text: string | null;
  source: Source | null;
  /** a day, an instant or a quarter */
  date: string | null;
  facts: string[];
  /** how its passages are read; null where nothing of it is ever read */
  passages: HeldReading[] | null;
  parts: Array<{ heading: string; text: string }>;
  /** the entry of the log it leads to */
  entry: number | null;
  conversation: string | null;
};
export type Section = {
  kind: string;
  group: Group;
  title: string;
  says: string;
  empty: string;
  lines: Line[];
  withheld: number;
  reason: string | null;
};

const groups: Readonly<Record<string, Group>> = {
  recommendations: 'suggestions',
  briefs: 'suggestions',
  reads: 'looked',
  log: 'log',
  conversations: 'records',
};
/** In the order in which a person looks for them. */
const order = [
  'person',
  'feedback',
  'one_to_ones',
  'goals',
  'commitments',
  'ratings',
  'feedback_written',
  'conversations',
  'own_briefs',
  'after_notes',
  'debriefs',
  'attributes',
  'readings',
  'earlier',
  'notices',
  'recommendations',
  'briefs',
  'reads',
  'log',
];

export function sectionsOf(held: Held): Section[] {
  const passages = readingsOf(held);
  const known = held.kinds.map((kind): Section => {
    const said = words.mine.sections[kind.kind];
    return {
      kind: kind.kind,
      group: groups[kind.kind] ?? 'records',
      title: said?.title ?? kind.title,
      says: said?.says ?? '',
      empty: said?.empty ?? '',
      lines: kind.items.flatMap((item, i) => lineOf(kind.kind, item, i, passages)),
      withheld: kind.withheld,
      reason: kind.reason,
    };
  });
  const place = ({ kind }: Section) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
  return [personSection(held), ...known]
    .filter(({ kind, lines }) => kind !== 'readings' || lines.length > 0)
    .sort((a, b) => place(a) - place(b));
}

/** What is held and not shown: the kinds that withhold something, and names of authors. */
export function hiddenOf(held: Held): Array<{ title: string; count: number; reason: string }> {
  const said = words.mine.hidden;
  const feedback = itemsOf(held, 'feedback', HeldFeedback).filter(({ author }) => author === null);
  const count = (relation: string) => feedback.filter((item) => item.relation === relation).length;
  const kinds = held.kinds.map(({ kind, title, withheld, reason }) => ({
    title: words.mine.sections[kind]?.title ?? title,
    count: withheld,
    reason: reason ?? '',
  }));
  return [
    ...kinds,
    { title: said.authors, count: count('peer'), reason: said.authorsWhy },
    { title: said.upwardAuthors, count: count('upward'), reason: said.upwardWhy },
  ].filter((item) => item.count > 0);
}

/** With one passage read anew. */
export function withReadings(held: Held, id: string, readings: HeldReading['readings']): Held {
  return {
    ...held,
    kinds: held.kinds.map((kind) =>
      kind.kind === 'readings'
        ? { ...kind, items: kind.items.map((item) => (item.id === id ? { ...item, readings } : item)) }
        : kind,
    ),
  };
}

export function readingInWords({ title, polarity, counts }: HeldReading['readings'][number]): string {
  const shows = words.polarity[polarity];
  return counts ? words.mine.reading.sure(title, shows) : words.mine.reading.unsure(title, shows);
}

/** Every word of a line, to find it by. */
export function textOf(line: Line): string {
  const readings = (line.passages ?? []).flatMap((passage) => passage.readings.map(readingInWords));
  const parts = line.parts.map(({ heading, text }) => `${heading} ${text}`);
  return [line.title, line.text, ...line.facts, ...readings, ...parts].join(' ').toLowerCase();
}

export function itemsOf<T>(held: Held, kind: string, schema: z.ZodType<T>): T[] {
  const items = held.kinds.find((one) => one.kind === kind)?.items ?? [];
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

type Passages = Map<string, HeldReading[]>;
const recordKey = (kind: string, id: string) => `${kind} ${id}`;

function readingsOf(held: Held): Passages {
  const passages: Passages = new Map();
  for (const passage of itemsOf(held, 'readings', HeldReading)) {
    const key = recordKey(passage.record.kind, passage.record.id);
    passages.set(key, [...(passages.get(key) ?? []), passage]);
  }
  return passages;
}

const bare = {
  title: null,
  text: null,
  source: null,
  date: null,
  passages: null,
  parts: [],
  entry: null,
  conversation: null,
} satisfies Partial<Line>;

function personSection({ person }: Held): Section {
  const f = words.mine.facts;
  const facts = [
    person.title,
    f.role(person.role, person.level),
    person.team && f.team(person.team),
    person.managerName && f.manager(person.managerName),
    person.startDate && f.since(exactly(person.startDate)),
    person.email && f.email(person.email),
    person.pronouns && f.pronouns(person.pronouns),
    person.aspiration && f.aspiration(person.aspiration),
    person.learningStyle && f.learning(person.learningStyle),
    person.minutesPerWeek !== null && f.minutes(person.minutesPerWeek),
    f.access(person.access),
  ];
  const line: Line = { ...bare, key: person.id, title: person.name, facts: present(facts) };
  const said = words.mine.sections.person;
  return {
    kind: 'person',
    group: 'records',
    title: said?.title ?? '',
    says: said?.says ?? '',
    empty: '',
    lines: [line],
    withheld: 0,
    reason: null,
  };
}

const present = (facts: ReadonlyArray<string | null | false | undefined>): string[] =>
  facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');

function lineOf(kind: string, item: Record<string, unknown>, place: number, passages: Passages): Line[] {
  const make = makers[kind];
  const line = make?.(item, passages);
  if (make) return line ? [{ ...bare, key: `${kind} ${place}`, ...line }] : [];
  // A kind that this page does not know yet: its cells as they are.
  const facts = Object.entries(item).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [{ ...bare, key: `${kind} ${place}`, facts }];
}

type Made = Partial<Line> & { facts: string[] };
/** Null where the item is not of this shape, or stands elsewhere already. */
type Maker = (item: Record<string, unknown>, passages: Passages) => Made | null;

function maker<T>(schema: z.ZodType<T>, make: (item: T, passages: Passages) => Made | null): Maker {
  return (item, passages) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? make(parsed.data, passages) : null;
  };
}

const of = (passages: Passages, kind: string, id: string) => passages.get(recordKey(kind, id)) ?? [];
const on = (date: string | null, say: (date: string) => string) => date !== null && say(exactly(date));

const makers: Readonly<Record<string, Maker>> = {
  feedback: maker(HeldFeedback, (item, passages) => ({
    text: item.text,
    source: item.relation,
    date: item.date,
    facts: present([writerOf(item), item.context && words.mine.facts.context(item.context)]),
    passages: of(passages, 'feedback', item.id),
  })),
  feedback_written: maker(HeldWritten, ({ text, about, date, visible, context }) => ({
    text,
    date,
    facts: present([
      words.mine.facts.about(about),
      words.mine.facts.seenAs[visible],
      context && words.mine.facts.context(context),
    ]),
  })),
  goals: maker(HeldGoal, (goal, passages) => ({
    title: goal.title,
    text: goal.description,
    source: 'goal',
    facts: goalFacts(goal),
    passages: of(passages, 'goal', goal.id),
  })),
  one_to_ones: maker(HeldNote, (note, passages) => ({
    text: note.text,
    source: 'one_to_one',
    date: note.date,
    facts: [words.mine.facts.with(note.with), words.mine.facts.shared[note.visible]],
    passages: of(passages, 'one_to_one', note.id),
  })),
  commitments: maker(HeldCommitment, ({ id, text, by, status, due }, passages) => ({
    text,
    source: 'commitment',
    facts: present([
      by === null ? words.mine.facts.promisedBySelf : words.mine.facts.promised(by),
      words.mine.facts.states[status],
      on(due, words.mine.facts.due),
    ]),
    passages: of(passages, 'commitment', id),
  })),
  ratings: maker(HeldRating, ({ title, level, means, expected, relation, date }) => ({
    title: words.mine.facts.level(title, level),
    text: means,
    date,
    facts: present([
      expected !== null && words.mine.facts.expected(expected),
      words.mine.facts.rated(relation),
    ]),
  })),
  attributes: maker(HeldAttribute, ({ sex, ethnicity }) => ({
    facts: present([sex && words.mine.facts.sex(sex), ethnicity && words.mine.facts.ethnicity(ethnicity)]),
  })),
  // Those of a record that is shown stand with it.
  readings: maker(HeldReading, (passage) =>
    shownRecords.has(passage.record.kind) ? null : passageLine(passage),
  ),
  earlier: maker(HeldReading, ({ text, source, date }) => ({ text, source, date, facts: [] })),
  recommendations: maker(HeldRecommendation, (item) => ({
    title: item.title,
    text: item.summary,
    date: item.at ?? null,
    facts: recommendationFacts(item),
    parts: item.explanation,
    entry: item.logSeq,
  })),
  briefs: maker(HeldBrief, ({ madeFor, at, explanation, logSeq }) => ({
    title: words.mine.facts.brief(madeFor),
    date: at,
    facts: [],
    parts: explanation,
    entry: logSeq,
  })),
  own_briefs: maker(HeldOwnBrief, ({ title, with: name, at, editedAt, lines }) => ({
    title: words.mine.facts.talkWith(title, name),
    date: at,
    facts: present([on(editedAt, words.mine.facts.changed)]),
    parts: [...new Set(lines.map(({ section }) => section))].map((section) => ({
      heading: sectionTitle(section),
      text: lines
        .filter((line) => line.section === section)
        .map(({ text }) => text)
        .join('\n'),
    })),
  })),
  reads: maker(HeldRead, ({ byName, time, what, refersTo }) => ({
    title: words.mine.facts.opened[what ?? 'unknown'](byName),
    date: time,
    facts: refersTo === null || what === 'entry' ? [] : [words.mine.facts.openedFor(refersTo)],
    entry: refersTo,
  })),
  log: maker(HeldLogLine, ({ seq, time, kind, summary, byName, by }) => ({
    title: summary ?? words.log.erased,
    date: time,
    facts: [words.log.kinds[kind], words.mine.facts.logBy(byName ?? by)],
    entry: seq,
  })),
  conversations: maker(HeldConversation, ({ id, title, at, turns }) => ({
    title,
    date: at,
    facts: [words.mine.facts.turns(turns)],
    conversation: id,
  })),
  after_notes: maker(HeldAfterNote, ({ about, scenario, heldOn, went, text }) => ({
    title: words.mine.facts.talk(about, scenario),
    text: text === '' ? null : text,
    date: heldOn,
    facts: [words.afterNote.wents[went]],
  })),
  debriefs: maker(HeldDebrief, ({ about, framework, heldOn }) => ({
    title: words.mine.facts.talk(about, framework),
    date: heldOn,
    facts: [],
  })),
  notices: maker(HeldNotice, ({ version, at }) => ({
    title: words.mine.facts.version(version),
    date: at,
    facts: [],
  })),
};
const shownRecords: ReadonlySet<string> = new Set(['feedback', 'goal', 'one_to_one', 'commitment']);

const passageLine = (passage: HeldReading): Made => ({
  text: passage.text,
  source: passage.source,
  date: passage.date,
  facts: [],
  passages: [passage],
});

function writerOf({ relation, author }: HeldFeedback): string {
  const f = words.mine.facts;
  if (relation === 'self') return f.bySelf;
  if (author !== null) return f.by(author, relation);
  return { peer: f.byUnnamed, upward: f.byReport, manager: f.byGone }[relation];
}

function goalFacts(goal: HeldGoal): string[] {
  const f = words.mine.facts;
  const measured = present([
    goal.baseline && f.baseline(goal.baseline),
    goal.target && f.target(goal.target),
    goal.current && f.current(goal.current),
  ]).join(', ');
  return present([
    f.states[goal.status],
    goal.progress !== null && f.progress(goal.progress),
    goal.metric && f.measure(goal.metric, measured),
    on(goal.start, f.start),
    on(goal.due, f.due),
    on(goal.updated, f.updated),
  ]);
}

function recommendationFacts(item: HeldRecommendation): string[] {
  const f = words.mine.facts;
  const newest = item.responses?.at(-1);
  return present([
    item.isOwn ? f.askedSelf : f.asked(item.madeFor),
    item.withdrawn ? f.withdrawn : newest ? f.answers[newest.kind] : f.noAnswer,
  ]);
}
