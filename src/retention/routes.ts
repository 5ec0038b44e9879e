// What administrators and HR do with the records as a whole: erasing, legal holds, retention, the audit list. Others find
// nothing here.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import {
  Audit,
  AuditQuery,
  EntriesHoldRequest,
  Erasure,
  Hold,
  HoldRequest,
  LiftRequest,
  Retention,
  RetentionClass,
  RetentionRequest,
  Sweep,
} from '../contract/api.ts';
import { ErasurePreview, FoundPerson, PeopleQuery } from '../contract/keeping.ts';
import type { Db, Person } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { signedIn } from '../http/auth.ts';
import { readAudit } from './audit.ts';
import { holdEntries, holdPerson, listHolds, releaseHold, releasePerson } from './hold.ts';
import { findPeople } from './people.ts';
import { readRetention, setRetention } from './settings.ts';
import { sweep } from './sweep.ts';

export type RetentionDeps = {
  db: Db;
  clock: Clock;
  erase: (id: string, by: Person) => Promise<Erasure>;
  previewErasure: (id: string) => Promise<ErasurePreview>;
};

export function retentionRoutes(app: FastifyInstance, deps: RetentionDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const Id = z.object({ id: z.string() });

  api.post('/api/people/:id/erase', { schema: { params: Id, response: { 200: Erasure } } }, async (request) =>
    deps.erase(request.params.id, admitted(request, 'administrator')),
  );
  api.get(
    '/api/people/:id/erase',
    { schema: { params: Id, response: { 200: ErasurePreview } } },
    async (request) => {
      admitted(request, 'administrator');
      return deps.previewErasure(request.params.id);
    },
  );
  api.get(
    '/api/people',
    { schema: { querystring: PeopleQuery, response: { 200: z.array(FoundPerson) } } },
    async (request) => findPeople(deps.db, admitted(request, 'administrator', 'hr'), request.query.find),
  );
  api.get('/api/audit', { schema: { querystring: AuditQuery, response: { 200: Audit } } }, async (request) =>
    readAudit(deps.db, admitted(request, 'administrator', 'hr'), request.query),
  );

  api.get('/api/holds', { schema: { response: { 200: z.array(Hold) } } }, async (request) =>
    listHolds(deps.db, admitted(request, 'administrator', 'hr')),
  );
  api.put(
    '/api/people/:id/hold',
    { schema: { params: Id, body: HoldRequest, response: { 200: Hold } } },
    async (request) => {
      const input = { person: request.params.id, reason: request.body.reason };
      return holdPerson(deps, admitted(request, 'administrator', 'hr'), input);
    },
  );
  api.delete(
    '/api/people/:id/hold',
    { schema: { params: Id, body: LiftRequest } },
    async (request, reply) => {
      const input = { person: request.params.id, ...request.body };
      await releasePerson(deps, admitted(request, 'administrator', 'hr'), input);
      return reply.code(204).send();
    },
  );
  api.post(
    '/api/holds',
    { schema: { body: EntriesHoldRequest, response: { 201: Hold } } },
    async (request, reply) => {
      const hold = await holdEntries(deps, admitted(request, 'administrator', 'hr'), request.body);
      return reply.code(201).send(hold);
    },
  );
  api.delete('/api/holds/:id', { schema: { params: Id, body: LiftRequest } }, async (request, reply) => {
    const input = { id: request.params.id, ...request.body };
    await releaseHold(deps, admitted(request, 'administrator', 'hr'), input);
    return reply.code(204).send();
  });

  api.get('/api/retention', { schema: { response: { 200: Retention } } }, async (request) =>
    readRetention(deps.db, admitted(request, 'administrator')),
  );
  api.put(
    '/api/retention/:class',
    {
      schema: {
        params: z.object({ class: RetentionClass }),
        body: RetentionRequest,
        response: { 200: Retention },
      },
    },
    async (request) => {
      const input = { class: request.params.class, ...request.body };
      return setRetention(deps, admitted(request, 'administrator'), input);
    },
  );
  api.post(
    '/api/retention/sweep',
    {
      schema: {
        querystring: z.object({ dryRun: z.enum(['true', 'false']).default('false') }),
        response: { 200: Sweep },
      },
    },
    async (request) => {
      const actor = admitted(request, 'administrator');
      return sweep(deps, actor, { dryRun: request.query.dryRun === 'true' });
    },
  );
}

/** @throws AppError not_found for whoever has none of these rights */
function admitted(request: FastifyRequest, ...wanted: Person['access'][number][]): Person {
  const actor = signedIn(request);
  if (!wanted.some((access) => actor.access.includes(access)))
    throw new AppError('not_found', 'There is nothing here.');
  return actor;
}
