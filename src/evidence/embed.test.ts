import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { startFakeModel } from '../../test/fakeModel.ts';
import { openWorld, type World } from '../../test/world.ts';
import { system } from '../db/db.ts';
import { openJobs } from '../jobs/jobs.ts';
import { openModels } from '../models/models.ts';
import { embedPending } from './embed.ts';

describe.each(engines)('an embedding endpoint on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let endpoint: Awaited<ReturnType<typeof startFakeModel>>;
  beforeAll(async () => {
    endpoint = await startFakeModel();
    const environment = {
      OPENAI_BASE_URL: endpoint.url,
      OPENAI_API_KEY: 'k',
      EMBEDDING_MODEL: 'other-embedding',
    };
    world = await openWorld({ engine: name, environment });
  });
  afterAll(async () => {
    await world?.end();
    await endpoint?.close();
  });
  const vectors = () =>
    world.database.db.query<{ model: string | null; n: number }>(
      system('index'),
      'select embedding_model as model, count(embedding) as n from passage where retired_at is null group by 1 order by 1',
    );

  test('is not asked inside the import: the lexical leg serves alone until the job has run', async () => {
    expect(await vectors()).toEqual([{ model: null, n: 0 }]);
    const ben = await world.client('ben');
    const { body } = await ben.call<{ passages: Array<{ why: { lexical: number; vector: number } }> }>(
      'POST',
      '/api/evidence/search',
      { question: 'billing release dates' },
    );
    expect(body.passages.length).toBeGreaterThan(0);
    expect(body.passages[0]?.why).toMatchObject({ lexical: 1, vector: 0 });
  });

  test('fills every passage by a job, once however often it is asked for', async () => {
    const models = await openModels(world.parts.config);
    let done = 0;
    const finished = new Promise<void>((resolve) => {
      void openJobs({
        db: world.database.db,
        handlers: {
          embed: async () => {
            done += await embedPending({ db: world.database.db, embedder: models.embedder });
            resolve();
          },
        },
        report: () => undefined,
      }).then(async (jobs) => {
        await jobs.send('embed');
        await jobs.send('embed');
        await finished;
        await jobs.close();
      });
    });
    await finished;
    const [row] = await vectors();
    expect(row?.model).toBe('other-embedding');
    expect(row?.n).toBe(done);
    expect(await embedPending({ db: world.database.db, embedder: models.embedder })).toBe(0);
  });

  test('sends masked texts only', () => {
    const sent = endpoint.embedded.join('\n');
    expect(sent).toContain('billing');
    for (const person of ['Ben', 'Okoro', 'Cleo', 'Ana', 'Moreau'])
      expect(sent).not.toMatch(new RegExp(`\\b${person}\\b`));
  });

  test('that is down leaves search to words', async () => {
    await endpoint.close();
    const ben = await world.client('ben');
    const events = await ben.ask('what do people say about my billing release dates?');
    expect(events.at(-1)).toMatchObject({ type: 'turn.end', outcome: 'complete' });
    expect(events.some((event) => event.type === 'turn.text' && event.citations.length > 0)).toBe(true);
  });
});
