import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, openWorld, type World } from '../../test/world.ts';
import type { ServerTurnMessage } from '../contract/socket.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const textOf = (events: readonly ServerTurnMessage[]) =>
  events.flatMap((event) => (event.type === 'turn.text' ? [event.text] : [])).join('');
const readingOf = (events: readonly ServerTurnMessage[]) =>
  events.find((event) => event.type === 'turn.reading') as Extract<
    ServerTurnMessage,
    { type: 'turn.reading' }
  >;
const cardsOf = (events: readonly ServerTurnMessage[]) =>
  events.flatMap((event) => (event.type === 'turn.recommendation' ? [event.recommendation] : []));

/** A conversation of one's own: each call is the next turn of it. */
async function talk(person: string): Promise<(text: string) => Promise<ServerTurnMessage[]>> {
  const client: Client = await world.client(person);
  const { body } = await client.call<{ id: string }>('POST', '/api/conversations', { kind: 'coaching' });
  return (text) => client.ask(text, body.id);
}

describe('a talk without a language model', () => {
  test('keeps what was suggested while other things are spoken of', async () => {
    const say = await talk('ben');
    const [first] = cardsOf(await say('what should I work on next?'));
    expect(first).toBeDefined();
    await say('thanks');
    await say('What do people say about my zeppelins?');
    expect(textOf(await say('why?'))).toContain(first?.action.title);
    expect(textOf(await say('the first one'))).toContain(first?.action.firstStep);
  });

  test('says so where there is nothing to pick from or to shorten', async () => {
    const say = await talk('ben');
    await say('What do people say about my zeppelins?');
    expect(textOf(await say('the second one'))).toContain('no list before this');
    expect(textOf(await say('shorter'))).toContain('That was all of it');
  });

  test('takes "the first one" of what people said for that passage, as it stands', async () => {
    const say = await talk('ben');
    const found = await say('What do people say about my planning?');
    const cited = found.flatMap((event) => (event.type === 'turn.text' ? event.citations : []));
    const picked = (await say('the first one')).flatMap((event) =>
      event.type === 'turn.text' ? event.citations : [],
    );
    expect(picked.map(({ passage }) => passage)).toEqual([cited[0]?.passage]);
  });

  test.each(['work', 'feedback'])(
    'asks what is meant by "%s" and offers readings that it can do',
    async (word) => {
      const say = await talk('ben');
      const events = await say(word);
      expect(textOf(events)).toContain('not sure how to take that');
      const { choices, certainty } = readingOf(events);
      expect(certainty).toBeLessThan(0.42);
      expect(choices.length).toBeGreaterThan(0);
      for (const { text } of choices)
        expect(textOf(await say(text)), text).not.toContain('not sure how to take that');
    },
  );

  test('says what the next level expects', async () => {
    const say = await talk('ben');
    expect(textOf(await say('How do I get to the next level?'))).toMatch(
      /level \d of|nearest one: level \d/i,
    );
  });

  test('offers the same talk as another scenario, in words that are read as that one', async () => {
    const say = await talk('ana');
    const events = await say('How do I give feedback to Ben?');
    const brief = events.find((event) => event.type === 'turn.brief');
    expect(brief?.brief.scenario).toBe('feedback_talk');
    const other = readingOf(events).choices.find(({ label }) => label.startsWith('As: '));
    const again = (await say(other?.text ?? '')).find((event) => event.type === 'turn.brief');
    expect(`As: ${again?.brief.title}`).toBe(other?.label);
  });

  test('never offers words that are no question', async () => {
    const say = await talk('ben');
    for (const text of [
      'What should I work on next?',
      'What do you hold about me?',
      'Help me ask for feedback',
    ])
      for (const choice of readingOf(await say(text)).choices)
        expect(choice.text).not.toMatch(/my (should|you|help|hold)\b/);
  });
});
