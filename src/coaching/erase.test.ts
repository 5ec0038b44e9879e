import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { columnsHolding, organisation, TAMSIN, traces } from '../../test/erasureCases.ts';
import { startFakeModel } from '../../test/fakeModel.ts';
import { openWorld, type World } from '../../test/world.ts';
import type { FakeModel } from '../commands/fake-model.ts';
import type { Conversation } from '../contract/api.ts';

describe.each(engines)('a turn that runs while a person is erased on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let folder: string;
  let fake: FakeModel;
  let world: World;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundwork-turn-'));
    fake = await startFakeModel({ script: 'stall_first' });
    const model = { OPENAI_BASE_URL: fake.url, CHAT_MODEL: 'scripted', OPENAI_API_KEY: 'k' };
    world = await openWorld({
      engine: name,
      environment: { DATA_DIR: folder, ...model },
      files: organisation,
    });
  });
  afterAll(async () => {
    await world?.end();
    await fake?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('does not bring back by its answer what it had read', async () => {
    const lena = await world.client('lena');
    const { body } = await lena.call<{ id: string }>('POST', '/api/conversations', { kind: 'coaching' });
    const socket = await lena.socket();
    const turn = randomUUID();
    const text = 'What do people say about the zeppelin of Tamsin Quarles?';
    const asked = new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (fake.requests.length === 0) return;
        clearInterval(look);
        resolve();
      }, 20);
    });
    socket.send({ type: 'turn.start', turn, conversation: body.id, parent: null, text });
    await asked; // its evidence is read, and the model has not answered yet
    await world.parts.erase(TAMSIN);
    socket.send({ type: 'turn.cancel', turn });
    await socket.until((message) => message.type === 'turn.end');
    socket.ws.close();
    const { turns } = (await lena.call<Conversation>('GET', `/api/conversations/${body.id}`)).body;
    expect(turns.map(({ role }) => role)).toEqual(['user', 'coach']);
    expect(turns[1]?.text).toBe('This was about somebody whose records have been erased.');
    const found = await world.database.owner((owner) =>
      columnsHolding(
        owner,
        traces.filter((trace) => trace !== 'zeppelin'),
      ),
    );
    expect(found).toEqual([]);
    const events = await world.database.owner((owner) =>
      owner.query(`select event ->> 'type' as type from turn_event order by seq`),
    );
    expect(events).toEqual([{ type: 'turn.text' }, { type: 'turn.end' }]);
  });

  test('has no say in the next one', async () => {
    fake.use('honest');
    const lena = await world.client('lena');
    const events = await lena.ask('What do people say about Eli?');
    expect(events.at(-1)).toMatchObject({ type: 'turn.end', outcome: 'complete' });
  });
});
