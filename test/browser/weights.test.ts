// What HR, an administrator and everybody else do with the weights, the switches and the page on which the system says
// what it does, in a real browser against a real server with the demo organisation.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, faultsOf, noBrowser, openStage, type Stage } from './harness.ts';

describe.skipIf(noBrowser)('weights, switches, and what is said of them', { timeout: 240_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 180_000);
  afterEach(() => stage.clear());
  afterAll(() => stage?.end());

  const field = (name: string) => `${name}, in per cent`;

  test('HR changes the weights: a sum that helps, a marked trial, a reason, a version, and the way back', async () => {
    for (const person of ['priya.nair', 'elena.petrova', 'jonas.eberhardt', 'mei.tanaka']) {
      const page = await stage.page(person);
      await page.request.post('/api/recommendations', { data: {} });
    }
    const page = await stage.page('bea.hollis');
    await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Weights' }).click();
    await page.getByText('As shipped').first().waitFor();
    await page.getByRole('textbox', { name: field('How recent') }).fill('60');
    await page.getByText('Together 150 %. 50 % too much.').waitFor();
    expect(await page.getByRole('button', { name: 'Try on the last 100' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Scale to 100 %' }).click();
    await page.getByText('Together 100 %.').waitFor();
    expect(await page.getByRole('textbox', { name: field('How recent') }).inputValue()).toBe('40');
    await page.getByRole('button', { name: 'Try on the last 100' }).click();
    await page.getByText('Simulated', { exact: true }).waitFor();
    await page.getByText(/^The last \d+ suggestions in the log were given in \d+ answers?\.$/).waitFor();
    await page.getByRole('button', { name: 'Save and use from now on' }).click();
    await page.getByText('Write why first.').waitFor();
    await page.getByLabel(/^Why\? It stands/).fill('What is recent counts more here');
    await page.getByRole('button', { name: 'Save and use from now on' }).click();
    await page.getByText('Saved as version edit-1. It is in force.').waitFor();

    const asked = await stage.page('priya.nair');
    await ask(asked, 'what should I work on next?');
    const card = asked.locator('.card').first();
    await card.getByRole('tab', { name: 'Why', exact: true }).click();
    await card.getByText('0.40').first().waitFor();

    await page.getByRole('button', { name: 'Go back to this' }).click();
    await page.getByLabel(/^Why go back/).fill('The works council asked for it');
    await page.getByRole('button', { name: 'Go back', exact: true }).click();
    await page.getByText('Saved as version edit-2. It is in force.').waitFor();
    await page.getByText('the same as 1').waitFor();
    expect(await page.locator('.versions > li').count()).toBe(3);
  });

  test('who saves second is told what the first changed, keeps the numbers and can save them over it', async () => {
    const [first, second] = [await stage.page('bea.hollis'), await stage.page('tomasz.wilk')];
    for (const page of [first, second]) {
      await page.goto('/weights');
      await page.getByRole('heading', { name: 'Versions' }).waitFor();
    }
    const change = async (page: typeof first, numbers: Record<string, string>, why: string) => {
      for (const [name, value] of Object.entries(numbers))
        await page.getByRole('textbox', { name: field(name) }).fill(value);
      await page.getByLabel(/^Why\? It stands/).fill(why);
      await page.getByRole('button', { name: 'Save and use from now on' }).click();
    };
    await change(first, { 'An open goal about it': '25', 'The role aimed at': '0' }, 'goals');
    await first.getByText(/^Saved as version/).waitFor();
    await change(second, { 'Something new': '20', 'How recent': '0' }, 'variety');
    await second
      .getByText(/^Bea Hollis saved version edit-\d+ while you were editing: .*goal 0\.15, now 0\.25/)
      .waitFor();
    await second.getByRole('button', { name: 'Load the new version, keep my numbers' }).click();
    await second.getByText(/while you were editing/).waitFor({ state: 'detached' });
    expect(await second.getByRole('textbox', { name: field('How recent') }).inputValue()).toBe('0');
    await second.getByRole('button', { name: 'Save and use from now on' }).click();
    await second.getByText(/^Saved as version/).waitFor();
  });

  test('who goes back second loads the new version, keeps the reason and can go back over it', async () => {
    const [first, second] = [await stage.page('bea.hollis'), await stage.page('tomasz.wilk')];
    for (const page of [first, second]) await page.goto('/weights');
    const shipped = second.locator('.versions > li').last();
    await shipped.getByRole('button', { name: 'Go back to this' }).click();
    await second.getByLabel(/^Why go back/).fill('As it came is enough');
    await first.getByRole('textbox', { name: field('How recent') }).fill('60');
    await first.getByRole('button', { name: 'Scale to 100 %' }).click();
    await first.getByLabel(/^Why\? It stands/).fill('Age says little');
    await first.getByRole('button', { name: 'Save and use from now on' }).click();
    await first.getByText(/^Saved as version/).waitFor();

    const before = await second.locator('.versions > li').count();
    await second.getByRole('button', { name: 'Go back', exact: true }).click();
    await second.getByText(/^Bea Hollis saved version edit-\d+ while you were editing/).waitFor();
    await second.getByRole('button', { name: 'Load the new version, keep what I wrote' }).click();
    await second.getByText(/while you were editing/).waitFor({ state: 'detached' });
    expect(await second.locator('.versions > li').count()).toBe(before + 1);
    expect(await second.getByLabel(/^Why go back/).inputValue()).toBe('As it came is enough');
    await second.getByRole('button', { name: 'Go back', exact: true }).click();
    await second.getByText(/^Saved as version/).waitFor();
  });

  test('who switches second is told how it is now, and keeps what was written', async () => {
    const [first, second] = [await stage.page('samuel.adjei'), await stage.page('samuel.adjei')];
    const name = 'Preparing talks for managers';
    const why = async (page: typeof first, act: string, reason: string) => {
      await page.getByRole('button', { name: `${act}: ${name}` }).click();
      await page.getByLabel(new RegExp(`^${act}: why`)).fill(reason);
    };
    for (const page of [first, second]) {
      await page.goto('/switches');
      await why(page, 'Switch off', page === first ? 'A pause' : 'Not agreed yet');
    }
    await first.getByRole('button', { name: 'Switch off', exact: true }).click();
    await first.getByRole('button', { name: `Switch on: ${name}` }).waitFor();
    await second.getByRole('button', { name: 'Switch off', exact: true }).click();
    await second.getByRole('button', { name: 'Load how it is now, keep what I wrote' }).click();
    await second.getByText('Somebody else was quicker: it is off now', { exact: false }).waitFor();
    expect(await second.getByLabel(/^Switch on: why/).inputValue()).toBe('Not agreed yet');
    await second.getByRole('button', { name: 'Leave it' }).click();
    await why(first, 'Switch on', 'Agreed');
    await first.getByRole('button', { name: 'Switch on', exact: true }).click();
    await first.getByRole('button', { name: `Switch off: ${name}` }).waitFor();
  });

  test('whoever is not of HR has no such place, and finds nothing at its address', async () => {
    const page = await stage.page('priya.nair');
    expect(await page.getByRole('link', { name: 'Weights' }).count()).toBe(0);
    for (const address of ['/weights', '/switches']) {
      await page.goto(address);
      await page.getByText('This is not here, or not for you to see.').waitFor();
    }
  });

  test('an administrator switches suggestions off; the coach says so kindly, and so does the page for everybody', async () => {
    const page = await stage.page('samuel.adjei');
    await page.getByRole('button', { name: 'Samuel Adjei: your account' }).click();
    await page.getByRole('link', { name: 'On or off' }).click();
    const name = 'Suggestions to people about their own development';
    await page.getByRole('button', { name: `Switch off: ${name}` }).click();
    await page.getByLabel(/^Switch off: why/).fill('We talk with the works council first');
    await page.getByRole('button', { name: 'Switch off', exact: true }).click();
    await page.getByRole('button', { name: `Switch on: ${name}` }).waitFor();

    const asked = await stage.page('priya.nair');
    await ask(asked, 'what should I work on next?');
    await asked.getByText('Your organisation has switched suggestions off', { exact: false }).waitFor();
    expect(await asked.locator('.card').count()).toBe(0);
    await asked.getByRole('button', { name: 'Priya Nair: your account' }).click();
    await asked.getByRole('link', { name: 'What Groundwork does' }).click();
    await asked.getByRole('cell', { name: 'We talk with the works council first' }).waitFor();

    await page.getByRole('button', { name: `Switch on: ${name}` }).click();
    await page.getByLabel(/^Switch on: why/).fill('Agreed');
    await page.getByRole('button', { name: 'Switch on', exact: true }).click();
    await page.getByRole('button', { name: `Switch off: ${name}` }).waitFor();
    await ask(await stage.page('priya.nair'), 'what should I work on next?');
  });

  test('before the notice is accepted one may read what the system does, and comes back to the notice', async () => {
    const page = await stage.page(null);
    await page.getByLabel('Find somebody by name, title or team').fill('hana');
    await page.getByRole('button', { name: /Hana Kim/ }).click();
    await page.getByRole('link', { name: 'What it collects, who sees it and how long it stays' }).click();
    await page.getByRole('heading', { name: 'What it never does' }).waitFor();
    await page.getByRole('cell', { name: 'Talks with the coach' }).first().waitFor();
    await page.getByText(/aims are not reached yet\.$/).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'How long it is kept' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Back to the notice' }).click();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.getByRole('heading', { name: 'Hana, what is on your mind?' }).waitFor();
  });

  test.each([
    ['light', 1280],
    ['dark', 390],
    ['light', 320],
  ] as const)('has no fault that axe finds and nothing sideways: %s, %i px', async (scheme, width) => {
    for (const [person, address, heading] of [
      ['bea.hollis', '/weights', 'Versions'],
      ['samuel.adjei', '/switches', 'What was switched'],
      ['priya.nair', '/openness', 'What you can do'],
    ] as const) {
      const page = await stage.page(person, { width, scheme });
      await page.goto(address);
      await page.getByRole('heading', { name: heading }).waitFor();
      if (address === '/weights') {
        await page.getByRole('textbox', { name: field('How recent') }).fill('60');
        await page.getByRole('button', { name: 'Scale to 100 %' }).click();
        await page.getByRole('button', { name: 'Try on the last 100' }).click();
        await page.getByText('Simulated', { exact: true }).waitFor();
      }
      expect(await faultsOf(page), `${address} at ${width}`).toEqual({ axe: [], sideways: 0 });
    }
  });
});
