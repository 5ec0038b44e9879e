import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, openWorld, type World } from '../../test/world.ts';
import type { RehearsalReview } from '../contract/review.ts';

describe('the debrief of a try', () => {
  let world: World;
  let ana: Client;
  beforeAll(async () => {
    world = await openWorld({ environment: { MAX_TURNS_PER_MINUTE: '500' } });
    ana = await world.client('ana');
  });
  afterAll(() => world?.end());

  type Begun = { id: string; opening: { turn: string } };
  async function played(lines: readonly string[], more: object = {}) {
    const { body } = await ana.call<Begun>('POST', '/api/conversations', {
      kind: 'rehearsal',
      scenario: 'missed_deadlines',
      counterpart: { fictional: true },
      difficulty: 'easy',
      seed: 7,
      ...more,
    });
    let parent = body.opening.turn;
    const socket = await ana.socket();
    for (const text of lines) {
      const turn = randomUUID();
      socket.send({ type: 'turn.start', turn, conversation: body.id, parent, text });
      const end = await socket.until((m) => 'turn' in m && m.turn === turn && m.type === 'turn.end');
      parent = (end as unknown as { answer: string }).answer;
    }
    socket.ws.close();
    return { id: body.id, opening: body.opening.turn, leaf: parent };
  }
  const review = async (id: string, turn?: string) =>
    (await ana.call<RehearsalReview>('GET', `/api/conversations/${id}/debrief${turn ? `?turn=${turn}` : ''}`))
      .body;

  const bad = [
    "We need to talk. You're always late, you're careless.",
    'This is on you. Do it or else.',
    'You should just plan better.',
  ];

  test('a bad talk is told as one: what hurt, in the manager’s words, and other words really played', async () => {
    const { id } = await played(bad);
    const { debrief, moments, curve, concerns } = await review(id);
    expect(debrief.framework).toBe('sbi');
    expect(debrief.counts.label + debrief.counts.absolute).toBeGreaterThan(0);
    expect(curve).toHaveLength(bad.length + 1);
    expect(moments).toHaveLength(2);
    for (const { text, worth, instead, reply } of moments) {
      expect(bad).toContain(text);
      expect(worth).toBeLessThan(0);
      expect(instead?.text).toMatch(/\w/);
      expect(instead?.reply).not.toBe(reply);
    }
    expect(concerns.every(({ told }) => !told)).toBe(true);
  });

  test('what would have happened is what happens when it is said there', async () => {
    const { id } = await played(bad);
    const [moment] = (await review(id)).moments;
    const socket = await ana.socket();
    const turn = randomUUID();
    const text = moment?.instead?.text;
    socket.send({ type: 'turn.start', turn, conversation: id, parent: moment?.parent, text });
    await socket.until((m) => 'turn' in m && m.turn === turn && m.type === 'turn.end');
    const said = socket.received.find((m) => m.type === 'turn.text') as { text: string } | undefined;
    expect(said?.text).toBe(moment?.instead?.reply);
    socket.ws.close();
  });

  test('each try is read by itself, from the opening to its own end', async () => {
    const { id, opening, leaf } = await played(bad.slice(0, 1));
    const socket = await ana.socket();
    const turn = randomUUID();
    socket.send({
      type: 'turn.start',
      turn,
      conversation: id,
      parent: opening,
      text: 'What got in the way?',
    });
    await socket.until((m) => 'turn' in m && m.turn === turn && m.type === 'turn.end');
    socket.ws.close();
    expect((await review(id)).debrief.counts.label).toBe(0);
    expect((await review(id, leaf)).debrief.counts.label).toBeGreaterThan(0);
  });

  test('who was told of harassment and promises to keep it secret is told what that does', async () => {
    const scene = { scenario: 'harassment_disclosed' };
    const secret = await played(
      ['Thank you for telling me.', 'I won’t tell anyone, it stays between us.'],
      scene,
    );
    expect((await review(secret.id)).handover).toMatchObject({
      verdict: 'no',
      quote: expect.stringMatching(/between us/),
    });
    const right = await played(
      [
        'Thank you for telling me. I can’t keep this between us.',
        'I’ll bring this to HR today and stay with you.',
      ],
      scene,
    );
    expect((await review(right.id)).handover?.verdict).toBe('yes');
    const { id } = await played(['How are you?']);
    expect((await review(id)).handover).toBeNull();
  });

  test('nobody else gets it, and an unknown end is not found', async () => {
    const { id } = await played(bad.slice(0, 1));
    const ben = await world.client('ben');
    expect((await ben.call('GET', `/api/conversations/${id}/debrief`)).status).toBe(404);
    for (const turn of [randomUUID(), 'x'])
      expect((await ana.call('GET', `/api/conversations/${id}/debrief?turn=${turn}`)).status).toBe(404);
  });

  test('a single sentence can be read by itself, after what the other side said', async () => {
    const { body } = await ana.call<{ coarse: string }>('POST', '/api/language/moves', {
      text: 'So the line kept moving on you',
      before: 'I never know what finished means.',
    });
    expect(body.coarse).toBe('reflection');
    expect((await ana.call('POST', '/api/language/moves', { text: '' })).status).toBe(400);
  });
});
