// The demo organisation as import files, with its dates moved so that its last day is about today. Moved by whole weeks,
// so that a Tuesday stays a Tuesday. `[[-3]]` in a text becomes the day three days before the row's own date.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { addDays, daysBetween } from '../clock.ts';
import type { ImportFile } from './import.ts';

/** The day that the authors of demo/ took for today. */
const ANCHOR = '2026-06-30';
const DATES = ['date', 'start_date', 'due_date', 'updated_on'];
const demoFolder = new URL('../../demo/', import.meta.url);

/** @param today YYYY-MM-DD */
export async function demoFiles(today: string, folder: URL = demoFolder): Promise<ImportFile[]> {
  const days = Math.floor(daysBetween(ANCHOR, today) / 7) * 7;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  return Promise.all(
    names.map(async (name) => {
      const rows = parse(await readFile(new URL(name, folder)), { columns: true, bom: true }) as Array<
        Record<string, string>
      >;
      // When people joined is years ago and stays; only what happened lately moves.
      const moved = rows.map((row) => (name === 'people.csv' ? row : move(row, days)));
      return { name, bytes: Buffer.from(stringify(moved, { header: true })) };
    }),
  );
}

function move(row: Record<string, string>, days: number): Record<string, string> {
  const moved = Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      DATES.includes(column) && value ? addDays(value, days) : value,
    ]),
  );
  const about = moved.date ?? moved.updated_on ?? moved.due_date ?? moved.start_date;
  for (const column of ['text', 'description', 'title'])
    if (moved[column])
      moved[column] = moved[column].replace(/\[\[(-?\d+)\]\]/g, (_, n: string) =>
        dayAndMonth(addDays(about || addDays(ANCHOR, days), Number(n))),
      );
  return moved;
}

const dayAndMonth = (date: string) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
