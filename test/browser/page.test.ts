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
    const page = await stage.page('elena.petrova');
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
    // Until the session has ended, the account's own button bears the same name.
    await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
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

  test('an employee objects, HR looks into it and decides, both see it, and what it rests on is closed again', async () => {
    const employee = await stage.page('priya.nair');
    await ask(employee, 'what should I work on next?');
    const card = employee.locator('.card').first();
    const action = (await card.getByRole('heading').first().textContent())?.trim() ?? '';
    await card.getByRole('button', { name: 'I object' }).click();
    await card.getByLabel('What is wrong with it?').fill('The dates were not mine to set.');
    await card.getByRole('button', { name: 'Send to HR' }).click();
    await card.getByText('HR has received the objection.').waitFor();

    const hr = await stage.page('bea.hollis');
    await hr.getByRole('link', { name: 'Desk', exact: true }).click();
    const line = hr.locator('.contests li', { hasText: 'The dates were not mine to set.' });
    await line.getByText('nobody has started').waitFor();
    await line.getByRole('link', { name: action }).click();
    await hr.getByRole('heading', { name: 'What they object to' }).waitFor();
    await hr.getByRole('button', { name: 'I look into it' }).press('Enter');
    const decide = hr.getByRole('button', { name: 'Decide', exact: true });
    await decide.waitFor();
    await expect.poll(() => hr.evaluate(() => document.activeElement?.textContent)).toBe('Your decision');
    await hr.locator('.cited button').first().click();
    const panel = hr.getByRole('complementary', { name: 'Source' });
    await expect.poll(() => panel.locator('blockquote mark').textContent()).toMatch(/\w{3}/);
    await hr.keyboard.press('Escape');
    await employee.reload();
    await card.getByText('Bea Hollis looks into the objection.').waitFor();

    await decide.press('Enter');
    await hr.getByRole('alert').getByText('Choose one of the two.').waitFor();
    await hr.keyboard.press('Space');
    await decide.press('Enter');
    await hr.getByRole('alert').getByText('Write a few words first.').waitFor();
    await hr.keyboard.type('They were promised by somebody else.');
    await decide.press('Enter');
    await hr.getByText('This is withdrawn and not offered again.').waitFor();
    await hr.getByText('Decided: the sources are closed.').waitFor();
    expect(await hr.locator('.cited button').count()).toBe(0);
    await hr.getByRole('link', { name: 'Back to the desk' }).click();
    await hr.locator('.contests li', { hasText: 'objection upheld' }).first().waitFor();

    await employee.reload();
    await card.getByText('The objection was upheld by Bea Hollis.').waitFor();
    await card.getByText('They were promised by somebody else.').waitFor();
    await card.getByText('withdrawn', { exact: true }).waitFor();
    expect(await card.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    await employee.getByRole('link', { name: 'Mine' }).click();
    await employee.getByText('objection upheld, withdrawn').first().waitFor();
    expect(await employee.getByRole('link', { name: 'Desk', exact: true }).count()).toBe(0);
  });

  test('HR notes and corrects an entry, and its reader finds the correction above the explanation', async () => {
    await ask(await stage.page('priya.nair'), 'what should I work on next?');
    const hr = await stage.page('bea.hollis');
    await hr.goto('/log?kind=recommendation&subject=priya.nair');
    await hr.locator('.log-table a').first().click();
    await hr.getByRole('heading', { name: 'Your review', exact: true }).waitFor();
    await hr.getByRole('button', { name: 'Write it into the log' }).click();
    await hr.getByText('Write a few words first.').waitFor();
    await hr.getByLabel('What do you want to find out?').fill('Are these two voices?');
    await hr.getByRole('button', { name: 'Write it into the log' }).click();
    await hr.locator('.timeline').getByText('HR looks into it').waitFor();
    await hr.getByText('For the auditor').click();
    expect(await hr.getByRole('button', { name: 'Open' }).count()).toBeGreaterThan(0);
    await hr.getByRole('radio', { name: /^Correct/ }).check();
    await hr.getByLabel(/^The explanation as it should read/).fill('Two people said so, in one week.');
    await hr.getByRole('button', { name: 'Write it into the log' }).click();
    await hr.locator('.timeline').getByText('explanation corrected').waitFor();
    expect(await hr.getByRole('button', { name: 'Open' }).count()).toBe(0);
    const reader = await stage.page('priya.nair');
    await reader.goto(hr.url());
    await reader.getByRole('heading', { name: 'The explanation, corrected by HR' }).waitFor();
    await reader.locator('.letter').getByText('Two people said so, in one week.').waitFor();
  });

  test('a brief is contested from its entry; where all of HR have a part in it, an administrator names a person', async () => {
    const head = await stage.page('tomasz.wilk');
    await ask(head, 'Prepare me for a talk with Bea about delegation');
    const bea = await stage.page('bea.hollis');
    await bea.goto('/log?kind=brief&subject=bea.hollis');
    await bea.locator('.log-table a').first().click();
    await bea.getByRole('button', { name: 'I object to this' }).click();
    await bea.getByLabel('What is wrong with it?').fill('I was not asked.');
    await bea.getByRole('button', { name: 'Send to HR' }).click();
    await bea.getByText('contest open').waitFor();
    const administrator = await stage.page('samuel.adjei');
    await administrator.getByRole('link', { name: 'Desk', exact: true }).click();
    await administrator.getByText('nobody of HR may decide it').waitFor();
    expect(await administrator.getByText('I was not asked.').count()).toBe(0);
    await administrator.getByRole('button', { name: 'Name a person' }).click();
    await administrator.getByLabel('Give it to').selectOption('priya.nair');
    expect((await faultsOf(administrator)).axe).toEqual([]);
    await administrator.getByRole('button', { name: 'Give it', exact: true }).click();
    await administrator.getByText('with Priya Nair').waitFor();
    const named = await stage.page('priya.nair');
    await named.getByRole('link', { name: 'Desk', exact: true }).click();
    await named.locator('.contests a').first().click();
    await named.getByText('I was not asked.').first().waitFor();
    await named.getByRole('radio', { name: /^Rejected/ }).check();
    await named.getByLabel(/^Why\?/).fill('It is a preparation only.');
    await named.getByRole('button', { name: 'Decide', exact: true }).click();
    await named.getByText('This stands.').first().waitFor();
    await bea.reload();
    await bea.locator('.timeline').getByText('It is a preparation only.').waitFor();
    await bea.getByRole('link', { name: 'Mine' }).click();
    await bea.getByRole('heading', { name: 'Objections' }).waitFor();
    await bea.locator('.log-table').getByText('contest rejected').waitFor();
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
      await card.getByLabel('What is wrong with it?').fill('Not so.');
      await card.getByRole('button', { name: 'Send to HR' }).click();
      await card.locator('.contest-state').waitFor();
      await look('contested', employee);
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
      await hr.getByText('More filters').click();
      await hr.getByLabel('suggesting').waitFor();
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
      await hr.getByRole('link', { name: 'Desk', exact: true }).click();
      await hr.getByRole('heading', { name: 'How much was looked at' }).waitFor();
      await look('desk', hr);
      await hr.locator('.contests a').first().click();
      await hr.getByRole('heading', { name: 'What they object to' }).waitFor();
      const take = hr.getByRole('button', { name: 'I look into it' });
      if ((await take.count()) > 0) await take.click();
      await hr.getByRole('button', { name: 'Decide', exact: true }).click();
      await look('deciding', hr);
      await hr.getByRole('radio', { name: /^Rejected/ }).check();
      await hr.getByLabel(/^Why\?/).fill('It rests on two people.');
      await hr.getByRole('button', { name: 'Decide', exact: true }).click();
      await hr.getByText('This stands.').first().waitFor();
      await look('decided', hr);
      expect(faults).toEqual({});
    },
  );
});
