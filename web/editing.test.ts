import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BriefLine } from '../src/contract/api.ts';
import { type BriefEdits, type EditLine, linesAfter, untouched } from '../src/contract/briefs.ts';
import { type Act, begin, type Editing, isUnsaved, reduce, sectionsOf, toSave } from './editing.ts';

const line = (section: string, text: string, alternatives: string[] = []): BriefLine => ({
  section,
  text,
  citations: section === 'evidence' ? [{ passage: 'p', quote: text }] : [],
  marks: [],
  alternatives,
});
const logged = [
  line('opening', 'Thank you for the time.', ['Let us start.', 'Shall we?']),
  line('evidence', 'A colleague: “late”'),
  line('evidence', 'A note: “late again”'),
  line('evidence', 'Their own view: “tired”'),
  line('agree', 'By when?'),
];
const edits = (version: number, lines: EditLine[] = untouched(logged)): BriefEdits => ({
  version,
  at: version === 0 ? null : '2026-06-30T09:00:00.000Z',
  lines,
});
const then = (state: Editing, ...acts: Act[]) => acts.reduce(reduce, state);
const fresh = begin(logged, edits(0), null);
const texts = (state: Editing, section: string) =>
  sectionsOf(state)
    .find((one) => one.section === section)
    ?.lines.map(({ line: { text } }) => text);

describe('editing a brief', () => {
  test('typed words are the owner’s and cite nothing; back at the logged words the source is there again', () => {
    const own = then(fresh, { type: 'typed', key: 'from-1', text: 'I saw it' });
    expect(sectionsOf(own)[1]?.lines[0]?.line).toMatchObject({ own: true, citations: [] });
    const back = then(own, { type: 'typed', key: 'from-1', text: logged[1]?.text ?? '' });
    expect(sectionsOf(back)[1]?.lines[0]?.line).toMatchObject({
      own: false,
      citations: logged[1]?.citations,
    });
    expect(isUnsaved(back)).toBe(false);
  });

  test('letters typed into one line are undone together, and redone', () => {
    const state = then(
      fresh,
      { type: 'typed', key: 'from-4', text: 'B' },
      { type: 'typed', key: 'from-4', text: 'By' },
      { type: 'typed', key: 'from-4', text: 'By Friday' },
      { type: 'finished' },
    );
    const undone = then(state, { type: 'undone' });
    expect(texts(undone, 'agree')).toEqual(['By when?']);
    expect(texts(then(undone, { type: 'redone' }), 'agree')).toEqual(['By Friday']);
  });

  test('a removed line comes back to its place, also after its neighbours have moved', () => {
    const state = then(fresh, { type: 'removed', key: 'from-2' });
    expect(sectionsOf(state)[1]?.removed).toEqual([2]);
    expect(texts(then(state, { type: 'restored', from: 2 }), 'evidence')).toEqual(
      logged.slice(1, 4).map(({ text }) => text),
    );
    const empty = then(fresh, { type: 'removed', key: 'from-4' }, { type: 'restored', from: 4 });
    expect(texts(empty, 'agree')).toEqual(['By when?']);
  });

  test('lines move within their section and stop at its ends', () => {
    const down = then(fresh, { type: 'moved', key: 'from-1', by: 1 });
    expect(texts(down, 'evidence')?.[1]).toBe('A colleague: “late”');
    for (const act of [
      { type: 'moved', key: 'from-1', by: -1 },
      { type: 'moved', key: 'from-3', by: 1 },
    ] as const)
      expect(toSave(then(fresh, act))).toEqual(toSave(fresh));
  });

  test('an added line without a word is not saved and gone when one turns away from it', () => {
    const added = then(fresh, { type: 'added', section: 'agree' });
    expect(isUnsaved(added)).toBe(false);
    expect(texts(added, 'agree')).toEqual(['By when?', '']);
    expect(texts(then(added, { type: 'finished' }), 'agree')).toEqual(['By when?']);
    const said = then(added, { type: 'typed', key: 'added-1', text: 'And who?' }, { type: 'finished' });
    expect(toSave(said).at(-1)).toEqual({ section: 'agree', text: 'And who?' });
    expect(toSave(then(said, { type: 'undone' }))).toEqual(toSave(fresh));
  });

  test('what another window saved is taken over where nothing here is unsaved, and undo brings the former back', () => {
    const theirs = edits(1, untouched(logged).slice(1));
    const state = then(fresh, { type: 'heard', edits: theirs });
    expect(toSave(state)).toEqual(theirs.lines);
    expect(state).toMatchObject({ base: theirs, elsewhere: null, isFromElsewhere: true });
    expect(toSave(then(state, { type: 'undone' }))).toEqual(toSave(fresh));
  });

  test('with something unsaved nothing is lost: both are there until one is chosen', () => {
    const theirs = edits(1, untouched(logged).slice(1));
    const both = then(
      fresh,
      { type: 'typed', key: 'from-4', text: 'Mine' },
      { type: 'sent' },
      { type: 'heard', edits: theirs, answers: true },
    );
    expect(both).toMatchObject({ elsewhere: theirs, sent: null });
    const mine = then(both, { type: 'chosen', which: 'mine' });
    expect([mine.base.version, isUnsaved(mine), texts(mine, 'agree')]).toEqual([1, true, ['Mine']]);
    const taken = then(both, { type: 'chosen', which: 'theirs' });
    expect([isUnsaved(taken), texts(taken, 'agree')]).toEqual([false, ['By when?']]);
    expect(texts(then(taken, { type: 'undone' }), 'agree')).toEqual(['Mine']);
  });

  test('a save whose answer was lost is recognised by its words', () => {
    const mine = then(fresh, { type: 'typed', key: 'from-4', text: 'Mine' }, { type: 'sent' });
    const state = then(
      mine,
      { type: 'failed', fault: 'offline' },
      { type: 'heard', edits: edits(1, toSave(mine)) },
    );
    expect(state).toMatchObject({ elsewhere: null, fault: null, base: { version: 1 } });
    expect(isUnsaved(state)).toBe(false);
  });

  test('what an earlier visit left goes on where the server still has what it went on from, else both are shown', () => {
    const left = { version: 1, lines: untouched(logged).slice(2) };
    const on = begin(logged, edits(1), left);
    expect([isUnsaved(on), on.elsewhere]).toEqual([true, null]);
    const both = begin(logged, edits(2), left);
    expect([both.elsewhere, both.base.version]).toEqual([edits(2), 1]);
    expect(reduce(both, { type: 'chosen', which: 'mine' }).base.version).toBe(2);
    expect(isUnsaved(begin(logged, edits(2, left.lines), left))).toBe(false);
  });

  test('however it is edited: undoing all of it is where one began, every logged line is shown or can be restored, sources stay whole', () => {
    const key = fc.constantFrom('from-0', 'from-1', 'from-2', 'from-3', 'from-4', 'added-1', 'added-2');
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc.record({
        type: fc.constant('typed' as const),
        key,
        text: fc.constantFrom('a', 'b', '', 'Let us start.', 'By when?'),
      }),
      fc.record({ type: fc.constant('worded' as const), key, wording: fc.integer({ min: 0, max: 2 }) }),
      fc.record({ type: fc.constant('removed' as const), key }),
      fc.record({ type: fc.constant('moved' as const), key, by: fc.constantFrom(-1 as const, 1 as const) }),
      fc.record({ type: fc.constant('added' as const), section: fc.constantFrom('opening', 'agree') }),
      fc.constant({ type: 'finished' as const }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let state = then(fresh, ...acts);
        for (const { lines, removed, section } of sectionsOf(state)) {
          const shown = lines.flatMap(({ line: { from } }) => (from === null ? [] : [from]));
          const all = logged.flatMap((one, i) => (one.section === section ? [i] : []));
          expect([...shown, ...removed].sort()).toEqual(all);
        }
        for (const one of linesAfter(logged, toSave(state))) {
          if (one.citations.length > 0) expect(one.text).toBe(logged[one.from ?? -1]?.text);
          if (one.own) expect(one.citations).toEqual([]);
        }
        while (state.past.length > 0) state = reduce(state, { type: 'undone' });
        expect(toSave(state)).toEqual(toSave(fresh));
      }),
    );
  });
});
