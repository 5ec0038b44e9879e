// A brief, for its owner.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Brief } from '../contract/api.ts';
import { signedIn } from '../http/auth.ts';
import { type BriefDeps, readBrief } from './brief.ts';

export function briefRoutes(app: FastifyInstance, deps: BriefDeps): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/briefs/:id',
    {
      schema: { params: z.object({ id: z.string() }), response: { 200: Brief } },
    },
    async (request) => readBrief(deps, signedIn(request), request.params.id),
  );
}
