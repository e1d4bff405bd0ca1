// The tests that mutation testing of cards and packs runs: those on small libraries, quick enough to be run some thousand times.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'mutation',
    environment: 'node',
    isolate: false,
    include: ['tests/unit/cards/**/*.test.ts', 'tests/unit/reading/{months,packs,pictures,read,read-pack,refused-packs}.test.ts'],
    // the whole library compiled anew for each mutant would take days
    exclude: ['tests/unit/cards/languages.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
