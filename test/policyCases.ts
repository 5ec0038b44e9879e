// For each resource of policy.ts: who stands for each relation, one record each may read where the cell's condition holds
// and one where it does not, and how reading and writing are tried, over HTTP where a route is there and by SQL as the app.
import { expect } from 'vitest';
import type { PolicyRelation, Resource } from '../src/access/policy.ts';
import { draftBrief } from '../src/briefs/brief.ts';
import type { Held, LogEntry, Passage, RecommendationsAnswer } from '../src/contract/api.ts';
import type { PreparedBrief } from '../src/contract/briefs.ts';
import type { Actor, Db, Person, Value } from '../src/db/db.ts';
import { append } from '../src/log/log.ts';
import { openContest } from '../src/recommendations/contesting.ts';
import { moreRelations } from './organisation.ts';
import { openWorld, type World } from './world.ts';

export type Statement = readonly [text: string, values: readonly Value[]];
/** A way to a record: over HTTP true where it was shown, by SQL the rows. */
export type Look = { http?: (person: string) => Promise<boolean>; sql?: Statement };
export type Case = {
  people?: Partial<Record<PolicyRelation, string>>;
  /** the record that the cell speaks of, by relation where it is not the same for all */
  record: Look | ((relation: PolicyRelation) => Look);
  /** where the condition does not hold; for somebody else in the same relation where it says so */
  unmet?: Partial<Record<PolicyRelation, Look & { person?: string }>>;
  write?: (relation: PolicyRelation, person: string) => Statement;
};
export const standIns: Readonly<Record<PolicyRelation, string>> = {
  self: 'ben',
  author: 'eli',
  manager: 'ana',
  skip: 'dora',
  hr: 'hr',
  administrator: 'root',
};

/** Rows a statement touches for this actor; rolled back. Refused by a policy or a grant: 0. */
export async function touched(db: Db, actor: Actor, [text, values]: Statement): Promise<number> {
  const undo = new Error('undo');
  let count = 0;
  await db
    .transaction(actor, async (tx) => {
      count = (await tx.query(text, values)).length;
      throw undo;
    })
    .catch((error: Error & { code?: string }) => {
      if (error !== undo && error.code !== '42501') throw error;
    });
  return count;
}

export type Fixture = Awaited<ReturnType<typeof openPolicyWorld>>;

export async function openPolicyWorld(engine: 'pglite' | 'postgres') {
  const world = await openWorld({ engine });
  const more = await world.parts.runImport(moreRelations, { dryRun: false });
  expect(more.errors).toEqual([]);
  const passages = await world.database.owner((owner) =>
    owner.query<{ record: string; id: string }>('select record_id as record, id from passage'),
  );
  const passage = (record: string) => passages.find((row) => row.record === record)?.id ?? record;
  const [ben, ana, gus] = await Promise.all(['ben', 'ana', 'gus'].map((id) => world.client(id)));
  if (!ben || !ana || !gus) throw new Error('nobody');
  // Two voices that name the same need, whatever the reader of texts makes of them.
  for (const record of ['f-1', 'f-2'])
    expect(
      (
        await ben.call('POST', `/api/passages/${passage(record)}/readings`, {
          readings: [{ competency: 'planning', polarity: 'need' }],
        })
      ).status,
    ).toBe(200);
  const recommended = async (client: typeof ben, subject?: string) => {
    const { body } = await client.call<RecommendationsAnswer>(
      'POST',
      '/api/recommendations',
      subject ? { subject } : {},
    );
    const first = body.recommendations?.[0];
    if (!first?.id) throw new Error(`no recommendation: ${JSON.stringify(body).slice(0, 300)}`);
    return { id: first.id, logSeq: first.logSeq };
  };
  const shared = await recommended(ben);
  const unshared = await recommended(ben);
  const byManager = await recommended(ana, 'ben');
  expect(
    (await ben.call('POST', `/api/recommendations/${shared.id}/share`, { with: 'manager' })).status,
  ).toBe(204);
  const aboutCleo = (
    await ana.call<RecommendationsAnswer>('POST', '/api/recommendations', { subject: 'cleo' })
  ).body;
  const hr = await world.client('hr');
  const reviewed = async (seq: number) =>
    (await hr.call<{ logSeq: number }>('POST', `/api/log/${seq}/reviews`, { verdict: 'confirm', text: 'x' }))
      .body.logSeq;
  const conversation = async (client: typeof ben, subject?: string) =>
    (
      await client.call<{ id: string }>(
        'POST',
        '/api/conversations',
        subject ? { kind: 'coaching', subject } : { kind: 'coaching' },
      )
    ).body.id;
  const rehearsal = async (client: typeof ben, counterpart: object) =>
    (
      await client.call<{ id: string }>('POST', '/api/conversations', {
        kind: 'rehearsal',
        scenario: 'missed_deadlines',
        counterpart,
        difficulty: 'easy',
      })
    ).body.id;
  const written = { ana: await brief(world, 'ana', 'ben'), gus: await brief(world, 'gus', 'hal') };
  for (const [client, id] of [
    [ana, written.ana],
    [gus, written.gus],
  ] as const)
    expect((await client.call('PUT', `/api/briefs/${id}/edits`, { version: 0, lines: [] })).status).toBe(200);
  const afterNote = async (client: typeof ben, person: string) =>
    (
      await client.call<{ id: string }>('POST', '/api/after-notes', {
        person,
        heldOn: '2026-06-29',
        went: 'differently',
        text: 'Shorter than I had planned.',
      })
    ).body.id;
  const debriefed = async (client: typeof ben, person: string) =>
    (
      await client.call<{ id: string }>('POST', '/api/debriefs', {
        turns: [
          { speaker: 'manager', text: 'What got in the way?' },
          { speaker: 'other', text: 'The review.' },
        ],
        agreed: true,
        person,
        heldOn: '2026-06-29',
      })
    ).body.id;
  return {
    world,
    passage,
    afterNote: await afterNote(ana, 'ben'),
    otherAfterNote: await afterNote(gus, 'hal'),
    debrief: await debriefed(ana, 'ben'),
    otherDebrief: await debriefed(gus, 'hal'),
    shared,
    unshared,
    byManager,
    aboutCleo: aboutCleo.logSeq ?? aboutCleo.recommendations?.[0]?.logSeq ?? 0,
    benTalks: await conversation(ben),
    benRehearses: await rehearsal(ben, { fictional: true }),
    anaRehearses: await rehearsal(ana, { person: 'ben' }),
    anaTalks: await conversation(ana, 'ben'),
    brief: written.ana,
    otherBrief: written.gus,
    // Contests of what was made for a manager, for its subject, and for the only one of HR; they cite nothing.
    objected: await contestRow(world, 'ana', 'ben'),
    objectedOwn: await contestRow(world, 'ben', 'ben'),
    ofHr: await contestRow(world, 'hr', 'hr'),
    reviewOfManagers: await reviewed(byManager.logSeq),
    reviewOfOwn: await reviewed(shared.logSeq),
    contested: await contest(world, await world.actor('ben'), ['f-3', 'f-5'].map(passage)),
  };
}

/** Its id. */
export async function brief(world: World, manager: string, subject: string): Promise<string> {
  const scenario = world.parts.content.scenarios.find(
    (s) => s.for === 'manager' && s.id === 'development_talk',
  );
  if (!scenario) throw new Error('no scenario');
  const topic = {
    topic: '',
    vector: null,
    vectorModel: world.parts.builtin.model,
    competencies: [],
    terms: [],
  };
  return (
    await draftBrief(world.parts, await world.actor(manager), {
      subject,
      scenario,
      topic,
      via: { mode: 'guided', model: null, provider: null },
    })
  ).id;
}

/** An entry that cites these passages, and its subject's contest. */
export async function contest(world: World, actor: Person, citations: string[]): Promise<number> {
  return world.database.db.transaction(actor, async (tx) => {
    const entry = { subject: actor.id, summary: 'x', body: {} };
    const [seq = 0] = await append(tx, world, actor, [{ ...entry, kind: 'recommendation', citations }]);
    await append(tx, world, actor, [{ ...entry, kind: 'contested', refersTo: seq, citations: [] }]);
    return seq;
  });
}

/** An entry made for `owner` that its subject contests, with the contest on the desk. */
async function contestRow(world: World, owner: string, subject: string): Promise<number> {
  const { db } = world.database;
  const [maker, contester] = [await world.actor(owner), await world.actor(subject)];
  const entry = { subject, summary: 'x', citations: [], body: {} };
  const [seq = 0] = await db.transaction(maker, (tx) =>
    append(tx, world, maker, [{ ...entry, kind: 'recommendation' }]),
  );
  await db.transaction(contester, async (tx) => {
    const [opened = 0] = await append(tx, world, contester, [{ ...entry, kind: 'contested', refersTo: seq }]);
    await openContest(tx, world.parts, { entry: seq, opened, subject, owner });
  });
  return seq;
}

export function cases(fixture: () => Fixture): Record<Resource, Case> {
  const get = async <T>(person: string, path: string) =>
    (await fixture().world.client(person)).call<T>('GET', path);
  const shows = (path: () => string) => async (person: string) => {
    const { status } = await get(person, path());
    expect([200, 404]).toContain(status);
    return status === 200;
  };
  const row = (table: string, id: string | number, key = 'id'): Statement => [
    `select 1 from ${table} where ${key} = $1`,
    [id],
  ];
  /** The record and the passage made of it. */
  const record = (table: string, id: string): Look => ({
    http: shows(() => `/api/passages/${fixture().passage(id)}`),
    sql: row(table, id),
  });
  const passageOnly = (id: string): Look => ({ http: shows(() => `/api/passages/${fixture().passage(id)}`) });
  const orPassage = (table: string, id: string, byPassage: PolicyRelation) => (relation: PolicyRelation) =>
    relation === byPassage ? passageOnly(id) : record(table, id);
  const readings = (id: string): Look => ({
    http: async (person) => {
      const { status, body } = await get<Passage>(person, `/api/passages/${fixture().passage(id)}`);
      return status === 200 && body.readings.length > 0;
    },
  });
  const lazy = (look: () => Look): Look => ({
    get http() {
      return look().http as NonNullable<Look['http']>;
    },
    get sql() {
      return look().sql as Statement;
    },
  });
  const own = (path: string, id: () => string, table: string, key = 'id') =>
    lazy(() => ({ http: shows(() => `${path}/${id()}`), sql: row(table, id(), key) }));
  const held = (kind: string) => async (person: string) => {
    const { body } = await get<Held>(person, '/api/me/held');
    return body.person.id === 'ben' && (body.kinds.find((k) => k.kind === kind)?.items.length ?? 0) > 0;
  };
  const entry = (seq: () => number) =>
    lazy(() => ({
      http: async (person) => {
        const { status, body } = await get<LogEntry>(person, `/api/log/${seq()}`);
        return status === 200 && body.entry.body !== null;
      },
      sql: [
        'select 1 from log_entry e join log_body b using (seq) join log_index i using (seq) where seq = $1',
        [seq()],
      ],
    }));
  const edit = (id: () => string): Look =>
    lazy(() => ({
      http: async (person) => {
        const { status, body } = await get<PreparedBrief>(person, `/api/briefs/${id()}`);
        return status === 200 && body.edits.version > 0;
      },
      sql: row('brief_edit', id(), 'brief_id'),
    }));
  const feedback = (subject: string, relation: string, author: string) => (): Statement => [
    `insert into feedback (id, subject_id, author_id, relation, date, text, author_visible)
     values ('f-new', $1, $2, $3, '2026-06-30', 'x', 'manager') returning id`,
    [subject, author, relation],
  ];
  const respond =
    (id: () => string) =>
    (relation: PolicyRelation, person: string): Statement => [
      `insert into recommendation_response (id, recommendation_id, person_id, kind, reason, at, log_seq)
     select gen_random_uuid(), $1::uuid, $2, $3, 'x', now(), 1 returning id`,
      [id(), person, relation === 'self' ? 'contested' : 'accepted'],
    ];

  return {
    person: {
      record: { sql: row('person', 'ben') },
      write: (_, person) => [
        `update person set title = 'Boss' where id = $1 and $2 <> '' returning id`,
        ['ben', person],
      ],
    },
    goal: {
      record: record('goal', 'g-ben'),
      write: () => [`update goal set progress = 41 where id = 'g-ben' returning id`, []],
    },
    feedback: {
      record: orPassage('feedback', 'f-3', 'hr'),
      unmet: { hr: record('feedback', 'f-6') },
      write: feedback('ben', 'peer', 'eli'),
    },
    self_assessment: {
      record: orPassage('feedback', 'f-5', 'hr'),
      unmet: { manager: record('feedback', 'f-10'), hr: record('feedback', 'f-10') },
      write: feedback('ben', 'self', 'ben'),
    },
    upward_feedback: {
      people: { self: 'gus', author: 'hal', manager: 'dora', skip: 'max' },
      record: record('feedback', 'f-20'),
      unmet: { self: { person: 'ana', ...record('feedback', 'f-7') } },
      write: feedback('gus', 'upward', 'hal'),
    },
    one_to_one: {
      people: { author: 'ana' },
      record: record('one_to_one', 'o-1'),
      write: () => [`update one_to_one set text = 'x' where id = 'o-1' returning id`, []],
    },
    commitment: {
      people: { author: 'ana' },
      record: record('commitment', 'c-1'),
      write: () => [`update commitment set status = 'done' where id = 'c-1' returning id`, []],
    },
    private_note: {
      record: (relation) => ({ sql: row('one_to_one', relation === 'self' ? 'o-3' : 'o-2') }),
      unmet: { self: { sql: row('one_to_one', 'o-2') }, manager: { sql: row('one_to_one', 'o-3') } },
      write: (relation) => [
        `update one_to_one set text = 'x' where id = $1 returning id`,
        [relation === 'self' ? 'o-3' : 'o-2'],
      ],
    },
    rating: {
      people: { author: 'ana' },
      record: { sql: ['select 1 from rating where person_id = $1', ['ben']] },
      // ana is both: as the manager she changes the manager's rating, as an author nobody else's.
      write: (relation) => [
        `update rating set level = 3 where person_id = 'ben' and relation = $1 returning level`,
        [relation === 'author' ? 'self' : 'manager'],
      ],
    },
    reading: {
      people: { author: 'eli' },
      record: readings('f-3'),
      unmet: { hr: readings('f-6') },
      write: (_, person) => [
        `update passage set correction = '[]', corrected_by = $2, corrected_at = now() where id = $1 returning id`,
        [fixture().passage('f-3'), person],
      ],
    },
    conversation: {
      record: (relation) =>
        own(
          '/api/conversations',
          () => (relation === 'manager' ? fixture().anaTalks : fixture().benTalks),
          'conversation',
        ),
      unmet: {
        self: own('/api/conversations', () => fixture().anaTalks, 'conversation'),
        manager: own('/api/conversations', () => fixture().benTalks, 'conversation'),
      },
      write: (relation) => [
        `update conversation set title = 'x' where id = $1 returning id`,
        [relation === 'manager' ? fixture().anaTalks : fixture().benTalks],
      ],
    },
    rehearsal: {
      record: (relation) =>
        own(
          '/api/conversations',
          () => (relation === 'manager' ? fixture().anaRehearses : fixture().benRehearses),
          'rehearsal',
          'conversation_id',
        ),
      unmet: {
        self: own('/api/conversations', () => fixture().anaRehearses, 'rehearsal', 'conversation_id'),
        manager: own('/api/conversations', () => fixture().benRehearses, 'rehearsal', 'conversation_id'),
      },
      write: (relation) => [
        'update rehearsal set brief_id = null where conversation_id = $1 returning conversation_id',
        [relation === 'manager' ? fixture().anaRehearses : fixture().benRehearses],
      ],
    },
    debrief: {
      people: { author: 'ana' },
      record: own('/api/debriefs', () => fixture().debrief, 'kept_debrief'),
      unmet: {
        author: own('/api/debriefs', () => fixture().otherDebrief, 'kept_debrief'),
        manager: own('/api/debriefs', () => fixture().otherDebrief, 'kept_debrief'),
      },
      write: () => [
        `update kept_debrief set document = '{}' where id = $1 returning id`,
        [fixture().debrief],
      ],
    },
    after_note: {
      people: { author: 'ana' },
      record: own('/api/after-notes', () => fixture().afterNote, 'after_note'),
      unmet: {
        author: own('/api/after-notes', () => fixture().otherAfterNote, 'after_note'),
        manager: own('/api/after-notes', () => fixture().otherAfterNote, 'after_note'),
      },
      write: () => [`update after_note set text = 'x' where id = $1 returning id`, [fixture().afterNote]],
    },
    brief: {
      people: { author: 'ana' },
      record: own('/api/briefs', () => fixture().brief, 'brief'),
      unmet: {
        author: own('/api/briefs', () => fixture().otherBrief, 'brief'),
        manager: own('/api/briefs', () => fixture().otherBrief, 'brief'),
      },
    },
    brief_edit: {
      people: { author: 'ana' },
      record: edit(() => fixture().brief),
      unmet: { author: edit(() => fixture().otherBrief), manager: edit(() => fixture().otherBrief) },
      write: (_, person) => [
        `insert into brief_edit (brief_id, version, owner_id, lines, at) values ($1, 2, $2, '[]', now()) returning version`,
        [fixture().brief, person],
      ],
    },
    recommendation_to_employee: {
      record: own('/api/recommendations', () => fixture().shared.id, 'recommendation'),
      unmet: { manager: own('/api/recommendations', () => fixture().unshared.id, 'recommendation') },
      write: respond(() => fixture().shared.id),
    },
    recommendation_to_manager: {
      record: own('/api/recommendations', () => fixture().byManager.id, 'recommendation'),
      write: respond(() => fixture().byManager.id),
    },
    log_entry: {
      record: entry(() => fixture().byManager.logSeq),
      unmet: { self: entry(() => fixture().aboutCleo), manager: entry(() => fixture().shared.logSeq) },
      write: () => [
        `update log_entry set kind = 'read' where seq = $1 returning seq`,
        [fixture().byManager.logSeq],
      ],
    },
    review: {
      record: own('/api/log', () => String(fixture().reviewOfManagers), 'log_entry', 'seq'),
      unmet: {
        manager: own('/api/log', () => String(fixture().reviewOfOwn), 'log_entry', 'seq'),
        hr: lazy(() => ({
          sql: ['select 1 from log_entry where seq = $1 and may_review(seq)', [fixture().reviewOfManagers]],
        })),
      },
      write: () => [
        `insert into log_entry (seq, time, kind, actor, refers_to, body_hash, prev, hash)
         select 999999, now(), 'reviewed', actor_pseudonym(), $1, hash, hash, hash
         from (select decode(repeat('00', 32), 'hex') as hash) zero returning seq`,
        [fixture().byManager.logSeq],
      ],
    },
    contest: {
      record: (relation) =>
        lazy(() => ({
          sql: row(
            'contest',
            relation === 'administrator' ? fixture().ofHr : fixture().objected,
            'entry_seq',
          ),
        })),
      unmet: {
        manager: lazy(() => ({ sql: row('contest', fixture().objectedOwn, 'entry_seq') })),
        // As its subject HR reads the row; to look into it is somebody else's.
        hr: lazy(() => ({
          sql: ['select 1 from contest where entry_seq = $1 for update', [fixture().ofHr]],
        })),
        administrator: lazy(() => ({ sql: row('contest', fixture().objected, 'entry_seq') })),
      },
      write: (relation) => [
        'update contest set taken_at = now() where entry_seq = $1 returning seq',
        [relation === 'administrator' ? fixture().ofHr : fixture().objected],
      ],
    },
    attribute: {
      record: { http: held('attributes'), sql: row('fairness.attribute', 'ben', 'person_id') },
      write: () => [
        `update fairness.attribute set sex = 'x' where person_id = 'ben' returning person_id`,
        [],
      ],
    },
    own_export: {
      record: {
        http: async (person) => {
          const client = await fixture().world.client(person);
          const { status, body } = await client.call<Held>('POST', '/api/me/export');
          expect(status).toBe(200);
          return body.person.id === 'ben';
        },
      },
    },
    import: { record: {} },
    erasure: { record: {} },
    settings: {
      record: { http: shows(() => '/api/retention'), sql: [`select 1 from retention`, []] },
      write: (_, person) => [
        `update retention set set_by = (select pseudonym from person where id = $1) returning class`,
        [person],
      ],
    },
    audit: {
      record: { http: shows(() => '/api/audit'), sql: [`select 1 from audit`, []] },
      write: () => [`update audit set detail = 'x' returning seq`, []],
    },
    features: {
      record: { http: shows(() => '/api/features') },
      write: (_, person) => [
        `insert into feature_switch (feature, is_on, reason, set_by, at)
         select 'briefs', true, 'x', pseudonym_of($1), now() returning seq`,
        [person],
      ],
    },
    weights: {
      record: { http: shows(() => '/api/weights') },
      write: (_, person) => [
        `insert into ranking_weights (seq, version, weights, reason, set_by, at)
         select 99, 'edit-99', '{}', 'x', pseudonym_of($1), now() returning seq`,
        [person],
      ],
    },
  };
}
