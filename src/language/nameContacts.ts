// Finds e-mail addresses, profile addresses, @handles and telephone numbers.
import type { Directory } from './nameDirectory.ts';

export interface Contact {
  start: number;
  end: number;
  kind: 'email' | 'contact';
  person: string | null;
}

const contactPattern =
  /(?<email>[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<url>(?:https?:\/\/)?(?:www\.)?(?:linkedin\.com\/in|github\.com|twitter\.com|x\.com|facebook\.com|instagram\.com)\/[\w.%-]+)|(?<handle><@\w+>|(?<![\p{L}\p{N}])@[\p{L}_][\p{L}\p{N}._-]*[\p{L}\p{N}_])|(?<phone>(?<![\p{L}\p{N}.#/-])(?:\+\d[\d ().-]{6,18}\d|\(0\)\d[\d -]{6,12}\d|\(0?\d{2,5}\)[ -]?\d[\d -]{4,10}\d|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|0\d{9,10}|\d{3}[-. ]\d{3}[-. ]\d{4}|\d{3}[-.]\d{4})(?![\p{L}\p{N}]))/gu;

export function findContacts(text: string, directory: Directory): Contact[] {
  if (!/@|\.com\/|\d{3}/.test(text)) return [];
  const found: Contact[] = [];
  for (const match of text.matchAll(contactPattern)) {
    const { email, handle } = match.groups ?? {};
    const address = email?.toLowerCase().replace(/^'/, '');
    const local = handle?.slice(1).toLowerCase();
    const person = address
      ? (directory.emails.get(address) ?? null)
      : local
        ? handleOwner(directory, local)
        : null;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: email ? 'email' : 'contact',
      person,
    });
  }
  return found;
}

function handleOwner(directory: Directory, local: string): string | null {
  for (const [address, id] of directory.emails) if (address.startsWith(`${local}@`)) return id;
  const parts = local.split(/[._-]/);
  const part = directory.parts.get(parts[0] ?? '');
  const ids = part
    ? [...part.first, ...part.other].filter(
        (id) => parts.length === 1 || directory.names.get(id)?.last === parts.at(-1),
      )
    : [];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
