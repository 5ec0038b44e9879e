// Faults a user or a model can act on. Bugs are not wrapped: they propagate and end as `internal` at the edge.
import type { errorCodes } from './contract/api.ts';

export type ErrorCode = (typeof errorCodes)[number];

export const statusOf: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  unauthenticated: 401,
  bad_origin: 403,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
};

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: ReadonlyArray<{ path: string; message: string }> | undefined;
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    more: {
      cause?: unknown;
      issues?: ReadonlyArray<{ path: string; message: string }>;
      retryAfter?: number;
    } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'AppError';
    this.code = code;
    this.issues = more.issues;
    this.retryAfter = more.retryAfter;
  }
}

/** The same answer for what does not exist and what this reader may not see. */
export function notFound(what = 'Nothing here'): AppError {
  return new AppError('not_found', `${what}, or none that you may see.`);
}
