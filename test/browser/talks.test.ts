// What a manager and the person who reports to them do with a talk that was really held, in a real browser against a real
// server with the demo organisation.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, noBrowser, openStage, type Stage } from './harness.ts';

const MANAGER = 'ruth.abara';
const transcript = `Ruth Abara: Thanks for making the time. What got in your way with the harbour report on Tuesday?
Will Chen: The numbers came two days late and I did not want to guess.
Ruth Abara: So you were waiting for the numbers and did not want to send something wrong.
Will Chen: Yes. I should have said so.
Ruth Abara: On Tuesday the report was not there, and the port had to call us twice. You always do this.
Will Chen: That is not fair.
Ruth Abara: You are right, that was too much. Can you send me the numbers by Friday? I will call the port on Monday.
Will Chen: Yes, by Friday.
`;

describe.skipIf(noBrowser)('real talks', { timeout: 240_000 }, () => {
  let stage: Stage;
  let team: Array<{ id: string; name: string }>;
  beforeAll(async () => {
    stage = await openStage();
    const page = await stage.page(MANAGER);
    team = ((await (await page.request.get('/api/me')).json()) as { team: typeof team }).team;
    expect(team.length).toBeGreaterThan(1);
    await stage.clear();
  }, 240_000);
  afterEach(() => stage.clear());
  afterAll(() => stage?.end());
  const person = () => team[0] as { id: string; name: string };

  test('a note takes two minutes: what was agreed is with both sides at once, how it went with its writer', async () => {
    const { id, name } = person();
    const page = await stage.page(MANAGER);
    await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Talks' }).click();
    await page.getByRole('heading', { name: 'Talks', level: 1 }).waitFor();
    await page.getByRole('link', { name: `Note a talk: ${name}` }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Say how it went.').waitFor();
    await page.getByRole('radio', { name: 'Differently than planned' }).check();
    await page.getByLabel(/^What went another way/).fill('I talked too much at the start.');
    await page.getByLabel('What, line 1').fill('Send the numbers to the port');
    const due = new Date(Date.now() + 200 * 86_400_000).toLocaleDateString('sv');
    await page.getByLabel('By when, line 1').fill(due);
    await page.getByRole('button', { name: 'One more line' }).click();
    await page.getByLabel('Who does it, line 2').selectOption('I');
    await page.getByLabel('What, line 2').fill('Call the port on Monday');
    await page.getByLabel('By when, line 2').fill(due);
    await page.reload();
    expect(await page.getByLabel('What, line 2').inputValue()).toBe('Call the port on Monday');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(`Noted. This is what ${name} and you both see now:`).waitFor();
    const [calendar] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'The days as a calendar file' }).click(),
    ]);
    expect(calendar.suggestedFilename()).toBe('what-was-agreed.ics');
    await page.getByRole('link', { name: 'Back to your talks' }).click();
    await page.getByText('Send the numbers to the port').waitFor();
    await page.getByText('differently than planned').click();
    await page.getByText('I talked too much at the start.').waitFor();

    const other = await stage.page(id);
    expect(await other.getByRole('link', { name: 'Talks' }).count()).toBe(0);
    await other.goto('/mine');
    await other.getByRole('button', { name: /^Records/ }).click();
    await other.getByText('Call the port on Monday').waitFor();
    await other.getByRole('link', { name: 'Mark as done, or change a day' }).click();
    const theirs = other.locator('.agreed > li', { hasText: 'Call the port on Monday' });
    await theirs.getByText('Ruth Abara promised to you').waitFor();
    const done = other.getByRole('button', { name: 'Done: Send the numbers to the port' });
    await done.click();
    await done.waitFor({ state: 'detached' });
    expect(await other.getByText('I talked too much').count()).toBe(0);

    // Her page still shows it open: the change is refused, and how it stands now is shown.
    const move = page.getByRole('button', { name: 'Change the day: Send the numbers to the port' });
    await move.click();
    await page.getByLabel('New day').fill(new Date(Date.now() + 9 * 86_400_000).toLocaleDateString('sv'));
    await page.getByRole('button', { name: 'Save the day' }).click();
    await move.waitFor({ state: 'detached' });
  });

  test('a transcript is read only with the other person’s agreement, and kept only where its owner says so', async () => {
    const page = await stage.page(MANAGER);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
    });
    await page.goto('/talks');
    await page.getByRole('link', { name: 'Look at a real transcript' }).click();
    await page
      .getByLabel('Or choose a file')
      .setInputFiles({ name: 'talk.txt', mimeType: 'text/plain', buffer: Buffer.from(transcript) });
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Without their agreement nothing is read.').waitFor();
    expect(sent).toEqual([]);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Will Chen: the other side').waitFor();
    expect(await page.getByRole('radio', { name: /Ruth Abara/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Show the debrief' }).click();
    await page.locator('.letter.debrief').waitFor();
    expect(sent).toEqual(['/api/transcripts', '/api/debrief']);
    await page.getByRole('button', { name: 'Keep this letter' }).click();
    await page.getByLabel('The talk was with').selectOption(person().name);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.getByRole('button', { name: 'Delete this letter' }).click();
    await page.getByRole('heading', { name: 'Talks', level: 1 }).waitFor();
    await page.getByText('Collecting your talks').waitFor({ state: 'detached' });
    expect(await page.getByText('Transcript looked at').count()).toBe(0);
  });

  test.each([
    ['/talks', MANAGER, null],
    ['/talks/note', MANAGER, 'One more line'],
    ['/talks/transcript', MANAGER, 'Read it'],
  ] as const)(
    '%s has no fault that axe finds, on a desk and on a phone, in both themes',
    async (path, who, press) => {
      for (const size of [
        { width: 1280, scheme: 'dark' },
        { width: 1280, scheme: 'light' },
        { width: 390, scheme: 'light' },
        { width: 320, scheme: 'light' },
      ] as const) {
        const page = await stage.page(who, size);
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (press) await page.getByRole('button', { name: press }).first().click();
        else await page.locator('.loop').first().waitFor();
        expect(await faultsOf(page), `${path} ${size.width}`).toMatchObject({ axe: [], sideways: 0 });
      }
    },
  );
});
