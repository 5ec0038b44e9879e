import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { brief } from '../../test/policyCases.ts';
import { type Client, openWorld, type World } from '../../test/world.ts';
import type {
  Brief,
  Candidate,
  Contest,
  LogEntry,
  LogPage,
  Recommendation,
  RecommendationsAnswer,
} from '../contract/api.ts';

/** A second one of HR, who leads the first. */
const secondHr = {
  name: 'people.csv',
  bytes: Buffer.from(
    `id,name,title,role,level,team,manager_id,access
hana,Hana Vos,Head of People,manager,7,People,,employee hr
hr,Hanne Ruud,HR Partner,hr_partner,5,People,hana,employee hr
`,
  ),
};

describe.each(engines)('contests on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  const client = new Map<string, Client>();
  const as = (person: string) => {
    const found = client.get(person);
    if (!found) throw new Error(`nobody signed in as ${person}`);
    return found;
  };
  const passages = new Map<string, string>();
  beforeAll(async () => {
    world = await openWorld({ engine: name });
    await world.parts.runImport([secondHr], { dryRun: false });
    for (const person of ['ana', 'ben', 'cleo', 'eli', 'dora', 'hr', 'hana', 'root'])
      client.set(person, await world.client(person));
    for (const row of await world.database.owner((owner) =>
      owner.query<{ record: string; id: string }>('select record_id as record, id from passage'),
    ))
      passages.set(row.record, row.id);
    for (const record of ['f-1', 'f-2'])
      await as('ben').call('POST', `/api/passages/${passages.get(record)}/readings`, {
        readings: [{ competency: 'planning', polarity: 'need' }],
      });
  });
  afterAll(() => world?.end());

  const recommended = async (person: string, subject?: string): Promise<Recommendation & { id: string }> => {
    const { body } = await as(person).call<RecommendationsAnswer>(
      'POST',
      '/api/recommendations',
      subject ? { subject } : {},
    );
    const first = body.recommendations?.[0];
    if (!first?.id) throw new Error('no recommendation');
    return { ...first, id: first.id };
  };
  const contest = async (person: string, id: string, reason = 'The dates are not mine to set.') =>
    (await as(person).call('POST', `/api/recommendations/${id}/responses`, { kind: 'contested', reason }))
      .status;
  const found = async (person: string, logSeq: number) =>
    (await as(person).call<Contest[]>('GET', '/api/contests')).body.find((item) => item.logSeq === logSeq);
  const decide = (person: string, logSeq: number, outcome = 'upheld', text = 'The plan was set by others.') =>
    as(person).call<Contest>('POST', `/api/contests/${logSeq}/outcome`, { outcome, text });
  const reread = async (person: string, id: string) =>
    (await as(person).call<Recommendation>('GET', `/api/recommendations/${id}`)).body;

  test('a contest is on the desk of HR with its reason and a date two weeks on, and on nobody else’s', async () => {
    const made = await recommended('ben');
    expect(await contest('ben', made.id)).toBe(201);
    expect(await found('hr', made.logSeq)).toMatchObject({
      subject: 'ben',
      reason: 'The dates are not mine to set.',
      due: '2026-07-14',
      reviewer: null,
      outcome: null,
      state: 'waiting',
      title: made.action.title,
      contestedBy: 'ben',
      madeFor: 'ben',
      isOverdue: false,
      names: { ben: 'Ben Okoro' },
    });
    for (const person of ['ana', 'ben', 'eli', 'root']) {
      expect((await as(person).call('GET', '/api/contests')).status, person).toBe(404);
      expect((await as(person).call('POST', `/api/contests/${made.logSeq}/take`)).status, person).toBe(404);
      expect((await decide(person, made.logSeq)).status, person).toBe(404);
    }
    expect(await reread('ben', made.id)).toMatchObject({
      contest: { state: 'received', due: '2026-07-14', reviewer: null, outcome: null, wayOut: null },
    });
    world.clock.set(new Date('2026-07-15T09:00:00Z'));
    expect(await found('hr', made.logSeq)).toMatchObject({ isOverdue: true });
    world.clock.set(new Date('2026-06-30T09:00:00Z'));
    // Contesting again while it is open is logged and starts no second one.
    expect(await contest('ben', made.id, 'And it is old.')).toBe(201);
    const { body } = await as('hr').call<Contest[]>('GET', '/api/contests');
    expect(body.filter(({ logSeq }) => logSeq === made.logSeq)).toHaveLength(1);
    await decide('hr', made.logSeq, 'rejected');
  });

  test('who starts takes it, gives it on, and its reviewer alone decides, once', async () => {
    const made = await recommended('ana', 'ben');
    await contest('ben', made.id);
    const seq = made.logSeq;
    expect((await as('hr').call<Contest>('POST', `/api/contests/${seq}/take`)).body).toMatchObject({
      reviewer: 'hr',
      state: 'in_review',
    });
    expect((await as('hana').call('POST', `/api/contests/${seq}/take`)).status).toBe(403);
    expect((await decide('hana', seq)).status).toBe(403);
    expect(await reread('ben', made.id)).toMatchObject({
      contest: { state: 'in_review', reviewer: 'Hanne Ruud' },
    });
    const choice = await as('hr').call<Candidate[]>('GET', `/api/contests/${seq}/candidates`);
    expect(choice.body.map(({ id }) => id)).toEqual(['hana']);
    for (const person of ['ben', 'ana', 'eli', 'nobody'])
      expect((await as('hr').call('POST', `/api/contests/${seq}/assign`, { person })).status, person).toBe(
        400,
      );
    expect(
      (await as('hr').call('POST', `/api/contests/${seq}/assign`, { person: 'hana' })).body,
    ).toMatchObject({ reviewer: 'hana' });
    expect((await decide('hr', seq)).status).toBe(403);
    for (const body of [
      { outcome: 'upheld' },
      { outcome: 'upheld', text: '  ' },
      { outcome: 'perhaps', text: 'x' },
    ])
      expect((await as('hana').call('POST', `/api/contests/${seq}/outcome`, body)).status).toBe(400);
    expect((await decide('hana', seq, 'rejected', 'Two people wrote it down.')).status).toBe(201);
    expect((await decide('hana', seq)).status).toBe(409);
    expect((await decide('hr', seq)).status).toBe(409);
    expect((await as('hr').call('POST', `/api/contests/${seq}/take`)).status).toBe(409);
    expect(await found('hr', seq)).toMatchObject({
      outcome: 'rejected',
      reviewer: 'hana',
      state: 'decided',
      text: 'Two people wrote it down.',
    });
  });

  test('outcome and text reach whom it is about and for whom it was made, on the recommendation and in the log', async () => {
    const made = await recommended('ana', 'ben');
    await contest('ben', made.id);
    await decide('hr', made.logSeq, 'rejected', 'Both sources say it.');
    for (const person of ['ben', 'ana']) {
      expect(await reread(person, made.id), person).toMatchObject({
        contest: {
          state: 'decided',
          outcome: 'rejected',
          text: 'Both sources say it.',
          reviewer: 'Hanne Ruud',
        },
      });
      const { body } = await as(person).call<LogEntry>('GET', `/api/log/${made.logSeq}`);
      expect(body.contest, person).toMatchObject({ state: 'decided', outcome: 'rejected' });
      const outcome = body.events.find(({ kind, verdict }) => kind === 'reviewed' && verdict === 'rejected');
      expect(outcome, person).toMatchObject({ actorName: 'Hanne Ruud', text: 'Both sources say it.' });
    }
    for (const person of ['cleo', 'eli', 'dora', 'root'])
      expect((await as(person).call<LogPage>('GET', '/api/log?kind=reviewed')).body.entries, person).toEqual(
        [],
      );
  });

  test('upheld, it is withdrawn: marked, answered no more, and never offered again', async () => {
    const made = await recommended('ben');
    expect(made.withdrawn).toBeUndefined();
    await contest('ben', made.id);
    expect((await decide('hr', made.logSeq)).body).toMatchObject({ outcome: 'upheld', reviewer: 'hr' });
    expect(await reread('ben', made.id)).toMatchObject({ withdrawn: true, contest: { outcome: 'upheld' } });
    for (const body of [{ kind: 'accepted' }, { kind: 'contested', reason: 'again' }])
      expect((await as('ben').call('POST', `/api/recommendations/${made.id}/responses`, body)).status).toBe(
        409,
      );
    // Until its competency is used up, and beyond.
    const withdrawn = new Set([made.action.id]);
    for (let i = 0; i < 12; i++) {
      const { body } = await as('ben').call<RecommendationsAnswer>('POST', '/api/recommendations', {});
      const offered = body.recommendations ?? [];
      expect(offered.filter(({ action }) => withdrawn.has(action.id))).toEqual([]);
      if (offered.length === 0) break;
      for (const item of offered) {
        await contest('ben', item.id ?? '');
        await decide('hr', item.logSeq);
        withdrawn.add(item.action.id);
      }
    }
    const { body } = await as('ben').call<RecommendationsAnswer>('POST', '/api/recommendations', {});
    expect(body.recommendations).toBeUndefined();
    expect(body.collect?.length).toBeGreaterThan(0);
  });

  test('what it cites opens for HR from the contest to the outcome', async () => {
    const id = await brief(world, 'ana', 'ben');
    const { body: made } = await as('ana').call<Brief>('GET', `/api/briefs/${id}`);
    const cited = made.lines.flatMap(({ citations }) => citations)[0]?.passage;
    const opens = async (person: string) => (await as(person).call('GET', `/api/passages/${cited}`)).status;
    expect(await opens('hr')).toBe(404);
    const object = (person: string) =>
      as(person).call('POST', `/api/log/${made.logSeq}/contests`, { reason: 'Not so.' });
    expect([(await object('hr')).status, (await object('cleo')).status]).toEqual([403, 404]);
    expect((await object('ben')).status).toBe(201);
    expect(await opens('hr')).toBe(200);
    await as('hr').call('POST', `/api/contests/${made.logSeq}/take`);
    expect(await opens('hr')).toBe(200);
    expect(await opens('root')).toBe(404);
    await decide('hr', made.logSeq);
    expect(await opens('hr')).toBe(404);
    expect((await as('ana').call<Brief>('GET', `/api/briefs/${id}`)).body).toMatchObject({
      withdrawn: true,
      contest: { outcome: 'upheld', text: 'The plan was set by others.' },
    });
    expect((await object('ben')).status).toBe(409);
  });

  test('where everybody of HR has a part in it, an administrator names a person, who reads it until it is decided', async () => {
    const id = await brief(world, 'hana', 'hr');
    const { body: made } = await as('hana').call<Brief>('GET', `/api/briefs/${id}`);
    const seq = made.logSeq;
    await as('hr').call('POST', `/api/log/${seq}/contests`, { reason: 'I was not asked.' });
    for (const person of ['hr', 'hana']) {
      expect(await found(person, seq), person).toBeUndefined();
      expect((await as(person).call('POST', `/api/contests/${seq}/take`)).status, person).toBe(404);
      expect((await decide(person, seq)).status, person).toBe(404);
    }
    expect((await as('hana').call<Brief>('GET', `/api/briefs/${id}`)).body.contest?.wayOut).toMatch(
      /administrator can name a person/,
    );
    // The administrator sees whom it is about and reads nothing.
    expect(await found('root', seq)).toMatchObject({
      subject: 'hr',
      reason: null,
      title: null,
      state: 'nobody',
      wayOut: expect.stringMatching(/works council/),
    });
    expect((await as('root').call('GET', `/api/log/${seq}`)).status).toBe(404);
    expect((await as('root').call('POST', `/api/contests/${seq}/take`)).status).toBe(404);
    expect((await as('root').call('POST', `/api/contests/${seq}/assign`, { person: 'root' })).status).toBe(
      400,
    );
    expect((await as('eli').call('GET', `/api/log/${seq}`)).status).toBe(404);
    expect(
      (await as('root').call('POST', `/api/contests/${seq}/assign`, { person: 'eli' })).body,
    ).toMatchObject({ reviewer: 'eli', state: 'in_review' });
    expect((await as('eli').call<{ desk: boolean }>('GET', '/api/me')).body.desk).toBe(true);
    expect(await found('eli', seq)).toMatchObject({ reason: 'I was not asked.', subject: 'hr' });
    expect((await as('eli').call('GET', `/api/log/${seq}`)).status).toBe(200);
    expect((await decide('eli', seq, 'rejected', 'It is a preparation.')).status).toBe(201);
    expect((await as('eli').call('GET', `/api/log/${seq}`)).status).toBe(404);
    expect((await as('hr').call<LogEntry>('GET', `/api/log/${seq}`)).body.events.at(-1)).toMatchObject({
      verdict: 'rejected',
      text: 'It is a preparation.',
    });
  });
});
