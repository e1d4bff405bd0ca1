// End-to-end tests: real browsers, two files at a time, with time for a slow machine.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    // browsers wait more than they work; more of them at once would be late
    fileParallelism: true,
    maxWorkers: 2,
    // a browser on a busy machine may miss a beat: what passes only at the second try is named at the end of npm test
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
