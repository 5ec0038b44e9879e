import type { Token } from './nameTokens.ts';
import type { NameLists, Phrase, SpanKind } from './nameLists.ts';
import { isFunction } from './nameEvidence.ts';

// Finds what tells sex, age, family, religion, origin, disability, orientation, accent or union membership, by the
// lexicons and by a few patterns with numbers. Words that are ordinary in most sentences ("old", "French", "parent") count
// only beside a word for a person.

export interface FoundWord {
  from: number;
  to: number;
  kind: SpanKind;
  /** Neutral word; empty where the phrase is dropped. */
  word: string;
}

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
    if (taken[index]) continue;
    const one =
      ageAt(view, index) ?? originStoryAt(view, index) ?? phraseAt(view, index) ?? wordAt(view, index);
    if (!one) continue;
    found.push(one);
    index = one.to;
  }
  return found;
}

interface View {
  lists: NameLists;
  tokens: readonly Token[];
  taken: ReadonlyArray<boolean>;
  isPerson(index: number): boolean;
}

const joint = /^[ \-‑]$/;
const tens = 'twenty thirty forty fifty sixty seventy eighty'.split(' ');
const decades = /^(?:teens|twenties|thirties|forties|fifties|sixties|seventies|[2-8]0s)$/;
const owners = /^(?:his|her|their|my|your|hir|zir)$/;
const schooling =
  /^(?:born|graduated|graduate|graduating|graduation|degree|bsc|ba|ma|msc|mba|phd|diploma|school|university|uni|college|alumni|alumnus|alumna|class|finished|doctorate|apprenticeship|bachelors|masters)$/;

function wordOf(view: View, index: number): string {
  return view.tokens[index]?.fold ?? '';
}

function near(view: View, index: number): boolean {
  const token = view.tokens[index];
  return token !== undefined && !token.opens && joint.test(token.gap) && !view.taken[index];
}

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

function ageAt(view: View, index: number): FoundWord | null {
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

/** "originally from Poland", "born in Lagos", "grew up in Jaipur". */
function originStoryAt(view: View, index: number): FoundWord | null {
  const { lists, tokens } = view;
  const first = wordOf(view, index);
  let at = 0;
  if (
    /^(?:originally|emigrated|immigrated|migrated|hails|native)$/.test(first) &&
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

const exceptions: ReadonlyMap<string, { before?: RegExp; after?: RegExp }> = new Map(
  Object.entries({
    man: {
      before: /^(?:to|will|can|must|we|i|they|should|who|and|or)$/,
      after: /^(?:hour|hours|day|days|week|weeks|month|months|page|pages|made|in|the)$/,
    },
    deaf: { after: /^(?:to|ears)$/ },
    baby: { after: /^(?:step|steps|out)$/ },
    sister: {
      after:
        /^(?:company|companies|team|teams|site|sites|product|products|project|brand|ship|organisation|firm)$/,
    },
    daughter: { after: /^(?:company|board|card|cell)$/ },
    mother: { after: /^(?:of|board|lode|ship|company|nature)$/ },
    father: { after: /^(?:of)$/ },
    dad: { after: /^(?:joke|jokes)$/ },
    lady: { after: /^(?:luck)$/ },
    girl: { after: /^(?:friday)$/ },
    male: { after: /^(?:connector|plug|socket|adapter|end)$/ },
    female: { after: /^(?:connector|plug|socket|adapter|end)$/ },
    pregnant: { after: /^(?:pause|silence)$/ },
    children: {
      before: /^(?:its|component|node|tree|all)$/,
      after:
        /^(?:node|nodes|process|processes|issues|issue|tickets|tasks|elements|component|components|prop|props|of|array)$/,
    },
    kid: { before: /^(?:to|not|i)$/, after: /^(?:you|gloves|yourself)$/ },
    kids: { after: /^(?:gloves)$/ },
    son: { before: /^(?:and)$/ },
    sons: { before: /^(?:and)$/ },
    brothers: { before: /^(?:warner|lehman|marx)$/ },
    maternal: {},
    bipolar: { after: /^(?:transistor|junction)$/ },
    church: { after: /^(?:street|road|lane|of)$/ },
    depression: { before: /^(?:great|economic|tropical)$/, after: /^(?:era)$/ },
    trans: { after: /^(?:atlantic|pacific|fat|fats|fer|national)$/ },
    religious: { after: /^(?:about)$/ },
    bible: { before: /^(?:style|testing|team)$/ },
    unions: { before: /^(?:credit|sql|set|type|tagged|discriminated)$/ },
    boy: { before: /^(?:oh)$/ },
    guy: { before: /^(?:fall)$/ },
    married: { after: /^(?:the|to the|these|those|two|up)$/ },
    teen: {},
    expecting: {},
    native: {},
    chap: { after: /^\d+$/ },
    ethnic: {},
    racial: {},
    pray: {},
    prayer: {},
    manned: {},
    waiter: {},
    accents: { before: /^(?:colour|color|brand|ui|css)$/, after: /^(?:colour|color|lighting)$/ },
    gender: {},
    host: {},
    twang: {},
    poc: { before: /^(?:the|a|this|our|first|quick|small)$/ },
    trade: {},
    turk: {},
    dane: {},
    scot: {},
    finn: {},
    poles: { before: /^(?:tent|flag|light|the|mooring)$/ },
    lisp: { before: /^(?:in|common|of)$/, after: /^(?:code|dialect|machine|program|programs)$/ },
    diva: {},
    granny: {},
    add: {},
    eid: { after: /^(?:number|card|scheme|login)$/ },
    esl: {},
    oap: {},
    migrant: {},
    migrants: {},
    seizures: {},
    nursery: {},
    kosher: {},
    fasting: {},
    orthodox: {},
    youth: { after: /^(?:hostel)$/ },
    jain: {},
    dude: {},
    traveller: {},
  }),
);

function phraseAt(view: View, index: number): FoundWord | null {
  const { lists, tokens } = view;
  const token = tokens[index] as Token;
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
    return {
      from: index,
      to: childrenOf(view, phrase, to),
      kind: phrase.kind,
      word: beside(view, phrase, to),
    };
  }
  return null;
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

/** A noun for a person follows within two words. */
function headsPeople(view: View, index: number): boolean {
  for (let step = 1; step <= 3; step += 1) {
    if (!near(view, index + step)) return false;
    const word = wordOf(view, index + step);
    if (view.lists.people.has(word)) return true;
    if (
      isFunction(view.lists, word) ||
      (view.lists.context.productNouns.has(word) &&
        !(word === 'team' && view.lists.people.has(wordOf(view, index + step + 1)))) ||
      word === 'market' ||
      word === 'version'
    )
      return false;
  }
  return false;
}

/** The clause is about a person: looks back over a few words for one. */
function aboutPerson(view: View, index: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    const word = wordOf(view, index - back);
    if (!word || view.tokens[index - back + 1]?.opens) return false;
    if (view.isPerson(index - back) || /^(?:i|who|m|you|we|he|she|they)$/.test(word)) return true;
    if (/^(?:it|this|that|which|there)$/.test(word)) return false;
  }
  return false;
}

const forms = /^(?:is|was|are|were|be|being|been|m|re|s|as|im|shes|hes|theyre)$/;

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
    if (word === 'single' || word === 'bilingual') return null;
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
  if (word === 'parent' || word === 'parents' || word === 'child')
    return parentAt(view, index, previous, next);
  if (word === 'union') return unionAt(view, index, previous, next);
  if (word === 'accent') {
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

function parentAt(view: View, index: number, previous: string, next: string): FoundWord | null {
  const word = wordOf(view, index);
  const technical =
    /^(?:class|classes|ticket|tickets|company|epic|task|component|element|node|process|issue|theme|page|folder|directory|record|scope|child|and|branch|id|key|category|commit|account|nodes)$/;
  if (technical.test(next) && !(word === 'parents' && next === 'and')) return null;
  const own = owners.test(previous) || previous === 'our';
  const found: FoundWord = {
    from: index,
    to: index,
    kind: 'demographic',
    word: word === 'child' ? 'family' : word === 'parents' ? 'people' : 'someone',
  };
  if (word === 'child')
    return own ||
      (/^(?:sick|first|second|third|eldest|youngest|small|young|only|newborn|a)$/.test(previous) &&
        !/^(?:of)$/.test(next))
      ? found
      : null;
  if (own || /^(?:single|new|working|young|both|fellow|busy|as|lone|ageing|elderly|sick)$/.test(previous))
    return found;
  if (word === 'parents') return /^(?:the|tree)$/.test(previous) ? null : found;
  const article =
    previous === 'a' &&
    /^(?:as|is|am|m|being|was|s|re|become|became|becoming)$/.test(wordOf(view, index - 2));
  return article && (aboutPerson(view, index) || wordOf(view, index - 2) === 'as') ? found : null;
}

function unionAt(view: View, index: number, previous: string, next: string): FoundWord | null {
  if (
    /^(?:european|credit|student|students|western|soviet|tagged|sql|set|discriminated|banking|customs|rugby|eu|outer|inner|african|telecommunication)$/.test(
      previous,
    )
  )
    return null;
  if (
    /^(?:type|types|all|of|query|queries|find|set|select|square|jack|station|street|berlin|operator|bank)$/.test(
      next,
    )
  )
    return null;
  if (view.tokens[index]?.letters === 'upper') return null;
  if (
    /^(?:the|a|his|her|their|our|local|joined|join|joining|my|with|by|in|of|for|to|from|your)$/.test(previous)
  ) {
    return { from: index, to: index, kind: 'demographic', word: 'group' };
  }
  return null;
}

function originAt(
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
