import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../test/engines.ts';
import { openWorld, type World } from '../test/world.ts';
import type {
  Brief,
  FoundPassage,
  Held,
  LogEntry,
  LogPage,
  Passage,
  RecommendationsAnswer,
} from './contract/api.ts';
import {
  HeldBrief,
  HeldCommitment,
  HeldFeedback,
  HeldGoal,
  HeldLogLine,
  HeldNote,
  HeldNotice,
  HeldRating,
  HeldRead,
  HeldReading,
  HeldRecommendation,
  HeldWritten,
} from './contract/held.ts';
import { verify } from './log/verify.ts';

const schemas = {
  feedback: HeldFeedback,
  feedback_written: HeldWritten,
  goals: HeldGoal,
  one_to_ones: HeldNote,
  commitments: HeldCommitment,
  ratings: HeldRating,
  readings: HeldReading,
  earlier: HeldReading,
  recommendations: HeldRecommendation,
  briefs: HeldBrief,
  log: HeldLogLine,
  reads: HeldRead,
  notices: HeldNotice,
};
const marked = 'He is lazy and he always forgets the dates of the release plan.';

describe.each(engines)('what is held about me on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let brief: Brief;
  const as = (person: string) => world.client(person);
  const heldBy = async (person: string) => (await (await as(person)).call<Held>('GET', '/api/me/held')).body;
  const kindOf = (held: Held, kind: keyof typeof schemas | 'conversations') => {
    const found = held.kinds.find((one) => one.kind === kind);
    if (!found) throw new Error(`no kind ${kind}`);
    return found;
  };
  beforeAll(async () => {
    world = await openWorld({ engine: name });
    await world.parts.runImport(
      [
        {
          name: 'feedback.csv',
          bytes: Buffer.from(
            `id,subject_id,author_id,relation,date,text,author_visible,context\nf-20,ben,eli,peer,2026-06-20,${marked},nobody,the spring release\n`,
          ),
        },
      ],
      { dryRun: false },
    );
    const ben = await as('ben');
    const ana = await as('ana');
    await ben.call('POST', '/api/me/notice', { version: '1' });
    const own = (await ben.call<RecommendationsAnswer>('POST', '/api/recommendations', {})).body;
    await ana.call('POST', '/api/recommendations', { subject: 'ben' });
    const [contested] = own.recommendations ?? [];
    await ben.call('POST', `/api/recommendations/${contested?.id}/responses`, {
      kind: 'contested',
      reason: 'this is not so',
    });
    await (await as('hr')).call('GET', `/api/passages/${contested?.evidence[0]?.passage}`);
    await ana.call('POST', '/api/conversations', { kind: 'coaching', subject: 'ben' });
    const events = await ana.ask('Prepare me for a talk with Ben about missed deadlines');
    const drafted = events.find(({ type }) => type === 'turn.brief') as { brief: Brief } | undefined;
    if (!drafted) throw new Error('no brief was drafted');
    brief = drafted.brief;
  });
  afterAll(() => world?.end());

  test('every item is of the shape that the page reads', async () => {
    const held = await heldBy('ben');
    for (const [kind, schema] of Object.entries(schemas))
      for (const item of kindOf(held, kind as keyof typeof schemas).items)
        expect(schema.safeParse(item).error?.issues ?? [], kind).toEqual([]);
    for (const kind of ['feedback', 'goals', 'one_to_ones', 'commitments', 'ratings', 'readings'] as const)
      expect(kindOf(held, kind).items.length, kind).toBeGreaterThan(0);
    expect(held.person).toMatchObject({ id: 'ben', managerName: 'Ana Moreau', email: 'ben@example.test' });
  });

  test('an author who is withheld leaves no name, no day and no occasion', async () => {
    const { items } = kindOf(await heldBy('ben'), 'feedback');
    expect(items.find(({ id }) => id === 'f-20')).toMatchObject({
      author: null,
      date: '2026-Q2',
      context: null,
    });
    expect(items.find(({ id }) => id === 'f-1')).toMatchObject({ author: 'Cleo Park', date: '2026-05-12' });
  });

  test('a rating says what its level means and what the role expects', async () => {
    const rating = kindOf(await heldBy('ben'), 'ratings').items.find(
      ({ competency, relation }) => competency === 'planning' && relation === 'manager',
    );
    expect(rating).toMatchObject({ level: 2, title: expect.stringMatching(/^Planning/) });
    expect(String(rating?.means)).toMatch(/\w+ \w+/);
    expect(rating?.expected).toEqual(expect.any(Number));
  });

  test('a suggestion says on what, what counted, what the system was and who is in charge; so does a brief', async () => {
    const held = await heldBy('ben');
    const items = kindOf(held, 'recommendations').items as HeldRecommendation[];
    expect(new Set(items.map(({ madeFor }) => madeFor))).toEqual(new Set(['Ben Okoro', 'Ana Moreau']));
    for (const { explanation, isOwn } of items) {
      const headings = explanation.map(({ heading }) => heading);
      for (const heading of [
        'What it rests on',
        'What counted most',
        'What the system was and saw',
        'Who decided',
        'Who is in charge',
      ])
        expect(headings).toContain(heading);
      expect(explanation.at(-1)?.text).toMatch(isOwn ? /^You asked/ : /^Ana Moreau asked/);
    }
    const briefs = kindOf(held, 'briefs');
    expect(briefs).toMatchObject({ withheld: 1, items: [{ logSeq: brief.logSeq, madeFor: 'Ana Moreau' }] });
    expect(JSON.stringify(briefs)).not.toContain(brief.scenario);
  });

  test('who of HR opened a record is named, and at which entry', async () => {
    const held = await heldBy('ben');
    const [read] = kindOf(held, 'reads').items as HeldRead[];
    expect(read).toMatchObject({
      byName: 'Hanne Ruud',
      role: 'HR',
      what: 'record',
      refersTo: expect.any(Number),
    });
    expect(kindOf(await heldBy('ana'), 'reads').items).toEqual([]);
  });

  test('taking it along is the same document, and an entry by and about oneself with counts and no text', async () => {
    const held = await heldBy('ben');
    const ben = await as('ben');
    const exported = async () =>
      (await ben.call<LogPage>('GET', '/api/log?kind=exported')).body.entries.map(({ seq }) => seq);
    expect(await exported()).toEqual([]);
    const { status, body } = await ben.call<Held>('POST', '/api/me/export');
    expect(status).toBe(200);
    expect(body).toEqual(held);
    const [seq = 0, ...others] = await exported();
    expect(others).toEqual([]);
    const { entry, explanation } = (await ben.call<LogEntry>('GET', `/api/log/${seq}`)).body;
    expect(entry).toMatchObject({ actor: 'ben', subject: 'ben', refersTo: null });
    expect(entry.body).toEqual({
      purpose: 'own export',
      counts: Object.fromEntries(held.kinds.map(({ kind, items }) => [kind, items.length])),
      mode: null,
      summary: 'Took along what is held about them',
      code: expect.any(String),
    });
    expect(explanation.summary).toBe('Somebody took along what is held about them.');
    expect(kindOf(await heldBy('ben'), 'log').items[0]).toMatchObject({ seq, kind: 'exported', by: 'ben' });
    expect(await verify(world.database.db)).toMatchObject({ ok: true });
  });

  test('what is not shown is counted: private notes, upward feedback of two, conversations of others', async () => {
    const held = await heldBy('ben');
    expect(kindOf(held, 'one_to_ones').withheld).toBe(1);
    expect(kindOf(held, 'conversations')).toMatchObject({ withheld: 1, items: [] });
    expect(kindOf(await heldBy('ana'), 'feedback').withheld).toBe(2);
    expect(JSON.stringify(held)).not.toContain('Private thought');
  });

  test('HR’s own page holds no entries about others', async () => {
    const { items } = kindOf(await heldBy('hr'), 'log');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ by }) => by === 'hr')).toBe(true);
  });

  test('a correction is in it at once', async () => {
    const ben = await as('ben');
    const [reading] = kindOf(await heldBy('ben'), 'readings').items as HeldReading[];
    await ben.call('POST', `/api/passages/${reading?.id}/readings`, {
      readings: [{ competency: 'learning', polarity: 'strength' }],
    });
    const now = (kindOf(await heldBy('ben'), 'readings').items as HeldReading[]).find(
      ({ id }) => id === reading?.id,
    );
    expect(now?.readings).toMatchObject([{ competency: 'learning', counts: true, isCorrected: true }]);
  });

  test('how a passage is put is marked and keeps it from nothing: it is found, opened and cited', async () => {
    const ana = await as('ana');
    const { passages } = (
      await ana.call<{ passages: FoundPassage[] }>('POST', '/api/evidence/search', {
        question: 'dates of the release plan',
        subject: 'ben',
        limit: 50,
      })
    ).body;
    const found = passages.find(({ text }) => text === marked);
    expect(found).toBeDefined();
    const opened = (await ana.call<Passage>('GET', `/api/passages/${found?.id}`)).body;
    expect(opened.text).toBe(marked);
    expect(opened.marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['trait', 'absolute']));
    for (const { start, end, text } of opened.marks) expect(marked.slice(start, end)).toBe(text);
    const lines = brief.lines.filter(({ section }) => section === 'evidence');
    const line = lines.find(({ citations }) => citations.some(({ passage }) => passage === found?.id));
    expect(line?.marks).toEqual(expect.arrayContaining(['trait', 'absolute']));
    for (const { marks, notes } of brief.lines)
      expect([...new Set(notes?.map(({ kind }) => kind))]).toEqual(marks);
    const stored = (await ana.call<Brief>('GET', `/api/briefs/${brief.id}`)).body;
    expect(stored.lines).toEqual(brief.lines);
  });
});
