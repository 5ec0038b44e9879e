// Trains src/language/moves.weights.json on the labelled lines of evals/train/moves/*.txt, a file an author. Deterministic: its
// chance is seeded. The files of `held` are never trained on. `--folds` measures instead: each file is read by a model
// that was trained without it and the other files of its fold.
//   node --import tsx evals/train/moves.ts [--folds] [--errors]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Coarse, Move } from '../../src/contract/moves.ts';
import { createMoveReader } from '../../src/language/moves.ts';
import { aroundOf, inputOf } from '../../src/language/movesFeatures.ts';
import { hitsOf, isEmptyTalk } from '../../src/language/movesLook.ts';
import { coarseClasses, moveClasses, type StoredMoves } from '../../src/language/movesModel.ts';
import { pieces } from '../../src/language/movesText.ts';
import { loadStaticEmbedding, type StaticEmbedding } from '../../src/models/embedding.ts';
import { macroF1 } from '../stats/rates.ts';
import { held, type MoveLine, readMoveLines } from './moveLines.ts';
import { type Example, settings, trainNetwork } from './network.ts';

const WEIGHTS = new URL('../../src/language/moves.weights.json', import.meta.url);
const FOLDS = 6;
/** Chosen by folds; more hidden units or rounds gained nothing. */
const chosen = { ...settings, rounds: 60, dropNamed: 0.3, dropHidden: 0.35, smallestCount: 4 };
const sizes = { coarse: { hidden: 16, members: 2 }, moves: { hidden: 36, members: 1 } };

/** The last part of a line that says something decides; a rare move counts for more, so that it is not crowded out. */
function train(lines: readonly MoveLine[], embedding: StaticEmbedding): StoredMoves {
  const coarse: Example[] = [];
  const moves: Example[] = [];
  const counts = new Map<string, number>();
  const wantedOf = (line: MoveLine): string[] => (line.moves.length === 0 ? ['none'] : line.moves);
  for (const line of lines) for (const move of wantedOf(line)) counts.set(move, (counts.get(move) ?? 0) + 1);
  const rarity = (move: string) => Math.min(1.6, Math.max(0.6, Math.sqrt(100 / (counts.get(move) ?? 1))));
  for (const line of lines) {
    const found = pieces(line.text).filter((piece) => !isEmptyTalk(piece));
    const last = found.at(-1);
    if (!last) continue;
    const input = inputOf(last, hitsOf(last), aroundOf(line.before, embedding), embedding);
    const wanted = wantedOf(line);
    const weight = wanted.reduce((sum, move) => sum + rarity(move), 0) / wanted.length;
    coarse.push({ input, shares: oneOf(coarseClasses, [line.coarse]), weight: 1 });
    moves.push({
      input,
      shares: oneOf(moveClasses, wanted),
      weight: found.length > 1 ? 0.6 * weight : weight,
    });
  }
  return {
    coarse: trainNetwork(coarseClasses, coarse, { ...chosen, ...sizes.coarse }),
    moves: trainNetwork(moveClasses, moves, { ...chosen, ...sizes.moves }),
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
        { hideNames: (text) => text },
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
  const lines = readMoveLines().filter(({ file }) => !held.includes(file));
  if (values.folds) return report(folds(lines, embedding), values.errors);
  const stored = train(lines, embedding);
  writeFileSync(WEIGHTS, `${JSON.stringify(stored)}\n`);
  console.log(`${lines.length} lines, ${stored.coarse.names.length} features`);
}

await main();
