// The masker for the directory as it is now, made again when people change. Shared by everything that reads user words.
import { directory } from '../access/people.ts';
import type { Db } from '../db/db.ts';
import type { NameLists } from '../language/nameLists.ts';
import { createMasker, type Masker } from '../language/names.ts';

export type Directory = Awaited<ReturnType<typeof directory>>;
export type Masking = { masker(): Promise<Masker>; directory(): Promise<Directory>; changed(): void };

const FRESH_MS = 60_000;

export function createMasking(db: Db, names: NameLists): Masking {
  let known: Promise<{ masker: Masker; people: Directory }> | null = null;
  let until = 0;
  const current = () => {
    // Another replica may have imported people: look again after a minute.
    if (known === null || performance.now() > until) {
      until = performance.now() + FRESH_MS;
      known = directory(db).then((people) => ({ people, masker: createMasker(names, people) }));
      known.catch(() => {
        known = null;
      });
    }
    return known;
  };
  return {
    masker: async () => (await current()).masker,
    directory: async () => (await current()).people,
    changed: () => {
      known = null;
    },
  };
}
