// What is held about one person as a page of its own: one file without scripts, pictures or the internet, to be saved and
// printed. Pure. Every text that comes from a record is escaped, and the page's own policy would run nothing anyway.
import type { Held } from '../src/contract/api.ts';
import { hiddenOf, type Line, readingInWords, type Section, sectionsOf } from './held.ts';
import { exactly } from './time.ts';
import { words } from './words/en.ts';

export function heldPage(held: Held, at: Date): string {
  const said = words.mine;
  const title = said.file.title(held.person.name);
  const sections = sectionsOf(held);
  const hidden = hiddenOf(held);
  const contents = [
    ...sections.map(({ kind, title: name, lines }) => ({ id: kind, name: `${name} (${lines.length})` })),
    { id: 'hidden', name: `${said.hidden.title} (${hidden.length})` },
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${asHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${asHtml(title)}</h1>
<p>${asHtml(said.file.made(exactly(at.toISOString())))}</p>
<nav aria-label="${asHtml(said.file.contents)}"><h2>${asHtml(said.file.contents)}</h2><ul>
${contents.map(({ id, name }) => `<li><a href="#${asHtml(id)}">${asHtml(name)}</a></li>`).join('\n')}
</ul></nav>
${sections.map(sectionHtml).join('\n')}
<section id="hidden"><h2>${asHtml(said.hidden.title)}</h2>
${hidden.length === 0 ? paragraph(said.hidden.none) : ''}<ul>
${hidden.map(({ title: name, count, reason }) => `<li><b>${asHtml(name)}: ${count}</b>${paragraph(reason)}</li>`).join('\n')}
</ul></section>
</body>
</html>
`;
}

export function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const paragraph = (text: string) => (text === '' ? '' : `<p>${asHtml(text)}</p>`);

function sectionHtml(section: Section): string {
  const { kind, title, says, lines, withheld, reason, empty } = section;
  return `<section id="${asHtml(kind)}"><h2>${asHtml(title)} (${lines.length})</h2>
${paragraph(says)}${withheld > 0 ? `<p><b>${asHtml(words.mine.withheld(withheld))}.</b> ${asHtml(reason ?? '')}</p>` : ''}${lines.length === 0 ? paragraph(empty) : ''}
${lines.map(lineHtml).join('\n')}
</section>`;
}

function lineHtml(line: Line): string {
  const facts = [
    line.source && words.sources[line.source],
    line.date && exactly(line.date),
    ...line.facts,
    line.entry !== null && words.card.log(line.entry),
  ].filter((fact) => typeof fact === 'string');
  const parts = line.parts.map(({ heading, text }) => `<dt>${asHtml(heading)}</dt><dd>${asHtml(text)}</dd>`);
  return `<article>${line.title ? `<h3>${asHtml(line.title)}</h3>` : ''}${line.text ? `<p class="text">${asHtml(line.text)}</p>` : ''}
<p class="facts">${facts.map((fact) => `<span>${asHtml(fact)}</span>`).join(' · ')}</p>
${line.passages === null ? '' : readingsHtml(line)}${parts.length > 0 ? `<dl>${parts.join('')}</dl>` : ''}</article>`;
}

function readingsHtml({ passages }: Line): string {
  const readings = (passages ?? []).flatMap((passage) => passage.readings);
  const said = readings.map(
    (reading) =>
      `${readingInWords(reading)}${reading.isCorrected ? ` (${words.mine.reading.corrected})` : ''}`,
  );
  return `<p class="facts">${asHtml(`${words.mine.reading.as}: ${said.length > 0 ? said.join('; ') : words.mine.reading.nothing}`)}</p>`;
}

const style = `
:root { color-scheme: light; }
body { max-width: 68ch; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, serif; color: #221d17; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin-bottom: 0; }
a { color: #0e5a5a; } .text { white-space: pre-line; margin: .25rem 0; } .facts { font: .875rem/1.45 system-ui, sans-serif; color: #544b3f; margin: .25rem 0; }
article { border-top: 1px solid #ded4c4; padding: .75rem 0; break-inside: avoid; }
dt { font-weight: bold; margin-top: .5rem; } dd { margin: 0; }
@media print { nav { display: none; } body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; } }
`;
