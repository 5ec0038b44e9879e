// What to write instead of a marked phrase: the passage's own act, time and result where it tells them, and where it does not,
// which fact to add. It never invents one: everything between “ and ” stands in the text.
import type { MarkKind } from '../contract/api.ts';
import type { Story } from './hygieneEvents.ts';
import { type Sbi, sweeping } from './hygieneSbi.ts';
import type { Noun } from './hygieneText.ts';
import type { Span } from './sentences.ts';

export interface Situation {
  text: string;
  story: Story;
  sbi: Sbi;
  /** Whom the mark is about, where the text says it. */
  who: Noun | null;
}

export function better(mark: Span & { kind: MarkKind }, at: Situation): string {
  const { behaviour, situation, impact } = at.sbi;
  const [who, did] = called(at);
  const when = situation ? ` ${lowered(situation.text)}` : '';
  const word = `“${mark.text}”`;
  // An act that holds the marked words, or is told as "always", is no fact to fall back on.
  const holds = behaviour && behaviour.start <= mark.start && mark.end <= behaviour.end;
  const fact = behaviour && !holds && !sweeping.test(behaviour.text) ? behaviour.text : null;
  const askAct = `Say what ${who} ${did}${when || ', and when,'} that you would call ${word}`;
  switch (mark.kind) {
    case 'trait':
      if (fact)
        return `Leave out ${word} and keep what happened: ${dated(fact, situation?.text)}${impact ? '' : '. Add what came of it'}.`;
      return `${askAct}${impact ? '' : ', and what came of it'}.`;
    case 'coded_gender':
      return fact
        ? `Would you write ${word} of anybody who did the same? Keep what happened: ${dated(fact, situation?.text)}.`
        : `Would you write ${word} of anybody who did the same? Say what ${who} ${did}${when || ', and when'}, and what it led to.`;
    case 'coded_age':
      return fact
        ? `Leave age out of it and keep what happened: ${dated(fact, situation?.text)}.`
        : `Leave age out of it: say what the work asks for, and what ${who} ${did}${when || ', and when,'} that met it or did not.`;
    case 'vague':
      return `Name one thing ${who} ${did}${when || ', with the day,'} that you mean by ${word}${impact ? '' : ', and what came of it'}.`;
    case 'hearsay': {
      const claim = claimAfter(mark.end, at.text);
      return claim
        ? `Say who saw that “${claim}” and when, ask them to write it themselves, or leave it out.`
        : 'Say who saw it and when, ask them to write it themselves, or leave it out.';
    }
    case 'absolute':
      return situation
        ? `Put a number in place of ${word}: how often, and since when. The text has one time, ${lowered(situation.text)}; name the others, or keep to that one.`
        : `Put a number in place of ${word}: how often, out of how many, and since when. Name the last time, with the day.`;
    case 'undated':
      return `Add the day, or the meeting or shift, to “${mark.text}”.`;
    case 'unactionable':
      return `Say what ${who} ${did} or left undone${when}, and what you want to see instead of ${word}: an act, and by when.`;
  }
}

/** How the text calls the person, as the subject of "did". */
function called({ who, text, story }: Situation): [string, string] {
  const noun =
    who ??
    story.clauses.find(({ subject }) => subject.is === 'person' && subject.head.low !== 'i')?.subject ??
    null;
  if (!noun) return ['this person', 'did'];
  const { head } = noun;
  switch (head.low) {
    case 'he':
    case 'him':
    case 'his':
    case 'himself':
      return ['he', 'did'];
    case 'she':
    case 'her':
    case 'herself':
      return ['she', 'did'];
    case 'you':
    case 'your':
    case 'yourself':
      return ['you', 'did'];
    case 'they':
    case 'them':
    case 'their':
      return ['they', 'did'];
    case 'i':
    case 'me':
    case 'my':
    case 'myself':
      return ['you yourself', 'did'];
    case 'we':
    case 'us':
    case 'our':
      return ['each of you', 'did'];
    default:
      return head.tag === 'name' ? [text.slice(head.start, head.end), 'did'] : ['this person', 'did'];
  }
}

/** The act in the text's words, with its time where those do not hold it. */
function dated(fact: string, when: string | undefined): string {
  return when === undefined || fact.toLowerCase().includes(when.toLowerCase())
    ? `“${fact}”`
    : `“${fact}”, ${lowered(when)}`;
}

function claimAfter(end: number, text: string): string | null {
  const rest = /^[\s,]*(?:that\s+)?([^.!?;\n]{3,120})/u.exec(text.slice(end))?.[1]?.trim() ?? '';
  return /\s/u.test(rest) && !/^(?:about|of|on|from|regarding|for|by|only)\b/iu.test(rest) ? rest : null;
}

const lowered = (phrase: string) =>
  /^(?:On|In|At|During|After|Before|Since|When|While|Last|This|Yesterday|Today|Until|From|The|By|Over|Around|Two|Three|One|A|An|Early|Late|Throughout)\b/u.test(
    phrase,
  )
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
