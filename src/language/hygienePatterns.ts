// Reads the phrase tables of hygiene*Words.ts. A line is a regular expression over Sentence.flat (lower case, straight
// apostrophes, names as a run of q) in which `<name>` stands for a part defined once and `~` for up to thirty more characters
// of the same clause. Word boundaries at both ends are added. Lines that begin with # are comments.

/** Up to thirty characters, whole words, not into the next clause. */
const restOfClause = '(?:(?! (?:and|but|because|so|which|that)\\b)[^.!?,;]){0,30}(?![\\p{L}\\p{N}])';

export type Parts = Readonly<Record<string, string>>;

/** @throws Error naming a part that is not defined */
export function readPatterns(table: string, parts: Parts): RegExp[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const source = filled(line, parts).replaceAll('~', restOfClause);
      const head = /^[\^\\]/u.test(source) ? '' : '\\b';
      const tail = /[\p{L}\p{N})?]$/u.test(source) ? '\\b' : '';
      return new RegExp(`${head}(?:${source})${tail}`, 'gu');
    });
}

function filled(line: string, parts: Parts): string {
  return line.replace(/<(\w+)>/gu, (_, name: string) => {
    const part = parts[name] ?? common[name];
    if (part === undefined) throw new Error(`no part <${name}> for: ${line}`);
    return `(?:${filled(
      part
        .trim()
        .replace(/\s*\n\s*/gu, '|')
        .replace(/\|+/gu, '|'),
      parts,
    )})`;
  });
}

/** Parts that every table may use. */
const common: Parts = {
  name: 'qq+',
  she: 'he|she|they|you|qq+',
  her: 'his|her|their|your',
  owner: "his|her|their|your|my|our|qq+'s",
  him: 'him|her|them|you|qq+',
  end: '(?=[.,!;:?]|$)',
  is: "is|are|'ve been|'s been|was|were|'s|'re|am|'m|be|being|been|has been|have been|seems?|looks?|feels?|comes? across as|came across as|remains?",
  very: '(?:really |very |so |such |too |a bit |a little |quite |rather |pretty |far |just |simply |truly |absolutely |extremely |much |way |still |always |often |sometimes |also )*',
};
