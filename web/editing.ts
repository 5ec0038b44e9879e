// A brief being edited: what its lines are now, what undo goes back to, and what the server has. A pure reducer; how often is
// saved and over what wire is decided by views/editing.tsx.
import type { BriefLine } from '../src/contract/api.ts';
import { type BriefEdits, type EditLine, linesAfter, type PreparedLine } from '../src/contract/briefs.ts';

/** `key` tells a line from its neighbours for as long as the page is open. */
export type Draft = { key: string; edit: EditLine };
type Drafts = readonly Draft[];
export type Editing = {
  logged: readonly BriefLine[];
  drafts: Drafts;
  past: readonly Drafts[];
  future: readonly Drafts[];
  /** the line whose letters came last: they are undone together */
  typing: string | null;
  added: number;
  /** what the server has, as far as is known here; what is saved next goes on from it */
  base: BriefEdits;
  /** under way to the server */
  sent: readonly EditLine[] | null;
  fault: 'offline' | 'failed' | 'gone' | null;
  /** what another window left there, while something here is not saved */
  elsewhere: BriefEdits | null;
  /** another window's change has just been taken over */
  isFromElsewhere: boolean;
};
export type Act =
  | { type: 'typed'; key: string; text: string }
  | { type: 'worded'; key: string; wording: number }
  | { type: 'removed'; key: string }
  | { type: 'restored'; from: number }
  | { type: 'added'; section: string }
  | { type: 'moved'; key: string; by: -1 | 1 }
  | { type: 'finished' }
  | { type: 'undone' }
  | { type: 'redone' }
  | { type: 'sent' }
  | { type: 'kept'; edits: BriefEdits }
  | { type: 'failed'; fault: NonNullable<Editing['fault']> }
  /** `answers` what was sent: it was not kept, for this is there now */
  | { type: 'heard'; edits: BriefEdits; answers?: boolean }
  | { type: 'chosen'; which: 'mine' | 'theirs' };

/** @param left what this device kept of an earlier visit, and the version that it went on from */
export function begin(
  logged: readonly BriefLine[],
  edits: BriefEdits,
  left: { version: number; lines: readonly EditLine[] } | null,
): Editing {
  const fresh: Editing = {
    logged,
    drafts: draftsOf(edits.lines),
    past: [],
    future: [],
    typing: null,
    added: 0,
    base: edits,
    sent: null,
    fault: null,
    elsewhere: null,
    isFromElsewhere: false,
  };
  if (left === null || same(logged, left.lines, edits.lines)) return fresh;
  const drafts = draftsOf(left.lines);
  if (left.version === edits.version) return { ...fresh, drafts, past: [fresh.drafts] };
  // Until one of both is chosen it goes on from what it was made of, however often the page is opened.
  const base = { ...edits, version: left.version };
  return { ...fresh, drafts, past: [fresh.drafts], base, elsewhere: edits };
}

export function reduce(state: Editing, act: Act): Editing {
  switch (act.type) {
    case 'typed':
      return typed(state, act.key, act.text);
    case 'worded':
      return change(state, (draft) =>
        draft.key === act.key && 'from' in draft.edit
          ? { ...draft, edit: { from: draft.edit.from, wording: act.wording } }
          : draft,
      );
    case 'removed':
      return put(
        state,
        state.drafts.filter(({ key }) => key !== act.key),
      );
    case 'restored':
      return put(state, restored(state, act.from));
    case 'added': {
      const key = `added-${state.added + 1}`;
      const drafts = inserted(
        state,
        { key, edit: { section: act.section, text: '' } },
        act.section,
        Number.POSITIVE_INFINITY,
      );
      return { ...put(state, drafts), added: state.added + 1, typing: key };
    }
    case 'moved':
      return put(state, moved(state, act.key, act.by));
    case 'finished': {
      const drafts = state.drafts.filter(({ edit }) => !('text' in edit) || edit.text.trim() !== '');
      return { ...state, drafts, typing: null };
    }
    case 'undone':
      return step(state, state.past, state.future, 'past');
    case 'redone':
      return step(state, state.future, state.past, 'future');
    case 'sent':
      return { ...state, sent: toSave(state), isFromElsewhere: false };
    case 'kept':
      return { ...state, base: act.edits, sent: null, fault: null, elsewhere: null };
    case 'failed':
      return { ...state, sent: null, fault: act.fault };
    case 'heard':
      // While a save is under way its answer says more than a look at what is there.
      return state.sent !== null && !act.answers ? state : heard({ ...state, sent: null }, act.edits);
    case 'chosen':
      return chosen(state, act.which);
  }
}

/** What goes to the server: a line without a word is none. */
export const toSave = ({ drafts }: Pick<Editing, 'drafts'>): EditLine[] =>
  drafts.flatMap(({ edit }) => ('text' in edit && edit.text.trim() === '' ? [] : [edit]));

export const isUnsaved = (state: Editing): boolean => !same(state.logged, toSave(state), state.base.lines);

export type ShownLine = { key: string; line: PreparedLine };
/** By section, in the order of the logged brief, with what was taken out of each. */
export function sectionsOf({
  logged,
  drafts,
}: Editing): Array<{ section: string; lines: ShownLine[]; removed: number[] }> {
  const shown = drafts.flatMap(({ key, edit }) => linesAfter(logged, [edit]).map((line) => ({ key, line })));
  const left = new Set(drafts.flatMap(({ edit }) => ('from' in edit ? [edit.from] : [])));
  return [...new Set(logged.map(({ section }) => section))].map((section) => ({
    section,
    lines: shown.filter(({ line }) => line.section === section),
    removed: logged.flatMap((line, i) => (line.section === section && !left.has(i) ? [i] : [])),
  }));
}

const draftsOf = (lines: readonly EditLine[]): Draft[] =>
  lines.map((edit, i) => ({ key: 'from' in edit ? `from-${edit.from}` : `own-${i}`, edit }));

const sectionIn = (logged: readonly BriefLine[], edit: EditLine) =>
  'from' in edit ? logged[edit.from]?.section : edit.section;

/** Whether two lists of edits say the same, whatever way they are written down. */
function same(logged: readonly BriefLine[], a: readonly EditLine[], b: readonly EditLine[]): boolean {
  const said = (edits: readonly EditLine[]) =>
    JSON.stringify(linesAfter(logged, edits).map(({ from, section, text }) => [from, section, text.trim()]));
  return said(a) === said(b);
}

/** A new state to go back from; what was undone before it is gone. */
function put(state: Editing, drafts: Drafts): Editing {
  return {
    ...state,
    drafts,
    past: [...state.past, state.drafts].slice(-MOST_UNDONE),
    future: [],
    typing: null,
    isFromElsewhere: false,
  };
}
const MOST_UNDONE = 200;

const change = (state: Editing, how: (draft: Draft) => Draft): Editing => put(state, state.drafts.map(how));

function typed(state: Editing, key: string, text: string): Editing {
  const draft = state.drafts.find((one) => one.key === key);
  if (!draft) return state;
  const drafts = state.drafts.map((one) =>
    one.key === key ? { key, edit: reworded(state, one.edit, text) } : one,
  );
  const goesOn = state.typing === key;
  return goesOn
    ? { ...state, drafts, future: [], isFromElsewhere: false }
    : { ...put(state, drafts), typing: key };
}

function reworded({ logged }: Editing, edit: EditLine, text: string): EditLine {
  if (!('from' in edit)) return { ...edit, text };
  const line = logged[edit.from];
  const wording = line ? [line.text, ...line.alternatives].indexOf(text) : -1;
  return wording >= 0 ? { from: edit.from, wording } : { from: edit.from, text };
}

/** To the place among its section that it had, as far as its neighbours are still there. */
function restored(state: Editing, from: number): Drafts {
  const section = state.logged[from]?.section;
  return section === undefined
    ? state.drafts
    : inserted(state, { key: `from-${from}`, edit: { from } }, section, from);
}

function inserted({ drafts, logged }: Editing, draft: Draft, section: string, from: number): Drafts {
  const own = drafts.flatMap(({ edit }, i) => (sectionIn(logged, edit) === section ? [i] : []));
  const before = own.filter((i) => {
    const edit = drafts[i]?.edit;
    return edit !== undefined && 'from' in edit ? edit.from < from : from === Number.POSITIVE_INFINITY;
  });
  const at = before.length > 0 ? (before.at(-1) ?? 0) + 1 : (own[0] ?? drafts.length);
  return [...drafts.slice(0, at), draft, ...drafts.slice(at)];
}

function moved({ drafts, logged }: Editing, key: string, by: -1 | 1): Drafts {
  const at = drafts.findIndex((one) => one.key === key);
  const draft = drafts[at];
  if (!draft) return drafts;
  const section = sectionIn(logged, draft.edit);
  const own = drafts.flatMap(({ edit }, i) => (sectionIn(logged, edit) === section ? [i] : []));
  const to = own[own.indexOf(at) + by];
  const other = to === undefined ? undefined : drafts[to];
  if (to === undefined || !other) return drafts;
  return drafts.map((one, i) => (i === at ? other : i === to ? draft : one));
}

function step(
  state: Editing,
  from: readonly Drafts[],
  to: readonly Drafts[],
  which: 'past' | 'future',
): Editing {
  const drafts = from.at(-1);
  if (!drafts) return state;
  const [left, grown] = [from.slice(0, -1), [...to, state.drafts]];
  return {
    ...state,
    drafts,
    typing: null,
    ...(which === 'past' ? { past: left, future: grown } : { future: left, past: grown }),
  };
}

/** Something newer is on the server. Taken over at once where nothing here would be lost by it. */
function heard(state: Editing, edits: BriefEdits): Editing {
  if (edits.version <= state.base.version) return state;
  if (same(state.logged, toSave(state), edits.lines))
    return { ...state, base: edits, fault: null, elsewhere: null };
  if (isUnsaved(state)) return { ...state, elsewhere: edits };
  return { ...put(state, draftsOf(edits.lines)), base: edits, fault: null, isFromElsewhere: true };
}

function chosen(state: Editing, which: 'mine' | 'theirs'): Editing {
  if (!state.elsewhere) return state;
  const base = state.elsewhere;
  if (which === 'mine') return { ...state, base, elsewhere: null, fault: null };
  return { ...put(state, draftsOf(base.lines)), base, elsewhere: null, fault: null };
}
