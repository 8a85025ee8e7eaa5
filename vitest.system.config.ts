import { defineConfig } from 'vitest/config';

// What needs programs of Debian's: others' readers of what Portée writes. `.ci/run` installs them.
export default defineConfig({
  test: {
    include: ['tests/system/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/support/properties.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
