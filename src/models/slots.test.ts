import { describe, expect, it } from 'vitest';
import { type Facts, fill, piecesOf, valueOfSlot } from './slots.ts';

const facts = (pronouns: string | null, isReader = false): Facts => ({
  people: new Map([['P1', { id: 'x', name: 'Priya Raman', pronouns, isReader }]]),
  passages: new Map([
    [
      'E1',
      {
        id: 'p',
        subject: 'P1',
        source: 'peer',
        date: '2026-Q2',
        text: 'Closed 3 of 12 tickets. The other 40% waited.',
        sentences: ['Closed 3 of 12 tickets.', 'The other 40% waited.'],
        masked: [],
        readings: [],
        isByReader: false,
      },
    ],
  ]),
  actions: new Map([['A1', 'Run the weekly planning meeting.']]),
});
const filled = (text: string, known: Facts) => fill(piecesOf(text) ?? [], known);

describe('slots', () => {
  it.each([
    [
      'she/her',
      '{{they:P1}} interrupt people and {{their:P1}} plans are {{theirs:P1}}',
      'She interrupts people and her plans are hers',
    ],
    ['he', 'With {{them:P1}}, as {{they:P1}} were late', 'With him, as he was late'],
    ['they', '{{they:P1}} are late', 'They are late'],
    ['xe/xem', '{{they:P1}} don’t wait', 'They don’t wait'],
    [null, '{{they:P1}} have {{name:P1}}’s notes', 'They have Priya Raman’s notes'],
    ['she', '{{they:P1}} often miss the start', 'She often misses the start'],
    ['she', "{{they:P1}} don't try", "She doesn't try"],
    ['he', '{{they:P1}} need time', 'He needs time'],
    ['he', '{{they:P1}} asked first and wrote it down', 'He asked first and wrote it down'],
    ['she', "{{they:P1}}'re ready", "She's ready"],
    ['he', 'what {{they:P1}} would need', 'What he would need'],
  ])('puts the pronouns %s and the verb after them right', (pronouns, text, expected) => {
    expect(filled(text, facts(pronouns))).toBe(expected);
  });

  it.each([
    ['{{name:P1}} is often late', 'You are often late'],
    ["{{name:P1}}'s plans", 'Your plans'],
    ['{{name:P1}} interrupts people', 'You interrupt people'],
    ['{{name:P1}} sometimes misses the start', 'You sometimes miss the start'],
    ['{{they:P1}} tries {{themselves:P1}}', 'You try yourself'],
  ])('speaks to the reader who is meant: %s', (text, expected) => {
    expect(filled(text, facts('she', true))).toBe(expected);
  });

  it('fills quotes, dates, numbers and actions from the source', () => {
    expect(filled('A colleague wrote in {{date:E1}}: {{quote:E1:2}}', facts(null))).toBe(
      'A colleague wrote in 2026-Q2: “The other 40% waited.”',
    );
    expect(filled('{{number:E1:1}} of {{number:E1:2}}, {{number:E1:3}}', facts(null))).toBe('3 of 12, 40%');
    expect(filled('try this: {{action:A1}}.', facts(null))).toBe(
      'Try this: Run the weekly planning meeting.',
    );
  });

  it('knows no slot that this turn does not hold', () => {
    for (const text of [
      '{{quote:E1:3}}',
      '{{quote:E9:1}}',
      '{{name:P2}}',
      '{{date:E2}}',
      '{{number:E1:4}}',
      '{{action:A2}}',
    ]) {
      const slot = piecesOf(text)?.[0]?.slot;
      expect(slot && valueOfSlot(slot, facts(null)), text).toBeNull();
    }
    expect(piecesOf('{{secret:P1}} and {x}')).toBeNull();
  });
});
