// Who may do what: the table of access.md as data, one row a resource, one column a relation. The rights themselves are in
// migrations/ (row-level security) and in the domain functions; policy.test.ts holds every cell against both, on both
// engines. It deliberately decides nothing at run time: one rule in two places that run would be one too many.

export const relations = ['self', 'author', 'manager', 'skip', 'hr', 'administrator'] as const;
export type PolicyRelation = (typeof relations)[number];
/** R read, W create or change, A only as an aggregate of five or more, - nothing (not_found). */
export type Right = '-' | 'R' | 'W' | 'RW' | 'A';
/** A right with what it hangs on. Where that does not hold, the cell is `-`. */
export type Cell = Right | `${Exclude<Right, '-'>} if ${string}`;
type Row = readonly [self: Cell, author: Cell, manager: Cell, skip: Cell, hr: Cell, administrator: Cell];

const cited = 'R if cited by an entry under review or contest';
const owned = 'RW if theirs';

/** Resources of this version. Manager and skip are those of today; everybody else is answered `-` throughout. */
export const policy = {
  // The administrator's W is the row `import`: people are changed in no other way.
  person: ['R', '-', 'R', 'R', 'R', 'R'],
  goal: ['RW', '-', 'RW', 'R', 'A', '-'],
  // Written anew only: changing what nobody has read yet comes with the route for writing feedback.
  feedback: ['R', 'RW', 'R', '-', cited, '-'],
  self_assessment: ['RW', '-', 'R if shared', '-', cited, '-'],
  upward_feedback: ['R if from three authors', 'RW', 'R', '-', 'A', '-'],
  one_to_one: ['RW', 'RW', 'RW', '-', '-', '-'],
  // The author is the manager of today as long as they are: commitments name an owner and no writer. What a manager promised
  // a report is theirs and the report's, and the manager's manager reads none of it.
  commitment: ['RW', 'RW', 'RW', '-', '-', '-'],
  private_note: [owned, '-', owned, '-', '-', '-'],
  // As with commitments: a rating of relation `manager` is its manager's.
  rating: ['R', 'R', 'RW', 'R', 'A', '-'],
  reading: ['RW', 'RW', 'R', '-', cited, '-'],
  conversation: [owned, '-', owned, '-', '-', '-'],
  // With its branches, and its debrief, which is worked out anew each time; the person it is about never has any.
  rehearsal: [owned, '-', owned, '-', '-', '-'],
  // Of a real talk, where its owner chose to keep it. The person it is about is told how many there are, as with notes.
  debrief: ['-', owned, owned, '-', '-', '-'],
  after_note: ['-', owned, owned, '-', '-', '-'],
  brief: ['-', 'R if theirs', 'R if theirs', '-', '-', '-'],
  brief_edit: ['-', 'RW if theirs', 'RW if theirs', '-', '-', '-'],
  // Beside what the log shows HR. W is to respond; for whom it is only about, to contest.
  recommendation_to_employee: ['RW', '-', 'R if shared', '-', '-', '-'],
  recommendation_to_manager: ['RW', '-', 'RW', '-', '-', '-'],
  log_entry: ['R if about or by them', '-', 'R if by them', '-', 'R', '-'],
  // The manager's is about who reports to them today. W is to write one, and nobody about what is about or by themselves.
  review: ['R', '-', 'R if by them', '-', 'RW if not about or by them', '-'],
  // A row without texts; those are in the log. W is to take, give and decide it.
  contest: [
    'R',
    '-',
    'R if made for them',
    '-',
    'RW if not about or by them',
    'RW if everybody of HR has a part in it',
  ],
  attribute: ['RW', '-', '-', '-', 'A', '-'],
  // Whoever they are, their own and nobody else's; that they took it is in the log.
  own_export: ['R', '-', '-', '-', '-', '-'],
  import: ['-', '-', '-', '-', '-', 'W'],
  erasure: ['-', '-', '-', '-', '-', 'W'],
  settings: ['-', '-', '-', '-', '-', 'RW'],
  audit: ['-', '-', '-', '-', 'R', 'R'],
  // Over HTTP, with who set them and why; the numbers are part of what everybody is told who is advised.
  weights: ['-', '-', '-', '-', 'RW', '-'],
  // Who switched what, and why; how it stands now is told to everybody.
  features: ['-', '-', '-', '-', '-', 'RW'],
} as const satisfies Record<string, Row>;
export type Resource = keyof typeof policy;

/** Rows of access.md that no version so far brings; whoever brings one moves it up and gives it its tests. */
export const later = ['own_move_skills', 'aggregates', 'roles'] as const;

export function cellOf(resource: Resource, relation: PolicyRelation): Cell {
  return policy[resource][relations.indexOf(relation)] ?? '-';
}
/** What the cell allows where its condition holds. */
export function rightOf(cell: Cell): { read: boolean; write: boolean; conditional: boolean } {
  const [right = '-'] = cell.split(' ');
  return { read: right.startsWith('R'), write: right.endsWith('W'), conditional: cell.includes(' if ') };
}
