// Which sentences may be said without citing a record: questions, invitations to do something in a talk, offers of help and
// courtesies, in words of the trade, that state nothing about anybody. A grammar of what is known to be harmless, not a list
// of what is known to do harm: whatever it does not recognise needs a record. It judges form only; it knows no records.
import { judgements, type Reason } from './unsaid.ts';

/** Lower-case words, punctuation marks, and slots as `#name`, `#they`, `#them`, `#their`, `#quote`, `#date`, `#number`, `#action`. */
export type Token = string;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const QUESTION = list(
  'what how which who where when whom would could can may might shall should do did does have is are was will in at for',
);
const MOVES = list(`
  acknowledge add agree allow ask avoid begin bring celebrate check choose clarify close come confirm consider cover decide describe discuss draft
  end explain explore express find finish focus follow get give go hear help hold invite jot keep know leave let list listen look make meet mention
  move name note notice offer open outline pause pick plan point prepare propose put raise read recap reflect repeat request reserve
  restate return review rehearse say schedule see send set settle share show sketch sleep speak stay start state stay stick stop suggest summarise summarize take
  talk tell thank think try turn understand use wait walk want watch welcome work write
`);
const DEVELOP = list(
  'develop improve practise practice learn train grow build enrol enroll shadow mentor strengthen delegate lead master study own become be stop',
);
const DEVELOPING = list(
  'developing improving practising practicing learning training growing strengthening delegating mentoring shadowing course courses',
);
const MODALS = list("can could may might should would will shall 'll 'd");
const COPULAS = list(
  "is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't does did do doesn't didn't seems seem looks appears lacks lack needs shows tends tend keeps",
);
const QUESTION_WORDS = list('what how which who where when whether whom whose if');
const PEOPLE = list(`
  colleague colleagues peer peers manager managers team teams people person everyone everybody someone somebody anyone anybody nobody others
  staff employee employees boss customer customers client clients stakeholder stakeholders they
`);
const AFTER_PEOPLE = list(`
  , . ; : ? ! ( ) with to for about in on at of from before after during and or who what how which when if whether where can could would might
  may should first again directly else too instead earlier later early sooner meeting member members together would
`);
const BEFORE_OBJECT = list(
  'asking telling inviting giving thanking showing helping with to for ask tell invite give thank show let offer about from of and or help hear support between by of on suit suits helps lets gives',
);
const AFTER_NAME = list(
  ', . ; : ? ! ( ) what how which who where when if whether to for about with and or in on at before after during first again directly together',
);
const ARGUES = list('because since although why');
const OWNED = list(
  'view views side own words answer answers perspective goals goal records ideas idea suggestion suggestions time plan thoughts response pace reply question questions part',
);
const EMBEDDED = list(
  'see sees need needs want wants think thinks say says would could might can prefer take make like expect expects find know hear do',
);
const READER_VERBS = list(
  'want like prefer decide choose have see saw notice noticed need wish expect plan say know think are',
);
const AUXILIARIES = list("would could can do did have are will may might should don't");
const FORMULAS: readonly RegExp[] = [
  /^(?:hello|hi|good (?:morning|afternoon|evening)|thanks|thank you|you are welcome|you're welcome|good luck|of course|sure|certainly|gladly|happy to help|ok|okay|understood|good question)(?: (?:there|for (?:asking|telling me|sharing(?: that)?|that)|with (?:it|that|the talk)|and good luck))?(?: , and good luck(?: with (?:it|that|the talk))?)?[.!]?$/,
  /^i (?:do not|don't|cannot|can't) (?:know|tell|say|answer)(?: (?:that|this|it|more|enough|from the records|from here|yet|for sure))*[.!]?$/,
  /^(?:that|this|it) is outside what i (?:do|can (?:do|help with|answer))[.!]?$/,
  /^(?:one|a|another|the|this|my)(?: (?:good|strongest|first|next|possible|second|closest))*(?: (?:suggestion|step|idea|option))(?: (?:that|which))?(?: (?:fits|helps|may help|could help))?(?: here)?(?: (?:is|would be|could be|might be))?(?: (?:this|to start with))?(?: :)? #action[.!]?$/,
  /^(?:i hope )?(?:that|this|it) (?:helps|may help|can help|makes sense)[.!]?$/,
  /^(?:these|those) are (?:their|the) (?:own )?words , not (?:a verdict|mine)[.!]?$/,
];
const LIMITS = /^(?:that|this|it) is outside what i (?:do|can (?:do|help with|answer)) , but(?= )/;
const LEAD_IN = list(
  'hello hi thanks please then first next so and also instead perhaps maybe together finally otherwise here now still alternatively',
);
const LEAD_IN_CLAUSE = list('before after during in at for if when with once to as on');

/**
 * Null where the sentence states nothing about anybody; else why it needs a record.
 * @param known stems of the words of the trade and of the user's own message
 */
export function whyNotHarmless(
  all: readonly Token[],
  known: { has(word: string): boolean; said(word: string): boolean },
): Reason | null {
  const tokens = withoutLeadIns(all);
  if ([all, tokens].some(isFormula)) return null;
  const asks = tokens.at(-1) === '?';
  const form = formOf(tokens, asks);
  if (form !== 'harmless') return form;
  const claim = claimIn(tokens, asks);
  if (claim) return claim;
  const judged = tokens.find((token) => judgements.has(token) && !known.said(token));
  if (judged) return 'judgement';
  return all.every((token) => token.startsWith('#') || !/\p{L}/u.test(token) || known.has(token))
    ? null
    : 'unknown_word';
}

function isFormula(tokens: readonly Token[]): boolean {
  const text = tokens.join(' ').replace(/ ([.!?])$/, '$1');
  return FORMULAS.some((formula) => formula.test(text));
}

function withoutLeadIns(tokens: readonly Token[]): readonly Token[] {
  const [first = ''] = tokens;
  if (LEAD_IN.has(first)) return withoutLeadIns(tokens.slice(tokens[1] === ',' ? 2 : 1));
  const limits = LIMITS.exec(tokens.join(' '))?.[0];
  if (limits) return tokens.slice(limits.split(' ').length);
  const comma = tokens.indexOf(',');
  if (LEAD_IN_CLAUSE.has(first) && comma > 0 && comma <= 9 && claimIn(tokens.slice(0, comma), false) === null)
    return tokens.slice(comma + 1);
  return tokens;
}

function formOf(tokens: readonly Token[], asks: boolean): 'harmless' | Reason {
  const [first = '', second = '', third = '', fourth = ''] = tokens;
  if (asks) return QUESTION.has(first) ? 'harmless' : 'uncited';
  const imperative =
    first === 'try' && second === 'to'
      ? third
      : first === 'do' && second === 'not'
        ? third
        : first === "don't"
          ? second
          : first === 'let' && second === 'us'
            ? third
            : first === "let's"
              ? second
              : first;
  if (MOVES.has(imperative)) return adviceFor(tokens);
  if (DEVELOP.has(imperative)) return 'unlogged_advice';
  if ((first === 'you' || first === 'we' || first === 'i') && MODALS.has(second)) {
    const verb = ['also', 'then', 'first', 'always', 'simply', 'not'].includes(third) ? fourth : third;
    if (DEVELOP.has(verb) && first === 'you') return 'unlogged_advice';
    return MOVES.has(verb) ? adviceFor(tokens) : 'uncited';
  }
  if (first === 'i' && second === 'am')
    return ['glad', 'here', 'ready'].includes(third) && fourth === 'to' && MOVES.has(tokens[4] ?? '')
      ? 'harmless'
      : 'uncited';
  if ((first === 'it' || first === 'that') && ['helps', 'may', 'can', 'could', 'might'].includes(second)) {
    const to = tokens.indexOf('to');
    return to > 0 && to <= 4 && MOVES.has(tokens[to + 1] ?? '') ? 'harmless' : 'uncited';
  }
  return first === '#action' ? 'harmless' : 'uncited';
}

/** "Work on ...", "want to delegate": development advice, only with an action that was worked out and logged. */
function adviceFor(tokens: readonly Token[]): 'harmless' | Reason {
  const develops = tokens.some(
    (token, i) =>
      (token === 'work' && tokens[i + 1] === 'on') ||
      ((token === 'to' || token === 'not') && DEVELOP.has(tokens[i + 1] ?? '') && tokens[i + 1] !== 'be') ||
      DEVELOPING.has(token),
  );
  return develops && !tokens.includes('#action') ? 'unlogged_advice' : 'harmless';
}

/** A clause that states something: who does what is. */
function claimIn(tokens: readonly Token[], asks: boolean): Reason | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const next = tokens[i + 1] ?? '.';
    const before = tokens[i - 1] ?? '';
    const fits =
      token === '#name'
        ? nameFits(tokens, i, asks)
        : token === '#they' || token === 'they'
          ? (QUESTION_WORDS.has(before) && EMBEDDED.has(next)) ||
            (asks && MODALS.has(before) && MOVES.has(next))
          : token === '#their' || token === 'their' || token === 'your'
            ? ownedFits(tokens, i, token)
            : token === 'you'
              ? readerFits(tokens, i, asks)
              : token === 'i' || token === 'we'
                ? MODALS.has(next) ||
                  MODALS.has(before) ||
                  (asks && AUXILIARIES.has(before)) ||
                  (i === 0 && (next === 'do' || next === 'am'))
                : COPULAS.has(token)
                  ? copulaFits(tokens, i, asks)
                  : PEOPLE.has(token)
                    ? AFTER_PEOPLE.has(next)
                    : !ARGUES.has(token);
    if (!fits) return 'uncited';
  }
  return null;
}

function nameFits(tokens: readonly Token[], i: number, asks: boolean): boolean {
  const before = tokens[i - 1] ?? '';
  const next = tokens[i + 1] ?? '.';
  if (next === "'s") return OWNED.has(tokens[i + 2] ?? '') && !COPULAS.has(tokens[i + 3] ?? '');
  if (asks && before === 'think') return MODALS.has(next);
  if (asks && MODALS.has(before)) return MOVES.has(next) || EMBEDDED.has(next);
  return (BEFORE_OBJECT.has(before) || MOVES.has(before)) && AFTER_NAME.has(next);
}

/** "your view" may be spoken of; "your view is wrong" states something. */
function ownedFits(tokens: readonly Token[], i: number, token: string): boolean {
  if (token !== 'your' && !OWNED.has(tokens[i + 1] ?? '')) return false;
  for (const later of tokens.slice(i + 1)) {
    if (/^[,;:?.!]$/.test(later) || QUESTION_WORDS.has(later)) return true;
    if (COPULAS.has(later)) return false;
  }
  return true;
}

function readerFits(tokens: readonly Token[], i: number, asks: boolean): boolean {
  const before = tokens[i - 1] ?? '';
  const next = tokens[i + 1] ?? '.';
  if (MODALS.has(next))
    return (
      i === 0 ||
      LEAD_IN_CLAUSE.has(before) ||
      QUESTION_WORDS.has(before) ||
      before === ',' ||
      before === 'and' ||
      (asks && before === 'that')
    );
  if (asks && AUXILIARIES.has(before)) return !['always', 'never', 'often'].includes(next);
  if (
    (QUESTION_WORDS.has(before) ||
      ['as', 'before', 'after', 'once', 'while', 'until', 'that'].includes(before)) &&
    (READER_VERBS.has(next) || (MOVES.has(next) && before !== 'that'))
  ) {
    return before === 'that' ? false : next !== 'are' || ['ready', 'done'].includes(tokens[i + 2] ?? '');
  }
  return (
    (BEFORE_OBJECT.has(before) || MOVES.has(before)) &&
    !COPULAS.has(next) &&
    !['always', 'never', 'often', 'keep', 'fail', 'miss'].includes(next)
  );
}

function copulaFits(tokens: readonly Token[], i: number, asks: boolean): boolean {
  const token = tokens[i] ?? '';
  const before = tokens[i - 1] ?? '';
  if (token === 'needs' || token === 'shows' || token === 'looks') return QUESTION_WORDS.has(before);
  if (
    ['have', 'do'].includes(token) &&
    (MODALS.has(before) || before === 'to' || before === 'not' || before === 'you' || before === 'and')
  )
    return true;
  if (
    ['have', 'do', 'keep'].includes(token) &&
    (MODALS.has(tokens[i - 2] ?? '') || before === '#they' || before === '#name')
  )
    return asks || QUESTION_WORDS.has(tokens[i - 2] ?? '');
  if (
    ['do', 'does', 'did'].includes(token) &&
    (before === 'who' || (asks && ['you', 'i', 'we'].includes(tokens[i + 1] ?? '')))
  )
    return true;
  if (token === 'is' && before === 'it' && ['while', 'if', 'when', 'until'].includes(tokens[i - 2] ?? ''))
    return true;
  if (asks && i <= 2)
    return !(token === 'was' || token === 'were' || token === 'had') || QUESTION_WORDS.has(before);
  if (i === 0 && token === 'do') return true;
  if (before === 'there' && ['if', 'whether'].includes(tokens[i - 2] ?? ''))
    return token === 'is' || token === 'are';
  return (
    QUESTION_WORDS.has(before) && (token === 'is' || token === 'are') && before !== 'if' && before !== 'how'
  );
}
