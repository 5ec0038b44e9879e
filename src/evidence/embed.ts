// Vectors of an embedding endpoint: passages wait for them while the lexical leg serves alone. No call inside a transaction.
import { type Db, system } from '../db/db.ts';
import type { Embedder } from '../models/models.ts';

const BATCH = 64;

/** Embeds every passage that has no vector of this model yet. Returns how many. @throws AppError unavailable */
export async function embedPending(deps: { db: Db; embedder: Embedder }): Promise<number> {
  let done = 0;
  for (;;) {
    const pending = await deps.db.query<{ id: string; masked: string }>(
      system('index'),
      `
      select id, masked from passage
      where retired_at is null and embedding_model is distinct from $1
      order by id
      limit ${BATCH}`,
      [deps.embedder.model],
    );
    if (pending.length === 0) return done;
    const vectors = await deps.embedder.embed(pending.map(({ masked }) => masked));
    const rows = pending.map(({ id }, i) => ({
      id,
      vector: vectors[i] ? `[${vectors[i]?.join(',')}]` : null,
    }));
    await deps.db.query(
      system('index'),
      `
      update passage p set embedding = r.vector::vector, embedding_model = $2
      from jsonb_to_recordset($1::jsonb) as r(id uuid, vector text)
      where p.id = r.id`,
      [JSON.stringify(rows), deps.embedder.model],
    );
    done += pending.length;
  }
}
