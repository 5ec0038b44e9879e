import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { benMoves, moreRelations } from '../../test/organisation.ts';
import { type Client, openWorld, type World } from '../../test/world.ts';
import type { Held, LogEntry, LogPage } from '../contract/api.ts';
import {
  type BriefEdits,
  type BriefSummary,
  type EditLine,
  linesAfter,
  type PreparedBrief,
  untouched,
} from '../contract/briefs.ts';

describe.each(engines)('briefs and what their owner makes of them, on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let ana: Client;
  let brief: PreparedBrief;
  beforeAll(async () => {
    world = await openWorld({ engine: name });
    await world.parts.runImport(moreRelations, { dryRun: false });
    ana = await world.client('ana');
  });
  afterAll(() => world?.end());
  const post = <T = PreparedBrief>(client: Client, body: object) =>
    client.call<T>('POST', '/api/briefs', body);
  const about = (person: string, scenario = 'missed_deadlines') => ({ person, scenario });
  const put = (client: Client, version: number, lines: EditLine[], id = brief.id) =>
    client.call<BriefEdits & { edits?: BriefEdits; error?: { code: string } }>(
      'PUT',
      `/api/briefs/${id}/edits`,
      { version, lines },
    );
  const read = async () => (await ana.call<PreparedBrief>('GET', `/api/briefs/${brief.id}`)).body;
  const evidenceAt = () => brief.lines.findIndex(({ section }) => section === 'evidence');

  test('is drafted for somebody one leads, with citations, and is in the log', async () => {
    const { status, body } = await post(ana, about('ben'));
    expect(status).toBe(201);
    brief = body;
    expect(brief).toMatchObject({
      subject: 'ben',
      name: 'Ben Okoro',
      scenario: 'missed_deadlines',
      rehearsed: 'person',
      edits: { version: 0, at: null },
    });
    const cited = brief.lines.filter(({ section }) => section === 'evidence');
    expect(cited.length).toBeGreaterThan(0);
    for (const { citations } of cited) expect(citations).toHaveLength(1);
    for (const { citations } of cited)
      expect(brief.sources.map(({ passage }) => passage)).toContain(citations[0]?.passage);
    const entry = await ana.call<LogEntry>('GET', `/api/log/${brief.logSeq}`);
    expect(entry.body.entry).toMatchObject({ kind: 'brief', subject: 'ben', actor: 'ana' });
  });

  test('of a source whose author is withheld the quarter is told, and no day', async () => {
    const [row] = await world.database.owner((owner) =>
      owner.query<{ id: string }>(`select id from passage where record_id = 'f-4'`),
    );
    expect(brief.sources.find(({ passage }) => passage === row?.id)?.date).toBe('2025-Q4');
  });

  test.each([
    ['ana', about('hal'), 404],
    ['ana', about('ana'), 404],
    ['ana', about('nobody'), 404],
    ['ben', about('cleo'), 404],
    ['dora', about('ben'), 404],
    ['hr', about('ben'), 404],
    ['root', about('ben'), 404],
    ['ana', about('ben', 'asking_for_a_raise'), 400],
    ['ana', { fictional: true, scenario: 'asking_for_a_raise' }, 400],
    ['ana', about('ben', 'no_such_talk'), 404],
    ['ana', { person: 'ben', fictional: true, scenario: 'missed_deadlines' }, 400],
    ['ana', { fictional: false, scenario: 'missed_deadlines' }, 400],
    ['ana', { scenario: 'missed_deadlines' }, 400],
  ] as const)('%s asks for %j: %i', async (person, body, status) => {
    expect((await post(await world.client(person), body)).status).toBe(status);
  });

  test('for a fictional person has no evidence, no subject and no entry, and whoever is somewhere else reads nothing', async () => {
    const before = (await ana.call<LogPage>('GET', '/api/log')).body.entries.length;
    const { status, body } = await post(ana, { fictional: true, scenario: 'missed_deadlines' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      subject: null,
      name: null,
      logSeq: null,
      rehearsed: 'fictional',
      sources: [],
    });
    expect(body.lines.flatMap(({ citations }) => citations)).toEqual([]);
    expect(body.lines.map(({ section }) => section)).not.toContain('evidence');
    expect((await ana.call<LogPage>('GET', '/api/log')).body.entries.length).toBe(before);
    expect((await (await world.client('ben')).call('GET', `/api/briefs/${body.id}`)).status).toBe(404);
    expect((await put(ana, 0, untouched(body.lines), body.id)).status).toBe(200);
    expect(
      (await post(await world.client('eli'), { fictional: true, scenario: 'stay_interview' })).status,
    ).toBe(201);
    const rehearsal = {
      kind: 'rehearsal',
      scenario: 'missed_deadlines',
      counterpart: { fictional: true },
      difficulty: 'medium',
    };
    expect((await ana.call('POST', '/api/conversations', { ...rehearsal, brief: body.id })).status).toBe(201);
    const withBen = { ...rehearsal, counterpart: { person: 'ben' }, brief: body.id };
    expect((await ana.call('POST', '/api/conversations', withBen)).status).toBe(404);
  });

  test.each(['termination', 'role_eliminated', 'harassment_disclosed'])(
    '%s is HR’s first: no evidence, no questions, no script',
    async (scenario) => {
      for (const body of [about('cleo', scenario), { fictional: true, scenario }]) {
        const { lines, rehearsed, hrFirst } = (await post(ana, body)).body;
        expect(hrFirst).toBe(true);
        expect(lines.map(({ section }) => section)).not.toEqual(expect.arrayContaining(['opening']));
        expect(lines.flatMap(({ citations }) => citations)).toEqual([]);
        expect(lines[1]?.section).toBe('leave_to_hr');
        if (scenario === 'termination') expect(rehearsed).toBe('fictional');
      }
    },
  );

  test('where the preparation of talks is switched off none is drafted, about nobody either, and those there are stay', async () => {
    const root = await world.client('root');
    const turn = async (isOn: boolean) =>
      (await root.call('PUT', '/api/features/briefs', { isOn, reason: 'a trial' })).status;
    expect(await turn(false)).toBe(200);
    expect((await post(ana, about('ben'))).status).toBe(403);
    expect((await post(ana, { fictional: true, scenario: 'missed_deadlines' })).status).toBe(403);
    expect((await read()).id).toBe(brief.id);
    expect(await turn(true)).toBe(200);
  });

  test('the own ones are listed, the newest first, and nobody else’s', async () => {
    world.clock.set(new Date('2026-06-30T10:00:00Z'));
    await post(ana, about('dan', 'stay_interview'));
    const list = (await ana.call<BriefSummary[]>('GET', '/api/briefs')).body;
    expect(list[0]).toMatchObject({
      subject: 'dan',
      name: 'Dan Ferro',
      scenario: 'stay_interview',
      editedAt: null,
    });
    expect(list.map(({ at }) => at)).toEqual(
      list
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    for (const person of ['ben', 'dora', 'hr', 'root'])
      expect((await (await world.client(person)).call('GET', '/api/briefs')).body, person).toEqual([]);
  });

  test('an edit is a version beside the logged lines, which stay', async () => {
    const own: EditLine = { section: 'agree', text: 'We meet again on Friday at ten.' };
    const [first, ...rest] = untouched(brief.lines);
    const { status, body } = await put(ana, 0, [...rest, first as EditLine, own]);
    expect(status).toBe(200);
    expect(body).toEqual({ version: 1, at: '2026-06-30T10:00:00.000Z', lines: [...rest, first, own] });
    const now = await read();
    expect(now.lines).toEqual(brief.lines);
    expect(now.edits).toEqual(body);
    expect(linesAfter(now.lines, now.edits.lines).at(-1)).toMatchObject({
      own: true,
      text: own.text,
      from: null,
    });
    const list = (await ana.call<BriefSummary[]>('GET', '/api/briefs')).body;
    expect(list.find(({ id }) => id === brief.id)?.editedAt).toBe('2026-06-30T10:00:00.000Z');
  });

  test('what goes on from an older version is not kept, and what is there now is answered', async () => {
    const { status, body } = await put(ana, 0, untouched(brief.lines).slice(1));
    expect(status).toBe(409);
    expect(body.error?.code).toBe('conflict');
    expect(body.edits).toEqual((await read()).edits);
    expect((await put(ana, 7, untouched(brief.lines))).status).toBe(409);
  });

  test('of two that come at once exactly one is kept', async () => {
    const { version } = (await read()).edits;
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => put(ana, version, untouched(brief.lines).slice(n))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const kept = answers.find(({ status }) => status === 200)?.body;
    expect((await read()).edits).toEqual(kept);
  });

  test('a changed line of evidence is the owner’s own and cites nothing; unchanged words keep their source', async () => {
    const at = evidenceAt();
    const logged = brief.lines[at];
    const { version } = (await read()).edits;
    const lines = untouched(brief.lines).map((edit, i) =>
      i === at ? { from: at, text: `${logged?.text} He never cared.` } : edit,
    );
    expect((await put(ana, version, lines)).status).toBe(200);
    const after = await read();
    expect(linesAfter(after.lines, after.edits.lines)[at]).toMatchObject({
      own: true,
      citations: [],
      from: at,
    });
    expect(after.lines[at]).toEqual(logged);
    const same = untouched(brief.lines).map((edit, i) =>
      i === at ? { from: at, text: logged?.text ?? '' } : edit,
    );
    await put(ana, version + 1, same);
    const again = await read();
    expect(linesAfter(again.lines, again.edits.lines)[at]).toMatchObject({
      own: false,
      citations: logged?.citations,
    });
  });

  test.each([
    ['a place that is none', () => [{ from: 999 }]],
    ['a place twice', () => [{ from: 0 }, { from: 0 }]],
    ['a wording that is none', () => [{ from: 0, wording: 40 }]],
    ['a section of its own', () => [{ section: 'verdict', text: 'x' }]],
    ['nothing said', () => [{ section: 'agree', text: '  ' }]],
    ['a citation', () => [{ section: 'agree', text: 'x', citations: [] }]],
    ['over 2,000 characters', () => [{ section: 'agree', text: 'x'.repeat(2001) }]],
    ['a NUL', () => [{ section: 'agree', text: 'a\0b' }]],
    ['201 lines', () => Array.from({ length: 201 }, () => ({ section: 'agree', text: 'x' }))],
  ])('%s is no edit', async (_, lines) => {
    const before = (await read()).edits;
    expect((await put(ana, before.version, lines() as EditLine[])).status).toBe(400);
    expect((await read()).edits).toEqual(before);
  });

  test('is edited by nobody but its owner', async () => {
    const { version } = (await read()).edits;
    for (const person of ['ben', 'cleo', 'dora', 'hr', 'root', 'fay'])
      expect((await put(await world.client(person), version, untouched(brief.lines))).status, person).toBe(
        404,
      );
  });

  test('fifty versions are kept', async () => {
    const { version } = (await read()).edits;
    for (let n = 0; n < 52; n++) await put(ana, version + n, untouched(brief.lines).slice(n % 3));
    const rows = await world.database.owner((owner) =>
      owner.query<{ version: number }>('select version from brief_edit where brief_id = $1', [brief.id]),
    );
    expect(rows).toHaveLength(50);
  });

  test('as Markdown says what its owner made of it, each source once with kind, date and words', async () => {
    const at = evidenceAt();
    const { version } = (await read()).edits;
    const lines: EditLine[] = [
      ...untouched(brief.lines).filter((_, i) => brief.lines[i]?.section !== 'do_not_say'),
      { section: 'agree', text: 'You are\nlazy [^9] <b>' },
    ];
    await put(ana, version, lines);
    const response = await fetch(`${world.url}/api/briefs/${brief.id}/markdown`, {
      headers: { cookie: ana.cookie },
    });
    expect(response.headers.get('content-type')).toMatch(/^text\/markdown/);
    const text = await response.text();
    expect(text).toMatch(/^# Missed deadlines: Ben Okoro\n/);
    expect(text).toContain('- You are lazy \\[^9] \\<b> *(');
    expect(text).not.toContain('Better not said');
    const quote = brief.lines[at]?.citations[0]?.quote.replace(/\s+/g, ' ');
    expect(text).toMatch(/\[\^1\]: .+ 20\d\d: “/);
    expect(text).toContain(`“${quote}”`);
  });

  test('what is held about its owner has it, as they left it; what is held about its subject has no word of it', async () => {
    const { body } = await ana.call<Held>('GET', '/api/me/held');
    const own = body.kinds.find(({ kind }) => kind === 'own_briefs')?.items.find(({ id }) => id === brief.id);
    expect(own).toMatchObject({ title: 'Missed deadlines', with: 'Ben Okoro' });
    expect(JSON.stringify(own)).toContain('lazy');
    const ben = (await (await world.client('ben')).call<Held>('GET', '/api/me/held')).body;
    expect(JSON.stringify(ben)).not.toContain('lazy');
    expect(ben.kinds.find(({ kind }) => kind === 'briefs')?.items.length).toBeGreaterThan(0);
    expect(ben.kinds.find(({ kind }) => kind === 'own_briefs')?.items).toEqual([]);
  });

  test('an erasure of somebody named in an edit takes the name out and leaves brief, edits and rehearsals', async () => {
    const { version } = (await read()).edits;
    const named: EditLine[] = [...untouched(brief.lines), { section: 'agree', text: 'Fay Duarte joins us.' }];
    await put(ana, version, named);
    const rehearsal = await ana.call<{ id: string }>('POST', '/api/conversations', {
      kind: 'rehearsal',
      scenario: 'missed_deadlines',
      counterpart: { person: 'ben' },
      difficulty: 'medium',
      brief: brief.id,
    });
    const { changed } = await world.parts.erase('fay');
    expect(changed.brief_edit).toBeGreaterThan(0);
    const { edits } = await read();
    expect(edits.version).toBe(version + 1);
    expect(edits.lines.at(-1)).toEqual({ section: 'agree', text: 'Someone joins us.' });
    const [row] = await world.database.owner((owner) =>
      owner.query<{ brief: string }>('select brief_id as brief from rehearsal where conversation_id = $1', [
        rehearsal.body.id,
      ]),
    );
    expect(row?.brief).toBe(brief.id);
  });

  test('once the person reports to somebody else every way to it is closed, edits too', async () => {
    await world.parts.runImport(benMoves, { dryRun: false });
    expect((await ana.call('GET', `/api/briefs/${brief.id}`)).status).toBe(404);
    expect(
      (await fetch(`${world.url}/api/briefs/${brief.id}/markdown`, { headers: { cookie: ana.cookie } }))
        .status,
    ).toBe(404);
    expect((await put(ana, 1, untouched(brief.lines))).status).toBe(404);
    const list = (await ana.call<BriefSummary[]>('GET', '/api/briefs')).body;
    expect(list.map(({ subject }) => subject)).not.toContain('ben');
    expect((await (await world.client('gus')).call('GET', `/api/briefs/${brief.id}`)).status).toBe(404);
  });

  test('is kept for its time and then goes with its edits, about nobody too; a hold of its owner keeps it', async () => {
    const gus = await world.client('gus');
    for (const body of [about('hal'), { fictional: true, scenario: 'missed_deadlines' }]) {
      const made = (await post(gus, body)).body;
      expect((await put(gus, 0, untouched(made.lines).slice(1), made.id)).status).toBe(200);
    }
    const left = async () =>
      (
        await world.database.owner((owner) =>
          owner.query<{ n: number }>(
            `select (select count(*) from brief where owner_id = 'gus')::int + (select count(*) from brief_edit where owner_id = 'gus')::int as n`,
          ),
        )
      )[0]?.n;
    const sweep = async () =>
      (await (await world.client('root')).call('POST', '/api/retention/sweep')).status;
    const hr = await world.client('hr');
    expect((await hr.call('PUT', '/api/people/gus/hold', { reason: 'a claim' })).status).toBe(200);
    world.clock.set(new Date('2029-08-01T09:00:00Z'));
    expect([await sweep(), await left()]).toEqual([200, 4]);
    const [hold] = (await hr.call<Array<{ id: string; person: string }>>('GET', '/api/holds')).body;
    expect((await hr.call('DELETE', `/api/holds/${hold?.id}`, { reason: 'settled' })).status).toBe(204);
    expect([await sweep(), await left()]).toEqual([200, 0]);
  });

  test('goes with its owner, edits and briefs about nobody too', async () => {
    const made = (await post(ana, { fictional: true, scenario: 'missed_deadlines' })).body;
    expect((await put(ana, 0, untouched(made.lines).slice(1), made.id)).status).toBe(200);
    const { removed } = await world.parts.erase('ana');
    expect(removed).toMatchObject({ brief: 1, brief_edit: 1 });
    const left = await world.database.owner((owner) =>
      owner.query('select 1 from brief union all select 1 from brief_edit'),
    );
    expect(left).toEqual([]);
  });
});
