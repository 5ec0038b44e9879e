// The content in force, for those who show or check it; the ranking weights, which HR edits.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { ActionContent, Competency, RoleContent } from '../contract/api.ts';
import { FrameworkContent, ScenarioContent, temperaments } from '../contract/rehearsal.ts';
import {
  WeightsDocument,
  WeightsEdit,
  WeightsPreview,
  WeightsRollBack,
  WeightsTrial,
} from '../contract/weights.ts';
import type { Db } from '../db/db.ts';
import { signedIn } from '../http/auth.ts';
import { previewWeights } from '../recommendations/weighing.ts';
import { noteAct } from '../retention/audit.ts';
import type { Content } from './content.ts';
import { readWeights, rollBackWeights, saveWeights, type WeightsDeps } from './weights.ts';

export type ContentDeps = { content: Content; db: Db; clock: Clock };

export function contentRoutes(app: FastifyInstance, deps: ContentDeps): void {
  const { content } = deps;
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.get('/api/competencies', { schema: { response: { 200: z.array(Competency) } } }, async (request) => {
    signedIn(request);
    return content.competencies.map(({ id, title, meaning, levels }) => ({ id, title, meaning, levels }));
  });
  api.get('/api/roles', { schema: { response: { 200: z.array(RoleContent) } } }, async (request) => {
    signedIn(request);
    return content.roles.map(({ id, title, levels }) => ({ id, title, levels }));
  });
  api.get('/api/actions', { schema: { response: { 200: z.array(ActionContent) } } }, async (request) => {
    signedIn(request);
    return content.actions.map(({ id, competency, tier, kind, title, first_step, effort, measure }) => ({
      id,
      competency,
      tier,
      kind,
      title,
      firstStep: first_step,
      effort,
      measure,
    }));
  });
  api.get('/api/scenarios', { schema: { response: { 200: z.array(ScenarioContent) } } }, async (request) => {
    signedIn(request);
    return content.scenarios.map((scenario) => ({
      id: scenario.id,
      title: scenario.title,
      for: scenario.for,
      framework: scenario.framework,
      temperaments: [...temperaments],
      handover: scenario.handover,
      purpose: scenario.purpose,
      stakes: scenario.stakes,
      personas: scenario.personas.map(({ id, name, title, tenure, temperament, stands }) => ({
        id,
        name,
        title,
        tenure,
        temperament,
        stands,
      })),
    }));
  });
  api.get(
    '/api/frameworks',
    { schema: { response: { 200: z.array(FrameworkContent) } } },
    async (request) => {
      signedIn(request);
      return content.frameworks.map(({ id, title, checks }) => ({
        id,
        title,
        checks: checks.map((check) => ({ id: check.id, question: check.question })),
      }));
    },
  );
  weightsRoutes(app, deps);
}

/** Everybody but HR finds nothing here. */
function weightsRoutes(app: FastifyInstance, deps: ContentDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const weighing: WeightsDeps = {
    ...deps,
    noted: (tx, actor, detail) => noteAct(tx, deps, actor, { act: 'weights', detail }),
  };
  api.get('/api/weights', { schema: { response: { 200: WeightsDocument } } }, async (request) =>
    readWeights(weighing, signedIn(request)),
  );
  api.post(
    '/api/weights/preview',
    { schema: { body: WeightsTrial, response: { 200: WeightsPreview } } },
    async (request) => previewWeights(deps, signedIn(request), request.body.weights),
  );
  api.post(
    '/api/weights',
    { schema: { body: WeightsEdit, response: { 201: WeightsDocument } } },
    async (request, reply) =>
      reply.code(201).send(await saveWeights(weighing, signedIn(request), request.body)),
  );
  api.post(
    '/api/weights/roll-back',
    { schema: { body: WeightsRollBack, response: { 201: WeightsDocument } } },
    async (request, reply) =>
      reply.code(201).send(await rollBackWeights(weighing, signedIn(request), request.body)),
  );
}
