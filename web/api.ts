// Every call the page makes, typed by the contract: answers are parsed, faults become a Fault with words to show.
// It deliberately keeps nothing and retries nothing: views decide that.
import { z } from 'zod';
import {
  ActionContent,
  Audit,
  Candidate,
  Competency,
  Contest,
  type ContestOutcome,
  Conversation,
  ConversationSummary,
  DemoPerson,
  Erasure,
  ErrorBody,
  Held,
  Hold,
  LanguageAnswer,
  LogEntry,
  LogPage,
  LogSample,
  Me,
  Passage,
  type Polarity,
  Recommendation,
  RecommendationsAnswer,
  type RehearsalStart,
  type ResponseKind,
  Retention,
  type RetentionClass,
  type ReviewVerdict,
  type Source,
  Sweep,
  Verification,
} from '../src/contract/api.ts';
import {
  BriefEdits,
  type BriefEditsRequest,
  type BriefRequest,
  BriefSummary,
  EditsConflict,
  PreparedBrief,
} from '../src/contract/briefs.ts';
import { type Feature, FeaturesDocument } from '../src/contract/features.ts';
import { ErasurePreview, FoundPerson } from '../src/contract/keeping.ts';
import { MovesRead } from '../src/contract/moves.ts';
import { Openness } from '../src/contract/openness.ts';
import { Debrief, FrameworkContent, ScenarioContent, type SpokenTurn } from '../src/contract/rehearsal.ts';
import { RehearsalReview } from '../src/contract/review.ts';
import {
  AfterNote,
  type AfterNoteRequest,
  Commitment,
  type CommitmentChange,
  type KeepDebrief,
  KeptDebrief,
  KeptDebriefWhole,
  NamedTurns,
  Talks,
} from '../src/contract/talks.ts';
import {
  type WeightShares,
  WeightsDocument,
  type WeightsEdit,
  WeightsPreview,
  type WeightsRollBack,
} from '../src/contract/weights.ts';
import { words } from './words/en.ts';

type FaultCode = ErrorBody['error']['code'] | 'offline' | 'unreadable';

/** What went wrong, in words for whom it happened to. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly retryAfter: number | null;
  constructor(code: FaultCode, message: string, retryAfter: number | null = null) {
    super(message);
    this.name = 'Fault';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export function asFault(error: unknown): Fault {
  return error instanceof Fault ? error : new Fault('internal', words.faults.internal);
}

export const api = {
  people: () => call('GET', '/api/demo/people', z.array(DemoPerson)),
  signIn: (person: string) => call('POST', '/api/session', null, { person }),
  signOut: () => call('DELETE', '/api/session', null),
  me: () => call('GET', '/api/me', Me),
  acceptNotice: (version: string) => call('POST', '/api/me/notice', null, { version }),

  conversations: () => call('GET', '/api/conversations', z.array(ConversationSummary)),
  conversation: (id: string) => call('GET', `/api/conversations/${encodeURIComponent(id)}`, Conversation),
  startConversation: (subject: string | null) =>
    call('POST', '/api/conversations', z.object({ id: z.string() }), {
      kind: 'coaching',
      ...(subject === null ? {} : { subject }),
    }),
  startRehearsal: (setup: Omit<RehearsalStart, 'kind'>) =>
    call('POST', '/api/conversations', z.object({ id: z.string() }), { kind: 'rehearsal', ...setup }),
  scenarios: () => call('GET', '/api/scenarios', z.array(ScenarioContent)),
  deleteConversation: (id: string) => call('DELETE', `/api/conversations/${encodeURIComponent(id)}`, null),

  briefs: () => call('GET', '/api/briefs', z.array(BriefSummary)),
  brief: (id: string) => call('GET', `/api/briefs/${encodeURIComponent(id)}`, PreparedBrief),
  draftBrief: (request: BriefRequest) => call('POST', '/api/briefs', PreparedBrief, request),
  /** `kept` false: somebody was quicker, and `edits` is what is there now */
  saveEdits: async (id: string, request: BriefEditsRequest) => {
    const answer = await ask('PUT', `/api/briefs/${encodeURIComponent(id)}/edits`, request);
    const body = await answer
      .clone()
      .json()
      .catch(() => undefined);
    const conflict = answer.status === 409 ? EditsConflict.safeParse(body) : null;
    if (conflict?.success) return { kept: false, edits: conflict.data.edits };
    if (!answer.ok) throw await faultOf(answer);
    return { kept: true, edits: BriefEdits.parse(body) };
  },
  briefMarkdown: async (id: string) => {
    const answer = await ask('GET', `/api/briefs/${encodeURIComponent(id)}/markdown`, undefined);
    if (!answer.ok) throw await faultOf(answer);
    return answer.text();
  },
  checkLanguage: (text: string) => call('POST', '/api/language/check', LanguageAnswer, { text }),

  competencies: () => call('GET', '/api/competencies', z.array(Competency)),
  passage: (id: string) => call('GET', `/api/passages/${encodeURIComponent(id)}`, Passage),
  correct: (id: string, readings: Array<{ competency: string; polarity: Polarity }>) =>
    call('POST', `/api/passages/${encodeURIComponent(id)}/readings`, Passage, { readings }),

  actions: () => call('GET', '/api/actions', z.array(ActionContent)),
  recommendation: (id: string) =>
    call('GET', `/api/recommendations/${encodeURIComponent(id)}`, Recommendation),
  recommendations: () => call('GET', '/api/recommendations', z.array(Recommendation)),
  respond: (id: string, response: { kind: ResponseKind; text?: string; reason?: string }) =>
    call('POST', `/api/recommendations/${encodeURIComponent(id)}/responses`, null, response),
  share: (id: string) =>
    call('POST', `/api/recommendations/${encodeURIComponent(id)}/share`, null, { with: 'manager' }),
  whatIf: (subject: string, without: string[], withoutSources: Source[]) =>
    call('POST', '/api/recommendations/what-if', RecommendationsAnswer, { subject, without, withoutSources }),

  log: (query: URLSearchParams) => call('GET', `/api/log?${query}`, LogPage),
  logEntry: (seq: string) => call('GET', `/api/log/${encodeURIComponent(seq)}`, LogEntry),
  sample: (n: number) => call('GET', `/api/log/sample?n=${n}`, LogSample),
  teams: () => call('GET', '/api/log/teams', z.array(z.string())),
  review: (seq: number, review: { verdict: ReviewVerdict; text: string }) =>
    call('POST', `/api/log/${seq}/reviews`, null, review),
  contestEntry: (seq: number, reason: string) => call('POST', `/api/log/${seq}/contests`, null, { reason }),
  contests: () => call('GET', '/api/contests', z.array(Contest)),
  takeContest: (seq: number) => call('POST', `/api/contests/${seq}/take`, Contest),
  candidates: (seq: number) => call('GET', `/api/contests/${seq}/candidates`, z.array(Candidate)),
  assignContest: (seq: number, person: string) =>
    call('POST', `/api/contests/${seq}/assign`, Contest, { person }),
  decideContest: (seq: number, decision: { outcome: ContestOutcome; text: string }) =>
    call('POST', `/api/contests/${seq}/outcome`, Contest, decision),
  verify: () => call('POST', '/api/log/verify', Verification),
  held: () => call('GET', '/api/me/held', Held),
  takeAlong: () => call('POST', '/api/me/export', Held),

  frameworks: () => call('GET', '/api/frameworks', z.array(FrameworkContent)),
  talks: (person: string | null) =>
    call('GET', `/api/talks${person === null ? '' : `?person=${encodeURIComponent(person)}`}`, Talks),
  commitments: () => call('GET', '/api/commitments', z.array(Commitment)),
  changeCommitment: (id: string, change: CommitmentChange) =>
    call('PUT', `/api/commitments/${encodeURIComponent(id)}`, Commitment, change),
  saveAfterNote: (note: AfterNoteRequest) => call('POST', '/api/after-notes', AfterNote, note),
  deleteAfterNote: (id: string) => call('DELETE', `/api/after-notes/${id}`, null),
  splitTranscript: (text: string) => call('POST', '/api/transcripts', NamedTurns, { text }),
  debrief: (turns: readonly SpokenTurn[], framework: string) =>
    call('POST', '/api/debrief', Debrief, { turns, framework }),
  keepDebrief: (kept: KeepDebrief) => call('POST', '/api/debriefs', KeptDebrief, kept),
  keptDebrief: (id: string) => call('GET', `/api/debriefs/${encodeURIComponent(id)}`, KeptDebriefWhole),
  deleteDebrief: (id: string) => call('DELETE', `/api/debriefs/${encodeURIComponent(id)}`, null),
  reviewTry: (conversation: string, leaf: string | null) =>
    call(
      'GET',
      `/api/conversations/${encodeURIComponent(conversation)}/debrief${leaf ? `?turn=${encodeURIComponent(leaf)}` : ''}`,
      RehearsalReview,
    ),
  readMoves: (text: string, before: string | null) =>
    call('POST', '/api/language/moves', MovesRead, { text, before }),

  findPeople: (text: string) =>
    call('GET', `/api/people?find=${encodeURIComponent(text)}`, z.array(FoundPerson)),
  previewErasure: (person: string) =>
    call('GET', `/api/people/${encodeURIComponent(person)}/erase`, ErasurePreview),
  erase: (person: string) => call('POST', `/api/people/${encodeURIComponent(person)}/erase`, Erasure),
  holds: () => call('GET', '/api/holds', z.array(Hold)),
  holdPerson: (person: string, reason: string) =>
    call('PUT', `/api/people/${encodeURIComponent(person)}/hold`, Hold, { reason }),
  holdEntries: (from: number, to: number, reason: string) =>
    call('POST', '/api/holds', Hold, { from, to, reason }),
  liftHold: (id: string, reason: string) => call('DELETE', `/api/holds/${id}`, null, { reason }),
  retention: () => call('GET', '/api/retention', Retention),
  setRetention: (kept: RetentionClass, months: number | null, reason: string) =>
    call('PUT', `/api/retention/${kept}`, Retention, { months, reason }),
  sweep: (dryRun: boolean) => call('POST', `/api/retention/sweep?dryRun=${dryRun}`, Sweep),
  audit: (query: URLSearchParams) => call('GET', `/api/audit?${query}`, Audit),
  features: () => call('GET', '/api/features', FeaturesDocument),
  switchFeature: (feature: Feature, change: { isOn: boolean; reason: string }) =>
    call('PUT', `/api/features/${feature}`, FeaturesDocument, change),
  openness: () => call('GET', '/api/openness', Openness),
  weights: () => call('GET', '/api/weights', WeightsDocument),
  previewWeights: (weights: WeightShares) =>
    call('POST', '/api/weights/preview', WeightsPreview, { weights }),
  saveWeights: (edit: WeightsEdit) => call('POST', '/api/weights', WeightsDocument, edit),
  rollBackWeights: (back: WeightsRollBack) => call('POST', '/api/weights/roll-back', WeightsDocument, back),
};

async function call<T>(method: string, path: string, schema: z.ZodType<T>, body?: object): Promise<T>;
async function call(method: string, path: string, schema: null, body?: object): Promise<void>;
async function call<T>(
  method: string,
  path: string,
  schema: z.ZodType<T> | null,
  body?: object,
): Promise<T | undefined> {
  const answer = await ask(method, path, body);
  if (!answer.ok) throw await faultOf(answer);
  if (!schema) return undefined;
  const parsed = schema.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) throw new Fault('unreadable', words.faults.unreadable);
  return parsed.data;
}

async function ask(method: string, path: string, body: object | undefined): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  } catch {
    throw new Fault('offline', words.faults.offline);
  }
}

/** The server's own words where it says what is wrong with the request; constant words for the rest. */
async function faultOf(answer: Response): Promise<Fault> {
  const parsed = ErrorBody.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success)
    return new Fault(answer.status >= 500 ? 'unavailable' : 'internal', words.faults.unavailable);
  const { code, message, issues, retryAfter } = parsed.data.error;
  const details = (issues ?? []).map((issue) => issue.message).join('; ');
  const told = { invalid: details || message, forbidden: message, conflict: message }[code as string];
  const own = words.faults[code];
  return new Fault(
    code,
    told ?? (code === 'rate_limited' ? words.faults.wait(retryAfter ?? 30) : own),
    retryAfter ?? null,
  );
}
