// Widens what was found to the whole phrase that says it, so that a text with the phrase becomes the text without: commas
// around an aside, "with a ... accent", "who is ...", "as a ...". It finds nothing new.
import { type FoundWord, near, owners, type View, wordOf } from './nameClauses.ts';
import type { Token } from './nameTokens.ts';

const count =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|[1-9]|no|any|some|several|many|both|more|young|small|little|teenage|teen|grown|grownup|up|new|newborn|older|elder|eldest|school|age|aged|adult|lovely|twin|twins|girl|boy|primary|foster|adopted|step)$/;

const article = /^(?:a|an|one|no|some|any)$/;

const accents =
  /^(?:accent|accents|lilt|brogue|drawl|twang|burr|vowels|english|voice|speech|pronunciation|diction)$/;

const accentWords =
  /^(?:thick|strong|heavy|slight|soft|faint|broad|posh|regional|foreign|native|noticeable|lilting|mild|rough|local|rural|southern|northern|western|eastern|country|working|class|very|rather|funny|pronounced|marked|odd|rich|rolling|upper|deep|light|clear|distinct|singsong|sing|song|west|east|north|south|new|little|bit|of|an?|the)$/;

const filling =
  /^(?:a|an|the|and|or|as|is|was|being|who|s|also|now|only|recently|himself|herself|themselves|proud|by|still|once|herself|currently|already|just|since|birth|childhood|very|quite|almost|nearly|barely|like|me|too|with|of|from|at|yet|openly|practising|practicing|lapsed|committed|devoted|himself|faith|religion|background|wears|uses|has|had|wore|used|fully|himself|profoundly|partially|both|person|someone|people|colleague)$/;

const relative = /^(?:is|was|s|has|had|wears|wore|uses|used|keeps|observes|became|turned|speaks|walks)$/;

/** In place of `found`, in order; `cutFrom` and `cutTo` say what goes with it when it is written. */
export function widen(view: View, found: readonly FoundWord[]): FoundWord[] {
  const wide: FoundWord[] = [];
  for (const one of found) {
    const next = withAccent(view, withCount(view, one));
    while ((wide.at(-1)?.to ?? -1) >= next.from) wide.pop();
    wide.push(next);
  }
  return cutPhrases(view, wide);
}

/** "three young kids", "a hijab": number and article go with the noun. */
function withCount(view: View, one: FoundWord): FoundWord {
  const words = one.word === 'family' ? count : /^some(?:thing|where)$/.test(one.word) ? article : null;
  if (!words) return one;
  let { from } = one;
  while (near(view, from) && words.test(wordOf(view, from - 1)) && !view.taken[from - 1]) from -= 1;
  return from === one.from ? one : { ...one, from };
}

/** "a thick Glasgow accent", and "with" before it. */
function withAccent(view: View, one: FoundWord): FoundWord {
  if (one.word !== 'voice' || !accents.test(wordOf(view, one.to))) return one;
  let { from } = one;
  while (near(view, from) && isAccentWord(view, from - 1)) from -= 1;
  const owner = near(view, from) && owners.test(wordOf(view, from - 1));
  while (from < one.to && /^(?:an?|the|of)$/.test(wordOf(view, from))) from += 1;
  let cut = from;
  while (cut > 0 && /^(?:an?|the|of|bit|little|his|her|their|that|this|such)$/.test(wordOf(view, cut - 1)))
    cut -= 1;
  const spoken = /^(?:with|in)$/.test(wordOf(view, cut - 1)) && (cut < from || owner);
  return spoken ? { ...one, from, word: '', cutFrom: cut - 1, cutTo: one.to } : { ...one, from };
}

function isAccentWord(view: View, index: number): boolean {
  const token = view.tokens[index];
  if (!token || token.letters === 'number') return false;
  if (accentWords.test(token.fold) || view.lists.originHeads.has(token.fold)) return true;
  return (
    view.lists.places.has(token.fold) ||
    view.lists.words.get(token.fold) === 'place' ||
    (token.letters === 'title' && view.lists.phrases.has(token.fold))
  );
}

function cutPhrases(view: View, found: FoundWord[]): FoundWord[] {
  const result: FoundWord[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const first = found[index] as FoundWord;
    let end = index;
    while (
      found[end + 1] &&
      isFilled(view, (found[end] as FoundWord).to + 1, (found[end + 1] as FoundWord).from - 1)
    )
      end += 1;
    const cut = asideAt(view, found.slice(index, end + 1)) ?? clauseAt(view, first);
    if (!cut) {
      result.push(first);
      continue;
    }
    result.push(cut);
    index = found.findLastIndex((one) => one.to <= (cut.cutTo ?? cut.to));
  }
  return result;
}

/** Nothing but filling words, and no sign, from one token to another. */
function isFilled(view: View, from: number, to: number): boolean {
  for (let index = from; index <= to + 1; index += 1) {
    const token = view.tokens[index];
    if (!token || !/^[ \-‑/]$/.test(token.gap)) return false;
    if (index <= to && (view.taken[index] || !filling.test(token.fold))) return false;
  }
  return true;
}

/** ", a father of two," and "(58)" after a person; "As a Muslim," and "At 58" at the start. */
function asideAt(view: View, found: readonly FoundWord[]): FoundWord | null {
  const { tokens } = view;
  const first = found[0] as FoundWord;
  for (let last = found.length - 1; last >= 0; last -= 1) {
    const final = found[last] as FoundWord;
    let left = first.from;
    while (left > 0 && /^[ \-‑]$/.test(tokens[left]?.gap ?? '') && filling.test(wordOf(view, left - 1)))
      left -= 1;
    let right = final.to;
    while (/^[ \-‑]$/.test(tokens[right + 1]?.gap ?? '') && trailing.test(wordOf(view, right + 1)))
      right += 1;
    const before = (tokens[left] as Token).gap;
    const after = tokens[right + 1]?.gap ?? '.';
    const from =
      article.test(wordOf(view, first.from - 1)) && left < first.from ? first.from - 1 : first.from;
    const whole: FoundWord = { ...first, from, to: final.to, word: '', cutFrom: left, cutTo: right };
    if (
      /^(?:, | \(| [—–-] )$/.test(before) &&
      /^(?:[,.;:!?)]| [—–-] )/.test(after) &&
      followsPerson(view, left, first)
    )
      return { ...whole, signs: true };
    if ((tokens[left]?.opens || left === 0) && /^,/.test(after) && leads(view, left, first))
      return { ...whole, signs: true };
  }
  return null;
}

const trailing =
  /^(?:since|from|birth|childhood|now|himself|herself|themselves|years|by|faith|old|background|in|one|ear|eye|like|me)$/;

function followsPerson(view: View, left: number, first: FoundWord): boolean {
  if (!view.isPerson(left - 1)) return false;
  const opener = wordOf(view, left);
  return first.word === '' || left === first.from
    ? opener !== 'and' && opener !== 'or' && (first.word !== 'people' || left < first.from)
    : /^(?:a|an|the|who|with|as|himself|herself|also|now|only|proud|being)$/.test(opener);
}

function leads(view: View, left: number, first: FoundWord): boolean {
  const opener = wordOf(view, left);
  return (
    /^(?:as|being|at|aged|now|in|despite)$/.test(opener) || (left === first.from && first.kind === 'age')
  );
}

/** "the tester who is deaf asked": the clause goes. */
function clauseAt(view: View, one: FoundWord): FoundWord | null {
  const { tokens, lists } = view;
  let left = one.from;
  while (near(view, left) && filling.test(wordOf(view, left - 1)) && !relative.test(wordOf(view, left - 1)))
    left -= 1;
  if (!relative.test(wordOf(view, left - 1)) || wordOf(view, left - 2) !== 'who' || left < 3) return null;
  if (!/^(?: |['’])$/.test(tokens[left - 1]?.gap ?? '') || tokens[left - 2]?.gap !== ' ') return null;
  const next = tokens[one.to + 1];
  const ends = !next || next.opens || next.gap !== ' ';
  const verb =
    next &&
    (lists.context.finite.has(next.fold) ||
      lists.context.speech.has(next.fold) ||
      lists.context.irregularPast.has(next.fold) ||
      lists.context.modal.has(next.fold));
  return ends || verb ? { ...one, word: '', cutFrom: left - 2, cutTo: one.to } : null;
}
