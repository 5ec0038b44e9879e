// Who is asking: the session cookie, and where a state-changing call came from. One hook for all routes.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readSession, SESSION_COOKIE, sessionMark } from '../access/sessions.ts';
import type { Clock } from '../clock.ts';
import type { Db, Person } from '../db/db.ts';
import { AppError } from '../errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    person: Person | null;
    session: string | null;
  }
}

/** What answers without a session; the test clock is there with TEST_CLOCK=1 only, on loopback. */
const OPEN: ReadonlySet<string> = new Set(['/api/demo/people', '/api/session', '/api/test/clock']);

export type AuthDeps = { db: Db; clock: Clock; publicUrl: string | null; loopbackOnly: boolean };

export function addAuth(app: FastifyInstance, deps: AuthDeps): void {
  app.decorateRequest('person', null);
  app.decorateRequest('session', null);
  app.addHook('onRequest', async (request) => {
    // A page elsewhere can make a browser ask a loopback server by a name of its own (DNS rebinding).
    if (deps.loopbackOnly && !LOOPBACK_HOST.test(request.headers.host ?? ''))
      throw new AppError('forbidden', 'This host name is not served.');
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS')
      assertOrigin(request, deps.publicUrl);
    const token = request.cookies[SESSION_COOKIE];
    request.person = await readSession(deps, token);
    request.session = request.person && token ? sessionMark(token) : null;
    // Before anything else about the request is looked at, and for routes that forget to ask.
    const route = request.routeOptions.url;
    if (!request.person && route?.startsWith('/api/') && !OPEN.has(route))
      throw new AppError('unauthenticated', 'Sign in first.');
  });
}

/** @throws AppError unauthenticated */
export function signedIn(request: FastifyRequest): Person {
  if (!request.person) throw new AppError('unauthenticated', 'Sign in first.');
  return request.person;
}

/** A matching Origin, or none at all (scripts and same-origin reads send none). @throws AppError bad_origin */
export function assertOrigin(request: FastifyRequest, publicUrl: string | null): void {
  const given = request.headers.origin;
  if (given === undefined) return;
  const origin = originOf(given);
  if (origin !== null && ownOrigins(request.headers.host, publicUrl).includes(origin)) return;
  throw new AppError('bad_origin', 'This call comes from another site.');
}

/** Where pages of this server come from. It speaks http itself; a proxy before it may not, and PUBLIC_URL says so. */
function ownOrigins(host: string | undefined, publicUrl: string | null): Array<string | null> {
  const scheme = publicUrl ? new URL(publicUrl).protocol : 'http:';
  return [publicUrl && originOf(publicUrl), host ? originOf(`${scheme}//${host}`) : null];
}

/** Scheme, host and port; null for `null` and whatever else is no origin of a page. */
function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
