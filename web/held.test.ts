import { describe, expect, test } from 'vitest';
import type { Held } from '../src/contract/api.ts';
import type { HeldReading } from '../src/contract/held.ts';
import { hiddenOf, sectionsOf, textOf, withReadings } from './held.ts';
import { asHtml, heldPage } from './heldPage.ts';

const NASTY = `<script>alert("1")</script> & 'so'`;
const reading: HeldReading = {
  id: 'p-1',
  record: { kind: 'feedback', id: 'f-1' },
  source: 'peer',
  date: '2026-Q2',
  text: NASTY,
  readings: [
    {
      competency: 'planning',
      title: 'Planning',
      polarity: 'need',
      certainty: 0.9,
      counts: true,
      isCorrected: false,
    },
    {
      competency: 'quality',
      title: 'Quality',
      polarity: 'strength',
      certainty: 0.3,
      counts: false,
      isCorrected: false,
    },
  ],
  retired: false,
};
const kind = (name: string, items: Held['kinds'][number]['items'], withheld = 0): Held['kinds'][number] => ({
  kind: name,
  title: name,
  items,
  withheld,
  reason: withheld > 0 ? `why ${name}` : null,
});
const held: Held = {
  person: {
    id: 'ben',
    name: 'Ben <b>Okoro</b>',
    title: 'Engineer',
    team: 'North',
    manager: 'ana',
    managerName: 'Ana Moreau',
    email: null,
    pronouns: null,
    role: 'engineer',
    level: 4,
    startDate: '2020-06-01',
    aspiration: null,
    learningStyle: null,
    minutesPerWeek: null,
    access: ['employee'],
  },
  kinds: [
    kind('log', [
      { seq: 7, time: '2026-06-30T09:00:00.000Z', kind: 'read', summary: null, by: 'hr', byName: null },
    ]),
    kind('reads', [
      {
        seq: 9,
        time: '2026-06-30T09:00:00.000Z',
        by: 'hr',
        byName: 'Hanne Ruud',
        role: 'HR',
        what: 'entry',
        refersTo: 7,
      },
      {
        seq: 8,
        time: '2026-06-30T09:00:00.000Z',
        by: 'hr',
        byName: 'Hanne Ruud',
        role: 'HR',
        what: 'record',
        refersTo: 7,
      },
      { seq: 6, time: '2026-06-30T09:00:00.000Z', by: 'p-1', byName: null, role: 'HR', refersTo: null },
    ]),
    kind('feedback', [
      { id: 'f-1', relation: 'peer', date: '2026-Q2', text: NASTY, author: null, context: null },
      {
        id: 'f-2',
        relation: 'manager',
        date: '2026-06-02',
        text: 'Late by a week.',
        author: 'Ana Moreau',
        context: null,
      },
    ]),
    kind('goals', []),
    kind('one_to_ones', [], 2),
    kind('readings', [reading]),
    kind('something_new', [{ shape: 'unknown' }]),
  ],
};

describe('what is held, as sections', () => {
  test('stands in the order in which a person looks for it; what this page does not know comes last, as it is', () => {
    expect(sectionsOf(held).map((section) => section.kind)).toEqual([
      'person',
      'feedback',
      'one_to_ones',
      'goals',
      'reads',
      'log',
      'something_new',
    ]);
    expect(sectionsOf(held).at(-1)?.lines[0]?.facts).toEqual(['shape: "unknown"']);
  });

  test('a record carries how it is read, with "not sure" said as such; who wrote it is said as far as it may be', () => {
    const feedback = sectionsOf(held).find((section) => section.kind === 'feedback');
    const [unnamed, named] = feedback?.lines ?? [];
    expect(unnamed?.passages?.map(({ id }) => id)).toEqual(['p-1']);
    expect(named?.passages).toEqual([]);
    expect(textOf(unnamed as NonNullable<typeof unnamed>)).toContain(
      'not sure, perhaps quality: a strength; it counts for nothing',
    );
    expect(unnamed?.facts).toEqual(['Written by a colleague whose name is not shown, as they chose']);
    expect(named?.facts).toEqual(['Written by Ana Moreau, a manager']);
  });

  test('who of HR read an entry of the log is told apart from who opened a record', () => {
    const reads = sectionsOf(held).find((section) => section.kind === 'reads')?.lines ?? [];
    expect(reads.map(({ title, facts, entry }) => [title, facts, entry])).toEqual([
      ['Hanne Ruud, HR, read an entry of the log about you', [], 7],
      [
        'Hanne Ruud, HR, opened a record about you',
        ['While entry 7 of the log was objected to or under review'],
        7,
      ],
      [
        'Somebody who is no longer here, HR, read something about you; what it was is erased by now',
        [],
        null,
      ],
    ]);
  });

  test('a passage whose record is not shown stands in a section of its own', () => {
    const other = { ...reading, id: 'p-2', record: { kind: 'survey', id: 's-1' } };
    const more = {
      ...held,
      kinds: [...held.kinds.filter((one) => one.kind !== 'readings'), kind('readings', [other])],
    };
    expect(sectionsOf(more).find((section) => section.kind === 'readings')?.lines).toHaveLength(1);
  });

  test('what is not shown is counted with its reason, names of authors among it', () => {
    expect(hiddenOf(held).map(({ title, count }) => [title, count])).toEqual([
      ['Notes of one-to-ones', 2],
      ['Names of colleagues who wrote about you', 1],
    ]);
    expect(hiddenOf(held)[0]?.reason).toBe('why one_to_ones');
  });

  test('a correction changes that passage and nothing else', () => {
    const changed = withReadings(held, 'p-1', []);
    expect(changed.kinds.find((one) => one.kind === 'readings')?.items).toEqual([
      { ...reading, readings: [] },
    ]);
    expect(changed.kinds.filter((one) => one.kind !== 'readings')).toEqual(
      held.kinds.filter((one) => one.kind !== 'readings'),
    );
  });
});

describe('the page to take along', () => {
  const page = heldPage(held, new Date('2026-07-01T10:00:00Z'));

  test('runs nothing and fetches nothing, whatever a record says', () => {
    expect(page).not.toMatch(/<script|<img|<link|<iframe|javascript:|\ssrc=|https?:/i);
    expect(page).not.toMatch(/\son[a-z]+=/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;so&#39;');
    expect(page).toContain('Ben &lt;b&gt;Okoro&lt;/b&gt;');
  });

  test('says what the page in the browser says: every section, every line, what is not shown', () => {
    for (const section of sectionsOf(held)) {
      expect(page).toContain(`<section id="${section.kind}">`);
      for (const line of section.lines)
        for (const text of [line.title, line.text, ...line.facts])
          if (text) expect(page).toContain(asHtml(text));
    }
    for (const { reason } of hiddenOf(held)) expect(page).toContain(asHtml(reason));
    expect(page).toContain('not sure, perhaps Quality: a strength');
  });

  test('every address in it leads to a place in it', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(5);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
  });
});
