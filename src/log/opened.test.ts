import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import type { Held, LogEntry, LogPage, LogRow, RecommendationsAnswer } from '../contract/api.ts';
import { HeldRead } from '../contract/held.ts';
import { verify } from './verify.ts';

const ina = `id,name,title,role,level,team,manager_id,access
ina,Ina Holm,HR Partner,hr_partner,5,People,hr,employee hr
`;

describe.each(engines)('opening an entry of the log on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let made: number;
  const call = async <T>(person: string, path: string) =>
    (await world.client(person)).call<T>('GET', path).then(({ body }) => body);
  const open = (person: string, seq: number) => call<LogEntry>(person, `/api/log/${seq}`);
  const log = async (person: string, query: string) =>
    (await call<LogPage>(person, `/api/log?limit=200&${query}`)).entries;
  const reads = async (seq: number): Promise<LogRow[]> =>
    (await log('hr', 'kind=read')).filter(({ refersTo }) => refersTo === seq);
  const entries = async () => (await verify(world.database.db, world.parts.checkpoints)).entries;
  beforeAll(async () => {
    world = await openWorld({ engine: name });
    await world.parts.runImport([{ name: 'people.csv', bytes: Buffer.from(ina) }], { dryRun: false });
    const ana = await world.client('ana');
    const { body } = await ana.call<RecommendationsAnswer>('POST', '/api/recommendations', {
      subject: 'ben',
    });
    made = body.logSeq ?? body.recommendations?.[0]?.logSeq ?? 0;
  });
  afterAll(() => world?.end());

  test('as HR is an entry that refers to it, once for each person, entry and day', async () => {
    await Promise.all(Array.from({ length: 5 }, () => open('hr', made)));
    expect(await reads(made)).toMatchObject([{ actor: 'hr', subject: 'ben', refersTo: made }]);
    const noted = (await open('hr', made)).events.filter(({ kind }) => kind === 'read');
    expect(noted).toEqual([expect.objectContaining({ actor: 'hr' })]);
    await Promise.all(Array.from({ length: 5 }, () => open('ina', made)));
    expect((await reads(made)).map(({ actor }) => actor)).toEqual(['ina', 'hr']);
    const [first] = noted;
    await open('ina', first?.seq ?? 0); // that somebody read is an entry like others
    expect(await reads(first?.seq ?? 0)).toMatchObject([{ actor: 'ina', subject: 'ben' }]);
    world.clock.set(new Date('2026-07-01T00:00:01Z'));
    await open('hr', made);
    expect((await reads(made)).map(({ actor }) => actor)).toEqual(['hr', 'ina', 'hr']);
    expect(await verify(world.database.db, world.parts.checkpoints)).toMatchObject({ ok: true });
  });

  test('is told to whom the entry is about: who, when, which', async () => {
    const held = await call<Held>('ben', '/api/me/held');
    const items = held.kinds.find(({ kind }) => kind === 'reads')?.items ?? [];
    expect(HeldRead.array().parse(items)).toMatchObject([
      { what: 'entry', by: 'hr', byName: 'Hanne Ruud', refersTo: made, time: '2026-07-01T00:00:01.000Z' },
      { what: 'entry', by: 'ina' },
      { what: 'entry', by: 'ina', refersTo: made },
      { what: 'entry', by: 'hr', refersTo: made },
    ]);
    const entry = await open('ben', (await reads(made))[0]?.seq ?? 0);
    expect(entry.explanation.summary).toBe('HR read an entry of the log.');
  });

  test('writes nothing where it is one’s own, about oneself, or there is no such entry; lists never do', async () => {
    const hr = await world.client('hr');
    const { body } = await hr.call<RecommendationsAnswer>('POST', '/api/recommendations', {});
    const own = body.logSeq ?? body.recommendations?.[0]?.logSeq ?? 0;
    const ofInaByHr = (
      await hr.call<RecommendationsAnswer>('POST', '/api/recommendations', { subject: 'ina' })
    ).body.logSeq;
    const before = await entries();
    await open('hr', own);
    await open('hr', ofInaByHr ?? 0);
    await open('ina', ofInaByHr ?? 0);
    await open('ben', made);
    await open('ana', made);
    for (const person of ['hr', 'ina', 'cleo']) {
      await log(person, '');
      await open(person, 99_999);
    }
    await open('cleo', made);
    await call('hr', '/api/log/sample');
    expect(await entries()).toBe(before);
  });

  test('can be left out of a list, with what was only shown, by who asks for that', async () => {
    const kinds = async (query: string) => new Set((await log('hr', query)).map(({ kind }) => kind));
    expect([...(await kinds(''))]).toEqual(expect.arrayContaining(['read', 'shown', 'recommendation']));
    expect([...(await kinds('views=true'))]).toContain('read');
    const quiet = await kinds('views=false');
    expect(quiet.has('read') || quiet.has('shown')).toBe(false);
    expect(quiet.has('recommendation')).toBe(true);
  });
});
