// What the owner of a brief makes of it: versions beside the logged brief, each one going on from the one before, and the
// brief as its page shows it. It deliberately changes nothing that was logged, and appends nothing: own words are the owner's.
import { namesOf } from '../access/people.ts';
import { quarter } from '../clock.ts';
import type { Brief, Source } from '../contract/api.ts';
import {
  type BriefEdits,
  type BriefEditsRequest,
  type BriefSummary,
  type EditLine,
  type PreparedBrief,
  untouched,
} from '../contract/briefs.ts';
import { fictionalOnly } from '../contract/rehearsal.ts';
import type { Person, Tx } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { authorWithheld } from '../evidence/search.ts';
import { contestsOf } from '../recommendations/contesting.ts';
import { isUuid } from './brief.ts';
import { type BriefDeps, HR_FIRST, type Line } from './lines.ts';

/** Earlier ones go: they serve whoever looks for what they had just now. */
const VERSIONS_KEPT = 50;

type Document = Omit<Brief, 'logSeq' | 'subject'> & {
  logSeq: number | null;
  subject: string | null;
  title: string;
  at: string;
};

/** @throws AppError not_found for anybody but its owner, and once the person reports to somebody else */
export async function readPrepared(deps: BriefDeps, actor: Person, id: string): Promise<PreparedBrief> {
  const { document, edits, sources } = await deps.db.read(actor, async (tx) => {
    const logged = await readDocument(tx, id);
    return {
      document: logged,
      edits: await readEdits(tx, id, logged.lines),
      sources: await sourcesOf(tx, actor, logged.lines),
    };
  });
  const { subject, logSeq } = document;
  const contests = logSeq === null ? null : await contestsOf(deps.db, actor, [logSeq]);
  const names = await namesOf(deps.db, subject === null ? [] : [subject]);
  return {
    ...document,
    name: subject === null ? null : (names.get(subject) ?? null),
    edits,
    sources,
    hrFirst: HR_FIRST.has(document.scenario),
    rehearsed: rehearsedWith(deps, document),
    ...(logSeq === null ? {} : contests?.get(logSeq)),
  };
}

/** The actor's own, newest first. */
export async function listBriefs(deps: Pick<BriefDeps, 'db'>, actor: Person): Promise<BriefSummary[]> {
  const rows = await deps.db.query<
    Omit<BriefSummary, 'name' | 'at' | 'editedAt'> & { at: Date; editedAt: Date | null }
  >(
    actor,
    `select id, subject_id as subject, scenario, document ->> 'title' as title, created_at as at,
       (select max(e.at) from brief_edit e where e.brief_id = b.id) as "editedAt"
     from brief b
     order by created_at desc, id`,
  );
  const names = await namesOf(
    deps.db,
    rows.flatMap(({ subject }) => subject ?? []),
  );
  return rows.map((row) => ({
    ...row,
    name: row.subject === null ? null : (names.get(row.subject) ?? null),
    at: row.at.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
  }));
}

export type Saved = { kept: true; edits: BriefEdits } | { kept: false; edits: BriefEdits };

/**
 * The next version, where `input.version` is the newest; else nothing is kept and what is there now is answered.
 * @throws AppError not_found as for reading; invalid where a line is none of this brief's
 */
export async function saveEdits(
  deps: BriefDeps,
  actor: Person,
  id: string,
  input: BriefEditsRequest,
): Promise<Saved> {
  return deps.db.transaction(actor, async (tx) => {
    const { lines } = await readDocument(tx, id);
    assertLinesOf(lines, input.lines);
    const at = deps.clock.now();
    const version = input.version + 1;
    const kept = await tx.query(
      `insert into brief_edit (brief_id, version, owner_id, lines, at)
       select $1, $2, $3, $4::jsonb, $5
       where (select coalesce(max(version), 0) from brief_edit where brief_id = $1) = $2 - 1
       on conflict (brief_id, version) do nothing
       returning version`,
      [id, version, actor.id, JSON.stringify(input.lines), at],
    );
    if (kept.length === 0) return { kept: false, edits: await readEdits(tx, id, lines) };
    await tx.query('delete from brief_edit where brief_id = $1 and version <= $2', [
      id,
      version - VERSIONS_KEPT,
    ]);
    return { kept: true, edits: { version, at: at.toISOString(), lines: input.lines } };
  });
}

async function readDocument(tx: Tx, id: string): Promise<Document> {
  const [row] = isUuid(id)
    ? await tx.query<{ document: Document }>('select document from brief where id = $1', [id])
    : [];
  if (!row) throw notFound('No such brief');
  return row.document;
}

async function readEdits(tx: Tx, id: string, logged: readonly Line[]): Promise<BriefEdits> {
  const [newest] = await tx.query<{ version: number; at: Date; lines: EditLine[] }>(
    'select version, at, lines from brief_edit where brief_id = $1 order by version desc limit 1',
    [id],
  );
  return newest
    ? { ...newest, at: newest.at.toISOString() }
    : { version: 0, at: null, lines: untouched(logged) };
}

/** What is cited, in the order of the lines, as this reader may know it; what they may not open is left out. */
async function sourcesOf(tx: Tx, actor: Person, lines: readonly Line[]): Promise<PreparedBrief['sources']> {
  const cited = [...new Set(lines.flatMap(({ citations }) => citations.map(({ passage }) => passage)))];
  if (cited.length === 0) return [];
  const rows = await tx.query<{
    id: string;
    subject: string;
    author: string | null;
    source: Source;
    date: string;
    visible: string;
  }>(
    `select id, subject_id as subject, author_id as author, source, date, visible from passage where id = any ($1::uuid[])`,
    [cited],
  );
  return cited.flatMap((passage) => {
    const row = rows.find(({ id }) => id === passage);
    if (!row) return [];
    return [{ passage, source: row.source, date: authorWithheld(actor, row) ? quarter(row.date) : row.date }];
  });
}

function assertLinesOf(logged: readonly Line[], edits: readonly EditLine[]): void {
  const sections = new Set(logged.map(({ section }) => section));
  const places = edits.flatMap((edit) => ('from' in edit ? [edit.from] : []));
  const isKnown = (edit: EditLine) => {
    if (!('from' in edit)) return sections.has(edit.section);
    const line = logged[edit.from];
    return line !== undefined && ('text' in edit || (edit.wording ?? 0) <= line.alternatives.length);
  };
  const wrong = edits.findIndex((edit) => !isKnown(edit));
  if (wrong >= 0)
    throw new AppError('invalid', 'A line is none of this brief’s.', {
      issues: [
        { path: `lines.${wrong}`, message: 'There is no such line, wording or section in this brief.' },
      ],
    });
  if (new Set(places).size < places.length)
    throw new AppError('invalid', 'A line of the brief is there twice.');
}

function rehearsedWith(
  { content }: Pick<BriefDeps, 'content'>,
  { scenario, subject }: Document,
): PreparedBrief['rehearsed'] {
  const found = content.scenarios.find(({ id }) => id === scenario);
  if (!found || found.personas.length === 0) return null;
  return subject === null || fictionalOnly.includes(scenario) ? 'fictional' : 'person';
}
