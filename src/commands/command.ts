// What the commands of package.json share: they ask the server that holds the data folder, or open it themselves; they
// print one JSON document with --json and words without; they exit 0, 1 (a check failed, no database) or 2 (wrong use).
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { createClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { readHolder } from '../db/lock.ts';
import { AppError } from '../errors.ts';

export type Outcome = {
  document: unknown;
  words: string /** 0 done and good, 1 done and a check failed, 2 wrong and nothing done */;
  exitCode: 0 | 1 | 2;
};
type Options = NonNullable<ParseArgsConfig['options']>;
export type Parsed = { values: Record<string, string | boolean | undefined>; positionals: string[] };
export type CallCommand = typeof callCommand;

export async function command(
  usage: string,
  options: Options,
  run: (parsed: Parsed, call: CallCommand) => Promise<Outcome>,
): Promise<void> {
  let json = process.argv.includes('--json');
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { ...options, json: { type: 'boolean' } },
      args: process.argv.slice(2),
    }) as Parsed;
    json = parsed.values.json === true;
    const { document, words, exitCode } = await run(parsed, callCommand);
    if (json) {
      process.stdout.write(`${JSON.stringify(document)}\n`);
      process.stderr.write(`${words}\n`);
    } else process.stdout.write(`${words}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'))
      return fail(json, `${(error as Error).message}\nusage: ${usage}`, 2);
    if (error instanceof AppError)
      return fail(json, error.message, error.code === 'unavailable' ? 1 : 2, error.code);
    throw error;
  }
}

/** For wrong use: exits 2 with the usage. */
export function misuse(usage: string): AppError {
  return new AppError('invalid', `usage: ${usage}`);
}

function fail(json: boolean, message: string, exitCode: number, code = 'invalid'): void {
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

/** Runs a named command of app.ts: through the running server where there is one, else here. */
async function callCommand(name: string, args: Record<string, unknown>): Promise<unknown> {
  const config = readConfig();
  const holder = config.databaseUrl ? null : await readHolder(config.dataDir);
  if (holder) {
    if (!holder.address)
      throw new AppError(
        'conflict',
        `The data folder is in use by process ${holder.pid}, which is not serving yet.`,
      );
    return throughServer(holder.address, holder.token, name, args);
  }
  return withoutServer(config, name, args);
}

/** The whole product is loaded here and not above: wrong use, and what a server does, are answered without it. */
async function withoutServer(config: Config, name: string, args: Record<string, unknown>): Promise<unknown> {
  const [{ buildParts, commandsOf }, { loadContent }, { openDatabase }, { loadNameLists }, { openModels }] =
    await Promise.all([
      import('../app.ts'),
      import('../content/content.ts'),
      import('../db/open.ts'),
      import('../language/nameLists.ts'),
      import('../models/models.ts'),
    ]);
  const [opened, content, models] = await Promise.all([
    openDatabase(config),
    loadContent(),
    openModels(config),
  ]);
  try {
    const parts = buildParts({
      config,
      db: opened.db,
      clock: createClock({ seed: config.seed }),
      content,
      models,
      names: loadNameLists(),
    });
    const run = commandsOf(parts)[name];
    if (!run) throw new AppError('invalid', `${name} is not in this version`);
    return await run(args);
  } finally {
    await opened.close();
  }
}

async function throughServer(
  address: string,
  token: string,
  name: string,
  args: Record<string, unknown>,
): Promise<unknown> {
  const response = await fetch(`${address}/local/commands/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  }).catch((cause) => {
    throw new AppError('unavailable', `The server at ${address} does not answer.`, { cause });
  });
  const body = (await response.json()) as { error?: { code: AppError['code']; message: string } };
  if (body.error) throw new AppError(body.error.code, body.error.message);
  return body;
}
