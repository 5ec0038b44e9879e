import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../content/content.ts';
import { Debrief, type SpokenTurn } from '../contract/rehearsal.ts';
import { createMoveReader } from '../language/moves.ts';
import { loadStaticEmbedding } from '../models/embedding.ts';
import { type DebriefDeps, debrief } from './debrief.ts';

let deps: DebriefDeps;
beforeAll(async () => {
  deps = { content: await loadContent(), moves: createMoveReader(await loadStaticEmbedding()) };
});
const manager = (text: string): SpokenTurn => ({ speaker: 'manager', text });
const other = (text: string): SpokenTurn => ({ speaker: 'other', text });

const fragments =
  `You missed|the deadline|on Tuesday|…|so the client had to wait|What was going on for you?|you're careless|🙂 ok|I'll send it by Friday|
  um, so-|It sounds like|never|“quoted”|\n- a list|Ünïcode – dash|can you|why|4:30|because|thanks!|so you felt left alone|we have to let you go`.split(
    '|',
  );
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join(' ')),
);
const transcript = fc.array(
  fc.record({ speaker: fc.constantFrom('manager' as const, 'other' as const), text }),
  {
    maxLength: 8,
  },
);

describe('for any transcript', () => {
  it('quotes stand in the transcript as they are, a yes quotes, and only a no has a better wording', () => {
    const ids = deps.content.frameworks.map(({ id }) => id);
    fc.assert(
      fc.property(transcript, fc.constantFrom(...ids), (turns, framework) => {
        const read = debrief(deps, { turns, framework });
        expect(Debrief.safeParse(read).success).toBe(true);
        for (const quote of [
          ...read.checks.flatMap(({ quotes }) => quotes),
          ...read.sentences,
          ...read.found,
        ])
          expect(turns[quote.turn]?.text.slice(quote.start, quote.end)).toBe(quote.text);
        for (const { verdict, quotes, better } of read.checks) {
          if (verdict === 'yes') expect(quotes.length).toBeGreaterThan(0);
          expect(better !== null).toBe(verdict === 'no');
        }
        expect(read.turns.map(({ turn }) => turn)).toEqual(
          turns.flatMap(({ speaker }, i) => (speaker === 'manager' ? [i] : [])),
        );
        expect(debrief(deps, { turns, framework })).toEqual(read);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the counts', () => {
  it('leave telling out that answers a question of the other side', () => {
    const answered = debrief(deps, {
      turns: [other('When is the audit?'), manager('The audit is on the 12th.')],
    });
    const unasked = debrief(deps, { turns: [other('I am worn out.'), manager('The audit is on the 12th.')] });
    expect(answered.listening.telling).toBe(0);
    expect(unasked.listening).toMatchObject({ telling: 1, difference: -1 });
  });

  it('give no ratio without a question, and reflections by question turns with one', () => {
    const turns = [other('Nobody told me what done means.'), manager('So the line kept moving on you.')];
    expect(debrief(deps, { turns }).listening).toMatchObject({ reflections: 1, reflectionToQuestion: null });
    const asked = debrief(deps, { turns: [...turns, other('Yes.'), manager('What did you try?')] });
    expect(asked.listening.reflectionToQuestion).toBe(1);
    expect(asked.questions).toEqual({ open: 1, closed: 0 });
  });

  it('say no share where nobody spoke', () => {
    expect(debrief(deps, { turns: [] }).talkShare).toBeNull();
    expect(debrief(deps, { turns: [manager(''), other(' ')] }).talkShare).toBeNull();
    expect(debrief(deps, { turns: [manager('one two'), other('three four')] }).talkShare).toBe(0.5);
  });
});

describe('what it says', () => {
  it('is honest about a talk with nothing in it', () => {
    expect(debrief(deps, { turns: [] }).summary).toMatch(/nothing to judge/);
    expect(debrief(deps, { turns: [other('Hello there, anybody?')] }).summary).toMatch(/none of the words/i);
    expect(debrief(deps, { turns: [manager('Hi.')] }).summary).toMatch(/too little/);
  });

  it('names the quadrant of radical candour, and no number', () => {
    const turns = [
      manager('You copied the old figures into the table on Monday. Do it again.'),
      other('Okay.'),
    ];
    expect(debrief(deps, { turns, framework: 'radical_candor' }).summary).toMatch(/obnoxious aggression/);
  });

  it('has the manager practise the word that hurt most before anything else', () => {
    const turns = [manager("You're so careless with the stock, honestly."), other('Excuse me?')];
    expect(debrief(deps, { turns }).practise).toMatch(/careless[\s\S]*camera/);
  });
});

describe('refusals', () => {
  it('name the frameworks that there are', () => {
    expect(() => debrief(deps, { turns: [], framework: 'swot' })).toThrow(
      /no framework swot; there are .*sbi/,
    );
  });
});
