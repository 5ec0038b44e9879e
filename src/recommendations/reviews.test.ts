import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { type Fixture, openPolicyWorld } from '../../test/policyCases.ts';
import type { LogEntry, LogPage } from '../contract/api.ts';
import { verify } from '../log/verify.ts';

describe.each(engines)('reviews of log entries on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openPolicyWorld(name);
  });
  afterAll(() => fixture?.world.end());

  const call = async <T>(person: string, method: string, path: string, body?: unknown) =>
    (await fixture.world.client(person)).call<T>(method, path, body);
  const review = async (seq: number, verdict: string, text: string, person = 'hr') =>
    (await call<{ logSeq: number }>(person, 'POST', `/api/log/${seq}/reviews`, { verdict, text })).status;
  const entry = async (person: string, seq: number) =>
    (await call<LogEntry>(person, 'GET', `/api/log/${seq}`)).body;

  test('a note opens what the entry cites, and confirm, flag or correct closes it again', async () => {
    const seq = fixture.byManager.logSeq;
    const path = `/api/passages/${fixture.passage('f-1')}`;
    const opens = async () => (await call('hr', 'GET', path)).status;
    expect(await opens()).toBe(404);
    for (const ending of ['confirm', 'flag', 'correct']) {
      expect(await review(seq, 'annotate', 'I want to see the two sources.')).toBe(201);
      expect(await opens(), ending).toBe(200);
      expect(await review(seq, ending, 'Seen.')).toBe(201);
      expect(await opens(), ending).toBe(404);
    }
  });

  test('a correction stands above the explanation for everybody who reads the entry, and the entry stays as it was', async () => {
    const seq = fixture.byManager.logSeq;
    const before = await entry('ben', seq);
    expect(await review(seq, 'correct', 'Two voices, not three, say this.')).toBe(201);
    for (const person of ['ben', 'ana', 'hr']) {
      const after = await entry(person, seq);
      expect(after.explanation.parts[0], person).toMatchObject({
        heading: 'The explanation, corrected by HR',
        text: expect.stringContaining('Two voices, not three, say this.'),
      });
      expect(after.explanation.parts.map(({ text }) => text).join(' '), person).toContain(
        (before.explanation.parts.find(({ heading }) => heading === 'Why') ?? { text: 'none' }).text,
      );
      expect(after.events.at(-1)).toMatchObject({ kind: 'reviewed', verdict: 'correct' });
      expect([after.entry.hash, after.entry.verdict]).toEqual([before.entry.hash, 'correct']);
    }
    expect(await verify(fixture.world.database.db)).toMatchObject({ ok: true });
  });

  test('HR alone reviews, and nothing about or by themselves', async () => {
    for (const person of ['ben', 'ana', 'dora', 'root', 'fay'])
      expect(await review(fixture.byManager.logSeq, 'confirm', 'x', person), person).toBe(404);
    const { body } = await call<LogPage>('hr', 'GET', '/api/log?kind=read&limit=1');
    for (const own of [fixture.ofHr, body.entries[0]?.seq ?? 0])
      expect(await review(own, 'confirm', 'x'), `entry ${own}`).toBe(404);
    expect(await review(999_999, 'confirm', 'x')).toBe(404);
    for (const bad of [
      { verdict: 'confirm' },
      { verdict: 'confirm', text: ' ' },
      { verdict: 'praise', text: 'x' },
      { verdict: 'flag', text: 'x'.repeat(4001) },
    ])
      expect((await call('hr', 'POST', `/api/log/${fixture.byManager.logSeq}/reviews`, bad)).status).toBe(
        400,
      );
  });

  test('a first note on what is contested takes the contest', async () => {
    const contests = async () =>
      (await call<Array<{ logSeq: number; reviewer: string | null }>>('hr', 'GET', '/api/contests')).body;
    const of = async () => (await contests()).find(({ logSeq }) => logSeq === fixture.objected);
    expect(await of()).toMatchObject({ reviewer: null });
    expect(await review(fixture.objected, 'annotate', 'Looking.')).toBe(201);
    expect(await of()).toMatchObject({ reviewer: 'hr' });
  });
});
