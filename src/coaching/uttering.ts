// From a model's stream to what the reader sees: sentences as they are complete, each checked; what was logged before what is
// said of it; what could not be said mended once or withheld. It deliberately knows no model: it is given streams.
import type { Citation, Recommendation } from '../contract/api.ts';
import type { TurnEvent } from '../contract/socket.ts';
import { checkSentence, createSentenceReader, type Ear, type Said } from '../models/sentences.ts';
import { type readStream, StreamFault } from '../models/stream.ts';
import { explanations, type Reason } from '../models/unsaid.ts';
import { say, sayOn } from './context.ts';
import type { Turn } from './tools.ts';

export type Unsaid = { sentence: unknown; reason: Reason };
/** Characters of one sentence with its form around it; small models fall into loops that never end. */
const LONGEST_SENTENCE = 900;
export type Tally = {
  said: number;
  withheld: number;
  cited: string[];
  heard: Set<string>;
  repeated: number;
  /** recommendations that have gone out */
  shown: Recommendation[];
};
/** A model that repeats itself has no more to say. */
const MOST_REPEATS = 3;

/** Says each sentence as soon as it is complete and passes; the others are kept. @throws StreamFault */
export async function* listen(
  turn: Turn,
  events: ReturnType<typeof readStream>,
  ear: Ear,
  unsaid: Unsaid[],
  tally: Tally,
  limit: { sentences: number },
): AsyncGenerator<TurnEvent> {
  let reader = createSentenceReader();
  let message = '';
  for await (const event of events) {
    if (event.type === 'tool') {
      reader = createSentenceReader(); // what was said before a tool call was no answer yet
      if (event.state === 'called')
        yield { type: 'turn.status', step: event.name === 'recommend' ? 'ranking' : 'searching' };
      continue;
    }
    if (event.message !== message) {
      message = event.message;
      reader = createSentenceReader();
    }
    for (const read of reader.push(event.text)) {
      if ('fault' in read) throw new StreamFault('failed');
      if (isRepeated(read.sentence, tally)) continue;
      const verdict = checkSentence(read.sentence, turn.known, ear);
      if (verdict.say) yield* utter(turn, verdict, tally);
      else unsaid.push({ sentence: read.sentence, reason: verdict.reason });
    }
    if (reader.pending() > LONGEST_SENTENCE) throw new StreamFault('too_long');
    if (tally.said >= limit.sentences || tally.repeated >= MOST_REPEATS) return;
    if (unsaid.length > limit.sentences) throw new StreamFault('failed');
  }
  if (reader.isEmpty()) throw new StreamFault('failed');
  if (!reader.isComplete()) throw new StreamFault('truncated');
}

function isRepeated(sentence: unknown, tally: Tally): boolean {
  const text = JSON.stringify(sentence);
  const isKnown = tally.heard.has(text);
  tally.heard.add(text);
  if (isKnown) tally.repeated += 1;
  return isKnown;
}

async function* utter(turn: Turn, said: Said, tally: Tally): AsyncGenerator<TurnEvent> {
  yield* flush(turn, tally);
  const grounds =
    said.cited.length > 0
      ? said.cited
      : said.pieces.flatMap(({ slot }) =>
          slot?.kind === 'action' ? (turn.known.groundsOf.get(slot.id) ?? []) : [],
        );
  const citations: Citation[] = grounds.map(({ passage, quote }) => ({ passage, quote }));
  tally.said += 1;
  tally.cited.push(...citations.map(({ passage }) => passage));
  yield said.pieces.some(({ slot }) => slot?.kind === 'quote' || slot?.kind === 'action')
    ? say(said.text, citations)
    : sayOn(said.text, citations);
}

/** What was made and logged goes out before anything is said of it. */
export function* flush(turn: Turn, tally: Tally): Generator<TurnEvent> {
  for (const event of turn.known.pending.splice(0)) {
    if (event.type === 'turn.recommendation') tally.shown.push(event.recommendation);
    yield event;
  }
}

export function* withhold(tally: Tally, reason: Reason): Generator<TurnEvent> {
  tally.withheld += 1;
  yield { type: 'turn.withheld', reason: explanations[reason] };
}

/** Asks once for all sentences that could not be said; what still cannot is withheld. */
export async function* mend(
  turn: Turn,
  unsaid: readonly Unsaid[],
  rewriting: (tried: readonly Unsaid[]) => ReturnType<typeof readStream>,
  ear: Ear,
  tally: Tally,
  limit: { rewrites: number },
): AsyncGenerator<TurnEvent> {
  yield { type: 'turn.status', step: 'checking' };
  const tried = unsaid.slice(0, limit.rewrites);
  const mended: Said[] = [];
  try {
    const reader = createSentenceReader();
    for await (const event of rewriting(tried))
      if (event.type === 'text')
        for (const read of reader.push(event.text)) {
          const verdict =
            'sentence' in read && !isRepeated(read.sentence, tally)
              ? checkSentence(read.sentence, turn.known, ear)
              : null;
          if (verdict?.say && mended.length < tried.length) mended.push(verdict);
        }
  } catch (error) {
    if (!(error instanceof StreamFault)) throw error; // not mended then; what was said already stands
  }
  for (const said of mended) yield* utter(turn, said, tally);
  for (const { reason } of unsaid.slice(mended.length)) yield* withhold(tally, reason);
}
