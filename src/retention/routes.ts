// Erasing a person, over HTTP. Whoever is no administrator finds nothing here.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Erasure } from '../contract/api.ts';
import type { Person } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { signedIn } from '../http/auth.ts';

export type RetentionDeps = { erase: (id: string) => Promise<Erasure> };

export function retentionRoutes(app: FastifyInstance, deps: RetentionDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const Id = z.object({ id: z.string() });

  api.post(
    '/api/people/:id/erase',
    { schema: { params: Id, response: { 200: Erasure } } },
    async (request) => {
      assertAccess(signedIn(request), 'administrator');
      return deps.erase(request.params.id);
    },
  );
}

function assertAccess(actor: Person, ...wanted: Person['access'][number][]): void {
  if (!wanted.some((access) => actor.access.includes(access)))
    throw new AppError('not_found', 'There is nothing here.');
}
