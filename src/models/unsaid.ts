// Words a model may not say about people, whatever it cites: traits, judgements, dates, counts, comparison, prediction,
// diagnosis, law, dismissal, its own instructions. Lists only; sentences.ts says what follows from a hit.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Traits and biased words: what a person is said to be rather than to do. */
export const traits = list(`
 abrasive aggressive aloof ambitious arrogant assertive bossy bitchy brilliant bubbly careless caring charismatic clueless
 confident confrontational cooperative cranky defensive dependable diligent dishonest
 dominant dumb eager egotistical emotional energetic enthusiastic erratic feisty flaky friendly genius gifted hardworking harsh 
 hysterical immature impatient incapable incompetent indecisive inflexible insensitive inspiring 
 intimidating introverted extroverted irrational irresponsible lazy likeable loyal mature meek modest moody motherly
 naive needy negligent outspoken passive passionate pleasant proactive pushy rational rebellious reliable
 resilient rigid rude selfish shrill shy sloppy stubborn stupid submissive talented temperamental
 timid toxic trustworthy unfriendly ungrateful unlikeable unmotivated unprofessional unreliable untrustworthy vain
 volatile whiny articulate exotic elderly youthful old-fashioned digital-native spry seasoned diva drama
`);

/** Traits only where somebody is said to be so: "a difficult talk" and "what would that mean" are none. */
export const traitsAfterBe = list(`
  calm cold committed creative demanding difficult helpful honest hostile humble intelligent kind loud mean nice patient polite positive quiet
  sensitive slow smart soft sweet thoughtful weak wise
`);
export const beings =
  /(?:\b(?:is|are|was|were|be|being|been|seems?|looks?|sounds?|more|less|too|very|so|rather|quite)|['’](?:s|re))$/i;

/** Judgements of work that only a record may carry: never said without one. */
export const judgements = list(`
  amazing awful awesome bad best brilliant broken disappointing disastrous dreadful excellent exceptional fail failed failing failure
  fails fantastic great horrible impressive inadequate incomplete inferior late mediocre messy outstanding perfect poor poorly problematic
  remarkable sloppy strong strongest struggle struggles struggling superb superior terrible unacceptable unsatisfactory
  weak weakest weakness wonderful worse worst wrong
`);

/** A number in words counts records or people unless what follows is plainly the reader's own to do. */
export const numberWords = list(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens half third quarter percent twice thrice
  double triple majority minority
`);
export const countable = list('minutes sentences lines things options ways words questions steps ideas');

export const gendered = list(`
  he she him her his hers himself herself he's she's man woman men women boy girl boys girls guy guys lady ladies gentleman gentlemen
  male female mother father mum mom dad son daughter husband wife brother sister mr mrs ms sir madam chairman lad lads
`);

export const reasons = [
  'malformed',
  'too_long',
  'several_sentences',
  'language',
  'markup',
  'slot',
  'not_retrieved',
  'wrong_person',
  'digit',
  'number_word',
  'date',
  'name',
  'pronoun',
  'demographic',
  'quote_marks',
  'trait',
  'ranking',
  'leaving',
  'diagnosis',
  'emotion',
  'legal',
  'dismissal',
  'instructions',
  'uncited',
  'unsupported',
  'unlogged_advice',
  'judgement',
  'unknown_word',
] as const;
export type Reason = (typeof reasons)[number];

const MONTHS = 'January|February|March|April|June|July|August|September|October|November|December';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** Tried in this order on the words outside slots. */
export const patterns: ReadonlyArray<readonly [Reason, RegExp]> = [
  [
    'instructions',
    /\b(?:system prompt|prompts?|instruct\w*|ignore (?:all|any|previous|the|your|these)|as an ai|language model|chatbot|json|passages?|alias\w*|slots?|developer mode|assistant|canary|tokens?|passwords?|api|overrid\w*|jailbreak\w*|YOU|P\d+|E\d+|A\d+)\b/,
  ],
  ['instructions', /\b(?:system prompt|ignore (?:all|any|previous|your|these)|as an ai)\b/i],
  [
    'date',
    new RegExp(
      `\\b(?:${MONTHS})\\b|\\b(?:${DAYS})s?\\b|\\b(?:in|last|since|by|until|of|this|next) May\\b`,
      'i',
    ),
  ],
  [
    'date',
    /\b(?:yesterday|ago|last (?:week|month|quarter|year|night|spring|summer|autumn|winter|time)|first quarter|second quarter|third quarter|fourth quarter|this (?:year|quarter|month)|(?:days?|weeks?|months?|years?) (?:back|earlier|before))\b/i,
  ],
  [
    'ranking',
    /\b(?:rank\w*|rat(?:e|es|ed|ing|ings)|scor(?:e|es|ed|ing)|(?:top|best|worst|weakest|strongest|low|high|poor|under|over)[- ]?perform\w*|(?:underper|outper|overper)form\w*|(?:better|worse|stronger|weaker|slower|faster|more \w+|less \w+) than|compar\w+|(?:above|below) average|the (?:best|worst|strongest|weakest) (?:of|in|on)|out of ten|percentile)\b/i,
  ],
  [
    'leaving',
    /\b(?:flight risk|resign\w*|quit(?:s|ting)?|(?:will|would|might|may|could|is|are|going|about|likely|planning|wants?|want|plans?|thinking of|ready) (?:to )?(?:leave|leaving|go elsewhere)|leav(?:e|es|ing) (?:the |this |your |our )?(?:company|team|job|organi[sz]ation|role|firm)|job[- ]?hunt\w*|attrition|retention)\b/i,
  ],
  [
    'diagnosis',
    /\b(?:depress\w*|anxi(?:ety|ous)|burn(?:ed|t|ing)?[- ]?out|adhd|autis\w*|bipolar|ptsd|ocd|narciss\w*|psych\w*|disorder\w*|diagnos\w*|symptom\w*|mental\w*|ill(?:ness)?|sick\w*|disab\w*|pregnan\w*|addict\w*|alcohol\w*|drunk\w*|therap\w*|medic\w+|patholog\w*|syndrome|neuro\w+|trauma\w*|clinical\w*)\b/i,
  ],
  [
    'emotion',
    /\b(?:angry|anger|sad|sadness|upset|frustrat\w*|stress\w*|jealous\w*|afraid|scared|fear\w*|unhappy|happy|happier|miserable|bored|boredom|lonely|worried|nervous\w*|insecur\w*|bitter\w*|resent\w*|demotivat\w*|unmotivated|motivated|disengag\w*|exhaust\w*|overwhelm\w*|asham\w*|guilt\w*|hates?|hated|feels?|felt|mood|emotion\w*|loss|grie[fv]\w*)\b/i,
  ],
  [
    'legal',
    /\b(?:legal\w*|illegal\w*|laws?|lawful\w*|unlawful\w*|lawsuits?|lawyers?|attorneys?|solicitors?|courts?|tribunals?|sue[sd]?|suing|liab(?:le|ility)|litigat\w*|entitle\w*|statut\w*|contract\w*|breach\w*|gdpr|discriminat\w*|notice period|compensation)\b/i,
  ],
  [
    'dismissal',
    /\b(?:fire[sd]?|firing|sack(?:ed|ing)?|dismiss\w*|terminat\w*|lay(?:ing)? ?off|laid off|layoffs?|redundan\w*|severance|let (?:\w+ )?go|part(?:ing)? ways|improvement plan|final warning|your employment|disciplin\w*|demot(?:e|ed|ion))\b/i,
  ],
];

/** Said to the reader, and to the model that is asked to try once more. */
export const explanations: Readonly<Record<Reason, string>> = {
  malformed: 'it was not a sentence in the agreed form',
  too_long: 'it was longer than sixty words',
  several_sentences: 'it held more than one sentence',
  language: 'it was not plain English',
  markup: 'it held markup, a link or a sign that has no place in a sentence',
  slot: 'it used a placeholder nobody knows',
  not_retrieved: 'it cited a record that was not read in this turn',
  wrong_person: 'it cited records about somebody else',
  digit: 'it held a figure that is not taken from a record',
  number_word: 'it counted in words',
  date: 'it held a date that is not taken from a record',
  name: 'it held a name that is not taken from a record',
  pronoun: 'it said he or she',
  demographic: 'it spoke of age, origin, family or the like',
  quote_marks: 'it held quotation marks around words that are not from a record',
  trait: 'it called somebody something instead of saying what they did',
  ranking: 'it ranked, rated or compared people',
  leaving: 'it guessed whether somebody will leave',
  diagnosis: 'it spoke of health',
  emotion: 'it guessed what somebody feels',
  legal: 'it touched on the law',
  dismissal: 'it touched on ending a job',
  instructions: 'it spoke of its own instructions',
  uncited: 'it stated something about a person without a record for it',
  unsupported: 'it said more than the record it cites',
  unlogged_advice: 'it advised a development step that was not worked out from the records',
  judgement: 'it judged without a record',
  unknown_word: 'it went beyond the subject',
};
