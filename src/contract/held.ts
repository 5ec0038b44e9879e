// The items of "what is held about me", kind by kind: Held in api.ts leaves them open for other programs, the server makes
// them of these types and the page reads them by these schemas. Deliberately imports nothing but zod and api.ts.
import { z } from 'zod';
import { ContestSeen, LogKind, Polarity, Response, Source } from './api.ts';

const Relation = z.enum(['peer', 'manager', 'self', 'upward']);
const State = z.enum(['open', 'done', 'dropped']);
/** As told: a day, or a quarter where the author is withheld. */
const Told = z.string();

export const HeldFeedback = z.object({
  id: z.string(),
  relation: Relation,
  date: Told,
  text: z.string(),
  /** name of the author; null where it is withheld or gone */
  author: z.string().nullable(),
  context: z.string().nullable(),
});
export type HeldFeedback = z.infer<typeof HeldFeedback>;
export const HeldWritten = z.object({
  id: z.string(),
  /** name */
  about: z.string().nullable(),
  relation: Relation,
  date: z.string(),
  text: z.string(),
  /** to whom the writer's name is shown */
  visible: z.enum(['named', 'manager', 'nobody']),
  context: z.string().nullable(),
});
export type HeldWritten = z.infer<typeof HeldWritten>;
export const HeldGoal = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  status: State,
  progress: z.number().nullable(),
  start: z.string().nullable(),
  due: z.string().nullable(),
  metric: z.string().nullable(),
  baseline: z.string().nullable(),
  target: z.string().nullable(),
  current: z.string().nullable(),
  updated: z.string().nullable(),
});
export type HeldGoal = z.infer<typeof HeldGoal>;
export const HeldNote = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  visible: z.enum(['both', 'manager', 'report']),
  /** name of the other one; null once erased */
  with: z.string().nullable(),
});
export type HeldNote = z.infer<typeof HeldNote>;
export const HeldCommitment = z.object({
  id: z.string(),
  text: z.string(),
  due: z.string().nullable(),
  status: State,
  /** name of who promised it to me; null where I did */
  by: z.string().nullable(),
});
export type HeldCommitment = z.infer<typeof HeldCommitment>;
export const HeldRating = z.object({
  competency: z.string(),
  title: z.string(),
  relation: Relation,
  level: z.number().int(),
  date: z.string(),
  /** what this level of the competency means, in the words of the content in force */
  means: z.string().nullable(),
  /** what the role expects at this career level */
  expected: z.number().nullable(),
});
export type HeldRating = z.infer<typeof HeldRating>;
export const HeldAttribute = z.object({ sex: z.string().nullable(), ethnicity: z.string().nullable() });
export type HeldAttribute = z.infer<typeof HeldAttribute>;
/** A passage and what it is read as evidence of. */
export const HeldReading = z.object({
  id: z.string(),
  record: z.object({ kind: z.string(), id: z.string() }),
  source: Source,
  date: Told,
  text: z.string(),
  readings: z.array(
    z.object({
      competency: z.string(),
      title: z.string(),
      polarity: Polarity,
      certainty: z.number(),
      /** less sure than this counts for nothing and is shown as "not sure" */
      counts: z.boolean(),
      isCorrected: z.boolean(),
    }),
  ),
  /** the record has changed since; kept because an entry of the log cites it, or until its time */
  retired: z.boolean(),
});
export type HeldReading = z.infer<typeof HeldReading>;
const Part = z.object({ heading: z.string(), text: z.string() });
export const HeldRecommendation = z.object({
  id: z.string().nullable(),
  logSeq: z.number().int(),
  title: z.string(),
  summary: z.string(),
  at: z.string().optional(),
  /** name of who asked for it */
  madeFor: z.string().nullable(),
  isOwn: z.boolean(),
  /** plain words of the entry in the log: data used, what counted, role of the system, who decides */
  explanation: z.array(Part),
  responses: z.array(Response).optional(),
  contest: ContestSeen.optional(),
  withdrawn: z.literal(true).optional(),
});
export type HeldRecommendation = z.infer<typeof HeldRecommendation>;
export const HeldBrief = z.object({
  logSeq: z.number().int(),
  at: z.string(),
  madeFor: z.string().nullable(),
  explanation: z.array(Part),
});
export type HeldBrief = z.infer<typeof HeldBrief>;
/** Of one's own; `with`: the person's name, null for a fictional one. */
export const HeldOwnBrief = z.object({
  id: z.string(),
  title: z.string(),
  with: z.string().nullable(),
  at: z.string(),
  editedAt: z.string().nullable(),
  lines: z.array(z.object({ section: z.string(), text: z.string(), own: z.boolean() })),
});
export type HeldOwnBrief = z.infer<typeof HeldOwnBrief>;
export const HeldLogLine = z.object({
  seq: z.number().int(),
  time: z.string(),
  kind: LogKind,
  summary: z.string().nullable(),
  by: z.string(),
  byName: z.string().nullable(),
});
export type HeldLogLine = z.infer<typeof HeldLogLine>;
export const HeldRead = z.object({
  seq: z.number().int(),
  time: z.string(),
  by: z.string(),
  byName: z.string().nullable(),
  role: z.literal('HR'),
  /** a record that an entry cites, while that was under review or contest; or an entry of the log. null: no longer known */
  what: z.enum(['record', 'entry']).nullable().default(null),
  /** the entry that was read, or that cites the record */
  refersTo: z.number().int().nullable(),
});
export type HeldRead = z.infer<typeof HeldRead>;
export const HeldConversation = z.object({
  id: z.string(),
  title: z.string(),
  at: z.string(),
  turns: z.number().int(),
});
export const HeldNotice = z.object({ version: z.string(), at: z.string() });
export const HeldAfterNote = z.object({
  id: z.string(),
  /** name of whom the talk was with */
  about: z.string().nullable(),
  scenario: z.string().nullable(),
  heldOn: z.string(),
  went: z.enum(['as_planned', 'differently', 'not_held']),
  text: z.string(),
});
export type HeldAfterNote = z.infer<typeof HeldAfterNote>;
export const HeldDebrief = z.object({
  id: z.string(),
  about: z.string().nullable(),
  framework: z.string(),
  heldOn: z.string(),
});
export type HeldDebrief = z.infer<typeof HeldDebrief>;
