// A chat model behind an OpenAI-compatible endpoint, as LangChain's model object. It deliberately retries nothing and asks
// nothing of the network by itself: a fault ends the turn's connected half at once and guided mode takes over.
import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import { ChatOpenAICompletions } from '@langchain/openai';
import type { ChatEndpoint } from '../config.ts';

const ANSWER_TOKENS = 900;

/** @param input.firstByteMs how long the endpoint may take to begin its answer */
export function openChat(endpoint: ChatEndpoint, input: { firstByteMs: number }): ChatOpenAICompletions {
  return new ChatOpenAICompletions({
    model: endpoint.model,
    apiKey: endpoint.apiKey,
    temperature: 0.2,
    maxTokens: ANSWER_TOKENS,
    maxRetries: 0,
    timeout: input.firstByteMs,
    // Counting tokens by hand would fetch vocabularies from the internet: let the endpoint count.
    streamUsage: true,
    // The client would print what it cannot read, and with it what was said.
    configuration: { baseURL: endpoint.baseUrl, logLevel: 'off' },
  });
}

/**
 * Stands where LangChain would put its tracer, which sends every prompt to a service of its maker where the environment
 * happens to ask for it: what users say leaves for the configured endpoint only. It has what that place needs and does nothing.
 */
export class NoTracer extends BaseCallbackHandler {
  override name = 'langchain_tracer';
  getRunTreeWithTracingConfig(): undefined {
    return undefined;
  }
  copyWithTracingConfig(): this {
    return this;
  }
}
