import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/world.ts';
import type { LogPage, Passage, RecommendationsAnswer } from '../contract/api.ts';

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

describe('a passage that is not surely read', () => {
  const person = (id: string, manager = '') =>
    `${id},${id} Test,${id}@x.example,they,Clerk,specialist,2,T,${manager},,`;
  const drawer = 'It is in the drawer with the others, where it has been since the second week of the month.';
  const shelf = 'Still on the shelf below the window when I looked, as it was when I had looked before.';
  let world: World;
  beforeAll(async () => {
    const file = (name: string, ...lines: string[]) => ({ name, bytes: Buffer.from(lines.join('\n')) });
    world = await openWorld({
      files: [
        file(
          'people.csv',
          'id,name,email,pronouns,title,role,level,team,manager_id,start_date,access',
          person('mo'),
          person('su', 'mo'),
          person('pa', 'mo'),
          person('pe', 'mo'),
        ),
        file(
          'feedback.csv',
          'id,subject_id,author_id,relation,date,text,author_visible,context',
          `f1,su,pa,peer,2026-05-04,"${drawer}",manager,`,
          `f2,su,pe,peer,2026-06-04,"${shelf}",manager,`, // one by name and one without are never compared
        ),
      ],
    });
  });
  afterAll(() => world?.end());
  const passageOf = async (record: string) => {
    const rows = await world.database.owner((owner) =>
      owner.query<{ id: string }>('select id from passage where record_id = $1', [record]),
    );
    return rows[0]?.id ?? '';
  };

  test('offers guesses to whoever may settle it, and to nobody else', async () => {
    const id = await passageOf('f1');
    const guesses = async (who: string) =>
      (await (await world.client(who)).call<Passage>('GET', `/api/passages/${id}`)).body.guesses;
    expect(await guesses('mo')).toEqual([]);
    const competencies = new Set(world.parts.content.competencies.map((c) => c.id));
    for (const who of ['su', 'pa'])
      for (const { competency } of await guesses(who)) expect(competencies).toContain(competency);
  });

  test('counts once it is settled, and the suggestion changes at once', async () => {
    const su = await world.client('su');
    const before = await su.call<RecommendationsAnswer>('POST', '/api/recommendations', {});
    expect(before.body.collect).toBeDefined();
    const readings = [{ competency: 'planning', polarity: 'need' }];
    for (const record of ['f1', 'f2']) {
      const id = await passageOf(record);
      const settled = await su.call<Passage>('POST', `/api/passages/${id}/readings`, { readings });
      expect(settled.body).toMatchObject({ guesses: [], readings: [{ ...readings[0], correctedBy: 'su' }] });
    }
    const after = await su.call<RecommendationsAnswer>('POST', '/api/recommendations', {});
    expect(after.body.recommendations?.[0]).toMatchObject({ competency: 'planning', evidence: [{}, {}] });
  });
});
