// Environment -> frozen Config. The only reader of the environment; one error lists every fault.
// It deliberately gives no default to a malformed value, and stops the start on what this version does not have.
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

export type ChatEndpoint = { baseUrl: string; apiKey: string; model: string };
export type Config = Readonly<{
  port: number;
  host: string;
  dataDir: string;
  /** for signed checkpoints of the log; best on another disk than the database */
  checkpointDir: string;
  /** where the ledger of erasures lies: beside the database, never in it */
  ledgerDir: string;
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  auth: 'demo';
  demo: 'auto' | 'on' | 'off';
  chat: ChatEndpoint | null;
  embedding: ChatEndpoint | null;
  logLevel: string;
  publicUrl: string | null;
  seed: number;
  testClock: boolean;
  emergencyNumber: string;
  maxSocketsPerPerson: number;
  maxTurnsPerMinute: number;
  /** answer to loopback host names only, so that no page elsewhere reaches a demo by a name of its own */
  loopbackOnly: boolean;
}>;

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine((n) => n >= least && n <= most, `must lie between ${least} and ${most}`);
const webUrl = z.string().refine((text) => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}, 'must be an http or https URL');
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'must start with postgres:// or postgresql://')
  .refine((text) => URL.canParse(text), 'is no address');
const flag = z.enum(['1'], { error: 'must be 1 or absent' });

const Environment = z.object({
  PORT: whole(0, 65535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or address')
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  AUTH: z.enum(['demo', 'local', 'oidc'], { error: 'must be demo, local or oidc' }).optional(),
  DEMO: z.enum(['auto', 'on', 'off'], { error: 'must be auto, on or off' }).default('auto'),
  ALLOW_REMOTE_DEMO: flag.optional(),
  OPENAI_BASE_URL: webUrl.optional(),
  OPENAI_API_KEY: z.string().optional(),
  CHAT_MODEL: z.string().max(200).optional(),
  EMBEDDING_MODEL: z.string().max(200).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PUBLIC_URL: webUrl.optional(),
  SEED: z
    .string()
    .regex(/^-?\d{1,9}$/, 'must be an integer')
    .transform(Number)
    .default(1),
  TEST_CLOCK: flag.optional(),
  EMERGENCY_NUMBER: z
    .string()
    .regex(/^[\d+() /-]{2,30}$/, 'must be a telephone number')
    .default('112'),
  CHECKPOINT_DIR: z.string().optional(),
  MAX_SOCKETS_PER_PERSON: whole(1, 1000).default(10),
  MAX_TURNS_PER_MINUTE: whole(1, 100_000).default(30),
});

/** @throws AppError invalid, with every fault listed; no value is repeated in it, for a value may be a secret. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(Environment.shape).flatMap((key) => {
      const value = environment[key]?.trim();
      return value ? [[key, value]] : [];
    }),
  );
  const parsed = Environment.safeParse(given);
  const malformed = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  const issues = [...malformed, ...faultsBetween(given, new Set(malformed.map(({ path }) => path)))];
  if (!parsed.success || issues.length > 0)
    throw new AppError('invalid', `Settings: ${issues.map((i) => `${i.path} ${i.message}`).join('; ')}`, {
      issues,
    });
  const env = parsed.data;
  const endpoint = (model: string | undefined): ChatEndpoint | null =>
    model
      ? {
          model,
          baseUrl: env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
          apiKey: env.OPENAI_API_KEY ?? 'none',
        }
      : null;
  return Object.freeze({
    port: env.PORT,
    host: env.HOST,
    dataDir: resolve(env.DATA_DIR),
    checkpointDir: resolve(env.CHECKPOINT_DIR ?? defaultCheckpoints(env.DATA_DIR, env.DATABASE_URL)),
    ledgerDir: resolve(
      env.CHECKPOINT_DIR ??
        (env.DATABASE_URL ? defaultCheckpoints(env.DATA_DIR, env.DATABASE_URL) : env.DATA_DIR),
    ),
    databaseUrl: env.DATABASE_URL ?? null,
    databaseOwnerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL ?? null,
    auth: 'demo',
    demo: env.DEMO,
    chat: endpoint(env.CHAT_MODEL),
    embedding: endpoint(env.EMBEDDING_MODEL),
    logLevel: env.LOG_LEVEL,
    publicUrl: env.PUBLIC_URL ?? null,
    seed: env.SEED,
    testClock: env.TEST_CLOCK === '1',
    emergencyNumber: env.EMERGENCY_NUMBER,
    maxSocketsPerPerson: env.MAX_SOCKETS_PER_PERSON,
    maxTurnsPerMinute: env.MAX_TURNS_PER_MINUTE,
    loopbackOnly: isLoopback(env.HOST) && !env.PUBLIC_URL,
  });
}

/** Several databases may be served from one data folder, and the checkpoints of one say nothing of another. */
function defaultCheckpoints(dataDir: string, databaseUrl: string | undefined): string {
  const all = join(dataDir, 'checkpoints');
  if (!databaseUrl) return all;
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  return join(all, name.replace(/[^\w-]/g, '_') || 'postgres');
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** What settings say against each other. One that is malformed itself is not accused a second time. */
function faultsBetween(
  given: Readonly<Record<string, string>>,
  malformed: ReadonlySet<string>,
): Array<{ path: string; message: string }> {
  const faults: Array<{ path: string; message: string }> = [];
  const fault = (path: string, message: string) => {
    if (!malformed.has(path)) faults.push({ path, message });
  };
  const host = given.HOST ?? '127.0.0.1';
  if (given.DATABASE_URL && !given.AUTH) fault('AUTH', 'must be given with DATABASE_URL');
  if (given.AUTH === 'local' || given.AUTH === 'oidc')
    fault('AUTH', `${given.AUTH} is not in this version (demo is)`);
  if (given.DATABASE_OWNER_URL && !given.DATABASE_URL) fault('DATABASE_OWNER_URL', 'needs DATABASE_URL');
  if (!isLoopback(host) && given.ALLOW_REMOTE_DEMO !== '1' && (given.AUTH ?? 'demo') === 'demo')
    fault(
      'HOST',
      'must be a loopback address while AUTH is demo (anyone could sign in as anyone), unless ALLOW_REMOTE_DEMO=1',
    );
  if (given.TEST_CLOCK && !isLoopback(host)) fault('TEST_CLOCK', 'works on a loopback HOST only');
  if ((given.CHAT_MODEL || given.EMBEDDING_MODEL) && !given.OPENAI_BASE_URL && !given.OPENAI_API_KEY)
    fault('OPENAI_BASE_URL', 'or OPENAI_API_KEY must be given with CHAT_MODEL or EMBEDDING_MODEL');
  return faults;
}
