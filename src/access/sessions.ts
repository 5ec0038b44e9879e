// Sessions: an unguessable cookie whose hash is stored. It deliberately knows nothing of how somebody proved who they are.
import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { type Db, type Person, system } from '../db/db.ts';
import { actorFor } from './people.ts';

export const SESSION_COOKIE = 'groundwork_session';
const LIFETIME_MS = 12 * 3_600_000;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** @throws AppError not_found where there is no such person */
export async function startSession(
  deps: { db: Db; clock: Clock },
  person: string,
): Promise<{ token: string; seconds: number }> {
  const actor = await actorFor(deps.db, person);
  const token = randomBytes(32).toString('base64url');
  const now = deps.clock.wall();
  await deps.db.query(
    system('auth'),
    'insert into session (token_hash, person_id, created_at, expires_at) values ($1, $2, $3, $4)',
    [hashOf(token), actor.id, now, new Date(now.getTime() + LIFETIME_MS)],
  );
  return { token, seconds: LIFETIME_MS / 1000 };
}

/** Who this cookie belongs to, or null: unknown, over, or the person is gone. */
export async function readSession(
  deps: { db: Db; clock: Clock },
  token: string | undefined,
): Promise<Person | null> {
  if (!token || token.length > 200) return null;
  const [row] = await deps.db.query<{ person: string }>(
    system('auth'),
    'select person_id as person from session where token_hash = $1 and expires_at > $2',
    [hashOf(token), deps.clock.wall()],
  );
  return row ? actorFor(deps.db, row.person) : null;
}

export async function endSession(db: Db, token: string): Promise<void> {
  await db.query(system('auth'), 'delete from session where token_hash = $1', [hashOf(token)]);
}

/** A mark of the session that may be kept and compared without the token. */
export function sessionMark(token: string): string {
  return hashOf(token).toString('base64url');
}

/** Which of these sessions are still going; one look-up for all. */
export async function liveSessions(
  deps: { db: Db; clock: Clock },
  tokens: readonly string[],
): Promise<Set<string>> {
  const byHash = new Map(tokens.map((token) => [hashOf(token).toString('hex'), token]));
  const rows = await deps.db.query<{ hash: string }>(
    system('auth'),
    `select encode(token_hash, 'hex') as hash from session where encode(token_hash, 'hex') = any ($1) and expires_at > $2`,
    [[...byHash.keys()], deps.clock.wall()],
  );
  return new Set(rows.flatMap(({ hash }) => byHash.get(hash) ?? []));
}
