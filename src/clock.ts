// The only source of now and of seeded chance. Everything that needs the time takes a Clock.
// It deliberately does not schedule anything.

export type Clock = {
  now(): Date;
  /** The time of the machine, whatever `now` says: for sessions and rates, which a stopped clock must not stop. */
  wall(): Date;
  /** Stops the clock at `at` (tests, TEST_CLOCK=1); null lets it run again. */
  set(at: Date | null): void;
  /** A stream of numbers in [0,1) that depends on the configured seed and `key` only. */
  chance(key: string): () => number;
};

export function createClock(input: { seed?: number; at?: Date } = {}): Clock {
  let stopped: Date | null = input.at ?? null;
  const seed = input.seed ?? 1;
  return {
    now: () => (stopped ? new Date(stopped) : new Date()),
    wall: () => new Date(),
    set: (at) => {
      stopped = at;
    },
    chance: (key) => mulberry(hash(`${seed}:${key}`)),
  };
}

/** YYYY-MM-DD of an instant, in UTC. */
export function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}

export const DAY_MS = 86_400_000;

/** Whole days from `from` to `to`, both YYYY-MM-DD; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

export function addDays(date: string, days: number): string {
  return day(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS));
}

/** `2026-Q2`: the date as it is given where an author's name is withheld. */
export function quarter(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** `2026-05-16`: the day that stands for all of a quarter where only that is told. As search has it in SQL. */
export function midQuarter(date: string): string {
  const first = (Math.ceil(Number(date.slice(5, 7)) / 3) - 1) * 3 + 1;
  return addDays(`${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`, 45);
}

/** `22 October 2026`, or `July to September 2026` for a quarter: dates as a person says them. */
export function spokenDate(date: string): string {
  const inQuarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (inQuarter) {
    const first = (Number(inQuarter[2]) - 1) * 3;
    return `${MONTHS[first]} to ${MONTHS[first + 2]} ${inQuarter[1]}`;
  }
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
