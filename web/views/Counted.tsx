// Counts by table as a list in plain words; what is nothing is left out.
import type { ReactNode } from 'react';
import { words } from '../words/en.ts';

type Props = {
  counts: Readonly<Record<string, number>>;
  /** rows that stay and lose the person */
  isRewritten?: boolean;
  children?: ReactNode;
};

export function Counted({ counts, isRewritten = false, children }: Props) {
  const said = Object.entries(counts).filter(([, n]) => n > 0);
  if (said.length === 0 && !children) return <p className="soft">{words.keeping.erase.nothing}</p>;
  return (
    <ul className="dotted">
      {said.map(([table, n]) => (
        <li key={table}>{countInWords(table, n, isRewritten)}</li>
      ))}
      {children}
    </ul>
  );
}

export function countInWords(table: string, n: number, isRewritten = false): string {
  const said = (isRewritten ? words.keeping.rewritten[table] : undefined) ?? words.keeping.tables[table];
  return words.keeping.counted(n, said ?? [table, table]);
}
