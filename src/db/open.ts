// Opens the database that the settings name, brings it to this version's schema, and closes what it opened.
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Db, Owner } from './db.ts';
import { type Lock, takeLock } from './lock.ts';
import { admitLogin, migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { openPostgres, withPostgresOwner } from './postgres.ts';

export const migrationsFolder = new URL('../../migrations/', import.meta.url);
export type Opened = { db: Db; lock: Lock | null; applied: string[]; close(): Promise<void> };

/** @param prepare owner's work after the migrations (the job queue's own schema) */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'databaseOwnerUrl' | 'dataDir'>,
  prepare: (owner: Owner) => Promise<void> = async () => undefined,
): Promise<Opened> {
  if (config.databaseUrl) {
    const url = config.databaseUrl;
    const applied = await withPostgresOwner(config.databaseOwnerUrl ?? url, async (owner) => {
      const names = await migrate(owner, migrationsFolder);
      await prepare(owner);
      await admitLogin(owner, decodeURIComponent(new URL(url).username || 'postgres'));
      return names;
    });
    const db = await openPostgres(url);
    return { db, lock: null, applied, close: () => db.close() };
  }
  const lock = await takeLock(config.dataDir);
  try {
    const { db, withOwner } = await openPglite(join(config.dataDir, 'pglite'));
    const applied = await withOwner(async (owner) => {
      const names = await migrate(owner, migrationsFolder);
      await prepare(owner);
      return names;
    });
    const close = () => db.close().finally(() => lock.release());
    return { db, lock, applied, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
