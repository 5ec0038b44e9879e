// Splits text into sentences and words, each with its place in UTF-16 units, so that whatever is read from a sentence can
// be quoted back from the source. Made for typed chat: abbreviations, bullets, line ends instead of full stops, emoji.
// It does not guess sentence ends inside a line that has no mark at all, and it changes no character: text is always
// the slice of the input between start and end.

export interface Span {
  start: number;
  end: number;
  text: string;
}

/** Sentences in order, never overlapping; only white space and list markers lie between them. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const block of blocks(text)) {
    let start = block.start;
    for (const end of [...ends(text, block), block.end]) {
      const span = trimmed(text, start, end);
      if (span) spans.push(span);
      start = end;
    }
  }
  return spans;
}

/** Words in order: letters and digits with inner apostrophes and hyphens ("she's", "follow-up", "3.5"). */
export function words(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(word)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’\-‐][\p{L}\p{N}\p{M}]+|(?<=\p{N})[.,:](?=\p{N})[\p{N}]+)*/gu;
const listMarker = /^[ \t]*(?:[-*•·–—‣▪◦>]+|\(?\d{1,2}[.)](?!\d)|\(?[a-z][)])[ \t]+/u;
const closers = new Set('"\'”’)]}»*_~`');
const stops = new Set('.!?…。！？');
const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|[:;]-?[)(DPp/|])/u;
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sr jr st vs etc eg e.g ie i.e approx dept est fig incl inc ltd co corp no nr vol pp cf al asap ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m am pm min max avg ' +
    'temp tel ext misc resp w.r.t u.s u.k ph.d rev gen hr hrs'
  ).split(' '),
);
// After these a capital letter starts a new sentence; after the others (Mr., e.g., Jan.) it is still the same one.
const mayEnd = new Set('etc inc ltd co corp al asap a.m p.m am pm hr hrs u.s u.k ph.d'.split(' '));
// Real words too: with a full stop after them they end a sentence unless a digit follows ("no. 3", "the 2nd of mar. 4").
const alsoWords = new Set(
  'no co max min am pm sat sun mar jan mon wed fri dec temp ext est fig gen rev'.split(' '),
);

function blocks(text: string): Array<{ start: number; end: number }> {
  const found: Array<{ start: number; end: number }> = [];
  let start = 0;
  let lineStart = 0;
  let before = '';
  while (lineStart <= text.length) {
    const newline = text.slice(lineStart).search(/\r\n|[\n\r\u2028\u2029]/u);
    const lineEnd = newline < 0 ? text.length : lineStart + newline;
    const line = text.slice(lineStart, lineEnd);
    const marker = listMarker.exec(line)?.[0].length ?? 0;
    if (lineStart > 0 && (marker > 0 || beginsAnew(before, line))) {
      found.push({ start, end: lineStart });
      start = lineStart;
    }
    if (marker > 0) start = lineStart + marker;
    before = line;
    if (newline < 0) break;
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  found.push({ start, end: text.length });
  return found;
}

/** A new line is a new sentence unless it goes on in lower case after a long line, as hard-wrapped text does. */
function beginsAnew(before: string, line: string): boolean {
  if (before.trim() === '' || line.trim() === '') return true;
  if (/[,;]\s*$/u.test(before)) return false;
  return before.trimEnd().length < 60 || !/^\s*\p{Ll}/u.test(line);
}

function* ends(text: string, block: { start: number; end: number }): Generator<number> {
  for (let at = block.start; at < block.end; at += 1) {
    const mark = text.charAt(at);
    if (!stops.has(mark)) {
      const after = afterEmoji(text, at, block.end);
      if (after > at) {
        const next = text.slice(after, block.end).trimStart();
        if (/^[\p{Lu}\p{N}"“‘]/u.test(next) && /^\s/u.test(text.slice(after, after + 1))) yield after;
        at = after - 1;
      }
      continue;
    }
    let after = at + 1;
    while (after < block.end && stops.has(text.charAt(after))) after += 1;
    while (after < block.end && closers.has(text.charAt(after))) after += 1;
    if (isEnd(text, at, after, block.end)) {
      const spaced = /^\s*/u.exec(text.slice(after, block.end))?.[0].length ?? 0;
      const withEmoji = afterEmoji(text, after + spaced, block.end);
      yield withEmoji > after + spaced ? withEmoji : after;
      after = Math.max(after, withEmoji);
    }
    at = after - 1;
  }
}

function isEnd(text: string, at: number, after: number, limit: number): boolean {
  if (after >= limit) return true;
  const mark = text.charAt(at);
  const next = text.charAt(after);
  const spaced = /\s/u.test(next);
  const following = text.slice(after, Math.min(limit, after + 40)).trimStart();
  if (mark === '。' || mark === '！' || mark === '？') return true;
  if (mark === '!' || mark === '?')
    return spaced || /\p{Lu}/u.test(next) || emoji.test(text.slice(after, after + 4));
  const token = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (mark === '…' || after - at > 1) return spaced && /^[\p{Lu}\p{N}"“‘(]/u.test(following);
  if (!spaced)
    return /\p{Ll}{2}$/u.test(token) && !token.includes('.') && /^\p{Lu}\p{Ll}*(?![.\p{L}])/u.test(following);
  return !isAbbreviation(token, following);
}

function isAbbreviation(token: string, following: string): boolean {
  const low = token.toLowerCase();
  if (/^\p{Lu}$/u.test(token)) return /^\p{Lu}/u.test(following) && token !== 'I';
  if (/^\p{N}{1,2}$/u.test(token))
    return /^(?:\p{Ll}|january|february|march|april|may|june|july|august)/iu.test(following);
  if (!abbreviations.has(low)) return false;
  if (alsoWords.has(low)) return /^\p{N}/u.test(following);
  return !(mayEnd.has(low) && /^[\p{Lu}"“]/u.test(following));
}

function afterEmoji(text: string, from: number, limit: number): number {
  const code = text.charCodeAt(from);
  if (code < 0xa9 && code !== 0x3a && code !== 0x3b) return from;
  let at = from;
  for (;;) {
    const found = emoji.exec(text.slice(at, Math.min(limit, at + 4)));
    if (!found) return at;
    // A smiley needs space before it, or "re:Data" and "note:(" would be cut.
    if (at === from && /^[:;]/u.test(found[0]) && at > 0 && !/[\s.!?]/u.test(text.charAt(at - 1))) return at;
    at += found[0].length;
  }
}

function trimmed(text: string, start: number, end: number): Span | null {
  const raw = text.slice(start, end);
  const head = raw.length - raw.trimStart().length;
  const body = raw.trim();
  if (body === '') return null;
  return { start: start + head, end: start + head + body.length, text: body };
}
