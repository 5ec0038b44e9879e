// Reads the cue tables of the reader of moves. A line is `certainty pattern !! unless`. In a pattern `a/b` is either word, `a_b`
// two words, `a*` any ending, `@class` a class below; `~3` up to three words between, `~` two; `x?` may be missing; `^` and `$`
// are the start (after "so", "and", "okay" …) and the end of a piece; `?` its question mark. Constant once read.
import type { Move } from '../contract/moves.ts';

export type Cue = {
  move: Move;
  certainty: number;
  pattern: RegExp;
  unless: RegExp | null;
  /** the piece must end in a question mark */
  asks: boolean;
  /** one of these words must be there; null where none is sure to be */
  needs: ReadonlySet<string> | null;
  line: string;
};

export function readCues(tables: Partial<Record<Move, string>>): Cue[] {
  return Object.entries(tables).flatMap(([move, table]) =>
    table
      .trim()
      .split('\n')
      .map((line) => readCue(move as Move, line.trim())),
  );
}

function readCue(move: Move, line: string): Cue {
  const [, certainty, rest] = /^(\.\d+|1) (.*)$/u.exec(line) ?? [];
  if (certainty === undefined || rest === undefined) throw new Error(`no cue: ${line}`);
  const [pattern = '', unless] = rest.split(' !! ');
  return {
    move,
    certainty: Number(certainty),
    pattern: expression(pattern.replace(/ \?$/u, '')),
    unless: unless === undefined ? null : expression(unless),
    asks: pattern.endsWith(' ?'),
    needs: neededBy(pattern),
    line,
  };
}

/** The smallest choice of words, one of which every match has. */
function neededBy(pattern: string): ReadonlySet<string> | null {
  const choices = pattern.split(/\s+/u).flatMap((element) => {
    if (/^(?:\^|\$|\?|~\d*)$/u.test(element) || element.endsWith('?')) return [];
    const heads = element
      .split('/')
      .flatMap(alternatives)
      .map((phrase) => phrase.split(' ')[0] as string);
    return heads.some((head) => /[*[]/u.test(head)) ? [] : [new Set(heads)];
  });
  return choices.reduce<Set<string> | null>(
    (least, one) => (least && least.size <= one.size ? least : one),
    null,
  );
}

const LEAD =
  '(?:(?:so|and|but|okay|well|now|then|because|yeah|yes|right|alright|look|listen|also|or|just|like|no|oh|honestly|actually|sure|anyway|i mean|hey|hi|please|,|\\.|!|—) )*';

function expression(source: string): RegExp {
  const body = source
    .trim()
    .replace(/^~\d* /u, '')
    .split(/\s+/u)
    .map((element) => {
      if (element === '^') return `^${LEAD}`;
      if (element === '$') return '(?:[.,!?] )*$';
      if (element.startsWith('~')) return `(?:\\S+ ){0,${element.slice(1) || 2}}?`;
      const optional = element.endsWith('?');
      const alternatives = (optional ? element.slice(0, -1) : element).split('/').map(alternative).join('|');
      return `(?:(?:${alternatives}) )${optional ? '?' : ''}`;
    })
    .join('');
  return new RegExp(source.startsWith('^') ? body : `(?<![^ ])${body}`, 'u');
}

function alternative(word: string): string {
  return alternatives(word)
    .map((phrase) =>
      /^[,;:—.!?%]$/u.test(phrase) ? phrase.replace(/[.?]/u, '\\$&') : phrase.replace(/\*/gu, '[^ ]*'),
    )
    .join('|');
}

/** The words, or phrases, that one alternative stands for. */
function alternatives(word: string): string[] {
  if (!word.startsWith('@')) return [word.replace(/[_-]/gu, ' ')];
  const known = classes[word.slice(1)];
  if (known === undefined) throw new Error(`there is no class ${word}`);
  return known.trim().split(/\s+/u).flatMap(alternatives);
}

const classes: Readonly<Record<string, string>> = {
  be: 'am is are was were be been being s',
  do: 'do does did',
  aux: 'do does did are is was were have has had can could will would should shall may might am',
  modal: 'can could will would should shall may might',
  wh: 'what how why where when who which whose',
  subject:
    'you he she it they we i there this that these those the your my our any anyone anybody anything someone something everything everyone either somebody people',
  they: 'he she they it we somebody someone everybody everyone people',
  very: 'really very so quite pretty too just totally completely absolutely truly extremely incredibly a_bit a_little kind_of sort_of rather fairly always still also not never',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri weekend today tomorrow tonight yesterday',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  due: 'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today then noon lunch lunchtime eod cob next_week end_of_week end_of_day month_end the_end the_weekend 1* 2* 3* 4* 5* 6* 7* 8* 9* january february march april june july august september october november december',
  feeling:
    'frustrat* upset angry anxious worried worry* nervous scared afraid overwhelm* exhaust* tired drained stress* sad hurt lonely stuck torn ashamed embarrass* guilty disappoint* annoyed fed_up hopeless helpless relieved proud excited hopeful confus* lost trapped alone discouraged ambivalent unsure uncertain unheard unseen ignored left_out let_down burn* burnt squeezed stretched blamed judged pressured resentful fearful tense uneasy unhappy miserable happy ready',
  hard: 'hard tough difficult rough frustrating exhausting stressful upsetting painful unfair scary overwhelming draining tiring awful horrible rotten disappointing disheartening annoying confusing lonely brutal heavy a_lot',
  trait:
    'lazy careless sloppy unprofessional difficult negative defensive emotional aggressive unreliable selfish arrogant rude stubborn immature irresponsible incompetent disorganised disorganized unmotivated disrespectful abrasive toxic dishonest untrustworthy hopeless useless passive needy dramatic hysterical oversensitive sensitive clueless slow weak ungrateful bossy pushy cold moody childish thoughtless inconsiderate uncooperative scatterbrained lackadaisical entitled flaky forgetful sloppy combative hostile argumentative impatient lost_cause control_freak slacker know_it_all perfectionist diva liar bully disappointment liability drama_queen loose_cannon pain_in_the* mess snob micromanager prima_donna',
};
