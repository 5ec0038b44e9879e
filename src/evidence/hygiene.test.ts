import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/engines.ts';
import { openWorld, type World } from '../../test/world.ts';
import { goalsChanged } from './hygiene.ts';

const terms = {
  title: 'Plan the spring release with the support team',
  description: 'Dates agreed two weeks ahead',
  due_date: '2026-07-15',
  progress: '40',
  status: 'open',
  updated_on: '2026-05-20',
  metric: 'late releases',
  target: '0',
  current: '3',
};

describe.each(engines)('when a goal last changed on $name', ({ name, present }) => {
  if (!present) return test.skip('needs PostgreSQL with pgvector');
  let world: World;
  let days = 0;
  const setTo = async (goal: Partial<typeof terms>) => {
    const cells = { id: 'g-ben', person_id: 'ben', ...terms, ...goal };
    const text = `${Object.keys(cells).join()}\n${Object.values(cells).join()}\n`;
    const file = { name: 'goals.csv', bytes: Buffer.from(text) };
    expect((await world.parts.runImport([file], { dryRun: false })).errors).toEqual([]);
  };
  const tomorrow = () => {
    const day = `2026-07-${String(++days).padStart(2, '0')}`;
    world.clock.set(new Date(`${day}T09:00:00Z`));
    return day;
  };
  const changed = async (person: string) =>
    Object.fromEntries(
      await world.database.db.transaction(await world.actor(person), (tx) => goalsChanged(tx, 'ben')),
    );
  beforeAll(async () => {
    world = await openWorld({ engine: name });
  });
  afterAll(() => world?.end());

  test('is never, for one that stands as it was set', async () => {
    expect(await changed('ben')).toEqual({});
  });

  test.each([
    ['title', 'Plan the summer release with the support team'],
    ['description', 'Dates agreed three weeks ahead'],
    ['metric', 'releases without notice'],
    ['target', '1'],
    ['due_date', '2026-08-15'],
  ])('is the day on which its %s did', async (cell, value) => {
    await setTo({});
    const day = tomorrow();
    await setTo({ [cell]: value });
    tomorrow();
    await setTo({ [cell]: value });
    for (const person of ['ben', 'ana']) expect(await changed(person), person).toEqual({ 'g-ben': day });
    expect(await changed('eli')).toEqual({});
  });

  test('is not the day on which it was only followed up', async () => {
    await setTo({});
    const before = await changed('ben');
    tomorrow();
    await setTo({ progress: '60', current: '1', updated_on: '2026-07-01' });
    tomorrow();
    await setTo({ status: 'done', progress: '100' });
    expect(await changed('ben')).toEqual(before);
  });
});
