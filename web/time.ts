// Dates as people say them. Pure: now is given.
import { words } from './words/en.ts';

const DAY_MS = 86_400_000;
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const minuteFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "3 weeks ago" for a day or an instant, "quarter 2 of 2026" for `2026-Q2`; what is no date is given back. */
export function ago(date: string, now: Date): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return words.time.quarter(quarter[1] ?? '', quarter[2] ?? '');
  const at = new Date(date);
  if (Number.isNaN(at.getTime())) return date;
  const wholeDay = isDay(date);
  const ms = at.getTime() - now.getTime();
  if (!wholeDay && Math.abs(ms) < 60_000) return words.time.now;
  if (!wholeDay && Math.abs(ms) < 3_600_000) return relative.format(Math.round(ms / 60_000), 'minute');
  if (!wholeDay && Math.abs(ms) < 20 * 3_600_000) return relative.format(Math.round(ms / 3_600_000), 'hour');
  const days = Math.round((startOfDay(at, wholeDay) - startOfDay(now, false)) / DAY_MS);
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 550) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}

/** The whole date, for hovering and for tables. */
export function exactly(date: string): string {
  const at = new Date(date);
  if (Number.isNaN(at.getTime()) || /Q/.test(date)) return ago(date, at);
  return isDay(date) ? dayFormat.format(new Date(`${date}T12:00:00`)) : minuteFormat.format(at);
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);
const startOfDay = (at: Date, utc: boolean) =>
  utc
    ? Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate())
    : Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
