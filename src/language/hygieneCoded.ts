// Words coded by gender or age that are no plain trait word: nouns and proverbs for a colleague, looks, motherhood, a group as
// the yardstick, generations, nearness of retirement. Said of customers, products, teams of players and places they are left alone.
import { age, gender } from './hygieneCodedWords.ts';
import type { Sentence } from './hygieneText.ts';

export interface Coded {
  kind: 'coded_gender' | 'coded_age';
  start: number;
  end: number;
}

export function findCoded(sentence: Sentence): Coded[] {
  const { flat, start } = sentence;
  const found: Coded[] = [];
  for (const [kind, patterns] of [
    ['coded_gender', gender],
    ['coded_age', age],
  ] as const)
    for (const pattern of patterns)
      for (const match of flat.matchAll(pattern)) {
        const text = match[0].trimEnd();
        if (text === '' || aboutThings(sentence, match.index, text)) continue;
        found.push({ kind, start: start + match.index, end: start + match.index + text.length });
      }
  return found;
}

/** "It is too young", "the warehouse is old": what is young or old there is a thing. */
function aboutThings({ flat, tokens, start }: Sentence, index: number, text: string): boolean {
  if (
    !/\b(?:young|old|elderly|youthful|old[- ]fashioned|old[- ]school|outdated|out of date|behind the times|past it)$/u.test(
      text,
    )
  )
    return false;
  const before = tokens.filter((token) => token.end <= start + index);
  const last = before.findLast(
    ({ tag }) => tag !== 'adv' && tag !== 'be' && tag !== 'seem' && tag !== 'not' && tag !== 'aux',
  );
  if (!last) return /\b(?:team|company|product|brand|firm|market|business|tree|trees|wine)\b/u.test(flat);
  if (last.tag === 'word' || last.tag === 'thing' || last.tag === 'outsider' || last.tag === 'number')
    return true;
  if (last.tag !== 'det') return false;
  const next = tokens.find((token) => token.start >= start + index + text.length);
  return next?.tag === 'word' || next?.tag === 'outsider';
}
