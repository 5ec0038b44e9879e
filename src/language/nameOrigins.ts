// Finds what tells where a person comes from: adjectives of origin beside a word for a person, and "born in", "originally
// from" with a place. Markets, languages and offices of a country stay.
import {
  aboutPerson,
  type FoundWord,
  forms,
  headsPeople,
  near,
  owners,
  type View,
  wordOf,
} from './nameClauses.ts';
import type { Token } from './nameTokens.ts';
import { isFunction } from './nameWords.ts';

/** "originally from Poland", "born in Lagos", "grew up in Jaipur". */
export function originStoryAt(view: View, index: number): FoundWord | null {
  const { lists, tokens } = view;
  const first = wordOf(view, index);
  let at = 0;
  if (
    /^(?:originally|emigrated|immigrated|migrated|hails|native|immigrant|migrant|refugee|expat|exile|hailing)$/.test(
      first,
    ) &&
    /^(?:from|of|to)$/.test(wordOf(view, index + 1))
  )
    at = index + 2;
  else if (/^(?:born|raised|grew|brought)$/.test(first)) {
    let step = index + 1;
    while (/^(?:up|and|raised|bred|in)$/.test(wordOf(view, step)) && step < index + 5) step += 1;
    if (wordOf(view, step - 1) === 'in') at = step;
  } else if (/^(?:comes|came|moved|is|was|s)$/.test(first)) {
    let step = index + 1;
    while (/^(?:here|over|to|us|recently|also|really)$/.test(wordOf(view, step)) && step < index + 4)
      step += 1;
    if (wordOf(view, step) === 'from' && view.isPerson(index - 1)) at = step + 1;
  }
  if (at === 0) return null;
  let to = at - 1;
  if (wordOf(view, at) === 'the') at += 1;
  while (
    tokens[at] &&
    /^(?:,? |-)$/.test(tokens[at]?.gap ?? '') &&
    tokens[at]?.letters !== 'lower' &&
    tokens[at]?.letters !== 'number' &&
    !tokens[at]?.opens
  ) {
    const place = tokens[at] as Token;
    const known = lists.places.has(place.fold) || lists.words.get(place.fold) === 'place';
    if (/^(?:comes|came|moved|is|was|s)$/.test(first) && !known) break;
    if (isFunction(lists, place.fold)) break;
    to = at;
    at += 1;
  }
  if (to < index + 1 || tokens[to]?.letters === 'lower' || view.taken[to]) return null;
  if (/^(?:office|site|branch|team|region|account|market)$/.test(wordOf(view, to + 1))) return null;
  if (/^(?:comes|came|moved|is|was|s)$/.test(first))
    return { from: to, to, kind: 'demographic', word: 'somewhere' };
  return { from: index, to, kind: 'demographic', word: '' };
}

export function originAt(
  view: View,
  index: number,
  previous: string,
  next: string,
  open: boolean,
): FoundWord | null {
  const { lists, tokens } = view;
  const token = tokens[index] as Token;
  let word = token.fold;
  let to = index;
  if (near(view, index + 1) && lists.origins.has(`${word}_${wordOf(view, index + 1)}`)) {
    word = `${word}_${wordOf(view, index + 1)}`;
    to = index + 1;
  }
  const one = (instead: string): FoundWord => ({ from: index, to, kind: 'demographic', word: instead });
  const plural = word.endsWith('s') && lists.origins.has(word.slice(0, -1)) && token.letters === 'title';
  if (plural && !/^(?:black|white|brown|foreign|english)$/.test(word.slice(0, -1))) return one('people');
  if (!lists.origins.has(word)) return null;
  if (
    /^(?:refugee|refugees|immigrant|immigrants|migrant|migrants|expat|expats|national|nationals)$/.test(
      wordOf(view, to + 1),
    ) &&
    near(view, to + 1)
  )
    return one('');
  const colour = /^(?:black|white|brown|foreign|overseas|non_native)$/.test(word);
  if (colour) {
    if (near(view, to + 1) && lists.people.has(wordOf(view, to + 1)) && wordOf(view, to + 1) !== 'background')
      return one('');
    if (
      near(view, to + 2) &&
      lists.people.has(wordOf(view, to + 2)) &&
      wordOf(view, to + 2) !== 'background' &&
      !isFunction(lists, wordOf(view, to + 1)) &&
      wordOf(view, to + 1) !== 'box'
    )
      return one('');
    return word === 'black' && token.letters === 'title' && forms.test(previous) && aboutPerson(view, index)
      ? one('')
      : null;
  }
  if (token.letters === 'lower' && !/_/.test(word) && /^(?:polish|swiss|african)$/.test(word)) return null;
  if (wordOf(view, to + 1) === 'accent' && near(view, to + 1))
    return { from: index, to: to + 1, kind: 'demographic', word: 'voice' };
  if (headsPeople(view, to)) return one('');
  const after = near(view, to + 1) ? wordOf(view, to + 1) : '';
  const ends = to > index ? after === '' || isFunction(lists, after) : open;
  if (!ends) return null;
  if (forms.test(previous) && previous !== 'as' && view.isPerson(index - 2)) return one('');
  if (
    /^(?:half|part|originally|ethnically|quite|very|also|so|typically)$/.test(previous) &&
    aboutPerson(view, index)
  )
    return one('');
  if (
    /^(?:a|an|another|being|fellow)$/.test(previous) ||
    (previous === 'the' && /^(?:who|said|in|on|from|with)$/.test(next))
  )
    return one('');
  return owners.test(previous) && word === 'english' ? one('speech') : null;
}
