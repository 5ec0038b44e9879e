// Texts of the ranking weights: what counts, trying other numbers, saving them, and the versions there were.
import type { WeightsPreview } from '../../../src/contract/weights.ts';
import { many } from './count.ts';

const answersOf = (n: number) => many(n, 'answer');

export const weightsWords = {
  weights: {
    title: 'What counts in a suggestion',
    says: 'Seven things decide which suggestion comes first, and nothing else. Here you set how much each counts, see what that would have changed, and go back. People see the weights beside every suggestion.',
    loading: 'Loading the weights',
    shipped: 'As shipped',
    shippedSays: 'The weights that Groundwork comes with. Nobody has changed them here.',
    inForce: 'In force',
    version: (name: string) => `version ${name}`,
    by: (name: string) => `by ${name}`,
    restores: (name: string) => `the same as ${name}`,
    edit: 'Change the weights',
    rests: 'Rests on:',
    weight: (name: string) => `${name}, in per cent`,
    slider: (name: string) => `${name}, slider`,
    together: (sum: string) => `Together ${sum} %.`,
    complete: 'Together 100 %.',
    tooMuch: (by: string) => `${by} % too much.`,
    tooLittle: (by: string) => `${by} % to give out.`,
    noNumber: 'Every field needs a number from 0 to 100.',
    scale: 'Scale to 100 %',
    putBack: 'Put back what is in force',
    try: 'Try on the last 100',
    trying: 'Ranking the last 100 suggestions again',
    nothingChanged: 'These are the weights in force. Change one to try or save others.',
    simulated: 'Simulated',
    simulatedMore:
      'A trial on past suggestions. Nothing is changed or recommended; the trial is noted in the log.',
    preview: 'What would have changed',
    sentences: (p: WeightsPreview): string[] =>
      p.answers === 0
        ? ['There is no past suggestion to try this on, other than about or by you.']
        : [
            `The last ${many(p.recommendations, 'suggestion')} in the log were given in ${answersOf(p.answers)}.`,
            p.firstChanged === 0
              ? 'Every answer would begin with the same suggestion.'
              : `${answersOf(p.firstChanged)} of ${p.answers} would begin with another suggestion; ${p.answers - p.firstChanged} would begin with the same.`,
            ...(p.orderChanged === 0
              ? []
              : [`In ${answersOf(p.orderChanged)} the first stays and the order behind it changes.`]),
            ...(p.scoreChanged === 0
              ? []
              : [`In ${answersOf(p.scoreChanged)} only the scores change, not the order.`]),
            ...(p.unchanged === 0 ? [] : [`${answersOf(p.unchanged)} would be the same to the last digit.`]),
          ],
    limits: (p: WeightsPreview): string[] => [
      'Suggestions about you or made for you are left out.',
      ...(p.cutOff === 0
        ? []
        : [
            `The log keeps the six actions nearest the top. In ${answersOf(p.cutOff)} there may have been more, and one of those could come up.`,
          ]),
      ...(p.otherWeights === 0
        ? []
        : [
            `${answersOf(p.otherWeights)} came about with other weights than those in force, so part of the difference is older than your change.`,
          ]),
      ...(p.unreadable === 0 ? [] : [`${many(p.unreadable, 'entry', 'entries')} could not be ranked again.`]),
    ],
    columns: { entry: 'Entry', about: 'About', was: 'First then', is: 'First with these' },
    orderOnly: 'the same first, another order behind it',
    now: (titles: readonly string[]) => `then: ${titles.join('; ')}`,
    before: (titles: readonly string[]) => `was: ${titles.join('; ')}`,
    erased: 'somebody',
    entry: (seq: number) => `Entry ${seq}`,
    reason: 'Why? It stands with the version, for everybody of HR to read.',
    reasonNeeded: 'Write why first.',
    save: 'Save and use from now on',
    saveSays:
      'From the moment you save, every new suggestion is ranked with these weights. Those made before keep theirs.',
    saved: (version: string) => `Saved as version ${version}. It is in force.`,
    reload: 'Load the new version, keep my numbers',
    reloadBack: 'Load the new version, keep what I wrote',
    history: 'Versions',
    historySays: 'Nothing is deleted: going back makes a new version that equals an old one.',
    changes: 'Changed',
    change: (name: string, was: string, is: string) => `${name} ${was} % to ${is} %`,
    noChanges: 'where it began',
    rollBack: 'Go back to this',
    rollBackNow: 'Go back',
    rollBackWhy: (version: string) => `Why go back to ${version}?`,
    keep: 'Leave it',
    tryThese: 'Put these numbers into the fields',
    filled: 'The numbers are in the fields above. Nothing is saved yet.',
  },
};
