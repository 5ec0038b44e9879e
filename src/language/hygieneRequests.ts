// Whether a sentence asks for something that can be done: "please send the list by Friday", not "please step up".
import type { Sentence } from './hygieneText.ts';
import { actVerbs, bases, lightVerbs, thinVerbs } from './hygieneVerbs.ts';

const asking =
  /\b(?:(?:need|needs|ha(?:s|ve)|had|want|wants|like|ask|asked|expect|expects|ought|remember|remind|try|got|going|going forward|next time|make sure) (?:you |him |her |them |everyone )?(?:also |always |please )?to|should(?: also| always| not)?|must(?: also| not)?|could you(?: please)?|can you(?: please)?|would you|please(?: also| always| do not| don't)?|next time,?|from now on,?|will you|i suggest (?:that )?you|instead,?|make sure (?:that )?you|it would help (?:me |us )?if you|try|start|stop)\s+((?:n't )?\p{L}+)((?:\s+[^\s.;:!?]+)*)/gu;

/** A wish, a request or an order with something to do in it, outside the places in `empty`. */
export function asksForAct(
  { flat, tokens, start }: Sentence,
  empty: ReadonlyArray<{ start: number; end: number }>,
): boolean {
  let left = flat;
  for (const one of empty)
    left = left.slice(0, one.start - start) + ' '.repeat(one.end - one.start) + left.slice(one.end - start);
  for (const match of left.matchAll(asking)) {
    const verb = match[1] ?? '';
    const roots =
      /^(?:try|start|stop|it would help)/u.test(match[0]) || /ing$/u.test(verb)
        ? bases(verb)
        : bases(verb).concat(verb);
    if (asksWith(roots, match[2] ?? '')) return true;
  }
  return tokens.some((token, at) => {
    const before = tokens[at - 1];
    if (!actVerbs.has(token.low) || token.tag !== 'word') return false;
    if (empty.some((one) => one.start <= token.start && token.start < one.end)) return false;
    const begins =
      !before ||
      /^[:;,–—]$/u.test(before.low) ||
      /^(?:then|and|please|so|always|never|not)$/u.test(before.low);
    if (!begins || (before && /^[,a]/u.test(before.low) && at > 3 && before.low !== 'always')) return false;
    const after = tokens[at + 1];
    if (!after || after.tag === 'aux' || after.tag === 'be' || after.low === 'of') return false;
    const rest = tokens
      .slice(at + 1)
      .map(({ low }) => low)
      .join(' ');
    return asksWith([token.low], ` ${rest}`);
  });
}

function asksWith(roots: readonly string[], rest: string): boolean {
  const known = roots.some((base) => actVerbs.has(base));
  if (!known) return false;
  const words = rest
    .trim()
    .split(/\s+/u)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:the|your|his|her|more|better|for|and|with|well|next|some|their|level|game|bar|ownership|initiative|responsibility|lead|effort|attitude|presence|confidence|maturity|leadership|same|harder|this|that|into|things|yourself|himself|herself|step|notch|work|performance|style|before|season|opens|full)$/u.test(
          word,
        ),
    );
  if (roots.some((base) => lightVerbs.has(base) || thinVerbs.has(base) || base === 'raise'))
    return words.length >= 2;
  return words.length >= 1;
}
