// When and where: dates in figures and words, counted-back times, and occasions that can be found in a calendar. "Recently" and
// "the other day" are no time. It does not resolve a date.
import { occasions } from './hygieneNouns.ts';
import type { Sentence } from './hygieneText.ts';

export interface When {
  start: number;
  end: number;
}

const months =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const small =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|a few|a couple of|several|\\d+|half an';
const ordinal =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const season =
  'spring|summer|autumn|winter|easter|christmas|new year|ramadan|eid|diwali|hanukkah|passover|thanksgiving|black friday|cyber monday|half-term|half term';
const part = 'morning|afternoon|evening|night|noon|lunchtime|midnight|dawn|dusk';
const lead =
  '(?:(?:early|late|mid|later|earlier|back|only|just) )?(?:(?:on|in|at|by|since|from|until|before|after|around|during|over|through|throughout|towards?|between|of) )?(?:the )?(?:(?:early|late|mid|end of|beginning of|start of|middle of|last|this|past|previous|same|week of|morning of|night of|evening of|following|next)[ -])*';
const year = '(?:19|20)\\d\\d';

const dated: readonly RegExp[] = [
  new RegExp(
    `\\b${lead}${days}(?:(?:,)? (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?(?: (?:${part}|shift))?\\b`,
    'gu',
  ),
  new RegExp(
    `\\b${lead}(?:\\d{1,2}(?:st|nd|rd|th)?(?: and \\d{1,2}(?:st|nd|rd|th)?)? (?:of )?)?(?:${months})\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? ${year})?`,
    'gu',
  ),
  new RegExp(`\\b${lead}\\d{1,2}(?:st|nd|rd|th)\\b(?: of (?:the )?(?:\\w+))?`, 'gu'),
  /\b(?:(?:on|by|since|from|until|before|after) )?(?:\d{1,2}[./]\d{1,2}[./](?:\d{2}){1,2}|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2})\b/gu,
  new RegExp(`\\b(?:in|since|during|of|until|before|after|by|for) (?:early |late |mid-?)?${year}\\b`, 'gu'),
  new RegExp(
    `\\b(?:on|by|since|from|until|before|after|around) the ${ordinal}\\b(?: of (?:the )?\\w+)?`,
    'gu',
  ),
  /\b(?:yesterday|today|tonight|tomorrow|the day before yesterday|this (?:morning|afternoon|evening|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter|season|sprint|term|semester)|(?:over |since |in |during |at )?last (?:night|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter|season|sprint|term|semester)|earlier today)\b(?:'s \w+)?/gu,
  new RegExp(
    `\\b(?:about |around |some |nearly |almost |over )?(?:${small}) (?:minutes?|hours?|days?|weeks?|months?|years?|quarters?|sprints?|shifts?|fortnights?)(?: and a half)? (?:ago|earlier|back|before that|later)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:in|over|for|during|within) the (?:last|past|first|final|second|third|previous) (?:(?:${small}) )?(?:minutes?|hours?|days?|weeks?|months?|years?|quarters?|sprints?|shifts?|half)\\b`,
    'gu',
  ),
  /\b(?:in |since |during |for |of |by |at the end of )?(?:q[1-4](?:'s)?|h[12]|(?:the )?(?:first|second|third|fourth|last) quarter|(?:calendar )?week \d{1,2}|(?:day|week|month|year|sprint|round) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)|fy ?\d\d)\b/gu,
  new RegExp(
    `\\b(?:in|since|during|over|at|before|after|last|this|until|by) (?:the |last |this |early |late )*(?:${season})\\b(?: \\d{4})?`,
    'gu',
  ),
  /\b(?:at|by|around|before|after|until|since|from) (?:half past |quarter (?:to|past) )?(?:\d{1,2}(?::\d\d)?(?: ?(?:am|pm|a\.m\.|p\.m\.|o'clock))?(?! ?(?:%|percent|per cent|people|of|euro))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|lunchtime|closing time|opening time)(?: o'clock)?\b(?! (?:of|people|guests|the|more|times))/gu,
  /\b\d{1,2}:\d\d\b/gu,
  new RegExp(
    `\\bin (?:the )?(?:early |late )?(?:${part})s?\\b|\\bthe same (?:day|night|evening|morning|week)\\b|\\bon (?:the |my |her |his |your )?(?:first|second|third|last) (?:day|shift|week|night)\\b`,
    'gu',
  ),
];

/** Not by name or day, yet to be found: one meeting, not "a meeting" and not meetings in general. */
const occasion = new RegExp(
  `\\b(?:in|at|on|during|after|before|throughout|ahead of|since|until|from|for|through|into)\\s+((?:[\\p{L}\\p{N}'.-]+\\s+){0,5}?)(?:${occasions})\\b(?:\\s+(?:${occasions})\\b)*(?!\\s*(?:'s|room|plan|plans|notes|tool|tools|schedule|manager|lead|team|process|skills|date|form|desk|system|list|software|sheet)\\b)(?:\\s+(?:with|of|for|in|at|on)\\s+(?:(?:the|our|two|three|four|both|new|first|second|last|\\d+)\\s+)*(?:qq+(?:\\sqq+)?|(?:[\\p{L}'-]+)))?`,
  'gu',
);
const may =
  /\b(?:on|in|since|by|until|of|during|last|this|early|late|mid|before|after|from)[ -](?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:and \d{1,2} )?(?:of )?)?may\b(?: \d{1,2})?(?:,? \d{4})?|\bmay \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?may\b/gu;
const clause =
  /\b(?:when|while|after|before|the (?:day|moment|week|night) (?:that )?|as soon as|just as)\s+(?!(?:that|this|then|now|long|it comes|asked to|needed|necessary|possible|required|you are asked)\b)[^,.;:!?]{6,80}/gu;

/** Every time, occasion and clause with a time in a sentence, in order; those that touch are one. */
export function timesIn(sentence: Sentence): When[] {
  const { flat, text, start } = sentence;
  const found: When[] = [];
  const add = (from: number, length: number) =>
    found.push({ start: start + from, end: start + from + length });
  for (const pattern of dated)
    for (const match of flat.matchAll(pattern)) add(match.index, match[0].trimEnd().length);
  for (const match of flat.matchAll(may))
    if (text.slice(match.index, match.index + match[0].length).includes('May'))
      add(match.index, match[0].length);
  for (const match of flat.matchAll(occasion))
    if (isOne(match[0], match[1] ?? '')) add(match.index, match[0].length);
  return joined(
    found.sort((a, b) => a.start - b.start || b.end - a.end),
    sentence,
  );
}

/** A clause that says at what: "when the line stopped". Weaker than a time: it may tell a habit. */
export function occasionClause({ flat, start, tokens }: Sentence): When | null {
  for (const match of flat.matchAll(clause)) {
    const words = tokens.filter(
      (token) => token.start >= start + match.index && token.end <= start + match.index + match[0].length,
    );
    if (words.length > 2)
      return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
  }
  return null;
}

function isOne(phrase: string, middle: string): boolean {
  const words = middle.trim().split(/\s+/u).filter(Boolean);
  if (words.some((word) => stopping.has(word))) return false;
  const general =
    /^(?:an?|any|every|each|some|many|most|all|such)$/u.test(words[0] ?? '') || words.length === 0;
  const named =
    words.some((word) => /qq|'s$|\d/u.test(word)) ||
    new RegExp(`^(?:${days}|${months})$`, 'u').test(words.at(-1) ?? '');
  if (
    /^(?:for|from|into|through)\b/u.test(phrase) &&
    !named &&
    !/^(?:the|our|that|this)$/u.test(words[0] ?? '')
  )
    return false;
  if (/^on\s+shift/u.test(phrase)) return false;
  return !general || named;
}
const stopping = new Set(
  'and or but because so if that which who to is was were are be been has have had will would can could should must not when while he she you they we i it of from with about than as being us me them him'.split(
    ' ',
  ),
);

function joined(parts: readonly When[], { text, start }: Sentence): When[] {
  const found: When[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const gap = last ? text.slice(last.end - start, part.start - start) : '';
    if (last && (part.start <= last.end || /^\s*(?:,|of|in|at|on|'s|’s)?\s*$/u.test(gap)))
      last.end = Math.max(last.end, part.end);
    else found.push({ ...part });
  }
  return found;
}
