// What the system says of itself, for everybody who has signed in, whether they have read the notice or not.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Openness } from '../contract/openness.ts';
import { signedIn } from '../http/auth.ts';
import { type OpennessDeps, readOpenness } from './openness.ts';

export function opennessRoutes(app: FastifyInstance, deps: OpennessDeps): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/api/openness', { schema: { response: { 200: Openness } } }, async (request) =>
      readOpenness(deps, signedIn(request)),
    );
}
