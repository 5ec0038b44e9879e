// The debrief of a try, and how single sentences are read. Both are for whoever asks; nothing of them is stored.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { MovesQuestion, MovesRead } from '../contract/moves.ts';
import { RehearsalReview } from '../contract/review.ts';
import { signedIn } from '../http/auth.ts';
import { type ReviewDeps, reviewTry } from './review.ts';

export function rehearsalRoutes(app: FastifyInstance, deps: ReviewDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.get(
    '/api/conversations/:id/debrief',
    {
      schema: {
        params: z.object({ id: z.string() }),
        querystring: z.object({ turn: z.string().optional() }),
        response: { 200: RehearsalReview },
      },
    },
    async (request) =>
      reviewTry(deps, signedIn(request), {
        conversation: request.params.id,
        leaf: request.query.turn ?? null,
      }),
  );
  api.post(
    '/api/language/moves',
    { schema: { body: MovesQuestion, response: { 200: MovesRead } } },
    async (request) => {
      signedIn(request);
      return deps.moves.read(request.body.text, request.body.before);
    },
  );
}
