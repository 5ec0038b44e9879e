// A talk prepared on a page of its own, in a browser: picked, changed, saved by itself, taken along, and where it leads.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PreparedBrief } from '../../src/contract/briefs.ts';
import { ask, faultsOf, noBrowser, openStage, type Stage } from './harness.ts';

describe.skipIf(noBrowser)('preparing a talk in the page', { timeout: 240_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 180_000);
  afterEach(() => stage.clear());
  afterAll(() => stage?.end());

  const made = async (
    page: Page,
    scenario = 'missed_deadlines',
    person: string | null = 'jonas.eberhardt',
  ) => {
    const data = person === null ? { fictional: true, scenario } : { person, scenario };
    const answer = await page.request.post('/api/briefs', { data });
    expect(answer.status()).toBe(201);
    return (await answer.json()) as PreparedBrief;
  };
  const opened = async (page: Page, { id }: { id: string }) => {
    await page.goto(`/prepare/${id}`);
    await page.locator('.letter.prepared').waitFor();
  };
  const stored = async (page: Page, { id }: { id: string }) =>
    ((await (await page.request.get(`/api/briefs/${id}`)).json()) as PreparedBrief).edits;
  const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const changeFirst = async (page: Page, name: string, text: string) => {
    await section(page, name)
      .getByRole('button', { name: /^Change:/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: `Line under “${name}”` }).fill(text);
    await page.getByRole('button', { name: 'Done' }).click();
  };
  const isSaved = (page: Page) => page.getByText(/^Saved (just now|\d+ seconds? ago)$/).waitFor();

  test('a manager picks a report and a talk, changes the page, and it is saved by itself', async () => {
    const page = await stage.page('ruth.abara');
    await page.getByRole('link', { name: 'Prepare', exact: true }).click();
    await page.getByText('The pages you prepare will stand here').waitFor();
    await page.getByLabel('Whom the talk is with').selectOption({ label: 'Jonas Eberhardt' });
    await page.getByLabel('What the talk is about').selectOption({ label: 'missed deadlines' });
    await page.getByRole('button', { name: 'Write the page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Missed deadlines' }).waitFor();
    const brief = { id: page.url().split('/').at(-1) ?? '' };

    const records = section(page, 'What the records say');
    const marks = await records.getByRole('button', { name: /^Source \d/ }).count();
    await changeFirst(page, 'What the records say', 'I saw the plan without dates on Monday.');
    await records.getByText('your words').waitFor();
    expect(await records.getByRole('button', { name: /^Source \d/ }).count()).toBe(marks - 1);
    await section(page, 'How to open')
      .getByRole('button', { name: /^Change:/ })
      .click();
    await page.getByRole('button', { name: 'Other wording (2 of 3)' }).click();
    await page.keyboard.press('Escape');
    await section(page, 'What to agree')
      .getByRole('button', { name: /^Add a line/ })
      .click();
    await page.keyboard.type('You are always late.');
    await page.keyboard.press('Escape');
    await section(page, 'What to agree').locator('.tag', { hasText: 'always or never' }).waitFor();
    await isSaved(page);
    await expect.poll(async () => (await stored(page, brief)).lines.at(-1)).not.toBeUndefined();

    await page.reload();
    await section(page, 'What the records say')
      .getByText('I saw the plan without dates on Monday.')
      .waitFor();
    await page.getByRole('link', { name: 'All pages' }).click();
    await page.getByText('you changed it').waitFor();
  });

  test('lines are moved, taken out and brought back, and undo and redo go through all of it by button and by keys', async () => {
    const page = await stage.page('ruth.abara');
    const brief = await made(page);
    await opened(page, brief);
    const asked = section(page, 'Questions to ask');
    const words = () => asked.locator('.words').allInnerTexts();
    const before = await words();
    await asked
      .getByRole('button', { name: /^Change:/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Move down' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    expect((await words()).slice(0, 2)).toEqual([before[1], before[0]]);
    await asked
      .getByRole('button', { name: /^Change:/ })
      .nth(1)
      .click();
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(await words()).toHaveLength(before.length - 1);
    await asked.getByText('1 line taken out').click();
    await asked.getByRole('button', { name: /^Bring back/ }).click();
    expect((await words()).sort()).toEqual([...before].sort());
    for (let n = 0; n < 3; n++) await page.keyboard.press('Control+z');
    expect(await words()).toEqual(before);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Redo' }).click();
    expect((await words())[0]).toBe(before[1]);
    await page.keyboard.press('Control+Shift+z');
    expect(await words()).toHaveLength(before.length - 1);
    await expect.poll(async () => (await stored(page, brief)).lines.length).toBe(brief.lines.length - 1);
  });

  test('offline what is changed is kept on the device, through a reload too, and sent when the network is back', async () => {
    const page = await stage.page('ruth.abara');
    const brief = await made(page);
    await opened(page, brief);
    await page.route('**/api/briefs/*/edits', (route) => route.abort());
    await changeFirst(page, 'How to close', 'We meet again on Friday.');
    await page.getByText('Offline. Your changes are kept').waitFor();
    await page.reload();
    await section(page, 'How to close').getByText('We meet again on Friday.').waitFor();
    expect((await stored(page, brief)).version).toBe(0);
    await page.unroute('**/api/briefs/*/edits');
    await isSaved(page);
    expect((await stored(page, brief)).lines.at(-1)).toMatchObject({ text: 'We meet again on Friday.' });
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':page:'))),
    ).toEqual([]);
  });

  test('what a second tab saves is shown in the first, and undo brings the former back', async () => {
    const first = await stage.page('ruth.abara');
    const brief = await made(first);
    await opened(first, brief);
    const second = await first.context().newPage();
    await opened(second, brief);
    await changeFirst(second, 'How to close', 'Said in the second tab.');
    await section(first, 'How to close').getByText('Said in the second tab.').waitFor();
    await first.getByText('Changed in another window').waitFor();
    await first.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => section(first, 'How to close').locator('.words').innerText())
      .toBe(brief.lines.at(-1)?.text);
    await isSaved(first);
  });

  test.each([
    ['Keep mine', 'Said here.'],
    ['Show the other one', 'Said elsewhere.'],
  ])('where another device was quicker nothing is lost: %s', async (button, stays) => {
    const page = await stage.page('ruth.abara');
    const brief = await made(page);
    await opened(page, brief);
    const lines = [
      ...brief.lines.slice(1).map((_, i) => ({ from: i })),
      { from: brief.lines.length - 1, text: 'Said elsewhere.' },
    ];
    const elsewhere = await page.request.put(`/api/briefs/${brief.id}/edits`, {
      data: { version: 0, lines },
    });
    expect(elsewhere.status()).toBe(200);
    await changeFirst(page, 'How to close', 'Said here.');
    await page.getByRole('alert').getByText('was changed in another window').waitFor();
    await page.getByRole('button', { name: button }).click();
    await section(page, 'How to close').getByText(stays).waitFor();
    await expect.poll(async () => JSON.stringify((await stored(page, brief)).lines)).toContain(stays);
  });

  test('it is copied with the changes, and printed on one sheet, black on white, with its sources and without buttons', async () => {
    const page = await stage.page('ruth.abara');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const brief = await made(page);
    await opened(page, brief);
    await changeFirst(page, 'How to close', 'We meet again on Friday.');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('Copied, with your changes.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('- We meet again on Friday.');
    expect(text).toMatch(/^\[\^1\]: .+ 20\d\d: “/m);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]).toBe('1');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('button:visible:not(.mark)').count()).toBe(0);
    expect(await page.locator('.notes li').first().innerText()).toMatch(/^1 .+ 20\d\d$/);
    const colours = await page.evaluate(() => {
      const letter = document.querySelector('.letter.prepared');
      return letter && [getComputedStyle(letter).color, getComputedStyle(document.body).backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('a rehearsal of it is begun with the same talk, the same person and the page', async () => {
    const page = await stage.page('ruth.abara');
    const begun = async (brief: PreparedBrief, button: string) => {
      await opened(page, brief);
      const asking = page.waitForRequest(
        (request) => request.method() === 'POST' && request.url().endsWith('/api/conversations'),
      );
      await page.getByRole('button', { name: button }).click();
      const request = await asking;
      expect((await request.response())?.status()).toBe(201);
      return request.postDataJSON() as Record<string, unknown>;
    };
    const brief = await made(page);
    expect(await begun(brief, 'Rehearse this talk')).toMatchObject({
      kind: 'rehearsal',
      scenario: 'missed_deadlines',
      counterpart: { person: 'jonas.eberhardt' },
      brief: brief.id,
    });
    const fictional = await made(page, 'missed_deadlines', null);
    expect(await begun(fictional, 'Rehearse this talk')).toMatchObject({
      counterpart: { fictional: true },
      brief: fictional.id,
    });
    const ending = await begun(await made(page, 'termination'), 'Rehearse taking it to HR');
    expect(ending).toMatchObject({ counterpart: { fictional: true } });
    expect(ending).not.toHaveProperty('brief');
  });

  test('where HR comes first the page says so and has no script', async () => {
    const page = await stage.page('ruth.abara');
    await opened(page, await made(page, 'harassment_disclosed'));
    await page.getByText('HR comes first.').waitFor();
    for (const name of ['How to open', 'What the records say', 'Questions to ask'])
      expect(await section(page, name).count()).toBe(0);
  });

  test('a brief in the talk with the coach leads to its page; nobody else opens it, and who leads nobody has no such place', async () => {
    const page = await stage.page('ruth.abara');
    await ask(page, 'Prepare me for a talk with Jonas about missed deadlines');
    await page.getByRole('link', { name: 'Open to change it' }).click();
    await page.locator('.letter.prepared').waitFor();
    const address = page.url();
    const kofi = await stage.page('kofi.mensah');
    expect(await kofi.getByRole('link', { name: 'Prepare', exact: true }).count()).toBe(0);
    await kofi.goto(address);
    await kofi.getByText('This page is gone, or it is not yours.').waitFor();
  });

  test('neither place has a fault that axe finds, read and being changed, on a desk and on a phone, in both themes', async () => {
    for (const size of [
      { width: 1280, scheme: 'light' },
      { width: 390, scheme: 'dark' },
      { width: 320, scheme: 'light' },
    ] as const) {
      const page = await stage.page('ruth.abara', size);
      const look = async (what: string) =>
        expect(await faultsOf(page), `${what} ${size.width}`).toMatchObject({ axe: [], sideways: 0 });
      const brief = await made(page);
      await page.goto('/prepare');
      await page
        .getByRole('link', { name: /Missed deadlines/ })
        .first()
        .waitFor();
      await look('picking');
      await opened(page, brief);
      await section(page, 'What to agree')
        .getByRole('button', { name: /^Change:/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByText('1 line taken out').click();
      await changeFirst(page, 'What the records say', 'You are always late.');
      await section(page, 'How to open')
        .getByRole('button', { name: /^Change:/ })
        .click();
      await page.locator('.tag', { hasText: 'always or never' }).waitFor();
      await look('the page');
      await opened(page, await made(page, 'termination'));
      await look('HR first');
    }
  });
});
