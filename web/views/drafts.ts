// What somebody has begun to write, kept on this device until it is sent or they sign out.
import { useCallback, useState } from 'react';

const PREFIX = 'groundwork:draft:';

export function useDraft(person: string, conversation: string | null): [string, (text: string) => void] {
  const key = `${PREFIX}${person}:${conversation ?? 'new'}`;
  const [text, setText] = useState(() => read(key));
  const keep = useCallback(
    (next: string) => {
      setText(next);
      write(key, next);
    },
    [key],
  );
  return [text, keep];
}

/** What was changed on a page and is not saved yet; null: nothing. */
export function keepLeft(person: string, page: string, left: object | null): void {
  write(`${PREFIX}${person}:page:${page}`, left === null ? '' : JSON.stringify(left));
}

export function readLeft(person: string, page: string): unknown {
  try {
    return JSON.parse(read(`${PREFIX}${person}:page:${page}`));
  } catch {
    return null;
  }
}

export function forgetDrafts(person: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(`${PREFIX}${person}:`)) localStorage.removeItem(key);
}

// A browser may forbid storage; the draft then lives as long as the page.
function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // see above
  }
}
