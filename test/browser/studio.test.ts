// What a manager and an employee do in the studio, in a real browser against a real server with the demo organisation.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, faultsOf, noBrowser, openStage, type Stage } from './harness.ts';

describe.skipIf(noBrowser)('the studio', { timeout: 240_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 180_000);
  afterEach(() => stage.clear());
  afterAll(() => stage?.end());

  const point =
    'On Tuesday the port report came two days after the date we had agreed, and the harbour team waited. What happened?';
  const heard = 'So the scope kept moving while you waited. That would frustrate me too.';

  test('a manager sets a talk up by keyboard alone and has the first answer', async () => {
    const page = await stage.page('ruth.abara');
    await page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Rehearse' })
      .press('Enter');
    await page.getByRole('button', { name: /^Missed deadlines/ }).press('Enter');
    const talk = page.getByRole('heading', { name: 'Missed deadlines' });
    await expect.poll(() => talk.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    await page.getByRole('alert').getByText('Choose with whom first.').waitFor();
    await page.getByRole('radio', { name: /^Jonas Eberhardt/ }).press('Space');
    await page.getByLabel('The piece of work').fill('the port report');
    await page.getByRole('radio', { name: /^Easy/ }).press('Space');
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'What you say to Jonas' });
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('from the record').first().waitFor();
    await page.getByText('How they came in. What you say moves it.').waitFor();
    await page.keyboard.type(point);
    await page.keyboard.press('Enter');
    await page.locator('.exchange-lines .theirs').waitFor();
    // said once to a screen reader, in whole
    await expect.poll(() => page.locator('[aria-live=polite].hidden').textContent()).toMatch(/^Jonas: \S/);
    await page.getByText('you said when or where').waitFor();
    await page
      .getByText(/^Clarity \+0\.\d\d/)
      .first()
      .waitFor();
    expect(await field.inputValue()).toBe('');
  });

  test('going back and saying something else makes a second try, and both stand beside each other', async () => {
    const page = await stage.page('ruth.abara');
    await rehearse(page);
    await say(page, point);
    await say(page, 'You are always late and careless.');
    await page.getByText('you named a trait, not an act').waitFor();
    await page.getByRole('button', { name: 'Back to here, turn 1' }).click();
    await page.getByText('You are back at turn 1 of try 1. What you say now begins try 2.').waitFor();
    const field = page.getByRole('textbox', { name: /^What you say to/ });
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'To the end of try 1' }).click();
    await page.getByText('careless').first().waitFor();
    await page.getByRole('button', { name: 'Back to here, turn 1' }).click();
    await say(page, heard);
    await page.getByText('Try 2, turn 2').waitFor();
    await page.reload();
    await page.getByText('Try 2, turn 2').waitFor();
    // the map by its arrows: from the current dot up to the first try
    const here = page.locator('.map [aria-current=location]');
    expect(await here.getAttribute('aria-label')).toBe(`Try 2, turn 2: “${heard}”. You are here`);
    await here.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('Try 1, turn 2').waitFor();
    await page.reload();
    await page.getByText('Try 1, turn 2').waitFor();
    await page.getByRole('button', { name: 'Two tries side by side' }).click();
    await page.getByText('Both begin with the same 1 turn.').waitFor();
    await page
      .getByRole('img', { name: /^Try 1: Trust from 0\.\d\d to 0\.\d\d\. Try 2: Trust from/ })
      .waitFor();
    await page.getByText('The curves as numbers').click();
    expect(await page.locator('.curve-table tbody tr').count()).toBe(3);
    expect((await faultsOf(page)).axe).toEqual([]);
    await page.getByRole('button', { name: 'Back to the scene' }).click();
    const place = page.url();
    await page.getByRole('link', { name: 'Debrief of this try' }).click();
    await page.locator('.letter.debrief').waitFor();
    await page.goto(place);
    await page.getByText('Try 1, turn 2').waitFor();
  });

  test('each move shows the words it was read in; “not so?” says the same again, read otherwise', async () => {
    const page = await stage.page('ruth.abara');
    await rehearse(page);
    await say(page, point);
    await page.getByRole('button', { name: 'you said when or where: “On Tuesday”' }).focus();
    expect(await page.locator('.spoken mark').textContent()).toBe('On Tuesday');
    await page.getByRole('button', { name: 'Not so? Say how it is meant' }).press('Enter');
    const form = page.getByRole('form', { name: 'How is it meant?' });
    await form.getByRole('button', { name: 'Play it like this' }).click();
    await form.getByText('That is how it was read already. Choose another.').waitFor();
    await form.getByLabel('you named your own part').check();
    expect((await faultsOf(page)).axe).toEqual([]);
    await form.getByRole('button', { name: 'Play it like this' }).click();
    await page.getByText('as you said it is meant').waitFor();
    await page.getByText('Try 2, turn 1').waitFor();
    await page
      .getByText(/you named your own part$/)
      .first()
      .waitFor();
  });

  test('a hint comes when asked for, a pause dims the scene and loses nothing', async () => {
    const page = await stage.page('ruth.abara');
    await rehearse(page);
    const field = page.getByRole('textbox', { name: /^What you say to/ });
    await field.fill('half a sentence');
    await page.getByRole('button', { name: 'Hint' }).click();
    await expect.poll(() => page.locator('.hint').textContent()).toMatch(/^Hint: \w+/);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('dialog', { name: 'Paused' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Go on');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('half a sentence');
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    expect(await page.getByText('Defensiveness').count()).toBe(0);
    await page.reload();
    expect(await page.getByText('Defensiveness').count()).toBe(0);
    await page.getByRole('button', { name: 'Show where they are' }).click();
    expect(await field.inputValue()).toBe('half a sentence');
  });

  test('offline nothing can be said, the draft stays, and it is said once the network is back', async () => {
    const page = await stage.page('ruth.abara');
    let isDown = false;
    let cut = () => Promise.resolve();
    await page.routeWebSocket(/\/socket$/, (socket) => {
      if (!isDown) socket.connectToServer();
      else void socket.close({ code: 1001 });
      cut = () => socket.close({ code: 1001 });
    });
    await rehearse(page);
    const field = page.getByRole('textbox', { name: /^What you say to/ });
    await field.fill(heard);
    isDown = true;
    await cut();
    await page.getByText('Offline: your draft is kept here.').waitFor();
    expect(await page.getByRole('button', { name: 'Say it' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Hint' }).isDisabled()).toBe(true);
    isDown = false;
    await page.getByRole('button', { name: 'Reconnect now' }).click();
    await page.getByText('Offline: your draft is kept here.').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe(heard);
    await field.press('Enter');
    await page.getByText('Try 1, turn 1').waitFor();
  });

  test('a brief leads to rehearsing that talk with that person', async () => {
    const page = await stage.page('ruth.abara');
    await ask(page, 'Prepare me for a talk with Jonas about missed deadlines');
    await page.getByRole('link', { name: 'Rehearse this talk' }).click();
    await page.getByRole('heading', { name: 'Missed deadlines' }).waitFor();
    expect(await page.getByRole('radio', { name: /^Jonas Eberhardt/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('textbox', { name: 'What you say to Jonas' }).waitFor();
  });

  test('what is refused is kept and can be said again', async () => {
    const page = await stage.page('ruth.abara');
    let refuses = true;
    await page.routeWebSocket(/\/socket$/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => {
        const sent = JSON.parse(String(message)) as { type: string; turn: string };
        if (sent.type !== 'turn.start' || !refuses) return server.send(message);
        const refusal = { type: 'turn.error', turn: sent.turn, seq: 1, code: 'rate_limited' };
        socket.send(JSON.stringify({ ...refusal, message: 'Too many.', retryAfter: 7 }));
      });
    });
    await rehearse(page);
    const field = page.getByRole('textbox', { name: /^What you say to/ });
    await field.fill(heard);
    await field.press('Enter');
    await page.getByRole('alert').getByText('That was a lot at once. Try again in 7 seconds.').waitFor();
    refuses = false;
    await page.getByRole('button', { name: 'Say it again' }).click();
    await page.getByText('Try 1, turn 1').waitFor();
    expect(await page.getByText(heard).count()).toBe(1);
  });

  test('an employee rehearses with the person they report to, and finds it in the list, not among the coach’s', async () => {
    const page = await stage.page('priya.nair');
    await page.goto('/rehearse');
    await page.getByRole('button', { name: /^Asking for a raise/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Missed deadlines/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Asking for a raise/ }).click();
    await page.getByRole('radio', { name: /^Ruth Abara/ }).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await say(page, 'I would like to talk about my pay. What would you need to see?');
    const place = page.url();
    await page.getByRole('link', { name: 'Leave' }).click();
    await page.getByText('1 turn').waitFor();
    await page.getByRole('link', { name: 'Coach' }).click();
    await page.getByText('Your conversations will stand here.').waitFor();
    const other = await stage.page('kofi.mensah');
    await other.goto(place);
    await other.getByText('This rehearsal is gone, or it is not yours.').waitFor();
    await page.goto('/rehearse');
    await page.getByRole('button', { name: 'Delete “Asking for a raise, with Ruth Abara”' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('What you rehearse will stand here').waitFor();
    await page.goto(place);
    await page.getByText('This rehearsal is gone, or it is not yours.').waitFor();
  });

  test('what the browser hears goes into the field once its owner knows who may process it', async () => {
    const page = await stage.page('ruth.abara');
    await page.addInitScript(() => {
      class Recognition {
        onresult?: (event: unknown) => void;
        onend?: () => void;
        start() {
          setTimeout(() => this.onresult?.({ results: [[{ transcript: 'and then it rained' }]] }), 0);
        }
        stop() {
          this.onend?.();
        }
        abort() {
          this.onend?.();
        }
      }
      Object.assign(window, { SpeechRecognition: Recognition });
    });
    await rehearse(page);
    const field = page.getByRole('textbox', { name: /^What you say to/ });
    await field.fill('I waited');
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.getByText(/Its maker may process what you say/).waitFor();
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect.poll(() => field.inputValue()).toBe('I waited and then it rained');
    await page.getByRole('button', { name: 'Stop listening' }).click();
    await page.getByRole('button', { name: 'Speak' }).waitFor();
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
      const page = await stage.page('ruth.abara', size);
      const look = async (view: string) => {
        const found = await faultsOf(page);
        if (found.axe.length > 0 || found.sideways > 0) faults[view] = found;
      };
      await page.goto('/rehearse');
      await page.getByRole('button', { name: /^Missed deadlines/ }).waitFor();
      await look('talks');
      await page.getByRole('button', { name: /^Missed deadlines/ }).click();
      await page.getByRole('radio', { name: /^Jonas Eberhardt/ }).check();
      await page.locator('summary', { hasText: 'How they are' }).click();
      await look('set-up');
      await page.getByRole('button', { name: 'Begin' }).click();
      await say(page, point);
      await say(page, 'You are always late and careless.');
      await page.getByRole('button', { name: 'Hint' }).click();
      await page.locator('.hint').waitFor();
      await look('scene');
      await page.getByRole('button', { name: 'Back to here, turn 1' }).click();
      await look('back');
      await say(page, heard);
      await page.getByRole('button', { name: 'Not so? Say how it is meant' }).last().click();
      await look('not so');
      await page.getByRole('button', { name: 'Keep as it is' }).click();
      if (size.width < 860)
        for (const name of ['Who', 'State', 'Tries']) {
          await page.getByRole('button', { name, exact: true }).click();
          await page.locator('.sheet-body').waitFor();
          await look(name);
          await page.keyboard.press('Escape');
          await page.locator('.sheet-body').waitFor({ state: 'detached' });
        }
      if (size.width < 860) await page.getByRole('button', { name: 'Tries', exact: true }).click();
      await page.getByRole('button', { name: 'Two tries side by side' }).click();
      await page.locator('.compare').waitFor();
      await look('side by side');
      await page.getByRole('button', { name: 'Back to the scene' }).click();
      await page.getByRole('button', { name: 'Pause' }).click();
      await look('paused');
      expect(faults).toEqual({});
    },
  );
});

/** Begins with somebody invented, as the talk has them. */
async function rehearse(page: Page): Promise<void> {
  await page.goto('/rehearse?scenario=missed_deadlines');
  await page.getByRole('radio', { name: /^Amara Okafor/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('textbox', { name: /^What you say to/ }).waitFor();
}

async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator('.exchange-lines .theirs').count();
  await page.getByRole('textbox', { name: /^What you say to/ }).fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.exchange-lines .theirs').nth(before).waitFor();
}
