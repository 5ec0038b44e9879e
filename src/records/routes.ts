// Import over HTTP: multipart parts told apart by file name.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ImportResult } from '../contract/api.ts';
import type { Person } from '../db/db.ts';
import { AppError } from '../errors.ts';
import { signedIn } from '../http/auth.ts';
import { type ImportFile, MAX_IMPORT_BYTES } from './import.ts';
import { tables } from './tables.ts';

export type RecordsDeps = {
  runImport: (
    files: readonly ImportFile[],
    options: { dryRun: boolean; by: Person },
  ) => Promise<ImportResult>;
};

export function recordsRoutes(app: FastifyInstance, deps: RecordsDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.post(
    '/api/import',
    {
      schema: {
        querystring: z.object({ dryRun: z.enum(['true', 'false']).default('false') }),
        response: { 200: ImportResult, 400: z.unknown() },
      },
    },
    async (request, reply) => {
      const actor = signedIn(request);
      if (!actor.access.includes('administrator')) throw new AppError('not_found', 'There is nothing here.');
      if (!request.isMultipart()) throw new AppError('invalid', 'Send the files as multipart/form-data.');
      const files: ImportFile[] = [];
      let size = 0;
      for await (const part of request.files({ limits: { fileSize: MAX_IMPORT_BYTES + 1, files: 20 } })) {
        const bytes = await part.toBuffer();
        size += bytes.length;
        if (size > MAX_IMPORT_BYTES) throw new AppError('too_large', 'The files are over 50 MiB in all.');
        const name = part.filename.split(/[\\/]/).at(-1) ?? '';
        if (!tables.some(({ file }) => name === `${file}.csv` || name === `${file}.json`))
          throw new AppError('invalid', `The part ${name.slice(0, 100)} is no file of the import format.`);
        files.push({ name, bytes });
      }
      if (files.length === 0) throw new AppError('invalid', 'There is no file in it.');
      const result = await deps.runImport(files, { dryRun: request.query.dryRun === 'true', by: actor });
      // Faults are the answer that was asked for; the status says that nothing was written.
      if (result.errors.length === 0) return result;
      const message = `Nothing was written: ${result.errors.length} faults.`;
      return reply.code(400).send({ ...result, error: { code: 'invalid', message } });
    },
  );
}
