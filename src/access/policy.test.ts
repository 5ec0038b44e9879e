import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { benMoves } from '../../test/organisation.ts';
import {
  type Case,
  cases,
  contest,
  type Fixture,
  type Look,
  openPolicyWorld,
  type Statement,
  standIns,
  touched,
} from '../../test/policyCases.ts';
import type { LogPage, Passage } from '../contract/api.ts';
import type { Actor } from '../db/db.ts';
import { append } from '../log/log.ts';
import { cellOf, policy, type Resource, relations, rightOf } from './policy.ts';

describe.each(engines)('who may do what on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openPolicyWorld(name);
  });
  afterAll(() => fixture?.world.end());
  const db = () => fixture.world.database.db;

  const rows = (actor: Actor, statement: Statement) => touched(db(), actor, statement);
  async function expectLook(look: Look, person: string, seen: boolean): Promise<void> {
    if (look.http) expect(await look.http(person), `${person} over HTTP`).toBe(seen);
    if (look.sql)
      expect((await rows(await fixture.world.actor(person), look.sql)) > 0, `${person} by SQL`).toBe(seen);
  }
  const all = cases(() => fixture);
  const lookOf = (item: Case, relation: (typeof relations)[number]) =>
    typeof item.record === 'function' ? item.record(relation) : item.record;

  describe.each(Object.keys(policy) as Resource[])('%s', (resource) => {
    const item = all[resource];
    test.each(relations)(`%s`, async (relation) => {
      const right = rightOf(cellOf(resource, relation));
      const person = item.people?.[relation] ?? standIns[relation];
      await expectLook(lookOf(item, relation), person, right.read);
      const unmet = item.unmet?.[relation];
      if (right.conditional) expect(unmet, 'a condition is tested both ways').toBeDefined();
      if (unmet) await expectLook(unmet, unmet.person ?? person, false);
      if (item.write)
        expect(
          (await rows(await fixture.world.actor(person), item.write(relation, person))) > 0,
          'writes',
        ).toBe(right.write);
    });

    test('everybody else: nothing', async () => {
      for (const relation of relations) {
        await expectLook(lookOf(item, relation), 'fay', false);
        if (item.write)
          expect(await rows(await fixture.world.actor('fay'), item.write(relation, 'fay'))).toBe(0);
      }
    });
  });

  test('only the administrator imports, and nobody without a session does anything', async () => {
    const form = () => {
      const body = new FormData();
      body.append('files', new Blob(['id,name,title,role,level\n']), 'people.csv');
      return body;
    };
    for (const person of ['ben', 'ana', 'dora', 'hr', 'root']) {
      const { cookie } = await fixture.world.client(person);
      const response = await fetch(`${fixture.world.url}/api/import?dryRun=true`, {
        method: 'POST',
        headers: { cookie },
        body: form(),
      });
      expect(response.status, person).toBe(person === 'root' ? 200 : 404);
    }
    const routes = [
      ['GET', '/api/me'],
      ['GET', '/api/me/held'],
      ['POST', '/api/me/export'],
      ['GET', '/api/recommendations'],
      ['GET', '/api/log'],
      ['GET', '/api/conversations'],
      ['GET', `/api/passages/${fixture.passage('f-1')}`],
      ['GET', '/api/briefs'],
      ['POST', '/api/briefs'],
      ['GET', `/api/briefs/${fixture.brief}`],
      ['GET', `/api/briefs/${fixture.brief}/markdown`],
      ['PUT', `/api/briefs/${fixture.brief}/edits`],
      ['GET', '/api/contests'],
      ['GET', '/api/log/sample'],
      ['GET', '/api/log/teams'],
      ['POST', '/api/contests/1/take'],
      ['POST', '/api/contests/1/outcome'],
      ['POST', '/api/log/1/reviews'],
      ['GET', '/api/competencies'],
      ['POST', '/api/evidence/search'],
      ['POST', '/api/recommendations'],
      ['POST', '/api/import'],
      ['POST', '/api/people/ben/erase'],
      ['POST', '/api/log/verify'],
      ['POST', '/api/conversations'],
    ] as const;
    for (const [method, path] of routes) {
      for (const cookie of [
        '',
        'groundwork_session=',
        'groundwork_session=AAAA',
        `groundwork_session=${"'".repeat(40)}`,
      ]) {
        const response = await fetch(`${fixture.world.url}${path}`, { method, headers: { cookie } });
        expect(response.status, `${method} ${path}`).toBe(401);
        expect(await response.json()).toMatchObject({ error: { code: 'unauthenticated' } });
      }
    }
  });

  test('search: oneself and reports; a manager’s manager finds goals only, without how they were read; others nobody', async () => {
    const ask = async (person: string, subject: string) =>
      (await fixture.world.client(person)).call<{ passages: Passage[] }>('POST', '/api/evidence/search', {
        question: 'plan the release dates',
        subject,
        limit: 50,
      });
    expect((await ask('ben', 'ben')).body.passages.length).toBeGreaterThan(2);
    expect((await ask('ana', 'ben')).body.passages.length).toBeGreaterThan(2);
    const skip = await ask('dora', 'ben');
    expect(skip.body.passages.map(({ source, readings }) => [source, readings])).toEqual([['goal', []]]);
    for (const person of ['eli', 'cleo', 'max', 'fay', 'hr', 'root', 'gus'])
      expect((await ask(person, 'ben')).status, person).toBe(404);
    expect((await ask('ana', 'no such person')).status).toBe(404);
  });

  test('the name and the day of who wrote it are told as they chose', async () => {
    const show = async (person: string, record: string) => {
      const { body } = await (await fixture.world.client(person)).call<Passage>(
        'GET',
        `/api/passages/${fixture.passage(record)}`,
      );
      return [body.author, body.date];
    };
    expect(await show('ben', 'f-1')).toEqual(['cleo', '2026-05-12']); // named
    expect(await show('ben', 'f-3')).toEqual([null, '2026-Q2']); // shown to the manager
    expect(await show('ana', 'f-3')).toEqual(['eli', '2026-04-20']);
    expect(await show('ben', 'f-4')).toEqual([null, '2025-Q4']); // to nobody
    expect(await show('ana', 'f-4')).toEqual([null, '2025-Q4']);
    expect(await show('dan', 'f-4')).toEqual(['dan', '2025-10-03']); // who wrote it knows
    expect(await show('ben', 'f-2')).toEqual(['ana', '2026-06-02']); // a manager is never withheld
    expect(await show('gus', 'f-20')).toEqual([null, '2026-Q2']); // upward never tells its subject
    expect(await show('dora', 'f-20')).toEqual(['hal', '2026-05-04']);
    expect(await show('dora', 'f-22')).toEqual([null, '2026-Q2']);
  });

  test('a passage told by quarter does not tell its day by the recency of a search hit', async () => {
    const ask = async (person: string) =>
      (
        await (
          await fixture.world.client(person)
        ).call<{ passages: Array<Passage & { why: { recency: number } }> }>('POST', '/api/evidence/search', {
          question: 'release plan slipped steps',
          subject: 'ben',
          limit: 50,
        })
      ).body.passages;
    const recency = (items: Array<Passage & { why: { recency: number } }>, record: string) =>
      items.find(({ id }) => id === fixture.passage(record))?.why.recency ?? -1;
    const seen = await ask('ben');
    // The middle of the fourth quarter of 2025 and of the second of 2026, seen from 2026-06-30.
    expect(recency(seen, 'f-4')).toBeCloseTo(2 ** (-227 / 180), 6);
    expect(recency(seen, 'f-1')).toBeCloseTo(2 ** (-49 / 180), 6);
  });

  test('who wrote feedback corrects how it is read, and the subject finds that in the log', async () => {
    const cleo = await fixture.world.client('cleo');
    const path = `/api/passages/${fixture.passage('f-1')}/readings`;
    expect(
      (await cleo.call('POST', path, { readings: [{ competency: 'planning', polarity: 'need' }] })).status,
    ).toBe(200);
    for (const [person, status] of [
      ['ana', 403],
      ['dora', 404],
      ['hr', 404],
      ['fay', 404],
      ['root', 404],
    ] as const)
      expect(
        (await (await fixture.world.client(person)).call('POST', path, { readings: [] })).status,
        person,
      ).toBe(status);
    const { body } = await (await fixture.world.client('ben')).call<{
      entries: Array<{ actor: string; subject: string }>;
    }>('GET', '/api/log?kind=corrected');
    expect(body.entries[0]).toMatchObject({ actor: 'cleo', subject: 'ben' });
  });

  test('of a passage its subject and author change the correction only, and in their own name', async () => {
    const ben = await fixture.world.actor('ben');
    const set = (column: string, value: string): Statement => [
      `update passage set ${column} = ${value} where id = $1 returning id`,
      [fixture.passage('f-3')],
    ];
    for (const [column, value] of [
      ['text', "'x'"],
      ['masked', "'x'"],
      ['readings', "'[]'"],
      ['readings_by', "'x'"],
      ['embedding', 'null'],
      ['embedding_model', "'x'"],
      ['retired_at', 'now()'],
      ['author_id', "'ben'"],
      ['visible', "'named'"],
      ['date', "'2020-01-01'"],
    ] as const)
      expect(await rows(ben, set(column, value)), column).toBe(0);
    expect(await rows(ben, set('corrected_by', "'eli'"))).toBe(0);
    expect(await rows(ben, set('corrected_by', "'ben'"))).toBe(1);
  });

  test('feedback is written in one’s own voice only', async () => {
    const write = async (person: string, subject: string, author: string, relation: string) =>
      rows(await fixture.world.actor(person), [
        `insert into feedback (id, subject_id, author_id, relation, date, text, author_visible)
       values ('f-voice', $1, $2, $3, '2026-06-30', 'x', 'named')`.concat(' returning id'),
        [subject, author, relation],
      ]);
    expect(await write('ana', 'ben', 'ana', 'manager')).toBe(1);
    expect(await write('ben', 'ana', 'ben', 'upward')).toBe(1);
    expect(await write('eli', 'ben', 'eli', 'manager')).toBe(0);
    expect(await write('eli', 'ana', 'eli', 'upward')).toBe(0);
    expect(await write('eli', 'ben', 'ben', 'self')).toBe(0);
    expect(await write('eli', 'ben', 'cleo', 'peer')).toBe(0);
    expect(await write('ben', 'ben', 'ben', 'peer')).toBe(0);
  });

  test('a one-to-one is between a manager and a report of today', async () => {
    const write = async (person: string, manager: string, report: string, visible: string) =>
      rows(await fixture.world.actor(person), [
        `insert into one_to_one (id, manager_id, report_id, date, text, visible) values ('o-new', $1, $2, '2026-06-30', 'x', $3) returning id`,
        [manager, report, visible],
      ]);
    expect(await write('ana', 'ana', 'ben', 'both')).toBe(1);
    expect(await write('ben', 'ana', 'ben', 'report')).toBe(1);
    expect(await write('eli', 'eli', 'ben', 'both')).toBe(0);
    expect(await write('ben', 'eli', 'ben', 'both')).toBe(0);
    expect(await write('ana', 'ana', 'hal', 'both')).toBe(0);
    expect(await write('ana', 'ana', 'ben', 'report')).toBe(0); // she could not read it again
  });

  test('what a manager promised in a shared one-to-one, the report reads; a peer does not', async () => {
    await expectLook({ sql: [`select 1 from commitment where id = 'c-2'`, []] }, 'ben', true);
    await expectLook({ sql: [`select 1 from commitment where id = 'c-2'`, []] }, 'cleo', false);
  });

  test('a recommendation is answered by whom it was made for and contested by whom it is about', async () => {
    const answer = async (person: string, id: string, body: object) =>
      (await (await fixture.world.client(person)).call('POST', `/api/recommendations/${id}/responses`, body))
        .status;
    const contested = { kind: 'contested', reason: 'not so' };
    expect(await answer('ben', fixture.byManager.id, { kind: 'accepted' })).toBe(403);
    expect(await answer('ben', fixture.byManager.id, contested)).toBe(201);
    expect(await answer('ana', fixture.byManager.id, { kind: 'accepted' })).toBe(201);
    expect(await answer('ana', fixture.shared.id, { kind: 'accepted' })).toBe(403);
    expect(await answer('ana', fixture.unshared.id, { kind: 'accepted' })).toBe(404);
    for (const person of ['dora', 'eli', 'hr', 'root', 'fay'])
      expect(await answer(person, fixture.shared.id, contested), person).toBe(404);
    const share = async (person: string) =>
      (
        await (
          await fixture.world.client(person)
        ).call('POST', `/api/recommendations/${fixture.byManager.id}/share`, { with: 'manager' })
      ).status;
    expect([await share('ana'), await share('eli')]).toEqual([403, 404]);
    const ana = await fixture.world.actor('ana');
    expect(
      await rows(ana, [
        `insert into recommendation_response (id, recommendation_id, person_id, kind, at, log_seq)
      values (gen_random_uuid(), $1::uuid, 'ana', 'accepted', now(), 1) returning id`,
        [fixture.shared.id],
      ]),
    ).toBe(0);
  });

  test('HR opens a cited passage from the contest to the end of the review, and each opening is an entry', async () => {
    const hr = await fixture.world.client('hr');
    const path = `/api/passages/${fixture.passage('f-9')}`;
    expect((await hr.call('GET', path)).status).toBe(404);
    const contested = await contest(fixture.world, await fixture.world.actor('ana'), [
      fixture.passage('f-9'),
    ]);
    const reads = async () =>
      (
        await hr.call<{ entries: Array<{ refersTo: number; subject: string }> }>(
          'GET',
          '/api/log?kind=read&limit=200',
        )
      ).body.entries;
    const before = (await reads()).length;
    expect((await hr.call('GET', path)).status).toBe(200);
    expect((await reads()).length).toBe(before + 1);
    expect((await reads())[0]).toMatchObject({ refersTo: contested, subject: 'ana' });
    const review = async (verdict: string) => {
      const actor = await fixture.world.actor('hr');
      await db().transaction(actor, (tx) =>
        append(tx, fixture.world, actor, [
          {
            kind: 'reviewed',
            subject: 'ana',
            refersTo: contested,
            summary: 'x',
            citations: [],
            body: { output: { verdict } },
          },
        ]),
      );
      return (await hr.call('GET', path)).status;
    };
    expect(await review('confirm')).toBe(404);
    expect(await review('annotate')).toBe(200);
    expect(await review('flag')).toBe(404);
    expect(await review('annotate')).toBe(200);
    // Being contested opens it for HR alone.
    for (const person of ['root', 'fay', 'ben'])
      expect((await (await fixture.world.client(person)).call('GET', path)).status).toBe(404);
  });

  test('HR and the administrator are employees like others for records about themselves', async () => {
    for (const person of ['hr', 'root']) {
      const client = await fixture.world.client(person);
      expect((await client.call('GET', '/api/me/held')).status).toBe(200);
      expect((await client.call('POST', '/api/evidence/search', { question: 'anything' })).status).toBe(200);
    }
    const root = await fixture.world.client('root');
    const { entries } = (await root.call<LogPage>('GET', '/api/log?limit=200')).body;
    // What they took along of their own, and nothing else.
    expect(entries.filter(({ actor, subject }) => actor !== 'root' || subject !== 'root')).toEqual([]);
    expect((await (await fixture.world.client('root')).call('POST', '/api/log/verify')).status).toBe(404);
    expect((await (await fixture.world.client('hr')).call('POST', '/api/log/verify')).status).toBe(200);
  });

  describe('once ben reports to gus', () => {
    beforeAll(async () => {
      expect((await fixture.world.parts.runImport(benMoves, { dryRun: false })).errors).toEqual([]);
    });
    const passage = (record: string): Look =>
      all.feedback && {
        http: async (person) =>
          (await (await fixture.world.client(person)).call('GET', `/api/passages/${fixture.passage(record)}`))
            .status === 200,
      };

    test('ana keeps what she wrote and nothing else', async () => {
      for (const record of ['f-2', 'o-1', 'c-2']) await expectLook(passage(record), 'ana', true);
      for (const record of ['f-1', 'f-3', 'f-5', 'g-ben', 'c-1'])
        await expectLook(passage(record), 'ana', false);
      const ana = await fixture.world.actor('ana');
      for (const [statement, count] of [
        [`select 1 from person where id = 'ben'`, 0],
        [`select 1 from rating where person_id = 'ben'`, 0],
        [`select 1 from goal where person_id = 'ben'`, 0],
        [`select 1 from feedback where subject_id = 'ben'`, 1],
        [`select 1 from one_to_one where report_id = 'ben'`, 2],
        [`select 1 from commitment where owner_id = 'ben'`, 0],
        [`select 1 from recommendation where subject_id = 'ben'`, 0],
        [`select 1 from brief where subject_id = 'ben'`, 0],
        [`select 1 from brief_edit`, 0],
        [`select 1 from recommendation_response`, 0],
        [`update one_to_one set text = 'x' where report_id = 'ben' returning id`, 0],
      ] as const)
        expect(await rows(ana, [statement, []]), statement).toBe(count);
    });

    test('her recommendations and briefs about him answer not_found, and so does every new question', async () => {
      const ana = await fixture.world.client('ana');
      for (const path of [
        `/api/recommendations/${fixture.byManager.id}`,
        `/api/recommendations/${fixture.shared.id}`,
        `/api/briefs/${fixture.brief}`,
      ])
        expect((await ana.call('GET', path)).status, path).toBe(404);
      for (const [path, body] of [
        ['/api/recommendations', {}],
        ['/api/evidence/search', { question: 'dates' }],
        ['/api/recommendations/what-if', { without: [] }],
        ['/api/conversations', { kind: 'coaching' }],
      ] as const)
        expect((await ana.call('POST', path, { ...body, subject: 'ben' })).status, path).toBe(404);
      expect(
        (
          await ana.call('POST', `/api/recommendations/${fixture.byManager.id}/responses`, {
            kind: 'accepted',
          })
        ).status,
      ).toBe(404);
      expect((await ana.call<unknown[]>('GET', '/api/recommendations')).body).toEqual([]);
      // The log keeps what she did, and her conversation stays hers.
      expect((await ana.call('GET', `/api/log/${fixture.byManager.logSeq}`)).status).toBe(200);
      expect((await ana.call('GET', `/api/conversations/${fixture.anaTalks}`)).status).toBe(200);
    });

    test('gus reads what a manager reads, but neither her private notes nor what was recommended to her', async () => {
      for (const record of ['f-1', 'f-2', 'f-5', 'g-ben', 'o-1', 'c-1'])
        await expectLook(passage(record), 'gus', true);
      await expectLook({ sql: [`select 1 from one_to_one where id in ('o-2', 'o-3')`, []] }, 'gus', false);
      await expectLook(all.recommendation_to_manager.record as Look, 'gus', false);
      await expectLook(all.brief.record as Look, 'gus', false);
      await expectLook(all.recommendation_to_manager.record as Look, 'ben', true);
    });
  });
});
