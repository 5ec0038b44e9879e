// A better wording for what a check did not find, from the talk's own facts. Wordings come from the framework; the first one whose
// slots the talk can fill is used. No fact is made up: what the talk does not say is left out, and the wording says so.
import { render } from '../content/content.ts';
import type { DebriefQuote } from '../contract/rehearsal.ts';
import { plainCase } from '../language/hygieneTokens.ts';
import type { Ground } from './checks/check.ts';
import { pastDays } from './times.ts';

export function betterFor(
  wordings: readonly string[],
  ground: Ground,
  quotes: readonly DebriefQuote[],
): string {
  const facts = factsOf(ground, quotes);
  for (const wording of wordings) {
    const names = [...wording.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name as string);
    const values = names.map((name) => [name, facts[name]] as const);
    if (values.some(([, value]) => value === undefined)) continue;
    const text = render(wording, Object.fromEntries(values.map(([name, value]) => [name, String(value)])));
    return text.replace(/“(\p{Ll})/gu, (_, first: string) => `“${first.toUpperCase()}`);
  }
  throw new Error('a check has no wording without slots');
}

/** Longer than this a quote is cut at a word, with an ellipsis. */
const LONGEST = 110;

function factsOf(
  { talk, feedback, steps }: Ground,
  quotes: readonly DebriefQuote[],
): Record<string, string | undefined> {
  const act = feedback.acts.find(({ words }) => /^you\b/iu.test(words));
  const task = steps.find(({ who }) => who === 'theirs')?.quotes[0];
  const facts: Record<string, string | undefined> = {
    when: dayOf(talk),
    act: act && lower(bare(act.words)),
    impact: feedback.impacts[0]?.words,
    label: feedback.labels[0]?.words,
    said: quotes[0] && bare(quotes[0].text),
    task: task && bare(task.text),
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      value === undefined || value === '' ? undefined : cut(value),
    ]),
  );
}

/** A day that anybody named of what was, without its preposition. */
function dayOf(talk: Ground['talk']): string | undefined {
  for (const piece of talk.pieces) {
    if (piece.time === 'ahead') continue;
    const [day] = pastDays(plainCase(piece.text));
    if (day && (piece.time === 'past' || piece.manager))
      return piece.text
        .slice(day.start, day.end)
        .replace(/^(?:on|in|at|since|during|from|by|until|before|after|around) /iu, '');
  }
  return undefined;
}

const bare = (text: string): string =>
  text
    .replace(/[\s.!?…,;:]+$/u, '')
    .replace(/[“”]/gu, '"')
    .trim();
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, space > 40 ? space : LONGEST)} …`;
}
