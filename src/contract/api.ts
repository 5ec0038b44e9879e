// What travels over HTTP: requests and answers as zod schemas, shared by the server and the page.
// Deliberately holds no logic and imports nothing but zod. Names and shapes are a promise to other programs.
import { z } from 'zod';
import { MoveAt } from './moves.ts';
import { Difficulty, RehearsalState, StateReason, Temperament } from './rehearsal.ts';

export const errorCodes = [
  'invalid',
  'unauthenticated',
  'bad_origin',
  'forbidden',
  'not_found',
  'conflict',
  'too_large',
  'rate_limited',
  'unavailable',
  'internal',
] as const;
export const ErrorBody = z.object({
  error: z.object({
    code: z.enum(errorCodes),
    message: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    retryAfter: z.number().optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

export const Mode = z.enum(['guided', 'connected']);
export type Mode = z.infer<typeof Mode>;
export const Access = z.enum(['employee', 'manager', 'hr', 'administrator']);
export type Access = z.infer<typeof Access>;

/** NUL and halves of surrogate pairs: no text that a database could keep. */
export const UNSTORABLE = /[\0\p{Surrogate}]/u;
const storable = z
  .string()
  .refine((value) => !UNSTORABLE.test(value), 'holds a character that cannot be stored');
const text = (limit: number) => storable.min(1).max(limit);
export const PersonId = storable.min(1).max(200);

export const DemoPerson = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  team: z.string().nullable(),
  access: z.array(Access),
  manager: z.string().nullable(),
});
export type DemoPerson = z.infer<typeof DemoPerson>;
export const SessionStart = z.object({ person: PersonId });
export const Me = z.object({
  person: z.string(),
  name: z.string(),
  title: z.string(),
  access: z.array(Access),
  reports: z.array(z.string()),
  /** is there a desk for them: HR, or somebody a contest waits for */
  desk: z.boolean(),
  /** the people of `reports`, for display */
  team: z.array(z.object({ id: z.string(), name: z.string(), title: z.string() })),
  /** whom one reports to */
  manager: z.object({ id: z.string(), name: z.string() }).nullable().optional(),
  mode: Mode,
  model: z.string().nullable(),
  notice: z.object({
    version: z.string(),
    text: z.string(),
    accepted: z.boolean(),
    /** when this version was accepted */
    acceptedAt: z.string().nullable().optional(),
  }),
});
export type Me = z.infer<typeof Me>;

// ---- evidence
export const Source = z.enum(['peer', 'manager', 'self', 'upward', 'goal', 'one_to_one', 'commitment']);
export type Source = z.infer<typeof Source>;
export const Polarity = z.enum(['strength', 'need', 'neutral']);
export type Polarity = z.infer<typeof Polarity>;
/** A reading less sure than this is shown as "not sure" and counts for nothing: it may as well be wrong. */
export const COUNTS_FROM = 0.5;
export const Reading = z.object({
  competency: z.string(),
  polarity: Polarity,
  /** 0..1; see COUNTS_FROM */
  certainty: z.number(),
  correctedBy: z.string().optional(),
  /** which sentence of the passage says it, from 0 */
  sentence: z.number().int().optional(),
});
export type Reading = z.infer<typeof Reading>;
export const EvidenceQuestion = z.object({
  question: text(2000),
  subject: PersonId.optional(),
  limit: z.number().int().min(1).max(50).default(8),
});
export const FoundPassage = z.object({
  id: z.string(),
  subject: z.string(),
  source: Source,
  date: z.string(),
  text: z.string(),
  readings: z.array(Reading),
  score: z.number(),
  why: z.object({ lexical: z.number(), vector: z.number(), recency: z.number() }),
});
export type FoundPassage = z.infer<typeof FoundPassage>;
export const MarkKind = z.enum([
  'trait',
  'vague',
  'coded_gender',
  'coded_age',
  'hearsay',
  'absolute',
  'undated',
  'unactionable',
]);
export type MarkKind = z.infer<typeof MarkKind>;
/** Places are UTF-16 units in the text that was sent. */
const Place = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });
/** A place in a passage that is no evidence as it is put. */
export const PassageMark = Place.extend({
  kind: MarkKind,
  /** what to write instead, from the text's own facts, or which fact is missing */
  better: z.string(),
});
export type PassageMark = z.infer<typeof PassageMark>;

export const Passage = z.object({
  id: z.string(),
  subject: z.string(),
  author: z.string().nullable(),
  source: Source,
  date: z.string(),
  text: z.string(),
  record: z.object({
    kind: z.string(),
    id: z.string(),
    start: z.number(),
    end: z.number(),
    text: z.string(),
  }),
  readings: z.array(Reading),
  retired: z.boolean(),
  /** people's names as this reader may see them */
  authorName: z.string().nullable(),
  subjectName: z.string(),
  /** may this reader correct the readings */
  mayCorrect: z.boolean(),
  /** where nothing is surely read and this reader may say what it is: what it may be, likeliest first */
  guesses: z.array(z.object({ competency: z.string(), polarity: Polarity })),
  /** how its words are put; they never keep it from being shown */
  marks: z.array(PassageMark),
});
export type Passage = z.infer<typeof Passage>;
export const ReadingCorrection = z.object({
  readings: z.array(z.object({ competency: z.string(), polarity: Polarity })).max(6),
});

// ---- recommendation
export const Quote = z.object({ passage: z.string(), source: Source, date: z.string(), quote: z.string() });
export type Quote = z.infer<typeof Quote>;
export const ActionKind = z.enum(['experience', 'exposure', 'education']);
export const Factor = z.object({
  name: z.string(),
  weight: z.number(),
  value: z.number(),
  contribution: z.number(),
  passages: z.array(z.string()),
  /** one plain sentence: what this number rests on */
  why: z.string(),
});
export type Factor = z.infer<typeof Factor>;
export const ResponseKind = z.enum(['accepted', 'edited', 'declined', 'contested']);
export type ResponseKind = z.infer<typeof ResponseKind>;
export const Response = z.object({
  kind: ResponseKind,
  at: z.string(),
  text: z.string().nullable(),
  reason: z.string().nullable(),
});
export const ContestOutcome = z.enum(['upheld', 'rejected']);
export type ContestOutcome = z.infer<typeof ContestOutcome>;
/** A contest as those see it whom it concerns: has it arrived, who looks into it, by when, how it ended. */
export const ContestSeen = z.object({
  state: z.enum(['received', 'in_review', 'decided']),
  at: z.string(),
  due: z.string(),
  /** name of who looks into it */
  reviewer: z.string().nullable(),
  outcome: ContestOutcome.nullable(),
  text: z.string().nullable(),
  decidedAt: z.string().nullable(),
  /** where everybody of HR has a part in it: who can help */
  wayOut: z.string().nullable(),
});
export type ContestSeen = z.infer<typeof ContestSeen>;
export const Recommendation = z.object({
  id: z.string().nullable(),
  logSeq: z.number().int(),
  subject: z.string(),
  /** who asked for it: they answer it; whom it is about may read and contest it */
  madeFor: z.string(),
  rank: z.number().int(),
  action: z.object({
    id: z.string(),
    title: z.string(),
    kind: ActionKind,
    firstStep: z.string(),
    effort: z.string(),
    measure: z.string(),
  }),
  competency: z.string(),
  score: z.number(),
  factors: z.array(Factor),
  evidence: z.array(Quote),
  counterEvidence: z.array(Quote),
  leaveOut: z.array(
    z.object({
      passage: z.string().optional(),
      source: Source.optional(),
      newScore: z.number().nullable(),
      newRank: z.number().int().nullable(),
    }),
  ),
  missing: z.array(z.string()),
  wouldChange: z.array(z.string()),
  alternatives: z.array(
    z.object({ action: z.object({ id: z.string(), title: z.string() }), score: z.number() }),
  ),
  versions: z.object({
    weights: z.string(),
    content: z.string(),
    prompt: z.string().optional(),
    code: z.string(),
    model: z.string().nullable(),
  }),
  summary: z.string(),
  responses: z.array(Response).optional(),
  shared: z.boolean().optional(),
  /** the newest contest of it */
  contest: ContestSeen.optional(),
  /** a contest was upheld: it counts no more and is not offered again */
  withdrawn: z.literal(true).optional(),
  simulated: z.literal(true).optional(),
  at: z.string().optional(),
});
export type Recommendation = z.infer<typeof Recommendation>;
export const RecommendationsAnswer = z.object({
  recommendations: z.array(Recommendation).optional(),
  collect: z.array(z.string()).optional(),
  simulated: z.literal(true).optional(),
  logSeq: z.number().int().optional(),
});
export type RecommendationsAnswer = z.infer<typeof RecommendationsAnswer>;
export const RecommendationRequest = z.object({ subject: PersonId.optional() });
export const WhatIf = z.object({
  subject: PersonId.optional(),
  without: z.array(z.string()).max(200).default([]),
  withoutSources: z.array(Source).max(7).default([]),
});
export const ResponseRequest = z
  .object({ kind: ResponseKind, text: text(4000).optional(), reason: text(4000).optional() })
  .superRefine((value, context) => {
    if ((value.kind === 'declined' || value.kind === 'contested') && !value.reason?.trim())
      context.addIssue({ code: 'custom', path: ['reason'], message: `${value.kind} needs a reason` });
    if (value.kind === 'edited' && !value.text?.trim())
      context.addIssue({ code: 'custom', path: ['text'], message: 'edited needs the new text' });
  });
export const Share = z.object({ with: z.literal('manager') });

// ---- brief
export const BriefLine = z.object({
  section: z.string(),
  text: z.string(),
  citations: z.array(z.object({ passage: z.string(), quote: z.string() })),
  marks: z.array(z.string()),
  /** what each mark is about, null where it is the piece as a whole or what is missing, and what to do; absent in older briefs */
  notes: z.array(z.object({ kind: z.string(), text: z.string().nullable(), better: z.string() })).optional(),
  alternatives: z.array(z.string()),
});
export type BriefLine = z.infer<typeof BriefLine>;
export const Brief = z.object({
  id: z.string(),
  logSeq: z.number().int(),
  subject: z.string(),
  scenario: z.string(),
  lines: z.array(BriefLine),
  title: z.string().optional(),
  at: z.string().optional(),
  contest: ContestSeen.optional(),
  withdrawn: z.literal(true).optional(),
});
export type Brief = z.infer<typeof Brief>;

// ---- conversations
export const Citation = z.object({ passage: z.string(), quote: z.string() });
export type Citation = z.infer<typeof Citation>;
const fact = text(120).optional();
export const RehearsalStart = z.object({
  kind: z.literal('rehearsal'),
  scenario: z.string(),
  counterpart: z.union([z.object({ person: PersonId }), z.object({ fictional: z.literal(true) })]),
  difficulty: Difficulty,
  temperament: Temperament.optional(),
  /** same seed, same talk */
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  /** whose evidence the talk is prepared with */
  brief: z.string().optional(),
  /** which of the scenario's personas; one of them by the seed where it is not said */
  persona: z.string().optional(),
  /** what the talk is about, as its owner confirmed it: lines may speak of it */
  facts: z.object({ deliverable: fact, date: fact, project: fact }).optional(),
});
export type RehearsalStart = z.infer<typeof RehearsalStart>;
export const ConversationStart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('coaching'), subject: PersonId.optional() }),
  RehearsalStart,
]);
/** Where a trait of the other person comes from. */
export const TraitOrigin = z.enum(['record', 'assumed', 'chosen', 'invented']);
export const RehearsalSetup = z.object({
  scenario: z.string(),
  title: z.string(),
  for: z.enum(['manager', 'employee']),
  framework: z.string(),
  subject: z.string().nullable(),
  name: z.string(),
  temperament: Temperament,
  difficulty: Difficulty,
  seed: z.number(),
  concerns: z.number().int(),
  brief: z.string().nullable(),
  traits: z.array(z.object({ text: z.string(), origin: TraitOrigin })),
});
export type RehearsalSetup = z.infer<typeof RehearsalSetup>;
export const ConversationSummary = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  at: z.string(),
  turns: z.number().int(),
});
export type ConversationSummary = z.infer<typeof ConversationSummary>;
/** A button under an answer: what it says and the text it sends. */
export const Choice = z.object({ label: z.string(), text: z.string() });
export type Choice = z.infer<typeof Choice>;
export const StoredTurn = z.object({
  turn: z.string(),
  parent: z.string().nullable(),
  role: z.enum(['user', 'coach', 'persona']),
  text: z.string(),
  citations: z.array(Citation),
  recommendations: z.array(Recommendation).optional(),
  brief: Brief.optional(),
  collect: z.array(z.string()).optional(),
  handover: z.object({ rule: z.string(), message: z.string() }).optional(),
  choices: z.array(Choice).optional(),
  reading: z.string().optional(),
  /** the sentences of the answer with their own citations, as they were streamed */
  sentences: z.array(z.object({ text: z.string(), citations: z.array(Citation) })).optional(),
  outcome: z.enum(['complete', 'cancelled', 'failed']).nullable().optional(),
  mode: Mode.nullable().optional(),
  at: z.string().optional(),
  /** of a turn in a rehearsal: how it was read */
  moves: z.array(MoveAt).optional(),
  /** of an answer in a rehearsal: where it left the other person, and why */
  state: RehearsalState.optional(),
  played: z
    .object({ state: RehearsalState, moves: z.array(MoveAt), reasons: z.array(StateReason) })
    .optional(),
});
export type StoredTurn = z.infer<typeof StoredTurn>;
export const Conversation = z.object({
  id: z.string(),
  kind: z.string(),
  turns: z.array(StoredTurn),
  rehearsal: RehearsalSetup.optional(),
});
export type Conversation = z.infer<typeof Conversation>;

// ---- log
export const logKinds = [
  'recommendation',
  'brief',
  'preview',
  'collect',
  'shown',
  'accepted',
  'edited',
  'declined',
  'contested',
  'reviewed',
  'corrected',
  'read',
  'exported',
  'erased',
] as const;
export const LogKind = z.enum(logKinds);
export type LogKind = z.infer<typeof LogKind>;
export const LogRow = z.object({
  seq: z.number().int(),
  time: z.string(),
  kind: LogKind,
  actor: z.string(),
  subject: z.string().nullable(),
  mode: z.string().nullable(),
  outcome: z.string().nullable(),
  summary: z.string().nullable(),
  refersTo: z.number().int().nullable(),
  /** of a review its own verdict, of another entry that of its newest review; upheld or rejected after a contest */
  verdict: z.string().nullable(),
  /** of a recommendation or brief: how its newest contest stands */
  contest: z.enum(['open', 'upheld', 'rejected']).nullable(),
  actorName: z.string().nullable(),
  subjectName: z.string().nullable(),
});
export type LogRow = z.infer<typeof LogRow>;
export const LogPage = z.object({ entries: z.array(LogRow), next: z.string().nullable() });
export type LogPage = z.infer<typeof LogPage>;
export const LogQuery = z.object({
  from: storable.optional(),
  to: storable.optional(),
  kind: LogKind.optional(),
  subject: storable.optional(),
  outcome: storable.optional(),
  mode: storable.optional(),
  action: storable.optional(),
  competency: storable.optional(),
  team: storable.optional(),
  /** rests on two independent sources at the most, or there was not enough to go on */
  thin: z.enum(['true', 'false']).optional(),
  /** contested at all, or by how its newest contest stands */
  contested: z.enum(['true', 'open', 'upheld', 'rejected']).optional(),
  /** false: without the entries that say only that another one was shown or read */
  views: z.enum(['true', 'false']).optional(),
  cursor: storable.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const LogEntry = z.object({
  entry: LogRow.extend({ hash: z.string(), prev: z.string(), bodyHash: z.string(), body: z.unknown() }),
  /** `text`: what was said with it, a reason or a review */
  events: z.array(LogRow.extend({ text: z.string().nullable() })),
  /** its newest contest */
  contest: ContestSeen.optional(),
  explanation: z.object({
    summary: z.string(),
    /** paragraphs for a lay reader, heading and text */
    parts: z.array(z.object({ heading: z.string(), text: z.string() })),
  }),
});
export type LogEntry = z.infer<typeof LogEntry>;
export const LogSample = z.object({
  day: z.string(),
  since: z.string(),
  entries: z.array(LogRow),
  /** of recommendations and briefs since then; teams of five people or more */
  teams: z.array(
    z.object({
      team: z.string(),
      people: z.number().int(),
      entries: z.number().int(),
      reviewed: z.number().int(),
      contested: z.number().int(),
    }),
  ),
});
export type LogSample = z.infer<typeof LogSample>;
export const Verification = z.object({
  ok: z.boolean(),
  entries: z.number().int(),
  head: z.string(),
  firstBad: z.object({ seq: z.number().int(), reason: z.string() }).nullable(),
  /** what was signed outside the database */
  checkpoints: z.object({
    /** how many of them the chain was compared with */
    checked: z.number().int(),
    newest: z.object({ seq: z.number().int(), time: z.string(), key: z.string() }).nullable(),
    /** ids of the keys, the first one first: it is the one to note down elsewhere */
    keys: z.array(z.string()),
    /** forged, unreadable or gone; `seq` null for a key */
    faults: z.array(z.object({ name: z.string(), seq: z.number().int().nullable(), reason: z.string() })),
  }),
});
export type Verification = z.infer<typeof Verification>;

// ---- reviews and contests
export const ReviewVerdict = z.enum(['confirm', 'flag', 'annotate', 'correct']);
export type ReviewVerdict = z.infer<typeof ReviewVerdict>;
const said = storable.trim().min(1).max(4000);
export const ReviewRequest = z.object({ verdict: ReviewVerdict, text: said });
export const Reviewed = z.object({ logSeq: z.number().int(), verdict: ReviewVerdict, at: z.string() });
export const ContestRequest = z.object({ reason: said });
export const OutcomeRequest = z.object({ outcome: ContestOutcome, text: said });
export const AssignRequest = z.object({ person: PersonId });
export const Contest = z.object({
  /** the entry that is contested */
  logSeq: z.number().int(),
  subject: z.string(),
  /** null for an administrator, who names a person and reads nothing */
  reason: z.string().nullable(),
  due: z.string(),
  reviewer: z.string().nullable(),
  outcome: ContestOutcome.nullable(),
  /** nobody: all of HR have a part in it, `wayOut` says what to do */
  state: z.enum(['waiting', 'in_review', 'decided', 'nobody']),
  kind: LogKind.nullable(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  contestedAt: z.string(),
  contestedBy: z.string().nullable(),
  madeFor: z.string(),
  decidedAt: z.string().nullable(),
  isOverdue: z.boolean(),
  wayOut: z.string().nullable(),
  /** names by id, of everybody above */
  names: z.record(z.string(), z.string()),
});
export type Contest = z.infer<typeof Contest>;
export const Candidate = z.object({ id: z.string(), name: z.string(), title: z.string() });
export type Candidate = z.infer<typeof Candidate>;

// ---- language
export const RouteQuestion = z.object({ text: text(20_000), role: z.enum(['manager', 'employee', 'hr']) });
export const RouteAnswer = z.object({
  decision: z.enum(['answer', 'refuse', 'hand_over', 'unsupported_language']),
  rule: z.string().nullable(),
  intent: z.string(),
  certainty: z.number(),
});

// ---- evidence hygiene of a text that is being written
export const LanguageText = z.object({ text: text(20_000) });
export const LanguageAnswer = z.object({
  marks: z.array(PassageMark),
  sbi: z.object({
    situation: Place.nullable(),
    behaviour: Place.nullable(),
    impact: Place.nullable(),
  }),
});
export type LanguageAnswer = z.infer<typeof LanguageAnswer>;

// ---- what is held about me
export const Held = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    team: z.string().nullable(),
    manager: z.string().nullable(),
    managerName: z.string().nullable(),
    email: z.string().nullable(),
    pronouns: z.string().nullable(),
    role: z.string(),
    level: z.number().int(),
    startDate: z.string().nullable(),
    aspiration: z.string().nullable(),
    learningStyle: z.string().nullable(),
    minutesPerWeek: z.number().nullable(),
    access: z.array(Access),
  }),
  /** the items of each kind are those of held.ts */
  kinds: z.array(
    z.object({
      kind: z.string(),
      title: z.string(),
      items: z.array(z.record(z.string(), z.unknown())),
      /** how many more there are that the caller may not read, and why */
      withheld: z.number().int(),
      reason: z.string().nullable(),
    }),
  ),
});
export type Held = z.infer<typeof Held>;

// ---- erasure
/** Rows deleted and rows that stayed without the person, by table; `tombstones` are the entries of the log that say so. */
export const Erasure = z.object({
  person: z.string(),
  at: z.string(),
  removed: z.record(z.string(), z.number().int()),
  changed: z.record(z.string(), z.number().int()),
  tombstones: z.array(z.number().int()),
});
export type Erasure = z.infer<typeof Erasure>;
export const AuditAct = z.enum([
  'import',
  'export',
  'erase',
  'hold',
  'lift',
  'retention',
  'sweep',
  'weights',
  'feature',
]);
export type AuditAct = z.infer<typeof AuditAct>;
/** `actor` and `person` are ids, pseudonyms once erased; `actor` may be command, start or schedule. Newest first. */
export const Audit = z.array(
  z.object({
    seq: z.number().int(),
    at: z.string(),
    actor: z.string(),
    /** names; null where there is none any more */
    actorName: z.string().nullable(),
    act: AuditAct,
    person: z.string().nullable(),
    personName: z.string().nullable(),
    detail: z.string(),
  }),
);
export type Audit = z.infer<typeof Audit>;
export const AuditQuery = z.object({
  act: AuditAct.optional(),
  /** ids, or pseudonyms of whoever was erased; `actor` may be command, start or schedule too */
  actor: storable.optional(),
  person: storable.optional(),
  /** days or instants, both ends included */
  from: storable.optional(),
  to: storable.optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});
/** Of a person, or of a range of the log with both its ends. */
export const Hold = z.object({
  id: z.string(),
  person: z.string().nullable(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  reason: z.string(),
  setBy: z.string(),
  at: z.string(),
  liftedBy: z.string().nullable(),
  liftedAt: z.string().nullable(),
  liftReason: z.string().nullable(),
  /** names by id, of everybody above */
  names: z.record(z.string(), z.string()),
});
export type Hold = z.infer<typeof Hold>;
export const HoldRequest = z.object({ reason: text(2000) });
export const LiftRequest = z.object({ reason: text(2000).optional() });
export const EntriesHoldRequest = z.object({
  from: z.number().int().min(1),
  to: z.number().int().min(1),
  reason: text(2000),
});

// ---- retention
export const RetentionClass = z.enum([
  'conversation',
  'rehearsal',
  'preview',
  'recommendation',
  'retired_passage',
]);
export type RetentionClass = z.infer<typeof RetentionClass>;
export const Retention = z.object({
  presets: z.array(z.object({ months: z.number().int(), reason: z.string() })),
  classes: z.array(
    z.object({
      class: RetentionClass,
      /** null: until the person is erased */
      months: z.number().int().nullable(),
      reason: z.string(),
      /** null: as it came */
      setBy: z.string().nullable(),
      setByName: z.string().nullable(),
      at: z.string().nullable(),
    }),
  ),
});
export type Retention = z.infer<typeof Retention>;
export const RetentionRequest = z.object({
  /** six at least, but for rehearsals */
  months: z.number().int().min(1).max(240).nullable(),
  reason: text(2000),
});
/** Per class what went by table, and how much stayed for a hold or an open contest; `tombstones` are entries of the log. */
export const Sweep = z.object({
  at: z.string(),
  dryRun: z.boolean(),
  classes: z.array(
    z.object({
      class: RetentionClass,
      months: z.number().int(),
      before: z.string(),
      removed: z.record(z.string(), z.number().int()),
      held: z.number().int(),
    }),
  ),
  tombstones: z.array(z.number().int()),
});
export type Sweep = z.infer<typeof Sweep>;

// ---- import
export const ImportFault = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
});
export type ImportFault = z.infer<typeof ImportFault>;
export const ImportResult = z.object({
  dryRun: z.boolean(),
  files: z.array(
    z.object({
      file: z.string(),
      rows: z.number().int(),
      created: z.number().int(),
      updated: z.number().int(),
      unchanged: z.number().int(),
    }),
  ),
  errors: z.array(ImportFault),
  warnings: z.array(ImportFault),
});
export type ImportResult = z.infer<typeof ImportResult>;

// ---- content
export const Competency = z.object({
  id: z.string(),
  title: z.string(),
  meaning: z.string(),
  levels: z.array(z.string()),
});
export const RoleContent = z.object({
  id: z.string(),
  title: z.string(),
  levels: z.record(z.string(), z.record(z.string(), z.number())),
});
export const ActionContent = z.object({
  id: z.string(),
  competency: z.string(),
  tier: z.number().int(),
  kind: ActionKind,
  title: z.string(),
  firstStep: z.string(),
  effort: z.string(),
  measure: z.string(),
});
