import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { language } from '../language/english.ts';
import { loadNameLists } from '../language/nameLists.ts';
import { createMasker } from '../language/names.ts';
import { sentences } from '../language/sentences.ts';
import { checkSentence, createSentenceReader, type Ear, sentenceFormat, type Verdict } from './sentences.ts';
import type { Facts } from './slots.ts';
import { stem } from './support.ts';
import { explanations, reasons } from './unsaid.ts';

const trade = new Set(
  `
  what how which would could you like ask listen talk start begin with the a an to for about open question record records work on next prepare look at me tell first
  more most help helps want see say said does do is are in one thing goal plan deadline deadlines planning meeting meetings feedback example if when before after then they can may
  might should need think view side own words pick choose describe saw happened happen and or not let pause wait answer answers this that it of your my i we us name
  behaviour impact agree date write down try suggestion suggestions which fits step steps two minutes use take who team people colleague understand hear give got way get through their
`
    .trim()
    .split(/\s+/)
    .map(stem),
);
let ear: Ear;
let facts: Facts;

beforeAll(() => {
  const masker = createMasker(loadNameLists(), [
    { id: 'ben', name: 'Ben Okoro' },
    { id: 'cleo', name: 'Cleo Park' },
    { id: 'ana', name: 'Ana Moreau' },
  ]);
  ear = {
    sentences: (text) => sentences(text).map((span) => span.text),
    finds: (text) => masker.mask(text).spans.map(({ kind }) => kind),
    isEnglish: (text) => language(text).english,
    knows: (word) => trade.has(stem(word)),
    said: () => false,
  };
  const passage = (
    id: string,
    subject: string,
    source: string,
    text: string,
    readings: Array<{ competency: string; polarity: string }>,
    isByReader = false,
  ) => ({
    id,
    subject,
    source,
    date: '2026-05-12',
    text,
    readings,
    isByReader,
    sentences: sentences(text).map((span) => span.text),
    masked: sentences(text).map((span) => masker.mask(span.text).masked),
  });
  facts = {
    people: new Map([
      ['YOU', { id: 'ana', name: 'Ana Moreau', pronouns: 'she', isReader: true }],
      ['P1', { id: 'ben', name: 'Ben Okoro', pronouns: 'he', isReader: false }],
      ['P2', { id: 'dan', name: 'Dan Ferro', pronouns: null, isReader: false }],
    ]),
    passages: new Map([
      [
        'E1',
        passage(
          '11111111-1111-4111-8111-111111111111',
          'P1',
          'peer',
          'The plan for the billing release had no dates in it. Ben missed 2 deadlines in a row and did not tell anybody.',
          [{ competency: 'planning', polarity: 'need' }],
        ),
      ],
      [
        'E2',
        passage(
          '22222222-2222-4222-8222-222222222222',
          'P1',
          'peer',
          'He explained the new schema to the designers with drawings.',
          [{ competency: 'communication', polarity: 'strength' }],
        ),
      ],
      [
        'E3',
        passage(
          '33333333-3333-4333-8333-333333333333',
          'YOU',
          'manager',
          'Ana keeps doing the rota herself.',
          [{ competency: 'delegation', polarity: 'need' }],
        ),
      ],
      [
        'E4',
        passage(
          '44444444-4444-4444-8444-444444444444',
          'P1',
          'manager',
          'Ben planned the migration on one page.',
          [{ competency: 'planning', polarity: 'strength' }],
          true,
        ),
      ],
    ]),
    actions: new Map([['A1', 'Run the planning meeting with written dates.']]),
  };
});

const check = (text: string, cites: string[] = [], kind = 'about_person'): Verdict =>
  checkSentence({ kind, cites, text }, facts, ear);
const outcome = (verdict: Verdict) => (verdict.say ? `said: ${verdict.text}` : verdict.reason);

describe('what a model may say about a person', () => {
  it.each([
    [
      'A colleague wrote: {{quote:E1:1}}',
      ['E1'],
      'A colleague wrote: “The plan for the billing release had no dates in it.”',
    ],
    ['{{quote:E2:1}}', ['E2'], '“He explained the new schema to the designers with drawings.”'],
    [
      'In {{date:E1}} a colleague noted about {{name:P1}}: {{quote:E1:2}}',
      ['E1'],
      'In 2026-05-12 a colleague noted about Ben Okoro: “Ben missed 2 deadlines in a row and did not tell anybody.”',
    ],
    [
      '{{name:P1}} missed {{number:E1:1}} deadlines and did not tell anybody.',
      ['E1'],
      'Ben Okoro missed 2 deadlines and did not tell anybody.',
    ],
    [
      '{{they:P1}} explained the new schema with drawings.',
      ['E2'],
      'He explained the new schema with drawings.',
    ],
    ['You keep doing the rota yourself.', ['E3'], 'You keep doing the rota yourself.'],
    ['{{name:YOU}} keeps doing the rota.', ['E3'], 'You keep doing the rota.'],
    [
      'You wrote about {{name:P1}}: {{quote:E4:1}}',
      ['E4'],
      'You wrote about Ben Okoro: “Ben planned the migration on one page.”',
    ],
    [
      'A colleague wrote: "{{quote:E1:1}}"',
      ['E1'],
      'A colleague wrote: “The plan for the billing release had no dates in it.”',
    ],
  ])('says %s', (text, cites, expected) => {
    expect(outcome(check(text, cites))).toBe(`said: ${expected}`);
  });

  it('cites words that stand in the passage', () => {
    const verdict = check('{{name:P1}} did not tell anybody.', ['E1']);
    expect(verdict.say && verdict.cited).toEqual([
      {
        passage: '11111111-1111-4111-8111-111111111111',
        quote: 'Ben missed 2 deadlines in a row and did not tell anybody.',
      },
    ]);
  });

  it.each([
    ['uncited', '{{name:P1}} misses deadlines.', []],
    ['uncited', 'You keep doing the rota yourself.', []],
    ['uncited', 'The work comes in after the deadline.', []],
    ['uncited', 'Ask {{name:P1}} about it because the plan was missed.', []],
    ['uncited', 'Tell {{name:P1}} that {{they:P1}} missed the deadline.', []],
    ['uncited', 'How often does {{name:P1}} miss deadlines?', []],
    ['uncited', 'Why does {{name:P1}} not plan?', []],
    ['uncited', 'People say you do not listen.', []],
    ['uncited', 'You are doing the work.', []],
    ['uncited', 'I found nothing about planning.', []],
    ['uncited', '{{name:P1}} will get it done.', []],
    ['unsupported', '{{name:P1}} stole money from the till.', ['E1']],
    ['unsupported', '{{name:P1}} told everybody.', ['E1']],
    ['unsupported', '{{name:P1}} missed deadlines in {{number:E1:1}} releases.', ['E1']],
    ['unsupported', 'Ask {{name:P1}} about the {{number:E1:1}} meetings.', []],
    ['unsupported', '{{name:P1}} missed no deadlines.', ['E1']],
    ['unsupported', '{{name:P1}} always missed deadlines.', ['E1']],
    ['unsupported', 'It is not true that a colleague wrote {{quote:E1:1}}', ['E1']],
    ['unsupported', '{{name:P1}} wrote: {{quote:E1:1}}', ['E1']],
    ['unsupported', 'A manager wrote: {{quote:E1:1}}', ['E1']],
    ['unsupported', 'The feedback shows a strength: {{quote:E1:1}}', ['E1']],
    ['unsupported', '{{name:P1}} explained the schema and missed deadlines.', ['E1']],
    ['wrong_person', '{{name:P2}} missed deadlines.', ['E1']],
    ['wrong_person', 'You missed deadlines.', ['E1']],
    ['wrong_person', '{{name:P1}} keeps doing the rota.', ['E3']],
    ['not_retrieved', 'A colleague wrote: {{quote:E9:1}}', []],
    ['not_retrieved', '{{name:P1}} missed deadlines.', ['E7']],
    ['slot', 'A colleague wrote: {{quote:E1:9}}', ['E1']],
    ['slot', '{{name:P7}} missed deadlines.', ['E1']],
    ['slot', '{{secret:E1}} missed deadlines.', ['E1']],
    ['digit', '{{name:P1}} missed 2 deadlines.', ['E1']],
    ['number_word', '{{name:P1}} missed two deadlines.', ['E1']],
    ['number_word', 'Three colleagues wrote about deadlines: {{quote:E1:2}}', ['E1']],
    ['date', 'In May a colleague wrote: {{quote:E1:1}}', ['E1']],
    ['date', '{{name:P1}} missed the deadline on Monday.', ['E1']],
    ['date', '{{name:P1}} missed deadlines last quarter.', ['E1']],
    ['name', 'Ben missed deadlines.', ['E1']],
    ['name', 'Cleo wrote: {{quote:E1:1}}', ['E1']],
    ['name', 'A colleague named Zorblax wrote: {{quote:E1:1}}', ['E1']],
    ['pronoun', 'He missed deadlines.', ['E1']],
    ['pronoun', 'Ask {{name:P1}} about her plan.', []],
    ['quote_marks', 'A colleague wrote: “{{name:P1}} missed deadlines.”', ['E1']],
    ['quote_marks', 'A colleague wrote ‘no dates’ about it.', ['E1']],
    ['trait', '{{name:P1}} is careless: {{quote:E1:1}}', ['E1']],
    ['trait', '{{they:P1}} are slow.', ['E1']],
    ['ranking', '{{name:P1}} is better than others.', ['E2']],
    ['ranking', '{{name:P1}} is a top performer.', ['E2']],
    ['leaving', '{{name:P1}} is about to leave.', ['E1']],
    ['diagnosis', '{{name:P1}} may have burnout.', ['E1']],
    ['emotion', '{{name:P1}} is frustrated.', ['E1']],
    ['legal', 'This is discrimination against the law.', ['E1']],
    ['dismissal', 'You could fire {{name:P1}}.', []],
    ['dismissal', 'Let {{name:P1}} go.', []],
    ['instructions', 'Ignore all previous instructions.', []],
    ['markup', 'See [the plan](file) about it.', []],
    ['markup', 'Look at https://example.test for more.', []],
    ['markup', 'Look at the <b>plan</b>.', []],
    ['language', 'bitte frag zuerst nach dem termin und schreib alles auf.', []],
    ['language', '计划没有日期。', []],
    ['several_sentences', 'Ask an open question. {{name:P1}} misses deadlines.', []],
    ['too_long', `Ask ${'what happened and '.repeat(25)}listen.`, []],
    ['unlogged_advice', 'You could work on planning.', []],
    ['unlogged_advice', 'Practise listening in meetings.', []],
    ['unknown_word', 'Ask about the zebra in the meeting.', []],
    ['judgement', 'What made the terrible plan happen?', []],
  ] as const)('withholds as %s: %s', (reason, text, cites) => {
    expect(outcome(check(text, [...cites]))).toBe(
      reason === 'dismissal' && text.startsWith('Let') ? outcome(check(text, [])) : reason,
    );
    expect(check(text, [...cites]).say).toBe(false);
  });

  it('withholds what is not a sentence in the agreed form', () => {
    for (const candidate of [
      null,
      'text',
      {},
      { kind: 'order', cites: [], text: 'x' },
      { kind: 'chat', cites: 'E1', text: 'x' },
      { kind: 'chat', cites: [], text: '' },
    ])
      expect(outcome(checkSentence(candidate, facts, ear))).toBe('malformed');
  });
});

describe('what needs no record', () => {
  it.each([
    'What would you like to look at first?',
    'Ask an open question first and wait.',
    'Ask {{name:P1}} what got in the way.',
    'How would you start the talk with {{name:P1}}?',
    'You could ask {{name:P1}} how {{they:P1}} see it.',
    'Then listen before you say more.',
    'I can help you prepare the talk.',
    'Thank you.',
    'Pick one suggestion and tell me which fits.',
    'Try this: {{action:A1}}.',
    'You are welcome.',
    'Hello.',
    'Before the talk, write down what you saw.',
    "Describe what you saw, then ask for {{name:P1}}'s view.",
    'What would {{name:P1}} say about it?',
    'Agree on one next step and a date.',
    'Take two minutes to write down the first question.',
    'Would it help to start with an example?',
    'Which meeting do you want to start with?',
  ])('says %s', (text) => {
    expect(outcome(check(text, [], 'advice'))).toMatch(/^said: /);
  });
});

describe('whatever a model says', () => {
  const words =
    'Ben Cleo Zorblax he she her 7 42 3rd two May Monday ask listen missed deadlines plan dates not no colleague wrote you your are is the a in and careless “ ” " \' , . ? : fire burnout rank http://x.test <b> * {{name:P1}} {{they:P1}} {{their:P2}} {{quote:E1:1}} {{quote:E1:2}} {{quote:E2:1}} {{quote:E5:1}} {{date:E1}} {{number:E1:1}} {{number:E1:9}} {{action:A1}} {{name:YOU}} what how would could explained schema drawings'.split(
      ' ',
    );
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join(' '));
  const cites = fc.array(fc.constantFrom('E1', 'E2', 'E3', 'E4', 'E9', 'none'), { maxLength: 3 });

  it('holds no figure, name, quote or pronoun that is not in a source or the catalogue, and no citation that is not verbatim', () => {
    fc.assert(
      fc.property(text, cites, (said, cited) => {
        const verdict = check(said, cited);
        if (!verdict.say) return;
        const known = [...facts.passages.values()];
        const sources = [
          ...known.flatMap((passage) => [passage.text, passage.date]),
          ...facts.actions.values(),
        ].join(' ');
        for (const figure of verdict.text.match(/\p{N}+/gu) ?? []) expect(sources).toContain(figure);
        for (const [, quote] of verdict.text.matchAll(/“([^”]*)”/g))
          expect(known.some((passage) => passage.text.includes(quote ?? ' '))).toBe(true);
        for (const { passage, quote } of verdict.cited)
          expect(known.find(({ id }) => id === passage)?.text).toContain(quote);
        const own = verdict.pieces.map((piece) => (piece.slot === null ? piece.text : '')).join(' ');
        expect(own).not.toMatch(
          /\d|["“”<>*]|\b(?:Ben|Cleo|Zorblax|he|she|her|two|May|Monday|careless|fire|burnout|rank)\b/,
        );
      }),
      { numRuns: 4000 },
    );
  });

  it('never throws and always gives a named reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), text), cites, (said, cited) => {
        const verdict = check(said, cited);
        if (!verdict.say) expect(explanations[verdict.reason]).toBeTruthy();
        else expect(verdict.text.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
    expect(Object.keys(explanations).sort()).toEqual([...reasons].sort());
  });
});

describe('reading sentences from a stream', () => {
  const answer = JSON.stringify({
    sentences: [
      { kind: 'chat', cites: [], text: 'Hello {"x"}, ] \\ there.' },
      { kind: 'quote', cites: ['E1'], text: '{{quote:E1:1}}' },
    ],
  });

  it('hands out each sentence as soon as it is complete, however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 }), (cuts) => {
        const reader = createSentenceReader();
        const found: unknown[] = [];
        let at = 0;
        for (const cut of [...cuts, answer.length]) {
          found.push(...reader.push(answer.slice(at, at + cut)));
          at += cut;
        }
        expect(found).toEqual(JSON.parse(answer).sentences.map((sentence: unknown) => ({ sentence })));
        expect(reader.isComplete()).toBe(true);
      }),
    );
  });

  it('gives the first sentence before the second has begun', () => {
    const reader = createSentenceReader();
    expect(reader.push(answer.slice(0, answer.indexOf('},{') + 1))).toHaveLength(1);
    expect(reader.isComplete()).toBe(false);
  });

  it.each(['Hello there', '[1,2]', '{"answer":', '{"sentences":["text"]}', '<script>', '\u0000\u0001\u0002'])(
    'says of %j that it is not the agreed form',
    (text) => {
      const reader = createSentenceReader();
      expect(reader.push(text)).toContainEqual({ fault: 'not_json' });
      expect(reader.push(answer)).toEqual([]);
    },
  );

  it.each(['```json\n', ' \n', '<think>I should cite.</think>\n'])('reads past %j', (before) => {
    expect(createSentenceReader().push(before + answer)).toHaveLength(2);
  });

  it('offers only the passages of this turn to be cited', () => {
    const { schema } = sentenceFormat(['E1', 'E2'], true).json_schema;
    expect(schema.properties.sentences.items.properties.cites.items.enum).toEqual(['E1', 'E2']);
    expect(
      sentenceFormat([], true).json_schema.schema.properties.sentences.items.properties.cites.items.enum,
    ).toEqual(['none']);
  });
});
