import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../test/engines.ts';
import { openWorld, textOf, type World } from '../test/world.ts';
import type { LogPage, RecommendationsAnswer, Verification } from './contract/api.ts';

describe.each(engines)('the main job on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ engine: name });
  });
  afterAll(() => world?.end());

  test('an employee asks, gets a recommendation that is in the log first, accepts, and HR can verify', async () => {
    const ben = await world.client('ben');
    const events = await ben.ask('what should I work on next?');
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    const cards = events.flatMap((event) =>
      event.type === 'turn.recommendation' ? [event.recommendation] : [],
    );
    expect(cards.length).toBeGreaterThan(0);
    expect(cards[0]?.competency).toBe('planning');
    expect(events.at(-1)).toMatchObject({ type: 'turn.end', outcome: 'complete', mode: 'guided' });
    const accepted = await ben.call('POST', `/api/recommendations/${cards[0]?.id}/responses`, {
      kind: 'accepted',
    });
    expect(accepted.status).toBe(201);
    const hr = await world.client('hr');
    const log = await hr.call<LogPage>('GET', `/api/log?subject=ben`);
    expect(log.body.entries.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['recommendation', 'shown', 'accepted']),
    );
    expect(log.body.entries.find(({ seq }) => seq === cards[0]?.logSeq)).toMatchObject({
      outcome: 'accepted',
      subject: 'ben',
    });
    expect((await hr.call<Verification>('POST', '/api/log/verify')).body).toMatchObject({
      ok: true,
      firstBad: null,
    });
  });

  test('the list of the log says what the bodies say, whatever is written into its index', async () => {
    const hr = await world.client('hr');
    const before = await hr.call<LogPage>('GET', '/api/log');
    await world.database.owner((owner) =>
      owner.script(`update log_index set summary = 'Nothing at all', mode = 'connected'`),
    );
    const after = await hr.call<LogPage>('GET', '/api/log');
    expect(after.body.entries).toEqual(before.body.entries);
  });

  test('contributions add up to the score and quotes are verbatim', async () => {
    const ben = await world.client('ben');
    const { body } = await ben.call<RecommendationsAnswer>('POST', '/api/recommendations', {});
    for (const item of body.recommendations ?? []) {
      expect(item.factors.reduce((sum, f) => sum + f.contribution, 0)).toBeCloseTo(item.score, 9);
      expect(item.factors.reduce((sum, f) => sum + f.weight, 0)).toBeCloseTo(1, 9);
      for (const quote of [...item.evidence, ...item.counterEvidence]) {
        const passage = await ben.call<{ text: string }>('GET', `/api/passages/${quote.passage}`);
        expect(passage.body.text).toContain(quote.quote);
      }
    }
  });

  test('follow-ups go back to what was said: shorter of a brief, why of the item spoken of', async () => {
    const ana = await world.client('ana');
    const { body } = await ana.call<{ id: string }>('POST', '/api/conversations', { kind: 'coaching' });
    await ana.ask('Prepare me for a talk with Ben about missed deadlines', body.id);
    const short = await ana.ask('shorter', body.id);
    expect(textOf(short)).not.toContain('nothing before this');
    expect(short.filter(({ type }) => type === 'turn.text').length).toBeGreaterThan(2);

    const ben = await world.client('ben');
    const own = await ben.call<{ id: string }>('POST', '/api/conversations', { kind: 'coaching' });
    const made = await ben.ask('what should I work on next?', own.body.id);
    const cards = made.flatMap((event) =>
      event.type === 'turn.recommendation' ? [event.recommendation] : [],
    );
    await ben.ask(`the ${cards.length > 1 ? 'second' : 'first'} one`, own.body.id);
    expect(textOf(await ben.ask('why?', own.body.id))).toContain(
      cards.at(Math.min(1, cards.length - 1))?.action.title,
    );
  });

  test('a manager gets a brief with cited lines; a colleague finds nothing', async () => {
    const ana = await world.client('ana');
    const events = await ana.ask('Prepare me for a talk with Ben about missed deadlines');
    const brief = events.find((event) => event.type === 'turn.brief');
    expect(brief?.type === 'turn.brief' && brief.brief.scenario).toBe('missed_deadlines');
    expect(
      brief?.type === 'turn.brief' && brief.brief.lines.some(({ citations }) => citations.length > 0),
    ).toBe(true);
    const eli = await world.client('eli');
    expect(
      (await eli.call('POST', '/api/evidence/search', { question: 'planning', subject: 'ben' })).status,
    ).toBe(404);
    expect((await eli.call('POST', '/api/recommendations', { subject: 'ben' })).status).toBe(404);
    expect(textOf(await eli.ask('What do people say about Ben?'))).toContain('I know nobody called Ben');
  });
});
