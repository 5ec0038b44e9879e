// A chat model behind an OpenAI-compatible endpoint, as LangChain's model object. It deliberately retries nothing and asks
// nothing of the network by itself: a fault ends the turn's connected half at once and guided mode takes over.
import { LangChainTracer } from '@langchain/core/tracers/tracer_langchain';
import { ChatOpenAICompletions } from '@langchain/openai';
import type { ChatEndpoint } from '../config.ts';

const ANSWER_TOKENS = 900;

/** @param input.firstByteMs how long the endpoint may take to begin its answer */
export function openChat(endpoint: ChatEndpoint, input: { firstByteMs: number }): ChatOpenAICompletions {
  return new ChatOpenAICompletions({
    model: endpoint.model, apiKey: endpoint.apiKey, temperature: 0.2, maxTokens: ANSWER_TOKENS, maxRetries: 0, timeout: input.firstByteMs,
    // Counting tokens by hand would fetch vocabularies from the internet: let the endpoint count.
    streamUsage: true,
    configuration: { baseURL: endpoint.baseUrl },
  });
}

/**
 * Takes the place of LangChain's tracer, which would send every prompt to a service of its maker where the environment
 * happens to ask for it: what users say leaves for the configured endpoint only.
 */
export class NoTracer extends LangChainTracer {
  override async persistRun(): Promise<void> {}
  override async onRunCreate(): Promise<void> {}
  override async onRunUpdate(): Promise<void> {}
}
