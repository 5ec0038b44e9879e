// npm run debrief -- FILE --manager NAME [--framework ID] [--json]: the debrief of a transcript as a letter. It opens no database
// and asks no server, and nothing of the transcript is kept.
import { readFile } from 'node:fs/promises';
import { loadContent } from '../content/content.ts';
import type { CheckResult, Debrief } from '../contract/rehearsal.ts';
import { AppError } from '../errors.ts';
import { createMoveReader } from '../language/moves.ts';
import { loadNameLists } from '../language/nameLists.ts';
import { createMasker } from '../language/names.ts';
import { loadStaticEmbedding } from '../models/embedding.ts';
import { debrief, frameworkOf } from '../rehearsal/debrief.ts';
import { readTranscript } from '../rehearsal/transcripts.ts';
import { command, misuse } from './command.ts';

const USAGE = 'npm run debrief -- FILE --manager NAME [--framework ID] [--json]';

const names = { label: 'A word for what they are', absolute: 'A sweeping word', blame: 'Blame' } as const;

await command(
  USAGE,
  { manager: { type: 'string' }, framework: { type: 'string' } },
  async ({ values, positionals }) => {
    const [file, ...rest] = positionals;
    if (!file || rest.length > 0 || typeof values.manager !== 'string') throw misuse(USAGE);
    const content = await loadContent();
    const framework = frameworkOf(content, String(values.framework ?? 'sbi'));
    const turns = readTranscript(await bytesOf(file), values.manager);
    const masker = createMasker(loadNameLists(), []);
    const moves = createMoveReader(await loadStaticEmbedding(), masker);
    const document = debrief({ content, moves }, { turns, framework: framework.id });
    return { document, words: letter(document, framework.title), exitCode: 0 };
  },
);

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'EISDIR' ? 'is a folder, not a file' : 'cannot be read';
    throw new AppError('invalid', `${file} ${reason}`, { cause });
  });
}

function letter(read: Debrief, title: string): string {
  const part = (
    verdict: CheckResult['verdict'],
    heading: string,
    words: (check: CheckResult) => string[],
  ) => {
    const checks = read.checks.filter((check) => check.verdict === verdict);
    return checks.length === 0 ? [] : ['', heading, ...checks.flatMap(words)];
  };
  const quoted = ({ quotes }: CheckResult) =>
    quotes.map(({ turn, text }) => `      turn ${turn + 1}: “${text.replace(/\s+/gu, ' ')}”`);
  const { reflections, telling, reflectionToQuestion } = read.listening;
  return [
    read.summary,
    ...part('yes', `What was there (${title})`, (check) => [`  ${check.question}`, ...quoted(check)]),
    ...part('no', 'What was not', (check) => [
      `  ${check.question}`,
      ...quoted(check),
      ...(check.better ? [`      ${check.better}`] : []),
    ]),
    ...part('cannot tell', 'What this talk does not show', (check) => [`  ${check.question}`]),
    '',
    'Listening',
    `  You gave back what you heard in ${turns(reflections)}; you told without being asked in ${turns(telling)}.`,
    `  Questions: ${read.questions.open} open, ${read.questions.closed} closed${
      reflectionToQuestion === null
        ? ''
        : `; ${reflectionToQuestion.toFixed(1)} turns given back for each turn that asks`
    }.`,
    ...(read.talkShare === null ? [] : [`  Your share of the words: ${Math.round(read.talkShare * 100)} %.`]),
    ...read.found.map(({ kind, turn, text }) => `  ${names[kind]} in turn ${turn + 1}: “${text}”`),
    '',
    'To practise',
    `  ${read.practise}`,
  ].join('\n');
}

function turns(n: number): string {
  return `${n} turn${n === 1 ? '' : 's'}`;
}
