import { defineConfig } from 'vitest/config';
import type { Reporter, TestCase } from 'vitest/node';

// One run covers everything that is present: PGlite always, PostgreSQL where TEST_DATABASE_URL or the
// default local address answers, the browser where CHROMIUM is. What is absent is skipped and counted.
// TEST_REPORT=FILE also writes vitest's JSON report there (used by .ci/run).

/** Closes the run with one plain line that counts skips too, whatever the other reporters print. */
function closingLine(): Reporter {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    onTestRunStart() {
      Object.assign(counts, { passed: 0, failed: 0, skipped: 0 });
    },
    onTestCaseResult(test: TestCase) {
      const { state } = test.result();
      if (state !== 'pending') counts[state] += 1;
    },
    onTestRunEnd(modules, unhandled) {
      // A hook that fails takes a whole suite with it, and its tests only count as skipped.
      const suites = modules.flatMap((module) => [...module.children.allSuites()]);
      const broken = [...modules, ...suites].filter((part) => part.errors().length > 0).length;
      const failed = counts.failed + broken + unhandled.length;
      const line = `${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`;
      process.once('exit', () => console.log(line));
    },
  };
}

const report = process.env.TEST_REPORT;
const jsonReport: ['json', { outputFile: string }][] = report ? [['json', { outputFile: report }]] : [];

export default defineConfig({
  test: {
    environment: 'node',
    globals: false,
    setupFiles: ['./test/setup.ts'],
    globalSetup: ['./test/templates.ts'],
    include: ['{src,evals,bench,check,test}/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', 'bench/peers/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', closingLine(), ...jsonReport],
  },
});
