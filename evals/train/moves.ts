// Trains src/language/moves.weights.json on the labelled lines of evals/train/moves/*.txt, a file an author. Deterministic: its
// chance is seeded. The files of `held` are never trained on. `--folds` measures instead: each file is read by a model
// that was trained without it and the other files of its fold.
//   node --import tsx evals/train/moves.ts [--folds] [--errors]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Coarse, Move } from '../../src/contract/moves.ts';
import { createMoveReader } from '../../src/language/moves.ts';
import { aroundOf, inputOf } from '../../src/language/movesFeatures.ts';
import { hitsOf, isEmptyTalk } from '../../src/language/movesLook.ts';
import { coarseClasses, moveClasses, type StoredMoves } from '../../src/language/movesModel.ts';
import { pieces } from '../../src/language/movesText.ts';
import { loadStaticEmbedding, type StaticEmbedding } from '../../src/models/embedding.ts';
import { macroF1 } from '../stats/rates.ts';
import { type Example, settings, trainNetwork } from './network.ts';

export type MoveLine = {
  id: string;
  file: string;
  coarse: Coarse;
  moves: Move[];
  before: string | null;
  text: string;
};
const LINES = new URL('./moves/', import.meta.url);
const WEIGHTS = new URL('../../src/language/moves.weights.json', import.meta.url);
/** Read by the suite, never by the trainer. */
export const held: readonly string[] = ['talk-9.txt', 'work-9.txt'];
const FOLDS = 6;

/** `coarse | moves | [<- words before |] text` lines. @throws Error naming the line that is none */
export function readLines(): MoveLine[] {
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

function train(lines: readonly MoveLine[], embedding: StaticEmbedding): StoredMoves {
  const coarse: Example[] = [];
  const moves: Example[] = [];
  for (const line of lines) {
    const around = aroundOf(line.before, embedding);
    const found = pieces(line.text).filter((piece) => !isEmptyTalk(piece));
    const last = found.at(-1);
    if (!last) continue;
    const input = inputOf(last, hitsOf(last), around, embedding);
    const wanted = line.moves.length === 0 ? ['none'] : line.moves;
    coarse.push({ input, shares: oneOf(coarseClasses, [line.coarse]), weight: 1 });
    moves.push({ input, shares: oneOf(moveClasses, wanted), weight: found.length > 1 ? 0.6 : 1 });
  }
  const chosen = { ...settings, ...JSON.parse(process.env['NET'] ?? '{}') };
  return {
    coarse: trainNetwork(coarseClasses, coarse, chosen),
    moves: trainNetwork(moveClasses, moves, chosen),
  };
}

function oneOf(classes: readonly string[], wanted: readonly string[]): Float64Array {
  return Float64Array.from(classes, (name) => (wanted.includes(name) ? 1 / wanted.length : 0));
}

type Outcome = { line: MoveLine; coarse: Coarse; moves: Move[] };

function folds(lines: readonly MoveLine[], embedding: StaticEmbedding): Outcome[] {
  const files = [...new Set(lines.map(({ file }) => file))];
  return Array.from({ length: FOLDS }, (_, fold) => files.filter((_, i) => i % FOLDS === fold)).flatMap(
    (out) => {
      const reader = createMoveReader(
        embedding,
        train(
          lines.filter(({ file }) => !out.includes(file)),
          embedding,
        ),
      );
      return lines
        .filter(({ file }) => out.includes(file))
        .map((line): Outcome => {
          const { coarse, sentences } = reader.read(line.text, line.before);
          return {
            line,
            coarse,
            moves: [...new Set(sentences.flatMap(({ moves }) => moves.map(({ move }) => move)))],
          };
        });
    },
  );
}

function report(outcomes: readonly Outcome[], errors: boolean): void {
  const f1 = (some: readonly Outcome[]) =>
    macroF1(
      some.map(({ line, coarse }) => ({ truth: new Set([line.coarse]), answer: new Set([coarse]) })),
    )?.toFixed(3);
  const pairs = outcomes.map(({ line, moves }) => ({
    truth: new Set<string>(line.moves),
    answer: new Set<string>(moves),
  }));
  if (errors)
    for (const { line, coarse, moves } of outcomes)
      if (coarse !== line.coarse || line.moves.join() !== moves.join())
        console.log(
          `${coarse === line.coarse ? ' ' : 'X'} ${line.coarse} => ${coarse} | ${line.moves} => ${moves} | ${line.id} ${line.before ? `<- ${line.before} | ` : ''}${line.text}`,
        );
  for (const file of new Set(outcomes.map(({ line }) => line.file)))
    console.log(file, f1(outcomes.filter(({ line }) => line.file === file)));
  const mean = (kind: string) => f1(outcomes.filter(({ line }) => line.file.startsWith(kind)));
  console.log('talk', mean('talk'), 'work', mean('work'));
  for (const move of Move.options)
    console.log(
      move,
      macroF1(
        pairs.map(({ truth, answer }) => ({ truth: only(truth, move), answer: only(answer, move) })),
      )?.toFixed(3),
    );
  const unsure = outcomes.filter(({ coarse }) => coarse === 'not_sure').length;
  console.log(
    'coarse macro-F1',
    f1(outcomes),
    'moves macro-F1',
    macroF1(pairs)?.toFixed(3),
    'not sure',
    unsure,
    'of',
    outcomes.length,
  );
}

function only(labels: ReadonlySet<string>, one: string): Set<string> {
  return new Set(labels.has(one) ? [one] : []);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { folds: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
  });
  const embedding = await loadStaticEmbedding();
  const lines = readLines().filter(({ file }) => !held.includes(file));
  if (values.folds) return report(folds(lines, embedding), values.errors);
  const stored = train(lines, embedding);
  writeFileSync(WEIGHTS, `${JSON.stringify(stored)}\n`);
  console.log(`${lines.length} lines, ${stored.coarse.names.length} features`);
}

if (process.argv[1]?.endsWith('train/moves.ts')) await main();
