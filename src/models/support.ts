// Does a record carry what a sentence says of it? Every word that means something must stand in one sentence of each cited
// passage, with the same negation, about the same person and from the source that is named; words that only report ("a
// colleague wrote") are free. It deliberately knows no synonyms: whoever paraphrases is asked to quote.
import type { Token } from './harmless.ts';
import { countedBy, type Facts, type PassageFact, type Piece } from './slots.ts';
import type { Reason } from './unsaid.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Words that report and join; they claim nothing by themselves. */
const REPORTING = list(`
  a an the this that these those there here it its and or but also both while as so in on at of to for from by with about into over under during
  when where who whom whose which what how than then again another other one each is are was were be been being has have had having do does did
  you your yours yourself they them their theirs themselves i we our us my
  say says said saying write writes wrote written note notes noted mention mentions mentioned describe describes described point points pointed
  put puts add adds added record records recorded feedback comment comments evidence source sources passage words word view own people person someone somebody
  colleague colleagues peer peers manager manager's report reports one-to-one meeting meetings goal goals commitment commitments agreed self-assessment
  read reads found find see seen show shows shown appear appears come comes came up out same similarly here's according
  recent recently earlier later against base based bears context fits here like line lines on rests speak speaks speaking sees shared suggestion suggestions support supports supporting
  work working worth look looking start theme pattern example thing things point area areas part time
  strength strengths need needs gap help helps helped well good improve improving
`);
const NEGATION = list(
  "not no never none nobody nothing without cannot can't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't couldn't shouldn't neither nor hardly rarely seldom",
);
const STRENGTH = list('strength strengths helped helps well good');
const NEED = list('need needs gap improve improving');
const SPEECH = list(
  'say says said write writes wrote note notes noted mention mentions mentioned describe describes described add adds added comment comments commented put puts',
);
const SOURCES: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/^(?:colleagues?|peers?)$/, ['peer']],
  [/^(?:managers?|manager's)$/, ['manager', 'one_to_one']],
  [/^(?:one-to-one|meetings?)$/, ['one_to_one', 'peer', 'manager', 'self', 'upward']],
  [/^goals?$/, ['goal']],
  [/^(?:commitments?|agreed)$/, ['commitment', 'one_to_one']],
  [/^self-assessment$/, ['self']],
];

/** Null where every cited passage carries the sentence; else why not. */
export function supports(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  cites: readonly PassageFact[],
  aliases: readonly string[],
  facts: Facts,
): Reason | null {
  if (!isAboutSamePerson(tokens, pieces, cites, facts)) return 'wrong_person';
  if (!namesItsSource(tokens, cites) || !speaksForItsAuthor(tokens, pieces, cites, facts))
    return 'unsupported';
  if (!readsAsSaid(tokens, cites)) return 'unsupported';
  const quoted = new Set(pieces.flatMap(({ slot }) => (slot?.kind === 'quote' ? [slot.id] : [])));
  const content = contentOf(tokens);
  if (content.length === 0)
    return quoted.size > 0 && !tokens.some((token) => NEGATION.has(token)) ? null : 'unsupported';
  const plainCites = cites.filter((_, i) => !quoted.has(aliases[i] ?? ''));
  const must = plainCites.length > 0 ? plainCites : cites;
  const carried = must.map((passage) => claimed(tokens, passage));
  const isCarried =
    plainCites.length > 0 ? carried.every(({ whole }) => whole) : carried.some(({ whole }) => whole);
  return isCarried ? null : 'unsupported';
}

/** A number goes with the word it counts in the record: its two missed deadlines do not become two warnings. */
export function countsTheSame(pieces: readonly Piece[], facts: Facts): boolean {
  return pieces.every(({ slot }, i) => {
    const passage = slot?.kind === 'number' ? facts.passages.get(slot.id) : undefined;
    if (slot === null || !passage) return true;
    const counted = /^\s+(\p{L}[\p{L}\p{M}-]*)/u.exec(pieces[i + 1]?.text ?? '')?.[1] ?? '';
    return counted !== '' && stem(counted) === stem(countedBy(slot, passage));
  });
}

/** The sentence of a passage that carries most of what is claimed, and whether it carries all of it. */
export function claimed(
  tokens: readonly Token[],
  passage: PassageFact,
): { sentence: number; whole: boolean } {
  const content = contentOf(tokens);
  const denied = deniedIn(tokens);
  let best = { sentence: 0, hits: -1, whole: false };
  passage.masked.forEach((masked, sentence) => {
    const words = wordsOf(masked);
    const stems = new Set(words.map(stem));
    const deniedThere = deniedIn(words);
    const hits = content.filter((word) => stems.has(stem(word))).length;
    const whole =
      content.length > 0 &&
      hits === content.length &&
      content.every((word) => denied.has(stem(word)) === deniedThere.has(stem(word)));
    if (hits > best.hits || (whole && !best.whole)) best = { sentence, hits, whole };
  });
  return { sentence: best.sentence, whole: best.whole };
}

/** Stems of what a negation reaches: the words after it, up to a pause or "and". */
function deniedIn(words: readonly string[]): Set<string> {
  const denied = new Set<string>();
  words.forEach((word, i) => {
    if (!NEGATION.has(word)) return;
    for (const next of words.slice(i + 1, i + 4)) {
      if (/^(?:[,.;:?!()]|and|but|or)$/.test(next)) break;
      denied.add(stem(next));
    }
  });
  return denied;
}

const contentOf = (tokens: readonly Token[]) =>
  tokens.filter(
    (token) =>
      /\p{L}/u.test(token) &&
      !token.startsWith('#') &&
      !token.startsWith("'") &&
      !REPORTING.has(token) &&
      !NEGATION.has(token),
  );
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\p{L}[\p{L}\p{M}-]*(?:n't|'t)?|[,.;:?!()]/gu) ?? [];

function isAboutSamePerson(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  cites: readonly PassageFact[],
  facts: Facts,
): boolean {
  const named = new Set(
    pieces.flatMap(({ slot }) =>
      slot && (slot.kind === 'name' || slot.kind === 'pronoun') ? [slot.id] : [],
    ),
  );
  const readers = [...facts.people].filter(([, person]) => person.isReader).map(([alias]) => alias);
  const speaksToReader = tokens.some(
    (token) => token === 'you' || token === 'your' || token === 'yours' || token === 'yourself',
  );
  if (named.size === 0 && speaksToReader)
    return cites.every(
      (passage) => readers.includes(passage.subject) || (passage.isByReader && tokens.includes('you')),
    );
  if (named.size === 0) return new Set(cites.map(({ subject }) => subject)).size === 1;
  const subjects = new Set(cites.map(({ subject }) => subject));
  return [...named].every((alias) => subjects.has(alias)) && subjects.size === named.size;
}

function namesItsSource(tokens: readonly Token[], cites: readonly PassageFact[]): boolean {
  const sources = new Set(cites.map(({ source }) => source));
  return SOURCES.every(
    ([word, allowed]) =>
      !tokens.some((token) => word.test(token)) ||
      allowed.some((source) => sources.has(source)) ||
      isPlainWord(tokens, word, cites),
  );
}

/** "Meetings" may also be what the record is about. */
const isPlainWord = (tokens: readonly Token[], word: RegExp, cites: readonly PassageFact[]) =>
  !tokens.some((token) => SPEECH.has(token)) &&
  cites.every((passage) => passage.masked.some((text) => wordsOf(text).some((one) => word.test(one))));

/** Whoever is said to have written it did: "you wrote" is the reader's own, "they said" a view of themselves. */
function speaksForItsAuthor(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  cites: readonly PassageFact[],
  facts: Facts,
): boolean {
  const isSpeaking = (subject: (token: Token) => boolean) =>
    tokens.some(
      (token, i) =>
        subject(token) &&
        tokens
          .slice(i + 1, i + 4)
          .some(
            (next, k, run) => SPEECH.has(next) && !run.slice(0, k).some((between) => /^[,;:]$/.test(between)),
          ),
    );
  const own = (passage: PassageFact) => passage.source === 'self';
  if (isSpeaking((token) => token === '#name' || token === '#they')) {
    const speaker =
      pieces.find(({ slot }) => slot?.kind === 'name' || slot?.kind === 'pronoun')?.slot?.id ?? '';
    const isReader = facts.people.get(speaker)?.isReader ?? false;
    if (
      !cites.every(
        (passage) => (own(passage) && passage.subject === speaker) || (isReader && passage.isByReader),
      )
    )
      return false;
  }
  if (
    isSpeaking((token) => token === 'you') &&
    !cites.every(
      (passage) =>
        passage.isByReader || (own(passage) && (facts.people.get(passage.subject)?.isReader ?? false)),
    )
  )
    return false;
  if (isSpeaking((token) => token === 'people' || token === 'they' || token === 'i' || token === 'we'))
    return false;
  return !tokens.includes('own') || cites.some((passage) => own(passage) || passage.source === 'goal');
}

function readsAsSaid(tokens: readonly Token[], cites: readonly PassageFact[]): boolean {
  const reads = (polarity: string) =>
    cites.some(({ readings }) => readings.some((reading) => reading.polarity === polarity));
  const inText = (words: ReadonlySet<string>) =>
    tokens
      .filter((token, i) => words.has(token) && !(token === 'well' && tokens[i - 1] === 'as'))
      .every((token) =>
        cites.some(({ masked }) =>
          masked.some((text) => wordsOf(text).some((word) => stem(word) === stem(token))),
        ),
      );
  if (tokens.some((token) => STRENGTH.has(token)) && !reads('strength') && !inText(STRENGTH)) return false;
  return !(tokens.some((token) => NEED.has(token)) && !reads('need') && !inText(NEED));
}

/** A crude stem, the same for both sides: it need not be a word. */
export function stem(word: string): string {
  let rest = word.toLowerCase().replace(/['’]s$/, '');
  for (const ending of ['ingly', 'edly', 'ings', 'ing', 'ied', 'ies', 'ed', 'es', 'ly', 's', 'e', 'er', 'y'])
    if (rest.endsWith(ending) && rest.length - ending.length >= 3) {
      rest = rest.slice(0, -ending.length);
      break;
    }
  return rest.replace(/([^aeiousl])\1$/, '$1').replace(/i$/, '');
}
