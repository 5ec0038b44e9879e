// What of the manager's own words a person may take up: the trait they were called, the “always”, the day that was named.
import type { MoveAt } from '../contract/moves.ts';
import { checkLanguage } from '../language/hygiene.ts';
import type { Slots } from './words.ts';

const TRAIT =
  /\b(?:you(?:'re|’re| are| were|r)|ur|being|so|too|bit)\s+(?:(?:just|really|always|so|too|very|being|quite|rather|pretty|not|such|an?|bit|little|of|kind|sort)\s+)*([a-z][a-z-]{3,})\b/i;
const ABSOLUTE = /\b(always|never|every time|everyone|everybody|nobody|constantly)\b/i;
const WHEN =
  /\b(?:(by|on|until|before|from|at)\s+)?(?:the\s+)?((?:next\s+|this\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:\s+(?:morning|noon|afternoon|evening))?|tomorrow(?:\s+(?:morning|noon|afternoon))?|next week|end of (?:the )?(?:day|week|month)|the \d{1,2}(?:st|nd|rd|th))\b/i;

/** @param moves of this turn; places are UTF-16 units in `text` */
export function momentsIn(text: string, moves: readonly MoveAt[]): Slots {
  const slots: Slots = {};
  for (const { move, start, end } of moves) {
    const words = text.slice(start, end);
    if (move === 'label') {
      const trait = TRAIT.exec(words)?.[1]?.toLowerCase();
      if (trait && isTrait(words, trait)) slots.label = trait;
    }
    if (move === 'absolute') {
      const word = ABSOLUTE.exec(words)?.[1]?.toLowerCase();
      if (word) slots.absolute = word;
    }
  }
  if (moves.some(({ move }) => move === 'next_step')) {
    const when = WHEN.exec(text);
    if (when?.[2]) slots.when = adverbial(when[1]?.toLowerCase(), when[2].toLowerCase());
  }
  return slots;
}

/** “You're an engineer” names no trait: the word must be one that evidence hygiene marks. */
function isTrait(words: string, trait: string): boolean {
  return checkLanguage(words).marks.some(
    ({ kind, text }) =>
      kind === 'trait' &&
      text
        .toLowerCase()
        .split(/[^a-z-]+/)
        .includes(trait),
  );
}

function adverbial(preposition: string | undefined, moment: string): string {
  const named = moment.replace(
    /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
    (day) => day.charAt(0).toUpperCase() + day.slice(1),
  );
  if (/^(?:tomorrow|next week)/.test(named) && preposition !== 'by') return named;
  if (/^end of/.test(named)) return `by the ${named}`;
  return `${preposition === 'by' || preposition === 'before' || preposition === 'until' ? preposition : 'on'} ${named}`;
}
