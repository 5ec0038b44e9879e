// Trains src/coaching/intents.weights.json on the messages of evals/train/intents/*.txt (`intent|message` a line, people as
// "someone") and on the examples of prompts/coach/intents.yaml. Deterministic: full batches, no chance.
//   node --import tsx evals/train/intents.ts [--folds 5]    measures by folds instead of writing
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { intents } from '../../src/coaching/intents.ts';
import { openTextModel } from '../../src/language/textModel.ts';
import { loadStaticEmbedding } from '../../src/models/embedding.ts';
import { type Labelled, readLabelled, train } from './linear.ts';

const WEIGHTS = new URL('../../src/coaching/intents.weights.json', import.meta.url);

const { values } = parseArgs({ options: { folds: { type: 'string' } } });
const embedding = await loadStaticEmbedding();
const messages = readMessages();
if (values.folds === undefined) {
  writeFileSync(WEIGHTS, `${JSON.stringify(train(messages, embedding))}\n`);
  console.log(`${messages.length} messages`);
} else measure(Number(values.folds));

function readMessages(): Labelled[] {
  const examples = parse(
    readFileSync(new URL('../../prompts/coach/intents.yaml', import.meta.url), 'utf8'),
  ) as Record<string, string[]>;
  const all = [
    ...readLabelled(new URL('./intents/', import.meta.url)),
    ...Object.entries(examples).flatMap(([label, texts]) => texts.map((text) => ({ label, text }))),
  ];
  const strange = all.find(({ label }) => !intents.some((intent) => intent === label));
  if (strange) throw new Error(`no such intent: ${strange.label}|${strange.text}`);
  return all;
}

function measure(folds: number): void {
  const wrong = new Map<string, number>();
  const tally = { right: 0, sure: 0, sureRight: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const model = openTextModel(
      train(
        messages.filter((_, i) => i % folds !== fold),
        embedding,
      ),
      embedding,
    );
    for (const { label, text } of messages.filter((_, i) => i % folds === fold)) {
      const shares = model.shares(text);
      const best = shares.indexOf(Math.max(...shares));
      const read = model.classes[best];
      const isSure = (shares[best] as number) >= 0.42;
      if (read === label) tally.right += 1;
      else wrong.set(`${label} read as ${read}`, (wrong.get(`${label} read as ${read}`) ?? 0) + 1);
      if (isSure) tally.sure += 1;
      if (isSure && read === label) tally.sureRight += 1;
    }
  }
  console.log(
    `${tally.right} of ${messages.length} right; ${tally.sure} sure, of these ${tally.sureRight} right`,
  );
  for (const [pair, n] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(n, pair);
}
