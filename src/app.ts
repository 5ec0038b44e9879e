// buildApp(deps): the one place where the parts are put together, and where the folders' shares of "what is held about
// me" meet. It deliberately opens nothing and listens to nothing: main.ts does.
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import websocket from '@fastify/websocket';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type ErasureShare, erasePersonRow } from './access/erase.ts';
import { forgetInFeatures } from './access/features.ts';
import { heldNotices } from './access/held.ts';
import { namesOf, readPerson } from './access/people.ts';
import { accessRoutes } from './access/routes.ts';
import { eraseBriefs } from './briefs/erase.ts';
import { heldBriefs } from './briefs/held.ts';
import { briefRoutes } from './briefs/routes.ts';
import type { Clock } from './clock.ts';
import type { CoachDeps, Rehearse, SceneTurn } from './coaching/context.ts';
import { openRehearsal } from './coaching/conversations.ts';
import { eraseConversations } from './coaching/erase.ts';
import { heldConversations } from './coaching/held.ts';
import { createIntentReader } from './coaching/intents.ts';
import { coachingRoutes } from './coaching/routes.ts';
import { createTurns, type Turns } from './coaching/turns.ts';
import type { Config } from './config.ts';
import { type Content, phrases } from './content/content.ts';
import { contentRoutes } from './content/routes.ts';
import { forgetInWeights } from './content/weights.ts';
import type { Erasure, Held, ImportResult } from './contract/api.ts';
import type { ErasurePreview } from './contract/keeping.ts';
import { type Db, type Person, system } from './db/db.ts';
import { erasePassages } from './evidence/erase.ts';
import { heldReadings } from './evidence/held.ts';
import { createMasking } from './evidence/masking.ts';
import { type IndexDeps, indexRecords } from './evidence/passages.ts';
import { indexPending } from './evidence/pending.ts';
import { createReader } from './evidence/readings.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { addAuth } from './http/auth.ts';
import { addBodies } from './http/bodies.ts';
import { addFailures, answerBroken, answerUnrouted, frames } from './http/failures.ts';
import { addHealth } from './http/health.ts';
import { addLocalCommands, type Commands } from './http/local.ts';
import { addSocket, type Sockets, socketOptions } from './http/socket.ts';
import { loadHandoverModel } from './language/handoverModel.ts';
import { createMoveReader, type MoveReader } from './language/moves.ts';
import type { NameLists } from './language/nameLists.ts';
import { createMasker } from './language/names.ts';
import { createRouter } from './language/router.ts';
import { openCheckpoints, writeCheckpoint } from './log/checkpoints.ts';
import { exportLog, LogSelection } from './log/export.ts';
import { heldLog } from './log/held.ts';
import type { Signing } from './log/keys.ts';
import { lockLog } from './log/log.ts';
import { logRoutes } from './log/routes.ts';
import { verify } from './log/verify.ts';
import type { Models } from './models/models.ts';
import { loadMeasured } from './openness/openness.ts';
import { opennessRoutes } from './openness/routes.ts';
import { eraseRecommendations } from './recommendations/erase.ts';
import { heldRecommendations } from './recommendations/held.ts';
import { recompute } from './recommendations/recompute.ts';
import { recommendationRoutes } from './recommendations/routes.ts';
import { eraseRecords } from './records/erase.ts';
import { exportRecords } from './records/export.ts';
import { heldRecords } from './records/held.ts';
import { type ImportFile, importRecords, readImportFolder } from './records/import.ts';
import { recordsRoutes } from './records/routes.ts';
import { debriefRoutes } from './rehearsal/debriefRoutes.ts';
import { eraseTalks } from './rehearsal/erase.ts';
import { heldTalks } from './rehearsal/held.ts';
import { hintFor } from './rehearsal/hints.ts';
import { beginRehearsal, readRehearsal } from './rehearsal/rehearsals.ts';
import { rehearsalTurn, type Scene } from './rehearsal/rehearse.ts';
import { rehearsalRoutes } from './rehearsal/routes.ts';
import { talkRoutes } from './rehearsal/talkRoutes.ts';
import { createWords, type Words } from './rehearsal/words.ts';
import { type By, counted, noteAct } from './retention/audit.ts';
import { erasePerson, eraseReturned, previewErasure } from './retention/erase.ts';
import { erasedBefore } from './retention/ledger.ts';
import { retentionRoutes } from './retention/routes.ts';
import { sweep } from './retention/sweep.ts';

export type AppDeps = {
  config: Config;
  db: Db;
  clock: Clock;
  content: Content;
  models: Models;
  names: NameLists;
};
/** @param localToken lets commands on this machine act through the server; null where they open the database themselves */
export type ServerDeps = AppDeps & { localToken: string | null };
export type Parts = CoachDeps & {
  config: Config;
  moves: MoveReader;
  words: Words;
  checkpoints: Signing;
  /** Called after every import that wrote something, and after an erasure. */
  onImported: (heard: () => Promise<void>) => void;
  /** Tells those who listen: there may be passages that wait for their vectors. */
  imported: () => Promise<void>;
  runImport: (
    files: readonly ImportFile[],
    options: { dryRun: boolean; progress?: (step: string) => void; by?: By },
  ) => Promise<ImportResult>;
  /** `by` is the command line where it is not said, here and for imports. @throws AppError not_found, conflict */
  erase: (person: string, by?: By) => Promise<Erasure>;
  /** Counts, and what stands in the way; nothing is changed. @throws AppError not_found */
  previewErasure: (person: string) => Promise<ErasurePreview>;
  /** Makes the passages of what people have written themselves, and says how many; see evidence/pending.ts. */
  indexPending: () => Promise<number>;
  /** For the start: erases again whom a restored backup brought back, and says how many. */
  eraseReturned: () => Promise<number>;
};
/** `server`: the number to hold (db.hold) for as long as turns run here. */
export type App = {
  app: FastifyInstance;
  turns: Turns;
  parts: Parts;
  server: number;
  close: () => Promise<void>;
};

/** The parts that need no server: commands, evals and tests use them as they are. */
export function buildParts({ config, db, clock, content, models, names }: AppDeps): Parts {
  const reader = createReader({ competencies: content.competencies, embedding: models.builtin });
  const masking = createMasking(db, names);
  const index = { clock, names, reader, embedding: models.builtin, embeddingModel: models.embedder.model };
  const heard: Array<() => Promise<void>> = [];
  const anybody = createMasker(names, []); // knows names, and nobody in particular
  const parts: Parts = {
    onImported: (hear) => heard.push(hear),
    imported: async () => void (await Promise.all(heard.map((hear) => hear()))),
    config,
    checkpoints: openCheckpoints(config.checkpointDir),
    db,
    clock,
    content,
    models,
    masking,
    reader,
    builtin: models.builtin,
    moves: createMoveReader(models.builtin, anybody),
    words: createWords(content, models.builtin),
    emergencyNumber: config.emergencyNumber,
    route: createRouter(loadHandoverModel(models.builtin), anybody),
    readIntent: createIntentReader(content.intents, models.builtin),
    runImport: async (files, { dryRun, progress, by = 'command' }) => {
      const result = await importRecords(
        {
          db,
          clock,
          content,
          erasedBefore,
          afterWrite: async (tx, changes) => {
            await indexRecords(tx, index, changes);
            const counts = Object.fromEntries([...changes].map(([table, keys]) => [table, keys.length]));
            await noteAct(tx, { clock }, by, { act: 'import', detail: `wrote ${counted(counts)}` });
          },
          ...(progress ? { progress } : {}),
        },
        files,
        { dryRun },
      );
      masking.changed();
      if (!dryRun && result.errors.length === 0) {
        await parts.indexPending(); // what was written while the import ran
        await parts.imported();
      }
      return result;
    },
    indexPending: async () => {
      const count = await indexPending({ ...index, db });
      if (count > 0) await parts.imported();
      return count;
    },
    held: (actor) => heldAbout(parts, actor),
    erase: (person, by = 'command') => erasePerson(erasure, person, by),
    previewErasure: (person) => previewErasure(erasure, person),
    eraseReturned: () => eraseReturned(erasure),
  };
  const erasure = {
    db,
    clock,
    names,
    ledgerFolder: config.ledgerDir,
    shares: erasureShares(index, content),
    personRow: erasePersonRow,
    erased: async () => {
      masking.changed();
      await parts.indexPending();
      await parts.imported();
    },
  };
  return parts;
}

/**
 * Turns are known by the records and recommendations they speak of, so these go after them. Whoever answers or drafts
 * appends to the log first and writes their row then: from the lock on in the same order, or each would wait for the other.
 */
function erasureShares(index: IndexDeps, content: Content): ErasureShare[] {
  const [gone = ''] = phrases(content, 'coach.erased_turn');
  return [
    (tx, erasing) => eraseConversations(tx, erasing, gone),
    async (tx, erasing) => {
      const { rewritten, ...records } = await eraseRecords(tx, erasing);
      const passages = await erasePassages(tx, index, erasing, rewritten);
      await lockLog(tx);
      return {
        removed: { ...records.removed, ...passages.removed },
        changed: { ...records.changed, ...passages.changed },
      };
    },
    eraseBriefs,
    eraseTalks,
    eraseRecommendations,
    forgetInWeights,
    forgetInFeatures,
  ];
}

/** What the commands of package.json do, with a running server and without. */
export function commandsOf(parts: Parts): Commands {
  return {
    import: async ({ folder, dryRun }) =>
      parts.runImport(await readImportFolder(String(folder)), { dryRun: dryRun === true }),
    export: async ({ folder }) => {
      const result = await exportRecords(parts.db, String(folder));
      const counts = Object.fromEntries(result.files.map(({ file, rows }) => [file, rows]));
      await parts.db.transaction(system('import'), (tx) =>
        noteAct(tx, parts, 'command', { act: 'export', detail: `wrote ${counted(counts)}` }),
      );
      return result;
    },
    erase: async ({ person }) => parts.erase(String(person)),
    sweep: async ({ dryRun }) => sweep(parts, 'command', { dryRun: dryRun === true }),
    verify: async () => verify(parts.db, parts.checkpoints),
    checkpoint: async ({ rotate }) => writeCheckpoint(parts, { rotate: rotate === true }),
    recompute: async ({ seq }) => recompute(parts, { seq: Number(seq) }),
    exportLog: async ({ folder, ...selection }) =>
      exportLog(parts, { ...LogSelection.parse(selection), folder: String(folder) }),
  };
}

export async function buildApp(deps: ServerDeps): Promise<App> {
  const { config, db, clock, content, models } = deps;
  const parts = buildParts(deps);
  const mode = models.chat ? 'connected' : 'guided';
  const app = Fastify({
    logger: { level: config.logLevel, serializers: quietSerializers },
    bodyLimit: 2 * 1024 * 1024,
    logController: new LogController({ disableRequestLogging: config.logLevel !== 'debug' }),
    forceCloseConnections: true,
    trustProxy: config.publicUrl !== null,
    // As long as a head may be: the routes say themselves what they do not know.
    routerOptions: { maxParamLength: 16 * 1024 },
    frameworkErrors: answerUnrouted,
    clientErrorHandler: answerBroken,
    return503OnClosing: false, // ours says it in our words
  });
  addFailures(app);
  addBodies(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(cookie);
  await app.register(multipart);
  await app.register(swagger, {
    openapi: { info: { title: 'Groundwork', version: '1' } },
    transform: jsonSchemaTransform,
  });
  let sockets: Sockets | null = null;
  await app.register(websocket, {
    // In place of its own, which closes without the code that says why.
    preClose: (done) => {
      sockets?.closeAll();
      app.websocketServer.close(() => done());
    },
    options: socketOptions,
  });
  addAuth(app, { db, clock, publicUrl: config.publicUrl, loopbackOnly: config.loopbackOnly });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(securityHeaders);
  });
  const server = randomInt(1, 2 ** 31 - 1);
  const turns = createTurns({
    ...parts,
    rehearse: (actor, turn, signal) => rehearse(parts, actor, turn, signal),
    maxTurnsPerMinute: config.maxTurnsPerMinute,
    server,
    report: (error, ids) =>
      app.log.error(
        {
          ...ids,
          type: error instanceof Error ? error.name : 'unknown',
          stack: error instanceof Error ? frames(error) : undefined,
        },
        'a turn failed',
      ),
  });
  await app.register(async (scope) => {
    addHealth(scope, { db, mode });
    const opened = addSocket(scope, {
      db,
      clock,
      turns,
      hint: (person, conversation, answer) => hintFor(parts, person, conversation, answer),
      mode,
      publicUrl: config.publicUrl,
      maxSocketsPerPerson: config.maxSocketsPerPerson,
    });
    sockets = opened;
    accessRoutes(scope, {
      db,
      clock,
      mode,
      model: models.chat?.model ?? null,
      notice: noticeOf(content),
      secureCookie: config.publicUrl?.startsWith('https:') ?? false,
      onSessionEnd: (session) => opened.sessionEnded(session),
    });
    opennessRoutes(scope, {
      db,
      content,
      mode,
      model: models.chat?.model ?? null,
      embedding: config.embedding?.model ?? null,
      notice: noticeOf(content).version,
      measured: await loadMeasured(),
    });
    contentRoutes(scope, parts);
    recordsRoutes(scope, parts);
    evidenceRoutes(scope, parts);
    recommendationRoutes(scope, parts);
    briefRoutes(scope, parts);
    logRoutes(scope, parts);
    retentionRoutes(scope, parts);
    coachingRoutes(scope, {
      ...parts,
      rehearsals: {
        begin: (actor, input) => beginRehearsal(parts, actor, input, openRehearsal),
        read: (actor, id) => readRehearsal(parts, actor, id),
      },
    });
    debriefRoutes(scope, parts);
    rehearsalRoutes(scope, parts);
    talkRoutes(scope, {
      ...parts,
      indexPending: async () => {
        try {
          await parts.indexPending();
        } catch (error) {
          // What was written is kept; the next writing, the job of the day or of the next start makes its passages.
          app.log.error({ type: error instanceof Error ? error.name : 'unknown' }, 'passages are behind');
        }
      },
    });
    if (config.testClock) testClockRoute(scope, clock);
    if (deps.localToken) addLocalCommands(scope, { commands: commandsOf(parts), token: deps.localToken });
    scope.get('/docs/json', { schema: { hide: true } }, async () => app.swagger());
  });
  await servePage(app);
  await app.ready();
  return { app, turns, parts, server, close: () => app.close() };
}

/** A turn of a rehearsal as coaching stores it: what is shown of it, and what the next one goes by. */
async function* rehearse(
  parts: Parts,
  actor: Person,
  turn: SceneTurn,
  signal: AbortSignal,
): ReturnType<Rehearse> {
  const played = yield* rehearsalTurn(parts, actor, { ...turn, scene: turn.scene as Scene | null }, signal);
  if (!played) return null;
  const { scene, state, moves, reasons, mode, fellBack } = played;
  return { scene, shown: { state, moves, reasons }, mode, fellBack };
}

async function heldAbout(parts: Parts, actor: Person): Promise<Held> {
  const person = await parts.db.transaction(actor, (tx) => readPerson(tx, actor.id));
  const kinds = [
    ...(await heldRecords(parts, actor)),
    ...(await heldReadings(parts, actor)),
    ...(await heldRecommendations(parts, actor)),
    ...(await heldBriefs(parts, actor)),
    ...(await heldLog(parts.db, actor)),
    ...(await heldConversations(parts, actor)),
    ...(await heldTalks(parts, actor)),
    ...(await heldNotices(parts.db, actor)),
  ];
  const { pseudonym: _pseudonym, ...shown } = person;
  const managers = await namesOf(parts.db, person.manager === null ? [] : [person.manager]);
  const managerName = person.manager === null ? null : (managers.get(person.manager) ?? null);
  return { person: { ...shown, managerName, access: [...actor.access] }, kinds };
}

function noticeOf(content: Content): { version: string; text: string } {
  return {
    version: phrases(content, 'notice.version')[0] ?? '1',
    text: phrases(content, 'notice.text').join('\n\n'),
  };
}

function testClockRoute(app: FastifyInstance, clock: Clock): void {
  app.post(
    '/api/test/clock',
    { schema: { body: z.object({ now: z.iso.datetime({ offset: true }).nullable() }) } },
    async (request, reply) => {
      const { now } = request.body as { now: string | null };
      clock.set(now === null ? null : new Date(now));
      return reply.code(204).send();
    },
  );
}

/** The built page; every address that is no file and no interface is the page's own. */
async function servePage(app: FastifyInstance): Promise<void> {
  const root = fileURLToPath(new URL('../web/dist/', import.meta.url));
  const built = existsSync(`${root}index.html`);
  if (built)
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      index: false,
      setHeaders: (reply, path) => {
        reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' &&
      !/^\/(api|docs|health|socket)(\/|$|\?)/.test(request.url) &&
      (request.headers.accept ?? '').includes('text/html');
    if (built && isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.code(404).send({ error: { code: 'not_found', message: 'There is nothing here.' } });
  });
}

const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** Ids and codes only: no address with a query, no body, no message. */
const quietSerializers = {
  req: (request: { method: string; routeOptions?: { url?: string | undefined } }) => ({
    method: request.method,
    route: request.routeOptions?.url,
  }),
  err: (error: Error & { code?: string }) => ({
    type: error.name,
    code: error.code,
    stack: frames(error),
    message: '',
  }),
};
