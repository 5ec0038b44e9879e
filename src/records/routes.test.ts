import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEEDBACK, one, PEOPLE } from '../../test/importCases.ts';
import { openWorld, type World } from '../../test/world.ts';
import type { ImportResult } from '../contract/api.ts';

describe('import over HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.end());
  const owned = <Row>(text: string) => world.database.owner((owner) => owner.query<Row>(text));
  const send = async (
    person: string,
    parts: Array<[string, string | Uint8Array<ArrayBuffer>]>,
    query = '',
  ) => {
    const body = new FormData();
    for (const [part, content] of parts) body.append('files', new Blob([content]), part);
    const response = await fetch(`${world.url}/api/import${query}`, {
      method: 'POST',
      headers: { cookie: (await world.client(person)).cookie },
      body,
    });
    return {
      status: response.status,
      body: (await response.json()) as ImportResult & { error?: { code: string } },
    };
  };
  const valid = (id: string) => `${PEOPLE}\n${one(id)}\n`;

  test('the administrator imports, dry or for good; everybody else finds nothing here', async () => {
    expect(await send('root', [['people.csv', valid('h-1')]], '?dryRun=true')).toMatchObject({
      status: 200,
      body: { dryRun: true, files: [{ created: 1 }] },
    });
    expect(await send('root', [['C:\\export\\people.csv', valid('h-1')]])).toMatchObject({
      status: 200,
      body: { dryRun: false, files: [{ file: 'people.csv', created: 1 }] },
    });
    expect(await send('root', [['people.csv', valid('h-1')]])).toMatchObject({
      status: 200,
      body: { files: [{ created: 0, unchanged: 1 }] },
    });
    for (const person of ['ben', 'ana', 'hr'])
      expect(await send(person, [['people.csv', valid('h-2')]])).toMatchObject({
        status: 404,
        body: { error: { code: 'not_found' } },
      });
    expect(await owned(`select id from person where id like 'h-%'`)).toEqual([{ id: 'h-1' }]);
  });

  test('faulty files come back with every fault, and nothing is written', async () => {
    expect(await send('root', [['people.csv', `${PEOPLE}\nh-3,,E,engineer,4,\n`]])).toMatchObject({
      status: 400,
      body: { errors: [{ file: 'people.csv', line: 2, column: 'name' }] },
    });
    expect(
      await send('root', [
        ['people.csv', valid('h-4')],
        ['people.csv', valid('h-5')],
      ]),
    ).toMatchObject({ status: 400, body: { errors: [{ file: 'people.csv', line: 1 }] } });
    expect(await owned(`select id from person where id in ('h-3', 'h-4', 'h-5')`)).toEqual([]);
  });

  test('what is no file of the format, no file at all or no form is invalid', async () => {
    for (const parts of [[['notes.txt', 'x']], [['people.csv.exe', 'x']], []] as Array<
      Array<[string, string]>
    >)
      expect(await send('root', parts)).toMatchObject({
        status: 400,
        body: { error: { code: 'invalid' } },
      });
    expect(await send('root', [['people.csv', valid('h-6')]], '?dryRun=perhaps')).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid' } },
    });
    expect((await (await world.client('root')).call('POST', '/api/import', {})).status).toBe(400);
    const foreign = await fetch(`${world.url}/api/import`, {
      method: 'POST',
      headers: { cookie: (await world.client('root')).cookie, origin: 'https://elsewhere.example' },
      body: new FormData(),
    });
    expect(foreign.status).toBe(403);
  });

  test('3 MB are read, over 50 MiB in one part or in all are too large', async () => {
    const filler = (bytes: number) => new Uint8Array(Buffer.alloc(bytes, 'a'));
    const wide = `${FEEDBACK}\n${Array.from({ length: 75 }, (_, i) => `big-${i},ben,cleo,peer,2026-01-01,${'word '.repeat(8000)}`).join('\n')}\n`;
    expect(wide.length).toBeGreaterThan(3_000_000);
    expect(await send('root', [['feedback.csv', wide]], '?dryRun=true')).toMatchObject({
      status: 200,
      body: { files: [{ rows: 75, created: 75 }] },
    });
    const limit = 50 * 1024 * 1024;
    expect(await send('root', [['people.csv', filler(limit + 1)]])).toMatchObject({
      status: 413,
      body: { error: { code: 'too_large' } },
    });
    expect(
      await send('root', [
        ['people.csv', filler(limit / 2)],
        ['goals.csv', filler(limit / 2 + 1)],
      ]),
    ).toMatchObject({ status: 413, body: { error: { code: 'too_large' } } });
  });
});
