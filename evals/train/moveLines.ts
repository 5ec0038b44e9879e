// The labelled lines of evals/train/moves/*.txt, a file an author: what the trainer learns from and what it must not see.
import { readdirSync, readFileSync } from 'node:fs';
import { Coarse, Move } from '../../src/contract/moves.ts';

export type MoveLine = {
  id: string;
  file: string;
  coarse: Coarse;
  moves: Move[];
  before: string | null;
  text: string;
};
const LINES = new URL('./moves/', import.meta.url);
/** Read by the suite, never by the trainer. */
export const held: readonly string[] = ['talk-9.txt', 'work-9.txt'];

/** `coarse | moves | [<- words before |] text` lines. @throws Error naming the line that is none */
export function readMoveLines(): MoveLine[] {
  return readdirSync(LINES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, LINES), 'utf8')
        .split('\n')
        .flatMap((line, i): MoveLine[] => {
          if (line.trim() === '' || line.startsWith('#')) return [];
          const id = `${file}:${i + 1}`;
          const [coarse, moves, ...rest] = line.split('|').map((part) => part.trim());
          const hasBefore = rest[0]?.startsWith('<-') ?? false;
          const text = rest.slice(hasBefore ? 1 : 0).join('|');
          const labels = Move.array().safeParse(
            moves
              ?.split(',')
              .map((m) => m.trim())
              .filter(Boolean),
          );
          const kind = Coarse.safeParse(coarse);
          if (!labels.success || !kind.success || text === '')
            throw new Error(`${id} is no labelled line: ${line}`);
          return [
            {
              id,
              file,
              coarse: kind.data,
              moves: labels.data,
              before: hasBefore ? (rest[0] as string).slice(2).trim() : null,
              text,
            },
          ];
        }),
    );
}
