import { readFileSync } from 'node:fs';

// The labelled messages of route.cases.txt, for tests and for training the second look. Their accuracy says that the rules
// hold together, not how good they are on messages nobody has seen.
export interface RouteCase {
  role: 'manager' | 'employee' | 'hr';
  /** The right rule, or any of several; `answer`, `unsupported_language` where there is none. */
  rules: string[];
  text: string;
}

export const developmentCases: RouteCase[] = parseCases(
  readFileSync(new URL('./route.cases.txt', import.meta.url), 'utf8'),
);

export function parseCases(lines: string): RouteCase[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [role, rules, ...text] = line.trim().split(' ');
      if (!rules || text.length === 0) throw new Error(`route.cases.txt has no message in "${line}"`);
      return {
        role: role === 'm' ? 'manager' : role === 'h' ? 'hr' : 'employee',
        rules: rules.split('/'),
        text: text.join(' '),
      };
    });
}
