// Verifies the log of the database at DATABASE_URL as `npm run log -- verify` does, and says how long it took and how much
// memory the process had at the most.
import { openPostgres } from '../../src/db/postgres.ts';
import { verify } from '../../src/log/verify.ts';

const db = await openPostgres(process.env.DATABASE_URL ?? '');
const began = performance.now();
const { ok, entries } = await verify(db);
const ms = performance.now() - began;
await db.close();
process.stdout.write(`${JSON.stringify({ ok, entries, ms, mib: process.resourceUsage().maxRSS / 1024 })}\n`);
