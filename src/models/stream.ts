// The one place that knows the shapes in which LangGraph and LangChain stream. Turns them into text, tool calls and an
// end, and notices what they let pass: a stream that falls silent, and one that stops in the middle as if it were done.
import { setMaxListeners } from 'node:events';
import { AIMessageChunk, ToolMessage } from '@langchain/core/messages';

export type StreamEvent =
  | { type: 'text'; text: string /** of which model message */; message: string }
  | { type: 'tool'; state: 'called' | 'answered'; name: string };
export type StreamFaultKind =
  | 'stalled'
  | 'truncated'
  | 'aborted'
  | 'refused'
  | 'failed'
  | 'too_long'
  | 'looped';

/** Why a model's stream cannot be used. `status` is the HTTP status where there was one. */
export class StreamFault extends Error {
  readonly kind: StreamFaultKind;
  readonly status: number | null;

  constructor(kind: StreamFaultKind, more: { cause?: unknown; status?: number | null } = {}) {
    super(`the model's stream ${kind}`, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'StreamFault';
    this.kind = kind;
    this.status = more.status ?? null;
  }
}

type Limits = {
  /** longest silence between two chunks, the first included */ stallMs: number /** characters in all */;
  mostCharacters: number;
  abort: AbortController;
};

/**
 * `open` starts the stream; it is read until its end, a fault, or until the reader stops.
 * @throws StreamFault; and then, or when the reader stops, `limits.abort` has been fired
 */
export async function* readStream(
  open: () => Promise<AsyncIterable<unknown>>,
  limits: Limits,
): AsyncGenerator<StreamEvent, void> {
  const messages = new Map<string, { finish: string | null; hasUsage: boolean }>();
  const aborted = whenAborted(limits.abort.signal);
  let characters = 0;
  try {
    const iterator = (await inTime(open(), limits.stallMs, aborted))[Symbol.asyncIterator]();
    for (;;) {
      const next = await inTime(iterator.next(), limits.stallMs, aborted);
      if (next.done) break;
      for (const event of eventsOf(next.value, messages)) {
        if (event.type === 'text') characters += event.text.length;
        if (characters > limits.mostCharacters) throw new StreamFault('too_long');
        yield event;
      }
    }
    const last = [...messages.values()].at(-1);
    if (
      !last ||
      last.finish === 'length' ||
      last.finish === 'content_filter' ||
      (last.finish === null && !last.hasUsage)
    )
      throw new StreamFault('truncated');
  } catch (error) {
    throw faultOf(error, limits.abort.signal);
  } finally {
    limits.abort.abort();
  }
}

/** The stall clock is set anew for every chunk. */
async function inTime<T>(work: Promise<T>, stallMs: number, aborted: Promise<never>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StreamFault('stalled')), stallMs);
  });
  work.catch(() => undefined); // when it is no longer awaited it may still fail; nobody is interested then
  try {
    return await Promise.race([work, silence, aborted]);
  } finally {
    clearTimeout(timer);
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  setMaxListeners(0, signal); // every node of the graph listens too
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => reject(new StreamFault('aborted'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  aborted.catch(() => undefined);
  return aborted;
}

function* eventsOf(
  value: unknown,
  messages: Map<string, { finish: string | null; hasUsage: boolean }>,
): Generator<StreamEvent> {
  // An agent streams [message, metadata], a bare model streams the message.
  const message: unknown = Array.isArray(value) ? value[0] : value;
  if (ToolMessage.isInstance(message)) {
    yield { type: 'tool', state: 'answered', name: message.name ?? '' };
    return;
  }
  if (!AIMessageChunk.isInstance(message)) return;
  const id = message.id ?? 'message';
  const state = messages.get(id) ?? { finish: null, hasUsage: false };
  messages.set(id, state);
  const finish: unknown = message.response_metadata.finish_reason;
  if (typeof finish === 'string') state.finish = finish;
  if (message.usage_metadata) state.hasUsage = true;
  for (const call of message.tool_call_chunks ?? [])
    if (call.name) yield { type: 'tool', state: 'called', name: call.name };
  if (message.text !== '') yield { type: 'text', text: message.text, message: id };
}

function faultOf(error: unknown, signal: AbortSignal): StreamFault {
  if (error instanceof StreamFault) return error;
  if (signal.aborted) return new StreamFault('aborted', { cause: error });
  const chain: unknown[] = [];
  for (let one = error; one instanceof Error && chain.length < 6; one = one.cause) chain.push(one);
  const own = chain.find((one) => one instanceof StreamFault);
  if (own instanceof StreamFault) return own;
  if (chain.some((one) => one instanceof Error && one.name === 'GraphRecursionError'))
    return new StreamFault('looped', { cause: error });
  const status =
    chain
      .map((one) => (typeof one === 'object' && one !== null && 'status' in one ? one.status : null))
      .find((one) => typeof one === 'number') ?? null;
  return new StreamFault(typeof status === 'number' && status >= 400 && status < 500 ? 'refused' : 'failed', {
    cause: error,
    status: typeof status === 'number' ? status : null,
  });
}
