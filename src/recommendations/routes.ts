// Asking for recommendations, trying what would change, and answering them; reviews and contests.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  AssignRequest,
  Candidate,
  Contest,
  ContestRequest,
  OutcomeRequest,
  Recommendation,
  RecommendationRequest,
  RecommendationsAnswer,
  ResponseRequest,
  Reviewed,
  ReviewRequest,
  Share,
  WhatIf,
} from '../contract/api.ts';
import { notFound } from '../errors.ts';
import { signedIn } from '../http/auth.ts';
import { contestEntry } from './contesting.ts';
import { assignContest, candidatesFor, decideContest, listContests, takeContest } from './contests.ts';
import { markShown, type RecommendDeps, recommend, whatIf } from './recommend.ts';
import { listRecommendations, readRecommendation, respond, share } from './responses.ts';
import { review } from './reviews.ts';

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
  rightsRoutes(app, deps);
}

/** Reviews by HR, and contests on their way to an outcome. */
function rightsRoutes(app: FastifyInstance, deps: RecommendDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const params = z.object({ logSeq: z.string() });
  const entryOf = ({ logSeq }: { logSeq: string }): number => {
    const seq = Number(logSeq);
    if (!Number.isSafeInteger(seq) || seq < 1) throw notFound('No such entry');
    return seq;
  };

  api.post(
    '/api/log/:logSeq/reviews',
    { schema: { params, body: ReviewRequest, response: { 201: Reviewed } } },
    async (request, reply) =>
      reply.code(201).send(await review(deps, signedIn(request), entryOf(request.params), request.body)),
  );
  api.post(
    '/api/log/:logSeq/contests',
    { schema: { params, body: ContestRequest, response: { 201: z.object({ logSeq: z.number().int() }) } } },
    async (request, reply) =>
      reply
        .code(201)
        .send(await contestEntry(deps, signedIn(request), entryOf(request.params), request.body.reason)),
  );
  api.get('/api/contests', { schema: { response: { 200: z.array(Contest) } } }, async (request) =>
    listContests(deps, signedIn(request)),
  );
  api.get(
    '/api/contests/:logSeq/candidates',
    { schema: { params, response: { 200: z.array(Candidate) } } },
    async (request) => candidatesFor(deps, signedIn(request), entryOf(request.params)),
  );
  api.post(
    '/api/contests/:logSeq/take',
    { schema: { params, response: { 200: Contest } } },
    async (request) => takeContest(deps, signedIn(request), entryOf(request.params)),
  );
  api.post(
    '/api/contests/:logSeq/assign',
    { schema: { params, body: AssignRequest, response: { 200: Contest } } },
    async (request) => assignContest(deps, signedIn(request), entryOf(request.params), request.body.person),
  );
  api.post(
    '/api/contests/:logSeq/outcome',
    { schema: { params, body: OutcomeRequest, response: { 201: Contest } } },
    async (request, reply) =>
      reply
        .code(201)
        .send(await decideContest(deps, signedIn(request), entryOf(request.params), request.body)),
  );
}
