import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

type Options = NonNullable<TestProjectInlineConfiguration['test']>;

/** A condition is waited for as long as a busy machine may take, not for Vitest's one second. */
const patient = { timeout: 60_000 };

/** How dates are written must not depend on the machine; Charley itself runs under this, too. */
const env = { LC_ALL: '', LC_TIME: 'en_GB.UTF-8' };

/** Browsers, engines and voices are real: they need time, and two files at once are enough for two cores. */
const real: Options = {
  testTimeout: 300_000,
  hookTimeout: 120_000,
  env,
  expect: { poll: patient },
  globalSetup: ['test/support/prepare.ts'],
  maxWorkers: 2,
};

/** Unit tests need nothing but `npm ci`. They share their modules: loading those takes longer than most tests. */
const unit: Options = {
  env,
  // For a machine that many share: over all sentences of a set, the longest takes seconds of its own time.
  testTimeout: 300_000,
  hookTimeout: 120_000,
  expect: { poll: patient },
  setupFiles: ['test/support/property-seed.ts'],
  maxWorkers: '100%',
  isolate: false,
};

/** One after another, the quick ones first. */
const projects: readonly Options[] = [
  {
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/**/*.{speech,browser,electron}.test.ts'],
    ...unit,
  },
  { name: 'speech', include: ['test/**/*.speech.test.ts'], ...real },
  { name: 'browser', include: ['test/**/*.browser.test.ts'], ...real },
  {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    exclude: ['test/**/*.electron.test.ts'],
    ...real,
  },
  { name: 'electron', include: ['test/**/*.electron.test.ts'], ...real },
];

export default defineConfig({
  test: {
    // What the unit tests reach of everything but the page, which runs in a browser. These numbers only go up.
    coverage: {
      include: ['main/**/*.ts', 'shared/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'out/coverage',
      thresholds: { statements: 89, branches: 88, functions: 87, lines: 89 },
    },
    projects: projects.map((test, groupOrder) => ({ test: { ...test, sequence: { groupOrder } } })),
  },
});
