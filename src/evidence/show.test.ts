import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/world.ts';
import type { LogPage, Passage } from '../contract/api.ts';

describe('a correction by an author whose name is withheld', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.end());

  test('does not tell the subject, the manager or HR who wrote the passage', async () => {
    const dan = await world.client('dan'); // wrote f-4 about ben, to be named to nobody
    const rows = await world.database.owner((owner) =>
      owner.query<{ id: string }>(`select id from passage where record_id = 'f-4' and retired_at is null`),
    );
    const id = rows[0]?.id;
    const corrected = await dan.call('POST', `/api/passages/${id}/readings`, {
      readings: [{ competency: 'planning', polarity: 'need' }],
    });
    expect(corrected.status).toBe(200);
    for (const reader of ['ben', 'ana']) {
      const client = await world.client(reader);
      const { body } = await client.call<Passage>('GET', `/api/passages/${id}`);
      expect(body.author).toBeNull();
      expect(JSON.stringify(body)).not.toMatch(/dan|Ferro/);
    }
    for (const reader of ['ben', 'hr']) {
      const client = await world.client(reader);
      const { body } = await client.call<LogPage>('GET', '/api/log?kind=corrected');
      expect(body.entries).toMatchObject([{ actor: 'author', actorName: null, subject: 'ben' }]);
      const entry = await client.call('GET', `/api/log/${body.entries[0]?.seq}`);
      expect(JSON.stringify(entry.body)).not.toMatch(/"dan"|Ferro/);
    }
    const held = await (await world.client('ben')).call('GET', '/api/me/held');
    expect(JSON.stringify(held.body)).not.toMatch(/"dan"|Ferro/);
    const own = await dan.call<LogPage>('GET', '/api/log?kind=corrected');
    expect(own.body.entries).toMatchObject([{ actor: 'dan' }]);
  });
});
