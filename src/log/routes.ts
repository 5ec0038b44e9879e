// The log for its readers; the sample and verify for HR.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { LogEntry, LogPage, LogQuery, LogSample, Verification } from '../contract/api.ts';
import { AppError } from '../errors.ts';
import { signedIn } from '../http/auth.ts';
import { contestsOf } from '../recommendations/contesting.ts';
import type { CheckpointDeps } from './checkpoints.ts';
import { openEntry } from './opened.ts';
import { readPage } from './read.ts';
import { sampleLog, teamsOf } from './sample.ts';
import { verify } from './verify.ts';

export function logRoutes(app: FastifyInstance, deps: CheckpointDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.get('/api/log', { schema: { querystring: LogQuery, response: { 200: LogPage } } }, async (request) =>
    readPage(deps.db, signedIn(request), request.query),
  );
  api.get(
    '/api/log/:seq',
    { schema: { params: z.object({ seq: z.string() }), response: { 200: LogEntry } } },
    async (request) => {
      const actor = signedIn(request);
      const seq = Number(request.params.seq);
      if (!Number.isSafeInteger(seq) || seq < 1) throw new AppError('not_found', 'There is no such entry.');
      const contests = await contestsOf(deps.db, actor, [seq]);
      const contest = contests.get(seq)?.contest;
      return { ...(await openEntry(deps, actor, seq)), ...(contest ? { contest } : {}) };
    },
  );
  api.get(
    '/api/log/sample',
    {
      schema: {
        querystring: z.object({ n: z.coerce.number().int().min(1).max(50).default(5) }),
        response: { 200: LogSample },
      },
    },
    async (request) => sampleLog(deps, signedIn(request), request.query.n),
  );
  api.get('/api/log/teams', { schema: { response: { 200: z.array(z.string()) } } }, async (request) =>
    teamsOf(deps, signedIn(request)),
  );
  api.post('/api/log/verify', { schema: { response: { 200: Verification } } }, async (request) => {
    if (!signedIn(request).access.includes('hr')) throw new AppError('not_found', 'There is nothing here.');
    return verify(deps.db, deps.checkpoints);
  });
}
