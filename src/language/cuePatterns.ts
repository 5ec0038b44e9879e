// The rule files read into patterns that handover.ts matches. Every word, phrase and ending the rules know gets a number
// here; cueTokens.ts tags a message with the same numbers. Constant once read; it looks at no message.
//
// Notation of the rule files. A line is `weight group: pattern !! unless`; lines of one group count once, at their highest, and a
// rule fires when its groups add up to 1; without a group a line is its own. In a pattern `a/b` is either word in any of its
// forms, `a_b` a phrase, `a*` any ending, `@class` a class of lexicon.ts or `@name`; `~3` up to three words between, `~` two, `~~`
// any number; `x?` may be missing; `^` and `$` are the start and end of a sentence, `?` a question mark at its end; `&&` both,
// anywhere in the message; `!!` not if the sentence (the message, after `&&`) also has this. In lookalikes.ts a word written `+so`
// sets the scene and is not taken out.
import { broadRules } from './broadRules.ts';
import { harmRules } from './harmRules.ts';
import { lexicon } from './lexicon.ts';
import { lookalikes } from './lookalikes.ts';
import { refusalRules } from './refusalRules.ts';
import { statusRules } from './statusRules.ts';

export type Element =
  | { kind: 'words'; ids: Set<number>; optional: boolean; orEnd: boolean; keep: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'start' | 'end' | 'question' };

export interface Cue {
  rule: string;
  weight: number;
  group: string;
  all: Element[][];
  /** Begins with who or which: meant as a question, not as "the plan, which". */
  asking: boolean;
  unless: Set<number>;
  line: string;
}

export const nameTag = '@name';
export const ids = new Map<string, number>();
/** Endings left open, by their first three letters. */
export const prefixes = new Map<string, Array<[string, number]>>();
/** Phrases by their first word. */
export const phrases = new Map<string, Array<{ words: string[]; id: number }>>();

const classes = new Map<string, Set<number>>();

export const cues: readonly Cue[] = [harmRules, statusRules, broadRules, refusalRules].flatMap(
  (rules, file) =>
    Object.entries(rules).flatMap(([rule, lines]) =>
      lines
        .trim()
        .split('\n')
        .map((line, index) => readCue(rule, line, file * 1000 + index)),
    ),
);
export const erasers: readonly Cue[] = lookalikes
  .trim()
  .split('\n')
  .map((line, index) => readCue('', `1 ${line}`, index));

/** Cues by the ids of the one element of their first part that is written least often in all of them. */
export function byRarestElement(all: readonly Cue[]): Map<number, Cue[]> {
  const written = new Map<number, number>();
  const parts = all.map((cue) =>
    (cue.all[0] ?? []).flatMap((one) =>
      one.kind === 'words' && !one.optional && !one.orEnd ? [one.ids] : [],
    ),
  );
  for (const part of parts)
    for (const wanted of part) for (const id of wanted) written.set(id, (written.get(id) ?? 0) + 1);
  const cost = (wanted: Set<number>): number =>
    [...wanted].reduce((sum, id) => sum + (written.get(id) ?? 0) ** 2, 0);
  const found = new Map<number, Cue[]>();
  all.forEach((cue, index) => {
    const costs = (parts[index] ?? []).map((wanted) => ({ wanted, cost: cost(wanted) }));
    const rarest = costs.sort((a, b) => a.cost - b.cost)[0];
    if (!rarest) throw new Error(`a pattern needs a word that must be there: ${cue.line}`);
    for (const id of rarest.wanted) {
      const list = found.get(id);
      if (list) list.push(cue);
      else found.set(id, [cue]);
    }
  });
  return found;
}

export function idOf(entry: string): number {
  const had = ids.get(entry);
  if (had !== undefined) return had;
  const id = ids.size;
  ids.set(entry, id);
  if (entry.endsWith('*')) {
    const prefix = entry.slice(0, -1);
    const list = prefixes.get(prefix.slice(0, 3)) ?? [];
    list.push([prefix, id]);
    prefixes.set(prefix.slice(0, 3), list);
  } else if (/[_']/u.test(entry)) {
    const words = entry
      .split('_')
      .flatMap((word) => word.replace(/n't$/u, ' not').replace(/'s$/u, ' s').split(' '));
    const list = phrases.get(words[0] ?? '') ?? [];
    list.push({ words, id });
    phrases.set(words[0] ?? '', list);
  }
  return id;
}

function readCue(rule: string, line: string, index: number): Cue {
  const [, weight, group, rest] = /^([.\d]+)\s+(?:(\w+):\s+)?(.*)$/u.exec(line.trim()) ?? [];
  const [pattern, unless] = (rest ?? '').split(' !! ');
  return {
    rule,
    weight: Number(weight),
    group: group ?? `${index}`,
    all: (pattern ?? '').split(' && ').map((part) => part.trim().split(/\s+/u).map(readElement)),
    asking: rule in refusalRules && /^(?:who|which)\b/u.test(pattern ?? ''),
    unless: new Set(
      (unless ?? '')
        .split(/[\s/]+/u)
        .filter(Boolean)
        .flatMap((word) => [...idsOf(word)]),
    ),
    line,
  };
}

function readElement(source: string): Element {
  if (source === '^') return { kind: 'start' };
  if (source === '$') return { kind: 'end' };
  if (source === '?') return { kind: 'question' };
  if (source.startsWith('~'))
    return { kind: 'gap', most: source === '~~' ? 60 : Number(source.slice(1) || 2) };
  const keep = source.startsWith('+') || source.includes('/+');
  const wanted = source
    .replace(/\?$/u, '')
    .split('/')
    .map((word) => word.replace(/^\+/u, ''));
  const found = new Set(wanted.filter((word) => word !== '$').flatMap((word) => [...idsOf(word)]));
  return { kind: 'words', ids: found, optional: source.endsWith('?'), orEnd: wanted.includes('$'), keep };
}

function idsOf(entry: string): Set<number> {
  if (entry === nameTag || !entry.startsWith('@')) return new Set([idOf(entry)]);
  const ready = classes.get(entry);
  if (ready) return ready;
  const words = lexicon[entry.slice(1)];
  if (words === undefined) throw new Error(`lexicon.ts has no class ${entry}`);
  const found = new Set<number>();
  classes.set(entry, found);
  for (const word of words.trim().split(/\s+/u)) for (const id of idsOf(word)) found.add(id);
  return found;
}
