import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { benMoves, moreRelations } from '../../test/organisation.ts';
import { brief } from '../../test/policyCases.ts';
import { type Client, openWorld, type World } from '../../test/world.ts';
import type { Brief, FoundPassage, Held, Passage } from '../contract/api.ts';
import type { AfterNote, AfterNoteRequest, Commitment, Talks } from '../contract/talks.ts';
import { exportRecords } from '../records/export.ts';
import { readImportFolder } from '../records/import.ts';
import { nextStep } from './talks.ts';

const at = (minute: number) => ({ at: new Date(Date.UTC(2026, 5, 1, 9, minute)) });

describe('what comes next with a person', () => {
  test.each([
    ['prepare', [], [], []],
    ['rehearse', [1], [], []],
    ['note', [1], [2], []],
    ['note', [], [2], []],
    ['rehearse', [3], [2], []],
    ['prepare', [1], [2], [3]],
    ['rehearse', [4], [2], [3]],
    ['note', [1], [4], [3]],
  ] as const)('%s after plans %j, practice %j and notes %j', (step, plans, practice, notes) => {
    expect(nextStep(plans.map(at), practice.map(at), notes.map(at))).toBe(step);
  });
});

describe.each(engines)('real talks on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let ana: Client;
  let ben: Client;
  beforeAll(async () => {
    world = await openWorld({ engine: name });
    const more = await world.parts.runImport(moreRelations, { dryRun: false });
    expect(more.errors).toEqual([]);
    [ana, ben] = [await world.client('ana'), await world.client('ben')];
  });
  afterAll(() => world?.end());
  const owner = <Row>(text: string, values: readonly string[] = []) =>
    world.database.owner((as) => as.query<Row>(text, values));
  const save = (client: Client, more: Partial<AfterNoteRequest> = {}) =>
    client.call<AfterNote>('POST', '/api/after-notes', {
      person: 'ben',
      heldOn: '2026-06-29',
      went: 'as_planned',
      ...more,
    });
  const steps = {
    owner: 'them',
    text: 'Send the steps of the autumn release to support',
    due: '2026-07-10',
  } as const;
  const asks = { owner: 'me', text: 'Find a second reviewer for Ben', due: '2026-07-12' } as const;
  const listed = async (client: Client) => (await client.call<Commitment[]>('GET', '/api/commitments')).body;
  const held = async (person: string, kind: string) => {
    const { kinds } = (await (await world.client(person)).call<Held>('GET', '/api/me/held')).body;
    const found = kinds.find((one) => one.kind === kind);
    if (!found) throw new Error(`nothing of ${kind} is told`);
    return found;
  };
  let note: AfterNote;

  test('a note writes what was agreed as records that both sides read, and how it went for its owner alone', async () => {
    const { status, body } = await save(ana, {
      scenario: 'missed_deadlines',
      went: 'differently',
      text: 'I spoke too much at the start.',
      note: { visible: 'both', text: 'We moved the autumn release by a week.' },
      agreed: [steps, asks],
    });
    expect(status).toBe(201);
    note = body;
    expect(note).toMatchObject({ person: 'ben', scenarioTitle: expect.any(String), private: null });
    expect(note.shared).toBe('We moved the autumn release by a week.');
    const lines = [
      { text: steps.text, ownerName: 'Ben Okoro', toName: 'Ana Moreau', due: '2026-07-10', status: 'open' },
      { text: asks.text, ownerName: 'Ana Moreau', toName: 'Ben Okoro', due: '2026-07-12', status: 'open' },
    ];
    expect(note.agreed).toMatchObject(lines);
    for (const { id } of note.agreed) expect(id).toMatch(/^gw-[0-9a-f-]{36}-\d\d$/);
    const seen = (await listed(ben)).filter(({ id }) => id.startsWith('gw-'));
    expect(seen).toMatchObject(lines);
    const mine = JSON.stringify(await (await ben.call('GET', '/api/me/held')).body);
    expect(mine).toContain('We moved the autumn release by a week.');
    expect(mine).not.toContain('spoke too much');
    const told = (await held('ben', 'commitments')).items.filter(({ id }) => String(id).startsWith('gw-'));
    expect(told.map(({ text, by }) => [text, by])).toEqual([
      [asks.text, 'Ana Moreau'],
      [steps.text, null],
    ]);
    expect(await held('ben', 'after_notes')).toMatchObject({ items: [], withheld: 1 });
    expect((await held('ana', 'after_notes')).items).toMatchObject([
      { about: 'Ben Okoro', went: 'differently', text: 'I spoke too much at the start.' },
    ]);
  });

  test('a manager’s manager, peers, HR, an administrator and a stranger see nothing of it', async () => {
    const ids = note.agreed.map(({ id }) => id);
    for (const person of ['dora', 'cleo', 'eli', 'max', 'hr', 'root', 'fay', 'gus']) {
      const client = await world.client(person);
      expect(
        (await listed(client)).filter(({ id }) => ids.includes(id)),
        person,
      ).toEqual([]);
      expect((await client.call('GET', `/api/after-notes/${note.id}`)).status, person).toBe(404);
      expect((await client.call('GET', `/api/after-notes/${note.id}/commitments.ics`)).status, person).toBe(
        404,
      );
      expect(
        (await client.call('PUT', `/api/commitments/${ids[0]}`, { status: 'done' })).status,
        person,
      ).toBe(404);
      const actor = await world.actor(person);
      for (const statement of [
        `select 1 from commitment where id = any ($1)`,
        `select 1 from passage where record_id = any ($1)`,
        `select 1 from one_to_one where text like 'We moved the autumn%' and $1::text[] is not null`,
      ])
        expect(await world.database.db.query(actor, statement, [ids]), `${person}: ${statement}`).toEqual([]);
      expect(JSON.stringify((await client.call('GET', '/api/me/held')).body)).not.toMatch(
        /autumn|second reviewer/,
      );
    }
    expect((await ben.call('GET', `/api/after-notes/${note.id}`)).status).toBe(404);
  });

  test('its passages are there at once: search, the coach and the next brief find what was agreed', async () => {
    const found = await ana.call<{ passages: FoundPassage[] }>('POST', '/api/evidence/search', {
      question: 'steps of the autumn release',
      subject: 'ben',
    });
    expect(found.body.passages.map(({ source, text }) => [source, text])).toContainEqual([
      'commitment',
      steps.text,
    ]);
    expect(found.body.passages.map(({ source }) => source)).toContain('one_to_one');
    const { lines } = (await ana.call<Brief>('GET', `/api/briefs/${await brief(world, 'ana', 'ben')}`)).body;
    expect(
      lines.find(({ section, text }) => section === 'agreed_before' && text.includes(steps.text)),
    ).toBeDefined();
    const words = JSON.stringify(await ben.ask('What are my goals and what did I agree to?'));
    expect(words).toContain(steps.text);
    const passage = await owner<{ id: string }>(
      `select id from passage where record_id = $1 and retired_at is null`,
      [note.agreed[1]?.id ?? ''],
    );
    const shown = await ben.call<Passage>('GET', `/api/passages/${passage[0]?.id}`);
    expect(shown.body).toMatchObject({ text: asks.text, source: 'commitment', date: '2026-07-12' });
  });

  test('a rehearsal with the person starts from what they agreed to', async () => {
    const { body } = await ana.call<{ id: string }>('POST', '/api/conversations', {
      kind: 'rehearsal',
      scenario: 'missed_deadlines',
      counterpart: { person: 'ben' },
      difficulty: 'easy',
    });
    const conversation = await ana.call<{ rehearsal: { traits: Array<{ text: string; origin: string }> } }>(
      'GET',
      `/api/conversations/${body.id}`,
    );
    expect(conversation.body.rehearsal.traits).toContainEqual({
      text: `Agreed to: ${steps.text}`,
      origin: 'record',
    });
  });

  test('what was agreed hangs on a shared record even where nobody wrote one, and its words are no evidence', async () => {
    const { body } = await save(ana, { agreed: [asks], note: { visible: 'mine', text: 'Is he tired?' } });
    expect(body).toMatchObject({
      shared: 'We met. What we agreed stands beside this.',
      private: 'Is he tired?',
    });
    expect((await listed(ben)).filter(({ text }) => text === asks.text)).toHaveLength(2);
    expect(JSON.stringify((await ben.call('GET', '/api/me/held')).body)).not.toContain('Is he tired');
    const passages = await owner<{ text: string; readings: unknown[] }>(
      `select text, readings from passage where record_kind = 'one_to_one' and text in ($1, $2)`,
      ['We met. What we agreed stands beside this.', 'Is he tired?'],
    );
    expect(passages).toEqual([{ text: 'We met. What we agreed stands beside this.', readings: [] }]);
  });

  test('sent again under its id, a note is answered from what is stored and writes nothing twice', async () => {
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 4 }, () => save(ana, { id, agreed: [steps] })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.agreed[0]?.id)).size).toBe(1);
    const gus = await world.client('gus');
    expect((await save(gus, { id, person: 'hal' })).status).toBe(404);
  });

  test('refuses a talk to come, a day before the talk, and agreements of a talk that was not held', async () => {
    for (const wrong of [
      { heldOn: '2026-07-02' },
      { heldOn: '2026-02-30' },
      { agreed: [{ ...steps, due: '2026-06-01' }] },
      { went: 'not_held' as const, agreed: [steps] },
      { went: 'not_held' as const, note: { visible: 'both' as const, text: 'x' } },
      { scenario: 'no_such' },
      { agreed: [{ ...steps, text: ' ' }] },
      { text: 'half \ud800' },
    ])
      expect((await save(ana, wrong)).status, JSON.stringify(wrong)).toBe(400);
    expect((await save(ana, { heldOn: '2026-06-30', went: 'not_held' })).status).toBe(201);
  });

  test('is about who reports to its owner today, and refers to their own brief and rehearsal about that person', async () => {
    for (const [person, other] of [
      ['ana', 'hal'],
      ['ana', 'dora'],
      ['ana', 'ana'],
      ['dora', 'ben'],
      ['ben', 'ana'],
      ['hr', 'ben'],
      ['ana', 'nobody'],
    ] as const)
      expect((await save(await world.client(person), { person: other })).status, `${person} ${other}`).toBe(
        404,
      );
    const [ofBen, ofCleo] = [await brief(world, 'ana', 'ben'), await brief(world, 'ana', 'cleo')];
    expect((await save(ana, { brief: ofBen })).body.brief).toBe(ofBen);
    expect((await save(ana, { brief: ofCleo })).status).toBe(404);
    expect((await save(ana, { rehearsal: randomUUID() })).status).toBe(404);
  });

  test('either side marks it done, opens it again and moves its day; who comes second is told so', async () => {
    const [theirs, mine] = note.agreed;
    const put = (client: Client, id: string | undefined, change: object) =>
      client.call<Commitment>('PUT', `/api/commitments/${id}`, change);
    const done = await put(ana, theirs?.id, { status: 'done', version: theirs?.version });
    expect(done.body).toMatchObject({ status: 'done', version: 2 });
    expect((await put(ben, theirs?.id, { status: 'dropped', version: 1 })).status).toBe(409);
    expect(
      (await put(ben, theirs?.id, { status: 'open', due: '2026-07-20', version: 2 })).body,
    ).toMatchObject({
      status: 'open',
      due: '2026-07-20',
      version: 3,
    });
    expect((await put(ben, mine?.id, { due: '2026-07-13' })).body).toMatchObject({ due: '2026-07-13' });
    const dates = await owner<{ date: string }>(
      `select date::text from passage where record_id = $1 and retired_at is null`,
      [theirs?.id ?? ''],
    );
    expect(dates).toEqual([{ date: '2026-07-20' }]);
    expect((await put(ana, theirs?.id, { due: null })).body.due).toBeNull();
    for (const wrong of [
      {},
      { version: 4 },
      { status: 'gone' },
      { due: '2026-02-30' },
      { status: 'open', version: 0 },
    ])
      expect((await put(ana, theirs?.id, wrong)).status, JSON.stringify(wrong)).toBe(400);
    expect((await put(ana, 'no-such', { status: 'done' })).status).toBe(404);
    await put(ana, theirs?.id, { due: '2026-07-20' });
  });

  test('whom something was promised to changes no word of it, and nobody passes it on', async () => {
    const actor = await world.actor('ben');
    for (const change of [`text = 'x'`, `owner_id = 'ben'`, `one_to_one_id = null`])
      await expect(
        world.database.db.query(actor, `update commitment set ${change} where id = $1 returning id`, [
          note.agreed[1]?.id ?? '',
        ]),
      ).rejects.toThrow(/commitment|promised/);
  });

  test('the calendar file has the open ones with a day, as whole days, for each side and for one talk', async () => {
    const fetched = async (client: Client, path: string) => {
      const response = await fetch(`${world.url}${path}`, { headers: { cookie: client.cookie } });
      expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      return (await response.text()).replaceAll('\r\n ', '');
    };
    const file = await fetched(ana, `/api/after-notes/${note.id}/commitments.ics`);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(file).toContain(`UID:${note.agreed[0]?.id}@groundwork\r\n`);
    expect(file).toContain('DTSTART;VALUE=DATE:20260720\r\nDTEND;VALUE=DATE:20260721\r\n');
    expect(file).toContain(`SUMMARY:Ben Okoro: ${steps.text}\r\n`);
    expect(file).not.toMatch(/autumn release by a week|spoke too much|PRIORITY|DTSTART:/);
    const all = await fetched(ben, '/api/commitments.ics');
    expect(all).toContain('SUMMARY:Ana Moreau: Ask support for a second pair of eyes');
    expect(all).toContain('SUMMARY:Ben Okoro: Write down the steps of the summer release');
    expect(await fetched(await world.client('cleo'), '/api/commitments.ics')).not.toContain('VEVENT');
  });

  test('the loop tells each person’s plans, practice, notes and agreements, and what comes next', async () => {
    const { body } = await ana.call<Talks>('GET', '/api/talks');
    expect(body.people.map(({ person }) => person)).toEqual(['ben', 'cleo', 'dan']);
    const [ofBen, ofCleo, ofDan] = body.people;
    expect(ofBen?.plans[0]).toMatchObject({ scenario: 'development_talk' });
    expect(ofBen?.practice[0]).toMatchObject({
      difficulty: 'easy',
      turns: 0,
      scenarioTitle: expect.any(String),
    });
    expect(ofBen?.notes.some(({ id }) => id === note.id)).toBe(true);
    expect(ofBen?.commitments.map(({ id }) => id)).toEqual(
      expect.arrayContaining(note.agreed.map(({ id }) => id)),
    );
    expect([ofCleo?.next, ofDan?.next]).toEqual(['rehearse', 'prepare']);
    const one = await ana.call<Talks>('GET', '/api/talks?person=cleo');
    expect(one.body.people).toEqual([ofCleo]);
    expect((await ana.call('GET', '/api/talks?person=hal')).status).toBe(404);
    expect((await ben.call<Talks>('GET', '/api/talks')).body).toEqual({ people: [], debriefs: [] });
  });

  test('a crash between a record and its passages is made up for by the next run', async () => {
    const actor = await world.actor('ana');
    await world.database.db.query(
      actor,
      `insert into commitment (id, owner_id, text, due_date, status) values ('gw-crash', 'ben', 'Order the second desk', '2026-07-30', 'open') returning id`,
    );
    const passages = () => owner(`select 1 from passage where record_id = 'gw-crash' and retired_at is null`);
    expect(await passages()).toEqual([]);
    const counts = await Promise.all([world.parts.indexPending(), world.parts.indexPending()]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await passages()).toHaveLength(1);
    expect(await world.parts.indexPending()).toBe(0);
    expect(await owner('select 1 from record_changed')).toEqual([]);
  });

  test('an export and its import elsewhere give the same records', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'groundwork-talks-'));
    await exportRecords(world.database.db, join(folder, 'out'));
    const files = await readImportFolder(join(folder, 'out'));
    const again = await world.parts.runImport(files, { dryRun: true });
    expect(again.errors).toEqual([]);
    expect(again.files.every(({ rows, unchanged }) => rows === unchanged)).toBe(true);
    const elsewhere = await openWorld({ engine: name, files });
    expect(
      await elsewhere.database.owner((as) =>
        as.query(`select text from commitment where id = $1`, [note.agreed[0]?.id ?? '']),
      ),
    ).toEqual([{ text: steps.text }]);
    await elsewhere.end();
    await rm(folder, { recursive: true, force: true });
  });

  test('a transcript is split and read, and its debrief is kept only where its owner says so', async () => {
    const text = 'Ana Moreau: What got in the way on Tuesday?\nBen Okoro: The review took a week.\n';
    const { body } = await ana.call<{ turns: Array<{ name: string; text: string }> }>(
      'POST',
      '/api/transcripts',
      { text },
    );
    expect(body.turns).toEqual([
      { name: 'Ana Moreau', text: 'What got in the way on Tuesday?' },
      { name: 'Ben Okoro', text: 'The review took a week.' },
    ]);
    expect((await ana.call('POST', '/api/transcripts', { text: 'no names here' })).status).toBe(400);
    const turns = body.turns.map((turn) => ({
      speaker: turn.name === 'Ana Moreau' ? 'manager' : 'other',
      text: turn.text,
    }));
    const keep = (more: object) =>
      ana.call<{ id: string }>('POST', '/api/debriefs', {
        turns,
        framework: 'grow',
        person: 'ben',
        heldOn: '2026-06-29',
        ...more,
      });
    expect((await keep({})).status).toBe(400);
    expect((await keep({ agreed: true, person: 'hal' })).status).toBe(404);
    expect((await keep({ agreed: true, heldOn: '2026-07-29' })).status).toBe(400);
    const kept = await keep({ agreed: true });
    expect(kept.body).toMatchObject({ framework: 'grow', person: 'ben', heldOn: '2026-06-29' });
    const [row] = await owner<{ document: unknown }>('select document from kept_debrief');
    expect(JSON.stringify(row?.document)).toContain('What got in the way');
    expect(JSON.stringify(row?.document)).not.toContain('took a week');
    expect(await held('ben', 'debriefs')).toMatchObject({ items: [], withheld: 1 });
    expect((await held('ana', 'debriefs')).items).toMatchObject([{ about: 'Ben Okoro' }]);
    const loop = (await ana.call<Talks>('GET', '/api/talks?person=ben')).body.people[0];
    expect(loop?.debriefs).toHaveLength(1);
    for (const person of ['ben', 'dora', 'hr', 'root'])
      expect(
        (await (await world.client(person)).call('DELETE', `/api/debriefs/${kept.body.id}`)).status,
      ).toBe(404);
    expect((await ana.call('DELETE', `/api/debriefs/${kept.body.id}`)).status).toBe(204);
    expect(await owner('select 1 from kept_debrief')).toEqual([]);
  });

  test('a deleted note leaves the records of both', async () => {
    expect((await ben.call('DELETE', `/api/after-notes/${note.id}`)).status).toBe(404);
    expect((await ana.call('DELETE', `/api/after-notes/${note.id}`)).status).toBe(204);
    expect((await listed(ben)).some(({ id }) => id === note.agreed[0]?.id)).toBe(true);
    expect((await ana.call('GET', '/api/after-notes/nonsense')).status).toBe(404);
  });

  test('from the day the person moves, the former manager’s notes answer nothing and their promises stay readable', async () => {
    const { body } = await save(ana, { agreed: [asks, steps] });
    await world.parts.runImport(benMoves, { dryRun: false });
    expect((await ana.call('GET', `/api/after-notes/${body.id}`)).status).toBe(404);
    expect((await held('ana', 'after_notes')).items).toEqual([]);
    const [mine, theirs] = [asks, steps].map(
      ({ text }) => body.agreed.find((line) => line.text === text)?.id,
    );
    const seen = (client: Client) => listed(client).then((lines) => lines.map(({ id }) => id));
    expect(await seen(ana)).toContain(mine);
    expect(await seen(ana)).not.toContain(theirs);
    expect(await seen(ben)).toEqual(expect.arrayContaining([mine, theirs]));
    expect((await ben.call('PUT', `/api/commitments/${mine}`, { status: 'done' })).status).toBe(403);
    expect(await seen(await world.client('gus'))).toContain(theirs);
    expect(await seen(await world.client('gus'))).not.toContain(mine);
  });
});
