// Trains src/language/handover.weights.json on the messages of evals/train/handover/*.txt (`class|message` a line) and on the
// development list of src/language/route.cases.ts. It sees no case of evals/cases. Deterministic: full batches, no chance.
//   node --import tsx evals/train/handover.ts [--folds 5]    measures by folds instead of writing
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { openHandoverModel } from '../../src/language/handoverModel.ts';
import { developmentCases } from '../../src/language/route.cases.ts';
import { loadStaticEmbedding } from '../../src/models/embedding.ts';
import { type Labelled, readLabelled, train } from './linear.ts';

type Message = Labelled;
const FOLDER = new URL('./handover/', import.meta.url);

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
  const written = readLabelled(FOLDER);
  const developed = developmentCases.flatMap((item): Message[] =>
    item.rules[0] === undefined || item.rules[0] === 'unsupported_language'
      ? []
      : [{ label: item.rules[0], text: item.text }],
  );
  return [...written, ...developed, ...asked(), ...ordinary()];
}

/** What the intent reader learns from is ordinary talk, all of it; with a name where it says somebody. */
function ordinary(): Message[] {
  const names = [
    'Tomasz',
    'Ines',
    'Ben',
    'Aisha Bello',
    'Mark',
    'Joy',
    'Li',
    'Petra',
    'they',
    'my colleague',
  ];
  return readLabelled(new URL('./intents/', import.meta.url)).map(({ text }, i) => ({
    label: 'answer',
    text: text.replace(/\bsomeone\b/gi, names[i % names.length] as string),
  }));
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
      const texts = /someone/.test(text)
        ? [text, ...names.map((name) => text.replace(/someone/g, name))]
        : [text];
      return texts.map((one) => ({ label: 'answer', text: one }));
    });
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
