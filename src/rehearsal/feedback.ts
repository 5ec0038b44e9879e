// Feedback in a talk: acts of the other side that somebody could have seen, words for what they are, what came of it, when it was,
// and what the manager asked about it. Each finder looks at its own words only, so that a talk which loses one of them loses no
// other. What gives back the other side's words is no feedback.
import type { DebriefQuote } from '../contract/rehearsal.ts';
import { type Clause, readStory, reporting, type Story } from '../language/hygieneEvents.ts';
import { readPassage } from '../language/hygieneText.ts';
import { findTraits } from '../language/hygieneTraits.ts';
import { actVerbs, bases, isAmong, isPast, lightVerbs, sameInPast } from '../language/hygieneVerbs.ts';
import { around, type Piece, quote, type Said, type Talk, withoutFillers } from './talk.ts';
import { pastDays } from './times.ts';

export interface Found {
  piece: Piece;
  quote: DebriefQuote;
  /** The words themselves, as they stand. */
  words: string;
}
export interface Feedback {
  acts: readonly Found[];
  labels: readonly Found[];
  /** Verdicts and wishes that show nothing: "your attitude", "step up". */
  vague: readonly Found[];
  sweeping: readonly Found[];
  impacts: readonly Found[];
  /** Words for the day of what is spoken of. */
  days: readonly Found[];
  /** One meeting or piece of work that is named without a day. */
  occasions: readonly Found[];
  /** Everything by which feedback was given, in order; empty where none was. */
  given: readonly Found[];
}

/** @param heard the manager's sentences in which the move reader hears feedback */
export function readFeedback(talk: Talk, heard: readonly DebriefQuote[] = []): Feedback {
  const mine = talk.said.filter(({ manager }) => manager);
  const telling = mine.filter((said) => !givesBack(talk, said));
  const stories = new Map(telling.map((said) => [said, readStory(readPassage(said.text))]));
  const storyOf = (said: Said): Story => stories.get(said) ?? readStory(readPassage(said.text));
  const pieces = telling.flatMap((said) => said.pieces);
  const acts = telling.flatMap((said) => actsIn(talk, said, storyOf(said)));
  const labels = mine.flatMap((said) => labelsIn(talk, said));
  const vague = pieces.flatMap((piece) => matching(talk, piece, verdicts));
  const sweeping = pieces.flatMap((piece) => matching(talk, piece, absolutes));
  const impacts = pieces.flatMap((piece) => impactIn(talk, piece, storyOf(piece.said)));
  const announced = pieces.flatMap((piece) => matching(talk, piece, announcing));
  const read = pieces.flatMap((piece) => {
    const place = heard.find(
      ({ turn, start, end }) => turn === piece.turn && start < piece.end && piece.start < end,
    );
    return place && piece.time !== 'ahead' && !piece.asks
      ? [{ piece, quote: around(talk, piece), words: piece.text.trim() }]
      : [];
  });
  const given = [...acts, ...labels, ...vague, ...sweeping, ...announced, ...read].sort(inOrder);
  const [first = 0, last = -FOLLOWS - 1] = [given[0]?.piece.turn, given.at(-1)?.piece.turn];
  const near = new Set(given.map(({ piece }) => piece.turn));
  const isNear = ({ turn }: Piece) => [-2, 0, 2].some((step) => near.has(turn + step));
  return {
    acts,
    labels,
    vague,
    sweeping,
    impacts: impacts.filter(({ piece }) => piece.turn >= first && piece.turn <= last + FOLLOWS),
    days: pieces.filter(isNear).flatMap((piece) => daysIn(talk, piece)),
    occasions: pieces.filter(isNear).flatMap((piece) => matching(talk, piece, occasions)),
    given,
  };
}

/** Turns after the last feedback in which what came of it may still be told. */
const FOLLOWS = 6;

export const inOrder = (a: Found, b: Found): number =>
  a.quote.turn - b.quote.turn || a.quote.start - b.quote.start;

// ---- the other side's words given back

const givingBack =
  /^(?:(?:so|and|because|ah|oh|i see|right|okay|ok|mm+|hm+)[,. ]+)*(?:(?:so |because )(?:you|it|the|what|they|from|since|that|there|when|half|all|everything|nobody|on (?:top|the))\b|(?:so )?(?:it |that )?(?:sounds|seems|feels|looks) (?:like|as if|as though|to me like)|you (?:feel|felt|'re saying|are saying|'re feeling|mentioned|'d rather|'d like|want|wanted|sound|seem|wish|hoped|worry|worried|said earlier|just said)\b|you (?:said|told me|say) [^.?!]{0,30}(?:you'd|you want|you would|you feel|you felt|you're|you are|last time)|(?:so )?what (?:i hear|i'm hearing|you're saying)|(?:so )?(?:i hear|i'm hearing|if i (?:hear|understand|understood|got)|let me (?:check|see|say back|play|make sure)|in other words|to (?:sum|recap)|what i(?:'m| am) (?:hearing|taking)))/u;

const recalling =
  /^(?:so |and )?you (?:said|told me|mentioned) [^.?!]{0,40}\b(?:you(?:'d| want| would|'re| feel)|last time)\b/u;

/** Content words of a sentence that the other side had just said, as a share: from half on it gives back. */
function givesBack(talk: Talk, said: Said): boolean {
  const before = heardBefore(talk, said.turn);
  if (before === null) return recalling.test(said.flat);
  if (recalling.test(said.flat)) return true;
  // After "Fine, busy." there is nothing to give back yet.
  if (givingBack.test(said.flat)) return before.split(/\s+/u).length > 3;
  const own = contentOf(said.flat);
  if (own.length < 3) return false;
  const theirs = new Set(contentOf(before));
  return (
    own.filter((word) => theirs.has(word)).length >= 0.6 * own.length &&
    !/\b(?:i|we|us|our)\b/u.test(said.flat)
  );
}

function heardBefore(talk: Talk, turn: number): string | null {
  for (let at = turn - 1; at >= Math.max(0, turn - 3); at -= 1)
    if (talk.turns[at]?.speaker === 'other') return talk.turns[at]?.text.toLowerCase() ?? null;
  return null;
}

const contentOf = (flat: string): string[] =>
  (flat.match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !ordinary.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/u, ''));
const ordinary = new Set(
  'that this with have been were what when where which there their them they then than from your yours about just like really very would could should because some much more most into over also only even well know think mean going want said'.split(
    ' ',
  ),
);

// ---- acts

const seenAs =
  /\byou(?:'ve| were| was|'d| have| had|'re| are)? (?:(?:been|just|again|still|also|both|clearly|twenty|ten|half an hour|an hour|\w+ minutes) )*(?:late|absent|missing|asleep|on your phone|on the phone|offline|unreachable|off camera|not there|not in the room|nowhere to be found|scrolling|typing|texting)\b/u;
const workSeen =
  /\b(?:the|your|that|those|these|both|two|three|four|five|six|seven|several|half|\d+|it|they|most|some|none)\b[^.?!]{0,40}\b(?:(?:came|arrived|went (?:out|in|live|through)|was|were|had|has|have|reached|landed|contained|showed|is|are|got (?:sent|submitted|delivered|shipped))\b[^.?!]{0,40}\b(?:late|missing|wrong|incomplete|errors?|mistakes?|typos|unfinished|overdue|outdated|not (?:sent|done|there|updated|ready|signed|filled|finished|checked)|(?:hours?|days?|weeks?|minutes) after|past the|behind|blank|empty|unsigned|unanswered|untouched|without|(?:the )?old)|left out|missed|lacked|omitted|skipped|came back)\b|\bthere (?:was|were) (?:\w+ ){0,2}(?:errors?|mistakes?|gaps?|typos?|complaints?|no \w+)\b/u;
/** "The report was due on the 14th and came on the 18th": the work tells what was done. */
const workDue =
  /\b(?:was|were|is|are) (?:(?:\w+ )?(?:due|promised|agreed|planned|expected)|meant to be \w+)\b[^.?!]{0,60}\b(?:came|arrived|went out|turned up|showed up|landed|(?:was|were|got) (?:sent|done|there|ready|finished|delivered|handed in))\b/u;
/** The manager's own words taken back are nobody's act. */
const ownFault =
  /\b(?:sorry|i apologi[sz]e|my (?:fault|mistake|bad)|(?:came|come) out (?:wrong|harsh\w*|hard\w*|badly))\b/u;
/** Acts of the mind or of the talk itself: nobody could have seen them, or they carry on the talk. */
const unseen =
  /^(?:think|know|mean|want|feel|need|like|hope|see|hear|believe|wish|understand|have|remember|guess|get|be|expect|mention|agree|care|love|hate|enjoy|deserve|prefer|wonder|worry|forget to mention)$/u;
const onTheTalk =
  /\byou (?:asked|said|told me|raised|brought up|described|explained|mentioned|named|pointed out) (?:earlier|just now|a moment ago|before|today|in this)\b|\bas you (?:said|say)\b|\b(?:thank|thanks)\b.{0,20}\byou (?:said|told|came|made time|took)\b|\byou(?:'ve| have)? (?:made|got|have) (?:a |your )?(?:point|good point|fair point|time)\b/u;

function actsIn(talk: Talk, said: Said, story: Story): Found[] {
  if (said.pieces.every(({ asks, flat }) => asks && !asksWhy.test(flat))) return [];
  const told = story.clauses.filter((clause) => isActOfTheirs(said, clause));
  const found = told.map((clause) => foundAt(talk, said, clause.start, clause.end));
  for (const pattern of ownFault.test(said.flat) ? [seenAs] : [seenAs, workSeen, workDue]) {
    const match = pattern.exec(said.flat);
    if (match && !found.some(({ words }) => words.includes(match[0])))
      found.push(foundAt(talk, said, match.index, match.index + match[0].length));
  }
  const dated = found.length === 0 ? said.pieces.find((piece) => isDatedFact(said, piece)) : undefined;
  if (dated) found.push(foundAt(talk, said, dated.start - said.start, dated.end - said.start));
  return found.filter(
    ({ piece, words }) =>
      (!piece.asks || asksWhy.test(piece.flat)) &&
      piece.time !== 'ahead' &&
      (again.test(piece.flat) ||
        !/\b(?:if|unless|whether|when|once|suppose|imagine) (?:you|u)\b/u.test(piece.flat.slice(0, 24))) &&
      !onTheTalk.test(piece.flat) &&
      !unlikely.test(words.toLowerCase()),
  );
}
/** "If you're late once more": it has been so before. */
const again = /\b(?:once more|again|another time|one more time)\b/u;
const unlikely = /^you (?:know|see|guys|mean|bet|go|can)\b/u;
const asksWhy = /\b(?:why|how come|what made|how could)\b.*\byou\b/u;

/** "On Friday the rota had your name on it and the machine was full": a day, their part in it, and no verdict. */
function isDatedFact(said: Said, { flat, time, asks }: Piece): boolean {
  if (time !== 'past' || asks || said.asks || verdicts.test(said.flat) || announcing.test(said.flat))
    return false;
  if (!/\b(?:your?|yours)\b/u.test(flat) || pastDays(flat).length === 0) return false;
  return !/\bi (?:wanted|want|asked|noticed|heard|got|had|was)\b|\b(?:told|asked|sent|gave) you\b|\bthank/u.test(
    flat,
  );
}

/** Typed, too: “u left early”, “you havent answered”. */
const theirs = /^(?:you|u|ya|havent|didnt|hadnt|werent|wasnt)$/u;

function isActOfTheirs(said: Said, clause: Clause): boolean {
  const { subject, verb, act, helped, past, start, end } = clause;
  if (!theirs.test(subject.head.low)) return false;
  const flat = said.flat.slice(start, end);
  if (
    findTraits(clause.sentence).some(
      (trait) => trait.start >= start && trait.end <= end && isNegative(trait.start, trait.end, said),
    )
  )
    return false;
  const shown = act || (isAmong(verb.low, actVerbs) && !isAmong(verb.low, lightVerbs) && !clause.thin);
  if (isPast(verb.low) && goesOn(said.flat.slice(start))) return true;
  if (!shown || !(helped === 'plain' || helped === 'perfect')) return false;
  if (
    unseen.test(verb.low) ||
    /^(?:felt|thought|wanted|knew|meant|saw|heard|needed|had|were|was|got|understood|hoped|mentioned|agreed|seemed|sounded|liked)$/u.test(
      verb.low,
    )
  )
    return false;
  return (
    past ||
    (!/\b(?:like|want|need|please|would|could|should|expect|that way|then|if|when|so that)\b/u.test(
      said.flat.slice(0, start),
    ) &&
      /\byou (?:keep|regularly|often|tend to|usually|leave|arrive|come|show|interrupt|talk|speak|send|skip|miss)\b/u.test(
        flat,
      ))
  );
}

/** "you came round, sat down next to him and lowered your voice": an act told after the first verb. */
function goesOn(rest: string): boolean {
  const clause = rest.split(/[.!?;]/u)[0] ?? '';
  return [...clause.matchAll(/(?:,|\band|\bthen) (?:then |\p{L}+ly )?(\p{L}+)/gu)].some(
    ([, word = '']) =>
      (isPast(word) || sameInPast.has(word)) && isAmong(word, actVerbs) && !isAmong(word, lightVerbs),
  );
}

// ---- labels

const praise = new Set(
  `talented skilled reliable capable competent strong smart bright brilliant excellent great good kind helpful thoughtful patient friendly calm creative thorough careful diligent dependable
  committed dedicated motivated hardworking hard-working honest fair generous organised organized proactive professional conscientious clear confident curious passionate supportive valuable positive open warm
  experienced knowledgeable engaged loyal polite respectful attentive trustworthy responsible resourceful natural driven enthusiastic ambitious sharp consistent flexible considerate eager keen quick steady
  upset worried anxious nervous tired stressed frustrated proud excited sceptical skeptical hesitant reluctant optimistic doubtful independent sensitive mature fast a star rockstar rock star asset team player
  modest humble brave fearless tough gifted able accurate meticulous precise articulate empathetic caring responsive collaborative approachable decisive determined resilient innovative inspiring composed tactful diplomatic quiet new`
    .split(/\s+/u)
    .concat([
      'team player',
      'hard working',
      'rock star',
      'a star',
      'problem solver',
      'self starter',
      'great asset',
    ]),
);
const idioms =
  /\b(?:not (?:a |much of a |really a )?team[- ]player|(?:bad|poor|terrible|negative|wrong|an?) attitude(?: problem)?|attitude problem|(?:don't|do not|doesn't) (?:really |even |seem to )?care\b|not (?:really )?(?:committed|motivated|interested|serious|professional|reliable|engaged|trustworthy|mature|a leader|cut out|leadership material|senior enough|proactive|bothered|up to it)|unprofessional|un?reliable person|too (?:sensitive|emotional|soft|aggressive|blunt|quiet|negative|slow|junior|defensive)|(?:difficult|hard|impossible|a nightmare|a pain) to (?:work|deal) with|(?:lazy|careless|sloppy|rude|arrogant|selfish|defensive|negligent|disorgani[sz]ed|unreliable|incompetent|immature|passive-aggressive|aggressive|hostile|dismissive|abrasive|disrespectful|inconsiderate|thoughtless|irresponsible|unmotivated|disengaged|stubborn|childish|toxic|clueless|useless|hopeless|chaotic|half-hearted|insensitive|condescending|controlling|complacent|inattentive|scatterbrained|flaky|moody|difficult|bossy|pushy|hot-headed|short-tempered|manipulative|dishonest|lackadaisical|indifferent|apathetic|weak|slapdash)(?= (?:person|manager|colleague|worker|attitude|behaviou?r|of you|with|about|in|towards?|and|or|again|lately|these days|today|at|on|when)\b|[\s.,;:!?…]*$))/u;
const aboutThem = /\b(?:you|your|you're|yours|yourself|u|ur)\b/u;
const unsaid =
  /\b(?:not (?:saying|that you|because you|calling|here to|suggesting|telling you)|don't (?:think|believe|mean|see) (?:that |this |it )?|isn't (?:about|that|because)|never (?:said|called)|shouldn't have (?:said|called)|wasn't (?:fair|right)|didn't mean|sorry (?:i|that i|for)|i don't want to|nobody (?:thinks|is saying)|would never|took back|take (?:that|it) back|called (?:you|it)|feel(?:s|ing)? (?:like |as if )?(?:you're|i'm))\b/u;

function labelsIn(talk: Talk, said: Said): Found[] {
  if (unsaid.test(said.flat)) return [];
  const places = readPassage(said.text)
    .flatMap((sentence) => findTraits(sentence))
    .filter(({ start, end, who }) => {
      if (!isNegative(start, end, said)) return false;
      if (/^ (?:\p{L}+ )?(?:from|of) (?:me|us|mine)\b/u.test(said.flat.slice(end, end + 24))) return false;
      if (who === null) return aboutThem.test(said.flat);
      return (
        /^(?:you|your|u)$/u.test(who.head.low) ||
        aboutThem.test(said.flat.slice(Math.max(0, start - 40), end + 15))
      );
    })
    .map(({ start, end }) => ({ start, end }));
  const idiom = idioms.exec(said.flat);
  const about =
    idiom &&
    aboutThem.test(said.flat.slice(Math.max(0, idiom.index - 60), idiom.index + idiom[0].length + 12));
  if (
    idiom &&
    about &&
    !places.some(({ start, end }) => start < idiom.index + idiom[0].length && idiom.index < end)
  )
    places.push({ start: idiom.index, end: idiom.index + idiom[0].length });
  return places.map(({ start, end }) => foundAt(talk, said, start, end));
}

function isNegative(start: number, end: number, said: Said): boolean {
  const flat = said.flat.slice(start, end);
  const negated = /\b(?:not|n't|isn't|aren't|wasn't|never|less|hardly|no)\b[^,.;]{0,16}$/u.test(
    said.flat.slice(Math.max(0, start - 22), start),
  );
  const good =
    praise.has(flat) ||
    praise.has(flat.replace(/ly$/u, '')) ||
    flat.split(' ').every((word) => praise.has(word));
  return good === negated && !(good && feelings.test(flat));
}
const feelings =
  /^(?:upset|worried|anxious|nervous|tired|stressed|frustrated|proud|excited|hesitant|reluctant|optimistic|doubtful|new|quiet|sure|able)$/u;

// ---- verdicts, sweeping words, announcements

const verdicts =
  /\b(?:great|good|nice|amazing|excellent|fantastic|brilliant|solid|awesome|terrific|lovely|outstanding) (?:work|job|stuff|effort)\b|\byou(?:'re| are) (?:a |an |such a )(?:real |true |total )?(?:star|rock ?star|legend|hero|gem|asset|natural|champion|lifesaver)\b|\bnot (?:your|a|the) (?:very )?(?:best|finest|greatest|good|great)\b|\bcame (?:across|over) (?:as )?(?:a (?:little|bit) |quite |very |rather |pretty )?\w+|\b(?:was|were|is|are) (?:garbage|rubbish|terrible|awful|a mess|a disaster|unacceptable|a joke|not acceptable|not ok(?:ay)?|not good enough|sloppy|shoddy)\b|\byour (?:\w+ ){0,2}(?:attitude|performance|work|communication|quality|commitment|reliability|tone|behaviou?r|numbers|output|results|punctuality|engagement|standards?|approach|conduct) (?:has|have|is|isn't|was|wasn't|are|aren't|were|weren't|needs?|hasn't|haven't|could|must|lately|really)\b|\byou(?:'ve| have)? (?:really )?(?:need|have|got|must|should) (?:to )?(?:step up|do better|improve|be more|be less|try harder|work harder|shape up|pull your (?:socks|weight)|up your game|get it together|take (?:more )?(?:ownership|responsibility)|change your|show more|raise your|communicate (?:more|better))\b|\byou(?:'re| are| were) (?:not |just not |still not )?(?:good enough|meeting expectations|where you (?:need|should)|doing (?:well|great|badly|poorly|fine|a)|falling short|slipping|underperforming|delivering|pulling your weight|up to standard|below)\b|\byou (?:did|do|have done|'ve done) (?:a |an )?(?:really |very )?(?:great|good|bad|poor|terrible|amazing|excellent|fantastic|wonderful) (?:job|work)?|\bcould (?:have been|be) (?:a |slightly |bit |little |tiny |much |even )*(?:better|(?:more|less) \w+|\w{3,}er)\b/u;
const absolutes =
  /\byou(?:'re| are|'ve| have)? (?:just |simply )?(?:always|never|constantly|forever|continually|keep (?:on )?\w+ing)\b|\b(?:every|each) (?:single )?time you\b|\byou\b[^.?!]{0,30}\ball the time\b/u;
const announcing =
  /\b(?:i(?:'ve| have)? (?:got |want to (?:give|share)|have|need to (?:give|share))(?: you)? (?:some |a bit of |a piece of )?(?:feedback|concerns?)|(?:some|give you|share some|my|bit of|piece of) feedback (?:on|about|for|from|i)|i(?:'m| am| was) (?:really |quite |a bit |very )?(?:concerned|worried|disappointed|unhappy|frustrated|annoyed) (?:about|with|by|at|that|in) (?:you|your|the|how|this|what)|(?:there(?:'s| is| has been)|we have) (?:a|an) (?:issue|problem|concern|complaint)s? (?:with|about) (?:you|your|the way)|(?:had|got|received) (?:\w+ ){0,2}complaints? (?:about you|about your|from))\b/u;
const occasions =
  /\b(?:in|at|on|during|after|before|about|from|for|with|of) (?:the|our|your|that|this|a)(?: [\p{L}\d'&-]+){0,3} (?:meeting|call|stand-?up|huddle|review|retro(?:spective)?|demo|presentation|pitch|shift|handover|hand-?off|session|workshop|training|visit|report|release|launch|migration|incident|outage|project|proposal|audit|inspection|ward round|account|class|lesson|service|sync|planning|briefing|event|dashboard|draft|invoice|ticket|order|delivery|deck|contract|tender|rota|stocktake|survey|analysis|estimate|plan|rollout|interview)s?\b/u;

function matching(talk: Talk, piece: Piece, pattern: RegExp): Found[] {
  const match = pattern.exec(piece.flat);
  if (!match) return [];
  const start = piece.start - piece.said.start + match.index;
  return [foundAt(talk, piece.said, start, start + match[0].length)];
}

// ---- what came of it

const harm =
  "(?:had to|have to|has to|must|needs? to|needed to|ended up|couldn't|could not|can't|cannot|didn't|did not|don't|doesn't|wasn't|weren't|lost|loses?|missed|waited|waits?|waiting|stopped|stops?|called|complained|escalated|stayed|redid|re-?did|worked|spent|sat|stood|left|went|walked|cancell?ed|moved|pulled|asked|rang|emailed|wrote|refused|got|felt|feels?|was|were|is|are|came|fell|slipped|started|gave|turned|took|paid|shut down|covered|scrambled|rebuilt|reworked|delayed|held|holds|signed|renewed|thanked|chose|chased|hesitated|postponed|pushed|heard|dropped|rushed|guessed|ran|carry|carried|ordered|honoured|honored)";
const somebody =
  '(?:the|our|my|two|three|four|five|six|seven|both|other|half|some|several|\\d+|a|an|nobody|no one|everyone|everybody|people|others?|we|i|they|she|he|who|somebody|someone|customers|clients|patients|guests|parents|colleagues|students|users)\\b';
const connected = [
  /\b(?:which|that|this|it)(?:'s| has| have| had)? (?:really |then |also |just )?(?:meant|means|led to|left|leaves|made|makes|puts|holds|blocks|pushes|slows|delays|risks|caused|causes|cost|costs|saved|saves|kept|keeps|forced|put|resulted|delayed|cut|held|pushed|set (?:us|the)|blocked|slowed|threw|created|gave|gives|hurts?|affected|affects|impacted|impacts|undermined|undermines|undid|took|takes|brought|lost|won|helped|stopped|confused|damaged|doubled|derailed|broke|ate)\b/u,
  /\b(?:as a result|because of (?:this|that|it)|the (?:result|consequence|effect|upshot|impact|outcome|cost) (?:of (?:this|that|it) )?(?:was|is|were|for)|(?:had|has|having) (?:an? )?(?:\w+ )?(?:impact|effect|consequences?|knock-on)|knock-on)\b/u,
  /\b(?:cost|costs|costing|took|takes|lost|leaving|left) (?:us|me|the (?:team|client|customer|company|business|ward|line)|them|her|him) (?:\w+ ){0,3}(?:\w+)/u,
  new RegExp(
    `\\b(?:so|and|then|because|meaning|leaving|but|while|until|after that|afterwards)[, ]+(?:(?:that|so|then|now|also|yesterday|today|in the end) )?${somebody}[^.?!]{0,48}?\\b${harm}\\b`,
    'u',
  ),
  /\b(?:we|(?:the|our|my|two|three|four|five|six|both|half|several|\d+|a|one) (?:[\p{L}'-]+ ){1,4}?|customers|clients|patients|people|others|everyone|somebody else|someone else|colleagues|nobody|no one|guests|parents|they|she|he|i|\p{L}+ and \p{L}+) ?(?:'ve |have |has |'d |\w+ly |then |also |all |both |just |now |still |already )*(?:had to|have to|has to|ended up|lost|missed (?:the|their|her|his|our|a)|slipped|waited|got stuck|stuck|went (?:quiet|down|home|live late|without)|stopped|shut down|complained|escalated|walked out|stayed (?:late|on|until|behind)|redid|re-did|spent|were left|was left|waiting|was delayed|were delayed|was down|were down|didn't (?:get|know|have|hear|see|speak|say|go|want|trust|receive)|renewed|pulled out|(?:was|were) (?:caught|upset|confused|held|without|late|shaken|furious|angry|standing|sent)|picked up|covered|rang|called (?:me|the|in)|wrote (?:to|in)|asked (?:me|whether|if|for)|in tears|reopened|bounced|fell behind|moved (?:to|back)|cancell?ed)\b/u,
  /\bi (?:felt|was|feel) (?:\w+ )?(?:worried|frustrated|embarrassed|caught|surprised|blindsided|let down|disappointed|anxious|stressed|upset|hurt|stuck|exposed|undermined|ignored|relieved|confused|thrown)\b/u,
  /\b(?:makes?|made) (?:it|me|us|people|them|the|others|everyone|her|him) (?:\w+ )?\w+/u,
  /\b(?:was|were|got|came back|is|are) (?:\w+ )?(?:broken|damaged|ruined|rejected|spoiled|spoilt|thrown (?:away|out)|scrapped|returned|refunded|down for|out of stock|stuck|blocked|delayed)\b/u,
  /\b(?:can't|cannot|don't|doesn't|won't|couldn't) (?:plan|start|bill|invoice|ship|close|open|trust|know (?:what|who|where|when|whether)|rely|sign|go (?:out|home|live)|order|pay|tell the)\b/u,
];
/** What is said of the manager's own asking, and rules: nothing that came of an act. */
const ownAsking =
  /\b(?:so|and|because|but) (?:i|we) (?:was|were|am|are|wanted|want|thought|think|asked|ask|noticed|called|set) (?:wondering|to|that|you|this|if|hoping|thinking)\b|\b(?:it|this|that) (?:can't|cannot|must not|mustn't|won't|shouldn't) (?:\w+, ){0,2}(?:happen|go on|continue)\b|\b(?:is|are|was|were) (?:due|supposed to|meant to|expected)\b/u;
const ownDoing =
  /\bi(?:'m| was| am) (?!left\b)(?:\w+ )?\w+ing\b|\b(?:so|and|but|because|then) i (?!had to|couldn't|lost|missed|spent|stayed|ended|felt|got|didn't (?:know|have|get|sleep)|was (?:left|stuck|caught|late|worried|embarrassed|frustrated)|ran|sat|stood|redid|took the|covered)|\bthe (?:thing|point|problem|issue|fact|question|reason|truth) (?:is|was)\b(?![^,]*\b(?:came back|had to|lost|nobody|no one|waiting|stopped|we|they|she|he|the)\b)/u;
const theyDid =
  /\b(?:you|u)(?:'ve|'d)?(?: have| had| also| just| twice| again| then| still| both times| \w+ly)*\s*$/u;
const notImpact =
  /^(?:and )?(?:it|that|this) (?:makes (?:\w+ )?sense|helps|means a lot|takes (?:\w+ )?courage|works|sounds)\b|^(?:so |and |but )?(?:it|that|this) (?:left|gave|made|took|cost|means?|meant) (?:you|that you)\b|\b(?:i'm sorry|sorry)\b/u;

function impactIn(talk: Talk, piece: Piece, story: Story): Found[] {
  if (piece.asks || piece.time === 'ahead') return [];
  if (
    /\b(?:should|might|may|if|would|i'll|let's|we'll|you'll)\b/u.test(piece.flat) &&
    !/\b(?:had|meant|cost|lost)\b/u.test(piece.flat)
  )
    return [];
  const flat = piece.flat;
  if (notImpact.test(withoutFillers(flat))) return [];
  if (ownAsking.test(flat) || ownDoing.test(flat)) return [];
  const match = connected
    .map((pattern) => pattern.exec(flat))
    .find((one) => one !== null && !theyDid.test(flat.slice(0, one.index)));
  if (!match && !othersDid(piece, story)) return [];
  // "so you cut them off", "and you did not": what they did, not what came of it.
  if (/^(?:and|so|but|then|because)[, ]+(?:you|your)\b/u.test(flat)) return [];
  const start = piece.start - piece.said.start;
  return [foundAt(talk, piece.said, start, start + piece.text.length)];
}

/** Told beside the act and not as what came of it: "before she had finished". */
const beside =
  /\b(?:before|while|when|whenever|if|that|who|because|since|where|as|than|what|how|after|until)\b[^,]*$/u;
/** What a third person did or had to do, other than telling of it: "Ana redid the sheet". */
function othersDid({ said, start, end, time }: Piece, story: Story): boolean {
  if (time !== 'past') return false;
  return story.clauses.some(
    ({ subject, verb, past, helped, start: from, act }) =>
      past &&
      (act || /\b(?:had|has|have) to\b/u.test(said.flat.slice(from, from + 60))) &&
      (helped !== 'modal' || /\b(?:had|has|have) to\b/u.test(said.flat.slice(from, from + 60))) &&
      said.start + from >= start &&
      said.start + from < end &&
      !beside.test(said.flat.slice(start - said.start, from)) &&
      (subject.is === 'person' || subject.is === 'outsider') &&
      !/^(?:i|you|u|we)$/u.test(subject.head.low) &&
      !/^your?$/u.test(said.flat.slice(from, from + 5).split(/\s/u)[0] ?? '') &&
      !(
        /\basked (?:for|to be|to leave|to move)\b/u.test(said.flat.slice(from, from + 60))
          ? []
          : bases(verb.low)
      ).some((base) => reporting.test(base) || base === 'show' || base === 'give'),
  );
}

// ---- when it was

const smallTalk =
  /\b(?:weekend|holiday|vacation|game|match|kids?|sleep|trip|traffic|weather|film|movie|party)\b/u;

function daysIn(talk: Talk, piece: Piece): Found[] {
  const { flat } = piece;
  const topic = /\b(?:about|regarding|go over|going over|discuss|look at|back to|talk through|go through) /u;
  const near =
    /\b(?:about|regarding|over|discuss|look at|back to|through|from|in|during|at|after) (?:the |your |what happened |how )?/u;
  return pastDays(flat).flatMap(({ start, end }) => {
    const words = flat.slice(start, end);
    const gone = /\b(?:yesterday|last|ago|back|past|earlier|running)\b|'s\b/u.test(words);
    const onTopic = topic.test(flat.slice(0, start + 3));
    const spoken = piece.time === 'past' || gone || near.test(flat.slice(Math.max(0, start - 30), start + 3));
    if (!spoken || (piece.time === 'ahead' && !gone && !onTopic)) return [];
    if (/\b(?:by|until|till|before|from) (?:the )?$/u.test(flat.slice(0, start)) && piece.time !== 'past')
      return [];
    if (piece.asks && smallTalk.test(flat)) return [];
    if (/\b(?:her|his|their|my)$/u.test(flat.slice(0, start).trimEnd())) return [];
    if (
      /\b(?:happened|because of|about|saw|noticed|watched)\b/u.test(flat.slice(0, start)) === false &&
      /\bi (?:was (?:away|off|out|on leave|travelling)|spoke|talked|looked|went|met|asked|read|wrote|had|checked|sent|booked|called|started)\b/u.test(
        flat,
      )
    )
      return [];
    const at = piece.start - piece.said.start;
    return [{ ...foundAt(talk, piece.said, at + start, at + end), quote: around(talk, piece) }];
  });
}

function foundAt(talk: Talk, said: Said, start: number, end: number): Found {
  const at = said.start + start;
  const piece = said.pieces.find((one) => one.start <= at && at < one.end) ?? said.pieces[0];
  if (!piece) throw new Error('a sentence with a finding has no words');
  const words = said.text.slice(start, end).trim();
  const whole = around(talk, piece);
  const covered = at >= whole.start && said.start + end <= whole.end;
  return {
    piece,
    words,
    quote: covered ? whole : quote(talk, { turn: said.turn, start: at, end: said.start + end }),
  };
}
