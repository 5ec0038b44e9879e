// Signing in and out, who I am, the notice. Demo sign-in is anybody as anybody: config.ts keeps it to loopback.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { DemoPerson, Me, SessionStart } from '../contract/api.ts';
import { Feature, FeatureRequest, FeaturesDocument } from '../contract/features.ts';
import { type Db, system } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { signedIn } from '../http/auth.ts';
import { noteAct } from '../retention/audit.ts';
import { isOn, readFeatures, switchFeature } from './features.ts';
import { namesOf, readPerson, reportsOf } from './people.ts';
import { endSession, SESSION_COOKIE, startSession } from './sessions.ts';

export type AccessDeps = {
  db: Db;
  clock: Clock;
  mode: 'guided' | 'connected';
  model: string | null;
  notice: { version: string; text: string };
  secureCookie: boolean;
  onSessionEnd: (session: string) => void;
};

export function accessRoutes(app: FastifyInstance, deps: AccessDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();

  api.get('/api/demo/people', { schema: { response: { 200: z.array(DemoPerson) } } }, async () =>
    deps.db.query<DemoPerson>(
      system('auth'),
      `
      select p.id, p.name, p.title, p.team, p.manager_id as manager,
        array(select access from (
          select access from person_access where person_id = p.id
          union select 'employee'
          union select 'manager' where exists (select 1 from person below where below.manager_id = p.id)) a order by access) as access
      from person p
      order by p.team nulls last, p.level desc, p.id`,
    ),
  );

  api.post('/api/session', { schema: { body: SessionStart } }, async (request, reply) => {
    const { token, seconds } = await startSession(deps, request.body.person);
    reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: deps.secureCookie,
      maxAge: seconds,
    });
    return reply.code(204).send();
  });

  api.delete('/api/session', async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await endSession(deps.db, token);
    if (request.session) deps.onSessionEnd(request.session);
    return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send();
  });

  api.get('/api/me', { schema: { response: { 200: Me } } }, async (request) => {
    const actor = signedIn(request);
    const me = await deps.db.transaction(actor, async (tx) => {
      const person = await readPerson(tx, actor.id);
      const team = await reportsOf(tx, actor.id);
      const [accepted] = await tx.query<{ at: Date }>(
        'select at from notice_accepted where person_id = $1 and version = $2',
        [actor.id, deps.notice.version],
      );
      const isModelOn = await isOn(tx, 'language_model');
      const waiting = await tx.query(
        `select 1 from contest
         where actor() not in (subject_id, owner_id)
           and (reviewer_id = actor() or (actor_has('administrator') and outcome is null)) limit 1`,
      );
      return {
        person: actor.id,
        desk: actor.access.includes('hr') || waiting.length > 0,
        name: person.name,
        title: person.title,
        access: [...actor.access],
        reports: team.map(({ id }) => id),
        team,
        manager: person.manager,
        mode: isModelOn ? deps.mode : 'guided',
        model: isModelOn ? deps.model : null,
        notice: {
          ...deps.notice,
          accepted: accepted !== undefined,
          acceptedAt: accepted?.at.toISOString() ?? null,
        },
      };
    });
    const { manager } = me;
    const name = manager === null ? undefined : (await namesOf(deps.db, [manager])).get(manager);
    return { ...me, manager: manager === null || name === undefined ? null : { id: manager, name } };
  });

  api.post(
    '/api/me/notice',
    { schema: { body: z.object({ version: z.string().max(100) }) } },
    async (request, reply) => {
      const actor = signedIn(request);
      // Nobody accepts what they cannot have read: one that was replaced, or one that is still to come.
      if (request.body.version !== deps.notice.version)
        throw new AppError('conflict', 'The notice has changed. Load the page again to read the new one.');
      await deps.db.query(
        actor,
        'insert into notice_accepted (person_id, version, at) values ($1, $2, $3) on conflict do nothing',
        [actor.id, request.body.version, deps.clock.now()],
      );
      return reply.code(204).send();
    },
  );
  featureRoutes(app, deps);
}

/** Everybody but administrators finds nothing here; how it stands is told to all by /api/openness. */
function featureRoutes(app: FastifyInstance, deps: AccessDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const { db, clock } = deps;
  api.get('/api/features', { schema: { response: { 200: FeaturesDocument } } }, async (request) =>
    readFeatures(db, signedIn(request)),
  );
  api.put(
    '/api/features/:feature',
    {
      schema: {
        params: z.object({ feature: Feature }),
        body: FeatureRequest,
        response: { 200: FeaturesDocument },
      },
    },
    async (request) =>
      switchFeature(
        {
          db,
          clock,
          noted: (tx, actor, detail) => noteAct(tx, { clock }, actor, { act: 'feature', detail }),
        },
        signedIn(request),
        { ...request.params, ...request.body },
      ),
  );
}
