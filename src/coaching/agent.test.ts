import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFakeModel } from '../../test/fakeModel.ts';
import { openWorld, type World } from '../../test/world.ts';
import type { FakeModel } from '../commands/fake-model.ts';
import { NONSENSE, scripts } from '../commands/fake-scripts.ts';
import type { TurnEvent } from '../contract/socket.ts';
import type { Person } from '../db/db.ts';
import { type ConnectedResult, connectedTurn, limits } from './agent.ts';
import type { CoachDeps, TurnInput } from './context.ts';
import { guidedTurn } from './guided.ts';

let fake: FakeModel;
let world: World;
let ana: Person;
let ben: Person;
const quick = { ...limits, stallMs: 400 };

beforeAll(async () => {
  fake = await startFakeModel();
  world = await openWorld({
    environment: { OPENAI_BASE_URL: fake.url, CHAT_MODEL: 'scripted', OPENAI_API_KEY: 'sk-secret' },
  });
  [ana, ben] = await Promise.all([world.actor('ana'), world.actor('ben')]);
});
afterAll(async () => {
  await world.end();
  await fake.close();
});
beforeEach(() => {
  fake.requests.length = 0;
});

const deps = (): CoachDeps => world.parts;
const input = (text: string, more: Partial<TurnInput> = {}): TurnInput => ({
  conversation: 'c',
  text,
  subject: null,
  memory: null,
  role: 'manager',
  history: [],
  ...more,
});
type Limits = typeof limits;
type Ran = { events: TurnEvent[]; result: ConnectedResult; finished: TurnEvent[] };

/** A whole turn as coach.ts runs it: connected, and guided where that falls back. */
async function run(
  actor: Person,
  asked: TurnInput,
  script: Parameters<FakeModel['use']>[0],
  signal = new AbortController().signal,
  within: Limits = quick,
): Promise<Ran> {
  fake.use(script);
  const events: TurnEvent[] = [];
  const turn = connectedTurn(deps(), actor, asked, signal, within);
  let next = await turn.next();
  while (!next.done) {
    events.push(next.value);
    next = await turn.next();
  }
  const finished: TurnEvent[] = [];
  if (next.value.outcome === 'fallback')
    for await (const event of guidedTurn(deps(), actor, asked, signal)) finished.push(event);
  return { events, result: next.value, finished };
}
const textOf = (events: readonly TurnEvent[]) =>
  events.flatMap((event) => (event.type === 'turn.text' ? [event.text] : [])).join('');
const planning = "What do people say about Ben's planning?";

describe('a connected turn', () => {
  it('says what the records say, in their own words, with citations', async () => {
    const { events, result } = await run(ana, input(planning), 'honest');
    expect(result).toMatchObject({ outcome: 'complete', withheld: 0, reason: null });
    const cited = events.flatMap((event) => (event.type === 'turn.text' ? event.citations : []));
    expect(cited.length).toBeGreaterThan(0);
    for (const { passage, quote } of cited) {
      const [row] = await world.database.db.query<{ text: string }>(
        ana,
        'select text from passage where id = $1',
        [passage],
      );
      expect(row?.text).toContain(quote);
    }
    expect(textOf(events)).toContain('What would you like to look at first?');
    expect(result.memory).toMatchObject({ intent: 'about', subject: 'ben' });
  });

  it('sends no name, id, address or key of the house to the model', async () => {
    const history = [
      { role: 'user' as const, text: 'Cleo told me that Ben is late' },
      { role: 'coach' as const, text: 'Ben Okoro wrote to ben@example.test about Dora.' },
    ];
    await run(ana, input(planning, { history }), 'honest');
    expect(fake.requests.length).toBeGreaterThan(0);
    const sent = JSON.stringify(fake.requests);
    expect(sent).not.toMatch(
      /\b(?:Ben|Okoro|Cleo|Ana|Moreau|Dora|Dan|Eli|Hanne)\b|example\.test|sk-secret|[0-9a-f]{8}-[0-9a-f]{4}-4/,
    );
    const told = JSON.stringify(
      fake.requests.map(({ messages }) => messages.filter(({ role }) => role !== 'system')),
    );
    expect(told).not.toMatch(/\b(?:he|she|him|his|her)\b/i);
    expect(sent).toContain('P1');
  });

  it('keeps records out of the instructions', async () => {
    await run(ana, input(planning), 'honest');
    for (const { messages } of fake.requests) {
      const instructions = messages
        .filter(({ role }) => role === 'system')
        .map(({ content }) => JSON.stringify(content))
        .join('');
      expect(instructions).not.toContain('billing');
      expect(instructions).not.toContain(planning);
    }
  });

  it('lets only passages of this turn be cited', async () => {
    await run(ana, input(planning), 'honest');
    const format = JSON.stringify(fake.requests.at(-1)?.response_format);
    expect(format).toMatch(/"enum":\["E1"/);
  });

  it('recommends through the log: entry first, suggestion next, words last', async () => {
    const { events, result } = await run(
      ben,
      input('What should I work on next?', { role: 'employee' }),
      'honest',
    );
    expect(result.outcome).toBe('complete');
    const kinds = events.map(({ type }) => type);
    expect(kinds.indexOf('turn.recommendation')).toBeGreaterThan(-1);
    expect(kinds.indexOf('turn.recommendation')).toBeLessThan(kinds.indexOf('turn.text'));
    const [made] = events.flatMap((event) =>
      event.type === 'turn.recommendation' ? [event.recommendation] : [],
    );
    expect(made?.versions.model).toBe('scripted');
    expect(textOf(events)).toContain(`Try this: ${made?.action.title.replace(/\.$/, '')}.`);
    const shown = await world.database.db.query(
      ben,
      `select seq from log_entry where kind = 'shown' and refers_to = $1`,
      [made?.logSeq ?? 0],
    );
    expect(shown).toHaveLength(1);
    expect(result.memory?.recommendations).toContain(made?.id);
  });

  it('prepares a talk and shows the page before it speaks of it', async () => {
    const { events, result } = await run(
      ana,
      input('Prepare me for a talk with Ben about missed deadlines'),
      'honest',
    );
    const kinds = events.map(({ type }) => type);
    expect(result).toMatchObject({ outcome: 'complete', memory: { intent: 'brief', subject: 'ben' } });
    expect(kinds.filter((kind) => kind === 'turn.brief')).toHaveLength(1);
    expect(kinds.indexOf('turn.brief')).toBeLessThan(kinds.indexOf('turn.text'));
  });

  it('says what to collect by itself where there is too little', async () => {
    const { events, result } = await run(ana, input('What should Cleo work on next?'), 'uncited_claim');
    expect(result.outcome).toBe('complete');
    expect(textOf(events)).toContain('•');
    expect(fake.requests).toHaveLength(0);
  });

  it('answers for an unknown name as guided mode does, and tells the model nothing', async () => {
    const { events, result } = await run(
      ben,
      input('What do people say about Dora?', { role: 'employee' }),
      'honest',
    );
    expect(result.outcome).toBe('complete');
    expect(textOf(events)).toContain('nobody called Dora');
    expect(fake.requests).toHaveLength(0);
  });

  it('does not take courtesies for an answer where records were found', async () => {
    const polite = { kind: 'question', cites: [], text: 'What would you like to look at first?' };
    const { result, finished } = await run(ana, input(planning), () => ({
      kind: 'content',
      content: JSON.stringify({ sentences: [polite] }),
    }));
    expect(result).toMatchObject({ outcome: 'fallback', reason: 'nothing_of_substance' });
    expect(textOf(finished)).toContain('“');
  });

  it('says by itself that nothing was found', async () => {
    const { events, result } = await run(
      ana,
      input("What do people say about Ben's watercolour painting?"),
      'uncited_claim',
    );
    expect(result.outcome).toBe('complete');
    expect(fake.requests).toHaveLength(0);
    expect(textOf(events)).toContain('nothing about');
  });

  it('works with a model that makes no tool calls and with a server that takes no tools', async () => {
    for (const script of ['no_tools', 'refuses_tools']) {
      const { events, result } = await run(ana, input(planning), script);
      expect(result.outcome, script).toBe('complete');
      expect(textOf(events), script).toContain('“');
    }
  });

  it('has a sentence mended once and then says it', async () => {
    const { events, result } = await run(ana, input(planning), 'mends');
    expect(result).toMatchObject({ outcome: 'complete', withheld: 0, said: 2 });
    expect(textOf(events)).toContain('“');
    expect(fake.requests.at(-1)?.tools).toBeUndefined();
  });

  it('says the true half and withholds the other with its reason', async () => {
    const { events, result } = await run(ana, input(planning), 'half_true');
    expect(result).toMatchObject({ outcome: 'complete', withheld: 1, said: 1 });
    expect(events.filter(({ type }) => type === 'turn.withheld')).toHaveLength(1);
    expect(textOf(events)).not.toMatch(NONSENSE);
  });

  it('gives the first sentence before the model has finished', async () => {
    const first = { kind: 'chat', cites: [], text: 'Thank you for asking.' };
    const { events, result } = await run(ana, input(planning), () => ({
      kind: 'stall',
      content: `{"sentences":[${JSON.stringify(first)},{"kind":"chat"`,
    }));
    expect(textOf(events)).toContain('Thank you for asking.');
    expect(result).toMatchObject({ outcome: 'fallback', reason: 'stalled', said: 1 });
  });

  it('sends what users say to the configured endpoint only, whatever the environment asks for', async () => {
    const heard: string[] = [];
    const service = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end('{}');
    });
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    const { port } = service.address() as AddressInfo;
    Object.assign(process.env, {
      LANGSMITH_TRACING: 'true',
      LANGCHAIN_TRACING_V2: 'true',
      LANGSMITH_API_KEY: 'k',
      LANGSMITH_ENDPOINT: `http://127.0.0.1:${port}`,
    });
    try {
      const { result } = await run(ana, input(planning), 'mends');
      expect(result.outcome).toBe('complete');
      await new Promise((resolve) => setTimeout(resolve, 300)); // its batches would leave by then
      expect(heard).toEqual([]);
    } finally {
      for (const name of [
        'LANGSMITH_TRACING',
        'LANGCHAIN_TRACING_V2',
        'LANGSMITH_API_KEY',
        'LANGSMITH_ENDPOINT',
      ])
        delete process.env[name];
      service.closeAllConnections();
      service.close();
    }
  });

  it('leaves guided mode time to finish when the model is slow', async () => {
    const within = { ...limits, stallMs: 30_000, totalMs: 300 };
    const { result, finished } = await run(
      ana,
      input(planning),
      'stall_first',
      new AbortController().signal,
      within,
    );
    expect(result).toMatchObject({ outcome: 'fallback', reason: 'too_slow' });
    expect(textOf(finished)).toContain('“');
  });

  it('stops at once when the turn is cancelled', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 150);
    const before = performance.now();
    const { result } = await run(ana, input(planning), 'stall_first', abort.signal);
    expect(result.reason).toBe('aborted');
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('over the socket', () => {
  it.each([
    ['honest', { mode: 'connected', fellBack: false, outcome: 'complete' }],
    ['uncited_claim', { mode: 'guided', fellBack: true, outcome: 'complete' }],
    ['server_error', { mode: 'guided', fellBack: true, outcome: 'complete' }],
    ['connection_drop', { mode: 'guided', fellBack: true, outcome: 'complete' }],
  ] as const)('%s ends the turn as %j', async (script, end) => {
    fake.use(script);
    const client = await world.client('ana');
    const events = await client.ask(planning);
    expect(events.at(-1)).toMatchObject({ type: 'turn.end', ...end });
    expect(textOf(events)).toContain('“');
    expect(JSON.stringify(events)).not.toMatch(NONSENSE);
  });
});

const HOSTILE = Object.keys(scripts).filter(
  (name) => !['honest', 'no_tools', 'refuses_tools', 'half_true', 'mends'].includes(name),
);

describe('a model that lies, leaks, obeys records or breaks the protocol', () => {
  it('is tried in more than forty ways', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  });

  it.each(HOSTILE)('%s: nothing of it is shown and the turn is finished', async (name) => {
    const { events, result, finished } = await run(ana, input(planning), name);
    expect(JSON.stringify(events)).not.toMatch(NONSENSE);
    expect(JSON.stringify(finished)).not.toMatch(NONSENSE);
    expect(JSON.stringify(result)).not.toMatch(NONSENSE);
    expect(result.outcome).toBe('fallback');
    expect(result.reason).toBeTruthy();
    expect(textOf(finished)).toContain('“');
  });

  it('never acts for somebody the reader may not see', async () => {
    await run(ana, input(planning), 'tool_other_person');
    const answers = fake.requests.flatMap(({ messages }) =>
      messages.filter(({ role }) => role === 'tool').map(({ content }) => content),
    );
    expect(answers).toContain('There is nobody of that id here. Ids are those given with the message.');
  });

  it('learns nothing of what went wrong in a tool', async () => {
    for (const name of ['tool_bad_arguments', 'unknown_tool', 'tool_other_alias']) {
      await run(ana, input(planning), name);
      const answers = fake.requests.flatMap(({ messages }) =>
        messages.filter(({ role }) => role === 'tool').map(({ content }) => String(content)),
      );
      for (const answer of answers)
        expect(answer, name).toMatch(/^(?:There is|The tool could not|That could not)/);
    }
  });
});
