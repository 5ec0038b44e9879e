import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../content/content.ts';
import { loadNameLists } from '../language/nameLists.ts';
import { createMasker } from '../language/names.ts';
import { sentences } from '../language/sentences.ts';
import { checkSentence, type Ear } from '../models/sentences.ts';
import type { Facts, PassageFact } from '../models/slots.ts';
import { earOf } from './wording.ts';

let ear: Ear;
let facts: Facts;

beforeAll(async () => {
  const masker = createMasker(loadNameLists(), [{ id: 'ben', name: 'Ben Okoro' }]);
  ear = earOf({ content: await loadContent(), masker, text: "What do people say about Ben's planning?" });
  const passage = (id: string, source: string, text: string, isByReader = false): PassageFact => ({
    id,
    subject: 'P1',
    source,
    date: '2026-05-12',
    text,
    isByReader,
    readings: [{ competency: 'planning', polarity: 'need' }],
    sentences: sentences(text).map((span) => span.text),
    masked: sentences(text).map((span) => masker.mask(span.text).masked),
  });
  facts = {
    people: new Map([
      ['YOU', { id: 'ana', name: 'Ana Moreau', pronouns: 'she', isReader: true }],
      ['P1', { id: 'ben', name: 'Ben Okoro', pronouns: 'he', isReader: false }],
    ]),
    passages: new Map([
      [
        'E1',
        passage(
          'e1',
          'peer',
          'The plan for the billing release had no dates in it, so support heard about the delay from a customer. Ben missed two deadlines in a row and did not tell anybody.',
        ),
      ],
      [
        'E2',
        passage(
          'e2',
          'manager',
          'Ben planned the migration on one page and then missed the deadline by eight days; nobody was warned before the Monday call.',
          true,
        ),
      ],
      ['E3', passage('e3', 'self', 'I plan too little ahead and I know it.')],
    ]),
    actions: new Map([['A1', 'Run the weekly planning meeting.']]),
  };
});
const check = (text: string, cites: readonly string[]) =>
  checkSentence({ kind: 'chat', cites, text }, facts, ear);

describe('with the words of the trade', () => {
  it.each([
    ['A colleague wrote: {{quote:E1:2}}', ['E1']],
    ['You wrote in {{date:E2}}: {{quote:E2:1}}', ['E2']],
    ['In the self-assessment {{they:P1}} say: {{quote:E3:1}}', ['E3']],
    ['{{name:P1}} says so too: {{quote:E3:1}}', ['E3']],
    ['Missed deadlines come up again: {{quote:E2:1}}', ['E2']],
    ['{{name:P1}} missed deadlines and did not tell anybody.', ['E1']],
    ['One colleague describes a plan without dates.', ['E1']],
    ['Nobody was warned before the call.', ['E2']],
    ['Both sources describe missed deadlines.', ['E1', 'E2']],
    ['{{name:P1}} sees it as well: {{quote:E3:1}}', ['E3']],
    ['Open the talk with what you saw, and then ask for {{their:P1}} view.', []],
    ['You could start by asking {{name:P1}} how {{they:P1}} see the last release.', []],
    ['Ask {{name:P1}} what would help to warn people earlier.', []],
    ['Ask what got in the way before you offer a solution.', []],
    ['Agree on a next step with a date and who does it.', []],
    ['What outcome do you want from the talk?', []],
    ['Would it help to prepare the opening together?', []],
    ['How do you think {{name:P1}} would describe it?', []],
    ['Is there something in your own part that you would want to name?', []],
    ['Which of these do you want to look at more closely?', []],
    ['Leave a pause after your first question.', []],
    ['Keep it to one example, and describe what happened rather than what it says about a person.', []],
    ['Before you meet, write down the situation, the behaviour and the impact.', []],
    ['Listen first.', []],
    ['It may help to name your own part first.', []],
    ['I can prepare a page for the talk if you like.', []],
    ['I am glad to help with that.', []],
    ['That is outside what I can help with, but I can look at feedback, development and talks at work.', []],
    ['If you want, we can prepare the talk next.', []],
    ['Try this: {{action:A1}}.', []],
    ['One suggestion fits here: {{action:A1}}.', []],
    ['A good first step is {{action:A1}}.', []],
    ['The strongest suggestion is {{action:A1}}.', ['E1']],
    ['It rests on what a colleague wrote: {{quote:E1:1}}', ['E1']],
    ['Speaking against it, {{quote:E3:1}}', ['E3']],
    ['Hello, what would you like to work on today?', []],
    ['Thanks for sharing that.', []],
    ['You are welcome, and good luck with the talk.', []],
    ['Do you want to look at your goals or at the feedback first?', []],
    ['Choose one colleague who saw the work and ask about one thing.', []],
    ['Send it soon after the meeting, while it is fresh.', []],
    ['The feedback is about planning: {{quote:E1:1}}', ['E1']],
    ['For context, {{quote:E2:1}}', ['E2']],
  ] as Array<[string, string[]]>)('a careful model may say: %s', (text, cites) => {
    expect(check(text, cites)).toMatchObject({ say: true });
  });

  it.each([
    '{{name:P1}} does not plan.',
    '{{name:P1}} needs to plan more.',
    'Planning is hard for {{name:P1}}.',
    'The team does the work of {{name:P1}}.',
    'You lead without listening.',
    'You should listen more, because people leave meetings early.',
    'Your team waits for answers.',
    'Your colleagues say that you interrupt.',
    'Colleagues want more from you.',
    'Everyone knows about the deadlines.',
    'What makes {{name:P1}} miss every deadline?',
    'Did you know that {{name:P1}} missed the deadline?',
    'Have you seen how {{name:P1}} treats people?',
    'Ask {{name:P1}} why the plan was late.',
    'Tell {{name:P1}} the plan is late again.',
    'Say that the customer left because of it.',
    'Remember that {{they:P1}} never plan.',
    'If {{name:P1}} misses it again, go to HR.',
    'Before {{name:P1}} breaks the next plan, talk.',
    'There is a pattern of late work.',
    'The plan was late.',
    'It is late again.',
    'This happened before.',
    'As you know, the release was late.',
    'When you interrupt people, they stop talking.',
    'I saw that {{name:P1}} was late.',
    'I think {{name:P1}} can do more.',
    'We know the work is late.',
    'You could tell {{name:P1}} that nobody trusts the plan.',
    'Learn to delegate.',
    'You might want to delegate more.',
    'Take a course on planning.',
    'A promotion would come next year.',
    'You have the support of your manager.',
    'Your goals are on track.',
    'Your manager agrees with this.',
    'The records hold nothing on planning.',
    'No feedback speaks against it.',
    '{{name:P1}} has your trust.',
    'People trust {{name:P1}}.',
  ])('nobody may say without a record: %s', (text) => {
    expect(check(text, [])).toMatchObject({ say: false });
  });
});
