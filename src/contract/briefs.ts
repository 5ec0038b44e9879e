// A brief as a place of its own: asked for, listed, edited by its owner. The logged brief never changes; what its owner made
// of it lies beside it as versions. Deliberately imports nothing but zod and api.ts; `linesAfter` is the one rule by which
// page and server tell what an edited brief says.
import { z } from 'zod';
import { Brief, BriefLine, ContestSeen, PersonId, Source, UNSTORABLE } from './api.ts';

const said = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .refine((value) => !UNSTORABLE.test(value), 'holds a character that cannot be stored');

export const BriefRequest = z.union([
  z.strictObject({ person: PersonId, scenario: z.string().max(100) }),
  z.strictObject({ fictional: z.literal(true), scenario: z.string().max(100) }),
]);
export type BriefRequest = z.infer<typeof BriefRequest>;

// ---- editing
export const MAX_BRIEF_LINES = 200;
export const MAX_BRIEF_LINE = 2000;
/** Place in the brief as it was logged, from 0. */
const from = z.number().int().min(0);
export const EditLine = z.union([
  /** as it was logged; `wording` 0 is its own, then its alternatives in turn */
  z.strictObject({ from, wording: z.number().int().min(0).optional() }),
  /** the owner's words in its place: it cites nothing any more */
  z.strictObject({ from, text: said(MAX_BRIEF_LINE) }),
  /** a line of the owner's */
  z.strictObject({ section: z.string().max(100), text: said(MAX_BRIEF_LINE) }),
]);
export type EditLine = z.infer<typeof EditLine>;
/** All lines that are left, in order within their sections; lines that are not named are removed. */
export const BriefEditsRequest = z.strictObject({
  /** the version that these go on from */
  version: z.number().int().min(0),
  lines: z.array(EditLine).max(MAX_BRIEF_LINES),
});
export type BriefEditsRequest = z.infer<typeof BriefEditsRequest>;
export const BriefEdits = z.object({
  /** 0: nothing was edited */
  version: z.number().int(),
  at: z.string().nullable(),
  lines: z.array(EditLine),
});
export type BriefEdits = z.infer<typeof BriefEdits>;
/** With 409: what is there now, so that nobody writes over what they have not seen. */
export const EditsConflict = z.object({
  error: z.object({ code: z.literal('conflict'), message: z.string() }),
  edits: BriefEdits,
});

// ---- shown
/** `own`: the owner's words, which cite nothing. */
export const PreparedLine = BriefLine.extend({ from: from.nullable(), own: z.boolean() });
export type PreparedLine = z.infer<typeof PreparedLine>;
/** `lines` are those that were logged; what the owner made of them is `edits`. */
export const PreparedBrief = Brief.extend({
  /** null: a fictional person, about whom nothing is logged */
  logSeq: z.number().int().nullable(),
  subject: z.string().nullable(),
  name: z.string().nullable(),
  title: z.string(),
  at: z.string(),
  edits: BriefEdits,
  /** what the citations lead to, as this reader may know it: `YYYY-Qn` where the author is withheld */
  sources: z.array(z.object({ passage: z.string(), source: Source, date: z.string() })),
  /** no script: HR prepares this talk with the manager */
  hrFirst: z.boolean(),
  /** with whom the talk is rehearsed: the person, only a fictional one, or nobody */
  rehearsed: z.enum(['person', 'fictional']).nullable(),
  contest: ContestSeen.optional(),
});
export type PreparedBrief = z.infer<typeof PreparedBrief>;
export const BriefSummary = z.object({
  id: z.string(),
  subject: z.string().nullable(),
  name: z.string().nullable(),
  scenario: z.string(),
  title: z.string(),
  at: z.string(),
  editedAt: z.string().nullable(),
});
export type BriefSummary = z.infer<typeof BriefSummary>;

/** Marks that are put to the owner's own words too; the others judge evidence. */
export const OWN_MARKS: readonly string[] = ['trait', 'absolute', 'coded_gender', 'coded_age', 'vague'];

/** What is edited by nobody: every line as it was logged. */
export const untouched = (logged: readonly unknown[]): EditLine[] => logged.map((_, i) => ({ from: i }));

/** The brief as its owner left it; a place that was never logged is left out. Own words that are the logged ones are not own. */
export function linesAfter(logged: readonly BriefLine[], edits: readonly EditLine[]): PreparedLine[] {
  return edits.flatMap((edit): PreparedLine[] => {
    if (!('from' in edit)) return [ownLine(null, edit.section, edit.text)];
    const line = logged[edit.from];
    if (!line) return [];
    const wordings = [line.text, ...line.alternatives];
    const wanted = 'text' in edit ? wordings.indexOf(edit.text) : (edit.wording ?? 0);
    if (wanted < 0 && 'text' in edit) return [ownLine(edit.from, line.section, edit.text)];
    return [{ ...line, text: wordings[wanted] ?? line.text, from: edit.from, own: false }];
  });
}

const ownLine = (place: number | null, section: string, words: string): PreparedLine => ({
  section,
  text: words,
  citations: [],
  marks: [],
  alternatives: [],
  from: place,
  own: true,
});
