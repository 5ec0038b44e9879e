// Texts of a debrief: read from top to bottom like a letter from somebody who was there.
import type { StatePart } from '../../../src/contract/rehearsal.ts';
import { many } from './count.ts';

export const partNames: Record<StatePart, string> = {
  trust: 'trust',
  defensiveness: 'on guard',
  clarity: 'clarity',
  commitment: 'commitment',
};
const signed = (n: number) => `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(n)}`;

export const debriefWords = {
  debrief: {
    kicker: 'Debrief',
    with: (name: string) => `with ${name}`,
    loading: 'Reading the talk again',
    gone: 'This rehearsal is gone, or it is not yours.',
    back: 'Back to the talk',
    print: 'Print',
    yours: 'Yours alone. Nobody else can open it, HR included.',
    did: 'What you did',
    missing: 'What was missing',
    none: 'Nothing of what this kind of talk asks for could be found in your words yet.',
    unknown: 'What this talk does not tell',
    better: 'Better',
    yours_words: 'Your words',
    turn: (n: number) => `turn ${n}`,
    counted: 'Words that got in the way',
    kinds: {
      label: 'a word for the person',
      absolute: 'always, never, everyone',
      blame: 'blame or a threat',
    } as Record<string, string>,
    listening: {
      title: 'Listening',
      says: ({ reflections, telling }: { reflections: number; telling: number }) =>
        `${many(reflections, 'turn')} gave back what you had heard; ${many(telling, 'turn')} told without being asked.`,
      difference: (n: number) =>
        n > 0
          ? `That is ${signed(n)}: you listened more than you told.`
          : n === 0
            ? 'The two are even.'
            : `That is ${signed(n)}: you told more than you listened.`,
      why: 'Of all that can be counted in a talk, this difference tells good ones from poor ones best.',
      ratio: (r: number | null) =>
        r === null
          ? 'You asked nothing, so there is nothing to set against your giving back.'
          : `For each question you gave back ${r.toFixed(1)} times. Even (1.0) is good, twice (2.0) is very good.`,
      questions: (open: number, closed: number) =>
        `${many(open, 'open question')}, ${many(closed, 'closed one')}.`,
      share: (share: number | null) =>
        share === null ? '' : `${Math.round(share * 100)} % of the words were yours.`,
      meter: (reflections: number, questions: number) =>
        `Giving back ${reflections} to ${questions} questions; marks at even and at twice`,
      even: 'even',
      twice: 'twice',
    },
    moments: {
      title: (n: number) => (n === 1 ? 'The turn that mattered most' : 'The two turns that mattered most'),
      reply: 'They said',
      did: 'What it did',
      other: 'With other words',
      really: 'Played from that place with these words, they answer:',
      good: 'This one helped. Do it again.',
      goThere: 'Try it from there',
    },
    curve: {
      title: 'How it went',
      says: 'Trust and being on guard after each of your turns.',
      table: 'The same in numbers, with the reasons',
      start: 'as they came in',
      columns: { turn: 'After', trust: 'Trust', guard: 'On guard', why: 'Because' },
      download: 'Download the numbers',
    },
    concerns: {
      title: 'What was behind it',
      told: 'Told to you',
      untold: 'Not told',
      needs: 'What they need',
      show: 'Show what they did not tell you',
      spoils: 'It takes something away from the next try.',
    },
    handover: {
      title: 'What is not yours to carry',
      verdicts: { yes: 'Done', no: 'Not done', 'cannot tell': 'Cannot be told yet' },
    },
    practise: {
      title: 'One thing to practise next',
      drill: 'Two minutes on it, now',
      start: 'Begin',
      answer: 'Your answer',
      check: 'Read it',
      next: 'Next one',
      again: 'Once more',
      right: 'Read as that.',
      wrong: (read: string) => `It was read so: ${read}. Try it again, or go on.`,
      unread: 'It could not be read as anything. Try it again, or go on.',
      done: (right: number, all: number) => `${right} of ${all}. Come back to it tomorrow.`,
      line: (n: number, all: number) => `${n} of ${all}`,
    },
    earlier: {
      title: 'Your tries at this talk',
      says: 'Listening less telling, by try. Above the line you listened more than you told.',
      first: 'This is your first. The next ones will stand beside it.',
      at: (at: string, difference: number) => `${at}: ${signed(difference)}`,
    },
  },
};
