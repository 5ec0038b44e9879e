// What the other person says: the line, among those that authors wrote, that fits what was decided and best answers the
// manager's last words. Nothing is said twice; the same seed gives the same talk. It deliberately makes no sentence up and
// pastes no record into speech.
import type { Content } from '../content/content.ts';
import type { Concern, Intent, Line, SceneLines } from '../content/scenes.ts';
import type { Move } from '../contract/moves.ts';
import type { Temperament } from '../contract/rehearsal.ts';
import { dot, type StaticEmbedding } from '../models/embedding.ts';
import type { Act } from './persona.ts';

/** What lines may speak of: what the owner confirmed, and what was said in this talk. */
export const slotNames = ['deliverable', 'date', 'project', 'when', 'label', 'absolute'] as const;
export type Slots = Partial<Record<(typeof slotNames)[number], string>>;
export type Said = {
  /** the manager's last words, masked; '' before they have said anything */
  heard: string;
  moves: readonly Move[];
  /** moves of the manager's earlier turns */
  before: readonly Move[];
  asks: boolean;
  temperament: Temperament;
  persona: string;
  slots: Slots;
  /** what this person has said so far */
  used: readonly string[];
  /** what stands behind their last line, and whether the manager's words are about that line */
  behind: readonly string[];
  isAboutIt: boolean;
  /** numbers in [0,1) that depend on the seed and the place in the talk only */
  chance: () => number;
};
export type Words = {
  /** The line as it is said, and the intent it was written for. */
  choose(scenario: string, act: Act, said: Said): Chosen;
  /** How near what was said comes to what a concern is about, 0..1 by the concern's id. */
  touches(concerns: readonly Concern[], heard: string): Record<string, number>;
  /** Cosine of two texts, 0 where either says nothing. */
  near(one: string, other: string): number;
};

/** `behind`: what to say next where the manager asks about it. */
export type Chosen = { text: string; intent: Intent; behind: string[] };
type Vector = Float32Array | null;
/** Weights of what speaks for a line; the cosine of the nearest thing it answers is at most 1. */
const OPEN_TO_ALL = 0.4;
const ON_MOVE = 0.52;
const PRIMARY = 0.1;
const OTHER_INTENT = 0.04;
const OWN_TEMPER = 0.07;
const CALLBACK = 0.1;
const OWN_SLOT = 0.04;
const ABOUT_IT = 0.1;
const ANYONE = -0.13;
const JITTER = 0.05;
/** Lines that answer nothing in particular fit alike: which of them is said is for the seed. */
const JITTER_OPEN = 0.14;
/** A question wants an answer more than a statement wants one. */
const ANSWER = { question: 1.15, statement: 1 };
/** What a person was about to do may wait for an answer to a question about their own words. */
const GIVES_WAY: ReadonlySet<Intent> = new Set([
  'justify',
  'deflect',
  'show_strain',
  'propose',
  'bargain',
  'acknowledge',
  'ask_back',
]);
const FALLBACK = 'anyone';
const SILENCE = '…';

export function createWords(content: Pick<Content, 'scenes'>, embedding: StaticEmbedding): Words {
  const scenes = new Map(content.scenes.map((scene) => [scene.scenario, scene]));
  const vectors = new Map<string, Vector>();
  const vectorOf = (text: string): Vector => {
    const known = vectors.get(text);
    if (known !== undefined) return known;
    const made = embedding.embed(text.toLowerCase());
    vectors.set(text, made);
    return made;
  };
  const nearest = (heard: Vector, texts: readonly string[]): number =>
    heard === null
      ? 0
      : texts.reduce((best, text) => {
          const vector = vectorOf(text);
          return vector === null ? best : Math.max(best, dot(heard, vector));
        }, 0);

  return {
    touches: (concerns, heard) => {
      const vector = heard === '' ? null : embedding.embed(heard.toLowerCase());
      return Object.fromEntries(concerns.map(({ id, cues, what }) => [id, nearest(vector, [...cues, what])]));
    },
    near: (one, other) => nearest(embedding.embed(one.toLowerCase()), [other]),
    choose: (scenario, act, said) => {
      const [next, ...rest] = said.isAboutIt
        ? said.behind.filter(
            (text) => !said.used.includes(text) && slotsOf(text).every((slot) => said.slots[slot]),
          )
        : [];
      // Whoever is asked what they meant says what they meant, unless something more pressing was decided.
      if (next && GIVES_WAY.has(act.intent) && act.concern?.part !== 'open')
        return { text: filled(next, said.slots), intent: act.intent, behind: rest };
      const heard = said.heard === '' ? null : embedding.embed(said.heard.toLowerCase());
      const own = scenes.get(scenario);
      const anyone = scenes.get(FALLBACK);
      const rounds = [
        // What was told stays near, but a question about something else is answered.
        [...ofConcern(own, act), ...(act.concern?.part === 'more' ? ofIntents(own, act, -PRIMARY) : [])],
        [...ofIntents(own, act, 0), ...ofIntents(anyone, act, ANYONE)],
        [...everything(own), ...everything(anyone)],
      ];
      for (const round of rounds) {
        const best = round
          .filter(({ line }) => isSayable(line, said))
          .map((one) => ({ ...one, score: scoreOf(one, said, (texts) => nearest(heard, texts)) }))
          .sort((a, b) => b.score - a.score || (a.line.say < b.line.say ? -1 : 1))[0];
        if (best)
          return { text: filled(best.line.say, said.slots), intent: best.intent, behind: best.line.behind };
      }
      return { text: SILENCE, intent: 'go_quiet', behind: [] };
    },
  };
}

type Candidate = { line: Line; intent: Intent; bonus: number };

function ofConcern(scene: SceneLines | undefined, act: Act): Candidate[] {
  if (!act.concern) return [];
  const lines = scene?.concerns[act.concern.id]?.[act.concern.part] ?? [];
  return lines.map((line) => ({ line, intent: act.intent, bonus: ABOUT_IT }));
}

function ofIntents(scene: SceneLines | undefined, act: Act, bonus: number): Candidate[] {
  return [act.intent, ...act.also].flatMap((intent, place) =>
    (scene?.lines[intent] ?? []).map((line) => ({
      line,
      intent,
      bonus: bonus + (place === 0 ? PRIMARY : Math.max(0, OTHER_INTENT - 0.02 * (place - 1))),
    })),
  );
}

/** Where all that fits has been said: what holds anybody's place for a moment. */
function everything(scene: SceneLines | undefined): Candidate[] {
  return (['go_quiet', 'ask_back', 'deflect'] as const).flatMap((intent) =>
    (scene?.lines[intent] ?? []).map((line) => ({ line, intent, bonus: 0 })),
  );
}

function isSayable(line: Line, said: Said): boolean {
  return (
    (line.on.length === 0 || line.on.some((move) => said.moves.includes(move))) &&
    (line.after.length === 0 || line.after.some((move) => said.before.includes(move))) &&
    (line.temper.length === 0 || line.temper.includes(said.temperament)) &&
    (line.who.length === 0 || line.who.includes(said.persona)) &&
    slotsOf(line.say).every((slot) => said.slots[slot]) &&
    echoesWhatWasSaid(line.say, said.heard) &&
    !said.used.includes(filled(line.say, said.slots))
  );
}

/** “Easy? No.” and “"Should." You'd be surprised” take a word up: it must be the manager's. */
const ECHO = /^(?:["“]([^"”]{2,40})["”]|(\p{L}[\p{L}'’]{2,})\?)/u;
const ASKED_ANYWAY = new Set(
  'what why how who when where which sorry really pardon seriously meaning honestly okay right yes'.split(
    ' ',
  ),
);
function echoesWhatWasSaid(say: string, heard: string): boolean {
  const found = ECHO.exec(say);
  const word = (found?.[1] ?? found?.[2])
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}' -]/gu, '')
    .trim();
  if (!word || ASKED_ANYWAY.has(word)) return true;
  return heard.toLowerCase().includes(word.slice(0, Math.max(4, word.length - 2)));
}

function scoreOf({ line, bonus }: Candidate, said: Said, near: (texts: readonly string[]) => number): number {
  const answers = line.to.length > 0 ? near(line.to) * ANSWER[said.asks ? 'question' : 'statement'] : 0;
  const open = line.on.length > 0 ? ON_MOVE : line.to.length === 0 ? OPEN_TO_ALL : 0;
  return (
    Math.max(answers, open) +
    (line.on.length > 0 ? 0.1 * answers : 0) +
    bonus +
    (line.temper.length > 0 ? OWN_TEMPER : 0) +
    (line.after.length > 0 ? CALLBACK : 0) +
    (slotsOf(line.say).length > 0 ? OWN_SLOT : 0) +
    (line.to.length === 0 && line.on.length === 0 ? JITTER_OPEN : JITTER) * (said.chance() - 0.5)
  );
}

const SLOT = /\{(\w+)\}/g;
function slotsOf(say: string): Array<keyof Slots> {
  return [...say.matchAll(SLOT)].map(([, name]) => name as keyof Slots);
}
function filled(say: string, slots: Slots): string {
  return say.replace(SLOT, (whole, name: keyof Slots, at: number) => {
    const value = slots[name] ?? whole;
    const isFirst = /(?:^|[.?!…]\s+)["“]?$/.test(say.slice(0, at));
    return isFirst ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}
