// What a model may say: sentences as data, read from its stream one by one, each checked against what this turn knows and
// filled from the records' own bytes. What cannot be shown harmless is not said. It deliberately corrects nothing: a
// sentence is said as it stands or withheld with a reason.
import { z } from 'zod';
import { type Token, whyNotHarmless } from './harmless.ts';
import { type Facts, fill, type PassageFact, type Piece, piecesOf, valueOfSlot } from './slots.ts';
import { claimed, countsTheSame, supports } from './support.ts';
import {
  beings,
  countable,
  gendered,
  numberWords,
  patterns,
  type Reason,
  traits,
  traitsAfterBe,
} from './unsaid.ts';

export const Kind = z.enum(['about_person', 'advice', 'question', 'chat', 'quote']);
export const Sentence = z.object({
  kind: Kind,
  cites: z.array(z.string().max(40)).max(8),
  text: z.string().min(1).max(2000),
});
export type Sentence = z.infer<typeof Sentence>;

const MOST_SENTENCES = 8;

/**
 * The answer's form as JSON schema, with this turn's passages as the only ones that can be cited.
 * @param bounded says how many of each there may be, which small models need and some servers refuse
 */
export function sentenceFormat(passages: readonly string[], bounded: boolean) {
  const most = (items: number) => (bounded ? { maxItems: items } : {});
  const cites = passages.length > 0 ? [...passages] : ['none'];
  const sentence = {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'cites', 'text'],
    properties: {
      kind: { type: 'string', enum: [...Kind.options] },
      cites: { type: 'array', items: { type: 'string', enum: cites }, ...most(passages.length > 0 ? 3 : 1) },
      text: { type: 'string' },
    },
  };
  return {
    type: 'json_schema' as const,
    json_schema: {
      name: 'answer',
      strict: true,
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['sentences'],
        properties: { sentences: { type: 'array', items: sentence, ...most(MOST_SENTENCES) } },
      },
    },
  };
}

/** What the language folder knows, given by the caller: this folder sits beside it. */
export type Ear = {
  sentences(text: string): readonly string[];
  /** kinds of what must not be there: name, pronoun, title, email, age, demographic, contact */
  finds(text: string): readonly string[];
  isEnglish(text: string): boolean;
  /** a word of the trade, or one the user said in this turn */
  knows(word: string): boolean;
  said(word: string): boolean;
};
export type Said = {
  say: true;
  text: string;
  cited: Array<{ passage: string; quote: string }>;
  pieces: readonly Piece[];
};
export type Verdict = Said | { say: false; reason: Reason };

const MOST_WORDS = 60;
/** Stands where a slot was; no model may write it. */
const PLACE = '\uE000';
const withhold = (reason: Reason): Verdict => ({ say: false, reason });

export function checkSentence(candidate: unknown, facts: Facts, ear: Ear): Verdict {
  const parsed = Sentence.safeParse(candidate);
  if (!parsed.success) return withhold('malformed');
  const text = parsed.data.text
    .replace(/["“”]\s*(\{\{\s*quote[^{}]*\}\})\s*[.]?["“”]/gi, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.split(' ').length > MOST_WORDS || text.length > 600) return withhold('too_long');
  if (text.includes(PLACE)) return withhold('markup');
  const pieces = piecesOf(text);
  if (!pieces) return withhold('slot');
  const slotFault = faultInSlots(pieces, facts);
  if (slotFault) return withhold(slotFault);
  const aliases = [
    ...new Set([
      ...parsed.data.cites.filter((cite) => cite !== 'none'),
      ...pieces.flatMap(({ slot }) => (slot && isOfPassage(slot.kind) ? [slot.id] : [])),
    ]),
  ];
  const cites = aliases.flatMap((alias) => facts.passages.get(alias) ?? []);
  if (cites.length < aliases.length) return withhold('not_retrieved');
  const wordFault = faultInWords(pieces, ear);
  if (wordFault) return withhold(wordFault);
  if (!countsTheSame(pieces, facts)) return withhold('unsupported');
  const tokens = tokensOf(pieces);
  const harm = whyNotHarmless(tokens, { has: (word) => ear.knows(word), said: (word) => ear.said(word) });
  if (harm !== null) {
    const fault = cites.length === 0 ? harm : supports(tokens, pieces, cites, aliases, facts);
    if (fault) return withhold(fault);
  }
  const cited = cites.map((passage, i) => ({
    passage: passage.id,
    quote: quoteOf(passage, aliases[i] ?? '', pieces, tokens),
  }));
  return { say: true, text: fill(pieces, facts), cited, pieces };
}

const isOfPassage = (kind: string) => kind === 'quote' || kind === 'date' || kind === 'number';

function faultInSlots(pieces: readonly Piece[], facts: Facts): Reason | null {
  for (const { slot } of pieces) {
    if (slot === null || valueOfSlot(slot, facts) !== null) continue;
    return isOfPassage(slot.kind) && !facts.passages.has(slot.id) ? 'not_retrieved' : 'slot';
  }
  return null;
}

/** Whatever a sentence must not hold outside its slots. */
function faultInWords(pieces: readonly Piece[], ear: Ear): Reason | null {
  const literal = pieces.map(({ text, slot }) => (slot === null ? text : PLACE)).join('');
  if (/\p{N}/u.test(literal)) return 'digit';
  if (/["“”„«»‹›]|(?:^|[\s(])[‘’'`]\p{L}/u.test(literal)) return 'quote_marks';
  if (/https?:|www\.|\w\.(?:com|org|net|io|dev|co)\b/i.test(literal)) return 'markup';
  if (/\p{L}/u.test(literal.replace(/\p{Script=Latin}/gu, ''))) return 'language';
  if (/[^\p{Script=Latin}\p{M}\s\uE000'’,.;:?!()\-–—…]/u.test(literal) || /--|\.\.|^\s*[-–—]/.test(literal))
    return 'markup';
  for (const [reason, pattern] of patterns) if (pattern.test(literal)) return reason;
  const plain = pieces
    .map(({ text, slot }) => (slot === null ? text : standIn(slot.kind)))
    .join('')
    .trim();
  const sentences = ear.sentences(plain);
  if (sentences.length !== 1 && /\p{L}/u.test(literal)) return 'several_sentences';
  const words = literal.match(/\uE000|\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const fault = faultInWord(words);
  if (fault) return fault;
  const found = ear.finds(plain);
  if (found.length > 0)
    return found.includes('name') ||
      found.includes('title') ||
      found.includes('email') ||
      found.includes('contact')
      ? 'name'
      : found.includes('pronoun')
        ? 'pronoun'
        : 'demographic';
  return ear.isEnglish(plain) ? null : 'language';
}

/** A quiet word in place of a slot, so that what looks for names and sentences sees none there. */
const standIn = (kind: string) =>
  kind === 'name'
    ? 'someone'
    : kind === 'pronoun'
      ? 'they'
      : kind === 'quote'
        ? 'this'
        : kind === 'date'
          ? 'then'
          : kind === 'number'
            ? 'some'
            : 'something';

const CAPITALS = new Set(['I', 'HR', 'OK', "I'm", "I'll", "I'd", 'I’m', 'I’ll', 'I’d']);

function faultInWord(words: readonly string[]): Reason | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const low = word.toLowerCase().replace('’', "'");
    const bare = low.replace(/'s$/, '');
    if (gendered.has(low) || gendered.has(bare)) return 'pronoun';
    if (traits.has(bare) || [low, ...low.split('-')].some((part) => traits.has(part))) return 'trait';
    if (traitsAfterBe.has(bare) && beings.test(words[i - 1] ?? '')) return 'trait';
    if (
      low.split('-').some((part) => numberWords.has(part)) &&
      !words.slice(i + 1, i + 3).some((next) => countable.has(next.toLowerCase()))
    )
      return 'number_word';
    // Capitals open a sentence; elsewhere they make a name.
    if (i > 0 && /\p{Lu}/u.test(word) && !CAPITALS.has(word)) return 'name';
  }
  return null;
}

export function tokensOf(pieces: readonly Piece[]): Token[] {
  return pieces.flatMap(({ text, slot }) => {
    if (slot !== null) return [slot.kind === 'pronoun' ? `#${slot.form}` : `#${slot.kind}`];
    const found =
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/'s(?![\p{L}])|'(?:ll|d|re|ve)\b|\p{L}[\p{L}\p{M}-]*(?:n't|'t)?|[,.;:?!()]|[–—…]/gu) ?? [];
    return found.map((token) => (token === 'cannot' ? "can't" : token));
  });
}

/** The words of the passage that carry the sentence: the quoted ones, else those nearest to what is claimed. */
function quoteOf(
  passage: PassageFact,
  alias: string,
  pieces: readonly Piece[],
  tokens: readonly Token[],
): string {
  const slot = pieces.find((piece) => piece.slot?.kind === 'quote' && piece.slot.id === alias)?.slot;
  if (slot) return passage.sentences[slot.n - 1] ?? passage.text;
  const nearest = claimed(tokens, passage).sentence;
  return passage.sentences[nearest] ?? passage.text;
}

export type Reading = { sentence: unknown } | { fault: 'not_json' };

/** Reads `{"sentences":[...]}` as it arrives: every object of the list as soon as its closing brace is there. */
export function createSentenceReader() {
  let text = '';
  let at = 0;
  let state: 'before' | 'list' | 'after' | 'broken' = 'before';
  const start = (): void => {
    const preamble = /^\s*(?:<think>[\s\S]*?<\/think>\s*)?(?:```(?:json)?\s*)?\{\s*"sentences"\s*:\s*\[/.exec(
      text,
    );
    if (preamble) {
      at = preamble[0].length;
      state = 'list';
    } else if (text.trim().length > 0 && !couldBegin(text)) state = 'broken';
  };
  return {
    push(delta: string): Reading[] {
      if (state === 'after' || state === 'broken') return [];
      text += delta;
      if (state === 'before') start();
      if (String(state) === 'broken') return [{ fault: 'not_json' }];
      const found: Reading[] = [];
      while (String(state) === 'list') {
        const next = /^[\s,]*/.exec(text.slice(at))?.[0].length ?? 0;
        const open = at + next;
        if (open >= text.length) break;
        if (text[open] === ']') state = 'after';
        else if (text[open] !== '{') {
          state = 'broken';
          found.push({ fault: 'not_json' });
        } else {
          const end = endOfObject(text, open);
          if (end === null) break;
          found.push(read(text.slice(open, end)));
          at = end;
        }
      }
      return found;
    },
    /** Was the list closed? */
    isComplete: () => state === 'after',
    /** How much of a sentence has come without its end: one that does not end is none. */
    pending: () => text.length - at,
    isEmpty: () => text.trim() === '',
  };
}

function couldBegin(text: string): boolean {
  const trimmed = text.trimStart();
  if ('<think>'.startsWith(trimmed.slice(0, 7)) || trimmed.startsWith('<think>')) return true;
  return /^(?:`{0,3}(?:j|js|jso|json)?\s*)?(?:\{\s*(?:"(?:s(?:e(?:n(?:t(?:e(?:n(?:c(?:e(?:s"?)?)?)?)?)?)?)?)?)?)?\s*:?\s*)?$/.test(
    trimmed,
  );
}

function read(text: string): Reading {
  try {
    return { sentence: JSON.parse(text) };
  } catch {
    return { fault: 'not_json' };
  }
}

function endOfObject(text: string, open: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let i = open; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign === '\\') i += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && --depth === 0) return i + 1;
  }
  return null;
}
