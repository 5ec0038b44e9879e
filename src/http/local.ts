// Commands that ask the running server to do their work, for only one process may hold an embedded database. The caller
// shows the token of the lock file, which only the folder's owner can read.
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { AppError, notFound } from '../errors.ts';

/** What a command does, given its arguments; the same with a server and without. */
export type Commands = Readonly<Record<string, (args: Record<string, unknown>) => Promise<unknown>>>;

export function addLocalCommands(app: FastifyInstance, deps: { commands: Commands; token: string }): void {
  const expected = Buffer.from(`Bearer ${deps.token}`);
  app.post(
    '/local/commands/:name',
    { schema: { hide: true, body: z.record(z.string(), z.unknown()) } },
    async (request) => {
      const given = Buffer.from(request.headers.authorization ?? '');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw notFound('Nothing');
      const run = deps.commands[(request.params as { name: string }).name];
      if (!run) throw new AppError('not_found', 'There is no such command.');
      return run(request.body as Record<string, unknown>);
    },
  );
}
