import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, openWorld, type World } from '../../test/world.ts';
import { Debrief } from '../contract/rehearsal.ts';

describe('debriefs over HTTP', () => {
  let world: World;
  let client: Client;
  beforeAll(async () => {
    world = await openWorld();
    client = await world.client('ben');
  });
  afterAll(() => world?.end());
  const turns = [
    { speaker: 'manager', text: 'On Tuesday you sent the offer without the discount.' },
    { speaker: 'other', text: 'I know.' },
  ];
  const rows = async () => {
    const counts = await world.database.owner((owner) =>
      owner.query<{ relname: string; n: string }>(
        `select relname, (xpath('/row/n/text()', query_to_xml('select count(*) n from ' || quote_ident(relname), false, true, '')))[1]::text as n
from pg_stat_user_tables where schemaname = 'public' and relname <> 'session' order by relname`,
      ),
    );
    return JSON.stringify(counts);
  };

  test('a transcript is answered, by SBI where no framework is named, and nothing is stored', async () => {
    const before = await rows();
    const { status, body } = await client.call('POST', '/api/debrief', { turns });
    expect(status).toBe(200);
    expect(Debrief.parse(body)).toMatchObject({
      framework: 'sbi',
      checks: [{ id: 'situation', verdict: 'yes' }, { id: 'behaviour' }, { id: 'impact' }, { id: 'intent' }],
    });
    expect(await rows()).toBe(before);
  });

  test('who is not signed in, an unknown framework, too many turns and unknown speakers are refused', async () => {
    const response = await fetch(`${world.url}/api/debrief`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ turns }),
    });
    expect(response.status).toBe(401);
    for (const wrong of [
      { turns, framework: 'swot' },
      { turns: Array.from({ length: 2001 }, () => turns[0]) },
      { turns: [{ speaker: 'boss', text: 'Hi.' }] },
      {},
    ])
      expect(await client.call('POST', '/api/debrief', wrong)).toMatchObject({
        status: 400,
        body: { error: { code: 'invalid' } },
      });
  });

  test('the frameworks in force are listed with the checks that a debrief answers', async () => {
    const { body } = await client.call<
      Array<{ id: string; checks: Array<{ id: string; question: string }> }>
    >('GET', '/api/frameworks');
    expect(body).toHaveLength(12);
    for (const { id, checks } of body) {
      const read = await client.call<Debrief>('POST', '/api/debrief', { turns, framework: id });
      expect(read.body.checks.map((check) => ({ id: check.id, question: check.question }))).toEqual(checks);
    }
  });
});
