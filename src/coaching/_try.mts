import { openWorld } from '../../test/world.ts';
import { connectedTurn, limits } from './agent.ts';
const world = await openWorld({ environment: { OPENAI_BASE_URL: 'http://127.0.0.1:8089/v1', CHAT_MODEL: 'smollm2', OPENAI_API_KEY: 'x' } });
const realFetch = globalThis.fetch; let raw: string[] = [];
globalThis.fetch = async (input: any, init?: any) => { const r = await realFetch(input, init); if (String(input?.url ?? input).includes('8089')) { const [a, b] = r.body!.tee(); (async () => { let t=''; const d = new TextDecoder(); try { for await (const c of a as any) t += d.decode(c); } catch {} raw.push(r.status + ' ' + t.split('\n').map(l => { try { const j = JSON.parse(l.slice(6)); return j.choices?.[0]?.delta?.content ?? ''; } catch { return r.status === 200 ? '' : l; } }).join('')); })(); return new Response(b, r); } return r; };
const asks: Array<[string,string]> = [['ana',"What do people say about Ben's planning?"],['ben','What should I work on next?'],['ana','Prepare me for a talk with Ben about missed deadlines'],['ben','What do people say about my communication?'],['ana','How is Ben doing?'],['ben','Help me ask for feedback.'],['ben','Hello'],['ana','What are my goals?'],['ben','How do I get to the next level?'],['ana','What should Ben work on next?'],['ben','I am nervous about the review, any tips?'],['ana','What did I write about Ben?'],['ben','Help me write my self-assessment.'],['ana','How do I open a talk about a rating?'],['ben','What is the weather tomorrow?']];
for (const [who, text] of asks.slice(0, Number(process.argv[2] ?? 15))) {
  raw = [];
  const actor = await world.actor(who); const t0 = performance.now(); let first = 0;
  const turn = connectedTurn(world.parts as any, actor, { conversation: 'c', text, subject: null, memory: null, role: who === 'ana' ? 'manager' : 'employee', history: [] }, AbortSignal.timeout(120000), { ...limits, stallMs: 60000 });
  const shown: string[] = [], withheld: string[] = []; let n = await turn.next();
  while (!n.done) { const e = n.value; if (e.type === 'turn.text') { first ||= performance.now() - t0; shown.push(e.text.trim()); } else if (e.type === 'turn.withheld') withheld.push(e.reason); else if (e.type !== 'turn.status' && e.type !== 'turn.reading') shown.push(`[${e.type}]`); n = await turn.next(); }
  await new Promise(r => setTimeout(r, 50));
  console.log(JSON.stringify({ who, text, ms: Math.round(performance.now() - t0), firstMs: Math.round(first), raw, shown, withheld, result: { o: n.value.outcome, r: n.value.reason, said: n.value.said, w: n.value.withheld } }));
}
await world.end(); process.exit(0);
