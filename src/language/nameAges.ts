import { type FoundWord, near, owners, type View, wordOf } from './nameClauses.ts';

// Finds what tells an age: numbers with "years old", decades of life, years of graduation or birth, and words such as
// "young" beside a word for a person. A number that counts tickets or seconds is left alone.

const tens = 'twenty thirty forty fifty sixty seventy eighty'.split(' ');

const decades = /^(?:teens|twenties|thirties|forties|fifties|sixties|seventies|[2-8]0s)$/;

const schooling =
  /^(?:born|graduated|graduate|graduating|graduation|degree|bsc|ba|ma|msc|mba|phd|diploma|school|university|uni|college|alumni|alumnus|alumna|class|finished|doctorate|apprenticeship|bachelors|masters)$/;

/** Tokens a number takes at `index`: digits 14 to 99 or number words; 0 where there is none. */
function ageNumber(view: View, index: number): number {
  const token = view.tokens[index];
  if (!token) return 0;
  if (token.letters === 'number') return /^\d\d$/.test(token.text) && Number(token.text) >= 14 ? 1 : 0;
  if (tens.includes(token.fold)) {
    return near(view, index + 1) &&
      /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(wordOf(view, index + 1))
      ? 2
      : 1;
  }
  return /^(?:sixteen|seventeen|eighteen|nineteen)$/.test(token.fold) ? 1 : 0;
}

export function ageAt(view: View, index: number): FoundWord | null {
  const word = wordOf(view, index);
  const age = (to: number, instead = ''): FoundWord => ({ from: index, to, kind: 'age', word: instead });
  const size = ageNumber(view, index);
  if (size > 0) {
    const after = index + size;
    if (
      /^years?$|^yrs?$/.test(wordOf(view, after)) &&
      near(view, after) &&
      wordOf(view, after + 1) === 'old' &&
      near(view, after + 1)
    )
      return age(after + 1);
    if (
      /^(?:yo|something|ish|plus)$/.test(wordOf(view, after)) &&
      near(view, after) &&
      (wordOf(view, after) !== 'plus' || statesAge(view, index))
    )
      return age(after);
    if (statesAge(view, index) && endsStatement(view, after)) return age(after - 1);
    const aside = view.tokens[index]?.gap === ', ' || view.tokens[index]?.gap === ' (';
    if (aside && view.isPerson(index - 1) && /^[,)]/.test(view.tokens[after]?.gap ?? ''))
      return age(after - 1);
  }
  if (
    /^\d0th$|^\d\dth$|^\d\d?(?:st|nd|rd)$/.test(word) ||
    /^(?:twentieth|thirtieth|fortieth|fiftieth|sixtieth)$/.test(word)
  ) {
    if (wordOf(view, index + 1) === 'birthday') return age(index);
  }
  if (word === 'aged' || word === 'age') {
    const number = ageNumber(view, index + 1);
    if (number > 0 && near(view, index + 1)) return age(index + number);
    if (number > 0 && /^[:=] ?$/.test(view.tokens[index + 1]?.gap ?? ''))
      return { from: index + 1, to: index + number, kind: 'age', word: 'n/a' };
    if (wordOf(view, index + 1) === 'of' && ageNumber(view, index + 2) > 0)
      return age(index + 1 + ageNumber(view, index + 2));
    if (word === 'age' && owners.test(wordOf(view, index - 1))) return age(index, 'background');
  }
  if (/^(?:in|into|reached|entering|hitting|hit|approaching|nearing)$/.test(word)) {
    let at = index + 1;
    if (owners.test(wordOf(view, at)) || wordOf(view, at) === 'the') at += 1;
    while (/^(?:early|mid|late|very)$/.test(wordOf(view, at))) at += 1;
    if (
      at > index + 1 &&
      decades.test(wordOf(view, at)) &&
      (owners.test(wordOf(view, index + 1)) || at > index + 2)
    )
      return age(at);
  }
  if (/^(?:turned|turning|turns|pushing|nearly|almost|over|under|past|barely)$/.test(word)) {
    const number = ageNumber(view, index + 1);
    const after = index + 1 + number;
    if (number > 0 && near(view, index + 1)) {
      if (/^turn/.test(word) && endsStatement(view, after))
        return { from: index + 1, to: after - 1, kind: 'age', word: 'older' };
      if (!/^turn/.test(word) && statesAge(view, index) && endsStatement(view, after)) return age(after - 1);
    }
    if (/^\d0s$/.test(wordOf(view, index + 1)) && near(view, index + 1)) return age(index + 1, 'people');
  }
  if (
    word === 'class' &&
    wordOf(view, index + 1) === 'of' &&
    /^(?:19|20)?\d\d$/.test(wordOf(view, index + 2))
  )
    return age(index + 2);
  if (/^(?:19[3-9]\d|20[01]\d|202\d)$/.test(word)) return yearAt(view, index);
  if (
    word === 'in' &&
    /^(?:19[3-9]\d|20[01]\d|202\d)$/.test(wordOf(view, index + 1)) &&
    near(view, index + 1) &&
    yearAt(view, index + 1)
  )
    return age(index + 1);
  return null;
}

function yearAt(view: View, index: number): FoundWord | null {
  for (let back = 1; back <= 7; back += 1) {
    const token = view.tokens[index - back];
    if (!token || (view.tokens[index - back + 1]?.opens ?? true)) return null;
    if (schooling.test(token.fold)) return { from: index, to: index, kind: 'age', word: '' };
  }
  return null;
}

/** "she is 45", "Anna is only 45": a form of be, with a person before it. */
function statesAge(view: View, index: number): boolean {
  let at = index - 1;
  while (
    /^(?:only|just|already|now|over|nearly|almost|about|still|pushing|under|past|barely|not|even|yet)$/.test(
      wordOf(view, at),
    ) &&
    at > index - 4
  )
    at -= 1;
  if (!/^(?:is|was|are|were|be|being|turned|s|m|re|shes|hes|im)$/.test(wordOf(view, at))) return false;
  return (
    /^(?:shes|hes|im)$/.test(wordOf(view, at)) ||
    view.isPerson(at - 1) ||
    /^(?:who|i|m)$/.test(wordOf(view, at - 1))
  );
}

function endsStatement(view: View, index: number): boolean {
  const token = view.tokens[index];
  if (!token || token.opens || !/^ $/.test(token.gap)) return true;
  return (
    /^(?:and|but|so|now|this|last|next|in|already|or|when|with|years|soon|if|while|though|although|today)$/.test(
      token.fold,
    ) && token.fold !== 'years'
  );
}
