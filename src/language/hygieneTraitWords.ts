// Finds the entries of hygieneWords.ts in a sentence, with the forms made from them ("lazily", "laziness", "lazier"), and leaves out
// the same letters in another sense. Whom they are said of is hygieneTraits.ts' business.
import { isNoun } from './hygieneText.ts';
import type { Token } from './hygieneTokens.ts';
import {
  anyTrait,
  codedManner,
  labelNouns,
  qualityNouns,
  sureLabels,
  traitAdjectives,
  weakTraits,
} from './hygieneWords.ts';

/** The same letters, another word: "responsible for", "confident that", "a patient", "organised the rota", "kind of". */
export function hasOtherSense(tokens: readonly Token[], at: number, to: number): boolean {
  const low = tokens[at]?.low ?? '';
  const [before, next] = [tokens[at - 1], tokens[to]];
  if (to > at + 1) return false;
  const after = next?.low ?? '';
  // An office, not a nature: "independent auditors".
  if (
    low === 'independent' &&
    /^(?:auditor|assessor|inspector|director|reviewer|valuer|adjudicator|arbiter|observer|contractor|consultant|adviser|advisor|expert|witness)(?:e?s)?$/u.test(
      after,
    )
  )
    return true;
  if (low === 'brilliant' && before === undefined && next?.tag === 'stop') return true;
  if (/^(?:kind|sort)$/u.test(low)) return after === 'of' || before?.tag === 'det' || before?.tag === 'poss';
  if (
    /^(?:responsible|hungry|eager|suspicious|proud|jealous|forgetful|tolerant|curious|impatient|thoughtful)$/u.test(
      low,
    ) &&
    /^(?:for|of|about)$/u.test(after)
  )
    return low === 'responsible' || low === 'proud' || low === 'hungry';
  if (
    /^(?:confident|positive|optimistic|nervous|anxious|curious|hesitant|reluctant|eager|determined|keen|sensitive|entitled|adamant|doubtful|sceptical|skeptical)$/u.test(
      low,
    ) &&
    /^(?:that|about|in|to|whether|how|the|for)$/u.test(after)
  )
    return (
      !(low === 'sensitive' && after === 'about') && !(low === 'eager' && tokens[to + 1]?.low === 'please')
    );
  if (
    low === 'confident' &&
    (next?.tag === 'pronoun' || next?.tag === 'thing' || next?.tag === 'poss' || next?.tag === 'det')
  )
    return true;
  if (low === 'patient' && (next?.tag === 'person' || next?.tag === 'name')) return false;
  if (/^(?:patient|human|individual)s?$/u.test(low))
    return (
      before?.tag === 'det' ||
      before?.tag === 'poss' ||
      before?.tag === 'number' ||
      before === undefined ||
      isNoun(next ?? before) ||
      next?.tag === 'number' ||
      (next?.tag === 'prep' && after !== 'with')
    );
  if (/(?:ed|ing|ven)$/u.test(low))
    return (
      next?.tag === 'det' ||
      next?.tag === 'poss' ||
      next?.tag === 'pronoun' ||
      next?.tag === 'thing' ||
      after === 'by' ||
      (after === 'to' && /^(?:committed|determined|driven)$/u.test(low)) ||
      (after === 'for' && /^(?:reserved|organi[sz]ed|dedicated)$/u.test(low))
    );
  if (low === 'mean')
    return (
      before?.tag === 'pronoun' ||
      before?.tag === 'aux' ||
      before?.low === 'to' ||
      isNoun(before ?? ({ tag: 'stop' } as Token))
    );
  if (low === 'slow') return after === 'to';
  return low === 'open' || (low === 'natural' && next?.tag === 'word');
}

export type Kind = 'adjective' | 'weak' | 'adverb' | 'label' | 'sure' | 'quality';
export interface Hit {
  to: number;
  kind: Kind;
  coded: boolean;
}

/** The longest entry that starts here. */
export function hitAt(tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at];
  if (!token || token.glued) return null;
  for (const length of [4, 3, 2, 1]) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some(({ tag }) => tag === 'stop')) continue;
    if (tokens[at + length]?.glued) continue;
    const entry = run.map(({ low }) => low).join(' ');
    if (length > 1 ? !anyTrait.has(entry) && !anyTrait.has(singular(entry)) : false) continue;
    const kind = kindOf(length === 1 ? token.low : entry);
    if (kind) return { to: at + length, kind, coded: codedManner.has(base(entry)) };
  }
  return null;
}

export const singular = (entry: string) => entry.replace(/s$/u, '');

function kindOf(entry: string): Kind | null {
  if (sureLabels.has(entry) || sureLabels.has(singular(entry))) return 'sure';
  if (traitAdjectives.has(entry) || traitAdjectives.has(base(entry)))
    return /[^f]ly$/u.test(entry) && !traitAdjectives.has(entry)
      ? 'adverb'
      : /ness(?:es)?$/u.test(entry) && !traitAdjectives.has(entry)
        ? 'quality'
        : 'adjective';
  if (weakTraits.has(entry)) return 'weak';
  if (labelNouns.has(entry) || labelNouns.has(singular(entry))) return 'label';
  return qualityNouns.has(entry) ? 'quality' : null;
}

/** "lazily", "laziness", "lazier" -> "lazy". */
function base(entry: string): string {
  if (traitAdjectives.has(entry) || codedManner.has(entry)) return entry;
  for (const [ending, put] of endings) {
    if (!entry.endsWith(ending)) continue;
    const stem = entry.slice(0, -ending.length) + put;
    if (traitAdjectives.has(stem)) return stem;
  }
  return singular(entry);
}
const endings: ReadonlyArray<[string, string]> = [
  ['ily', 'y'],
  ['ally', ''],
  ['ly', ''],
  ['ly', 'le'],
  ['iness', 'y'],
  ['ness', ''],
  ['ier', 'y'],
  ['iest', 'y'],
  ['er', ''],
  ['est', ''],
  ['er', 'e'],
  ['est', 'e'],
];
