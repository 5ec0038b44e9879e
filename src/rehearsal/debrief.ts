// The debrief of a talk that was had, rehearsed or written down: what the manager's sentences did, what the checks of a framework
// find in them with the words that show it, how the listening was, and one thing to practise. Pure: the same transcript gives the
// same debrief, and nothing is stored. It judges words, not people, and says "cannot tell" where the talk is silent.
import type { Content, Framework } from '../content/content.ts';
import type { Move } from '../contract/moves.ts';
import {
  type CheckResult,
  type Debrief,
  type DebriefQuote,
  MAX_DEBRIEF_TURNS,
  type SpokenTurn,
} from '../contract/rehearsal.ts';
import { AppError } from '../errors.ts';
import type { MoveReader } from '../language/moves.ts';
import { betterFor } from './better.ts';
import type { Check, Checks, Ground } from './checks/check.ts';
import { clear, grow, oskar } from './checks/coaching.ts';
import { nvc, radicalCandor, state } from './checks/dialogue.ts';
import { coin, desc, sbi } from './checks/feedback.ts';
import { pip, smart, stayInterview } from './checks/plans.ts';
import { type Counted, countMoves, type ReadTurn, readTurns } from './counting.ts';
import { readFeedback } from './feedback.ts';
import { practiseNext, summarise } from './letter.ts';
import { stepsIn } from './steps.ts';
import { readTalk } from './talk.ts';

export type DebriefDeps = { content: Content; moves: MoveReader };
export type Transcript = { turns: readonly SpokenTurn[]; framework?: string | undefined };

const checksOf: Readonly<Record<string, Checks>> = {
  sbi,
  coin,
  desc,
  grow,
  clear,
  oskar,
  state,
  nvc,
  radical_candor: radicalCandor,
  stay_interview: stayInterview,
  pip,
  smart,
};
const DEFAULT = 'sbi';

/** @throws AppError invalid for a framework that the content does not have, or too many turns */
export function debrief(deps: DebriefDeps, { turns, framework: id = DEFAULT }: Transcript): Debrief {
  const framework = frameworkOf(deps.content, id);
  if (turns.length > MAX_DEBRIEF_TURNS)
    throw new AppError('invalid', `${turns.length} turns are too many; a debrief reads ${MAX_DEBRIEF_TURNS}`);
  const read = readTurns(deps.moves, turns);
  const counted = countMoves(turns, read);
  const ground = groundOf(turns, read, counted);
  const checks = framework.checks.map((check): CheckResult => {
    const { verdict, quotes } = checkFor(framework, check.id)(ground);
    const better = verdict === 'no' ? betterFor(check.better, ground, quotes) : null;
    return { id: check.id, question: check.question, verdict, quotes, better };
  });
  const told = { content: deps.content, framework, checks, counted, ground };
  return {
    framework: framework.id,
    summary: summarise(told),
    checks,
    sentences: read.flatMap(({ turn, sentences }) => sentences.map((sentence) => ({ ...sentence, turn }))),
    turns: read.map(({ turn, coarse }) => ({ turn, coarse })),
    listening: counted.listening,
    questions: counted.questions,
    counts: counted.counts,
    found: counted.found,
    talkShare: counted.talkShare,
    practise: practiseNext(told),
  };
}

/** @throws AppError invalid, naming those that there are */
export function frameworkOf(content: Content, id: string): Framework {
  const framework = content.frameworks.find((one) => one.id === id);
  if (framework) return framework;
  const known = content.frameworks.map((one) => one.id).join(', ');
  throw new AppError('invalid', `there is no framework ${id}; there are ${known}`);
}

/** @throws Error where the content has a check that the code does not know */
export function checkFor(framework: Framework, id: string): Check {
  const check = checksOf[framework.id]?.[id];
  if (!check) throw new Error(`prompts/frameworks/${framework.id}.yaml: nothing judges ${id}`);
  return check;
}

function groundOf(turns: readonly SpokenTurn[], read: readonly ReadTurn[], counted: Counted): Ground {
  const talk = readTalk(turns);
  const having = (least: number, ...wanted: readonly Move[]): DebriefQuote[] =>
    read.flatMap(({ turn, sentences }) =>
      sentences
        .filter(({ moves }) =>
          moves.some(({ move, certainty }) => wanted.includes(move) && certainty >= least),
        )
        .map(({ start, end, text }) => ({ turn, start, end, text })),
    );
  return {
    talk,
    feedback: readFeedback(talk, having(LIKELY, 'behaviour', 'impact', 'label', 'blame', 'absolute')),
    steps: stepsIn(talk),
    reflections: having(SURE, 'reflection', 'summary', 'validation'),
    summaries: having(SURE, 'summary'),
    affirmations: having(SURE, 'affirmation'),
    advice: having(LIKELY, 'advice'),
    talkShare: counted.talkShare,
  };
}
/** A check's yes rests on a move from SURE on; that something arises at all, from LIKELY on. */
const SURE = 0.7;
const LIKELY = 0.35;
