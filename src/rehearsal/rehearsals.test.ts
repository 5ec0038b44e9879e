import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { type Client, openWorld, textOf, type World } from '../../test/world.ts';
import type { Conversation } from '../contract/api.ts';
import type { RehearsalState } from '../contract/rehearsal.ts';
import type { ServerTurnMessage } from '../contract/socket.ts';
import { system } from '../db/db.ts';

type Begun = {
  id: string;
  kind: string;
  state: RehearsalState;
  temperament: string;
  concerns: number;
  opening: { turn: string; text: string };
};
const stateOf = (events: readonly ServerTurnMessage[]) =>
  events.find((event) => event.type === 'turn.state') as Extract<ServerTurnMessage, { type: 'turn.state' }>;
const fictional = (more: object = {}) => ({
  kind: 'rehearsal',
  scenario: 'missed_deadlines',
  counterpart: { fictional: true },
  difficulty: 'medium',
  seed: 7,
  ...more,
});
const parts = ['trust', 'defensiveness', 'clarity', 'commitment'] as const;

describe.each(engines)('rehearsals on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let ana: Client;
  beforeAll(async () => {
    world = await openWorld({ engine: name, environment: { MAX_TURNS_PER_MINUTE: '500' } });
    ana = await world.client('ana');
  });
  afterAll(() => world?.end());
  const begin = async (client: Client, more: object = {}) =>
    (await client.call<Begun>('POST', '/api/conversations', fictional(more))).body;
  const read = async (client: Client, id: string) =>
    (await client.call<Conversation>('GET', `/api/conversations/${id}`)).body;

  /** One turn after the given answer, on a socket of its own. */
  async function say(client: Client, conversation: string, parent: string | null, text: string, more = {}) {
    const socket = await client.socket();
    const turn = randomUUID();
    socket.send({ type: 'turn.start', turn, conversation, parent, text, ...more });
    await socket.until((m) => 'turn' in m && m.turn === turn && /^turn\.(end|error)$/.test(m.type));
    socket.ws.close();
    return socket.received.filter((m): m is ServerTurnMessage => 'seq' in m && m.turn === turn);
  }

  test('the person comes in with words of their own, and the first turn answers them', async () => {
    const begun = await begin(ana);
    expect(begun).toMatchObject({ kind: 'rehearsal', concerns: 2 });
    expect(begun.opening.text.length).toBeGreaterThan(5);
    const events = await say(ana, begun.id, begun.opening.turn, 'What did that week look like for you?');
    expect(events.map(({ type }) => type)).toEqual(['turn.status', 'turn.state', 'turn.text', 'turn.end']);
    const { turns, rehearsal } = await read(ana, begun.id);
    expect(turns.map(({ role }) => role)).toEqual(['persona', 'user', 'persona']);
    expect(turns[1]?.parent).toBe(begun.opening.turn);
    expect(turns[1]?.moves?.map(({ move }) => move)).toContain('open_question');
    expect(turns[2]?.state).toEqual(stateOf(events).state);
    expect(turns[2]?.text).toBe(textOf(events));
    expect(rehearsal?.traits.every(({ origin }) => origin === 'invented')).toBe(true);
  });

  test('the changes that are told add up to how the state moved', async () => {
    const begun = await begin(ana);
    let before = begun.state;
    let parent = begun.opening.turn;
    for (const text of [
      'You are careless.',
      'So the dates kept moving on you.',
      'Can you send it by Friday?',
    ]) {
      const events = await say(ana, begun.id, parent, text);
      const { state, reasons } = stateOf(events);
      for (const part of parts)
        expect(
          before[part] + reasons.filter((r) => r.part === part).reduce((sum, { change }) => sum + change, 0),
        ).toBeCloseTo(state[part], 9);
      before = state;
      parent = (events.at(-1) as { answer: string }).answer;
    }
  });

  test('the same seed and the same words give the same talk; another seed another one', async () => {
    const lines = [
      'Hi. It is about the two dates.',
      'What happened?',
      'So you were waiting.',
      'Tell me more.',
    ];
    const whole = async (seed: number) => {
      const begun = await begin(ana, { seed });
      const said = [begun.opening.text];
      for (const line of lines) said.push(textOf(await say(ana, begun.id, null, line)));
      return said;
    };
    const [one, again, other] = [await whole(7), await whole(7), await whole(8)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test('any turn can be gone on from: the branch starts where that turn had left the person', async () => {
    const begun = await begin(ana);
    const bad = await say(ana, begun.id, begun.opening.turn, 'You are lazy and this is on you.');
    const better = await say(ana, begun.id, begun.opening.turn, 'What got in the way?');
    expect(stateOf(better).state.trust).toBeGreaterThan(stateOf(bad).state.trust);
    const { turns } = await read(ana, begun.id);
    expect(turns.filter(({ parent }) => parent === begun.opening.turn)).toHaveLength(2);
  });

  test('a turn can be read as its owner says, and is played by that', async () => {
    const begun = await begin(ana);
    const events = await say(ana, begun.id, begun.opening.turn, 'hm the numbers', { readAs: ['reflection'] });
    expect(stateOf(events).moves).toEqual([{ move: 'reflection', start: 0, end: 14, certainty: 1 }]);
    const coaching = await ana.call<{ id: string }>('POST', '/api/conversations', { kind: 'coaching' });
    const refused = await say(ana, coaching.body.id, null, 'hello', { readAs: ['reflection'] });
    expect(refused).toMatchObject([{ type: 'turn.error', code: 'invalid' }]);
  });

  test('a hint has twelve words at most, and nobody else gets one', async () => {
    const begun = await begin(ana);
    const socket = await ana.socket();
    socket.send({ type: 'hint.ask', conversation: begun.id });
    const hint = (await socket.until(({ type }) => type === 'hint')) as { text: string };
    expect(hint.text.split(' ').length).toBeLessThanOrEqual(12);
    socket.ws.close();
    const bad = await say(ana, begun.id, begun.opening.turn, 'This is on you.');
    const hinted = async (answer?: string) => {
      const asked = await ana.socket();
      asked.send({ type: 'hint.ask', conversation: begun.id, ...(answer ? { answer } : {}) });
      const { text } = (await asked.until(({ type }) => type === 'hint')) as { text: string };
      asked.ws.close();
      return text;
    };
    expect(bad.at(-1)).toMatchObject({ outcome: 'complete' });
    expect(await hinted()).not.toBe(hint.text);
    expect(await hinted(begun.opening.turn)).toBe(hint.text); // of the place that is gone back to
    const other = await (await world.client('ben')).socket();
    other.send({ type: 'hint.ask', conversation: begun.id });
    expect(await other.until(({ type }) => type === 'error')).toMatchObject({ code: 'not_found' });
    other.ws.close();
  });

  test('only a life stops the scene; other rules are part of the talk', async () => {
    const begun = await begin(ana);
    const own = await say(ana, begun.id, null, 'I want to kill myself, I cannot go on with this.');
    expect(own.map(({ type }) => type)).toContain('turn.handover');
    expect(own.map(({ type }) => type)).not.toContain('turn.state');
    const talk = await say(ana, begun.id, null, 'If you feel discriminated against, HR has to look at it.');
    expect(talk.map(({ type }) => type)).not.toContain('turn.handover');
  });

  test('with a person from the records: a direct report only, and concerns are marked as assumed', async () => {
    const start = (person: string, more = {}) =>
      ana.call<Begun>('POST', '/api/conversations', fictional({ counterpart: { person }, ...more }));
    const begun = await start('ben', { temperament: 'proud' });
    expect(begun).toMatchObject({ status: 201, body: { temperament: 'proud' } });
    const { rehearsal } = await read(ana, begun.body.id);
    expect(rehearsal?.name).toContain('Ben');
    expect(rehearsal?.traits.map(({ origin }) => origin)).toEqual(
      expect.arrayContaining(['record', 'chosen', 'assumed']),
    );
    for (const nobody of ['eli', 'ana', 'dora', 'nobody at all'])
      expect((await start(nobody)).status).toBe(404);
    for (const scenario of ['termination', 'harassment_disclosed'])
      expect((await start('ben', { scenario })).status).toBe(400);
    expect((await start('ben', { scenario: 'no such' })).status).toBe(404);
  });

  test('nobody but the owner reads or goes on with it, whoever they are, by route or by SQL', async () => {
    const begun = await begin(ana, { counterpart: { person: 'ben' } });
    for (const person of ['ben', 'dora', 'hr', 'root', 'eli']) {
      const known = await world.client(person);
      expect((await known.call('GET', `/api/conversations/${begun.id}`)).status).toBe(404);
      expect((await known.call('DELETE', `/api/conversations/${begun.id}`)).status).toBe(404);
      expect(await say(known, begun.id, null, 'hello')).toMatchObject([{ code: 'not_found' }]);
      const list = await known.call<Array<{ id: string }>>('GET', '/api/conversations');
      expect(list.body.some(({ id }) => id === begun.id)).toBe(false);
      const rows = await world.parts.db.query(await world.actor(person), 'select 1 from rehearsal');
      expect(rows).toEqual([]);
    }
    for (const name of ['coach', 'jobs', 'log', 'import'] as const)
      expect(await world.parts.db.query(system(name), 'select 1 from rehearsal')).toEqual([]);
  });

  test('an employee rehearses with the person they report to, and with nobody else', async () => {
    const ben = await world.client('ben');
    const start = (person: string) =>
      ben.call('POST', '/api/conversations', {
        ...fictional({ scenario: 'asking_for_a_raise' }),
        counterpart: { person },
      });
    expect((await start('ana')).status).toBe(201);
    for (const other of ['dora', 'cleo', 'ben']) expect((await start(other)).status).toBe(404);
  });

  test('from the day the person reports to somebody else it is gone for whoever rehearsed', async () => {
    const begun = await begin(ana, { counterpart: { person: 'dan' } });
    expect((await ana.call('GET', `/api/conversations/${begun.id}`)).status).toBe(200);
    const people = 'id,name,title,role,level,manager_id\ndan,Dan Ferro,Engineer,engineer,3,dora\n';
    await world.parts.runImport([{ name: 'people.csv', bytes: Buffer.from(people) }], { dryRun: false });
    expect((await ana.call('GET', `/api/conversations/${begun.id}`)).status).toBe(404);
    const list = await ana.call<Array<{ id: string }>>('GET', '/api/conversations');
    expect(list.body.some(({ id }) => id === begun.id)).toBe(false);
    expect(await say(ana, begun.id, null, 'hello')).toMatchObject([{ code: 'not_found' }]);
  });

  test('what is malformed is refused with the reason, and nothing is begun', async () => {
    const bad = [
      { difficulty: 'brutal' },
      { temperament: 'happy' },
      { seed: -1 },
      { seed: 1.5 },
      { facts: { date: '' } },
    ];
    for (const more of bad)
      expect((await ana.call('POST', '/api/conversations', fictional(more))).status).toBe(400);
    expect((await ana.call('POST', '/api/conversations', fictional({ persona: 'nobody' }))).status).toBe(404);
    expect((await ana.call('POST', '/api/conversations', fictional({ brief: randomUUID() }))).status).toBe(
      404,
    );
  });
});
