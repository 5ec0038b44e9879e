// What a person finds out about themselves, and what an administrator does with the records as a whole, in a browser.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Held } from '../../src/contract/api.ts';
import { ask, faultsOf, noBrowser, openStage, type Stage } from './harness.ts';

describe.skipIf(noBrowser)('rights in the page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.clear());
  afterAll(() => stage?.end());
  const fileOf = async (page: Page, button: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const choose = async (page: Page, text: string, name: string) => {
    await page.getByLabel('Find a person by name, title or team').fill(text);
    await page.getByRole('button', { name }).click();
  };

  test('an employee finds a record, says that it is read wrongly, and the page and the log say so', async () => {
    const page = await stage.page('priya.nair');
    await page.goto('/mine');
    await page.getByRole('button', { name: /^Records/ }).click();
    const reading = page.locator('.read-as').first();
    await reading.getByRole('button', { name: 'Not so?' }).click();
    await reading.getByRole('button', { name: 'Add another' }).click();
    await reading.getByRole('button', { name: 'Save correction' }).click();
    await reading.getByText('It counts from now on').waitFor();
    await reading.getByText('corrected by hand').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^The log/ }).click();
    await page.locator('.items').getByText('reading corrected').first().waitFor();
  });

  test('a word finds the records that hold it, and what is not shown is counted with the reason', async () => {
    const page = await stage.page('priya.nair');
    await page.goto('/mine');
    await page.getByRole('searchbox', { name: 'Find a word in it' }).fill('skarvøy');
    await page.locator('.items li').first().waitFor();
    for (const text of await page.locator('.items li').allInnerTexts())
      expect(text.toLowerCase()).toContain('skarvøy');
    await page.getByRole('searchbox').fill('no such word at all');
    await page.getByText('Nothing here holds').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('button', { name: /^Not shown to you/ }).click();
    await page.getByText('private notes').waitFor();
  });

  test('both files to take along hold what is held, and the page opens by itself and runs nothing', async () => {
    const page = await stage.page('will.brandt');
    await ask(page, 'what should I work on next?');
    await page.goto('/mine');
    const json = await fileOf(page, 'As JSON');
    expect(json.name).toBe('groundwork-will.brandt.json');
    const held = Held.parse(JSON.parse(json.text));
    expect(held.person.id).toBe('will.brandt');
    const html = await fileOf(page, 'As a page to read or print');
    expect(html.name).toBe('groundwork-will.brandt.html');
    expect(html.text).not.toMatch(/<script/i);
    await page.setContent(html.text);
    await page.getByRole('heading', { name: 'What Groundwork holds about Will Brandt' }).waitFor();
    await page.getByText('Who is in charge').first().waitFor();
    expect(await page.locator('#feedback article').count()).toBe(
      held.kinds.find(({ kind }) => kind === 'feedback')?.items.length,
    );
  });

  test('HR sets a hold, an administrator is stopped by it, HR lifts it with a reason, and the person is erased after their name was typed', async () => {
    const hr = await stage.page('bea.hollis');
    await hr.getByRole('link', { name: 'Keeping' }).click();
    await hr.getByRole('button', { name: 'Set a hold' }).click();
    await choose(hr, 'hana', 'Hana Kim');
    await hr.getByLabel('Why').fill('A claim is pending');
    await hr.getByRole('button', { name: 'Set the hold' }).click();
    await hr.getByText('Hana Kim is held from now on').waitFor();

    const root = await stage.page('samuel.adjei');
    await root.getByRole('link', { name: 'Keeping' }).click();
    await choose(root, 'hana', 'Hana Kim');
    await root.getByText('under a legal hold, so nothing can be erased').waitFor();
    expect(await root.getByRole('button', { name: 'Erase for good' }).count()).toBe(0);

    await hr.getByRole('button', { name: 'Lift: Hana Kim' }).click();
    await hr.getByRole('button', { name: 'Lift the hold' }).click();
    await hr.getByText('Say why.').waitFor();
    await hr.getByLabel('Why does it no longer stand?').fill('The claim is settled');
    await hr.getByRole('button', { name: 'Lift the hold' }).click();
    await hr.getByText('“The claim is settled”').waitFor();

    await root.reload();
    await choose(root, 'hana', 'Hana Kim');
    await root.getByText('This goes for good').waitFor();
    await root.getByLabel(/^To confirm/).fill('hana');
    await root.getByRole('button', { name: 'Erase for good' }).click();
    await root.getByText('That is not the name. Nothing was erased.').waitFor();
    await root.getByLabel(/^To confirm/).fill('Hana Kim');
    await root.getByRole('button', { name: 'Erase for good' }).click();
    await root.getByRole('heading', { name: 'Receipt of an erasure' }).waitFor();
    await root.getByText('hana.kim').waitFor();

    await hr.getByRole('link', { name: 'What was done' }).click();
    await hr.getByLabel('Show').selectOption('erase');
    const row = hr.locator('.log-table tbody tr');
    await expect.poll(() => row.count()).toBe(1);
    expect(await row.textContent()).toMatch(/erasure.*Samuel Adjei.*somebody erased/s);
  });

  test('how long is changed with a reason, and the sweep is tried before it takes anything', async () => {
    const page = await stage.page('samuel.adjei');
    await page.goto('/keeping/retention');
    await page.getByRole('button', { name: 'Change: Conversations with the coach' }).click();
    await page.getByRole('radio', { name: /^3 years/ }).check();
    expect(await page.getByLabel('Why').inputValue()).toMatch(/^Three years/);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved. It counts from the next sweep on.').waitFor();
    await page.getByText('Set by Samuel Adjei').waitFor();
    await page.getByRole('button', { name: 'Try it without taking anything' }).click();
    await page.getByText('Nothing is due.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Run it now' }).count()).toBe(0);
  });

  test('others find neither the link nor the place', async () => {
    const page = await stage.page('priya.nair');
    expect(await page.getByRole('link', { name: 'Keeping' }).count()).toBe(0);
    await page.goto('/keeping/erase');
    await page.getByText('This is for administrators and HR.').waitFor();
    const hr = await stage.page('bea.hollis');
    await hr.goto('/keeping/erase');
    await hr.getByRole('heading', { name: 'Legal holds' }).waitFor();
  });

  test('a mark at a line of a brief says on opening what it means and what to write instead', async () => {
    const page = await stage.page('ruth.abara');
    await ask(page, 'Prepare me for a talk with Will about interrupting people');
    const line = page.locator('.lines li', { hasText: 'He always interrupts.' });
    await line.locator('.hygiene summary').click();
    await line.getByText('It is said of all times.').waitFor();
    await line.getByText('Put a number in place of “always”').waitFor();
    await line.getByRole('button', { name: /^Source \d/ }).click();
    await page.getByRole('complementary', { name: 'Source' }).getByText('How it is put').waitFor();
  });

  test.each([
    ['/mine', 'priya.nair', /^Records/],
    ['/keeping/erase', 'samuel.adjei', null],
    ['/keeping/holds', 'bea.hollis', /^Set a hold/],
    ['/keeping/retention', 'samuel.adjei', /^Change: Conv/],
    ['/keeping/audit', 'bea.hollis', null],
  ] as const)(
    '%s has no fault that axe finds, on a desk and on a phone, in both themes',
    async (path, person, press) => {
      for (const size of [
        { width: 1280, scheme: 'dark' },
        { width: 390, scheme: 'light' },
        { width: 320, scheme: 'light' },
      ] as const) {
        const page = await stage.page(person, size);
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (press) await page.getByRole('button', { name: press }).first().click();
        expect(await faultsOf(page), `${path} ${size.width}`).toMatchObject({ axe: [], sideways: 0 });
      }
    },
  );
});
