import { beforeAll, describe, expect, it } from 'vitest';
import { type Content, loadContent } from '../content/content.ts';
import type { CheckResult, SpokenTurn, Verdict } from '../contract/rehearsal.ts';
import { createMoveReader } from '../language/moves.ts';
import { loadStaticEmbedding } from '../models/embedding.ts';
import { checkFor, type DebriefDeps, debrief } from './debrief.ts';

let deps: DebriefDeps;
let content: Content;
beforeAll(async () => {
  content = await loadContent();
  deps = { content, moves: createMoveReader(await loadStaticEmbedding()) };
});

/** Lines of the manager and the other side in turn; a line that begins with > is the other side's. */
function talk(...lines: string[]): SpokenTurn[] {
  return lines.map((line) =>
    line.startsWith('>')
      ? { speaker: 'other', text: line.slice(1).trim() }
      : { speaker: 'manager', text: line },
  );
}
const checksOf = (framework: string, turns: SpokenTurn[]): CheckResult[] =>
  debrief(deps, { turns, framework }).checks;
const verdicts = (framework: string, turns: SpokenTurn[]): Record<string, Verdict> =>
  Object.fromEntries(checksOf(framework, turns).map(({ id, verdict }) => [id, verdict]));

const fair = [
  'Can I take you back to the audit call on Wednesday?',
  '> Sure.',
  'You read out the supplier names while their auditor was still on the line. Two of them rang me within the hour and we had to send an apology.',
  '> I thought he had hung up.',
  'What was going on for you at that point?',
  '> I was looking at the clock.',
];
const instead = (turn: number, text: string) => talk(...fair.map((line, i) => (i === turn ? text : line)));

describe('every framework of the content', () => {
  it('has code for each of its checks, and the twelve ids that others rely on', () => {
    for (const framework of content.frameworks)
      for (const { id } of framework.checks) expect(checkFor(framework, id)).toBeTypeOf('function');
    expect(content.frameworks.map(({ id }) => id).sort()).toEqual(
      'clear coin desc grow nvc oskar pip radical_candor sbi smart state stay_interview'.split(' '),
    );
  });

  it('finds nothing to judge in small talk', () => {
    const smallTalk = talk('Hi, how was the train?', '> Full, as ever.', 'Coffee?', '> Please.');
    for (const { id } of content.frameworks)
      expect(Object.values(verdicts(id, smallTalk)), id).toEqual(
        Object.values(verdicts(id, smallTalk)).map(() => 'cannot tell'),
      );
  });
});

describe('SBI', () => {
  it('finds day, act, effect and the question', () => {
    expect(verdicts('sbi', talk(...fair))).toEqual({
      situation: 'yes',
      behaviour: 'yes',
      impact: 'yes',
      intent: 'yes',
    });
  });

  it.each([
    ['situation', 0, 'Can I take you back to the audit call?'],
    [
      'behaviour',
      2,
      'You were reckless on it. Two of them rang me within the hour and we had to send an apology.',
    ],
    ['impact', 2, 'You read out the supplier names while their auditor was still on the line.'],
    ['intent', 4, 'Do you have the minutes?'],
  ] as const)('loses %s and nothing else when it is taken out', (check, turn, text) => {
    const all = { situation: 'yes', behaviour: 'yes', impact: 'yes', intent: 'yes' };
    expect(verdicts('sbi', instead(turn, text))).toEqual({ ...all, [check]: 'no' });
  });

  it('does not take a day that something is due by for the day that it was', () => {
    const turns = talk(
      'You left the gate open and a dog got in. Can you write the new rule by Friday?',
      '> Yes.',
    );
    expect(verdicts('sbi', turns)).toMatchObject({ situation: 'no', behaviour: 'yes', impact: 'yes' });
  });

  it('says no to a trait word beside an act, and quotes the word in its sentence', () => {
    const turns = talk('On Monday you skipped the briefing. That is just lazy of you.', '> Hm.');
    const behaviour = checksOf('sbi', turns).find(({ id }) => id === 'behaviour');
    expect(behaviour?.verdict).toBe('no');
    expect(behaviour?.quotes[0]?.text).toContain('lazy');
  });

  it('offers a better wording from the facts of the talk', () => {
    const turns = talk('You are careless with the keys. On Monday you left them in the door.', '> Sorry.');
    const better = checksOf('sbi', turns).find(({ id }) => id === 'behaviour')?.better;
    expect(better).toContain('You left them in the door');
    expect(better).toContain('careless');
  });

  it('says what is missing where the talk has no day', () => {
    const better = checksOf('sbi', instead(0, 'Can I take you back to the audit call?'))[0]?.better;
    expect(better).toContain('The day is missing');
  });

  it('does not take what is given back for feedback', () => {
    const turns = talk(
      'What happened?',
      '> They left me alone with it on Monday and I closed the shop.',
      'So you closed the shop on Monday because nobody came.',
      '> Yes.',
    );
    expect(verdicts('sbi', turns)).toMatchObject({ situation: 'cannot tell', behaviour: 'cannot tell' });
  });

  it('reads typed chat without capitals or marks', () => {
    const turns = talk(
      'u left early again on friday without telling anyone and the late shift had to call me',
      '> ok sorry',
      'what made you go',
    );
    expect(verdicts('sbi', turns)).toEqual({
      situation: 'yes',
      behaviour: 'yes',
      impact: 'yes',
      intent: 'yes',
    });
  });
});

describe('a next step', () => {
  const step = (...last: string[]) =>
    verdicts('coin', talk('In the kick-off you spoke over Ana and she left the call.', '> I see.', ...last))
      .next_step;
  it.each([
    ['yes', ['Can you ring her by Thursday?']],
    ['yes', ['Will you ring her?', '> When?', 'Tomorrow morning.', '> Fine.']],
    ['yes', ['What will you do?', "> I'll ring her tomorrow.", 'Good.']],
    ['no', ['Can you ring her?']],
    ['no', ['It would be good if somebody rang her by Thursday.']],
    ['no', ['Okay then.']],
  ] as const)('is %s: %j', (verdict, last) => {
    expect(step(...last)).toBe(verdict);
  });
});

describe('GROW', () => {
  it('counts options of the other side only, and wants two', () => {
    const options = (answer: string, ...more: string[]) =>
      verdicts(
        'grow',
        talk(
          'What do you want to get out of this?',
          '> Fewer night calls.',
          'Where do they come from?',
          '> Mostly the depot.',
          'What could you do?',
          answer,
          ...more,
        ),
      ).options;
    expect(options('> I could give the depot a number of their own. Or put the answers on the wall.')).toBe(
      'yes',
    );
    expect(options('> I could give them a number.')).toBe('no');
    expect(options('> No idea.', 'You should give them a number. Or put the answers on the wall.')).toBe(
      'no',
    );
  });

  it('says no where advice came before any question', () => {
    const turns = talk(
      "I'd like us to look at your week.",
      '> Okay.',
      'You should drop the Monday meeting.',
      '> Hm.',
      'How does your Monday look?',
      '> Full.',
    );
    expect(verdicts('grow', turns).reality).toBe('no');
  });
});

describe('DESC', () => {
  it('wants the gain before the threat', () => {
    const close = (text: string) =>
      verdicts(
        'desc',
        talk(
          'Twice last week you left the van unlocked.',
          '> Did I?',
          'I was worried about the tools. Please lock it each time.',
          '> Okay.',
          text,
        ),
      ).consequence;
    expect(close('If you do that, I can leave the good drill in it for you.')).toBe('yes');
    expect(close("Otherwise I'll have to take the van back.")).toBe('no');
  });
});

describe('a stay interview', () => {
  it('measures the share of words', () => {
    const short = talk(
      'Why do you stay?',
      '> The people, the light in the workshop, and that nobody counts my minutes in the morning.',
      'What would make it better?',
      '> A second kiln would, and to hear about orders before they are due in a week.',
    );
    expect(verdicts('stay_interview', short)).toMatchObject({
      why_stay: 'yes',
      better: 'yes',
      airtime: 'yes',
      leaving: 'no',
    });
  });
});
