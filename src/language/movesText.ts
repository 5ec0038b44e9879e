// A turn as the reader of moves sees it: pieces that each do one thing, as plain words with chat spelling put right and
// fillers and false starts left out, every word with its place in the source. It knows no move.
import { plain } from './english.ts';
import { type Span, sentences } from './sentences.ts';

export type Word = { word: string; start: number; end: number };
/** `plain` is the words, each followed by a space; `at[i]` is where word i begins in it. Marks inside are words too. */
export type Piece = Span & {
  words: Word[];
  plain: string;
  at: number[];
  /** ends in a question mark */
  asks: boolean;
};

/** Sentences; one that leads up to a question, or ends a nod with "but", is cut before it. In order, never overlapping. */
export function pieces(text: string): Piece[] {
  return sentences(text).flatMap((sentence) => {
    const words = wordsOf(sentence);
    const cuts = cutsOf(words);
    return [0, ...cuts].flatMap((from, i) => {
      const some = words.slice(from, cuts[i] ?? words.length);
      const isLast = i === cuts.length;
      const start = i === 0 ? sentence.start : (some[0]?.start ?? sentence.end);
      const end = isLast ? sentence.end : (some.at(-1)?.end ?? start);
      if (end <= start) return [];
      return [pieceOf(text, start, end, some)];
    });
  });
}

/** Words of what somebody said, for comparing; no marks. */
export function spoken(text: string): string[] {
  return wordsOf({ start: 0, end: text.length, text })
    .map(({ word }) => word)
    .filter((word) => !isMark(word));
}

export function isMark(word: string): boolean {
  return /^[^\p{L}\p{N}]+$/u.test(word);
}

function pieceOf(text: string, start: number, end: number, words: Word[]): Piece {
  const at: number[] = [];
  let joined = '';
  for (const { word } of words) {
    at.push(joined.length);
    joined += `${word} `;
  }
  const own = text.slice(start, end);
  return { start, end, text: own, words, plain: joined, at, asks: /\?[\s"”'’)!.]*$/u.test(own) };
}

const wordLike =
  /[\p{L}\p{N}\p{M}]+(?:['’‘`ʼ][\p{L}\p{M}]+)*(?:-(?=\s|$|[,.]))?|[,;:…?!—–]|\.(?=\s|$)|(?<=\s)-+(?=\s)/gu;
const fillers = new Set('um umm uh uhh er erm eh ah hm hmm hmmm mm mmm uhm'.split(' '));
/** Said twice on purpose. */
const doubled = new Set(
  'very really no yes yeah bye okay well had that now long far many so more many'.split(' '),
);

function wordsOf({ text, start: offset }: Span): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordLike)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    for (const word of normal(match[0])) {
      const before = found.at(-1);
      // "so you- you were", "the the": what was begun and begun again counts once.
      if (before && !isMark(word)) {
        const cut = before.word.endsWith('-') ? before.word.slice(0, -1) : null;
        if (cut !== null && word.startsWith(cut)) found.pop();
        else if (cut !== null) before.word = cut;
        else if (before.word === word && !doubled.has(word)) found.pop();
      }
      found.push({ word, start, end });
    }
  }
  const kept = found.filter(({ word }) => !fillers.has(word));
  const last = kept.at(-1);
  if (last?.word.endsWith('-') && last.word.length > 1) last.word = last.word.slice(0, -1);
  return kept;
}

const short = new Map(
  `
im i am, ive i have, youre you are, youve you have, youll you will, youd you would, hes he is, shes she is, theyre they are, theyve they have,
theyll they will, theyd they would, weve we have, whos who is, whats what is, whatre what are, whatd what did, thats that is, theres there is,
hows how is, howd how did, wheres where is, whens when is, whys why is, lets let us, dont do not, doesnt does not, didnt did not, cant can not,
cannot can not, couldnt could not, shouldnt should not, wouldnt would not, wont will not, isnt is not, arent are not, aint is not,
wasnt was not, werent were not, havent have not, hasnt has not, hadnt had not, mustnt must not, neednt need not, wanna want to,
gonna going to, gotta got to, lemme let me, gimme give me, kinda kind of, sorta sort of, dunno do not know, idk i do not know, u you, ur your,
r are, y why, wat what, wht what, waht what, coz because, cuz because, cos because, bc because, becuase because, pls please, plz please, plss please,
tmrw tomorrow, tmw tomorrow, tmr tomorrow, thx thanks, ty thanks, thnx thanks, alot a lot, shouldve should have, couldve could have, wouldve would have,
shoulda should have, coulda could have, mustve must have, teh the, hte the, adn and, taht that, hwo how, thier their, definately definitely,
somethings something is, nothings nothing is, everythings everything is, ok okay, k okay, kk okay, oke okay, okey okay, yep yes, yup yes, yea yeah, ya yeah, yah yeah,
nah no, nope no, rn right now, btw by the way, tbh honestly, imo i think, fwiw honestly, wud would, shud should, cud could, abt about,
w with, thru through, cmon come on, innit is not it, dya do you, dyou do you, mhm mm_hm, mmhm mm_hm, mmhmm mm_hm, uhhuh mm_hm, uhuh mm_hm`
    .split(',')
    .map((pair): [string, string[]] => {
      const [word = '', ...meant] = pair.trim().split(/\s+/u);
      return [word, meant];
    }),
);
/** Words of their own unless written with an apostrophe. */
const apart = new Map(
  Object.entries({
    id: ['i', 'would'],
    ill: ['i', 'will'],
    its: ['it', 'is'],
    were: ['we', 'are'],
    well: ['we', 'will'],
    wed: ['we', 'would'],
    hed: ['he', 'would'],
    shed: ['she', 'would'],
    shell: ['she', 'will'],
    hell: ['he', 'will'],
  }),
);

function normal(raw: string): string[] {
  if (isMark(raw)) return [raw === '…' ? '.' : raw.startsWith('-') ? '—' : raw];
  const begun = raw.endsWith('-');
  const word = plain(begun ? raw.slice(0, -1) : raw);
  if (word === '') return [];
  if (begun) return [`${word}-`];
  const hasApostrophe = /['’‘`ʼ]/u.test(raw);
  const two = hasApostrophe ? apart.get(word) : undefined;
  if (two) return two;
  if (!hasApostrophe && word === 'id' && raw !== 'ID') return ['i', 'would'];
  const meant = short.get(word);
  if (meant) return meant;
  const [, head, tail] = /^(.+)['’](s|ll|ve|re|d)$/iu.exec(raw) ?? [];
  if (head && tail) {
    const whole = { s: 's', ll: 'will', ve: 'have', re: 'are', d: 'would' }[tail.toLowerCase()] ?? '';
    return [
      plain(head),
      /^(?:it|that|this|he|she|there|here|who|what|how|where|when)$/iu.test(head) && whole === 's'
        ? 'is'
        : whole,
    ];
  }
  return [/(.)\1\1/u.test(word) ? word.replace(/(.)\1\1+/gu, '$1') : word];
}

const auxiliary = 'do|does|did|are|is|was|were|have|has|had|can|could|will|would|should|shall|may|might|am';
const subject =
  'you|he|she|it|they|we|i|there|this|that|these|those|the|your|my|our|any|anyone|anybody|anything|someone|something|everything|everyone|either|somebody|people';
const wh = 'what|how|why|where|when|who|which|whose|whom';
const asked = new RegExp(
  `^(?:(?:and|but|so|or|because|then|okay|right|well|now|like|i mean|just|also|yeah|tell me|honestly) )*(?:(?:${wh})(?: [a-z]+){0,3}? (?:${auxiliary}|made|makes|make|happened|happens|went|brought|brings|got|gets|kept|keeps|stopped|changed|needs|comes|about)|how come|what about|how about|why not|what else|what if|what next|(?:${auxiliary})(?: not)? (?:${subject})|any (?:idea|ideas|thoughts|chance|questions|reason)|tell me (?:more|about)|talk me through|walk me through|help me understand|am i right|does that|is that) `,
  'u',
);
const direct =
  /^(?:(?:what|how|why|where|when|who)(?: [a-z]+)? (?:do|does|did|are|were|have|can|could|would|should|will|is|was) (?:you|we|they|i|he|she)|what happened|what is (?:going on|up|happening|wrong|your)|what was (?:going on|happening|that)|(?:do|did|are|have|can|could|would|will|were)(?: not)? you|does that (?:sound|make|work|seem|fit)|is (?:that|there anything) (?:right|fair|okay|true|how|something|you)) /u;
const leadsIn = new Set(
  'know tell see ask asking wonder wondering understand about of on at to is was like matter sure remember what how why where when which who if that not nor neither only than as and but so or said depends depending into with for from explain told hear'.split(
    ' ',
  ),
);
const nod =
  /^(?:(?:okay|yeah|look|and|well|so|listen) ,? ?)*(?:i (?:do |really |totally |can |fully )?(?:understand|hear|get|see|appreciate|know|respect|realise|realize)|i am (?:really |very |so )?sorry|(?:that|it) is (?:fair|fine|true|great|good|okay|understandable|hard|tough)|fair enough|you (?:did|do|have done|are doing) (?:a )?(?:great|good|nice|fantastic|excellent)|(?:good|great|nice) (?:job|work|effort)|thanks|thank you|no offen[cs]e|with (?:all due )?respect|not to be) /u;

/** Where a new piece begins: word indices, ascending, none 0. */
function cutsOf(words: readonly Word[]): number[] {
  const rest = restOf(words);
  const cuts: number[] = [];
  let from = 0;
  for (let i = 1; i < words.length; i++) {
    const word = (words[i] as Word).word;
    const before = (words[i - 1] as Word).word;
    const size = contentBetween(words, from, i);
    if (isMark(word)) continue;
    const joined = isMark(before) || connectives.has(word);
    const follows = rest(i);
    const isNew =
      (size >= 1 && joined && !leadsInto(words, i) && asked.test(follows) && !isTag(rest(i))) ||
      (size >= 3 && !leadsIn.has(before) && !whBefore(words, i) && direct.test(follows)) ||
      (size >= 2 && word === 'but' && words.length - i > 3 && nod.test(rest(from))) ||
      (size >= 2 && before === ';' && words.length - i > 2);
    if (isNew) {
      cuts.push(i);
      from = i;
    }
  }
  return cuts;
}

/** "isn't it", "is that right": asks for a nod to what was said. "and have it out" asks nothing. */
function isTag(follows: string): boolean {
  return tag.test(follows);
}

const tag =
  /^(?:(?:and|or|but|so|then|because) (?:have|do|was|were|am|had|who|which) |(?:who|which|where|when|whose) (?!did |do |does |are |is |was |were |can |could |will |would |else )|(?:(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|am) (?:not )?(?:it|you|they|he|she|we|i|that|there)|(?:is|was) that (?:it|right|fair|about .{0,24}|so|true|correct|what you mean|the size of it)|does that .{0,16}|am i right) (?:then |now |mate |love |like |honestly |really )?(?:[,.?!]|$))/u;

const connectives = new Set('and but so or then because'.split(' '));

/** The nine words from here on, joined. */
function restOf(words: readonly Word[]): (from: number) => string {
  return (from) =>
    `${words
      .slice(from, from + 9)
      .map(({ word }) => word)
      .join(' ')} `;
}

function contentBetween(words: readonly Word[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (!isMark((words[i] as Word).word)) n++;
  return n;
}

/** "and" between two questions words ("what and how"), or "so" after "do": no new piece. */
function leadsInto(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  return !isMark(before) && leadsIn.has(before);
}

function whBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { word } = words[i] as Word;
    if (isMark(word)) return false;
    if (/^(?:what|how|why|where|when|who|which|whose|if|whether)$/u.test(word)) return true;
  }
  return false;
}
