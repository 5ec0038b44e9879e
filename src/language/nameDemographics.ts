// Finds what tells sex, age, family, religion, origin, disability, orientation, accent or union membership, by the
// lexicons and by a few patterns with numbers. Words that are ordinary in most sentences ("old", "French", "parent") count
// only beside a word for a person.
import { ageAt } from './nameAges.ts';
import { widen } from './nameAsides.ts';
import { aboutPerson, type FoundWord, forms, headsPeople, near, type View, wordOf } from './nameClauses.ts';
import { exceptions } from './nameExceptions.ts';
import type { NameLists, Phrase, SpanKind } from './nameLists.ts';
import { originAt, originStoryAt } from './nameOrigins.ts';
import { lateWordAt, parentAt, unionAt } from './nameSituations.ts';
import type { Token } from './nameTokens.ts';
import { isFunction } from './nameWords.ts';

/** `isPerson(index)`: the token is a name, a pronoun for a person or a noun for one. */
export function findDemographics(
  lists: NameLists,
  tokens: readonly Token[],
  taken: ReadonlyArray<boolean>,
  isPerson: (index: number) => boolean,
): FoundWord[] {
  const found: FoundWord[] = [];
  const view: View = { lists, tokens, taken, isPerson };
  for (let index = 0; index < tokens.length; index += 1) {
    if (taken[index] || !mayBegin(lists, tokens[index] as Token)) continue;
    const one =
      ageAt(view, index) ?? originStoryAt(view, index) ?? phraseAt(view, index) ?? wordAt(view, index);
    if (!one) continue;
    found.push(one);
    index = one.to;
  }
  return found.length === 0 ? found : widen(view, found);
}

/** Whether a word can begin anything looked for here; most words cannot. */
function mayBegin(lists: NameLists, token: Token): boolean {
  const { fold } = token;
  if (
    token.letters === 'number' ||
    beginnings.has(fold) ||
    lists.phrases.has(fold) ||
    lists.originHeads.has(fold)
  )
    return true;
  if (!fold.endsWith('s') || fold.length < 5) return false;
  const single = fold.slice(0, -1);
  return lists.phrases.has(single) || lists.originHeads.has(single);
}

const beginnings: ReadonlySet<string> = new Set(
  `at early mid late very eldest child children kid product 50s 60s 70s 80s 90s fifties sixties seventies eighties nineties noughties
  bible choir lent one tie ties heels heel suit dress cane sight twins twin expecting bachelor engaged
  accent accents lilt burr in into reached entering hitting hit approaching nearing turned turning turns pushing nearly almost over under past barely class
  aged age originally immigrant migrant refugee expat exile hailing emigrated immigrated migrated hails native born raised grew brought comes came moved is was s
  young younger youngest old older oldest ageing aging elder straight disabled blind parent parents child union accent unionised
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  twentieth thirtieth fortieth fiftieth sixtieth`.split(/\s+/),
);

function phraseAt(view: View, index: number): FoundWord | null {
  const { lists, tokens } = view;
  const token = tokens[index] as Token;
  // the end of "we've"
  if (/^['’]$/.test(token.gap)) return null;
  const options = lists.phrases.get(token.fold) ?? pluralOf(lists, token.fold);
  if (!options) return null;
  for (const phrase of options) {
    if (
      !phrase.rest.every(
        (word, step) => near(view, index + 1 + step) && wordOf(view, index + 1 + step) === word,
      )
    )
      continue;
    if (phrase.rest.length === 0 && isException(view, index)) return null;
    const to = index + phrase.rest.length;
    const local = phrase.word === 'person' && near(view, index) && isPlace(view, index - 1);
    return {
      from: local ? index - 1 : index,
      to: childrenOf(view, phrase, to),
      kind: phrase.kind,
      word: beside(view, phrase, to),
    };
  }
  return null;
}

/** "the Yorkshire lad" */
function isPlace({ lists, tokens }: View, index: number): boolean {
  const token = tokens[index];
  return (
    token?.letters === 'title' && (lists.places.has(token.fold) || lists.words.get(token.fold) === 'place')
  );
}

/** "turbans", "wheelchairs": the plural of a listed noun. */
function pluralOf(lists: NameLists, fold: string): Phrase[] | undefined {
  if (fold.length < 5 || !fold.endsWith('s')) return undefined;
  const single = lists.phrases.get(fold.slice(0, -1))?.filter((phrase) => phrase.rest.length === 0);
  return single?.map((phrase) => ({
    ...phrase,
    word:
      phrase.word === 'someone' || phrase.word === 'person' || phrase.word === '' ? 'people' : phrase.word,
  }));
}

function isException(view: View, index: number): boolean {
  const token = view.tokens[index] as Token;
  const word = token.fold;
  if (
    token.letters === 'upper' &&
    word.length <= 3 &&
    word !== 'hiv' &&
    word !== 'ocd' &&
    word !== 'bsl' &&
    word !== 'esl' &&
    word !== 'ivf' &&
    word !== 'poc' &&
    word !== 'oap'
  )
    return true;
  const exception = exceptions.get(word);
  if (!exception) return false;
  const before = token.opens ? '' : wordOf(view, index - 1);
  const after = near(view, index + 1) ? wordOf(view, index + 1) : '';
  const named = word === 'man' && view.lists.context.determiners.has(before);
  if (named && !/^(?:hour|day|week|month|made)/.test(after)) return false;
  return (exception.before?.test(before) ?? false) || (exception.after?.test(after) ?? false);
}

/** "mother of two", "dad of three boys" */
function childrenOf(view: View, phrase: Phrase, to: number): number {
  if (phrase.word !== 'someone' || wordOf(view, to + 1) !== 'of') return to;
  if (!/^(?:one|two|three|four|five|six|[1-9]|twins|young|small|grown)$/.test(wordOf(view, to + 2)))
    return to;
  let end = to + 2;
  while (
    near(view, end + 1) &&
    /^(?:young|small|kids|children|boys|girls|year|olds|up)$/.test(wordOf(view, end + 1))
  )
    end += 1;
  return end;
}

/** A noun that stands before another noun for a person ("female engineer") goes; alone it is a person. */
function beside(view: View, phrase: Phrase, to: number): string {
  if (phrase.word !== 'person') return phrase.word;
  const word = wordOf(view, to);
  if (!/^(?:male|female|woman|man|lady|girl|boy)$/.test(word)) return phrase.word;
  return headsPeople(view, to) ||
    (/^(?:male|female)$/.test(word) && near(view, to + 1) && !isFunction(view.lists, wordOf(view, to + 1)))
    ? ''
    : phrase.word;
}

function wordAt(view: View, index: number): FoundWord | null {
  const { lists, tokens } = view;
  const token = tokens[index] as Token;
  const word = token.fold;
  const previous = token.opens ? '' : wordOf(view, index - 1);
  const next = near(view, index + 1) ? wordOf(view, index + 1) : '';
  const open =
    next === '' ||
    isFunction(lists, next) ||
    lists.context.speech.has(next) ||
    lists.context.irregularPast.has(next);
  const one = (kind: SpanKind, instead: string, to = index): FoundWord => ({
    from: index,
    to,
    kind,
    word: instead,
  });
  if (/^(?:young|younger|youngest|old|older|oldest|ageing|aging|elder)$/.test(word)) {
    if (
      headsPeople(view, index) ||
      (/^(?:young|old|older|younger)$/.test(word) &&
        /^(?:team|woman|man|lady|guard|hand|timer|timers|age)$/.test(next) &&
        next !== 'hand')
    )
      return one('age', '');
    if (next === 'one' || next === 'ones')
      return view.isPerson(index - 2) || /^(?:the)$/.test(previous) ? one('age', '') : null;
    const predicate =
      /^(?:too|so|very|quite|rather|pretty|how|still|relatively|fairly|a bit|more|much|bit)$/.test(
        previous,
      ) || forms.test(previous);
    if (predicate && (open || next === 'to' || next === 'for' || next === 'than') && aboutPerson(view, index))
      return one('age', next === 'than' ? 'other' : '');
    return null;
  }
  if (/^(?:straight|disabled|blind|single|unionised|bilingual)$/.test(word)) {
    if (
      word === 'single' &&
      !(forms.test(previous) && view.isPerson(index - 2) && open && !/^(?:threaded|sided)$/.test(next))
    )
      return null;
    if (word === 'bilingual') return null;
    if (word === 'single') return one('demographic', '');
    if (near(view, index + 1) && lists.people.has(next) && next !== 'lead' && next !== 'reports')
      return one('demographic', '');
    if (
      word !== 'straight' &&
      forms.test(previous) &&
      open &&
      next !== 'to' &&
      next !== 'by' &&
      view.isPerson(index - 2)
    )
      return one('demographic', '');
    return null;
  }
  const late = lateWordAt(view, index, previous, next, open);
  if (late !== undefined)
    return late ? { from: index, to: late.to ?? index, kind: 'demographic', word: late.word } : null;
  if (word === 'parent' || word === 'parents' || word === 'child')
    return parentAt(view, index, previous, next);
  if (word === 'union') return unionAt(view, index, previous, next);
  if (/^(?:accents?|lilt|burr)$/.test(word)) {
    if (/^(?:a|an|any|the)$/.test(previous) && /^(?:to|on|over|in)$/.test(next) && !aboutPerson(view, index))
      return null;
    if (/^(?:grinder|edge|edges|hole|holes)$/.test(next)) return null;
    if (
      /^(?:colour|color|lighting|light|lights|wall|colours|colors|mark|marks|key|tag|grave|token|border)$/.test(
        next,
      )
    )
      return null;
    if (/^(?:colour|color|grave|acute|theme|brand|an)$/.test(previous) && previous !== 'an') return null;
    return one('demographic', 'voice');
  }
  return originAt(view, index, previous, next, open);
}
