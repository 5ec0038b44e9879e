// Real talks: the note after one, what was agreed, and the loop of preparing, practising, holding and noting. Zod only.
import { z } from 'zod';
import { PersonId, UNSTORABLE } from './api.ts';
import { Debrief, DebriefRequest, Difficulty } from './rehearsal.ts';

const storable = z
  .string()
  .refine((value) => !UNSTORABLE.test(value), 'holds a character that cannot be stored');
const said = (limit: number) => storable.trim().min(1).max(limit);
/** YYYY-MM-DD, a day of the calendar. */
const Day = z.iso.date().refine((value) => value >= '1900', 'lies too far back');
const uuid = z.uuid();

// ---- what was agreed
export const CommitmentStatus = z.enum(['open', 'done', 'dropped']);
export type CommitmentStatus = z.infer<typeof CommitmentStatus>;
export const Commitment = z.object({
  id: z.string(),
  text: z.string(),
  /** who promised it; ids and names */
  owner: z.string(),
  ownerName: z.string(),
  /** to whom, where it comes from a talk of two; null where nobody else is known */
  to: z.string().nullable(),
  toName: z.string().nullable(),
  due: z.string().nullable(),
  status: CommitmentStatus,
  /** of the talk it was agreed in */
  agreedOn: z.string().nullable(),
  /** to be sent back with a change: somebody else may have been quicker */
  version: z.number().int(),
  /** may the reader change it */
  isTheirs: z.boolean(),
});
export type Commitment = z.infer<typeof Commitment>;
/** At least one of status and due. `due` null takes the day away. */
export const CommitmentChange = z
  .object({
    status: CommitmentStatus.optional(),
    due: Day.nullable().optional(),
    /** that the change is made to; absent: whatever stands there now */
    version: z.number().int().min(1).optional(),
  })
  .refine(({ status, due }) => status !== undefined || due !== undefined, 'changes nothing');
export type CommitmentChange = z.infer<typeof CommitmentChange>;

// ---- the note after a talk
export const HowItWent = z.enum(['as_planned', 'differently', 'not_held']);
export type HowItWent = z.infer<typeof HowItWent>;
export const AgreedLine = z.object({
  owner: z.enum(['me', 'them']),
  text: said(1000),
  due: Day.nullable().default(null),
});
export type AgreedLine = z.infer<typeof AgreedLine>;
export const MAX_AGREED = 20;
export const AfterNoteRequest = z.object({
  /** a new UUID of the sender: sent again, what is stored is the answer */
  id: uuid.optional(),
  /** who reports to the sender today */
  person: PersonId,
  scenario: z.string().max(100).nullable().default(null),
  brief: uuid.nullable().default(null),
  rehearsal: uuid.nullable().default(null),
  /** not in the future */
  heldOn: Day,
  went: HowItWent,
  /** the owner's alone */
  text: storable.trim().max(20_000).default(''),
  agreed: z.array(AgreedLine).max(MAX_AGREED).default([]),
  /** a note of the one-to-one: for both, or the owner's private one */
  note: z
    .object({ visible: z.enum(['both', 'mine']), text: said(20_000) })
    .nullable()
    .default(null),
});
export type AfterNoteRequest = z.input<typeof AfterNoteRequest>;
/** As parsed: what was left out is filled in. */
export type NewAfterNote = z.output<typeof AfterNoteRequest>;
export const AfterNote = z.object({
  id: z.string(),
  person: z.string(),
  scenario: z.string().nullable(),
  scenarioTitle: z.string().nullable(),
  brief: z.string().nullable(),
  rehearsal: z.string().nullable(),
  heldOn: z.string(),
  went: HowItWent,
  text: z.string(),
  /** notes of the one-to-one: what both read, and what the owner alone reads; null: there is none */
  shared: z.string().nullable(),
  private: z.string().nullable(),
  agreed: z.array(Commitment),
  at: z.string(),
});
export type AfterNote = z.infer<typeof AfterNote>;

// ---- a real transcript, and a debrief of it that its owner keeps
export const MAX_TRANSCRIPT = 4_000_000;
/** Lines of `Name: text`, WebVTT, SubRip or JSON, at most 2,000 turns. Nothing of it is stored. */
export const TranscriptText = z.object({ text: z.string().max(MAX_TRANSCRIPT) });
export const NamedTurns = z.object({ turns: z.array(z.object({ name: z.string(), text: z.string() })) });
export type NamedTurns = z.infer<typeof NamedTurns>;
/** `agreed`: the other person agreed to it being looked at. Without that nothing is kept. */
export const KeepDebrief = DebriefRequest.extend({
  agreed: z.literal(true),
  person: PersonId.nullable().default(null),
  heldOn: Day,
});
export type KeepDebrief = z.input<typeof KeepDebrief>;
export const KeptDebrief = z.object({
  id: z.string(),
  person: z.string().nullable(),
  framework: z.string(),
  frameworkTitle: z.string(),
  heldOn: z.string(),
  at: z.string(),
});
export type KeptDebrief = z.infer<typeof KeptDebrief>;
export const KeptDebriefWhole = KeptDebrief.extend({ debrief: Debrief });
export type KeptDebriefWhole = z.infer<typeof KeptDebriefWhole>;

// ---- the loop
export const TalkStep = z.enum(['prepare', 'rehearse', 'note']);
export type TalkStep = z.infer<typeof TalkStep>;
export const TalksOf = z.object({
  person: z.string(),
  name: z.string(),
  title: z.string(),
  /** what comes next */
  next: TalkStep,
  /** newest first, all of them */
  plans: z.array(
    z.object({ brief: z.string(), scenario: z.string(), scenarioTitle: z.string(), at: z.string() }),
  ),
  practice: z.array(
    z.object({
      rehearsal: z.string(),
      scenario: z.string(),
      scenarioTitle: z.string(),
      difficulty: Difficulty,
      /** of the manager, over all tries */
      turns: z.number().int(),
      at: z.string(),
    }),
  ),
  notes: z.array(AfterNote),
  debriefs: z.array(KeptDebrief),
  /** open ones first, by day; then the others, newest first */
  commitments: z.array(Commitment),
});
export type TalksOf = z.infer<typeof TalksOf>;
export const Talks = z.object({
  /** who reports to the caller today, or the one that was asked for */
  people: z.array(TalksOf),
  /** debriefs of talks with nobody who reports to the caller */
  debriefs: z.array(KeptDebrief),
});
export type Talks = z.infer<typeof Talks>;
