// Asking for recommendations, trying what would change, and answering them.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  Recommendation,
  RecommendationRequest,
  RecommendationsAnswer,
  ResponseRequest,
  Share,
  WhatIf,
} from '../contract/api.ts';
import { signedIn } from '../http/auth.ts';
import { markShown, type RecommendDeps, recommend, whatIf } from './recommend.ts';
import { listRecommendations, readRecommendation, respond, share } from './responses.ts';

export function recommendationRoutes(app: FastifyInstance, deps: RecommendDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const Id = z.object({ id: z.string() });
  const withoutUndefined = <T extends { subject?: string | undefined }>({ subject, ...rest }: T) => ({
    ...rest,
    ...(subject === undefined ? {} : { subject }),
  });

  api.get(
    '/api/recommendations',
    { schema: { response: { 200: z.array(Recommendation) } } },
    async (request) => listRecommendations(deps, signedIn(request)),
  );
  api.get(
    '/api/recommendations/:id',
    { schema: { params: Id, response: { 200: Recommendation } } },
    async (request) => readRecommendation(deps, signedIn(request), request.params.id),
  );

  api.post(
    '/api/recommendations',
    { schema: { body: RecommendationRequest, response: { 200: RecommendationsAnswer } } },
    async (request) => {
      const actor = signedIn(request);
      const answer = await recommend(deps, actor, withoutUndefined(request.body));
      await markShown(deps, actor, answer.recommendations ?? []);
      return answer;
    },
  );
  api.post(
    '/api/recommendations/what-if',
    { schema: { body: WhatIf, response: { 200: RecommendationsAnswer } } },
    async (request) => whatIf(deps, signedIn(request), withoutUndefined(request.body)),
  );
  api.post(
    '/api/recommendations/:id/responses',
    { schema: { params: Id, body: ResponseRequest } },
    async (request, reply) =>
      reply.code(201).send(await respond(deps, signedIn(request), request.params.id, request.body)),
  );
  api.post(
    '/api/recommendations/:id/share',
    { schema: { params: Id, body: Share } },
    async (request, reply) => {
      await share(deps, signedIn(request), request.params.id);
      return reply.code(204).send();
    },
  );
}
