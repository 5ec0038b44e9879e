// migrations/NNNN_name.sql, forward only, each once, with a checksum: an edited or missing old file stops the start.
// Replicas that start together take turns behind an advisory lock. It deliberately cannot go back.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import type { Owner } from './db.ts';

const LOCK = 7_164_203; // any constant that nothing else in this database uses

/** Applies what is missing, in order of name. Returns the names applied now. @throws AppError conflict */
export async function migrate(owner: Owner, folder: URL): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await owner.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await owner.script(`
      create table if not exists migration (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`);
    const done = new Map(
      (await owner.query<{ name: string; checksum: string }>('select name, checksum from migration')).map(
        (row) => [row.name, row.checksum],
      ),
    );
    for (const name of done.keys())
      if (!files.includes(name))
        throw new AppError(
          'conflict',
          `The database has migration ${name}, which this version does not know: it is newer.`,
        );
    const applied: string[] = [];
    for (const name of files) {
      const sql = await readFile(new URL(name, folder), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      const before = done.get(name);
      if (before !== undefined && before !== checksum)
        throw new AppError('conflict', `Migration ${name} was changed after it had been applied.`);
      if (before !== undefined) continue;
      await owner
        .script(
          `begin;\n${sql}\n;insert into migration (name, checksum) values ('${name}', '${checksum}');\ncommit;`,
        )
        .catch(async (error) => {
          await owner.script('rollback');
          throw error;
        });
      applied.push(name);
    }
    return applied;
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/** Lets another login work as groundwork_app; needed where DATABASE_URL is not the owner's. */
export async function admitLogin(owner: Owner, login: string): Promise<void> {
  const [row] = await owner.query<{ login: string; member: boolean }>(
    `select quote_ident($1) as login, pg_has_role($1, 'groundwork_app', 'member') as member`,
    [login],
  );
  if (row && !row.member) await owner.script(`grant groundwork_app to ${row.login}`);
}
