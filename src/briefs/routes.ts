// Briefs, for their owners: drafted for somebody they lead or for a talk with nobody in particular, listed, edited, taken along.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  BriefEdits,
  BriefEditsRequest,
  BriefRequest,
  BriefSummary,
  EditsConflict,
  PreparedBrief,
} from '../contract/briefs.ts';
import type { Person } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import type { Masking } from '../evidence/masking.ts';
import { readQuestion } from '../evidence/question.ts';
import { signedIn } from '../http/auth.ts';
import type { Models } from '../models/models.ts';
import { guided } from '../recommendations/recommend.ts';
import { draftBrief, draftFictional } from './brief.ts';
import { listBriefs, readPrepared, saveEdits } from './edits.ts';
import type { BriefDeps } from './lines.ts';
import { briefMarkdown } from './markdown.ts';

type Deps = BriefDeps & { models: Models; masking: Masking };

export function briefRoutes(app: FastifyInstance, deps: Deps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const params = z.object({ id: z.string() });

  api.post(
    '/api/briefs',
    { schema: { body: BriefRequest, response: { 201: PreparedBrief } } },
    async (request, reply) => {
      const actor = signedIn(request);
      const id = await draft(deps, actor, request.body);
      return reply.code(201).send(await readPrepared(deps, actor, id));
    },
  );
  api.get('/api/briefs', { schema: { response: { 200: z.array(BriefSummary) } } }, async (request) =>
    listBriefs(deps, signedIn(request)),
  );
  api.get('/api/briefs/:id', { schema: { params, response: { 200: PreparedBrief } } }, async (request) =>
    readPrepared(deps, signedIn(request), request.params.id),
  );
  api.put(
    '/api/briefs/:id/edits',
    { schema: { params, body: BriefEditsRequest, response: { 200: BriefEdits, 409: EditsConflict } } },
    async (request, reply) => {
      const { kept, edits } = await saveEdits(deps, signedIn(request), request.params.id, request.body);
      if (kept) return edits;
      const message = 'This brief was changed elsewhere meanwhile. What is there now comes with this answer.';
      return reply.code(409).send({ error: { code: 'conflict', message }, edits });
    },
  );
  api.get('/api/briefs/:id/markdown', { schema: { params } }, async (request, reply) => {
    const brief = await readPrepared(deps, signedIn(request), request.params.id);
    return reply.type('text/markdown; charset=utf-8').send(briefMarkdown(deps.content, brief));
  });
}

/** @returns its id. @throws AppError not_found, invalid, forbidden */
async function draft(deps: Deps, actor: Person, request: BriefRequest): Promise<string> {
  const scenario = deps.content.scenarios.find(({ id }) => id === request.scenario);
  if (!scenario) throw notFound('No such scenario');
  if (scenario.for !== 'manager')
    throw new AppError('invalid', `“${scenario.title}” is a talk of employees; no brief is drafted for it.`, {
      issues: [{ path: 'scenario', message: 'is not for managers' }],
    });
  if ('fictional' in request) return draftFictional(deps, actor, { scenario });
  if (request.person === actor.id) throw notFound('No such person among those who report to you');
  // The title is what the coach's button says, so both find the same records.
  const topic = await readQuestion(
    {
      masker: await deps.masking.masker(),
      embedder: deps.models.embedder,
      builtin: deps.builtin,
      competencies: deps.content.competencies,
    },
    scenario.title,
  );
  const input = { subject: request.person, scenario, topic, via: guided };
  return (await draftBrief(deps, actor, input)).id;
}
