// Search, one passage, and the correction of how it was read.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { assertOn } from '../access/features.ts';
import { readPerson, relationTo } from '../access/people.ts';
import type { Content } from '../content/content.ts';
import { EvidenceQuestion, FoundPassage, Passage, ReadingCorrection } from '../contract/api.ts';
import { notFound } from '../errors.ts';
import { signedIn } from '../http/auth.ts';
import type { Models } from '../models/models.ts';
import { readQuestion } from './question.ts';
import { search } from './search.ts';
import { correctReadings, type ShowDeps, showPassage } from './show.ts';

export type EvidenceDeps = ShowDeps & { content: Content; models: Models };

export function evidenceRoutes(app: FastifyInstance, deps: EvidenceDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const Id = z.object({ id: z.string() });

  api.post(
    '/api/evidence/search',
    {
      schema: { body: EvidenceQuestion, response: { 200: z.object({ passages: z.array(FoundPassage) }) } },
    },
    async (request) => {
      const actor = signedIn(request);
      const { question, limit } = request.body;
      const subject = request.body.subject ?? actor.id;
      const masker = await deps.masking.masker();
      const topic = await readQuestion(
        {
          masker,
          embedder: deps.models.embedder,
          builtin: deps.models.builtin,
          competencies: deps.content.competencies,
        },
        question,
      );
      const { hits, relation } = await deps.db.read(actor, async (tx) => {
        await readPerson(tx, subject);
        const relation = await relationTo(tx, actor, subject);
        if (!['self', 'manager', 'skip'].includes(relation)) throw notFound('No such person');
        if (relation !== 'self') await assertOn(tx, 'reports');
        // A manager's manager searches goals, and not how they were read.
        const scope = relation === 'skip' ? { sources: ['goal'] as const } : {};
        return { relation, hits: await search(tx, deps, actor, { subject, ...topic, ...scope, limit }) };
      });
      return {
        passages: hits.map(
          ({ record: _record, author: _author, visible: _visible, withheld: _withheld, ...passage }) =>
            relation === 'skip' ? { ...passage, readings: [] } : passage,
        ),
      };
    },
  );

  api.get('/api/passages/:id', { schema: { params: Id, response: { 200: Passage } } }, async (request) =>
    showPassage(deps, signedIn(request), request.params.id),
  );

  api.post(
    '/api/passages/:id/readings',
    { schema: { params: Id, body: ReadingCorrection, response: { 200: Passage } } },
    async (request) => correctReadings(deps, signedIn(request), request.params.id, request.body.readings),
  );
}
