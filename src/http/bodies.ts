// What counts as a body: a call that sends none means `{}`, so that the route's schema says what is missing, if anything is.
import type { FastifyInstance } from 'fastify';

export function addBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Many clients name the type whether they send something or not.
    if (body === '') done(null, undefined);
    else parse(request, String(body), done);
  });
  app.addHook('preValidation', async (request) => {
    if (request.body === undefined && request.routeOptions.schema?.body) request.body = {};
  });
}
