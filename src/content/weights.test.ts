import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import { commandsOf } from '../app.ts';
import type { Audit, ErrorBody, LogEntry, RecommendationsAnswer } from '../contract/api.ts';
import type { WeightShares, WeightsDocument, WeightsPreview } from '../contract/weights.ts';
import type { Recomputed } from '../recommendations/recompute.ts';
import { loadContent } from './content.ts';

const shipped: WeightShares = {
  gap: 0.3,
  sources: 0.2,
  recency: 0.1,
  goal: 0.15,
  aspiration: 0.1,
  fit: 0.05,
  variety: 0.1,
};
const none: WeightShares = { gap: 0, sources: 0, recency: 0, goal: 0, aspiration: 0, fit: 0, variety: 0 };

test('the weights that are shipped each say why and what they rest on', async () => {
  const { weights } = (await loadContent()).weights;
  expect(Object.fromEntries(weights.map(({ name, weight }) => [name, weight]))).toEqual(shipped);
  for (const { name, why, source } of weights) {
    expect(why, name).toMatch(/\.$/);
    expect(source, name).toMatch(/\.$/);
  }
});

describe.each(engines)('the ranking weights of an organisation on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  const as = (person: string) => world.client(person);
  const read = async () => (await (await as('hr')).call<WeightsDocument>('GET', '/api/weights')).body;
  const send = async <T = WeightsDocument>(path: string, body: unknown, person = 'hr') =>
    (await as(person)).call<T>('POST', `/api/weights${path}`, body);
  const advise = async (person: string, subject = person) =>
    (await (await as(person)).call<RecommendationsAnswer>('POST', '/api/recommendations', { subject })).body;
  const preview = async (weights: WeightShares) => {
    const { status, body } = await send<WeightsPreview>('/preview', { weights });
    expect(status).toBe(200);
    expect(body.firstChanged + body.orderChanged + body.scoreChanged + body.unchanged).toBe(body.answers);
    return body;
  };
  beforeAll(async () => {
    world = await openWorld({ engine: name });
    const more = `id,name,title,role,level,manager_id,access
hr2,Wren Abbot,HR Partner,hr_partner,5,,employee hr
dan,Dan Ferro,Engineer,engineer,3,hr,employee
`;
    await world.parts.runImport([{ name: 'people.csv', bytes: Buffer.from(more) }], { dryRun: false });
    const feedback = `id,subject_id,author_id,relation,date,text
x-1,dan,ben,peer,2026-06-01,"The plan for the billing release had no dates in it. Dan missed two deadlines in a row and did not tell anybody."
x-2,dan,hr,manager,2026-06-02,"Dan planned the migration on one page and then missed the deadline by eight days; nobody was warned before the Monday call."
x-3,eli,ben,peer,2025-06-01,"The plan for the billing release had no dates in it. Eli missed two deadlines in a row and did not tell anybody."
x-4,eli,ana,peer,2025-06-02,"Eli planned the migration on one page and then missed the deadline by eight days; nobody was warned before the Monday call."
x-5,eli,dan,peer,2025-06-03,"The release plan slipped twice because the steps had not been written down."
x-6,eli,cleo,peer,2026-06-20,"I would like Eli to delegate the rota instead of doing it alone at night."
x-7,eli,dora,peer,2026-06-21,"Eli keeps doing the rota alone; two people offered and the rota was not handed over."
`;
    await world.parts.runImport([{ name: 'feedback.csv', bytes: Buffer.from(feedback) }], { dryRun: false });
  });
  afterAll(() => world?.end());

  test('are for HR; everybody else finds nothing, over HTTP and in the table', async () => {
    for (const person of ['ben', 'ana', 'dora', 'root']) {
      expect((await (await as(person)).call('GET', '/api/weights')).status, person).toBe(404);
      const edit = { weights: shipped, reason: 'x', basedOn: '1' };
      for (const [path, body] of [
        ['/preview', edit],
        ['', edit],
        ['/roll-back', { version: '1', reason: 'x', basedOn: '1' }],
      ] as const)
        expect((await send(path, body, person)).status, `${person} ${path}`).toBe(404);
      await expect(
        world.database.db.query(
          await world.actor(person),
          `insert into ranking_weights (seq, version, weights, reason, set_by, at)
           select 1, 'edit-1', '{}', 'x', pseudonym, now() from person where id = $1`,
          [person],
        ),
        person,
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('before any edit those that are shipped are in force, each with its reason', async () => {
    const { inForce, versions, factors } = await read();
    expect(inForce).toBe('1');
    expect(versions).toEqual([
      {
        version: '1',
        weights: shipped,
        reason: null,
        setBy: null,
        setByName: null,
        at: null,
        restores: null,
      },
    ]);
    expect(factors.map((factor) => factor.name)).toEqual(Object.keys(shipped));
  });

  test('what does not add up to 1, or has no reason, is not saved, and says what is missing', async () => {
    const wrong: Array<[unknown, string | undefined, RegExp]> = [
      [{ ...shipped, gap: 0.31 }, 'x', /add up to 1/],
      [{ ...shipped, gap: 0.3 + 1e-8 }, 'x', /add up to 1/],
      [{ ...shipped, gap: -0.1, sources: 0.6 }, 'x', /./],
      [{ gap: 1 }, 'x', /./],
      [{ ...shipped, age: 0 }, 'x', /./],
      [{ ...shipped, gap: 0.2, goal: 0.25 }, '  ', /why/],
      [{ ...shipped, gap: 0.2, goal: 0.25 }, undefined, /./],
      [shipped, 'x', /in force already/],
    ];
    for (const [weights, reason, says] of wrong) {
      const { status, body } = await send<ErrorBody>('', { weights, reason, basedOn: '1' });
      expect(status, JSON.stringify(weights)).toBe(400);
      expect(JSON.stringify(body.error)).toMatch(says);
    }
    expect((await read()).versions).toHaveLength(1);
  });

  test('a trial is marked, counts every answer once, changes nothing, and leaves one entry of the log', async () => {
    const nobodyYet = await preview(shipped);
    expect(nobodyYet).toMatchObject({ simulated: true, recommendations: 0, answers: 0, changes: [] });
    const ben = (await advise('ben')).recommendations ?? [];
    const ana = (await advise('ana', 'ben')).recommendations ?? [];
    expect(ben.length).toBeGreaterThan(0);
    const same = await preview(shipped);
    expect(same).toMatchObject({
      recommendations: ben.length + ana.length,
      answers: 2,
      unchanged: 2,
      changes: [],
      otherWeights: 0,
    });
    const tried = await preview({ ...none, fit: 1 });
    expect(tried.unchanged).toBe(0);
    expect((await read()).inForce).toBe('1');
    const entry = (await (await as('hr')).call<LogEntry>('GET', `/api/log/${tried.logSeq}`)).body;
    expect(entry.entry).toMatchObject({ kind: 'preview', subject: null, actor: 'hr' });
    expect(entry.entry.body).toMatchObject({ weights: { fit: 1 }, output: { answers: 2 } });
    expect(entry.explanation.summary).toMatch(/other weights/);
    expect((await (await as('ben')).call('GET', `/api/log/${tried.logSeq}`)).status).toBe(404);
  });

  test('a trial shows no answer that is about or by whoever tries', async () => {
    const before = await preview({ ...none, variety: 1 });
    const made = await advise('hr', 'dan');
    expect(made.recommendations?.length).toBeGreaterThan(0);
    const after = await preview({ ...none, variety: 1 });
    expect(after.answers).toBe(before.answers);
    const other = await send<WeightsPreview>('/preview', { weights: { ...none, variety: 1 } }, 'hr2');
    expect(other.body.answers).toBe(before.answers + 1);
  });

  test('what a trial says comes true: saved, the next answer begins as it said, and names the version', async () => {
    const candidates = Object.keys(none).map((factor): WeightShares => ({ ...none, [factor]: 1 }));
    let saved = 0;
    let foretold = 0;
    for (const weights of candidates) {
      const { inForce } = await read();
      const before = (await advise('eli')).recommendations ?? [];
      const trial = await preview(weights);
      const newest = trial.changes.find(({ entries }) => entries.includes(before[0]!.logSeq));
      const { status, body } = await send('', {
        weights,
        reason: `only one counts ${saved}`,
        basedOn: inForce,
      });
      expect(status).toBe(201);
      saved += 1;
      if (newest?.change === 'first') foretold += 1;
      expect(body).toMatchObject({ inForce: `edit-${saved}` });
      expect(body.versions[0]).toMatchObject({ weights, setBy: 'hr', setByName: 'Hanne Ruud' });
      const after = (await advise('eli')).recommendations ?? [];
      expect(after.map(({ versions }) => versions.weights)).toEqual(after.map(() => `edit-${saved}`));
      const expected = newest ? newest.is.map(({ action }) => action) : before.map(({ action }) => action.id);
      expect(after.map(({ action }) => action.id)).toEqual(expected);
      const entry = (await (await as('hr')).call<LogEntry>('GET', `/api/log/${after[0]?.logSeq}`)).body;
      expect(entry.entry.body).toMatchObject({ versions: { weights: `edit-${saved}` }, weights });
    }
    expect(foretold, 'a trial that foretold a change').toBeGreaterThan(0);
  });

  test('an entry made before is the same again by its own weights, and names the weights as what differs now', async () => {
    const old = (await as('hr')).call<{ entries: Array<{ seq: number }> }>(
      'GET',
      '/api/log?kind=recommendation&limit=200',
    );
    const seq = (await old).body.entries.at(-1)?.seq;
    const again = (await commandsOf(world.parts).recompute?.({ seq })) as Recomputed;
    const { inForce } = await read();
    expect(again).toMatchObject({ same: true, versions: { weights: { was: '1', is: inForce } } });
    expect(again.now.differences.some(({ version }) => version === 'weights')).toBe(true);
  });

  test('a what-if and a brief use and name them too', async () => {
    const { inForce } = await read();
    const what = await (await as('ben')).call<RecommendationsAnswer>('POST', '/api/recommendations/what-if', {
      without: [],
      withoutSources: ['self'],
    });
    expect(what.body.recommendations?.[0]?.versions.weights).toBe(inForce);
    await (await as('ana')).ask('Prepare me for a talk with Ben about missed deadlines');
    const log = await (await as('hr')).call<{ entries: Array<{ seq: number }> }>(
      'GET',
      '/api/log?kind=brief',
    );
    const entry = await (await as('hr')).call<LogEntry>('GET', `/api/log/${log.body.entries[0]?.seq}`);
    expect(entry.body.entry.body).toMatchObject({ versions: { weights: inForce } });
  });

  test('a roll back is a new version that equals an old one, and nothing is deleted', async () => {
    const before = await read();
    const input = { version: '1', reason: 'the works council asks for it', basedOn: before.inForce };
    const { status, body } = await send('/roll-back', input);
    expect(status).toBe(201);
    expect(body.versions[0]).toMatchObject({
      version: `edit-${before.versions.length}`,
      weights: shipped,
      restores: '1',
    });
    expect(body.versions.slice(1)).toEqual(before.versions);
    expect((await advise('ben')).recommendations?.[0]?.versions.weights).toBe(body.inForce);
    const unknown = await send('/roll-back', { version: 'edit-999', reason: 'x', basedOn: body.inForce });
    expect(unknown.status).toBe(404);
    const own = await send('/roll-back', { version: body.inForce, reason: 'x', basedOn: body.inForce });
    expect(own.status).toBe(400);
  });

  test('of two who save at once one is told what the other changed, and nothing of theirs is lost', async () => {
    const { inForce, versions } = await read();
    const mine = { ...shipped, gap: 0.25, goal: 0.2 };
    const theirs = { ...shipped, gap: 0.2, sources: 0.3 };
    const edit = (weights: WeightShares, reason: string) => ({ weights, reason, basedOn: inForce });
    const answers = await Promise.all([
      send<WeightsDocument & ErrorBody>('', edit(mine, 'goals matter more')),
      send<WeightsDocument & ErrorBody>('', edit(theirs, 'more eyes'), 'hr2'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const isMine = answers[0]?.status === 201;
    const refused = answers.find(({ status }) => status === 409)?.body.error;
    expect(refused?.message).toContain(isMine ? 'Hanne Ruud' : 'Wren Abbot');
    expect(refused?.message).toContain(
      isMine ? 'gap 0.3, now 0.25; goal 0.15, now 0.2' : 'sources 0.2, now 0.3',
    );
    expect((await read()).versions).toHaveLength(versions.length + 1);
    expect((await read()).versions[0]?.weights).toEqual(isMine ? mine : theirs);
  });

  test('each is in the list of who did what, with the numbers and without the reason', async () => {
    const audit = (await (await as('hr')).call<Audit>('GET', '/api/audit')).body;
    const [newest, rolledBack] = audit.filter(({ act }) => act === 'weights');
    expect(newest?.detail).toMatch(/^edit-\d+: gap 0\.3, now 0\.2/);
    expect(['hr', 'hr2']).toContain(newest?.actor);
    expect(rolledBack?.detail).toMatch(/\(back to 1\)/);
    expect(JSON.stringify(audit)).not.toContain('works council asks');
  });

  test('nobody changes or deletes a version, and whoever is advised may read them', async () => {
    const hr = await world.actor('hr');
    for (const statement of [
      `update ranking_weights set weights = '{}'`,
      'delete from ranking_weights',
      'truncate ranking_weights',
    ])
      await expect(world.database.db.query(hr, statement), statement).rejects.toMatchObject({
        code: '42501',
      });
    const reason = `update ranking_weights set reason = 'x' returning seq`;
    expect(await world.database.db.query(hr, reason)).toEqual([]);
    const seen = await world.database.db.query(await world.actor('eli'), 'select 1 from ranking_weights');
    expect(seen.length).toBeGreaterThan(0);
  });

  test('an erasure takes the name out of a reason', async () => {
    const { inForce } = await read();
    const weights = { ...shipped, gap: 0.2, variety: 0.2 };
    await send('', { weights, reason: 'Dan Ferro said that it repeats itself', basedOn: inForce });
    expect((await (await as('root')).call('POST', '/api/people/dan/erase')).status).toBe(200);
    expect((await read()).versions[0]?.reason).toBe('Someone said that it repeats itself');
  });
});
