// Every fault as it leaves the house: `{ error: { code, message, issues? } }`. What is a bug says so in constant words; the
// log carries ids, never texts.
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { ErrorBody } from '../contract/api.ts';
import { AppError, type ErrorCode, statusOf } from '../errors.ts';

/** Before everything that takes part in closing, for nothing may be begun from then on. */
export function addFailures(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onRequest', async () => {
    if (isClosing) throw new AppError('unavailable', 'The server is closing. Try again in a moment.');
  });
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const body = bodyOf(error);
    const status = statusOf[body.error.code];
    if (status >= 500)
      request.log.error({ code: body.error.code, type: error.name, stack: frames(error) }, 'request failed');
    if (body.error.retryAfter !== undefined) reply.header('retry-after', String(body.error.retryAfter));
    reply.code(status).send(body);
  });
}

/** For an address that cannot be decoded, which is refused before there is a route and an error handler. */
export function answerUnrouted(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const body = bodyOf(error);
  reply.code(statusOf[body.error.code]).send(body);
}

/** For what is no HTTP: on the bare connection, which is closed. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { error: fault } =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? plain('too_large', 'The head of the request is too large.')
      : plain('invalid', 'The request is not as it should be.');
  const status = statusOf[fault.code];
  const body = JSON.stringify({ error: fault });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

function bodyOf(error: FastifyError | AppError): ErrorBody {
  if (error instanceof AppError) {
    const { code, message, issues, retryAfter } = error;
    return {
      error: {
        code,
        message,
        ...(issues ? { issues: [...issues] } : {}),
        ...(retryAfter === undefined ? {} : { retryAfter }),
      },
    };
  }
  if (hasZodFastifySchemaValidationErrors(error))
    return {
      error: {
        code: 'invalid',
        message: 'The request is not as it should be.',
        issues: error.validation.map(({ instancePath, message }) => ({
          path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
          message: message ?? 'is wrong',
        })),
      },
    };
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status === 413) return plain('too_large', 'That is too large.');
  if (status === 404) return plain('not_found', 'There is nothing here.');
  if (status >= 400 && status < 500)
    return plain(
      'invalid',
      status === 415
        ? 'This content type is not read here; send JSON.'
        : 'The request is not as it should be.',
    );
  return plain('internal', 'Something went wrong on our side. Nothing was lost.');
}

const plain = (code: ErrorCode, message: string): ErrorBody => ({ error: { code, message } });

/** Where it happened, without the message, which could hold a text. */
export function frames(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 8)
    .join('\n');
}
