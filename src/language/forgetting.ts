// Takes one person out of texts that stay: every mention becomes "someone", all else is left as written. Beside the
// masker, which weighs what a word means, it looks for what is this person's and nobody else's: id, address, full name
// and parts of the name that are no ordinary words. It would rather take one word too many than leave a name.
import { isOrdinary, type NameLists } from './nameLists.ts';
import type { Masker } from './names.ts';
import { foldName, tokenise } from './nameTokens.ts';

export type Forgotten = { id: string; name: string; email: string | null };
/** @param near people of the record a text belongs to: a first name they share with who is forgotten is theirs */
export type Forget = (text: string, near?: readonly string[]) => string;

/** @param others everybody else in the directory: parts of their names are not taken for this person's */
export function createForget(
  masker: Masker,
  lists: NameLists,
  person: Forgotten,
  others: ReadonlyArray<{ name: string }>,
): Forget {
  const exact = exactly(exactForms(lists, person));
  const own = ownWords(lists, person, others);
  return (text, near = []) => {
    const without = text.replace(exact, (_found, at: number) =>
      opensText(text, at) ? 'Someone' : 'someone',
    );
    const masked = masker.maskPerson(without, person.id, near);
    return once(withoutWords(masked, own));
  };
}

/** Every string of a JSON value. Keys stay. */
export function forgetIn<T>(value: T, forget: Forget, near?: readonly string[]): T {
  if (typeof value === 'string') return forget(value, near) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => forgetIn(item, forget, near)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, forgetIn(item as unknown, forget, near)]),
  ) as T;
}

/** What names this person wherever it stands. An id that may be a word or a small number is left to the masker. */
function exactForms(lists: NameLists, { id, name, email }: Forgotten): string[] {
  const isTelling = /\p{L}/u.test(id)
    ? /[\d._\-@/:]/.test(id) || (id.length >= 4 && !isKnownWord(lists, foldName(id)))
    : id.length >= 5;
  const local = email?.split('@')[0] ?? '';
  return [
    ...(email ? [email] : []),
    ...(name.trim().includes(' ') ? [name.trim()] : []),
    ...(isTelling ? [id] : []),
    ...(/[._\d]/.test(local) && local.length >= 5 ? [local] : []),
  ].sort((a, b) => b.length - a.length);
}

function exactly(forms: readonly string[]): RegExp {
  if (forms.length === 0) return /(?!)/g;
  const quoted = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`@?(?<![\\p{L}\\p{N}])(?:${quoted.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Folded parts of the name, and two of them written as one, that are neither English nor anybody else's. */
function ownWords(
  lists: NameLists,
  { name }: Forgotten,
  others: ReadonlyArray<{ name: string }>,
): ReadonlySet<string> {
  const shared = new Set(others.flatMap((other) => partsOf(other.name)));
  const parts = partsOf(name);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const joined = parts.length > 1 ? [first + last, last + first] : [];
  return new Set(
    [...parts.filter((part) => !shared.has(part)), ...joined].filter(
      (part) => part.length >= 3 && !isKnownWord(lists, part),
    ),
  );
}

const partsOf = (name: string) => (name.match(/[\p{L}\p{M}'’]+/gu) ?? []).map(foldName);

/** Names that are words only by the way ("Wanda", "Tom") count as names. */
function isKnownWord(lists: NameLists, word: string): boolean {
  const listed = lists.words.get(word);
  return (
    isOrdinary(lists, word) ||
    (listed !== undefined && listed !== 'likely') ||
    lists.places.has(word) ||
    lists.context.jargon.has(word)
  );
}

function withoutWords(text: string, words: ReadonlySet<string>): string {
  if (words.size === 0) return text;
  let out = '';
  let at = 0;
  for (const token of tokenise(text)) {
    if (!words.has(token.fold)) continue;
    out += text.slice(at, token.start) + (token.opens ? 'Someone' : 'someone');
    at = token.end;
  }
  return at === 0 ? text : out + text.slice(at);
}

const opensText = (text: string, at: number) =>
  /(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(Math.max(0, at - 4), at));

/** "someone someone": two parts of one name. */
const once = (text: string) => text.replace(/\b(someone)(?:[ .]+someone)+\b/gi, '$1');
