import { startFakeModel } from '/work/main/src/commands/fake-model.ts';
import { openChat, NoTracer } from '/work/main/src/models/chat.ts';
import { readStream } from '/work/main/src/models/stream.ts';
import { createAgent, tool, createMiddleware } from 'langchain';
import { z } from 'zod';
const t0 = performance.now();
const fake = await startFakeModel({ script: process.argv[2] ?? 'honest' });
const model = openChat({ baseUrl: fake.url, apiKey: 'x', model: 'm' }, { firstByteMs: 5000 });
const search = tool(async () => '{"id":"E1","about":"P1","source":"peer"}', { name: 'search_evidence', description: 'x', schema: z.object({ subject: z.string(), question: z.string() }) });
const mw = createMiddleware({ name: 'form', wrapModelCall: (req, handler) => handler({ ...req, modelSettings: { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: {type:'object'} } } } }) });
const agent = createAgent({ model, tools: [search], systemPrompt: 'sys', middleware: [mw] });
const abort = new AbortController();
for (let k=0;k<2;k++) {
const a = new AbortController();
const t1 = performance.now();
try {
for await (const e of readStream(() => agent.stream({ messages: [{ role: 'user', content: 'about P1' }] }, { streamMode: 'messages', signal: a.signal, callbacks: [new NoTracer()] }) as any, { stallMs: 800, mostCharacters: 20000, abort: a })) console.log(JSON.stringify(e).slice(0,200));
} catch (e) { console.log('FAULT', e.kind, e.status, e.cause?.name, String(e.cause).slice(0,200)); }
console.log('took', performance.now() - t1);
}
console.log(JSON.stringify(fake.requests[0]).slice(0, 900));
console.log(fake.requests.length);
await fake.close();
