// Cuts a text into words for the masking of names and keeps, for every word, where it stood and how it was written.
// Offsets are UTF-16 and always those of the original text. It knows nothing about names.

export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, without diacritics or apostrophes. */
  fold: string;
  /** What stands between the word before and this one. */
  gap: string;
  letters: 'lower' | 'title' | 'upper' | 'mixed' | 'number';
  /** First word of a sentence, a line, a quotation or an item of a list: a capital says nothing there. */
  opens: boolean;
}

const wordPattern =
  /(?:[\p{L}\p{M}]{1,3}['’](?=\p{Lu}\p{Ll})[\p{L}\p{M}]+|[oO]['’](?!clock)[\p{L}\p{M}]{3,}|\p{N}+(?:st|nd|rd|th|s)\b|\p{N}+|[\p{L}\p{M}]+)/gu;
const opening = /[.!?…:]["'”’)\]]*\s|[\n\r•|]|["“‘(]$|^\s*[-*>]\s|[—–]\s*["“]$/u;
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'prof',
  'st',
  'vs',
  'no',
  'eg',
  'ie',
  'g',
  'e',
  'cc',
  'ext',
]);

/** Words of the text in order. `skip` holds ranges, in order, that are left out (they end the word before them). */
export function tokenise(text: string, skip: ReadonlyArray<{ start: number; end: number }> = []): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let range = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while (range < skip.length && (skip[range]?.end ?? 0) <= start) range += 1;
    const taken = skip[range];
    if (taken && start < taken.end && end > taken.start) continue;
    const gap = text.slice(last, start);
    const before = tokens.at(-1);
    tokens.push({
      start,
      end,
      text: match[0],
      fold: foldName(match[0]),
      gap,
      letters: lettersOf(match[0]),
      opens: !before || opensSentence(gap, before),
    });
    last = end;
  }
  return tokens;
}

/** The written form in which names are compared: lower case, no diacritics, no apostrophes, ø as o, ß as ss. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[øłđðıæœßþ]/g, (letter) => special[letter] ?? letter);
}

const special: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

function opensSentence(gap: string, before: Token): boolean {
  if (gap === ' ' || gap === ', ') return false;
  if (/^\.\s/.test(gap) && !/[\n\r]/.test(gap)) {
    if (abbreviations.has(before.fold)) return false;
    if (before.text.length === 1 && before.letters !== 'lower' && before.text !== 'I') return false;
  }
  return opening.test(gap);
}

function lettersOf(word: string): Token['letters'] {
  if (/^\p{N}/u.test(word)) return 'number';
  const plain = word.replace(/['’\p{M}]/gu, '');
  const lower = plain.toLowerCase();
  if (plain === lower) return /^[\p{Lu}\p{Lt}]/u.test(plain) ? 'title' : 'lower';
  if (plain.length > 1 && plain === plain.toUpperCase()) return 'upper';
  const first = [...plain][0] ?? '';
  if (first === first.toLowerCase()) return 'mixed';
  return plain.slice(first.length) === lower.slice(first.length) || nameCapitals.test(plain)
    ? 'title'
    : 'mixed';
}

const nameCapitals =
  /^(?:Mc|Mac|Fitz|De|Di|Da|Du|La|Le|Van|Von|Al|El|O|D|N|L|Ta|Ja|Sha|Ke|Ra|Jo|Mary|Anna|Sue|Ann)\p{Lu}\p{Ll}+$/u;
