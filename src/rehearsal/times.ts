// Days in a transcript: those that say when something was, and those that say by when something is to be done. "Recently", "the
// other day" and "soon" are no day. It resolves no date.

const month =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec';
const weekday =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thu(?:rs?)?|fri)(?![\\w-])';
const number =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|a few|couple of|\\d{1,3})';
const event =
  "(?:(?:[\\p{L}'-]+ ){0,2}(?:meeting|call|stand-?up|huddle|review|retro|demo|presentation|pitch|shift|handover|hand-?off|session|workshop|training|visit|report|deadline|release|launch|delivery|email|mail|message|round|briefing|class|lesson|service|sync|planning|one-to-one|1:1|check-?in|run|night|morning|afternoon|evening|lunch|dinner|game|match))";
const ordinalDay =
  '(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\w+|thirtieth|thirty-first)(?= (?:of|in)\\b))';

const day = [
  `(?:\\b(?:last|this past|this|next|the (?:following|previous)|early|late) |\\b)${weekday}(?:'s)?(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?(?: (?:${month}|may|morning|afternoon|evening|night|noon))?(?: (?:last|this) week| week)?`,
  `\\b(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${month}|may)\\b(?:,? 20\\d\\d)?`,
  `\\b(?:${month}|march|may) \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)(?:,? 20\\d\\d)?`,
  `\\b${ordinalDay}\\b(?:(?: of| in) (?:the month|${month}|may))?(?! (?:time|draft|version|quarter|round|attempt|floor|line|person|team|sprint|one|half|of the three|place|step|thing|point|reason|option|item|in a row|straight|hand)\\b)`,
  '\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\b(?! ?%)',
].join('|');
const relativePast = [
  "\\b(?:yesterday|the day before yesterday|last night|earlier today|earlier this week|this (?:morning|week|month|afternoon|sprint)|today)(?:'s)?\\b",
  "\\b(?:last|this past|the past|the last) (?:week(?:end)?|month|sprint|quarter|shift|fortnight|tuesday)(?:'s)?\\b",
  `\\b(?:the )?(?:last|past|previous) ${number} (?:times|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|shifts|sprints|weeks|weekends|days|meetings|calls|reviews)\\b`,
  `\\b${number} (?:hours?|days?|nights?|weeks?|months?|sprints?|shifts?|fortnights?)(?: and a half)? (?:ago|back|earlier|running)\\b`,
  `\\b(?:in|over|for|during|within) the (?:last|past) (?:${number} )?(?:days?|weeks?|months?|sprints?|shifts?)\\b`,
  `\\b(?:in|since|during|mid|late|early|end of|start of)[ -](?:${month}|march|may)\\b`,
  '\\b(?:sprint|week|release) \\d{1,3}\\b|\\bq[1-4]\\b|\\bthe week of\\b',
  `\\bthe (?:night|day|morning|week) (?:before|after|of) the\\b`,
].join('|');
const clock =
  "(?:noon|midnight|lunch(?:time)?|(?:\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'clock)|\\d{1,2}:\\d\\d)|close of (?:business|play)|end of (?:the )?(?:day|week|month|shift|sprint|quarter)|eod|eow|cob)";
const relativeAhead = [
  '\\b(?:tomorrow|tonight|today|this (?:morning|afternoon|evening|week|month|sprint)|later today|end of (?:the |this |next )?(?:day|week|month|shift|sprint|quarter)|eod|eow|cob|close of (?:business|play)|first thing|straight after this|right after this)\\b',
  '\\b(?:next|the coming|the following) (?:week|month|sprint|shift|quarter|fortnight|one-to-one|1:1|one-on-one|stand-?up|check-?in|time we meet|session|retro|review)\\b',
  `\\b(?:in|within) (?:the next )?${number} (?:hours?|days?|weeks?|months?|sprints?|fortnights?)(?:' time)?\\b|\\b(?:in|within) a (?:week|fortnight|month)\\b|\\b(?:week|fortnight|month|two weeks|three weeks) from (?:now|today|\\w+day)\\b`,
  `\\b(?:by|before|at|until|till) (?:the )?${clock}\\b`,
  `\\b(?:every|each) (?:${weekday}|day|morning|week|fortnight|month|shift|evening|afternoon|friday|two weeks)\\b|\\b(?:weekly|daily|fortnightly)\\b|\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\\b`,
].join('|');

const pastPattern = new RegExp(
  `(?:\\b(?:on|in|at|since|during|from|by|until|before|after|around) )?(?:${day}|${relativePast})(?: ${event})?`,
  'gu',
);
const aheadPattern = new RegExp(
  `(?:\\b(?:on|in|at|by|before|until|after|from) )?(?:${day}|${relativeAhead})`,
  'gu',
);

export interface When {
  start: number;
  end: number;
}

/** Places in `flat` of words for a day that something happened on; habits ("every Monday", "on Mondays") are none. */
export function pastDays(flat: string): When[] {
  return placesOf(flat, pastPattern).filter(
    ({ start, end }) =>
      !/\b(?:every|each|next|by next|any|some)\s+$/u.test(flat.slice(0, start)) &&
      !/^(?:on |in |at |by |since )?(?:next|tomorrow)\b/u.test(flat.slice(start, end)),
  );
}

/** Places in `flat` of words for a day or an hour that something is to be done by. */
export function comingDays(flat: string): When[] {
  return placesOf(flat, aheadPattern).filter(
    ({ start, end }) => !/\b(?:last|yesterday|ago)\b/u.test(flat.slice(Math.max(0, start - 5), end)),
  );
}

function placesOf(flat: string, pattern: RegExp): When[] {
  return [...flat.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}
