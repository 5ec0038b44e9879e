// A user's words -> what to look for: masked, without the words that only ask ("what do people say about my ..."), and
// embedded by the model that embedded the passages. It deliberately decides nothing about rights or people.
import type { Competency } from '../content/content.ts';
import type { Masker } from '../language/names.ts';
import type { StaticEmbedding } from '../models/embedding.ts';
import type { Embedder } from '../models/models.ts';

/** What is left of `text` once the asking is taken away; '' where nothing in particular is asked for. */
export function topicOf(masked: string): string {
  let text = ` ${masked
    .replace(/[?!.,;:"“”]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
  let before: string;
  do {
    before = text;
    for (const pattern of ASKING) text = text.replace(pattern, ' ').replace(/\s+/g, ' ');
  } while (text !== before);
  return text.trim();
}

const ASKING: readonly RegExp[] = [
  /^ how (is|are|am|was|were) (someone|they|i|we) (doing|getting on|getting along|coming along|going|performing)( these days| lately| at work)? $/i,
  /^ (please|hi|hello|hey|ok|okay|so|and|well|also|thanks|coach) /i,
  /^ (can|could|would|will) you (please )?(tell|show|find|look up|give|list|help) (me )?/i,
  /^ (tell|show|find|give|list|look up) (me )?/i,
  /^ (what|which) (do|does|did|have|has|had|are|is|was|were|can|could|would) ((my|the|their|our|other) )?(people|colleagues|peers|others|everyone|anyone|anybody|team|manager|someone|they|records?|feedback|notes?|reports?) (say|said|saying|think|thought|write|wrote|written|mention(ed)?|noted?|feel|felt|tell|told|show|shown)( me| us)? ?(about|on|of|regarding)?/i,
  /^ (what|which) (feedback|evidence|notes?|comments?|records?|goals?) (is|are|was|were|do|does|did|have|has)( there| i| we| they| someone| you)?( have| had| get| got| received?)?( been)?( on| about| for| of)?/i,
  /^ (what|how) (is|are|was|were|has|have) (there|been|being)?( said| written| recorded| known| held)? ?(about|on) /i,
  /^ (is|are|was|were) there (any(thing)?|some(thing)?)( feedback| evidence| notes?| comments?)? ?(about|on|that (says|shows)|of)? /i,
  /^ (any|some|all|the)? ?(feedback|evidence|comments?|notes?|records?|examples?|anything|something) (about|on|of|regarding|where|that says|for) /i,
  /^ how (does|do|did|is|are|has|have) (someone|they|people|my|i|the|we)( [a-z]+)? (see|seen|rate|find|perceive|view) /i,
  /^ how (good|strong|well|bad) (is|are|am|does|do|did) /i,
  /^ (who|when|where|why|what|which|how) (has |have |had |did |does |do |was |were |is |are |am )?/i,
  / (my|their|our|your|someone's|someone|me|them|they|themselves|myself|i|we|us) /i,
  / (people|colleagues|peers|others|anyone|anybody|everyone|everybody) (say|says|said|think|thinks|write|wrote|mention|mentioned)( about)? /i,
  / (lately|recently|so far|these days|this year|last year|at all|at work|in general|overall|please) $/i,
  /^ (about|on|of|regarding|with|for|in|at|to|the|a|an|some|any|do|does|did|is|are|was|were|be|been|has|have|get|gets|got|say|says|said|think|feedback|evidence|records?) /i,
  / (about|on|of|with|for|the|a|an|like|say|says|said|think|thinks) $/i,
];

/** What a phrasal noun ends in: "handover", "follow-up", "walkthrough". */
const PHRASAL =
  /^(\p{L}{3,}(?=over|up|out|off|down|back|through|around|away)|sign|log|check|opt|stand|add|plug)(over|up|out|off|down|back|through|around|away|in|on)(s?)$/iu;

/** "handovers" also as "hand-overs", and the other way round: people write it as they like. */
export function withCompounds(topic: string): string {
  const others = topic.split(/\s+/).flatMap((word) => {
    if (/^\p{L}{2,}-\p{L}{2,}$/u.test(word)) return [word.replace('-', '')];
    const [, first, particle, plural] = PHRASAL.exec(word) ?? [];
    return first === undefined ? [] : [`${first}-${particle}${plural}`];
  });
  return [topic, ...others].join(' ');
}

const MOST_TOPIC_WORDS = 3;
const QUESTION_TERMS = 6;

export type Topic = {
  topic: string;
  vector: Float32Array | null;
  vectorModel: string;
  competencies: string[];
  terms: number[];
};

/**
 * Competencies that a short topic names by title or by one of their words (stems, matched at the start of a word). A longer
 * question asks for something particular, of which the competency would find too much.
 */
export function competenciesIn(topic: string, competencies: readonly Competency[]): string[] {
  if (topic.split(/\s+/).length > MOST_TOPIC_WORDS) return [];
  const words = ` ${topic.toLowerCase()}`;
  return competencies
    .filter(({ title, words: stems }) =>
      [title.toLowerCase(), ...stems].some((stem) => words.includes(` ${stem.toLowerCase()}`)),
    )
    .map(({ id }) => id)
    .slice(0, 2);
}

/**
 * Never throws for an endpoint: without its vector only words are compared.
 * @param deps.competencies what the question may name; absent: none
 */
export async function readQuestion(
  deps: {
    masker: Masker;
    embedder: Embedder;
    builtin?: StaticEmbedding;
    competencies?: readonly Competency[];
  },
  text: string,
  signal?: AbortSignal,
): Promise<Topic> {
  const asked = topicOf(deps.masker.mask(text).masked);
  const topic = withCompounds(asked);
  const [vector] =
    asked === '' ? [null] : await deps.embedder.embed([asked], signal).catch((): [null] => [null]);
  return {
    topic,
    vector: vector ?? null,
    vectorModel: deps.embedder.model,
    terms: deps.builtin?.terms(topic, QUESTION_TERMS) ?? [],
    competencies: competenciesIn(asked, deps.competencies ?? []),
  };
}
