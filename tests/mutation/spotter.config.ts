// The tests that mutation testing of the spotter runs: its own, quick enough to be run some thousand times.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { name: 'mutation', environment: 'node', isolate: false, include: ['tests/unit/spotter/*.test.ts'] },
});
