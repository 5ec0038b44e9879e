import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import {
  briefNaming,
  columnsHolding,
  dump,
  type Erasable,
  openErasable,
  TAMSIN,
  traces,
} from '../../test/erasureCases.ts';
import type {
  Brief,
  Conversation,
  Erasure,
  LogEntry,
  Passage,
  Recommendation,
  Verification,
} from '../contract/api.ts';
import { exportRecords } from '../records/export.ts';
import { readImportFolder } from '../records/import.ts';

describe.each(engines)('erasing a person on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let folder: string;
  let before: Erasable;
  let brief: string;
  let pseudonym: string;
  let skeleton: unknown[];
  let erased: Erasure;
  let dumped: string | null;
  const owner = <Row>(text: string, values: readonly string[] = []) =>
    before.world.database.owner((as) => as.query<Row>(text, values));
  const SKELETON = `select seq, time, kind, actor, subject, refers_to, encode(hash, 'hex') as hash from log_entry order by seq`;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundwork-erase-'));
    before = await openErasable(name, { DATA_DIR: folder });
    brief = await briefNaming(before.world);
    const [row] = await owner<{ pseudonym: string }>('select pseudonym from person where id = $1', [TAMSIN]);
    pseudonym = row?.pseudonym ?? '';
    skeleton = await owner(SKELETON);
    dumped = before.world.database.ownerUrl ? await dump(before.world.database.ownerUrl) : null;
  });
  afterAll(async () => {
    await before?.world.end();
    await rm(folder, { recursive: true, force: true });
  });

  test('before it, the person is in records, passages, conversations, briefs and the log', async () => {
    const places = await before.world.database.owner((as) => columnsHolding(as, traces));
    for (const column of [
      'person.name',
      'person.title',
      'goal.title',
      'feedback.text',
      'feedback.author_id',
      'one_to_one.text',
      'commitment.text',
      'passage.text',
      'passage.lexemes',
      'turn.text',
      'turn.document',
      'turn_event.event',
      'conversation.title',
      'brief.document',
      'after_note.text',
      'kept_debrief.document',
      'rehearsal.facts',
      'recommendation.document',
      'recommendation_response.reason',
      'log_body.body',
    ])
      expect(places).toContain(`public.${column}`);
  });

  test('is for administrators; everybody else finds nothing, and nothing happens', async () => {
    for (const person of [TAMSIN, 'lena', 'rui', 'hr']) {
      const answer = await (await before.world.client(person)).call('POST', `/api/people/${TAMSIN}/erase`);
      expect(answer.status, person).toBe(404);
    }
    expect(await owner('select 1 from person where id = $1', [TAMSIN])).toHaveLength(1);
  });

  test('refuses the last administrator and knows nobody else by other ids', async () => {
    const root = await before.world.client('root');
    expect((await root.call('POST', '/api/people/root/erase')).status).toBe(409);
    expect((await root.call('POST', '/api/people/nobody/erase')).status).toBe(404);
    expect(await owner('select 1 from person')).toHaveLength(7);
  });

  test('answers with what it removed and the entry that says so', async () => {
    const root = await before.world.client('root');
    const answer = await root.call<Erasure>('POST', `/api/people/${TAMSIN}/erase`);
    expect(answer.status).toBe(200);
    erased = answer.body;
    expect(erased).toMatchObject({ person: TAMSIN, at: '2026-06-30T09:00:00.000Z' });
    expect(erased.removed).toMatchObject({
      person: 1,
      goal: 1,
      feedback: 3,
      one_to_one: 2,
      commitment: 1,
      rating: 1,
      'fairness.attribute': 1,
      conversation: 2,
      after_note: 2,
      kept_debrief: 1,
    });
    expect(erased.changed).toMatchObject({ after_note: 1, kept_debrief: 1, rehearsal: 1 });
    expect(erased.removed.log_body).toBeGreaterThan(2);
    expect(erased.tombstones).toEqual([skeleton.length + 1]);
  });

  test('leaves no trace in any column of any table', async () => {
    expect(await before.world.database.owner((as) => columnsHolding(as, traces))).toEqual([]);
  });

  // PGlite has no server for pg_dump to ask.
  if (name === 'postgres')
    test('leaves no trace in a dump', async (context) => {
      if (dumped === null) return context.skip();
      for (const trace of traces) expect(dumped).toContain(trace);
      const text = await dump(before.world.database.ownerUrl ?? '');
      expect(text).toContain('lena brandt');
      expect(traces.filter((trace) => text?.includes(trace))).toEqual([]);
    });

  test('keeps the skeleton of the log, which verifies, and no body about the person', async () => {
    const after = await owner<{ seq: number; kind: string }>(SKELETON);
    expect(after.slice(0, skeleton.length)).toEqual(skeleton);
    expect(after.at(-1)).toMatchObject({ seq: erased.tombstones[0], kind: 'erased' });
    const hr = await before.world.client('hr');
    expect((await hr.call<Verification>('POST', '/api/log/verify')).body).toMatchObject({
      ok: true,
      entries: after.length,
    });
    const bodies = await owner<{ kind: string }>(
      `select e.kind from log_entry e join log_body b using (seq) where e.subject = $1`,
      [pseudonym],
    );
    expect(bodies).toEqual([{ kind: 'erased' }]);
    for (const table of ['log_index', 'log_citation'])
      expect(
        await owner(
          `select 1 from ${table} t join log_entry e using (seq) where e.subject = $1 and e.kind <> 'erased'`,
          [pseudonym],
        ),
      ).toEqual([]);
  });

  test('shows the pseudonym where the name was; entries by the person about others keep their body', async () => {
    const hr = await before.world.client('hr');
    const seq = before.toTamsin.recommendations?.[0]?.logSeq ?? before.toTamsin.logSeq;
    const { entry } = (await hr.call<LogEntry>('GET', `/api/log/${seq}`)).body;
    expect(entry).toMatchObject({ actor: pseudonym, actorName: null, subject: 'noor' });
    expect(entry.body).toMatchObject({ actor: pseudonym });
    const [about] = await owner<{ seq: number }>(
      `select min(seq)::int as seq from log_entry where subject = $1`,
      [pseudonym],
    );
    const gone = (await hr.call<LogEntry>('GET', `/api/log/${about?.seq}`)).body;
    expect(gone.entry).toMatchObject({
      subject: pseudonym,
      subjectName: null,
      body: null,
      mode: null,
      outcome: null,
      summary: null,
    });
  });

  test('takes the words away with which somebody else named the person in the log', async () => {
    const hr = await before.world.client('hr');
    expect((await hr.call<LogEntry>('GET', `/api/log/${before.contested}`)).body.entry.body).toBeNull();
    const made = (await before.noor.call<Recommendation>('GET', `/api/recommendations/${before.made.id}`))
      .body;
    expect(made.responses?.find(({ kind }) => kind === 'contested')?.reason).toBe(
      'Someone told me something else',
    );
    expect((await hr.call<LogEntry>('GET', `/api/log/${before.made.logSeq}`)).body.entry.body).not.toBeNull();
  });

  test('keeps what the person wrote about others, without author and name', async () => {
    const [row] = await owner<{ text: string; author: string | null; context: string }>(
      `select text, author_id as author, context from feedback where id = 'f-4'`,
    );
    expect(row).toEqual({
      author: null,
      text: 'The heron plan had no dates in it; I, someone, found that out on Monday.',
      context: 'Asked for by someone',
    });
    expect(await owner(`select manager_id, text from one_to_one`)).toEqual([
      { manager_id: null, text: 'Heron dates agreed. Rui asks someone for help earlier.' },
    ]);
    expect(await owner(`select title, team, manager_id from person where id = 'rui'`)).toEqual([
      { title: 'Assistant to someone', team: "Someone's crew", manager_id: null },
    ]);
    expect(await owner(`select title, parent_id, metric from goal`)).toEqual([
      { title: 'Take the rota over from someone', parent_id: null, metric: 'Nights that someone covers' },
    ]);
    expect(await owner(`select text, one_to_one_id from commitment order by id`)).toEqual([
      { text: 'Send someone the heron steps', one_to_one_id: 'o-1' },
      { text: 'Write to someone about the hangar', one_to_one_id: null },
    ]);
  });

  test('makes passages anew, keeps what was corrected in them and lets the log quote the old ones', async () => {
    const old = (await before.noor.call<Passage>('GET', `/api/passages/${before.passage('f-5')}`)).body;
    expect(old).toMatchObject({ retired: true });
    expect(old.text).toContain('planned the migration with someone');
    const live = await owner<{ id: string; correction: unknown; masked: string }>(
      `select id, correction, masked from passage where record_id = 'f-5' and retired_at is null order by start_at`,
    );
    expect(live.length).toBeGreaterThan(1);
    expect(live[0]?.correction).toEqual([{ competency: 'planning', polarity: 'need' }]);
    const made = (await before.noor.call<Recommendation>('GET', `/api/recommendations/${before.made.id}`))
      .body;
    const quote = made.evidence.find(({ passage }) => passage === old.id)?.quote ?? '';
    expect(old.text).toContain(quote);
    const untouched = await owner<{ id: string }>(
      `select id from passage where record_id = 'f-6' and retired_at is null`,
    );
    expect(untouched[0]?.id).toBe(before.passage('f-6'));
  });

  test('takes turns about the person out of others’ conversations and keeps the rest', async () => {
    const { status } = await before.lena.call('GET', `/api/conversations/${before.talks.lenaAboutTamsin}`);
    expect(status).toBe(404);
    const both = (
      await before.lena.call<Conversation>('GET', `/api/conversations/${before.talks.lenaAboutBoth}`)
    ).body;
    expect(both.turns.map(({ text }) => text).slice(0, 2)).toEqual(
      Array.from({ length: 2 }, () => 'This was about somebody whose records have been erased.'),
    );
    expect(both.turns[2]?.text).toBe('What do people say about Eli?');
    const own = (await before.noor.call<Conversation>('GET', `/api/conversations/${before.talks.noor}`)).body;
    expect(own.turns[0]?.text).toBe('How do I tell someone that the plan is late?');
    const socket = await before.lena.socket();
    socket.send({ type: 'turn.resume', turn: both.turns[0]?.turn, after: 0 });
    await socket.until(({ type }) => type === 'turn.end');
    expect(
      socket.received.filter(({ type }) => type !== 'ready').map((event) => 'seq' in event && event.seq),
    ).toEqual([1, 2]);
    socket.ws.close();
  });

  test('rewrites the brief of somebody else that named the person, for its owner only', async () => {
    const { body } = await before.lena.call<Brief>('GET', `/api/briefs/${brief}`);
    expect(JSON.stringify(body.lines)).toContain('with someone and missed the deadline');
  });

  test('keeps what others noted and practised about somebody else, without the name', async () => {
    expect(await owner('select text from after_note')).toEqual([{ text: 'Eli draws with someone now.' }]);
    const [kept] = await owner<{ document: unknown }>('select document from kept_debrief');
    expect(JSON.stringify(kept?.document)).toContain('What does someone need from you?');
    expect(await owner(`select facts from rehearsal`)).toEqual([
      { facts: { deliverable: 'the desk for someone' } },
    ]);
  });

  test('exports what stays, and importing it at home changes nothing', async () => {
    const out = join(folder, 'export');
    await exportRecords(before.world.database.db, out);
    const result = await before.world.parts.runImport(await readImportFolder(out), { dryRun: true });
    expect(result.errors).toEqual([]);
    expect(result.files.every(({ rows, unchanged }) => rows === unchanged)).toBe(true);
    expect(await readFile(join(out, 'feedback.csv'), 'utf8')).toContain('f-4,rui,(erased),manager');
  });

  test('ends the person’s sessions, and what somebody asks afterwards knows nobody of that name', async () => {
    expect((await before.tamsin.call('GET', '/api/me')).status).toBe(401);
    const events = await before.lena.ask('What do people say about Tamsin?');
    const words = JSON.stringify(events);
    expect(words).toContain('know nobody');
    const root = await before.world.client('root');
    expect((await root.call('POST', `/api/people/${TAMSIN}/erase`)).status).toBe(404);
  });
});
