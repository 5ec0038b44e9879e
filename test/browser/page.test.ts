// What a person does with the page, in a real browser against a real server with the demo organisation.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, faultsOf, noBrowser, openStage, type Stage } from './harness.ts';

describe.skipIf(noBrowser)('the page', { timeout: 240_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 180_000);
  afterEach(() => stage.clear());
  afterAll(() => stage?.end());

  test('somebody new finds themselves, reads the notice once, and is then in the talk', async () => {
    const page = await stage.page(null);
    await page.getByLabel('Find somebody by name, title or team').fill('priya');
    await page.getByRole('button', { name: /Priya Nair/ }).click();
    await page.getByRole('heading', { name: 'Before you start' }).waitFor();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.getByRole('heading', { name: 'Priya, what is on your mind?' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Priya, what is on your mind?' }).waitFor();
    await page.getByRole('button', { name: 'Priya Nair: your account' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
  });

  test('an employee asks what to work on, opens a source, accepts, and finds it all again after a reload', async () => {
    const page = await stage.page('priya.nair');
    await ask(page, 'what should I work on next?');
    const card = page.locator('.card').first();
    const action = await card.getByRole('heading').textContent();
    await card
      .getByRole('button', { name: /^Source \d/ })
      .first()
      .click();
    const panel = page.getByRole('complementary', { name: 'Source' });
    await expect.poll(() => panel.locator('blockquote mark').textContent()).toMatch(/\w{3}/);
    await panel.getByText('Who may see it').waitFor();
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: 'Accept' }).click();
    await card.getByText('You accepted this').waitFor();
    await page.reload();
    const again = page.locator('.card').first();
    await again.getByText('You accepted this').waitFor();
    expect(await again.getByRole('heading').textContent()).toBe(action);
    expect(await page.locator('.question').textContent()).toBe('what should I work on next?');
  });

  test('an employee settles what the coach is not sure of with one press', async () => {
    const page = await stage.page('chidi.eze'); // one person alone has written about him
    await ask(page, 'what should I work on next?');
    await page.getByText('These may say it too').or(page.getByText('This may say it too')).first().waitFor();
    await page
      .getByRole('button', { name: /^Source \d/ })
      .last()
      .click();
    const panel = page.getByRole('complementary', { name: 'Source' });
    const guess = panel.getByRole('button', { name: /: something to work on$/ }).first();
    const competency = (await guess.textContent())?.split(':')[0] ?? '';
    await guess.click();
    await panel.getByText('It counts from now on').waitFor();
    await panel.locator('.readings').getByText(competency).waitFor();
    expect(await panel.getByText('One press settles it').count()).toBe(0);
  });

  test('why, why not and what would change it stand behind a suggestion; leaving a kind of source out ranks again as a trial', async () => {
    const page = await stage.page('priya.nair');
    await ask(page, 'what should I work on next?');
    const card = page.locator('.card').first();
    await card.getByRole('tab', { name: 'Why', exact: true }).click();
    const sums = await card.locator('.bar .sum b').allTextContents();
    const total = Number((await card.locator('.total span').last().textContent())?.replace(' of 1', ''));
    expect(sums.reduce((sum, part) => sum + Number(part), 0)).toBeCloseTo(total, 1);
    await card.getByRole('tab', { name: 'Why not' }).click();
    await card.getByRole('heading', { name: 'What speaks against it' }).waitFor();
    await card.getByRole('tab', { name: 'What would change this' }).click();
    await card.getByRole('switch').first().click();
    await card.getByText('Simulated', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Put everything back' }).click();
    await card.getByText('Simulated', { exact: true }).waitFor({ state: 'detached' });
  });

  test('a source is opened and left by keyboard alone, and the focus comes back to its mark', async () => {
    const page = await stage.page('priya.nair');
    await ask(page, 'what should I work on next?');
    const mark = page.getByRole('button', { name: /^Source 1\b/ }).first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Source');
    await page.keyboard.press('Escape');
    await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a draft outlives a reload and goes with signing out', async () => {
    const page = await stage.page('mei.tanaka');
    const field = page.getByRole('textbox', { name: 'Your message to the coach' });
    await field.fill('I wanted to ask');
    await page.reload();
    expect(await field.inputValue()).toBe('I wanted to ask');
    await page.getByRole('button', { name: 'Mei Tanaka: your account' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page
      .getByRole('button', { name: /Mei Tanaka/ })
      .first()
      .click();
    expect(await field.inputValue()).toBe('');
  });

  test('a manager gets a brief about a report, and its marks open what was said', async () => {
    const page = await stage.page('ruth.abara');
    await ask(page, 'Prepare me for a talk with Jonas about missed deadlines');
    const letter = page.locator('.letter');
    await letter.getByText('A talk with Jonas Eberhardt').waitFor();
    await letter.getByRole('heading', { name: 'What the records say' }).waitFor();
    await letter
      .getByRole('button', { name: /^Source \d/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Source' }).getByText('Jonas Eberhardt').first().waitFor();
  });

  test('a colleague finds neither the person nor the conversation of another', async () => {
    const priya = await stage.page('priya.nair');
    await ask(priya, 'what should I work on next?');
    const kofi = await stage.page('kofi.mensah');
    await kofi.goto(priya.url());
    await kofi.getByText('This conversation is gone, or it is not yours.').waitFor();
    await kofi.goto('/');
    await ask(kofi, 'What do people say about Priya?');
    expect(await kofi.locator('.answer .mark').count()).toBe(0);
    await kofi.goto('/log');
    await kofi.getByRole('heading', { name: 'Log' }).waitFor();
    await kofi.getByText('Nothing here yet.').waitFor();
  });

  test('a conversation is deleted after one question', async () => {
    const page = await stage.page('hana.kim');
    await ask(page, 'hello');
    await page.getByRole('button', { name: 'Delete “hello”' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('Your conversations will stand here.').waitFor();
  });

  test('HR reads the log, opens an entry, has it explained and verifies the chain', async () => {
    await ask(await stage.page('priya.nair'), 'what should I work on next?');
    const page = await stage.page('bea.hollis');
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByLabel('Show', { exact: true }).selectOption('recommendation');
    await page.locator('.log-table').getByText('Priya Nair').first().waitFor();
    await page.locator('.log-table a').first().click();
    await page.getByRole('heading', { name: 'What it rests on' }).waitFor();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await page.getByText('For the auditor').click();
    await page.getByRole('heading', { name: 'Factors' }).waitFor();
    await page.getByText('this opens only while the entry is contested or under review').waitFor();
    expect(await page.getByRole('button', { name: 'Open' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByRole('button', { name: 'Verify the log' }).click();
    await page.getByText(/All \d+ entries are as they were written\./).waitFor();
  });

  test.each([
    { width: 1280, scheme: 'light' as const },
    { width: 1280, scheme: 'dark' as const },
    { width: 390, scheme: 'light' as const },
    { width: 390, scheme: 'dark' as const },
    { width: 320, scheme: 'light' as const },
  ])(
    'no view has a fault that axe finds or scrolls sideways at $width px in the $scheme theme',
    async (size) => {
      const faults: Record<string, unknown> = {};
      const look = async (view: string, page: Awaited<ReturnType<Stage['page']>>) => {
        const found = await faultsOf(page);
        if (found.axe.length > 0 || found.sideways > 0) faults[view] = found;
      };
      const nobody = await stage.page(null, size);
      await nobody
        .getByRole('button', { name: /Priya Nair/ })
        .first()
        .waitFor();
      await look('signin', nobody);

      const employee = await stage.page('priya.nair', size);
      await employee.getByRole('heading', { name: /on your mind/ }).waitFor();
      await look('welcome', employee);
      await ask(employee, 'what should I work on next?');
      const card = employee.locator('.card').first();
      for (const tab of ['Why', 'Why not', 'What would change this']) {
        await card.getByRole('tab', { name: tab, exact: true }).click();
        await look(tab, employee);
      }
      await card.getByRole('button', { name: 'I object' }).click();
      await look('objecting', employee);
      await card.locator('.because .mark').first().click();
      await employee.getByText('Who may see it').waitFor();
      await look('source', employee);
      await employee.getByRole('button', { name: 'Close' }).click();
      await employee.getByRole('link', { name: 'Mine' }).click();
      await employee.locator('.kinds summary').first().click();
      await look('mine', employee);

      const manager = await stage.page('ruth.abara', size);
      await ask(manager, 'Prepare me for a talk with Jonas about missed deadlines');
      if (size.width < 720) await manager.getByRole('button', { name: 'Open the brief' }).click();
      await manager.locator('.letter').waitFor();
      await look('brief', manager);

      const hr = await stage.page('bea.hollis', size);
      await hr.getByRole('link', { name: 'Log', exact: true }).click();
      await hr.getByLabel('Show', { exact: true }).selectOption('recommendation');
      await hr
        .getByText(/^Suggested/)
        .filter({ visible: true })
        .first()
        .waitFor();
      await look('log', hr);
      await hr
        .locator(size.width < 720 ? '.log-list a' : '.log-table a')
        .first()
        .click();
      await hr.getByRole('heading', { name: 'What it rests on' }).waitFor();
      // A font that arrives late moves the line from under the pointer.
      await hr.evaluate(() => document.fonts.ready);
      await hr.getByText('For the auditor').click();
      await hr.getByText('The whole content').click();
      await look('entry', hr);
      expect(faults).toEqual({});
    },
  );
});
