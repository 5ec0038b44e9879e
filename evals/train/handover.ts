// Trains src/language/handover.weights.json on the messages of evals/train/handover/*.txt (`class|message` a line) and on the
// development list of src/language/route.cases.ts. It sees no case of evals/cases. Deterministic: full batches, no chance.
//   node --import tsx evals/train/handover.ts [--folds 5]    measures by folds instead of writing
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import {
  featuresOf,
  openHandoverModel,
  rowsOf,
  type StoredHandover,
} from '../../src/language/handoverModel.ts';
import { developmentCases } from '../../src/language/route.cases.ts';
import { loadStaticEmbedding, type StaticEmbedding } from '../../src/models/embedding.ts';

type Message = { label: string; text: string };
const FOLDER = new URL('./handover/', import.meta.url);
const ROUNDS = 160;
const RIDGE = 2e-4;

const { values } = parseArgs({ options: { folds: { type: 'string' } } });
const embedding = await loadStaticEmbedding();
const messages = readMessages();
if (values.folds === undefined) {
  writeFileSync(
    new URL('../../src/language/handover.weights.json', import.meta.url),
    `${JSON.stringify(train(messages, embedding))}\n`,
  );
  console.log(`${messages.length} messages`);
} else measure(Number(values.folds));

function readMessages(): Message[] {
  const written = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .flatMap((line, i): Message[] => {
          if (line.trim() === '') return [];
          const bar = line.indexOf('|');
          if (bar < 1) throw new Error(`${name}:${i + 1} has no class`);
          return [{ label: line.slice(0, bar).trim(), text: line.slice(bar + 1).trim() }];
        }),
    );
  const developed = developmentCases.flatMap((item): Message[] =>
    item.rules[0] === undefined || item.rules[0] === 'unsupported_language'
      ? []
      : [{ label: item.rules[0], text: item.text }],
  );
  return [...written, ...developed, ...asked()];
}

/** What people ordinarily ask, with names in it: most messages are of this kind, and few of them are written down above. */
function asked(): Message[] {
  const examples = parse(
    readFileSync(new URL('../../prompts/coach/intents.yaml', import.meta.url), 'utf8'),
  ) as Record<string, string[]>;
  const names = ['Kofi', 'Mei', 'Jonas', 'Grace Lindqvist', 'ben', 'Priya'];
  return Object.values(examples)
    .flat()
    .flatMap((text): Message[] => {
      const texts = /someone/.test(text) ? names.map((name) => text.replace(/someone/g, name)) : [text];
      return texts.map((one) => ({ label: 'answer', text: one }));
    });
}

/** Multinomial logistic regression with a ridge, by Adam on the full batch, falling rate. */
function train(list: readonly Message[], table: StaticEmbedding): StoredHandover {
  const classes = [...new Set(list.map(({ label }) => label))].sort();
  const counts = new Map<string, number>();
  for (const { text } of list)
    for (const name of featuresOf(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= 2)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, row) => [name, row]));
  const inputs = list.map(({ text }) => rowsOf(text, index, table));
  const targets = list.map(({ label }) => classes.indexOf(label));
  const rows = names.length + table.dimensions;
  const k = classes.length;
  const size = (rows + 1) * k; // the last row is the bias
  const [weights, mean, square] = [0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    inputs.forEach((input, i) => {
      const all: Array<[number, number]> = [...input, [rows, 1]];
      const sums = new Float64Array(k);
      for (const [row, value] of all)
        for (let c = 0; c < k; c++) sums[c] = (sums[c] as number) + (weights[row * k + c] as number) * value;
      const highest = Math.max(...sums);
      let total = 0;
      for (let c = 0; c < k; c++) {
        sums[c] = Math.exp((sums[c] as number) - highest);
        total += sums[c] as number;
      }
      for (const [row, value] of all)
        for (let c = 0; c < k; c++)
          gradient[row * k + c] =
            (gradient[row * k + c] as number) +
            ((sums[c] as number) / total - (targets[i] === c ? 1 : 0)) * value;
    });
    const rate = 0.1 * (1 - round / (ROUNDS + 1));
    for (let j = 0; j < size; j++) {
      const g = (gradient[j] as number) / inputs.length + RIDGE * (weights[j] as number);
      mean[j] = 0.9 * (mean[j] as number) + 0.1 * g;
      square[j] = 0.999 * (square[j] as number) + 0.001 * g * g;
      weights[j] =
        (weights[j] as number) -
        (rate * ((mean[j] as number) / (1 - 0.9 ** round))) /
          (Math.sqrt((square[j] as number) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const body = weights.subarray(0, rows * k);
  const scale = body.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / 127;
  return {
    classes,
    names,
    scale,
    bias: [...weights.subarray(rows * k)].map((w) => Number(w.toFixed(5))),
    weights: Buffer.from(Int8Array.from(body, (w) => Math.round(w / scale))).toString('base64'),
  };
}

function measure(folds: number): void {
  const looks: Array<Message & { rule: string; probability: number }> = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = openHandoverModel(
      train(
        messages.filter((_, i) => i % folds !== fold),
        embedding,
      ),
      embedding,
    );
    for (const message of messages.filter((_, i) => i % folds === fold))
      looks.push({ ...message, ...model.look(message.text) });
  }
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const risky = looks.filter(({ label }) => label !== 'answer');
    const safe = looks.filter(({ label }) => label === 'answer');
    const missed = risky.filter(({ probability }) => probability < threshold).length;
    const over = safe.filter(({ probability }) => probability >= threshold).length;
    console.log(
      `at ${threshold}: ${missed} of ${risky.length} missed, ${over} of ${safe.length} stopped in vain`,
    );
  }
}
