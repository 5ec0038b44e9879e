import { describe, expect, test } from 'vitest';
import { queryOf } from './views/LogFilters.tsx';

const now = new Date('2026-06-30T09:00:00Z');
const asked = (search: string, cursor: string | null = null) => queryOf(search, cursor, now).toString();

describe('what the log asks the server for', () => {
  test('leaves out that something was shown or read, until it is asked for', () => {
    expect(asked('')).toBe('views=false');
    expect(asked('subject=ben', '40')).toBe('views=false&subject=ben&cursor=40');
    expect(asked('kind=all')).toBe('');
    expect(asked('kind=read')).toBe('kind=read');
  });

  test('turns its own words for times into instants', () => {
    expect(asked('kind=brief&when=week')).toBe('kind=brief&from=2026-06-23T09%3A00%3A00.000Z');
    expect(asked('kind=brief&when=between&from=2026-06-01')).toBe('kind=brief&from=2026-06-01');
    expect(asked('kind=brief&from=2026-06-01')).toBe('kind=brief');
  });
});
