import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import { commandsOf } from '../app.ts';
import { type Content, loadContent } from '../content/content.ts';
import type { Polarity, RecommendationsAnswer, Source } from '../contract/api.ts';
import { codeVersion } from '../log/version.ts';
import { type Candidate, type Circle, type Evidence, rank, type Standing, shownOf } from './rank.ts';
import { type Recomputed, recomputeBody } from './recompute.ts';
import { Recorded, recordRanking } from './recorded.ts';

let content: Content;
beforeAll(async () => {
  content = await loadContent();
});

const competencies = ['planning', 'communication', 'delegation', 'conflict', 'quality'];
const evidence = fc
  .array(
    fc.record({
      voice: fc.constantFrom('a', 'b', 'c', 'd'),
      source: fc.constantFrom<Source>('peer', 'manager', 'self', 'upward', 'goal', 'one_to_one'),
      circle: fc.constantFrom<Circle>('named', 'manager', 'nobody'),
      ageDays: fc.integer({ min: 0, max: 500 }),
      openGoal: fc.boolean(),
      readings: fc.array(
        fc.record({
          competency: fc.constantFrom(...competencies),
          polarity: fc.constantFrom<Polarity>('strength', 'need', 'need', 'neutral'),
          certainty: fc.constant(0.9),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 8, maxLength: 30 },
  )
  .map((items): Evidence[] =>
    items.map((item, i) => ({
      ...item,
      id: `p${i}`,
      date: '2026-01-01',
      circle: item.source === 'peer' || item.source === 'upward' ? item.circle : 'named',
      openGoal: item.openGoal && item.source === 'goal',
    })),
  );
/** Places in the list of actions, so that the history is of the content's own. */
const answered = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 12 });
const levels = fc.dictionary(fc.constantFrom(...competencies), fc.integer({ min: 0, max: 5 }));
const person = fc.record({
  evidence,
  answered,
  expected: levels,
  ratings: levels,
  aspired: fc.option(levels),
  learningStyle: fc.option(fc.constantFrom('doing' as const, 'reading' as const)),
  minutesPerWeek: fc.option(fc.integer({ min: 0, max: 200 })),
});

function standingOf({ answered: places, ...rest }: ReturnType<typeof sample>): Standing {
  const history = places.flatMap((place) => content.actions[place % content.actions.length] ?? []);
  return {
    ...rest,
    history: history.map(({ id: action, competency, kind }) => ({ action, competency, kind })),
  };
}
const sample = () => fc.sample(person, 1)[0]!;

/** As the log keeps it: through JSON. */
function bodyOf(standing: Standing, ranked: readonly Candidate[], made: Candidate): Recorded {
  return Recorded.parse(
    JSON.parse(
      JSON.stringify({
        ...recordRanking(content.weights, standing, ranked),
        versions: { weights: content.weights.version, content: content.version, code: codeVersion },
        factors: content.weights.weights.map(({ name, weight }) => ({
          name,
          weight,
          value: made.factors[name],
          contribution: weight * made.factors[name],
        })),
        output: { action: made.action.id, rank: ranked.indexOf(made) + 1, score: made.score },
        alternatives: ranked
          .filter((other) => other !== made)
          .slice(0, 3)
          .map(({ action, score }) => ({ action: action.id, score })),
      }),
    ),
  );
}

describe('ranking again from a body', () => {
  test('gives what was given, whatever the standing', () => {
    let bodies = 0;
    fc.assert(
      fc.property(person, (drawn) => {
        const standing = standingOf(drawn);
        const ranked = rank(content.actions, content.weights, standing);
        for (const made of shownOf(ranked)) {
          bodies++;
          const again = recomputeBody(content, bodyOf(standing, ranked, made));
          expect(again).toMatchObject({ same: true, differences: [], now: { same: true, differences: [] } });
        }
      }),
      { numRuns: 500 },
    );
    expect(bodies).toBeGreaterThan(500);
  });

  test('does so for the first bodies too, which lack the tier and the kinds of what was answered', () => {
    fc.assert(
      fc.property(person, (drawn) => {
        const standing = standingOf(drawn);
        const ranked = rank(content.actions, content.weights, standing);
        for (const made of shownOf(ranked)) {
          const body = bodyOf(standing, ranked, made);
          body.ranking = body.ranking.map(({ tier: _tier, ...row }) => row);
          const { answeredKinds: _kinds, ...rest } = body.person;
          expect(recomputeBody(content, { ...body, person: rest })).toMatchObject({ same: true });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('finds any number that was changed, and says where', () => {
    const { body } = typical();
    const changed: Array<[string, (of: Recorded) => void]> = [
      ['ranking[0].score', (of) => (of.ranking[0]!.score += 0.01)],
      ['ranking[1].factors.gap', (of) => (of.ranking[1]!.factors.gap += 0.01)],
      ['factors[0].contribution', (of) => (of.factors[0]!.contribution += 0.01)],
      ['factors[2].weight', (of) => (of.factors[2]!.weight += 0.01)],
      ['output.score', (of) => (of.output.score -= 0.01)],
      ['output.rank', (of) => (of.output.rank += 1)],
      ['alternatives[0].score', (of) => (of.alternatives[0]!.score += 0.01)],
      ['ranking[0].factors.recency', (of) => (of.standing.planning!.voiceAgesDays[0]! += 90)],
      ['ranking[0].factors.sources', (of) => of.standing.planning!.voiceAgesDays.pop()],
      ['ranking[0].factors.gap', (of) => (of.standing.planning!.expected -= 1)],
      ['ranking[0].factors.variety', (of) => (of.person.answeredKinds = { planning: ['education'] })],
      ['ranking[0].score', (of) => (of.weights.recency += 0.05)],
      ['ranking[0].action', (of) => of.ranking.reverse()],
    ];
    for (const [path, change] of changed) {
      const copy = structuredClone(body);
      change(copy);
      const again = recomputeBody(content, copy);
      expect(again.same, path).toBe(false);
      expect(again.differences.map((difference) => difference.path)).toContain(path);
      expect(again.differences.every(({ version }) => version === null)).toBe(true);
    }
  });

  test('an entry of other weights is the same by its own, and what would differ now names the weights', () => {
    const { body } = typical();
    const other: Content = {
      ...content,
      version: 'another',
      weights: {
        version: '2',
        weights: content.weights.weights.map((w) => ({
          ...w,
          weight: w.name === 'gap' ? w.weight - 0.1 : w.name === 'sources' ? w.weight + 0.1 : w.weight,
        })),
      },
    };
    const again = recomputeBody(other, body);
    expect(again).toMatchObject({
      same: true,
      versions: { weights: { was: '1', is: '2' } },
      now: { same: false },
    });
    expect(again.now.differences.find(({ path }) => path === 'output.score')?.version).toBe('weights');
    expect(new Set(again.now.differences.map(({ version }) => version))).toEqual(new Set(['weights']));
  });

  test('an action that was changed since is the same by the entry, and names the content', () => {
    const { body } = typical();
    const [first] = body.ranking;
    const style = first?.style === 'doing' ? ('reading' as const) : ('doing' as const);
    const actions = content.actions.map((a) => (a.id === first?.action ? { ...a, style } : a));
    const again = recomputeBody({ ...content, version: 'another', actions }, body);
    expect(again).toMatchObject({ same: true, now: { same: false } });
    expect(new Set(again.now.differences.map(({ version }) => version))).toEqual(new Set(['content']));
    const gone = content.actions.filter(({ id }) => id !== first?.action);
    expect(
      recomputeBody({ ...content, version: 'another', actions: gone }, body).now.differences,
    ).toContainEqual(expect.objectContaining({ path: 'output.rank', is: null, version: 'content' }));
  });

  test('what another code computes names the code', () => {
    const { body } = typical();
    const old = { ...structuredClone(body), versions: { ...body.versions, code: '0.0.1' } };
    expect(recomputeBody(content, old)).toMatchObject({ same: true, versions: { code: { was: '0.0.1' } } });
    for (const row of old.ranking) row.factors.recency = 0.5;
    const { same, differences } = recomputeBody(content, old);
    expect(same).toBe(false);
    expect(new Set(differences.map(({ version }) => version))).toEqual(new Set(['code']));
  });

  /** Two competencies, three voices each, a style and a time. */
  function typical() {
    const need = (id: string, competency: string, voice: string, ageDays: number): Evidence => ({
      id,
      voice,
      circle: 'named',
      source: 'peer',
      date: '2026-01-01',
      ageDays,
      openGoal: false,
      readings: [{ competency, polarity: 'need', certainty: 0.9 }],
    });
    const standing: Standing = {
      evidence: [
        need('1', 'planning', 'a', 10),
        need('2', 'planning', 'b', 40),
        need('3', 'planning', 'c', 80),
        need('4', 'quality', 'a', 30),
        need('5', 'quality', 'b', 200),
      ],
      expected: { planning: 4, quality: 3 },
      ratings: { planning: 2 },
      aspired: null,
      learningStyle: 'doing',
      minutesPerWeek: 60,
      history: [],
    };
    const ranked = rank(content.actions, content.weights, standing);
    return { body: bodyOf(standing, ranked, ranked[0]!) };
  }
});

describe.each(engines)('log recompute on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  const recompute = (seq: number) => commandsOf(world.parts).recompute!({ seq }) as Promise<Recomputed>;
  beforeAll(async () => {
    world = await openWorld({ engine: name });
  });
  afterAll(() => world?.end());

  test('every recommendation of the small organisation is the same again, also after an answer', async () => {
    const seqs: number[] = [];
    for (const [asker, subject] of [
      ['ben', 'ben'],
      ['ana', 'ben'],
      ['ana', 'cleo'],
      ['ben', 'ben'],
    ] as const) {
      const client = await world.client(asker);
      const { body } = await client.call<RecommendationsAnswer>('POST', '/api/recommendations', { subject });
      for (const { id, logSeq } of body.recommendations ?? []) {
        seqs.push(logSeq);
        if (asker === subject)
          await client.call('POST', `/api/recommendations/${id}/responses`, { kind: 'accepted' });
      }
    }
    expect(seqs.length).toBeGreaterThan(3);
    for (const seq of seqs)
      expect(await recompute(seq)).toMatchObject({ seq, same: true, differences: [], now: { same: true } });
    const again = await recompute(seqs.at(-1)!);
    expect(Object.keys(again.versions)).toEqual(['weights', 'content', 'code']);
  });

  test('it looks at the stored body only: a number changed there is found', async () => {
    const [row] = await world.database.owner((owner) =>
      owner.query<{ seq: number; body: Uint8Array }>(
        `select e.seq, b.body from log_entry e join log_body b on b.seq = e.seq where e.kind = 'recommendation' order by e.seq limit 1`,
      ),
    );
    const body = JSON.parse(Buffer.from(row!.body).toString()) as Recorded;
    body.output.score += 0.1;
    const store = (bytes: Buffer) =>
      world.database.owner((owner) =>
        owner.query(`update log_body set body = decode($2, 'hex') where seq = $1`, [
          row!.seq,
          bytes.toString('hex'),
        ]),
      );
    await store(Buffer.from(JSON.stringify(body)));
    expect(await recompute(row!.seq)).toMatchObject({
      same: false,
      differences: [{ path: 'output.score', version: null }],
    });
    await store(Buffer.from(JSON.stringify({ ...body, standing: 'none' })));
    await expect(recompute(row!.seq)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/standing/),
    });
    await store(Buffer.from('no json'));
    await expect(recompute(row!.seq)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('says which: no such entry, another kind, an erased body', async () => {
    const find = (sql: string) =>
      world.database.owner((owner) => owner.query<{ seq: number }>(sql)).then((rows) => rows[0]!.seq);
    const last = await find('select max(seq) as seq from log_entry');
    for (const seq of [last + 1, 0, -1, 1.5, Number.NaN])
      await expect(recompute(seq)).rejects.toMatchObject({
        code: 'not_found',
        message: expect.stringMatching(/no entry/),
      });
    const shown = await find(`select seq from log_entry where kind = 'shown' order by seq limit 1`);
    await expect(recompute(shown)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/no recommendation but of the kind shown/),
    });
    const made = await find(
      `select seq from log_entry where kind = 'recommendation' order by seq desc limit 1`,
    );
    await world.database.owner((owner) => owner.query('delete from log_body where seq = $1', [made]));
    await expect(recompute(made)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/was erased/),
    });
  });
});
