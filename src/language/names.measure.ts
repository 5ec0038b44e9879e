// Reads sentences marked as in names.cases.ts and counts what a masker finds, misses and damages. For tests.
import type { Masker } from './names.ts';

export interface Marked {
  text: string;
  expected: Array<{ start: number; end: number }>;
}

export interface Measured {
  marked: number;
  found: number;
  words: number;
  damaged: number;
  recall: number;
  damage: number;
  failures: string[];
}

/** "{Will} was late" marks in place; "He's late. = {He}" lists, after " = ", the marks of a sentence in order. */
export function readCase(line: string): Marked {
  const [left = '', right] = line.split(' = ');
  const expected: Marked['expected'] = [];
  let text = '';
  let start = -1;
  for (const letter of left) {
    if (letter === '{') start = text.length;
    else if (letter === '}' && right !== undefined) continue;
    else if (letter === '}') expected.push({ start, end: text.length });
    else text += letter;
  }
  if (right === undefined) return { text, expected };
  let from = 0;
  const listed = [...right.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  for (const words of listed) {
    const at = text.indexOf(words, from);
    if (at < 0) throw new Error(`no "${words}" in "${text}"`);
    if (!expected.some((one) => one.start <= at && at < one.end))
      expected.push({ start: at, end: at + words.length });
    from = at + words.length;
  }
  return { text, expected: expected.sort((a, b) => a.start - b.start) };
}

/** Recall over marked words, damage over unmarked ones; "'s" and hyphens join a word to its neighbour. */
export function measure(masker: Masker, lines: readonly string[]): Measured {
  const total = { marked: 0, found: 0, words: 0, damaged: 0, failures: [] as string[] };
  for (const line of lines) {
    const { text, expected } = readCase(line);
    const { spans } = masker.mask(text);
    const missed: string[] = [];
    const damaged: string[] = [];
    for (const one of expected) {
      total.marked += 1;
      if (covers(text, one, spans)) total.found += 1;
      else missed.push(text.slice(one.start, one.end));
    }
    for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
      const word = { start: match.index, end: match.index + match[0].length };
      if (expected.some((one) => one.start < word.end && word.start < one.end)) continue;
      total.words += 1;
      if (!spans.some((span) => span.start < word.end && word.start < span.end)) continue;
      // a neighbour that goes with a mark is no damage: "a hijab", "with a thick accent"
      if (expected.some((one) => Math.abs(one.start - word.end) <= 2 || Math.abs(word.start - one.end) <= 2))
        continue;
      total.damaged += 1;
      damaged.push(match[0]);
    }
    if (missed.length + damaged.length > 0) {
      total.failures.push(
        `${text}  missed: ${missed.join(', ') || '-'}  damaged: ${damaged.join(', ') || '-'}`,
      );
    }
  }
  return { ...total, recall: total.found / total.marked, damage: total.damaged / total.words };
}

/** Every word of the mark lies in a span; a possessive ending does not count. */
function covers(
  text: string,
  one: { start: number; end: number },
  spans: ReadonlyArray<{ start: number; end: number }>,
): boolean {
  const words = [...text.slice(one.start, one.end).matchAll(/[\p{L}\p{N}]+/gu)];
  return words.every((match) => {
    const start = one.start + match.index;
    if (/^[st]$/.test(match[0]) && /['’]/.test(text[start - 1] ?? '')) return true;
    return spans.some((span) => span.start <= start && start < span.end);
  });
}
