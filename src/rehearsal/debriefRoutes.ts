// POST /api/debrief: reads a transcript and answers; nothing of it is stored or logged.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Debrief, DebriefRequest } from '../contract/rehearsal.ts';
import { signedIn } from '../http/auth.ts';
import { type DebriefDeps, debrief } from './debrief.ts';

/** 2,000 turns of 2,000 characters, twice over for what is not ASCII. */
const MOST_BYTES = 8 * 1024 * 1024;

export function debriefRoutes(app: FastifyInstance, deps: DebriefDeps): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .post(
      '/api/debrief',
      { bodyLimit: MOST_BYTES, schema: { body: DebriefRequest, response: { 200: Debrief } } },
      async (request) => {
        signedIn(request);
        return debrief(deps, request.body);
      },
    );
}
