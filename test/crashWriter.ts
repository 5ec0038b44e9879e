// Run by src/db/pglite.test.ts as a process of its own, to be killed while it writes: inserts people one by one and tells
// the number of each once it is acknowledged. Arguments: data folder, prefix of the ids.

import { system } from '../src/db/db.ts';
import { openDatabase } from '../src/db/open.ts';

const [dataDir = '', prefix = ''] = process.argv.slice(2);
const { db } = await openDatabase({ databaseUrl: null, databaseOwnerUrl: null, dataDir });
for (let n = 1; ; n++) {
  await db.query(
    system('import'),
    `insert into person (id, pseudonym, name, title, role, level) values ($1, $1, $2, 'Writer', 'engineer', 1)`,
    [`${prefix}-${n}`, String(n)],
  );
  console.log(n);
}
