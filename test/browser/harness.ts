// A real server in a process of its own with the demo organisation, and a browser to look at its page. Where there is no
// Chromium the tests that need it are skipped and counted.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const project = fileURLToPath(new URL('../..', import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const noBrowser = !existsSync(CHROMIUM);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Stage = {
  url: string;
  /** A page of its own, with its own cookies. `person` null: nobody has signed in. */
  page(person: string | null, size?: { width: number; scheme: 'light' | 'dark' }): Promise<Page>;
  /** closes what a test has opened */
  clear(): Promise<void>;
  end(): Promise<void>;
};

export async function openStage(): Promise<Stage> {
  execFileSync(process.execPath, ['web/build.mjs'], { cwd: project, stdio: 'inherit' });
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-page-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      MAX_TURNS_PER_MINUTE: '1000',
    },
  });
  const url = await readyUrl(server);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    url,
    page: (person, size = { width: 1280, scheme: 'light' }) => openPage(browser, url, person, size),
    clear: async () => {
      for (const context of browser.contexts()) await context.close();
    },
    end: async () => {
      await browser.close();
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readyUrl(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no stdout');
  for await (const line of createInterface({ input: server.stdout })) {
    const message = JSON.parse(line) as { event?: string; url?: string };
    if (message.event !== 'ready' || !message.url) continue;
    // what the server logs later is of interest where a test fails, and must be taken off the pipe in any case
    server.stdout.pipe(process.stderr);
    return message.url;
  }
  throw new Error('the server ended before it was ready');
}

async function openPage(
  browser: Browser,
  url: string,
  person: string | null,
  { width, scheme }: { width: number; scheme: 'light' | 'dark' },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width < 600 ? 780 : 860 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (person) {
    await page.request.post('/api/session', { data: { person } });
    const me = (await (await page.request.get('/api/me')).json()) as { notice: { version: string } };
    await page.request.post('/api/me/notice', { data: { version: me.notice.version } });
  }
  await page.goto('/');
  return page;
}

/** Sends a message and waits until its answer is over. */
export async function ask(page: Page, text: string): Promise<void> {
  const before = await page.locator('.exchange').count();
  await page.getByRole('textbox', { name: 'Your message to the coach' }).fill(text);
  await page.keyboard.press('Enter');
  await page
    .locator('.exchange')
    .nth(before)
    .waitFor()
    .catch(async (cause: unknown) => {
      throw new Error(`Nothing was asked; the page says: ${await page.locator('body').textContent()}`, {
        cause,
      });
    });
  await page.locator('.status').waitFor({ state: 'detached' });
}

/** Faults axe finds, one a line, and how many pixels the page is wider than its window. */
export async function faultsOf(page: Page): Promise<{ axe: string[]; sideways: number }> {
  // evaluate is not bound by the page's content policy as a script element would be
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run(root: Document): Promise<AxeResults> } };
    const { violations } = await run.run(document);
    return {
      axe: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      ),
      sideways: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
  return { axe: found.axe, sideways: Math.max(0, found.sideways) };
}
