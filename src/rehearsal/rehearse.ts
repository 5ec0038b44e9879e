// One turn of a rehearsal: the manager's words are read for moves, the person moves by them and answers. Only the manager's own
// crisis stops the scene; whatever else the safety rules know belongs to the talk that is practised.
import { isOn } from '../access/features.ts';
import type { Clock } from '../clock.ts';
import { type Content, phrases, phrasesAt, render, type Scenario } from '../content/content.ts';
import type { Persona } from '../content/scenes.ts';
import type { Move, MoveAt } from '../contract/moves.ts';
import type { Difficulty, RehearsalState, StateReason, Temperament } from '../contract/rehearsal.ts';
import type { TurnEvent } from '../contract/socket.ts';
import type { Db, Person } from '../db/db.ts';
import { notFound } from '../errors.ts';
import type { Masking } from '../evidence/masking.ts';
import type { MoveReader } from '../language/moves.ts';
import type { Router } from '../language/router.ts';
import type { StaticEmbedding } from '../models/embedding.ts';
import type { Models } from '../models/models.ts';
import type { Heard, Setting, Standing } from './effects.ts';
import { type Act, start, step } from './persona.ts';
import { momentsIn } from './slots.ts';
import { inOtherWords } from './spoken.ts';
import type { Slots, Words } from './words.ts';

export type RehearsalDeps = {
  db: Db;
  clock: Clock;
  content: Content;
  masking: Masking;
  moves: MoveReader;
  words: Words;
  route: Router;
  emergencyNumber: string;
  builtin: StaticEmbedding;
  models: Pick<Models, 'chat'>;
};
/** How a rehearsal was set up. */
export type Setup = {
  conversation: string;
  subject: string | null;
  scenario: string;
  persona: string;
  temperament: Temperament;
  difficulty: Difficulty;
  seed: number;
  facts: Slots;
  brief: string | null;
};
/** What the next turn goes by; kept with every answer of the person. */
export type Scene = {
  standing: Standing;
  used: string[];
  slots: Slots;
  lastSaid: string;
  /** what stands behind the last line */
  behind: string[];
};
export type SceneTurn = {
  conversation: string;
  text: string;
  /** how the manager says the turn is to be read, in place of our reading */
  readAs: readonly Move[] | null;
  /** of the answer that this turn goes on from; null where it was lost */
  scene: Scene | null;
};
export type SceneResult = {
  scene: Scene;
  state: RehearsalState;
  moves: MoveAt[];
  reasons: StateReason[];
};
export type TurnPlayed = SceneResult & { mode: 'guided' | 'connected'; fellBack: boolean };

/** Events of the turn but for its end. @throws AppError not_found where the rehearsal is not (any longer) the actor's */
export async function* rehearsalTurn(
  deps: RehearsalDeps,
  actor: Person,
  turn: SceneTurn,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, TurnPlayed | null> {
  yield { type: 'turn.status', step: 'reading' };
  const setup = await readSetup(deps, actor, turn.conversation);
  const { scenario, persona } = castOf(deps.content, setup);
  const before = turn.scene ?? opened(setup, persona, scenario);
  const stop = crisis(deps, turn.text, scenario.for);
  if (stop) {
    yield { type: 'turn.handover', rule: stop.rule, message: stop.message };
    yield { type: 'turn.text', text: stop.pause, citations: [] };
    const { state } = before.standing;
    return { scene: before, state, moves: [], reasons: [], mode: 'guided', fellBack: false };
  }
  const masker = await deps.masking.masker();
  const { masked } = masker.mask(turn.text);
  const played = play(deps, { setup, scenario, persona, before }, turn, masked);
  yield {
    type: 'turn.state',
    state: played.state,
    moves: played.moves,
    reasons: played.reasons,
  };
  const { chat } = deps.models;
  const isModelOn = chat && (await deps.db.transaction(actor, (tx) => isOn(tx, 'language_model')));
  if (!chat || !isModelOn) {
    yield { type: 'turn.text', text: played.said, citations: [] };
    return { ...played, mode: 'guided', fellBack: false };
  }
  yield { type: 'turn.status', step: 'writing' };
  const { opened: told } = played.scene.standing;
  const worded = await inOtherWords(
    { content: deps.content, chat, builtin: deps.builtin, masker },
    {
      authored: played.said,
      heard: masker.maskNames(turn.text, 'someone'),
      before: before.lastSaid,
      temperament: setup.temperament,
      used: before.used,
      untold: persona.concerns.filter(({ id }) => !told.includes(id)),
    },
    signal,
  );
  yield { type: 'turn.text', text: worded.text, citations: [] };
  const { scene } = played;
  return {
    ...played,
    scene: { ...scene, used: [...new Set([...scene.used, worded.text])], lastSaid: worded.text },
    mode: worded.isModels ? 'connected' : 'guided',
    fellBack: !worded.isModels,
  };
}

/** The turn itself, without store or wire: the debrief plays other wordings by it. */
export function play(
  deps: Pick<RehearsalDeps, 'moves' | 'words' | 'clock'>,
  at: { setup: Setup; scenario: Scenario; persona: Persona; before: Scene },
  turn: Pick<SceneTurn, 'text' | 'readAs'>,
  masked: string,
): SceneResult & { said: string; act: Act } {
  const { setup, scenario, persona, before } = at;
  const read = deps.moves.read(turn.text, before.lastSaid === '' ? null : before.lastSaid);
  const moves: MoveAt[] = turn.readAs
    ? turn.readAs.map((move) => ({ move, start: 0, end: turn.text.length, certainty: 1 }))
    : read.sentences.flatMap((sentence) => sentence.moves);
  const sure = believed(moves);
  const made = Object.keys(sure) as Move[];
  const ends = ENDS.test(turn.text) && !turn.text.includes('?');
  const heard: Heard = {
    moves: made,
    sure,
    isUnclear: read.coarse === 'not_sure' && made.length === 0 && !turn.readAs && !ends,
    asks: made.some((move) => QUESTIONS.has(move)) || read.coarse === 'question',
    touches: deps.words.touches(persona.concerns, masked),
    ends,
    promises: isOwnPromise(turn.text, moves),
    isSilent: !/\p{L}/u.test(turn.text),
  };
  const { standing, reasons, act } = step(settingOf(setup, persona, scenario), before.standing, heard);
  const slots: Slots = { ...before.slots, ...momentsIn(turn.text, moves) };
  const chance = deps.clock.chance(`rehearsal ${setup.seed} ${standing.turns} ${setup.persona}`);
  const { text: said, behind } = deps.words.choose(scenario.id, act, {
    heard: masked,
    moves: made,
    before: before.standing.before,
    asks: heard.asks,
    temperament: setup.temperament,
    persona: persona.id,
    slots,
    used: before.used,
    behind: before.behind ?? [],
    isAboutIt: isAbout(deps.words, before.lastSaid, masked, heard),
    chance,
  });
  return {
    said,
    act,
    scene: { standing, used: [...before.used, said], slots, lastSaid: said, behind },
    state: standing.state,
    moves,
    reasons,
  };
}

/** From here on a move counts in full, from there on by half; less sure ones only where there is nothing surer. */
const SURE = 0.65;
const LIKELY = 0.4;
const POSSIBLE = 0.2;

/** The moves that a turn is played by, in order, with what each counts: what is not sure moves nobody far. */
export function believed(moves: readonly MoveAt[]): Partial<Record<Move, number>> {
  const counted: Partial<Record<Move, number>> = {};
  for (const { move, certainty } of moves) {
    const share = certainty >= SURE ? 1 : certainty >= LIKELY ? 0.5 : 0;
    if (share > 0) counted[move] = Math.max(counted[move] ?? 0, share);
  }
  if (Object.keys(counted).length > 0) return counted;
  const [best] = [...moves].sort((a, b) => b.certainty - a.certainty);
  return best && best.certainty >= POSSIBLE ? { [best.move]: 0.5 } : {};
}

const OWN = /\b(?:i(?:'|’)?ll|i will|i(?:'|’)?m going to|let me|i can|i(?:'|’)?d like to)\b/i;
const THEIRS =
  /\b(?:(?:can|could|will|would) you|you(?:'|’)?ll|you (?:will|send|write|bring|give|tell|do)|send me|give me|tell me|we)\b/i;
/** Every step in it is said of the manager's own part. */
function isOwnPromise(text: string, moves: readonly MoveAt[]): boolean {
  const steps = moves.filter(({ move }) => move === 'next_step');
  return (
    steps.length > 0 &&
    steps.every(({ start, end }) => OWN.test(text.slice(start, end)) && !THEIRS.test(text.slice(start, end)))
  );
}

/** Cosine from which words are about a line; a short question right after it is about it whatever its words. */
const ABOUT = 0.42;
const SHORT_QUESTION = 6;
function isAbout(words: Words, line: string, heard: string, { asks, moves }: Heard): boolean {
  if (line === '') return false;
  const isShort = asks && heard.trim().split(/\s+/).length <= SHORT_QUESTION;
  const takesUp = asks || moves.includes('reflection') || moves.includes('validation');
  return isShort || (takesUp && words.near(heard, line) >= ABOUT);
}

const QUESTIONS: ReadonlySet<Move> = new Set(['open_question', 'closed_question', 'intent_question']);
const ENDS =
  /\b(?:that(?:'|’)?s (?:all|it|everything)(?: (?:from me|for today|for now|then))?(?= *[.!,;]| *$)|close the door|(?:talk|speak) (?:later|soon)|back to (?:work|it) then|let'?s (?:stop|leave it|end|wrap up|call it)(?: (?:here|there|at that|for (?:today|now)))?(?= *(?:[.!,;]|$| (?:then|and)\b))(?! for a)|(?:see|talk to) you (?:then|tomorrow|monday|tuesday|wednesday|thursday|friday|next week)|we(?:'re| are) done|good ?bye|bye|have a good (?:day|evening|weekend))\b/i;

export function settingOf(setup: Setup, persona: Persona, scenario: Scenario): Setting {
  return {
    temperament: setup.temperament,
    difficulty: setup.difficulty,
    concerns: persona.concerns,
    handover: scenario.handover.length > 0,
  };
}

/** Before the person has said anything. */
export function opened(setup: Setup, persona: Persona, scenario: Scenario): Scene {
  const facts = setup.subject === null ? { ...persona.facts, ...setup.facts } : setup.facts;
  return {
    standing: start(settingOf(setup, persona, scenario)),
    used: [],
    slots: Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Slots,
    lastSaid: '',
    behind: [],
  };
}

/** @throws AppError not_found where the content in force has no such scenario or persona any more */
export function castOf(content: Content, setup: Pick<Setup, 'scenario' | 'persona'>) {
  const scenario = content.scenarios.find(({ id }) => id === setup.scenario);
  const persona = scenario?.personas.find(({ id }) => id === setup.persona);
  if (!scenario || !persona) throw notFound('This scenario is no longer in the content.');
  return { scenario, persona };
}

/** Only what is the owner's own and cannot wait: a life. */
function crisis(deps: RehearsalDeps, text: string, role: 'manager' | 'employee') {
  const route = deps.route(text, role);
  if (route.decision !== 'hand_over' || route.rule !== 'self_harm') return null;
  const [words = ''] = [
    ...phrasesAt(deps.content, `handover.self_harm.${role}`),
    ...phrasesAt(deps.content, 'handover.self_harm.message'),
  ];
  return {
    rule: 'self_harm',
    message: render(words, { emergency: deps.emergencyNumber }),
    pause: phrases(deps.content, 'rehearsal.paused')[0] ?? '',
  };
}

/** @throws AppError not_found where it is another's, or about somebody who reports to somebody else today */
export async function readSetup(deps: Pick<RehearsalDeps, 'db'>, actor: Person, id: string): Promise<Setup> {
  const [row] = await deps.db.query<Setup>(
    actor,
    `select conversation_id as conversation, subject_id as subject, scenario, persona, temperament, difficulty,
       seed::float8 as seed, facts, brief_id as brief
     from rehearsal
     where conversation_id = $1 and owner_id = actor()
       and (subject_id is null or subject_id = any (actor_reports())
         or subject_id = (select manager_id from person where id = actor()))`,
    [id],
  );
  if (!row) throw notFound('No such rehearsal');
  return row;
}
