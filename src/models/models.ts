// The models of a running server: the built-in embedding, always; an embedding endpoint and a chat model where settings
// name them. The only importer of provider packages. It deliberately has no default endpoint call at start.

import type { ChatEndpoint, Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { loadStaticEmbedding, type StaticEmbedding, scaledToOne } from './embedding.ts';

export type Embedder = {
  /** stored with every vector; vectors of two models are never compared */
  model: string;
  /** Vectors of length 1, null for a text with nothing in it. @throws AppError unavailable */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Array<Float32Array | null>>;
};
export type Models = {
  /** the built-in embedding: readings and intents use it whatever search uses */
  builtin: StaticEmbedding;
  embedder: Embedder;
  chat: ChatEndpoint | null;
};

export async function openModels(config: Pick<Config, 'chat' | 'embedding'>): Promise<Models> {
  const builtin = await loadStaticEmbedding();
  const embedder = config.embedding
    ? await openEndpoint(config.embedding)
    : {
        model: builtin.model,
        embed: async (texts: readonly string[]) => texts.map((text) => builtin.embed(text)),
      };
  return { builtin, embedder, chat: config.chat };
}

const EMBED_TIMEOUT_MS = 20_000;

async function openEndpoint(endpoint: ChatEndpoint): Promise<Embedder> {
  const { default: OpenAI } = await import('openai');
  const client = new OpenAI({
    baseURL: endpoint.baseUrl,
    apiKey: endpoint.apiKey,
    maxRetries: 1,
    timeout: EMBED_TIMEOUT_MS,
  });
  return {
    model: endpoint.model,
    embed: async (texts, signal) => {
      const full = texts.map((text) => text.trim()).filter(Boolean);
      if (full.length === 0) return texts.map(() => null);
      const answer = await client.embeddings
        .create({ model: endpoint.model, input: full, encoding_format: 'float' }, signal ? { signal } : {})
        .catch((cause) => {
          throw new AppError('unavailable', 'The embedding endpoint does not answer.', { cause });
        });
      const vectors = answer.data.map(({ embedding }) => scaledToOne(embedding));
      if (vectors.length !== full.length)
        throw new AppError('unavailable', 'The embedding endpoint answered too few vectors.');
      let next = 0;
      return texts.map((text) => (text.trim() ? (vectors[next++] ?? null) : null));
    },
  };
}
