// The content in force, for those who show or check it.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ActionContent, Competency, RoleContent } from '../contract/api.ts';
import { signedIn } from '../http/auth.ts';
import type { Content } from './content.ts';

export function contentRoutes(app: FastifyInstance, { content }: { content: Content }): void {
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
}
