// An attacker who sees everything the subject of a suggestion sees, and who can run the product: for every way it could have
// been they set up a twin, whose records are the same but for the secret, look at all that the twin would see, and keep the
// ways that look the same as what they see themselves. Among those they guess. They must do no better than chance.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, openWorld, textOf, type World } from '../../test/world.ts';
import { createClock } from '../clock.ts';
import type { LogEntry, LogPage, Recommendation, RecommendationsAnswer } from '../contract/api.ts';

const CANDIDATES = ['ada', 'bea', 'cai', 'dov', 'eve', 'fay'];
/** Each is surely read as a need in planning. */
const NEEDS = [
  'The project plan came late and the milestones were not updated.',
  'The estimate for the migration was off by two weeks and the schedule was not updated.',
  'The plan for the sprint was missing: three tasks slipped and nobody had an estimate.',
  'Two deadlines were missed in May because the work was started in the wrong order.',
  'The release date was missed again because the plan had no order of work.',
];
const OTHERS = [
  'In the review two colleagues were interrupted and stopped speaking.',
  'Three tests were missing and the bug came back in production.',
  'The status report was unclear and stakeholders were not told about the delay.',
];
/** Days of one quarter, of which only the quarter is told. */
const DAYS = ['2026-01-03', '2026-01-29', '2026-02-14', '2026-03-30'];

type Piece = {
  author: string;
  relation: 'peer' | 'manager' | 'upward';
  date: string;
  text: string;
  visible: 'named' | 'manager' | 'nobody';
};
/** `secret`: what the attacker wants to know; the same `case` has the same records but for it. */
type Twin = { id: string; case: number; secret: string; pieces: Piece[] };
type Attack = { name: string; options: number; twins: Twin[] };

const chance = createClock({ seed: 11 }).chance('attacker');
const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
const someOf = <T>(list: readonly T[], n: number): T[] => {
  const left = [...list];
  return Array.from({ length: n }, () => left.splice(Math.floor(chance() * left.length), 1)[0] as T);
};
const named = (author: string): Piece => ({
  author,
  relation: 'peer',
  date: pick(['2025-11-04', '2026-02-20', '2026-05-12', '2026-06-08']),
  text: pick(NEEDS),
  visible: 'named',
});
const fromManager = (): Piece => ({ ...named('mona'), relation: 'manager' });
const withheld = (author: string, visible = pick(['manager', 'nobody'] as const)): Piece => ({
  ...named(author),
  date: pick(DAYS),
  visible,
});
const ids = (() => {
  let n = 0;
  return () => `x${String(++n).padStart(4, '0')}`;
})();

/** Who wrote the first withheld passage, the authors of all of them unknown. */
function authors(cases: number, candidates: readonly string[], passages: 1 | 2): Attack {
  const twins = Array.from({ length: cases }, (_, i) => i).flatMap((of) => {
    const open = someOf(candidates, 1 + (of % 3)).map(named);
    const known = of % 2 === 0 ? [...open, fromManager()] : open;
    const circle = pick(['manager', 'nobody'] as const);
    const first = withheld('', circle);
    const second = withheld('', of % 2 === 0 ? circle : pick(['manager', 'nobody'] as const));
    return candidates.flatMap((a) =>
      (passages === 1 ? [null] : candidates).map(
        (b): Twin => ({
          id: ids(),
          case: of,
          secret: a,
          pieces: [...known, { ...first, author: a }, ...(b === null ? [] : [{ ...second, author: b }])],
        }),
      ),
    );
  });
  return { name: `who wrote one of ${passages}`, options: candidates.length, twins };
}

/** When somebody wrote whose name is withheld; or, to see that the attacker can see, when somebody wrote by name. */
function days(cases: number, visible: 'withheld' | 'named'): Attack {
  const twins = Array.from({ length: cases }, (_, i) => i).flatMap((of) => {
    const known = [...someOf(CANDIDATES.slice(0, 3), 1 + (of % 2)).map(named), fromManager()];
    const piece = visible === 'named' ? named('fay') : withheld('fay');
    return DAYS.map(
      (date): Twin => ({ id: ids(), case: of, secret: date, pieces: [...known, { ...piece, date }] }),
    );
  });
  return { name: `on which day (${visible})`, options: DAYS.length, twins };
}

/** What two people wrote upward, which is not shown before a third does. */
function words(cases: number): Attack {
  const twins = Array.from({ length: cases }, (_, i) => i).flatMap((of) => {
    const known = [...someOf(CANDIDATES, 2).map(named), fromManager()];
    const other = { ...withheld('una'), relation: 'upward' as const };
    return OTHERS.map(
      (text): Twin => ({
        id: ids(),
        case: of,
        secret: text,
        pieces: [...known, other, { ...other, author: 'ulf', text }],
      }),
    );
  });
  return { name: 'what was written upward', options: OTHERS.length, twins };
}

const attacks = [
  authors(3, CANDIDATES.slice(0, 5), 1),
  authors(2, CANDIDATES.slice(0, 3), 2),
  days(2, 'withheld'),
  words(1),
];
const control = days(1, 'named');

function files(twins: readonly Twin[]) {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
  const person = (id: string, name: string, manager: string) =>
    line([
      id,
      name,
      `${id}@example.test`,
      'they',
      'Engineer',
      'engineer',
      '4',
      'North',
      manager,
      '2020-01-01',
      'employee',
    ]);
  const others = [...CANDIDATES, 'una', 'ulf', 'mona'];
  const people = [
    'id,name,email,pronouns,title,role,level,team,manager_id,start_date,access',
    ...others.map((id) => person(id, `${id[0]?.toUpperCase()}${id.slice(1)} Lorn`, '')),
    ...twins.map(({ id }) => person(id, 'Tam Quill', 'mona')),
  ];
  const feedback = [
    'id,subject_id,author_id,relation,date,text,author_visible,context',
    ...twins.flatMap(({ id, pieces }) =>
      pieces.map((p, i) => line([`${id}-${i}`, id, p.author, p.relation, p.date, p.text, p.visible, ''])),
    ),
  ];
  const file = (name: string, lines: readonly string[]) => ({
    name,
    bytes: Buffer.from(`${lines.join('\n')}\n`),
  });
  return [file('people.csv', people), file('feedback.csv', feedback)];
}

/** Everything that the subject sees and may try, as one text in which nothing is left that is drawn anew for everybody. */
async function seenBy(world: World, id: string): Promise<string> {
  const [me, mona] = [await world.client(id), await world.client('mona')];
  const seen: unknown[] = [];
  const look = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await me.call<T>(method, path, body);
    seen.push([method, path, body, answer.status, answer.body]);
    return answer.body;
  };
  await mona.call('POST', '/api/recommendations', { subject: id });
  const made = await look<RecommendationsAnswer>('POST', '/api/recommendations', {});
  const found = await look<{ passages: Array<{ id: string }> }>('POST', '/api/evidence/search', {
    question: 'What is said about my planning?',
    limit: 50,
  });
  for (const passage of found.passages) await look('GET', `/api/passages/${passage.id}`);
  await tryLeavingOut(
    look,
    found.passages.map((passage) => passage.id),
  );
  await look<Recommendation[]>('GET', '/api/recommendations');
  const log = await look<LogPage>('GET', '/api/log?limit=200');
  for (const { seq, kind } of log.entries)
    if (kind === 'recommendation' || kind === 'collect') await look<LogEntry>('GET', `/api/log/${seq}`);
  await look('GET', '/api/me/held');
  seen.push(await said(me, 'What should I work on next?'), await said(me, 'Help me ask for feedback'));
  expect(made.recommendations ?? made.collect).toBeDefined();
  return withoutChance(id, seen);
}

/** Every passage alone, every two, all but one, and all of them; with and without a kind of source. */
async function tryLeavingOut(
  look: (method: string, path: string, body: unknown) => Promise<unknown>,
  passages: readonly string[],
): Promise<void> {
  const all = passages.map((_, i) => i);
  const sets = new Set(
    [
      ...all.map((i) => [i]),
      ...all.flatMap((i) => all.filter((j) => j > i).map((j) => [i, j])),
      ...all.map((i) => all.filter((j) => j !== i)),
      all,
    ].map((set) => set.join()),
  );
  for (const set of sets)
    await look('POST', '/api/recommendations/what-if', {
      without: set.split(',').map((i) => passages[Number(i)]),
      withoutSources: [],
    });
  for (const withoutSources of [['peer'], ['manager'], ['upward']])
    await look('POST', '/api/recommendations/what-if', { without: [], withoutSources });
}

const said = async (me: Client, text: string) => textOf(await me.ask(text));

const DRAWN = new Set(['seq', 'logSeq', 'hash', 'prev', 'bodyHash', 'next', 'refersTo', 'actor', 'subject']);
/** Ids, hashes and numbers in the log are drawn or counted for everybody; a uuid becomes the place where it first stood. */
function withoutChance(id: string, seen: unknown): string {
  const uuids = new Map<string, string>();
  return JSON.stringify(seen, (key, value) => (DRAWN.has(key) ? undefined : value))
    .replaceAll(id, 'me')
    .replace(/\/api\/log\/\d+/g, '/api/log/n')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) => {
      if (!uuids.has(uuid)) uuids.set(uuid, `id${uuids.size}`);
      return uuids.get(uuid) as string;
    });
}

/**
 * How many of the twins' secrets the best guess finds on average, each being the truth in turn: the secret that most of those
 * that look the same have, and one of them where several are equally many.
 */
function foundOf({ twins }: Attack, seen: ReadonlyMap<string, string>): number {
  return twins.reduce((found, truth) => {
    const alike = twins.filter(
      (twin) => twin.case === truth.case && seen.get(twin.id) === seen.get(truth.id),
    );
    const votes = new Map<string, number>();
    for (const { secret } of alike) votes.set(secret, (votes.get(secret) ?? 0) + 1);
    const most = Math.max(...votes.values());
    const best = [...votes].filter(([, n]) => n === most).map(([secret]) => secret);
    return found + (best.includes(truth.secret) ? 1 / best.length : 0);
  }, 0);
}

// On the embedded engine alone: what is attacked is computed from the same rows on both, and policy.test.ts compares these.
describe('an attacker who sees what the subject sees', () => {
  let world: World;
  const seen = new Map<string, string>();
  beforeAll(async () => {
    const all = [...attacks, control].flatMap(({ twins }) => twins);
    world = await openWorld({ files: files(all) });
    for (const { id } of all) seen.set(id, await seenBy(world, id));
  }, 240_000);
  afterAll(() => world?.end());

  test.each(attacks)('finds no more than chance does: $name', (attack) => {
    const { options, twins } = attack;
    expect(twins.some(({ id }) => seen.get(id)?.includes('"recommendations":['))).toBe(true);
    expect(foundOf(attack, seen)).toBeLessThan(twins.length / options + 1e-9);
  });

  test('and would find what is told: the day of what was written by name', () => {
    expect(foundOf(control, seen)).toBe(control.twins.length);
  });
});
