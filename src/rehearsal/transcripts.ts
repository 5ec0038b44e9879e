// Reads a transcript file into turns: lines of `Name: text`, WebVTT, SubRip, or JSON. Who is the manager is told by name. It keeps
// words as they are, joins what one speaker says without a break, and guesses no speaker.
import { z } from 'zod';
import { MAX_DEBRIEF_TURNS, type SpokenTurn } from '../contract/rehearsal.ts';
import { AppError } from '../errors.ts';

export type NamedTurn = { name: string; text: string };

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_CHARACTERS = 20_000;

/** @throws AppError invalid where the file is no transcript, nobody or several are called so, or it is too long */
export function readTranscript(bytes: Uint8Array, manager: string): SpokenTurn[] {
  const named = readNamedTurns(bytes);
  const name = managerAmong([...new Set(named.map((turn) => turn.name))], manager);
  return named.map((turn) => ({ speaker: turn.name === name ? 'manager' : 'other', text: turn.text }));
}

/** For whoever then says who is who. @throws AppError invalid where it is no transcript or too long */
export function readNamedTurns(bytes: Uint8Array): NamedTurn[] {
  const named = namedTurns(textOf(bytes));
  if (named.length > MAX_DEBRIEF_TURNS)
    throw wrong(`the transcript has ${named.length} turns; a debrief reads ${MAX_DEBRIEF_TURNS}`);
  const long = named.findIndex(({ text }) => text.length > MOST_CHARACTERS);
  if (long >= 0) throw wrong(`turn ${long + 1} is longer than ${MOST_CHARACTERS} characters`);
  return named;
}

const wrong = (message: string): AppError => new AppError('invalid', message);

function textOf(bytes: Uint8Array): string {
  if (bytes.byteLength === 0) throw wrong('the file is empty');
  if (bytes.byteLength > MOST_BYTES) throw wrong('the file is larger than 20 MiB');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('invalid', 'the file is not text in UTF-8', { cause });
  }
  if (text.includes('\0')) throw wrong('the file is binary, not text');
  if (text.trim() === '') throw wrong('the file is empty');
  return text.replace(/\r\n?/gu, '\n');
}

/** Turns in order, with the names as the file has them. @throws AppError invalid */
export function namedTurns(text: string): NamedTurn[] {
  const start = text.trimStart();
  if (/^[[{]/u.test(start) && !/^\[\d/u.test(start)) return fromJson(start);
  const turns = /^WEBVTT\b/u.test(start) || timing.test(start) ? fromCues(start) : fromLines(start);
  if (turns.length === 0)
    throw wrong('this is no transcript: no line begins with a name and a colon, as in “Ana: Good morning.”');
  return turns;
}

// ---- JSON

const JsonTurn = z.object({ speaker: z.string().trim().min(1), text: z.string() });
const JsonTranscript = z.union([z.array(JsonTurn), z.object({ turns: z.array(JsonTurn) })]);

function fromJson(text: string): NamedTurn[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError('invalid', 'the file begins like JSON and is none', { cause });
  }
  const parsed = JsonTranscript.safeParse(value);
  if (!parsed.success)
    throw wrong(
      'the JSON is no transcript: it must be a list of { "speaker", "text" }, or { "turns": that list }',
    );
  const turns = Array.isArray(parsed.data) ? parsed.data : parsed.data.turns;
  if (turns.length === 0) throw wrong('the transcript has no turns');
  return turns.map(({ speaker, text: said }) => ({ name: speaker, text: said }));
}

// ---- WebVTT and SubRip

const timing = /^(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}\s*-->/mu;

function fromCues(text: string): NamedTurn[] {
  const cues = text.split(/\n[ \t]*\n/u).flatMap((block): string[] => {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => timing.test(line.trim()));
    return at < 0 ? [] : lines.slice(at + 1);
  });
  const lines = cues.map((line) => {
    const voice = /<v(?:\.[^\s>]+)*\s+([^>]+)>/u.exec(line);
    const bare = line.replace(/<[^>]*>/gu, '').trim();
    return voice ? { name: (voice[1] as string).trim(), text: bare } : line.replace(/<[^>]*>/gu, '');
  });
  const spoken = speakersIn(lines.filter((line) => typeof line === 'string'));
  return joined(lines.map((line) => (typeof line === 'string' ? split(line, spoken) : line)));
}

// ---- lines

const clock = '[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?(?: ?[ap]\\.?m\\.?)?[\\])]?';
const line = new RegExp(
  `^\\s*(?:[-*>•]\\s+)?(?:${clock}\\s*[-–—]?\\s*)?(?:\\*\\*|__)?([\\p{L}][\\p{L}\\p{M}\\p{N} .'’()&/_-]{0,59}?)(?:\\s+${clock})?\\s*(?:\\*\\*|__)?\\s*:(?!//)(?:\\*\\*|__)?\\s*(.*)$`,
  'u',
);

function fromLines(text: string): NamedTurn[] {
  const lines = text.split('\n');
  const spoken = speakersIn(lines);
  return joined(lines.map((one) => split(one, spoken)));
}

/**
 * Names among what stands before a colon: those that come again, and those that look like a name. "One thing: …" inside
 * somebody's turn is no speaker.
 */
function speakersIn(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const one of lines) {
    const name = line.exec(one)?.[1]?.trim();
    if (name !== undefined && name.split(/\s+/u).length <= 5) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const looksLike = (name: string) =>
    name.split(/\s+/u).length <= 3 &&
    /^\p{Lu}[^\s]*(?:\s+[(\p{Lu}][^\s]*)*$/u.test(name) &&
    !opening.test(name);
  const first = line.exec(lines.find((one) => one.trim() !== '') ?? '')?.[1]?.trim();
  return new Set(
    [...counts].flatMap(([name, n]) => (n > 1 || looksLike(name) || name === first ? [name] : [])),
  );
}
const opening =
  /^(?:But|And|So|Note|Also|Well|Then|First|Second|Third|Listen|Look|Okay|Ok|Example|Question|Date|Time|Re|PS)$/u;

function split(one: string, spoken: ReadonlySet<string>): NamedTurn | string {
  const match = line.exec(one);
  const name = match?.[1]?.trim();
  return match && name !== undefined && spoken.has(name)
    ? { name, text: (match[2] ?? '').trim() }
    : one.trim();
}

/** A line without a name goes on with what was said before; what stands before the first name is no turn. */
function joined(lines: ReadonlyArray<NamedTurn | string>): NamedTurn[] {
  const turns: NamedTurn[] = [];
  for (const one of lines) {
    const last = turns.at(-1);
    if (typeof one === 'string') {
      if (last && one !== '') last.text = `${last.text} ${one}`.trim();
    } else if (last && last.name === one.name) last.text = `${last.text} ${one.text}`.trim();
    else turns.push({ ...one });
  }
  return turns.filter(({ text }) => text !== '');
}

/** The one called so, or whose name begins so. A body of POST /api/debrief says itself who is the manager. */
function managerAmong(names: readonly string[], wanted: string): string {
  const low = wanted.trim().toLowerCase();
  const exact = names.filter((name) => name.toLowerCase() === low);
  const beginning = names.filter((name) => low !== '' && name.toLowerCase().startsWith(low));
  const [found, other] = exact.length > 0 ? exact : beginning;
  if (found !== undefined && other === undefined) return found;
  if (found === undefined && names.every((name) => name === 'manager' || name === 'other')) return 'manager';
  const listed = names.slice(0, 20).join(', ');
  throw wrong(
    found === undefined
      ? `nobody in the transcript is called ${wanted}; there are ${listed}`
      : `${wanted} may be ${[found, other].join(' or ')}; there are ${listed}`,
  );
}
