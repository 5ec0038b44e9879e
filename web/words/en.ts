// Every text of the page, so that another language is another folder like words/en. Short sentences to "you", no praise
// without a fact. What the coach says comes from the server.
import { coachWords } from './en/coach.ts';
import { many } from './en/count.ts';
import { debriefWords } from './en/debrief.ts';
import { deskWords } from './en/desk.ts';
import { evidenceWords } from './en/evidence.ts';
import { hygieneWords } from './en/hygiene.ts';
import { keepingWords } from './en/keeping.ts';
import { logWords } from './en/log.ts';
import { mineWords } from './en/mine.ts';
import { opennessWords } from './en/openness.ts';
import { prepareWords } from './en/prepare.ts';
import { studioWords } from './en/studio.ts';
import { switchesWords } from './en/switches.ts';
import { talksWords } from './en/talks.ts';
import { weightsWords } from './en/weights.ts';

export const words = {
  product: 'Groundwork',
  promise: 'A performance coach that shows its work.',
  skip: 'Skip to the content',
  close: 'Close',
  retry: 'Try again',
  cancel: 'Keep as it is',
  more: 'Show more',
  places: {
    coach: 'Coach',
    prepare: 'Prepare',
    rehearse: 'Rehearse',
    desk: 'Desk',
    talks: 'Talks',
    log: 'Log',
    mine: 'Mine',
    weights: 'Weights',
    keeping: 'Keeping',
    label: 'Places',
  },
  account: {
    label: 'Your account',
    open: (name: string) => `${name}: your account`,
    signOut: 'Sign out',
    theme: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    auto: 'As the system',
  },
  mode: {
    guided: 'guided',
    open: (mode: string) => `Mode: ${mode}. What this means`,
    guidedMore:
      'No language model is connected. Code finds the records, ranks and explains; sentences come from a fixed catalogue.',
    connectedMore: (model: string) =>
      `${model} words what code decided. Each sentence is checked against the records before you see it.`,
  },
  connection: {
    offline: 'You are offline. What you write is kept on this device; the page reconnects by itself.',
    connecting: 'Connecting.',
    again: 'Reconnect now',
    tooMany: 'Too many pages of Groundwork are open at once. Close one, then reconnect here.',
    broken: 'The server did not understand this page. Nothing is lost; reload it.',
  },
  faults: {
    invalid: 'That was not understood.',
    unauthenticated: 'You are signed out. Sign in to go on.',
    bad_origin: 'This call came from another site.',
    forbidden: 'You may read this but not change it.',
    not_found: 'This is not here, or not for you to see.',
    conflict: 'Somebody changed this meanwhile. Load it again.',
    too_large: 'That is too large.',
    rate_limited: 'A short pause is needed.',
    unavailable: 'The server does not answer just now. Nothing is lost.',
    internal: 'Something went wrong on our side. Nothing is lost.',
    offline: 'The server cannot be reached. Nothing is lost.',
    unreadable: 'The answer was not readable. Reload the page; nothing is lost.',
    wait: (seconds: number) => `That was a lot at once. Try again in ${many(Math.ceil(seconds), 'second')}.`,
  },
  signIn: {
    title: 'Who are you today?',
    demo: 'This is a demo with fictional people of one company. Pick anybody and see what that person may see.',
    search: 'Find somebody by name, title or team',
    none: (text: string) => `Nobody matches “${text}”.`,
    clear: 'Show everybody',
    loading: 'Loading the people',
    noTeam: 'Without a team',
    hr: 'HR',
    administrator: 'administrator',
    leads: (n: number) => `leads ${many(n, 'person', 'people')}`,
    start: 'A good start',
    startHints: { employee: 'asks what to work on', manager: 'prepares a talk', hr: 'reads why' },
  },
  notice: {
    title: 'Before you start',
    accept: 'I have read this',
    again: 'You find it again under Mine.',
    accepted: (version: string, day: string) =>
      `Version ${version}. You read it on ${day}; a new version is shown to you again.`,
  },
  time: { now: 'just now', quarter: (year: string, n: string) => `quarter ${n} of ${year}` },
  ...coachWords,
  ...evidenceWords,
  ...logWords,
  ...debriefWords,
  ...deskWords,
  ...mineWords,
  ...keepingWords,
  ...hygieneWords,
  ...weightsWords,
  ...opennessWords,
  ...switchesWords,
  ...prepareWords,
  ...studioWords,
  ...talksWords,
};
