// Rehearsals: the processor time of one turn without server and store, two hundred at once on PostgreSQL, and the debrief of
// a very long talk.
import { createClock } from '../src/clock.ts';
import { loadContent } from '../src/content/content.ts';
import type { SpokenTurn } from '../src/contract/rehearsal.ts';
import { createMoveReader } from '../src/language/moves.ts';
import { loadStaticEmbedding } from '../src/models/embedding.ts';
import { debrief } from '../src/rehearsal/debrief.ts';
import { firstWords } from '../src/rehearsal/rehearsals.ts';
import { play, type Setup } from '../src/rehearsal/rehearse.ts';
import { createWords } from '../src/rehearsal/words.ts';
import { type Bench, notMeasured, type Result, times } from './report.ts';
import { placeFor, signInAll, startServer } from './server.ts';
import { talkers, turn, underLoad } from './turn.ts';

const CPU_MS = 10;
const FIRST_P95_MS = 150;
const LONG_TURNS = 2000;
const LONG_MS = 2000;
const TALKS = 200;

const LINES = [
  'On Tuesday the report came two days late and the client waited for it.',
  'How do you see it?',
  'So it looked quite different from where you sit.',
  'I should have asked you earlier, that one is on me.',
  'You always do this.',
  'What would you need from me to make the next date hold?',
  'Can you send me your own estimate by Friday? I will talk to them tomorrow.',
  'That sounds like a lot to carry, with two people away.',
] as const;

export const benchRehearsals: Bench = async (say) => [...(await alone(say)), ...(await together(say))];

async function alone(say: (line: string) => void): Promise<Result[]> {
  const [content, embedding] = [await loadContent(), await loadStaticEmbedding()];
  const deps = {
    content,
    moves: createMoveReader(embedding),
    words: createWords(content, embedding),
    clock: createClock({ seed: 1 }),
  };
  const spent: number[] = [];
  for (const scenario of content.scenarios.filter(({ personas }) => personas.length > 0)) {
    const [persona] = scenario.personas;
    if (!persona) continue;
    const setup: Setup = {
      conversation: '',
      subject: null,
      scenario: scenario.id,
      persona: persona.id,
      temperament: persona.temperament,
      difficulty: 'medium',
      seed: 1,
      facts: {},
      brief: null,
    };
    let before = firstWords(deps, setup, scenario, persona).scene;
    for (let n = 0; n < 24; n++) {
      const text = LINES[n % LINES.length] as string;
      const began = process.cpuUsage();
      before = play(deps, { setup, scenario, persona, before }, { text, readAs: null }, text).scene;
      const { user, system } = process.cpuUsage(began);
      if (n >= LINES.length) spent.push((user + system) / 1000); // the first round fills what is kept
    }
  }
  const turns = Array.from(
    { length: LONG_TURNS },
    (_, n): SpokenTurn => ({
      speaker: n % 2 === 0 ? 'manager' : 'other',
      text: LINES[(n >> 1) % LINES.length] as string,
    }),
  );
  const began = performance.now();
  debrief(deps, { turns, framework: 'sbi' });
  const long = performance.now() - began;
  say(`rehearsal: ${spent.length} turns alone, a debrief of ${LONG_TURNS} turns`);
  return [
    times('rehearsal.turn.cpu', spent, {}, (own) => ({
      aim: `p95 under ${CPU_MS} ms of processor time`,
      pass: (own.p95 ?? Number.POSITIVE_INFINITY) < CPU_MS,
    })),
    times(`rehearsal.debrief.${LONG_TURNS}`, [long], {}, () => ({
      aim: `under ${LONG_MS} ms`,
      pass: long < LONG_MS,
    })),
  ];
}

async function together(say: (line: string) => void): Promise<Result[]> {
  const name = `rehearsal.first_words.postgres.${TALKS}`;
  const place = await placeFor('postgres');
  if (!place) return [notMeasured(name, 'ms', 'no PostgreSQL with pgvector answers')];
  try {
    const server = await startServer({
      ...place.environment,
      MAX_TURNS_PER_MINUTE: '100000',
      MAX_SOCKETS_PER_PERSON: '100',
    });
    try {
      const manner = {
        begin: {
          kind: 'rehearsal',
          scenario: 'missed_deadlines',
          counterpart: { fictional: true },
          difficulty: 'medium',
        },
        says: (talker: { turns: number }) => LINES[talker.turns++ % LINES.length] as string,
      };
      const members = await signInAll(server.url);
      const warm = await talkers(server, members, 3, manner);
      for (const talker of warm) for (let i = 0; i < 10; i++) await turn(talker, performance.now());
      for (const { socket } of warm) socket.close();
      const { first, full, missed } = await underLoad(await talkers(server, members, TALKS, manner), 10_000);
      say(`rehearsal: ${TALKS} talks, ${full.length} turns, ${missed} not sent`);
      return [
        times(name, first, {}, (own) => ({
          aim: `p95 under ${FIRST_P95_MS} ms`,
          pass: (own.p95 ?? Number.POSITIVE_INFINITY) < FIRST_P95_MS && missed === 0,
        })),
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await place.remove();
  }
}
