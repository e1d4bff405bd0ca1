// The tests that mutation testing runs: those of the spotter and of cards on small libraries, quick enough to be run a thousand times.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'mutation',
    environment: 'node',
    include: ['tests/unit/{spotter,cards}/**/*.test.ts', 'tests/unit/reading/{months,pictures,read,summary}.test.ts'],
    // the whole library compiled anew for each mutant would take days
    exclude: ['tests/unit/cards/languages.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
