// Texts of the capabilities an organisation can switch off: the administrator's page and what everybody is told.
import type { Feature } from '../../../src/contract/features.ts';

export const switchesWords = {
  switches: {
    title: 'On or off',
    says: 'What your organisation uses of Groundwork. A switch counts at once, for everybody. What was made before stays readable.',
    loading: 'Loading the switches',
    names: {
      suggestions: 'Suggestions to people about their own development',
      briefs: 'Preparing talks for managers',
      reports: 'Asking about people who report to you',
      language_model: 'A language model that words answers',
    } satisfies Record<Feature, string>,
    what: {
      suggestions:
        'Off: the coach ranks nothing for anybody about themselves. It still shows what the records say.',
      briefs: 'Off: the coach drafts no page for a talk. Pages drafted before stay with their owner.',
      reports: 'Off: managers get no answers, suggestions or searches about their reports.',
      language_model: 'Off: all answers are found and computed by code, also where a model is connected.',
    } satisfies Record<Feature, string>,
    on: 'on',
    off: 'off',
    turnOn: 'Switch on',
    turnOff: 'Switch off',
    keep: 'Leave it',
    why: (name: string) => `${name}: why? Everybody who uses Groundwork reads this.`,
    fromNow: 'It counts from the moment you press the button. You can switch it back.',
    reload: 'Load how it is now, keep what I wrote',
    meanwhile: (state: string) =>
      `Somebody else was quicker: it is ${state} now, so there is nothing left to do. What you wrote is still here; send it only to switch it back.`,
    never: 'Never switched.',
    since: 'since',
    history: 'What was switched',
    none: 'Nothing has been switched yet.',
    columns: { what: 'What', state: 'Now', why: 'Why', when: 'When', who: 'By' },
    told: 'Switched on or off by the organisation. What is off answers nobody.',
  },
};
