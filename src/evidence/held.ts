// How the passages about one person are read, and older wordings that are kept; each under the person's own rights.
import { quarter } from '../clock.ts';
import type { Content } from '../content/content.ts';
import { COUNTS_FROM, type Held, type Reading, type Source } from '../contract/api.ts';
import type { HeldReading } from '../contract/held.ts';
import type { Db, Person } from '../db/db.ts';
import { authorWithheld, readingsFor } from './search.ts';

type Row = {
  id: string;
  author: string | null;
  source: Source;
  date: string;
  text: string;
  visible: string;
  kind: string;
  record: string;
  start: number;
  readings: Reading[];
  correction: Reading[] | null;
  corrected_by: string | null;
  retired: boolean;
};

export async function heldReadings(
  deps: { db: Db; content: Content },
  actor: Person,
): Promise<Held['kinds']> {
  const rows = await deps.db.query<Row>(
    actor,
    `select id, author_id as author, source, date, text, visible, record_kind as kind, record_id as record, start_at as start,
       readings, correction, corrected_by, retired_at is not null as retired
     from passage where subject_id = $1`,
    [actor.id],
  );
  const items = rows.map((row) => ({ start: row.start, item: itemOf(deps.content, actor, row) }));
  // By the date as it is told, then by text: the order must not tell who wrote when.
  items.sort(
    (a, b) => compare(b.item.date, a.item.date) || compare(a.item.text, b.item.text) || a.start - b.start,
  );
  const all = items.map(({ item }) => item);
  return [
    {
      kind: 'readings',
      title: 'How these records are read',
      items: all.filter(({ retired }) => !retired),
      withheld: 0,
      reason: null,
    },
    {
      kind: 'earlier',
      title: 'Earlier wordings of records that have changed since',
      items: all.filter(({ retired }) => retired),
      withheld: 0,
      reason: null,
    },
  ];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function itemOf(content: Content, actor: Person, row: Row): HeldReading {
  const withheld = authorWithheld(actor, { ...row, subject: actor.id });
  const titles = new Map(content.competencies.map(({ id, title }) => [id, title]));
  return {
    id: row.id,
    record: { kind: row.kind, id: row.record },
    source: row.source,
    date: withheld ? quarter(row.date) : row.date,
    text: row.text,
    readings: readingsFor(row, withheld).map(({ competency, polarity, certainty }) => ({
      competency,
      title: titles.get(competency) ?? competency,
      polarity,
      certainty,
      counts: certainty >= COUNTS_FROM,
      isCorrected: row.correction !== null,
    })),
    retired: row.retired,
  };
}
