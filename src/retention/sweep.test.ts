import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { type Fixture, openPolicyWorld } from '../../test/policyCases.ts';
import type { Audit, LogEntry, Retention, Sweep, Verification } from '../contract/api.ts';
import { openJobs } from '../jobs/jobs.ts';
import { sweep } from './sweep.ts';

describe.each(engines)('retention on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let folder: string;
  let fixture: Fixture;
  const as = (person: string) => fixture.world.client(person);
  const rows = <Row>(text: string) => fixture.world.database.owner((owner) => owner.query<Row>(text));
  const count = async (table: string) =>
    (await rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;
  const counts = async () =>
    Object.fromEntries(
      await Promise.all(
        [
          'conversation',
          'turn',
          'log_entry',
          'log_body',
          'log_index',
          'recommendation',
          'brief',
          'passage',
        ].map(async (table) => [table, await count(table)] as const),
      ),
    );
  const ask = async (dryRun: boolean) =>
    (await (await as('root')).call<Sweep>('POST', `/api/retention/sweep?dryRun=${dryRun}`)).body;
  let dry: Sweep;
  let held: Sweep;
  const part = (result: Sweep, kept: string) => result.classes.find((each) => each.class === kept);
  const at = (date: string) => fixture.world.clock.set(new Date(`${date}T09:00:00Z`));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundwork-sweep-'));
    fixture = await openPolicyWorld(name);
    await (await as('eli')).ask('What do people say about my work?');
    const ben = await as('ben');
    await ben.call('POST', '/api/recommendations/what-if', { without: [], withoutSources: ['peer'] });
    await ben.call('POST', `/api/recommendations/${fixture.unshared.id}/responses`, {
      kind: 'contested',
      reason: 'no',
    });
    const hr = await as('hr');
    for (const seq of [fixture.objected, fixture.objectedOwn])
      await hr.call('POST', `/api/contests/${seq}/outcome`, { outcome: 'upheld', text: 'so it is' });
    // A newer version of a record retires a passage that nothing cites.
    const changed =
      'id,subject_id,author_id,relation,date,text\nf-6,cleo,ben,peer,2026-05-30,Cleo found the lost index.\n';
    await fixture.world.parts.runImport([{ name: 'feedback.csv', bytes: Buffer.from(changed) }], {
      dryRun: false,
    });
  });
  afterAll(async () => {
    await fixture?.world.end();
    await rm(folder, { recursive: true, force: true });
  });

  test('is read and set by administrators alone, from six months on, with a reason', async () => {
    const set = (person: string, kept: string, body: unknown) =>
      as(person).then((client) => client.call<Retention>('PUT', `/api/retention/${kept}`, body));
    const body = { months: 48, reason: 'the place asks for four years' };
    for (const person of ['ben', 'ana', 'hr']) {
      expect((await set(person, 'recommendation', body)).status, person).toBe(404);
      expect((await (await as(person)).call('POST', '/api/retention/sweep')).status, person).toBe(404);
      expect((await (await as(person)).call('GET', '/api/retention')).status, person).toBe(404);
    }
    for (const [kept, wrong] of [
      ['recommendation', { months: 5, reason: 'x' }],
      ['recommendation', { months: 12 }],
      ['recommendation', { months: 12, reason: '' }],
      ['skeleton', body],
    ] as const)
      expect((await set('root', kept, wrong)).status, JSON.stringify(wrong)).toBe(400);
    const { presets, classes } = (await set('root', 'recommendation', body)).body;
    expect(presets.map(({ months }) => months)).toEqual([6, 36, 48]);
    expect(classes.map(({ class: kept, months }) => [kept, months])).toEqual([
      ['conversation', 12],
      ['preview', 6],
      ['recommendation', 48],
      ['rehearsal', 3],
      ['retired_passage', 12],
    ]);
    expect(classes[2]).toMatchObject({ setBy: 'root', reason: body.reason });
    expect((await set('root', 'recommendation', { months: 36, reason: 'three do' })).status).toBe(200);
    const list = (await (await as('hr')).call<Audit>('GET', '/api/audit')).body;
    expect(list[0]).toMatchObject({
      actor: 'root',
      act: 'retention',
      detail: 'recommendation: 48 months, now 36 months',
    });
  });

  test.each(['2026-09-29', '2026-12-29'])('nothing is swept before its time: %s', async (today) => {
    at(today);
    if (today > '2026-09-30') await practiceGoes();
    const before = await counts();
    const result = await ask(false);
    expect(result.classes.flatMap(({ removed }) => Object.values(removed)).every((n) => n === 0)).toBe(true);
    expect(result.tombstones).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  /** After three months rehearsals go, notes after talks and kept debriefs with them; a hold on either side keeps them. */
  async function practiceGoes(): Promise<void> {
    const hr = await as('hr');
    await hr.call('PUT', '/api/people/ben/hold', { reason: 'a claim' });
    expect(part(await ask(false), 'rehearsal')).toMatchObject({
      removed: { conversation: 0, after_note: 1, kept_debrief: 1 },
      held: 4,
    });
    await hr.call('DELETE', '/api/people/ben/hold');
    expect(part(await ask(false), 'rehearsal')).toMatchObject({
      removed: { conversation: 2, after_note: 1, kept_debrief: 1 },
      held: 0,
    });
    expect([await count('rehearsal'), await count('after_note'), await count('kept_debrief')]).toEqual([
      0, 0, 0,
    ]);
  }

  test('a dry run says what would go and leaves everything', async () => {
    at('2027-07-15');
    const before = await counts();
    const result = await ask(true);
    dry = result;
    expect(result).toMatchObject({ dryRun: true, tombstones: [] });
    expect(part(result, 'conversation')?.removed.conversation).toBe(3);
    expect(part(result, 'preview')?.removed.log_body).toBeGreaterThan(0);
    expect(part(result, 'retired_passage')?.removed.passage).toBe(1);
    expect(part(result, 'recommendation')?.removed).toEqual({
      log_body: 0,
      recommendation: 0,
      brief: 0,
      contest: 0,
    });
    expect(await counts()).toEqual(before);
  });

  test('what is held stays, with the count of it', async () => {
    const hr = await as('hr');
    expect((await hr.call('PUT', '/api/people/ben/hold', { reason: 'a claim' })).status).toBe(200);
    const result = await ask(false);
    held = result;
    expect(part(result, 'conversation')).toMatchObject({ removed: { conversation: 1 }, held: 2 });
    // What the contested recommendation's reader was shown is kept anyway.
    const due = (part(dry, 'preview')?.removed.log_body ?? 0) + 1;
    expect(part(dry, 'preview')?.held).toBe(1);
    const { removed, held: kept } = part(result, 'preview') ?? {};
    expect((removed?.log_body ?? 0) + (kept ?? 0)).toBe(due);
    expect(removed?.log_body).toBeGreaterThan(0);
    expect((await (await as('ben')).call('GET', `/api/conversations/${fixture.benTalks}`)).status).toBe(200);
    const previews = `select 1 from log_entry e join log_body b using (seq) where e.kind = 'preview'`;
    expect(await rows(previews)).toHaveLength(1);
    // cleo's old passage was written by ben.
    expect(part(result, 'retired_passage')).toMatchObject({ removed: { passage: 0 }, held: 1 });
    expect((await hr.call('DELETE', '/api/people/ben/hold')).status).toBe(204);
  });

  test('lifted, it goes; the chain verifies, the entry says why, and the list counts it', async () => {
    const entries = await count('log_entry');
    const result = await ask(false);
    expect(part(result, 'conversation')?.removed.conversation).toBe(2);
    const previews = (part(held, 'preview')?.held ?? 0) - 1;
    expect(part(result, 'preview')?.removed.log_body).toBe(previews);
    expect(result.tombstones).toEqual([entries + 1]);
    const hr = await as('hr');
    expect((await hr.call<Verification>('POST', '/api/log/verify')).body).toMatchObject({
      ok: true,
      entries: entries + 1,
    });
    const entry = (await hr.call<LogEntry>('GET', `/api/log/${entries + 1}`)).body;
    expect(entry.entry).toMatchObject({
      kind: 'erased',
      subject: null,
      body: { purpose: 'retention', entries: previews },
    });
    const [last] = (await hr.call<Audit>('GET', '/api/audit')).body;
    expect(last).toMatchObject({ actor: 'root', act: 'sweep' });
    expect(last?.detail).toContain('removed 2 conversation (conversation)');
  });

  test('after three years recommendations and briefs go, those that are contested stay, and the skeleton always', async () => {
    at('2029-07-15');
    const hr = await as('hr');
    const { objected, objectedOwn } = fixture;
    const keep = { from: objectedOwn, to: objectedOwn, reason: 'a claim' };
    const hold = (await hr.call<{ id: string }>('POST', '/api/holds', keep)).body;
    const contests = async () =>
      (await rows<{ seq: number }>('select entry_seq as seq from contest')).map(({ seq }) => seq);
    const contested = await contests();
    expect(contested).toEqual(expect.arrayContaining([objected, objectedOwn]));
    const before = await counts();
    const result = await ask(false);
    const made = part(result, 'recommendation');
    expect(made?.removed).toMatchObject({
      recommendation: (before.recommendation ?? 0) - 1,
      brief: 2,
      contest: 1,
    });
    // One that is not decided stays, and so does one that a hold keeps.
    expect((await contests()).sort()).toEqual(contested.filter((seq) => seq !== objected).sort());
    expect(made?.held).toBeGreaterThanOrEqual(3);
    const after = await counts();
    expect(after).toMatchObject({
      recommendation: 1,
      brief: 0,
      log_entry: (before.log_entry ?? 0) + result.tombstones.length,
    });
    expect(
      (await hr.call<LogEntry>('GET', `/api/log/${fixture.unshared.logSeq}`)).body.entry.body,
    ).not.toBeNull();
    expect((await hr.call<LogEntry>('GET', `/api/log/${fixture.shared.logSeq}`)).body.entry).toMatchObject({
      body: null,
      summary: null,
    });
    expect((await hr.call<Verification>('POST', '/api/log/verify')).body).toMatchObject({ ok: true });
    await hr.call('DELETE', `/api/holds/${hold.id}`, { reason: 'settled' });
    expect(part(await ask(false), 'recommendation')?.removed.contest).toBe(1);
    expect(await contests()).not.toContain(objectedOwn);
  });

  test('until erased means that nothing of the class is swept', async () => {
    const root = await as('root');
    await root.call('PUT', '/api/retention/conversation', { months: null, reason: 'people want them' });
    expect((await ask(true)).classes.map(({ class: kept }) => kept)).not.toContain('conversation');
  });

  test('a body that goes without its erasure is still found', async () => {
    await fixture.world.database.owner((owner) =>
      owner.script(`create table kept as select * from log_body where seq = ${fixture.unshared.logSeq};
        delete from log_body where seq = ${fixture.unshared.logSeq}`),
    );
    const hr = await as('hr');
    expect((await hr.call<Verification>('POST', '/api/log/verify')).body).toMatchObject({
      ok: false,
      firstBad: { seq: fixture.unshared.logSeq },
    });
    await fixture.world.database.owner((owner) =>
      owner.script('insert into log_body select * from kept; drop table kept'),
    );
  });

  test('runs as a job of its own, and says nothing where nothing was due', async () => {
    const { db } = fixture.world.database;
    const before = await count('audit');
    let done: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    const jobs = await openJobs({
      db,
      handlers: { sweep: () => sweep(fixture.world.parts, 'schedule', { dryRun: false }).then(done) },
      report: () => undefined,
    });
    await jobs.send('sweep');
    await finished;
    await jobs.close();
    expect(await count('audit')).toBe(before);
  });
});
