// Unit and property tests. They run in Node; a file that needs a document asks for happy-dom in its first lines.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
    // whole pages and child processes take their time on a slow machine
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
