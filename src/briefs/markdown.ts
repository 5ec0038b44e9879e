// A brief as Markdown, as its owner left it, with its sources as numbered notes: kind of source, date and the words. Pure.
import { spokenDate } from '../clock.ts';
import { type Content, phrases } from '../content/content.ts';
import { linesAfter, OWN_MARKS, type PreparedBrief, type PreparedLine } from '../contract/briefs.ts';
import { checkLanguage } from '../language/hygiene.ts';
import { who } from './lines.ts';

export function briefMarkdown(content: Content, brief: PreparedBrief): string {
  const lines = linesAfter(brief.lines, brief.edits.lines);
  const cited = lines.flatMap(({ citations }) => citations);
  const notes = cited.filter(({ passage }, i) => cited.findIndex((one) => one.passage === passage) === i);
  const number = (passage: string) => notes.findIndex((note) => note.passage === passage) + 1;
  const sections = [...new Set(brief.lines.map(({ section }) => section))];
  const body = sections.flatMap((section) => {
    const own = lines.filter((line) => line.section === section);
    if (own.length === 0) return [];
    const items = own.map((line) => {
      const marks = marksIn(line).map((mark) => mark.replaceAll('_', ' '));
      const at = line.citations.map(({ passage }) => `[^${number(passage)}]`).join('');
      return `- ${plain(line.text)}${at}${marks.length > 0 ? ` *(${marks.join(', ')})*` : ''}`;
    });
    return [`## ${phrases(content, `brief.sections.${section}`)[0]}\n\n${items.join('\n')}`];
  });
  const footnotes = notes.map(({ passage, quote }, i) => {
    const source = brief.sources.find((one) => one.passage === passage);
    const told = source ? `${who[source.source] ?? source.source}, ${spokenDate(source.date)}: ` : '';
    return `[^${i + 1}]: ${told}“${plain(quote)}”`;
  });
  const whom = brief.name ?? phrases(content, 'brief.fictional')[0];
  return `${[`# ${brief.title}: ${whom}`, ...body, footnotes.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

const marksIn = (line: PreparedLine): string[] =>
  line.own
    ? [...new Set(checkLanguage(line.text).marks.map(({ kind }) => kind))].filter((kind) =>
        OWN_MARKS.includes(kind),
      )
    : line.marks;

/** On one line, and nothing of it taken for a link, a note or HTML. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[[<\\]/g, '\\$&');
