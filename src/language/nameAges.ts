// Finds what tells an age: numbers with "years old", decades of life, years of graduation or birth, and words such as
// "young" beside a word for a person. A number that counts tickets or seconds is left alone.
import { aboutPerson, type FoundWord, headsPeople, near, owners, type View, wordOf } from './nameClauses.ts';

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
  if (word === 'at' && near(view, index + 1)) {
    const number = ageNumber(view, index + 1);
    if (number > 0 && livesAt(view, index, index + 1 + number)) return age(index + number);
  }
  if (/^(?:early|mid|late|very)$/.test(word) && near(view, index + 1)) {
    const to = /^(?:early|mid|late)$/.test(wordOf(view, index + 1)) ? index + 2 : index + 1;
    const before = wordOf(view, index - 1);
    if (decades.test(wordOf(view, to)) && near(view, to) && (before !== 'the' || headsPeople(view, to)))
      return age(to);
  }
  if (
    /^(?:youngest|oldest|eldest)$/.test(word) &&
    /^(?:the|our|my|their|his|her)$/.test(wordOf(view, index - 1))
  ) {
    const after = near(view, index + 1) ? wordOf(view, index + 1) : '';
    if (
      (after === '' || /^(?:on|in|here|by|there|and|person|among)$/.test(after)) &&
      aboutPerson(view, index)
    )
      return age(index);
    // "The youngest of the crew", "the oldest in our team"
    if (
      /^(?:of|in|on|among)$/.test(after) &&
      /^(?:the|our|my|their|us|them)$/.test(wordOf(view, index + 2)) &&
      (/^(?:us|them)$/.test(wordOf(view, index + 2)) ||
        /^(?:crew|team|shift|staff|squad|group|lot|bunch|floor|class|intake|cohort)$/.test(
          wordOf(view, index + 3),
        ))
    )
      return { ...age(index), word: 'person' };
  }
  if (/^(?:child|children|kid|product)$/.test(word) && wordOf(view, index + 1) === 'of') {
    const to = index + (wordOf(view, index + 2) === 'the' ? 3 : 2);
    if (/^(?:[3-9]0s|(?:thir|for|fif|six|seven|eigh|nine)ties|noughties)$/.test(wordOf(view, to)))
      return { ...age(to), word: 'person' };
  }
  if (/^(?:[5-9]0s|(?:fif|six|seven|eigh|nine)ties|noughties)$/.test(word)) {
    if (/^(?:child|kid|baby|childhood)$/.test(wordOf(view, index + 1)) && near(view, index + 1))
      return { ...age(index + 1), word: 'person' };
  }
  if (/^(?:born|raised)$/.test(word)) {
    let at = index + 1;
    while (/^(?:in|the|back|up|around|before|after|late|early|mid)$/.test(wordOf(view, at)) && at < index + 5)
      at += 1;
    const year = /^(?:19[3-9]\d|20[01]\d)$/.test(wordOf(view, at)) || isShortYear(view, at);
    if (year || /^(?:(?:19)?[3-9]0s|(?:fif|six|seven|eigh|nine)ties|noughties)$/.test(wordOf(view, at)))
      return age(at);
  }
  if (isShortYear(view, index)) return schooled(view, index) ? age(index) : null;
  if (word === 'in' && isShortYear(view, index + 1) && schooled(view, index)) return age(index + 1);
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
      if (/^turn/.test(word) && endsStatement(view, after)) {
        const older = { turned: 'got older', turns: 'gets older', turning: 'getting older' }[word] ?? 'older';
        return { from: index, to: after - 1, kind: 'age', word: older };
      }
      if (!/^turn/.test(word) && statesAge(view, index) && endsStatement(view, after)) return age(after - 1);
    }
    if (/^\d0s$/.test(wordOf(view, index + 1)) && near(view, index + 1)) return age(index + 1, 'people');
  }
  if (
    word === 'class' &&
    wordOf(view, index + 1) === 'of' &&
    (/^(?:19|20)\d\d$/.test(wordOf(view, index + 2)) || isShortYear(view, index + 2))
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

/** "'79" */
function isShortYear(view: View, index: number): boolean {
  const token = view.tokens[index];
  return token !== undefined && /^\d\d(?:er)?$/.test(token.text) && /(?:^| )['’‘]$/.test(token.gap);
}

function schooled(view: View, index: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    if (!wordOf(view, index - back) || view.tokens[index - back + 1]?.opens) return false;
    if (schooling.test(wordOf(view, index - back))) return true;
  }
  return false;
}

/** "At 58 she", "joined us at 52": an age and no time, price or share. */
function livesAt(view: View, index: number, after: number): boolean {
  const number = view.tokens[index + 1];
  const next = view.tokens[after];
  if (number?.letters === 'number' && (Number(number.text) < 16 || Number(number.text) > 85)) return false;
  if (
    (/^[:%.€$£]/.test(next?.gap ?? '') && !/^\.\s|^\.$/.test(next?.gap ?? '')) ||
    /[€$£]/.test(number?.gap ?? '')
  )
    return false;
  const ends = !next || next.opens || next.gap !== ' ';
  if (view.tokens[index]?.opens) {
    const at = next?.gap === ', ' || next?.gap === ' ' ? after : -1;
    return at > 0 && (view.isPerson(at) || /^(?:i|you)$/.test(wordOf(view, at)));
  }
  if (!ends && !/^(?:and|but|with|after|while|because|or|when)$/.test(next?.fold ?? '')) return false;
  if (measured.test(wordOf(view, index - 1)) || measured.test(wordOf(view, index - 2))) return false;
  return aboutPerson(view, index);
}

const measured =
  /^(?:starts?|started|opens?|opened|closes?|closed|capped|stands?|stood|set|runs?|ran|peaked|ended|ends|priced|valued|rated|scored|stopped|stops|remains?|stays|stayed|sits|sat|reads|settled|fixed|held|is|was|are|were|meets?|met|arrives?|arrived|leaves?|left|came|comes|call|meeting|bus|train|works|log|logs|desk|berth|gate|page|line|chapter|speed|back|up|out|go|goes|went|get|gets|got|here|there|home)$/;

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
  if (wordOf(view, at) === 'be' && /^(?:will|ll|would|must|might|may|could)$/.test(wordOf(view, at - 1)))
    return view.isPerson(at - 2);
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
    /^(?:and|but|so|going|now|this|last|next|in|already|or|when|with|years|soon|if|while|though|although|today)$/.test(
      token.fold,
    ) && token.fold !== 'years'
  );
}
