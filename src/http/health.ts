// Alive: the process answers. Ready: the database answers too.
import type { FastifyInstance } from 'fastify';
import { type Db, system } from '../db/db.ts';

export function addHealth(app: FastifyInstance, deps: { db: Db; mode: 'guided' | 'connected' }): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const answered = await deps.db.query(system('directory'), 'select 1 as one').then(
      () => true,
      () => false,
    );
    if (!answered) reply.code(503);
    return {
      status: answered ? 'ok' : 'unavailable',
      database: { engine: deps.db.engine, answered },
      mode: deps.mode,
    };
  });
}
