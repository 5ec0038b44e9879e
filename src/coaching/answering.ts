// What every answer is made of: who asks about whom, finding passages, quoting them with who said it as this reader may know
// it. Shared by the answers from the records, the follow-ups and the general ones.
import { namesOf } from '../access/people.ts';
import { quarter, spokenDate } from '../clock.ts';
import type { Citation, FoundPassage } from '../contract/api.ts';
import type { Person } from '../db/db.ts';
import { readQuestion } from '../evidence/question.ts';
import { type Hit, search } from '../evidence/search.ts';
import { sentences } from '../language/sentences.ts';
import { type CoachDeps, type Memory, say, type TurnInput, type TurnRun } from './context.ts';

export type Answering = {
  deps: CoachDeps;
  actor: Person;
  input: TurnInput;
  signal: AbortSignal;
  text: (path: string, values?: Record<string, string | number>) => string;
  /** whom it is about; the actor where nobody is named */
  subject: string;
  name: string | null;
  /** others that the message names too */
  others: string[];
  relation: 'self' | 'manager' | 'skip';
  topic: string;
  masked: string;
};

export const remember = (a: Answering, intent: Memory['intent'], more: Partial<Memory> = {}): Memory => ({
  intent,
  subject: a.subject === a.actor.id ? null : a.subject,
  topic: a.topic,
  recommendations: [],
  items: [],
  brief: null,
  ...more,
});

export const cite = (items: ReadonlyArray<{ passage: string; quote: string }>, most = 3): Citation[] =>
  items.slice(0, most).map(({ passage, quote }) => ({ passage, quote }));

/** The first 30 words of a long quote, cut out of it as they stand, so that what is left is still verbatim. */
export const short = (quote: string) => {
  const words = [...quote.matchAll(/\S+/g)];
  const last = words[29];
  return words.length <= 32 || !last ? quote : `${quote.slice(0, last.index + last[0].length)} …`;
};

export const isSelf = (a: Answering) => a.subject === a.actor.id;

export async function nameOf(a: Answering): Promise<string> {
  return a.name || ((await namesOf(a.deps.db, [a.subject])).get(a.subject) ?? '');
}

export const counted = (n: number) => ['none', 'one', 'two', 'three', 'four', 'five'][n] ?? String(n);

export async function lookFor(a: Answering, words: string) {
  const masker = await a.deps.masking.masker();
  const { competencies } = a.deps.content;
  return readQuestion(
    { masker, embedder: a.deps.models.embedder, builtin: a.deps.builtin, competencies },
    words,
    a.signal,
  );
}

export async function find(
  a: Answering,
  topic: string,
  limit: number,
  sources?: Hit['source'][],
): Promise<Hit[]> {
  const question = await lookFor(a, topic);
  return a.deps.db.transaction(a.actor, (tx) =>
    search(tx, a.deps, a.actor, {
      subject: a.subject,
      ...question,
      topic: topic === '' ? '' : question.topic,
      limit,
      ...(sources ? { sources } : {}),
    }),
  );
}

/** A quote with who said it, as this reader may know it. */
export async function quoted(
  a: Answering,
  item: { passage: string; source: string; quote: string },
): Promise<string> {
  const [row] = await a.deps.db.query<{ author: string | null; visible: string }>(
    a.actor,
    'select author_id as author, visible from passage where id = $1',
    [item.passage],
  );
  const quote = short(item.quote);
  const mine = row?.author === a.actor.id;
  switch (item.source) {
    case 'manager':
      return mine
        ? a.text('develop.quote_manager_you', { quote })
        : isSelf(a)
          ? a.text('develop.quote_manager', { quote })
          : a.text('develop.quote_manager_earlier', { quote });
    case 'one_to_one':
      return a.text('develop.quote_note', { quote });
    case 'self':
      return isSelf(a)
        ? a.text('develop.quote_self', { quote })
        : a.text('develop.quote_self_report', { quote });
    case 'upward':
      return a.text(isSelf(a) ? 'develop.quote_upward' : 'develop.quote_upward_report', { quote });
    case 'goal':
    case 'commitment':
      return a.text(`develop.quote_${item.source}`, { quote });
    default: {
      if (mine) return a.text('develop.quote_manager_you', { quote });
      const mayName = row?.author && (isSelf(a) ? row.visible === 'named' : row.visible !== 'nobody');
      const author =
        mayName && row?.author ? (await namesOf(a.deps.db, [row.author])).get(row.author) : undefined;
      return author
        ? a.text('develop.quote_named', { author, quote })
        : a.text('develop.quote_peer', { quote });
    }
  }
}

export async function* quoteHit(a: Answering, hit: Hit, quote = telling(hit)) {
  yield* quoteDated(a, hit, hit.date, quote);
}

/** As `quoteHit`, of a passage that was read without a search. */
export async function* quotePassage(
  a: Answering,
  passage: { id: string; source: string; date: string; withheld: boolean },
  quote: string,
) {
  yield* quoteDated(a, passage, passage.withheld ? quarter(passage.date) : passage.date, quote);
}

async function* quoteDated(
  a: Answering,
  { id, source }: { id: string; source: string },
  date: string,
  quote: string,
) {
  const said = a.text(source === 'commitment' ? 'due' : 'dated', { date: spokenDate(date) });
  yield say(`${await quoted(a, { passage: id, source, quote })} (${said})`, [{ passage: id, quote }]);
}

/** The whole passage where it is short, else its first sentences. */
export function telling(hit: FoundPassage): string {
  const spans = sentences(hit.text);
  const last = spans[Math.min(1, spans.length - 1)];
  const first = spans[0];
  return hit.text.length <= 260 || !first || !last ? hit.text : hit.text.slice(first.start, last.end);
}

export async function* refusePerson(a: Answering): TurnRun {
  yield say(a.text('not_yours'));
  return a.input.memory;
}

export async function* once(event: ReturnType<typeof say>, memory: Memory | null): TurnRun {
  yield event;
  return memory;
}

/** The topic as one would say it; null where it is words that only look like one. */
export function spokenTopic(topic: string): string | null {
  const words = topic.split(/\s+/);
  return words.length <= MOST_SPOKEN && !words.some((word) => NOT_SPOKEN.test(word)) ? topic : null;
}
const MOST_SPOKEN = 4;
const NOT_SPOKEN =
  /^(am|is|are|was|were|be|been|do|does|did|done|has|have|had|can|could|should|would|will|may|might|must|need|needs|get|gets|got|getting|keep|keeps|doing|say|says|said|think|want|wants|that|this|those|these|who|what|how|when|where|why|if|not|no|yes|and|or|but|so|to|tomorrow|today|i|it|its|he|she|they|them|us|we|anyone|anything|else|ing)$/i;
