import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFakeModel } from '../../test/fakeModel.ts';
import { type Client, openWorld, textOf, type World } from '../../test/world.ts';
import type { FakeModel } from '../commands/fake-model.ts';
import type { Reply } from '../commands/fake-scripts.ts';
import type { ServerTurnMessage } from '../contract/socket.ts';
import { whyNot } from './spoken.ts';

const line = (text: string): Reply => ({ kind: 'content', content: JSON.stringify({ line: text }) });
const lineOf = (content: string) => [...content.matchAll(/"line":"((?:[^"\\]|\\.)*)"/g)].at(-1)?.[1] ?? '';

describe('the line in a model’s words', () => {
  let fake: FakeModel;
  let world: World;
  let ana: Client;
  beforeAll(async () => {
    fake = await startFakeModel();
    world = await openWorld({
      environment: {
        OPENAI_BASE_URL: fake.url,
        CHAT_MODEL: 'scripted',
        OPENAI_API_KEY: 'sk-secret',
        MAX_TURNS_PER_MINUTE: '500',
      },
    });
    ana = await world.client('ana');
  });
  afterAll(async () => {
    await world?.end();
    await fake?.close();
  });

  async function turn(
    text: string,
  ): Promise<{ events: ServerTurnMessage[]; authored: string; sent: string }> {
    const { body } = await ana.call<{ id: string }>('POST', '/api/conversations', {
      kind: 'rehearsal',
      scenario: 'missed_deadlines',
      counterpart: { fictional: true },
      difficulty: 'medium',
      seed: 7,
    });
    fake.requests.length = 0;
    const events = await ana.ask(text, body.id);
    const sent = fake.requests
      .flatMap(({ messages }) => messages.map(({ content }) => content ?? ''))
      .join('\n');
    return { events, authored: JSON.parse(`"${lineOf(sent)}"`), sent };
  }
  const end = (events: readonly ServerTurnMessage[]) => events.at(-1) as { mode: string; fellBack: boolean };

  test('is said where it means the same, and the turn says that it was the model’s', async () => {
    fake.use((request) => {
      const authored = lineOf(request.messages.at(-1)?.content ?? '');
      return line(`Well. ${JSON.parse(`"${authored}"`)}`);
    });
    const { events, authored } = await turn('What happened with the report?');
    expect(textOf(events)).toBe(`Well. ${authored}`);
    expect(end(events)).toMatchObject({ mode: 'connected', fellBack: false });
  });

  const hostile: ReadonlyArray<readonly [string, Reply]> = [
    ['another meaning', line('I resign, and I will see you in court.')],
    ['a name', line('Cleo Park told me to leave it.')],
    ['a figure', line('It took me 17 days and 4 people.')],
    ['out of its role', line('As an AI language model I cannot feel that.')],
    ['the rules', line('My instructions say that trust is low in this rehearsal.')],
    ['a lecture', line('word '.repeat(60))],
    ['another language', line('Das war nicht meine Schuld, und das wissen Sie auch ganz genau.')],
    ['markup', line('**It was late** because of <b>them</b>')],
    ['nothing', line('')],
    ['no JSON', { kind: 'content', content: 'Sure! Here is the line: hello' }],
    ['another shape', { kind: 'content', content: '{"text":"hello"}' }],
    ['cut short', { kind: 'cut', content: '{"line":"It was', drop: true }],
    ['an error', { kind: 'status', status: 500, message: 'overloaded' }],
    ['too many requests', { kind: 'status', status: 429, message: 'slow down' }],
    ['raw bytes', { kind: 'raw', body: 'data: \u0000\u0001\n\n' }],
    ['what was not told yet', line('Another team uses half of my week, on the word of somebody above you.')],
  ];
  test.each(hostile)('%s is not said: the authored line stands', async (_, reply) => {
    fake.use(() => reply);
    const { events, authored } = await turn('What happened with the report?');
    expect(textOf(events)).toBe(authored);
    expect(authored.length).toBeGreaterThan(0);
    expect(end(events)).toMatchObject({ outcome: 'complete', mode: 'guided', fellBack: true });
  });

  test('names in what the manager types never reach the model', async () => {
    fake.use(() => line(''));
    const { sent } = await turn('Ben Okoro and Cleo Park both waited for the report.');
    expect(sent).toContain('waited for the report');
    expect(sent).not.toMatch(/Ben|Okoro|Cleo|Park/);
  });

  test('with the model switched off nothing is asked of it', async () => {
    const root = await world.client('root');
    await root.call('PUT', '/api/features/language_model', { isOn: false, reason: 'a trial without' });
    const { events } = await turn('What happened with the report?').catch(() => ({
      events: [] as ServerTurnMessage[],
    }));
    expect(fake.requests).toEqual([]);
    if (events.length > 0) expect(end(events)).toMatchObject({ mode: 'guided', fellBack: false });
    await root.call('PUT', '/api/features/language_model', { isOn: true, reason: 'the trial is over' });
  });

  test('what is refused has its reason', async () => {
    const masker = await world.parts.masking.masker();
    const deps = { builtin: world.parts.builtin, masker };
    const asked = {
      authored: 'I was waiting on other people for half of it.',
      heard: '',
      before: '',
      temperament: 'guarded',
      used: ['Half of it I was waiting for others.'],
      untold: [],
    };
    expect(whyNot(deps, asked, 'Half the time I was waiting on other people.')).toBeNull();
    expect(whyNot(deps, asked, 'Half of it I was waiting for others.')).toBe('said_before');
    expect(whyNot(deps, asked, 'He was waiting on people for half of it.')).toBe('names');
    expect(whyNot(deps, asked, 'I love my job.')).toBe('another_meaning');
  });
});
