// A brief as Markdown, with its sources as numbered notes. Pure.
import type { Brief, Citation } from '../src/contract/api.ts';
import { words } from './words/en.ts';

/** Lines by section, in the order in which the sections first come. */
export function sectionsOf(
  brief: Brief,
): Array<{ section: string; lines: Array<{ line: Brief['lines'][number]; index: number }> }> {
  const names = [...new Set(brief.lines.map(({ section }) => section))];
  return names.map((section) => ({
    section,
    lines: brief.lines.map((line, index) => ({ line, index })).filter(({ line }) => line.section === section),
  }));
}

/** What a brief cites, once each, in order. */
export function citationsOf(brief: Brief): Citation[] {
  const all = brief.lines.flatMap(({ citations }) => citations);
  return all.filter(({ passage }, i) => all.findIndex((other) => other.passage === passage) === i);
}

export const sectionTitle = (section: string) =>
  words.brief.sections[section] ?? section.replaceAll('_', ' ');
export const markWords = (mark: string) => words.hygiene.marks[mark]?.short ?? mark.replaceAll('_', ' ');

/** The wording chosen for a line: 0 is its own, then its alternatives in turn. */
export function wording(line: Brief['lines'][number], choice: number): string {
  const all = [line.text, ...line.alternatives];
  return all[choice % all.length] ?? line.text;
}

export function toMarkdown(brief: Brief, person: string, choices: Readonly<Record<number, number>>): string {
  const cited = citationsOf(brief);
  const number = (passage: string) => cited.findIndex((citation) => citation.passage === passage) + 1;
  const body = sectionsOf(brief).map(({ section, lines }) => {
    const items = lines.map(({ line, index }) => {
      const notes = line.citations.map(({ passage }) => `[^${number(passage)}]`).join('');
      const marks = line.marks.length > 0 ? ` *(${line.marks.map(markWords).join(', ')})*` : '';
      return `- ${wording(line, choices[index] ?? 0)}${notes}${marks}`;
    });
    return `## ${sectionTitle(section)}\n\n${items.join('\n')}`;
  });
  const notes = cited.map(({ quote }, i) => `[^${i + 1}]: ${quote.replace(/\s+/g, ' ')}`);
  return (
    [`# ${brief.title ?? words.brief.kicker}: ${person}`, ...body, notes.join('\n')]
      .filter(Boolean)
      .join('\n\n') + '\n'
  );
}
