import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Browsers, engines and voices are real: they need time, and two cores carry two files at once.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['test/support/prepare.ts'],
    maxWorkers: 2,
  },
});
