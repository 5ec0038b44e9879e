// Builds the page into web/dist where its sources have changed since the last build, and says so in one line on stderr.
// It deliberately loads no tool before it knows that there is something to do: `npm start` runs it every time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(fileURLToPath(import.meta.url));
const project = dirname(web);
const dist = join(web, 'dist');
const mark = join(dist, '.built');
const started = performance.now();
const took = () => `${Math.round(performance.now() - started)} ms`;
const say = (line) => process.stderr.write(`page: ${line}\n`);

const wanted = hashOf([
  ...filesIn(web),
  ...filesIn(join(project, 'src', 'contract')),
  join(project, 'package-lock.json'),
]);
if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) say(`unchanged (${took()})`);
else await build();

async function build() {
  // Built aside and moved in whole, so that two starts at once, or one that is stopped, leave no half page behind.
  const aside = join(web, `dist-${process.pid}`);
  process.env.WEB_OUT_DIR = aside;
  process.env.NODE_ENV = 'production';
  try {
    const { build: bundle } = await import('vite');
    await bundle({ configFile: join(web, 'vite.config.ts') });
    writeFileSync(join(aside, '.built'), wanted);
    rmSync(dist, { recursive: true, force: true });
    renameSync(aside, dist);
    say(`built (${took()})`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => !/^dist(-\d+)?$/.test(relative(web, path).split(sep)[0] ?? '') && !/\.test\.tsx?$/.test(path),
    )
    .sort();
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    if (!existsSync(path)) continue;
    hash.update(relative(project, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
