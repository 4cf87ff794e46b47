import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { patienceMs } from './test/support/patience.ts';

type Options = NonNullable<TestProjectInlineConfiguration['test']>;

/** For a machine that many share; in its tests a condition is waited for with patience, not for Vitest's one second. */
const patient: Options = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: patienceMs } },
};

/** How dates are written must not depend on the machine; Charley itself runs under this, too. */
const env = { LC_ALL: '', LC_TIME: 'en_GB.UTF-8' };

/** Browsers, engines and voices are real: they need time, and two files at once are enough for two cores. */
const real: Options = {
  ...patient,
  env,
  globalSetup: ['test/support/prepare.ts'],
  maxWorkers: 2,
};

/** Unit tests need nothing but `npm ci`. They share their modules: loading those takes longer than most tests. */
const unit: Options = {
  ...patient,
  env,
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
