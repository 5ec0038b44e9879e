// A transcript as the checks see it: turns, sentences and pieces of sentences (about a clause each) with who said them, whether
// they ask, and whether they speak of what was or of what is to come. Made for typed chat and for speech: no capitals, no marks,
// fillers. It judges nothing.
import type { DebriefQuote, SpokenTurn } from '../contract/rehearsal.ts';
import { plainCase } from '../language/hygieneTokens.ts';
import { isPast } from '../language/hygieneVerbs.ts';
import { sentences } from '../language/sentences.ts';

/** `flat` is as long as `text`: lower case, straight apostrophes. Places are UTF-16 units of the turn. */
export interface Piece {
  turn: number;
  manager: boolean;
  start: number;
  end: number;
  text: string;
  flat: string;
  asks: boolean;
  time: 'past' | 'ahead' | 'open';
  said: Said;
}
export interface Said {
  turn: number;
  manager: boolean;
  start: number;
  end: number;
  text: string;
  flat: string;
  asks: boolean;
  pieces: Piece[];
}
export interface Talk {
  turns: readonly SpokenTurn[];
  said: readonly Said[];
  pieces: readonly Piece[];
  mine: readonly Piece[];
  theirs: readonly Piece[];
  /** Number of the manager's turns with words in them, and of the other side's. */
  managerTurns: number;
  otherTurns: number;
  /** Index of the last turn with words. */
  last: number;
}

export function readTalk(turns: readonly SpokenTurn[]): Talk {
  const said = turns.flatMap((turn, index) => saidIn(turn, index));
  const pieces = said.flatMap((one) => one.pieces);
  const spoken = (manager: boolean) =>
    new Set(said.filter((one) => one.manager === manager).map(({ turn }) => turn)).size;
  return {
    turns,
    said,
    pieces,
    mine: pieces.filter(({ manager }) => manager),
    theirs: pieces.filter(({ manager }) => !manager),
    managerTurns: spoken(true),
    otherTurns: spoken(false),
    last: said.at(-1)?.turn ?? -1,
  };
}

type Place = { turn: number; start: number; end: number };

/** The words at a place, without white space around them. */
export function quote({ turns }: Pick<Talk, 'turns'>, { turn, start, end }: Place): DebriefQuote {
  const text = turns[turn]?.text.slice(start, end) ?? '';
  const head = text.length - text.trimStart().length;
  const body = text.trim();
  return { turn, start: start + head, end: start + head + body.length, text: body };
}

/** The whole sentence where it is short enough to be read at a glance, else the piece. */
export function around(talk: Pick<Talk, 'turns'>, { said, ...piece }: Piece): DebriefQuote {
  return quote(talk, said.end - said.start <= LONG ? said : piece);
}
const LONG = 180;

/** Sentences that run on without a mark are read in parts of at most this many units. */
const LONGEST = 1200;

function saidIn({ speaker, text }: SpokenTurn, turn: number): Said[] {
  const manager = speaker === 'manager';
  return sentences(text)
    .flatMap(({ start, end }) => parts(text, start, end))
    .map(({ start, end }) => {
      const one: Said = {
        turn,
        manager,
        start,
        end,
        text: text.slice(start, end),
        flat: plainCase(text.slice(start, end)),
        asks: false,
        pieces: [],
      };
      one.pieces = piecesOf(one);
      one.asks = one.pieces.some(({ asks }) => asks);
      return one;
    });
}

function parts(text: string, start: number, end: number): Array<{ start: number; end: number }> {
  const found: Array<{ start: number; end: number }> = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    found.push({ start: from, end: to });
    from = to;
  }
  return [...found, { start: from, end }];
}

const starter =
  "(?:i|i'm|i'll|i'd|i've|you|you're|you'll|you'd|you've|we|we're|we'll|we'd|we've|they|they're|he|she|it|it's|that|that's|this|there|the|your|our|my|what|what's|how|how's|why|when|where|who|which|can|could|would|will|shall|did|do|does|is|are|was|were|let's|lets|please|tell|walk|talk|help|nobody|everyone|everybody|people|so|then|because|maybe|if)";
const seams: readonly RegExp[] = [
  /[;:–—…]\s+|\s-{1,2}\s|\.{2,}\s*/gu,
  new RegExp(`,\\s+(?=(?:and |but |so |or |because |then |which |while |when )*${starter}\\b)`, 'gu'),
  new RegExp(
    `\\s+(?=(?:and|but|so|because|cause|cos|coz|then|which|while) (?:then |so |now |also |just )?${starter}\\b)`,
    'gu',
  ),
  // "… you cut ana off what was going on"
  /(?<!\b(?:see|saw|know|knew|understand|tell|told|about|hear|heard|wonder|ask|asked|asking|say|said|is|was|of|on|in|for|to|at|with|and|but|so|or|me|us|you|not|sure|exactly|matter|learn|remember|forget|explain|show|just|then|now|well|ok|okay|um|uh|that|this|what|how|why|when|where|who|from|like|than)[,]?)\s+(?=(?:what|how|why|where) (?:was|were|is|are|did|do|does|happened|made|got|would|could|can)\b)/gu,
];

function piecesOf(said: Said): Piece[] {
  const { flat, start } = said;
  const cuts = new Set<number>();
  for (const seam of seams) for (const match of flat.matchAll(seam)) cuts.add(match.index + match[0].length);
  const edges = [
    0,
    ...[...cuts].filter((at) => at > 0 && at < flat.length).sort((a, b) => a - b),
    flat.length,
  ];
  return edges.slice(0, -1).flatMap((from, i): Piece[] => {
    const to = edges[i + 1] as number;
    const text = said.text.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const part = flat.slice(from, to);
    const asks = (to === flat.length && /\?["'”’)\s]*$/u.test(flat)) || beginsAsking(part);
    return [
      {
        turn: said.turn,
        manager: said.manager,
        start: start + from,
        end: start + to,
        text,
        flat: part,
        asks,
        time: timeOf(part),
        said,
      },
    ];
  });
}

const fillers =
  /^(?:(?:so|and|but|or|ok|okay|well|um+|uh+|er+|right|yeah|yes|no|hey|now|then|first|also|look|listen|actually|honestly|just|sorry|alright|hm+|mm+|great|good|sure|thanks|thank you|i mean|you know|before that|like)\b[,.\s-]*)*/u;
const asking =
  /^(?:what|what's|whats|how|how's|hows|why|why's|where|who|who's|which|when) (?:is|are|was|were|did|do|does|would|could|can|will|shall|should|has|have|had|made|got|gets|happened|happens|went|kept|led|else|other|one|part|kind|sort|many|much|often|long|about|might|if|'s|brought|stopped|held|caused|prompted|options?|ideas?|support|help|way)\b|^(?:what's|whats|how's|hows|who's|where's)\b|^(?!do (?:it|that|this)\b)(?:do|does|did|are|is|was|were|have|has|can|could|would|will|shall|may|might|am|don't|didn't|doesn't|isn't|aren't|wasn't|weren't|won't|wouldn't|couldn't|can't|haven't) (?:you|i|we|it|that|this|there|they|he|she|the|your|any|anyone|anything)\b|^(?:tell|walk|talk|take|run) me (?:about|through|what|how|why|more|where|a bit|your)\b|^help me (?:understand|see)\b|^i(?:'d| would) (?:like|love|want) to (?:hear|understand|know)\b|^i want to (?:hear|understand|know)\b|^i(?:'m| am) curious\b|^i(?:'m| was)? wonder(?:ing)?\b|^(?:anything|any thoughts|any ideas)\b/u;

export const withoutFillers = (flat: string): string => flat.replace(fillers, '');

function beginsAsking(flat: string): boolean {
  return asking.test(withoutFillers(flat));
}

const aheadWords =
  /\b(?:will|'ll|won't|going to|gonna|(?:can|could|would|will) (?:you|we|i)|let's|lets|shall|please|next (?!to\b)|tomorrow|from now on|going forward|in future|until|(?:want|need|like|expect|ask) you to|plan to|follow up|from (?:today|monday|tuesday|wednesday|thursday|friday|tomorrow))/u;
const pastWords =
  /\b(?:was|were|wasn't|weren't|did|didn't|had|hadn't|been|has|have|haven't|hasn't|'ve|yesterday|ago|last (?:night|week|weekend|month|quarter|sprint|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|shift|time)|came|went|got|put|cut|set|let|read|hit|sent|told|said|saw|left|kept|took|gave|made|lost|meant|felt|ran|spoke|heard|broke|thought|wrote|fell|held|paid|stood|sat|threw|shut|hung|began|brought|forgot|found|met|built|led|spent|drove|drew|blew|chose|stuck)\b/u;

function timeOf(flat: string): Piece['time'] {
  const ahead = aheadWords.test(flat);
  if (
    pastWords.test(flat) &&
    !(ahead && /\b(?:will|'ll|won't|going to|gonna|let's|shall|please)/u.test(flat))
  )
    return 'past';
  if (ahead) return 'ahead';
  return flat.match(/[\p{L}]+/gu)?.some((word) => isPast(word)) ? 'past' : 'open';
}
