// Evidence hygiene of a text: what in it is no evidence (a trait word, empty praise, hearsay, …), each with what to write instead,
// and the parts of situation, behaviour and impact that it has. Pure: the same text gives the same marks, and what the text says
// is read, never obeyed. It judges wording, not whether it is true or kind; hygieneItems.ts judges several pieces together.
import type { MarkKind } from '../contract/api.ts';
import { better } from './hygieneBetter.ts';
import { findAbsolutes, findHearsay } from './hygieneClaims.ts';
import { findCoded } from './hygieneCoded.ts';
import { readStory, type Story } from './hygieneEvents.ts';
import { isAboutWords } from './hygieneQuotes.ts';
import { type Sbi, sbiOf } from './hygieneSbi.ts';
import { type Noun, readPassage, type Sentence, tokenAt } from './hygieneText.ts';
import { findTraits } from './hygieneTraits.ts';
import { findVerdicts } from './hygieneVerdicts.ts';
import type { Span } from './sentences.ts';

export interface Mark extends Span {
  kind: MarkKind;
  better: string;
}
/** Places are UTF-16 units; every `text` is the slice between its places. Marks in order of place. */
export interface LanguageCheck {
  marks: Mark[];
  sbi: Sbi;
}

type Loose = { kind: MarkKind; start: number; end: number; who: Noun | null };

export function checkLanguage(text: string): LanguageCheck {
  const sentences = readPassage(text);
  const story = readStory(sentences);
  const sbi = sbiOf(story, text);
  const loose = [...sentences.flatMap(marksOf), ...verdictsOf(story), ...undatedOf(story)];
  const marks = widest(loose).map(({ kind, start, end, who }) => {
    const mark = { kind, start, end, text: text.slice(start, end) };
    return { ...mark, better: better(mark, { text, story, sbi, who }) };
  });
  return { marks, sbi };
}

function marksOf(sentence: Sentence): Loose[] {
  const traits = findTraits(sentence).flatMap(({ start, end, who, coded }): Loose[] => [
    { kind: 'trait', start, end, who },
    ...(coded ? [{ kind: 'coded_gender' as const, start, end, who }] : []),
  ]);
  const others = [...findCoded(sentence), ...findHearsay(sentence), ...findAbsolutes(sentence)]
    .filter(({ start, end }) => !mentioned(sentence, start, end))
    .map(({ kind, start, end }): Loose => ({ kind, start, end, who: null }));
  return [...traits, ...others];
}

function mentioned(sentence: Sentence, start: number, end: number): boolean {
  const from = tokenAt(sentence, start);
  const after = sentence.tokens.findIndex((token) => token.start >= end);
  return from >= 0 && isAboutWords(sentence, from, after < 0 ? sentence.tokens.length : after);
}

const verdictsOf = (story: Story): Loose[] =>
  findVerdicts(story).map(({ kind, start, end }) => ({ kind, start, end, who: null }));

/** The first act that is told without any time or occasion in the passage. */
function undatedOf({ events, times }: Story): Loose[] {
  const [first] = events;
  if (!first || times.length > 0) return [];
  return [{ kind: 'undated', start: first.start, end: first.end, who: first.subject }];
}

/** One mark of a kind for words that overlap: the widest. In order of place, then of kind. */
function widest(loose: readonly Loose[]): Loose[] {
  const kept: Loose[] = [];
  for (const mark of [...loose].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((one) => one.kind === mark.kind && one.start < mark.end && mark.start < one.end))
      kept.push(mark);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}
