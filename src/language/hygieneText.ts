// A passage as the finders of hygiene*.ts see it: sentences of tokens, and who or what a sentence speaks of at a given point.
// It parses nothing: it looks at neighbours, over helping verbs, adverbs and "of".
import { plainCase, type Token, tokensOf } from './hygieneTokens.ts';
import { type Span, sentences } from './sentences.ts';

export interface Sentence extends Span {
  /** Lower case, straight apostrophes, names as qqqq: as long as `text`, so that places agree. */
  flat: string;
  tokens: Token[];
}
/** Who or what something is said of; `words` as the text has them. */
export interface Noun {
  is: 'person' | 'outsider' | 'thing';
  from: number;
  to: number;
  head: Token;
}

export function readPassage(text: string): Sentence[] {
  return sentences(text)
    .flatMap(shorter)
    .map((span) => {
      const tokens = tokensOf(span);
      let flat = plainCase(span.text);
      for (const { tag, start, end } of tokens)
        if (tag === 'name')
          flat = flat.slice(0, start - span.start) + 'q'.repeat(end - start) + flat.slice(end - span.start);
      return { ...span, flat, tokens };
    });
}

/** Patterns look back and forth within a sentence: one without an end is read in pieces, at white space. */
const LONGEST = 800;
function shorter({ start, end, text }: Span): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    pieces.push({ start: start + from, end: start + to, text: text.slice(from, to) });
    from = to;
  }
  return [...pieces, { start: start + from, end, text: text.slice(from) }];
}

export const isNoun = ({ tag }: Token): boolean =>
  tag === 'word' || tag === 'person' || tag === 'outsider' || tag === 'manner' || tag === 'name';
const isHuman = ({ tag }: Token): boolean => tag === 'pronoun' || tag === 'person' || tag === 'name';

const quoteMark = /^["“”'»]$/u;

/** The noun that ends right before token `k`; a part of another ("the tone of your mails") yields that other. */
export function nounBefore({ tokens }: Sentence, k: number): Noun | null {
  let end = k - 1;
  while (quoteMark.test(tokens[end]?.low ?? '')) end -= 1;
  const last = tokens[end];
  if (!last) return null;
  if (last.tag === 'pronoun') return { is: 'person', from: end, to: end, head: last };
  if (last.tag === 'thing') return { is: 'thing', from: end, to: end, head: last };
  let from = end;
  while (last.tag === 'name' && tokens[from - 1]?.tag === 'name') from -= 1;
  if (last.tag === 'name') from -= 1;
  while (from >= 0 && last.tag !== 'name') {
    const token = tokens[from];
    if (!token || !(isNoun(token) || token.tag === 'number' || token.low === "'s")) break;
    from -= 1;
  }
  if (from === end) return null;
  while (from >= 0 && (tokens[from]?.tag === 'det' || tokens[from]?.tag === 'poss')) from -= 1;
  from += 1;
  const before = tokens[from - 1];
  if (before && (before.tag === 'prep' || before.low === 'of')) {
    const governed = nounBefore({ tokens } as Sentence, from - 1);
    if (governed && governed.head.tag !== 'pronoun') return governed;
  }
  return { is: kindOf(tokens, from, end), from, to: end, head: last };
}

/** What the verb or predicate at `k` is said of, over helping verbs and adverbs; null at the start of a clause. */
export function subjectOf(sentence: Sentence, k: number): Noun | null {
  const { tokens } = sentence;
  let at = k - 1;
  while (at >= 0) {
    const token = tokens[at];
    if (!token) break;
    if (token.low === 'who') return nounBefore(sentence, tokens[at - 1]?.low === ',' ? at - 1 : at);
    const skipped =
      ['be', 'seem', 'aux', 'not', 'adv'].includes(token.tag) ||
      /^(?:to|need|needs|needed|want|wants|tend|tends|try|tries|start|stop|stops|across|as|also|'s|going|ought|supposed)$/u.test(
        token.low,
      );
    if (!skipped) break;
    at -= 1;
  }
  return at < 0 ? null : nounBefore(sentence, at + 1);
}

/** The first noun from token `k` on, for what a claim is about: a pronoun, a name, or the head of "the new label". */
export function nounFrom({ tokens }: Sentence, k: number): Noun | null {
  for (let at = k; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.tag === 'stop') continue;
    if (token.tag === 'pronoun') return { is: 'person', from: at, to: at, head: token };
    if (token.tag === 'thing' && !isNoun(tokens[at + 1] ?? token))
      return { is: 'thing', from: at, to: at, head: token };
    if (token.tag === 'poss' || token.tag === 'det' || isNoun(token)) {
      let to = at;
      while (
        isNoun(tokens[to + 1] ?? token) &&
        tokens[to + 1] &&
        (!isHuman(tokens[to] ?? token) || tokens[to + 1]?.low === "'s")
      )
        to += 1;
      // A possessor is whom it is about: "your lesson plans".
      if (token.tag === 'poss' && /^(?:your|his|her|their)$/u.test(token.low))
        return { is: 'person', from: at, to, head: token };
      const head = tokens[to] ?? token;
      if (to > at || isNoun(head)) return { is: kindOf(tokens, at, to), from: at, to, head };
    }
  }
  return null;
}

/** The token at or after a place in the text. */
export const tokenAt = ({ tokens }: Sentence, place: number): number =>
  tokens.findIndex(({ end }) => end > place);

function kindOf(tokens: readonly Token[], from: number, to: number): Noun['is'] {
  const head = tokens[to];
  if (!head) return 'thing';
  if (head.tag === 'outsider') return 'outsider';
  if (head.tag === 'person' || head.tag === 'name') return 'person';
  const owned = tokens
    .slice(from, to)
    .some(({ tag, low }) => tag === 'name' || /^(?:your|his|her|their|my)$/u.test(low));
  if (head.tag === 'manner' && owned) return 'person';
  return 'thing';
}
