// Is a message English? Made for short typed messages: typos, names, code words and quoted foreign words do not count
// against English, and where it cannot tell it says English, because refusing to listen is the worse mistake.
// It does not translate and names the other language only as a hint.
import { detectAll } from 'tinyld';
import { englishWords, otherLanguages } from './languageWords.ts';
import { sentences, words } from './sentences.ts';

export interface Language {
  english: boolean;
  /** ISO 639-1 code of the other language where it is known; 'en' for English, null where only the script is known. */
  language: string | null;
  /** 0 to 1, how sure. */
  certainty: number;
}

export function language(text: string): Language {
  const own = text.replace(quoted, ' ').replace(codeLike, ' ').normalize('NFC');
  const script = otherScript(own);
  if (script) return script;
  const tokens = words(own).map((found) => ({ word: plain(found.text), named: false, raw: found.text }));
  const firsts = new Set(sentences(own).map((sentence) => words(sentence.text)[0]?.text));
  const plainTokens = tokens.filter(
    (token) => /^\p{L}/u.test(token.word) && (!/^\p{Lu}/u.test(token.raw) || firsts.has(token.raw)),
  );
  // German nouns are capitalised, so with few small words left the capitalised ones are looked at after all.
  const looked = plainTokens.length >= 2 ? plainTokens : tokens.filter((token) => /^\p{L}/u.test(token.word));
  const english = looked.filter((token) => !borrowed.has(token.word) && isCommonEnglish(token.word)).length;
  const best = bestOther(
    looked.map((token) => token.word),
    own,
  );
  if (
    looked.length >= 2 &&
    best.hits >= 2 &&
    best.hits > 1.2 * english &&
    best.hits + english >= looked.length * 0.3
  ) {
    return { english: false, language: best.code, certainty: best.hits / (best.hits + english + 0.5) };
  }
  if (looked.length >= 3 && english === 0) {
    const guess = detectAll(looked.map((token) => token.word).join(' '));
    const top = guess[0];
    const couldBeEnglish = guess.slice(0, 3).some((one) => one.lang === 'en');
    if (top && !couldBeEnglish && (best.hits > 0 || (top.accuracy > 0.35 && looked.length >= 4))) {
      return { english: false, language: top.lang, certainty: 0.6 };
    }
  }
  return { english: true, language: 'en', certainty: (english + 0.5) / (english + best.hits + 1) };
}

/** Whether a lower-case word without accents is an everyday English one, its common endings taken off. */
export function isCommonEnglish(word: string): boolean {
  return common.has(word) || stems(word, allEndings).some((stem) => common.has(stem));
}

/** What a word may be a form of: its endings taken off, doubled letters and a lost e put right. */
export function stems(word: string, endings = inflections): string[] {
  const found: string[] = [];
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    found.push(stem, `${stem}e`);
    if (ending === 'ies' || ending === 'ied' || ending === 'ier') found.push(`${stem}y`);
    if (stem.length > 2 && stem.at(-1) === stem.at(-2) && !/[aeiou]$/u.test(stem))
      found.push(stem.slice(0, -1));
  }
  return found;
}

/** Lower case, no accents, no apostrophes. */
export function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`ʼ]/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ı/gu, 'i')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o');
}

const inflections = ['s', 'es', 'ed', 'ing', 'd', 'ies', 'ied'];
const allEndings = [...inflections, 'er', 'ly', 'ment', 'ness', 'ful', 'able', 'ity', 'ion', 'ions'];
const quoted = /"[^"\n]{0,200}"|“[^”\n]{0,200}”|«[^»\n]{0,200}»|„[^“”\n]{0,200}[“”]/gu;
const codeLike = /`[^`\n]{0,200}`|https?:\/\/\S+|\S+@\S+\.\S+|\S*[_/\\#]\S*|\b\p{Ll}+\p{Lu}\w*/gu;
const common = new Set(englishWords.trim().split(/\s+/u));
// English words that other languages use at work as they are.
const borrowed = new Set(
  'feedback team manager job boss coach meeting email chef chat review status'.split(' '),
);
const othersOf = index();
const scripts: Array<[RegExp, string | null]> = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Thai}/gu, 'th'],
  [/(?!\p{Script=Latin})\p{L}/gu, null],
];
// Letters that one language writes and English does not; a borrowed "café" or a name has at most one of them.
const letters: Array<[RegExp, string[]]> = [
  [/[äöüß]/giu, ['de', 'sv', 'tr']],
  [/[ãõ]/giu, ['pt']],
  [/[ñ¿¡]/giu, ['es']],
  [/[èêçœàù]/giu, ['fr', 'it', 'pt']],
  [/[ąęłśźżćń]/giu, ['pl']],
  [/[ğış]/giu, ['tr']],
  [/[åæø]/giu, ['sv', 'da']],
  [/[ěřůčš]/giu, ['cs']],
  [/[ăâțș]/giu, ['ro', 'vi']],
  [/[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu, ['vi']],
];

function otherScript(text: string): Language | null {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = all - latin;
  if (other < 3 || other <= latin) return null;
  const found = scripts.find(([script]) => (text.match(script)?.length ?? 0) >= other * 0.2);
  return { english: false, language: found?.[1] ?? null, certainty: other / all };
}

function bestOther(looked: string[], text: string): { code: string | null; hits: number } {
  const hits = new Map<string, number>();
  for (const word of looked) {
    const weight = common.has(word) ? 0.6 : 1;
    for (const code of othersOf.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + weight);
  }
  for (const [letter, codes] of letters) {
    const seen = Math.min(2, text.match(letter)?.length ?? 0) * 0.5;
    for (const code of codes) if (hits.has(code)) hits.set(code, (hits.get(code) ?? 0) + seen);
  }
  let best: { code: string | null; hits: number } = { code: null, hits: 0 };
  for (const [code, count] of hits) if (count > best.hits) best = { code, hits: count };
  return best;
}

function index(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [code, list] of Object.entries(otherLanguages)) {
    for (const word of new Set(list.trim().split(/\s+/u)))
      found.set(word, [...(found.get(word) ?? []), code]);
  }
  return found;
}
