// `npm run fake-model [-- --port N] [--script NAME]`: a loopback server that speaks the wire protocol of a chat endpoint
// and of embeddings, for trying and testing connected mode without a model. What it says is scripted, by model name or by
// --script: it proves wiring and what happens to nonsense, never quality.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type ChatRequest, type Reply, type Script, scripts } from './fake-scripts.ts';

export type FakeModel = {
  url: string;
  requests: ChatRequest[];
  /** every text that was sent for an embedding */
  embedded: string[];
  /** the script from now on, whatever model is asked for */
  use(script: Script | string): void;
  close(): Promise<void>;
};

export async function startFakeModel(
  options: { script?: Script | string; port?: number } = {},
): Promise<FakeModel> {
  const requests: ChatRequest[] = [];
  const embedded: string[] = [];
  const sockets = new Set<Socket>();
  let chosen = options.script === undefined ? null : scriptOf(options.script);
  const server = createServer((request, response) => {
    answer(
      request,
      response,
      { requests, embedded },
      (model) => chosen ?? scripts[model] ?? scriptOf('honest'),
    ).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    embedded,
    use: (script) => {
      chosen = scriptOf(script);
    },
    close: () => closeAll(server, sockets),
  };
}

function scriptOf(script: Script | string): Script {
  const found = typeof script === 'string' ? scripts[script] : script;
  if (!found)
    throw new Error(`there is no script of that name; there are ${Object.keys(scripts).join(', ')}`);
  return found;
}

async function closeAll(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  heard: { requests: ChatRequest[]; embedded: string[] },
  choose: (model: string) => Script,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0];
  if (request.method === 'GET' && path === '/v1/models')
    return json(response, 200, {
      object: 'list',
      data: Object.keys(scripts).map((id) => ({ id, object: 'model', owned_by: 'groundwork' })),
    });
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  if (request.method === 'POST' && path === '/v1/embeddings') {
    const asked = body as { model: string; input: string | string[] };
    heard.embedded.push(...[asked.input].flat());
    return json(response, 200, embeddings(asked));
  }
  if (request.method !== 'POST' || path !== '/v1/chat/completions')
    return json(response, 404, { error: { message: 'no such path' } });
  const chat = body as ChatRequest;
  heard.requests.push(chat);
  await send(response, chat, choose(chat.model)(chat, heard.requests.length - 1));
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function send(response: ServerResponse, request: ChatRequest, reply: Reply): Promise<void> {
  if (reply.kind === 'status')
    return json(response, reply.status, {
      error: { message: reply.message, type: 'fake', code: String(reply.status) },
    });
  if (reply.kind === 'raw') {
    response
      .writeHead(200, { 'content-type': request.stream ? 'text/event-stream' : 'application/json' })
      .end(reply.body);
    return;
  }
  if (!request.stream) return json(response, 200, whole(request, reply));
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  for (const delta of deltasOf(reply)) {
    if (response.destroyed) return;
    if (!response.write(frame(request, { delta, finish_reason: null }))) await untilDrained(response);
  }
  if (reply.kind === 'stall') return;
  if (reply.kind === 'cut') {
    if (reply.drop) response.destroy();
    else response.end();
    return;
  }
  response.write(
    frame(request, {
      delta: {},
      finish_reason: reply.kind === 'tools' ? 'tool_calls' : (reply.finish ?? 'stop'),
    }),
  );
  if (reply.kind === 'tools' || reply.usage !== false) response.write(frame(request, null));
  response.end('data: [DONE]\n\n');
}

function untilDrained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}

type Streaming = Exclude<Reply, { kind: 'status' } | { kind: 'raw' }>;

function* deltasOf(reply: Streaming): Generator<Record<string, unknown>> {
  yield { role: 'assistant', content: reply.kind === 'tools' ? null : '' };
  if (reply.kind === 'tools') {
    yield {
      tool_calls: reply.calls.map(({ name, args }, index) => ({
        index,
        id: `call_${index}_${name}`,
        type: 'function',
        function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
      })),
    };
    return;
  }
  const size = reply.kind === 'content' ? (reply.chunk ?? 16) : 16;
  for (let at = 0; at < reply.content.length; at += size)
    yield { content: reply.content.slice(at, at + size) };
}

const head = (request: ChatRequest, object: string) => ({
  id: 'chatcmpl-fake',
  object,
  created: 1_700_000_000,
  model: request.model,
});
const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 };

function frame(
  request: ChatRequest,
  choice: { delta: Record<string, unknown>; finish_reason: string | null } | null,
): string {
  const body = {
    ...head(request, 'chat.completion.chunk'),
    choices: choice ? [{ index: 0, ...choice }] : [],
    ...(choice ? {} : { usage }),
  };
  return `data: ${JSON.stringify(body)}\n\n`;
}

function whole(request: ChatRequest, reply: Streaming) {
  const message =
    reply.kind === 'tools'
      ? {
          role: 'assistant',
          content: null,
          tool_calls: reply.calls.map(({ name, args }, i) => ({
            id: `call_${i}_${name}`,
            type: 'function',
            function: { name, arguments: JSON.stringify(args) },
          })),
        }
      : { role: 'assistant', content: reply.content };
  return {
    ...head(request, 'chat.completion'),
    choices: [{ index: 0, message, finish_reason: reply.kind === 'tools' ? 'tool_calls' : 'stop' }],
    usage,
  };
}

const DIMENSIONS = 64;

/** The same text gives the same vector and other texts others: enough for wiring, without any meaning. */
function embeddings({ model, input }: { model: string; input: string | string[] }) {
  const texts = typeof input === 'string' ? [input] : input;
  return {
    object: 'list',
    model,
    usage: { prompt_tokens: 1, total_tokens: 1 },
    data: texts.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })),
  };
}

function vectorOf(text: string): number[] {
  const sum = new Array<number>(DIMENSIONS).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? ['']) {
    const bytes = createHash('sha512').update(word).digest();
    for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + ((bytes[i] ?? 0) - 127.5) / 127.5;
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8099' },
      script: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const fake = await startFakeModel({
    port: Number(values.port),
    ...(values.script ? { script: values.script } : {}),
  });
  console.log(JSON.stringify({ event: 'ready', url: fake.url, scripts: Object.keys(scripts) }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void fake.close().then(() => process.exit(0)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  main().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (process.argv.includes('--json')) console.log(JSON.stringify({ error: { code: 'invalid', message } }));
    console.error(message);
    process.exit(2);
  });
